# SPDX-License-Identifier: Apache-2.0
"""Reading a record again that another desk has changed while a form stood on it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.messages import Told, sentence
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.differing import differences

_MOST = 4
"""Lines of a banner that tell a change; what is more stands on the page behind the form."""


def _itself(answer: Any) -> Any:
    return answer


def _of_no_field(record: Any) -> Mapping[str, Any]:
    return {}


class Reading(NamedTuple):
    """A question, its facts, and which of its answer is the record; None when it is there no more."""

    question: Any
    facts: Any
    find: Callable[[Any], Any] = _itself


def _nothing(record: Any) -> str:
    return ""


@dataclass(frozen=True)
class Afresh:
    """What a form needs to go on: the record as it was seen, how it is read, and who takes it.

    `shown` gives the values that the record has for fields of the form, by their names; a value that is
    missing was proposed by the form itself, and stays.
    """

    seen: Any
    reading: Reading
    take: Callable[[Any], object]
    shown: Callable[[Any], Mapping[str, Any]] = _of_no_field
    barred: Callable[[Any], str] = _nothing
    """Why what is typed can follow no more on the record as it is now; empty where it can be saved."""


def by_id(rows: Callable[[Any], Iterable[Any]], wanted: int, name: str = "id") -> Callable[[Any], Any]:
    """Finds the row of an id in the answer of a list."""

    def find(answer: Any) -> Any:
        return next((row for row in rows(answer) if getattr(row, name) == wanted), None)

    return find


def file_of(reading: Reading) -> str:
    """The number of the file whose list holds the record; empty where it is read by its own id."""
    return str(getattr(reading.facts, "file_no", ""))


def gone(told: Told, file_no: str, now: str) -> Told:
    """The refusal of a record that is there no more: its file goes on as `now`, or it was taken out."""
    facts = told.facts | {"reason": "gone"}
    if file_no != now:
        facts |= {"reason": "merged", "merged": file_no, "file_no": now}
    return replace(told, text=sentence(told.code, facts), facts=facts)


def conflict(told: Told, seen: Any, now: Any, save: Callable[[], None], barred: str = "") -> Banner:
    """Says who was faster and what the record holds now; its button saves what is typed here all the same.

    There is no button where what is typed can follow no more: the reason, `barred`, is said instead.
    """
    translate = QCoreApplication.translate
    who = str(told.facts.get("by") or translate("Afresh", "Another desk"))
    title = translate("Afresh", "{who} has just changed this record").format(who=who)
    lines = differences(seen, now)
    shown = [*lines[:_MOST], *(["…"] if len(lines) > _MOST else [])]
    kept = barred or translate("Afresh", "What you typed is kept; look again and save.")
    mine = Button(translate("Afresh", "Save mine again"), "save", ButtonKind.FILLED, small=True)
    mine.clicked.connect(save)
    return Banner(Tone.VIOLET, "users", title, "\n".join([*shown, kept]), [] if barred else [mine])
