# SPDX-License-Identifier: Apache-2.0
"""Granting an allowance, its needs told line by line, and naming somebody else who draws it."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support.household import ALI, kept, part
from tests.support.pensions import allowance_change
from tests.support.window import dialog_of, plain, press, settle, type_into
from welfare_desk.desktop.pension.file_part import PaymentsTab
from welfare_desk.desktop.pension.granting import GrantDialog, RedirectDialog, drawers, grantable
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import JalaliMonth, from_jalali
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.pension.allowances import AllowanceKind, Need
from welfare_desk.services.pension.allowances import (
    AllowancesOf,
    allowances_of,
    change_allowance,
)
from welfare_desk.services.session import Session

CARE = AllowanceKind.CARE


@pytest.fixture
def tab(qtbot: QtBot, window: MainWindow) -> PaymentsTab:
    shown: PaymentsTab = part(qtbot, window, "payments")
    shown.lines.setFocus()
    return shown


def choose(dialog: Any, name: str, value: object) -> None:
    field = dialog.form.fields[name]
    field.choice.choose(value)
    field.changed.emit()


def granted(session: Session, kind: AllowanceKind = CARE) -> None:
    session.do(
        change_allowance, allowance_change(ALI, kind, PensionState.ON_PENSION, from_jalali(1404, 6, 1))
    )


def states(session: Session) -> list[tuple[AllowanceKind, PensionState]]:
    return [(one.kind, one.state) for one in session.ask(allowances_of, AllowancesOf(ALI))]


def test_every_need_is_told_and_what_a_clerk_saw_is_confirmed(
    qtbot: QtBot, window: MainWindow, session: Session, tab: PaymentsTab
) -> None:
    press(tab.lines, "Ins")
    settle(qtbot, window)
    dialog = dialog_of(window, GrantDialog)
    choose(dialog, "kind", CARE)
    settle(qtbot, window)
    told = [plain(line) for line in dialog.lines.told]
    assert told[0] == "Covered: met"
    assert told[2:] == [
        "Spinal cord injury, or bedridden: not confirmed yet; tick it once you have seen it",
        "Need: not confirmed yet; tick it once you have seen it",
    ]
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert states(session) == []  # said above the form: what is missing
    for need in (Need.SPINAL_OR_BEDRIDDEN, Need.NEEDY):
        dialog.seen[need].tick.click()
    assert [plain(line) for line in dialog.lines.told][3] == "Need: met"
    if dialog.despite.isVisibleTo(dialog):
        dialog.despite.tick.click()
        type_into(dialog.letter_no.line, "12/3")
        type_into(dialog.reason.line, "موافقت ستاد")
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert states(session) == [(CARE, PensionState.ON_PENSION)]
    row: Any = tab.lines.current_row()
    assert row.allowance.kind is CARE


def test_headquarters_grants_in_spite_of_what_is_missing_by_letter(
    qtbot: QtBot, window: MainWindow, session: Session, tab: PaymentsTab
) -> None:
    press(tab.lines, "Ins")
    settle(qtbot, window)
    dialog = dialog_of(window, GrantDialog)
    choose(dialog, "kind", AllowanceKind.LIVING)
    settle(qtbot, window)
    assert any("up to decile 7" in plain(line) for line in dialog.lines.told)
    dialog.despite.tick.click()
    press(dialog, "Ctrl+S")
    assert [one.name for one in dialog.form.fields.values() if one.error()] == ["letter_no", "reason"]
    type_into(dialog.letter_no.line, "12/3")
    type_into(dialog.reason.line, "موافقت ستاد")
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert states(session) == [(AllowanceKind.LIVING, PensionState.ON_PENSION)]


def test_the_wife_draws_it_from_now_on_and_it_is_taken_back(
    qtbot: QtBot, window: MainWindow, session: Session, tab: PaymentsTab
) -> None:
    granted(session)
    tab.fresh_wanted.emit()
    settle(qtbot, window)
    wife = kept(session).household.members[1].person
    assert tab.lines.go_to_key("care")
    press(tab.lines, "F2")
    settle(qtbot, window)
    dialog = dialog_of(window, RedirectDialog)
    choose(dialog, "drawer", wife.id)
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    [row] = session.ask(allowances_of, AllowancesOf(ALI))
    assert row.drawer_id == wife.id
    press(tab.lines, "Ctrl+Z")
    settle(qtbot, window)
    [row] = session.ask(allowances_of, AllowancesOf(ALI))
    assert row.drawer_id == kept(session).person.id


def test_who_may_draw_is_the_client_the_head_and_the_spouse(session: Session) -> None:
    found = [(number, plain(name)) for number, name in drawers(kept(session))]
    members = kept(session).household.members
    assert found == [(one.person.id, one.person.full_name) for one in members[:2]]


def test_only_what_the_file_does_not_draw_now_is_granted(session: Session) -> None:
    granted(session)
    assert grantable(kept(session)) == [kind for kind in AllowanceKind if kind is not CARE]
    cut = allowance_change(ALI, CARE, PensionState.CUT, from_jalali(1404, 7, 1))
    session.do(change_allowance, cut)
    assert grantable(kept(session)) == list(AllowanceKind)


def test_only_multiples_ask_how_many_were_born_at_once(
    qtbot: QtBot, window: MainWindow, tab: PaymentsTab
) -> None:
    press(tab.lines, "Ins")
    settle(qtbot, window)
    dialog = dialog_of(window, GrantDialog)
    asked = []
    for kind in (CARE, AllowanceKind.MULTIPLES):
        choose(dialog, "kind", kind)
        settle(qtbot, window)
        asked.append((dialog.born.isVisible(), dialog.born.required))
    assert asked == [(False, False), (True, True)]


def test_the_first_month_follows_the_day_until_it_is_typed(
    qtbot: QtBot, window: MainWindow, tab: PaymentsTab
) -> None:
    press(tab.lines, "Ins")
    settle(qtbot, window)
    dialog = dialog_of(window, GrantDialog)
    proposed = [dialog.from_month.value()]
    type_into(dialog.effective_on.edit, "1404/05/10")
    settle(qtbot, window)
    proposed.append(dialog.from_month.value())
    type_into(dialog.from_month.edit, "1404/06")
    type_into(dialog.effective_on.edit, "1404/04/10")
    settle(qtbot, window)
    proposed.append(dialog.from_month.value())
    assert proposed == [JalaliMonth(1404, 7), JalaliMonth(1404, 5), JalaliMonth(1404, 6)]


def test_an_account_that_is_none_is_refused_at_its_field(
    qtbot: QtBot, window: MainWindow, session: Session, tab: PaymentsTab
) -> None:
    granted(session)
    tab.fresh_wanted.emit()
    settle(qtbot, window)
    assert tab.lines.go_to_key("care")
    press(tab.lines, "F2")
    settle(qtbot, window)
    dialog = dialog_of(window, RedirectDialog)
    type_into(dialog.sheba.line, "IR000000000000000000000000")
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert [one.name for one in dialog.form.fields.values() if one.error()] == ["sheba"]
    [row] = session.ask(allowances_of, AllowancesOf(ALI))
    assert not row.own_sheba
