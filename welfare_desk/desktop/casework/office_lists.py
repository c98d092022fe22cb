# SPDX-License-Identifier: Apache-2.0
"""The office's own lists under the fields of a dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.fields.named import OfferedField
from welfare_desk.domain.text import fold
from welfare_desk.domain.upkeep import Catalogue
from welfare_desk.services.office_settings import AskItems, ItemNames, items


def how_to_choose() -> str:
    """The hint of a field that has a list."""
    return QCoreApplication.translate("OfficeLists", "Down or F9 shows the list")


class OfficeList(QObject):
    """The list of the office that a field offers; `show` takes another, or none: then it is a plain line.

    Of a list the names that have the word `first` come first, and those that `unfit` says are left out.
    """

    def __init__(self, page: Page, field: OfferedField, catalogue: Catalogue | None = None) -> None:
        super().__init__(field)
        self._page, self._field = page, field
        self._shown: Catalogue | None = None
        self._first = ""
        self._unfit: Callable[[str], bool] | None = None
        self.show(catalogue)

    def show(
        self, catalogue: Catalogue | None, first: str = "", unfit: Callable[[str], bool] | None = None
    ) -> None:
        """Offer the entries of this list that can be chosen."""
        if (catalogue, first, unfit) == (self._shown, self._first, self._unfit):
            return
        self._shown, self._first, self._unfit = catalogue, first, unfit
        self._field.offer(())
        self._field.show_hint("")
        if catalogue is not None:
            self._page.desk.operations.ask(
                items, AskItems(catalogue), self._take, owner=self, latest="office list"
            )

    def _take(self, found: ItemNames) -> None:
        names = [name for name in found.names if self._unfit is None or not self._unfit(name)]
        if names and self._shown is not None:
            first = fold(self._first)
            self._field.offer(sorted(names, key=lambda name: first not in fold(name)))
            self._field.show_hint(how_to_choose())
