# SPDX-License-Identifier: Apache-2.0
"""Files by name and number in one sentence, and how many more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from welfare_desk.desktop.kit.words import inline, listed, number

_NAMED = 8
"""Files named; the others are counted."""


class FileNames(QObject):
    """Words for who comes into a list and who goes."""

    def told(self, numbers: Sequence[str], names: Mapping[str, str]) -> str:
        """The first of some files, each with its name where one is known."""
        shown = [self._one(each, names.get(each, "")) for each in numbers[:_NAMED]]
        more = len(numbers) - len(shown)
        if more > 0:
            shown.append(self.tr("{count} others", "", more).format(count=number(more)))
        return listed(shown)

    def _one(self, file_no: str, name: str) -> str:
        if not name:
            return inline(file_no)
        return self.tr("{name} ({file_no})").format(name=inline(name), file_no=inline(file_no))
