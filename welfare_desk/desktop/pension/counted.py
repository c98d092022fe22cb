# SPDX-License-Identifier: Apache-2.0
"""What the page of the month tells with its number: one line, two lines."""

from __future__ import annotations

from PySide6.QtCore import QObject

from welfare_desk.domain.pension.monthly_list import ListState


class CountedLines(QObject):
    """An object without more, because Qt's tools collect plurals from `tr` alone, never from `translate`."""

    def standing(self, state: ListState, lines: int) -> str:
        """Where a list of so many lines stands; lines, sum, approver and letter are still to be filled in."""
        return {
            ListState.DRAFT: self.tr("Draft: {count} lines, {amount}", "", lines),
            ListState.APPROVED: self.tr("Approved by {who}: {count} lines, {amount}", "", lines),
            ListState.SENT: self.tr("Sent by letter {letter}: {count} lines, {amount}", "", lines),
            ListState.RECONCILED: self.tr("Reconciled: {count} lines, {amount}", "", lines),
        }[state]

    def unpaid(self, months: int) -> str:
        """That so many months are not owed; which ones is still to be filled in."""
        return self.tr("{months} are not owed: what a list paid for them is taken back.", "", months)
