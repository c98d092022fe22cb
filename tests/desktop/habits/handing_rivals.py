# SPDX-License-Identifier: Apache-2.0
"""Requests and sessions of the committee while another desk changes them."""

from __future__ import annotations

from typing import Any

from tests.desktop.habits.handing_forms import HANDING_FORMS
from tests.desktop.habits.rival import Rival
from tests.support import handed
from welfare_desk.desktop.equipment.committee import dialogs as committee
from welfare_desk.desktop.equipment.requests import allocating, giving_cash
from welfare_desk.desktop.equipment.requests import dialogs as requests
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.domain.equipment.request_lists import RequestRow
from welfare_desk.domain.equipment.requests import RequestState
from welfare_desk.services.equipment.asking import PapersBrought
from welfare_desk.services.equipment.committee import OpenCommittee, open_session
from welfare_desk.services.equipment.requests import (
    CompleteRequest,
    ShowRequest,
    complete_request,
    show_request,
)
from welfare_desk.services.equipment.store import ListDevices, list_devices
from welfare_desk.services.session import Session


def _told(session: Session, row: RequestRow) -> Any:
    return session.ask(show_request, ShowRequest(row.id))


def _assessed(row: Any) -> Any:
    """Another desk corrects who assessed the need of a request."""

    def change(session: Session) -> None:
        session.do(complete_request, CompleteRequest(row(session).id, PapersBrought(assessor="ن. قاسمی")))

    return change


def _other_members(session: Session) -> None:
    now = handed.sitting(session)
    session.do(open_session, OpenCommittee(now.held_on, ("م. کاظمی", "ز. رضایی"), "", now.id, now.version))


def _serial(session: Session) -> str:
    found = session.ask(list_devices, ListDevices(handed.CHAIR, "store")).rows
    return str(found[0].serial) if found else ""


HANDING_RIVALS: dict[type[CommandDialog], Rival] = {
    requests.PapersDialog: Rival(
        HANDING_FORMS[requests.PapersDialog], _assessed(handed.asked), "",
        {"needs": "واکر لازم دارد", "needs_on": "2025-10-22"},
        lambda at: (
            _told(at, handed.asked(at)).asked_with.needs, _told(at, handed.asked(at)).asked_with.assessor,
        ),
        ("واکر لازم دارد", "ن. قاسمی"),
    ),
    requests.WithdrawDialog: Rival(
        HANDING_FORMS[requests.WithdrawDialog], _assessed(handed.asked), "", {"reason": "نمی‌خواهد"},
        lambda at: handed.asked(at).state, RequestState.WITHDRAWN,
    ),
    giving_cash.CashDialog: Rival(
        HANDING_FORMS[giving_cash.CashDialog], _assessed(handed.granted_cash), "",
        {"amount": "9000000", "letter_no": "12/3"},
        lambda at: handed.granted_cash(at).state, RequestState.DONE,
    ),
    allocating.AllocateDialog: Rival(
        HANDING_FORMS[allocating.AllocateDialog], _assessed(handed.granted), "",
        {"serial": "WHEELCHAIR-MANUAL-00001"},
        lambda at: handed.granted(at).promised_until is not None, True,
    ),
    committee.CommitteeDialog: Rival(
        HANDING_FORMS[committee.CommitteeDialog], _other_members,
        "Members: from \u200e—\u200e to \u2067ز. رضایی\u2069", {"note": "در اداره"},
        lambda at: (handed.sitting(at).members, handed.sitting(at).note),
        (("م. کاظمی", "ز. رضایی"), "در اداره"),
    ),
    committee.RequestVoteDialog: Rival(
        HANDING_FORMS[committee.RequestVoteDialog], _assessed(handed.asked), "", {"reason": "نیاز ندارد"},
        lambda at: handed.asked(at).state, RequestState.REFUSED,
    ),
}  # fmt: skip
