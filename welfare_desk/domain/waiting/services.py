# SPDX-License-Identifier: Apache-2.0
"""The services one waits for: those every office has, and those it adds (domain notes 0, finding 5)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import fold, unify
from welfare_desk.domain.waiting.entries import LONGEST_SERVICE, PENSION, service_code

LONGEST_NAME = 60
"""Characters of a service's name."""

_CODE = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


@dataclass(frozen=True)
class WaitingService:
    """One service with its queue: a code for commands, a Persian name for people. `id` 0: shipped with us."""

    code: str
    name: str
    retired: bool = False
    id: int = 0
    version: int = 0


SHIPPED_SERVICES: tuple[WaitingService, ...] = (
    WaitingService(PENSION, "مستمری"),
    WaitingService("wheelchair", "ویلچر"),
    WaitingService("hearing-aid", "سمعک"),
    WaitingService("dowry", "جهیزیه"),
    WaitingService("living-allowance", "کمک‌هزینه معیشت (ماده ۲۷)"),
    WaitingService("care-allowance", "حق پرستاری"),
    WaitingService("housing-deposit", "ودیعه مسکن"),
    WaitingService("home-adaptation", "مناسب‌سازی مسکن"),
)
"""What every office keeps a queue for (domain notes 3.2, 4.1, 5)."""


def check_service(code: str, name: str) -> tuple[str, str]:
    """Code and name as kept: small Latin letters, digits and hyphens; a name with letters.

    RuleError ``bad_service`` (longest), ``bad_service_code``, ``bad_service_name`` (longest).
    """
    checked, named = service_code(code), unify(name)
    if not _CODE.fullmatch(checked):
        raise RuleError("bad_service_code", longest=LONGEST_SERVICE)
    if not fold(named) or len(named) > LONGEST_NAME:
        raise RuleError("bad_service_name", longest=LONGEST_NAME)
    return checked, named


def of_name(known: Sequence[WaitingService], typed: str) -> WaitingService:
    """The service of a code, or of a name in any spelling; RuleError ``bad_service``, ``unknown_service``."""
    code, folded = service_code(typed), fold(typed)
    for one in known:
        if one.code == code.lower() or fold(one.name) == folded:
            return one
    raise RuleError("unknown_service", service=code, known="، ".join(one.code for one in known))
