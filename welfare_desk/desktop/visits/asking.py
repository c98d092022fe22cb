# SPDX-License-Identifier: Apache-2.0
"""What dialogs of visits ask the office for: known visitors, and a visit as it stands now."""

from __future__ import annotations

from welfare_desk.desktop.casework.person_fields import suggest
from welfare_desk.desktop.frame.afresh import Reading, by_id
from welfare_desk.desktop.frame.form_dialog import FormDialog
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.domain.summary.visits import Choices, FileVisits, VisitRow
from welfare_desk.services.casework.visit_lists import (
    AskFileVisits,
    AskVisitChoices,
    file_visits,
    visit_choices,
)


def suggest_visitors(dialog: FormDialog, field: TextField) -> None:
    """Offer the visitors known so far while a name is typed: one person has one spelling."""

    def offer(choices: Choices) -> None:
        suggest(field, choices.visitors)

    dialog.page.desk.operations.ask(visit_choices, AskVisitChoices(), offer, owner=dialog)


def reading(row: VisitRow) -> Reading:
    """How a visit is read again."""

    def visits(answer: FileVisits) -> tuple[VisitRow, ...]:
        return answer.visits

    return Reading(file_visits, AskFileVisits(row.file_no), by_id(visits, row.visit_id, "visit_id"))
