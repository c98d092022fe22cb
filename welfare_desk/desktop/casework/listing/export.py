# SPDX-License-Identifier: Apache-2.0
"""The files of a filter as a workbook."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.frame.sheet_writing import SheetWriting
from welfare_desk.domain.summary.listing import FileFilter, SortBy


class Export(SheetWriting):
    """Writes the files of a filter."""

    def ask_where(self, wanted: FileFilter, sort: SortBy, descending: bool) -> None:
        """Ask for a file name and write the list there; nothing happens without a name."""
        path = self.asked(QCoreApplication.translate("Export", "files"))
        if path is not None:
            self.write(path, wanted, sort, descending)

    def write(self, path: Path, wanted: FileFilter, sort: SortBy, descending: bool) -> None:
        """Write the list to this file."""
        from welfare_desk.services.exchange.export import ExportList, export_list

        self.run(export_list, ExportList(str(path), wanted, sort, descending))

    def words(self, rows: int) -> str:
        """The same of files."""
        if rows == 1:
            return QCoreApplication.translate("Export", "One file written to {path}")
        return QCoreApplication.translate("Export", "{count} files written to {path}")
