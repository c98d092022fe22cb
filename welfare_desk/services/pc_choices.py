# SPDX-License-Identifier: Apache-2.0
"""The use case that keeps a trace of what is chosen for one PC: its look, its printers.

The choices themselves live in files of that PC, for they are needed before any office is open.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from welfare_desk.domain.access import JOINER, Permission
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.door import Kind, Work, command
from welfare_desk.storage import office_settings as kept

_LONGEST = 200
_NAMES = ("theme", "language", "scale")
_PRINTER = re.compile(r"(?:printer|drawn)/[a-z_]{1,40}")


@dataclass(frozen=True)
class NotePcChoice:
    """What was chosen on which PC: `name` says of what, `value` as text.

    Names are `theme`, `printer/certificate`, `drawn/issue_voucher` (the sheet of a kind) and their like.
    """

    pc: str
    name: str
    value: str


@dataclass(frozen=True)
class PcChoiceNoted:
    """Whether it differs from what was noted before; the same again leaves no new value."""

    changed: bool


@command("upkeep.note_pc_choice", permission=Permission.OWN_ACCOUNT, touches={Kind.SETTING})
def note_pc_choice(work: Work, facts: NotePcChoice) -> PcChoiceNoted:
    """Keep the last choice of a PC with who made it. RuleError `bad_setting`."""
    known_name = facts.name in _NAMES or _PRINTER.fullmatch(facts.name)
    fits = all(_fits(part) for part in (facts.pc, facts.value))
    if not known_name or not fits or not facts.pc:
        raise RuleError("bad_setting", name=facts.name[:_LONGEST], value=facts.value[:_LONGEST])
    name = f"pc/{facts.pc}/{facts.name}"
    known, version = kept.setting(work.db.connection, name)
    work.about("setting", name)
    if known == facts.value:
        return PcChoiceNoted(False)
    kept.keep_setting(work.db, name, facts.value, version)
    return PcChoiceNoted(True)


def _fits(part: str) -> bool:
    # The joiner inside a printer's Persian name has no picture of its own, but belongs to the spelling.
    return len(part) <= _LONGEST and part.replace(JOINER, "").isprintable()
