# SPDX-License-Identifier: Apache-2.0
"""The box that a barcode is scanned into, or a part of a name typed: what was found hangs below it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.entries import Entries, Entry
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.fields.lines import Line
from welfare_desk.desktop.kit.keys import ENTER
from welfare_desk.desktop.kit.labels import Icon, Label
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.theme.look import look, px
from welfare_desk.domain.equipment.items import ItemKind
from welfare_desk.domain.summary.handing import GoodsFound
from welfare_desk.domain.text import isolate
from welfare_desk.services.equipment.goods_found import FindGoods, FoundGoods, find_goods

_PAUSE = 120
"""Milliseconds after the last key before the office is asked."""


class GoodsBox(QWidget):
    """Signals: `taken` (what was scanned or chosen), `left` (Enter in the empty box), `told` (an error)."""

    taken = Signal(object)
    left = Signal()
    failed = Signal(object)

    def __init__(self, page: Page, over: QWidget) -> None:
        super().__init__()
        self._page = page
        self._found = FoundGoods(())
        self._answers_for = ""
        self._wanted = False
        self.line = Line(placeholder=self.tr("Scan a barcode, or type the name or serial of the goods…"))
        self.line.setAccessibleName(self.tr("Goods: barcode, name or serial"))
        self.line.setMaxLength(80)
        self.note = Label("", "small", wrap=True)
        self.note.hide()
        self.list = QFrame(over)
        self.list.setProperty("card", "true")
        self.entries = Entries()
        inside = QVBoxLayout(self.list)
        inside.setContentsMargins(1, px(4), 1, px(4))
        inside.addWidget(self.entries)
        self.list.hide()
        self._clock = QTimer(self, singleShot=True, interval=_PAUSE)
        self._clock.timeout.connect(self._ask)
        self._build()
        self.line.textEdited.connect(self._typed)
        self.entries.pressed.connect(self._take_place)
        self.line.installEventFilter(self)
        self.setFocusProxy(self.line)

    def _build(self) -> None:
        self._icon = Icon("scan-line", "teal", 18)
        self._icon.setParent(self.line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        layout.addWidget(self.line)
        layout.addWidget(self.note)
        # At the end of the line: text grows away from the reading side.
        margins = self.line.textMargins()
        if look().persian:
            margins.setLeft(margins.left() + px(26))
        else:
            margins.setRight(margins.right() + px(26))
        self.line.setTextMargins(margins)

    # what is typed

    def _typed(self, text: str) -> None:
        self._wanted = False
        self._say("")
        if text.strip():
            self._clock.start()
        else:
            self._clock.stop()
            self.close_list()

    def _ask(self) -> None:
        text = self.line.text()
        self._page.desk.operations.ask(
            find_goods,
            FindGoods(text),
            partial(self._show, text),
            owner=self,
            on_error=self._failed,
            latest="goods",
        )

    def _failed(self, told: Told) -> None:
        self._wanted = False
        self.failed.emit(told)

    def _show(self, text: str, found: FoundGoods) -> None:
        self._found, self._answers_for = found, text
        if self._wanted:
            self._wanted = False
            self._enter()
            return
        if not found.rows:
            self.close_list()
            self._say(self.tr("No goods are called «{text}», nor is there a device of this number.").format(
                text=isolate(text.strip())
            ))  # fmt: skip
            return
        if found.searched:
            self._say(self.tr("The other keyboard was on: searched for {text}").format(
                text=isolate(found.searched)
            ))  # fmt: skip
        self.entries.show_groups(
            [(self.tr("Found"), [self._entry(place, one) for place, one in enumerate(found.rows)])]
        )
        self._hang()

    def _entry(self, place: int, found: GoodsFound) -> Entry:
        if found.serial:
            note = self.tr("device {serial}").format(serial=isolate(found.serial))
        elif found.free > 0:
            note = self.tr("{count} free").format(count=number(found.free))
        else:
            note = self.tr("none free")
        icon = "qr-code" if found.item.kind is ItemKind.SERIAL else "package"
        return Entry(icon, found.item.name, note, "", partial(self._take_place, place))

    def _say(self, words: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def _hang(self) -> None:
        """Below the box, over whatever stands there."""
        over = self.list.parentWidget()
        assert over is not None
        at = self.line.mapTo(over, QPoint(0, self.line.height() + px(3)))
        self.list.setFixedWidth(self.line.width())
        self.list.adjustSize()
        self.list.move(at)
        self.list.show()
        self.list.raise_()

    def close_list(self) -> None:
        """Nothing hangs below the box."""
        self.list.hide()

    # what is taken

    def _enter(self) -> None:
        if not self.line.text().strip():
            self.left.emit()
        elif self._answers_for != self.line.text():
            self._wanted = True  # a scanner is faster than any answer
            self._clock.stop()
            self._ask()
        elif self._found.rows and (self._found.exact or len(self._found.rows) == 1):
            self._take_place(0 if self.list.isHidden() else max(0, self.entries.current))
        elif self._found.rows and not self.list.isHidden():
            self._take_place(max(0, self.entries.current))
        else:
            self._show(self._answers_for, self._found)

    def _take_place(self, place: int) -> None:
        if not 0 <= place < len(self._found.rows):
            return
        found = self._found.rows[place]
        self.close_list()
        self.line.clear()
        self._say("")
        self._answers_for = ""
        self.taken.emit(found)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    # keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._icon.move(
                px(9) if look().persian else self.line.width() - px(27), (self.line.height() - px(18)) // 2
            )
        elif event.type() == QEvent.Type.FocusOut:
            self.close_list()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held != Qt.KeyboardModifier.NoModifier:
            return False
        hangs = not self.list.isHidden()
        if event.key() in ENTER:
            self._enter()
        elif event.key() == Qt.Key.Key_Down and hangs:
            self.entries.move_mark(1)
        elif event.key() == Qt.Key.Key_Up and hangs:
            self.entries.move_mark(-1)
        elif event.key() == Qt.Key.Key_Escape and hangs:
            self.close_list()
        else:
            return False
        return True
