# SPDX-License-Identifier: Apache-2.0
"""The conformance kit is the same everywhere and for ever, and says what it holds."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from tests.support.provinces import county, opened
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.bundles.inspection import _FAILED
from welfare_desk.domain.summary.bundles.schema import faults
from welfare_desk.services.summary.bundles.headquarters import (
    TakeBundles,
    published,
    read_bundle,
    take_bundles,
)
from welfare_desk.services.summary.bundles.kit import Kit, built, write_kit

SUMS = "dbb045c470f4d670d8dcfd07090a03e57be4669389a6ddae9c5c0d0e009dc83b"


@pytest.fixture(scope="module")
def kit() -> Kit:
    return built()


def test_three_offices_three_months_and_every_way_to_be_refused(kit: Kit) -> None:
    assert kit.bundles == 9
    assert sorted(set(kit.broken.values())) == [
        "bundle_begins_otherwise",
        "bundle_blocked",
        "bundle_certificate_revoked",
        "bundle_corrects_otherwise",
        "bundle_damaged",
        "bundle_forked",
        "bundle_gap",
        "bundle_incomplete",
        "bundle_invalid",
        "bundle_member_wrong",
        "bundle_month_ahead",
        "bundle_month_gap",
        "bundle_office_unknown",
        "bundle_other_certificate",
        "bundle_other_county",
        "bundle_other_key",
        "bundle_repeated",
        "bundle_signature",
        "bundle_version",
    ]


def test_every_code_of_a_bundle_has_a_broken_file(kit: Kit) -> None:
    """But that of a file which the disk does not give."""
    assert {name.partition(".")[0] for name in _FAILED} - set(kit.broken.values()) == {"bundle_not_read"}
    told = json.loads(kit.files["anew.json"])
    assert [(one["file"], one["code"]) for one in told["files"]] == [
        ("after-missing-ones.wdm", "bundle_gap"),
        ("second-alone.wdm", "bundle_gap"),
        ("before-the-refused-one.wdm", "bundle_gap"),
        ("too-late.wdm", "bundle_forked"),
        ("begins-otherwise.wdm", "bundle_begins_otherwise"),
        ("first.wdm", ""),
        ("second.wdm", ""),
        ("of-the-other-branch.wdm", "bundle_repeated"),
        ("after-the-other-branch.wdm", "bundle_forked"),
    ]


def test_it_is_the_same_for_ever(kit: Kit) -> None:
    assert built().files == kit.files
    # Another digest: bundles are made or merged in another way, which wants a new version of their form.
    # What is told of it in words may be told better.
    lines = kit.files["sha256sums.txt"].splitlines(keepends=True)
    told = b"".join(line for line in lines if not line.endswith(b"FORMAT.md\n"))
    assert hashlib.sha256(told).hexdigest() == SUMS


def test_it_is_written_whole(kit: Kit, tmp_path: Path) -> None:
    made = write_kit(tmp_path / "kit")
    assert (made.bundles, made.broken) == (kit.bundles, len(kit.broken))
    written = {
        path.relative_to(tmp_path / "kit").as_posix(): path.read_bytes()
        for path in (tmp_path / "kit").rglob("*")
        if path.is_file()
    }
    assert written == dict(kit.files)
    for line in written["sha256sums.txt"].decode().splitlines():
        digest, name = line.split("  ")
        assert hashlib.sha256(written[name]).hexdigest() == digest


def test_it_is_written_into_no_office(tmp_path: Path) -> None:
    place = county(tmp_path, "ستاد")
    with pytest.raises(RuleError, match="target_in_office"):
        write_kit(place / "kit")


def test_a_program_of_anybody_finds_the_same_sums(kit: Kit) -> None:
    """What another program would do with nothing but the files: read the JSON and add."""
    expected = json.loads(kit.files["expected.json"])
    documents = [
        json.loads(data[data.index(b'{"after"') : data.index(b"PK", data.index(b'{"after"'))])
        for name, data in kit.files.items()
        if name.startswith("bundles/")
    ]
    assert [faults(one, published()) for one in documents] == [[]] * 9
    assert [bool(one["corrections"]) for one in documents].count(True) == 1
    moved = [table["lines"] for one in documents for table in one["tables"] if table["code"] == "coverage_in"]
    assert [sum(line[1] for line in lines) for lines in moved] == [0, 1, 1, 0, 1, 2, 0, 1, 1]
    for total in expected["totals"]:
        months = [one for one in documents if one["month"] == total["month"]]
        for table in total["tables"]:
            held = [one for month in months for one in month["tables"] if one["code"] == table["code"]]
            for line in table["lines"]:
                values = [cells[1:] for one in held for cells in one["lines"] if cells[0] == line["key"]]
                assert line["values"] == [sum(filter(None, column)) for column in zip(*values, strict=True)]
        known = [one["persons"]["hashes"] for one in months if one["persons"]["known"]]
        assert total["persons"]["once"] == len({one for hashes in known for one in hashes})


def test_an_office_of_ours_verifies_its_bundles(kit: Kit, tmp_path: Path) -> None:
    write_kit(tmp_path / "kit")
    found = [read_bundle(path) for path in sorted((tmp_path / "kit" / "bundles").iterdir())]
    assert {one.office for one in found} == {"SAMPLE-1", "SAMPLE-2", "SAMPLE-3"}
    with opened(county(tmp_path, "ستاد")) as session:
        paths = tuple(str(path) for path in (tmp_path / "kit" / "bundles").iterdir())
        refused = session.do(take_bundles, TakeBundles(paths)).refused
    assert {one.code for one in refused} == {"bundle_office_unknown"}
