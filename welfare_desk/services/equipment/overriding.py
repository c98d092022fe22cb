# SPDX-License-Identifier: Apache-2.0
"""What a voucher passes and with which words: an interval, a missing request, a disability not meant."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.access import Permission, User
from welfare_desk.domain.equipment.handing_papers import HeadsWord
from welfare_desk.domain.equipment.interval import Help, NotYet, Way, not_yet
from welfare_desk.domain.equipment.items import Item, ItemKind
from welfare_desk.domain.errors import FactValue, RuleError
from welfare_desk.services.equipment.covering import Handed
from welfare_desk.storage.equipment.handing import Approval, Client, Standing


@dataclass(frozen=True)
class Passed:
    """What one line passes.

    `early`: an interval, which `approval` of the head lets it pass; `exempt`: one that no pupil waits for;
    `unasked`: pieces that take a prescription and have no granted request; `several`: devices with an
    interval, of which a client gets one unless more were granted; `unfit`: it is not meant for the client's
    disabilities, which is told and refuses nothing at the store.
    """

    item: Item
    early: NotYet | None = None
    approval: Approval | None = None
    exempt: bool = False
    unasked: int = 0
    several: int = 0
    unfit: bool = False


@dataclass(frozen=True)
class Override:
    """What is written of all that a voucher passes.

    `approvals` are used up by it, `by` are sign-in names, `words` what the paper says of who approved.
    """

    early: str = ""
    unasked: str = ""
    pupil: bool = False
    by: str = ""
    approvals: tuple[Approval, ...] = ()
    words: tuple[HeadsWord, ...] = ()

    @property
    def reason(self) -> str:
        """Every reason once."""
        return _joined((self.early, self.unasked))


def passed(
    lines: Sequence[Handed], standing: Standing, client: Client, handed_on: date, *, pupil: bool
) -> list[Passed]:
    """What each line passes on a day.

    What stands before it on the voucher for the same need counts too; two pieces of one item are one help.
    """
    found = []
    for place, one in enumerate(lines):
        item = one.item
        beside = [
            Help(other.item.code, other.item.name, handed_on, Way.GOODS)
            for other in lines[:place]
            if other.item.need == item.need and other.item.code != item.code
        ]
        early = not_yet(item, [*standing.helps.get(item.need, ()), *beside], handed_on)
        exempt = pupil or one.of_pupil
        found.append(
            Passed(
                item,
                None if exempt else early,
                None if exempt or early is None else standing.approvals.get((item.id, Way.GOODS)),
                exempt and early is not None,
                one.uncovered if item.needs_prescription else 0,
                _several(lines, one),
                one.uncovered > 0 and not item.usable_by(client.disabilities),
            )
        )
    return found


def _several(lines: Sequence[Handed], one: Handed) -> int:
    """Devices of an item with an interval behind which nothing stands, where they are more than one."""
    if one.item.kind is not ItemKind.SERIAL or one.item.reissue_months is None or not one.uncovered:
        return 0
    together = sum(other.uncovered for other in lines if other.item.code == one.item.code)
    return together if together > 1 else 0


def override(lines: Iterable[Passed], reason: str, user: User, today: date) -> Override:
    """What is written: the typed reason, or the head's, of what asks for one; a reason for nothing is not.

    Who may approve and hands out without an approval has given the word then and there.
    """
    lines = list(lines)
    early = [one for one in lines if one.early is not None]
    approvals = [one.approval for one in early if one.approval is not None]
    words = [HeadsWord(one.head, one.decided_on) for one in approvals]
    if len(approvals) < len(early) and user.may(Permission.APPROVE):
        words.append(HeadsWord(user.display_name, today))
    return Override(
        _joined(reason or (one.approval.reason if one.approval else "") for one in early),
        reason if any(one.unasked or one.several for one in lines) else "",
        any(one.exempt for one in lines),
        _joined(one.approval.decided_by if one.approval else user.name for one in early),
        tuple(dict.fromkeys(approvals)),
        tuple(dict.fromkeys(words)),
    )


def check_passed(lines: Iterable[Passed], reason: str, *, may_approve: bool) -> None:
    """Refuse what goes out only with a reason, or with the head's approval.

    RuleError `request_needed`, `several_of_one` (name, quantity), `interval_not_over`,
    `interval_needs_approval`.
    """
    for one in lines:
        if one.unasked and not reason:
            raise RuleError("request_needed", item=one.item.code, name=one.item.name, quantity=one.unasked)
        if one.several and not reason:
            raise RuleError("several_of_one", item=one.item.code, name=one.item.name, quantity=one.several)
        if one.early is not None:
            why = reason or (one.approval.reason if one.approval else "")
            check_early(one.item, one.early, why, approved=one.approval is not None or may_approve)


def check_early(item: Item, early: NotYet, reason: str, *, approved: bool) -> None:
    """RuleError `interval_not_over` without a reason, `interval_needs_approval` without the head's.

    Both tell what was had last, when, by which way, and from which day on it may be had again.
    """
    told: dict[str, FactValue] = {
        "item": item.code,
        "name": item.name,
        "last": early.last.item_name,
        "date": early.last.on.isoformat(),
        "way": early.last.way.value,
        "paper": early.last.paper,
        "months": early.months,
        "until": early.until.isoformat(),
        "proposed": early.proposed,
    }
    if early.last.item == item.code:
        told["reason"] = "same_item"
    if not reason:
        raise RuleError("interval_not_over", **told)
    if not approved:
        raise RuleError("interval_needs_approval", **told)


def _joined(words: Iterable[str]) -> str:
    return "، ".join(dict.fromkeys(filter(None, words)))
