# SPDX-License-Identifier: Apache-2.0
"""Saved views as tabs with counts: three of the program's own, then those the office has saved."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.tabs import Tab, Tabs
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.messages import sentence
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.summary.listing import FileFilter, SavedView
from welfare_desk.domain.text import fold

ALL = "all"
LONGEST_NAME = 40


@dataclass(frozen=True)
class OwnView:
    """A view that every office has; `name` is its tab's."""

    name: str
    filter: FileFilter
    tone: Tone


_COVERED = (Coverage.COVERED,)
ON_PENSION = FileFilter(coverages=_COVERED, pension_states=(PensionState.ON_PENSION,))
WAITING = FileFilter(coverages=_COVERED, waiting=True)
INCOMPLETE = FileFilter(coverages=_COVERED, incomplete=True)

OWN_VIEWS = (
    OwnView(ALL, FileFilter(), Tone.GREY),
    OwnView("on_pension", ON_PENSION, Tone.GREEN),
    OwnView("waiting", WAITING, Tone.BLUE),
    OwnView("incomplete", INCOMPLETE, Tone.AMBER),
)


def tab_of(view: SavedView) -> str:
    """The name of a saved view's tab."""
    return f"view:{view.id}"


class ViewTabs(QWidget):
    """Signals: `chosen` (tab's name), `marked` (perhaps another tab), `menu_asked` (SavedView, place)."""

    chosen = Signal(str)
    marked = Signal()
    menu_asked = Signal(object, QPoint)

    def __init__(self) -> None:
        super().__init__()
        self.saved: tuple[SavedView, ...] = ()
        self._counts: dict[str, int] = {}
        self._words = {
            ALL: self.tr("All"),
            "on_pension": self.tr("On pension"),
            "waiting": self.tr("In the queue"),
            "incomplete": self.tr("Incomplete"),
        }
        self.tabs = Tabs(self.tr("Saved views"))
        self.add_button = Button("", "plus", name=self.tr("Save these filters as a view"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(self.tabs)
        layout.addWidget(self.add_button)
        layout.addStretch(1)
        self.tabs.chosen.connect(self.chosen)
        self.tabs.menu_wanted.connect(self._open_menu)
        self._offer(ALL)

    def show_views(self, saved: Sequence[SavedView]) -> None:
        """The office's views with their counts."""
        self.saved = tuple(saved)
        self._offer(self.tabs.current)

    def show_count(self, name: str, count: int) -> None:
        """The number of files of one of the program's own views."""
        self._counts[name] = count
        self._offer(self.tabs.current)

    def mark(self, wanted: FileFilter) -> None:
        """Mark the tab that shows exactly this filter; none where there is none."""
        views = {view.name: view.filter for view in OWN_VIEWS} | {
            tab_of(view): view.filter for view in self.saved
        }
        current = self.tabs.current
        if views.get(current) != wanted:
            found = next((name for name, known in views.items() if known == wanted), "")
            self.tabs.choose(found, announce=False)
        self.marked.emit()

    def current(self) -> SavedView | None:
        """The view of the office whose tab is marked; None for the program's own and for no tab."""
        return next((view for view in self.saved if tab_of(view) == self.tabs.current), None)

    def view(self, name: str) -> SavedView | None:
        """The view of a tab; the program's own ones have the id 0."""
        for own in OWN_VIEWS:
            if own.name == name:
                return SavedView(0, self._words[own.name], own.filter)
        return next((view for view in self.saved if tab_of(view) == name), None)

    def _offer(self, marked: str) -> None:
        """Show the tabs as they are known now; no tab stays marked where none was."""
        tabs = [
            Tab(own.name, self._words[own.name], self._count(self._counts.get(own.name)), own.tone)
            for own in OWN_VIEWS
        ]
        tabs += [Tab(tab_of(view), view.name, self._count(view.count), Tone.VIOLET) for view in self.saved]
        self.tabs.offer(tuple(tabs), marked)
        self.tabs.choose(marked, announce=False)

    @staticmethod
    def _count(count: int | None) -> str:
        return "" if count is None else number(count)

    def _open_menu(self, name: str, at: QPoint) -> None:
        view = next((view for view in self.saved if tab_of(view) == name), None)
        if view is not None:
            self.menu_asked.emit(view, at)


class ViewNameDialog(Dialog):
    """Asks the name of a view; answers with it.

    `taken` are folded names of views; `renamed` is the view that has another name until now.
    """

    def __init__(self, parent: QWidget, described: str, taken: Collection[str], renamed: str = "") -> None:
        title = self.tr("Rename the view «{name}»").format(name=renamed)
        super().__init__(parent, title if renamed else self.tr("Save as a view"), width=440)
        self._taken = {*taken} - {fold(renamed)}
        self._renames = bool(renamed)
        self.name = TextField("name", self.tr("Name of the view"), required=True, longest=LONGEST_NAME)
        self.name.set_value(renamed)
        self.name.line.selectAll()
        self.body.addWidget(Label(described, "muted", wrap=True))
        self.body.addWidget(self.name)
        self.add_cancel()
        self.save_button = self.commits_with(Button(self.tr("Save view"), "check", ButtonKind.FILLED))
        self.save_button.clicked.connect(self.save)
        self.name.line.returnPressed.connect(self.save_button.setFocus)
        self.name.line.textEdited.connect(self._tell)

    def _tell(self) -> None:
        known = fold(self.name.value()) in self._taken and not self._renames
        self.name.show_hint(self.tr("Replaces the view of this name.") if known else "", "warning")

    def save(self) -> None:
        """Answer with the name, when there is one; renaming never replaces another view."""
        name = self.name.value()
        sound = self.name.check()
        if sound and self._renames and fold(name) in self._taken:
            self.name.show_error(sentence("view_exists", {"name": name}))
            sound = False
        if sound:
            self.answer(name)
        else:
            self.name.line.setFocus()
