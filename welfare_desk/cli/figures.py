# SPDX-License-Identifier: Apache-2.0
"""`counts`: the head's statement."""

from __future__ import annotations

import argparse

from welfare_desk.cli.opening import signed_in
from welfare_desk.cli.parser import Commands, day
from welfare_desk.cli.terminal import Answer, Terminal, columns
from welfare_desk.domain.calendar import format_date


def add(commands: Commands) -> None:
    """Declare `counts`."""
    counts = commands.leaf("counts", "آمار اداره", "the head's statement", _counts)
    counts.add_argument(
        "--on", metavar="DATE", type=day(commands.on), help=commands.words("در این تاریخ", "on this day")
    )


def _counts(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.facts import to_json
    from welfare_desk.services.summary.first_page import CountsOn, counts

    with signed_in(terminal, args) as session:
        found = session.ask(counts, CountsOn(args.on))
    words = terminal.words
    rows = [
        [words("در تاریخ", "On"), format_date(found.on)],
        [words("تحت پوشش", "Covered"), str(found.covered)],
        [words("مستمری‌بگیر", "On pension"), str(found.on_pension)],
        [words("در صف مستمری", "In the queue"), str(found.in_queue)],
        [words("غیرمستمر", "Non-recurring"), str(found.non_recurring)],
        [words("تعلیق", "Suspended"), str(found.suspended)],
        [words("خانوار", "Households"), str(found.households)],
    ]
    groups = (found.by_domain, found.by_sex, found.by_disability, found.by_severity, found.by_neighbourhood)
    rows += [[name, str(number)] for group in groups for name, number in group.items()]
    return Answer(to_json(found), columns(rows))
