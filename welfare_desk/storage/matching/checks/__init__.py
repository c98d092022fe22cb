# SPDX-License-Identifier: Apache-2.0
"""The checks of the data, in the order they are shown within one gravity."""

from __future__ import annotations

from welfare_desk.domain.matching.quality import Check
from welfare_desk.storage.matching.checks import households, persons, standing

CHECKS: tuple[Check, ...] = (*households.CHECKS, *persons.CHECKS, *standing.CHECKS)
"""Every check once; its words stand in `sentences.quality`."""
