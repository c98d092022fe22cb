# SPDX-License-Identifier: Apache-2.0
"""One cell → the value that is kept, or RuleError with the reason; one function for each kind of field."""

from __future__ import annotations

import re
from datetime import date

from welfare_desk.domain import identity
from welfare_desk.domain.bounds import FIRST_DAY
from welfare_desk.domain.casework.codes import DisabilityType, Domain, Severity, Sex
from welfare_desk.domain.casework.entry import LONGEST_ADDRESS, LONGEST_NOTE, LONGEST_TEXT, OLDEST_BIRTH
from welfare_desk.domain.casework.restricted import names_tag
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.exchange.content import as_text
from welfare_desk.domain.exchange.dates import read_date
from welfare_desk.domain.exchange.fields import Cell
from welfare_desk.domain.exchange.names import split_full_name
from welfare_desk.domain.exchange.words import (
    DOMAINS,
    NUMBERS,
    PENSIONS,
    SEVERITIES,
    SEXES,
    PensionWord,
    read_disabilities,
    says_nothing,
)
from welfare_desk.domain.naming import name_fault
from welfare_desk.domain.text import fold, fold_words, latin_digits, unify, unify_lines, whole_number

LARGEST_HOUSEHOLD = 40
"""Persons; a larger number in the column is something else."""

LONGEST_FILE_NO = 30
"""Characters of a file number."""

_FILLERS = frozenset(
    fold(word) for word in ("نفر", "نفره", "دهک", "عضو", "person", "persons", "decile", "خانوار")
)


def _said(cell: Cell) -> str:
    """The cell as text; RuleError ``nothing_written`` where it only says that there is nothing."""
    text = as_text(cell)
    if says_nothing(fold(text)):
        raise RuleError("nothing_written")
    return text


def _within(text: str, most: int) -> str:
    """A text as the same field takes it from a form; RuleError ``too_long``."""
    if len(text) > most:
        raise RuleError("too_long", reason="length", most=most)
    return text


def national_id(cell: Cell) -> str:
    """Ten digits; RuleError ``bad_national_id`` or ``nothing_written``."""
    if isinstance(cell, str) and says_nothing(fold(cell)):
        raise RuleError("nothing_written")
    try:
        return identity.national_id(as_text(cell))
    except RuleError as refused:
        raise RuleError("bad_national_id", **refused.facts) from None


def foreign_id(cell: Cell) -> str:
    """The digits of a foreigner's number; RuleError ``bad_foreign_id`` or ``nothing_written``."""
    return identity.foreign_id(_said(cell))


def person_name(cell: Cell) -> str:
    """A name as kept; RuleError ``name_without_letters``, ``too_long``, ``nothing_written`` for «ندارد»."""
    if not isinstance(cell, str):
        raise RuleError("name_without_letters")
    name = unify(_said(cell))
    if name_fault("first_name", name) is not None:
        raise RuleError("name_without_letters")
    return _within(name, LONGEST_TEXT)


def full_name(cell: Cell) -> tuple[str, str]:
    """Given and family name of one cell."""
    return split_full_name(person_name(cell))


def full_name_reversed(cell: Cell) -> tuple[str, str]:
    """Given and family name of a cell that has the family name first."""
    return split_full_name(person_name(cell), family_first=True)


def free_text(cell: Cell) -> str:
    """One line of text; RuleError ``too_long``, ``nothing_written`` for «ندارد»."""
    return _within(unify(_said(cell)), LONGEST_TEXT)


def category(cell: Cell) -> str:
    """A social category; RuleError ``category_names_tag`` for a restricted tag, and those of `free_text`."""
    name = free_text(cell)
    if names_tag(name):
        raise RuleError("category_names_tag")
    return name


def address(cell: Cell) -> str:
    """Where somebody lives; RuleError ``too_long``, ``nothing_written`` for «ندارد»."""
    return _within(unify(_said(cell)), LONGEST_ADDRESS)


def note(cell: Cell) -> str:
    """Free lines, whatever they say; RuleError ``too_long``."""
    return _within(unify_lines(as_text(cell)), LONGEST_NOTE)


def file_no(cell: Cell) -> str:
    """A file number as the office writes it, in Latin digits."""
    text = latin_digits(unify(_said(cell)))
    if len(text) > LONGEST_FILE_NO:
        raise RuleError("bad_file_no", reason="length", most=LONGEST_FILE_NO)
    return text


