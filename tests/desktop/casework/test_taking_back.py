# SPDX-License-Identifier: Apache-2.0
"""Ctrl+Z right after an act on a household: by keys alone, in the Persian window, nothing of it is left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from tests.support.household import family_office, home, kept, part
from tests.support.keyboard import Keyboard
from tests.support.pair import dump
from tests.support.window import open_window
from welfare_desk.desktop.casework.relations import HouseholdTab
from welfare_desk.desktop.kit.undo import UndoBar
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import GuardianKind
from welfare_desk.services.casework.membership import AddMember, SetGuardian, add_member, set_guardian
from welfare_desk.services.session import Session

ALI, FATEMEH = "1400-00001", "1400-00002"
DRAFTS = {"draft"}


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = family_office(tmp_path)
    son = kept(opened).household.members[2].person.id
    wife = kept(opened).household.members[1].person.id
    opened.do(
        set_guardian,
        SetGuardian(ALI, son, GuardianKind.PARENT, opened.today().replace(year=2020), guardian_id=wife),
    )
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session, language="fa")
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    yield shown
    shown.let_go()


@pytest.fixture
def keys(qtbot: QtBot, window: MainWindow) -> Keyboard:
    tab: HouseholdTab = part(qtbot, window, "household")
    tab.members.setFocus()
    return Keyboard(qtbot, SimpleNamespace(window=window))


def enters(keys: Keyboard) -> None:
    keys.press("Ins")
    keys.asked("افزودن عضو")
    keys.fill(نام="نرگس", نسبت="دختر")
    keys.press("Ctrl+S")


def moves_in(keys: Keyboard) -> None:
    keys.press("Ins")
    keys.write(FATEMEH)
    keys.fill(نسبت="خواهر")
    keys.press("Ctrl+S")


def leaves(keys: Keyboard) -> None:
    keys.press("End", "Del")
    keys.fill(دلیل="جابه‌جایی")
    keys.press("Ctrl+S")


def turns_kin(keys: Keyboard) -> None:
    keys.press("End", "Ctrl+R")
    keys.choose("برادر")
    keys.press("Ctrl+S")


def leads(keys: Keyboard) -> None:
    keys.press("Home", "Down", "Ctrl+M")
    keys.press("Ctrl+S")


def gets_a_guardian(keys: Keyboard) -> None:
    keys.press("End", "Ctrl+U")
    keys.choose("علی")
    keys.enter("سمت", "قیم")
    keys.enter("شمارهٔ", "۱۲/۳۴")
    keys.press("Ctrl+S")


def has_no_guardian(keys: Keyboard) -> None:
    keys.press("End", "Ctrl+Shift+U")
    keys.press("Ctrl+S")


def parts(keys: Keyboard) -> None:
    keys.press("Ctrl+Shift+J")
    keys.tick("زهرا کریمی")
    keys.press("Ctrl+S")


def joins(keys: Keyboard) -> None:
    keys.press("Ctrl+J")
    keys.write(FATEMEH)
    keys.settle()
    keys.enter("فاطمه‌سادات", "خواهر")
    keys.press("Ctrl+S")


ACTS = (
    (enters, "عضو تازه افزوده شد"),
    (moves_in, "عضو تازه افزوده شد"),
    (leaves, "خروج عضو ثبت شد"),
    (turns_kin, "نسبت تغییر کرد"),
    (leads, "سرپرست تغییر کرد"),
    (gets_a_guardian, "ولی یا قیم ثبت شد"),
    (has_no_guardian, "قیمومت پایان یافت"),
    (parts, "خانوار تفکیک شد"),
    (joins, "دو خانوار یکی شدند"),
)


def rows(session: Session) -> dict[str, list[tuple[object, ...]]]:
    return {name: found for name, found in dump(session).items() if name not in DRAFTS}


@pytest.mark.parametrize(("act", "told"), ACTS, ids=lambda given: getattr(given, "__name__", ""))
def test_ctrl_z_takes_the_act_back(
    keys: Keyboard, session: Session, act: Callable[[Keyboard], None], told: str
) -> None:
    before = rows(session)
    act(keys)
    keys.nothing_asked()
    assert rows(session) != before
    assert keys.one(UndoBar).on_offer()
    assert keys.reads(told), keys.words()[-12:]
    keys.press("Ctrl+Z")
    assert keys.reads("برگردانده شد"), keys.words()[-12:]
    assert rows(session) == before
    keys.nothing_asked()


def test_what_was_built_upon_it_meanwhile_is_named(keys: Keyboard, session: Session) -> None:
    """Another desk was at work in these ten seconds."""
    enters(keys)
    version = kept(session).household.version
    son = {"first_name": "رضا"}
    session.do(add_member, AddMember(ALI, version, kept(session).household.members[2].kinship, fields=son))
    keys.settle()
    stands = home(session)
    keys.press("Ctrl+Z")
    assert keys.reads("برگردانده نشد، چون پس از آن «افزودن عضو خانوار» ثبت شده است"), keys.words()[-12:]
    assert home(session) == stands


def test_days_later_the_last_change_is_shown_and_taken_back(keys: Keyboard, session: Session) -> None:
    """One after the other, until nothing but the head is left; each asks why."""
    for told, members in (("تعیین قیم", 3), ("افزودن عضو خانوار", 2), ("افزودن عضو خانوار", 1)):
        keys.press("Ctrl+Shift+Z")
        keys.asked("برگرداندن آخرین تغییر خانوار")
        assert keys.reads(told), keys.words()[-12:]
        keys.press("Ctrl+S")
        keys.asked("برگرداندن آخرین تغییر خانوار")  # without a reason it stays
        keys.fill(دلیل="اشتباه")
        keys.press("Ctrl+S")
        keys.nothing_asked()
        assert len(home(session)) == members
    keys.press("Ctrl+Shift+Z")
    assert keys.reads("تغییری از این خانوار برای برگرداندن نمانده است.")
    keys.press("Ctrl+S", "Esc")
    assert len(home(session)) == 1
