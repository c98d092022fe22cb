# SPDX-License-Identifier: Apache-2.0
"""What a list is as a sheet: title, columns, the cells of a row, and its filter in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from welfare_desk.documents.sheets.values import Column, Value
from welfare_desk.documents.wording_trail import WORDS as CODES
from welfare_desk.domain.calendar import JalaliMonth, format_date
from welfare_desk.sentences import Sentence
from welfare_desk.sentences.stock_words import WORDS

IN_ORDER = frozenset({"sort", "descending", "offset", "limit", "evidence"})
"""Facts of a list that narrow nothing: its order, its page, what is told of a row."""


@dataclass(frozen=True)
class Narrowing:
    """How a fact that narrows a list is told; `word` gives nothing for what lets every row through."""

    label: str
    word: Callable[[Any], str] = str
    tells_empty: bool = False
    """Whether an empty text narrows too (None never does)."""


@dataclass(frozen=True)
class ListSheet:
    """A list as a sheet. `narrowing` has every fact of its question that may leave rows out, by name.

    `orders`: by the heading of a column the order of its question that sorts by it. `shaped` gives the sheet
    of a question whose answers differ in their columns, from the first of them;
    `told` tells the filter where one part of it is read with another.
    """

    title: str
    columns: tuple[Column, ...]
    cells: Callable[[Any], Sequence[Value]]
    narrowing: Mapping[str, Narrowing]
    orders: Mapping[str, str] = field(default_factory=dict)
    shaped: Callable[[Any], ListSheet] | None = None
    told: Callable[[Mapping[str, Any]], Iterator[tuple[str, str]]] | None = None


Names = Mapping[str, Mapping[Any, str]]
"""What the office calls the values of its own making, by the fact that narrows by them."""


def narrowed(sheet: ListSheet, asked: Mapping[str, Any], names: Names) -> list[tuple[str, str]]:
    """The filter that a list was asked with, a line for each part of it; `asked` as JSON has the facts."""
    told = _narrowed(sheet, asked, names) if sheet.told is None else sheet.told(asked)
    return list(told) or [("فیلتر", "همهٔ ردیف‌ها")]


def _narrowed(sheet: ListSheet, asked: Mapping[str, Any], names: Names) -> Iterator[tuple[str, str]]:
    for name, value in asked.items():
        if isinstance(value, dict) and name not in sheet.narrowing:
            yield from _narrowed(sheet, value, names)
        elif name not in IN_ORDER and value is not None and value != []:
            how = sheet.narrowing[name]
            if value == "" and not how.tells_empty:
                continue
            called = names.get(name, {})
            words = [
                called.get(one) or how.word(one) for one in (value if isinstance(value, list) else [value])
            ]
            if any(words):
                yield how.label, "، ".join(filter(None, words))


def word_of(kind: type[StrEnum]) -> Callable[[Any], str]:
    """The Persian word of a code of equipment; nothing for no code."""
    words: Mapping[str, Sentence] = WORDS[kind]
    return lambda code: words[str(code)].fa if code else ""


def chosen(words: Mapping[Any, str]) -> Callable[[Any], str]:
    """The word of a choice; one that is not among them lets every row through."""
    return lambda code: words.get(str(code), "")


def on_day(value: Any) -> str:
    """A day as JSON has it, as the office writes it."""
    return format_date(date.fromisoformat(value))


def in_month(value: Any) -> str:
    """A month as JSON has it, as the office writes it."""
    return str(value).replace("-", "/")


def month_told(month: JalaliMonth) -> str:
    """A month as a cell has it."""
    return in_month(month)


def numbered(what: str) -> Narrowing:
    """A record that a list is of, named by its own number; 0 is none."""
    return Narrowing(what, lambda number: f"شمارهٔ {number}" if number else "")


def in_words(code: StrEnum | None) -> str:
    """A code in the words of papers; nothing for no code and for one that says that nothing is known."""
    return "" if code is None else CODES[type(code)].get(code, "")


ITEM = Narrowing("کالا")
FILE = Narrowing("شماره پرونده")
WORDS_TYPED = Narrowing("جست‌وجو")
SINCE, UNTIL = Narrowing("از تاریخ", on_day), Narrowing("تا تاریخ", on_day)
