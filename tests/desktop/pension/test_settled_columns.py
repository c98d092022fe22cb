# SPDX-License-Identifier: Apache-2.0
"""The columns of a comparison: an awaited payment differs from nothing yet."""

from __future__ import annotations

import pytest

from welfare_desk.desktop.kit.words import signed
from welfare_desk.desktop.pension.list_words import NONE
from welfare_desk.desktop.pension.settled_columns import settled_columns
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.monthly_list import Settlement
from welfare_desk.domain.pension.settling import SettledLine

pytestmark = pytest.mark.usefixtures("_dressed")


@pytest.mark.parametrize(
    ("state", "net", "paid", "difference"),
    [
        (Settlement.EQUAL, Rial(10), Rial(10), 0),
        (Settlement.DIFFERENT, Rial(10), Rial(7), -3),
        (Settlement.MISSING, Rial(10), None, -10),
        (Settlement.UNEXPECTED, None, Rial(7), 7),
        (Settlement.AWAITED, Rial(10), None, 0),
    ],
)
def test_the_difference_is_told_once_it_is_known(
    state: Settlement, net: Rial | None, paid: Rial | None, difference: int
) -> None:
    line = SettledLine(1, 0, "1404-00001", "علی", "1", "", net, paid, state, "", "", None)
    assert line.difference == Rial(difference)
    column = next(one for one in settled_columns() if one.name == "difference")
    assert column.text(line) == (signed(difference) if difference else NONE)
    assert column.tone is not None
    assert column.tone(line) == (Tone.RED if difference else None)
