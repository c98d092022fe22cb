# SPDX-License-Identifier: Apache-2.0
"""What a column of a list may hold, and the plain cells it is made of."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from welfare_desk.domain.errors import FactValue

Cell = str | int | float | bool | date | datetime | None
"""A cell as the sheet reader keeps it; an empty one is None."""


class Field(StrEnum):
    """What a column becomes in the program; the values are the field names of the command line."""

    NATIONAL_ID = "national_id"
    FOREIGN_ID = "foreign_id"
    ANY_ID = "any_id"
    """National IDs and foreigners' numbers in one column."""
    FIRST_NAME = "name"
    LAST_NAME = "last_name"
    FULL_NAME = "full_name"
    FULL_NAME_REVERSED = "full_name_reversed"
    """Family name before the given name, as «نام خانوادگی و نام» has it."""
    FATHER_NAME = "father_name"
    SEX = "sex"
    BIRTH_DATE = "birth_date"
    FILE_NO = "file_no"
    DOMAIN = "domain"
    CATEGORY = "category"
    DISABILITY = "disability"
    SEVERITY = "severity"
    PENSION = "pension"
    REQUESTED_ON = "requested_on"
    HOUSEHOLD_SIZE = "household_size"
    DECILE = "decile"
    SHEBA = "sheba"
    MOBILE = "mobile"
    PHONE = "phone"
    NEIGHBOURHOOD = "neighbourhood"
    ADDRESS = "address"
    POSTAL_CODE = "postal_code"
    NOTE = "note"
    KEEP_IN_NOTE = "keep_in_note"
    """A column the program has no field for, kept in the file's note under its heading."""


IDENTIFIERS = frozenset({Field.NATIONAL_ID, Field.FOREIGN_ID, Field.ANY_ID})
"""Columns that say who somebody is."""

NAMES = frozenset({Field.FIRST_NAME, Field.FULL_NAME, Field.FULL_NAME_REVERSED})
"""Columns that hold a given name."""

REPEATABLE = frozenset({Field.KEEP_IN_NOTE})
"""What several columns may be at once; anything else is taken from one column."""

REQUIRED_NAMES = frozenset({"national_id", "foreign_id", "name", "birth_date", "domain"})
"""Fields whose fault rejects a row."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a cell could not be used; ``written`` is the cell as text, for the clerk and the report."""

    field: str
    code: str
    facts: Mapping[str, FactValue] = dataclasses.field(default_factory=dict)
    written: str = ""


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row of a sheet under the number a spreadsheet shows."""

    number: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet of a list: rows that hold something, and the cells nothing could be read from."""

    title: str
    rows: Sequence[TableRow]
    unreadable: Mapping[tuple[int, int], str] = dataclasses.field(default_factory=dict)
    """(row number, column index) → reason."""
    hidden: bool = False
    """Hidden sheets are old copies more often than lists: they are used only when the clerk says so."""
