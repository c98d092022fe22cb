# SPDX-License-Identifier: Apache-2.0
"""The kinds of money an office pays month by month (domain notes 3.1, 3.2)."""

from __future__ import annotations

from enum import StrEnum


class PaymentKind(StrEnum):
    """A recurring payment with rates, lists and reconciliations of its own."""

    PENSION = "pension"
    CARE = "care"
    HYGIENE = "hygiene"
    LIVING = "living"
    MULTIPLES = "multiples"
    KIN_CARE = "kin_care"


OF_HOUSEHOLD: frozenset[PaymentKind] = frozenset(
    {PaymentKind.PENSION, PaymentKind.MULTIPLES, PaymentKind.KIN_CARE}
)
"""Kinds of which a household draws one; of the others each person of it may draw their own.

Of the living allowance the sources of domain notes 3.2 do not say: Article 27 means the disabled person, the
decree of 1404 rates by the size of the household. Until an office knows, two of one home may draw it.
"""

BANDS: dict[PaymentKind, tuple[int, ...]] = {
    PaymentKind.PENSION: (1, 2, 3, 4, 5),
    PaymentKind.CARE: (),
    PaymentKind.HYGIENE: (),
    PaymentKind.LIVING: (1, 2, 3, 4, 5),
    PaymentKind.MULTIPLES: (2, 3),
    PaymentKind.KIN_CARE: (),
}
"""What a tariff of a kind is told by: persons of the household (the last: so many or more), for multiples
how many were born at once. A kind without bands, or a tariff with one amount alone, is the same for all."""
