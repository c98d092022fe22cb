# SPDX-License-Identifier: Apache-2.0
"""The bundle of a closed month: made once, the same bytes for ever, without a person."""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from tests.support.months import CORRECTED, written
from tests.support.office import PASSWORD, desk
from tests.support.provinces import MEHR, closed_and_sent, county, enrolled, opened, peopled
from welfare_desk.documents.summary.monthly.beside_sheets import CORRECTIONS, DECLARED
from welfare_desk.domain.access import Role
from welfare_desk.domain.calendar import format_date
from welfare_desk.domain.digest import sha256_hex
from welfare_desk.domain.errors import Cancelled, RuleError, StorageError
from welfare_desk.domain.summary.bundles.container import unpack
from welfare_desk.domain.summary.bundles.declared import declared_from
from welfare_desk.domain.summary.bundles.demands import BOOK, CHECKS, MEMBERS, WORKBOOK
from welfare_desk.domain.summary.bundles.document import Sealed, document, person_hash
from welfare_desk.domain.summary.monthly.declarations import unit_of
from welfare_desk.domain.summary.monthly.figures import ALL
from welfare_desk.sentences import say
from welfare_desk.sentences.declared_words import verdict_words
from welfare_desk.sentences.month_words import line_title, measure_title, table_title, unit_title
from welfare_desk.services import everything
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.door import Look, Work
from welfare_desk.services.session import Session
from welfare_desk.services.sightings import ListSightings, list_sightings
from welfare_desk.services.summary.bundles import exporting
from welfare_desk.services.summary.bundles.exporting import ExportMonth, bundle_member, export_month
from welfare_desk.services.summary.bundles.headquarters import read_bundle
from welfare_desk.services.summary.bundles.kit_members import sample_members
from welfare_desk.services.summary.monthly import beside
from welfare_desk.services.summary.monthly.declared import RecordDeclared, record_declared
from welfare_desk.services.summary.monthly.months import (
    AskMonth,
    CloseMonth,
    ReopenMonth,
    close_month,
    month_figures,
    reopen_month,
)
from welfare_desk.services.summary.monthly.papers import IssueBook, issue_book, issue_statement
from welfare_desk.storage.summary.bundles import bundles
from welfare_desk.storage.uow import Reader

ABAN = MEHR.plus(1)


@pytest.fixture(autouse=True)
def _rooms() -> None:
    """Every room that adds a member to bundles."""
    everything.load()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return peopled(tmp_path)


@pytest.fixture
def session(place: Path) -> Iterator[Session]:
    with opened(place) as office:
        yield office


def refusal(session: Session, facts: ExportMonth) -> tuple[str, object]:
    with pytest.raises(RuleError) as caught:
        session.do(export_month, facts)
    return caught.value.code, caught.value.facts


def test_a_closed_month_leaves_whole(session: Session, tmp_path: Path) -> None:
    sent = closed_and_sent(session, MEHR, tmp_path / "out")
    path = tmp_path / "out" / "اسلامشهر-1404-07.wdm"
    assert (sent.bundle, sent.sequence, sent.made) == (str(path), 1, True)
    assert sent.digest == sha256_hex(path.read_bytes())
    found = read_bundle(path)
    shown = session.ask(month_figures, AskMonth(MEHR))
    assert shown.closed is not None
    assert found.tables == shown.figures.tables
    assert found.told["seal"] == shown.closed.digest
    assert (found.certificate, found.told["persons"]["why"]) == (None, "not_enrolled")
    files = [row[-1] for row in found.told["lists"]["people"]["rows"]]
    assert files == ["1400-00001", "1400-00002", "1400-00003"]


def test_nobody_is_named_in_it(session: Session, tmp_path: Path) -> None:
    data = Path(closed_and_sent(session, MEHR, tmp_path / "out").bundle).read_bytes()
    for told in ("0013542419", "علی", "اکبری", "میرزایی", "09121234567", "IR820540102680020817909002"):
        assert told.encode() not in data


