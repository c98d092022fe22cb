# SPDX-License-Identifier: Apache-2.0
"""A SHEBA that somebody else of the office has already: said below the field, never refused."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.fields.identifier import IdField
from welfare_desk.desktop.kit.words import inline
from welfare_desk.desktop.messages import Told
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.doubles import AskShebaHolder, ShebaHolder, sheba_holder


class ShebaWatch(QObject):
    """Asks whose account it is, once a whole SHEBA is typed that differs from what was shown."""

    def __init__(self, page: Page, field: IdField, file_no: Callable[[], str]) -> None:
        super().__init__(field)
        self._page, self._field, self._file_no = page, field, file_no
        self._asked = ""
        field.changed.connect(self._look)
        field.edit.editingFinished.connect(self._look)  # typed without IR it is whole only then

    def _look(self) -> None:
        try:
            kept = self._field.value()
        except RuleError:
            return
        if not kept or not self._field.edited() or kept == self._asked:
            return
        self._asked = kept
        asked = AskShebaHolder(kept, self._file_no())
        operations = self._page.desk.operations
        operations.ask(sheba_holder, asked, self._tell, owner=self, on_error=_silent, latest="sheba")

    def _tell(self, found: ShebaHolder) -> None:
        if found.holder is None:
            return
        told = self.tr("{name}, file {file_no}, has this account already")
        name, file_no = inline(found.holder.name), isolate(found.holder.file_no)
        self._field.warn(self._asked, told.format(name=name, file_no=file_no))


def _silent(_: Told) -> None:
    """Saving will tell what is wrong; this was a hint only."""
