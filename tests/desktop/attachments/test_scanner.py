# SPDX-License-Identifier: Apache-2.0
"""The watch of the scanner's folder: one bad entry, a folder that goes and comes back, or comes late."""

from __future__ import annotations

import os
import shutil
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.support.media import pdf
from welfare_desk.desktop.attachments import scanner
from welfare_desk.desktop.attachments.scanner import ScannerWatch

Watch = Callable[[], list[str]]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A scanner's folder that is not there yet."""
    monkeypatch.setattr(scanner, "LOOK", 20)
    return tmp_path / "scanner"


@pytest.fixture
def watch(qtbot: QtBot, folder: Path) -> Watch:
    """Begins the watch; answers with the list that every arrival's name joins."""
    owner = QObject()

    def begin() -> list[str]:
        names: list[str] = []
        watching = ScannerWatch(owner)
        watching.arrived.connect(lambda paths: names.extend(Path(path).name for path in paths))
        watching.watch(str(folder))
        return names

    return begin


def lay(folder: Path, name: str, moment: float = 0.0) -> None:
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(pdf(name))
    if moment:
        os.utime(folder / name, (moment, moment))


def comes(qtbot: QtBot, names: list[str], *expected: str) -> None:
    """These arrive, and nothing else in a while after."""
    qtbot.waitUntil(lambda: sorted(names) == sorted(expected), timeout=5000)
    qtbot.wait(200)
    assert sorted(names) == sorted(expected)


def test_an_entry_that_cannot_be_looked_at_leaves_the_others_alone(
    qtbot: QtBot, folder: Path, watch: Watch
) -> None:
    lay(folder, "yesterday.pdf")
    names = watch()
    (folder / "ring.pdf").symlink_to(folder / "ring.pdf")
    (folder / "nowhere.pdf").symlink_to(folder / "gone.pdf")
    lay(folder, "today.pdf")
    comes(qtbot, names, "today.pdf")
    (folder / "ring.pdf").unlink()
    lay(folder, "later.pdf")
    comes(qtbot, names, "today.pdf", "later.pdf")


def test_a_watch_that_begins_beside_such_an_entry_knows_the_old_scans(
    qtbot: QtBot, folder: Path, watch: Watch
) -> None:
    lay(folder, "yesterday.pdf")
    (folder / "ring.pdf").symlink_to(folder / "ring.pdf")
    names = watch()
    (folder / "ring.pdf").unlink()
    lay(folder, "today.pdf")
    comes(qtbot, names, "today.pdf")


def test_a_folder_that_goes_and_comes_back_is_watched_again(qtbot: QtBot, folder: Path, watch: Watch) -> None:
    lay(folder, "yesterday.pdf")
    names = watch()
    lay(folder, "today.pdf")
    comes(qtbot, names, "today.pdf")
    aside = folder.with_name("aside")
    folder.rename(aside)
    qtbot.wait(200)
    lay(aside, "meanwhile.pdf")
    aside.rename(folder)
    comes(qtbot, names, "today.pdf", "meanwhile.pdf")
    lay(folder, "after.pdf")
    comes(qtbot, names, "today.pdf", "meanwhile.pdf", "after.pdf")


def test_a_folder_deleted_and_made_anew_offers_what_is_new(qtbot: QtBot, folder: Path, watch: Watch) -> None:
    lay(folder, "yesterday.pdf")
    names = watch()
    for expected in (("one.pdf",), ("one.pdf", "two.pdf")):
        shutil.rmtree(folder)
        qtbot.wait(200)
        lay(folder, expected[-1])
        comes(qtbot, names, *expected)


def test_a_folder_that_comes_after_the_watch_began_offers_only_what_was_written_since(
    qtbot: QtBot, folder: Path, watch: Watch
) -> None:
    names = watch()
    qtbot.wait(100)
    stick = folder.with_name("stick")
    lay(stick, "last-week.pdf", time.time() - 7 * 24 * 3600)
    lay(stick, "today.pdf")
    stick.rename(folder)
    comes(qtbot, names, "today.pdf")


def test_a_file_seen_before_is_not_offered_again_when_it_comes_back(
    qtbot: QtBot, folder: Path, watch: Watch
) -> None:
    lay(folder, "today.pdf")
    names = watch()
    (folder / "today.pdf").rename(folder / "today.part")
    lay(folder, "next.pdf")
    comes(qtbot, names, "next.pdf")
    (folder / "today.part").rename(folder / "today.pdf")
    lay(folder, "last.pdf")
    comes(qtbot, names, "next.pdf", "last.pdf")


def test_a_share_that_does_not_answer_holds_nothing_up_and_is_watched_when_it_does(
    qtbot: QtBot, folder: Path, watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay(folder, "yesterday.pdf")
    hanging, looks = threading.Event(), []
    listed = scanner._files

    def slow(path: str) -> object:
        looks.append(threading.current_thread())
        hanging.wait(10)
        return listed(path)

    monkeypatch.setattr(scanner, "_files", slow)
    names = watch()
    qtbot.wait(200)
    assert (names, len(looks), threading.main_thread() in looks) == ([], 1, False)
    hanging.set()
    qtbot.waitUntil(lambda: len(looks) > 2, timeout=5000)
    lay(folder, "today.pdf")
    comes(qtbot, names, "today.pdf")
    assert threading.main_thread() not in looks


def test_what_is_gone_is_forgotten_and_another_scan_of_that_name_is_offered(
    qtbot: QtBot, folder: Path
) -> None:
    folder.mkdir()
    owner = QObject()
    watching = ScannerWatch(owner)
    names: list[str] = []
    watching.arrived.connect(lambda paths: names.extend(Path(path).name for path in paths))
    watching.watch(str(folder))
    for scans in (["one.pdf"], ["one.pdf", "one.pdf"]):
        lay(folder, "one.pdf", 1_700_000_000 + len(scans))
        comes(qtbot, names, *scans)
        path = str(folder / "one.pdf")
        assert (watching._offered, watching.mark(path)) == ({path}, scanner.mark_of(path))
        with qtbot.waitSignal(watching.moved, timeout=5000):
            (folder / "one.pdf").unlink()
        assert (watching._offered, watching.mark(path)) == (set(), "")


def test_what_has_arrived_in_a_folder_that_goes_is_known_when_it_is_back(qtbot: QtBot, folder: Path) -> None:
    folder.mkdir()
    owner = QObject()
    watching = ScannerWatch(owner)
    watching.watch(str(folder))
    with qtbot.waitSignal(watching.arrived, timeout=5000):
        lay(folder, "one.pdf")
    path = str(folder / "one.pdf")
    qtbot.waitUntil(lambda: watching.mark(path) != "", timeout=5000)
    aside = folder.with_name("aside")
    folder.rename(aside)
    qtbot.waitUntil(lambda: watching.lost, timeout=5000)
    aside.rename(folder)
    qtbot.waitUntil(lambda: watching.mark(path) == scanner.mark_of(path), timeout=5000)
    assert not watching.lost


def test_a_folder_that_goes_while_it_is_listed_is_gone_and_not_empty(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay(folder, "one.pdf")
    aside = folder.with_name("aside")
    seen = scanner._seen

    def late(entry: os.DirEntry[str]) -> object:
        folder.rename(aside)
        return seen(entry)

    with monkeypatch.context() as patch:
        patch.setattr(scanner, "_seen", late)
        assert scanner._files(str(folder)) is None
    aside.rename(folder)
    assert list(scanner._files(str(folder)) or ()) == [str(folder / "one.pdf")]
