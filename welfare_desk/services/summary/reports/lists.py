# SPDX-License-Identifier: Apache-2.0
"""Lists that reports need and no page of their own shows."""

from __future__ import annotations

from welfare_desk.domain.access import Permission
from welfare_desk.domain.summary.reports.rows import (
    HandedPage,
    HomePage,
    ListHanded,
    ListHomes,
    ListPaid,
    PaidPage,
)
from welfare_desk.services.door import Look, question
from welfare_desk.storage.casework import homes
from welfare_desk.storage.equipment import handed
from welfare_desk.storage.pension import paid


@question("casework.homes", permission=Permission.VIEW_FILES)
def list_homes(look: Look, facts: ListHomes) -> HomePage:
    """Households of covered files."""
    return homes.page(look.db.apart, facts)


@question("equipment.handed", permission=Permission.VIEW_FILES)
def list_handed(look: Look, facts: ListHanded) -> HandedPage:
    """What was handed to clients by vouchers that stand."""
    return handed.page(look.db.apart, facts)


@question("pension.paid", permission=Permission.VIEW_FILES)
def list_paid(look: Look, facts: ListPaid) -> PaidPage:
    """Lines of monthly lists that were approved."""
    return paid.page(look.db.apart, facts)
