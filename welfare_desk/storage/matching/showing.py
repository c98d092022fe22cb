# SPDX-License-Identifier: Apache-2.0
"""What the side-by-side page and the list of merges show."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar

from welfare_desk.domain.pension.monthly_list import ListState
from welfare_desk.domain.waiting import OPEN_STATES
from welfare_desk.storage.casework.commission import REFERRED
from welfare_desk.storage.casework.inquiries import ASKED
from welfare_desk.storage.casework.mistakes import STANDS
from welfare_desk.storage.matching.sides import Row, Side, rows
from welfare_desk.storage.shown_names import shown_name

_OPEN = ", ".join(f"'{state}'" for state in sorted(OPEN_STATES))

_OF_FILE = (
    "attachment", "visit", "note", "task", "service_request", "inquiry", "letter", "call", "transfer",
    "paper",
)  # fmt: skip
_OF_PERSON = ("disability", "person_category", "commission_case", "reception")

_OPEN_TWICE = {
    "inquiry": f"""SELECT 1 FROM inquiry AS one JOIN inquiry AS other USING (body)
        WHERE one.file_id = ? AND other.file_id = ? AND {ASKED.format("one")} AND {ASKED.format("other")}""",
    "commission_case": f"""SELECT 1 FROM commission_case AS one JOIN commission_case AS other USING (kind)
        WHERE one.person_id = ? AND other.person_id = ?
        AND {REFERRED.format("one")} AND {REFERRED.format("other")}""",
}
"""Whether both have an open one of the same: the merge closes neither, a clerk decides which goes on."""

_MERGES = f"""
SELECT merge.id, trim(kept.first_name || ' ' || kept.last_name),
    trim(json_extract(before, '$.gone.person.first_name') || ' '
        || coalesce(json_extract(before, '$.gone.person.last_name'), '')),
    coalesce(case_file.file_no, ''),
    coalesce(json_extract(before, '$.gone.file.file_no'), json_extract(before, '$.gone.person.national_id'),
        json_extract(before, '$.gone.person.foreign_id'), ''),
    merged_at, {shown_name("merged_by")}, undone_at
FROM merge JOIN person kept ON kept.id = kept_id LEFT JOIN case_file ON case_file.person_id = kept_id
ORDER BY merge.id DESC LIMIT ? OFFSET ?
"""

_LISTED_TWICE = f"""
WITH given(file_id, month, amount, line_id) AS (
    SELECT l.file_id, m.month, l.amount, l.id FROM monthly_line l JOIN monthly_list m ON m.id = l.list_id
    WHERE l.file_id IN (:first, :second)
    UNION ALL SELECT file_id, for_month, amount, line_id FROM monthly_claim WHERE file_id IN (:first, :second)
), both AS (
    SELECT l.kind AS kind, given.month AS month FROM given
    JOIN monthly_line l ON l.id = given.line_id JOIN monthly_list m ON m.id = l.list_id
    WHERE NOT (m.state = '{ListState.RECONCILED}' AND l.net > 0 AND NOT EXISTS (SELECT 1 FROM payment
        JOIN payment_file f ON f.id = payment_file_id WHERE payment.line_id = l.id AND f.{STANDS}))
    GROUP BY l.kind, given.month, given.file_id HAVING sum(given.amount) > 0
)
SELECT kind, month FROM both GROUP BY kind, month HAVING count(*) = 2 ORDER BY kind, month
"""
"""Of approved lists; a line that nobody paid gives nothing, and a claim may take back what a month gave."""

_EMPTY_HOME: Row = {
    "version": 0, "address": "", "postal_code": None, "neighbourhood_id": None, "sheba": None, "decile": None,
    "housing": "unknown", "residence": "unknown", "declared_size": None,
}  # fmt: skip


Named = TypeVar("Named", bound=Any)


def home(raw: Any, household_id: int) -> Row:
    """A household as kept; an empty one for nobody's."""
    found = rows(raw, "SELECT * FROM household WHERE id = ?", household_id)
    return found[0] if found else _EMPTY_HOME


def named(raw: Any, compared: Named) -> Named:
    """A compared field with the neighbourhood's name instead of its id."""
    if compared.field != "neighbourhood_id":
        return compared

    def name(key: str) -> str:
        found = rows(raw, "SELECT name FROM neighbourhood WHERE id = ?", key) if key else []
        return str(found[0]["name"]) if found else ""

    shown: Named = replace(compared, first=name(compared.first), second=name(compared.second))
    return shown


def moving(raw: Any, first: Side, second: Side) -> list[tuple[str, int, int, str]]:
    """Rows of both by table, where there are any; pension and queue with the rule that settles them."""
    counts = []
    for tables, column, ids in (
        (_OF_FILE, "file_id", (first.file_id, second.file_id)),
        (_OF_PERSON, "person_id", (first.id, second.id)),
    ):
        for table in tables:
            one, other = (
                raw.execute(f'SELECT count(*) FROM "{table}" WHERE "{column}" = ?', (key,)).fetchone()[0]
                for key in ids
            )
            if one or other:
                asked = _OPEN_TWICE.get(table)
                both = asked is not None and raw.execute(asked, ids).fetchone() is not None
                counts.append((table, one, other, "twice" if both else ""))
    queue = [
        raw.execute(
            f"SELECT group_concat(service, char(31)), count(*) FROM queue_entry"
            f" WHERE file_id = ? AND state IN ({_OPEN})",
            (key,),
        ).fetchone()
        for key in (first.file_id, second.file_id)
    ]
    if queue[0][1] or queue[1][1]:
        twice = set((queue[0][0] or "").split("\x1f")) & set((queue[1][0] or "").split("\x1f")) - {""}
        counts.append(("queue_entry", queue[0][1], queue[1][1], "earlier" if twice else ""))
    if second.file is not None and first.file is not None:
        counts.append(("case_file", 1, 1, "closed"))
    return counts


def listed_twice(raw: Any, first: Side, second: Side) -> list[tuple[str, str]]:
    """Kinds of payment and their months for which lists give both files something."""
    ids = {"first": first.file_id, "second": second.file_id}
    found: list[tuple[str, str]] = raw.execute(_LISTED_TWICE, ids).fetchall()
    return found


def merges(raw: Any, offset: int, limit: int) -> list[tuple[Any, ...]]:
    """One page of merges, the newest first."""
    found: list[tuple[Any, ...]] = raw.execute(_MERGES, (limit, offset)).fetchall()
    return found


def count_merges(raw: Any) -> int:
    """How many merges there were, undone ones too."""
    return int(raw.execute("SELECT count(*) FROM merge").fetchone()[0])
