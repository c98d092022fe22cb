# SPDX-License-Identifier: Apache-2.0
"""Pensioners and monthly lists for tests."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from tests.support.clients import register
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.pension.lists import (
    ApproveList,
    AskList,
    ListKept,
    PrepareList,
    SendList,
    approve_list,
    prepare_list,
    send_list,
    show_list,
)
from welfare_desk.services.session import Session

MEHR = JalaliMonth(1404, 7)
KIND = PaymentKind.PENSION


def draw(
    session: Session,
    number: int,
    *,
    since: date = date(2025, 4, 1),
    first: JalaliMonth | None = None,
    **fields: str,
) -> str:
    """A pensioner since Farvardin 1404; the number of the file. `first`: the first month, as it is told."""
    file_no = register(session, number, **fields).file_no
    session.do(change, ChangePension(file_no, PensionState.ON_PENSION, since, from_month=first))
    return file_no


def prepare(session: Session, month: JalaliMonth = MEHR, kind: PaymentKind = KIND) -> ListKept:
    return session.do(prepare_list, PrepareList(month, kind))


def approve(session: Session, month: JalaliMonth = MEHR, kind: PaymentKind = KIND) -> ListKept:
    """As whoever has looked at the draft."""
    digest = session.ask(show_list, AskList(month, kind)).head.digest
    return session.do(approve_list, ApproveList(month, digest, kind))


def send(session: Session, month: JalaliMonth = MEHR, kind: PaymentKind = KIND) -> ListKept:
    return session.do(send_list, SendList(month, "۱۲/۳", session.today(), kind))


def listed(session: Session, month: JalaliMonth, kind: PaymentKind = KIND) -> ListKept:
    """The list of a month, on its way."""
    prepare(session, month, kind)
    approve(session, month, kind)
    return send(session, month, kind)


def refused(ask: Callable[..., Any], use_case: Any, facts: Any) -> str:
    """The code with which it is refused."""
    with pytest.raises(RuleError) as told:
        ask(use_case, facts)
    return told.value.code
