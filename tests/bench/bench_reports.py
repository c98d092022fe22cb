# SPDX-License-Identifier: Apache-2.0
"""Reports of an office of 8,000 files: a page beside the page of its list, groups beside reading all rows."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path

from tests.bench.harness import Pair, Row, by_turns
from tests.support.office import office
from welfare_desk import assembly
from welfare_desk.domain.summary.listing import ListFiles
from welfare_desk.domain.summary.reports.definition import Definition, Group
from welfare_desk.services.casework.questions import list_files
from welfare_desk.services.rehearsal.fill import make_office_data
from welfare_desk.services.session import Session
from welfare_desk.services.summary.reports.running import RunReport, run_report

FILES, PAGE = 8_000, 1_000
_PLAIN = RunReport(Definition("casework.list"))
_GROUPED = RunReport(Definition("casework.list", groups=(Group("محله"), Group("حوزه تخصصی"))))


@cache
def _office() -> Session:
    folder = Path(tempfile.mkdtemp(prefix="welfare-desk-reports-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    assembly.load_use_cases()
    session = office(folder)
    make_office_data(session, FILES)
    return session


def _page() -> Pair:
    session = _office()
    return by_turns(
        lambda: session.ask(run_report, _PLAIN), lambda: session.ask(list_files, ListFiles()), rounds=15
    )


def _every_row(session: Session) -> None:
    for offset in range(0, FILES, PAGE):
        session.ask(list_files, ListFiles(offset=offset, limit=PAGE))


def _groups() -> Pair:
    session = _office()
    return by_turns(lambda: session.ask(run_report, _GROUPED), lambda: _every_row(session))


ROWS = [
    Row("page of a report, 8,000 files", "the same page of the list, without words", 4, _page),
    Row("report of 8,000 files in groups", "reading all rows of the list by pages", 1.5, _groups),
]
