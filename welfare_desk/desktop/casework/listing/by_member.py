# SPDX-License-Identifier: Apache-2.0
"""Says that a typed text is also the name of household members without a file, and shows their households."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desktop.casework.listing.narrowing import AskCount
from welfare_desk.desktop.kit.allowing import allow, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.labels import Icon, KeyCap, Label
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.theme.look import px
from welfare_desk.domain.summary.listing import FileFilter

KEY = "Ctrl+M"


class ByMember(QWidget):
    """A line above the list, there only when it has something to say; `turned` comes when it is pressed."""

    turned = Signal()

    def __init__(self, count: AskCount) -> None:
        super().__init__()
        self._count = count
        self._wanted = FileFilter()
        self.on = False
        """Whether the list shows the households of members instead of files of that name."""
        self.words = Label("", "muted")
        self.button = Button(self.tr("Show their files"), kind=ButtonKind.LINK, small=True)
        self._action: QAction | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(Icon("users", "muted", 17))
        row.addWidget(self.words)
        row.addWidget(self.button)
        row.addWidget(KeyCap(KEY))
        row.addStretch(1)
        self.hide()

    def acts_by(self, action: QAction) -> None:
        """The act of the key; it is off while the line has nothing to say."""
        self._action = action
        self.button.act(action)
        self._follow()

    def _follow(self) -> None:
        nobody = self.tr("No household member without a file is named as the text above this list says.")
        if self._action is not None:
            allow(self._action, unless(not self.isHidden(), nobody))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._follow()

    def show_filter(self, wanted: FileFilter) -> None:
        """Another filter is in force."""
        self.on = wanted.members and bool(wanted.text)

    def look(self, wanted: FileFilter) -> None:
        """Count the households of members whom the text finds; the files of that name are on the list."""
        self._wanted = wanted
        if not wanted.text:
            self.on = False
            self.hide()
        elif wanted.members:
            self._say(
                self.tr("Files of households with such a member, who has no file of their own."),
                self.tr("Files of this name"),
            )
        else:
            self._count(replace(wanted, members=True), self._tell, "by member")

    def _tell(self, files: int) -> None:
        if self._wanted.members or not files:
            self.hide()
            return
        told = (
            self.tr("In the household of one file there is such a member, without a file of their own.")
            if files == 1
            else self.tr(
                "In the households of {count} files there are such members, without a file of their own."
            )
        )
        self._say(
            told.format(count=number(files)),
            self.tr("Show their file") if files == 1 else self.tr("Show their files"),
        )

    def _say(self, told: str, act: str) -> None:
        self.words.setText(told)
        self.button.say(act)
        self.show()

    def turn(self) -> None:
        """Show the households of such members, or the files of that name again."""
        if self.isVisible():
            self.on = not self.on
            self.turned.emit()
