# SPDX-License-Identifier: Apache-2.0
"""The rows behind a check that names them by key, as columns: of an open month or of a sealed one alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.columns import CellLook, Column
from welfare_desk.desktop.kit.words import day
from welfare_desk.desktop.summary.month.columns import Names, by_line
from welfare_desk.desktop.summary.month.leading import DECLARED_CHECK
from welfare_desk.desktop.summary.month.words import period_title
from welfare_desk.desktop.theme.look import look
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.papers import paper_words
from welfare_desk.domain.summary.monthly.checks import Check, KeyedPromise
from welfare_desk.domain.summary.monthly.figures import Row
from welfare_desk.domain.summary.monthly.periods import Period
from welfare_desk.sentences.month_words import figure_title

_PROMISES, _UNCOVERED = "promises_open", "drawn_uncovered"
_IDENTITIES = frozenset(
    {
        "coverage_movement", "pension_movement", "queue_movement", "drawing_by_standing",
        "queue_within_non_recurring", "covered_by_domain", "covered_by_standing", "covered_by_age",
        "covered_by_neighbourhood", "covered_by_sex",
    }
)  # fmt: skip
"""Identities that name the files by which they fail."""
KEYED_FILES = frozenset({_PROMISES, _UNCOVERED, *_IDENTITIES})
"""Checks whose keys tell of files."""


def _key(row: Row) -> str:
    return str(row["key"])


def _one(title: str, told: Callable[[Row], str] = _key, painted: CellLook = CellLook.TEXT) -> list[Column]:
    return [Column("key", title, told, painted, width=200, stretch=1)]


def _figure(names: Names) -> list[Column]:
    """Of a key such as ``1404-h1 domains social files``: its table, its line if any, its measure."""

    def told(row: Row) -> str:
        table, *line, measure = _key(row).removeprefix(str(keyed_period(row) or "")).split()
        return figure_title(table, " ".join(line), measure, look().language, names)

    def period(row: Row) -> tuple[str, Tone] | None:
        longer = keyed_period(row)
        return None if longer is None else (period_title(longer), Tone.BLUE)

    (figure,) = _one(QCoreApplication.translate("MonthRows", "Figure"), told)
    return [replace(figure, chip=period)]


def keyed_period(row: Row) -> Period | None:
    """The period, longer than the month, whose declared figure a key tells of."""
    written = _key(row).partition(" ")[0]
    return Period.parse(written) if written[:1].isdigit() else None


def _promises(_names: Names) -> list[Column]:
    translate = QCoreApplication.translate

    def late(row: Row) -> tuple[str, Tone] | None:
        past = translate("MonthRows", "past its day")
        return (past, Tone.AMBER) if KeyedPromise.of(_key(row)).late else None

    def file(row: Row) -> str:
        return KeyedPromise.of(_key(row)).file_no

    def until(row: Row) -> str:
        return day(KeyedPromise.of(_key(row)).expires_on)

    return [
        Column("key", translate("MonthRows", "File"), file, CellLook.CODE, width=130),
        Column("until", translate("MonthRows", "Promised until"), until, width=200, stretch=1, chip=late),
    ]


def _files(_names: Names) -> list[Column]:
    return _one(QCoreApplication.translate("MonthRows", "File"), painted=CellLook.CODE)


def _payments(names: Names) -> list[Column]:
    return _one(QCoreApplication.translate("MonthRows", "Payment"), by_line("key", "payments", names))


def _papers(_names: Names) -> list[Column]:
    def paper(row: Row) -> str:
        kind, _, rest = _key(row).partition(" ")
        return f"{paper_words(kind)} {rest}"

    return _one(QCoreApplication.translate("MonthRows", "Paper"), paper)


def _commission(names: Names) -> list[Column]:
    return _one(QCoreApplication.translate("MonthRows", "Kind"), by_line("key", "commission", names))


def _sessions(_names: Names) -> list[Column]:
    return _one(QCoreApplication.translate("MonthRows", "Session"), painted=CellLook.CODE)


def _counts(_names: Names) -> list[Column]:
    return _one(QCoreApplication.translate("MonthRows", "Stock count"))


def _items(names: Names) -> list[Column]:
    return _one(QCoreApplication.translate("MonthRows", "Item"), by_line("key", "stock", names))


_BY_CODE: Mapping[str, Callable[[Names], list[Column]]] = {
    DECLARED_CHECK: _figure,
    _PROMISES: _promises,
    **dict.fromkeys((_UNCOVERED, *_IDENTITIES), _files),
    "payments_net": _payments,
    "payments_tenfold": _payments,
    "doubled_with_same_lines": _payments,
    "lists_missing": _payments,
    "papers_unprinted": _papers,
    "series_broken": _papers,
    "commission_votes": _commission,
    "sessions_open": _sessions,
    "counts_open": _counts,
    "stock_movement": _items,
    "prices_tenfold": _items,
}


def key_columns(check: Check, names: Names) -> list[Column]:
    """The columns of a check that names its rows by key; most have one."""
    return _BY_CODE[check.code](names)


def key_file(check: Check, row: Row) -> str:
    """The number of the file that a check's key tells of; empty for a check of something else."""
    if check.code == _PROMISES:
        return KeyedPromise.of(_key(row)).file_no
    return _key(row) if check.code in KEYED_FILES else ""


def keyed_rows(check: Check) -> list[dict[str, Any]]:
    """The rows of a check that names them by key."""
    return [{"key": key} for key in check.keys]
