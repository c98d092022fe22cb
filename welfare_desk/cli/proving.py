# SPDX-License-Identifier: Apache-2.0
"""`self-test`: proves an installed copy by doing a day's work in an office that is thrown away."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from welfare_desk import assembly, logs, paths
from welfare_desk.cli.parser import Commands
from welfare_desk.cli.printing import printed_paper
from welfare_desk.cli.terminal import Answer, Terminal
from welfare_desk.domain.errors import RuleError, StorageError

if TYPE_CHECKING:
    from welfare_desk.services.session import Session

_PASSWORD = "three cats upon a wall"  # noqa: S105  # of an office that lives for a second
_FONTS = ("Vazirmatn-Regular.ttf", "Vazirmatn-Bold.ttf")


def add(commands: Commands) -> None:
    """Declare `self-test`."""
    commands.leaf("self-test", "آزمودن این نصب", "prove this installed copy", _prove)


def _prove(terminal: Terminal, args: argparse.Namespace) -> Answer:
    del args
    assembly.load_use_cases()
    checks: list[dict[str, Any]] = []
    checks.append(_checked("fonts", _fonts))
    with tempfile.TemporaryDirectory(prefix="welfare-desk-self-test-") as folder:
        sessions: list[Session] = []

        def database() -> dict[str, Any]:
            sessions.append(_database(Path(folder)))
            return {}

        checks.append(_checked("database", database))
        if sessions:
            session = sessions[0]
            checks.append(_checked("sheet", lambda: _sheet(session, Path(folder))))
            checks.append(_checked("paper", lambda: _paper(session)))
            checks.append(_checked("signature", lambda: _signature(session)))
            session.close()
    ok = all(check["ok"] for check in checks)
    lines = [f"{'✓' if check['ok'] else '✗'} {check['name']}  {check['facts']}" for check in checks]
    lines.append(
        terminal.words("همه چیز کار می‌کند." if ok else "این نصب سالم نیست.", "ok" if ok else "NOT ok")
    )
    return Answer({"ok": ok, "checks": checks}, lines)


def _checked(name: str, work: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    try:
        facts = work()
    except (RuleError, StorageError) as error:
        return {"name": name, "ok": False, "facts": {"code": error.code}}
    except Exception as error:  # noqa: BLE001  # a broken copy may fail in any way; each check tells of itself
        return {"name": name, "ok": False, "facts": {"report": logs.report_bug(error)}}
    return {"name": name, "ok": facts.pop("ok", True), "facts": facts}


def _fonts() -> dict[str, Any]:
    folder = paths.resources() / "fonts"
    missing = [name for name in _FONTS if not list(folder.rglob(name))]
    return {"ok": not missing, "missing": missing}


def _database(folder: Path) -> Session:
    from welfare_desk.services.signin import NewOffice

    new = NewOffice("آزمون", "آزمون", "tester", _PASSWORD)
    made = assembly.create_office(folder / "office", new)
    made.session.close()
    return assembly.open_office(folder / "office", None, _PASSWORD)


def _sheet(session: Session, folder: Path) -> dict[str, Any]:
    from welfare_desk.services.exchange.facts import ImportFiles
    from welfare_desk.services.exchange.importing import import_files
    from welfare_desk.services.exchange.sample import write_sample_list

    workbook = folder / "list.xlsx"
    write_sample_list(workbook, rows=20)
    totals = session.do(import_files, ImportFiles(str(workbook))).totals
    return {"ok": totals.accepted == 18 and totals.repeated == 1, "accepted": totals.accepted}


def _paper(session: Session) -> dict[str, Any]:
    issued = _certificate(session)
    pdf = printed_paper(session, issued)
    return {"ok": pdf.startswith(b"%PDF-") and pdf.rstrip().endswith(b"%%EOF"), "bytes": len(pdf)}


def _certificate(session: Session) -> Any:
    from welfare_desk.domain.summary.listing import ListFiles
    from welfare_desk.services.casework.questions import list_files
    from welfare_desk.services.papers import IssueCertificate, issue_certificate

    first = session.ask(list_files, ListFiles(limit=1)).rows[0]
    until = session.today() + timedelta(days=30)
    return session.do(issue_certificate, IssueCertificate(first.file_no, "آزمون", "آزمون", until))


def _signature(session: Session) -> dict[str, Any]:
    from welfare_desk.services.upkeep import CheckOffice, check_office

    report = session.ask(check_office, CheckOffice())
    return {"ok": report.ok, "entries": report.entries}
