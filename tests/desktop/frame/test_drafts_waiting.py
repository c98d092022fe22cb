# SPDX-License-Identifier: Apache-2.0
"""What was typed and not saved is told after sign-in and on the first page, with a link to each form."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.house.source import program, tree
from tests.support import people
from tests.support.window import open_window, press_here, settle, show_page
from welfare_desk.desktop.casework.parts import part_names
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.pages import PAGES
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.window import MainWindow
from welfare_desk.desktop.wording.drafts import forms
from welfare_desk.services.casework.drafts import DropDraft, KeepDraft, drop_draft, keep_draft
from welfare_desk.services.session import Session

ALI = "1400-00001"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with people.peopled_office(tmp_path) as opened:
        for page, key in (("call", ALI), ("arrival", ""), ("coverage", ALI), ("new-file", "")):
            opened.jot(keep_draft, KeepDraft(page, key, {"text": "نیمه"}))
        yield opened


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session)
    yield shown
    shown.let_go()


def links(banner: object) -> list[Button]:
    assert isinstance(banner, Banner)
    return banner.findChildren(Button)


def said(banner: object) -> list[str]:
    assert isinstance(banner, Banner)
    return [label.text() for label in banner.findChildren(Label)]


def test_the_first_page_links_to_the_latest_and_counts_the_rest(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    page: Any = show_page(qtbot, window, "first")
    banner = page.drafts.banner()
    assert "4 forms that you typed are not saved yet" in said(banner)
    assert [link.accessibleName().split(" — ")[0] for link in links(banner)] == [
        "New file",
        "Change of coverage",
        "Somebody at the desk",
    ]
    links(banner)[1].setFocus()
    press_here("Enter")
    settle(qtbot, window)
    file: Any = window.page("file")
    assert (window.current_name(), file._key, file.parts.seen()) == ("file", ALI, "standing")
    for name, key in (("arrival", ""), ("coverage", ALI), ("new-file", "")):
        session.jot(drop_draft, DropDraft(name, key))
    show_page(qtbot, window, "first")
    assert "A form that you typed is not saved yet" in said(page.drafts.banner())


def test_after_sign_in_it_is_told_on_whatever_page_comes_first(qtbot: QtBot, window: MainWindow) -> None:
    show_page(qtbot, window, "files")
    qtbot.waitUntil(lambda: window.trouble.banner() is not None)
    links(window.trouble.banner())[2].click()
    settle(qtbot, window)
    assert (window.current_name(), window.trouble.banner()) == ("reception", None)


@pytest.mark.parametrize("name", ["first", "letters"])
def test_f11_follows_the_first_link(qtbot: QtBot, window: MainWindow, name: str) -> None:
    page: Any = show_page(qtbot, window, name)
    if name != "first":
        qtbot.waitUntil(lambda: window.trouble.banner() is not None)
    page.first_focus().setFocus()
    press_here("F11")
    settle(qtbot, window)
    assert window.current_name() == "files"  # where «New file», the latest, is found


def test_the_links_are_the_first_stops_of_the_first_page(qtbot: QtBot, window: MainWindow) -> None:
    page: Any = show_page(qtbot, window, "first")
    page.first_focus().setFocus()
    press_here("Shift+Tab")
    focused = window.focusWidget()
    assert focused is links(page.drafts.banner())[-1]


def test_it_is_told_again_where_it_was_told_as_long_as_it_waits(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    show_page(qtbot, window, "letters")
    qtbot.waitUntil(lambda: window.trouble.banner() is not None)
    banner, page = window.trouble.banner(), window.current()
    assert banner is not None
    assert page is not None
    inside = banner.mapTo(window.trouble, banner.rect().topLeft()).x()
    assert inside > 0  # in line with the page below
    show_page(qtbot, window, "visits")
    assert window.trouble.banner() is None
    show_page(qtbot, window, "letters")
    assert window.trouble.banner() is not None
    show_page(qtbot, window, "visits")
    for name, key in (("call", ALI), ("arrival", ""), ("coverage", ALI), ("new-file", "")):
        session.jot(drop_draft, DropDraft(name, key))
    show_page(qtbot, window, "letters")
    assert window.trouble.banner() is None


def test_every_form_that_keeps_drafts_can_be_found_again() -> None:
    known = forms()
    pages = {spec.name for spec in PAGES}
    assert {form.page for form in known.values()} <= pages
    assert {form.part for form in known.values() if form.part} - {"overview"} <= set(part_names())
    assert set(drafted()) - {""} <= set(known)


def drafted() -> Iterator[str]:
    """The names under which dialogs keep drafts, read off their classes."""
    for path in program():
        for node in ast.walk(tree(path)):
            named = isinstance(node, ast.Assign) and [ast.unparse(one) for one in node.targets] == ["drafted"]
            if isinstance(node, ast.Assign) and named and isinstance(node.value, ast.Constant):
                yield str(node.value.value)


def test_without_drafts_nothing_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    with people.peopled_office(tmp_path / "other") as session:
        window = open_window(qtbot, session)
        page: Any = show_page(qtbot, window, "first")
        assert isinstance(page, Page)
        assert page.drafts.banner() is None
        window.let_go()
