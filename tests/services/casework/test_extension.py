# SPDX-License-Identifier: Apache-2.0
"""Extensions by circular: exactly those previewed, once per circular, taken back where untouched."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support import office as offices
from tests.support.people import peopled_office
from welfare_desk.domain.calendar import months_later
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Severity
from welfare_desk.domain.errors import Cancelled, RuleError
from welfare_desk.domain.summary.trail import TrailFilter
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.extension import (
    AskExtensions,
    AskTouched,
    ExtendValidity,
    PreviewExtension,
    UndoExtension,
    extend_validity,
    extension_rows,
    extensions,
    preview_extension,
    undo_extension,
)
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.reasons import EditDisability, edit_disability
from welfare_desk.services.session import Session
from welfare_desk.services.trail import ListTrail, list_trail
from welfare_desk.storage.casework.tables import DISABILITY
from welfare_desk.storage.check import check
from welfare_desk.storage.uow import UnitOfWork

TODAY = offices.NOON.date()
FIRST, LAST = date(2025, 10, 1), date(2025, 12, 31)
ENDS = date(2025, 11, 1)
"""When Ali's vote runs out in the small office; nobody else's does."""


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = peopled_office(tmp_path)
    yield opened
    assert check(opened._store).findings == ()
    opened.close()


def circular(number: str = "1404/12", months: int = 12, **more: Any) -> ExtendValidity:
    return ExtendValidity(number, TODAY, FIRST, LAST, months, **more)


def validities(session: Session) -> dict[int, date | None]:
    with session._store.reading() as connection:
        rows = connection.execute(DISABILITY.select().order_by(DISABILITY.c.id)).all()
    return {row.id: row.valid_until for row in rows}


def refusal(session: Session, command: Any, facts: Any) -> str:
    with pytest.raises(RuleError) as refused:
        session.do(command, facts)
    return refused.value.code


@pytest.mark.parametrize(
    ("facts", "field", "code"),
    [
        (circular(" "), "circular_no", "required"),
        (circular("1" * 61), "circular_no", "too_long"),
        (circular(months=0), "months", "bad_months"),
        (circular(months=121), "months", "bad_months"),
        (ExtendValidity("1", TODAY, LAST, FIRST, 12), "expired_until", "range_reversed"),
        (ExtendValidity("1", TODAY + timedelta(days=1), FIRST, LAST, 12), "circular_on", "date_in_future"),
    ],
)
def test_each_bad_field_of_an_extension_is_named(
    session: Session, facts: ExtendValidity, field: str, code: str
) -> None:
    with pytest.raises(RuleError) as refused:
        session.do(extend_validity, facts)
    assert (refused.value.code, refused.value.facts["fields"], refused.value.facts["codes"]) == (
        "bad_fields", [field], [code],
    )  # fmt: skip


def test_what_is_previewed_is_what_happens(session: Session) -> None:
    shown = session.ask(preview_extension, PreviewExtension("1404/12", FIRST, LAST, 12))
    assert [(row.full_name, row.file_no, row.before, row.after) for row in shown.rows] == [
        ("علی اکبری", "1400-00001", ENDS, months_later(ENDS, 12))
    ]
    before = validities(session)
    made = session.do(extend_validity, circular(digest=shown.digest))
    assert made.touched == 1
    assert validities(session) == before | {shown.rows[0].disability_id: months_later(ENDS, 12)}


def test_one_circular_extends_once_in_any_script(session: Session) -> None:
    session.do(extend_validity, circular("۱۴۰۴/۱۲", months=1))
    shown = session.ask(preview_extension, PreviewExtension(" 1404/12 ", FIRST, LAST, 1))
    assert (shown.total, shown.already) == (0, 1)
    assert refusal(session, extend_validity, circular("1404/12", months=1)) == "nothing_to_extend"
    assert session.do(extend_validity, circular("1404/13", months=1)).touched == 1


def test_an_undone_circular_may_be_applied_again(session: Session) -> None:
    made = session.do(extend_validity, circular())
    undone = session.do(undo_extension, UndoExtension(made.extension_id, "بخشنامهٔ دیگری بود"))
    assert (undone.put_back, undone.left) == (1, 0)
    assert (
        refusal(session, undo_extension, UndoExtension(made.extension_id, "بخشنامهٔ دیگری بود"))
        == "extension_undone"
    )
    assert session.do(extend_validity, circular()).touched == 1
    assert [(one.touched, one.undone_at is None) for one in session.ask(extensions, AskExtensions())] == [
        (1, True),
        (1, False),
    ]


def test_what_moved_on_stays_and_is_listed(session: Session) -> None:
    first = session.do(extend_validity, circular("1", months=1))
    summary = session.ask(show, ShowFile("1400-00001"))
    (vote,) = summary.disabilities
    later = months_later(months_later(ENDS, 1), 2)
    edited = EditDisability(
        "1400-00001", summary.person.version, vote.id, vote.type, vote.severity, vote.commission_on, later
    )
    session.do(edit_disability, edited)
    undone = session.do(undo_extension, UndoExtension(first.extension_id, "بخشنامهٔ دیگری بود"))
    assert (undone.put_back, undone.left) == (0, 1)
    page = session.ask(extension_rows, AskTouched(first.extension_id, moved_only=True))
    assert [(row.file_no, row.after, row.now) for row in page.rows] == [
        ("1400-00001", months_later(ENDS, 1), later)
    ]


def test_a_newer_vote_of_the_same_day_stays(session: Session) -> None:
    made = session.do(extend_validity, circular())
    summary = session.ask(show, ShowFile("1400-00001"))
    (vote,) = summary.disabilities
    assert vote.severity is not Severity.VERY_SEVERE
    edited = EditDisability(
        "1400-00001",
        summary.person.version,
        vote.id,
        vote.type,
        Severity.VERY_SEVERE,
        TODAY,
        vote.valid_until,
    )
    session.do(edit_disability, edited)
    page = session.ask(extension_rows, AskTouched(made.extension_id, moved_only=True))
    assert [row.file_no for row in page.rows] == ["1400-00001"]
    undone = session.do(undo_extension, UndoExtension(made.extension_id, "بخشنامهٔ دیگری بود"))
    assert (undone.put_back, undone.left) == (0, 1)
    (kept,) = session.ask(show, ShowFile("1400-00001")).disabilities
    assert (kept.severity, kept.commission_on, kept.valid_until) == (
        Severity.VERY_SEVERE, TODAY, vote.valid_until,
    )  # fmt: skip


def test_no_circular_carries_a_vote_beyond_twenty_years(session: Session) -> None:
    wide = {"circular_on": TODAY, "expired_from": FIRST, "expired_until": date(2200, 1, 1), "months": 60}
    for number in range(3):
        session.do(extend_validity, ExtendValidity(circular_no=str(number), **wide))
    with pytest.raises(RuleError, match="nothing_to_extend"):
        session.do(extend_validity, ExtendValidity(circular_no="3", **wide))
    (vote,) = session.ask(show, ShowFile("1400-00001")).disabilities
    assert vote.valid_until == months_later(ENDS, 180)


def test_the_later_of_two_circulars_goes_back_first(session: Session) -> None:
    before = validities(session)
    first = session.do(extend_validity, circular("1", months=1))
    second = session.do(extend_validity, circular("2", months=2))
    with pytest.raises(RuleError) as refused:
        session.do(undo_extension, UndoExtension(first.extension_id, "بخشنامهٔ دیگری بود"))
    assert (refused.value.code, refused.value.facts) == ("extension_built_upon", {"circular_no": "2"})
    for made in (second, first):
        session.do(undo_extension, UndoExtension(made.extension_id, "بخشنامهٔ دیگری بود"))
    assert validities(session) == before


def test_the_dead_and_the_moved_are_left_out(session: Session) -> None:
    session.do(record_coverage, RecordCoverage("1400-00001", Coverage.DECEASED, TODAY, "فوت"))
    before = validities(session)
    assert refusal(session, extend_validity, circular()) == "nothing_to_extend"
    assert (validities(session), session.ask(extensions, AskExtensions())) == (before, ())


def ends(session: Session, file_no: str, day: date) -> None:
    """A clerk corrects the last day of a person's vote."""
    found = session.ask(show, ShowFile(file_no))
    vote = found.disabilities[0]
    facts = EditDisability(file_no, found.person.version, vote.id, vote.type, vote.severity, None, day)
    session.do(edit_disability, facts)


