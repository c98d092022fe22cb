# SPDX-License-Identifier: Apache-2.0
"""What happened to a file, in words: the titles of timelines, their pictures and tones."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from welfare_desk.desktop.kit.words import inline
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.fields import field_words
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.summary.file import TimelineItem
from welfare_desk.domain.text import isolate
from welfare_desk.domain.waiting import QueueState


@dataclass(frozen=True)
class EventLook:
    """How one event is shown: its title in the window's language, an icon's name, a tone."""

    title: str
    icon: str
    tone: Tone


_Known = tuple[object, str, Tone]

_COVERAGE: dict[str, _Known] = {
    Coverage.APPLICANT: (QT_TRANSLATE_NOOP("Wording", "Application received"), "inbox", Tone.BLUE),
    Coverage.REFERRED: (QT_TRANSLATE_NOOP("Wording", "Referred elsewhere"), "send", Tone.VIOLET),
    Coverage.REFUSED: (QT_TRANSLATE_NOOP("Wording", "Application refused"), "circle-x", Tone.RED),
    Coverage.COVERED: (QT_TRANSLATE_NOOP("Wording", "Taken under coverage"), "badge-check", Tone.GREEN),
    Coverage.DISCHARGED: (QT_TRANSLATE_NOOP("Wording", "Discharged from coverage"), "log-out", Tone.GREY),
    Coverage.TRANSFERRED: (QT_TRANSLATE_NOOP("Wording", "Moved to another office"), "truck", Tone.VIOLET),
    Coverage.RECOVERED: (QT_TRANSLATE_NOOP("Wording", "Became independent"), "trending-up", Tone.GREEN),
    Coverage.DECEASED: (QT_TRANSLATE_NOOP("Wording", "Death recorded"), "circle-minus", Tone.GREY),
    Coverage.CLOSED: (QT_TRANSLATE_NOOP("Wording", "File closed"), "lock", Tone.GREY),
}
_PENSION: dict[str, _Known] = {
    PensionState.NONE: (QT_TRANSLATE_NOOP("Wording", "Pension ended"), "wallet", Tone.GREY),
    PensionState.ON_PENSION: (QT_TRANSLATE_NOOP("Wording", "Pension granted"), "wallet", Tone.GREEN),
    PensionState.SUSPENDED: (QT_TRANSLATE_NOOP("Wording", "Pension put on hold"), "circle-pause", Tone.AMBER),
    PensionState.CUT: (QT_TRANSLATE_NOOP("Wording", "Pension withdrawn"), "ban", Tone.RED),
}
_QUEUE: dict[str, _Known] = {
    QueueState.WAITING: (QT_TRANSLATE_NOOP("Wording", "Joined the pension queue"), "list-ordered", Tone.BLUE),
    QueueState.CALLED: (QT_TRANSLATE_NOOP("Wording", "Called from the queue"), "bell", Tone.TEAL),
    QueueState.HELD: (QT_TRANSLATE_NOOP("Wording", "Place in the queue held"), "circle-pause", Tone.AMBER),
    QueueState.ADMITTED: (QT_TRANSLATE_NOOP("Wording", "Admitted from the queue"), "badge-check", Tone.GREEN),
    QueueState.WITHDREW: (QT_TRANSLATE_NOOP("Wording", "Withdrew from the queue"), "log-out", Tone.GREY),
    QueueState.REMOVED: (QT_TRANSLATE_NOOP("Wording", "Taken out of the queue"), "circle-x", Tone.GREY),
}
_COMMANDS: dict[str, _Known] = {
    "casework.register_file": (QT_TRANSLATE_NOOP("Wording", "File opened"), "file-plus", Tone.TEAL),
    "casework.edit_person": (QT_TRANSLATE_NOOP("Wording", "Details edited"), "pencil", Tone.GREY),
    "casework.record_coverage": (
        QT_TRANSLATE_NOOP("Wording", "Coverage recorded"),
        "badge-check",
        Tone.GREEN,
    ),
    "exchange.import_files": (QT_TRANSLATE_NOOP("Wording", "Taken from a list"), "upload", Tone.BLUE),
    "exchange.undo_import": (QT_TRANSLATE_NOOP("Wording", "Import undone"), "undo-2", Tone.AMBER),
    "papers.issue_certificate": (
        QT_TRANSLATE_NOOP("Wording", "Certificate of coverage issued"),
        "stamp",
        Tone.BLUE,
    ),
    "papers.issue_file_summary": (QT_TRANSLATE_NOOP("Wording", "File summary printed"), "printer", Tone.BLUE),
    "attachments.add": (QT_TRANSLATE_NOOP("Wording", "Documents added"), "file-plus", Tone.TEAL),
    "attachments.change": (QT_TRANSLATE_NOOP("Wording", "Document corrected"), "pencil", Tone.GREY),
    "attachments.remove": (QT_TRANSLATE_NOOP("Wording", "Document taken out"), "file-x", Tone.AMBER),
    "attachments.bring_back": (QT_TRANSLATE_NOOP("Wording", "Document brought back"), "undo-2", Tone.GREY),
    "attachments.set_photo": (QT_TRANSLATE_NOOP("Wording", "Photo changed"), "user-round", Tone.GREY),
    "attachments.open": (QT_TRANSLATE_NOOP("Wording", "Document looked at"), "eye", Tone.GREY),
    "attachments.export": (QT_TRANSLATE_NOOP("Wording", "Copy of a document taken"), "download", Tone.AMBER),
    "attachments.issue_receipt": (
        QT_TRANSLATE_NOOP("Wording", "Receipt for documents issued"),
        "receipt",
        Tone.BLUE,
    ),
    "upkeep.backup": (QT_TRANSLATE_NOOP("Wording", "Backup made"), "database-backup", Tone.GREEN),
    "access.add_user": (QT_TRANSLATE_NOOP("Wording", "Account added"), "user-plus", Tone.GREY),
}
_KINDS: dict[str, _Known] = {
    "coverage": (QT_TRANSLATE_NOOP("Wording", "Coverage recorded"), "badge-check", Tone.GREEN),
    "pension": (QT_TRANSLATE_NOOP("Wording", "Pension changed"), "wallet", Tone.GREEN),
    "queue": (QT_TRANSLATE_NOOP("Wording", "Queue changed"), "list-ordered", Tone.BLUE),
    "import": (QT_TRANSLATE_NOOP("Wording", "Taken from a list"), "upload", Tone.BLUE),
    "edit": (QT_TRANSLATE_NOOP("Wording", "Details edited"), "pencil", Tone.GREY),
    "paper": (QT_TRANSLATE_NOOP("Wording", "Paper issued"), "printer", Tone.BLUE),
}
_PAPERS: dict[str, _Known] = {
    "certificate": _COMMANDS["papers.issue_certificate"],
    "file_summary": _COMMANDS["papers.issue_file_summary"],
    "document_receipt": _COMMANDS["attachments.issue_receipt"],
}
_BY_KIND = {"coverage": _COVERAGE, "pension": _PENSION, "queue": _QUEUE, "paper": _PAPERS}


def event_look(kind: str, code: str) -> EventLook:
    """How an event of this kind with this code (a new state or a command's name) is shown."""
    known = _BY_KIND.get(kind, {}).get(code) or _COMMANDS.get(code) or _KINDS.get(kind)
    if known is None:
        return EventLook(QCoreApplication.translate("Wording", "Change recorded"), "circle-dot", Tone.GREY)
    return EventLook(QCoreApplication.translate("Wording", str(known[0])), known[1], known[2])


def event_detail(item: TimelineItem) -> str:
    """The second line: fields in words, the number of a paper or list, the office's own words; by whom."""
    return " — ".join(part for part in (_detail(item), inline(item.by) if item.by else "") if part)


def _detail(item: TimelineItem) -> str:
    match item.kind:
        case "edit" if item.detail:
            return field_words(part.strip() for part in item.detail.replace("،", ",").split(","))
        case "queue":
            return item.detail.partition(": ")[2]  # the service stands before it, and the title says it
        case "paper" if item.detail:
            return isolate(item.detail)
        case "import" if item.detail:
            told = QCoreApplication.translate("Wording", "list no. {number}")
            return told.format(number=item.detail)
        case _:
            return _QUOTED.sub(lambda found: f"«{inline(found[1])}»", item.detail)


_QUOTED = re.compile("«([^«»]+)»")
