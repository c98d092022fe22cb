# SPDX-License-Identifier: Apache-2.0
"""Queue and pension walked at random: what may happen to six files of four homes, one rule each.

What must hold at every step stands with the test; `done` counts what was not refused.
"""

from __future__ import annotations

import random
import shutil
import tempfile
from collections import Counter
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
)

from tests.support import homes
from tests.support.clients import national_id
from tests.support.office import TEHRAN, office
from tests.support.queues import looked_at
from tests.support.waiting import some_policy
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Kinship, Severity
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension import LIVE, PensionState, SuspensionReason
from welfare_desk.domain.pension.monthly_list import ListState
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.waiting import PENSION, QueueState
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
    AskLists,
    PrepareList,
    SendList,
    approve_list,
    lines,
    lists,
    prepare_list,
    send_list,
)
from welfare_desk.services.pension.reconciling import Reconcile, reconcile
from welfare_desk.services.summary.first_page import CountsOn, counts
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.services.waiting.admitting import Admit, admit
from welfare_desk.services.waiting.calling import HoldEntry, ReleaseEntry, hold, release
from welfare_desk.services.waiting.policies import ApprovePolicy, KeepPolicy, approve_policy, keep_policy
from welfare_desk.services.waiting.questions import ListQueue, list_queue
from welfare_desk.services.waiting.quotas import ListQuotas, RecordQuota, quotas, record_quota
from welfare_desk.storage.check import check
from welfare_desk.storage.waiting.facts import OPEN

FILES, MOST_FILES, DRAWING = 6, 9, 2
LIVES_WITH = {3: 0, 5: 4}
"""By file another one of the same home: one waits where the other draws, and two wait together."""
START = date(2025, 6, 22)
"""1404/04/01: the tariff of 1404 holds to the end of the walk."""
LAST = date(2026, 1, 10)
LETTER = "۱۲۰/۴۴"

_FILES = "SELECT file_no FROM case_file WHERE"
_QUEUED = f"SELECT file_id FROM queue_entry WHERE service = '{PENSION}' AND state IN"
_DRAWS = "SELECT file_id FROM pension WHERE state IN"
WAITING, HELD = f"{_FILES} id IN ({_QUEUED} ({OPEN}))", f"{_FILES} id IN ({_QUEUED} ('held'))"
ON_PENSION = f"{_FILES} id IN ({_DRAWS} ('on_pension'))"
STOPPED = f"{_FILES} coverage = 'covered' AND id IN ({_DRAWS} ('suspended', 'cut'))"
DECEASED = f"{_FILES} coverage = 'deceased'"
NEITHER = (
    f"{_FILES} coverage = 'covered' AND id NOT IN ({_QUEUED} ({OPEN}))"
    f" AND id NOT IN ({_DRAWS} ('on_pension', 'suspended'))"
)
"""Covered, and neither waiting nor drawing."""

PLACE = st.integers(0, MOST_FILES - 1)
ABOUT = st.integers(0, 3 * MOST_FILES - 1)
"""A place; from `MOST_FILES` on the next one there of whom what is done can be true."""


