# SPDX-License-Identifier: Apache-2.0
"""Numbered papers as a clerk gets them: printed, which is logged, and drawn."""

from __future__ import annotations

from collections.abc import Callable

from welfare_desk.domain.papers import PaperKind
from welfare_desk.services.numbered import Issued
from welfare_desk.services.papers import PaperPdf, PrintPaper, paper_pdf, print_paper
from welfare_desk.services.session import Session


def printing(session: Session, kind: PaperKind, number: str) -> Callable[[], bytes]:
    """The next printing of a paper, drawn as often as it is called: the original, then duplicates."""
    made = session.do(print_paper, PrintPaper(kind, number))
    return lambda: session.ask(paper_pdf, PaperPdf(made.id))


def printed(session: Session, issued: Issued) -> bytes:
    """The next printing of an issued paper."""
    return printing(session, issued.kind, issued.number)()
