# SPDX-License-Identifier: Apache-2.0
"""Islamshahr closes Mehr and Aban: every place that tells of the office tells the same (domain.md 8.7).

The first page, the month's summary, the bundle that headquarters takes and the head's statement: before and
after one pensioner died and one place of a quota was used.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.support.office import office
from tests.support.provinces import county, enrolled, opened
from welfare_desk.domain.calendar import JalaliMonth, from_jalali
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.summary.listing import FileFilter, ListFiles
from welfare_desk.domain.summary.monthly.checks import Severity
from welfare_desk.domain.summary.monthly.month import plain_tables
from welfare_desk.domain.waiting.policy import PROPOSAL
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.questions import list_files
from welfare_desk.services.rehearsal.fill import make_office_data
from welfare_desk.services.session import Session
from welfare_desk.services.summary.bundles.exporting import ExportMonth, export_month
from welfare_desk.services.summary.bundles.headquarters import (
    TakeBundles,
    VerifyBundle,
    read_bundle,
    take_bundles,
    verify_bundle,
)
from welfare_desk.services.summary.first_page import CountsOn, counts
from welfare_desk.services.summary.monthly.months import (
    AskMonth,
    CloseMonth,
    check_month,
    close_month,
    month_figures,
)
from welfare_desk.services.summary.monthly.statement import AskStatement, head_statement
from welfare_desk.services.waiting.admitting import Admit, ProposeAdmission, admit, propose
from welfare_desk.services.waiting.policies import (
    ApprovePolicy,
    ComparePolicy,
    KeepPolicy,
    approve_policy,
    compare,
    keep_policy,
)
from welfare_desk.services.waiting.quotas import RecordQuota, record_quota

MEHR, ABAN = JalaliMonth(1404, 7), JalaliMonth(1404, 8)
IN_ABAN, IN_AZAR = from_jalali(1404, 8, 3), from_jalali(1404, 9, 2)
LETTER = "۱۲۰/۴۴۱۸"

Stands = dict[str, int | None]

WAS = {"covered": 8_000, "social": 1_200, "rehabilitation": 6_800, "on_pension": 5_500, "queued": 2_500}


def on_the_first_page(session: Session, month: JalaliMonth) -> Stands:
    told = session.ask(counts, CountsOn(month.last()))
    standings = {"on_pension": told.on_pension, "queued": told.in_queue}
    fields = {code: told.by_domain[code] for code in ("social", "rehabilitation")}
    return {"covered": told.covered, **fields, **standings}


def in_the_summary(session: Session, month: JalaliMonth) -> Stands:
    return _of_tables(plain_tables(session.ask(month_figures, AskMonth(month)).figures.tables))


def in_the_statement(session: Session, month: JalaliMonth) -> Stands:
    told = session.ask(head_statement, AskStatement(month.last())).statement
    assert told.adds_up()
    lines = {line.code: line.told.value for line in (*told.fields, *told.standings)}
    return {"covered": told.covered.value, **{code: lines[code] for code in WAS if code in lines}}


def in_the_bundle(path: Path) -> Stands:
    return _of_tables(read_bundle(path).told["tables"])


def _of_tables(tables: list[dict[str, Any]]) -> Stands:
    lines = {table["code"]: {key: first for key, first, *_ in table["lines"]} for table in tables}
    told = {code: lines["domains"][code] for code in ("social", "rehabilitation")}
    standings = {code: lines["standings"][code] for code in ("on_pension", "queued")}
    return {"covered": sum(lines["domains"].values()), **told, **standings}


def closed_and_taken(session: Session, hq: Session, month: JalaliMonth, folder: Path) -> Path:
    """Its identities hold, it is closed and sent; headquarters knows the office and takes the bundle."""
    checks = session.ask(check_month, AskMonth(month)).checks
    assert [check.code for check in checks if check.severity is Severity.BLOCKS and not check.ok] == []
    session.do(close_month, CloseMonth(month, "لیست این ماه هنوز تصویب نشده است."))
    bundle = folder / session.do(export_month, ExportMonth(month, str(folder))).bundle
    assert hq.ask(verify_bundle, VerifyBundle(str(bundle))).known
    taken = hq.do(take_bundles, TakeBundles((str(bundle),)))
    assert ([one.month for one in taken.taken], taken.refused) == ([str(month)], ())
    return bundle


def one_dies_and_one_is_admitted(session: Session) -> str:
    """The domain of the file whose pensioner died."""
    today = session.today()
    draws = FileFilter(pension_states=(PensionState.ON_PENSION,), coverages=(Coverage.COVERED,))
    pensioner = session.ask(list_files, ListFiles(draws, limit=1)).rows[0]
    session.do(record_coverage, RecordCoverage(pensioner.file_no, Coverage.DECEASED, today, "فوت", "۷"))
    shown = session.ask(compare, ComparePolicy("pension", PROPOSAL))
    draft = session.do(keep_policy, KeepPolicy("pension", "پیشنهاد ۱۴۰۴", PROPOSAL))
    session.do(approve_policy, ApprovePolicy(draft.id, today, "جلسهٔ ۳", seen=shown.digest))
    session.do(record_quota, RecordQuota("pension", LETTER, today, 1, ABAN))
    offered = session.ask(propose, ProposeAdmission("pension", LETTER))
    assert session.do(admit, Admit("pension", LETTER, seen_digest=offered.digest)).admitted == 1
    return str(pensioner.domain)


def everywhere(session: Session, month: JalaliMonth, bundle: Path) -> list[Stands]:
    told = (on_the_first_page, in_the_summary, in_the_statement)
    return [*(ask(session, month) for ask in told), in_the_bundle(bundle)]


def test_every_place_tells_the_same_before_and_after(tmp_path: Path) -> None:
    with office(tmp_path) as session:
        make_office_data(session, 8_000)
    place = tmp_path / "office"
    with opened(county(tmp_path, "ستاد"), IN_AZAR) as hq:
        with opened(place, IN_ABAN) as session:
            enrolled(session, hq)
            mehr = closed_and_taken(session, hq, MEHR, tmp_path / "mehr")
            assert everywhere(session, MEHR, mehr) == [WAS] * 4
            field = one_dies_and_one_is_admitted(session)
        with opened(place, IN_AZAR) as session:
            aban = closed_and_taken(session, hq, ABAN, tmp_path / "aban")
            is_now = WAS | {"covered": 7_999, "queued": 2_499, field: WAS[field] - 1}
            assert everywhere(session, ABAN, aban) == [is_now] * 4
            assert everywhere(session, MEHR, mehr) == [WAS] * 4

    with opened(county(tmp_path, "شهریار"), IN_AZAR) as stranger:
        found = stranger.ask(verify_bundle, VerifyBundle(str(mehr)))
        assert (found.month, found.county, found.known) == (str(MEHR), "اسلامشهر", False)
