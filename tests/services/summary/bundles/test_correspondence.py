# SPDX-License-Identifier: Apache-2.0
"""Headquarters' papers on one bundle, out of what it has on record."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.documents.equipment import looking
from tests.support.headquarters import bundles_of, enrol_samples, enrol_twin, kit_at
from tests.support.provinces import LATER, MEHR, closed_and_sent, county, enrolled, opened, peopled
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.sentences import say
from welfare_desk.services.session import Session
from welfare_desk.services.summary.bundles.board import (
    AskBoard,
    AskCell,
    AskTotals,
    ListEnrolments,
    ListRefusals,
    board,
    cell,
    list_enrolments,
    list_refusals,
    totals,
)
from welfare_desk.services.summary.bundles.chains import BeginChain, begin_chain
from welfare_desk.services.summary.bundles.correspondence import (
    AskLetter,
    AskReport,
    office_letter_pdf,
    verification_report_pdf,
)
from welfare_desk.services.summary.bundles.headquarters import TakeBundles, take_bundles

AZAR = MEHR.plus(2)


@pytest.fixture
def hq(tmp_path: Path) -> Iterator[Session]:
    with opened(county(tmp_path, "ستاد")) as session:
        enrol_samples(session)
        kit_at(tmp_path / "kit")
        yield session


def take(hq: Session, *paths: Path) -> None:
    hq.do(take_bundles, TakeBundles(tuple(map(str, paths))))


def report(hq: Session, facts: AskReport) -> str:
    return " ".join(looking.pages(hq.ask(verification_report_pdf, facts)))


def letter(hq: Session, facts: AskLetter) -> str:
    return " ".join(looking.pages(hq.ask(office_letter_pdf, facts)))


def refused(hq: Session, code: str) -> int:
    """The row of a file that was refused with this code."""
    return next(one.id for one in hq.ask(list_refusals, ListRefusals()).rows if one.code == code)


def test_a_taken_bundle_is_reported_with_its_office(hq: Session, tmp_path: Path) -> None:
    take(hq, *bundles_of(tmp_path / "kit"))
    (taken,) = hq.ask(cell, AskCell("SAMPLE-1", AZAR)).taken
    told = report(hq, AskReport(office="SAMPLE-1", month=AZAR, digest=taken.digest))
    assert looking.missing(told, "نمونه یک", "SAMPLE-1", "آذر ۱۴۰۴", "نتیجه: پذیرفته شد و در جمع") == []
    assert told == report(hq, AskReport(office="SAMPLE-1", month=AZAR))
    assert looking.missing(told, "رقم‌های اعلام‌شدهٔ ناهمخوان: ۱ از ۳", "ناهمخوان") == []
    figures = hq.ask(cell, AskCell("SAMPLE-1", AZAR)).figures
    assert figures is not None
    assert (figures.declared, figures.differing) == (3, 1)
    assert "اعلام‌شده" not in report(hq, AskReport(office="SAMPLE-2", month=AZAR))
    with pytest.raises(RuleError) as missed:
        report(hq, AskReport(office="SAMPLE-1", month=AZAR, digest="0" * 64))
    assert missed.value.code == "bundle_not_on_record"


def test_every_refusal_of_the_kit_is_reported_and_written_to_its_office(hq: Session, tmp_path: Path) -> None:
    take(hq, *bundles_of(tmp_path / "kit"))
    take(hq, *sorted((tmp_path / "kit" / "broken").iterdir()))
    nobody = 0
    for one in hq.ask(list_refusals, ListRefusals()).rows:
        assert "نتیجه: پذیرفته نشد." in report(hq, AskReport(one.id)), one.file_name
        if one.county or one.facts.get("county"):
            assert looking.missing(letter(hq, AskLetter(one.id)), "موضوع: پذیرفته نشدن بستهٔ") == [], one.code
        else:
            nobody += 1
            with pytest.raises(RuleError) as unknown:
                letter(hq, AskLetter(one.id))
            assert unknown.value.code == "letter_to_nobody"
    assert nobody > 0


def test_a_month_that_has_not_come_and_one_that_was_refused_alone(hq: Session, tmp_path: Path) -> None:
    assert "موضوع: نرسیدن" in letter(hq, AskLetter(office="SAMPLE-1", month=MEHR))
    with pytest.raises(RuleError) as nothing:
        report(hq, AskReport(office="SAMPLE-1", month=MEHR))
    assert nothing.value.code == "bundle_not_on_record"
    take(hq, *bundles_of(tmp_path / "kit"))
    take(hq, tmp_path / "kit" / "broken" / "gap.wdm")
    row = refused(hq, "bundle_gap")
    dey = AZAR.plus(1)
    assert letter(hq, AskLetter(office="SAMPLE-1", month=dey)) == letter(hq, AskLetter(row))
    assert report(hq, AskReport(office="SAMPLE-1", month=dey)) == report(hq, AskReport(row))
    told = letter(hq, AskLetter(row))
    assert (
        looking.missing(told, "بستهٔ شمارهٔ ۵ رسیده، ولی بستهٔ شمارهٔ ۴ پیش از آن نرسیده است.", "آذر ۱۴۰۴") == []
    )


@pytest.mark.parametrize(
    ("month", "reason"), [(JalaliMonth(1499, 1), "ahead"), (JalaliMonth(1300, 1), "before")]
)
def test_a_month_is_asked_for_that_is_over_and_not_before_the_first(
    hq: Session, tmp_path: Path, month: JalaliMonth, reason: str
) -> None:
    take(hq, *bundles_of(tmp_path / "kit"))
    with pytest.raises(RuleError) as told:
        letter(hq, AskLetter(office="SAMPLE-1", month=month))
    assert (told.value.code, told.value.facts["reason"]) == ("letter_not_wanted", reason)
    assert not say(told.value.code, told.value.facts, "fa").count("…")


def test_nothing_is_written_to_whom_nothing_is_wanted_of(hq: Session, tmp_path: Path) -> None:
    take(hq, *bundles_of(tmp_path / "kit"))
    for facts, code in (
        (AskLetter(office="SAMPLE-1", month=AZAR), "letter_not_wanted"),
        (AskLetter(office="SAMPLE-9", month=AZAR), "bundle_not_on_record"),
        (AskLetter(10**6), "bundle_not_on_record"),
        (AskLetter(), "bundle_not_on_record"),
    ):
        with pytest.raises(RuleError) as wanted:
            letter(hq, facts)
        assert wanted.value.code == code


def test_an_office_whose_bundle_marks_no_persons_is_written_to(tmp_path: Path) -> None:
    with opened(county(tmp_path, "ستاد")) as hq, opened(peopled(tmp_path)) as office:
        sent = closed_and_sent(office, MEHR, tmp_path / "out")
        enrolled(office, hq)
        take(hq, Path(sent.bundle))
        (known,) = hq.ask(list_enrolments, ListEnrolments()).rows
        told = letter(hq, AskLetter(office=known.code, month=MEHR))
        assert looking.missing(told, "نشان افراد را ندارد", "مهر ۱۴۰۴، شمارهٔ ۱") == []


def test_two_offices_of_one_name_are_told_apart_everywhere(hq: Session, tmp_path: Path) -> None:
    twin, kit, first = enrol_twin(hq), tmp_path / "kit", "نمونه یک (SAMPLE-1)"
    done = hq.do(take_bundles, TakeBundles(tuple(map(str, bundles_of(kit)))))
    assert {one.county for one in done.taken if one.office == "SAMPLE-1"} == {first}
    done = hq.do(take_bundles, TakeBundles((str(kit / "broken" / "gap.wdm"),)))
    assert [one.facts["county"] for one in done.refused] == [first]
    shown = hq.ask(totals, AskTotals(MEHR, AZAR)).offices
    assert shown == {
        "SAMPLE-1": first,
        "SAMPLE-2": "نمونه دو",
        "SAMPLE-3": "نمونه سه",
        twin: f"نمونه یک ({twin})",
    }
    assert {row.code: row.name for row in hq.ask(board, AskBoard(MEHR, AZAR)).rows} == shown
    assert hq.ask(cell, AskCell("SAMPLE-1", MEHR)).name == first
    (kept,) = hq.ask(list_refusals, ListRefusals()).rows
    assert (kept.county, kept.facts["county"]) == (first, first)
    papers = (report(hq, AskReport(kept.id)), letter(hq, AskLetter(kept.id)))
    assert [looking.missing(paper, "نمونه یک (SAMPLE-1)") for paper in papers] == [[], []]
    assert hq.do(begin_chain, BeginChain("SAMPLE-1", "رایانه سوخت")).county == first
    with pytest.raises(RuleError) as twice:
        hq.do(begin_chain, BeginChain("نمونه یک", "رایانه سوخت"))
    assert twice.value.code == "office_not_enrolled"


def test_a_chain_that_began_anew_passes_over_what_is_lost_once_that_was_told(
    hq: Session, tmp_path: Path
) -> None:
    kit = tmp_path / "kit"
    take(hq, *bundles_of(kit))
    far = TakeBundles((str(kit / "anew" / "after-missing-ones.wdm"),))
    hq.do(begin_chain, BeginChain("SAMPLE-3", "رایانه سوخت"))
    with opened(tmp_path / "ستاد", LATER + timedelta(days=1)) as then:
        with pytest.raises(RuleError, match="chain_begun_already"):
            then.do(begin_chain, BeginChain("SAMPLE-3", "رایانه سوخت"))
        assert [(one.code, one.facts["missing"]) for one in then.do(take_bundles, far).refused] == [
            ("bundle_gap", 4)
        ]
        assert then.do(begin_chain, BeginChain("SAMPLE-3", "شمارهٔ ۴ از دست رفته است")).chain == 3
        assert [one.sequence for one in then.do(take_bundles, far).taken] == [5]
