# SPDX-License-Identifier: Apache-2.0
"""An approved list says the same after everything that it was made of has changed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from tests.support.clients import national_id
from tests.support.office import office
from tests.support.pension_lists import KIND, MEHR, approve, draw, prepare, send
from tests.support.pensions import pension_change
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Coverage, Domain, Kinship
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.pension.listing import digest_of
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.services.casework.commands import (
    EditPerson,
    RecordCoverage,
    edit_person,
    record_coverage,
)
from welfare_desk.services.casework.fields import ChangeDomain, change_domain
from welfare_desk.services.casework.membership import AddMember, add_member
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.pension import change
from welfare_desk.services.pension.deducting import Deduct, EndDeduction, deduct, end_deduction
from welfare_desk.services.pension.exporting import ExportMonthlyList, ListForm, export_list
from welfare_desk.services.pension.lists import (
    AskLine,
    AskLines,
    AskList,
    LinePage,
    ListShown,
    OneLine,
    computed,
    lines,
    one_line,
    show_list,
)
from welfare_desk.services.pension.rates import RecordRate, record_rate
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check
from welfare_desk.storage.pension import lists as kept

SHEBA, OTHER = "IR820540102680020817909002", "IR062960000000100324200001"
KEPT_BACK = Rial(1_000_000)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Three who draw: one alone, one of four with an instalment, one admitted two months late."""
    with office(tmp_path) as opened:
        draw(opened, 1, sheba=SHEBA)
        draw(opened, 2, declared_size="4", sheba=SHEBA)
        draw(opened, 3, first=MEHR.plus(-2))
        yield opened
        assert check(opened._store).findings == ()


@dataclass(frozen=True)
class Told:
    """All that can be asked of a list, and the text that the bank gets."""

    shown: ListShown
    page: LinePage
    each: tuple[OneLine, ...]
    text: bytes
    again: str
    """The digest of the rows as they are kept."""


def told(session: Session) -> Told:
    page = session.ask(lines, AskLines(MEHR))
    path = session.office_dir.parent / "bank.txt"
    session.do(export_list, ExportMonthlyList(MEHR, str(path), form=ListForm.BANK))
    with session._store.kept_reader() as raw:
        found = kept.existing(raw, KIND, MEHR)
        again = digest_of(KIND, MEHR, kept.all_lines(raw, found), kept.all_claims(raw, found))
    return Told(
        session.ask(show_list, AskList(MEHR)),
        page,
        tuple(session.ask(one_line, AskLine(MEHR, row.line_no)) for row in page.rows),
        path.read_bytes(),
        again,
    )


def shown(session: Session, file_no: str) -> FileSummary:
    return session.ask(show, ShowFile(file_no))


def edited(session: Session, file_no: str, **fields: str) -> None:
    file = shown(session, file_no)
    session.do(edit_person, EditPerson(file_no, file.person.version, file.household.version, fields))


def child(session: Session, file_no: str) -> None:
    fields = {"national_id": national_id(90), "first_name": "رضا", "last_name": "محمدی"}
    version = shown(session, file_no).household.version
    facts = AddMember(file_no, version, Kinship.SON, fields=fields, since=date(2025, 5, 1))
    session.do(add_member, facts)


def test_a_frozen_list_says_the_same_after_everything_has_changed(session: Session) -> None:
    alone, four, late = "1404-00001", "1404-00002", "1404-00003"
    loan = session.do(deduct, Deduct(four, KEPT_BACK, MEHR, "قسط وام", MEHR.plus(2)))
    prepare(session)
    assert approve(session).lines == 3
    send(session)
    before = told(session)
    head = before.shown.head
    assert before.again == head.digest
    assert (head.arrears.amount > 0, head.deductions) == (True, KEPT_BACK)
    assert [len(one.claims) for one in before.each] == [0, 0, 2]
    assert [json.loads(one.household)["members"][0][1] for one in before.each] == [
        national_id(number) for number in (1, 2, 3)
    ]
    assert "علی محمدی" in before.text.decode("utf-8-sig")
    higher = tuple(Rial(size * 30_000_000) for size in range(1, 6))
    changes: list[Callable[[], object]] = [
        lambda: edited(session, alone, first_name="حسن", national_id=national_id(91), sheba=OTHER),
        lambda: edited(session, four, last_name="کریمی", declared_size="2", address="واوان"),
        lambda: edited(session, late, first_name="رضا", sheba=OTHER),
        lambda: child(session, late),
        lambda: session.do(record_rate, RecordRate(KIND, JalaliMonth(1404, 1), higher, "نامهٔ ستاد")),
        lambda: session.do(end_deduction, EndDeduction(loan.id, loan.version, MEHR)),
        lambda: session.do(deduct, Deduct(late, KEPT_BACK, MEHR.plus(1), "قسط وام")),
        lambda: session.do(change_domain, ChangeDomain(four, Domain.SOCIAL, session.today(), "x")),
        lambda: session.do(change, pension_change(four, PensionState.SUSPENDED, session.today())),
        lambda: session.do(
            record_coverage, RecordCoverage(alone, Coverage.DECEASED, session.today(), "فوت", "۷")
        ),
        lambda: draw(session, 4),
    ]
    for changed in changes:
        changed()
        assert told(session) == before
    with session._store.kept_reader() as raw:
        anew = {one.file_no: one for one in computed(raw, KIND, MEHR).lines}
        as_it_was = {one.file_no: one for one in kept.all_lines(raw, kept.existing(raw, KIND, MEHR))}
    for file_no, was in as_it_was.items():
        now = anew[file_no]
        assert all(getattr(now, name) != getattr(was, name) for name in ("name", "net", "household"))
