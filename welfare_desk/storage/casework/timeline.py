# SPDX-License-Identifier: Apache-2.0
"""What happened to a file in two statements: what has a day of its own, and what its trail has moments of."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import Any

from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.summary.file import ENDING, TimelineItem
from welfare_desk.domain.waiting.services import SHIPPED_SERVICES
from welfare_desk.storage.casework.striking import covered_state, left_before, never_joined
from welfare_desk.storage.metadata import iso_day
from welfare_desk.storage.papers import CAME_OUT
from welfare_desk.storage.shown_names import shown_name

_RECORDED, _DONE, _UNDONE, _ADDED = map(shown_name, ("recorded_by", "done_by", "undone_by", "added_by"))
_EDITED, _WROTE, _STRUCK = map(shown_name, ("audit.user", "written_by", "struck_by"))


def _entry(column: str, table: str, *fields: str) -> str:
    """SQL for what the trail says of a row: of its making, or of the last change of one of the fields."""
    moved = "".join(f" OR json_type(changes, '$.{name}') IS NOT NULL" for name in fields)
    return (
        f"(SELECT {column} FROM audit_row JOIN audit ON audit.seq = audit_row.seq WHERE tbl = '{table}'"
        f" AND row_id = {table}.id AND digest IS NOT NULL AND (changes IS NULL{moved})"
        " ORDER BY audit_row.seq DESC LIMIT 1)"
    )


def _terms() -> str:
    """SQL for the codes that an event of a payment is about: reason, first month, arrears."""
    return (
        "trim(coalesce(reason_code, '') || ' ' || coalesce(from_month, '') || iif(arrears, ' arrears', ''))"
    )


def _left(events: str) -> str:
    """SQL of a code beside a counter-event: what it strikes was of days after its file had left."""
    return f"iif({left_before(events)}, 'struck', '')"


_LEFT_QUEUE = f"""
iif(undoes IS NOT NULL AND coverage_event_id IS NULL AND {never_joined()}, 'mistaken', {_left("queue_event")})
"""
"""The same of a place; `mistaken` where it was struck for one that began earlier."""

_VISIT_BY = _entry(_EDITED, "visit", "planned_on", "visited_on", "state", "result")
_GIVEN_UP_AT = _entry("at", "visit", "state")
_REFERRED_BY = _entry(_EDITED, "commission_case")
_CALLED_BY = _entry(_EDITED, "commission_case", "session_id", "attended")
_VOTED_BY = _entry(_EDITED, "commission_case", "vote")
_SENT_BY = _entry(_EDITED, "inquiry")
_ANSWERED_BY = _entry(_EDITED, "inquiry", "answer")
_REMOVED_BY = _entry(_EDITED, "attachment", "removed_at")
_ASKED_BY = _entry(_EDITED, "service_request")
_DECIDED_BY = _entry(_EDITED, "service_request", "state")
_ORIGIN_ASKED_BY = _entry(_EDITED, "transfer")
_ORIGIN_SAID_BY = _entry(_EDITED, "transfer", "answer")


def _struck(kind: str, table: str, where: str) -> str:
    """SQL for the counter-events of rows recorded by mistake, each beside the row that it strikes."""
    return (
        f"SELECT '{kind}', id, '', '', NULL, struck_why, '', struck_at, {_STRUCK}, NULL, id, '', NULL"
        f" FROM {table} WHERE {where} AND struck_at IS NOT NULL"
    )


_MOVED_TO = """coalesce((SELECT other_office FROM transfer
        WHERE coverage_event_id = coverage_event.id AND direction = 'out' LIMIT 1), '')"""
"""SQL for the office that a change of coverage sent the file to; where one came from its question tells."""

_ANSWERS_FROM = 1 << 40
"""Added to the ids of answers taken back, so that none is that of a request or of a question."""


def _answers(kind: str, owner: str, about: str, codes: str = "''") -> str:
    """SQL for the answers that were taken back and for their counter-events; `codes`: what they are about."""
    row, by = f"{_ANSWERS_FROM} + struck_answer.id", shown_name("struck_answer.struck_by")
    back = f"FROM struck_answer JOIN {owner} ON {owner}.id = {kind}_id WHERE file_id = ?1"
    return f"""
