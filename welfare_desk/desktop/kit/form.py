# SPDX-License-Identifier: Apache-2.0
"""The form kit: fields on a grid, Enter to the next, all faults at once, edited or not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QGridLayout,
    QPushButton,
    QTextEdit,
    QToolTip,
    QWidget,
)

from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.fields.field import Field, as_typed
from welfare_desk.desktop.kit.fields.offering import JUST_TAKEN
from welfare_desk.desktop.kit.keys import control_letter
from welfare_desk.desktop.kit.tips import tip
from welfare_desk.desktop.messages import sentence
from welfare_desk.desktop.theme.look import px


class Form(QWidget):
    """Fields in rows of a grid of `columns`; Tab and Enter run along the rows from the reading side.

    Signals: `changed` (edited or not may have changed), `finished` (Enter in the last field).
    """

    changed = Signal()
    finished = Signal()

    def __init__(self, columns: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, Field] = {}
        self._told: set[str] = set()
        self._end: Button | None = None
        self._columns = columns
        self._row, self._column = 0, 0
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(px(14))
        self.grid.setVerticalSpacing(px(10))
        for column in range(columns):
            self.grid.setColumnStretch(column, 1)

    def add(self, field: Field, span: int = 1) -> Field:
        """Put a field into the next place, `span` columns wide."""
        if self._column + span > self._columns:
            self.end_row()
        self.grid.addWidget(field, self._row, self._column, 1, span, Qt.AlignmentFlag.AlignTop)
        self._column += span
        self.fields[field.name] = field
        field.changed.connect(self.changed)
        field.control.installEventFilter(self)
        return field

    def end_row(self) -> None:
        """Go on in a new row."""
        if self._column:
            self._row, self._column = self._row + 1, 0

    def add_wide(self, widget: QWidget) -> None:
        """Put any widget across all columns."""
        self.end_row()
        self.grid.addWidget(widget, self._row, 0, 1, self._columns)
        self._row += 1

    def add_beside(self, widget: QWidget) -> None:
        """Put any widget into the rest of the row of the field put in last."""
        self.grid.addWidget(widget, self._row, self._column, Qt.AlignmentFlag.AlignVCenter)
        self.end_row()

    # values

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show values by field name; fields not named are left."""
        for name, value in values.items():
            if name in self.fields:
                self.fields[name].set_value(value)
        self.changed.emit()

    def values(self) -> dict[str, Any]:
        """Every field's value; call `check` first, for this raises RuleError at the first fault."""
        return {name: field.value() for name, field in self.fields.items()}

    def edited(self) -> list[str]:
        """Names of the fields that differ from what was shown first."""
        return [name for name, field in self.fields.items() if field.edited()]

    def typed(self) -> dict[str, str]:
        """The edited fields as typed, for a draft; secrets are left out."""
        named = ((name, self.fields[name]) for name in self.edited())
        return {name: as_typed(field.typed()) for name, field in named if not field.secret}

    def restore(self, typed: Mapping[str, str]) -> None:
        """Put a draft back into the fields; a field that is there no more is passed over."""
        for name, text in typed.items():
            if name in self.fields:
                self.fields[name].restore(text)

    def take_back(self) -> None:
        """Show again what was shown first in every field that was edited."""
        for name in self.edited():
            self.fields[name].take_back()

    def restore_over(self, typed: Mapping[str, str], saved: Mapping[str, Any]) -> None:
        """Put back a draft of a record that holds these values: another desk may have saved since.

        What is saved stands below each field of the draft that differs, so that nobody overwrites it unseen.
        """
        self.restore(typed)
        for name in typed.keys() & saved.keys() & self.fields.keys():
            if as_typed(saved[name]):
                self.tell_saved(name, saved[name], QCoreApplication.translate("Kit", "Saved now: {value}"))

    def settle(self) -> None:
        """Take what stands in the fields as saved."""
        for field in self.fields.values():
            field.settle()
        self.changed.emit()

    # what another desk saved meanwhile

    def follow(self, seen: Mapping[str, Any], now: Mapping[str, Any]) -> None:
        """The record has other values `now` than were `seen`: what nobody typed over follows it.

        What is typed here stays, and so does what the form itself proposed (a name that `seen` lacks);
        what is saved stands below it then.
        """
        typed = self.typed()
        moved = {name: value for name, value in now.items() if as_typed(seen.get(name)) != as_typed(value)}
        for name, value in moved.items():
            if name in seen and name in self.fields:
                self.fields[name].set_value(value)
                self.fields[name].changed.emit()
        for name, text in typed.items():  # also what followed from another field just now
            if as_typed(self.fields[name].typed()) != text:
                self.fields[name].restore(text)
        for name, value in moved.items():
            if name in self.fields:
                self.tell_saved(name, value)
        self.changed.emit()

    def tell_saved(self, name: str, value: Any, words: str = "") -> None:
        """Say below a field what is saved, where something else stands in it."""
        field = self.fields[name]
        if as_typed(field.typed()) == as_typed(value):
            return
        told = words or QCoreApplication.translate("Kit", "Saved meanwhile: {value}")
        shown = field.said(value) or QCoreApplication.translate("Kit", "empty")
        self._told.add(name)
        field.show_hint(told.format(value=shown), "warning")

    def end_telling(self) -> None:
        """What another desk saved is overwritten, or shown: nothing is left to tell below the fields."""
        for name in self._told:
            self.fields[name].show_hint("")
        self._told.clear()

    def check(self) -> list[Field]:
        """Check every field, show every fault, put the cursor on the first; the fields at fault."""
        wrong = [field for field in self.fields.values() if not field.check()]
        if wrong:
            wrong[0].control.setFocus(Qt.FocusReason.OtherFocusReason)
        return wrong

    def to_fault(self) -> None:
        """Put the cursor on the first field at fault, if there is one: what was hidden then is seen now."""
        wrong = next((field for field in self.fields.values() if field.error()), None)
        if wrong is not None:
            wrong.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def faults(self) -> int:
        """How many fields say at the moment that something is wrong."""
        return sum(1 for field in self.fields.values() if field.error())

    def show_faults(self, faults: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
        """Show what a command refused (`bad_fields`: field, code and facts of each); the rest come back."""
        named = [(self.fields.get(str(fault.get("field", ""))), fault) for fault in faults]
        found = [(field, fault) for field, fault in named if field is not None]
        if found:
            # First the cursor: a field that is left checks itself and would take the refusal back.
            found[0][0].control.setFocus(Qt.FocusReason.OtherFocusReason)
        for field, fault in found:
            field.show_error(sentence(str(fault.get("code", "")), dict(fault)))
        return [fault for field, fault in named if field is None]

    # Enter walks on

    def ends_at(self, button: Button) -> None:
        """Enter in the last field puts the cursor on this button and presses nothing: a second Enter does."""
        self._end = button
        self.finished.connect(self._to_end)

    def _to_end(self) -> None:
        if self._end is None:
            return
        if self._end.isEnabled():
            self._end.setFocus(Qt.FocusReason.TabFocusReason)
        else:  # it takes no cursor: why not is said where the eye looks for it
            below = self._end.mapToGlobal(QPoint(0, self._end.height()))
            QToolTip.showText(below, tip(reason_of(self._end)), self._end)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not isinstance(watched, QWidget):
            return False
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if isinstance(watched, QTextEdit | QPushButton):
            return False
        if isinstance(watched, QComboBox) and watched.view().isVisible():
            return False
        if modifiers == Qt.KeyboardModifier.ShiftModifier:
            self.walk(watched, -1)
            return True
        if modifiers == Qt.KeyboardModifier.NoModifier:
            self.walk(watched, 1)
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        offers = [field.fix for field in self.fields.values() if field.fix.isVisibleTo(self)]
        if control_letter(event) == "." and offers:
            offers[0].click()  # from whatever field the cursor is in: the key stands beside the offer
        else:
            super().keyPressEvent(event)

    def walk(self, from_control: QWidget, step: int) -> None:
        """Put the cursor on the next input that can take it; after the last one `finished` comes.

        It does not where that Enter took a name of a list: what it wrote is to be seen before it is kept.
        """
        controls = [field.control for field in self.fields.values()]
        place = controls.index(from_control) + step
        while 0 <= place < len(controls):
            control = controls[place]
            if (
                control.isVisible()
                and control.isEnabled()
                and control.focusPolicy() != Qt.FocusPolicy.NoFocus
            ):
                control.setFocus(Qt.FocusReason.TabFocusReason)
                return
            place += step
        if step > 0:
            focused = QApplication.focusWidget()
            if focused is from_control and isinstance(from_control, QWidget):
                from_control.clearFocus()
                from_control.setFocus(Qt.FocusReason.OtherFocusReason)
            if not from_control.property(JUST_TAKEN):
                self.finished.emit()
