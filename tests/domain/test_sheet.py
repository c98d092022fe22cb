# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import replace

import pytest

from welfare_desk.domain.sheet import (
    LYING_A5,
    THREE_ON_ONE,
    Copy,
    Sheet,
    SheetChoice,
    SheetSize,
    read_copies,
    sheet_of,
)


def test_only_an_upright_a4_without_a_printed_head_is_cut_into_copies():
    assert THREE_ON_ONE.in_strips
    for other in (
        replace(THREE_ON_ONE, letterhead=True),
        replace(THREE_ON_ONE, landscape=True),
        replace(THREE_ON_ONE, size=SheetSize.A5),
        replace(THREE_ON_ONE, together=False),
        replace(THREE_ON_ONE, copies=tuple(Copy)),
    ):
        assert not other.in_strips


def test_the_usual_sheet_is_one_copy_for_the_client():
    assert Sheet() == LYING_A5
    assert (LYING_A5.size, LYING_A5.landscape, LYING_A5.copies) == (SheetSize.A5, True, (Copy.CLIENT,))


@pytest.mark.parametrize("count", [1, 2, 3])
def test_fewer_copies_share_a_page_too(count):
    assert replace(THREE_ON_ONE, copies=THREE_ON_ONE.copies[:count]).in_strips


@pytest.mark.parametrize(
    ("choice", "size", "landscape"),
    [
        (SheetChoice.A5_LYING, SheetSize.A5, True),
        (SheetChoice.A5_UPRIGHT, SheetSize.A5, False),
        (SheetChoice.A4_UPRIGHT, SheetSize.A4, False),
        (SheetChoice.A4_LYING, SheetSize.A4, True),
    ],
)
def test_a_choice_is_a_sheet_for_the_client_or_for_whom_it_is_named(choice, size, landscape):
    assert sheet_of(choice) == Sheet(size, landscape)
    named = (Copy.STORE, Copy.FILE)
    assert sheet_of(choice, True, named) == Sheet(size, landscape, True, named)


def test_three_copies_are_of_the_office_unless_others_are_named():
    assert sheet_of(SheetChoice.A4_THREE) == THREE_ON_ONE
    named = (Copy.CLIENT, Copy.STORE, Copy.FILE)
    assert sheet_of(SheetChoice.A4_THREE, copies=named) == replace(THREE_ON_ONE, copies=named)


def test_copies_are_read_with_either_comma_and_each_once():
    assert read_copies("store, file،store,") == (Copy.STORE, Copy.FILE)
    assert read_copies("") == ()
    with pytest.raises(ValueError, match="kiosk"):
        read_copies("kiosk")
