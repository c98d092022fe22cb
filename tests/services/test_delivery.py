# SPDX-License-Identifier: Apache-2.0
"""Nothing leaves the office before its sighting stands: first the commit, then the file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver

from tests.support.lists import client, grid
from tests.support.media import pdf
from tests.support.office import NOON
from tests.support.people import peopled_office
from tests.support.workbooks import workbook
from welfare_desk.domain.errors import RuleError, StorageError
from welfare_desk.services.attachments.commands import AddDocuments, NewDocument, add_documents
from welfare_desk.services.attachments.looking import (
    ExportDocument,
    OpenDocument,
    export_document,
    open_document,
)
from welfare_desk.services.casework.commands import register_file
from welfare_desk.services.exchange.export import ExportList, export_list
from welfare_desk.services.exchange.facts import ImportFiles, WriteReport
from welfare_desk.services.exchange.importing import import_files
from welfare_desk.services.exchange.reporting import report
from welfare_desk.services.session import Session
from welfare_desk.services.sightings import SHOWN_WITHIN
from welfare_desk.storage import perform, private_copies

ALI = "1400-00001"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with peopled_office(tmp_path) as opened:
        scan = tmp_path / "scan.pdf"
        scan.write_bytes(pdf())
        opened.do(add_documents, AddDocuments(ALI, (NewDocument(str(scan)),)))
        listed = tmp_path / "listed.xlsx"
        listed.write_bytes(workbook(grid([client(1, national_id="1111111111")])))
        opened.do(import_files, ImportFiles(str(listed)))
        yield opened


@pytest.fixture
def copies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of private copies of this test."""
    place = tmp_path / "copies"
    monkeypatch.setattr(private_copies.COPIES, "_root", place)
    private_copies.COPIES.wipe()
    return place


def sightings(session: Session) -> int:
    with session._store.kept_reader() as raw:
        return int(raw.execute("SELECT count(*) FROM sighting").fetchone()[0])


def carried(place: Path) -> list[str]:
    """Plain files under a folder, at any depth."""
    return sorted(path.suffix for path in place.rglob("*") if path.is_file() and path.suffix != ".lock")


def ways_out(target: Path) -> list[tuple[Any, Any, str]]:
    return [
        (export_list, ExportList(str(target / "list.xlsx")), ".xlsx"),
        (export_document, ExportDocument(1, str(target / "scan.pdf")), ".pdf"),
        (report, WriteReport(str(target / "report.xlsx"), batch_id=1), ".xlsx"),
        (open_document, OpenDocument(1), ".pdf"),
    ]


@pytest.mark.parametrize("which", range(4))
def test_a_failed_commit_lets_nothing_out(
    session: Session, tmp_path: Path, copies: Path, monkeypatch: pytest.MonkeyPatch, which: int
) -> None:
    target = tmp_path / "taken"
    target.mkdir()
    command, facts, _ = ways_out(target)[which]

    def fails(_connection: object) -> None:
        raise perform._CommitError from driver.OperationalError("disk I/O error")

    with monkeypatch.context() as patched:
        patched.setattr(perform, "_commit", fails)
        with pytest.raises((StorageError, driver.OperationalError)):
            session.do(command, facts)
    assert (sightings(session), carried(target), carried(copies)) == (0, [], [])


@pytest.mark.parametrize("which", range(3))
def test_a_file_that_cannot_be_written_is_told_and_the_key_tries_again(
    session: Session, tmp_path: Path, which: int
) -> None:
    target = tmp_path / "taken"
    command, facts, ending = ways_out(target)[which]
    target.mkdir()
    pulled_out = session.subscribe(lambda _: target.rmdir())
    with pytest.raises((RuleError, StorageError)):
        session.do(command, facts, key="k")
    assert sightings(session) == 1
    pulled_out()
    target.mkdir()
    answer = session.do(command, facts, key="k")
    assert (sightings(session), carried(target)) == (1, [ending])
    assert session.do(command, facts, key="k") == answer
    assert sightings(session) == 1


def test_an_old_key_carries_nothing_out(session: Session, tmp_path: Path) -> None:
    facts = ExportList(str(tmp_path / "list.xlsx"))
    session.do(export_list, facts, key="k")
    (tmp_path / "list.xlsx").unlink()
    session._clock = lambda: NOON + SHOWN_WITHIN + timedelta(seconds=1)
    with pytest.raises(RuleError) as refused:
        session.do(export_list, facts, key="k")
    assert (refused.value.code, carried(tmp_path / "list.xlsx")) == ("not_logged", [])
    assert not (tmp_path / "list.xlsx").exists()


def test_a_list_that_has_grown_is_not_carried_out_under_the_old_sighting(
    session: Session, tmp_path: Path
) -> None:
    from tests.support.people import SON

    facts = ExportList(str(tmp_path / "list.xlsx"))
    assert session.do(export_list, facts, key="k").rows == 4
    (tmp_path / "list.xlsx").unlink()
    session.do(register_file, SON)
    with pytest.raises(RuleError) as refused:
        session.do(export_list, facts, key="k")
    assert (refused.value.code, (tmp_path / "list.xlsx").exists()) == ("not_logged", False)


def test_a_look_under_the_same_key_is_the_same_copy(session: Session, copies: Path) -> None:
    first = session.do(open_document, OpenDocument(1), key="k")
    assert session.do(open_document, OpenDocument(1), key="k") == first
    assert (Path(first.path).read_bytes(), carried(copies), sightings(session)) == (pdf(), [".pdf"], 1)
    private_copies.COPIES.wipe()
    with pytest.raises(RuleError) as refused:
        session.do(open_document, OpenDocument(1), key="k")
    assert (refused.value.code, carried(copies)) == ("not_logged", [])
