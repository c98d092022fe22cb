# SPDX-License-Identifier: Apache-2.0
"""The file of a bundle is a ZIP that is written in one way only."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.bundles import container
from welfare_desk.domain.summary.bundles.container import MOST_MEMBERS, pack, unpack

MEMBERS = [("manifest.json", b"{}"), ("month.json", "ماه".encode()), ("empty", b"")]


def refused(data: bytes) -> tuple[str, object]:
    with pytest.raises(RuleError) as caught:
        unpack(data)
    return caught.value.code, caught.value.facts["reason"]


def test_every_program_opens_it() -> None:
    with zipfile.ZipFile(io.BytesIO(pack(MEMBERS))) as found:
        assert found.testzip() is None
        read = [(one.filename, found.read(one), one.date_time) for one in found.infolist()]
    assert read == [(name, content, (1980, 1, 1, 0, 0, 0)) for name, content in MEMBERS]


def test_it_is_the_same_bytes_for_ever() -> None:
    assert pack([("a", b"1")]).hex() == (
        "504b03041400000000000000210" "0b7efdc830100000001000000010000006131"
        "504b01021400140000000000000021" "00b7efdc83010000000100000001000000000000000000000000000000000061"
        "504b050600000000010001002f000000200000000000"
    )  # fmt: skip


@given(st.dictionaries(st.from_regex(r"[a-z0-9][a-z0-9_.-]{0,9}", fullmatch=True), st.binary(), max_size=12))
def test_whatever_is_packed_comes_back(members: dict[str, bytes]) -> None:
    assert dict(unpack(pack([*members.items()]))) == members


def test_it_comes_back() -> None:
    assert unpack(pack(MEMBERS)) == MEMBERS


@pytest.mark.parametrize("names", [["a", "a"], ["../a"], ["a/b"], [""], ["A"], ["ماه"], ["x" * 65]])
def test_names_that_no_member_may_have(names: list[str]) -> None:
    with pytest.raises(ValueError, match="no members"):
        pack([(name, b"") for name in names])


@pytest.mark.parametrize("bit", [1, 128])
def test_no_byte_may_differ(bit: int) -> None:
    """A member has its checksum beside it, and everything else is written in one way."""
    data = pack(MEMBERS)
    for place in range(len(data)):
        changed = data[:place] + bytes([data[place] ^ bit]) + data[place + 1 :]
        assert refused(changed) == ("bundle_damaged", "container")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK",
        b"PK\3\4",
        b"PK\3\4" + b"\xff" * 60,
        pack(MEMBERS)[:-1],
        pack(MEMBERS)[1:],
        pack(MEMBERS) + b"\0",
        b"\0" + pack(MEMBERS),
        pack(MEMBERS) + pack(MEMBERS),
        b"no file of ours",
    ],
)
def test_other_files(data: bytes) -> None:
    assert refused(data) == ("bundle_damaged", "container")


def test_a_member_twice() -> None:
    once = pack([("aa", b"1"), ("ab", b"2")])
    assert refused(once.replace(b"ab", b"aa")) == ("bundle_damaged", "container")


def test_more_members_than_any_bundle_has() -> None:
    assert len(unpack(pack([(f"m{n}", b"") for n in range(MOST_MEMBERS)]))) == MOST_MEMBERS
    assert refused(pack([(f"m{n}", b"") for n in range(MOST_MEMBERS + 1)])) == ("bundle_damaged", "container")


def test_a_packed_member_is_not_unpacked() -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("month.json", b"0" * 10_000_000)
    assert refused(made.getvalue()) == ("bundle_damaged", "container")


def test_a_file_of_a_size_that_no_bundle_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(container, "MOST_BYTES", 100)
    assert refused(b"x" * 101) == ("bundle_damaged", "size")
