# SPDX-License-Identifier: Apache-2.0
"""How a policy stands, in a word with its colour, and its story in a line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.waiting.telling import policy_since
from welfare_desk.domain.waiting.listing import PolicyTold


def state_of(told: PolicyTold | None, *, edited: bool, in_force: bool) -> tuple[str, Tone]:
    """How the policy shown stands; `told` is None of the proposal that comes with the program."""
    translate = QCoreApplication.translate
    if edited:
        return translate("PolicyStories", "changed, nothing is kept"), Tone.BLUE
    if in_force:
        return translate("PolicyStories", "in force"), Tone.GREEN
    if told is None:
        return translate("PolicyStories", "proposed"), Tone.AMBER
    if told.draft:
        return translate("PolicyStories", "draft"), Tone.AMBER
    return translate("PolicyStories", "held before"), Tone.GREY


def story_of(told: PolicyTold | None) -> str:
    """Since when it holds and who approved it, or who keeps the draft."""
    if told is None:
        return ""
    if told.draft:
        return QCoreApplication.translate("PolicyStories", "kept by {name}").format(name=told.made_by)
    return policy_since(told)
