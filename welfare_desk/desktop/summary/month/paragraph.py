# SPDX-License-Identifier: Apache-2.0
"""The news paragraph as it is read, Persian in every window; each number of it can be chosen."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextOption
from PySide6.QtWidgets import QFrame, QTextBrowser

from welfare_desk.desktop.kit import clipboard
from welfare_desk.desktop.theme import fonts
from welfare_desk.desktop.theme.look import look, px, tokens
from welfare_desk.sentences.month_news import Paragraph

_SIZE = 15
"""Points of its letters at scale 1."""


class ParagraphView(QTextBrowser):
    """Tab goes from number to number, Enter chooses one. Signal: `chosen` (the figures it names).

    Ctrl+C copies what is selected, or all of it.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._paragraph: Paragraph | None = None
        self.setAccessibleName(self.tr("The news paragraph"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("prose", "true")
        self.setOpenLinks(False)
        self.setFont(fonts.font(_SIZE, persian=True, scale=look().scale))
        # Plain AlignRight means the end of the line in a text that runs right to left.
        option = QTextOption(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(px(6))
        self.anchorClicked.connect(self._choose)

    def show_paragraph(self, paragraph: Paragraph, *, linked: bool = True) -> None:
        """Another text; its numbers can be chosen where they are `linked`."""
        self._paragraph = paragraph
        pieces = []
        for place, segment in enumerate(paragraph.segments):
            words = html.escape(segment.text)
            pieces.append(f'<a href="{place}">{words}</a>' if linked and segment.of else words)
        colour = f"a {{ color: {tokens().primary}; text-decoration: none; }}"
        self.document().setDefaultStyleSheet(colour)
        self.setHtml(f'<p dir="rtl" style="line-height: 140%">{"".join(pieces)}</p>')

    def text(self) -> str:
        """What is copied: the paragraph as it is read."""
        return "" if self._paragraph is None else self._paragraph.text

    def copy_text(self) -> None:
        """Put the paragraph on the clipboard."""
        clipboard.put_text(self.text())

    def _choose(self, url: QUrl) -> None:
        if self._paragraph is not None:
            self.chosen.emit(self._paragraph.segments[int(url.toString())].of)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and not self.textCursor().hasSelection():
            self.copy_text()
        else:
            super().keyPressEvent(event)
