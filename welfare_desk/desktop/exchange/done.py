# SPDX-License-Identifier: Apache-2.0
"""Last step: what was imported, what is left to mend, and the way back while nobody has touched it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.exchange.words import OUTCOMES, accepted_note, outcome_note, outcome_words
from welfare_desk.desktop.frame.bars import ActionBar
from welfare_desk.desktop.frame.page import GAP, MARGIN
from welfare_desk.desktop.frame.taking_back import UNDO_KEY
from welfare_desk.desktop.kit.banners import Hint
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import Card, SharesBar
from welfare_desk.desktop.kit.labels import Chip, Icon, KeyCap, Label, Rule
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.exchange.outcome import Totals
from welfare_desk.domain.text import hold_path
from welfare_desk.services.exchange.facts import Imported


class DoneStep(QWidget):
    """Signals: `files_asked` (batch id), `report_asked`, `rows_asked`, `undo_asked`, `another_asked`."""

    files_asked = Signal(int)
    report_asked = Signal()
    rows_asked = Signal()
    undo_asked = Signal()
    another_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tools = QWidget()
        self.icon = Icon("circle-check", "green", 30, ground=Tone.GREEN)
        self.title = Label("", "title")
        self.source = Label("", "muted")
        self._shares = SharesBar()
        self._accepted = Label("", "muted")
        self._lines: dict[str, tuple[Label, QWidget]] = {}
        self.report = Button(self.tr("Report of the rows to mend"), "download")
        self.rows = Button(self.tr("Read the rows"), "eye")
        self.undo = Button(self.tr("Take back this import"), "rotate-ccw", ButtonKind.DANGER)
        self.another = Button(self.tr("Another workbook"), "folder-open")
        self.files = Button(self.tr("Open the files"), "arrow-left", ButtonKind.FILLED)
        self._batch_id = 0
        self._bar = ActionBar()
        self._left = Hint("info", "", Tone.BLUE)
        self._build()
        for button, signal in (
            (self.report, self.report_asked),
            (self.rows, self.rows_asked),
            (self.undo, self.undo_asked),
            (self.another, self.another_asked),
        ):
            button.clicked.connect(signal)
        self.files.clicked.connect(self.proceed)

    def _build(self) -> None:
        card = Card(margin=22)
        card.setFixedWidth(px(640))
        head = QHBoxLayout()
        head.setSpacing(px(14))
        head.addWidget(self.icon)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self.title)
        words.addWidget(self.source)
        head.addLayout(words, 1)
        card.body.addLayout(head)
        card.body.addWidget(self._shares)
        for name in ("accepted", "updated", *OUTCOMES[1:]):
            card.body.addWidget(self._line(name))
        card.body.addWidget(Rule())
        acts = QHBoxLayout()
        acts.setSpacing(px(8))
        acts.addWidget(self.report)
        acts.addWidget(self.rows)
        acts.addStretch(1)
        acts.addWidget(self.undo)
        acts.addWidget(KeyCap(UNDO_KEY))
        card.body.addLayout(acts)
        middle = QVBoxLayout()
        middle.setContentsMargins(px(MARGIN), 0, px(MARGIN), px(GAP))
        middle.addStretch(1)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(card)
        across.addStretch(1)
        middle.addLayout(across)
        middle.addStretch(2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(middle, 1)
        outer.addWidget(self._bar)
        self._bar.say(self._left)
        self._bar.add(self.another)
        self._bar.add(self.files, "Ctrl+Enter")

    def _line(self, name: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, px(1), 0, px(1))
        row.setSpacing(px(10))
        words, tone = outcome_words(name)
        count = Label("", "strong")
        row.addWidget(Chip(words, tone))
        note = self._accepted if name == "accepted" else Label(outcome_note(name), "muted")
        row.addWidget(note)
        row.addStretch(1)
        row.addWidget(count)
        self._lines[name] = (count, line)
        return line

    def show_imported(self, imported: Imported, file_name: str) -> None:
        """Show the figures of the import just made."""
        self._batch_id, totals = imported.batch_id, imported.totals
        files = totals.accepted or totals.updated
        title = self.tr("{count} files were imported", "", files) if totals.accepted else self.tr(
            "{count} files were completed", "", files
        )  # fmt: skip
        self.title.setText(title.format(count=number(files)))
        told = self.tr("from «{file}» · {rows} rows")
        self.source.setText(told.format(file=hold_path(file_name), rows=number(totals.rows)))
        for name, (count, line) in self._lines.items():
            found = getattr(totals, name)
            count.setText(number(found))
            line.setVisible(bool(found))
        self._accepted.setText(accepted_note(totals))
        parts = [(totals.accepted - totals.warned, Tone.GREEN), (totals.updated, Tone.TEAL)]
        parts += [(getattr(totals, name), outcome_words(name)[1]) for name in OUTCOMES[1:]]
        self._shares.show_parts(parts)
        self.report.setVisible(bool(totals.rejected or totals.ambiguous or totals.warned))
        self._left.say(self._said(totals))

    def _said(self, totals: Totals) -> str:
        if totals.ambiguous:
            told = self.tr(
                "{count} ambiguous rows stay in this batch; decide in the report and import it",
                "",
                totals.ambiguous,
            )
            return told.format(count=number(totals.ambiguous))
        if totals.rejected:
            return self.tr("Mend the rejected rows in the report workbook and import it as it is")
        return self.tr("The rows and what became of them stay readable for ever")

    def fit(self, narrow: bool, low: bool) -> None:
        """The card fits every window."""

    def step_back(self) -> bool:
        """Esc leaves nothing here: the import is done."""
        return True

    def explain(self) -> None:
        """F2: the rows of the import."""
        self.rows_asked.emit()

    def proceed(self) -> None:
        """Ctrl+Enter: to the files."""
        self.files_asked.emit(self._batch_id)
