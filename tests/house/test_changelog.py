# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import re
from datetime import date

from tests.house.source import ROOT
from welfare_desk import __version__

HEADING = re.compile(r"## (\d+)\.(\d+)\.(\d+) – (unreleased|\d{4}-\d{2}-\d{2})")


def test_the_changelog_tells_every_version_once_newest_first() -> None:
    lines = (ROOT / "CHANGELOG.md").read_text("utf-8").splitlines()
    assert lines[0] == "# Changes"
    found = [HEADING.fullmatch(line) for line in lines if line.startswith("## ")]
    assert all(found), "a heading reads `## 1.2.3 – 2026-11-22` or `… – unreleased`"
    versions = [tuple(map(int, match.groups()[:3])) for match in found if match]
    assert versions == sorted(set(versions), reverse=True)
    assert ".".join(map(str, versions[0])) == __version__
    for match in found[1:]:
        assert match is not None
        date.fromisoformat(match[4])


def test_every_change_is_a_sentence() -> None:
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    for section in re.split(r"^## .*$", text, flags=re.MULTILINE)[1:]:
        points = re.findall(r"^- (.+(?:\n  .+)*)", section, flags=re.MULTILINE)
        assert points
        assert all(point[0].isupper() and point.endswith(".") for point in points), points
