# SPDX-License-Identifier: Apache-2.0
"""Every code of visits and centres has its words in both languages, and paper knows the same ones."""

from __future__ import annotations

import re
from enum import StrEnum

import pytest
from pytestqt.qtbot import QtBot

from welfare_desk.desktop.app import dress
from welfare_desk.desktop.wording.events import event_look
from welfare_desk.desktop.wording.visits import visit_choices, visit_tone, visit_words
from welfare_desk.domain.casework.centre import LoadState
from welfare_desk.domain.casework.visit import VisitKind, VisitResult, VisitState
from welfare_desk.settings import Settings

CODES: list[type[StrEnum]] = [VisitKind, VisitState, VisitResult, LoadState]


@pytest.mark.parametrize("kind", CODES)
@pytest.mark.parametrize(("language", "letters"), [("fa", "[آ-ی]"), ("en", "[a-z]")])
def test_every_code_has_its_words(qtbot: QtBot, kind: type[StrEnum], language: str, letters: str) -> None:
    dress(Settings(language=language))
    said = [visit_words(code) for code in kind]
    assert len(set(said)) == len(kind)
    assert [words for words in said if not re.search(letters, words)] == []
    assert [words for _, words in visit_choices(kind)] == said
    dress(Settings(language="en"))


def test_nothing_is_said_of_nothing(qtbot: QtBot) -> None:
    assert (visit_words(None), visit_tone(None)) == ("", visit_tone(VisitKind.HOME))


def test_a_change_of_centre_has_its_own_title(qtbot: QtBot) -> None:
    dress(Settings(language="en"))
    for command in ("assign_centre", "assign_neighbourhoods", "close_centre"):
        assert event_look("edit", f"casework.{command}").title == "Handed to another centre"
