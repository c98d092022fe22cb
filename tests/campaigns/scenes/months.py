# SPDX-License-Identifier: Apache-2.0
"""Scenes of what is declared of months."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from tests.campaigns.scenes import CANARY, day_of, scene
from welfare_desk.services.session import Session
from welfare_desk.services.summary.monthly import declared


def _said(turn: int) -> declared.RecordDeclared:
    on = day_of(turn, date(2022, 6, 1))
    return declared.RecordDeclared(
        "1401-01",
        "domains",
        "files",
        8_000,
        said_by=CANARY,
        said_on=on,
        source=f"{CANARY} {turn}",
        line="social",
    )


@scene(declared.record_declared)
def _(_session: Session, turn: int, _identifier: str) -> Any:
    return _said(turn)


@scene(declared.strike_declared)
def _(session: Session, turn: int, _identifier: str) -> Any:
    said = _said(turn)
    half = declared.RecordDeclared(
        "1401-h1", said.table, said.measure, 7_000, said_by=CANARY, said_on=said.said_on, source=said.source
    )
    made = session.do(declared.record_declared, half)
    return declared.StrikeDeclared(made.id, made.version, CANARY)


@scene(declared.correct_declared)
def _(session: Session, turn: int, _identifier: str) -> Any:
    said = replace(_said(turn), period="1401-q1")
    made = session.do(declared.record_declared, said)
    return declared.CorrectDeclared(made.id, made.version, replace(said, value=8_001), CANARY)
