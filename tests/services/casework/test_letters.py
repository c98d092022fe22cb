# SPDX-License-Identifier: Apache-2.0
"""The register of letters, the office's own numbers, and the call log."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.support import people
from welfare_desk.domain.casework.letter import Direction
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.casework.letters import (
    AskCalls,
    EditLetter,
    LetterKept,
    ListLetters,
    RecordCall,
    RecordLetter,
    ShowLetter,
    calls_of,
    edit_letter,
    list_letters,
    record_call,
    record_letter,
    show_letter,
)
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check

ALI, FATEMEH = "1400-00001", "1400-00002"
TODAY, LAST_YEAR = date(2025, 10, 22), date(2025, 3, 1)
IN, OUT = Direction.IN, Direction.OUT


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with people.peopled_office(tmp_path) as opened:
        yield opened


def refusal(session: Session, command: Any, facts: Any) -> RuleError:
    with pytest.raises(RuleError) as refused:
        session.do(command, facts)
    return refused.value


def sent(session: Session, on: date = TODAY, number: str = "", file_no: str = ALI) -> LetterKept:
    return session.do(record_letter, RecordLetter(OUT, on, "کمیتهٔ امداد", "استعلام", number, file_no))


def test_a_letter_that_is_not_there_is_told(session: Session) -> None:
    with pytest.raises(RuleError) as refused:
        session.ask(show_letter, ShowLetter(99))
    assert refused.value.code == "letter_gone"
    gone = EditLetter(99, 1, TODAY, "کمیتهٔ امداد", "استعلام", "5")
    assert refusal(session, edit_letter, gone).code == "letter_gone"


def test_outgoing_letters_take_gapless_numbers_of_their_year(session: Session) -> None:
    assert [sent(session).letter_no, sent(session).letter_no, sent(session, LAST_YEAR).letter_no] == [
        "1404/000001",
        "1404/000002",
        "1403/000001",
    ]
    assert refusal(session, record_letter, RecordLetter(OUT, TODAY, "", "موضوع")).code == "bad_fields"
    assert sent(session).letter_no == "1404/000003"
    assert check(session._store).findings == ()


def test_a_number_that_the_series_has_not_given_is_refused(session: Session) -> None:
    sent(session)
    assert refusal(session, record_letter, _typed("1404/000002")).code == "letter_no_of_series"
    assert refusal(session, record_letter, _typed("۱۴۰۴/۰۰۰۰۰۱")).code == "letter_known"
    assert sent(session, number="1404/000001", file_no=FATEMEH) == LetterKept(2, "1404/000001", 1)
    assert sent(session, number="7/12-ب").letter_no == "7/12-ب"


def test_offices_count_anew_every_year(session: Session) -> None:
    def came(on: date, direction: Direction = IN) -> RecordLetter:
        return RecordLetter(direction, on, "بانک ملی", "پاسخ", "۱۲", ALI)

    assert session.do(record_letter, came(LAST_YEAR)).letter_no == "12"
    last_day = came(date(2025, 3, 20))  # 30 Esfand 1403
    assert refusal(session, record_letter, last_day).code == "letter_known"
    first_day = session.do(record_letter, came(date(2025, 3, 21)))
    assert refusal(session, record_letter, came(TODAY)).code == "letter_known"
    assert session.do(record_letter, came(TODAY, OUT)).letter_no == "12"
    back = EditLetter(first_day.id, 1, LAST_YEAR, "بانک ملی", "پاسخ", "12", ALI)
    assert refusal(session, edit_letter, back).code == "letter_known"


def test_a_number_of_the_series_names_its_year_whatever_day_is_typed(session: Session) -> None:
    sent(session)
    typed = RecordLetter(OUT, LAST_YEAR, "کمیتهٔ امداد", "استعلام", "1404/000001", ALI)
    assert refusal(session, record_letter, typed).code == "letter_known"


def _typed(number: str) -> RecordLetter:
    return RecordLetter(OUT, TODAY, "کمیته  امداد", "دیگر", number, ALI)


def test_every_fault_of_a_letter_is_told_at_once(session: Session) -> None:
    refused = refusal(
        session, record_letter, RecordLetter(IN, date(2025, 10, 23), " ", "م" * 201, file_no=ALI)
    )
    assert (refused.facts["fields"], refused.facts["codes"]) == (
        ["letter_no", "dated_on", "correspondent", "subject"],
        ["letter_needs_number", "date_in_future", "letter_needs_this", "too_long"],
    )
    unknown = RecordLetter(IN, TODAY, "بانک", "پاسخ", "۱۲", "1400-99999")
    assert refusal(session, record_letter, unknown).code == "file_not_found"


def test_a_letter_is_corrected_but_keeps_the_offices_number(session: Session) -> None:
    kept = sent(session)
    edit = EditLetter(kept.id, 1, TODAY, "تأمین اجتماعی", "استعلام بیمه", "", FATEMEH)
    assert session.do(edit_letter, edit) == LetterKept(1, "1404/000001", 2)
    assert refusal(session, edit_letter, edit).code == "stale_row"
    other = EditLetter(kept.id, 2, TODAY, "بانک", "موضوع", "99")
    assert refusal(session, edit_letter, other).code == "letter_no_fixed"
    moved = EditLetter(kept.id, 2, LAST_YEAR, "بانک", "موضوع", "")
    assert refusal(session, edit_letter, moved).facts["codes"] == ["letter_year_fixed"]
    (row,) = session.ask(list_letters, ListLetters()).rows
    assert (row.correspondent, row.file_no, row.person) == ("تأمین اجتماعی", FATEMEH, "فاطمه‌سادات میرزایی")


def test_the_register_is_narrowed_and_paged_by_the_database(session: Session) -> None:
    for number in range(1, 6):
        session.do(
            record_letter,
            RecordLetter(IN, date(2025, 10, number), "بانك ملّی", f"پاسخ {number}", f"9/{number}"),
        )
    sent(session)

    def numbers(**chosen: Any) -> list[str]:
        return [row.letter_no for row in session.ask(list_letters, ListLetters(**chosen)).rows]

    assert numbers() == ["1404/000001", "9/5", "9/4", "9/3", "9/2", "9/1"]
    assert numbers(direction=IN, offset=1, limit=2) == ["9/4", "9/3"]
    assert session.ask(list_letters, ListLetters(direction=IN, limit=1)).total == 5
    assert numbers(since=date(2025, 10, 4), until=date(2025, 10, 5)) == ["9/5", "9/4"]
    assert numbers(text="بانک ملی") == ["9/5", "9/4", "9/3", "9/2", "9/1"]
    assert (numbers(text="۹/۲"), numbers(text=ALI), numbers(text="%"), numbers(file_no=FATEMEH)) == (
        ["9/2"],
        ["1404/000001"],
        [],
        [],
    )


def test_a_call_is_logged_and_told_in_the_time_line(session: Session) -> None:
    session.do(record_call, RecordCall(ALI, OUT, reached=False, phone="+98 912 123 4567"))
    session.do(record_call, RecordCall(ALI, IN, reached=True, text="مدارك را مي‌آورد"))
    assert [
        (call.direction, call.phone, call.reached, call.text) for call in session.ask(calls_of, AskCalls(ALI))
    ] == [
        (IN, "", True, "مدارک را می‌آورد"),
        (OUT, "09121234567", False, ""),
    ]
    sent(session)
    shown = session.ask(show, ShowFile(ALI))
    assert (shown.counts.calls, shown.counts.letters) == (2, 1)
    told = [(item.kind, item.code, item.detail) for item in shown.timeline if item.kind in ("call", "letter")]
    assert sorted(told) == [
        ("call", "in_reached", "مدارک را می‌آورد"),
        ("call", "out_missed", ""),
        ("letter", "out", "کمیتهٔ امداد، استعلام، 1404/000001"),
    ]


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        (RecordCall(ALI, OUT, reached=False, phone="12"), "bad_phone"),
        (RecordCall(ALI, OUT, reached=True, phone="09121234567", text=" "), "bad_fields"),
        (RecordCall(ALI, OUT, reached=True, text="ا" * 4001), "too_long"),
        (RecordCall("1400-99999", OUT, reached=True), "file_not_found"),
    ],
)
def test_calls_that_cannot_be_logged(session: Session, facts: RecordCall, code: str) -> None:
    assert refusal(session, record_call, facts).code == code
