# SPDX-License-Identifier: Apache-2.0
"""Queue and pension walked at random, side by side with what everybody must be able to rely on.

Homes hold several files, join and part. At every step: one pension a household, one line of a list and one
admission of a run, queue and coverage consistent, places as the reference puts them, sealed runs that repeat,
lists whose sums are those of their lines.
"""

from __future__ import annotations

import random
import shutil
import tempfile
from collections import Counter, defaultdict
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tests.support import homes
from tests.support.clients import national_id
from tests.support.office import TEHRAN, office
from tests.support.queues import looked_at
from tests.support.waiting import by_reference, some_policy
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Kinship, Severity
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension import LIVE, PensionState, SuspensionReason
from welfare_desk.domain.pension.monthly_list import ListState
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.waiting import OPEN_STATES, PENSION, QueueState
from welfare_desk.domain.waiting.admission import Outcome, Skipped
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage, register_file
from welfare_desk.services.casework.household_undoing import (
    AskLastAct,
    UndoHouseholdAct,
    last_household_act,
    undo_household_act,
)
from welfare_desk.services.casework.households import join_households
from welfare_desk.services.casework.living import UndoCoverage, undo_coverage
from welfare_desk.services.casework.membership import AddMember, add_member, member_leaves
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.reasons import AddDisability, add_disability
from welfare_desk.services.confirming_day import AskAhead, ConfirmDay, ahead, confirm_day
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.pension.lists import (
    ApproveList,
    AskLines,
    AskList,
    AskLists,
    PrepareList,
    SendList,
    approve_list,
    lines,
    lists,
    prepare_list,
    send_list,
    show_list,
)
from welfare_desk.services.pension.reconciling import Reconcile, reconcile
from welfare_desk.services.summary import CountsOn, counts
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.services.waiting.admitting import Admit, ListRuns, Rerun, admit, rerun, runs
from welfare_desk.services.waiting.policies import ApprovePolicy, KeepPolicy, approve_policy, keep_policy
from welfare_desk.services.waiting.questions import AskHistory, ListQueue, list_queue, rank_history
from welfare_desk.services.waiting.quotas import ListQuotas, RecordQuota, quotas, record_quota
from welfare_desk.storage.check import check
from welfare_desk.storage.invariants import registered

FILES, MOST_FILES, DRAWING = 6, 9, 2
LIVES_WITH = {3: 0, 5: 4}
"""By file another one of the same home: one waits where the other draws, and two wait together."""
START = date(2025, 6, 22)
"""1404/04/01: the tariff of 1404 holds to the end of the walk."""
LAST = date(2026, 1, 10)
LETTER = "۱۲۰/۴۴"

PLACE = st.integers(0, MOST_FILES - 1)