SELECT '{kind}', {row}, '', struck_answer.answer, struck_answer.answered_on, {about},
    trim(struck_answer.letter_no || '، ' || struck_answer.text, '، '), struck_answer.struck_at, {by},
    NULL, NULL, {codes}, NULL {back}
UNION ALL
SELECT '{kind}', {row}, '', '', NULL, struck_answer.struck_why, '', struck_answer.struck_at, {by},
    NULL, {row}, {codes}, NULL {back}"""


# Each row: kind, id, state before (of a queue its service, of the desk its request), code, day, two pieces of
# the office's own words, moment, by whom, batch, what it undoes, what it is about (codes), until when it
# holds. Without a day the moment tells it. By whom is who recorded it, taken from the trail where the row
# does not say: a visitor, or whoever answered, stands among the words. The visitor's report, the complaint
# before the commission and the restricted tags stay where they are kept. A move tells its office in the place
# of what it is about: the reason of a change of coverage is read by itself elsewhere.
EVENTS = f"""
SELECT 'coverage', id, from_state, {covered_state()}, effective_on, reason, letter_no, recorded_at,
    {_RECORDED}, batch_id, undoes, {_MOVED_TO}, NULL FROM coverage_event WHERE file_id = ?1
UNION ALL
SELECT 'domain', id, from_state, to_state, effective_on, reason, letter_no, recorded_at,
    {_RECORDED}, batch_id, undoes, '', NULL FROM domain_event WHERE file_id = ?1
UNION ALL
SELECT 'pension', pension_event.id, from_state, to_state, effective_on, reason, letter_no, recorded_at,
    {_RECORDED}, batch_id, undoes, {_terms()} || {_left("pension_event")}, NULL
    FROM pension_event JOIN pension ON pension.id = pension_id WHERE file_id = ?1
UNION ALL
SELECT 'allowance', allowance_event.id, from_state, to_state, effective_on, reason, letter_no, recorded_at,
    {_RECORDED}, batch_id, undoes, kind || ' ' || {_terms()} || {_left("allowance_event")}, NULL
    FROM allowance_event JOIN allowance ON allowance.id = allowance_id WHERE file_id = ?1
UNION ALL
SELECT 'queue', queue_event.id,
    coalesce((SELECT name FROM waiting_service WHERE code = service), service), to_state, effective_on,
    reason, queue_event.letter_no, recorded_at,
    {_RECORDED}, batch_id, undoes, {_LEFT_QUEUE}, NULL
    FROM queue_event JOIN queue_entry ON queue_entry.id = entry_id WHERE file_id = ?1
UNION ALL
SELECT 'letter', id, '', direction, dated_on, correspondent || '، ' || subject, letter_no, '',
    {_RECORDED}, NULL, NULL, '', NULL FROM letter WHERE file_id = ?1
UNION ALL
SELECT 'task', id, '', 'done', done_on, text, '', '', {_DONE}, NULL, NULL, '', NULL
    FROM task WHERE file_id = ?1 AND done_on IS NOT NULL
UNION ALL
SELECT 'visit', id, '',
    coalesce(result, iif(state <> 'struck', state, iif(reason <> '', 'given_up', 'planned'))),
    coalesce(visited_on, planned_on), reason, visitor, '',
    {_VISIT_BY}, NULL, NULL, kind, NULL
    FROM visit WHERE file_id = ?1 AND state <> 'given_up' AND coalesce(visited_on, planned_on) IS NOT NULL
