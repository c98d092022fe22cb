# SPDX-License-Identifier: Apache-2.0
"""The language in force: our strings, Qt's own, and the names of keys as they stand on the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from welfare_desk.desktop.compiling import NAME, PLURALS, bring_up_to_date
from welfare_desk.paths import plural_sources, translation_sources, translations

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

_FILE_CONTEXTS = {
    "QFileDialog": "QFileDialog",
    "QFileSystemModel": "QFileSystemModel",
    "QAbstractFileIconProvider": "QFileDialog",
}
"""Where Qt speaks of files, and where it has the Persian of it."""
_KEY_CONTEXTS = {"QShortcut", "QKeySequence"}


class KeyNames(QTranslator):
    """Keeps «Ctrl+Z» as it stands on the keyboard; Qt's Persian would say «کنترل+Z»."""

    def translate(
        self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1
    ) -> Any:
        # None lets the next translator answer; an empty text would be the answer.
        return source_text if context in _KEY_CONTEXTS else None

    def isEmpty(self) -> bool:
        return False


class FileWords(QTranslator):
    """Qt's words for files: in this program «پرونده» is the file of a client, that of a disk is «فایل».

    `qt` is Qt's own Persian, which has no words for what its lists call a kind of file.
    """

    def __init__(self, parent: QObject, qt: QTranslator) -> None:
        super().__init__(parent)
        self._qt = qt

    def translate(
        self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1
    ) -> Any:
        if context not in _FILE_CONTEXTS:
            return None
        told = self._qt.translate(_FILE_CONTEXTS[context], source_text, disambiguation)  # none of them counts
        return told.replace("پروندهٔ", "فایل").replace("پرونده", "فایل") if told else None

    def isEmpty(self) -> bool:
        return False


class _Installed:
    translators: tuple[QTranslator, ...] = ()


def speak(language: str) -> bool:
    """Use this language (fa or en) for every string made from now on; False: its sentences are missing.

    The window then stays English, and whoever asked has to say so: an English window from right to left
    looks like a fault of everything.
    """
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("a language needs an application")
    for translator in _Installed.translators:
        application.removeTranslator(translator)
    found = _persian(application) if language == "fa" else ()
    persian = bool(found)
    _Installed.translators = found or _english(application)
    locale = QLocale(QLocale.Language.Persian, QLocale.Country.Iran)
    QLocale.setDefault(locale if persian else QLocale(QLocale.Language.English))
    return persian or language != "fa"


def _english(application: QObject) -> tuple[QTranslator, ...]:
    """What the code says is English already, but for «1 file»; without its plurals it is less well said."""
    plurals = QTranslator(application)
    compiled = bring_up_to_date(translations() / PLURALS, plural_sources())
    if not compiled or not plurals.load(PLURALS, str(translations())):
        return ()
    QCoreApplication.installTranslator(plurals)
    return (plurals,)


def _persian(application: QObject) -> tuple[QTranslator, ...]:
    """Empty when our own sentences are not there."""
    qt, ours, keys = QTranslator(application), QTranslator(application), KeyNames(application)
    if not bring_up_to_date(translations() / NAME, translation_sources()):
        return ()
    if not ours.load(NAME, str(translations())):
        return ()
    qt.load("qtbase_fa", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    found = (qt, ours, FileWords(application, qt), keys)
    # The one installed last is asked first.
    for translator in found:
        QCoreApplication.installTranslator(translator)
    return found
