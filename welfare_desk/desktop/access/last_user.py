# SPDX-License-Identifier: Apache-2.0
"""Who signed in on this PC last: the next password typed is most likely theirs."""

from __future__ import annotations

from pathlib import Path

from welfare_desk.desktop.kit.memory import Memory

_NAME = "last_user"


def keep_last_user(memory: Memory, office: Path, user: str) -> None:
    """Keep the sign-in name of who came into an office, by its folder."""
    memory.put(_NAME, {**_kept(memory), str(office): user})


def last_user(memory: Memory, office: Path) -> str:
    """The sign-in name of who came into this office last; empty for nobody."""
    return str(_kept(memory).get(str(office), ""))


def _kept(memory: Memory) -> dict[str, object]:
    kept = memory.get(_NAME)
    return kept if isinstance(kept, dict) else {}
