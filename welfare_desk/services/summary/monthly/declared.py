# SPDX-License-Identifier: Apache-2.0
"""Use cases of declared figures: kept with their source, shown beside the computed ones, struck."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from welfare_desk.domain.access import Permission
from welfare_desk.domain.bounds import LONGEST_LINE, longest
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.casework.mistake import refuse_struck
from welfare_desk.domain.naming import A_NAME
from welfare_desk.domain.summary.monthly.declarations import (
    LONGEST_SOURCE,
    Beside,
    Declaration,
    named_by,
    problems,
    unit_of,
)
from welfare_desk.domain.summary.monthly.figures import Unit
from welfare_desk.domain.summary.monthly.periods import Period, Span
from welfare_desk.domain.text import is_plain, unify
from welfare_desk.services.casework.stamps import mistaken
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.services.summary.monthly.beside import along_sealed, beside_sealed
from welfare_desk.services.summary.monthly.declared_checks import declared_since, judged_of
from welfare_desk.services.summary.monthly.spans import check_begun, figures_of
from welfare_desk.storage.summary.monthly import closings, declared


@dataclass(frozen=True)
class RecordDeclared:
    """A figure as somebody declared it; `period` as `Period` writes it: 1404-07, 1404-h1, 1404.

    `value` is in the unit of its measure, amounts in rial, and `grain` the least step in which it was told
    (1: to the last digit). Without a `line` it is of the whole column; `unit` only where it was said of
    something else than the measure counts. `in_full`: all the parts of it were told with it.
    """

    period: str
    table: str
    measure: str
    value: int
    said_by: str = field(metadata={**A_NAME, **longest(LONGEST_LINE)})
    said_on: date
    source: str = field(metadata=longest(LONGEST_SOURCE))
    line: str = field(default="", metadata=longest(LONGEST_LINE))
    grain: int = 1
    unit: Unit | None = None
    in_full: bool = False


@dataclass(frozen=True)
class StrikeDeclared:
    """A declaration that was recorded by mistake; the version is the one shown."""

    id: int
    version: int
    reason: str = ""


@dataclass(frozen=True)
class CorrectDeclared:
    """A declaration in the place of one that was recorded wrongly, and why; the version is the one shown."""

    id: int
    version: int
    said: RecordDeclared
    reason: str = ""


@dataclass(frozen=True)
class DeclaredKept:
    """The declaration in its row, and its version now."""

    id: int
    version: int = 1


@dataclass(frozen=True)
class AskDeclared:
    """What was declared of a period, written as in `RecordDeclared`."""

    period: str


@dataclass(frozen=True)
class DeclaredShown:
    """Declarations of a period, each beside the computed figure, by the day they were said."""

    period: Period
    rows: tuple[Beside, ...]


@command("summary.record_declared", permission=Permission.APPROVE, touches={Kind.MONTH})
def record_declared(work: Work, facts: RecordDeclared) -> DeclaredKept:
    """Keep a declared figure beside the computed one, which it never changes.

    RuleError `bad_period`, `period_ahead`, `no_such_figure`, `bad_fields`, `declared_already`.
    """
    return _kept(work, facts)


@command("summary.correct_declared", permission=Permission.APPROVE, touches={Kind.MONTH})
def correct_declared(work: Work, facts: CorrectDeclared) -> DeclaredKept:
    """Strike a declaration and keep another one in its place, both or neither.

    RuleError those of `strike_declared` and `record_declared`.
    """
    strike_declared(work, StrikeDeclared(facts.id, facts.version, facts.reason))
    return _kept(work, facts.said)


def _kept(work: Work, facts: RecordDeclared) -> DeclaredKept:
    period = Period.parse(facts.period)
    check_begun(period, work.today)
    counted = unit_of(facts.table, facts.measure)
    said = Declaration(
        period,
        facts.table,
        unify(facts.line),
        facts.measure,
        facts.unit or counted,
        facts.value,
        facts.grain,
        unify(facts.said_by),
        facts.said_on,
        unify(facts.source),
        facts.in_full,
    )
    wrong = [*_unshown(facts), *problems(said, work.today), *_unnamed(work.db.raw, said)]
    if wrong:
        raise refused(wrong)
    kept = declared.add(work.db, said)
    work.about("period", period)
    return DeclaredKept(kept)


def _unshown(facts: RecordDeclared) -> list[Problem]:
    """Texts with signs that nobody sees, and that show them otherwise on a paper or in another program."""
    texts = {"line": facts.line, "said_by": facts.said_by, "source": facts.source}
    return [
        Problem(name, "hidden_signs") for name, text in texts.items() if not is_plain(" ".join(text.split()))
    ]


def _unnamed(raw: Any, said: Declaration) -> list[Problem]:
    """A line that only the office could have named, and that none of its lists and months has.

    It leaves the office with the month, as it was typed.
    """
    column = named_by(said.table)
    if not (said.line and column) or declared.is_named(raw, column, said.line):
        return []
    closed = closings.closed(raw, said.period.last())
    lines = () if closed is None else closed.figures.table(said.table).lines
    return [] if said.line in {line.key for line in lines} else [Problem("line", "no_such_line")]


@command("summary.strike_declared", permission=Permission.APPROVE, touches={Kind.MONTH})
def strike_declared(work: Work, facts: StrikeDeclared) -> DeclaredKept:
    """Strike a declaration: it stays with its reason, and is judged no more.

    RuleError those of `mistaken`, `declaration_gone`, `recorded_by_mistake`, `stale_row`.
    """
    told = mistaken(work, facts.reason)
    kept = declared.find(work.db.raw, facts.id)
    refuse_struck(kept.mistake)
    declared.strike(work.db, kept.id, facts.version, told)
    work.about("period", kept.said.period)
    return DeclaredKept(kept.id, facts.version + 1)


@question("summary.declared", permission=Permission.VIEW_FILES)
def declared_figures(look: Look, facts: AskDeclared) -> DeclaredShown:
    """Declared figures of a period beside the computed ones, each with its verdict.

    Of a closed month as it was sealed, what came since behind it. RuleError `bad_period`, `period_ahead`.
    """
    period, raw = Period.parse(facts.period), look.db.apart
    check_begun(period, look.today)
    closed = closings.closed(raw, period.first()) if period.span is Span.MONTH else None
    if closed is not None:
        told = beside_sealed(along_sealed(raw, closed.month)).declared
        return DeclaredShown(period, declared_since(raw, closed, told))
    if not declared.of_period(raw, period):
        return DeclaredShown(period, ())
    return DeclaredShown(period, judged_of(raw, figures_of(look, period)))
