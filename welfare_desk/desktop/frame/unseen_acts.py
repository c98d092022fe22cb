# SPDX-License-Identifier: Apache-2.0
"""Acts of parts of a page that are not seen: the palette names them, leads there, and does them in sight."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from welfare_desk.desktop.frame.entries import Entry, entry_of
from welfare_desk.desktop.frame.page import Elsewhere
from welfare_desk.desktop.kit.allowing import lacks_right, reason_of
from welfare_desk.desktop.kit.keys import name_of_keys
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.text import isolate

if TYPE_CHECKING:
    from welfare_desk.desktop.window import MainWindow

_LOOK_AGAIN = 20
"""Milliseconds between two looks at whether a part has read its rows."""
_LOOKS = 50


class UnseenActs(QObject):
    """Does one as soon as its part is in sight and has read its rows.

    An act on a row is done at once only where there is no other row that could be meant: else the cursor goes
    into the list, and the clerk chooses the row and presses the key.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def entry(self, one: Elsewhere) -> Entry:
        """The line of the palette for it."""
        return replace(
            entry_of(one.act),
            note=self.tr("in “{part}”").format(part=one.part),
            act=partial(self._lead_to, one),
            about=one.part,
        )

    def _lead_to(self, one: Elsewhere) -> None:
        if one.still():
            one.show()
            QTimer.singleShot(0, self, partial(self._once_read, one, _LOOKS))

    def _once_read(self, one: Elsewhere, looks: int) -> None:
        """What may be done depends on the rows; work of long is not waited for.

        Nothing is done on another file that came into sight meanwhile.
        """
        if not one.still():
            return
        if looks and not self._window.operations.idle():
            QTimer.singleShot(_LOOK_AGAIN, self, partial(self._once_read, one, looks - 1))
            return
        filled = [table for table in one.lists if table.isVisible() and table.rows.total]
        for table in [*filled, *(table for table in one.lists if table.isVisible())][:1]:
            table.setFocus(Qt.FocusReason.OtherFocusReason)
        if sum(table.rows.total for table in filled) > 1 and not lacks_right(one.act):
            told = self.tr("Choose the row, then press {keys}: {act}")
            keys, words = name_of_keys(one.act.shortcut()), one.act.text().rstrip("…")
            self._window.say(told.format(keys=isolate(keys), act=words), Tone.BLUE, "info")
        elif one.act.isEnabled():
            one.act.trigger()
        else:
            self._window.say(reason_of(one.act), Tone.AMBER, "info")
