# SPDX-License-Identifier: Apache-2.0
"""Turns an error into what the screen says: what happened, why, what next, and a code for support."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.theme.look import look
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.errors import Cancelled, NotPermitted, RuleError, StorageError
from welfare_desk.domain.text import isolate
from welfare_desk.logs import report_bug


class ErrorKind(StrEnum):
    """Which of the kinds of trouble it is; decides colour, icon and title."""

    REFUSED = "refused"
    NOT_PERMITTED = "not_permitted"
    STORAGE = "storage"
    CANCELLED = "cancelled"
    BUG = "bug"


@dataclass(frozen=True)
class Told:
    """An error in the reader's language; `code` and `facts` let a page act on it."""

    kind: ErrorKind
    title: str
    text: str
    code: str
    facts: dict[str, Any] = field(default_factory=dict)
    key: str = ""
    """The operation key to try again with when the outcome is unknown."""
    outcome_unknown: bool = False
    repeat: Callable[[], object] | None = field(default=None, compare=False)
    """Sends the command once more under its key, when only that tells whether it was kept."""

    @property
    def tone(self) -> Tone:
        """The colour of its banner."""
        return _TONES[self.kind]

    @property
    def with_code(self) -> str:
        """Its text with the code behind it, where there is no banner to show that."""
        told = QCoreApplication.translate("Messages", "{text} (code {code})")
        return told.format(text=self.text, code=isolate(self.code))

    def for_support(self) -> str:
        """Lines to copy into a message to support; without facts, which may be personal."""
        from welfare_desk import __version__

        return f"Welfare Desk {__version__}\n{self.kind}\n{self.code}"


_TONES = {
    ErrorKind.REFUSED: Tone.AMBER,
    ErrorKind.NOT_PERMITTED: Tone.GREY,
    ErrorKind.STORAGE: Tone.RED,
    ErrorKind.CANCELLED: Tone.GREY,
    ErrorKind.BUG: Tone.RED,
}


def sentence(code: str, facts: dict[str, Any]) -> str:
    """What a code says in the language in force, its placeholders filled from the facts."""
    from welfare_desk.sentences import say

    return say(code, facts, look().language)


def tell(error: BaseException, key: str = "") -> Told:
    """The error as told to the clerk; a bug of ours is logged with its trace under a report number."""
    if isinstance(error, Cancelled):
        title = QCoreApplication.translate("Messages", "Cancelled")
        text = QCoreApplication.translate("Messages", "Nothing was written.")
        return Told(ErrorKind.CANCELLED, title, text, "cancelled", key=key)
    if isinstance(error, NotPermitted):
        title = QCoreApplication.translate("Messages", "You have no access to this")
        return Told(
            ErrorKind.NOT_PERMITTED,
            title,
            sentence(error.code, error.facts),
            error.code,
            dict(error.facts),
            key,
        )
    if isinstance(error, RuleError):
        title = QCoreApplication.translate("Messages", "Not accepted")
        return Told(
            ErrorKind.REFUSED, title, sentence(error.code, error.facts), error.code, dict(error.facts), key
        )
    if isinstance(error, StorageError):
        title = QCoreApplication.translate("Messages", "Trouble with the data store")
        if error.code == "file_unreadable" or (error.code == "cannot_open" and "name" in error.facts):
            title = QCoreApplication.translate("Messages", "The file was not read")
        if error.code == "printer_refused":
            title = QCoreApplication.translate("Messages", "The paper was not printed, or not all of it")
        if error.outcome_unknown:
            title = QCoreApplication.translate("Messages", "It is not known whether this was saved")
        return Told(
            ErrorKind.STORAGE,
            title,
            sentence(error.said_as, error.facts),
            error.code,
            dict(error.facts),
            key,
            error.outcome_unknown,
        )
    return _bug(error, key)


def _bug(error: BaseException, key: str) -> Told:
    number = report_bug(error)
    title = QCoreApplication.translate("Messages", "Sorry, this is a fault of the program")
    text = QCoreApplication.translate(
        "Messages",
        "What you had saved is safe. Try once more; if it happens again, send report {number} to support.",
    )
    return Told(ErrorKind.BUG, title, text.format(number=number), number, {"number": number}, key)


def fault_sentences(facts: dict[str, Any]) -> list[dict[str, Any]]:
    """The faults of `bad_fields` as the form kit takes them."""
    fields, codes = facts.get("fields", []), facts.get("codes", [])
    reasons = facts.get("reasons", [])
    return [
        {"field": field, "code": code, "reason": reason or field}
        for field, code, reason in zip(fields, codes, reasons, strict=False)
    ]
