# SPDX-License-Identifier: Apache-2.0
"""Documents in words: what a document is called, how long it holds, how large it is."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.codes import choices, words
from welfare_desk.desktop.wording.documents import WORDS
from welfare_desk.domain.attachments import DocumentKind
from welfare_desk.domain.attachments.facts import Document, Validity, validity


def kinds() -> list[tuple[DocumentKind, str]]:
    """The kinds in the order in which a desk asks for them."""
    return choices(kind for kind in WORDS if isinstance(kind, DocumentKind))


def called(document: Document) -> str:
    """The title, or the kind where nobody gave one."""
    return document.title or words(document.kind)


def validity_chip(expires_on: dt.date | None, today: dt.date) -> tuple[str, Tone]:
    """How long a document holds, as a chip."""
    state, left = validity(expires_on, today)
    if state is Validity.ENDLESS:
        return QCoreApplication.translate("Documents", "no end"), Tone.GREY
    if state is Validity.ENDED:
        return QCoreApplication.translate("Documents", "ended"), Tone.RED
    if state is Validity.VALID:
        return QCoreApplication.translate("Documents", "valid"), Tone.GREEN
    if left == 0:
        return QCoreApplication.translate("Documents", "last day"), Tone.AMBER
    told = QCoreApplication.translate("Documents", "{days} days left")
    return told.format(days=number(left)), Tone.AMBER


def size_words(size: int) -> str:
    """Bytes as people speak of them."""
    if size < 1024 * 1024:
        told = QCoreApplication.translate("Documents", "{count} KB")
        return told.format(count=number(max(1, round(size / 1024))))
    told = QCoreApplication.translate("Documents", "{count} MB")
    return told.format(count=number(round(size / 1024 / 1024)))
