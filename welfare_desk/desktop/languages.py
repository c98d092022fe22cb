# SPDX-License-Identifier: Apache-2.0
"""The language in force: our strings, Qt's own, and the names of keys as they stand on the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from welfare_desk.paths import translations

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

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


class _Installed:
    translators: tuple[QTranslator, ...] = ()


def speak(language: str) -> None:
    """Use this language (fa or en) for every string made from now on."""
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("a language needs an application")
    for translator in _Installed.translators:
        application.removeTranslator(translator)
    locale = QLocale(QLocale.Language.Persian, QLocale.Country.Iran)
    QLocale.setDefault(locale if language == "fa" else QLocale(QLocale.Language.English))
    _Installed.translators = _persian(application) if language == "fa" else ()


def _persian(application: QObject) -> tuple[QTranslator, ...]:
    qt, ours, keys = QTranslator(application), QTranslator(application), KeyNames(application)
    qt.load("qtbase_fa", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    ours.load("welfare_desk_fa", str(translations()))
    found = (qt, ours, keys)
    # The one installed last is asked first.
    for translator in found:
        QCoreApplication.installTranslator(translator)
    return found
