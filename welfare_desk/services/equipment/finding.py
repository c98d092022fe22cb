# SPDX-License-Identifier: Apache-2.0
"""The store's part of the one search box: a serial number, or the number of a voucher."""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.domain.access import Permission
from welfare_desk.services.door import Look, question
from welfare_desk.storage.equipment import finding
from welfare_desk.storage.equipment.finding import DeviceHit, PaperHit


@dataclass(frozen=True)
class FindInStore:
    """What was typed into the search box."""

    text: str


@dataclass(frozen=True)
class FoundInStore:
    """The device of that serial number, and the papers of the store with that number."""

    devices: tuple[DeviceHit, ...]
    papers: tuple[PaperHit, ...]

    @property
    def file_numbers(self) -> tuple[str, ...]:
        """Files of the clients who have the device or whom a paper is about, each once."""
        named = [hit.file_no for hit in self.devices] + [hit.file_no for hit in self.papers]
        return tuple(dict.fromkeys(filter(None, named)))


@question("equipment.find", permission=Permission.VIEW_FILES)
def find_in_store(look: Look, facts: FindInStore) -> FoundInStore:
    """Devices and papers by the whole number that stands on them; nothing of either is no error."""
    raw = look.db.raw
    return FoundInStore(finding.find_devices(raw, facts.text), finding.find_papers(raw, facts.text))
