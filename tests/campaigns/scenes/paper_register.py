# SPDX-License-Identifier: Apache-2.0
"""Scenes of the register of papers: numbers made void, and papers printed together."""

from __future__ import annotations

from typing import Any

from tests.campaigns.scenes import CANARY, file, scene
from welfare_desk.services import batches, papers, voiding
from welfare_desk.services.numbered import Issued
from welfare_desk.services.session import Session


def issued(session: Session, identifier: str, count: int = 1) -> list[Issued]:
    """So many certificates of a file of the scene's own."""
    facts = papers.IssueCertificate(file(session, identifier), "بانک", CANARY, session.today())
    return [session.do(papers.issue_certificate, facts) for _ in range(count)]


def target(session: Session, identifier: str) -> str:
    """A place for a PDF outside the office."""
    return str(session.office_dir.parent / f"papers-{identifier}.pdf")


@scene(voiding.void_paper)
def _(session: Session, _turn: int, identifier: str) -> Any:
    (paper,) = issued(session, identifier)
    return voiding.VoidPaper(paper.kind, paper.number, CANARY)


@scene(voiding.replace_paper)
def _(session: Session, _turn: int, identifier: str) -> Any:
    first, second = issued(session, identifier, 2)
    session.do(voiding.void_paper, voiding.VoidPaper(first.kind, first.number, CANARY))
    return voiding.ReplacePaper(first.kind, first.number, second.number)


def wanted(session: Session, identifier: str) -> batches.PrintMany:
    """Two papers to be printed together."""
    numbers = tuple(f"{one.kind.value}:{one.number}" for one in issued(session, identifier, 2))
    return batches.PrintMany(target(session, identifier), numbers)


@scene(batches.print_many)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return wanted(session, identifier)


@scene(batches.resume_batch)
def _(session: Session, _turn: int, identifier: str) -> Any:
    made = session.do(batches.print_many, wanted(session, identifier))
    return batches.ResumeBatch(made.batch, target(session, identifier))


@scene(batches.end_batch)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return batches.EndBatch(session.do(batches.print_many, wanted(session, identifier)).batch)
