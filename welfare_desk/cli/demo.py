# SPDX-License-Identifier: Apache-2.0
"""`demo`: a sample office shaped like Islamshahr, and the main job done in it."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from datetime import time as clock_time
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from welfare_desk import assembly, paths
from welfare_desk.cli import demo_month, demo_payments, demo_store
from welfare_desk.cli.opening import start_log
from welfare_desk.cli.parser import Commands, count
from welfare_desk.cli.printing import printed_paper
from welfare_desk.cli.terminal import Answer, Terminal
from welfare_desk.outside import folder_place, write

if TYPE_CHECKING:
    from welfare_desk.services.session import Session

T = TypeVar("T")

USER, PASSWORD = "maryam", "blue pencil on the desk"  # the sample office holds nobody's data
SHOWN = "مریم صادقی"  # what screens and papers call her
_MOST = 1_000_000
"""Files of the largest sample."""
COUNTY, PROVINCE = "اسلامشهر", "تهران"


def add(commands: Commands) -> None:
    """Declare `demo`."""
    words = commands.words
    demo = commands.leaf("demo", "ادارهٔ نمونه و کار اصلی در آن", "a sample office and its main job", _demo)
    demo.add_argument(
        "--files",
        type=count(_MOST),
        default=8000,
        metavar="N",
        help=words("تعداد پرونده‌ها", "number of files"),
    )
    demo.add_argument("--seed", type=int, default=1, metavar="N", help=words("بذر", "seed"))
    demo.add_argument("--out", metavar="DIR", help=words("پوشهٔ خروجی", "folder to write to"))
    demo.add_argument("--no-window", action="store_true", help=words("پنجره باز نشود", "open no window"))


@dataclass
class _Record:
    """The steps of a demo with their times, and the files it wrote."""

    terminal: Terminal
    steps: list[dict[str, Any]] = field(default_factory=list)
    wrote: list[str] = field(default_factory=list)

    def step(self, name: str, work: Callable[[], tuple[T, dict[str, Any]]]) -> T:
        """Do one step, time it, and tell of it."""
        started = time.perf_counter()
        result, facts = work()
        seconds = round(time.perf_counter() - started, 3)
        self.steps.append({"name": name, "seconds": seconds, "facts": facts})
        self.terminal.note(f"{name}: {seconds:.2f} s  {facts}")
        return result

    def file(self, path: Path, content: bytes | None = None) -> Path:
        """Note a file among those written; write its bytes if they are given."""
        if content is not None:
            write(path, content)
        self.wrote.append(str(path))
        return path


def _demo(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.rehearsal.fill import STANDS_AT

    folder = _fresh(paths.user_data() / "sample") if args.out is None else folder_place(args.out)
    office = folder / "office"
    folder.mkdir(parents=True, exist_ok=True)
    start_log(folder)
    assembly.load_use_cases()
    noon = datetime.combine(getattr(args, "today", None) or STANDS_AT, clock_time(12)).astimezone()
    record = _Record(terminal)
    session = record.step("office", lambda: _office(office, lambda: noon))
    record.wrote.append(str(office))
    window = not args.no_window and _display()
    try:
        _main_job(record, session, folder, args)
        if not window:
            _pictures(record, session, folder, getattr(args, "lang", None) or "fa")
    finally:
        session.close()
    document = {
        "office": str(office),
        "user": USER,
        "password": PASSWORD,
        "wrote": record.wrote,
        "steps": record.steps,
    }
    shown = terminal.place(office)
    lines = [
        terminal.words(f"ادارهٔ نمونه: {shown}", f"Sample office: {shown}"),
        terminal.words(f"کاربر {USER}، گذرواژه «{PASSWORD}»", f"User {USER}, password «{PASSWORD}»"),
        *map(terminal.place, record.wrote),
    ]
    return Answer(document, lines, _opens(office, args, noon) if window else None)


def _opens(office: Path, args: argparse.Namespace, noon: datetime) -> Callable[[], int]:
    def open_it() -> int:
        return assembly.open_window(
            office_dir=office, user=USER, language=getattr(args, "lang", None), today=noon.date().isoformat()
        )

    return open_it


def _fresh(folder: Path) -> Path:
    """A folder that is not there yet: a sample office is never made over another."""
    number, found = 1, folder
    while found.exists():
        number += 1
        found = folder.with_name(f"{folder.name}-{number}")
    return found


def _display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    if os.environ.get("QT_QPA_PLATFORM", "") in ("offscreen", "minimal"):
        return False
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _office(directory: Path, clock: Callable[[], datetime]) -> tuple[Session, dict[str, Any]]:
    from welfare_desk.services.access import RenameUser, rename_user
    from welfare_desk.services.signin import NewOffice

    made = assembly.create_office(directory, NewOffice(COUNTY, PROVINCE, USER, PASSWORD), clock=clock)
    made.session.do(rename_user, RenameUser(USER, SHOWN))
    return made.session, {"county": COUNTY}


def _main_job(record: _Record, session: Session, folder: Path, args: argparse.Namespace) -> None:
    from dataclasses import asdict

    from welfare_desk.domain.summary.listing import FindFiles, ListFiles
    from welfare_desk.services.casework.questions import find, list_files
    from welfare_desk.services.facts import to_json
    from welfare_desk.services.rehearsal.fill import make_office_data
    from welfare_desk.services.summary.first_page import CountsOn, counts

    def fill() -> tuple[None, dict[str, Any]]:
        filled = make_office_data(session, args.files, args.seed, record.terminal.progress)
        return None, asdict(filled)

    record.step("fill", fill)
    batch = record.step("import", lambda: _import(record, session, folder))
    record.step("undo", lambda: _take_back(session, batch))

    def look_for() -> tuple[str, dict[str, Any]]:
        typed = "علي"
        found = session.ask(find, FindFiles(typed))
        facts = {"typed": typed, "total": found.total, "took_ms": round(found.took_ms, 3)}
        rows = found.rows or session.ask(list_files, ListFiles(limit=1)).rows
        return rows[0].file_no, facts

    file_no = record.step("find", look_for)
    record.step("papers", lambda: _papers(record, session, folder, file_no))
    record.step("queue", lambda: demo_payments.queue(session, folder, record.file))
    record.step("aids", lambda: demo_payments.aids(session))
    record.step("pension", lambda: demo_payments.pension(session, folder, record.file))
    record.step("voucher", lambda: demo_store.voucher(session, folder, record.file))

    def statement() -> tuple[None, dict[str, Any]]:
        found = to_json(session.ask(counts, CountsOn()))
        return None, {name: found[name] for name in ("covered", "by_domain", "on_pension", "in_queue")}

    record.step("counts", statement)
    record.step("month", lambda: demo_month.month(session, folder, record.file))


def _import(record: _Record, session: Session, folder: Path) -> tuple[int, dict[str, Any]]:
    from dataclasses import asdict

    from welfare_desk.services.exchange.facts import ImportFiles, WriteReport
    from welfare_desk.services.exchange.importing import import_files
    from welfare_desk.services.exchange.reporting import report
    from welfare_desk.services.exchange.sample import write_sample_list

    workbook = record.file(folder / "list.xlsx")
    write_sample_list(workbook)
    done = session.do(import_files, ImportFiles(str(workbook)))
    returned = record.file(folder / "list-report.xlsx")
    session.do(report, WriteReport(str(returned), batch_id=done.batch_id))
    return done.batch_id, asdict(done.totals)


def _take_back(session: Session, batch_id: int) -> tuple[None, dict[str, Any]]:
    """Undo the list again: the office keeps exactly the shape that was asked for."""
    from welfare_desk.services.exchange.facts import BatchId
    from welfare_desk.services.exchange.undoing import undo_import

    return None, {"files": session.do(undo_import, BatchId(batch_id)).files}


def _papers(record: _Record, session: Session, folder: Path, file_no: str) -> tuple[None, dict[str, Any]]:
    from datetime import timedelta

    from welfare_desk.services.papers import (
        IssueCertificate,
        IssueFileSummary,
        issue_certificate,
        issue_file_summary,
    )

    until = session.today() + timedelta(days=180)
    issued = [
        session.do(issue_file_summary, IssueFileSummary(file_no)),
        session.do(issue_certificate, IssueCertificate(file_no, "آموزش و پرورش", "ثبت نام", until)),
    ]
    for paper in issued:
        pdf = printed_paper(session, paper)
        record.file(folder / f"{paper.kind.value}.pdf", pdf)
    return None, {"file_no": file_no, "papers": [paper.number for paper in issued]}


def _pictures(record: _Record, session: Session, folder: Path, language: str) -> None:
    def draw() -> tuple[None, dict[str, Any]]:
        pages = assembly.draw_shots(session, folder / "pictures", language=language)
        record.wrote += [str(page) for page in pages]
        return None, {"pages": len(pages)}

    record.step("pictures", draw)
