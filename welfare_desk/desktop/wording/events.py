# SPDX-License-Identifier: Apache-2.0
"""What happened to a file, in words: the titles of timelines, their pictures and tones."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from welfare_desk.desktop.kit.words import inline, listed, prose
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.desk import DESK_KINDS
from welfare_desk.desktop.wording.fields import field_words
from welfare_desk.desktop.wording.happened import CASE_KINDS, about_words, until_words
from welfare_desk.domain.casework.codes import Coverage, Domain
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.summary.file import COVERED_AGAIN, TimelineItem
from welfare_desk.domain.text import hold_codes, isolate
from welfare_desk.domain.waiting import QueueState


@dataclass(frozen=True)
class EventLook:
    """How one event is shown: its title in the window's language, an icon's name, a tone."""

    title: str
    icon: str
    tone: Tone


_Known = tuple[object, str, Tone]

_COVERAGE: dict[str, _Known] = {
    Coverage.APPLICANT: (QT_TRANSLATE_NOOP("Wording", "Became an applicant"), "inbox", Tone.BLUE),
    Coverage.REFERRED: (QT_TRANSLATE_NOOP("Wording", "Referred elsewhere"), "send", Tone.VIOLET),
    Coverage.REFUSED: (QT_TRANSLATE_NOOP("Wording", "Application refused"), "circle-x", Tone.RED),
    Coverage.COVERED: (QT_TRANSLATE_NOOP("Wording", "Taken under coverage"), "badge-check", Tone.GREEN),
    COVERED_AGAIN: (QT_TRANSLATE_NOOP("Wording", "Taken under coverage again"), "badge-check", Tone.GREEN),
    Coverage.DISCHARGED: (QT_TRANSLATE_NOOP("Wording", "Discharged from coverage"), "log-out", Tone.GREY),
    Coverage.TRANSFERRED: (QT_TRANSLATE_NOOP("Wording", "Moved to another office"), "truck", Tone.VIOLET),
    Coverage.RECOVERED: (QT_TRANSLATE_NOOP("Wording", "Became independent"), "trending-up", Tone.GREEN),
    Coverage.DECEASED: (QT_TRANSLATE_NOOP("Wording", "Death recorded"), "circle-minus", Tone.GREY),
    Coverage.CLOSED: (QT_TRANSLATE_NOOP("Wording", "File closed"), "lock", Tone.GREY),
}
_DOMAIN: dict[str, _Known] = {
    Domain.SOCIAL: (QT_TRANSLATE_NOOP("Wording", "Moved to social affairs"), "arrow-right-left", Tone.BLUE),
    Domain.REHABILITATION: (
        QT_TRANSLATE_NOOP("Wording", "Moved to rehabilitation"),
        "arrow-right-left",
        Tone.BLUE,
    ),
    Domain.PREVENTION: (QT_TRANSLATE_NOOP("Wording", "Moved to prevention"), "arrow-right-left", Tone.BLUE),
}
_PENSION: dict[str, _Known] = {
    PensionState.NONE: (QT_TRANSLATE_NOOP("Wording", "Pension ended"), "wallet", Tone.GREY),
    PensionState.ON_PENSION: (QT_TRANSLATE_NOOP("Wording", "Pension granted"), "wallet", Tone.GREEN),
    PensionState.SUSPENDED: (QT_TRANSLATE_NOOP("Wording", "Pension put on hold"), "circle-pause", Tone.AMBER),
    PensionState.CUT: (QT_TRANSLATE_NOOP("Wording", "Pension withdrawn"), "ban", Tone.RED),
}
_ALLOWANCE: dict[str, _Known] = {
    PensionState.ON_PENSION: (
        QT_TRANSLATE_NOOP("Wording", "Allowance granted"),
        "hand-coins",
        Tone.GREEN,
    ),
    PensionState.SUSPENDED: (
        QT_TRANSLATE_NOOP("Wording", "Allowance put on hold"),
        "circle-pause",
        Tone.AMBER,
    ),
    PensionState.CUT: (QT_TRANSLATE_NOOP("Wording", "Allowance withdrawn"), "ban", Tone.RED),
}
_QUEUE: dict[str, _Known] = {
    QueueState.WAITING: (QT_TRANSLATE_NOOP("Wording", "Joined the waiting queue"), "list-ordered", Tone.BLUE),
    QueueState.CALLED: (QT_TRANSLATE_NOOP("Wording", "Called from the queue"), "bell", Tone.TEAL),
    QueueState.HELD: (QT_TRANSLATE_NOOP("Wording", "Place in the queue held"), "circle-pause", Tone.AMBER),
    QueueState.ADMITTED: (QT_TRANSLATE_NOOP("Wording", "Admitted from the queue"), "badge-check", Tone.GREEN),
    QueueState.WITHDREW: (QT_TRANSLATE_NOOP("Wording", "Withdrew from the queue"), "log-out", Tone.GREY),
    QueueState.REMOVED: (QT_TRANSLATE_NOOP("Wording", "Taken out of the queue"), "circle-x", Tone.GREY),
}
_COMMANDS: dict[str, _Known] = {
    "casework.register_file": (QT_TRANSLATE_NOOP("Wording", "File opened"), "file-plus", Tone.TEAL),
    "casework.edit_person": (QT_TRANSLATE_NOOP("Wording", "Details edited"), "pencil", Tone.GREY),
    "matching.merge_persons": (QT_TRANSLATE_NOOP("Wording", "Merged with a double"), "git-merge", Tone.AMBER),
    "matching.undo_merge": (QT_TRANSLATE_NOOP("Wording", "Merge taken back"), "undo-2", Tone.AMBER),
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
    "papers.issue_file_summary": (QT_TRANSLATE_NOOP("Wording", "File summary issued"), "printer", Tone.BLUE),
    "papers.issue_household_sheet": (
        QT_TRANSLATE_NOOP("Wording", "Household sheet issued"),
        "printer",
        Tone.BLUE,
    ),
    "casework.add_member": (QT_TRANSLATE_NOOP("Wording", "Member added"), "user-plus", Tone.TEAL),
    "casework.member_leaves": (QT_TRANSLATE_NOOP("Wording", "Member left"), "log-out", Tone.GREY),
    "casework.change_head": (QT_TRANSLATE_NOOP("Wording", "Head changed"), "user-check", Tone.BLUE),
    "casework.split_household": (QT_TRANSLATE_NOOP("Wording", "Household parted"), "users", Tone.AMBER),
    "casework.join_households": (QT_TRANSLATE_NOOP("Wording", "Households joined"), "users", Tone.AMBER),
    "casework.set_guardian": (QT_TRANSLATE_NOOP("Wording", "Guardian recorded"), "shield", Tone.BLUE),
    "casework.end_guardianship": (QT_TRANSLATE_NOOP("Wording", "Guardianship ended"), "circle-x", Tone.GREY),
    "casework.undo_household_act": (
        QT_TRANSLATE_NOOP("Wording", "Household change taken back"),
        "undo-2",
        Tone.AMBER,
    ),
    "casework.add_disability": (QT_TRANSLATE_NOOP("Wording", "Disability added"), "accessibility", Tone.TEAL),
    "casework.end_disability": (QT_TRANSLATE_NOOP("Wording", "Disability ended"), "circle-x", Tone.GREY),
    "casework.drop_disability": (
        QT_TRANSLATE_NOOP("Wording", "Disability struck out"),
        "undo-2",
        Tone.GREY,
    ),
    "casework.reopen_disability": (
        QT_TRANSLATE_NOOP("Wording", "Disability counts on"),
        "undo-2",
        Tone.TEAL,
    ),
    "casework.add_category": (QT_TRANSLATE_NOOP("Wording", "Category added"), "tag", Tone.TEAL),
    "casework.end_category": (QT_TRANSLATE_NOOP("Wording", "Category ended"), "circle-x", Tone.GREY),
    "casework.drop_category": (
        QT_TRANSLATE_NOOP("Wording", "Category struck out"),
        "undo-2",
        Tone.GREY,
    ),
    "casework.reopen_category": (QT_TRANSLATE_NOOP("Wording", "Category holds on"), "undo-2", Tone.TEAL),
    "papers.issue_commission_referral": (
        QT_TRANSLATE_NOOP("Wording", "Referral to the commission issued"),
        "stethoscope",
        Tone.BLUE,
    ),
    "papers.issue_referral_letter": (
        QT_TRANSLATE_NOOP("Wording", "Referral letter issued"),
        "mail",
        Tone.BLUE,
    ),
    "papers.issue_pension_notice": (
        QT_TRANSLATE_NOOP("Wording", "Notice of a payment issued"),
        "mail",
        Tone.BLUE,
    ),
    "commission.refer": (
        QT_TRANSLATE_NOOP("Wording", "Referred to the commission"),
        "stethoscope",
        Tone.BLUE,
    ),
    "commission.vote": (QT_TRANSLATE_NOOP("Wording", "Vote of the commission recorded"), "scale", Tone.GREEN),
    "commission.overrule": (QT_TRANSLATE_NOOP("Wording", "Counter-vote recorded"), "scale", Tone.AMBER),
    "commission.close_session": (
        QT_TRANSLATE_NOOP("Wording", "Session of the commission closed"),
        "lock",
        Tone.GREY,
    ),
    "commission.extend_validity": (
        QT_TRANSLATE_NOOP("Wording", "Validity extended by circular"),
        "calendar-clock",
        Tone.AMBER,
    ),
    "commission.undo_extension": (
        QT_TRANSLATE_NOOP("Wording", "Extension by circular taken back"),
        "undo-2",
        Tone.AMBER,
    ),
    "inquiries.send": (QT_TRANSLATE_NOOP("Wording", "Inquiry sent"), "send", Tone.BLUE),
    "inquiries.answer": (QT_TRANSLATE_NOOP("Wording", "Inquiry answered"), "message-square", Tone.GREEN),
    "attachments.add": (QT_TRANSLATE_NOOP("Wording", "Documents added"), "file-plus", Tone.TEAL),
    "attachments.change": (QT_TRANSLATE_NOOP("Wording", "Document corrected"), "pencil", Tone.GREY),
    "attachments.remove": (QT_TRANSLATE_NOOP("Wording", "Document taken out"), "file-x", Tone.AMBER),
    "attachments.bring_back": (QT_TRANSLATE_NOOP("Wording", "Document brought back"), "undo-2", Tone.GREY),
    "attachments.set_photo": (QT_TRANSLATE_NOOP("Wording", "Photo changed"), "user-round", Tone.GREY),
    "attachments.undo_photo": (QT_TRANSLATE_NOOP("Wording", "Photo taken back"), "undo-2", Tone.GREY),
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
_COMMANDS |= dict.fromkeys(
    ("casework.assign_centre", "casework.assign_neighbourhoods", "casework.close_centre"),
    (QT_TRANSLATE_NOOP("Wording", "Handed to another centre"), "building-2", Tone.GREY),
)
_KINDS: dict[str, _Known] = {
    "coverage": (QT_TRANSLATE_NOOP("Wording", "Coverage recorded"), "badge-check", Tone.GREEN),
    "pension": (QT_TRANSLATE_NOOP("Wording", "Pension changed"), "wallet", Tone.GREEN),
    "allowance": (QT_TRANSLATE_NOOP("Wording", "Allowance changed"), "hand-coins", Tone.GREEN),
    "queue": (QT_TRANSLATE_NOOP("Wording", "Queue changed"), "list-ordered", Tone.BLUE),
    "import": (QT_TRANSLATE_NOOP("Wording", "Taken from a list"), "upload", Tone.BLUE),
    "edit": (QT_TRANSLATE_NOOP("Wording", "Details edited"), "pencil", Tone.GREY),
    "paper": (QT_TRANSLATE_NOOP("Wording", "Paper issued"), "printer", Tone.BLUE),
    "reprint": (QT_TRANSLATE_NOOP("Wording", "Paper printed again"), "copy", Tone.AMBER),
    "undo": (QT_TRANSLATE_NOOP("Wording", "Change taken back"), "undo-2", Tone.AMBER),
}
_PAPERS: dict[str, _Known] = {
    "certificate": _COMMANDS["papers.issue_certificate"],
    "file_summary": _COMMANDS["papers.issue_file_summary"],
    "household_sheet": _COMMANDS["papers.issue_household_sheet"],
    "commission_referral": _COMMANDS["papers.issue_commission_referral"],
    "referral_letter": _COMMANDS["papers.issue_referral_letter"],
    "document_receipt": _COMMANDS["attachments.issue_receipt"],
    "pension_notice": _COMMANDS["papers.issue_pension_notice"],
}
_PAPERS |= {
    "goods_receipt": (QT_TRANSLATE_NOOP("Wording", "Goods receipt issued"), "printer", Tone.BLUE),
    "issue_voucher": (QT_TRANSLATE_NOOP("Wording", "Issue voucher issued"), "printer", Tone.BLUE),
    "loan_contract": (QT_TRANSLATE_NOOP("Wording", "Loan contract issued"), "printer", Tone.BLUE),
    "return_slip": (QT_TRANSLATE_NOOP("Wording", "Return slip issued"), "printer", Tone.BLUE),
    "transfer_voucher": (QT_TRANSLATE_NOOP("Wording", "Transfer voucher issued"), "printer", Tone.BLUE),
    "scrap_minutes": (QT_TRANSLATE_NOOP("Wording", "Scrap minutes issued"), "printer", Tone.BLUE),
    "stock_count": (QT_TRANSLATE_NOOP("Wording", "Stock count minutes issued"), "printer", Tone.BLUE),
    "stock_correction": (QT_TRANSLATE_NOOP("Wording", "Stock correction issued"), "printer", Tone.BLUE),
    "ledger_card": (QT_TRANSLATE_NOOP("Wording", "Ledger card issued"), "printer", Tone.BLUE),
    "property_statement": (QT_TRANSLATE_NOOP("Wording", "Property statement issued"), "printer", Tone.BLUE),
    "committee_minutes": (
        QT_TRANSLATE_NOOP("Wording", "Minutes of the rehabilitation committee issued"),
        "printer",
        Tone.BLUE,
    ),
    "device_story": (QT_TRANSLATE_NOOP("Wording", "Story of a device issued"), "printer", Tone.BLUE),
    "statistical_book": (
        QT_TRANSLATE_NOOP("Wording", "Monthly statistical book issued"),
        "printer",
        Tone.BLUE,
    ),
    "head_statement": (
        QT_TRANSLATE_NOOP("Wording", "One-page statement of the head issued"),
        "printer",
        Tone.BLUE,
    ),
}
_REPRINTS: dict[str, _Known] = {
    "certificate": (QT_TRANSLATE_NOOP("Wording", "Certificate printed again"), "copy", Tone.AMBER),
    "file_summary": (QT_TRANSLATE_NOOP("Wording", "File summary printed again"), "copy", Tone.AMBER),
    "household_sheet": (QT_TRANSLATE_NOOP("Wording", "Household sheet printed again"), "copy", Tone.AMBER),
    "commission_referral": (
        QT_TRANSLATE_NOOP("Wording", "Referral to the commission printed again"),
        "copy",
        Tone.AMBER,
    ),
    "referral_letter": (QT_TRANSLATE_NOOP("Wording", "Referral letter printed again"), "copy", Tone.AMBER),
    "document_receipt": (
        QT_TRANSLATE_NOOP("Wording", "Receipt for documents printed again"),
        "copy",
        Tone.AMBER,
    ),
}
_REPRINTS["pension_notice"] = (
    QT_TRANSLATE_NOOP("Wording", "Notice of a payment printed again"),
    "copy",
    Tone.AMBER,
)
_UNDONE: dict[str, _Known] = {
    "coverage": (QT_TRANSLATE_NOOP("Wording", "Change of coverage taken back"), "undo-2", Tone.AMBER),
    "domain": (QT_TRANSLATE_NOOP("Wording", "Change of field taken back"), "undo-2", Tone.AMBER),
    "pension": (QT_TRANSLATE_NOOP("Wording", "Pension given back"), "undo-2", Tone.AMBER),
    "allowance": (QT_TRANSLATE_NOOP("Wording", "Allowance given back"), "undo-2", Tone.AMBER),
    "queue": (QT_TRANSLATE_NOOP("Wording", "Place in the queue given back"), "undo-2", Tone.AMBER),
    "pension_struck": (QT_TRANSLATE_NOOP("Wording", "Pension after leaving struck"), "undo-2", Tone.AMBER),
    "allowance_struck": (
        QT_TRANSLATE_NOOP("Wording", "Allowance after leaving struck"),
        "undo-2",
        Tone.AMBER,
    ),
    "queue_struck": (QT_TRANSLATE_NOOP("Wording", "Place after leaving struck"), "undo-2", Tone.AMBER),
    "queue_mistaken": (
        QT_TRANSLATE_NOOP("Wording", "Place struck for one of an earlier day"),
        "undo-2",
        Tone.AMBER,
    ),
    "opening": (QT_TRANSLATE_NOOP("Wording", "Opening of the file taken back"), "undo-2", Tone.RED),
    "call": (QT_TRANSLATE_NOOP("Wording", "Call struck as a mistake"), "undo-2", Tone.AMBER),
    "letter": (QT_TRANSLATE_NOOP("Wording", "Letter voided"), "undo-2", Tone.AMBER),
    "paper": (QT_TRANSLATE_NOOP("Wording", "Paper made void"), "ban", Tone.RED),
    "visit": (QT_TRANSLATE_NOOP("Wording", "Visit struck as a mistake"), "undo-2", Tone.AMBER),
    "request": (QT_TRANSLATE_NOOP("Wording", "Request struck as a mistake"), "undo-2", Tone.AMBER),
    "request_answer": (QT_TRANSLATE_NOOP("Wording", "Answer to a request taken back"), "undo-2", Tone.AMBER),
    "inquiry": (QT_TRANSLATE_NOOP("Wording", "Inquiry struck as a mistake"), "undo-2", Tone.AMBER),
    "inquiry_answer": (QT_TRANSLATE_NOOP("Wording", "Answer to an inquiry taken back"), "undo-2", Tone.AMBER),
    "transfer": (QT_TRANSLATE_NOOP("Wording", "Question to another office struck"), "undo-2", Tone.AMBER),
    "transfer_answer": (
        QT_TRANSLATE_NOOP("Wording", "Answer of the other office taken back"),
        "undo-2",
        Tone.AMBER,
    ),
}
_BY_KIND = {
    "coverage": _COVERAGE,
    "domain": _DOMAIN,
    "pension": _PENSION,
    "allowance": _ALLOWANCE,
    "queue": _QUEUE,
    "paper": _PAPERS,
    "reprint": _REPRINTS,
    "undo": _UNDONE,
    **DESK_KINDS,
    **CASE_KINDS,
}


def event_look(kind: str, code: str) -> EventLook:
    """How an event of this kind with this code (a new state or a command's name) is shown."""
    known = _BY_KIND.get(kind, {}).get(code) or _COMMANDS.get(code) or _KINDS.get(kind)
    if known is None:
        return EventLook(QCoreApplication.translate("Wording", "Change recorded"), "circle-dot", Tone.GREY)
    return EventLook(QCoreApplication.translate("Wording", str(known[0])), known[1], known[2])


def event_detail(item: TimelineItem) -> str:
    """The second line: codes and fields in words, the number of a paper or list, own words; by whom."""
    # The day stands last: a number right behind it would change places with it after Persian words.
    told = listed(prose(part) for part in (*about_words(item), _detail(item), until_words(item)))
    return " — ".join(part for part in (told, inline(item.by) if item.by else "") if part)


def _detail(item: TimelineItem) -> str:
    match item.kind:
        case "edit" if item.detail:
            return field_words(part.strip() for part in item.detail.replace("،", ",").split(","))
        case "paper" | "reprint" if item.detail:
            return isolate(item.detail)
        case "import" if item.detail:
            told = QCoreApplication.translate("Wording", "list no. {number}")
            return told.format(number=item.detail)
        case _:
            quoted = _QUOTED.sub(lambda found: f"«{inline(found[1])}»", item.detail)
            return hold_codes(quoted)


_QUOTED = re.compile("«([^«»]+)»")
