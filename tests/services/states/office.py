# SPDX-License-Identifier: Apache-2.0
"""Records of the office: accounts, signatories, entries of its lists, imports, what was declared."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from tests.campaigns.scenes import CANARY
from tests.services.states import Act, Record, about
from welfare_desk.domain.upkeep import DatedRule
from welfare_desk.services import access, office_settings, roles
from welfare_desk.services.exchange import reporting, undoing
from welfare_desk.services.exchange.facts import BatchId
from welfare_desk.services.summary.monthly import declared


def _disables(act: Act, name: Any) -> None:
    act.do(access.disable_user, access.DisableUser(name))


ACCOUNT = Record(
    "account",
    "SELECT CASE WHEN disabled THEN 'disabled' ELSE 'active' END FROM account WHERE name = ?",
    {("active", "disabled"): _disables},
)
about(
    ACCOUNT,
    "user",
    access.set_role,
    access.change_password,
    access.disable_user,
    access.rename_user,
    roles.give_role,
    roles.take_role,
)


def _leaves_post(act: Act, key: Any) -> None:
    since = act.work.db.raw.execute("SELECT since FROM signatory WHERE id = ?", (key,)).fetchone()[0]
    until = date.fromisoformat(since) + timedelta(days=1)
    facts = office_settings.EndSignatory(key, SIGNATORY.version(act, key), until)
    act.do(office_settings.end_signatory, facts)


SIGNATORY = Record(
    "signatory",
    "SELECT CASE WHEN until IS NULL THEN 'in_force' ELSE 'ended' END FROM signatory WHERE id = ?",
    {("in_force", "ended"): _leaves_post},
    "signatory",
)
about(SIGNATORY, "id", office_settings.end_signatory, office_settings.take_signatory_back)


def _retires(act: Act, name: Any) -> None:
    act.do(office_settings.retire_item, office_settings.RetireItem(act.facts.catalogue, name))


ITEM = Record(
    "item",
    "SELECT CASE WHEN retired THEN 'retired' ELSE 'listed' END FROM catalogue_item WHERE name = ?",
    {("listed", "retired"): _retires},
)
about(ITEM, "name", office_settings.retire_item)


def _later_value(act: Act, key: Any) -> None:
    row = act.work.db.raw.execute("SELECT name, since FROM dated_rule WHERE id = ?", (key,)).fetchone()
    later = date.fromisoformat(row[1]) + timedelta(days=1000)
    facts = office_settings.AddRule(DatedRule(row[0]), later, 7, CANARY)
    act.do(office_settings.add_rule, facts)


def _takes_rule_back(act: Act, key: Any) -> None:
    facts = office_settings.TakeRuleBack(key, RULE.version(act, key), CANARY)
    act.do(office_settings.take_rule_back, facts)


RULE = Record(
    "rule",
    """SELECT CASE WHEN struck_at IS NOT NULL THEN 'struck' WHEN EXISTS (
            SELECT 1 FROM dated_rule later WHERE later.name = own.name AND later.since > own.since
            AND later.struck_at IS NULL
        ) THEN 'followed' ELSE 'latest' END FROM dated_rule own WHERE id = ?""",
    {("latest", "followed"): _later_value, ("latest", "struck"): _takes_rule_back},
    "dated_rule",
)
about(RULE, "id", office_settings.take_rule_back)


def _strikes(act: Act, key: Any) -> None:
    facts = declared.StrikeDeclared(key, DECLARATION.version(act, key), CANARY)
    act.do(declared.strike_declared, facts)


DECLARATION = Record(
    "declared",
    "SELECT CASE WHEN struck_at IS NULL THEN 'stands' ELSE 'struck' END FROM declared_figure WHERE id = ?",
    {("stands", "struck"): _strikes},
    "declared_figure",
)
about(DECLARATION, "id", declared.strike_declared, declared.correct_declared)


def _undoes(act: Act, key: Any) -> None:
    act.do(undoing.undo_import, BatchId(key))


BATCH = Record(
    "import",
    "SELECT CASE WHEN undone_at IS NULL THEN 'in_force' ELSE 'undone' END FROM import_batch WHERE id = ?",
    {("in_force", "undone"): _undoes},
)
about(BATCH, "batch_id", undoing.undo_import, reporting.report)
