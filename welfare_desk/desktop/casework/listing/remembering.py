# SPDX-License-Identifier: Apache-2.0
"""The filters of the list of files, as each user left them; never the text, which names clients."""

from __future__ import annotations

from dataclasses import replace

from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.listing import FileFilter
from welfare_desk.services.facts import from_json, to_json

_SLOT = "files/filter"


def keep_filter(memory: Memory, wanted: FileFilter) -> None:
    """Keep the chips of a filter on this PC, which is not encrypted: a typed name or number stays out."""
    memory.put_own(_SLOT, to_json(replace(wanted, text="", members=False)))


def kept_filter(memory: Memory) -> FileFilter:
    """The filter kept; one that this version does not know, or nonsense, filters nothing."""
    kept = memory.get_own(_SLOT)
    if kept is None:
        return FileFilter()
    try:
        found: FileFilter = from_json(FileFilter, kept)
    except RuleError:
        return FileFilter()
    return replace(found, text="", members=False)
