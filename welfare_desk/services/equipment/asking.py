# SPDX-License-Identifier: Apache-2.0
"""What was typed of a request read into what is kept: every bad field told at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.bounds import LONGEST_LINE
from welfare_desk.domain.casework.entry import Problem
from welfare_desk.domain.equipment.items import MOST_IN_STORE, Item, read_size
from welfare_desk.domain.equipment.requests import AskedAt
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import fold, latin_digits, unify, unify_lines
from welfare_desk.services.door import Work
from welfare_desk.storage.casework import centres
from welfare_desk.storage.equipment import items


@dataclass(frozen=True)
class PapersBrought:
    """Needs form and prescription, each with its day; what is empty was not brought."""

    needs: str = ""
    needs_on: date | None = None
    assessor: str = ""
    prescriber: str = ""
    prescribed_on: date | None = None
    prescription_no: str = ""

    def read(self, today: date, problems: list[Problem]) -> PapersBrought:
        """The papers as kept; a form or prescription is whole or not there."""
        kept = PapersBrought(
            unify_lines(self.needs),
            self.needs_on,
            unify(self.assessor),
            unify(self.prescriber),
            self.prescribed_on,
            latin_digits(unify(self.prescription_no)),
        )
        problems += [
            Problem(field, "too_long")
            for field in ("assessor", "prescriber", "prescription_no")
            if len(getattr(kept, field)) > LONGEST_LINE
        ]
        for text_field, text, day_field, day, more in (
            ("needs", kept.needs, "needs_on", kept.needs_on, kept.assessor),
            ("prescriber", kept.prescriber, "prescribed_on", kept.prescribed_on, kept.prescription_no),
        ):
            if (day is not None or more) and not fold(text):
                problems.append(Problem(text_field, "required"))
            if text and day is None:
                problems.append(Problem(day_field, "required"))
            if day is not None and day > today:
                problems.append(Problem(day_field, "date_in_future"))
        return kept


NO_PAPERS = PapersBrought()
"""Nothing was brought yet."""


def read_item(work: Work, typed: str, problems: list[Problem]) -> Item | None:
    """The item of a code, barcode or name that is still handed out; None with its problem noted."""
    try:
        item = items.find_item(work.db.connection, typed)
    except RuleError as refusal:
        problems.append(Problem("item", refusal.code if unify(typed) else "required"))
        return None
    if item.retired:
        problems.append(Problem("item", "item_retired"))
        return None
    return item


def read_pieces(item: Item | None, size: str, quantity: int, problems: list[Problem]) -> str:
    """The size as the catalogue spells it; size and quantity that cannot be are noted."""
    if not 1 <= quantity <= MOST_IN_STORE:
        problems.append(Problem("quantity", "out_of_range"))
    if item is None:
        return ""
    try:
        return read_size(item, size)
    except RuleError as refusal:
        problems.append(Problem("size", refusal.code))
        return ""


def read_centre(work: Work, asked_at: AskedAt, typed: str, problems: list[Problem]) -> int | None:
    """The centre of a code or name that a request came from; one is named where it did, and only there."""
    typed = latin_digits(unify(typed))
    if asked_at is AskedAt.DESK:
        if typed:
            problems.append(Problem("centre", "not_asked_for"))
        return None
    if not typed:
        problems.append(Problem("centre", "required"))
        return None
    row = centres.id_of(work.db.raw, typed)
    if row is None:
        problems.append(Problem("centre", "unknown_centre"))
    return row
