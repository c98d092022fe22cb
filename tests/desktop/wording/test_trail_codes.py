# SPDX-License-Identifier: Apache-2.0
"""No value of any audited column reaches a reader as a raw code, on the screen or on paper."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import CheckConstraint

from welfare_desk.desktop.app import dress
from welfare_desk.desktop.wording.fields import field_words
from welfare_desk.desktop.wording.trail import value_words
from welfare_desk.documents import trail as paper
from welfare_desk.documents.history import FIELDS
from welfare_desk.documents.wording import NOTHING
from welfare_desk.documents.wording_trail import WORDS
from welfare_desk.domain.casework.commission import Trade
from welfare_desk.domain.casework.reception import Condition
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.summary.meaning import _EVERYWHERE, _FLAGS, _OF_TABLE, _STATES, meaning
from welfare_desk.domain.summary.trail import FieldChange
from welfare_desk.settings import Settings
from welfare_desk.storage import access, office_settings, schema
from welfare_desk.storage.casework.letters import LETTER_SERIES
from welfare_desk.storage.metadata import Flag
from welfare_desk.storage.trail_told import columns

Coded = tuple[str, str, str]

UNCHECKED: list[Coded] = [
    *(("paper", "kind", kind.value) for kind in PaperKind),
    *(("series", "kind", kind) for kind in (*(kind.value for kind in PaperKind), LETTER_SERIES)),
    ("queue_entry", "service", "pension"),
    *(("draft", "page", page) for page in ("file", "file-details", "note")),
    ("office_setting", "name", office_settings.LETTERHEAD),
    ("office_setting", "name", access.ROLE_CLASHES_LIFTED),
    ("reception", "conditions", f'["{Condition.LOW_INCOME.value}", "{Condition.CANNOT_WORK.value}"]'),
    ("commission_session", "members", f'[["احمدی", "{Trade.SPEECH_THERAPIST.value}"]]'),
    ("office_setting", "value", '{"address": "خیابان", "postal_code": "1234567890", "note": ""}'),
]
"""Codes of columns that no CHECK of the table lists."""

NO_WORD = {"unknown"}
"""What papers print as a dash."""


def coded() -> Iterator[Coded]:
    """Every table, column and code that a CHECK of the tables lists and the trail tells."""
    for table in schema.METADATA.sorted_tables:
        for constraint in table.constraints:
            if not isinstance(constraint, CheckConstraint):
                continue
            found = re.fullmatch(r"(\w+) IN \(('.*')\)", str(constraint.sqltext))
            if found and found[1] in columns()[table.name]:
                for code in re.findall(r"'([^']*)'", found[2]):
                    yield table.name, found[1], code


def raw(said: str, code: str, language: str) -> bool:
    """Whether a reader would see the code: Persian has no small Latin letters, English no underscores."""
    if language == "fa":
        return bool(re.search("[a-z_]", said)) or not said
    return "_" in said or not said


@pytest.mark.parametrize("language", ["fa", "en"])
def test_the_screen_says_every_code_in_words(qtbot: QtBot, language: str) -> None:
    dress(Settings(language=language))
    shown = {
        (*each, said)
        for each in [*coded(), *UNCHECKED]
        if raw(said := value_words(FieldChange(*each[:2], None, each[2]), each[2]), each[2], language)
    }
    assert shown == set()


def test_the_paper_says_every_code_in_words() -> None:
    shown = set()
    for table, column, code in [*coded(), *UNCHECKED]:
        said = paper.value_words(column, meaning(FieldChange(table, column, None, code), code))
        if raw(said, code, "fa") or (said == NOTHING and code not in NO_WORD):
            shown.add((table, column, code, said))
    assert shown == set()


def test_every_class_of_codes_has_all_its_words_on_paper() -> None:
    classes: set[type[StrEnum]] = {*_EVERYWHERE.values(), *_STATES.values(), *_OF_TABLE.values()}
    assert classes | {Trade, Condition} == WORDS.keys()
    assert {codes for codes, words in WORDS.items() if set(codes) != words.keys()} == set()


def test_every_flag_is_told_as_yes_or_no() -> None:
    flags = {
        column.name
        for table in schema.METADATA.sorted_tables
        for column in table.columns
        if isinstance(column.type, Flag)
    }
    assert flags - _FLAGS == set()


@pytest.mark.parametrize("table", ["person", "household", "case_file"])
def test_a_time_line_names_every_field_that_an_edit_may_change(qtbot: QtBot, table: str) -> None:
    dress(Settings(language="fa"))
    told = [name for name in columns()[table] if not name.endswith(("person_id", "household_id"))]
    assert [name for name in told if raw(field_words([name]), name, "fa")] == []
    assert [name for name in told if name not in FIELDS] == []
