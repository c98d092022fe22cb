# SPDX-License-Identifier: Apache-2.0
"""Acts on household and reasons as a clerk does them: keys, dialogs, then a look at the database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.household import family_office, kept, part
from tests.support.window import dialog_of, nameless, open_window, press_here, settle, status_words
from welfare_desk.desktop.casework.acting import ActDialog
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.casework.relations import HouseholdTab
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Sex
from welfare_desk.services.session import Session

ALI, FATEMEH = "1400-00001", "1400-00002"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = family_office(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def tab(qtbot: QtBot, window: MainWindow) -> HouseholdTab:
    found: HouseholdTab = part(qtbot, window, "household")
    found.members.setFocus()
    return found


def test_the_sheet_is_shown(qtbot: QtBot, window: MainWindow, tab: HouseholdTab) -> None:
    tab.acts.print_sheet()
    settle(qtbot, window, 15000)
    dialog = dialog_of(window, PaperDialog)
    assert dialog.title.text().startswith("Household sheet ")


@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_screen_reader_can_name_every_dialog(qtbot: QtBot, session: Session, language: str) -> None:
    window = open_window(qtbot, session, language=language)
    tab: HouseholdTab = part(qtbot, window, "household")
    tab.members.setFocus()
    press_here("End")
    acts = tab.acts
    for opening in (
        acts.add, acts.edit, acts.leave, acts.change_kinship, acts.change_head, acts.set_guardian, acts.split,
        acts.join,
    ):  # fmt: skip
        opening()
        dialog = dialog_of(window, ActDialog)
        assert nameless(dialog) == []
        assert dialog.panel.height() < window.height()
        dialog.cancel()
    assert kept(session).household.members[2].person.sex is Sex.MALE
    window.let_go()


def test_a_key_that_is_off_says_why(qtbot: QtBot, window: MainWindow, tab: HouseholdTab) -> None:
    press_here("Home")
    press_here("Ctrl+R")
    assert "The head is not kin of another member." in status_words(window)


def test_no_address_is_told_in_its_row_like_every_other_value(tab: HouseholdTab) -> None:
    assert (tab.address_row.value.text(), tab.address.isVisible()) == ("—", False)
    assert tab.address_row.value.geometry().right() == tab.bank.value.geometry().right()