UNION ALL
SELECT 'visit', id, '', state, iif(given_up_at IS NULL, planned_on, NULL), reason, visitor, given_up_at,
    {_VISIT_BY}, NULL, NULL, kind, NULL
    FROM (
        SELECT *, {_GIVEN_UP_AT} AS given_up_at FROM visit WHERE file_id = ?1 AND state = 'given_up'
    ) AS visit WHERE coalesce(given_up_at, planned_on) IS NOT NULL
UNION ALL
SELECT 'commission', id, '', iif(appeal_of IS NULL, 'referred', 'appealed'), referred_on, '', '', '',
    {_REFERRED_BY}, NULL, NULL, '', NULL
    FROM commission_case WHERE person_id = ?2 AND overrules IS NULL
UNION ALL
SELECT 'commission', commission_case.id, '',
    CASE attended WHEN 0 THEN 'absent' WHEN 1 THEN 'attended' ELSE 'called' END, held_on, '', session_no, '',
    {_CALLED_BY}, NULL, NULL, '', NULL
    FROM commission_case JOIN commission_session ON commission_session.id = session_id
    WHERE person_id = ?2 AND vote IS NULL
UNION ALL
SELECT 'commission', commission_case.id, '', iif(overrules IS NULL, '', 'counter_') || vote, voted_on, note,
    coalesce(session_no, ''), '', {_VOTED_BY}, NULL, NULL,
    trim(coalesce(type, '') || ' ' || coalesce(severity, '')),
    valid_until
    FROM commission_case LEFT JOIN commission_session ON commission_session.id = session_id
    WHERE person_id = ?2 AND vote IS NOT NULL
UNION ALL
SELECT 'commission', extended_disability.id, '', 'extended', NULL, circular_no, '', recorded_at, {_RECORDED},
    NULL, NULL, type, valid_until_after
    FROM disability JOIN extended_disability ON disability_id = disability.id
    JOIN validity_extension ON validity_extension.id = extension_id WHERE person_id = ?2
UNION ALL
SELECT 'commission', extended_disability.id, '', 'extension_undone', NULL, circular_no, '', undone_at,
    {_UNDONE}, NULL, NULL, type, NULL
    FROM disability JOIN extended_disability ON disability_id = disability.id
    JOIN validity_extension ON validity_extension.id = extension_id
    WHERE person_id = ?2 AND undone_at IS NOT NULL
UNION ALL
SELECT 'inquiry', id, '', 'sent', sent_on, '', letter_no, '', {_SENT_BY}, NULL, NULL, body, NULL
    FROM inquiry WHERE file_id = ?1
UNION ALL
SELECT 'inquiry', id, '', answer, answered_on, note,
    trim(answered_by || '، ' || answer_letter_no, '، '), '', {_ANSWERED_BY}, NULL, NULL,
    body, valid_until FROM inquiry WHERE file_id = ?1 AND answered_on IS NOT NULL
UNION ALL
SELECT 'document', id, '', 'added', NULL, title, '', added_at, {_ADDED}, NULL, NULL, kind, expires_on
    FROM attachment WHERE file_id = ?1
UNION ALL
SELECT 'document', id, '', 'removed', NULL, title, removed_why, removed_at,
    {_REMOVED_BY}, NULL, NULL, kind, NULL
    FROM attachment WHERE file_id = ?1 AND removed_at IS NOT NULL
UNION ALL
SELECT 'document', id, '', 'expired', expires_on, title, '', '', '', NULL, NULL, kind, NULL FROM attachment
    WHERE file_id = ?1 AND expires_on < ?3 AND (removed_at IS NULL OR removed_at > expires_on)
UNION ALL
SELECT 'request', id, '', 'asked', asked_on, service, text, '', {_ASKED_BY}, NULL,
    NULL, '', NULL
    FROM service_request WHERE file_id = ?1
UNION ALL
SELECT 'request', id, '', state, decided_on, service, answer, '',
    {_DECIDED_BY}, NULL, NULL, '', NULL
    FROM service_request WHERE file_id = ?1 AND decided_on IS NOT NULL
