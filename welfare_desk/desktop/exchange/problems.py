# SPDX-License-Identifier: Apache-2.0
"""Columns of the list of rows that need somebody's eye, and the one repair proposed for each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from difflib import get_close_matches

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.exchange.words import as_written, field_words, outcome_words, short_reason
from welfare_desk.desktop.kit.columns import CellLook, Column, Deliver, PageRequest, RowPage
from welfare_desk.desktop.kit.words import listed, number
from welfare_desk.desktop.theme.look import look
from welfare_desk.desktop.wording.codes import words
from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.identity import probable_national_id
from welfare_desk.domain.text import fold, isolate, persian_digits
from welfare_desk.services.exchange.facts import RowProblem

# The list says the specialised field in Persian words, so a choice here answers as a list would.
DOMAIN_CELLS = {
    Domain.SOCIAL: "امور اجتماعی",
    Domain.REHABILITATION: "توانبخشی",
    Domain.PREVENTION: "پیشگیری",
}
"""What the clerk's choice of a specialised field reads like as a cell."""

_BY_FOLDED = {fold(cell): domain for domain, cell in DOMAIN_CELLS.items()}
_ORDER = ("ambiguous", "rejected", "warned")


def arranged(problems: Iterable[RowProblem]) -> list[RowProblem]:
    """What the clerk must decide first, then the rejected, then warnings; each in the order of the file."""
    found = list(problems)
    return [problem for outcome in _ORDER for problem in found if problem.outcome == outcome]


class Arranged:
    """A fetch over problems already arranged; another order is made once, not for every page."""

    def __init__(self, problems: list[RowProblem]) -> None:
        self._problems = problems
        self._orders: dict[tuple[str, bool], list[RowProblem]] = {("outcome", False): problems}

    def __call__(self, request: PageRequest, deliver: Deliver) -> None:
        order = (request.sort, request.descending)
        if order not in self._orders:
            rows = self._problems
            if request.sort == "row":
                rows = sorted(rows, key=lambda problem: (problem.sheet, problem.row))
            self._orders[order] = rows[::-1] if request.descending else rows
        rows = self._orders[order]
        page = rows[request.offset : request.offset + request.limit]
        deliver(RowPage(tuple(page), len(rows)))


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


def proposed_domain(problem: RowProblem) -> Domain | None:
    """The specialised field that an unknown word resembles; the clerk decides, nothing is inferred."""
    if problem.code != "unknown_domain":
        return None
    near = get_close_matches(fold(problem.written), _BY_FOLDED, n=1, cutoff=0.6)
    return _BY_FOLDED[near[0]] if near else None


def proposed_cell(problem: RowProblem) -> str:
    """The cell as the proposal would have it; empty when there is none."""
    domain = proposed_domain(problem)
    return DOMAIN_CELLS[domain] if domain is not None else proposed_id(problem)


class Alike:
    """Rows rejected for the same specialised field as written, so that one answer can serve them all."""

    def __init__(self, problems: Iterable[RowProblem] = ()) -> None:
        self._problems = [
            problem for problem in problems if problem.outcome == "rejected" and at_fault(problem) == "domain"
        ]
        self._counts = Counter(map(_likeness, self._problems))

    def count(self, problem: RowProblem) -> int:
        """How many rows are like this one, itself among them."""
        return self._counts[_likeness(problem)]

    def rows(self, problem: RowProblem) -> list[RowProblem]:
        """The rows like this one, itself among them."""
        return [each for each in self._problems if _likeness(each) == _likeness(problem)]


def _likeness(problem: RowProblem) -> tuple[str, str, str]:
    return at_fault(problem), problem.code, fold(problem.written)


class ProblemColumns:
    """The columns; `alike` is told again with every check."""

    def __init__(self) -> None:
        self.alike = Alike()

    def repair(self, problem: RowProblem) -> str:
        """Words of the one act proposed for a row."""
        if problem.outcome not in _ORDER:
            return ""
        if problem.outcome == "ambiguous":
            return QCoreApplication.translate("ImportProblems", "Look and decide")
        proposed = proposed_id(problem)
        if proposed:
            asked = QCoreApplication.translate("ImportProblems", "Is it {number}?")
            return asked.format(number=isolate(proposed))
        domain = proposed_domain(problem)
        if domain is not None:
            alike = self.alike.count(problem)
            told = QCoreApplication.translate("ImportProblems", "«{word}» for {count} rows")
            if alike == 1:
                told = QCoreApplication.translate("ImportProblems", "«{word}» for this row")
            return told.format(word=words(domain), count=number(alike))
        return QCoreApplication.translate("ImportProblems", "Edit here")

    def columns(self) -> list[Column]:
        """Row, who, outcome, what stands in the file, why, and the act."""
        translate = QCoreApplication.translate
        return [
            Column("row", translate("ImportProblems", "Row"), lambda row: str(row.row), CellLook.MUTED,
                   width=62, least=54, sort="row"),
            Column("who", translate("ImportProblems", "Person"), _who, CellLook.STRONG, width=150, stretch=2,
                   least=118, second=_identifier),
            Column("outcome", translate("ImportProblems", "Outcome"),
                   lambda row: outcome_words(row.outcome)[0], CellLook.CHIP, width=94, least=84,
                   tone=lambda row: outcome_words(row.outcome)[1], sort="outcome"),
            Column("field", translate("ImportProblems", "In the file"), _fields, width=130, stretch=2,
                   least=104, second=_written, second_look=CellLook.RAW),
            Column("reason", translate("ImportProblems", "Reason"), lambda row: short_reason(row.reasons),
                   width=206, stretch=5, least=150),
            Column("repair", translate("ImportProblems", "Proposal"), self.repair, CellLook.BUTTON,
                   width=210, least=184, icon=_repair_icon, drop=1, keys="Enter"),
        ]  # fmt: skip


def _repair_icon(problem: RowProblem) -> str:
    if problem.outcome == "ambiguous":
        return "users"
    return "check" if proposed_cell(problem) else "pencil"


def _who(problem: RowProblem) -> str:
    return problem.name or "—"


def _identifier(problem: RowProblem) -> str:
    return isolate(problem.identifier) if problem.identifier else "—"


def _fields(problem: RowProblem) -> str:
    if problem.outcome in ("repeated", "updated"):
        return QCoreApplication.translate("ImportProblems", "all fields")
    return listed(field_words(name) for name in problem.fields if name) or "—"


def _written(problem: RowProblem) -> str:
    if problem.outcome not in _ORDER:
        return _like_which(problem)
    return as_written(problem.written) if problem.written else _empty()


def _like_which(problem: RowProblem) -> str:
    """What a settled row repeats or completes."""
    facts = problem.reasons[0].facts if problem.reasons else {}
    if problem.code.endswith("_row"):
        told = QCoreApplication.translate("ImportProblems", "like row {row}")
        row = str(facts["other_row"] or 0)
        # The column shows cells in their own digits; this number is ours.
        return told.format(row=persian_digits(row) if look().persian else row)
    if problem.code.endswith("_file"):
        told = QCoreApplication.translate("ImportProblems", "file {number}")
        return told.format(number=isolate(str(facts["file_no"])))
    return ""


def _empty() -> str:
    return QCoreApplication.translate("ImportProblems", "empty")
