# SPDX-License-Identifier: Apache-2.0
"""Records of the payments: tariffs, monthly lists, files of what was paid."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from tests.campaigns.scenes import CANARY
from tests.services.states import Act, Aim, Record, about, aim_at
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.monthly_list import ListState
from welfare_desk.services.pension import deducting, exporting, lists, rates, reconciling
from welfare_desk.storage.pension import lists as kept


def _confirms(act: Act, key: Any) -> None:
    act.do(rates.confirm_rate, rates.ConfirmRate(key, TARIFF.version(act, key), CANARY))


def _releases(act: Act, key: Any) -> None:
    act.do(rates.release_announced, rates.ReleaseAnnounced(key, TARIFF.version(act, key), act.today))


def _strikes_rate(act: Act, key: Any) -> None:
    act.do(rates.rate_mistaken, rates.RateMistaken(key, TARIFF.version(act, key), CANARY))


TARIFF = Record(
    "tariff",
    """SELECT CASE WHEN struck_at IS NOT NULL THEN 'struck' WHEN proposed THEN 'proposed'
        WHEN released_on IS NOT NULL THEN 'released' WHEN announced THEN 'announced' ELSE 'paid' END
        FROM pension_tariff WHERE id = ?""",
    {
        ("proposed", "paid"): _confirms,
        ("announced", "released"): _releases,
        ("paid", "struck"): _strikes_rate,
        ("announced", "struck"): _strikes_rate,
    },
    "pension_tariff",
)
about(TARIFF, "id", rates.confirm_rate, rates.release_announced, rates.rate_mistaken)


def _of(key: str) -> tuple[PaymentKind, JalaliMonth]:
    kind, month = key.split("/")
    return PaymentKind(kind), JalaliMonth.parse(month)


def _digest(act: Act, key: Any) -> str:
    return str(act.cell("SELECT digest FROM monthly_list WHERE kind || '/' || month = ?", key) or "")


def _approves(act: Act, key: Any) -> None:
    kind, month = _of(key)
    seen = act.do(lists.prepare_list, lists.PrepareList(month, kind))
    act.do(lists.approve_list, lists.ApproveList(month, seen.digest, kind))


def _sends(act: Act, key: Any) -> None:
    kind, month = _of(key)
    act.do(lists.send_list, lists.SendList(month, "7", act.today, kind))


def _is_paid(act: Act, key: Any) -> None:
    """What a file of payments does to the list; the file is read before its command begins."""
    found = kept.existing(act.work.db.raw, *_of(key))
    kept.step(act.work.db, found.id, ListState.RECONCILED)


LIST = Record(
    "monthly_list",
    "SELECT state FROM monthly_list WHERE kind || '/' || month = ?",
    {
        ("draft", "approved"): _approves,
        ("approved", "sent"): _sends,
        ("sent", "reconciled"): _is_paid,
    },
)


class _OfMonth(Aim):
    """The list of the month and kind that the facts name, its digest as it is now."""

    def key(self, facts: Any) -> Any:
        return f"{facts.kind.value}/{facts.month}"

    def at(self, act: Act, facts: Any, key: Any) -> Any:
        with_digest = "digest" in {each.name for each in fields(facts)}
        return replace(facts, digest=_digest(act, key)) if with_digest else facts


aim_at(
    _OfMonth(LIST, "month"),
    lists.prepare_list,
    lists.approve_list,
    lists.discard_list,
    lists.send_list,
    exporting.export_list,
    reconciling.reconcile,
    reconciling.follow_up,
)


def _strikes_file(act: Act, key: Any) -> None:
    facts = reconciling.PaymentFileMistaken(key, PAYMENT_FILE.version(act, key), CANARY)
    act.do(reconciling.payment_file_mistaken, facts)


PAYMENT_FILE = Record(
    "payment_file",
    "SELECT CASE WHEN struck_at IS NULL THEN 'in_force' ELSE 'struck' END FROM payment_file WHERE id = ?",
    {("in_force", "struck"): _strikes_file},
    "payment_file",
)
about(PAYMENT_FILE, "id", reconciling.payment_file_mistaken)


def _strikes_deduction(act: Act, key: Any) -> None:
    facts = deducting.DeductionMistaken(key, DEDUCTION.version(act, key), CANARY)
    act.do(deducting.deduction_mistaken, facts)


DEDUCTION = Record(
    "deduction",
    """SELECT CASE WHEN struck_at IS NULL THEN 'in_force' ELSE 'struck' END
        FROM pension_deduction WHERE id = ?""",
    {("in_force", "struck"): _strikes_deduction},
    "pension_deduction",
)
about(DEDUCTION, "id", deducting.end_deduction, deducting.deduction_mistaken)
