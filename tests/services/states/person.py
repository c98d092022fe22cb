# SPDX-License-Identifier: Apache-2.0
"""What belongs to a person: reasons of support, tags, guardians, documents, merges, pension and queue."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tests.campaigns.scenes import CANARY
from tests.services.states import Act, Aim, Record, Step, about, aim_at
from tests.services.states.file import person_of
from tests.support.pensions import pension_change
from welfare_desk.domain.casework.codes import DisabilityType
from welfare_desk.domain.pension import TRANSITIONS as PENSION_MOVES
from welfare_desk.domain.pension import PensionState, SuspensionReason
from welfare_desk.domain.pension.allowances import AllowanceKind, Need
from welfare_desk.domain.waiting import PENSION as QUEUE
from welfare_desk.domain.waiting import TRANSITIONS as QUEUE_MOVES
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services import pension, waiting
from welfare_desk.services.attachments import commands as attachments
from welfare_desk.services.attachments import looking, receipt
from welfare_desk.services.casework import household_undoing, membership, reasons, restricted
from welfare_desk.services.matching import commands as matching
from welfare_desk.services.matching.facts import NotSame, UndoMerge
from welfare_desk.services.pension import allowances, proposals


def _version(act: Act) -> Any:
    return act.cell("SELECT version FROM person WHERE id = ?", person_of(act, act.file_no))


def _ends_disability(act: Act, key: Any) -> None:
    facts = reasons.EndDisability(act.file_no, _version(act), key, act.today, CANARY)
    act.do(reasons.end_disability, facts)


def _another(act: Act, _key: Any) -> Any:
    facts = reasons.AddDisability(act.file_no, _version(act), DisabilityType.SPEECH)
    return act.do(reasons.add_disability, facts).id


def _leads(act: Act, key: Any) -> None:
    act.do(reasons.make_primary, reasons.MakePrimary(act.file_no, _version(act), key))


DISABILITY = Record(
    "disability",
    """SELECT CASE WHEN ended_on IS NOT NULL THEN 'ended' WHEN is_primary THEN 'primary' ELSE 'secondary' END
        FROM disability WHERE id = ?""",
    {
        ("secondary", "primary"): _leads,
        ("primary", "secondary"): _another,
        ("secondary", "ended"): _ends_disability,
    },
)
about(
    DISABILITY,
    "id",
    reasons.edit_disability,
    reasons.make_primary,
    reasons.end_disability,
    reasons.drop_disability,
    reasons.reopen_disability,
)


def _ends_category(act: Act, key: Any) -> None:
    act.do(reasons.end_category, reasons.EndCategory(act.file_no, _version(act), key, act.today, CANARY))


CATEGORY = Record(
    "category",
    "SELECT CASE WHEN until IS NULL THEN 'in_force' ELSE 'ended' END FROM person_category WHERE id = ?",
    {("in_force", "ended"): _ends_category},
)
about(CATEGORY, "id", reasons.end_category, reasons.drop_category, reasons.reopen_category)


def _ends_tag(act: Act, key: Any) -> None:
    act.do(restricted.end_tag, restricted.EndTag(act.file_no, key, act.today))


TAG = Record(
    "tag",
    "SELECT CASE WHEN until IS NULL THEN 'in_force' ELSE 'ended' END FROM person_tag WHERE id = ?",
    {("in_force", "ended"): _ends_tag},
)
about(TAG, "id", restricted.end_tag, restricted.drop_tag, restricted.reopen_tag)


def _ends_guardianship(act: Act, key: Any) -> None:
    seen = act.cell("SELECT id FROM guardianship WHERE ward_id = ? AND until IS NULL", key)
    facts = membership.EndGuardianship(act.file_no, key, act.today, seen)
    act.do(membership.end_guardianship, facts)


GUARDIANSHIP = Record(
    "guardianship",
    "SELECT CASE WHEN until IS NULL THEN 'in_force' ELSE 'ended' END FROM guardianship WHERE ward_id = ?",
    {("in_force", "ended"): _ends_guardianship},
)
about(GUARDIANSHIP, "ward_id", membership.end_guardianship)


def _takes_back(act: Act, key: Any) -> None:
    act.do(household_undoing.undo_household_act, household_undoing.UndoHouseholdAct(key, CANARY))


HOUSEHOLD_ACT = Record(
    "household_act",
    """SELECT CASE WHEN EXISTS (SELECT 1 FROM audit_row a JOIN household_member m ON m.id = a.row_id
        WHERE a.seq = ? AND a.tbl = 'household_member') THEN 'in_force' ELSE 'undone' END""",
    {("in_force", "undone"): _takes_back},
)
about(HOUSEHOLD_ACT, "act", household_undoing.undo_household_act)


def _removes(act: Act, key: Any) -> None:
    facts = attachments.RemoveDocument(key, DOCUMENT.version(act, key), CANARY)
    act.do(attachments.remove_document, facts)


def _brings_back(act: Act, key: Any) -> None:
    facts = attachments.BringBackDocument(key, DOCUMENT.version(act, key))
    act.do(attachments.bring_back_document, facts)


DOCUMENT = Record(
    "attachment",
    "SELECT CASE WHEN removed_at IS NULL THEN 'kept' ELSE 'removed' END FROM attachment WHERE id = ?",
    {("kept", "removed"): _removes, ("removed", "kept"): _brings_back},
    "attachment",
)
about(
    DOCUMENT,
    "id",
    attachments.change_document,
    attachments.remove_document,
    attachments.bring_back_document,
    attachments.set_photo,
    attachments.undo_photo,
    looking.open_document,
    looking.export_document,
)


class _FirstHandedIn(Aim):
    """The first document of a receipt."""

    def key(self, facts: Any) -> Any:
        """Its id."""
        return facts.documents[0].id

    def at(self, _act: Act, facts: Any, key: Any) -> Any:
        """The receipt as it was: a removed document keeps its id."""
        first, *rest = facts.documents
        return replace(facts, documents=(replace(first, id=key), *rest))


aim_at(_FirstHandedIn(DOCUMENT, "documents"), receipt.issue_receipt)


def _parts(act: Act, key: Any) -> None:
    act.do(matching.undo_merge, UndoMerge(key, CANARY))


MERGE = Record(
    "merge",
    "SELECT CASE WHEN undone_at IS NULL THEN 'in_force' ELSE 'undone' END FROM merge WHERE id = ?",
    {("in_force", "undone"): _parts},
)
about(MERGE, "merge_id", matching.undo_merge)


def _judges(act: Act, _key: Any) -> None:
    act.do(matching.not_same, NotSame(*_pair(act.facts)))


def _forgets(act: Act, _key: Any) -> None:
    act.do(matching.maybe_same, NotSame(*_pair(act.facts)))


def _pair(facts: Any) -> tuple[int, int]:
    named = ("kept_id", "gone_id") if hasattr(facts, "kept_id") else ("first", "second")
    first, second = (getattr(facts, name) for name in named)
    return first, second


PAIR = Record(
    "pair",
    """SELECT CASE WHEN EXISTS (SELECT 1 FROM not_same WHERE first_id = ?1 OR second_id = ?1)
        THEN 'apart' ELSE 'unjudged' END""",
    {("unjudged", "apart"): _judges, ("apart", "unjudged"): _forgets},
)
about(PAIR, "first", matching.not_same, matching.maybe_same)
about(PAIR, "kept_id", matching.merge_persons)


def _pays(to_state: PensionState) -> Step:
    def step(act: Act, file_no: Any) -> None:
        facts = pension_change(file_no, to_state, act.today)
        act.do(pension.change, replace(facts, reason=CANARY, letter_no="12/3"))

    return step


PENSION = Record(
    "pension",
    """SELECT coalesce((SELECT state FROM pension p WHERE p.file_id = f.id), 'none')
        FROM case_file f WHERE file_no = ?""",
    {
        (before.value, after.value): _pays(after)
        for before, reached in PENSION_MOVES.items()
        for after in sorted(reached)
    },
)
about(PENSION, "file_no", pension.change)


def _allows(to_state: PensionState) -> Step:
    def step(act: Act, file_no: Any) -> None:
        begins = to_state is PensionState.ON_PENSION
        facts = allowances.ChangeAllowance(
            file_no, AllowanceKind.CARE, to_state, act.today, CANARY, "12/3",
            reason_code=None if begins else SuspensionReason.HOSPITAL,
            arrears=False if begins else None,
            confirmed=(Need.SPINAL_OR_BEDRIDDEN, Need.NEEDY) if begins else (),
            despite=(Need.SEVERE,) if begins else (),
        )  # fmt: skip
        act.do(allowances.change_allowance, facts)

    return step


ALLOWANCE = Record(
    "allowance",
    """SELECT coalesce((SELECT state FROM allowance a WHERE a.file_id = f.id AND kind = 'care'), 'none')
        FROM case_file f WHERE file_no = ?""",
    {
        (before.value, after.value): _allows(after)
        for before, reached in PENSION_MOVES.items()
        for after in sorted(reached)
    },
)
about(ALLOWANCE, "file_no", allowances.change_allowance, allowances.redirect_allowance)


def _makes_again(act: Act, key: Any) -> None:
    facts = proposals.TakeAsideBack(key, ASIDE.version(act, key), CANARY)
    act.do(proposals.take_aside_back, facts)


ASIDE = Record(
    "proposal_aside",
    "SELECT CASE WHEN struck_at IS NULL THEN 'aside' ELSE 'struck' END FROM proposal_aside WHERE id = ?",
    {("aside", "struck"): _makes_again},
    "proposal_aside",
)
about(ASIDE, "id", proposals.take_aside_back)


def _queues(to_state: QueueState) -> Step:
    def step(act: Act, file_no: Any) -> None:
        if to_state is QueueState.ADMITTED:  # by what the queue is for, which is cut: they may wait again
            for state in (PensionState.ON_PENSION, PensionState.CUT):
                act.do(pension.change, pension_change(file_no, state, act.today))
            return
        act.do(waiting.move, waiting.MoveInQueue(file_no, to_state, act.today, QUEUE, CANARY, "12/3"))

    return step


ENTRY = Record(
    "queue",
    """SELECT coalesce((SELECT state FROM queue_entry q WHERE q.file_id = f.id ORDER BY q.id DESC), 'none')
        FROM case_file f WHERE file_no = ?""",
    {
        ("none" if before is None else before.value, after.value): _queues(after)
        for before, reached in QUEUE_MOVES.items()
        for after in sorted(reached)
    },
)
about(ENTRY, "file_no", waiting.move)
