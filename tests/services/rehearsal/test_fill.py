# SPDX-License-Identifier: Apache-2.0
"""The sample office: whole, the same for the same seed, cancellable, made only where nothing is."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.clients import register
from tests.support.office import copy_office, desk, office
from tests.support.pages import every_row
from welfare_desk.domain.calendar import age_years, to_jalali
from welfare_desk.domain.casework.codes import Kinship
from welfare_desk.domain.casework.reception import ReceptionState
from welfare_desk.domain.errors import Cancelled, RuleError
from welfare_desk.domain.summary.listing import FileFilter, ListFiles, SortBy
from welfare_desk.services.casework.decision_back import UndoDecision, undo_decision
from welfare_desk.services.casework.questions import ShowFile, list_files, show
from welfare_desk.services.casework.reception import (
    ListReceptions,
    ShowReception,
    receptions,
    show_reception,
)
from welfare_desk.services.rehearsal import fill as filling
from welfare_desk.services.rehearsal.fill import STANDS_AT, FillOffice, fill, make_office_data
from welfare_desk.services.session import Session
from welfare_desk.storage.casework import listing
from welfare_desk.storage.check import check

ALL = ListFiles(sort=SortBy.FILE_NO)


def test_the_office_is_in_order(tmp_path: Path) -> None:
    with office(tmp_path) as session:
        make_office_data(session, 500)
        assert check(session._store).findings == ()
        with session._store.kept_reader() as raw:
            assert listing.wrong_files(raw) == []


def test_files_rise_over_ten_years(tmp_path: Path) -> None:
    with office(tmp_path) as session:
        make_office_data(session, 500)
        rows = every_row(session, list_files, ALL)
        assert [row.file_id for row in rows] == list(range(1, 501))
        assert {row.file_no[:4] for row in rows} == {str(year) for year in range(1394, 1405)}
        assert max(row.last_event_on for row in rows if row.last_event_on) <= STANDS_AT
        per_year = [row.file_no for row in rows if row.file_no.startswith("1400-")]
        assert per_year == [f"1400-{number:05d}" for number in range(1, len(per_year) + 1)]


def test_nobody_has_a_file_before_they_are_born(tmp_path: Path) -> None:
    with office(tmp_path) as session:
        make_office_data(session, 500)
        with session._store.kept_reader() as raw:
            early = raw.execute(
                "SELECT count(*) FROM case_file f JOIN person p ON p.id = f.person_id "
                "WHERE p.birth_date >= f.opened_on"
            ).fetchone()
        assert early == (0,)


def test_households_are_families(tmp_path: Path) -> None:
    with office(tmp_path) as session:
        make_office_data(session, 120)
        sizes = []
        for row in every_row(session, list_files, ALL):
            shown = session.ask(show, ShowFile(row.file_no))
            members = shown.household.members
            sizes.append(len(members))
            assert [one.kinship for one in members].count(Kinship.HEAD) == 1
            head = members[0].person
            assert head.birth_date is not None
            for one in members:
                assert one.person.birth_date is not None
                if one.kinship in (Kinship.SON, Kinship.DAUGHTER):
                    assert age_years(head.birth_date, one.person.birth_date) >= 12
            assert shown.person.id in {one.person.id for one in members}
            assert shown.file.opened_on is not None
            assert to_jalali(shown.file.opened_on)[0] == int(row.file_no[:4])
        assert 2.5 < sum(sizes) / len(sizes) < 4.5


def _rows(session: Session) -> list[object]:
    return [(row.file_no, row.national_id, row.last_name) for row in every_row(session, list_files, ALL)]


def test_the_same_seed_makes_the_same_office(tmp_path: Path) -> None:
    made = []
    for place, seed in enumerate((1, 1, 2)):
        (tmp_path / str(place)).mkdir()
        with office(tmp_path / str(place)) as session:
            make_office_data(session, 60, seed)
            made.append(_rows(session))
    assert made[0] == made[1]
    assert made[0] != made[2]


def test_slices_make_one_office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filling, "LARGEST_SLICE", 70)
    heard: list[tuple[int, int]] = []
    with office(tmp_path) as session:
        made = make_office_data(session, 160, progress=lambda done, total: not heard.append((done, total)))
        assert (made.files, made.on_pension, made.in_queue) == (160, 110, 50)
        assert session.ask(list_files, ListFiles(FileFilter(waiting=True))).total == 50
        assert check(session._store).findings == ()
    assert heard == [(70, 160), (140, 160), (160, 160)]


def test_cancelling_leaves_nothing(tmp_path: Path) -> None:
    with office(tmp_path) as session:
        with pytest.raises(Cancelled):
            make_office_data(session, 10, progress=lambda done, total: False)
        assert session.ask(list_files, ListFiles()).total == 0


@pytest.mark.parametrize(
    "facts",
    [
        FillOffice(0),
        FillOffice(-1),
        FillOffice(1_000_001),
        FillOffice(10, first=5, count=6),
        FillOffice(10, first=-1),
    ],
)
def test_sizes_have_limits(tmp_path: Path, facts: FillOffice) -> None:
    with desk(copy_office(tmp_path)) as session, pytest.raises(RuleError) as refused:
        session.do(fill, facts)
    assert (refused.value.code, refused.value.facts) == ("bad_sample_size", {"most": 1_000_000})


def test_an_office_with_files_is_left_alone(tmp_path: Path) -> None:
    with office(tmp_path) as session:
        register(session, 1)
        with pytest.raises(RuleError) as refused:
            make_office_data(session, 10)
        assert refused.value.code == "office_not_empty"
        assert session.ask(list_files, ListFiles()).total == 1


def test_a_step_at_the_desk_comes_off_whole(tmp_path: Path) -> None:
    with office(tmp_path) as session:
        make_office_data(session, 160)
        asked = ListReceptions((ReceptionState.WITH_EXPERT,))
        (row, *_) = session.ask(receptions, asked).rows
        with_expert = session.ask(show_reception, ShowReception(row.id))
        session.do(undo_decision, UndoDecision(with_expert.id, with_expert.version, "اشتباه"))
        stands = session.ask(show_reception, ShowReception(with_expert.id))
        assert with_expert.expert != ""
        assert (stands.state, stands.expert, stands.decided_on) == (ReceptionState.RECEIVED, "", None)
