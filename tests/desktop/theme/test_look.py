# SPDX-License-Identifier: Apache-2.0
"""A look that only a picture is painted in leaves the windows as they are, whatever happens meanwhile."""

from __future__ import annotations

import pytest

from welfare_desk.desktop.theme.look import Look, drawn_as, look, tokens
from welfare_desk.desktop.theme.tokens import DARK


def test_a_picture_has_a_look_of_its_own() -> None:
    before = look()
    with drawn_as(Look(DARK, "en", 2.0)):
        assert (tokens().dark, look().language, look().px(3)) == (True, "en", 6)
    assert look() is before
    with pytest.raises(ValueError, match="spilled"), drawn_as(Look(DARK)):
        raise ValueError("spilled")
    assert look() is before
