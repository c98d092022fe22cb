# SPDX-License-Identifier: Apache-2.0
"""Where a note is typed: Ctrl+Enter keeps it, F9 brings a stock phrase, a draft is kept meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.casework.notes.phrases import PhrasesDialog
from welfare_desk.desktop.frame.drafting import Drafting
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow, nothing_typed, under_way, unless
from welfare_desk.desktop.kit.banners import Slot
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.fields.lines import Note
from welfare_desk.desktop.kit.labels import KeyCap, Label
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.operations import new_key
from welfare_desk.desktop.theme.look import px
from welfare_desk.domain.access import Permission
from welfare_desk.services.casework.notes import KeepNote, NoteKept, keep_note

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteBox(QWidget):
    """The field at the top of the notes. Signals: `kept` (the note is on the file)."""

    kept = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._file_no = ""
        self._key = new_key()
        self._under_way = False
        self._sent = ""
        self.place = Slot()
        self.text = Note(self.tr("What happened, what was said, what comes next?"))
        self.text.setAccessibleName(self.tr("New note"))
        self.text.setFixedHeight(px(14 + 22 * 3))
        self.text.installEventFilter(self)
        self.phrases_button = Button(self.tr("Stock phrases"), "message-square", ButtonKind.LINK, small=True)
        self.keep_button = Button(self.tr("Keep the note"), "check", ButtonKind.FILLED)
        self.draft = Label("", "small")
        self.drafting = Drafting(
            page, "note", self.place, self.typed, self.tr("An unfinished note on this file was found")
        )
        self._build()
        self.drafting.kept.connect(self._draft_kept)
        self.drafting.restored.connect(self._restore)
        self.text.textChanged.connect(self._enable)
        self.phrases_button.clicked.connect(self.choose_phrase)
        self.keep_button.clicked.connect(self.keep)
        self._enable()
        if not page.desk.may(Permission.EDIT_FILES):
            self.hide()
        self.setFocusProxy(self.text)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(6))
        layout.addWidget(self.place)
        layout.addWidget(self.text)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.phrases_button)
        foot.addWidget(KeyCap("F9"))
        foot.addWidget(self.draft)
        foot.addStretch(1)
        foot.addWidget(self.keep_button)
        foot.addWidget(KeyCap("Ctrl+Enter"))
        layout.addLayout(foot)

    # the file it is written on

    def begin(self, file_no: str) -> None:
        """The box stands on this file now; what was typed on another one is a draft there."""
        if file_no == self._file_no:
            self.drafting.resume()
            return
        self.pause()
        self._file_no = file_no
        self.text.clear()
        self.draft.setText("")
        self.place.clear()
        self.drafting.begin(file_no)

    def pause(self) -> None:
        """The box is out of sight; what is typed is kept once more."""
        if self._file_no:
            self.drafting.pause()

    def typed(self) -> dict[str, str]:
        """What stands in the box, for the draft."""
        text = self.text.toPlainText()
        return {"text": text} if text.strip() else {}

    # acts

    def keep(self) -> None:
        """Put the note on the file, once however often it is pressed."""
        if not self.typed() or self._under_way:
            return
        self._under_way = True
        self._enable()
        self._sent = self.text.toPlainText()
        facts = KeepNote(self._file_no, self._sent)
        self._page.do(keep_note, facts, self._done, on_error=self._refused, key=self._key)

    def _done(self, _: NoteKept) -> None:
        self._key = new_key()
        self._under_way = False
        self._keep_rest()
        self.kept.emit()

    def _keep_rest(self) -> None:
        """What was typed while the answer was on its way stays in the box: it is on no file yet."""
        typed = self.text.toPlainText()
        rest = typed.removeprefix(self._sent).lstrip()
        if rest:
            self.text.setPlainText(rest)
            self.text.moveCursor(QTextCursor.MoveOperation.End)
            self.drafting.keep()
        else:
            self.text.clear()
            self.drafting.drop()

    def _refused(self, told: Told) -> None:
        self._under_way = False
        if not told.outcome_unknown:
            self._key = new_key()
        self._enable()
        self.place.show_error(told)

    def choose_phrase(self) -> None:
        """Offer the office's stock phrases; the one chosen is put in at the cursor."""
        dialog = PhrasesDialog(self._page)
        dialog.answered.connect(self._put_in)
        dialog.open()

    def _put_in(self, phrase: str | None) -> None:
        if phrase:
            cursor = self.text.textCursor()
            before = self.text.toPlainText()[: cursor.selectionStart()]
            cursor.insertText(phrase if not before or before[-1].isspace() else f" {phrase}")
        self.text.setFocus()

    def _draft_kept(self, clock: str) -> None:
        self.draft.setText(self.tr("draft kept {clock}").format(clock=clock) if clock else "")

    def _restore(self, typed: dict[str, str]) -> None:
        self.text.setPlainText(typed.get("text", ""))
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enable(self) -> None:
        allow(self.keep_button, unless(self.typed(), nothing_typed()), under_way() if self._under_way else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.keep()
            return True
        if event.key() == Qt.Key.Key_F9:
            self.choose_phrase()
            return True
        return False
