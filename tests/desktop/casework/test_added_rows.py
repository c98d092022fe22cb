# SPDX-License-Identifier: Apache-2.0
"""Whatever is added has the cursor: the next key is about it, wherever the list puts it."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support.household import ALI
from tests.support.window import dialog_of, press, press_here, settle, show_page, type_into
from welfare_desk.desktop.casework.household.member_dialogs import AddMemberDialog
from welfare_desk.desktop.casework.letters.letter import LetterDialog
from welfare_desk.desktop.casework.reasons.dialogs import CategoryDialog, DisabilityDialog
from welfare_desk.desktop.casework.requests import AnswerRequestDialog, NewRequestDialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import DisabilityType, Kinship
from welfare_desk.domain.casework.letter import Direction
from welfare_desk.domain.upkeep import SHIPPED_ITEMS, Catalogue
from welfare_desk.services.casework.letters import RecordLetter, record_letter
from welfare_desk.services.casework.reasons import AddCategory, AddDisability, add_category, add_disability
from welfare_desk.services.session import Session

TODAY = offices.NOON.date()
FIRST, *_, LAST = SHIPPED_ITEMS[Catalogue.SOCIAL_CATEGORY]


def part_of(qtbot: QtBot, window: MainWindow, name: str) -> Any:
    page = show_page(qtbot, window, "file", key=ALI, part=name)
    return page.parts.part(name)


def fill_letter(dialog: LetterDialog, subject: str) -> None:
    type_into(dialog.letter_no.control, "۱۲/الف")
    type_into(dialog.dated_on.control, "1400/01/01")  # older than all others: at the end of the list
    type_into(dialog.correspondent.control, "بهداری")
    type_into(dialog.subject.control, subject)


def enter_letters(session: Session) -> None:
    for day in (1, 2, 3):
        on = TODAY.replace(day=day)
        session.do(record_letter, RecordLetter(Direction.OUT, on, "بهداری", f"نامهٔ {day}", "", ALI))


def test_a_letter_entered_in_the_register_has_the_cursor(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    enter_letters(session)
    page = show_page(qtbot, window, "letters")
    press(page.table, "Ctrl+N")
    dialog = dialog_of(window, LetterDialog)
    fill_letter(dialog, "کهنه")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert page.table.current_row().subject == "کهنه"


def test_so_has_a_letter_entered_on_a_file(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    enter_letters(session)
    part = part_of(qtbot, window, "letters")
    part.letters.setFocus()
    part.add_letter()
    fill_letter(dialog_of(window, LetterDialog), "کهنه")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert part.letters.current_row().subject == "کهنه"


def test_so_has_a_new_member(qtbot: QtBot, window: MainWindow) -> None:
    part = part_of(qtbot, window, "household")
    part.members.setFocus()
    press_here("Ins")
    dialog = dialog_of(window, AddMemberDialog)
    type_into(dialog.new["first_name"].control, "امیر")
    dialog.kinship.choice.choose(Kinship.SON)
    type_into(dialog.new["mobile"].control, "")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert part.members.current_row().person.first_name == "امیر"
    assert QApplication.focusWidget() is part.members


def test_so_has_a_new_disability_and_a_new_category(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    version = part_of(qtbot, window, "reasons").summary.person.version
    session.do(add_category, AddCategory(ALI, version, FIRST, TODAY))
    session.do(add_disability, AddDisability(ALI, version + 1, DisabilityType.HEARING))
    part = part_of(qtbot, window, "reasons")
    part.acts.add()
    dialog = dialog_of(window, DisabilityDialog)
    dialog.type.choice.choose(DisabilityType.VISUAL)
    press(dialog.type.control, "Ctrl+S")
    settle(qtbot, window)
    assert part.disabilities.current_row().type is DisabilityType.VISUAL
    part.acts.add_category()
    type_into(dialog_of(window, CategoryDialog).name.control, LAST)
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert part.categories.current_row().name == LAST


def test_the_first_request_has_the_cursor_and_enter_answers_it(qtbot: QtBot, window: MainWindow) -> None:
    part = part_of(qtbot, window, "requests")
    part.new_button.setFocus()
    press_here("Enter")
    dialog = dialog_of(window, NewRequestDialog)
    type_into(dialog.service.line, "ویلچر")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert QApplication.focusWidget() is part.table
    assert part.table.current_row().service == "ویلچر"
    press_here("Enter")
    assert dialog_of(window, AnswerRequestDialog)._request.service == "ویلچر"
