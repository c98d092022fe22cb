# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from welfare_desk.domain.casework.centre import CentreEntry, Load, LoadState, read_centre, workers_needed
from welfare_desk.domain.casework.entry import Problem


@pytest.mark.parametrize(
    ("files", "capacity", "workers", "state", "over"),
    [
        (0, 600, 3, LoadState.FREE, 0),
        (539, 600, 3, LoadState.FREE, 0),
        (540, 600, 3, LoadState.NEARLY_FULL, 0),
        (600, 600, 3, LoadState.NEARLY_FULL, 0),
        (601, 600, 3, LoadState.OVER, 1),
        (401, 600, 2, LoadState.OVER, 1),
        (450, 450, 3, LoadState.NEARLY_FULL, 0),
        (451, 450, 3, LoadState.OVER, 1),
    ],
)
def test_a_centre_is_over_by_its_capacity_or_its_workers(
    files: int, capacity: int, workers: int, state: LoadState, over: int
) -> None:
    load = Load(files, capacity, workers)
    assert (load.state, load.over) == (state, over)


@pytest.mark.parametrize(("files", "workers"), [(0, 0), (1, 1), (200, 1), (201, 2), (600, 3)])
def test_a_worker_carries_two_hundred(files: int, workers: int) -> None:
    assert workers_needed(files) == workers


def test_a_worker_carries_what_the_rule_of_the_day_says() -> None:
    assert (workers_needed(450, 150), Load(0, 600, 3, 150).room) == (3, 450)
    entry, _ = read_centre({"code": "1", "name": "باران"}, (), 450, 150)
    assert (entry.capacity, entry.workers) == (450, 3)


def test_handing_over_changes_the_files_only() -> None:
    assert Load(590, 600, 3).plus(20) == Load(610, 600, 3)


def test_a_centre_is_read_as_typed() -> None:
    typed = {
        "code": " ۸۰۷ ", "name": "مركز مثبت زندگي باران", "leader": "ز. رضایی", "phone": "021-5632 1234",
        "address": "قائمیه\r\nخیابان ۱۲", "capacity": "۴۵۰", "workers": "",
    }  # fmt: skip
    assert read_centre(typed, (" زرافشان", "زرافشان", "")) == (
        CentreEntry(
            "807",
            "مرکز مثبت زندگی باران",
            "ز. رضایی",
            "02156321234",
            "قائمیه\nخیابان ۱۲",
            450,
            3,
            ("زرافشان",),
        ),
        (),
    )


def test_an_empty_capacity_is_the_usual_one_with_its_workers() -> None:
    entry, problems = read_centre({"code": "1", "name": "باران"}, (), 600)
    assert ((entry.capacity, entry.workers), problems) == ((600, 3), ())


@pytest.mark.parametrize("typed", ["100001", "9" * 5000, "-1", "1.5"])
def test_a_capacity_out_of_range_is_told_however_long(typed: str) -> None:
    entry, problems = read_centre({"code": "1", "name": "باران", "capacity": typed}, (), 600)
    assert (entry.capacity, problems) == (600, (Problem("capacity", "bad_centre_size", "range"),))


def test_every_fault_is_told_at_once() -> None:
    typed = {
        "code": "", "name": "ن" * 81, "phone": "12", "capacity": "0", "workers": "سه", "colour": "آبی",
    }  # fmt: skip
    _, problems = read_centre(typed, ())
    assert [(problem.field, problem.code) for problem in problems] == [
        ("colour", "unknown_field"),
        ("code", "required"),
        ("name", "too_long"),
        ("phone", "bad_phone"),
        ("capacity", "bad_centre_size"),
        ("workers", "bad_centre_size"),
    ]
