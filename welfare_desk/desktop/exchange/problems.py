# SPDX-License-Identifier: Apache-2.0
"""Columns of the list of rows that need somebody's eye, and the one repair proposed for each."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.exchange.words import field_words, outcome_words
from welfare_desk.desktop.kit.columns import CellLook, Column
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.theme.look import look
from welfare_desk.domain.identity import probable_national_id
from welfare_desk.domain.text import isolate
from welfare_desk.services.exchange.facts import RowProblem
from welfare_desk.services.exchange.telling import message


def at_fault(problem: RowProblem) -> str:
    """The first field at fault, empty for a row that is ambiguous as a whole."""
    return problem.fields[0] if problem.fields else ""


def proposed_id(problem: RowProblem) -> str:
    """The national ID with the control digit that would fit, when that is all that is wrong."""
    wrong = any(
        reason.field == "national_id" and reason.facts.get("reason") == "checksum"
        for reason in problem.reasons
    )
    return (probable_national_id(problem.written) or "") if wrong else ""


def repair(problem: RowProblem) -> str:
    """Words of the one act proposed for a row."""
    if problem.outcome == "ambiguous":
        return QCoreApplication.translate("ImportProblems", "Look and decide")
    proposed = proposed_id(problem)
    if proposed:
        return QCoreApplication.translate("ImportProblems", "Is it {number}?").format(
            number=isolate(proposed)
        )
    return QCoreApplication.translate("ImportProblems", "Edit here")


def _repair_icon(problem: RowProblem) -> str:
    if problem.outcome == "ambiguous":
        return "users"
    return "check" if proposed_id(problem) else "pencil"


def _who(problem: RowProblem) -> str:
    return problem.name or "—"


def _fields(problem: RowProblem) -> str:
    return "، ".join(field_words(name) for name in problem.fields) or "—"


def problem_columns() -> list[Column]:
    """Row, who, outcome, what stands in the file, why, and the act."""
    translate = QCoreApplication.translate
    return [
        Column("row", translate("ImportProblems", "Row"), lambda row: number(row.row), CellLook.MUTED,
               width=62, least=54, sort="row"),
        Column("who", translate("ImportProblems", "Person"), _who, CellLook.STRONG, width=150, stretch=2,
               least=118, second=lambda row: isolate(row.identifier) if row.identifier else "—"),
        Column("outcome", translate("ImportProblems", "Outcome"), lambda row: outcome_words(row.outcome)[0],
               CellLook.CHIP, width=92, least=84, tone=lambda row: outcome_words(row.outcome)[1], sort="outcome"),
        Column("field", translate("ImportProblems", "In the file"), _fields, width=130, stretch=1, least=104,
               second=lambda row: isolate(row.written) if row.written else "—"),
        Column("reason", translate("ImportProblems", "Reason"),
               lambda row: message(row.reasons, look().language), width=300, stretch=5, least=160),
        Column("repair", translate("ImportProblems", "Proposal"), repair, CellLook.BUTTON, width=158,
               least=140, icon=_repair_icon),
    ]  # fmt: skip
