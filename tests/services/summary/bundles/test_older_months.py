# SPDX-License-Identifier: Apache-2.0
"""A month that was closed before the program counted some table, list or check of today."""

from __future__ import annotations

import json
import zlib
from pathlib import Path

import pytest

from tests.support.provinces import MEHR, opened, peopled
from welfare_desk.domain.digest import canonical, sha256_hex
from welfare_desk.domain.errors import RuleError
from welfare_desk.services import everything
from welfare_desk.services.session import Session
from welfare_desk.services.summary.bundles.exporting import ExportMonth, export_month
from welfare_desk.services.summary.monthly.months import (
    AskMonth,
    CloseMonth,
    ReopenMonth,
    check_month,
    close_month,
    reopen_month,
)
from welfare_desk.services.summary.monthly.standing import month_standing
from welfare_desk.storage.uow import UnitOfWork

everything.load()


def older(session: Session, key: str, code: str) -> None:
    """Leave a month as a program would have closed it that did not know a table, a list or a check yet."""
    with session._store.writing() as connection:
        raw = UnitOfWork(connection).raw
        (row, told, seal) = raw.execute("SELECT id, figures, seal FROM month_closing").fetchone()
        figures, sealed = json.loads(told), json.loads(zlib.decompress(seal))
        for held in (figures, sealed):
            if key == "rows":
                held.get("rows", {}).pop(code, None)
            else:
                held[key] = [one for one in held.get(key, []) if one["code"] != code]
        plain = canonical(sealed)
        raw.execute(
            "UPDATE month_closing SET figures = ?, seal = ?, digest = ? WHERE id = ?",
            (json.dumps(figures), zlib.compress(plain), sha256_hex(plain), row),
        )
        connection.commit()


@pytest.mark.parametrize(
    ("key", "code"),
    [("tables", "visits"), ("tables", "requests"), ("rows", "visits"), ("checks", "counts_open")],
)
def test_a_month_that_an_older_program_closed_is_opened_again_before_it_is_sent(
    tmp_path: Path, key: str, code: str
) -> None:
    with opened(peopled(tmp_path)) as session:
        session.do(close_month, CloseMonth(MEHR, "ماه نخست"))
        older(session, key, code)
        out = ExportMonth(MEHR, str(tmp_path / "out"))
        with pytest.raises(RuleError) as refused:
            session.do(export_month, out)
        assert (refused.value.code, refused.value.facts) == (
            "month_of_older_form",
            {"month": str(MEHR), "missing": [code]},
        )
        assert session.ask(month_standing, AskMonth(MEHR)).sent is None
        assert session.ask(check_month, AskMonth(MEHR.plus(1))).checks
        session.do(reopen_month, ReopenMonth(MEHR, "برنامه به‌روز شد"))
        session.do(close_month, CloseMonth(MEHR, "ماه نخست"))
        assert session.do(export_month, out).made
