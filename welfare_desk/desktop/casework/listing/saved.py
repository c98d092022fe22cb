# SPDX-License-Identifier: Apache-2.0
"""Keeping filters as views of the office, renaming them, and taking a deleted view back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from welfare_desk.desktop.casework.listing.views import OWN_VIEWS, ViewNameDialog, ViewTabs, tab_of
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow, lacking, unless
from welfare_desk.domain.access import Permission
from welfare_desk.domain.summary.listing import FileFilter, SavedView, SortBy
from welfare_desk.domain.text import fold
from welfare_desk.services.casework.commands import DeleteView, SaveView, delete_view, save_view


class SavedViews(QObject):
    """Saves, renames and deletes the views of a page's tabs, by keys, in the palette and by a tab's menu."""

    def __init__(self, page: Page, tabs: ViewTabs) -> None:
        super().__init__(page)
        self._page = page
        self._tabs = tabs
        tabs.menu_asked.connect(self._open_menu)

    def add_commands(self, save: Callable[[], None]) -> None:
        """Add the acts to the page; `save` asks the name for the filters in force."""
        act, right = self._page.command, lacking(self._page.desk, Permission.EDIT_FILES)
        keep = act(self.tr("Save these filters as a view"), "bookmark", save, "Ctrl+S")
        allow(keep, right)
        self._tabs.add_button.act(keep)
        self._rename = act(self.tr("Rename this view"), "pencil", self._rename_current, "Shift+F2")
        self._delete = act(self.tr("Delete this view"), "trash-2", self._delete_current, "Ctrl+Del")
        self._tabs.marked.connect(partial(self._follow, right))
        self._follow(right)

    def _follow(self, right: str) -> None:
        choose = self.tr("Choose the tab of a view that the office has saved first.")
        for act in (self._rename, self._delete):
            allow(act, right, unless(self._tabs.current(), choose))

    def _open_menu(self, view: SavedView, at: QPoint) -> None:
        menu = QMenu(self._page)
        right = lacking(self._page.desk, Permission.EDIT_FILES)
        for words, slot in (
            (self.tr("Rename the view «{name}»"), self.ask_other_name),
            (self.tr("Delete the view «{name}»"), self.delete),
        ):
            act = menu.addAction(words.format(name=view.name))
            act.triggered.connect(partial(slot, view))
            allow(act, right)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def ask_name(self, described: str, wanted: FileFilter, sort: SortBy, descending: bool) -> ViewNameDialog:
        """Ask a name for a filter and keep it for the whole office."""
        taken = {fold(view.name): view.version for view in self._tabs.saved}
        dialog = ViewNameDialog(self._page, described, taken)

        def save(name: str | None) -> None:
            if name is not None:
                self.save(SaveView(name, wanted, sort, descending, seen=taken.get(fold(name), 0)))

        dialog.answered.connect(save)
        dialog.open()
        return dialog

    def save(self, facts: SaveView) -> None:
        """Keep a view and show its tab."""
        self._page.do(save_view, facts, self._saved)

    def _saved(self, view: SavedView) -> None:
        self._show(view)
        told = self.tr("View «{name}» saved").format(name=view.name)
        self._page.desk.say(told)

    def _show(self, view: SavedView) -> None:
        others = [known for known in self._tabs.saved if known.id != view.id]
        self._tabs.show_views([*others, view])
        self._tabs.tabs.choose(tab_of(view), announce=False)
        self._tabs.marked.emit()

    def _rename_current(self) -> None:
        view = self._tabs.current()
        if view is not None:
            self.ask_other_name(view)

    def ask_other_name(self, view: SavedView) -> None:
        """Ask another name for a view; it can be taken back for ten seconds."""
        described = self.tr("Its filters and order stay as they are.")
        taken = [fold(known.name) for known in self._tabs.saved]
        dialog = ViewNameDialog(self._page, described, taken, view.name)

        def renamed(name: str | None) -> None:
            if name is not None and name != view.name:
                self._page.do(save_view, _named(view, name, view.version), partial(self._renamed, view))

        dialog.answered.connect(renamed)
        dialog.open()

    def _renamed(self, before: SavedView, view: SavedView) -> None:
        self._show(view)

        def back() -> None:
            self.save(_named(before, before.name, view.version))

        told = self.tr("The view is called «{name}» now").format(name=view.name)
        self._page.desk.offer_undo(told, back)

    def _delete_current(self) -> None:
        view = self._tabs.current()
        if view is not None:
            self.delete(view)

    def delete(self, view: SavedView) -> None:
        """Forget a view; it can be taken back for ten seconds."""

        def bring_back() -> None:
            self.save(SaveView(view.name, view.filter, view.sort, view.descending))

        def gone(_: Any) -> None:
            self._tabs.show_views([known for known in self._tabs.saved if known.id != view.id])
            if self._tabs.tabs.current == tab_of(view):
                self._tabs.tabs.choose(OWN_VIEWS[0].name)
            told = self.tr("View «{name}» deleted").format(name=view.name)
            self._page.desk.offer_undo(told, bring_back)

        self._page.do(delete_view, DeleteView(view.id, view.version), gone)


def _named(view: SavedView, name: str, seen: int) -> SaveView:
    return SaveView(name, view.filter, view.sort, view.descending, view.id, seen)