class Queues(RuleBasedStateMachine):
    """Six files in four homes and whoever comes; whatever is refused leaves everything as it was."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="welfare-desk-queues-"))
        self.day = START
        self.session = office(self.folder, self.now)
        self.people = 0
        self.files: list[str] = []
        self.letters = 0
        self.stood: dict[int, list[int]] = {}
        """The ranks that each entry was seen at, the newest first."""

    def now(self) -> datetime:
        return datetime(self.day.year, self.day.month, self.day.day, 10, tzinfo=TEHRAN)

    def teardown(self) -> None:
        assert check(self.session._store).findings == ()
        self.session.close()
        shutil.rmtree(self.folder)

    @initialize()
    def they_come(self) -> None:
        for place in range(FILES):
            self.somebody_comes(self.files[LIVES_WITH[place]] if place in LIVES_WITH else "")
            if place < DRAWING:
                grant = ChangePension(self.files[-1], PensionState.ON_PENSION, self.day, "مصوبه", "۷")
                self.session.do(change, grant)

    def somebody_comes(self, home_of: str = "") -> None:
        """A file is opened, in a new home or in that of another file, and joins the queue."""
        self.people += 1
        facts = homes.newcomer(self.session, self.people, self.day, home_of)
        self.files.append(self.session.do(register_file, facts).file_no)
        self.session.do(move, MoveInQueue(self.files[-1], QueueState.WAITING, self.day))

    def tried(self, command: Any, facts: Any) -> bool:
        before = self.seen()
        try:
            self.session.do(command, facts)
        except RuleError:
            assert self.seen() == before
            return False
        return True

    def seen(self) -> Any:
        listed = self.session.ask(list_queue, ListQueue())
        told = self.session.ask(counts, CountsOn(self.day)), self.session.ask(lists, AskLists())
        return listed.rows, *told, self.rows("SELECT household_id, person_id, until FROM household_member")

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        with self.session._store.kept_reader() as raw:
            found: list[tuple[Any, ...]] = raw.execute(sql).fetchall()
            return found

    def file(self, place: int) -> str:
        return self.files[place % len(self.files)]

    def shown(self, place: int) -> FileSummary:
        return self.session.ask(show, ShowFile(self.file(place)))

    @rule(days=st.integers(1, 40))
    def time_goes_by(self, days: int) -> None:
        self.day = min(self.day + timedelta(days=days), LAST)

    @rule(place=PLACE, to_state=st.sampled_from([*QueueState, QueueState.WAITING, QueueState.WAITING]))
    def moves(self, place: int, to_state: QueueState) -> None:
        self.tried(move, MoveInQueue(self.file(place), to_state, self.day))

    @rule(seed=st.integers(0, 30))
    def policy_changes(self, seed: int) -> None:
        policy = some_policy(random.Random(seed))
        draft = self.session.do(keep_policy, KeepPolicy(PENSION, "دیگر", policy))
        self.tried(approve_policy, ApprovePolicy(draft.id, self.day, seen=looked_at(self.session, policy)))

    def letter_comes(self, places: int) -> None:
        self.letters += 1
        facts = RecordQuota(PENSION, f"{LETTER}{self.letters}", self.day, places, JalaliMonth.of(self.day))
        self.tried(record_quota, facts)

    @rule(places=st.sampled_from([0, 1, 2, 4]))
    def are_admitted(self, places: int) -> None:
        """By every letter that has places left, else by one that has none; another one comes before."""
        if places:
            self.letter_comes(places)
        found = self.session.ask(quotas, ListQuotas(PENSION)).quotas
        for quota in [one for one in found if one.left] or found[:1]:
            waited = self.session.ask(list_queue, ListQueue()).total
            drew = self.homes_that_draw()
            if self.tried(admit, Admit(PENSION, quota.letter.letter_no, quota.letter.letter_on)):
                admitted = waited - self.session.ask(list_queue, ListQueue()).total
                assert 0 < admitted == len(self.homes_that_draw() - drew)

    def homes_that_draw(self) -> set[int]:
        drawing = self.rows("SELECT household_id, state FROM pension")
        return {home for home, state in drawing if PensionState(state) in LIVE}

    @rule(place=PLACE, to_state=st.sampled_from(QueueState), days=st.integers(1, 60))
    def clock_runs_ahead(self, place: int, to_state: QueueState, days: int) -> None:
        """Somebody is moved and a run decided by a clock ahead of its time; the head says what day it is."""
        today, self.day = self.day, self.day + timedelta(days=days)
        self.moves(place, to_state)
        self.are_admitted(1)
        self.day = today
        if self.session.ask(ahead, AskAhead()).found:
            self.session.do(confirm_day, ConfirmDay(self.session.today(), "ساعت جلو بود"))
            assert self.session.ask(list_queue, ListQueue()).scored_on in {None, today}
        assert self.session.ask(ahead, AskAhead()).found == ()

    @rule(place=PLACE, to_state=st.sampled_from([PensionState.SUSPENDED, PensionState.CUT]))
    def is_stopped(self, place: int, to_state: PensionState) -> None:
        why = SuspensionReason.NO_VISIT
        self.tried(change, ChangePension(self.file(place), to_state, self.day, "x", reason_code=why))

    @rule(place=PLACE, arrears=st.booleans())
    def is_given_back(self, place: int, arrears: bool) -> None:
        """Or granted beside the quotas; not where another file of the home draws."""
        had = self.shown(place).pension.state is not PensionState.NONE
        grant = ChangePension(self.file(place), PensionState.ON_PENSION, self.day, "مصوبه", "۷")
        self.tried(change, replace(grant, arrears=arrears) if had else grant)

    @rule(place=PLACE)
    def dies(self, place: int) -> None:
        facts = RecordCoverage(self.file(place), Coverage.DECEASED, self.day, "فوت", "۷")
        if self.tried(record_coverage, facts):
            self.somebody_comes()

    @rule(place=PLACE)
    def death_was_a_mistake(self, place: int) -> None:
        """What had ended with it is there again; not where the home draws by another file by now."""
        self.tried(undo_coverage, UndoCoverage(self.file(place), "اشتباه"))

    @rule(place=PLACE)
    @precondition(lambda self: len(self.files) < MOST_FILES)
    def comes_home(self, place: int) -> None:
        self.somebody_comes(self.file(place))

    @rule(place=PLACE)
    def leaves_home(self, place: int) -> None:
        """The next one who does not live alone."""
        for at in range(place, place + len(self.files)):
            if self.shown(at).household.counted_size > 1:
                self.tried(member_leaves, homes.leaving(self.session, self.file(at), self.day))
                break

    @rule(place=PLACE, other=PLACE)
    def homes_join(self, place: int, other: int) -> None:
        facts = homes.joining(self.session, self.file(place), self.file(other), self.day)
        self.tried(join_households, facts)

    @rule(place=PLACE)
    def home_is_put_back(self, place: int) -> None:
        act = self.session.ask(last_household_act, AskLastAct(self.file(place))).act
        self.tried(undo_household_act, UndoHouseholdAct(act, "اشتباه"))

    @rule(place=PLACE)
    def child_comes(self, place: int) -> None:
        number, version = self.file(place), self.shown(place).household.version
        self.people += 1
        fields = {"national_id": national_id(self.people), "first_name": "رضا", "last_name": "احمدی"}
        self.tried(add_member, AddMember(number, version, Kinship.SON, fields=fields, since=self.day))

    @rule(place=PLACE, severity=st.sampled_from(Severity), months=st.integers(1, 6))
    def commission_votes(self, place: int, severity: Severity, months: int) -> None:
        until = self.day + timedelta(days=30 * months)
        number, version = self.file(place), self.shown(place).person.version
        facts = AddDisability(number, version, DisabilityType.PHYSICAL, severity, self.day, until)
        self.tried(add_disability, facts)

    @rule(again=st.booleans())
    def list_goes_on(self, again: bool) -> None:
        """The last list takes its next step (`again`: a draft is made anew); then comes the next month."""
        heads = sorted(self.session.ask(lists, AskLists()).rows, key=lambda one: one.month)
        last = heads[-1] if heads else None
        if last is None or last.state is ListState.RECONCILED:
            month = JalaliMonth.of(self.day) if last is None else last.month.plus(1)
            self.tried(prepare_list, PrepareList(month))
        elif last.state is ListState.DRAFT:
            approved = ApproveList(last.month, last.digest)
            self.tried(*((prepare_list, PrepareList(last.month)) if again else (approve_list, approved)))
        elif last.state is ListState.APPROVED:
            self.tried(send_list, SendList(last.month, "۳۱۷", self.day))
        else:
            self.is_paid(last.month)

    def is_paid(self, month: JalaliMonth) -> None:
        """Everybody but the last is paid, the first a rial less than was claimed."""
        rows = self.session.ask(lines, AskLines(month)).rows
        written = ["کد ملی;مبلغ;ماه"]
        for number, row in enumerate(rows[: max(1, len(rows) - 1)]):
            written.append(f"{row.identifier};{row.net.amount - (number == 0)};{month}")
        path = self.folder / f"paid-{month}-{self.day}.csv"
        path.write_text("\n".join(written), encoding="utf-8")
        if rows:
            self.tried(reconcile, Reconcile(month, str(path)))

    @invariant()
    def places_are_where_the_reference_puts_them(self) -> None:
        page = self.session.ask(list_queue, ListQueue())
        assert [row.rank for row in page.rows] == list(range(1, page.total + 1))
        if page.scored_on == self.day:
            numbers = [row.file_no for row in page.rows]
            assert numbers == by_reference(self.session, PENSION, page.policy.policy)

    @invariant()
    def every_rank_is_in_its_history(self) -> None:
        for row in self.session.ask(list_queue, ListQueue()).rows:
            seen = self.stood.setdefault(row.entry_id, [])
            if seen[:1] != [row.rank]:
                seen.insert(0, row.rank)
            moves = self.session.ask(rank_history, AskHistory(PENSION, row.file_no, months=120)).moves
            told = [row.rank, *(move.from_rank for move in moves)]
            assert min(told) >= 1
            assert [move.to_rank for move in moves] == told[:-1]
            rest = iter(told)
            assert all(rank in rest for rank in seen), (seen, moves)

    @invariant()
    def rows_keep_their_rules(self) -> None:
        with self.session._store.kept_reader() as raw:
            assert [name for name, sql in registered().items() if raw.execute(sql).fetchone()] == []
        over = "SELECT id FROM quota WHERE places < (SELECT count(*) FROM admission_considered"
        assert self.rows(f"{over} WHERE quota_id = quota.id)") == []

    @invariant()
    def facts_stay_three(self) -> None:
        """Coverage, pension and queue are three facts, and nobody has two of them that exclude each other."""
        drawing = Counter[int]()
        for file in map(self.shown, range(len(self.files))):
            drawing[file.household.id] += file.pension.state in LIVE
            waits = [one for one in file.queue if one.service == PENSION and one.state in OPEN_STATES]
            covered = file.file.coverage is Coverage.COVERED
            assert len(waits) <= 1
            assert covered or not (waits or file.pension.state in LIVE)
        assert max(drawing.values()) <= 1

    @invariant()
    def a_home_is_served_once(self) -> None:
        """By the bare rows: one line on a list, one of a run admitted, each other one passed over for it."""
        listed = Counter(self.rows("SELECT list_id, household_id FROM monthly_line"))
        listed += Counter(self.rows("SELECT list_id, household_id FROM monthly_draft"))
        assert set(listed.values()) <= {1}
        served = defaultdict[int, set[int]](set)
        """Households admitted so far, by run."""
        for run, home, draws, outcome, reason in self.rows(
            "SELECT run_id, household_id, household_has_pension, outcome, reason FROM admission_considered"
            " ORDER BY run_id, position"
        ):
            if outcome == Outcome.ADMITTED:
                assert (draws, home in served[run]) == (0, False)
                served[run].add(home)
            elif reason == Skipped.HOUSEHOLD_HAS_PENSION:
                assert draws
            elif reason == Skipped.HOUSEHOLD_ENTRY_AHEAD:
                assert home in served[run]

    @invariant()
    def runs_repeat_and_sums_add_up(self) -> None:
        for run in self.session.ask(runs, ListRuns()).runs:
            again = self.session.ask(rerun, Rerun(run.run))
            assert (again.same, again.digest) == (True, run.digest)
        for head in self.session.ask(lists, AskLists()).rows:
            rows = self.session.ask(lines, AskLines(head.month, head.kind)).rows
            assert sum(row.net.amount for row in rows) == head.net.amount
            assert len({row.file_no for row in rows}) == len(rows) == head.lines
            told = self.session.ask(show_list, AskList(head.month, head.kind))
            for groups in (told.by_domain, told.by_bank, told.by_size):
                assert sum(group.net.amount for group in groups) == head.net.amount


@pytest.mark.parametrize("examples", [8, pytest.param(500, marks=pytest.mark.long)])
def test_queue_and_pension_stay_in_order_whatever_comes(examples: int) -> None:
    run_state_machine_as_test(
        Queues, settings=settings(max_examples=examples, stateful_step_count=30, deadline=None)
    )
