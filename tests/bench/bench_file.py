# SPDX-License-Identifier: Apache-2.0
"""Opening a file with two hundred events, fifty documents and eight members from the list, by its keys."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from tests.bench.harness import Pair, Row, by_turns
from tests.support import media, people
from tests.support.faults import Plan
from welfare_desk import assembly
from welfare_desk.domain.attachments import DocumentKind
from welfare_desk.domain.casework.codes import Kinship
from welfare_desk.domain.casework.letter import Direction
from welfare_desk.services.attachments.commands import AddDocuments, NewDocument, add_documents
from welfare_desk.services.casework.letters import RecordLetter, record_letter
from welfare_desk.services.casework.membership import AddMember, add_member
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.session import Session

EVENTS, DOCUMENTS, MEMBERS = 200, 50, 8
STATEMENTS = 8
FILE = "1400-00001"
_BOUNDS = ("BEGIN", "ROLLBACK", "COMMIT")
"""What only begins or ends a view of the data and reads nothing."""

_HOME = (
    ("زهرا", "کریمی", Kinship.SPOUSE, "female", "1355/01/01"),
    ("امیر", "اکبری", Kinship.SON, "male", "1378/03/11"),
    ("مریم", "اکبری", Kinship.DAUGHTER, "female", "1381/07/02"),
    ("حسین", "اکبری", Kinship.SON, "male", "1384/12/20"),
    ("نرگس", "اکبری", Kinship.DAUGHTER, "female", "1388/05/05"),
    ("یاسین", "اکبری", Kinship.SON, "male", "1392/09/14"),
    ("فاطمه", "اکبری", Kinship.DAUGHTER, "female", "1396/02/28"),
)


def _fill(session: Session, folder: Path) -> Any:
    """Give the file what ten years bring, through the office's own commands; answer it as it then is."""
    for version, (first, last, kinship, sex, born) in enumerate(_HOME, 1):
        typed = {"first_name": first, "last_name": last, "sex": sex, "birth_date": born}
        session.do(add_member, AddMember(FILE, version, kinship, fields=typed))
    kinds = [kind for kind in DocumentKind if kind is not DocumentKind.PHOTO]
    papers = []
    for number in range(DOCUMENTS):
        path = folder / f"paper{number}.pdf"
        path.write_bytes(media.pdf(f"paper {number}"))
        papers.append(NewDocument(str(path), kinds[number % len(kinds)], f"مدرک شمارهٔ {number + 1}"))
    session.do(add_documents, AddDocuments(FILE, tuple(papers)))
    letters = EVENTS - len(session.ask(show, ShowFile(FILE)).timeline)
    for age in range(letters):
        direction = (Direction.IN, Direction.OUT)[age % 2]
        own = "" if direction is Direction.OUT else f"{age}/۴"
        day = date(2025, 10, 1) - timedelta(days=9 * age)
        letter = RecordLetter(direction, day, "کمیته امداد", f"شرح رویداد شمارهٔ {age}", own, FILE)
        session.do(record_letter, letter)
    summary = session.ask(show, ShowFile(FILE))
    members = {member.person.id for member in summary.household.members}
    found = (len(summary.timeline), summary.counts.attachments, len(members))
    if found != (EVENTS, DOCUMENTS, MEMBERS):
        raise AssertionError(f"the file has {found} events, documents and members")
    return summary


@dataclass
class _Desk:
    """An office in its window, with everything counted that it sends to the database."""

    session: Session
    window: Any
    sent: Plan
    full: Any

    def settle(self) -> None:
        """Wait until nothing is under way, also after the pauses that pages make."""
        from PySide6.QtTest import QTest

        for _ in range(3):
            QTest.qWait(100)
            while not self.window.operations.idle():
                QTest.qWait(5)


@contextmanager
def _desk() -> Iterator[_Desk]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from welfare_desk.desktop.app import dress
    from welfare_desk.desktop.kit.memory import Memory
    from welfare_desk.desktop.theme import look
    from welfare_desk.desktop.window import MainWindow
    from welfare_desk.settings import Settings

    if QApplication.instance() is None:
        _KEPT.append(look.application(["welfare-desk"]))
    with tempfile.TemporaryDirectory(prefix="welfare-desk-bench-") as folder:
        session = people.peopled_office(Path(folder))
        assembly.load_use_cases()
        full = _fill(session, Path(folder))
        sent = Plan()
        session._store.close()  # its connections are opened again through the one that counts
        session._store._connect = sent.connect
        settings = Settings(theme="light", language="fa")
        dress(settings)
        window = MainWindow(session, settings, Memory())
        window.show()
        desk = _Desk(session, window, sent, full)
        try:
            yield desk
        finally:
            window.let_go()
            window.close()
            session.close()


_KEPT: list[Any] = []
"""The application, which must outlive every window."""


def statements() -> Pair:
    """All that is sent from Enter in the list to the painted, settled first tab; the page is new."""
    from tests.support.window import press

    with _desk() as desk:
        desk.window.go("files")
        desk.settle()
        with ExitStack() as held:  # an office that is at work has its connections open
            for _ in range(4):
                held.enter_context(desk.session._store.reading())
        table = desk.window.page("files").table
        table.setFocus()
        table.go_to_key(desk.full.file.id)
        desk.settle()
        desk.sent.start(-1, "io", after=False)
        press(table, "Enter")
        desk.settle()
        desk.sent.stop()
        page = desk.window.page("file")
        shown = page.isVisible() and page.summary is not None and page.summary.file.file_no == FILE
        if not shown:
            raise AssertionError("the file is not open")
        asked = [each for each in desk.sent.seen if not each.startswith(_BOUNDS)]
    return Pair(len(asked), 1)


def _empty(summary: Any) -> Any:
    household = replace(summary.household, members=())
    return replace(
        summary, timeline=(), household=household, disabilities=(), categories=(), events=(), queue=()
    )


def _painter(page: Any, window: Any) -> Callable[[Any], None]:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QApplication

    picture = QPixmap(window.size())

    def painted(summary: Any) -> None:
        page._show(summary)
        QApplication.processEvents()
        window.render(picture)

    return painted


def painting() -> Pair:
    """From the answer to painted pixels, the overview and the whole time line's tab built."""
    with _desk() as desk:
        desk.window.go("file", key=FILE)
        desk.settle()
        page = desk.window.page("file")
        for name in ("household", "history", "overview"):
            page.show_tab(name)
            desk.settle()
        full, empty = desk.full, _empty(desk.full)
        painted = _painter(page, desk.window)
        return by_turns(lambda: painted(full), lambda: painted(empty), rounds=15, warm_up=3)


_WHAT = f"file page: {EVENTS} events, {DOCUMENTS} documents, {MEMBERS} members"

ROWS = [
    Row(
        f"{_WHAT}: statements from the key press to its first tab",
        "one statement; begin and end of a view not counted",
        STATEMENTS,
        statements,
        tries=1,
        spoken="{:.0f}".format,
    ),
    Row(f"{_WHAT}, painted", "the same page of an empty file", 1.5, painting),
]
