# SPDX-License-Identifier: Apache-2.0
"""Use cases of the pension."""

from __future__ import annotations

from welfare_desk.services.pension.changing import ChangePension, PensionChanged, change

__all__ = ["ChangePension", "PensionChanged", "change"]
