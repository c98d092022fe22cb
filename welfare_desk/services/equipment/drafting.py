# SPDX-License-Identifier: Apache-2.0
"""A voucher that is being filled in: what speaks against each line, what stays in the store, the paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.life import IN_HAND
from welfare_desk.domain.equipment.handing_papers import Receiver
from welfare_desk.domain.equipment.interval import NotYet
from welfare_desk.domain.equipment.items import Item
from welfare_desk.domain.equipment.promised import Ahead
from welfare_desk.domain.equipment.stock import Place
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.sheet import Sheet
from welfare_desk.domain.text import unify
from welfare_desk.services.door import Look, question
from welfare_desk.services.equipment.collecting import read_collector
from welfare_desk.services.equipment.covering import Handed, cover
from welfare_desk.services.equipment.happened import happened
from welfare_desk.services.equipment.issuing import (
    Decided,
    IssueGoods,
    IssueLine,
    read_lines,
    voucher_of,
)
from welfare_desk.services.equipment.overriding import Passed, override, passed
from welfare_desk.services.equipment.paper_forms import USUAL_VOUCHER
from welfare_desk.services.equipment.taking import Taking, take
from welfare_desk.services.numbered import stamp
from welfare_desk.storage.equipment import handing, items, promise_lists
from welfare_desk.storage.equipment.handing import Client, Standing


@dataclass(frozen=True)
class DraftVoucher:
    """What stands in the form so far."""

    goods: IssueGoods
    sheet: Sheet | None = None
    """As the voucher will be printed; None for the usual one."""


@dataclass(frozen=True)
class Refusal:
    """What speaks against something, as the code and facts of the refusal that would come."""

    code: str
    facts: dict[str, Any]


@dataclass(frozen=True)
class DraftedLine:
    """A line as it would be handed out; `refused`: it would not, and is not on the paper drawn.

    `left`: pieces free in the store after the voucher; `kept`: of promises to the client; `early`: the
    interval that it passes, `approved`: the head has approved that; `unasked`, `several`, `unfit`: as of
    `overriding.Passed`; `ahead`: others who wait for the item before this client, where pieces go out that
    no promise keeps.
    """

    item: Item
    value: Rial | None = None
    left: int = 0
    kept: int = 0
    early: NotYet | None = None
    approved: bool = False
    unasked: int = 0
    several: int = 0
    unfit: bool = False
    ahead: Ahead | None = None
    refused: Refusal | None = None


@dataclass(frozen=True)
class VoucherDraft:
    """The lines in the order asked for, what they are worth together, and the paper without a number.

    `pdf` is empty while there is no line to be drawn; `refused` speaks against the voucher as a whole.
    """

    receiver: Receiver
    lines: tuple[DraftedLine, ...]
    total: Rial | None
    pdf: bytes
    refused: Refusal | None = None

    @property
    def needs_reason(self) -> bool:
        """Whether any line goes out only with a reason."""
        return any((line.early and not line.approved) or line.unasked or line.several for line in self.lines)

    @property
    def needs_approval(self) -> tuple[DraftedLine, ...]:
        """The lines that pass an interval which nobody has approved yet."""
        return tuple(line for line in self.lines if line.early and not line.approved)


@question("equipment.draft_voucher", permission=Permission.EDIT_STORE)
def draft_voucher(look: Look, facts: DraftVoucher) -> VoucherDraft:
    """Read and check as `equipment.issue` does, write nothing, and draw what would be printed.

    RuleError `file_not_found`, `stale_row`; every other refusal is told beside its line.
    """
    goods = facts.goods
    client = handing.client(look.db.raw, goods.key)
    refused = _of_whole(look, goods, client)
    day = min(goods.handed_on or look.today, look.today)
    read = [_read(look, line, day) for line in goods.lines]
    good = [one for one in read if isinstance(one, Handed)]
    standing = handing.standing(look.db.raw, client.file_id, [one.item.id for one in good], look.today)
    against = _take(look, good, standing, Taking(Place.STORE, day, client.file_id))
    out = [one for one in good if id(one) not in against]
    passing = passed(out, standing, client, day, pupil=goods.pupil)
    drafted = _drafted(standing, out, passing)
    drafted = _passing_over(look, client, out, drafted)
    lines = tuple(
        _refused(look, line, one)
        if isinstance(one, RuleError)
        else DraftedLine(one.item, refused=against[id(one)])
        if id(one) in against
        else drafted[id(one)]
        for line, one in zip(goods.lines, read, strict=True)
    )
    pdf: bytes = b""
    total: Rial | None = Rial(0)
    if out:
        written = override(passing, unify(goods.reason), look.user, look.today)
        says = voucher_of(look, _readable(goods), Decided(client, day, out, written))
        pdf, total = _drawn(look, says, facts.sheet), says.total
    return VoucherDraft(client.receiver, lines, total, pdf, refused)


def _readable(goods: IssueGoods) -> IssueGoods:
    """Without what is not typed to its end yet of who came, which is refused when it is sent."""
    for less in (goods, replace(goods, collector_id="")):
        try:
            read_collector(less.collector, less.kinship, less.collector_id)
        except RuleError:
            continue
        return less
    return replace(goods, collector="", kinship="", collector_id="")


def _of_whole(look: Look, goods: IssueGoods, client: Client) -> Refusal | None:
    try:
        happened(look, goods.handed_on)
    except RuleError as error:
        return Refusal(error.code, dict(error.facts))
    if client.coverage not in IN_HAND:
        return Refusal("issue_not_in_hand", {"coverage": client.coverage})
    return None


def _read(look: Look, line: IssueLine, day: date) -> Handed | RuleError:
    try:
        return read_lines(look, (line,), day)[0]
    except RuleError as error:
        return error


def _refused(look: Look, line: IssueLine, error: RuleError) -> DraftedLine:
    return DraftedLine(
        items.find_item(look.db.connection, line.item), refused=Refusal(error.code, dict(error.facts))
    )


def _take(look: Look, lines: Sequence[Handed], standing: Standing, taking: Taking) -> dict[int, Refusal]:
    """Let the lines take what they ask for; those that cannot, by their identity, with the reason.

    One after the other only when they cannot all together: each attempt reads the store anew.
    """
    against: dict[int, Refusal] = {}
    good: list[Handed] = []
    try:
        _take_all(look, lines, standing, taking)
    except RuleError:
        for one in lines:
            try:
                _take_all(look, [*good, one], standing, taking)
                good.append(one)
            except RuleError as error:
                told = {name: fact for name, fact in error.facts.items() if name != "at_line"}
                against[id(one)] = Refusal(error.code, told)
        _take_all(look, good, standing, taking)
    return against


def _take_all(look: Look, lines: Sequence[Handed], standing: Standing, taking: Taking) -> None:
    take(look, lines, taking, standing.free, cover(standing))


def _drafted(
    standing: Standing, lines: Sequence[Handed], passing: Sequence[Passed]
) -> dict[int, DraftedLine]:
    free = dict(standing.free)
    for one in lines:
        pair = one.item.id, one.size
        free[pair] = free.get(pair, 0) - one.unpromised
    return {
        id(one): DraftedLine(
            one.item,
            one.value,
            free[one.item.id, one.size],
            one.quantity - one.unpromised,
            passes.early,
            passes.approval is not None,
            passes.unasked,
            passes.several,
            passes.unfit,
        )
        for one, passes in zip(lines, passing, strict=True)
    }


def _passing_over(
    look: Look, client: Client, lines: Sequence[Handed], drafted: dict[int, DraftedLine]
) -> dict[int, DraftedLine]:
    """The same lines with those who wait longer for what no promise keeps."""
    pairs = {id(one): (one.item.id, one.size) for one in lines if one.unpromised}
    if not pairs:
        return drafted
    ahead = promise_lists.ahead_of_file(look.db.raw, client.file_id, set(pairs.values()), look.today)
    return {
        key: replace(line, ahead=ahead.get(pairs[key]) if key in pairs else None)
        for key, line in drafted.items()
    }


def _drawn(look: Look, says: Any, sheet: Sheet | None) -> bytes:
    from welfare_desk.documents.equipment.voucher import issue_voucher

    return issue_voucher(says, stamp(look), None, sheet or USUAL_VOUCHER)
