# SPDX-License-Identifier: Apache-2.0
"""The forms of the register of papers and how they are made, about a certificate of the first file."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.papers import voiding
from welfare_desk.domain.summary.paper_register import PaperRow
from welfare_desk.services.paper_register import ListPapers, list_papers


def paper(at: Any) -> PaperRow:
    """The paper issued last."""
    row: PaperRow = at.ask(list_papers, ListPapers()).rows[0]
    return row


PAPER_FORMS: dict[type[CommandDialog], Callable[[Any], CommandDialog]] = {
    voiding.VoidDialog: lambda at: voiding.VoidDialog(at.page, paper(at)),
    voiding.ReplaceDialog: lambda at: voiding.ReplaceDialog(at.page, paper(at)),
}
