# SPDX-License-Identifier: Apache-2.0
"""The two of a merge as the database keeps them, each with the file they have."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.matching.merging import Standing
from welfare_desk.storage.casework.lifespans import lifespan
from welfare_desk.storage.casework.striking import drawn_state

Row = dict[str, Any]
_PENSION = f"SELECT {drawn_state('pension')} AS state FROM pension WHERE file_id = ?"
_DRAWN = "SELECT 1 AS x FROM allowance WHERE file_id = ? AND state IN ('on_pension', 'suspended')"


@dataclass(frozen=True)
class Side:
    """One of the two with the file they have, as the database keeps them."""

    person: Row
    file: Row | None
    pension: str
    home: int
    """The household they live in now; 0 for none."""
    died: date | None = None
    allowances: bool = False
    """Whether the file draws one now."""

    @property
    def id(self) -> int:
        """The person's id."""
        return int(self.person["id"])

    @property
    def file_id(self) -> int:
        """The file's id; 0 for none."""
        return int(self.file["id"]) if self.file is not None else 0

    @property
    def standing(self) -> Standing:
        """Where the file stands, and whether its client lives."""
        if self.file is None:
            return Standing(died=self.died)
        return Standing(
            self.file["file_no"],
            self.file["coverage"],
            self.pension,
            self.file["opened_on"] or "",
            self.died,
            self.allowances,
        )


def rows(raw: Any, sql: str, *values: Any) -> list[Row]:
    """Rows of a raw statement by column name."""
    cursor = raw.execute(sql, values)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def side(raw: Any, person_id: int) -> Side:
    """A person to be merged; RuleError `person_gone`, or `merged_already` for who went before."""
    found = rows(raw, "SELECT * FROM person WHERE id = ?", person_id)
    if not found:
        raise RuleError("person_gone", id=person_id)
    if rows(raw, "SELECT 1 AS x FROM merge WHERE gone_id = ? AND undone_at IS NULL", person_id):
        raise RuleError("merged_already", id=person_id)
    files = rows(raw, "SELECT * FROM case_file WHERE person_id = ?", person_id)
    file = files[0] if files else None
    pensions = rows(raw, _PENSION, file["id"] if file else 0)
    drawn = rows(raw, _DRAWN, file["id"] if file else 0)
    place = rows(
        raw, "SELECT household_id FROM household_member WHERE person_id = ? AND until IS NULL", person_id
    )
    home = file["household_id"] if file else place[0]["household_id"] if place else 0
    died = lifespan(raw, person_id).died
    return Side(found[0], file, pensions[0]["state"] if pensions else "none", home, died, bool(drawn))
