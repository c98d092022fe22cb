# SPDX-License-Identifier: Apache-2.0
"""What becomes of each row of a list, given whom the office knows and what earlier rows have claimed.

The national ID decides who it is: an unknown one is a new person however alike others are; a known one with
the same folded name and birth date is a repetition, or an update where cells differ; a known one with another
name or birth date, or a file number that is taken, is for the clerk to decide. A row under an identifier that
an earlier row of the same list gives to somebody of another given name, family name and birth date has simply
the wrong number: it is rejected. A row that is not imported reserves nothing. Readings are never changed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from welfare_desk.domain.casework.codes import DisabilityType, Severity, Sex
from welfare_desk.domain.casework.disability import contradicts
from welfare_desk.domain.errors import FactValue
from welfare_desk.domain.exchange.client import Client, Reading
from welfare_desk.domain.exchange.fields import Problem
from welfare_desk.domain.exchange.outcome import Action, Held, Holder, Outcome, Verdict
from welfare_desk.domain.text import fold

_COMPARED: dict[str, Callable[[Any], Any]] = {
    "last_name": fold,
    "father_name": fold,
    "sex": lambda value: None if value is Sex.UNKNOWN else value,
    "birth_date": lambda value: value,
    "foreign_id": lambda value: value,
    "domain": lambda value: value,
    "category": fold,
    "disabilities": lambda value: value,
    "severity": lambda value: None if value is Severity.UNKNOWN else value,
    "household_size": lambda value: value,
    "decile": lambda value: value,
    "sheba": lambda value: value,
    "mobile": lambda value: value,
    "phone": lambda value: value,
    "neighbourhood": fold,
    "address": fold,
    "postal_code": lambda value: value,
    "note": fold,
}
"""What an update may change, and how two values are compared; coverage, pension and queue are never here."""


def file_no_key(file_no: str) -> str:
    """A file number as it is compared: case, dashes of any kind and spaces do not tell two numbers apart."""
    if file_no.isascii() and not _SPECIAL.search(file_no):
        return file_no
    return fold(file_no).translate(_DASHES)


_SPECIAL = re.compile(r"[^0-9-]")
_DASHES = str.maketrans(dict.fromkeys("–—−‐‑/\\", "-"))

_COMPARED["file_no"] = file_no_key  # filled, but never replaced: it stands on papers, and others may claim it
_NO_SEVERITY = Severity.UNKNOWN
_NUMBERS = frozenset({"foreign_id", "file_no"})
_OF_FILE = frozenset({"file_no", "domain", "note"})


class Intake:
    """Decides row after row; rows must come in the order of the list."""

    def __init__(self, held: Iterable[Held] = (), *, overwrite: bool = False) -> None:
        self._overwrite = overwrite
        self._national: dict[str, Holder] = {}
        self._foreign: dict[str, Holder] = {}
        self._file_nos: dict[str, Holder] = {}
        holders = [Holder(known.client, known) for known in held]
        for holder in holders:
            self._claim(holder)
        for holder in holders:
            self._claim_former(holder)

    def decide(self, sheet: str, reading: Reading, action: Action = Action.NONE) -> Verdict:
        """The verdict on the next row; what it claims is remembered for the rows after it."""
        client = reading.client
        if reading.faults:
            return Verdict(sheet, reading.number, Outcome.REJECTED, client, reading.faults)
        holder, clash = self._known(client)
        if clash is not None:
            return Verdict(sheet, reading.number, Outcome.AMBIGUOUS, client, (clash,), holder)
        number = file_no_key(client.file_no)
        taken = self._file_nos.get(number) if number else None
        if taken is holder:
            taken = None
        if holder is None and taken is not None and action is Action.SAME:
            holder, taken = taken, None
        if taken is not None:
            if action is not Action.DIFFERENT:
                problem = Problem("file_no", "file_no_of_another", _where(taken), client.file_no)
                return Verdict(sheet, reading.number, Outcome.AMBIGUOUS, client, (problem,), taken)
            reading = replace(reading, client=replace(client, file_no=""))
            client = reading.client
        if holder is None:
            return self._accept(sheet, reading)
        differing = _who_differs(client, holder.client)
        if differing and action is not Action.SAME:
            return self._clash(sheet, reading, holder, differing)
        if holder.held is not None and holder.held.file_id is None and holder.row is None:
            return self._open_for_member(sheet, reading, holder)
        return self._update(sheet, reading, holder)

    def _known(self, client: Client) -> tuple[Holder | None, Problem | None]:
        by_national = self._national.get(client.national_id) if client.national_id else None
        by_foreign = self._foreign.get(client.foreign_id) if client.foreign_id else None
        if by_national is not None and by_foreign is not None and by_national is not by_foreign:
            return by_national, Problem(
                "foreign_id", "id_of_another", _where(by_foreign), client.foreign_id or ""
            )
        return by_national or by_foreign, None

    def _claim(self, holder: Holder) -> None:
        client = holder.client
        if client.national_id:
            self._national[client.national_id] = holder
        if client.foreign_id:
            self._foreign[client.foreign_id] = holder
        if client.file_no:
            self._file_nos[file_no_key(client.file_no)] = holder

    def _claim_former(self, holder: Holder) -> None:
        """What a merge has left behind speaks of whoever was kept, unless somebody has it today."""
        for key in holder.held.former if holder.held is not None else ():
            self._national.setdefault(key, holder)
            self._foreign.setdefault(key, holder)
            self._file_nos.setdefault(file_no_key(key), holder)

    def _accept(self, sheet: str, reading: Reading, holder: Holder | None = None) -> Verdict:
        outcome = Outcome.WARNED if reading.warnings else Outcome.ACCEPTED
        new = holder or Holder(reading.client)
        new.sheet, new.row = sheet, reading.number
        self._claim(new)
        return Verdict(sheet, reading.number, outcome, reading.client, reading.warnings, new)

    def _open_for_member(self, sheet: str, reading: Reading, holder: Holder) -> Verdict:
        """A person known only as a member of a household gets a file; what the list adds is filled in."""
        changes, kept = self._differences(reading.client, holder)
        told = self._contradicted(reading.client, holder)
        verdict = self._accept(sheet, replace(reading, warnings=(*reading.warnings, *told)), holder)
        # Number, field and note are those of the file that is opened; nothing of them was there to change.
        verdict.changes = {name: pair for name, pair in changes.items() if name not in _OF_FILE}
        verdict.kept = kept
        holder.client = replace(holder.client, **{name: new for name, (_, new) in changes.items()})
        self._claim(holder)
        return verdict

    def _clash(self, sheet: str, reading: Reading, holder: Holder, differing: list[str]) -> Verdict:
        client = reading.client
        field = "national_id" if client.national_id else "foreign_id"
        if holder.row is not None and len(differing) == 2 and _strangers(client, holder.client):
            problem = Problem(field, "id_of_another", _where(holder), client.identifier)
            return Verdict(sheet, reading.number, Outcome.REJECTED, client, (problem,), holder)
        problems = tuple(Problem(name, f"other_{name}", _where(holder), "") for name in differing)
        first = Problem(field, problems[0].code, problems[0].facts, client.identifier)
        return Verdict(sheet, reading.number, Outcome.AMBIGUOUS, client, (first, *problems), holder)

    def _update(self, sheet: str, reading: Reading, holder: Holder) -> Verdict:
        told = self._contradicted(reading.client, holder)
        changes, kept = self._differences(reading.client, holder)
        if changes:
            holder.client = replace(holder.client, **{name: new for name, (_, new) in changes.items()})
            if "file_no" in changes:
                self._claim(holder)
        if holder.row is None:
            holder.sheet, holder.row = sheet, reading.number
        outcome = Outcome.UPDATED if changes else Outcome.REPEATED
        warnings = (*(reading.warnings if changes else ()), *told)
        return Verdict(sheet, reading.number, outcome, reading.client, warnings, holder, changes, kept)

    def _differences(self, new: Client, holder: Holder) -> tuple[dict[str, tuple[Any, Any]], tuple[str, ...]]:
        """What to change (empty fields, or all with the clerk's tick), and what stays as it is."""
        old, former = holder.client, holder.held.former if holder.held is not None else ()
        told = {problem.field for problem in self._contradicted(new, holder)}
        stays = {"file_no", *told, *(("disabilities",) if "disability" in told else ())}
        changes: dict[str, tuple[Any, Any]] = {}
        kept: list[str] = []
        for name, compared in _COMPARED.items():
            mine, theirs = getattr(new, name), getattr(old, name)
            if mine == theirs or not mine or (name in _NUMBERS and mine in former):
                continue
            if name == "disabilities" and theirs[:1] == mine[:1] and set(mine) <= set(theirs):
                continue  # a list names the first of several often enough, and takes none of them away
            if name == "severity" and "disabilities" in kept and _of_another(new, old):
                continue
            one, other = compared(mine), compared(theirs) if theirs else None
            if not one or one == other:
                continue
            if not other or (self._overwrite and name not in stays):
                changes[name] = (theirs, mine)
            else:
                kept.append(name)
        if DisabilityType.NONE in changes.get("disabilities", ((), ()))[1] and old.severity != _NO_SEVERITY:
            changes["severity"] = (old.severity, _NO_SEVERITY)
        return changes, tuple(kept)

    def _contradicted(self, client: Client, holder: Holder) -> tuple[Problem, ...]:
        """What an overwriting list says against a vote, or of an ended file's field, is told and not done."""
        held, old = holder.held, holder.client
        if held is None or not self._overwrite:
            return ()
        told = []
        if held.voted and contradicts(client.disabilities, old.disabilities):
            told.append(Problem("disability", "vote_contradicts_list"))
        if held.ended and client.domain not in (None, old.domain):
            told.append(Problem("domain", "field_of_ended"))
        return tuple(told)


def _of_another(new: Client, old: Client) -> bool:
    """Whether the severity of a row is that of another disability than the one that stays."""
    return DisabilityType.NONE in old.disabilities or new.disabilities[:1] != (DisabilityType.UNKNOWN,)


def _who_differs(client: Client, other: Client) -> list[str]:
    """Which of name and birth date speak against one person; an unknown birth date says nothing."""
    differing = []
    if client.name_key != other.name_key:
        differing.append("name")
    if other.birth_date is not None and client.birth_date != other.birth_date:
        differing.append("birth_date")
    return differing


def _strangers(client: Client, other: Client) -> bool:
    """Whether neither the given name nor the family name is the same."""
    return fold(client.first_name) != fold(other.first_name) and fold(client.last_name) != fold(
        other.last_name
    )


def _where(holder: Holder) -> Mapping[str, FactValue]:
    """Where the other one stands: a row of this list, or a file of the office."""
    if holder.row is not None:
        return {"sheet": holder.sheet, "other_row": holder.row, "file_no": holder.client.file_no}
    return {"other_row": None, "file_no": holder.client.file_no}


def settled_spelling(texts: Iterable[str], kept: Mapping[str, str]) -> dict[str, str]:
    """By folded key the one spelling of each place or group: the office's, else the list's most frequent."""
    counts: dict[str, dict[str, int]] = {}
    for text in texts:
        if text:
            spellings = counts.setdefault(fold(text), {})
            spellings[text] = spellings.get(text, 0) + 1
    return {key: kept.get(key) or max(found, key=lambda each: found[each]) for key, found in counts.items()}
