# SPDX-License-Identifier: Apache-2.0
"""Allowances through the door: granted where their needs are met, gone with the file, moved with the home."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import national_id, register
from tests.support.office import office
from tests.support.papers import printing
from tests.support.pdf import normal, pdfium
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Domain, Kinship, Severity
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.pension import PensionState, SuspensionReason
from welfare_desk.domain.pension.allowances import AllowanceFact, AllowanceKind, Need
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services.casework.commands import (
    NewDisability,
    RecordCoverage,
    RegisterFile,
    record_coverage,
    register_file,
)
from welfare_desk.services.casework.household_undoing import UndoHouseholdAct, undo_household_act
from welfare_desk.services.casework.households import JoinHouseholds, join_households
from welfare_desk.services.casework.living import UndoCoverage, undo_coverage
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.matching.commands import merge_persons
from welfare_desk.services.matching.facts import MergePersons
from welfare_desk.services.papers import IssueFileSummary, issue_file_summary
from welfare_desk.services.pension.allowances import (
    AllowancesOf,
    ChangeAllowance,
    DrawnBy,
    Eligibility,
    ListAllowances,
    RedirectAllowance,
    allowances_of,
    change_allowance,
    eligibility,
    list_allowances,
    redirect_allowance,
)
from welfare_desk.services.pension.notices import IssuePensionNotice, issue_pension_notice
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.storage.check import check

JUNE, JULY, TODAY = date(2025, 6, 1), date(2025, 7, 1), date(2025, 10, 22)
FILE, SON = "1404-00001", "1404-00002"
P, K, N = PensionState, AllowanceKind, Need
SHEBA = "IR580540105180021273113007"
SEEN = (N.SPINAL_OR_BEDRIDDEN, N.NEEDY)
CARE = ChangeAllowance(FILE, K.CARE, P.ON_PENSION, JUNE, confirmed=SEEN)
HOSPITAL = replace(
    CARE, to_state=P.SUSPENDED, effective_on=JULY, reason_code=SuspensionReason.HOSPITAL, confirmed=()
)
TWINS = ChangeAllowance(FILE, K.KIN_CARE, P.ON_PENSION, JUNE, confirmed=(N.KIN_CARE_CHILD,))


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A severely disabled head with a file, and a son with a file of the same household."""
    with office(tmp_path) as opened:
        disability = NewDisability(DisabilityType.PHYSICAL, Severity.VERY_SEVERE, date(2024, 1, 1))
        fields = {
            "first_name": "علی", "national_id": national_id(1), "birth_date": "1364/01/01", "decile": "4",
        }  # fmt: skip
        head = RegisterFile(
            fields, Domain.REHABILITATION, disabilities=(disability,), opened_on=date(2025, 5, 1)
        )
        opened.do(register_file, head)
        fields = {"first_name": "رضا", "national_id": national_id(2)}
        son = RegisterFile(
            fields, Domain.SOCIAL, household_of=FILE, kinship=Kinship.SON, opened_on=date(2025, 5, 1)
        )
        opened.do(register_file, son)
        yield opened
        assert check(opened._store).findings == ()


def refused(session: Session, command: Any, facts: Any) -> tuple[str, Any]:
    with pytest.raises(RuleError) as told:
        session.do(command, facts)
    return told.value.code, told.value.facts


def drawn(session: Session, file_no: str = FILE) -> list[tuple[AllowanceKind, PensionState, date]]:
    return [(row.kind, row.state, row.since) for row in session.ask(allowances_of, AllowancesOf(file_no))]


def test_a_care_allowance_is_granted_suspended_given_back_and_cut(session: Session) -> None:
    session.do(change_allowance, CARE)
    session.do(change_allowance, HOSPITAL)
    assert drawn(session) == [(K.CARE, P.SUSPENDED, JULY)]
    again = replace(CARE, effective_on=TODAY, arrears=True, from_month=JalaliMonth(1404, 8), confirmed=())
    session.do(change_allowance, again)
    cut = replace(HOSPITAL, to_state=P.CUT, effective_on=TODAY, reason="درگذشت")
    changed = session.do(change_allowance, cut)
    assert (changed.state, changed.event_id) == (P.CUT, 4)
    timeline = session.ask(show, ShowFile(FILE)).timeline
    assert [(item.code, item.about) for item in timeline if item.kind == "allowance"] == [
        ("cut", ("care", "hospital")),
        ("on_pension", ("care", "1404-08", "arrears")),
        ("suspended", ("care", "hospital")),
        ("on_pension", ("care",)),
    ]


def test_who_lacks_something_is_told_what(session: Session) -> None:
    code, facts = refused(session, change_allowance, replace(CARE, file_no=SON))
    assert (code, facts) == ("not_eligible", {"needs": [N.SEVERE]})
    code, facts = refused(session, change_allowance, replace(CARE, confirmed=()))
    assert (code, facts) == ("not_eligible", {"needs": [N.SPINAL_OR_BEDRIDDEN, N.NEEDY]})
    code, facts = refused(session, change_allowance, replace(CARE, confirmed=(N.SEVERE,)))
    assert (code, facts["codes"]) == ("bad_fields", ["told_by_the_file"])
    by_letter = replace(CARE, file_no=SON, despite=(N.SEVERE,), reason="موافقت ستاد", letter_no="12/3")
    session.do(change_allowance, by_letter)


