# SPDX-License-Identifier: Apache-2.0
"""An office is enrolled through the window once its key was compared; another key wants a reason."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.support.provinces import county, opened
from tests.support.window import dialog_of, nameless, press, settle, type_into
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.summary.headquarters import offices
from welfare_desk.desktop.summary.headquarters.offices import EnrolDialog
from welfare_desk.desktop.summary.headquarters.page import OFFICES, HeadquartersPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.digest import canonical
from welfare_desk.domain.summary.bundles import enrolment
from welfare_desk.domain.summary.bundles.enrolment import Identity, key_words
from welfare_desk.services.session import Session
from welfare_desk.services.summary.bundles.board import ListEnrolments, list_enrolments
from welfare_desk.storage.summary.bundles import keys

BOX = bytes([9]) + bytes(31)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with opened(county(tmp_path, "ستاد")) as hq:
        yield hq


def request(folder: Path, seed: int, province: str = "تهران") -> tuple[Path, str]:
    """The file of a request, and the fingerprint of its key."""
    private = bytes([seed]) * 32
    public = keys.signing_public(private)
    who = Identity("ری", province, "REY", public, BOX)
    path = folder / f"request-{seed}.json"
    path.write_bytes(canonical(enrolment.request(who, keys.signer(private))))
    return path, key_words(public)


@pytest.fixture
def answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    out = tmp_path / "answer.json"
    monkeypatch.setattr(offices, "ask_where_to_save", lambda *_: str(out))
    return out


def chosen(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))


def enrol(
    qtbot: QtBot, window: MainWindow, page: HeadquartersPage, monkeypatch: pytest.MonkeyPatch, path: Path
) -> EnrolDialog:
    chosen(monkeypatch, path)
    page.show_tab(OFFICES)
    page.offices.enrol()
    settle(qtbot, window)
    return dialog_of(window, EnrolDialog)


def test_nothing_is_here_and_the_page_says_how_to_begin(
    qtbot: QtBot, window: MainWindow, page: HeadquartersPage
) -> None:
    assert page.board.none.title.text() == "No office is enrolled yet"
    assert page.board.none.isVisible()
    assert not page.board.panel.isVisible()
    assert nameless(page) == []
    page.show_tab(OFFICES)
    settle(qtbot, window)
    assert page.offices.none.isVisible()


def test_an_office_is_enrolled_once_the_box_is_ticked(
    qtbot: QtBot,
    window: MainWindow,
    page: HeadquartersPage,
    session: Session,
    tmp_path: Path,
    answers: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path, key = request(tmp_path, 1)
    dialog = enrol(qtbot, window, page, monkeypatch, path)
    words = {label.text() for label in dialog.findChildren(offices.Label)}
    assert any(key in each for each in words)
    assert not dialog.reason.isVisible()
    assert reason_of(dialog.enrol_button) == "Compare the fingerprint by telephone first, then tick the box."
    dialog.compared.tick.click()
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    (row,) = session.ask(list_enrolments, ListEnrolments()).rows
    assert (row.county, row.key, row.serial) == ("ری", key, 1)
    assert json.loads(answers.read_bytes())["certificate"]["serial"] == 1
    settle(qtbot, window)
    assert page._board is not None
    assert [each.county for each in page._board.rows] == ["ری"]
    assert page.offices.table.rows.total == 1


def test_another_key_is_taken_with_a_reason_and_the_former_one_is_revoked(
    qtbot: QtBot,
    window: MainWindow,
    page: HeadquartersPage,
    session: Session,
    tmp_path: Path,
    answers: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first, _ = request(tmp_path, 1)
    second, key = request(tmp_path, 2)
    dialog = enrol(qtbot, window, page, monkeypatch, first)
    dialog.compared.tick.click()
    dialog.enrol_button.click()
    settle(qtbot, window)
    dialog = enrol(qtbot, window, page, monkeypatch, second)
    assert dialog.enrol_button.accessibleName() == "Replace the key"
    dialog.compared.tick.click()
    dialog.enrol_button.click()
    assert dialog.reason.error()
    type_into(dialog.reason.control, "رایانه سوخت")
    dialog.enrol_button.click()
    settle(qtbot, window)
    new, old = session.ask(list_enrolments, ListEnrolments()).rows
    assert (new.key, new.revoked_at) == (key, None)
    assert (old.serial, old.revoked_why, old.revoked_at is None) == (1, "رایانه سوخت", False)


def test_a_request_that_is_none_is_refused_on_the_page(
    qtbot: QtBot,
    window: MainWindow,
    page: HeadquartersPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path, _ = request(tmp_path, 1, province="قم")
    chosen(monkeypatch, path)
    page.show_tab(OFFICES)
    page.offices.enrol()
    settle(qtbot, window)
    assert [each for each in window.findChildren(EnrolDialog) if each.isVisible()] == []
    assert page.trouble.isVisible()


def test_the_answer_that_was_not_saved_is_made_again(
    qtbot: QtBot,
    window: MainWindow,
    page: HeadquartersPage,
    session: Session,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path, _ = request(tmp_path, 1)
    monkeypatch.setattr(offices, "ask_where_to_save", lambda *_: "")
    dialog = enrol(qtbot, window, page, monkeypatch, path)
    dialog.compared.tick.click()
    dialog.enrol_button.click()
    settle(qtbot, window)
    out = tmp_path / "again.json"
    monkeypatch.setattr(offices, "ask_where_to_save", lambda *_: str(out))
    dialog = enrol(qtbot, window, page, monkeypatch, path)
    dialog.compared.tick.click()
    dialog.enrol_button.click()
    settle(qtbot, window)
    assert json.loads(out.read_bytes())["certificate"]["serial"] == 1
    assert session.ask(list_enrolments, ListEnrolments()).total == 1
