# SPDX-License-Identifier: Apache-2.0
"""Plain copies for a viewer: private, read only, wiped."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from welfare_desk.domain.attachments import Media
from welfare_desk.storage.private_copies import PrivateCopies


def everything(root: Path) -> list[str]:
    return sorted(str(path.relative_to(root)) for path in root.rglob("*"))


def test_a_copy_is_private_and_read_only_and_its_name_says_nothing(tmp_path: Path) -> None:
    copies = PrivateCopies(tmp_path / "open")
    first = copies.place(12, Media.PDF)
    assert first != copies.place(12, Media.PDF)
    assert not first.exists()
    assert copies.write(first, b"plain")
    assert first.read_bytes() == b"plain"
    assert first.name.startswith("document-12-")
    assert first.suffix == ".pdf"
    if sys.platform != "win32":
        assert stat.S_IMODE(first.stat().st_mode) == 0o400
        assert stat.S_IMODE(first.parent.stat().st_mode) == 0o700
        assert stat.S_IMODE((tmp_path / "open").stat().st_mode) == 0o700
    copies.wipe()
    assert everything(tmp_path / "open") == []
    assert not copies.write(first, b"plain")
    assert everything(tmp_path / "open") == []
    assert copies.place(1, Media.JPEG).suffix == ".jpg"
    copies.wipe()


def test_a_second_time_is_the_same_copy(tmp_path: Path) -> None:
    copies = PrivateCopies(tmp_path / "open")
    path = copies.place(1, Media.PNG)
    assert (copies.write(path, b"once"), copies.write(path, b"twice")) == (True, True)
    assert path.read_bytes() == b"once"
    copies.wipe()


LEAVES = """
import os, sys
from pathlib import Path
from welfare_desk.domain.attachments import Media
from welfare_desk.storage.private_copies import PrivateCopies
copies = PrivateCopies(Path(sys.argv[1]))
copies.write(copies.place(1, Media.PNG), b"plain")
if sys.argv[2] == "killed":
    os.kill(os.getpid(), 9)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9")
def test_an_end_wipes_them_and_what_a_kill_leaves_the_next_start_wipes(tmp_path: Path) -> None:
    root = tmp_path / "open"
    subprocess.run([sys.executable, "-c", LEAVES, str(root), "ended"], check=True)
    assert everything(root) == []
    subprocess.run([sys.executable, "-c", LEAVES, str(root), "killed"], check=False)
    assert len(everything(root)) == 3
    living = PrivateCopies(root)
    mine = living.place(2, Media.PNG)
    living.write(mine, b"mine")
    PrivateCopies(root).wipe_left()
    assert [path for path in root.rglob("*") if path.is_file() and path.suffix != ".lock"] == [mine]
    assert os.access(mine, os.R_OK)
    living.wipe()
    assert everything(root) == []
