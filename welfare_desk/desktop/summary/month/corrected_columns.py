# SPDX-License-Identifier: Apache-2.0
"""A row behind a correction as columns: whom it is about, what it was and what it is, who changed it when."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.columns import CellLook, Column
from welfare_desk.desktop.kit.words import listed, when
from welfare_desk.desktop.summary.month.columns import Names, columns_of, file_of
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.trail import command_title
from welfare_desk.domain.summary.monthly.entries import Changed
from welfare_desk.domain.summary.monthly.figures import Layout, Row
from welfare_desk.services.summary.monthly.corrected_rows import CorrectedRow


class _Sides:
    """What of a row is told: what is another now; of one that is on one side alone what it counts as."""

    def __init__(self, layout: Layout, names: Names) -> None:
        self._columns = [column for column in columns_of(layout.source, names) if column.name != "file"]
        self._counted = [column for column in self._columns if column.name in {layout.by, "day"}]

    def told(self, changed: Changed, side: Row | None) -> str:
        """The values of a side; empty where the row does not stand on it."""
        if side is None:
            return ""
        return listed(filter(None, (column.text(side) for column in self._other(changed))))

    def titles(self, changed: Changed) -> str:
        """What the values are."""
        return listed(column.title for column in self._other(changed))

    def _other(self, changed: Changed) -> list[Column]:
        then, now = changed.then, changed.now
        if then is None or now is None:
            return self._counted or self._columns
        return [column for column in self._columns if column.text(then) != column.text(now)]


def _counted(row: CorrectedRow) -> tuple[str, Tone]:
    translate = QCoreApplication.translate
    then, now = row.changed.counted
    if then and now:
        return translate("MonthRows", "both times"), Tone.AMBER
    if now:
        return translate("MonthRows", "today"), Tone.GREEN
    return translate("MonthRows", "at the closing"), Tone.GREY


def corrected_columns(
    layout: Layout, names: Names, people: Mapping[str, str], today: Callable[[], date]
) -> list[Column]:
    """Columns of `CorrectedRow` behind a figure of a table; `names` and `people` may be filled later."""
    translate, sides = QCoreApplication.translate, _Sides(layout, names)

    def person(row: CorrectedRow) -> str:
        file_no = file_of(row.changed.row)
        return people.get(file_no, "") or file_no

    def file(row: CorrectedRow) -> str:
        return file_of(row.changed.row)

    def then(row: CorrectedRow) -> str:
        absent = translate("MonthRows", "was not there")
        return sides.told(row.changed, row.changed.then) or absent

    def now(row: CorrectedRow) -> str:
        absent = translate("MonthRows", "is not there")
        return sides.told(row.changed, row.changed.now) or absent

    def what(row: CorrectedRow) -> str:
        return sides.titles(row.changed)

    def who(row: CorrectedRow) -> str:
        return translate("MonthRows", "not on the trail") if row.last is None else row.last.by

    def at(row: CorrectedRow) -> str:
        last = row.last
        return "" if last is None else listed((when(last.at, today()), command_title(last.command)))

    return [
        Column(
            "about", translate("MonthRows", "Person"), person, CellLook.STRONG, width=130, stretch=1,
            second=file, second_look=CellLook.CODE,
        ),
        Column(
            "counted", translate("MonthRows", "Counted"), lambda row: _counted(row)[0], CellLook.CHIP,
            width=104, tone=lambda row: _counted(row)[1], drop=1,
        ),
        Column("then", translate("MonthRows", "At the closing"), then, width=120, stretch=1, second=what),
        Column("now", translate("MonthRows", "Today"), now, width=120, stretch=1),
        Column("by", translate("MonthRows", "Last changed by"), who, width=150, stretch=1, second=at),
    ]  # fmt: skip
