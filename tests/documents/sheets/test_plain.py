# SPDX-License-Identifier: Apache-2.0
"""A list in plain text: how large it is said to be, and why it could not be opened."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from welfare_desk.documents.sheets.limits import LIMITS, MIB
from welfare_desk.documents.sheets.plain import read_list
from welfare_desk.domain.errors import RuleError, StorageError
from welfare_desk.domain.text import persian_digits
from welfare_desk.sentences import say


@pytest.mark.parametrize("begin", [b"", b"PK\3\4"], ids=["text", "workbook"])
@pytest.mark.parametrize(
    ("size", "told"), [(400 * MIB, 400), (400 * MIB + 1, 401), (LIMITS.file + 1, LIMITS.file // MIB + 1)]
)
def test_a_file_too_large_is_told_by_its_own_size(tmp_path: Path, begin: bytes, size: int, told: int) -> None:
    path = tmp_path / "large"
    with path.open("wb") as out:
        out.write(begin)
        out.truncate(size)
    with pytest.raises(RuleError) as refused:
        read_list(path)
    facts = refused.value.facts
    assert (refused.value.code, facts) == ("too_large_file", {"count": told, "limit": 64})
    assert f"{persian_digits(str(told))} مگابایت" in say("too_large_file", facts, "fa")
    assert f"{told} MiB" in say("too_large_file", facts, "en")


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("none.txt", errno.ENOENT),
        ("folder", errno.EISDIR),
        ("a.txt/none.txt", errno.ENOTDIR),
        ("n" * 300, errno.ENAMETOOLONG),
        ("nul\0", errno.ENOENT),
    ],
)
def test_a_file_that_cannot_be_opened_says_why(tmp_path: Path, name: str, number: int) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "a.txt").touch()
    with pytest.raises(StorageError) as refused:
        read_list(tmp_path / name)
    assert (refused.value.code, refused.value.facts) == ("cannot_open", {"errno": number})
