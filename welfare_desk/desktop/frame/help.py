# SPDX-License-Identifier: Apache-2.0
"""F1: every key that works here, read off the actions of the page and of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from welfare_desk.desktop.kit.allowing import lacks_right
from welfare_desk.desktop.kit.banners import MAIN_KEY
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.keys import name_of_keys
from welfare_desk.desktop.kit.labels import KeyCap, Label
from welfare_desk.desktop.theme.look import px

Keyed = tuple[str, str]
"""A key and what it does."""


def keys_of(actions: Sequence[QAction]) -> list[Keyed]:
    """The key and words of every action that has a key and that this account may use, each once.

    Of two that share a key, the page's and that of the part shown, the one that works now is told.
    """
    found: dict[str, QAction] = {}
    for action in actions:
        if lacks_right(action):
            continue
        for sequence in action.shortcuts():
            name = name_of_keys(sequence)
            if name not in found or (action.isEnabled() and not found[name].isEnabled()):
                found[name] = action
    return [(name, action.text().replace("&", "")) for name, action in found.items()]


def doubles(actions: Sequence[QAction]) -> list[str]:
    """Keys that two enabled actions claim at once; none of them would work."""
    seen: dict[str, QAction] = {}
    twice = []
    for action in actions:
        for sequence in action.shortcuts():
            keys = sequence.toString(QKeySequence.SequenceFormat.PortableText)
            if keys in seen and seen[keys] is not action:
                twice.append(keys)
            seen[keys] = action
    return twice


class HelpDialog(Dialog):
    """The keys of this page or dialog, of the whole window, and of lists and fields."""

    def __init__(
        self, parent: QWidget, page: Sequence[Keyed], window: Sequence[Keyed], here: str = ""
    ) -> None:
        super().__init__(parent, self.tr("Keys"), width=760)
        sheet = QWidget()
        sheet.setProperty("ground", "false")  # else it hides the ring of the focus
        columns = QHBoxLayout(sheet)
        columns.setContentsMargins(px(8), px(6), px(10), px(6))
        columns.setSpacing(px(30))
        start, end = QVBoxLayout(), QVBoxLayout()
        start.addLayout(self._group(here or self.tr("On this page"), page))
        start.addLayout(self._group(self.tr("Everywhere"), window))
        start.addStretch(1)
        end.addLayout(self._group(self.tr("In lists"), self._list_keys()))
        end.addLayout(self._group(self.tr("In fields"), self._field_keys()))
        end.addStretch(1)
        columns.addLayout(start, 1)
        columns.addLayout(end, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # long words wrap instead
        area.setWidget(sheet)
        area.setMinimumHeight(min(px(540), parent.window().height() - px(200)))
        area.setAccessibleName(self.tr("Keys"))
        self.body.addWidget(area)
        self.add_cancel(self.tr("Close"))

    @staticmethod
    def of_dialog(dialog: Dialog) -> HelpDialog:
        """The keys of a question that is open; those of the page below are dead meanwhile."""
        everywhere = [("F1", QCoreApplication.translate("HelpDialog", "these keys"))]
        return HelpDialog(dialog, dialog.keys(), everywhere, dialog.title.text())

    def _group(self, title: str, keys: Sequence[Keyed]) -> QVBoxLayout:
        group = QVBoxLayout()
        group.setSpacing(px(6))
        if not keys:
            return group
        group.addWidget(Label(title, "heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(5))
        grid.setColumnStretch(1, 1)
        for row, (key, words) in enumerate(keys):
            grid.addWidget(KeyCap(key), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(words, wrap=True), row, 1)
        group.addLayout(grid)
        group.addSpacing(px(8))
        return group

    def _list_keys(self) -> list[Keyed]:
        return [
            ("Enter", self.tr("open")),
            ("Space", self.tr("tick the row")),
            ("Ctrl+C", self.tr("copy for Excel")),
            ("Ctrl+A", self.tr("choose all")),
            ("Ctrl+← →", self.tr("sort by the column beside")),
            ("Ctrl+↑ ↓", self.tr("sort from the start, from the end")),
            ("Shift+F10", self.tr("menu of the row, where it has one")),
            ("Home", self.tr("first row")),
            ("End", self.tr("last row")),
            ("← →", self.tr("tab beside, on the tabs")),
            (self.tr("Letter keys"), self.tr("narrow a long filter, go to a value of a short one")),
        ]

    def _field_keys(self) -> list[Keyed]:
        return [
            ("Enter", self.tr("next field")),
            ("Shift+Enter", self.tr("field before")),
            ("Ctrl+;", self.tr("today, in a date")),
            ("↑ ↓", self.tr("one day on or back, in a date")),
            ("F4", self.tr("calendar, in a date")),
            ("Ctrl+.", self.tr("take the proposed digit of a national ID")),
            ("Ctrl+Z", self.tr("undo typing")),
            (MAIN_KEY, self.tr("what the coloured box above offers")),
        ]
