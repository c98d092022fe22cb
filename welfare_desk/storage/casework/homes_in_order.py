# SPDX-License-Identifier: Apache-2.0
"""Whether households that were put back as they had been hold what the check asks of every household."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from welfare_desk.storage.casework.invariants import OF_HOUSEHOLDS
from welfare_desk.storage.invariants import registered


def homes_out_of_order(raw: Any, household_ids: Iterable[int]) -> list[int]:
    """Those of these households that the check would find, in their order."""
    rules = registered()
    broken = " UNION ".join(f"SELECT household_id FROM ({rules[name]})" for name in OF_HOUSEHOLDS)
    asked = f"SELECT value FROM json_each(?) WHERE value IN ({broken}) ORDER BY value"
    return [home for (home,) in raw.execute(asked, (json.dumps(sorted(set(household_ids))),))]
