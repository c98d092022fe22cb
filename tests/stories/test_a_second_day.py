# SPDX-License-Identifier: Apache-2.0
"""A clerk's second day, in Persian and by keyboard alone: who calls, comes, moves, returns and dies."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support import second_day, second_office
from tests.support.clerk import CLERK, FIRST_PASSWORD
from tests.support.keyboard import Keyboard
from tests.support.media import png
from tests.support.office import ADMIN, CHEAP, PASSWORD, clock
from tests.support.people import peopled_office
from welfare_desk import assembly
from welfare_desk.cli import main
from welfare_desk.desktop.access.signin import SignInWindow
from welfare_desk.desktop.app import Desktop, dress
from welfare_desk.domain.access import Role
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.settings import Settings


@pytest.fixture
def place(tmp_path: Path) -> Path:
    with peopled_office(tmp_path) as session:
        second_office.fill(session)
        session.do(add_user, AddUser(CLERK, Role.CASE_CLERK, FIRST_PASSWORD, own_password=PASSWORD))
    return tmp_path / "office"


@pytest.fixture
def desk(qapp: QApplication, place: Path) -> Iterator[Desktop]:
    settings = Settings(theme="light", language="fa")
    dress(settings)
    ways = assembly.doors(place, clock)
    opened = partial(assembly.open_office, clock=clock, kdf=CHEAP)
    desktop = Desktop(ways._replace(open_office=opened), settings)
    desktop.start()
    yield desktop
    desktop.close_office()
    desktop.window.close()
    desktop.window.deleteLater()
    qapp.clipboard().clear()


def test_a_clerks_second_day_in_persian_by_keyboard_alone(
    qtbot: QtBot, desk: Desktop, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = Keyboard(qtbot, desk)
    scan = tmp_path / "scan.png"
    scan.write_bytes(png())
    second_day.sign_in(keys, desk)
    second_day.somebody_calls(keys)
    receipt = second_day.take_documents(keys, desk, scan)
    second_day.refuse_somebody(keys)
    second_day.send_somebody_on(keys)
    second_day.help_without_a_file(keys)
    second_day.judge_the_doubles(keys, desk)
    second_day.merge_the_double(keys, desk)
    second_day.somebody_moves_away(keys, desk)
    second_day.somebody_comes_from_elsewhere(keys, desk)
    second_day.open_a_file_again(keys)
    told = second_day.somebody_dies(keys)
    second_day.settle_the_household(keys, desk)
    certificate = second_day.certify(keys)
    envelope = second_day.address_an_envelope(keys)
    second_day.hide_the_screen_and_leave(keys, desk)
    assert isinstance(desk.window, SignInWindow)
    print(told, len(receipt), len(certificate), len(envelope))
    monkeypatch.setenv("WELFARE_DESK_PASSWORD", PASSWORD)
    assert main(["check", "--office", str(place), "--as", ADMIN]) == 0
