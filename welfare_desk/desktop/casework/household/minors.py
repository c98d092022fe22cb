# SPDX-License-Identifier: Apache-2.0
"""A head of a household who is under age: told at once, and taken at the second press."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.casework.telling import years
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.fields.lines import ChoiceField
from welfare_desk.desktop.kit.words import inline
from welfare_desk.domain.calendar import age_years
from welfare_desk.domain.casework.lifespan import is_minor
from welfare_desk.domain.casework.person import Member


class MinorHead:
    """Warns below the field that chooses a head; there are households of orphans, so it refuses none."""

    def __init__(self, page: Page, head: ChoiceField) -> None:
        self._page, self._head = page, head
        self._sure_of = 0
        """The minor of whom the clerk was told once."""

    def warn(self, members: Sequence[Member]) -> None:
        """Say below the field that the one chosen among these is under age, or nothing."""
        self._head.show_hint(self._warning(self._minor(members)), "warning")

    def stops(self, members: Sequence[Member]) -> bool:
        """Whether the press is to be made again: a minor is chosen, and this is the first press for them."""
        minor = self._minor(members)
        if minor is None or minor.person.id == self._sure_of:
            return False
        self._sure_of = minor.person.id
        told = QCoreApplication.translate("MinorHead", "{warning} If it is right, press once more.")
        self._head.show_error(told.format(warning=self._warning(minor)))
        self._head.control.setFocus()
        return True

    def _minor(self, members: Sequence[Member]) -> Member | None:
        heir = next((one for one in members if one.person.id == self._head.value()), None)
        if heir is None or not is_minor(heir.person.birth_date, self._page.desk.today()):
            return None
        return heir

    def _warning(self, minor: Member | None) -> str:
        if minor is None or minor.person.birth_date is None:
            return ""
        told = QCoreApplication.translate("MinorHead", "{name} is under 18 ({age}).")
        age = years(age_years(minor.person.birth_date, self._page.desk.today()))
        return told.format(name=inline(minor.person.full_name), age=age)
