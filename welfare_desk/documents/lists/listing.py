# SPDX-License-Identifier: Apache-2.0
"""What a list is as a sheet: title, columns, the cells of a row, and its filter in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from welfare_desk.documents.sheets.values import Column, Value
from welfare_desk.domain.calendar import format_date
from welfare_desk.sentences import Sentence
from welfare_desk.sentences.stock_words import WORDS

IN_ORDER = frozenset({"sort", "descending", "offset", "limit", "evidence"})
"""Facts of a list that narrow nothing: its order, its page, what is told of a row."""


@dataclass(frozen=True)
class Narrowing:
    """How a fact that narrows a list is told; `word` gives nothing for what lets every row through."""

    label: str
    word: Callable[[Any], str] = str


@dataclass(frozen=True)
class ListSheet:
    """A list as a sheet. `narrowing` has every fact of its question that may leave rows out, by name.

    `orders`: by the heading of a column the order of its question that sorts by it.
    """

    title: str
    columns: tuple[Column, ...]
    cells: Callable[[Any], Sequence[Value]]
    narrowing: Mapping[str, Narrowing]
    orders: Mapping[str, str] = field(default_factory=dict)


def narrowed(sheet: ListSheet, asked: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The filter that a list was asked with, a line for each part of it; `asked` as JSON has the facts."""
    return list(_narrowed(sheet, asked)) or [("فیلتر", "همهٔ ردیف‌ها")]


def _narrowed(sheet: ListSheet, asked: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, value in asked.items():
        if isinstance(value, dict):
            yield from _narrowed(sheet, value)
        elif name not in IN_ORDER and value is not None and value not in ("", []):
            how = sheet.narrowing[name]
            words = [how.word(one) for one in (value if isinstance(value, list) else [value])]
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


ITEM = Narrowing("کالا")
FILE = Narrowing("شماره پرونده")
WORDS_TYPED = Narrowing("جست‌وجو")
SINCE, UNTIL = Narrowing("از تاریخ", on_day), Narrowing("تا تاریخ", on_day)
