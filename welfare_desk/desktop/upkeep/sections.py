# SPDX-License-Identifier: Apache-2.0
"""The sections of the settings in their order; a programme adds its own by one line here.

Words are source strings of the context `Settings`; `_words` says each once for the translators.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from welfare_desk.domain.access import Permission

OFFICE, PC = "office", "pc"


@dataclass(frozen=True)
class SectionSpec:
    """A section by name: `path` is `package.module:Class`, imported when first chosen, or `page` to go to."""

    name: str
    group: str
    icon: str
    path: str = ""
    page: str = ""
    permission: str = Permission.OWN_ACCOUNT


SECTIONS: tuple[SectionSpec, ...] = (
    SectionSpec("letterhead", OFFICE, "stamp", "welfare_desk.desktop.upkeep.letterhead:LetterheadSection"),
    SectionSpec("rules", OFFICE, "scale", "welfare_desk.desktop.upkeep.rules:RulesSection"),
    SectionSpec(
        "rates",
        OFFICE,
        "banknote",
        "welfare_desk.desktop.upkeep.rates:RatesSection",
        permission=Permission.VIEW_FILES,
    ),
    SectionSpec("lists", OFFICE, "list", "welfare_desk.desktop.upkeep.lists:ListsSection"),
    SectionSpec("enrolment", OFFICE, "landmark", "welfare_desk.desktop.upkeep.enrolment:EnrolmentSection"),
    SectionSpec("users", OFFICE, "users", page="users", permission=Permission.MANAGE_USERS),
    SectionSpec("printers", PC, "printer", "welfare_desk.desktop.upkeep.printers:PrintersSection"),
    SectionSpec("store_printers", PC, "package", "welfare_desk.desktop.upkeep.printers:StorePrintersSection"),
    SectionSpec("look", PC, "sun", "welfare_desk.desktop.upkeep.look:LookSection"),
)


def _words() -> dict[str, str]:
    return {
        OFFICE: QCoreApplication.translate("Settings", "This office"),
        PC: QCoreApplication.translate("Settings", "This PC"),
        "letterhead": QCoreApplication.translate("Settings", "Letterhead, signers"),
        "rules": QCoreApplication.translate("Settings", "Rules by date"),
        "rates": QCoreApplication.translate("Settings", "Rates"),
        "lists": QCoreApplication.translate("Settings", "The office's lists"),
        "enrolment": QCoreApplication.translate("Settings", "Headquarters"),
        "users": QCoreApplication.translate("Settings", "Users and roles"),
        "printers": QCoreApplication.translate("Settings", "Printers and paper"),
        "store_printers": QCoreApplication.translate("Settings", "Store printers"),
        "look": QCoreApplication.translate("Settings", "Look and language"),
    }


def words_of(name: str) -> str:
    """A section's or a group's words in the language in force."""
    return _words()[name]


def spec_of(name: str) -> SectionSpec:
    """The section of this name; KeyError when there is none, which is our bug."""
    return {spec.name: spec for spec in SECTIONS}[name]