def test_the_trail_of_a_file_tells_the_circular_that_extended_its_vote(session: Session) -> None:
    session.do(extend_validity, circular())
    for number, told in (("1400-00001", 1), ("1400-00003", 0)):
        wanted = TrailFilter(file_no=number, commands=("commission.extend_validity",))
        assert session.ask(list_trail, ListTrail(wanted)).total == told


def test_another_list_of_the_same_length_is_refused(session: Session) -> None:
    def previewed() -> tuple[list[str], str]:
        shown = session.ask(preview_extension, PreviewExtension("1404/12", FIRST, LAST, 12))
        return [row.file_no for row in shown.rows], shown.digest

    ali, zahra = "1400-00001", "1400-00003"
    listed, first = previewed()
    ends(session, ali, ENDS + timedelta(days=1))
    corrected, second = previewed()
    ends(session, ali, LAST + timedelta(days=1))
    ends(session, zahra, ENDS)
    other, third = previewed()
    assert (listed, corrected, other) == ([ali], [ali], [zahra])
    before = validities(session)
    for digest in (first, second):
        assert refusal(session, extend_validity, circular(digest=digest)) == "extension_changed"
    assert (validities(session), session.ask(extensions, AskExtensions())) == (before, ())
    assert session.do(extend_validity, circular(digest=third)).touched == 1


