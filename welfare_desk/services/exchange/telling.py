# SPDX-License-Identifier: Apache-2.0
"""Verdicts in the words of screens, reports and the command line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from enum import Enum
from typing import Any

from welfare_desk.domain.calendar import format_date
from welfare_desk.domain.exchange.client import Client
from welfare_desk.domain.exchange.fields import Problem
from welfare_desk.domain.exchange.outcome import Holder, Outcome, Verdict
from welfare_desk.domain.text import fold
from welfare_desk.sentences import say
from welfare_desk.sentences.exchange import field_label
from welfare_desk.services.exchange.facts import ComparedField, OtherPerson, Reason, RowProblem

TOLD = (Outcome.WARNED, Outcome.REJECTED, Outcome.AMBIGUOUS)
"""Outcomes that need somebody's eye."""

_COMPARED = (
    "first_name", "last_name", "father_name", "birth_date", "national_id", "foreign_id", "file_no",
    "neighbourhood", "mobile",
)  # fmt: skip
_SHOWN_AS = {"first_name": "name"}


def reasons(problems: Iterable[Problem]) -> tuple[Reason, ...]:
    """Problems as facts that travel: every value a text, a number or nothing."""
    return tuple(
        Reason(problem.field, problem.code, {name: _plain(fact) for name, fact in problem.facts.items()})
        for problem in problems
    )


def _plain(fact: Any) -> str | int | None:
    return fact if fact is None or isinstance(fact, int) else str(fact)


def message(told: Sequence[Reason], language: str) -> str:
    """Every reason as a sentence under its field's name, each once."""
    lines = dict.fromkeys(
        f"{field_label(reason.field, language)}: {say(reason.code, reason.facts, language)}"
        if reason.field
        else say(reason.code, reason.facts, language)
        for reason in told
    )
    return " ".join(lines)


def row_problem(verdict: Verdict) -> RowProblem:
    """One row that needs somebody's eye."""
    told = reasons(verdict.problems)
    client = verdict.client
    other = None
    if verdict.outcome is Outcome.AMBIGUOUS and verdict.holder is not None:
        other = other_person(client, verdict.holder)
    return RowProblem(
        verdict.sheet,
        verdict.row,
        verdict.outcome.value,
        tuple(dict.fromkeys(reason.field for reason in told)),
        told[0].code if told else "",
        told,
        client.identifier,
        f"{client.first_name} {client.last_name}".strip(),
        verdict.problems[0].written if verdict.problems else "",
        other,
    )


def settled_row(verdict: Verdict) -> RowProblem:
    """One row that nobody needs to decide about, with what it repeats or completes."""
    told = row_problem(verdict)
    if verdict.outcome not in (Outcome.REPEATED, Outcome.UPDATED) or verdict.holder is None:
        return told
    holder = verdict.holder
    earlier = holder.row is not None and (holder.sheet, holder.row) != (verdict.sheet, verdict.row)
    code = f"{verdict.outcome.value}_{'row' if earlier else 'file'}"
    facts: dict[str, str | int | None] = {"other_row": holder.row, "file_no": holder.client.file_no}
    reason = Reason("", code, facts)
    return replace(told, code=code, reasons=(reason, *told.reasons))


def other_person(client: Client, holder: Holder) -> OtherPerson:
    """The two persons of an ambiguous row, field by field."""
    there = holder.client
    fields = []
    for name in _COMPARED:
        mine, theirs = shown(getattr(client, name)), shown(getattr(there, name))
        if mine or theirs:
            fields.append(ComparedField(_SHOWN_AS.get(name, name), mine, theirs, fold(mine) == fold(theirs)))
    may_differ = client.identifier != there.identifier
    return OtherPerson(there.file_no, holder.sheet, holder.row, tuple(fields), may_differ)


def shown(value: Any) -> str:
    """A value as a clerk reads it; dates in Jalali."""
    if value is None:
        return ""
    if isinstance(value, date):
        return format_date(value)
    if isinstance(value, Enum):
        return str(value.value)
    return "، ".join(map(shown, value)) if isinstance(value, tuple) else str(value)
