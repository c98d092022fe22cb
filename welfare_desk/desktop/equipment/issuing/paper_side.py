# SPDX-License-Identifier: Apache-2.0
"""The paper beside the form of a voucher, drawn by the function that prints it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.equipment.paper_out import PaperOut
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.labels import Icon, Label
from welfare_desk.desktop.kit.preview import PaperPreview
from welfare_desk.desktop.theme.look import px
from welfare_desk.domain.papers import PaperKind


class PaperSide(QWidget):
    """The paper as it will be printed, without its number, and where it will be printed."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.preview = PaperPreview(page.desk.operations, with_acts=False, memory=page.desk.memory)
        self.preview.count.hide()
        self.preview.setMinimumHeight(px(400))
        self.preview.failed.connect(self.preview.trouble.show_error)
        for area in self.preview.findChildren(QWidget):
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it lies there to be looked at
        top = QHBoxLayout()
        top.addWidget(Label(self.tr("The paper"), "heading"))
        top.addStretch(1)
        top.addWidget(Label(self.tr("just as it will be printed, without its number"), "small"))
        out = QHBoxLayout()
        out.addWidget(Icon("printer", "muted", 16))
        out.addWidget(Label(PaperOut(page, PaperKind.ISSUE_VOUCHER).told(), "small", wrap=True), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(6))
        layout.addLayout(top)
        layout.addWidget(self.preview, 1)
        layout.addLayout(out)

    def show_over(self, over: QWidget, pdf: bytes) -> None:
        """The paper over a form that has no room for it beside."""
        dialog = Dialog(over, self.tr("The paper"), width=760)
        shown = PaperPreview(self._page.desk.operations, with_acts=False)
        shown.setMinimumHeight(px(400))
        dialog.body.addWidget(shown)
        dialog.add_cancel(self.tr("Close"))
        shown.show_pdf(pdf)
        dialog.open()
