# SPDX-License-Identifier: Apache-2.0
"""What a clerk typed into the fields of a person, household and file, read into what is kept, all at once.

A field that was typed empty is cleared. Every unreadable field is told, not only the first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from welfare_desk.domain import identity
from welfare_desk.domain.calendar import parse_date
from welfare_desk.domain.casework.codes import (
    Education,
    Housing,
    Insurance,
    Marital,
    Military,
    Residence,
    Sex,
)
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial, parse_amount
from welfare_desk.domain.text import fold, latin_digits, unify, unify_lines, whole_number

LONGEST_TEXT = 200
"""Characters of a name or another line."""

LONGEST_ADDRESS = 400

LONGEST_NOTE = 2_000

LONGEST_CODE = 40
"""Characters of a number given by another register."""

MOST_PERSONS = 99
"""Members a household may declare."""

OLDEST_BIRTH = date(1880, 1, 1)
"""Nobody living was born before it; an older date is a slip of the pen."""

Value = str | int | date | Rial | None


@dataclass(frozen=True)
class Problem:
    """One field that cannot be kept as typed: the code of its refusal, and its reason where it has one."""

    field: str
    code: str
    reason: str = ""


@dataclass(frozen=True)
class Entry:
    """What was read: values by field, and the fields that were refused."""

    values: dict[str, Value]
    problems: tuple[Problem, ...]


Reader = Callable[[str, date], Value]


def _text(typed: str, _: date) -> str:
    kept = unify(typed)
    if len(kept) > LONGEST_TEXT:
        raise RuleError("too_long", reason="length", most=LONGEST_TEXT)
    return kept


def _name(typed: str, today: date) -> str:
    kept = _text(typed, today)
    if kept and not any(map(str.isalpha, fold(kept))):
        raise RuleError("bad_name", reason="characters")
    return kept


def _address(typed: str, _: date) -> str:
    kept = unify_lines(typed)
    if len(kept) > LONGEST_ADDRESS:
        raise RuleError("too_long", reason="length", most=LONGEST_ADDRESS)
    return kept


def _note(typed: str, _: date) -> str:
    kept = unify_lines(typed)
    if len(kept) > LONGEST_NOTE:
        raise RuleError("too_long", reason="length", most=LONGEST_NOTE)
    return kept


def _past_date(typed: str, today: date) -> date:
    found = date.fromisoformat(typed) if _iso(typed) else parse_date(typed, today)
    if found > today:
        raise RuleError("date_in_future", date=found.isoformat())
    return found


def _birth_date(typed: str, today: date) -> date:
    found = _past_date(typed, today)
    if found < OLDEST_BIRTH:
        raise RuleError("bad_date", reason="year")
    return found


def _code(typed: str, _: date) -> str:
    """A number of another register: whatever that register writes, in Latin digits and without spaces."""
    kept = latin_digits(unify(typed)).replace(" ", "")
    if len(kept) > LONGEST_CODE:
        raise RuleError("too_long", reason="length", most=LONGEST_CODE)
    return kept


def _iso(typed: str) -> bool:
    """A Gregorian date as scripts write it; 1404-07-03 is no such date, it is Jalali."""
    try:
        return date.fromisoformat(typed).year >= 1800
    except ValueError:
        return False


def _one_of(codes: type[StrEnum]) -> Reader:
    def read(typed: str, _: date) -> Value:
        if typed not in list(codes):
            raise RuleError("bad_choice", reason="unknown")
        return codes(typed)

    return read


def _whole(code: str, least: int, most: int) -> Reader:
    def read(typed: str, _: date) -> Value:
        number = whole_number(typed, most)
        if number is None or number < least:
            raise RuleError(code, reason="range", least=least, most=most)
        return number

    return read


def phone(raw: str) -> str:
    """The digits of a telephone, +98 as a zero; RuleError ``bad_phone``."""
    text = fold(raw).translate(str.maketrans("", "", "()-–—_/."))
    for country in ("+98", "0098"):
        if text.startswith(country):
            text = "0" + text.removeprefix(country).removeprefix("0")
    if not (text.isascii() and text.isdecimal() and 4 <= len(text) <= 15):
        raise RuleError("bad_phone", reason="characters" if not text.isdecimal() else "length")
    return text


def _row(typed: str, _: date) -> Value:
    row_id = whole_number(typed, 2**63 - 1)
    if not row_id:
        raise RuleError("bad_choice", reason="unknown")
    return row_id


def _amount(typed: str, _: date) -> Value:
    return parse_amount(typed)


def _plain(rule: Callable[[str], str]) -> Reader:
    return lambda typed, _: rule(typed)


PERSON_FIELDS: dict[str, Reader] = {
    "national_id": _plain(identity.national_id),
    "foreign_id": _plain(identity.foreign_id),
    "first_name": _name,
    "last_name": _name,
    "father_name": _name,
    "sex": _one_of(Sex),
    "birth_date": _birth_date,
    "birth_cert_no": _text,
    "marital": _one_of(Marital),
    "mobile": _plain(identity.mobile),
    "phone": _plain(phone),
    "birth_cert_serial": _text,
    "birth_place": _text,
    "military": _one_of(Military),
    "education": _one_of(Education),
    "field_of_study": _text,
    "job": _text,
    "skill": _text,
    "insurance": _one_of(Insurance),
    "insurance_no": _code,
    "disability_code": _code,
}
"""Fields of a person, each with what reads it."""

HOUSEHOLD_FIELDS: dict[str, Reader] = {
    "declared_size": _whole("bad_size", 1, MOST_PERSONS),
    "address": _address,
    "postal_code": _plain(identity.postal_code),
    "neighbourhood": _text,
    "decile": _whole("bad_decile", 1, 10),
    "decile_on": _past_date,
    "sheba": _plain(identity.sheba),
    "sheba_owner_id": _row,
    "account_no": _code,
    "card_no": _plain(identity.card),
    "housing": _one_of(Housing),
    "deposit": _amount,
    "rent": _amount,
    "residence": _one_of(Residence),
}
"""Fields of a household, each with what reads it."""

FILE_FIELDS: dict[str, Reader] = {
    "client_code": _code,
    "referred_by": _text,
    "social_worker": _text,
    "archive_no": _code,
    "note": _note,
}
"""Fields of a file, each with what reads it."""

FIELDS = PERSON_FIELDS | HOUSEHOLD_FIELDS | FILE_FIELDS
"""Every field a clerk may type into a file."""

_WHEN_EMPTY: dict[str, Value] = {
    "first_name": "",
    "last_name": "",
    "father_name": "",
    "birth_cert_no": "",
    "address": "",
    "neighbourhood": "",
    "sex": Sex.UNKNOWN,
    "marital": Marital.UNKNOWN,
    "birth_cert_serial": "",
    "birth_place": "",
    "military": Military.UNKNOWN,
    "education": Education.UNKNOWN,
    "field_of_study": "",
    "job": "",
    "skill": "",
    "insurance": Insurance.UNKNOWN,
    "insurance_no": "",
    "disability_code": "",
    "account_no": "",
    "housing": Housing.UNKNOWN,
    "residence": Residence.UNKNOWN,
    "client_code": "",
    "referred_by": "",
    "social_worker": "",
    "archive_no": "",
    "note": "",
}


def read_entry(typed: Mapping[str, str], today: date) -> Entry:
    """Read typed fields; a name that is no field is refused as ``unknown_field``."""
    values: dict[str, Value] = {}
    problems: list[Problem] = []
    for name, text in typed.items():
        reader = FIELDS.get(name)
        try:
            if reader is None:
                raise RuleError("unknown_field", reason="unknown")
            values[name] = reader(text, today) if text.strip() else _WHEN_EMPTY.get(name)
        except RuleError as refused:
            problems.append(Problem(name, refused.code, str(refused.facts.get("reason") or "")))
    return Entry(values, tuple(problems))


def missing(values: Mapping[str, Value]) -> list[Problem]:
    """What the person of a file cannot be without: a name, and a national or foreigner ID."""
    problems = []
    if not values.get("first_name"):
        problems.append(Problem("first_name", "required"))
    if not values.get("national_id") and not values.get("foreign_id"):
        problems.append(Problem("national_id", "required"))
    return problems


def refused(problems: Iterable[Problem]) -> RuleError:
    """All problems as one refusal: ``bad_fields`` with ``fields``, ``codes``, ``reasons`` in step."""
    told = list({problem.field: problem for problem in reversed(list(problems))}.values())[::-1]
    return RuleError(
        "bad_fields",
        fields=[problem.field for problem in told],
        codes=[problem.code for problem in told],
        reasons=[problem.reason for problem in told],
    )
