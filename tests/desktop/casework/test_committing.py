# SPDX-License-Identifier: Apache-2.0
"""A form that ends in one command: faults of its date at the date, one key, sent once, answered once."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support.household import ALI, kept
from tests.support.keys import wait_for_death
from tests.support.window import plain, press, press_here, send_form, settle, show_page, type_into
from welfare_desk.desktop.casework.committing import CommitDialog
from welfare_desk.desktop.kit.buttons import ButtonKind
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.labels import KeyCap
from welfare_desk.desktop.messages import tell
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.session import Session

OF_THE_DATE = {
    "date_in_future": {"date": "2025-11-01"},
    "before_birth": {"date": "1960-01-01", "birth": "1970-01-01"},
    "after_death": {"date": "2025-10-01", "death": "2025-09-01"},
    "before_last_event": {"date": "2025-10-01", "last": "2025-10-02"},
    "before_event_ahead": {"date": "2025-10-01", "last": "2025-11-02"},
    "before_asked": {"date": "2025-10-01", "asked": "2025-10-02"},
    "month_closed": {"month": "1404-06"},
}
"""Codes of what is wrong with a day, each with facts as the office gives them."""


class Ended(CommitDialog):
    """Somebody needs no help any more."""

    command = record_coverage
    places = {"coverage_not_allowed": "reason"}

    def __init__(self, page: Any) -> None:
        super().__init__(page, "Discharge", "Discharge them")
        today = page.desk.today
        self.effective_on = JalaliField("effective_on", "As of", today, required=True)
        self.reason = TextField("reason", "Reason", required=True)
        self.form.add(self.effective_on)
        self.form.add(self.reason)
        self.effective_on.set_value(today())
        self.finish()

    def facts(self) -> RecordCoverage:
        values = self.form.values()
        return RecordCoverage(ALI, Coverage.DISCHARGED, values["effective_on"], values["reason"])

    def afresh(self) -> None:
        """No version is looked at."""


@pytest.fixture
def answers() -> list[Any]:
    """What the form has answered."""
    return []


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow, answers: list[Any]) -> Ended:
    made = Ended(show_page(qtbot, window, "file", key=ALI))
    made.answered.connect(answers.append)
    made.open()
    settle(qtbot, window)
    return made


@pytest.mark.parametrize("code", sorted(OF_THE_DATE))
def test_a_fault_of_the_date_stands_at_the_date(dialog: Ended, code: str) -> None:
    dialog.refused(tell(RuleError(code, **OF_THE_DATE[code])))
    assert (bool(dialog.effective_on.error()), dialog.reason.error(), dialog.trouble.banner()) == (
        True,
        "",
        None,
    )
    assert dialog.effective_on.control.hasFocus()


def test_a_form_without_a_day_names_the_field_that_faults_of_the_date_belong_to(dialog: Ended) -> None:
    dialog.date_field = "reason"
    dialog.refused(tell(RuleError("month_closed", **OF_THE_DATE["month_closed"])))
    assert (bool(dialog.reason.error()), dialog.effective_on.error()) == (True, "")


def test_another_fault_stands_where_its_form_says_or_above_it(dialog: Ended) -> None:
    assert (dialog.place_of("coverage_not_allowed"), dialog.place_of("client_has_died")) == (
        dialog.reason,
        None,
    )


def test_every_fault_is_shown_at_once_and_nothing_is_sent(
    qtbot: QtBot, window: MainWindow, session: Session, dialog: Ended
) -> None:
    type_into(dialog.effective_on.edit, "1404/13/40")
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert (bool(dialog.effective_on.error()), bool(dialog.reason.error())) == (True, True)
    assert kept(session).file.coverage is Coverage.COVERED


def test_the_one_filled_button_has_its_key_and_enter_leads_to_it(
    qtbot: QtBot, window: MainWindow, session: Session, dialog: Ended, answers: list[Any]
) -> None:
    button = dialog.save_button
    assert (button.kind, button.accessibleName()) == (ButtonKind.FILLED, "Discharge them")
    assert "Ctrl S" in [plain(cap.text()) for cap in dialog.findChildren(KeyCap)]
    dialog.effective_on.control.setFocus()
    press_here("Enter")
    assert dialog.reason.control.hasFocus()
    type_into(dialog.reason.line, "بهبود")
    send_form()
    settle(qtbot, window)
    wait_for_death(qtbot, dialog)
    assert (len(answers), kept(session).file.coverage) == (1, Coverage.DISCHARGED)


def test_however_often_it_is_pressed_the_command_is_sent_once(
    qtbot: QtBot, window: MainWindow, session: Session, dialog: Ended, answers: list[Any]
) -> None:
    type_into(dialog.reason.line, "بهبود")
    for _ in range(3):
        press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert (len(answers), len(kept(session).events)) == (1, 2)
