# SPDX-License-Identifier: Apache-2.0
"""Somebody at the reception desk, for tests that start with a request."""

from __future__ import annotations

from tests.support.clients import national_id
from welfare_desk.domain.casework.codes import Domain
from welfare_desk.services.casework.reception import About, Receive, receive
from welfare_desk.services.session import Session


def come(session: Session, number: int = 50) -> int:
    """Take in «زهرا کیانی» with the national ID of that number; answers the request's identifier."""
    about = About(Domain.SOCIAL, "اجاره")
    fields = {"national_id": national_id(number), "first_name": "زهرا", "last_name": "کیانی"}
    return session.do(receive, Receive(fields, session.today(), about)).reception_id