def test_an_extension_that_cannot_be_leaves_nothing(session: Session) -> None:
    before = validities(session)
    assert refusal(session, extend_validity, circular(digest="0" * 64)) == "extension_changed"
    assert (validities(session), session.ask(extensions, AskExtensions())) == (before, ())
    assert refusal(session, undo_extension, UndoExtension(7, " ")) == "bad_fields"
    assert refusal(session, undo_extension, UndoExtension(7, "بخشنامهٔ دیگری بود")) == "extension_not_found"


def test_a_cancelled_extension_leaves_nothing(session: Session) -> None:
    before = validities(session)
    with pytest.raises(Cancelled):
        session.do(extend_validity, circular(), progress=lambda done, total: False)
    assert (validities(session), session.ask(extensions, AskExtensions())) == (before, ())


def write(session: Session, work: Callable[[UnitOfWork], Any]) -> Any:
    """Another program's writing, past the door."""
    with session._store.writing() as connection:
        answer = work(UnitOfWork(connection))
        connection.commit()
    return answer


def change(session: Session, row_id: int, until: date | None) -> None:
    """Another clerk's change of one vote."""
    write(session, lambda uow: uow.update(DISABILITY, row_id, None, {"valid_until": until}))


def votes(session: Session, ends: list[date | None]) -> list[int]:
    """One further vote of the first person for each last day."""
    rows = [(1, "speech", "mild", 0, None, end.isoformat() if end else None) for end in ends]
    columns = ("person_id", "type", "severity", "is_primary", "commission_on", "valid_until")
    return list(write(session, lambda uow: uow.insert_many(DISABILITY, columns, rows)))


DAYS = st.dates(date(2025, 9, 1), date(2026, 1, 31))


@pytest.fixture(scope="module")
def shared() -> Iterator[Session]:
    folder = Path(tempfile.mkdtemp())
    opened = peopled_office(folder)
    yield opened
    opened.close()
    shutil.rmtree(folder)


_numbers = count()


@settings(max_examples=25, deadline=None)
@given(
    ends=st.lists(st.none() | DAYS, min_size=1, max_size=8),
    months=st.integers(1, 120),
    moved=st.dictionaries(st.integers(0, 7), st.none() | DAYS, max_size=4),
)
def test_apply_then_undo_restores_every_validity_untouched_since(
    shared: Session, ends: list[date | None], months: int, moved: dict[int, date | None]
) -> None:
    for row_id in validities(shared):
        change(shared, row_id, None)  # what earlier examples left
    ids = votes(shared, [ENDS, *ends])
    before = validities(shared)
    made = shared.do(extend_validity, circular(f"number {next(_numbers)}", months))
    inside = {row_id: end for row_id, end in before.items() if end is not None and FIRST <= end <= LAST}
    extended = before | {row_id: months_later(end, months) for row_id, end in inside.items()}
    assert (validities(shared), made.touched) == (extended, len(inside))
    changed = {ids[place]: end for place, end in moved.items() if place < len(ids)}
    for row_id, end in changed.items():
        change(shared, row_id, end)
    undone = shared.do(undo_extension, UndoExtension(made.extension_id, "بخشنامهٔ دیگری بود"))
    present = extended | changed
    untouched = {row_id: end for row_id, end in inside.items() if present[row_id] == extended[row_id]}
    assert validities(shared) == present | untouched
    assert (undone.put_back, undone.left) == (len(untouched), len(inside) - len(untouched))


def test_types_and_severities_are_told(session: Session) -> None:
    (row,) = session.ask(preview_extension, PreviewExtension("1", FIRST, LAST, 6)).rows
    assert (row.type, row.severity) == (DisabilityType.PHYSICAL, Severity.SEVERE)
