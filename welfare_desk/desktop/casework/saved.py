# SPDX-License-Identifier: Apache-2.0
"""Keeping filters as views of the office, and taking a deleted view back."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.casework.views import OWN_VIEWS, SaveViewDialog, ViewTabs, tab_of
from welfare_desk.desktop.frame.page import Page
from welfare_desk.domain.summary.listing import FileFilter, SavedView, SortBy
from welfare_desk.domain.text import fold
from welfare_desk.services.casework.commands import DeleteView, SaveView, delete_view, save_view


class SavedViews:
    """Saves and deletes the views of a page's tabs."""

    def __init__(self, page: Page, tabs: ViewTabs) -> None:
        self._page = page
        self._tabs = tabs
        tabs.delete_asked.connect(self.delete)

    def ask_name(self, described: str, wanted: FileFilter, sort: SortBy, descending: bool) -> SaveViewDialog:
        """Ask a name for a filter and keep it for the whole office."""
        taken = {fold(view.name): view.version for view in self._tabs.saved}
        dialog = SaveViewDialog(self._page, described, taken)

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
        others = [known for known in self._tabs.saved if known.id != view.id]
        self._tabs.show_views([*others, view])
        self._tabs.tabs.choose(tab_of(view), announce=False)
        self._page.desk.say(
            QCoreApplication.translate("SavedViews", "View «{name}» saved").format(name=view.name)
        )

    def delete(self, view: SavedView) -> None:
        """Forget a view; it can be taken back for ten seconds."""

        def bring_back() -> None:
            self.save(SaveView(view.name, view.filter, view.sort, view.descending))

        def gone(_: Any) -> None:
            self._tabs.show_views([known for known in self._tabs.saved if known.id != view.id])
            if self._tabs.tabs.current == tab_of(view):
                self._tabs.tabs.choose(OWN_VIEWS[0].name)
            told = QCoreApplication.translate("SavedViews", "View «{name}» deleted").format(name=view.name)
            self._page.desk.offer_undo(told, bring_back)

        self._page.do(delete_view, DeleteView(view.id, view.version), gone)
