# SPDX-License-Identifier: Apache-2.0
"""The content of a file in an operation key."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from welfare_desk.cli.content import content_digest


def test_another_content_is_another_digest_and_no_file_is_none(tmp_path: Path) -> None:
    path = tmp_path / "paid.csv"
    assert (content_digest(path), content_digest(tmp_path)) == ("", "")
    path.write_bytes(b"1")
    assert content_digest(path) == sha256(b"1").hexdigest()
    path.write_bytes(b"2")
    assert content_digest(path) == sha256(b"2").hexdigest()
