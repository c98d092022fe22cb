# SPDX-License-Identifier: Apache-2.0
"""The export of a real list: 100,000 lines of the monthly lists, asked page by page, told, written, logged.

The floor asks the same question for the same pages and writes their cells as plain CSV. A list of that
length comes to an office with the years: 50 months of 2,000 payments, written raw into an office of 8,000
files. No list of the program has 25 columns; what the writer alone takes for so many is in `bench_sheets`.
"""

from __future__ import annotations

import atexit
import csv
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from tests.bench.harness import Pair, Row, by_turns
from tests.support import office as offices
from tests.support.filled import open_copy
from welfare_desk.documents.lists.every import LISTS
from welfare_desk.documents.sheets.values import shown
from welfare_desk.domain.calendar import JalaliMonth, to_jalali
from welfare_desk.domain.summary.reports.rows import ListPaid
from welfare_desk.services.exchange.export_rows import ExportRows, export_rows
from welfare_desk.services.exchange.whole_lists import rows_of, whole_view
from welfare_desk.services.rehearsal.fill import make_office_data
from welfare_desk.services.session import Session
from welfare_desk.storage.uow import UnitOfWork

FILES, MANY, FEW = 8_000, 100_000, 8_000
NAME = "pension.paid"
_A_MONTH = 2_000
_AT = "2025-10-22T08:00:00.000000Z"
_OPEN = JalaliMonth(*to_jalali(offices.NOON.date())[:2])

_LIST = """
INSERT INTO monthly_list (id, month, kind, state, line_count, amount, arrears_sum, deductions, net, promised,
    digest, prepared_at, prepared_by, approved_at, approved_by)
VALUES (:id, :month, 'pension', 'approved', :count, 0, 0, 0, 0, 0, hex(zeroblob(32)), :at, 'bench', :at,
    'bench')
"""
_LINES = """
INSERT INTO monthly_line (list_id, kind, line_no, file_id, household_id, file_no, client_code, name,
    identifier, domain, size, rate_since, band, amount, arrears, deductions, net, promised, bank, sheba,
    sheba_owner, owner_identifier, remarks, remark, household)
SELECT :id, 'pension', row_number() OVER (), case_file.id, household_id, file_no, '',
    first_name || ' ' || last_name, coalesce(national_id, ''), domain, 1 + case_file.id % 5, '2025-03-21',
    1 + case_file.id % 5, 14000000, 0, 0, 14000000, 14000000, '017', 'IR820540102680020817909002', '',
    '', '[]', '', '{}'
FROM case_file JOIN person ON person.id = person_id GROUP BY household_id ORDER BY case_file.id LIMIT :count
"""


@cache
def _office() -> Path:
    """The office after so many months."""
    folder = Path(tempfile.mkdtemp(prefix="welfare-desk-bench-lists-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    with open_copy(offices.copy_office(folder)) as session:
        make_office_data(session, FILES)
        with session._store.writing() as connection:
            raw = UnitOfWork(connection).raw
            for back in range(MANY // _A_MONTH):
                one = {"id": 1_000 - back, "count": _A_MONTH}
                raw.execute(
                    _LIST, {**one, "month": str(_OPEN.plus(-back)), "at": "2025-10-22T08:00:00.000000Z"}
                )
                raw.execute(_LINES, one)
            connection.commit()
    return folder / "office"


def _asked(count: int) -> ListPaid:
    """The lines of the last months that have so many."""
    return ListPaid(since=_OPEN.plus(1 - count // _A_MONTH).first())


def _export(session: Session, target: Path, count: int) -> int:
    since = _asked(count).since
    assert since is not None
    facts = ExportRows(NAME, str(target), {"since": since.isoformat()})
    return session.do(export_rows, facts).rows


def _as_csv(session: Session, target: Path, count: int) -> None:
    sheet = LISTS[NAME]
    kinds = [column.kind for column in sheet.columns]

    def told(row: Any) -> Sequence[Any]:
        return [shown(value, kind) for value, kind in zip(sheet.cells(row), kinds, strict=True)]

    with whole_view(session._desk(None)) as look, target.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(map(told, rows_of(look, NAME, _asked(count))))


def _time() -> Pair:
    with tempfile.TemporaryDirectory() as folder, open_copy(_office()) as session:
        book, text = Path(folder) / "list.xlsx", Path(folder) / "list.csv"
        assert _export(session, book, MANY) == MANY
        return by_turns(
            lambda: _export(session, book, MANY),
            lambda: _as_csv(session, text, MANY),
            rounds=3,
            warm_up=1,
        )


def peak(count: int) -> float:
    """The most memory, in MiB, of a process of its own that opened the office and exported so many."""
    told = subprocess.run(
        [sys.executable, "-m", "tests.bench.bench_lists", str(_office()), str(count)],
        check=True,
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    return float(told.stdout)


def _memory() -> Pair:
    return Pair(peak(MANY), peak(FEW))


def _mib(size: float) -> str:
    return f"{size:.0f} MiB"


def export_and_tell(office: Path, count: int) -> None:
    """Export so many lines and print the most memory this program has held, in MiB; only Linux tells it."""
    with tempfile.TemporaryDirectory() as folder, open_copy(office) as session:
        assert _export(session, Path(folder) / "list.xlsx", count) == count
    for line in Path("/proc/self/status").read_text("ascii").splitlines():
        if line.startswith("VmHWM:"):
            print(int(line.split()[1]) / 1024)


ROWS = [
    Row("export of 100,000 payment lines", "the same pages asked and written as CSV", 35, _time),
    Row("memory while they are exported", "8,000 lines exported", 2, _memory, spoken=_mib),
]

if __name__ == "__main__":
    export_and_tell(Path(sys.argv[1]), int(sys.argv[2]))
