# SPDX-License-Identifier: Apache-2.0
"""The office's own choices: letterhead, signatories, catalogues, and rates by date (design law 10)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    Index,
    Integer,
    Text,
    UniqueConstraint,
    func,
    select,
    text,
)

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import fold
from welfare_desk.domain.upkeep import (
    SHIPPED_ITEMS,
    SHIPPED_RULES,
    Catalogue,
    CatalogueItem,
    DatedRule,
    Letterhead,
    Post,
    RuleValue,
    Signatory,
    in_force,
)
from welfare_desk.storage import papers
from welfare_desk.storage.casework import mistakes
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.casework.mistakes import STANDS, mistake, mistake_columns, told_columns
from welfare_desk.storage.casework.people import change, check_version
from welfare_desk.storage.casework.tables import real_date
from welfare_desk.storage.metadata import Flag, IsoDate, iso_day, one_of, row_id, row_version, strict_table
from welfare_desk.storage.uow import UnitOfWork

OFFICE_SETTING = strict_table(
    "office_setting",
    row_id(),
    Column("name", Text, nullable=False, unique=True),
    Column("value", Text, nullable=False),  # JSON
    row_version(),
    CheckConstraint("length(name) > 0"),
    CheckConstraint("json_valid(value)"),
)

SIGNATORY = strict_table(
    "signatory",
    row_id(),
    Column("post", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("since", IsoDate, nullable=False),
    Column("until", IsoDate),
    row_version(),
    one_of("post", Post),
    CheckConstraint("length(name) > 0"),
    real_date("since"),
    real_date("until"),
    CheckConstraint("since <= until"),
)

CATALOGUE_ITEM = strict_table(
    "catalogue_item",
    row_id(),
    Column("catalogue", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("fold", Text, nullable=False),
    Column("place", Integer, nullable=False, server_default="0"),
    Column("retired", Flag, nullable=False, server_default="0"),
    row_version(),
    one_of("catalogue", Catalogue),
    CheckConstraint("length(fold) > 0"),
    CheckConstraint("retired IN (0, 1)"),
    UniqueConstraint("catalogue", "fold"),
)

DATED_RULE = strict_table(
    "dated_rule",
    row_id(),
    Column("name", Text, nullable=False),
    Column("since", IsoDate, nullable=False),
    Column("value", Integer, nullable=False),
    Column("source", Text, nullable=False, server_default=""),
    Column("proposed", Flag, nullable=False, server_default="0"),
    *mistake_columns(),
    row_version(),
    one_of("name", DatedRule),
    real_date("since"),
    CheckConstraint("proposed IN (0, 1)"),
    Index("uq_dated_rule_stands", "name", "since", unique=True, sqlite_where=text(STANDS)),
)

LETTERHEAD = "letterhead"
"""Name of the setting that holds the letterhead."""


def setting(connection: Connection, name: str) -> tuple[Any, int]:
    """A setting's value and version; (None, 0) where it was never made."""
    row = connection.execute(
        select(OFFICE_SETTING.c.value, OFFICE_SETTING.c.version).where(OFFICE_SETTING.c.name == name)
    ).first()
    return (None, 0) if row is None else (json.loads(row.value), int(row.version))


