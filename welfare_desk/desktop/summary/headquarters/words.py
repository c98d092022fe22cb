# SPDX-License-Identifier: Apache-2.0
"""What the page of headquarters says of cells, checks and refusals, in the language in force."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject

from welfare_desk.desktop.kit.words import month_title, number
from welfare_desk.desktop.messages import sentence
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.bundles.board import MISSING, BoardCell, CellState
from welfare_desk.domain.summary.bundles.inspection import Outcome, Step


class StateLook(NamedTuple):
    """How a state is shown: its word, its sign and its tone."""

    words: str
    icon: str
    tone: Tone


def state_look(state: CellState) -> StateLook:
    """A state of the board."""
    translate = QCoreApplication.translate
    return {
        CellState.VERIFIED: StateLook(translate("Headquarters", "verified"), "check", Tone.GREEN),
        CellState.REPLACED: StateLook(translate("Headquarters", "sent again"), "repeat", Tone.BLUE),
        CellState.OPENED: StateLook(translate("Headquarters", "to come again"), "repeat", Tone.AMBER),
        CellState.LATE: StateLook(translate("Headquarters", "late"), "clock", Tone.AMBER),
        CellState.REFUSED: StateLook(translate("Headquarters", "refused"), "x", Tone.RED),
        CellState.NOT_COME: StateLook(translate("Headquarters", "not come"), "", Tone.GREY),
        CellState.BEFORE: StateLook(translate("Headquarters", "before its chain"), "", Tone.GREY),
    }[state]


def cell_words(cell: BoardCell, *, short: bool) -> str:
    """What stands in a cell; `short` for a narrow one, whose sign tells the state and its number a bundle."""
    translate = QCoreApplication.translate
    if cell.state is CellState.BEFORE:
        return "—"
    if cell.state in MISSING:
        return "…" if short else state_look(cell.state).words
    if cell.sequence is None:
        return "" if short else state_look(cell.state).words
    if short:
        return number(cell.sequence)
    if cell.state is CellState.LATE:
        return translate("Headquarters", "late, {sequence}").format(sequence=number(cell.sequence))
    if cell.state is CellState.REPLACED:
        return translate("Headquarters", "again, {sequence}").format(sequence=number(cell.sequence))
    return translate("Headquarters", "bundle {sequence}").format(sequence=number(cell.sequence))


def cell_told(county: str, cell: BoardCell) -> str:
    """A cell as a screen reader says it."""
    translate = QCoreApplication.translate
    told = f"{county}, {month_title(cell.month)}: {state_look(cell.state).words}"
    if cell.sequence is not None:
        told += translate("Headquarters", ", bundle {sequence}").format(sequence=number(cell.sequence))
    if cell.refused:
        told += "; " + Counts().refused(cell.refused)
    return told


def complete() -> str:
    """Nothing of the months shown is missing."""
    return QCoreApplication.translate("Headquarters", "complete")


def step_words(step: Step) -> str:
    """A check of a bundle."""
    translate = QCoreApplication.translate
    return {
        Step.WHOLE: translate("Headquarters", "File read, every byte in its place"),
        Step.SIGNATURE: translate("Headquarters", "Signature of the office"),
        Step.MEMBERS: translate("Headquarters", "Members as in the signed list"),
        Step.FORM: translate("Headquarters", "Published form and version"),
        Step.OFFICE: translate("Headquarters", "Office and certificate"),
        Step.CHAIN: translate("Headquarters", "Chain of the office's bundles"),
    }[step]


def outcome_look(outcome: Outcome) -> StateLook:
    """What became of a check."""
    translate = QCoreApplication.translate
    return {
        Outcome.PASSED: StateLook(translate("Headquarters", "right"), "circle-check", Tone.GREEN),
        Outcome.FAILED: StateLook(translate("Headquarters", "fails"), "circle-x", Tone.RED),
        Outcome.NOT_REACHED: StateLook(translate("Headquarters", "not reached"), "circle-minus", Tone.GREY),
    }[outcome]


class Refused(NamedTuple):
    """A refusal in two parts: what happened, and what is to be done now."""

    what: str
    next: str


def refusal_words(code: str, facts: dict[str, object]) -> Refused:
    """The sentence of a refusal, parted before what is to be done.

    That stands behind its semicolon, else in its last sentence.
    """
    told = sentence(code, _in_words(facts)).rstrip()
    parted = [(told.find(mark), mark) for mark in ("؛ ", "; ") if mark in told]
    place, mark = min(parted, default=(told.rfind(". ", 0, len(told) - 1), ". "))
    if place < 0:
        return Refused(told, "")
    then = told[place + len(mark) :]
    return Refused(told[:place].rstrip(".") + ".", then[:1].upper() + then[1:])


def _in_words(facts: dict[str, object]) -> dict[str, object]:
    """Months of a refusal as months are read."""
    named = {name: value for name, value in facts.items() if name in {"month", "next", "first", "corrected"}}
    return {
        **facts,
        **{name: month_title(JalaliMonth.parse(str(value))) for name, value in named.items() if value},
    }


def short_refusal(code: str, reason: str) -> str:
    """What a refusal is in a few words, over its sentence."""
    translate = QCoreApplication.translate
    words = {
        "bundle_not_read": translate("Headquarters", "The file was not read"),
        "bundle_damaged": translate("Headquarters", "The file is not whole"),
        "bundle_signature": translate("Headquarters", "The signature is broken"),
        "bundle_version": translate("Headquarters", "Of a version that is not known here"),
        "bundle_invalid": translate("Headquarters", "Not in the published form"),
        "bundle_incomplete": translate("Headquarters", "Not complete"),
        "bundle_member_wrong": translate("Headquarters", "A file inside is none of a month"),
        "bundle_blocked": translate("Headquarters", "Its figures disagree"),
        "bundle_office_unknown": translate("Headquarters", "The office is not enrolled"),
        "bundle_other_key": translate("Headquarters", "Signed with another key"),
        "bundle_certificate_revoked": translate("Headquarters", "The certificate is revoked"),
        "bundle_other_certificate": translate("Headquarters", "A certificate not given here"),
        "bundle_other_county": translate("Headquarters", "Names another county"),
        "bundle_repeated": translate("Headquarters", "Taken before"),
        "bundle_gap": translate("Headquarters", "A bundle before it is missing"),
        "bundle_month_gap": translate("Headquarters", "A month before it is missing"),
        "bundle_month_ahead": translate("Headquarters", "The month has not ended"),
        "bundle_begins_otherwise": translate("Headquarters", "Does not begin as the month before ended"),
        "bundle_corrects_otherwise": translate("Headquarters", "Corrects what was not told so"),
        "bundle_forked": translate("Headquarters", "Goes on from an old copy"),
        "bundle_other_county.province": translate("Headquarters", "Names another province"),
        "bundle_corrects_otherwise.month": translate("Headquarters", "Corrects a month that is not held"),
        "bundle_corrects_otherwise.sums": translate("Headquarters", "What it corrects adds up no longer"),
        "bundle_forked.month": translate("Headquarters", "The month was taken already"),
        "bundle_forked.begin": translate("Headquarters", "Begins too late from an old copy"),
        "bundle_forked.both": translate("Headquarters", "Two bundles of one number"),
        "bundle_repeated.opened": translate("Headquarters", "Taken before, and has to come anew"),
    }
    return words.get(f"{code}.{reason}") or words[code]


class Counts(QObject):
    """Sentences with a count; an object, because Qt's tools collect plurals from `tr` alone."""

    def refused(self, count: int) -> str:
        """How many files of a month were refused."""
        return self.tr("{count} files refused", "", count).format(count=number(count))

    def refused_months(self, count: int) -> str:
        """How many months of an office stand refused."""
        return self.tr("{count} refused", "", count).format(count=number(count))

    def left(self, count: int) -> str:
        """How many months of an office are missing."""
        return self.tr("{count} left", "", count).format(count=number(count))

    def offices(self, count: int) -> str:
        """How many offices."""
        return self.tr("{count} offices", "", count).format(count=number(count))

    def months(self, count: int) -> str:
        """How many months."""
        return self.tr("{count} months", "", count).format(count=number(count))
