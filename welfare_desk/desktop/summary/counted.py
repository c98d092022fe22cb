# SPDX-License-Identifier: Apache-2.0
"""What waits, told with its number: one visit, two visits."""

from __future__ import annotations

from PySide6.QtCore import QObject

from welfare_desk.desktop.kit.words import number
from welfare_desk.domain.text import hold_path


class Counted(QObject):
    """An object without more, because Qt's tools collect plurals from `tr` alone, never from `translate`."""

    def documents(self, count: int) -> str:
        """Documents that end soon or have ended."""
        told = self.tr("{count} documents end within 30 days or have ended", "", count)
        return told.format(count=number(count))

    def visits(self, count: int) -> str:
        """Planned visits whose day has come."""
        return self.tr("{count} planned visits are due", "", count).format(count=number(count))

    def transfers(self, count: int) -> str:
        """Questions that other offices have not answered."""
        return self.tr("{count} transfers wait for an answer", "", count).format(count=number(count))

    def inquiries(self, count: int) -> str:
        """Inquiries that other bodies have not answered."""
        return self.tr("{count} inquiries wait for an answer", "", count).format(count=number(count))

    def admissions(self, count: int) -> str:
        """Letters that were put before the head and still give places."""
        told = self.tr("{count} admissions wait for your approval", "", count)
        return told.format(count=number(count))

    def intervals(self, count: int) -> str:
        """Intervals that clerks ask the head to let pass."""
        told = self.tr("{count} approvals before the interval is over wait for your answer", "", count)
        return told.format(count=number(count))

    def incomplete(self, count: int) -> str:
        """Covered files that lack something."""
        return self.tr("{count} covered files are incomplete", "", count).format(count=number(count))

    def proposals(self, count: int) -> str:
        """What speaks against payments that are drawn."""
        return self.tr("{count} payments to be looked at", "", count).format(count=number(count))

    def rows_left(self, count: int, file_name: str) -> str:
        """Rows of a list that wait to be mended or decided."""
        told = self.tr("{count} rows of «{file}» became no file", "", count)
        return told.format(count=number(count), file=hold_path(file_name))
