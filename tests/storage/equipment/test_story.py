# SPDX-License-Identifier: Apache-2.0
"""Lists of devices and gifts say how many there are, also on a page behind their end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.equipment import CHAIR, Equipped, equipped
from welfare_desk.domain.summary.store import DeviceSort, GiftSort
from welfare_desk.storage.equipment import story


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Equipped]:
    opened = equipped(tmp_path, 1)
    opened.receive(CHAIR, 3, "A1", "A2", "B1")
    opened.receive("CANE", 5)
    yield opened
    opened.session.close()


@pytest.mark.parametrize("offset", [0, 1, 200])
def test_a_page_knows_how_many_there_are(office: Equipped, offset: int) -> None:
    with office.session._store.kept_reader() as raw:
        devices, of_devices = story.devices(raw, CHAIR, "", "a", (offset, 9), (DeviceSort.SERIAL, False))
        gifts, of_gifts = story.gifts(raw, "مهر", "", (offset, 9), (GiftSort.RECEIVED, False))
        none, of_none = story.devices(raw, CHAIR, "", "c", (offset, 9), (DeviceSort.SERIAL, False))
    assert [one.serial for one in devices] == ["A1", "A2"][offset:]
    assert (len(gifts), of_devices, of_gifts) == (max(0, 2 - offset), 2, 2)
    assert (none, of_none) == ((), 0)
