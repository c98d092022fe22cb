# SPDX-License-Identifier: Apache-2.0
"""The first page of 8,000 files, with its ends of months: beside the statement of one day alone."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.bench.harness import Pair, Row, by_turns
from tests.support.office import office
from welfare_desk.services.rehearsal.fill import make_office_data
from welfare_desk.services.summary.first_page import AskFirstPage, CountsOn, counts, first_page

FILES = 8_000


def asked() -> Pair:
    """All that the page shows, through the door; the floor counts one evening and nothing else."""
    with tempfile.TemporaryDirectory(prefix="welfare-desk-bench-") as folder, office(Path(folder)) as session:
        make_office_data(session, FILES)
        return by_turns(
            lambda: session.ask(first_page, AskFirstPage()), lambda: session.ask(counts, CountsOn())
        )


ROWS = [
    Row(
        f"first page of {FILES:,} files: figures, 6 ends of months, 12 months of the queue, store, visits",
        "the statement of one day",
        2.5,
        asked,
    ),
]