def test_eligibility_is_told_before_anybody_decides(session: Session) -> None:
    found = session.ask(eligibility, Eligibility(FILE, K.LIVING))
    assert [(one.need, one.met) for one in found] == [
        (N.COVERED, True), (N.SEVERE, True), (N.ADULT, True), (N.NO_WORK, None),
        (N.NO_WORKERS_INSURANCE, True), (N.DECILE, True),
    ]  # fmt: skip
    with pytest.raises(RuleError, match="file_not_found"):
        session.ask(eligibility, Eligibility("1404-99999", K.LIVING))


@pytest.mark.parametrize(
    ("service", "kind", "said"),
    [("living-allowance", K.LIVING, (N.NO_WORK,)), ("care-allowance", K.CARE, SEEN)],
)
def test_who_is_granted_an_allowance_leaves_its_queue(
    session: Session, service: str, kind: K, said: tuple[N, ...]
) -> None:
    session.do(move, MoveInQueue(FILE, QueueState.WAITING, JUNE, service))
    session.do(
        change_allowance,
        replace(CARE, kind=kind, effective_on=JULY, confirmed=said, reason="مصوبه", letter_no="۷"),
    )
    queue = session.ask(show, ShowFile(FILE)).queue
    assert [(entry.service, entry.state, entry.ended_on) for entry in queue] == [
        (service, QueueState.ADMITTED, JULY)
    ]


def test_a_household_draws_one_kin_care_allowance(session: Session) -> None:
    session.do(change_allowance, TWINS)
    code, facts = refused(session, change_allowance, replace(TWINS, file_no=SON))
    assert (code, facts) == ("household_has_allowance", {"kind": "kin_care", "household": 1})
    both = replace(CARE, file_no=SON, despite=(N.SEVERE,), reason="موافقت ستاد", letter_no="12/3")
    session.do(change_allowance, CARE)
    session.do(change_allowance, both)  # of care each person draws their own
    assert len(drawn(session)) + len(drawn(session, SON)) == 3


def test_who_draws_may_be_somebody_of_the_home(session: Session) -> None:
    head = session.ask(show, ShowFile(FILE)).person.id
    son = session.ask(show, ShowFile(SON)).person.id
    kin = replace(TWINS, file_no=SON, drawn_by=DrawnBy(head, SHEBA.lower()))
    session.do(change_allowance, kin)
    [row] = session.ask(allowances_of, AllowancesOf(SON))
    assert (row.drawer_id, row.drawer, row.sheba, row.own_sheba) == (head, "علی", SHEBA, True)
    assert refused(session, redirect_allowance, RedirectAllowance(FILE, K.CARE, DrawnBy()))[0] == (
        "allowance_not_drawn"
    )
    session.do(redirect_allowance, RedirectAllowance(SON, K.KIN_CARE, DrawnBy(son), "خواست خانواده"))
    [row] = session.ask(allowances_of, AllowancesOf(SON))
    assert (row.drawer_id, row.sheba, row.own_sheba) == (son, "", False)
    session.do(change_allowance, CARE)
    code, _ = refused(session, redirect_allowance, RedirectAllowance(FILE, K.CARE, DrawnBy(son)))
    assert code == "may_not_draw"
    wrong = RedirectAllowance(FILE, K.CARE, DrawnBy(None, SHEBA[:-1] + "8"))
    assert refused(session, redirect_allowance, wrong)[1]["fields"] == ["sheba"]


def test_allowances_end_with_the_file_and_come_back_with_it(session: Session) -> None:
    session.do(change_allowance, CARE)
    session.do(change_allowance, HOSPITAL)
    session.do(change_allowance, TWINS)
    gone = session.do(record_coverage, RecordCoverage(FILE, Coverage.DECEASED, TODAY))
    assert gone.allowances_ended == (K.CARE, K.KIN_CARE)
    assert {state for _, state, _ in drawn(session)} == {P.CUT}
    back = session.do(undo_coverage, UndoCoverage(FILE, "زنده است"))
    assert back.allowances_restored == (K.CARE, K.KIN_CARE)
    assert drawn(session) == [(K.CARE, P.SUSPENDED, JULY), (K.KIN_CARE, P.ON_PENSION, JUNE)]


def test_what_the_household_has_given_on_does_not_come_back(session: Session) -> None:
    session.do(change_allowance, TWINS)
    session.do(record_coverage, RecordCoverage(FILE, Coverage.RECOVERED, JULY, "پایش"))
    session.do(change_allowance, replace(TWINS, file_no=SON, effective_on=TODAY))
    assert refused(session, undo_coverage, UndoCoverage(FILE, "x"))[0] == "household_has_allowance"


def test_a_cover_that_an_allowance_hangs_on_is_not_undone(session: Session) -> None:
    session.do(record_coverage, RecordCoverage(FILE, Coverage.DISCHARGED, JUNE, "x"))
    session.do(record_coverage, RecordCoverage(FILE, Coverage.COVERED, JULY, "بازگشت"))
    session.do(change_allowance, replace(CARE, effective_on=JULY))
    assert refused(session, undo_coverage, UndoCoverage(FILE, "x"))[0] == "undo_in_use"


