# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import replace

import pytest

from welfare_desk.domain.sheet import LYING_A5, THREE_ON_ONE, Copy, Sheet, SheetSize


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
