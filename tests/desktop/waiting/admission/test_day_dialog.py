# SPDX-License-Identifier: Apache-2.0
"""What the head reads before confirming the day, kind by kind, and the day they say themselves."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from tests.support.clocks import ahead_of
from tests.support.queues import waiting
from tests.support.window import dialog_of, plain, press, settle, show_page, type_into
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.waiting.admission.day_dialog import DayDialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.days_ahead import AheadOf, Recorded
from welfare_desk.services.confirming_day import Ahead, AskAhead, ahead
from welfare_desk.services.session import Session
from welfare_desk.services.waiting.calling import HoldEntry, hold

NEXT_MONTH = date(2025, 11, 21)


def opened(qtbot: QtBot, window: MainWindow, found: Ahead) -> DayDialog:
    dialog = DayDialog(show_page(qtbot, window, "admission"), found)
    dialog.open()
    return dialog_of(window, DayDialog)


def lines(dialog: DayDialog) -> list[str]:
    said = [plain(label.text()) for label in dialog.findChildren(Label)]
    return [words for words in said if ", the last on " in words]


@pytest.mark.parametrize(
    ("kind", "one", "many"),
    [
        (Recorded.QUEUE, "1 change in queues", "1,200 changes in queues"),
        (Recorded.PENSION, "1 change of pensions", "1,200 changes of pensions"),
        (Recorded.ALLOWANCE, "1 change of allowances", "1,200 changes of allowances"),
        (Recorded.COVERAGE, "1 change of coverage", "1,200 changes of coverage"),
        (Recorded.FIELD, "1 move to another specialised field", "1,200 moves to another specialised field"),
        (Recorded.RUN, "1 sealed run", "1,200 sealed runs"),
        (Recorded.POLICY, "1 approved policy", "1,200 approved policies"),
        (Recorded.ORDER, "1 queue in the order of a later day", "1,200 queues in the order of a later day"),
    ],
)
def test_each_kind_has_its_line_with_its_last_day(
    qtbot: QtBot, window: MainWindow, session: Session, kind: Recorded, one: str, many: str
) -> None:
    parts = AheadOf(kind, 1, NEXT_MONTH), AheadOf(kind, 1_200, date(2025, 10, 23))
    dialog = opened(qtbot, window, Ahead(session.today(), parts))
    assert lines(dialog) == [f"{one}, the last on 1404/08/30", f"{many}, the last on 1404/08/01"]
    assert plain(dialog.told.text()) == "This PC says that today is 1404/07/30. Recorded for days after it:"


@pytest.fixture
def asked(qtbot: QtBot, window: MainWindow, session: Session) -> DayDialog:
    """The question of a clock that held somebody next month."""
    (file_no,) = waiting(session, 1)
    ahead_of(session).do(hold, HoldEntry(file_no, "در سفر"))
    return opened(qtbot, window, session.ask(ahead, AskAhead()))


def test_the_day_is_left_for_the_head_to_say(asked: DayDialog) -> None:
    assert (asked.day.value(), asked.form.typed()) == (None, {})
    asked.save()
    assert (bool(asked.day.error()), bool(asked.reason.error())) == (True, True)


def test_another_day_is_refused_at_its_field_and_nothing_is_changed(
    qtbot: QtBot, window: MainWindow, session: Session, asked: DayDialog
) -> None:
    before = session.ask(ahead, AskAhead())
    type_into(asked.day.edit, "1404/08/30")
    type_into(asked.reason.line, "ساعت جلو بود")
    press(asked, "Ctrl+S")
    settle(qtbot, window)
    assert "its clock is wrong, and nothing was changed" in asked.day.error()
    assert (asked.day.control.hasFocus(), asked.trouble.banner()) == (True, None)
    assert session.ask(ahead, AskAhead()) == before