UNION ALL
{_answers("request", "service_request", "service")}
UNION ALL
SELECT 'transfer', id, '', 'asked', asked_on, other_office, letter_no, '', {_ORIGIN_ASKED_BY}, NULL,
    NULL, '', NULL
    FROM transfer WHERE file_id = ?1 AND direction = 'in'
UNION ALL
SELECT 'transfer', id, '', answer, answered_on, other_office,
    trim(answer_letter_no || '، ' || answer_note, '، '), '', {_ORIGIN_SAID_BY}, NULL, NULL, '', NULL
    FROM transfer WHERE file_id = ?1 AND answered_on IS NOT NULL
UNION ALL
{_answers("transfer", "transfer", "other_office")}
UNION ALL
{_answers("inquiry", "inquiry", "''", "body")}
UNION ALL
{_struck("inquiry", "inquiry", "file_id = ?1")}
UNION ALL
{_struck("letter", "letter", "file_id = ?1")}
UNION ALL
{_struck("request", "service_request", "file_id = ?1")}
UNION ALL
{_struck("visit", "visit", "file_id = ?1")}
UNION ALL
{_struck("transfer", "transfer", "file_id = ?1 AND (direction = 'in' OR answer IS NOT NULL)")}
UNION ALL
SELECT 'reception', reception_event.id, reception.id, to_state, effective_on, reception_event.reason,
    reception_event.letter_no, recorded_at, {_RECORDED}, NULL, undoes, '', NULL
    FROM reception JOIN reception_event ON reception_id = reception.id WHERE person_id = ?2
ORDER BY 5, 1, 2
"""

TRAIL = f"""
SELECT 'edit', audit.at, {_EDITED}, audit.command, audit_row.changes, audit.seq FROM audit_row
    JOIN audit ON audit.seq = audit_row.seq
    WHERE audit_row.changes IS NOT NULL AND ((tbl = 'person' AND row_id = ?1) OR
        (tbl = 'household' AND row_id = ?2) OR (tbl = 'case_file' AND row_id = ?3))
UNION ALL
SELECT 'paper', issued_at, issued_by, kind, printf('%04d/%06d', year, number), NULL
    FROM paper WHERE file_id = ?3
UNION ALL
SELECT 'reprint', printed_at, printed_by, kind, printf('%04d/%06d', year, number), NULL
    FROM paper JOIN paper_print ON paper_id = paper.id WHERE file_id = ?3 AND copy > 0 AND {CAME_OUT}
UNION ALL
SELECT 'undo', voided_at, voided_by, 'paper', printf('%04d/%06d', year, number) || ' — ' || void_reason, NULL
    FROM paper WHERE file_id = ?3 AND state = 'void'
UNION ALL
SELECT 'note', written_at, {_WROTE}, iif(struck, 'struck', 'kept'), substr(text, 1, 160), NULL
    FROM note WHERE file_id = ?3
UNION ALL
SELECT 'call', called_at, {_RECORDED}, direction || iif(reached, '_reached', '_missed'),
    substr(text, 1, 160), struck_at FROM call WHERE file_id = ?3
UNION ALL
SELECT 'undo', struck_at, {_STRUCK}, 'call', struck_why, NULL
    FROM call WHERE file_id = ?3 AND struck_at IS NOT NULL
UNION ALL
SELECT 'moment', max(audit.at), NULL, tbl, row_id, NULL FROM audit_row JOIN audit ON audit.seq = audit_row.seq
    WHERE (tbl = 'letter' AND row_id IN (SELECT id FROM letter WHERE file_id = ?3))
    OR (tbl = 'task' AND row_id IN (SELECT id FROM task WHERE file_id = ?3))
    OR (tbl = 'visit' AND row_id IN (SELECT id FROM visit WHERE file_id = ?3))
    OR (tbl = 'commission_case' AND row_id IN (SELECT id FROM commission_case WHERE person_id = ?1))
    OR (tbl = 'inquiry' AND row_id IN (SELECT id FROM inquiry WHERE file_id = ?3))
    OR (tbl = 'service_request' AND row_id IN (SELECT id FROM service_request WHERE file_id = ?3))
    OR (tbl = 'transfer' AND row_id IN (SELECT id FROM transfer WHERE file_id = ?3))
    GROUP BY tbl, row_id
