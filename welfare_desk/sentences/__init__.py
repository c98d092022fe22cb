# SPDX-License-Identifier: Apache-2.0
"""What errors say to people: per room a table of codes, each sentence in Persian and English.

A sentence says what happened, why, and what to do next. No Qt here: the window and the command line
show the same words. `{name}` stands for a fact of the error.
"""

from __future__ import annotations

import importlib
import re
import string
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import grouped
from welfare_desk.domain.text import (
    harmless,
    hold_codes,
    hold_path,
    holds_persian,
    latin_digits,
    persian_digits,
)

_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+")
"""A long count or an amount, as `grouped` writes it."""
ROOMS = (
    "storage",
    "outside",
    "access",
    "upkeep",
    "values",
    "casework",
    "waiting",
    "people",
    "commission",
    "visits",
    "letters",
    "papers",
    "exchange",
    "attachments",
    "sheets",
    "settings",
    "life",
    "cli",
    "desktop",
    "matching",
    "monthly_lists",
    "months",
    "bundles",
    "bundle_chain",
    "bundle_demands",
    "reports",
    "recurring",
    "admission",
    "equipment",
    "equipment_requests",
    "equipment_findings",
)


@dataclass(frozen=True)
class Sentence:
    """One message in both languages, with the same placeholders."""

    fa: str
    en: str


_REPEATED, _LONGEST = 60, {"detail": 200}
"""Characters of a fact that a sentence repeats; the detail of wrong usage is a sentence itself."""
_MOST = 20
"""Members of a list that a sentence repeats."""
_LONG = 10_000
"""From here on a count or an amount is set in groups of three; no year is so long."""
_NAMING = frozenset(
    {"id", "seq", "row", "other_row", "number", "run", "batch", "line", "entry", "key", "errno"}
)
"""Facts whose number names something, and is typed or looked up as it stands, as is every `…_id`."""

UNKNOWN = Sentence(
    "این کار انجام نشد (کد {code}). چیزی ثبت نشده است؛ کد را به پشتیبان برنامه بگویید.",
    "This was not done (code {code}). Nothing was saved; tell the code to whoever supports the program.",
)


@cache
def codes() -> dict[str, Sentence]:
    """Every code with its sentence; a code that two rooms define is our bug."""
    found: dict[str, Sentence] = {}
    for room in ROOMS:
        table: dict[str, Sentence] = importlib.import_module(f"welfare_desk.sentences.{room}").CODES
        twice = found.keys() & table.keys()
        if twice:
            raise AssertionError(f"sentences said twice: {sorted(twice)}")
        found.update(table)
    return found


def say(code: str, facts: Mapping[str, Any], language: str) -> str:
    """The sentence of a code in `fa` or `en`; a fact that is missing shows as «…».

    A code that knows its reason may have a sentence of its own, kept as ``code.reason``.
    """
    if facts.get("reason") == "many":
        told = zip(facts["codes"], facts["fields"], facts["expects"], strict=False)
        return " ".join(say(one, {"field": at, "expected": kind}, language) for one, at, kind in told)
    variant = "one" if code == "bad_fields" and len(facts.get("fields", ())) == 1 else facts.get("reason", "")
    sentence = codes().get(f"{code}.{variant}") or codes().get(code)
    said = filled(sentence or UNKNOWN, code, facts, language)
    return _line_in_words(facts["at_line"], said, language) if "at_line" in facts else said


def _line_in_words(number: int, said: str, language: str) -> str:
    """What is said of a line of a document, with its number before it."""
    return f"Line {number}: {said}" if language == "en" else f"سطر {persian_digits(str(number))}: {said}"


def filled(sentence: Sentence, code: str, facts: Mapping[str, Any], language: str) -> str:
    """A sentence with the facts it names, in words; one that is missing shows as «…»."""
    repeated = {name: _repeated(value, name) for name, value in facts.items()}
    facts = {**repeated, **_in_words(code, facts, language), "code": code}
    if language == "en":
        return _Filled(persian=False).vformat(sentence.en, (), facts)
    facts = {name: _month_words(value) if name in _MONTHS else value for name, value in facts.items()}
    return hold_codes(_Filled(persian=True).vformat(sentence.fa, (), facts))


_MONTH = re.compile("1[2-4][0-9]{2}-(0[1-9]|1[0-2])")
_MONTHS = frozenset({"month", "next", "first", "last", "closed_through", "corrected"})
"""Facts that name a month; a number of something may look like one."""


def _month_words(value: Any) -> Any:
    """A month as people call it: «1404-07» is read from either side inside a Persian sentence."""
    if isinstance(value, str) and _MONTH.fullmatch(value):
        return JalaliMonth.parse(value).title()
    return value


def _repeated(value: Any, name: str) -> Any:
    """A fact as a sentence repeats it: typed words cut short and without hidden signs, long counts in groups.

    The number of a letter is told in one kind of digits, whichever were typed.
    """
    if isinstance(value, str) and name == "letter_no":
        value = latin_digits(value)
    if isinstance(value, str):
        return harmless(value, _LONGEST.get(name, _REPEATED))
    if isinstance(value, list | tuple):
        return [_repeated(each, name) for each in value[:_MOST]] + ["…"] * (len(value) > _MOST)
    if type(value) is int and abs(value) >= _LONG and name not in _NAMING and not name.endswith("_id"):
        return grouped(value)
    return value


