# SPDX-License-Identifier: Apache-2.0
"""A numbered paper that was just issued, printed: logged first, then drawn; how many pages a PDF has."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from welfare_desk.domain.digest import sha256_hex
from welfare_desk.domain.errors import RuleError, StorageError

if TYPE_CHECKING:
    from welfare_desk.services.numbered import Issued
    from welfare_desk.services.session import Session


_PAGE = re.compile(rb"/Type\s*/Page\b(?!s)")


def pages_of(pdf: bytes) -> int:
    """How many pages a PDF of ours has."""
    return len(_PAGE.findall(pdf))


@contextlib.contextmanager
def told_if_not_printed(session: Session, prints: Sequence[int]) -> Iterator[None]:
    """Say of logged printings that they did not come out, should what is done with them fail."""
    from welfare_desk.services.papers import NotPrinted, not_printed

    try:
        yield
    except (RuleError, StorageError):
        for each in reversed(prints):
            with contextlib.suppress(RuleError, StorageError):  # what failed first is what the clerk reads
                session.do(not_printed, NotPrinted(each))
        raise


def printed_paper(session: Session, issued: Issued, key: str | None = None) -> bytes:
    """The paper's PDF; `key` is the issue's, under which the printing, too, is done once."""
    from welfare_desk.services.papers import PaperPdf, PrintPaper, paper_pdf, print_paper

    own = None if key is None else sha256_hex(f"{key} printed".encode())
    printing = session.do(print_paper, PrintPaper(issued.kind, issued.number), own)
    return session.ask(paper_pdf, PaperPdf(printing.id))
