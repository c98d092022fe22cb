# SPDX-License-Identifier: Apache-2.0
"""Allowances of a file: granted with every need told, suspended, redirected; the list of the office."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support.household import ALI, kept, part
from tests.support.window import dialog_of, plain, press, settle, show_page, type_into
from welfare_desk.desktop.pension.changing import AllowanceDialog
from welfare_desk.desktop.pension.file_part import PaymentsTab
from welfare_desk.desktop.pension.granting import GrantDialog, RedirectDialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import from_jalali
from welfare_desk.domain.pension import PensionState, SuspensionReason
from welfare_desk.domain.pension.allowances import NEEDS, AllowanceKind, Need
from welfare_desk.services.pension.allowances import (
    AllowancesOf,
    ChangeAllowance,
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
    despite = tuple(need for need in NEEDS[kind] if need is not Need.COVERED)
    on = from_jalali(1404, 6, 1)
    facts = ChangeAllowance(
        ALI, kind, PensionState.ON_PENSION, on, "موافقت ستاد", "12/3", arrears=False, despite=despite
    )
    session.do(change_allowance, facts)


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
    assert tab.lines.current_row().allowance.kind is CARE


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