def _in_words(code: str, facts: Mapping[str, Any], language: str) -> Mapping[str, Any]:
    """The facts with rights, roles and rows of the database in words, each refused file with its reason."""
    from welfare_desk.sentences.access import RIGHTS, ROLES
    from welfare_desk.sentences.bundle_demands import demands_in_words
    from welfare_desk.sentences.commands import command_words
    from welfare_desk.sentences.equipment import CODES as OF_EQUIPMENT
    from welfare_desk.sentences.equipment_requests import CODES as OF_REQUESTS
    from welfare_desk.sentences.matching import rows_in_words
    from welfare_desk.sentences.monthly_lists import kinds_in_words
    from welfare_desk.sentences.outside import CODES as OF_FILES
    from welfare_desk.sentences.paper_kinds import several_in_words
    from welfare_desk.sentences.recurring import facts_in_words
    from welfare_desk.sentences.states import states_in_words
    from welfare_desk.sentences.stock_words import stock_facts_in_words
    from welfare_desk.sentences.waiting import policy_in_words

    spoken = {
        name: value for name, value in rows_in_words(facts, language).items() if value != facts.get(name)
    }
    spoken |= states_in_words(code, facts, language) | kinds_in_words(code, facts, language)
    spoken |= facts_in_words(facts, language) | policy_in_words(code, facts, language)
    spoken |= several_in_words(code, facts, language) | demands_in_words(code, facts, language)
    if code in OF_EQUIPMENT or code in OF_REQUESTS:
        spoken |= stock_facts_in_words(code, facts, language)
    if code == "bad_fields":
        spoken["fields"] = _faults_in_words(facts, language)
    if "act" in facts:
        spoken["act"] = command_words(str(facts["act"]), language)
    if "expected" in facts:
        spoken["expected"] = _expected_in_words(str(facts["expected"]), language)
    if "rows" in facts and "told" in facts:
        lines = zip(facts["rows"][:_MOST], facts["codes"], facts["told"], strict=False)
        said = [_line_in_words(row, say(each, told, language), language) for row, each, told in lines]
        spoken["rows"] = " ".join(said + ["…"] * (len(facts["rows"]) > _MOST))
    if "names" in facts and "codes" in facts:
        pairs = zip(facts["names"], facts["codes"], strict=False)
        spoken["names"] = " ".join(f"«{name}»: {say(str(code), {}, language)}" for name, code in pairs)
    of_file = code in OF_FILES or f"{code}.{facts.get('reason')}" in OF_FILES
    if of_file and "name" in facts and language != "en":
        spoken["name"] = hold_path(str(_repeated(facts["name"], "name")))
    for name, table in (("permission", RIGHTS), ("role", ROLES), ("other_role", ROLES)):
        known = table.get(str(facts.get(name, "")))
        if known is not None:
            spoken[name] = known.en if language == "en" else known.fa
    return spoken


def _faults_in_words(facts: Mapping[str, Any], language: str) -> str:
    """Every field of a form that was refused by its name, each with its reason."""
    from welfare_desk.sentences.columns import COLUMNS

    told = []
    fields, refusals = facts.get("fields", ()), facts.get("codes", ())
    for field, code, reason in zip(fields, refusals, facts.get("reasons", fields), strict=False):
        word = COLUMNS.get(re.sub(r"\[\d+\]", "", str(field)).rpartition(".")[2])
        name = harmless(str(field)) if word is None else word.en if language == "en" else word.fa
        # A field of a form does not tell how much it holds.
        unmeasured = code == "too_long" and f"too_long.{reason or field}" not in codes()
        said = say("text_too_long" if unmeasured else str(code), {"reason": reason or field}, language)
        told.append(f"«{name}»: {said}")
    return " ".join(told)


def _expected_in_words(expected: str, language: str) -> str:
    """What a value should have been; one of a few is told with all of them."""
    from welfare_desk.sentences.storage import EXPECTED

    known = EXPECTED.get(expected)
    if known is not None:
        return known.en if language == "en" else known.fa
    if expected.startswith("one of ") and language != "en":
        return f"یکی از این‌ها: {expected.removeprefix('one of ')}"
    return expected


class _Filled(string.Formatter):
    def __init__(self, *, persian: bool) -> None:
        super().__init__()
        self._persian = persian

    def get_value(self, key: int | str, _args: Any, kwargs: Mapping[str, Any]) -> str:
        value = kwargs.get(str(key))
        if value is None:
            return "…"
        if not isinstance(value, list | tuple):
            return self._word(value)
        words = [self._word(one) for one in value]
        return _in_order(words) if self._persian else ", ".join(words)

    def _word(self, value: Any) -> str:
        """A count, an amount or a day in the digits of the language; codes and numbers of papers as they are."""
        told = _told(value)
        if not self._persian:
            return told
        counted = type(value) is int or told != str(value) or _GROUPED.fullmatch(told)
        return persian_digits(told).replace(",", "٬") if counted else told


def _in_order(words: list[str]) -> str:
    """Words with commas between, the first at the right: serials side by side would run from the left."""
    held = [word if holds_persian(word) else f"{word}\u200f" for word in words[:-1]]
    return "، ".join([*held, *words[-1:]])


def _told(value: Any) -> str:
    """A fact as a sentence shows it: days in the calendar of the office, whichever way they are given."""
    text = str(value)
    if not _ISO_DAY.fullmatch(text):
        return text
    from welfare_desk.domain.calendar import format_date

    try:
        return format_date(date.fromisoformat(text))
    except (ValueError, RuleError):  # a date that is refused because it cannot be one
        return text
