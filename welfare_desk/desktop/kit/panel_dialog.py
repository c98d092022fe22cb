# SPDX-License-Identifier: Apache-2.0
"""A panel that has no room beside its table in a narrow window, shown over it until it is closed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QBoxLayout, QWidget

from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.theme.look import look, px

_AROUND, _TALL = 40, 430
"""Pixels at scale 1: of a dialog beside what it holds, and the least height of what has room to scroll."""


def beside_already(wide: bool) -> str:
    """Why a panel is not shown over a window that has room for it; empty where it has none."""
    return QCoreApplication.translate("PanelDialog", "It stands beside the table.") if wide else ""


class PanelDialog(Dialog):
    """Takes a hidden panel out of its row, and puts it back there, hidden, with the answer."""

    def __init__(self, parent: QWidget, title: str, panel: QWidget, row: QBoxLayout) -> None:
        super().__init__(parent, title, width=round(panel.minimumWidth() / look().scale) + _AROUND)
        self._panel, self._row, self._least = panel, row, panel.minimumHeight()
        panel.setMinimumHeight(px(_TALL))
        self.body.addWidget(panel)
        panel.show()
        self.add_cancel(self.tr("Close"))
        self.answered.connect(self._put_back)

    def _put_back(self, _: object) -> None:
        self._panel.hide()
        self._panel.setMinimumHeight(self._least)
        self._row.addWidget(self._panel)
