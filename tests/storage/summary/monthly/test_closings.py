# SPDX-License-Identifier: Apache-2.0
"""Closings as they are kept: the last of them, those that were taken back, lists that they have not."""

from __future__ import annotations

import json
import zlib
from pathlib import Path

from tests.support.provinces import LATER, MEHR, opened, peopled
from welfare_desk.domain.summary.monthly.figures import Source
from welfare_desk.services.summary.monthly.months import CloseMonth, ReopenMonth, close_month, reopen_month
from welfare_desk.storage.summary.monthly import closings
from welfare_desk.storage.uow import UnitOfWork

ABAN = MEHR.plus(1)


def test_a_closed_month_comes_with_the_last_of_all(tmp_path: Path) -> None:
    with opened(peopled(tmp_path)) as session:
        for month in (MEHR, ABAN):
            session.do(close_month, CloseMonth(month, "پایان ماه"))
        with session._store.kept_reader() as raw:
            found = closings.closed_and_last(raw, MEHR)
            assert found is not None
            assert (found[0].month, found[1]) == (MEHR, ABAN)
            assert closings.closed(raw, MEHR) == found[0]
            assert (closings.closed(raw, ABAN.plus(1)), closings.closed_and_last(raw, ABAN.plus(1))) == (
                None,
                None,
            )


def test_each_closing_that_was_taken_back_tells_who_did_it_and_why(tmp_path: Path) -> None:
    with opened(peopled(tmp_path)) as session:
        for why in ("لیست دیر رسید", "فوت دیر رسید"):
            session.do(close_month, CloseMonth(MEHR, "پایان ماه"))
            session.do(reopen_month, ReopenMonth(MEHR, why))
        session.do(close_month, CloseMonth(MEHR, "پایان ماه"))
        with session._store.kept_reader() as raw:
            told = [closings.reopening_of(raw, MEHR, version) for version in (1, 2, 3, 4)]
            assert [one and (one.at.date(), one.by, one.why) for one in told] == [
                (LATER, session.user.display_name, "لیست دیر رسید"),
                (LATER, session.user.display_name, "فوت دیر رسید"),
                None,
                None,
            ]
            assert closings.last_reopening(raw, MEHR) == told[1]


def test_a_list_that_an_older_program_did_not_keep_has_no_row(tmp_path: Path) -> None:
    with opened(peopled(tmp_path)) as session:
        session.do(close_month, CloseMonth(MEHR, "پایان ماه"))
        with session._store.kept_reader() as raw:
            before = closings.sealed_rows(raw, MEHR)
        assert before[Source.VISITS]
        with session._store.writing() as connection:
            raw = UnitOfWork(connection).raw
            sealed = json.loads(zlib.decompress(raw.execute("SELECT seal FROM month_closing").fetchone()[0]))
            del sealed["rows"]["visits"]
            raw.execute("UPDATE month_closing SET seal = ?", (zlib.compress(json.dumps(sealed).encode()),))
            connection.commit()
        with session._store.kept_reader() as raw:
            assert closings.sealed_rows(raw, MEHR) == {**before, Source.VISITS: []}
