# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path

from welfare_desk.services.exchange.facts import CheckList
from welfare_desk.services.exchange.looking import check
from welfare_desk.services.exchange.sample import write_sample_list
from welfare_desk.services.session import Session


def test_a_list_to_learn_on_has_a_row_of_every_kind(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "sample.xlsx"
    assert write_sample_list(path) == 60
    totals = session.ask(check, CheckList(str(path))).totals
    assert (totals.rows, totals.accepted, totals.warned) == (62, 58, 1)
    assert (totals.rejected, totals.repeated, totals.skipped) == (2, 1, 1)
