# SPDX-License-Identifier: Apache-2.0
"""Months of an office at random: grants, stops, instalments, late tariffs, lists, what banks really pay.

Homes hold several files, join and part. At every list: no home stands on it twice, its digest repeats from
the frozen rows, and nothing that is owed is left out; at every reconciliation: what was not paid is owed,
rial for rial.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tests.support import homes
from tests.support.clients import national_id, register
from tests.support.office import copy_office, desk
from tests.support.pension_lists import KIND, listed
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension import LIVE, PensionState, SuspensionReason
from welfare_desk.domain.pension.listing import digest_of
from welfare_desk.services import everything
from welfare_desk.services.casework.commands import register_file
from welfare_desk.services.casework.households import join_households
from welfare_desk.services.casework.membership import member_leaves
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.pension.deducting import Deduct, deduct
from welfare_desk.services.pension.lists import AskLines, lines
from welfare_desk.services.pension.owed import AskOwed, owed
from welfare_desk.services.pension.rates import (
    RecordRate,
    ReleaseAnnounced,
    record_rate,
    release_announced,
)
from welfare_desk.services.pension.reconciling import Reconcile, reconcile
from welfare_desk.storage.check import check
from welfare_desk.storage.pension import lists as kept

P = PensionState
LAST = JalaliMonth(1404, 8)
PAID = ("whole", "short", "over", "nothing")


class Months(RuleBasedStateMachine):
    """One office; `month` is that of the next list, `files` hold the state of each pension."""

    @initialize()
    def open(self) -> None:
        everything.load()
        self.folder = Path(tempfile.mkdtemp(prefix="welfare-desk-months-"))
        self.session = desk(copy_office(self.folder))
        self.month = JalaliMonth(1403, 1)
        self.files: dict[str, PensionState] = {}
        self.sent: list[JalaliMonth] = []
        self.grant(0, 1, -1)

    @precondition(lambda self: len(self.files) < 6)
    @rule(back=st.integers(0, 3), size=st.integers(1, 6), home=st.integers(-3, 5))
    def grant(self, back: int, size: int, home: int) -> None:
        """Of a new home, or in that of another file: not while that one draws, suspended or not."""
        number = len(self.files) + 1
        if home < 0:
            file_no = register(self.session, number, declared_size=str(size)).file_no
        else:
            facts = homes.newcomer(self.session, number, self.month.first(), self._file(home))
            file_no = self.session.do(register_file, facts).file_no
        self.files[file_no] = P.NONE
        first = self.month.plus(-back * (number > 1))
        facts = ChangePension(file_no, P.ON_PENSION, self.month.first(), from_month=first)
        free = not self._draws(file_no)
        assert self.tried(change, facts, "household_has_pension") == free
        if free:
            self.files[file_no] = P.ON_PENSION

    @rule(which=st.integers(0, 5))
    def leaves_home(self, which: int) -> None:
        """With the pension; who lives alone stays."""
        facts = homes.leaving(self.session, self._file(which), self.month.first())
        self.tried(member_leaves, facts, "lives_alone")

    @rule(which=st.integers(0, 5), other=st.integers(0, 5))
    def homes_join(self, which: int, other: int) -> None:
        """Not where both draw."""
        file_no, other_no = self._file(which), self._file(other)
        two = self._draws(file_no, its_own=True) and self._draws(other_no, its_own=True)
        same = self._home(file_no) == self._home(other_no)
        facts = homes.joining(self.session, file_no, other_no, self.month.first())
        assert self.tried(join_households, facts, "same_household", "two_pensions") == (not two and not same)

    def tried(self, command: Any, facts: Any, *codes: str) -> bool:
        try:
            self.session.do(command, facts)
        except RuleError as refused:
            self.only(refused, *codes)
            return False
        return True

    def _file(self, which: int) -> str:
        return sorted(self.files)[which % len(self.files)]

    def _home(self, file_no: str) -> int:
        return self.session.ask(show, ShowFile(file_no)).household.id

    def _draws(self, file_no: str, *, its_own: bool = False) -> bool:
        """Whether another file of the home draws a pension, or this one too, by what was done here."""
        home = self._home(file_no)
        live = [each for each, state in self.files.items() if state in LIVE and (its_own or each != file_no)]
        return any(self._home(each) == home for each in live)

    @rule(which=st.integers(0, 5), to_state=st.sampled_from((P.SUSPENDED, P.CUT)))
    def stop(self, which: int, to_state: PensionState) -> None:
        """From this month on, or from the next, as the desk says nothing."""
        self._move(which, to_state, reason_code=SuspensionReason.NO_VISIT)

    @rule(which=st.integers(0, 5), arrears=st.booleans())
    def give_back(self, which: int, arrears: bool) -> None:
        self._move(which, P.ON_PENSION, arrears=arrears)

    def _move(self, which: int, to_state: PensionState, **more: Any) -> None:
        file_no = self._file(which)
        facts = ChangePension(file_no, to_state, self.month.first(), **more)
        taken = to_state is P.ON_PENSION and self.files[file_no] not in LIVE and self._draws(file_no)
        codes = ("household_has_pension",) if taken else ()
        if self.tried(change, facts, "pension_change_not_allowed", "bad_fields", *codes):
            assert not taken
            self.files[file_no] = to_state

    @rule(back=st.integers(0, 4), more=st.integers(1, 5), announced=st.booleans())
    def tariff_comes(self, back: int, more: int, announced: bool) -> None:
        """A tariff from an earlier month on; an announced one is released by the next."""
        amounts = tuple(Rial(size * (5 + more) * 1_000_000) for size in range(1, 6))
        try:
            made = self.session.do(
                record_rate, RecordRate(KIND, self.month.plus(-back), amounts, "نامه", announced=announced)
            )
        except RuleError as refused:
            self.only(refused, "rate_exists")
            return
        if announced:
            before = self.owed()
            facts = ReleaseAnnounced(made.id, made.version, self.session.today())
            promised = self.session.ask(owed, AskOwed(KIND, self.month)).promised.amount
            self.session.do(release_announced, facts)
            assert self.owed() == before + promised

    @rule(which=st.integers(0, 5), amount=st.sampled_from((1_000_000, 40_000_000)), months=st.integers(0, 2))
    def keep_back(self, which: int, amount: int, months: int) -> None:
        """An instalment; the larger one takes all that some lines pay."""
        file_no = self._file(which)
        facts = Deduct(file_no, Rial(amount), self.month, "قسط وام", self.month.plus(months))
        drew = self.files[file_no] is not P.NONE
        assert self.tried(deduct, facts, "deduction_not_drawn") == drew

    @precondition(lambda self: self.month <= LAST)
    @rule()
    def list_goes(self) -> None:
        try:
            made = listed(self.session, self.month)
        except RuleError as refused:
            self.only(refused, "list_empty")
            self.month = self.month.plus(1)
            return
        rows = self.session.ask(lines, AskLines(self.month)).rows
        assert sum(row.net.amount for row in rows) == made.total.amount
        assert len({row.file_no for row in rows}) == len(rows) == made.lines
        with self.session._store.kept_reader() as raw:
            found = kept.existing(raw, KIND, self.month)
            homes_told = raw.execute(
                "SELECT household_id FROM monthly_line WHERE list_id = ?", (found.id,)
            ).fetchall()
            again = digest_of(KIND, self.month, kept.all_lines(raw, found), kept.all_claims(raw, found))
        assert again == made.digest
        assert len(set(homes_told)) == len(homes_told) == made.lines
        self.sent.append(self.month)
        self.month = self.month.plus(1)
        assert self.session.ask(owed, AskOwed(KIND, self.month)).owed == Rial(0)

    @precondition(lambda self: self.sent)
    @rule(how=st.lists(st.sampled_from(PAID), min_size=6, max_size=6), stray=st.booleans())
    def bank_pays(self, how: list[str], stray: bool) -> None:
        month = self.sent.pop()
        told = []
        for row, paid in zip(self.session.ask(lines, AskLines(month)).rows, how, strict=False):
            amount = {"whole": 0, "short": -7, "over": 9}.get(paid)
            if amount is not None and row.net.amount + amount > 0:
                told.append(f"{row.file_no}\t{row.net.amount + amount}\t{month}")
        stray = stray or not told
        if stray:
            told.append(f"{national_id(99)[:4]}-9\t55\t{month}")
        path = self.folder / f"{month}.txt"
        path.write_text("\n".join(["شماره پرونده\tمبلغ\tماه", *told]), "utf-8")
        before = self.owed()
        alone = len(told) == 1 and stray  # asked about: nobody of the list would be paid
        done = self.session.do(reconcile, Reconcile(month, str(path), KIND, as_read=alone))
        unexpected = 55 if stray else 0
        assert self.owed() - before == done.sent_rial.amount - done.paid_rial.amount + unexpected

    @staticmethod
    def only(refused: RuleError, *codes: str) -> None:
        """These refusals are expected, and no others."""
        if refused.code not in codes:
            raise refused

    def owed(self) -> int:
        """Rial outstanding before the next list, what was paid too much taken off."""
        page = self.session.ask(owed, AskOwed(KIND, self.month))
        return page.owed.amount - page.overpaid.amount

    def teardown(self) -> None:
        if hasattr(self, "session"):
            found = check(self.session._store).findings
            self.session.close()
            shutil.rmtree(self.folder, ignore_errors=True)
            assert found == ()


@pytest.mark.parametrize("examples", [12, pytest.param(500, marks=pytest.mark.long)])
def test_whatever_comes_every_month_is_paid_once(examples: int) -> None:
    run_state_machine_as_test(
        Months, settings=settings(max_examples=examples, stateful_step_count=14, deadline=None)
    )
