# SPDX-License-Identifier: Apache-2.0
"""What one form is played with against another desk."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from tests.desktop.habits.other_desk import Do
from welfare_desk.desktop.frame.command_dialog import CommandDialog


class Rival(NamedTuple):
    """One form: how it is made, what another desk does meanwhile, the line that tells it, and the outcome.

    `typed` goes into the fields as a draft does; `kept` reads afterwards what stands in the office, and
    `both` is what it must be: what was typed here beside what the other desk has changed elsewhere.
    """

    make: Callable[[Any], CommandDialog]
    change: Do
    told: str
    typed: dict[str, str]
    kept: Do
    both: Any
    below: tuple[str, str] = ("", "")
    """The field below which the other value stands, and that line."""
