# SPDX-License-Identifier: Apache-2.0
"""What must hold between the rows of casework, waiting and pension, and between them and the search side."""

from __future__ import annotations

from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.pension import LIVE, PensionState
from welfare_desk.domain.waiting import QueueState
from welfare_desk.storage.casework.listing import LISTED_SQL, Listed
from welfare_desk.storage.casework.striking import in_force, never_began, never_joined, opening_taken_back
from welfare_desk.storage.invariants import invariant
from welfare_desk.storage.waiting import WAITS_WRONGLY

_CUT = PensionState.CUT


def _differs(table: str, name: str, state: str, events: str, owner: str) -> str:
    """Rows whose state is not that of their last event in force."""
    return (
        f"SELECT id AS {name} FROM {table} WHERE {state} IS NOT (SELECT to_state FROM {events}"
        f" WHERE {events}.{owner} = {table}.id AND {in_force(events)}"
        f" ORDER BY effective_on DESC, {events}.id DESC LIMIT 1)"
    )


def _never(row: str, events: str, owner: str) -> str:
    """Every event of a row was struck with its file: it began only after that had left."""
    struck = (
        f"EXISTS (SELECT 1 FROM {events} WHERE {events}.{owner} = {row}.id AND undoes IS NOT NULL"
        " AND coverage_event_id IS NOT NULL)"
    )
    return f"{struck} AND {never_began(row, events, owner)}"


def _back_to(never: str) -> str:
    """Where an event came from; a beginning, which comes from nowhere, is taken back to this state."""
    return f"coalesce(undone.from_state, '{never}')"


def _counter_differs(events: str, owner: str, before: str = "undone.from_state") -> str:
    """Counter-events that are not the mirror of what they take back; `before` is where that came from."""
    return (
        f"SELECT counter.id AS event_id FROM {events} counter JOIN {events} undone"
        " ON undone.id = counter.undoes"
        f" WHERE (counter.{owner}, counter.from_state, counter.to_state, undone.undoes)"
        f" IS NOT (undone.{owner}, undone.to_state, {before}, NULL)"
    )


invariant(
    "coverage_differs_from_events",
    _differs("case_file", "file_id", "coverage", "coverage_event", "file_id")
    + f" AND NOT ({opening_taken_back()})",
)
invariant(
    "queue_differs_from_events",
    _differs("queue_entry", "entry_id", "state", "queue_event", "entry_id")
    # One of which nothing counts was struck: with its file, or by a place of an earlier day.
    + f" AND NOT ({never_joined()}"
    " AND EXISTS (SELECT 1 FROM queue_event WHERE entry_id = queue_entry.id AND undoes IS NOT NULL))",
)
invariant(
    "pension_differs_from_events",
    _differs("pension", "pension_id", "state", "pension_event", "pension_id")
    + f" AND NOT (state = '{_CUT}' AND since IS NULL AND {_never('pension', 'pension_event', 'pension_id')})",
)
invariant(
    "allowance_differs_from_events",
    _differs("allowance", "allowance_id", "state", "allowance_event", "allowance_id")
    + f" AND NOT (state = '{_CUT}' AND {_never('allowance', 'allowance_event', 'allowance_id')})",
)
invariant(
    "coverage_counter_event_differs",
    # An opening comes from nowhere: taken back, it leaves the file closed.
    _counter_differs("coverage_event", "file_id", _back_to(Coverage.CLOSED)),
)
invariant(
    "queue_counter_event_differs",
    _counter_differs("queue_event", "entry_id", _back_to(QueueState.REMOVED)),
)
invariant(
    "pension_counter_event_differs",
    _counter_differs("pension_event", "pension_id", _back_to(_CUT)),
)

invariant(
    "allowance_counter_event_differs",
    _counter_differs("allowance_event", "allowance_id", _back_to(_CUT)),
)

invariant(
    "field_differs_from_events",
    "SELECT id AS file_id FROM case_file WHERE domain IS NOT coalesce((SELECT to_state FROM domain_event"
    f" WHERE domain_event.file_id = case_file.id AND {in_force('domain_event')}"
    " ORDER BY effective_on DESC, domain_event.id DESC LIMIT 1), domain)",
)
invariant(
    "field_counter_event_differs",
    _counter_differs("domain_event", "file_id"),
)

