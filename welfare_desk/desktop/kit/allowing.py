# SPDX-License-Identifier: Apache-2.0
"""What cannot be pressed says why: the reason is its tool tip, and what a screen reader tells of it.

`allow(control)` enables it; `allow(control, reason, …)` takes the first reason that is not empty. Nothing in
the window is disabled by another way, which a test of the house holds.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from welfare_desk.desktop.kit.tips import tip
from welfare_desk.desktop.theme.look import look

if TYPE_CHECKING:
    from welfare_desk.domain.access import Permission

REASON = "refusal"
"""The property of a control or an action that holds why it is disabled."""
_TIP, _TOLD = "own_tip", "own_description"


class Rights(Protocol):
    """Who knows what the signed-in user may: the window."""

    def may(self, permission: str) -> bool:
        """Whether the user has the right."""
        ...


def allow(control: QWidget | QAction, *reasons: str) -> None:
    """Enable a control, or disable it for the first reason that is not empty."""
    reason = next(filter(None, reasons), "")
    before = control.property(REASON) or ""
    control.setProperty(REASON, reason)
    if isinstance(control, QAction):
        control.setToolTip(tip(reason))  # an empty one is the action's own words again
    elif reason or before:
        _tell(control, reason, before)
    control.setEnabled(not reason)


def _tell(control: QWidget, reason: str, before: str) -> None:
    if not before:
        control.setProperty(_TIP, control.toolTip())
        control.setProperty(_TOLD, control.accessibleDescription())
    control.setToolTip(tip(reason) or str(control.property(_TIP) or ""))
    control.setAccessibleDescription(reason or str(control.property(_TOLD) or ""))


def reason_of(control: QWidget | QAction) -> str:
    """Why it is disabled; empty when it is not."""
    return str(control.property(REASON) or "")


def unless(holds: object, reason: str) -> str:
    """The reason, unless something holds."""
    return "" if holds else reason


def lacking(rights: Rights, permission: Permission) -> str:
    """The reason when the signed-in user lacks a right; empty when they have it."""
    return unless(rights.may(permission), no_right(permission))


def no_right(permission: Permission) -> str:
    """The account has not this right, and who can give it."""
    return _rights_missed(look().language)[permission]


def lacks_right(control: QWidget | QAction) -> bool:
    """Whether it is off because the account has not the right, which nothing done here changes."""
    reason = reason_of(control)
    return bool(reason) and reason in _rights_missed(look().language).values()


@cache
def _rights_missed(language: str) -> dict[Permission, str]:
    # The sign-in window shows no right, and waits for every import.
    from welfare_desk.domain.access import Permission
    from welfare_desk.sentences import say

    return {
        permission: say("not_permitted", {"permission": permission.value, "user": ""}, language)
        for permission in Permission
    }


def nothing_chosen() -> str:
    """No row is under the cursor, or none of the kind that the act is for."""
    return QCoreApplication.translate("Refusal", "Choose a row of the list first.")


def nothing_edited() -> str:
    """Nothing differs from what is kept."""
    return QCoreApplication.translate("Refusal", "Nothing has been changed, so there is nothing to save.")


def nothing_typed() -> str:
    """The field that the act sends is empty."""
    return QCoreApplication.translate("Refusal", "Type something first.")


def nothing_there() -> str:
    """The list or the page has nothing that the act could be for."""
    return QCoreApplication.translate("Refusal", "There is nothing here yet that this could be done with.")


def elsewhere(part: str) -> str:
    """The act is for another list or part of the page."""
    return QCoreApplication.translate("Refusal", "This is done in “{part}”.").format(part=part)


def not_loaded() -> str:
    """The answer of the office is on its way."""
    return QCoreApplication.translate("Refusal", "What this is about is still being fetched.")


def under_way() -> str:
    """It was pressed already."""
    return QCoreApplication.translate("Refusal", "This is being done; wait a moment.")
