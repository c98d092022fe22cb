# SPDX-License-Identifier: Apache-2.0
"""The pages of the window, in the order of the rail; each is imported on its first visit.

Titles are source strings of the context `Pages`; `QT_TRANSLATE_NOOP` only marks them for translation.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import QT_TRANSLATE_NOOP as MARK

from welfare_desk.desktop.frame.page import PageSpec
from welfare_desk.domain.access import Permission

PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "first",
        MARK("Pages", "First page"),
        "layout-dashboard",
        "welfare_desk.desktop.summary.page:FirstPage",
        Permission.VIEW_FILES,
        rail=MARK("Pages", "First page"),
    ),
    PageSpec(
        "files",
        MARK("Pages", "Files"),
        "folder-open",
        "welfare_desk.desktop.casework.files:FilesPage",
        Permission.VIEW_FILES,
        rail=MARK("Pages", "Files"),
    ),
    PageSpec(
        "file",
        MARK("Pages", "File"),
        "folder-open",
        "welfare_desk.desktop.casework.file:FilePage",
        Permission.VIEW_FILES,
        under="files",
    ),
    PageSpec(
        "import",
        MARK("Pages", "Import from Excel"),
        "file-spreadsheet",
        "welfare_desk.desktop.exchange.wizard:ImportPage",
        Permission.IMPORT_FILES,
        rail=MARK("Pages", "Import"),
    ),
    PageSpec(
        "settings",
        MARK("Pages", "Settings"),
        "settings",
        "welfare_desk.desktop.frame.choices:SettingsPage",
        Permission.OWN_ACCOUNT,
        rail=MARK("Pages", "Settings"),
        at_foot=True,
    ),
)


def title_of(spec: PageSpec) -> str:
    """The page's title in the language in force."""
    return QCoreApplication.translate("Pages", spec.title)


def rail_words(spec: PageSpec) -> str:
    """The word under its icon."""
    return QCoreApplication.translate("Pages", spec.rail)