def test_it_is_handed_out_again_byte_for_byte(
    session: Session, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = closed_and_sent(session, MEHR, tmp_path / "out")
    data = Path(first.bundle).read_bytes()
    monkeypatch.setattr(beside, "__version__", "99.0")
    monkeypatch.setattr(exporting, "_MEMBERS", {BOOK: lambda _work, _month: b"x"})
    again = session.do(export_month, ExportMonth(MEHR, str(tmp_path / "again")))
    assert (again.digest, again.sequence, again.made) == (first.digest, 1, False)
    assert Path(again.bundle).read_bytes() == data


def test_the_same_key_hands_out_the_same_file(session: Session, tmp_path: Path) -> None:
    session.do(close_month, CloseMonth(MEHR, "ماه نخست"))
    facts = ExportMonth(MEHR, str(tmp_path / "out"))
    first = session.do(export_month, facts, key="k1")
    path = Path(first.bundle)
    data = path.read_bytes()
    path.unlink()
    assert session.do(export_month, facts, key="k1") == first
    assert path.read_bytes() == data
    path.unlink()
    session.do(reopen_month, ReopenMonth(MEHR, "اصلاح"))
    session.do(close_month, CloseMonth(MEHR, "ماه نخست"))
    with pytest.raises(RuleError, match="not_logged"):
        session.do(export_month, facts, key="k1")
    assert not path.exists()


def test_whoever_takes_it_away_is_on_record(session: Session, tmp_path: Path) -> None:
    closed_and_sent(session, MEHR, tmp_path / "out")
    session.do(export_month, ExportMonth(MEHR, str(tmp_path / "out")))
    (last, first) = session.ask(list_sightings, ListSightings()).rows
    assert (last.what, first.what) == ("export", "export")


def test_a_chain_of_months(session: Session, tmp_path: Path) -> None:
    first = closed_and_sent(session, MEHR, tmp_path / "out")
    second = closed_and_sent(session, ABAN, tmp_path / "out")
    found = read_bundle(second.bundle)
    assert (found.sequence, found.previous, found.replaces) == (2, first.digest, None)


def test_what_the_office_learnt_later_stands_in_the_next_bundle(session: Session, tmp_path: Path) -> None:
    closed_and_sent(session, MEHR, tmp_path / "out")
    written(session, CORRECTED)
    found = read_bundle(closed_and_sent(session, ABAN, tmp_path / "out").bundle)
    told = found.told["corrections"]
    by_field = {
        (one["month"], one["line"]): one["now"] - one["closed"]
        for one in told
        if (one["table"], one["measure"]) == ("domains", "files")
    }
    assert by_field == {("1404-07", "social"): 1, ("1404-07", "rehabilitation"): -1}


def test_the_workbook_of_a_bundle_tells_beside_the_figures_what_its_document_and_seal_tell(
    session: Session, tmp_path: Path
) -> None:
    closed_and_sent(session, MEHR, tmp_path / "out")
    written(session, CORRECTED)
    told = session.ask(month_figures, AskMonth(ABAN)).figures.table("domains").total("files")
    said = RecordDeclared("1404-08", "domains", "files", told + 7, "فرمانداری", session.today(), "نامهٔ ۱۲")
    session.do(record_declared, said)
    sent = closed_and_sent(session, ABAN, tmp_path / "out")
    book = tmp_path / "workbook.xlsx"
    book.write_bytes(dict(unpack(Path(sent.bundle).read_bytes()))[WORKBOOK])
    assert _below_headings(book, CORRECTIONS) == [
        (one["month"].replace("-", "/"), *_figure(**one), one["closed"], one["now"])
        for one in read_bundle(sent.bundle).told["corrections"]
    ]
    (declared,) = _below_headings(book, DECLARED)
    with contextlib.closing(Reader(session._store)) as reader:
        (sealed,) = beside.beside_sealed(beside.along_sealed(reader.apart, ABAN)).declared
    assert (sealed.computed, sealed.declared) == (told, told + 7)
    # who said it stays in the office
    (one,) = declared_from(read_bundle(sent.bundle).told["declared"])
    assert one == replace(sealed, said_by="", source="")
    assert declared == (
        *_figure(one.table, ALL, one.measure), one.computed, one.declared, 7,
        verdict_words(one.judged, one.odd, "fa"), format_date(one.said_on), ABAN.title(), "", "",
    )  # fmt: skip


def _figure(table: str, line: str, measure: str, **_: Any) -> tuple[str, ...]:
    """What a sheet calls a figure, and its unit."""
    unit = unit_title(unit_of(table, measure), "fa")
    return table_title(table, "fa"), line_title(table, line, "fa"), measure_title(table, measure, "fa"), unit


def _below_headings(path: Path, sheet: str) -> list[tuple[Any, ...]]:
    """The rows of a sheet's table, numbers as numbers."""
    with CalamineWorkbook.from_path(path) as book:
        rows = book.get_sheet_by_name(sheet).to_python(skip_empty_area=False)
    top = next(at for at, row in enumerate(rows) if not any(row)) + 2
    return [tuple(int(value) if isinstance(value, float) else value for value in row) for row in rows[top:]]


def test_a_month_that_is_opened_again_is_sent_anew(session: Session, tmp_path: Path) -> None:
    first = closed_and_sent(session, MEHR, tmp_path / "out")
    session.do(reopen_month, ReopenMonth(MEHR, "پرونده‌ای جا مانده بود"))
    assert refusal(session, ExportMonth(MEHR, str(tmp_path)))[0] == "month_not_closed"
    again = closed_and_sent(session, MEHR, tmp_path / "out")
    found = read_bundle(again.bundle)
    assert (found.sequence, found.previous, found.replaces) == (2, first.digest, first.digest)


def test_the_head_signs_for_the_office_and_others_take_copies(
    session: Session, place: Path, tmp_path: Path
) -> None:
    """Its first making numbers the book and enters the chain; what stands is handed out by others too."""
    session.do(close_month, CloseMonth(MEHR, "ماه نخست"))
    session.do(add_user, AddUser("sara", Role.CASE_CLERK, "چهار واژهٔ بی ربط", own_password=PASSWORD))
    with desk(place, user="sara") as first:
        assert refusal(first, ExportMonth(MEHR, str(tmp_path / "hers"))) == (
            "month_unsigned",
            {"month": "1404-07"},
        )
        assert not (tmp_path / "hers").exists()
        sent = session.do(export_month, ExportMonth(MEHR, str(tmp_path / "his")))
        copy = first.do(export_month, ExportMonth(MEHR, str(tmp_path / "hers")))
    assert (copy.made, Path(copy.bundle).read_bytes()) == (False, Path(sent.bundle).read_bytes())


def test_what_headquarters_would_refuse_never_enters_the_chain(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.do(close_month, CloseMonth(MEHR, "ماه نخست"))
    monkeypatch.setattr(exporting, "document", lambda *told: {**document(*told), "sequence": 10**7})
    assert refusal(session, ExportMonth(MEHR, str(tmp_path / "out"))) == (
        "bundle_invalid",
        {"faults": ["/sequence maximum"]},
    )
    monkeypatch.undo()
    assert session.do(export_month, ExportMonth(MEHR, str(tmp_path / "out"))).sequence == 1


def test_months_go_out_in_their_order(session: Session, tmp_path: Path) -> None:
    for month in (MEHR, ABAN):
        session.do(close_month, CloseMonth(month, "ماه نخست"))
    assert refusal(session, ExportMonth(ABAN, str(tmp_path / "out"))) == (
        "earlier_month_unsent",
        {"month": "1404-08", "next": "1404-07"},
    )
    assert not (tmp_path / "out").exists()
    session.do(export_month, ExportMonth(MEHR, str(tmp_path / "out")))
    assert session.do(export_month, ExportMonth(ABAN, str(tmp_path / "out"))).sequence == 2


def test_the_disk_takes_no_folder(session: Session, tmp_path: Path) -> None:
    session.do(close_month, CloseMonth(MEHR, "ماه نخست"))
    (tmp_path / "out").write_bytes(b"")
    assert refusal(session, ExportMonth(MEHR, str(tmp_path / "out"))) == (
        "bad_target",
        {"reason": "no_folder", "name": "out"},
    )


@pytest.mark.parametrize(
    ("number", "reason", "why"),
    [(errno.ENOSPC, "disk_full", "no room"), (errno.EACCES, "file_locked", "open in another program")],
)
def test_a_bundle_whose_file_is_not_written_is_told_as_made(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, reason: str, why: str
) -> None:
    session.do(close_month, CloseMonth(MEHR, "ماه نخست"))

    def full(_file: int) -> None:
        raise OSError(number, "canary")

    monkeypatch.setattr("os.fsync", full)
    facts = ExportMonth(MEHR, str(tmp_path / "out"))
    with pytest.raises(StorageError) as caught:
        session.do(export_month, facts, "once")
    monkeypatch.undo()
    told = caught.value.facts
    assert (caught.value.code, caught.value.outcome_unknown) == ("bundle_not_written", False)
    assert (told["month"], told["sequence"], told["reason"]) == ("1404-07", 1, reason)
    said = say(caught.value.code, told, "en")
    assert said.startswith("Bundle no. 1 of 1404-07 is made and on record")
    assert why in said
    assert list((tmp_path / "out").iterdir()) == []
    again = session.do(export_month, facts, "once")
    assert (again.sequence, again.made) == (1, True)
    assert read_bundle(again.bundle).digest == again.digest
    assert not session.do(export_month, facts).made


def test_nothing_goes_into_the_offices_folder(session: Session, place: Path) -> None:
    assert refusal(session, ExportMonth(MEHR, str(place / "out")))[0] == "target_in_office"
    assert refusal(session, ExportMonth(MEHR, ""))[0] == "bad_target"


def test_an_enrolled_office_tells_persons_by_their_hashes(session: Session, tmp_path: Path) -> None:
    with opened(county(tmp_path, "ستاد")) as headquarters:
        enrolled(session, headquarters)
    found = read_bundle(closed_and_sent(session, MEHR, tmp_path / "out").bundle)
    with session._store.reading() as connection:
        kept = bundles.enrolment(connection)
    assert kept is not None
    wanted = sorted(
        str(person_hash(kept.person_key, one, None)) for one in ("0013542419", "0499370899", "8856815311")
    )
    assert found.told["persons"] == {"known": True, "why": None, "hashes": wanted, "unidentified": 0}
    assert found.certificate == kept.certificate


def test_rooms_make_the_members_of_this_version(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What headquarters would refuse is not made: a bundle that lacks one never enters the chain."""
    assert exporting._MEMBERS.keys() == MEMBERS.keys()
    monkeypatch.setattr(exporting, "_MEMBERS", {})
    bundle_member(WORKBOOK)(lambda _origin, _month: sample_members()[WORKBOOK])
    for name in (WORKBOOK, "month.txt"):
        with pytest.raises(TypeError, match="two makers"):
            bundle_member(name)(lambda _origin, _month: b"")
    session.do(close_month, CloseMonth(MEHR, "ماه نخست"))
    facts = ExportMonth(MEHR, str(tmp_path / "out"))
    assert refusal(session, facts) == ("bundle_incomplete", {"reason": "member", "missing": [BOOK]})
    bundle_member(BOOK)(lambda _origin, _month: sample_members()[BOOK])
    sent = session.do(export_month, facts)
    assert (sent.sequence, read_bundle(sent.bundle).extras) == (1, sample_members())


def test_every_check_of_a_bundle_is_asked_before_a_closing(session: Session, tmp_path: Path) -> None:
    told = read_bundle(closed_and_sent(session, MEHR, tmp_path / "out").bundle).told["checks"]
    severities = {one["code"]: one["severity"] for one in told}
    assert severities.pop("pension_by_size", "blocks") == "blocks"
    assert severities == CHECKS


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[type]:
    """Where the members of a bundle were made from."""
    made: list[type] = []

    def recorded(make: exporting.MemberMaker) -> exporting.MemberMaker:
        def member(origin: exporting.Origin, month: Sealed) -> bytes | None:
            made.append(type(origin))
            return make(origin, month)

        return member

    makers = {name: recorded(make) for name, make in exporting._MEMBERS.items()}
    monkeypatch.setattr(exporting, "_MEMBERS", makers)
    return made


def test_a_month_with_its_book_is_drawn_before_the_transaction(
    session: Session, tmp_path: Path, asked: list[type]
) -> None:
    session.do(close_month, CloseMonth(MEHR, "ماه نخست"))
    session.do(issue_book, IssueBook(MEHR))
    sent = session.do(export_month, ExportMonth(MEHR, str(tmp_path / "out")))
    assert asked == [Look, Look]
    assert set(read_bundle(sent.bundle).extras) == {"book.pdf", "workbook.xlsx"}


def test_a_book_without_a_number_gets_it_with_the_bundle(
    session: Session, tmp_path: Path, asked: list[type]
) -> None:
    sent = closed_and_sent(session, MEHR, tmp_path / "out")
    assert asked == [Look, Look, Work]
    assert set(read_bundle(sent.bundle).extras) == {"book.pdf", "workbook.xlsx"}


def test_what_changed_since_it_was_drawn_is_drawn_again(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.do(close_month, CloseMonth(MEHR, "ماه نخست"))
    whole = sample_members()
    told = iter((b"before", b"after"))

    def member(origin: exporting.Origin, _month: Sealed) -> bytes:
        if isinstance(origin, Look):  # another desk issues a paper of the month meanwhile
            session.do(issue_statement, IssueBook(MEHR))
        return whole[BOOK].replace(b"trailer", next(told) + b"\ntrailer")

    makers = {BOOK: member, WORKBOOK: lambda _origin, _month: whole[WORKBOOK]}
    monkeypatch.setattr(exporting, "_MEMBERS", makers)
    sent = session.do(export_month, ExportMonth(MEHR, str(tmp_path / "out")))
    assert b"after\ntrailer" in read_bundle(sent.bundle).extras[BOOK]


def test_an_export_tells_how_far_it_is_and_can_be_cancelled(session: Session, tmp_path: Path) -> None:
    session.do(close_month, CloseMonth(MEHR, "ماه نخست"))
    steps: list[tuple[int, int]] = []

    def watched(done: int, total: int) -> bool:
        steps.append((done, total))
        return done < 2

    facts = ExportMonth(MEHR, str(tmp_path / "out"))
    with pytest.raises(Cancelled):
        session.do(export_month, facts, progress=watched)
    assert steps == [(0, 4), (1, 4), (2, 4)]
    assert not (tmp_path / "out").exists()
    assert session.do(export_month, facts).sequence == 1
