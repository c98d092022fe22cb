# SPDX-License-Identifier: Apache-2.0
"""The forms of payments and of their rates, and how they are made."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.support import office as offices
from tests.support.household import ALI
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.pension import aside, changing, granting
from welfare_desk.desktop.upkeep import rate_dialogs
from welfare_desk.domain.calendar import JalaliMonth, from_jalali
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.pension.allowances import NEEDS, AllowanceKind, AllowanceRow, Need
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.proposals import Proposal, ProposalReason
from welfare_desk.domain.pension.rates import Tariff
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.services.casework.commands import EditPerson, edit_person
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.pension.allowances import (
    AllowancesOf,
    ChangeAllowance,
    allowances_of,
    change_allowance,
)
from welfare_desk.services.pension.rates import AskRates, RecordRate, rates, record_rate
from welfare_desk.services.session import Session

TODAY = offices.NOON.date()
CARE = AllowanceKind.CARE
PROPOSED = JalaliMonth(1404, 5)


def file_of(session: Session) -> FileSummary:
    """The first file as it stands."""
    found: FileSummary = session.ask(show, ShowFile(ALI))
    return found


def drawing(session: Session) -> FileSummary:
    """The first file, on pension, unless another form has ended its coverage."""
    found = file_of(session)
    if found.pension.state is PensionState.NONE and found.file.coverage is Coverage.COVERED:
        session.do(change, ChangePension(ALI, PensionState.ON_PENSION, TODAY))
    return file_of(session)


def with_care(session: Session) -> FileSummary:
    """The first file with the care allowance, under the same condition."""
    found = file_of(session)
    if not found.allowances and found.file.coverage is Coverage.COVERED:
        despite = tuple(need for need in NEEDS[CARE] if need is not Need.COVERED)
        facts = ChangeAllowance(
            ALI, CARE, PensionState.ON_PENSION, TODAY, "موافقت ستاد", "12/3", arrears=False, despite=despite
        )
        session.do(change_allowance, facts)
    return file_of(session)


def care(session: Session) -> AllowanceRow:
    """Its allowance."""
    ali = with_care(session).person
    found = session.ask(allowances_of, AllowancesOf(ALI))
    of_whom = (ali.full_name, None, ali.id, ali.full_name, "", False, None, 3)
    ended = AllowanceRow(0, 1, CARE, PensionState.CUT, TODAY, ALI, *of_whom)
    return found[0] if found else ended


def tariff(session: Session) -> Tariff:
    """The office's own rates, proposed and announced."""
    own = [each for each in session.ask(rates, AskRates()).tariffs if each.id]
    if not own:
        amounts = tuple(Rial(amount * 1_000_000) for amount in (15, 21, 29, 37, 45))
        facts = RecordRate(PaymentKind.PENSION, PROPOSED, amounts, "خبر", proposed=True, announced=True)
        session.do(record_rate, facts)
        own = [each for each in session.ask(rates, AskRates()).tariffs if each.id]
    return own[0]


def proposal(session: Session) -> Proposal:
    """What speaks against the pension: a decile out of range."""
    found = drawing(session)
    if found.household.decile != 8 and found.file.coverage is Coverage.COVERED:
        fields = {"decile": "8", "decile_on": "1404/06/01"}
        session.do(edit_person, EditPerson(ALI, found.person.version, found.household.version, fields))
    on = from_jalali(1404, 6, 1)
    return Proposal(ALI, "علی اکبری", PaymentKind.PENSION, ProposalReason.DECILE, on, "8", False)


PENSION_FORMS: dict[type[CommandDialog], Callable[[Any], CommandDialog]] = {
    changing.PensionDialog: lambda at: changing.PensionDialog(at.page, drawing(at.session)),
    changing.AllowanceDialog: lambda at: changing.AllowanceDialog(at.page, with_care(at.session), CARE),
    granting.GrantDialog: lambda at: granting.GrantDialog(at.page, file_of(at.session)),
    granting.RedirectDialog: lambda at: granting.RedirectDialog(
        at.page, with_care(at.session), care(at.session)
    ),
    aside.AsideDialog: lambda at: aside.AsideDialog(at.page, proposal(at.session)),
    rate_dialogs.RateDialog: lambda at: rate_dialogs.RateDialog(at.page, PaymentKind.PENSION),
    rate_dialogs.ConfirmRateDialog: lambda at: rate_dialogs.ConfirmRateDialog(at.page, tariff(at.session)),
    rate_dialogs.ReleaseRateDialog: lambda at: rate_dialogs.ReleaseRateDialog(at.page, tariff(at.session)),
}

PENSION_BASES: frozenset[type[CommandDialog]] = frozenset(
    {changing.PaymentDialog, rate_dialogs._TariffDialog}
)
"""What several of them share."""
