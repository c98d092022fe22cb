# SPDX-License-Identifier: Apache-2.0
"""Where an office may stand, and who else is there."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path, PurePosixPath

import pytest

from welfare_desk.domain.errors import StorageError
from welfare_desk.storage import place
from welfare_desk.storage.engine import Store
from welfare_desk.storage.files import DATABASE
from welfare_desk.storage.place import Presence, check_place, file_system, open_windows, synchronised_by

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
proc /proc proc rw 0 0
//server/share /mnt/the\\040share cifs rw 0 0
nas:/offices /srv/offices nfs4 rw 0 0
/dev/sdb1 /srv/offices/local ext4 rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/clerk/office", "ext4"),
        ("/mnt/the share/office", "cifs"),
        ("/srv/offices/county", "nfs4"),
        ("/srv/offices/local/county", "ext4"),
        ("/srv/offices2", "ext4"),
    ],
)
def test_the_file_system_of_a_folder(folder: str, kind: str) -> None:
    assert file_system(PurePosixPath(folder), MOUNTS) == kind


def test_a_share_by_its_windows_name_is_a_network() -> None:
    assert place.is_network(Path("//server/share/office"))


def test_a_network_drive_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place, "is_network", lambda _: True)
    with pytest.raises(StorageError) as refused:
        check_place(tmp_path)
    assert refused.value.code == "network_drive"


@pytest.mark.parametrize(
    ("folder", "by"),
    [
        ("OneDrive - Behzisti/office", "OneDrive - Behzisti"),
        ("Dropbox/office", "Dropbox"),
        ("Google Drive/a/b/office", "Google Drive"),
        ("Nextcloud/office", "Nextcloud"),
        ("Megan/office", None),
        ("boxes/office", None),
    ],
)
def test_synchronised_folders_are_known_by_name(folder: str, by: str | None, tmp_path: Path) -> None:
    assert synchronised_by(tmp_path / folder, {}) == by


def test_synchronised_folders_are_known_by_mark_and_variable(tmp_path: Path) -> None:
    (tmp_path / "synced" / "office").mkdir(parents=True)
    (tmp_path / "synced" / ".stfolder").mkdir()
    assert synchronised_by(tmp_path / "synced" / "office", {}) == "stfolder"
    assert synchronised_by(tmp_path / "plain", {"OneDriveCommercial": str(tmp_path)}) == "OneDriveCommercial"
    assert synchronised_by(tmp_path / "plain", {"OneDrive": " "}) is None


def test_a_synchronised_folder_is_refused_with_its_reason(tmp_path: Path) -> None:
    with pytest.raises(StorageError) as refused:
        check_place(tmp_path / "Dropbox" / "office")
    assert (refused.value.code, refused.value.facts) == ("synced_folder", {"by": "Dropbox"})


def test_a_plain_folder_passes(tmp_path: Path) -> None:
    check_place(tmp_path)


def test_windows_see_each_other_and_marks_of_the_dead_vanish(tmp_path: Path) -> None:
    first = Presence(tmp_path, "مریم", "2025-10-22T08:30:00.000000Z")
    second = Presence(tmp_path, "رضا", "2025-10-22T08:31:00.000000Z")
    assert [window.user for window in first.others()] == ["رضا"]
    assert [window.user for window in second.others()] == ["مریم"]
    assert {window.pid for window in open_windows(tmp_path)} == {os.getpid()}
    second.leave()
    assert first.others() == ()
    code = (
        "import os, sys; from pathlib import Path; from welfare_desk.storage.place import Presence;"
        "Presence(Path(sys.argv[1]), 'dead', ''); os._exit(1)"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False)
    assert len(list((tmp_path / place.WINDOWS).glob("*.json"))) == 2
    assert first.others() == ()
    first.leave()
    assert list((tmp_path / place.WINDOWS).iterdir()) == []


def test_a_lock_without_a_mark_goes_too(tmp_path: Path) -> None:
    first = Presence(tmp_path, "مریم", "")
    left = tmp_path / place.WINDOWS / "1-dead.lock"
    left.touch()
    assert open_windows(tmp_path) != ()
    assert left.exists()  # as good as new: its maker may be about to take it
    os.utime(left, (0, 0))
    assert open_windows(tmp_path) != ()
    assert [path.suffix for path in sorted((tmp_path / place.WINDOWS).iterdir())] == [".json", ".lock"]
    first.leave()


def test_a_ruined_mark_of_a_living_window_is_passed_over(tmp_path: Path) -> None:
    first = Presence(tmp_path, "مریم", "")
    next((tmp_path / place.WINDOWS).glob("*.json")).write_text("{", encoding="utf-8")
    assert open_windows(tmp_path) == ()
    first.leave()


@pytest.mark.skipif(sys.platform == "win32", reason="making links needs a right there")
def test_a_loop_of_links_is_a_place_without_an_office(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.symlink_to(other)
    other.symlink_to(one)
    check_place(one)
    with pytest.raises(StorageError, match="no_office"):
        Store(one / DATABASE, bytes(32)).open_driver(read_only=True)