def sex(cell: Cell) -> Sex:
    """Female or male; RuleError ``unknown_word``."""
    found = SEXES.get(fold(_said(cell)))
    if found is None:
        raise RuleError("unknown_word")
    return found


def domain(cell: Cell) -> Domain:
    """The specialised field as written, never inferred; RuleError ``unknown_domain``, ``nothing_written``."""
    found = DOMAINS.get(fold(_said(cell))) or DOMAINS.get("".join(fold_words(as_text(cell))))
    if found is None:
        raise RuleError("unknown_domain")
    return found


def disabilities(cell: Cell) -> tuple[tuple[DisabilityType, ...], Severity | None]:
    """Types of disability, the first as primary, with a severity where one is written beside them.

    RuleError `unknown_word`, also for «no disability» beside one.
    """
    found = read_disabilities(_said(cell))
    if found is None or not found[0] or (DisabilityType.NONE in found[0] and len(found[0]) > 1):
        raise RuleError("unknown_word")
    return found


def severity(cell: Cell) -> Severity:
    """The commission's vote; RuleError ``unknown_word``."""
    found = SEVERITIES.get("".join(fold_words(_said(cell))))
    if found is None:
        raise RuleError("unknown_word")
    return found


def pension(cell: Cell) -> PensionWord:
    """Pension state and place in the queue, two facts of one word; RuleError ``unknown_word``."""
    found = PENSIONS.get("".join(fold_words(as_text(cell))))
    if found is None:
        raise RuleError("nothing_written" if says_nothing(fold(as_text(cell))) else "unknown_word")
    return found


_NO_FRACTION = re.compile(r"(?<=[0-9])[.٫]0+(?![0-9])")
_FIGURES = re.compile(r"[0-9]+")


def _small_number(cell: Cell, most: int) -> int:
    # «7.0» and «5نفر» are what spreadsheets and hands make of 7 and «5 نفر».
    text = _FIGURES.sub(r" \g<0> ", _NO_FRACTION.sub("", latin_digits(_said(cell))))
    words = [word for word in fold_words(text) if word not in _FILLERS]
    if len(words) == 1:
        number = NUMBERS.get(words[0]) or whole_number(words[0], most)
        if number is not None and 1 <= number <= most:
            return number
    raise RuleError("out_of_range", least=1, most=most)


def household_size(cell: Cell) -> int:
    """Persons of a household; RuleError ``out_of_range``."""
    return _small_number(cell, LARGEST_HOUSEHOLD)


def decile(cell: Cell) -> int:
    """1–10; RuleError ``out_of_range``."""
    return _small_number(cell, 10)


def sheba(cell: Cell) -> str:
    """``IR`` and 24 digits; RuleError ``bad_sheba``."""
    return identity.sheba(_said(cell))


def mobile(cell: Cell) -> str:
    """``09`` and nine digits; RuleError ``bad_mobile``."""
    return identity.mobile(_said(cell))


def phone(cell: Cell) -> str:
    """The 4 to 15 digits of a fixed line, in whatever grouping; RuleError ``phone_unreadable``."""
    text = fold(_said(cell))
    digits = "".join(char for char in text if char in "0123456789")
    if not 4 <= len(digits) <= 15 or any(char.isalpha() for char in text):
        raise RuleError("phone_unreadable")
    return digits


def postal_code(cell: Cell) -> str:
    """Any ten digits; RuleError ``bad_postal_code``."""
    return identity.postal_code(_said(cell))


def birth_date(cell: Cell, today: date) -> date:
    """A day on which somebody living may be born; errors as of ``past_date``."""
    day = past_date(cell, today)
    if day < OLDEST_BIRTH:
        raise RuleError("bad_date", reason="year")
    return day


def requested_on(cell: Cell, today: date) -> date:
    """A day on which an office may have been asked; errors as of ``past_date``, ``day_too_early``."""
    day = past_date(cell, today)
    if day < FIRST_DAY:
        raise RuleError("day_too_early")
    return day


def past_date(cell: Cell, today: date) -> date:
    """A date that has come; RuleError ``bad_date``, ``no_such_date`` or ``date_in_future``."""
    if isinstance(cell, str) and says_nothing(fold(cell)):
        raise RuleError("nothing_written")
    day = read_date(cell, today)
    if day > today:
        raise RuleError("date_in_future", date=day.isoformat())
    return day