_LIVE = ", ".join(f"'{state}'" for state in sorted(LIVE))

invariant(
    "pension_after_leaving",
    "SELECT pension.id AS pension_id FROM pension JOIN case_file ON case_file.id = pension.file_id"
    f" WHERE pension.state IN ({_LIVE}) AND coverage <> '{Coverage.COVERED}'",
)
invariant(
    "allowance_after_leaving",
    "SELECT allowance.id AS allowance_id FROM allowance JOIN case_file ON case_file.id = allowance.file_id"
    f" WHERE allowance.state IN ({_LIVE}) AND coverage <> '{Coverage.COVERED}'",
)
invariant(
    "move_without_event",
    "SELECT id AS transfer_id FROM transfer WHERE direction = 'out' AND coverage_event_id IS NULL",
)
invariant(
    "queue_after_leaving",
    "SELECT queue_entry.id AS entry_id FROM queue_entry JOIN case_file ON case_file.id = queue_entry.file_id"
    f" WHERE {WAITS_WRONGLY}",
)
invariant(
    "reception_differs_from_events",
    _differs("reception", "reception_id", "state", "reception_event", "reception_id"),
)
invariant(
    "pension_of_another_household",
    "SELECT pension.id AS pension_id FROM pension JOIN case_file ON case_file.id = pension.file_id"
    " WHERE pension.household_id <> case_file.household_id",
)

invariant(
    "allowance_of_another_household",
    "SELECT allowance.id AS allowance_id FROM allowance JOIN case_file ON case_file.id = allowance.file_id"
    " WHERE allowance.household_id <> case_file.household_id",
)

invariant(
    "household_without_one_head",
    "SELECT household_id FROM household_member WHERE until IS NULL GROUP BY household_id"
    " HAVING sum(kinship = 'head') <> 1",
)
invariant(
    "head_differs_from_members",
    "SELECT household.id AS household_id FROM household WHERE head_person_id IS NOT (SELECT person_id"
    " FROM household_member WHERE household_id = household.id AND until IS NULL AND kinship = 'head')",
)

invariant(
    "file_of_another_household",
    "SELECT household_member.household_id, case_file.id AS file_id FROM case_file JOIN household_member"
    " ON household_member.person_id = case_file.person_id AND until IS NULL"
    " WHERE household_member.household_id <> case_file.household_id",
)
invariant(
    "member_merged_away",
    "SELECT household_id, gone_id AS person_id FROM merge JOIN household_member"
    " ON household_member.person_id = gone_id AND until IS NULL WHERE undone_at IS NULL",
)
OF_HOUSEHOLDS = (
    "household_without_one_head", "head_differs_from_members", "file_of_another_household",
    "member_merged_away",
)  # fmt: skip
"""What must hold of every household by itself; each selects the household's id."""

_SAME = tuple(
    name
    for name in Listed._fields
    if name not in ("file_id", "national_id", "foreign_id", "mobile", "phone", "has_sheba")
)

invariant(
    "list_differs_from_files",
    f"WITH facts({', '.join(Listed._fields)}) AS ({LISTED_SQL})"
    " SELECT facts.file_id FROM facts LEFT JOIN file_list ON file_list.file_id = facts.file_id"
    f" WHERE ({', '.join(f'facts.{name}' for name in _SAME)},"
    " coalesce(facts.national_id, facts.foreign_id, ''), coalesce(facts.mobile, ''))"
    f" IS NOT ({', '.join(f'file_list.{name}' for name in (*_SAME, 'national_id', 'mobile'))})"
    " UNION ALL SELECT file_id FROM file_list WHERE file_id NOT IN (SELECT id FROM case_file)",
)
invariant(
    "search_side_incomplete",
    "SELECT files, words, keys, kept FROM ("
    "SELECT (SELECT count(*) FROM file_list) AS files, (SELECT count(*) FROM file_words) AS words,"
    " (SELECT count(*) FROM search_key) AS keys,"
    " (SELECT coalesce(sum(length(keys) - length(replace(keys, ' ', '')) + 1), 0) FROM file_list) AS kept)"
    " WHERE files <> words OR keys <> kept",
)
