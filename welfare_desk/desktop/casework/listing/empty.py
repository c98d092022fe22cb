# SPDX-License-Identifier: Apache-2.0
"""What stands in the list while no file is shown: no files at all, or a filter that is too narrow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from welfare_desk.desktop.kit.allowing import allow, no_right, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.access import Permission


@dataclass(frozen=True)
class Loosening:
    """A filter that may be dropped: its name, how it reads, and how many files that would leave."""

    name: str
    title: str
    words: str
    files: int | None = None


def best(found: Sequence[Loosening]) -> Loosening | None:
    """The one that changes the question least and still finds files."""
    useful = [drop for drop in found if drop.files]
    return min(useful, key=lambda drop: drop.files or 0) if useful else None


class FilesEmpty(QWidget):
    """Signals: `import_asked`, `new_asked`, `drop_asked` (name of a filter), `clear_asked`."""

    import_asked = Signal()
    new_asked = Signal()
    drop_asked = Signal(str)
    clear_asked = Signal()

    def __init__(self, *, may_import: bool, may_edit: bool) -> None:
        super().__init__()
        self._drop = ""
        self.import_button = Button(self.tr("Import from Excel"), "upload", ButtonKind.FILLED)
        self.new_button = Button(self.tr("New file"), "plus")
        allow(self.import_button, unless(may_import, no_right(Permission.IMPORT_FILES)))
        allow(self.new_button, unless(may_edit, no_right(Permission.EDIT_FILES)))
        self.drop_button = Button(self.tr("Drop it"), "x", ButtonKind.FILLED)
        self.clear_button = Button(self.tr("Clear all"))
        self._stack = QStackedLayout(self)
        self._nothing = EmptyState(
            "folder-open",
            self.tr("There are no files yet"),
            self.tr("Bring the office's Excel list, or open the first file."),
            (self.import_button, self.new_button),
            key="Ctrl+N",
        )
        self._narrow = EmptyState(
            "search",
            self.tr("Nothing matches these filters"),
            "",
            (self.drop_button, self.clear_button),
            tone=Tone.GREY,
        )
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._narrow)
        self.import_button.clicked.connect(self.import_asked)
        self.new_button.clicked.connect(self.new_asked)
        self.drop_button.clicked.connect(self._ask_drop)
        self.clear_button.clicked.connect(self.clear_asked)

    @property
    def narrow(self) -> bool:
        """Whether it says that the filter is too narrow."""
        return self._stack.currentIndex() == 1

    def show_nothing(self) -> None:
        """The office has no file at all."""
        self._stack.setCurrentIndex(0)

    def show_narrow(self, active: Sequence[Loosening]) -> None:
        """The filters in force leave nothing; `active` may already know what dropping each would give."""
        self._stack.setCurrentIndex(1)
        said = self.tr(" and ").join(f"«{drop.title}: {drop.words}»" for drop in active)
        found = best(active)
        if found is None:
            told = (
                self.tr("{filters} have no file in common; clear the filters.")
                if len(active) > 1
                else self.tr("{filters} has no file; clear the filter.")
            )
            self._narrow.say(self._narrow.title.text(), told.format(filters=said))
        else:
            told = self.tr("{filters} have no file in common; drop «{name}» to see {count}.")
            count = number(found.files or 0)
            told = told.format(filters=said, name=found.title, count=count)
            self._narrow.say(self._narrow.title.text(), told)
            self._drop = found.name
            self.drop_button.say(self.tr("Drop «{name}»").format(name=found.title))
        self.drop_button.setVisible(found is not None)

    def _ask_drop(self) -> None:
        self.drop_asked.emit(self._drop)


def nothing_open() -> EmptyState:
    """What stands on the page of a file while none is open."""
    translate = QCoreApplication.translate
    told = translate("FilePage", "Ctrl+K finds a person; Esc leads to the list of files.")
    return EmptyState("folder-open", translate("FilePage", "No file is open"), told)