def keep_setting(uow: UnitOfWork, name: str, value: Any, version: int) -> None:
    """Make or replace a setting; RuleError `stale_row` when another desk changed it since."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    row_id = uow.connection.execute(select(OFFICE_SETTING.c.id).where(OFFICE_SETTING.c.name == name)).scalar()
    if row_id is None:
        if version:
            raise RuleError("stale_row", table="office_setting", id=0, version=version, current=None)
        uow.insert(OFFICE_SETTING, {"name": name, "value": text})
    else:
        change(uow, OFFICE_SETTING, int(row_id), version, {"value": text})


def letterhead(connection: Connection) -> tuple[Letterhead, int]:
    """The letterhead and its version."""
    value, version = setting(connection, LETTERHEAD)
    return (Letterhead() if value is None else Letterhead(**value)), version


def signatories(connection: Connection) -> tuple[Signatory, ...]:
    """Everybody who signs or has signed, by post, the latest first."""
    rows = connection.execute(
        select(
            SIGNATORY.c.id,
            SIGNATORY.c.version,
            SIGNATORY.c.post,
            SIGNATORY.c.name,
            SIGNATORY.c.since,
            SIGNATORY.c.until,
        )
    ).all()
    order = list(Post)
    found = [Signatory(i, v, Post(post), name, since, until) for i, v, post, name, since, until in rows]
    return tuple(sorted(found, key=lambda one: (order.index(one.post), -one.since.toordinal(), one.id)))


def add_signatory(uow: UnitOfWork, post: Post, name: str, since: date) -> int:
    """One more signatory of a post; whoever held it until then ends the day before.

    RuleError `signatory_overlaps` when somebody began on that day or later.
    """
    for held in signatories(uow.connection):
        if held.post is not post:
            continue
        if held.since >= since:
            raise RuleError("signatory_overlaps", name=held.name, date=held.since.isoformat())
        if held.until is None or held.until >= since:
            uow.update(SIGNATORY, held.id, held.version, {"until": date.fromordinal(since.toordinal() - 1)})
    return uow.insert(SIGNATORY, {"post": post, "name": name, "since": since})


def end_signatory(uow: UnitOfWork, signatory_id: int, version: int, until: date | None) -> None:
    """The last day of a signatory; None for one who goes on signing.

    RuleError `stale_row`, `before_last_event`, `signatory_overlaps` where somebody has the post afterwards.
    """
    held = signatories(uow.connection)
    one = next((each for each in held if each.id == signatory_id), None)
    if one is not None and until is not None and until < one.since:
        raise RuleError("before_last_event", date=until.isoformat(), last=one.since.isoformat())
    if one is not None:
        after = [each for each in held if each.post is one.post and each.since > one.since]
        following = min(after, key=lambda each: each.since, default=None)
        if following is not None and (until is None or until >= following.since):
            raise RuleError("signatory_overlaps", name=following.name, date=following.since.isoformat())
    change(uow, SIGNATORY, signatory_id, version, {"until": until})


_ENDED_BY = (
    "SELECT row_id, json_extract(changes, '$.until[0]') FROM audit_row WHERE tbl = 'signatory'"
    " AND json_type(changes, '$.until') IS NOT NULL AND seq = (SELECT max(seq) FROM audit_row"
    " WHERE tbl = 'signatory' AND row_id = ? AND changes IS NULL AND digest IS NOT NULL)"
)
"""Who was ended when this signatory was named, and the last day they had before."""


def take_signatory_back(uow: UnitOfWork, signatory_id: int, version: int) -> None:
    """Delete a signatory under whom nothing was signed; whoever they followed signs again as before.

    RuleError `stale_row`, `signatory_overlaps` where somebody has the post afterwards, and
    `signatory_has_signed`.
    """
    check_version(uow, SIGNATORY, signatory_id, version)
    held = {each.id: each for each in signatories(uow.connection)}
    one = held[signatory_id]
    for after in held.values():
        if after.post is one.post and after.since > one.since:
            raise RuleError("signatory_overlaps", name=after.name, date=after.since.isoformat())
    signed = papers.last_named(uow.raw, one.name, one.since) if one.post is Post.HEAD else None
    if signed is not None:
        raise RuleError("signatory_has_signed", name=one.name, date=signed.isoformat())
    ended = uow.raw.execute(_ENDED_BY, (signatory_id,)).fetchone()
    uow.delete(SIGNATORY, signatory_id)
    before = None if ended is None else held.get(ended[0])
    if before is not None and before.until == one.since - timedelta(days=1):
        uow.update(SIGNATORY, before.id, before.version, {"until": iso_day(ended[1])})


def rules(connection: Connection) -> tuple[RuleValue, ...]:
    """Every value of every rule, shipped ones too, by rule and day."""
    c = DATED_RULE.c
    told = told_columns(DATED_RULE)
    wanted = select(c.name, c.since, c.value, c.source, c.proposed, c.id, c.version, *told)
    own = [
        RuleValue(DatedRule(name), since, value, source, proposed, row_id, version, mistake(*told))
        for name, since, value, source, proposed, row_id, version, *told in connection.execute(wanted)
    ]
    taken = {(value.name, value.since) for value in own if value.mistake is None}
    found = [*own, *(value for value in SHIPPED_RULES if (value.name, value.since) not in taken)]
    order = list(DatedRule)
    return tuple(sorted(found, key=lambda value: (order.index(value.name), value.since)))


OWN_RULE = "id, name, since, value, source, proposed"
"""The columns of `own_rules`' rows."""
_OWN_RULES = f"SELECT {OWN_RULE} FROM dated_rule WHERE {STANDS}"


