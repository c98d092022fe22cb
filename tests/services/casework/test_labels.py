# SPDX-License-Identifier: Apache-2.0
"""Printed lists of addresses are logged before anybody has them; the envelope of one file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.support import people
from tests.support.pdf import normal, pdfium
from welfare_desk.domain.casework.label import LabelSheet
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.listing import FileFilter
from welfare_desk.services.casework.commands import EditPerson, edit_person
from welfare_desk.services.casework.labels import (
    EnvelopeOf,
    LabelList,
    LabelsLogged,
    LabelsPdf,
    envelope_pdf,
    labels_pdf,
    print_labels,
)
from welfare_desk.services.session import Session
from welfare_desk.storage.access import SIGHTING

ALI = "1400-00001"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with people.peopled_office(tmp_path) as opened:
        fields = {"address": "خیابان کاشانی، پلاک 12", "postal_code": "3314567891"}
        opened.do(edit_person, EditPerson(ALI, 1, 1, fields))
        yield opened


def logged(session: Session) -> list[tuple[str, int]]:
    with session._store.reading() as connection:
        return [(row.what, row.rows) for row in connection.execute(SIGHTING.select())]


def refusal(ask: Any, *facts: Any) -> str:
    with pytest.raises(RuleError) as refused:
        ask(*facts)
    return refused.value.code


def test_a_list_is_logged_and_then_drawn(session: Session) -> None:
    wanted = LabelList(FileFilter())
    answer = session.do(print_labels, wanted)
    assert answer == LabelsLogged(1, 1, 3)
    assert logged(session) == [("printed_list", 1)]
    pdf = session.ask(labels_pdf, LabelsPdf(answer.entry, wanted, LabelSheet.LARGE, 14))
    text = normal(pdfium(pdf)[0])
    assert [part in text for part in ("علی اکبری", "زرافشان، خیابان کاشانی، پلاک ۱۲", "۳۳۱۴۵۶۷۸۹۱")] == [
        True
    ] * 3
    assert "1400" not in text


def test_only_the_files_chosen_are_labelled(session: Session) -> None:
    assert session.do(print_labels, LabelList(file_ids=(1,))) == LabelsLogged(1, 1, 0)
    assert refusal(session.do, print_labels, LabelList(file_ids=(2, 3))) == "nothing_to_label"
    many = LabelList(file_ids=tuple(range(1, 2402)))
    assert refusal(session.do, print_labels, many) == "too_many_labels"
    assert logged(session) == [("printed_list", 1)]


def test_nothing_is_drawn_that_is_not_on_record(session: Session) -> None:
    asked = LabelsPdf(1, LabelList(file_ids=(1,)))
    assert refusal(session.ask, labels_pdf, asked) == "not_logged"
    session.do(print_labels, LabelList(file_ids=(1,)))
    assert session.ask(labels_pdf, asked)[:5] == b"%PDF-"
    assert refusal(session.ask, labels_pdf, replace(asked, entry=2)) == "not_logged"
    session.do(edit_person, EditPerson("1400-00002", 1, 1, {"address": "خیابان دیگر"}))
    other = replace(asked, list=LabelList(file_ids=(2,)))
    assert refusal(session.ask, labels_pdf, other) == "not_logged"


@pytest.mark.parametrize(("sheet", "start"), [("3x8", 0), ("3x8", 25), ("2x7", 15)])
def test_a_sheet_has_so_many_labels(session: Session, sheet: str, start: int) -> None:
    session.do(print_labels, LabelList(file_ids=(1,)))
    asked = LabelsPdf(1, LabelList(file_ids=(1,)), LabelSheet(sheet), start)
    assert refusal(session.ask, labels_pdf, asked) == "bad_label_start"


def test_an_envelope_goes_to_the_address_of_the_file(session: Session) -> None:
    text = normal(pdfium(session.ask(envelope_pdf, EnvelopeOf(ALI)))[0])
    assert [part in text for part in ("گیرنده", "علی اکبری", "کدپستی: ۳۳۱۴۵۶۷۸۹۱")] == [True] * 3
    assert refusal(session.ask, envelope_pdf, EnvelopeOf("1400-00002")) == "no_address"
