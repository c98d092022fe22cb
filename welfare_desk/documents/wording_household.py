# SPDX-License-Identifier: Apache-2.0
"""Words of a household on paper: housing, residence, by what right somebody acts for another."""

from __future__ import annotations

from welfare_desk.domain.casework.codes import GuardianKind, Housing, Residence

HOUSINGS: dict[Housing, str] = {
    Housing.RENTED: "استیجاری",
    Housing.OWNED: "شخصی",
    Housing.PARENTAL: "پدری",
    Housing.RELATIVES: "منزل بستگان",
    Housing.ENDOWED: "وقفی",
    Housing.INHERITED: "ورثه‌ای",
    Housing.EMPLOYER: "سازمانی",
    Housing.CARE_HOME: "مرکز نگهداری",
    Housing.HOMELESS: "بی‌خانمان",
    Housing.UNKNOWN: "—",
}
RESIDENCES: dict[Residence, str] = {
    Residence.URBAN: "شهری",
    Residence.RURAL: "روستایی",
    Residence.NOMADIC: "عشایری",
    Residence.UNKNOWN: "—",
}
GUARDIANS: dict[GuardianKind, str] = {
    GuardianKind.PARENT: "ولی",
    GuardianKind.APPOINTED: "قیم",
    GuardianKind.TRUSTEE: "امین",
}
