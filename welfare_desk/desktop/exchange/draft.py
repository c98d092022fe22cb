# SPDX-License-Identifier: Apache-2.0
"""What the clerk has chosen so far in the wizard; nothing of it is in the office yet."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from welfare_desk.domain.exchange.outcome import Action, Decision
from welfare_desk.domain.exchange.survey import SheetChoice
from welfare_desk.services.exchange.facts import (
    CheckList,
    ColumnRead,
    ImportCheck,
    ImportFiles,
    ListRead,
    SheetRead,
)

_IDENTIFIERS = frozenset({"national_id", "foreign_id", "any_id"})
_NAMES = frozenset({"name", "full_name", "full_name_reversed"})


@dataclass
class Draft:
    """One workbook on its way in. `columns` holds only what the clerk chose otherwise than the program."""

    path: str
    read: ListRead
    used: dict[str, bool] = field(default_factory=dict)
    columns: dict[str, dict[str, str]] = field(default_factory=dict)
    all_rows: dict[str, dict[str, str]] = field(default_factory=dict)
    """By sheet and field what every row's cell reads like, where no column gives the field."""
    decisions: dict[tuple[str, int], Decision] = field(default_factory=dict)
    overwrite: bool = False
    remember: bool = True
    check: ImportCheck | None = None

    key: str = ""
    """Operation key of the import: kept while the same choices are tried again."""

    def uses(self, sheet: SheetRead) -> bool:
        """Whether the sheet's rows are to be imported."""
        wanted = self.used.get(sheet.title, sheet.is_list or sheet.title in self.columns)
        return wanted and self.is_list(sheet)

    def is_list(self, sheet: SheetRead) -> bool:
        """Whether clients can be read from the sheet as its columns are taken now."""
        fields = {self.field_of(sheet, column) for column in sheet.columns}
        return bool(fields & _IDENTIFIERS) or bool(fields & _NAMES and fields & {"birth_date", "domain"})

    def sheets(self) -> tuple[SheetRead, ...]:
        """The sheets with columns, those that hold a list first."""
        filled = [sheet for sheet in self.read.sheets if any(each.how != "empty" for each in sheet.columns)]
        return tuple(sorted(filled, key=lambda sheet: not sheet.is_list))

    def field_of(self, sheet: SheetRead, column: ColumnRead) -> str:
        """What the column becomes; empty for one that is left out."""
        return self.columns.get(sheet.title, {}).get(str(column.index), column.field)

    def choose(self, sheet: SheetRead, column: ColumnRead, name: str) -> None:
        """Take the column for this field; whatever column had it before is left out."""
        chosen = self.columns.setdefault(sheet.title, {})
        for other in sheet.columns:
            taken = name and name != "keep_in_note" and other.index != column.index
            if taken and self.field_of(sheet, other) == name:
                chosen[str(other.index)] = ""
        chosen[str(column.index)] = name

    def lacks_column(self, sheet: SheetRead, name: str) -> bool:
        """Whether no column of the sheet gives this field now."""
        return all(self.field_of(sheet, column) != name for column in sheet.columns)

    def for_all_rows(self, sheet: SheetRead, name: str) -> str:
        """What every row's cell of this field reads like; empty where nothing was chosen."""
        return self.all_rows.get(sheet.title, {}).get(name, "")

    def give_all_rows(self, sheet: SheetRead, name: str, cell: str) -> None:
        """Every row has this cell; an empty one takes it back."""
        self.all_rows.setdefault(sheet.title, {})[name] = cell

    def undecided(self, sheet: SheetRead) -> list[ColumnRead]:
        """Columns that wait for the clerk's word."""
        chosen = self.columns.get(sheet.title, {})
        return [
            column
            for column in sheet.columns
            if column.how == "undecided" and str(column.index) not in chosen
        ]

    def missing(self, sheet: SheetRead) -> tuple[str, ...]:
        """Required fields that no column gives now."""
        fields = {self.field_of(sheet, column) for column in sheet.columns}
        fields |= {name for name, cell in self.all_rows.get(sheet.title, {}).items() if cell}
        wanted = (
            ("national_id", _IDENTIFIERS),
            ("name", _NAMES),
            ("birth_date", frozenset({"birth_date"})),
            ("domain", frozenset({"domain"})),
        )
        return tuple(name for name, any_of in wanted if not fields & any_of)

    def decide(self, sheet: str, row: int, action: Action) -> None:
        """Keep the clerk's word on a row."""
        before = self.decisions.get((sheet, row), Decision(sheet, row))
        self.decisions[sheet, row] = replace(before, action=action)

    def correct(self, sheet: str, row: int, name: str, typed: str) -> None:
        """Keep a cell as the clerk typed it anew."""
        before = self.decisions.get((sheet, row), Decision(sheet, row))
        self.decisions[sheet, row] = replace(before, cells={**before.cells, name: typed})

    def take_back(self, sheet: str, row: int) -> None:
        """Forget the clerk's word on a row."""
        self.decisions.pop((sheet, row), None)

    def _choices(self) -> tuple[SheetChoice, ...]:
        touched = {*self.used, *self.columns, *self.all_rows}
        return tuple(
            SheetChoice(
                sheet.title,
                self.uses(sheet),
                dict(self.columns.get(sheet.title, {})),
                dict(self.all_rows.get(sheet.title, {})),
            )
            for sheet in self.read.sheets
            if sheet.title in touched
        )

    def to_check(self) -> CheckList:
        """The facts of `exchange.check`."""
        return CheckList(self.path, self._choices(), tuple(self.decisions.values()), self.overwrite)

    def to_import(self) -> ImportFiles:
        """The facts of `exchange.import_files`: the same choices, and the file as it was checked."""
        sha = self.check.file_sha256 if self.check is not None else self.read.file_sha256
        return ImportFiles(
            self.path, self._choices(), tuple(self.decisions.values()), self.overwrite, self.remember, sha
        )
