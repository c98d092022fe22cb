# SPDX-License-Identifier: Apache-2.0
"""The one list of modules that declare use cases."""

from __future__ import annotations

import importlib
import importlib.util

MODULES = (
    "welfare_desk.services.access",
    "welfare_desk.services.roles",
    "welfare_desk.services.own_account",
    "welfare_desk.services.sightings",
    "welfare_desk.services.trail",
    "welfare_desk.services.upkeep",
    "welfare_desk.services.office_settings",
    "welfare_desk.services.pc_choices",
    "welfare_desk.services.casework.questions",
    "welfare_desk.services.casework.commands",
    "welfare_desk.services.casework.drafts",
    "welfare_desk.services.casework.membership",
    "welfare_desk.services.casework.households",
    "welfare_desk.services.casework.household_undoing",
    "welfare_desk.services.casework.reasons",
    "welfare_desk.services.casework.restricted",
    "welfare_desk.services.casework.doubles",
    "welfare_desk.services.casework.living",
    "welfare_desk.services.casework.mistakes",
    "welfare_desk.services.casework.fields",
    "welfare_desk.services.casework.opening",
    "welfare_desk.services.casework.reception",
    "welfare_desk.services.casework.recognising",
    "welfare_desk.services.casework.decision_back",
    "welfare_desk.services.casework.requests",
    "welfare_desk.services.casework.commission",
    "welfare_desk.services.casework.voting",
    "welfare_desk.services.casework.extension",
    "welfare_desk.services.casework.inquiries",
    "welfare_desk.services.casework.assessments",
    "welfare_desk.services.casework.referrals",
    "welfare_desk.services.casework.visits",
    "welfare_desk.services.casework.visit_lists",
    "welfare_desk.services.casework.visit_sheets",
    "welfare_desk.services.casework.centres",
    "welfare_desk.services.casework.notes",
    "welfare_desk.services.casework.tasks",
    "welfare_desk.services.casework.letters",
    "welfare_desk.services.casework.labels",
    "welfare_desk.services.summary",
    "welfare_desk.services.mywork",
    "welfare_desk.services.waiting.moving",
    "welfare_desk.services.waiting.questions",
    "welfare_desk.services.waiting.policies",
    "welfare_desk.services.waiting.offering",
    "welfare_desk.services.waiting.day",
    "welfare_desk.services.waiting.quotas",
    "welfare_desk.services.waiting.admitting",
    "welfare_desk.services.waiting.what_if",
    "welfare_desk.services.waiting.calling",
    "welfare_desk.services.pension",
    "welfare_desk.services.papers",
    "welfare_desk.services.printing",
    "welfare_desk.services.attachments.commands",
    "welfare_desk.services.attachments.looking",
    "welfare_desk.services.attachments.receipt",
    "welfare_desk.services.exchange.looking",
    "welfare_desk.services.exchange.importing",
    "welfare_desk.services.exchange.undoing",
    "welfare_desk.services.exchange.batches",
    "welfare_desk.services.exchange.reporting",
    "welfare_desk.services.exchange.export",
    "welfare_desk.services.exchange.copying",
    "welfare_desk.services.exchange.picturing",
    "welfare_desk.services.matching.questions",
    "welfare_desk.services.matching.commands",
    "welfare_desk.services.matching.quality",
    "welfare_desk.services.rehearsal.fill",
)


def load() -> None:
    """Import them all; each joins the registry by being imported."""
    for name in MODULES:
        if importlib.util.find_spec(name) is not None:
            importlib.import_module(name)
