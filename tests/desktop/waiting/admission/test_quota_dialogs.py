# SPDX-License-Identifier: Apache-2.0
"""The forms of a letter: what its fields offer and take, and what is refused at which of them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support.clients import register
from tests.support.keyboard import Keyboard
from tests.support.queues import LETTER, LETTER_ON, MONTH, quota, waiting
from tests.support.window import dialog_of, plain, show_page, type_into
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.waiting.admission.page import AdmissionPage
from welfare_desk.desktop.waiting.admission.quota_dialogs import (
    MONTHS_OFFERED,
    QuotaDialog,
    quota_fields,
)
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Domain, Severity
from welfare_desk.domain.waiting.quota import Conditions, Quota, QuotaLetter, QuotaState
from welfare_desk.services.session import Session
from welfare_desk.services.waiting.admitting import Admit, admit
from welfare_desk.services.waiting.quotas import ListQuotas, RecordQuota, quotas, record_quota

NOW = JalaliMonth(1404, 7)


def admission(qtbot: QtBot, window: MainWindow) -> AdmissionPage:
    page: AdmissionPage = show_page(qtbot, window, "admission")
    return page


def form(qtbot: QtBot, window: MainWindow, keys: Keyboard, key: str = "Ctrl+N") -> QuotaDialog:
    """The form of a new letter, or with F6 of the one under the cursor."""
    admission(qtbot, window)
    keys.press(key)
    return dialog_of(window, QuotaDialog)


def fill(dialog: QuotaDialog, number: str = "۹", places: str = "3") -> None:
    type_into(dialog.letter_no.control, number)
    type_into(dialog.letter_on.edit, "1404/06/29")
    type_into(dialog.places_field.control, places)


def kept(session: Session) -> Quota:
    """The letter recorded last."""
    return max(session.ask(quotas, ListQuotas()).quotas, key=lambda one: one.id)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("0", "A quota has 1 to 1,000,000 places; type the number that stands in the letter."),
        ("9999999", "A quota has 1 to 1,000,000 places; type the number that stands in the letter."),
        ("12x", "This number cannot be read; type digits only."),
    ],
)
def test_places_that_no_letter_gives_are_refused_in_their_own_words(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, typed: str, told: str
) -> None:
    dialog = form(qtbot, window, keys)
    fill(dialog, places=typed)
    keys.press("Ctrl+S")
    assert plain(dialog.places_field.error()) == told


def test_a_new_letter_is_of_the_pension_and_paid_from_next_month(
    qtbot: QtBot, window: MainWindow, keys: Keyboard
) -> None:
    dialog = form(qtbot, window, keys)
    assert (dialog.service.value(), dialog.from_month.value()) == ("pension", NOW.plus(1))
    months = dialog.from_month.choice.values()
    assert months == [NOW.plus(step) for step in range(-MONTHS_OFFERED, MONTHS_OFFERED + 1)]
    assert dialog.record == ""


def test_a_letter_that_is_corrected_stays_with_its_service_and_keeps_its_month(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    far = JalaliMonth(1406, 6)
    session.do(record_quota, RecordQuota("wheelchair", "۹", LETTER_ON, 2, far))
    dialog = form(qtbot, window, keys, "F6")
    assert (dialog.service.value(), dialog.from_month.value()) == ("wheelchair", far)
    assert dialog.from_month.choice.values()[-2:] == [NOW.plus(MONTHS_OFFERED), far]
    assert reason_of(dialog.service.control) == (
        "The letter stays with its service; close it and record another."
    )
    assert (dialog.record, dialog.edited()) == ("1", False)


def test_the_fields_show_all_that_a_letter_says() -> None:
    told = Conditions((Domain.SOCIAL,), (Severity.MILD, Severity.SEVERE), 4, True, 12, ("واوان",), "با رأی")
    letter = Quota(1, 1, "pension", QuotaLetter(LETTER, LETTER_ON, 2, MONTH, told), QuotaState.OPEN)
    shown = quota_fields(letter)
    assert {name for name, value in shown.items() if value is True} == {
        "social",
        "mild",
        "severe",
        "woman_head",
    }
    assert {name for name, value in shown.items() if value is False} == {
        "rehabilitation", "prevention", "moderate", "very_severe",
    }  # fmt: skip
    assert {name: value for name, value in shown.items() if not isinstance(value, bool)} == {
        "service": "pension",
        "letter_no": LETTER,
        "letter_on": LETTER_ON,
        "places": 2,
        "from_month": MONTH,
        "most_decile": 4,
        "least_months_waited": 12,
        "neighbourhoods": "واوان",
        "words": "با رأی",
    }


@pytest.mark.parametrize("comma", [", ", "، ", "؛"])
def test_neighbourhoods_are_parted_by_any_comma_and_spelled_as_the_files_have_them(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session, comma: str
) -> None:
    for number, name in enumerate(("قائمیه", "واوان"), 1):
        register(session, number, neighbourhood=name)
    dialog = form(qtbot, window, keys)
    fill(dialog)
    type_into(dialog.areas.control, comma.join(("قائميه", "واوان", "")))
    keys.press("Ctrl+S")
    keys.nothing_asked()
    assert kept(session).letter.conditions == Conditions(neighbourhoods=("قائمیه", "واوان"))


def test_a_neighbourhood_without_files_has_the_cursor_unless_another_fault_stands_before_it(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    dialog = form(qtbot, window, keys)
    fill(dialog)
    type_into(dialog.areas.control, "ناکجا")
    keys.press("Ctrl+S")
    assert (plain(dialog.areas.error()), dialog.areas.control.hasFocus()) == (
        "The office has no files in ناکجا; write the name as the files have it.",
        True,
    )
    type_into(dialog.letter_no.control, "")
    keys.press("Ctrl+S")
    assert (bool(dialog.areas.error()), dialog.letter_no.control.hasFocus()) == (True, True)


@pytest.mark.parametrize(
    ("at", "typed", "words"),
    [
        ("letter_no", {"number": "9"}, "Letter 9 of 1404/06/29 is recorded for this service already"),
        ("letter_no", {"number": "نامه"}, "A quota needs the number of its letter"),
        ("places", {"places": "2000000"}, "A quota has 1 to "),
    ],
)
def test_what_the_office_refuses_is_told_at_its_field(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session, at: str, typed: Any, words: str
) -> None:
    session.do(record_quota, RecordQuota("pension", "۹", date(2025, 9, 20), 2, MONTH))
    dialog = form(qtbot, window, keys)
    fill(dialog, **typed)
    keys.press("Ctrl+S")
    field = dialog.form.fields[at]
    assert plain(field.error()).startswith(words)
    assert (bool(field.error()), dialog.trouble.banner(), field.control.hasFocus()) == (True, None, True)
    assert kept(session).id == 1


def test_a_letter_is_not_given_fewer_places_than_were_used(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    waiting(session, 2)
    quota(session, 3)
    session.do(admit, Admit("pension", LETTER))
    dialog = form(qtbot, window, keys, "F6")
    type_into(dialog.places_field.control, "1")
    keys.press("Ctrl+S")
    assert dialog.places_field.error().startswith("2 were admitted under this quota already")
    assert kept(session).letter.places == 3


def test_an_end_needs_its_reason(qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session) -> None:
    quota(session, 1)
    admission(qtbot, window)
    keys.press("Ctrl+Del", "Ctrl+S")
    keys.asked("Close the quota letter")
    assert kept(session).state is QuotaState.OPEN


def test_a_letter_is_recorded_with_its_conditions(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    admission(qtbot, window)
    keys.press("Ctrl+N")
    keys.asked("Quota letter")
    keys.enter("Service", "Wheelchair")
    keys.enter("Number of the letter", "۱۲۰/۴۴۱۸")
    keys.enter("Day of the letter", "1404/06/29")
    keys.enter("Places", "۱۲۰")
    keys.enter("First month", "Aban 1404")
    keys.tick("Rehabilitation")
    keys.tick("Woman as head")
    keys.tick("Severe")
    keys.enter("Decile up to", "4")
    keys.enter("Months waited", "12")
    keys.press("Ctrl+S")
    keys.nothing_asked()
    (kept,) = session.ask(quotas, ListQuotas()).quotas
    letter = kept.letter
    assert (kept.service, letter.letter_no, letter.letter_on) == ("wheelchair", "۱۲۰/۴۴۱۸", date(2025, 9, 20))
    assert (letter.places, str(letter.from_month)) == (120, "1404-08")
    assert letter.conditions == Conditions((Domain.REHABILITATION,), (Severity.SEVERE,), 4, True, 12)
    keys.press("F6")
    keys.asked("Correct the quota letter")
    keys.enter("Places", "130")
    keys.press("Ctrl+S")
    assert session.ask(quotas, ListQuotas()).quotas[0].letter.places == 130


def test_an_impossible_letter_is_refused_at_its_fields(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    admission(qtbot, window)
    keys.press("Ctrl+N")
    keys.enter("Number of the letter", "۱")
    keys.enter("Day of the letter", "1404/06/29")
    keys.enter("Places", "صد")
    keys.enter("Neighbourhoods", "ناکجا")
    keys.press("Ctrl+S")
    keys.asked("Quota letter")
    assert keys.reads("This number cannot be read; type digits only.")
    assert keys.reads("The office has no files in")
    assert session.ask(quotas, ListQuotas()).quotas == ()
