# SPDX-License-Identifier: Apache-2.0
"""A device or a paper of the store is found by the whole number that stands on it, in any spelling."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.equipment import CHAIR, Equipped, equipped
from welfare_desk.domain.equipment.stock import Place
from welfare_desk.domain.papers import PaperKind
from welfare_desk.services.equipment.finding import FindInStore, FoundInStore, find_in_store
from welfare_desk.storage.equipment.finding import find_devices, find_papers


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Equipped]:
    opened = equipped(tmp_path, 1)
    yield opened
    opened.session.close()


def found(office: Equipped, text: str) -> FoundInStore:
    return office.session.ask(find_in_store, FindInStore(text))


@pytest.mark.parametrize("typed", ["WC-7/A", "wc-۷/a", " WC-7/A "])
def test_a_device_is_found_with_whoever_has_it(office: Equipped, typed: str) -> None:
    office.receive(CHAIR, 1, "WC-7/A")
    [there] = found(office, typed).devices
    assert (there.place, there.file_no, there.name) == (Place.STORE, "", "")
    office.hand_out(0, CHAIR, "WC-7/A")
    [out] = found(office, typed).devices
    assert (out.serial, out.code, out.place) == ("WC-7/A", CHAIR, Place.GIVEN)
    assert (out.file_no, out.name) == (office.files[0], "علی محمدی")
    assert found(office, typed).file_numbers == office.files


@pytest.mark.parametrize("typed", ["1404/000001", "۱۴۰۴/۰۰۰۰۰۱", "1404000001"])
def test_papers_are_found_with_whom_they_are_about(office: Equipped, typed: str) -> None:
    office.receive(CHAIR, 1, "WC-7/A")
    office.hand_out(0, CHAIR, "WC-7/A")
    told = [(hit.kind, hit.number, hit.file_no) for hit in found(office, typed).papers]
    assert told == [
        (PaperKind.GOODS_RECEIPT, "1404/000001", ""),
        (PaperKind.ISSUE_VOUCHER, "1404/000001", office.files[0]),
    ]


@pytest.mark.parametrize("typed", ["", " ", "WC-9", "1404/000009", "زهرا", "1404-00001", "؟"])
def test_what_is_nobodys_number_finds_nothing(office: Equipped, typed: str) -> None:
    office.receive(CHAIR, 1, "WC-7/A")
    assert found(office, typed) == FoundInStore((), ())


def test_both_come_from_indexes(office: Equipped) -> None:
    statements: list[str] = []
    with office.session._store.kept_reader() as raw:
        raw.set_trace_callback(statements.append)
        assert (find_devices(raw, "WC-7"), find_papers(raw, "1404/000001")) == ((), ())
        raw.set_trace_callback(None)
        plans = [str(raw.execute(f"EXPLAIN QUERY PLAN {one}").fetchall()) for one in statements]
    assert len(plans) == 2
    assert [" SCAN device" in plan or "SCAN paper" in plan for plan in plans] == [False, False]
