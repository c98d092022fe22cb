# SPDX-License-Identifier: Apache-2.0
"""The one list of modules that declare use cases."""

from __future__ import annotations

import importlib
import importlib.util

MODULES = (
    "welfare_desk.services.access",
    "welfare_desk.services.upkeep",
    "welfare_desk.services.casework.questions",
    "welfare_desk.services.casework.commands",
    "welfare_desk.services.casework.drafts",
    "welfare_desk.services.casework.notes",
    "welfare_desk.services.casework.tasks",
    "welfare_desk.services.casework.letters",
    "welfare_desk.services.casework.labels",
    "welfare_desk.services.summary",
    "welfare_desk.services.mywork",
    "welfare_desk.services.waiting",
    "welfare_desk.services.pension",
    "welfare_desk.services.papers",
    "welfare_desk.services.exchange.looking",
    "welfare_desk.services.exchange.importing",
    "welfare_desk.services.exchange.undoing",
    "welfare_desk.services.exchange.batches",
    "welfare_desk.services.exchange.reporting",
    "welfare_desk.services.exchange.export",
    "welfare_desk.services.rehearsal.fill",
)


def load() -> None:
    """Import them all; each joins the registry by being imported."""
    for name in MODULES:
        if importlib.util.find_spec(name) is not None:
            importlib.import_module(name)
