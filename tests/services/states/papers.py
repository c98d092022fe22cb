# SPDX-License-Identifier: Apache-2.0
"""Records of the register of papers: numbers, and batches of them."""

from __future__ import annotations

from typing import Any

from tests.campaigns.scenes import CANARY
from tests.services.states import Act, Record, about
from welfare_desk.domain.papers import PaperKind
from welfare_desk.services import batches, papers, voiding

KIND = PaperKind.CERTIFICATE
"""What the scenes issue."""


def _other(act: Act) -> str:
    facts = papers.IssueCertificate(act.file_no, "بانک", CANARY, act.today)
    return str(act.do(papers.issue_certificate, facts).number)


def _voids(act: Act, number: Any) -> None:
    act.do(voiding.void_paper, voiding.VoidPaper(KIND, number, CANARY))


def _replaces(act: Act, number: Any) -> None:
    act.do(voiding.replace_paper, voiding.ReplacePaper(KIND, number, _other(act)))


PAPER = Record(
    "paper",
    """SELECT CASE WHEN replaced_by IS NOT NULL THEN 'replaced' ELSE state END FROM paper
        WHERE kind = 'certificate' AND printf('%04d/%06d', year, number) = ?""",
    {("issued", "void"): _voids, ("void", "replaced"): _replaces},
    made=lambda act, _number: _other(act),
)
about(PAPER, "number", papers.print_paper, voiding.void_paper, voiding.replace_paper)


def _ends(act: Act, key: Any) -> None:
    act.do(batches.end_batch, batches.EndBatch(key))


BATCH = Record(
    "batch",
    "SELECT CASE WHEN done_at IS NULL THEN 'begun' ELSE 'ended' END FROM paper_batch WHERE id = ?",
    {("begun", "ended"): _ends},
)
about(BATCH, "batch", batches.resume_batch, batches.end_batch)
