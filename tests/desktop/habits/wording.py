# SPDX-License-Identifier: Apache-2.0
"""How a Persian sentence tells its reader to do something."""

from __future__ import annotations

import re

INSTRUCTION = re.compile(r"(?<![\u200c\w])(?:ب|ن|کن|ده|گذار|گیر|زن|باز|افزا|سنج|دار|شو)\w*ید(?:ش)?\b")
"""A verb that tells the reader to do something: «بنویسید»، «کنید»، «نخواهید»."""
