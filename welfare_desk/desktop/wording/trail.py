# SPDX-License-Identifier: Apache-2.0
"""The trail of changes in words: commands, tables, fields and their values, in the language in force."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.words import day, inline, listed, number, yes_or_no
from welfare_desk.desktop.theme.look import look
from welfare_desk.desktop.upkeep.wording import catalogue_words, post_words, rule_words
from welfare_desk.desktop.wording import life, people
from welfare_desk.desktop.wording.codes import words
from welfare_desk.desktop.wording.desk import call_words, letter_words
from welfare_desk.desktop.wording.visits import visit_words
from welfare_desk.domain.access import Role, Sighting
from welfare_desk.domain.casework.codes import (
    Education,
    GuardianKind,
    Housing,
    Insurance,
    Leaving,
    Military,
    Residence,
)
from welfare_desk.domain.casework.letter import Direction
from welfare_desk.domain.casework.reception import Condition, ReceptionState, Support
from welfare_desk.domain.casework.request import RequestState
from welfare_desk.domain.casework.transfer import TransferAnswer, TransferDirection
from welfare_desk.domain.casework.visit import VisitKind, VisitResult, VisitState
from welfare_desk.domain.money import Rial, grouped
from welfare_desk.domain.pension import SuspensionReason
from welfare_desk.domain.pension.allowances import AllowanceKind
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.proposals import ProposalReason
from welfare_desk.domain.summary.meaning import Named, TrailValue, meaning
from welfare_desk.domain.summary.monthly.figures import Unit
from welfare_desk.domain.summary.trail import ChangeKind, FieldChange, TrailChange, TrailRow
from welfare_desk.domain.text import isolate
from welfare_desk.domain.upkeep import Catalogue, DatedRule, Post
from welfare_desk.sentences import Sentence, recurring
from welfare_desk.sentences.access import RIGHTS, ROLES, SIGHTINGS
from welfare_desk.sentences.columns import code_words, column_words, setting_words, table_words
from welfare_desk.sentences.commands import command_words
from welfare_desk.sentences.month_words import unit_title
from welfare_desk.sentences.stock_words import WORDS as EQUIPMENT
from welfare_desk.sentences.stock_words import code_in_words

_ABOUT = {
    "user": "account",
    "view": "saved_view",
    "report": "saved_report",
    "task": "task",
    "centre": "centre",
}
"""What an entry is about, by the table that names it in words."""

_LONGEST = 80
"""Letters of one value in a list; the whole of it stands in the entry."""


def _spoken(sentence: Sentence | None, code: str) -> str:
    return code if sentence is None else sentence.fa if look().persian else sentence.en


def role_words(role: Role) -> str:
    """A role as the office calls it."""
    return _spoken(ROLES.get(role.value), role.value)


def roles_words(roles: tuple[Role, ...]) -> str:
    """Several roles in one line."""
    return QCoreApplication.translate("Wording", ", ").join(role_words(role) for role in roles)


def right_words(right: str) -> str:
    """A right as a refusal names it."""
    return _spoken(RIGHTS.get(right), right)


def sighting_words(what: Sighting) -> str:
    """What was seen or carried away."""
    return _spoken(SIGHTINGS.get(what.value), what.value)


def command_title(name: str) -> str:
    """A command as the office calls it."""
    return command_words(name, look().language)


def moment_words(at: dt.datetime) -> str:
    """The hour of an entry: its day stands beside it."""
    return f"{at:%H:%M}"


_SAYING: dict[type[StrEnum], Callable[[Any], str]] = {
    Role: role_words,
    Sighting: sighting_words,
    Post: post_words,
    Catalogue: catalogue_words,
    PaymentKind: lambda kind: _spoken(recurring.PAYMENTS.get(kind), kind),
    ProposalReason: lambda reason: _spoken(recurring.PROPOSALS.get(reason), reason),
    AllowanceKind: lambda kind: recurring.allowance_words(kind, look().language),
    SuspensionReason: lambda reason: recurring.reason_words(reason, look().language),
    DatedRule: lambda rule: rule_words(rule)[0],
    **dict.fromkeys(
        (Education, GuardianKind, Housing, Insurance, Leaving, Military, Residence), people.words
    ),
    **dict.fromkeys(
        (Condition, ReceptionState, RequestState, Support, TransferAnswer, TransferDirection), life.words
    ),
    **dict.fromkeys((VisitKind, VisitResult, VisitState), visit_words),
    Unit: lambda unit: unit_title(unit, look().language),
    **dict.fromkeys(EQUIPMENT, lambda code: code_in_words(code, look().language)),
}
"""Who says the codes of a class; `codes.words` says the others."""


def value_words(change: FieldChange, text: str | None) -> str:
    """An old or new value; a dash for nothing."""
    return _said(change, meaning(change, text))


def _said(change: FieldChange, value: TrailValue) -> str:
    match value:
        case tuple() if value:
            return QCoreApplication.translate("Wording", ", ").join(_said(change, part) for part in value)
        case Named():
            name = column_words("", value.name, look().language)
            told = QCoreApplication.translate("Wording", "{field}: {value}")
            return told.format(field=name, value=_said(change, value.value))
        case _:
            return _one_said(change, value)


def _one_said(change: FieldChange, value: Any) -> str:
    match value:
        case None | "" | ():
            return "—"
        case bool():
            return yes_or_no(value)
        case Direction():
            return call_words(value) if change.table == "call" else letter_words(value)
        case StrEnum():
            return _SAYING.get(type(value), words)(value)
        case dt.datetime():
            return f"{day(value.date())} {value:%H:%M}"
        case dt.date():
            return day(value)
        case Rial():
            return grouped(value.amount)
        case _:
            return code_words(change.coded_as, str(value), look().language)


def plain_words(name: str, value: Any) -> str:
    """A value of a field as the program holds it; a dash for nothing."""
    return _one_said(FieldChange("", name, None, None), value)


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _LONGEST else f"{flat[:_LONGEST]}…"


def quoted(text: str) -> str:
    """A value inside a sentence: numbers and codes keep their order."""
    return inline(_short(text)) if any(char.isalpha() for char in text) else isolate(_short(text))


def field_title(change: FieldChange) -> str:
    """The field's name; of a setting's value the setting."""
    if change.of:
        return setting_words(change.of, look().language)
    return column_words(change.table, change.name, look().language)


def field_told(change: FieldChange, kind: ChangeKind = ChangeKind.CHANGED) -> str:
    """A field in one line: its old and new value, or the only one it had in a row made or deleted."""
    name = field_title(change)
    if change.hidden:
        return QCoreApplication.translate("Wording", "{field}: not shown").format(field=name)
    old, new = (quoted(value_words(change, text)) for text in (change.old, change.new))
    if kind is not ChangeKind.CHANGED:
        only = new if kind is ChangeKind.MADE else old
        return QCoreApplication.translate("Wording", "{field}: {value}").format(field=name, value=only)
    return QCoreApplication.translate("Wording", "{field}: from {old} to {new}").format(
        field=name, old=old, new=new
    )


def row_told(row: TrailRow) -> str:
    """The first changed field of an entry, else what it is about, its new row, or how many rows it wrote."""
    if row.first:
        return field_told(row.first[0])
    about = next((part for part in row.entities if not part.startswith("file:")), "")
    kind, _, key = about.partition(":")
    if kind == "setting":
        return setting_words(key, look().language)
    if kind == "pair":
        return listed(quoted(each) for each in key.split("، "))
    if kind in _ABOUT:
        told = QCoreApplication.translate("Wording", "{thing} {name}")
        return told.format(thing=table_words(_ABOUT[kind], look().language), name=quoted(key))
    if row.made is not None:
        fields = [field_told(field, ChangeKind.MADE) for field in row.made.fields]
        return listed((change_title(row.made), *fields))
    if row.row_count:
        told = QCoreApplication.translate("Wording", "{count} rows written")
        if row.row_count == 1:
            told = QCoreApplication.translate("Wording", "one row written")
        return told.format(count=number(row.row_count))
    return ""


def change_title(change: TrailChange) -> str:
    """What happened to which row: «person edited», «42 rows of a list»."""
    table = table_words(change.table, look().language)
    if change.rows > 1:
        told = QCoreApplication.translate("Wording", "{table}: {count} new rows")
        return told.format(table=table, count=number(change.rows))
    told = {
        ChangeKind.MADE: QCoreApplication.translate("Wording", "{table} (new)"),
        ChangeKind.CHANGED: QCoreApplication.translate("Wording", "{table} (changed)"),
        ChangeKind.GONE: QCoreApplication.translate("Wording", "{table} (deleted)"),
    }[change.kind]
    titled = told.format(table=table)
    if not change.file_no:
        return titled
    beside = QCoreApplication.translate("Wording", "{title}, file {file_no}")
    return beside.format(title=titled, file_no=isolate(change.file_no))
