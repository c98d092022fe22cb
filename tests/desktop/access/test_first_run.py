# SPDX-License-Identifier: Apache-2.0
"""The first run: five steps make an office, and none is left with something missing."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.keys import type_text
from tests.support.ways_in import cheap_doors, make_first_run, settle
from welfare_desk.desktop.access.first_run import FirstRunWindow
from welfare_desk.desktop.access.steps.account import AccountStep
from welfare_desk.desktop.access.steps.ending import BackupStep, LastStep
from welfare_desk.desktop.access.steps.key import KeyStep
from welfare_desk.desktop.access.steps.office import OfficeStep
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.domain.calendar import IRAN
from welfare_desk.services.session import Session

NEW_PASSWORD = "چهار اردک در برکه ۷"


def step_of(window: FirstRunWindow, kind: type[Any]) -> Any:
    return next(step for step in window.steps if isinstance(step, kind))


def fill_office(qtbot: QtBot, window: FirstRunWindow) -> None:
    office = step_of(window, OfficeStep)
    office.province.choice.choose("تهران")
    office.county.line.setFocus()
    type_text(office.county.line, "اسلامشهر")
    qtbot.mouseClick(window.next_button, Qt.MouseButton.LeftButton)


def fill_account(qtbot: QtBot, window: FirstRunWindow) -> None:
    account = step_of(window, AccountStep)
    type_text(account.name.line, "م. رحیمی")
    for field in (account.password, account.again):
        type_text(field.line, NEW_PASSWORD)
    qtbot.mouseClick(window.next_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)


def test_five_steps_make_an_office(qtbot: QtBot, tmp_path: Path, sessions: list[Session]) -> None:
    window = make_first_run(qtbot, tmp_path / "office")
    ended: list[tuple[Session, str]] = []
    window.opened.connect(lambda session, page: ended.append((session, page)))
    fill_office(qtbot, window)
    fill_account(qtbot, window)
    key = step_of(window, KeyStep)
    assert window.step is key
    settle(qtbot, window)
    assert key.paper.pdf.startswith(b"%PDF")
    key.paper.save_to(tmp_path / "key.pdf")
    assert (tmp_path / "key.pdf").read_bytes() == key.paper.pdf
    hour = re.search(r"[0-9]{2}:[0-9]{2}", key.state.words.text())
    now = datetime.now(IRAN)
    assert hour is not None
    assert hour[0] in {f"{moment:%H:%M}" for moment in (now, now - timedelta(minutes=1))}
    hidden = key.note.text()
    qtbot.mouseClick(key.show_button, Qt.MouseButton.LeftButton)
    assert key.note.text() not in {hidden, ""}
    qtbot.mouseClick(key.show_button, Qt.MouseButton.LeftButton)
    assert key.note.text() == hidden
    assert window.missing.text() == "8 بخش مانده است"
    assert not window.next_button.isEnabled()
    made = window.making.made
    assert made is not None
    sessions.append(made.session)
    for box, group in zip(key.boxes.boxes, made.recovery, strict=True):
        box.setFocus()
        type_text(box, group)
    qtbot.keyClick(key.boxes.boxes[-1], Qt.Key.Key_Return)
    backup = step_of(window, BackupStep)
    backup.copy_to(tmp_path / "usb")
    settle(qtbot, window)
    assert len(list((tmp_path / "usb").iterdir())) == 1
    qtbot.mouseClick(window.next_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(step_of(window, LastStep).list_button, Qt.MouseButton.LeftButton)
    assert [(session.user.name, page) for session, page in ended] == [("م. رحیمی", "import")]
    window.let_go()


def test_what_is_missing_or_weak_keeps_one_on_the_step(qtbot: QtBot, tmp_path: Path) -> None:
    window = make_first_run(qtbot, tmp_path / "office")
    qtbot.mouseClick(window.next_button, Qt.MouseButton.LeftButton)
    assert [field.error() != "" for field in (step_of(window, OfficeStep).province,)] == [True]
    fill_office(qtbot, window)
    account = step_of(window, AccountStep)
    type_text(account.name.line, "م. رحیمی")
    type_text(account.password.line, "اسلامشهر1404")
    type_text(account.again.line, "چیز دیگر")
    qtbot.mouseClick(window.next_button, Qt.MouseButton.LeftButton)
    assert window.step is account
    assert account.password.error() != ""
    assert account.again.error() == "دو گذرواژه یکی نیستند؛ هر دو را دوباره و یکسان بنویسید."
    assert not (tmp_path / "office").exists()
    window.let_go()


def test_the_first_step_is_kept_when_left(qtbot: QtBot, tmp_path: Path) -> None:
    memory = Memory(tmp_path / "window.json")
    window = FirstRunWindow(cheap_doors(tmp_path / "office"), memory)
    qtbot.addWidget(window)
    window.show()
    fill_office(qtbot, window)
    window.let_go()
    again = FirstRunWindow(cheap_doors(tmp_path / "office"), Memory(tmp_path / "window.json"))
    qtbot.addWidget(again)
    assert step_of(again, OfficeStep).county.value() == "اسلامشهر"
    assert step_of(again, OfficeStep).province.value() == "تهران"
    again.let_go()


def test_what_the_office_refuses_has_the_cursor(qtbot: QtBot, tmp_path: Path) -> None:
    window = make_first_run(qtbot, tmp_path / "office")
    fill_office(qtbot, window)
    account = step_of(window, AccountStep)
    type_text(account.name.line, "م")
    for field in (account.password, account.again):
        type_text(field.line, NEW_PASSWORD)
    qtbot.mouseClick(window.next_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert account.name.line.hasFocus()
    assert account.name.error() != ""
    window.let_go()
