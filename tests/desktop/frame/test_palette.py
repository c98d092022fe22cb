# SPDX-License-Identifier: Apache-2.0
"""Ctrl+K: what comes first, why somebody was found, and that Enter leads nobody away unasked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support import people
from tests.support.keys import type_text
from tests.support.window import open_window, plain, press, press_here, settle, show_page, status_words
from welfare_desk.desktop.frame.entries import Entry
from welfare_desk.desktop.frame.palette import Palette
from welfare_desk.desktop.frame.places import ERRANDS
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.summary.month.day_statement import DayStatementDialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.session import Session

ALI = "1400-00001"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = people.peopled_office(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session, language="fa")
    yield shown
    shown.let_go()


def asked(qtbot: QtBot, window: MainWindow, typed: str) -> Palette:
    """The palette with this typed and its answer shown."""
    press(window, "Ctrl+K")
    (palette,) = [one for one in window.findChildren(Palette) if one.isVisible()]
    settle(qtbot, window)
    type_text(palette.box, typed)
    settle(qtbot, window)
    return palette


def groups(palette: Palette) -> dict[str, list[Entry]]:
    return {title: list(entries) for title, entries in palette.entries._groups}


def words(entries: list[Entry]) -> list[str]:
    return [entry.words for entry in entries]


def test_a_file_finds_every_act_of_its_household_by_the_name_of_the_part(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = show_page(qtbot, window, "file", key=ALI)
    palette = asked(qtbot, window, "خانوار")
    found = groups(palette)
    acts = {act.text() for act in page.parts.part("household").actions()}
    assert acts <= set(words(found["دستورها"]))
    assert "بخش این پرونده: خانوار" in words(found["دستورها"])
    assert next(iter(found)) == "دستورها"
    palette.dismiss()


def test_acts_of_parts_that_are_made_meanwhile_come_in(qtbot: QtBot, window: MainWindow) -> None:
    page = show_page(qtbot, window, "file", key=ALI)
    window.open_palette("خانوار")
    (palette,) = [one for one in window.findChildren(Palette) if one.isVisible()]

    def come_in() -> bool:
        household = page.parts._parts.get("household")
        acts = set() if household is None else {act.text() for act in household.actions()}
        return bool(acts) and acts <= set(words(palette.entries.entries()))

    qtbot.waitUntil(come_in)
    palette.dismiss()


def test_an_act_that_is_off_says_why_when_it_is_looked_for(qtbot: QtBot, window: MainWindow) -> None:
    page = show_page(qtbot, window, "file", key="1400-00003")
    page.show_tab("household")
    settle(qtbot, window)
    palette = asked(qtbot, window, "اعضای پیشین")
    (entry,) = [one for one in groups(palette)["دستورها"] if one.words == "اعضای پیشین"]
    assert plain(entry.note) == "هنوز کسی از این خانوار بیرون نرفته است."
    press_here("Enter")
    settle(qtbot, window)
    assert plain(entry.note) in [plain(told) for told in status_words(window)]


def test_who_was_found_by_an_unseen_fact_stands_below_the_acts_and_says_by_which(
    qtbot: QtBot, window: MainWindow
) -> None:
    show_page(qtbot, window, "files")
    palette = asked(qtbot, window, "سرپرست")
    found = groups(palette)
    (title,) = [title for title in found if title == "با مشخصات دیگر پیدا شد"]
    assert "افراد" not in found
    assert {plain(one.note).split(" — ")[0] for one in found[title]} == {"زن سرپرست خانوار"}
    palette.dismiss()


@pytest.mark.parametrize(
    ("page", "typed", "wanted"),
    [
        ("files", "ستون", "انتخاب ستون‌های این فهرست"),
        ("letters", "مدارک رو به", "رفتن به مدارک رو به پایان"),
        ("file", "مدارک رو به", "رفتن به مدارک رو به پایان"),
        ("file", "پوشش، مستمری، صف", "بخش این پرونده: پوشش، مستمری، صف"),
    ],
)
def test_what_the_screen_calls_so_is_known_by_that(
    qtbot: QtBot, window: MainWindow, page: str, typed: str, wanted: str
) -> None:
    show_page(qtbot, window, page, **({"key": ALI} if page == "file" else {}))
    palette = asked(qtbot, window, typed)
    assert wanted in words(groups(palette)["دستورها"])
    palette.dismiss()


def test_a_part_of_the_file_is_reached_by_its_name(qtbot: QtBot, window: MainWindow) -> None:
    page = show_page(qtbot, window, "file", key=ALI)
    asked(qtbot, window, "پوشش، مستمری")
    press_here("Enter")
    settle(qtbot, window)
    assert (window.current_name(), page.parts.seen()) == ("file", "standing")


def test_enter_leads_nobody_away_when_nothing_was_found(qtbot: QtBot, window: MainWindow) -> None:
    show_page(qtbot, window, "file", key=ALI)
    palette = asked(qtbot, window, "ققققق")
    press_here("Enter")
    settle(qtbot, window)
    assert (window.current_name(), palette.isVisible()) == ("file", True)
    assert palette.note.text() == "کسی یا کاری با این نام پیدا نشد؛ با حرف‌های کمتر بیشتر پیدا می‌شود"
    press_here("Down")
    press_here("Enter")
    settle(qtbot, window)
    assert window.current_name() == "files"


def test_the_mark_stays_in_sight_in_a_long_list(qtbot: QtBot, window: MainWindow) -> None:
    show_page(qtbot, window, "file", key=ALI)
    palette = asked(qtbot, window, "خانوار")
    assert palette.entries.height() > palette.area.viewport().height()
    for _ in range(len(palette.entries.entries()) - 1):
        press_here("Down")
        line, seen = palette.entries._place_of_mark(), palette.area.verticalScrollBar().value()
        assert seen <= line.top()
        assert line.bottom() <= seen + palette.area.viewport().height()
    palette.dismiss()


@pytest.fixture
def english(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session)
    yield shown
    shown.let_go()


def test_the_request_to_headquarters_is_found_by_its_name(qtbot: QtBot, english: MainWindow) -> None:
    show_page(qtbot, english, "files")
    palette = asked(qtbot, english, "request of the")
    assert words(groups(palette)["Commands"]) == ["Go to Settings: Headquarters"]
    press_here("Enter")
    settle(qtbot, english)
    page = english.current()
    assert (english.current_name(), getattr(page, "_current", "")) == ("settings", "enrolment")


def test_a_word_that_begins_so_is_meant_before_one_that_holds_it(qtbot: QtBot, window: MainWindow) -> None:
    show_page(qtbot, window, "month")
    palette = asked(qtbot, window, "ستاد")
    found = words(groups(palette)["دستورها"])
    assert found.index("رفتن به تنظیمات: ستاد استان") < found.index("فرستادن ماه")
    palette.dismiss()


@pytest.mark.parametrize(("typed", "dialogs"), [("closed month again", 0), ("statement of the head for", 1)])
def test_errands_of_the_month_are_done_from_anywhere(
    qtbot: QtBot, english: MainWindow, typed: str, dialogs: int
) -> None:
    show_page(qtbot, english, "files")
    palette = asked(qtbot, english, typed)
    assert len(groups(palette)["Commands"]) == 1
    press_here("Enter")
    settle(qtbot, english)
    assert english.current_name() == "month"
    opened = [one for one in english.findChildren(DayStatementDialog) if one.isVisible()]
    assert len(opened) == dialogs
    page: Any = english.current()
    reason = plain(reason_of(page.closing.reopen_act))
    assert (reason in [plain(told) for told in status_words(english)]) is (dialogs == 0)


def test_the_palette_knows_the_errands_by_their_own_words(qtbot: QtBot, english: MainWindow) -> None:
    page = show_page(qtbot, english, "month")
    acts = {act.text() for act in page.acts_shown()}
    assert {errand.words for errand in ERRANDS} <= acts
