# SPDX-License-Identifier: Apache-2.0
"""What a code proves has its words in the window and on the command line."""

from __future__ import annotations

import pytest

from welfare_desk.cli import papers as cli
from welfare_desk.desktop.papers.words import code_words
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.services.verifying import Verified

STATES = {
    "genuine": Tone.GREEN,
    "forged": Tone.RED,
    "known_office": Tone.GREEN,
    "revoked_office": Tone.AMBER,
    "sound_unknown_office": Tone.AMBER,
    "unknown_office": Tone.AMBER,
    "control_code": Tone.BLUE,
    "typed": Tone.BLUE,
}


@pytest.mark.parametrize(("state", "tone"), STATES.items())
def test_every_state_has_words(state: str, tone: Tone) -> None:
    words, shown, icon = code_words(Verified("1404/000001", None, state, None, matches=False))
    assert (bool(words), shown, bool(icon)) == (True, tone, True)


def test_the_command_line_knows_the_same() -> None:
    assert cli._CODES.keys() == STATES.keys()
    assert cli._CODES["sound_unknown_office"] == (
        "امضا سالم، دفتر ناشناخته",
        "signature whole, office unknown",
    )
