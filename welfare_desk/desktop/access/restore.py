# SPDX-License-Identifier: Apache-2.0
"""Going back to a backup: choose it, prove who you are, see what would be lost, then decide."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desktop.access.form import SecretLine
from welfare_desk.desktop.access.places import ask_for_backup
from welfare_desk.desktop.doors import Doors, ReturnTo, WhatIsLost
from welfare_desk.desktop.kit.allowing import allow, under_way, unless
from welfare_desk.desktop.kit.banners import Banner, Slot
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import listed, month_title, number
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.operations import Operations, Progress
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.calendar import JalaliMonth


class RestoreDialog(Dialog):
    """Answers the folder to sign in to, or None. Nothing is changed before the second button."""

    def __init__(self, parent: QWidget, doors: Doors, folder: Path, operations: Operations) -> None:
        super().__init__(parent, self.tr("Restore from a backup"), width=640)
        self._doors, self._folder, self._operations = doors, folder, operations
        self._file: Path | None = None
        self.trouble = Slot()
        self.file = Label(self.tr("no file chosen yet"), "strong")
        self.choose = Button(self.tr("Choose the backup…"), "folder-open")
        self.user = TextField("user", self.tr("User name"), hint=self.tr("As it was when the copy was made"))
        self.secret = SecretLine(locked=False)
        self.secret.setAccessibleName(self.tr("Password, or the recovery key from the paper"))
        self.look_button = Button(self.tr("What would be lost?"), "search", ButtonKind.FILLED)
        self.go_button = Button(self.tr("Go back to this copy"), "history", ButtonKind.DANGER)
        row = QHBoxLayout()
        row.addWidget(self.file, 1)
        row.addWidget(self.choose)
        self.body.addWidget(self.trouble)
        self.body.addLayout(row)
        self.body.addWidget(self.user)
        self.body.addWidget(Label(self.tr("Password, or the recovery key from the paper"), "label"))
        self.body.addWidget(self.secret)
        self.add_cancel()
        self.foot.addWidget(self.go_button)
        self.foot.addWidget(self.look_button)
        self.go_button.hide()
        self.choose.clicked.connect(self._choose)
        self.look_button.clicked.connect(self._look)
        self.go_button.clicked.connect(self._go)
        self._enable()

    def choose_file(self, file: Path) -> None:
        """This copy is meant."""
        self._file = file
        self.file.setText(file.name)
        self.go_button.hide()
        self.look_button.show()
        self._enable()

    def _choose(self) -> None:
        file = ask_for_backup(self, self._folder)
        if file is not None:
            self.choose_file(file)

    def _enable(self) -> None:
        allow(self.look_button, unless(self._file, self.tr("Choose the file of the copy first.")))

    def _wanted(self) -> ReturnTo:
        typed = self.secret.text()
        assert self._file is not None
        user = self.user.value()
        if looks_like_key(typed):
            return ReturnTo(self._file, user=user, recovery=typed)
        return ReturnTo(self._file, user=user, password=typed)

    def _look(self) -> None:
        allow(self.look_button, under_way())
        work = partial(_previewing, self._doors, self._folder, self._wanted())
        self._operations.run(work, self._show_loss, owner=self, on_error=self._refused)

    def _show_loss(self, loss: WhatIsLost) -> None:
        self._enable()
        if not loss.known:
            text = self.tr("The data on this PC cannot be read, so nobody can say what would be lost.")
        elif loss.operations:
            text = self.tr("{operations} later changes and {papers} numbered papers would be undone.").format(
                operations=number(loss.operations), papers=number(loss.papers)
            )
        else:
            text = self.tr("Nothing would be lost.")
        title = self.tr("Copy of {county}").format(county=loss.county)
        tone = Tone.AMBER if loss.operations or not loss.known else Tone.GREEN
        if loss.months_sent:
            text += " " + self.tr(
                "The bundles of {months} for headquarters were made after this copy and go with it; without a"
                " newer copy, ask headquarters to begin a new chain."
            ).format(months=listed(month_title(JalaliMonth.parse(month)) for month in loss.months_sent))
        missing = Label("", "warning", wrap=True)
        if loss.documents_missing:
            tone = Tone.AMBER
            said = self.tr(
                "{count} documents are not beside the copy; bring the folder backup-attachments with it.",
                "",
                loss.documents_missing,
            )
            missing.setText(said.format(count=number(loss.documents_missing)))
        acts = (missing,) if loss.documents_missing else ()
        self.trouble.show_banner(Banner(tone, "history", title, text, acts))
        self.look_button.hide()
        self.go_button.show()
        self.go_button.setFocus()

    def _go(self) -> None:
        allow(self.go_button, under_way())
        work = partial(_restoring, self._doors, self._folder, self._wanted())
        self._operations.run(work, self.answer, owner=self, on_error=self._refused)

    def _refused(self, told: Told) -> None:
        self._enable()
        allow(self.go_button)
        self.trouble.show_error(told)


def looks_like_key(typed: str) -> bool:
    """Whether what was typed is the paper key rather than a password: eight groups of seven."""
    from welfare_desk.domain.recovery import GROUP_LENGTH, GROUPS, plain_code

    return len(plain_code(typed)) == GROUPS * GROUP_LENGTH


def _previewing(doors: Doors, folder: Path, wanted: ReturnTo, progress: Progress) -> WhatIsLost:
    return doors.preview_restore(folder, wanted)


def _restoring(doors: Doors, folder: Path, wanted: ReturnTo, progress: Progress) -> Path:
    return doors.restore(folder, wanted)
