# SPDX-License-Identifier: Apache-2.0
"""Queue and pension walked at random, side by side with what everybody must be able to rely on.

Homes hold several files, join and part. At every step: one pension a household, one line of a list and one
admission of a run, queue and coverage consistent, places as the reference puts them, sealed runs that repeat,
lists whose sums are those of their lines.
"""

from __future__ import annotations

from collections import Counter, defaultdict

import pytest
from hypothesis import seed, settings
from hypothesis.stateful import (
    invariant,
    run_state_machine_as_test,
)

from tests.support.queue_walk import QueueWalk
from tests.support.waiting import by_reference
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.pension import LIVE, PensionState
from welfare_desk.domain.waiting import OPEN_STATES, PENSION, QueueState
from welfare_desk.domain.waiting.admission import Outcome, Skipped
from welfare_desk.services.casework.commands import record_coverage
from welfare_desk.services.casework.household_undoing import undo_household_act
from welfare_desk.services.casework.households import join_households
from welfare_desk.services.casework.living import undo_coverage
from welfare_desk.services.casework.membership import add_member, member_leaves
from welfare_desk.services.casework.reasons import add_disability
from welfare_desk.services.confirming_day import confirm_day
from welfare_desk.services.pension import change
from welfare_desk.services.pension.lists import (
    AskLines,
    AskList,
    AskLists,
    approve_list,
    lines,
    lists,
    prepare_list,
    send_list,
    show_list,
)
from welfare_desk.services.pension.reconciling import reconcile
from welfare_desk.services.waiting import move
from welfare_desk.services.waiting.admitting import ListRuns, Rerun, admit, rerun, runs
from welfare_desk.services.waiting.calling import hold, release
from welfare_desk.services.waiting.policies import approve_policy
from welfare_desk.services.waiting.questions import AskHistory, ListQueue, list_queue, rank_history
from welfare_desk.services.waiting.quotas import record_quota
from welfare_desk.storage.invariants import registered


class Queues(QueueWalk):
    """What everybody must be able to rely on, whatever the walk does."""

    def __init__(self) -> None:
        super().__init__()
        self.stood: dict[int, list[int]] = {}
        """The ranks that each entry was seen at, the newest first."""

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


NAMED = {
    *((move.name, f"{state}") for state in QueueState if state is not QueueState.ADMITTED),
    *((one.name, "") for one in (hold, release, admit, record_quota, approve_policy, confirm_day)),
    (record_coverage.name, f"{Coverage.DECEASED}"),
    *((one.name, "") for one in (undo_coverage, add_member, member_leaves, join_households)),
    *((one.name, "") for one in (undo_household_act, add_disability)),
    *((change.name, f"{state}") for state in (PensionState.SUSPENDED, PensionState.CUT)),
    (change.name, f"{PensionState.ON_PENSION} from {PensionState.SUSPENDED}"),
    *((one.name, "") for one in (prepare_list, approve_list, send_list, reconcile)),
}
"""What a run of walks must have done, by command and state: rules that are always refused prove nothing."""

SEEDS = (8, 10, 2, 1, *range(31, 43))
"""Each of the first three does all of `NAMED` in ten walks; the next is asked only where one does not.

Ten walks by chance leave something out more often than not, and enough of them for chance to be sure take
minutes: so the short run walks the same ways each time, and the long one, sure by its number, new ones.
"""


def _walk(machine: type[Queues], examples: int) -> None:
    run_state_machine_as_test(
        machine, settings=settings(max_examples=examples, stateful_step_count=30, deadline=None)
    )


def test_queue_and_pension_stay_in_order_and_all_that_may_come_has_come() -> None:
    Queues.done.clear()
    for number in SEEDS:
        _walk(seed(number)(type("Queues", (Queues,), {})), 10)
        if set(Queues.done) >= NAMED:
            break
    assert NAMED - set(Queues.done) == set()


@pytest.mark.long
def test_queue_and_pension_stay_in_order_whatever_comes() -> None:
    Queues.done.clear()
    _walk(Queues, 500)
    assert NAMED - set(Queues.done) == set()
