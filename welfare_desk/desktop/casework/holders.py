# SPDX-License-Identifier: Apache-2.0
"""An identifier that somebody else of the office has: said below its field, before anything is saved."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from welfare_desk.desktop.casework.likely import KEY
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.fields.identifier import IdField
from welfare_desk.desktop.kit.words import inline
from welfare_desk.desktop.messages import Told
from welfare_desk.domain.casework.doubles import Likely
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.doubles import LikelyDoubles, likely_doubles


class HolderWatch(QObject):
    """Asks whose it is, once a whole identifier is typed that differs from what was shown.

    `person_id` is the person whom the form is about, 0 for somebody new.
    """

    def __init__(self, page: Page, field: IdField, person_id: int = 0) -> None:
        super().__init__(field)
        self._page, self._field, self._person_id = page, field, person_id
        self._asked = ""
        self._holder: Likely | None = None
        field.changed.connect(self._look)
        field.edit.editingFinished.connect(self._look)

    def _kept(self) -> str:
        """The identifier typed; empty while it is none, or the one that was shown."""
        try:
            return str(self._field.value()) if self._field.edited() else ""
        except RuleError:
            return ""

    def _look(self) -> None:
        kept = self._kept()
        if not kept or kept == self._asked:
            return
        self._asked, self._holder = kept, None
        national = self._field.name == "national_id"
        asked = LikelyDoubles(national_id=kept) if national else LikelyDoubles(foreign_id=kept)
        operations = self._page.desk.operations
        operations.ask(
            likely_doubles, asked, self._tell, owner=self, on_error=_silent, latest=self._field.name
        )

    def _tell(self, found: tuple[Likely, ...]) -> None:
        holder = next((one for one in found if one.same_identifier), None)
        if holder is None or holder.person_id == self._person_id:
            return
        self._holder = holder
        told = self.tr("{name} has this number already")
        if holder.file_no:
            told = self.tr("{name}, file {file_no}, has this number already; {key} opens the file")
        name, file_no = inline(holder.name), isolate(holder.file_no)
        self._field.warn(self._asked, told.format(name=name, file_no=file_no, key=isolate(KEY)))

    def file_no(self) -> str:
        """The file to open for what stands in the field now; empty for none."""
        told = self._holder is not None and self._kept() == self._asked
        return self._holder.file_no if told and self._holder is not None else ""


def watch_holders(page: Page, fields: dict[str, Any], person_id: int = 0) -> tuple[HolderWatch, ...]:
    """Watch every identifier of a person among the fields."""
    found = [fields[name] for name in ("national_id", "foreign_id") if name in fields]
    return tuple(HolderWatch(page, field, person_id) for field in found)


def _silent(_: Told) -> None:
    """Saving will tell what is wrong; this was a hint only."""
