# SPDX-License-Identifier: Apache-2.0
"""Files of bundles by their names, and those that folders hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from welfare_desk.domain.errors import RuleError
from welfare_desk.services.summary.bundles.arriving import bundles_among


def test_bundles_stand_in_folders_and_folders_of_folders(tmp_path: Path) -> None:
    deep = tmp_path / "1404" / "07" / "ری"
    deep.mkdir(parents=True)
    for place in (deep / "b.WDM", deep.parent / "a.wdm", deep / "other.txt"):
        place.write_bytes(b"")
    (tmp_path / "empty").mkdir()
    asked = [str(tmp_path), str(deep / "b.WDM"), str(tmp_path / "none")]
    assert bundles_among(asked) == [str(deep.parent / "a.wdm"), str(deep / "b.WDM"), str(tmp_path / "none")]
    with pytest.raises(RuleError, match="no_bundle_among"):
        bundles_among([str(tmp_path / "empty")])