def test_a_merge_ends_no_allowance_by_the_way(session: Session) -> None:
    register(session, 3)
    session.do(change_allowance, CARE)
    persons = [session.ask(show, ShowFile(number)).person for number in (FILE, "1404-00003")]
    kept, gone = ((one.id, one.version) for one in persons)
    swapped = MergePersons(gone[0], kept[0], gone[1], kept[1])
    code, facts = refused(session, merge_persons, swapped)
    assert (code, facts) == ("keep_the_other", {"reason": "allowance", "file_no": FILE})
    third = replace(
        CARE, file_no="1404-00003", effective_on=TODAY, despite=(N.SEVERE,), reason="ستاد", letter_no="1"
    )
    session.do(change_allowance, third)
    assert refused(session, merge_persons, swapped)[0] == "both_draw_allowance"
    cut = replace(HOSPITAL, file_no="1404-00003", to_state=P.CUT, effective_on=TODAY)
    session.do(change_allowance, cut)
    session.do(merge_persons, MergePersons(kept[0], gone[0], kept[1], gone[1]))


def _joining(session: Session) -> JoinHouseholds:
    """The household of a third file comes to that of the first."""
    register(session, 3)
    there, here = (session.ask(show, ShowFile(number)).household.version for number in ("1404-00003", FILE))
    return JoinHouseholds(FILE, here, "1404-00003", there, TODAY)


def test_an_allowance_moves_with_its_household_and_back(session: Session) -> None:
    joining = _joining(session)
    session.do(change_allowance, replace(TWINS, file_no="1404-00003", effective_on=TODAY))
    joined = session.do(join_households, joining)
    assert refused(session, change_allowance, TWINS)[0] == "household_has_allowance"
    session.do(undo_household_act, UndoHouseholdAct(joined.act, "اشتباه"))
    session.do(change_allowance, TWINS)


def test_two_kin_care_allowances_do_not_come_together(session: Session) -> None:
    joining = _joining(session)
    session.do(change_allowance, replace(TWINS, file_no="1404-00003", effective_on=TODAY))
    session.do(change_allowance, TWINS)
    code, facts = refused(session, join_households, joining)
    assert (code, facts) == ("two_allowances", {"kind": "kin_care"})


def test_what_came_since_keeps_a_household_from_being_parted(session: Session) -> None:
    joining = _joining(session)
    session.do(change_allowance, replace(TWINS, file_no="1404-00003", effective_on=TODAY))
    joined = session.do(join_households, joining)
    cut = replace(HOSPITAL, file_no="1404-00003", kind=K.KIN_CARE, to_state=P.CUT, effective_on=TODAY)
    session.do(change_allowance, cut)
    session.do(change_allowance, TWINS)
    session.do(undo_household_act, UndoHouseholdAct(joined.act, "اشتباه"))
    assert drawn(session) == [(K.KIN_CARE, P.ON_PENSION, JUNE)]


def test_the_office_sees_its_allowances_by_kind_and_state(session: Session) -> None:
    session.do(change_allowance, CARE)
    session.do(change_allowance, HOSPITAL)
    session.do(change_allowance, TWINS)
    page = session.ask(list_allowances, ListAllowances())
    assert ([row.kind for row in page.rows], page.total) == ([K.CARE, K.KIN_CARE], 2)
    assert page.counts == {"care": {"suspended": 1}, "kin_care": {"on_pension": 1}}
    one = session.ask(list_allowances, ListAllowances(K.CARE, P.SUSPENDED))
    assert [(row.file_no, row.name, row.household_size) for row in one.rows] == [(FILE, "علی", 2)]
    assert session.ask(list_allowances, ListAllowances(K.CARE, P.ON_PENSION)).total == 0
    assert session.ask(list_allowances, ListAllowances(offset=1, limit=1)).rows == page.rows[1:]


def test_the_file_shows_its_allowances_beside_its_pension(session: Session) -> None:
    session.do(change_allowance, CARE)
    session.do(change_allowance, HOSPITAL)
    assert session.ask(show, ShowFile(FILE)).allowances == (AllowanceFact(K.CARE, P.SUSPENDED, JULY),)
    issued = session.do(issue_file_summary, IssueFileSummary(FILE))
    text = normal(" ".join(pdfium(printing(session, PaperKind.FILE_SUMMARY, issued.number)())))
    assert normal("حق پرستاری: تعلیق‌شده از ۱۴۰۴/۰۴/۱۰") in text


def test_the_client_is_told_of_an_allowance_too(session: Session) -> None:
    session.do(change_allowance, CARE)
    event = session.do(change_allowance, HOSPITAL).event_id
    issued = session.do(issue_pension_notice, IssuePensionNotice(event, allowance=True))
    text = normal(" ".join(pdfium(printing(session, PaperKind.PENSION_NOTICE, issued.number)())))
    assert normal("ابلاغ تعلیق حق پرستاری") in text
