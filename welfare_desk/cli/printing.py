# SPDX-License-Identifier: Apache-2.0
"""A numbered paper that was just issued, printed: logged first, then drawn; how many pages a PDF has."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from welfare_desk.domain.digest import sha256_hex

if TYPE_CHECKING:
    from welfare_desk.services.numbered import Issued
    from welfare_desk.services.session import Session


_PAGE = re.compile(rb"/Type\s*/Page\b(?!s)")


def pages_of(pdf: bytes) -> int:
    """How many pages a PDF of ours has."""
    return len(_PAGE.findall(pdf))


def printed_paper(session: Session, issued: Issued, key: str | None = None) -> bytes:
    """The paper's PDF; `key` is the issue's, under which the printing, too, is done once."""
    from welfare_desk.services.papers import PaperPdf, PrintPaper, paper_pdf, print_paper

    own = None if key is None else sha256_hex(f"{key} printed".encode())
    printing = session.do(print_paper, PrintPaper(issued.kind, issued.number), own)
    return session.ask(paper_pdf, PaperPdf(printing.id))
