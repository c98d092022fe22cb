# SPDX-License-Identifier: Apache-2.0
"""Missing translations are built, or the window says that they are not there; never English mirrored."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from welfare_desk import paths
from welfare_desk.desktop import compiling, languages, shots
from welfare_desk.desktop.app import dress, tell_missing_persian
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.summary.mywork import counts
from welfare_desk.desktop.theme.look import look
from welfare_desk.domain.errors import StorageError
from welfare_desk.domain.summary.my_work import Waiting
from welfare_desk.sentences import say
from welfare_desk.settings import Settings


@pytest.fixture
def compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the compiled Persian belongs; nothing is there yet."""
    monkeypatch.setattr(languages, "translations", lambda: tmp_path / "translations")
    return tmp_path / "translations" / compiling.NAME


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", ["1 planned visit is due", "2 planned visits are due"]),
        ("fa", ["1 بازدید برنامه‌ریزی‌شده موعدش رسیده است", "2 بازدید برنامه‌ریزی‌شده موعدش رسیده است"]),
    ],
)
def test_one_thing_is_told_as_one(qapp: QApplication, language: str, told: list[str]) -> None:
    assert dress(Settings(language=language))
    assert [counts(Waiting(visits_due=number))[0].title for number in (1, 2)] == told


def settings_in_persian() -> str:
    return QCoreApplication.translate("Pages", "Settings")


def test_a_fresh_checkout_builds_its_persian_at_the_first_start(qapp: QApplication, compiled: Path) -> None:
    assert not compiled.exists()
    assert dress(Settings(language="fa"))
    assert compiled.is_file()
    assert settings_in_persian() == "تنظیمات"
    assert look().persian


def test_newer_sentences_are_built_again(qapp: QApplication, compiled: Path) -> None:
    assert dress(Settings(language="fa"))
    os.utime(compiled, (0, 0))
    assert dress(Settings(language="fa"))
    assert compiled.stat().st_mtime > 0
    assert [path.name for path in compiled.parent.iterdir()] == [compiling.NAME]


def test_without_sentences_and_sources_the_window_is_english_and_says_why(
    qtbot: QtBot, compiled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(languages, "translation_sources", lambda: tmp_path / "none")
    assert not dress(Settings(language="fa"))
    assert (look().persian, QApplication.layoutDirection()) == (False, Qt.LayoutDirection.LeftToRight)
    assert settings_in_persian() == "Settings"
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    tell_missing_persian(window)
    said = [label.text() for label in window.findChildren(QLabel) if isinstance(label.window(), QWidget)]
    assert say("persian_missing", {}, "fa") in said
    assert say("persian_missing", {}, "en") in said
    window.findChildren(Dialog)[0].cancel()


def test_no_picture_is_drawn_of_a_window_without_its_persian(
    qapp: QApplication, compiled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(languages, "translation_sources", lambda: tmp_path / "none")
    with pytest.raises(StorageError) as refused:
        shots.draw(None, tmp_path / "pictures")
    assert refused.value.code == "persian_missing"
    assert not (tmp_path / "pictures").exists()


def test_what_cannot_be_compiled_leaves_the_older_persian(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sources = Path(shutil.copytree(paths.translation_sources(), tmp_path / "fa"))
    target = tmp_path / compiling.NAME
    monkeypatch.setattr(compiling, "_tool", lambda: tmp_path / "no such tool")
    assert not compiling.bring_up_to_date(target, sources)
    target.write_bytes(b"older")
    os.utime(target, (0, 0))
    assert compiling.bring_up_to_date(target, sources)
    assert target.read_bytes() == b"older"


@pytest.mark.parametrize(
    ("context", "words", "told"),
    [
        ("QFileDialog", "File &name:", "&نام فایل:"),
        ("QFileDialog", "Files of type:", "فایل‌هایی از نوع:"),
        ("QFileSystemModel", "Date Modified", "تاریخ تغییر"),
        ("QAbstractFileIconProvider", "Folder", "پوشه"),
        ("QPlatformTheme", "Cancel", "انصراف"),
    ],
)
def test_a_file_of_the_disk_is_no_case_file(qapp: QApplication, context: str, words: str, told: str) -> None:
    try:
        assert languages.speak("fa")
        assert QCoreApplication.translate(context, words) == told
    finally:
        languages.speak("en")
