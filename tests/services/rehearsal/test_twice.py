# SPDX-License-Identifier: Apache-2.0
"""People of the sample office who were entered twice: the search finds each of them."""

from __future__ import annotations

from pathlib import Path

from tests.support.office import office
from welfare_desk.services.matching.facts import FindDoubles
from welfare_desk.services.matching.questions import find_doubles
from welfare_desk.services.rehearsal.fill import make_office_data
from welfare_desk.storage.check import check


def test_the_search_finds_whoever_was_entered_twice(tmp_path: Path) -> None:
    with office(tmp_path) as session:
        make_office_data(session, 150)
        found = session.ask(find_doubles, FindDoubles(limit=50))
        entered = [pair for pair in found.pairs if not pair.second.file_no and not pair.second.identifier]
        assert (len(entered), found.total) == (3, 3)
        assert {bool(pair.first.file_no) for pair in entered} == {True}
        assert check(session._store).findings == ()
