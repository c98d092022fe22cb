# SPDX-License-Identifier: Apache-2.0
"""Long work leaves the kept reader to the search box, which asks it with every keystroke."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.support import people
from tests.support.lists import client, grid
from tests.support.workbooks import workbook
from welfare_desk.domain.exchange.outcome import Outcome
from welfare_desk.domain.summary.listing import FindFiles
from welfare_desk.services.casework.centres import AskAreas, AskCentres, list_areas, list_centres
from welfare_desk.services.casework.commands import EditPerson, edit_person
from welfare_desk.services.casework.extension import PreviewExtension, preview_extension
from welfare_desk.services.casework.labels import LabelList, LabelsPdf, labels_pdf, print_labels
from welfare_desk.services.casework.questions import find
from welfare_desk.services.casework.visit_sheets import (
    PrintVisitDay,
    PrintVisitForms,
    VisitDayPdf,
    VisitFormsPdf,
    print_visit_day,
    print_visit_forms,
    visit_day_pdf,
    visit_forms_pdf,
)
from welfare_desk.services.casework.visits import PlanVisit, plan_visit
from welfare_desk.services.exchange.batches import batch_rows, problems
from welfare_desk.services.exchange.export import ExportList, export_list
from welfare_desk.services.exchange.facts import (
    BatchId,
    BatchRows,
    CheckList,
    CheckRows,
    ImportFiles,
    PreviewRows,
    ReadList,
    WriteReport,
)
from welfare_desk.services.exchange.importing import import_files
from welfare_desk.services.exchange.looking import check, check_rows, preview, read_list
from welfare_desk.services.exchange.reporting import report
from welfare_desk.services.session import Session
from welfare_desk.services.trail import PrintTrail, TrailPdf, print_trail, trail_pdf
from welfare_desk.storage.uow import Reader

ALI = "1400-00001"
TOMORROW = date(2025, 10, 23)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with people.peopled_office(tmp_path) as opened:
        opened.do(edit_person, EditPerson(ALI, 1, 1, {"address": "خیابان کاشانی"}))
        opened.do(plan_visit, PlanVisit(ALI, TOMORROW, "کریمی"))
        yield opened


@pytest.fixture
def listed(tmp_path: Path) -> str:
    path = tmp_path / "list.xlsx"
    path.write_bytes(workbook(grid([client(number) for number in range(3)])))
    return str(path)


@pytest.fixture
def kept_away(session: Session, monkeypatch: pytest.MonkeyPatch) -> Session:
    """The session after its search box has taken the kept reader for good."""
    logging: tuple[tuple[Any, Any], ...] = (
        (print_visit_forms, PrintVisitForms((ALI,))),
        (print_visit_day, PrintVisitDay(TOMORROW)),
        (print_labels, LabelList(file_ids=(1,))),
        (print_trail, PrintTrail()),
    )
    for command, facts in logging:
        session.do(command, facts)  # sightings 1 to 4

    def taken(_self: Reader) -> Any:
        raise AssertionError("the search box stands still")

    monkeypatch.setattr(Reader, "raw", property(taken))
    return session


def test_papers_are_drawn_beside_it(kept_away: Session) -> None:
    drawing: tuple[tuple[Any, Any], ...] = (
        (visit_forms_pdf, VisitFormsPdf(1, (ALI,))),
        (visit_day_pdf, VisitDayPdf(2, TOMORROW)),
        (labels_pdf, LabelsPdf(3, LabelList(file_ids=(1,)))),
        (trail_pdf, TrailPdf(4)),
    )
    for question, facts in drawing:
        assert kept_away.ask(question, facts)[:5] == b"%PDF-"


def test_lists_are_read_checked_and_written_beside_it(
    kept_away: Session, listed: str, tmp_path: Path
) -> None:
    office, asked = kept_away, CheckList(listed)
    read = office.ask(read_list, ReadList(listed))
    assert office.ask(preview, PreviewRows(listed, read.sheets[0].title, row=2)).row == 2
    assert office.ask(check, asked).totals.accepted == 3
    assert len(office.ask(check_rows, CheckRows(asked, Outcome.ACCEPTED)).problems) == 3
    assert office.do(report, WriteReport(str(tmp_path / "checked.xlsx"), asked)).rows == 0
    done = office.do(import_files, ImportFiles(listed))
    assert len(office.ask(batch_rows, BatchRows(done.batch_id)).rows) == 3
    assert office.ask(problems, BatchId(done.batch_id)).problems == ()
    assert office.do(report, WriteReport(str(tmp_path / "kept.xlsx"), batch_id=done.batch_id)).rows == 0
    assert office.do(export_list, ExportList(str(tmp_path / "files.xlsx"))).rows == 7


def test_so_are_previews_over_all_files(kept_away: Session) -> None:
    asked = PreviewExtension("1", date(2020, 1, 1), date(2030, 1, 1), 12)
    assert kept_away.ask(preview_extension, asked).total == 1
    assert kept_away.ask(list_centres, AskCentres()) == ()
    assert [area.name for area in kept_away.ask(list_areas, AskAreas())] == ["زرافشان", "قائمیه"]


def test_control_the_search_box_itself_takes_it(kept_away: Session) -> None:
    with pytest.raises(AssertionError, match="stands still"):
        kept_away.ask(find, FindFiles("علی"))
