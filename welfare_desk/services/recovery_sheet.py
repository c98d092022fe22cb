# SPDX-License-Identifier: Apache-2.0
"""The sheet with the office's paper key: printed once, for the safe, and kept nowhere."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from welfare_desk.services.session import Session


def recovery_sheet(session: Session, groups: Sequence[str], on: date) -> bytes:
    """The PDF of the sheet for the office of this session; ``groups`` as making the office gave them."""
    from welfare_desk.documents.access import recovery_sheet as drawn
    from welfare_desk.domain.papers import OfficeIdentity

    office = session.office
    return drawn(groups, OfficeIdentity(office.province, office.county), on)
