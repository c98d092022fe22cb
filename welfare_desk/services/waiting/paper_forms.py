# SPDX-License-Identifier: Apache-2.0
"""How the numbered papers of a queue are stored and drawn: card of a place, minutes of an admission."""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.domain.papers import PaperKind, Seal, Stamp
from welfare_desk.domain.waiting.minutes_paper import MinutesPaper
from welfare_desk.domain.waiting.why_paper import WhyPaper
from welfare_desk.services.numbered import paper_form


@dataclass(frozen=True)
class FrozenWhyCard:
    """What is stored of a card; `witness` as in `numbered.Freeze`."""

    facts: WhyPaper
    stamp: Stamp
    witness: str = ""


@dataclass(frozen=True)
class FrozenMinutes:
    """What is stored of the minutes of an admission; `witness` as in `numbered.Freeze`."""

    facts: MinutesPaper
    stamp: Stamp
    witness: str = ""


@paper_form(PaperKind.WHY_CARD, FrozenWhyCard)
def _why_card(paper: FrozenWhyCard, seal: Seal) -> bytes:
    from welfare_desk.documents.waiting.why_card import why_card

    return why_card(paper.facts, paper.stamp, seal)


@paper_form(PaperKind.ADMISSION_MINUTES, FrozenMinutes)
def _minutes(paper: FrozenMinutes, seal: Seal) -> bytes:
    from welfare_desk.documents.waiting.minutes import admission_minutes

    return admission_minutes(paper.facts, paper.stamp, seal)
