# SPDX-License-Identifier: Apache-2.0
"""The printed trail: its filter, entries with old and new values, no secret, as many pages as it takes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from tests.support.paper_facts import OFFICE
from tests.support.pdf import READERS, normal
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.style import MM
from welfare_desk.documents.layout_check import inspect
from welfare_desk.documents.preview import page_count
from welfare_desk.documents.trail import TrailPaper, draw_trail, trail_paper
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.papers import Stamp
from welfare_desk.domain.summary.trail import (
    ChangeKind,
    FieldChange,
    TrailChange,
    TrailEntry,
    TrailFilter,
    TrailRow,
)

NOON = datetime(2025, 10, 22, 12, 0, tzinfo=IRAN)
STAMP = Stamp(NOON, "مریم", "1", OFFICE)
ROW = TrailRow(
    7, NOON, "zahra", "زهرا احمدی", "PC-1", "casework.edit_person", ("file:1404-00012",), "درخواست مددجو", 1
)
EDIT = TrailEntry(
    ROW,
    (
        TrailChange(
            "person",
            ChangeKind.CHANGED,
            "1404-00012",
            (
                FieldChange("person", "father_name", "حسین", "حسن"),
                FieldChange("person", "birth_date", None, "1990-03-21"),
            ),
        ),
    ),
)
CHOSEN = TrailFilter(users=("zahra",), commands=("casework.edit_person",), since=date(2025, 10, 1))


def text_of(facts: TrailPaper) -> str:
    pages = READERS["pdfium"](trail_paper(facts, STAMP))
    return normal(" ".join(pages))


def test_the_filter_stands_over_what_it_left() -> None:
    text = text_of(TrailPaper(CHOSEN, (EDIT,), 1, 9, "ab" * 32))
    for words in ("از ۱۴۰۴/۰۷/۰۹ تا —", "zahra", "ویرایش پرونده", "سابقهٔ تغییرها", "abababababababab"):
        assert normal(words) in text, words


def test_an_entry_is_told_with_who_when_and_from_what_to_what() -> None:
    text = text_of(TrailPaper(TrailFilter(), (EDIT,), 1, 9, "ab" * 32))
    for words in ("زهرا احمدی", "۱۴۰۴/۰۷/۳۰", "۱۴۰۴-۰۰۰۱۲", "حسین", "حسن", "۱۳۶۹/۰۱/۰۱", "درخواست مددجو"):
        assert normal(words) in text, words


def test_what_is_hidden_is_named_and_not_told() -> None:
    change = TrailChange(
        "account", ChangeKind.CHANGED, "", (FieldChange("account", "slot", None, None, hidden=True),)
    )
    text = text_of(TrailPaper(TrailFilter(), (replace(EDIT, changes=(change,)),), 1, 9, "ab" * 32))
    assert normal("گذرواژه (محرمانه)") in text


def test_a_setting_is_named_and_its_values_are_told_in_words() -> None:
    field = FieldChange("office_setting", "value", '"light"', '"dark"', of="pc/vm/theme")
    change = TrailChange("office_setting", ChangeKind.CHANGED, "", (field,))
    text = text_of(TrailPaper(TrailFilter(), (replace(EDIT, changes=(change,)),), 1, 9, "ab" * 32))
    assert normal("زمینه") in text
    assert normal("از «روشن» به «تیره»") in text
    assert "dark" not in text
    assert "pc/" not in text


def test_a_letter_that_the_font_lacks_does_not_stop_an_inspection() -> None:
    odd = replace(EDIT, row=replace(ROW, reason="نامه 🙂"))
    assert normal("نامه ؟") in text_of(TrailPaper(TrailFilter(), (odd,), 1, 9, "ab" * 32))


@pytest.mark.parametrize("entries", [1, 60, 400])
def test_every_entry_is_printed(entries: int) -> None:
    many = tuple(replace(EDIT, row=replace(ROW, seq=seq)) for seq in range(1, entries + 1))
    pdf = trail_paper(TrailPaper(TrailFilter(), many, entries, entries, "ab" * 32), STAMP)
    told = normal(" ".join(READERS["pdfium"](pdf)))
    assert told.count(normal("درخواست مددجو")) == entries
    assert page_count(pdf) == len(READERS["pdfium"](pdf))


@pytest.mark.parametrize("fields", [1, 30])
@pytest.mark.parametrize("changes", [1, 100])
@pytest.mark.parametrize("word", ["الف ", "الف", "https://example.ir/"])
def test_no_entry_leaves_its_page(fields: int, changes: int, word: str) -> None:
    field = FieldChange("person", "address", word * 200, "ب" * 200)
    change = TrailChange("person", ChangeKind.CHANGED, "1404-00012", (field,) * fields)
    big = replace(EDIT, changes=(change,) * changes, more=900, row=replace(ROW, reason="دلیل " * 60))
    facts = TrailPaper(TrailFilter(text="متن " * 40), (EDIT, big, EDIT), 3, 9, "ab" * 32)
    book = Book(210 * MM, 297 * MM, "")
    assert inspect(book, lambda book: draw_trail(book, facts, STAMP)) == []
