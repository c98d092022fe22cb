# SPDX-License-Identifier: Apache-2.0
"""Persian words of the monthly lists, as sheets and papers say them."""

from __future__ import annotations

from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.listing import LineRemark
from welfare_desk.domain.pension.monthly_list import ListState, Settlement

KINDS: dict[PaymentKind, str] = {
    PaymentKind.PENSION: "مستمری",
    PaymentKind.CARE: "حق پرستاری",
    PaymentKind.HYGIENE: "کمک‌هزینه لوازم بهداشتی",
    PaymentKind.LIVING: "کمک‌هزینه معیشت (ماده ۲۷)",
    PaymentKind.MULTIPLES: "مستمری چندقلو",
    PaymentKind.KIN_CARE: "امداد کودکان",
}

STATES: dict[ListState, str] = {
    ListState.DRAFT: "پیش‌نویس",
    ListState.APPROVED: "تصویب‌شده",
    ListState.SENT: "فرستاده",
    ListState.RECONCILED: "مغایرت‌گیری‌شده",
}

SETTLEMENTS: dict[Settlement, str] = {
    Settlement.EQUAL: "برابر",
    Settlement.DIFFERENT: "متفاوت",
    Settlement.MISSING: "پرداخت‌نشده",
    Settlement.AWAITED: "در انتظار",
    Settlement.UNEXPECTED: "ناشناس",
}

REMARKS: dict[LineRemark, str] = {
    LineRemark.ARREARS: "معوقه دارد",
    LineRemark.TAKEN_BACK: "اضافه‌پرداخت کسر شد",
    LineRemark.NO_SHEBA: "شبا ندارد",
    LineRemark.DEDUCTION_CUT: "قسط کامل کسر نشد",
    LineRemark.ARREARS_ALONE: "تنها معوقه",
}


def remarks_of(remarks: str, remark: str) -> str:
    """A line's remarks in words, the codes first."""
    told = [REMARKS[LineRemark(code)] for code in remarks.split()]
    return "؛ ".join([*told, remark] if remark else told)
