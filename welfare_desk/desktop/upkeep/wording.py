# SPDX-License-Identifier: Apache-2.0
"""Posts, lists and rules in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from welfare_desk.domain.upkeep import Catalogue, DatedRule, Post


def post_words(post: Post) -> str:
    """A post as it stands under a signature."""
    return {
        Post.HEAD: QCoreApplication.translate("Settings", "Head of the office"),
        Post.SOCIAL_DEPUTY: QCoreApplication.translate("Settings", "Head of social affairs"),
        Post.REHABILITATION_DEPUTY: QCoreApplication.translate("Settings", "Head of rehabilitation"),
        Post.ADMISSION: QCoreApplication.translate("Settings", "Admission"),
        Post.SOCIAL_WORKER: QCoreApplication.translate("Settings", "Social worker"),
        Post.PENSION_EXPERT: QCoreApplication.translate("Settings", "Pension expert"),
        Post.ACCOUNTANT: QCoreApplication.translate("Settings", "Accountant"),
        Post.COMPTROLLER: QCoreApplication.translate("Settings", "Comptroller"),
        Post.GOVERNORATE: QCoreApplication.translate("Settings", "Governorate's representative"),
        Post.STOREKEEPER: QCoreApplication.translate("Settings", "Storekeeper"),
        Post.REHABILITATION_EXPERT: QCoreApplication.translate("Settings", "Rehabilitation expert"),
        Post.PROPERTY_CUSTODIAN: QCoreApplication.translate("Settings", "Property custodian"),
    }[post]


def catalogue_words(catalogue: Catalogue) -> str:
    """The name of one of the office's lists."""
    return {
        Catalogue.EXIT_REASON: QCoreApplication.translate("Settings", "Reasons for leaving coverage"),
        Catalogue.REFUSAL_REASON: QCoreApplication.translate("Settings", "Reasons for refusing"),
        Catalogue.SERVICE: QCoreApplication.translate("Settings", "Services that are asked for"),
        Catalogue.OTHER_BODY: QCoreApplication.translate("Settings", "Other bodies"),
        Catalogue.OTHER_OFFICE: QCoreApplication.translate("Settings", "Other welfare offices"),
        Catalogue.RECEPTION_CONDITION: QCoreApplication.translate("Settings", "Conditions at reception"),
        Catalogue.SOCIAL_CATEGORY: QCoreApplication.translate("Settings", "Social categories"),
    }[catalogue]


def rule_words(rule: DatedRule) -> tuple[str, str]:
    """A rule's name and the unit of its value."""
    months = QCoreApplication.translate("Settings", "months")
    days = QCoreApplication.translate("Settings", "days")
    words = {
        DatedRule.VISIT_MONTHS: (
            QCoreApplication.translate("Settings", "A visit at the latest every"),
            months,
        ),
        DatedRule.CENTRE_CAPACITY: (
            QCoreApplication.translate("Settings", "Files that a positive-life centre may hold"),
            QCoreApplication.translate("Settings", "files"),
        ),
        DatedRule.FILES_PER_WORKER: (
            QCoreApplication.translate("Settings", "Files that one social worker of a centre carries"),
            QCoreApplication.translate("Settings", "files"),
        ),
        DatedRule.INQUIRY_MONTHS: (
            QCoreApplication.translate("Settings", "An inquiry's answer holds for"),
            months,
        ),
        DatedRule.CARE_ENDS_AT_AGE: (
            QCoreApplication.translate("Settings", "A child is of age at"),
            QCoreApplication.translate("Settings", "years"),
        ),
        DatedRule.UNREACHABLE_TRIES: (
            QCoreApplication.translate("Settings", "Calls in vain after which nobody is admitted"),
            QCoreApplication.translate("Settings", "calls"),
        ),
        DatedRule.UNREACHABLE_DAYS: (
            QCoreApplication.translate("Settings", "Calls in vain count for"),
            days,
        ),
        **_of_payments(),
        **_of_equipment(days),
    }
    return words[rule] if rule in words else (_limit_words(rule), days)


def _limit_words(rule: DatedRule) -> str:
    """How long what waits may wait, in days."""
    return {
        DatedRule.APPLICANT_DAYS: QCoreApplication.translate(
            "Settings", "An applicant is decided upon within"
        ),
        DatedRule.REFERRAL_DAYS: QCoreApplication.translate("Settings", "A referral has its result within"),
        DatedRule.SUSPENSION_DAYS: QCoreApplication.translate(
            "Settings", "A suspended pension is decided upon within"
        ),
        DatedRule.REQUEST_DAYS: QCoreApplication.translate("Settings", "A request is answered within"),
        DatedRule.TRANSFER_DAYS: QCoreApplication.translate(
            "Settings", "Another office answers a transfer within"
        ),
        DatedRule.INQUIRY_DAYS: QCoreApplication.translate(
            "Settings", "Another body answers an inquiry within"
        ),
        DatedRule.VISIT_DAYS: QCoreApplication.translate("Settings", "A planned visit is made within"),
        DatedRule.TASK_DAYS: QCoreApplication.translate("Settings", "A task is done within"),
    }[rule]


def _of_payments() -> dict[DatedRule, tuple[str, str]]:
    """The rules of the recurring payments."""
    decile = QCoreApplication.translate("Settings", "decile")
    return {
        DatedRule.PENSION_DECILE: (
            QCoreApplication.translate("Settings", "The highest decile that draws the pension"),
            decile,
        ),
        DatedRule.LIVING_DECILE: (
            QCoreApplication.translate("Settings", "The highest decile that draws the living allowance"),
            decile,
        ),
        DatedRule.TWINS_DECILE: (
            QCoreApplication.translate("Settings", "The highest decile of families with twins"),
            decile,
        ),
        DatedRule.TRIPLETS_DECILE: (
            QCoreApplication.translate("Settings", "The highest decile of families with triplets and more"),
            decile,
        ),
        DatedRule.MULTIPLES_AGE: (
            QCoreApplication.translate("Settings", "The allowance of multiples ends at"),
            QCoreApplication.translate("Settings", "years"),
        ),
        DatedRule.UNVISITED_MONTHS: (
            QCoreApplication.translate("Settings", "A suspension is proposed without a visit for"),
            QCoreApplication.translate("Settings", "months"),
        ),
    }


def _of_equipment(days: str) -> dict[DatedRule, tuple[str, str]]:
    """The rules of the store."""
    return {
        DatedRule.ALLOCATION_DAYS: (
            QCoreApplication.translate("Settings", "Equipment stays allocated to a client for"),
            days,
        ),
        DatedRule.LOAN_RETURN_DAYS: (
            QCoreApplication.translate("Settings", "A loan that is needed no more comes back within"),
            days,
        ),
        DatedRule.LOAN_SOON_DAYS: (
            QCoreApplication.translate("Settings", "A loan is due soon from so long before"),
            days,
        ),
    }