class QueueWalk(RuleBasedStateMachine):
    """Six files in four homes and whoever comes; whatever is refused leaves everything as it was."""

    done: ClassVar[Counter[tuple[str, str]]] = Counter()
    """By command and the state that it led to, how often it was not refused, over all walks so far."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="welfare-desk-queues-"))
        self.day = START
        self.session = office(self.folder, self.now)
        self.people = 0
        self.files: list[str] = []
        self.letters = 0

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
        self.done[command.name, str(getattr(facts, "to_state", ""))] += 1
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

    def about(self, place: int, sql: str) -> str:
        """The file at a place, or the next one from there among those that this finds; see `ABOUT`."""
        found = {file_no for (file_no,) in self.rows(sql)} if place >= MOST_FILES else set()
        around = [self.file(at) for at in range(place, place + len(self.files))]
        return next((file_no for file_no in around if file_no in found), around[0])

    def shown(self, place: int) -> FileSummary:
        return self.session.ask(show, ShowFile(self.file(place)))

    @rule(days=st.integers(1, 40))
    def time_goes_by(self, days: int) -> None:
        self.day = min(self.day + timedelta(days=days), LAST)

    @rule(place=ABOUT, to_state=st.sampled_from([*QueueState, QueueState.WAITING, QueueState.WAITING]))
    def moves(self, place: int, to_state: QueueState) -> None:
        """Who waits goes on; to wait, who has left the queue."""
        who = self.about(place, NEITHER if to_state is QueueState.WAITING else WAITING)
        self.tried(move, MoveInQueue(who, to_state, self.day, reason="به درخواست خانواده"))

    @rule(place=ABOUT, days=st.none() | st.integers(-1, 40))
    def is_held(self, place: int, days: int | None) -> None:
        """Until a day or until released; whoever is held already is held anew."""
        until = None if days is None else self.day + timedelta(days=days)
        self.tried(hold, HoldEntry(self.about(place, WAITING), "نقص مدارک", until=until))

    @rule(place=ABOUT)
    def is_released(self, place: int) -> None:
        self.tried(release, ReleaseEntry(self.about(place, HELD), "آمد"))

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
            drew, held = self.homes_that_draw(), self.held_today()
            if self.tried(admit, Admit(PENSION, quota.letter.letter_no, quota.letter.letter_on)):
                admitted = waited - self.session.ask(list_queue, ListQueue()).total
                assert 0 < admitted == len(self.homes_that_draw() - drew)
                assert self.held_today() == held

    def held_today(self) -> list[tuple[Any, ...]]:
        lasts = f"(held_until IS NULL OR held_until >= '{self.day}')"
        return self.rows(f"SELECT id FROM queue_entry WHERE state = 'held' AND {lasts} ORDER BY id")

    def homes_that_draw(self) -> set[int]:
        drawing = self.rows("SELECT household_id, state FROM pension")
        return {home for home, state in drawing if PensionState(state) in LIVE}

    @rule(place=ABOUT, to_state=st.sampled_from(QueueState), days=st.integers(1, 60))
    def clock_runs_ahead(self, place: int, to_state: QueueState, days: int) -> None:
        """Somebody is moved and a run decided by a clock ahead of its time; the head says what day it is."""
        today, self.day = self.day, self.day + timedelta(days=days)
        self.moves(place, to_state)
        self.are_admitted(1)
        self.day = today
        if self.session.ask(ahead, AskAhead()).found:
            assert self.tried(confirm_day, ConfirmDay(self.session.today(), "ساعت جلو بود"))
            assert self.session.ask(list_queue, ListQueue()).scored_on in {None, today}
        assert self.session.ask(ahead, AskAhead()).found == ()

    @rule(place=ABOUT, to_state=st.sampled_from([PensionState.SUSPENDED, PensionState.CUT]))
    def is_stopped(self, place: int, to_state: PensionState) -> None:
        who, why = self.about(place, ON_PENSION), SuspensionReason.NO_VISIT
        self.tried(change, ChangePension(who, to_state, self.day, "x", reason_code=why))

    @rule(place=ABOUT, arrears=st.booleans())
    def is_given_back(self, place: int, arrears: bool) -> None:
        """Or granted beside the quotas; not where another file of the home draws."""
        who = self.about(place, STOPPED)
        had = self.session.ask(show, ShowFile(who)).pension.state
        grant = ChangePension(who, PensionState.ON_PENSION, self.day, "مصوبه", "۷")
        if self.tried(change, grant if had is PensionState.NONE else replace(grant, arrears=arrears)):
            self.done[change.name, f"{PensionState.ON_PENSION} from {had}"] += 1

    @rule(place=PLACE)
    def dies(self, place: int) -> None:
        facts = RecordCoverage(self.file(place), Coverage.DECEASED, self.day, "فوت", "۷")
        if self.tried(record_coverage, facts):
            self.somebody_comes()

    @rule(place=ABOUT)
    def death_was_a_mistake(self, place: int) -> None:
        """What had ended with it is there again; not where the home draws by another file by now."""
        self.tried(undo_coverage, UndoCoverage(self.about(place, DECEASED), "اشتباه"))

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
        asked = [AskLastAct(self.file(at)) for at in range(place, place + len(self.files))]
        acts = [self.session.ask(last_household_act, one).act for one in asked]
        act = next(filter(None, acts), 0)
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

    @rule(steps=st.integers(1, 4), again=st.booleans())
    def list_goes_on(self, steps: int, again: bool) -> None:
        """The last list takes its next steps (`again`: a draft is made anew first); then the next month."""
        if again and any(one.state is ListState.DRAFT for one in self.session.ask(lists, AskLists()).rows):
            self.list_steps(again=True)
        for _ in range(steps):
            self.list_steps()

    def list_steps(self, *, again: bool = False) -> None:
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
