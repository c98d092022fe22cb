# SPDX-License-Identifier: Apache-2.0
"""Words of a household and its members' circumstances on paper."""

from __future__ import annotations

from welfare_desk.documents.wording import or_nothing
from welfare_desk.domain.casework.codes import Education, GuardianKind, Housing, Insurance, Residence
from welfare_desk.domain.casework.person import Member

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
EDUCATIONS: dict[Education, str] = {
    Education.ILLITERATE: "بی‌سواد",
    Education.PRIMARY: "ابتدایی",
    Education.LOWER_SECONDARY: "سیکل",
    Education.INCOMPLETE_DIPLOMA: "دیپلم ناقص",
    Education.DIPLOMA: "دیپلم",
    Education.ASSOCIATE: "فوق دیپلم",
    Education.BACHELOR: "لیسانس",
    Education.MASTER: "فوق لیسانس",
    Education.DOCTORATE: "دکترا",
    Education.UNKNOWN: "—",
}
INSURANCES: dict[Insurance, str] = {
    Insurance.NONE: "ندارد",
    Insurance.SOCIAL_SECURITY: "تأمین اجتماعی",
    Insurance.UNIVERSAL_HEALTH: "سلامت همگانی",
    Insurance.IRANIAN_HEALTH: "سلامت ایرانیان",
    Insurance.RURAL: "روستاییان",
    Insurance.BEHZISTI: "بهزیستی",
    Insurance.CARPET_WEAVERS: "قالی‌بافی",
    Insurance.SELF_EMPLOYED: "خویش‌فرما",
    Insurance.EMPLOYER: "کارفرمایی",
    Insurance.HOUSEWIVES: "زنان خانه‌دار",
    Insurance.ARMED_FORCES: "نیروهای مسلح",
    Insurance.SPECIAL_PATIENTS: "بیماران خاص",
    Insurance.OTHER: "سایر",
    Insurance.UNKNOWN: "—",
}


def member_name(member: Member) -> str:
    """The name, with the word for one who has died."""
    name = or_nothing(member.person.full_name)
    return name if member.died_on is None else f"{name} (درگذشته)"
