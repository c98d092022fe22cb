# SPDX-License-Identifier: Apache-2.0
"""By what a person was found whose line in the palette does not hold what was typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.words import inline
from welfare_desk.domain.summary.listing import FileRow, MemberHit
from welfare_desk.domain.text import fold, fold_words, isolate


class Unseen(NamedTuple):
    """A fact that the line does not show: its value, and how it is told when it was found by that."""

    value: str
    told: str


def why_file(row: FileRow, typed: str) -> str:
    """What of a file was found beside name, numbers and neighbourhood; empty where these hold it all."""
    seen = (row.first_name, row.last_name, row.national_id, row.file_no, row.neighbourhood)
    categories = [Unseen(name, inline(name)) for name in row.category.split("، ") if name]
    return _why(typed, seen, [*_father(row.father_name), *categories, *_mobile(row.mobile)])


def why_member(hit: MemberHit, typed: str) -> str:
    """As `why_file`, of somebody who has no file."""
    return _why(typed, (hit.name, hit.identifier, hit.file_no), _father(hit.father_name))


def _father(name: str) -> list[Unseen]:
    told = QCoreApplication.translate("Hits", "father: {name}")
    return [Unseen(name, told.format(name=inline(name)))] if name else []


def _mobile(number: str) -> list[Unseen]:
    told = QCoreApplication.translate("Hits", "mobile {number}")
    return [Unseen(number, told.format(number=isolate(number)))] if number else []


def _why(typed: str, seen: Sequence[str], unseen: Sequence[Unseen]) -> str:
    shown = fold(" ".join(seen))
    told: dict[str, None] = {}
    for word in fold_words(typed):
        if word in shown:
            continue
        found = next((one.told for one in unseen if word in fold(one.value)), "")
        if not found and word.isdecimal():
            found = QCoreApplication.translate("Hits", "by another number of theirs")
        if found:
            told[found] = None
    return " — ".join(told)
