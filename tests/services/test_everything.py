# SPDX-License-Identifier: Apache-2.0
"""The one list of modules that declare use cases is complete."""

from __future__ import annotations

import re
from pathlib import Path

from welfare_desk.services import everything

SERVICES = Path(everything.__file__).parent
REGISTERS_OTHERWISE = {
    "welfare_desk.services.equipment.vouching",
    "welfare_desk.services.summary.monthly.vouching",
    "welfare_desk.services.summary.bundles.bundle_members",
}
"""Declare no use case; what the register of papers, or a bundle, asks them for is known once imported."""


def test_every_module_with_a_use_case_is_loaded() -> None:
    declaring = {
        "welfare_desk.services." + ".".join(path.relative_to(SERVICES).with_suffix("").parts)
        for path in SERVICES.rglob("*.py")
        if re.search(r"^@(command|question)\(", path.read_text("utf-8"), re.MULTILINE)
    }
    assert declaring == set(everything.MODULES) - REGISTERS_OTHERWISE