"""

_TOLD_BY_EVENTS = ("coverage", "domain")
"""Fields of a file that never change without a dated event."""

_ROWS = {"commission": "commission_case", "request": "service_request"}
"""Tables of the kinds whose events keep no moment of their own, where they are named otherwise."""


_SHIPPED = {one.code: one.name for one in SHIPPED_SERVICES}


def told(events: list[Any], trail: list[Any]) -> tuple[TimelineItem, ...]:
    """Everything that happened, newest first, within a day what was recorded last.

    Of an import only its day is told, since its events stand beside it. What was taken back is struck, and
    told again on the day of its counter-event.
    """
    struck = {(event[0], event[10]) for event in events if event[10] is not None}
    openings = {event[1] for event in events if event[0] == "coverage" and event[2] is None}
    recorded = {(code, detail): at for kind, at, _, code, detail, _ in trail if kind == "moment"}
    items: list[tuple[str, TimelineItem]] = []
    batches: set[int] = set()
    for kind, row, before, state, on, reason, more, at, by, batch, undoes, about, until in events:
        service = _SHIPPED.get(before, before) if kind == "queue" else ""
        office, codes = (about, []) if kind == "coverage" else ("", about.split())
        detail = "، ".join(part for part in (service, office, reason, more) if part)
        shown, code = (kind, state) if undoes is None else ("undo", _undone(kind, undoes, openings))
        if undoes is not None and kind in ENDING and {"struck", "mistaken"} & {*codes}:
            code = f"{kind}_{codes.pop()}"
        gone = undoes is None and (kind, row) in struck
        day = iso_day(on) or _local_day(at)
        end, desk = iso_day(until), before if kind == "reception" else 0
        moment = at or recorded.get((_ROWS.get(kind, kind), row), "")
        item = TimelineItem(day, shown, code, detail, by or "", tuple(codes), end, desk, struck=gone)
        items.append((moment, item))
        if batch is not None and batch not in batches:
            batches.add(batch)
            items.append(
                (at, TimelineItem(_local_day(at), "import", "exchange.import_files", str(batch), by))
            )
    items += [
        (at, TimelineItem(_local_day(at), kind, code, detail, by, struck=gone))
        for kind, at, by, code, detail, gone in _edits(trail)
    ]
    items.reverse()  # what one act recorded together stays in this order
    # Of one moment are a row and what has struck it last.
    items.sort(key=lambda told: (told[1].on, told[0], told[1].kind == "undo"), reverse=True)
    return tuple(item for _, item in items)


def _edits(trail: list[Any]) -> list[tuple[Any, ...]]:
    """The trail with one line per edit, naming the fields; what events tell is not told again."""
    edits: dict[int, tuple[list[str], tuple[Any, ...]]] = {}
    lines = []
    for kind, at, by, code, detail, more in trail:
        if kind == "moment":
            continue
        if kind != "edit":
            gone = code == "struck" or (kind == "call" and more is not None)
            lines.append((kind, at, by, code, detail, gone))
            continue
        names, _ = edits.setdefault(more, ([], (kind, at, by, code)))
        names += [name for name in json.loads(detail) if name not in _TOLD_BY_EVENTS]
    return lines + [(*line, "، ".join(names), False) for names, line in edits.values() if names]


def _undone(kind: str, undoes: int, openings: set[int]) -> str:
    """What a counter-event takes back: an opening, an answer, or what its kind says."""
    if kind == "coverage" and undoes in openings:
        return "opening"
    return kind if undoes < _ANSWERS_FROM else f"{kind}_answer"


def _local_day(moment: str) -> date:
    return datetime.fromisoformat(moment).astimezone(IRAN).date()
