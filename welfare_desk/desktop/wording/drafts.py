# SPDX-License-Identifier: Apache-2.0
"""The forms that keep drafts: what each is called, and on which page it is found again."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication


class Form(NamedTuple):
    """A form by words; `page` and `part` are where it is opened, `part` being one of a file's page."""

    words: str
    page: str
    part: str = ""


def forms() -> dict[str, Form]:
    """Every form that keeps drafts, by the name it keeps them under."""
    translate = QCoreApplication.translate
    return {
        "file": Form(translate("DraftedForms", "Person and household"), "file", "overview"),
        "file-details": Form(translate("DraftedForms", "All details"), "file", "details"),
        "note": Form(translate("DraftedForms", "Note"), "file", "notes"),
        "arrival": Form(translate("DraftedForms", "Somebody at the desk"), "reception"),
        "decision": Form(translate("DraftedForms", "Decision on a request"), "reception"),
        "new-file": Form(translate("DraftedForms", "New file"), "files"),
        "coverage": Form(translate("DraftedForms", "Change of coverage"), "file", "standing"),
        "move": Form(translate("DraftedForms", "Question to the office of origin"), "file", "standing"),
        "move-answer": Form(translate("DraftedForms", "Answer of the other office"), "file", "standing"),
        "member-new": Form(translate("DraftedForms", "New member"), "file", "household"),
        "member": Form(translate("DraftedForms", "Facts of a member"), "file", "household"),
        "member-leaves": Form(translate("DraftedForms", "A member leaves"), "file", "household"),
        "guardian": Form(translate("DraftedForms", "Guardian"), "file", "household"),
        "disability": Form(translate("DraftedForms", "Disability"), "file", "reasons"),
        "referral": Form(translate("DraftedForms", "Referral to the commission"), "file", "assessments"),
        "referral-letter": Form(translate("DraftedForms", "Referral letter"), "file", "assessments"),
        "inquiry": Form(translate("DraftedForms", "Inquiry sent"), "file", "assessments"),
        "inquiry-answer": Form(translate("DraftedForms", "Answer to an inquiry"), "file", "assessments"),
        "vote": Form(translate("DraftedForms", "Vote of the commission"), "file", "assessments"),
        "session": Form(translate("DraftedForms", "Session of the commission"), "commission"),
        "letter": Form(translate("DraftedForms", "Letter"), "letters", "letters"),
        "call": Form(translate("DraftedForms", "Call"), "file", "letters"),
        "task": Form(translate("DraftedForms", "Task"), "first", "notes"),
        "request": Form(translate("DraftedForms", "Request"), "file", "requests"),
        "request-answer": Form(translate("DraftedForms", "Answer to a request"), "file", "requests"),
        "visit": Form(translate("DraftedForms", "Report of a visit"), "file", "visits"),
        "centre": Form(translate("DraftedForms", "Positive-life centre"), "visits"),
        "certificate": Form(translate("DraftedForms", "Certificate of coverage"), "file", "overview"),
    }


def way_to(form: Form, key: str) -> tuple[str, dict[str, Any]]:
    """The page with its arguments; a record of a file leads to the file, whose number begins its key."""
    file_no = key.partition("/")[0]
    if form.part and file_no:
        return "file", {"key": file_no, "part": form.part}
    return form.page, {}
