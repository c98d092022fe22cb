# SPDX-License-Identifier: Apache-2.0
"""Who a row behind a check or a figure is about, and the one act that leads to where it is put right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.casework.papers import reprint
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.columns import CellLook, Column
from welfare_desk.desktop.summary.month.columns import file_of
from welfare_desk.desktop.summary.month.keyed import KEYED_FILES, key_file
from welfare_desk.desktop.summary.month.leading import OF_ITEMS
from welfare_desk.domain.summary.monthly.checks import Check
from welfare_desk.domain.summary.monthly.figures import Row, Source

UNPRINTED = "papers_unprinted"
"""The check whose rows are papers to be printed: kind, then number."""
_FILELESS = frozenset({Source.QUOTAS, Source.SITTINGS, Source.STOCK})
_WITHOUT_ACT = frozenset({Source.QUOTAS, Source.SITTINGS})


class RowAct(NamedTuple):
    """What is done with a row: in a word, with an icon."""

    words: str
    icon: str
    do: Callable[[], None]


def about(row: Row, check: Check | None) -> str:
    """The number of the file that a row is about; empty for none."""
    return ("" if check is None else key_file(check, row)) or file_of(row)


def act_of(page: Page, row: Row, check: Check | None) -> RowAct | None:
    """What is done with a row; None where it has no place of its own."""
    translate = QCoreApplication.translate
    file_no = about(row, check)
    if file_no:
        go = partial(page.desk.go, "file", key=file_no)
        return RowAct(translate("MonthRows", "Open the file"), "folder-open", go)
    if check is not None and check.code == UNPRINTED:
        kind, _, number = str(row["key"]).partition(" ")
        return RowAct(translate("MonthRows", "Print it"), "printer", partial(reprint, page, kind, number))
    item = str(row.get("item") or (row["key"] if check is not None and check.code in OF_ITEMS else ""))
    if item:
        go = partial(page.desk.go, "equipment", tab="stock", item=item)
        return RowAct(translate("MonthRows", "See its stock"), "warehouse", go)
    return None


def has_person(source: Source | None, check: Check | None) -> bool:
    """Whether rows of a source, or the keys of a check, are about somebody."""
    if source is not None:
        return source not in _FILELESS
    return check is not None and check.code in KEYED_FILES


def has_act(source: Source | None, check: Check | None) -> bool:
    """Whether its rows have an act of their own."""
    if source is not None:
        return source not in _WITHOUT_ACT
    return check is not None and check.code in {UNPRINTED, *KEYED_FILES, *OF_ITEMS}


def person_column(told: Callable[[Row], str]) -> Column:
    """Who the file of a row is of."""
    title = QCoreApplication.translate("MonthRows", "Person")
    return Column("person", title, told, CellLook.STRONG, width=140, least=110, stretch=1)


def act_column(found: Callable[[Row], RowAct | None]) -> Column:
    """The act of a row as a button in it."""

    def words(row: Row) -> str:
        act = found(row)
        return "" if act is None else act.words

    def icon(row: Row) -> str:
        act = found(row)
        return "" if act is None else act.icon

    title = QCoreApplication.translate("MonthRows", "Next")
    return Column("act", title, words, CellLook.BUTTON, width=144, least=140, icon=icon, keys="Enter")


def named(names: Mapping[str, str], row: Row, check: Check | None) -> str:
    """The person of a row, by the names that came along with it."""
    return names.get(about(row, check), "")
