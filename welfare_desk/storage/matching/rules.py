# SPDX-License-Identifier: Apache-2.0
"""What becomes of every row that points at whoever goes; a test compares it with the tables."""

from __future__ import annotations

from enum import StrEnum

from welfare_desk.storage.metadata import METADATA


class Rule(StrEnum):
    """MOVES points at the kept one afterwards; the others are explained where they are carried out."""

    MOVES = "moves"
    STAYS = "stays"
    """With the closed file, or with the bare row of who went: its own history, counted there."""
    UNLESS_THERE = "unless_there"
    """Moves unless the kept one has an open row of the same meaning; then it stays behind."""
    QUEUE = "queue"
    DISABILITY = "disability"
    PLACE = "place"
    FILE = "file"
    WARD = "ward"
    GUARDIAN = "guardian"
    VERDICT = "verdict"
    VISIT = "visit"
    """Moves; of two planned visits the one of who went is given up."""
    PHOTO = "photo"
    """Moves; of two photos the kept one's is shown, the other stays among the documents."""
    APPROVAL = "approval"
    """Moves; of two open approvals for one item the one that was decided goes on, the other is withdrawn."""


RULES: dict[tuple[str, str], Rule] = {
    ("allowance", "drawer_id"): Rule.MOVES,
    ("allowance", "file_id"): Rule.STAYS,
    ("allocation", "file_id"): Rule.MOVES,
    ("attachment", "file_id"): Rule.PHOTO,
    ("call", "file_id"): Rule.MOVES,
    ("cash_aid", "file_id"): Rule.MOVES,
    ("case_file", "person_id"): Rule.FILE,
    ("commission_case", "person_id"): Rule.MOVES,
    ("coverage_event", "file_id"): Rule.STAYS,
    ("domain_event", "file_id"): Rule.STAYS,
    ("disability", "person_id"): Rule.DISABILITY,
    ("equipment_request", "file_id"): Rule.MOVES,
    ("guardianship", "guardian_id"): Rule.GUARDIAN,
    ("guardianship", "ward_id"): Rule.WARD,
    ("household", "head_person_id"): Rule.MOVES,
    ("household", "sheba_owner_id"): Rule.MOVES,
    ("household_member", "person_id"): Rule.PLACE,
    ("inquiry", "file_id"): Rule.MOVES,
    ("interval_approval", "file_id"): Rule.APPROVAL,
    ("letter", "file_id"): Rule.MOVES,
    ("merge", "gone_id"): Rule.STAYS,
    ("merge", "kept_id"): Rule.STAYS,
    ("not_same", "first_id"): Rule.VERDICT,
    ("not_same", "second_id"): Rule.VERDICT,
    ("monthly_claim", "file_id"): Rule.STAYS,
    ("monthly_line", "file_id"): Rule.STAYS,
    ("note", "file_id"): Rule.MOVES,
    ("paper", "file_id"): Rule.MOVES,
    ("payment", "file_id"): Rule.STAYS,
    ("pension", "file_id"): Rule.STAYS,
    ("pension_deduction", "file_id"): Rule.MOVES,
    ("person_category", "person_id"): Rule.UNLESS_THERE,
    ("person_tag", "person_id"): Rule.UNLESS_THERE,
    ("proposal_aside", "file_id"): Rule.STAYS,
    ("queue_entry", "file_id"): Rule.QUEUE,
    ("reception", "file_id"): Rule.MOVES,
    ("reception", "person_id"): Rule.MOVES,
    ("service_request", "file_id"): Rule.MOVES,
    ("sighting", "file_id"): Rule.STAYS,
    ("stock_document", "file_id"): Rule.MOVES,
    ("task", "file_id"): Rule.MOVES,
    ("transfer", "file_id"): Rule.MOVES,
    ("visit", "file_id"): Rule.VISIT,
}
"""By table and column; a column that is missing here moves, until somebody has thought about it."""


def references(target: str) -> list[tuple[str, str]]:
    """Every (table, column) that refers to `person` or `case_file`, from the tables themselves."""
    return sorted(
        (table.name, key.parent.name)
        for table in METADATA.sorted_tables
        for key in table.foreign_keys
        if key.column.table.name == target
    )
