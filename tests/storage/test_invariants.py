# SPDX-License-Identifier: Apache-2.0
"""Rules of the rooms are registered once, and the check asks every one of them."""

from __future__ import annotations

import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from tests.support.office import copy_office, store_of
from welfare_desk import sentences
from welfare_desk.storage import check, invariants


def test_a_rule_of_a_room_is_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = store_of(copy_office(tmp_path))
    monkeypatch.setattr(invariants, "_INVARIANTS", invariants.registered())
    invariants.invariant("no_admin", "SELECT count(*) AS admins FROM account_role WHERE role = 'admin'")
    assert check.check(store).findings == (check.Finding("no_admin", {"admins": 1}),)
    store.close()
    with pytest.raises(ValueError, match="twice"):
        invariants.invariant("no_admin", "SELECT 1")


def test_a_fresh_program_knows_the_rules_of_every_room() -> None:
    """A machine that asks them before anything else has loaded them would ask nothing."""
    code = "from welfare_desk.storage.invariants import registered; print(*registered())"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    folder = Path(invariants.__file__).parent
    written = {
        line.strip().strip('",')
        for path in folder.rglob("*.py")
        for before, line in _pairs(path.read_text("utf-8").splitlines())
        if before == "invariant("
    }
    assert len(written) > 20
    assert set(told.split()) == written == set(invariants.registered())


def _pairs(lines: list[str]) -> list[tuple[str, str]]:
    return list(pairwise(lines))


def test_every_finding_has_its_sentence() -> None:
    named = re.findall(r'Finding\("(\w+)"', Path(str(check.__file__)).read_text("utf-8"))
    found = {*named, "row_changed", "row_unknown", "constraint", *invariants.registered()}
    assert sorted(code for code in found if f"finding_{code}" not in sentences.codes()) == []
