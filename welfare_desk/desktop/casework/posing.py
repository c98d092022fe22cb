# SPDX-License-Identifier: Apache-2.0
"""States of a file's page for the pictures: its parts, a wrong number typed, what its buttons ask."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from welfare_desk.desktop.casework.letters.labels import show_envelope
from welfare_desk.desktop.casework.parts import OVERVIEW, PARTS
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.fields.field import as_typed

if TYPE_CHECKING:
    from welfare_desk.desktop.casework.file import FilePage

TYPED, ENVELOPE = "typed", "envelope"

_ASKED = {
    "ask_member": ("household", "acts.add_button"),
    "ask_disability": ("reasons", "acts.buttons"),
    "ask_domain": ("standing", "domain.change_button"),
    "ask_referral": ("assessments", "refer_button"),
    "ask_inquiry": ("assessments", "send_button"),
    "ask_task": ("notes", "new_button"),
    "ask_letter": ("letters", "letter_button"),
    "ask_call": ("letters", "call_button"),
    "ask_visit": ("visits", "plan_button"),
    "ask_request": ("requests", "new_button"),
}
"""The part, and the button of it whose question is drawn; a mapping of buttons gives its first."""

POSES = (*(spec.name for spec in PARTS), "ask_coverage", "ask_certificate", *_ASKED, ENVELOPE, TYPED)


def take_pose(page: FilePage, name: str) -> None:
    """Bring the page into the state of this name."""
    for dialog in page.window().findChildren(Dialog):
        dialog.cancel()
    if name in _ASKED:
        part, path = _ASKED[name]
        page.show_tab(part)
        found = attrgetter(path)(page.parts.part(part))
        (next(iter(found.values())) if isinstance(found, dict) else found).click()
        return
    page.show_tab(name if name in {spec.name for spec in PARTS} else OVERVIEW)
    if name == TYPED:
        national = page.editor.fields["national_id"]
        typed = as_typed(national.typed())
        national.restore(typed[:-1] + str((int(typed[-1]) + 1) % 10))
        page.editor.form.check()
    elif name == "ask_coverage":
        page.record_coverage()
    elif name == "ask_certificate":
        page.by_state.certify()
    elif name == ENVELOPE and page.summary is not None:
        show_envelope(page, page.summary.file.file_no)
