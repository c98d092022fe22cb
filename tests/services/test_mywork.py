# SPDX-License-Identifier: Apache-2.0
"""What waits in the office: only what somebody still has to do."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tests.support.people import peopled_office
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.living import UndoCoverage, undo_coverage
from welfare_desk.services.mywork import AskMyWork, my_work

ALI, AUGUST = "1400-00001", date(2025, 8, 1)


def test_a_transfer_waits_until_its_answer_or_until_it_is_taken_back(tmp_path: Path) -> None:
    with peopled_office(tmp_path) as session:
        session.do(record_coverage, RecordCoverage(ALI, Coverage.TRANSFERRED, AUGUST, "", "12", "کرج"))
        assert session.ask(my_work, AskMyWork()).waiting.transfers_unanswered == 1
        session.do(undo_coverage, UndoCoverage(ALI, "اشتباه"))
        assert session.ask(my_work, AskMyWork()).waiting.transfers_unanswered == 0
