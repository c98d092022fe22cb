# SPDX-License-Identifier: Apache-2.0
"""The panel of a cell, the letter to its office and the report of its bundle say the same, in every state."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.documents.equipment import looking
from tests.support.provinces import MEHR, closed_and_sent, enrolled, opened, peopled
from tests.support.window import plain
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.summary.headquarters.page import HeadquartersPage
from welfare_desk.desktop.summary.headquarters.record import RecordPanel
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.bundles.board import CellState
from welfare_desk.services.session import Session
from welfare_desk.services.summary.bundles.board import AskBoard, AskCell, board, cell
from welfare_desk.services.summary.bundles.correspondence import (
    AskLetter,
    AskReport,
    office_letter_pdf,
    verification_report_pdf,
)
from welfare_desk.services.summary.bundles.headquarters import TakeBundles, take_bundles
from welfare_desk.services.summary.monthly.months import ReopenMonth, reopen_month

ABAN = MEHR.plus(1)
OPENED = "An earlier month of this office came again since"
NEWER = "a newer one of the month takes its place"


class Watched:
    """A month of one office at headquarters, told in the three ways."""

    def __init__(self, page: HeadquartersPage, hq: Session, code: str) -> None:
        self._hq, self._code = hq, code
        self._panel = RecordPanel(page)

    def state(self, month: JalaliMonth) -> CellState:
        rows = self._hq.ask(board, AskBoard(month, month)).rows
        return next(row.cells[0].state for row in rows if row.code == self._code)

    def panel(self, month: JalaliMonth, turned: int = 0) -> str:
        """What the panel says is next; with it why no letter is offered."""
        self._panel.show_cell(self._hq.ask(cell, AskCell(self._code, month)), self.state(month))
        self._panel.turn(turned)
        return f"{plain(self._panel.next.text())}|{reason_of(self._panel.papers.letter_button)}"

    def letter(self, month: JalaliMonth) -> str:
        return self._told(lambda: self._hq.ask(office_letter_pdf, AskLetter(office=self._code, month=month)))

    def report(self, month: JalaliMonth, digest: str = "") -> str:
        facts = AskReport(office=self._code, month=month, digest=digest)
        return self._told(lambda: self._hq.ask(verification_report_pdf, facts))

    def _told(self, asked: Callable[[], bytes]) -> str:
        try:
            return " ".join(looking.pages(asked()))
        except RuleError as error:
            return f"{error.code} {error.facts.get('reason', '')}".strip()


@pytest.fixture
def office(tmp_path: Path, session: Session) -> Iterator[Session]:
    with opened(peopled(tmp_path)) as held:
        enrolled(held, session)
        yield held


def sent(office: Session, month: JalaliMonth, folder: Path) -> str:
    return closed_and_sent(office, month, folder).bundle


def test_they_agree(page: HeadquartersPage, session: Session, office: Session, tmp_path: Path) -> None:
    (code,) = (row.code for row in session.ask(board, AskBoard(MEHR, MEHR)).rows if row.county == "اسلامشهر")
    watched, out = Watched(page, session, code), tmp_path / "out"

    def take(*paths: str) -> list[str]:
        return [one.code for one in session.do(take_bundles, TakeBundles(paths)).refused]

    assert watched.state(ABAN) is CellState.NOT_COME
    assert watched.panel(ABAN).startswith("Ask the office for the bundle of Aban 1404")
    assert looking.missing(watched.letter(ABAN), "موضوع: نرسیدن بستهٔ آبان ۱۴۰۴") == []
    assert watched.report(ABAN) == "bundle_not_on_record"

    mehr, aban = sent(office, MEHR, out), sent(office, ABAN, out)
    assert take(aban) == ["bundle_gap"]
    assert watched.state(ABAN) is CellState.REFUSED
    assert "Ask the office for that first" in watched.panel(ABAN)
    letter = watched.letter(ABAN)
    assert looking.missing(letter, "موضوع: پذیرفته نشدن بستهٔ آبان ۱۴۰۴", "بسته‌های پیشین", "شمارهٔ ۱") == []
    assert "نتیجه: پذیرفته نشد." in watched.report(ABAN)

    assert take(mehr, aban) == []
    assert watched.state(ABAN) in {CellState.VERIFIED, CellState.LATE}
    assert watched.panel(ABAN).partition("|")[0] == ""
    assert "nothing is wanted of the office" in watched.panel(ABAN)
    assert watched.letter(ABAN) == "letter_not_wanted"
    assert "نتیجه: پذیرفته شد و در جمع استان شمرده می‌شود." in watched.report(ABAN)
    assert (watched.state(MEHR.plus(-1)), watched.letter(MEHR.plus(-1))) == (
        CellState.BEFORE,
        "letter_not_wanted before",
    )

    first = session.ask(cell, AskCell(code, ABAN)).taken[0].digest
    for month in (ABAN, MEHR):
        office.do(reopen_month, ReopenMonth(month, "فوت پیش از بستن بود"))
    assert take(sent(office, MEHR, out)) == []
    assert (watched.state(MEHR), watched.letter(MEHR)) in {
        (state, "letter_not_wanted") for state in (CellState.REPLACED, CellState.LATE)
    }
    must_come_again(watched)

    assert take(sent(office, ABAN, out)) == []
    assert watched.letter(ABAN) == "letter_not_wanted"
    assert "نتیجه: پذیرفته شد و در جمع استان شمرده می‌شود." in watched.report(ABAN)
    assert NEWER in watched.panel(ABAN, turned=1)
    assert "جای آن را گرفت و اکنون آن شمرده می‌شود." in watched.report(ABAN, first)

    for month in (ABAN, MEHR):
        office.do(reopen_month, ReopenMonth(month, "فوت پیش از بستن بود"))
    assert take(sent(office, MEHR, out)) == []
    must_come_again(watched)
    assert looking.missing(watched.report(ABAN, first), "جای آن را گرفت.", "تا دوباره نیاید") == []


def must_come_again(watched: Watched) -> None:
    """Aban was taken, and Mehr came again since; the old refusal of a file that was taken tells nothing."""
    assert watched.state(ABAN) is CellState.OPENED
    assert watched.panel(ABAN).startswith(OPENED)
    letter, report = watched.letter(ABAN), watched.report(ABAN)
    told = ("موضوع: دوباره فرستادن بستهٔ آبان ۱۴۰۴", "پس از آن بستهٔ مهر ۱۴۰۴ آن اداره دوباره آمد")
    assert looking.missing(letter, *told) == []
    assert "پذیرفته نشد" not in letter
    assert (
        looking.missing(report, "پس از آن مهر ۱۴۰۴ همان اداره دوباره آمد", "در هیچ جمعی شمرده نمی‌شود") == []
    )
    assert "اکنون آن شمرده می‌شود" not in report
