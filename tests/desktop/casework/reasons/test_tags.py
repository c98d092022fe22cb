# SPDX-License-Identifier: Apache-2.0
"""Restricted tags stay closed until they are asked for, and from who may not."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support.household import family_office, part
from tests.support.office import PASSWORD as ADMINS
from tests.support.window import dialog_of, open_window, press, settle, type_into
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.casework.reasons.dialogs import EndDialog, TagDialog
from welfare_desk.desktop.casework.reasons.reopening import ReopenDialog
from welfare_desk.desktop.casework.reasons.tags import TagsCard
from welfare_desk.desktop.casework.relations import HouseholdTab, ReasonsTab
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Role
from welfare_desk.domain.casework.restricted import TAGS
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.casework.restricted import (
    AddTag,
    AskTags,
    EndTag,
    ShowTags,
    add_tag,
    end_tag,
    show_tags,
    tags,
)
from welfare_desk.services.session import Session

ALI, FATEMEH = "1400-00001", "1400-00002"
PASSWORD = "چهار چنار کنار رود"


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


def test_restricted_tags_stay_closed_until_asked_for(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    tab: ReasonsTab = part(qtbot, window, "reasons")
    assert tab.tags is not None
    assert not tab.tags.add_button.isVisible()
    tab.tags.show_button.click()
    settle(qtbot, window)
    tab.tags.add_button.click()
    dialog = dialog_of(window, TagDialog)
    assert (dialog.name.names(), dialog.name.below.text()) == (TAGS, "Down or F9 shows the list")
    type_into(dialog.name.control, "رازی دیگر")
    dialog.save()
    assert dialog.name.error() == "“رازی دیگر” is not on the list of restricted tags: choose one with F9."
    type_into(dialog.name.control, "زباله گرد")
    dialog.save()
    settle(qtbot, window)
    assert "زباله‌گرد" in " ".join(label.text() for label in tab.tags.findChildren(type(tab.tags.hint)))
    window.page("file").show_tab("household")
    assert tab.tags.show_button.isVisibleTo(tab)


def words_in_sight(tab: ReasonsTab) -> str:
    assert tab.tags is not None
    return " ".join(label.text() for label in tab.tags.findChildren(Label) if label.isVisible())


def test_an_answer_that_comes_after_the_part_was_left_is_not_drawn(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.do(add_tag, AddTag(ALI, offices.NOON.date(), "زباله‌گرد"))
    tab: ReasonsTab = part(qtbot, window, "reasons")
    assert tab.tags is not None
    tab.tags.show_button.click()
    window.page("file").show_tab("household")
    settle(qtbot, window)
    window.page("file").show_tab("reasons")
    settle(qtbot, window)
    assert words_in_sight(tab) == "Restricted tags Hidden. Whoever looks is logged with day and hour."
    assert tab.tags.show_button.isVisible()


def test_nor_one_that_comes_when_another_file_is_shown(
    qtbot: QtBot, window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.do(add_tag, AddTag(ALI, offices.NOON.date(), "زباله‌گرد"))
    tab: ReasonsTab = part(qtbot, window, "reasons")
    assert tab.tags is not None
    answers, ask = threading.Event(), session.ask

    def slow(question: Any, asked: Any) -> Any:
        if question is tags:
            assert answers.wait(10)
        return ask(question, asked)

    monkeypatch.setattr(session, "ask", slow)
    tab.tags.show_button.click()
    qtbot.wait(200)
    window.go("file", key=FATEMEH, part="reasons")
    qtbot.wait(200)
    answers.set()
    settle(qtbot, window)
    page: FilePage = window.page("file")
    assert page.summary is not None
    assert page.summary.file.file_no == FATEMEH
    assert words_in_sight(tab) == "Restricted tags Hidden. Whoever looks is logged with day and hour."


def test_a_tag_by_mistake_is_taken_out_and_comes_back(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.do(add_tag, AddTag(ALI, offices.NOON.date(), "زباله‌گرد"))
    tab: ReasonsTab = part(qtbot, window, "reasons")
    assert tab.tags is not None
    tab.tags.show_button.click()
    settle(qtbot, window)
    shown = [named(tab.tags)]
    tab.tags.findChild(Button, "end-tag").click()
    dialog = dialog_of(window, EndDialog)
    assert dialog.reason.isHidden()
    press(dialog.mistake.control, "Space")
    type_into(dialog.reason.control, "پروندهٔ دیگری بود")
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    shown.append(named(tab.tags))
    press(window, "Ctrl+Z")
    settle(qtbot, window)
    shown.append(named(tab.tags))
    assert shown == [True, False, True]


def test_a_tag_that_had_not_ended_holds_on_however_late(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    today = offices.NOON.date()
    given = session.do(add_tag, AddTag(ALI, today, "زباله‌گرد"))
    session.do(end_tag, EndTag(ALI, given.id, today))
    tab: ReasonsTab = part(qtbot, window, "reasons")
    assert tab.tags is not None
    tab.tags.show_button.click()
    settle(qtbot, window)
    assert tab.tags.findChild(Button, "end-tag") is None
    tab.tags.findChild(Button, "reopen-tag").click()
    dialog = dialog_of(window, ReopenDialog)
    type_into(dialog.reason.control, "زباله‌گرد است")
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert dialog.reason.error().startswith("A reason does not name a restricted tag")
    type_into(dialog.reason.control, "برای دیگری بود")
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    seen = session.do(show_tags, ShowTags(ALI)).sighting
    (tag,) = session.ask(tags, AskTags(ALI, seen)).tags
    assert (tag.name, tag.until) == ("زباله‌گرد", None)
    assert tab.tags.findChild(Button, "end-tag") is not None


def named(card: TagsCard) -> bool:
    """Whether the card shows the tag given above."""
    return any(label.text() == "زباله‌گرد" for label in card.findChildren(Label) if label.isVisible())


def test_a_clerk_has_no_card_of_tags_and_a_viewer_no_acts(qtbot: QtBot, session: Session) -> None:
    for name, role, may in (("clerk", Role.CASE_CLERK, True), ("viewer", Role.VIEWER, False)):
        session.do(add_user, AddUser(name, role, PASSWORD, own_password=ADMINS))
        opened = offices.desk(session.office_dir, user=name)
        window = open_window(qtbot, opened)
        reasons: ReasonsTab = part(qtbot, window, "reasons")
        assert reasons.tags is None
        on = {name for name, button in reasons.acts.buttons.items() if button.isEnabled()}
        assert on == ({"add", "add_category", "edit", "end"} if may else set())
        household: HouseholdTab = part(qtbot, window, "household")
        assert household.acts.add_button.isEnabled() is may
        window.let_go()
        opened.close()