def own_rules(rows: Iterable[Sequence[Any]]) -> tuple[RuleValue, ...]:
    """What the office itself has said of rules, from rows of `OWN_RULE`."""
    return tuple(
        RuleValue(DatedRule(name), date.fromisoformat(since), value, source, bool(proposed), row_id)
        for row_id, name, since, value, source, proposed in rows
    )


def values_in_force(raw: Any, on: date) -> dict[str, int]:
    """What each rule says on a day, by name: the office's own before a shipped one; RuleError `no_rule`."""
    values = (*SHIPPED_RULES, *own_rules(raw.execute(_OWN_RULES).fetchall()))
    return {name.value: in_force(values, name, on).value for name in DatedRule}


def value_in_force(raw: Any, name: DatedRule, on: date) -> int:
    """As `values_in_force`, of one rule."""
    return values_in_force(raw, on)[name.value]


def add_rule(uow: UnitOfWork, name: DatedRule, since: date, value: int, source: str) -> int:
    """A rule's value from a day on; RuleError `rule_exists` when the office has said one for that day."""
    c = DATED_RULE.c
    known = select(c.id).where(c.name == name, c.since == since, c.struck_at.is_(None))
    if uow.connection.execute(known).first() is not None:
        raise RuleError("rule_exists", rule=name, date=since.isoformat())
    return uow.insert(DATED_RULE, {"name": name, "since": since, "value": value, "source": source})


def own_rule(connection: Connection, rule_id: int) -> RuleValue:
    """A value that the office has said, also one that was taken back; RuleError `rule_gone`."""
    found = [value for value in rules(connection) if value.id == rule_id]
    if not rule_id or not found:
        raise RuleError("rule_gone")
    return found[0]


def take_rule_back(uow: UnitOfWork, rule_id: int, version: int, stamp: Stamp) -> None:
    """The value stands struck and counts on no day; RuleError `stale_row`."""
    mistakes.strike(uow, DATED_RULE, rule_id, version, stamp)


def items(connection: Connection, catalogue: Catalogue | None = None) -> tuple[CatalogueItem, ...]:
    """The entries of one list or of all: those shipped with us, each in its place, then the office's own."""
    wanted = list(Catalogue) if catalogue is None else [catalogue]
    rows = connection.execute(
        select(CATALOGUE_ITEM)
        .where(CATALOGUE_ITEM.c.catalogue.in_([one.value for one in wanted]))
        .order_by(CATALOGUE_ITEM.c.place, CATALOGUE_ITEM.c.id)
    ).all()
    found = []
    for one in wanted:
        own = {
            row.fold: CatalogueItem(one, row.name, row.retired, row.id, row.version)
            for row in rows
            if row.catalogue == one
        }
        shipped = [CatalogueItem(one, name) for name in SHIPPED_ITEMS[one]]
        found += [own.pop(fold(item.name), item) for item in shipped]
        found += own.values()
    return tuple(found)


def add_item(uow: UnitOfWork, catalogue: Catalogue, name: str) -> int:
    """One more entry at the end of a list; RuleError `item_exists`."""
    if any(fold(item.name) == fold(name) for item in items(uow.connection, catalogue)):
        raise RuleError("item_exists", name=name)
    place = _next_place(uow, catalogue)
    return uow.insert(
        CATALOGUE_ITEM, {"catalogue": catalogue, "name": name, "fold": fold(name), "place": place}
    )


def _next_place(uow: UnitOfWork, catalogue: Catalogue) -> int:
    highest = uow.connection.execute(
        select(func.max(CATALOGUE_ITEM.c.place)).where(CATALOGUE_ITEM.c.catalogue == catalogue)
    ).scalar()
    return int(highest or 0) + 1


def retire_item(uow: UnitOfWork, catalogue: Catalogue, name: str, *, retired: bool) -> None:
    """Take an entry off the list, or put it back; RuleError `no_such_item`."""
    found = [item for item in items(uow.connection, catalogue) if fold(item.name) == fold(name)]
    if not found:
        raise RuleError("no_such_item", name=name)
    item = found[0]
    if item.id:
        uow.update(CATALOGUE_ITEM, item.id, item.version, {"retired": retired})
        return
    values = {"catalogue": catalogue, "name": item.name, "fold": fold(item.name), "retired": retired}
    uow.insert(CATALOGUE_ITEM, {**values, "place": _next_place(uow, catalogue)})
