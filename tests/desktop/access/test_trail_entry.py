# SPDX-License-Identifier: Apache-2.0
"""One entry of the trail in the office's words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from tests.campaigns.scenes import national_id, new_file
from tests.support.office import PASSWORD, desk
from tests.support.window import open_window, show_page
from welfare_desk.desktop.access.trail import TrailPage
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.window import MainWindow
from welfare_desk.desktop.wording.trail import field_told, row_told, value_words
from welfare_desk.domain.access import Role
from welfare_desk.domain.summary.trail import ChangeKind, FieldChange, TrailChange, TrailRow
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.casework.commands import EditPerson, edit_person, register_file
from welfare_desk.services.session import Session


@pytest.fixture
def number(session: Session) -> str:
    """A file that a clerk has edited."""
    made = session.do(register_file, new_file(national_id(1))).file_no
    session.do(
        add_user, AddUser("زهرا", Role.CASE_CLERK, "چهار واژهٔ بی ربط", "زهرا احمدی", own_password=PASSWORD)
    )
    with desk(session.office_dir, user="زهرا") as clerk:
        clerk.do(edit_person, EditPerson(made, 1, 1, {"mobile": "09351234567"}))
    return made


@pytest.fixture
def window(qtbot: QtBot, session: Session, number: str) -> Iterator[MainWindow]:
    made = open_window(qtbot, session)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.let_go()


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> TrailPage:
    shown = show_page(qtbot, window, "trail")
    assert isinstance(shown, TrailPage)
    return shown


def commands(page: TrailPage) -> list[str]:
    rows = [page.changes.rows.row_at(place) for place in range(page.changes.rows.total)]
    return [row.command for row in rows]


def strip_marks(text: str) -> str:
    return "".join(char for char in text if char not in "\u061c\u200e\u200f\u2066\u2067\u2068\u2069")


def test_an_entry_is_read_beside_the_list(page: TrailPage, number: str) -> None:
    assert commands(page) == [
        "casework.edit_person", "access.add_user", "casework.register_file", "office.create",
    ]  # fmt: skip
    entry = page.panel.entry
    assert entry is not None
    assert page.panel.facts["user"].value.text() == "زهرا احمدی"
    told = [strip_marks(label.text()) for label in page.panel.area.findChildren(Label)]
    assert told == [
        f"person's details (changed), file {number}",
        "mobile: from 09121234567 to 09351234567",
    ]


@pytest.mark.parametrize(
    ("field", "kind", "told"),
    [
        (FieldChange("account", "disabled", "0", "1"), ChangeKind.CHANGED, "بسته: از خیر به بله"),
        (
            FieldChange("account", "pin", None, None, hidden=True),
            ChangeKind.CHANGED,
            "رمز شش‌رقمی: نشان داده نمی‌شود",
        ),
        (FieldChange("account_role", "role", None, "head"), ChangeKind.MADE, "نقش: رئیس اداره"),
        (
            FieldChange("case_file", "coverage", "covered", "closed"),
            ChangeKind.CHANGED,
            "پوشش: از تحت پوشش به مختومه",
        ),
        (
            FieldChange("office_setting", "value", '"light"', '"dark"', of="pc/vm/theme"),
            ChangeKind.CHANGED,
            "زمینه (رایانهٔ vm): از روشن به تیره",
        ),
        (
            FieldChange("office_setting", "value", '"1.15"', '"1.0"', of="pc/vm/scale"),
            ChangeKind.CHANGED,
            "اندازهٔ نوشته‌ها (رایانهٔ vm): از 115٪ به 100٪",
        ),
        (
            FieldChange("office_setting", "value", None, '"HP · A4 · 1"', of="pc/vm/printer/certificate"),
            ChangeKind.MADE,
            "چاپگر: گواهی پوشش (رایانهٔ vm): HP · A4 · 1",
        ),
    ],
)
def test_fields_are_told_in_the_offices_words(field: FieldChange, kind: ChangeKind, told: str) -> None:
    assert strip_marks(field_told(field, kind)) == told


def test_an_entry_without_fields_says_what_it_is_about(session: Session) -> None:
    row = TrailRow(1, session.now(), "a", "a", "pc", "access.add_user", ("user:رضا",), "", 2)
    assert row_told(row) == "حساب کاربری رضا"
    chosen = replace(row, command="upkeep.note_pc_choice", entities=("setting:pc/vm/theme",))
    assert row_told(chosen) == "زمینه (رایانهٔ vm)"
    judged = replace(row, command="matching.not_same", entities=("file:1404-00013", "pair:1404-00013، خلیل"))
    assert strip_marks(row_told(judged)) == "1404-00013، خلیل"
    assert value_words(FieldChange("person", "birth_date", None, None), "2025-10-22") == "1404/07/30"
    fields = (FieldChange("note", "text", None, "فردا می‌آید"),)
    noted = TrailRow(1, session.now(), "a", "a", "pc", "casework.write_note", (), "", 1)
    made = replace(noted, made=TrailChange("note", ChangeKind.MADE, "", fields))
    assert strip_marks(row_told(made)) == "یادداشت (تازه)، متن: فردا می‌آید"
