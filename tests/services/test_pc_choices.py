# SPDX-License-Identifier: Apache-2.0
"""What is chosen for a PC leaves a trace with its former value."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.office import copy_office, desk
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.pc_choices import NotePcChoice, PcChoiceNoted, note_pc_choice
from welfare_desk.services.trail import ListTrail, ShowEntry, list_trail, show_entry


def test_a_choice_stands_in_the_trail_with_its_former_value(tmp_path: Path) -> None:
    with desk(copy_office(tmp_path)) as session:
        for value, changed in (("light", True), ("dark", True), ("dark", False)):
            noted = session.do(note_pc_choice, NotePcChoice("PC-3", "theme", value))
            assert noted == PcChoiceNoted(changed)
        noted = [
            session.ask(show_entry, ShowEntry(row.seq))
            for row in session.ask(list_trail, ListTrail()).rows
            if row.command == "upkeep.note_pc_choice"
        ]
        told = [
            [(field.old, field.new) for change in entry.changes for field in change.fields[-1:]]
            for entry in noted
        ]
        assert told == [[], [('"light"', '"dark"')], [(None, '"light"')]]


@pytest.mark.parametrize(
    "facts",
    [
        NotePcChoice("", "theme", "dark"),
        NotePcChoice("PC-3", "password", "x"),
        NotePcChoice("PC-3", "printer/../x", "HP"),
        NotePcChoice("PC-3", "theme", "x" * 201),
        NotePcChoice("PC-3", "theme", "a\nb"),
    ],
)
def test_what_is_no_choice_is_refused(tmp_path: Path, facts: NotePcChoice) -> None:
    with desk(copy_office(tmp_path)) as session, pytest.raises(RuleError) as refused:
        session.do(note_pc_choice, facts)
    assert refused.value.code == "bad_setting"


def test_a_printer_with_a_persian_name_is_a_choice(tmp_path: Path) -> None:
    with desk(copy_office(tmp_path)) as session:
        noted = session.do(note_pc_choice, NotePcChoice("PC-3", "printer/certificate", "چاپگر پذیرش‌گاه"))
    assert noted == PcChoiceNoted(True)
