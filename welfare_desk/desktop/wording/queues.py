# SPDX-License-Identifier: Apache-2.0
"""What a service of queues is called: shipped ones in the language in force, others as the office says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from welfare_desk.domain.waiting import PENSION


def service_words(code: str, name: str = "") -> str:
    """The service of a code; `name` is what the office calls it, the code stands in while none came."""
    translate = QCoreApplication.translate
    shipped = {
        PENSION: translate("QueueServices", "Pension"),
        "wheelchair": translate("QueueServices", "Wheelchair"),
        "hearing-aid": translate("QueueServices", "Hearing aid"),
        "dowry": translate("QueueServices", "Dowry"),
        "living-allowance": translate("QueueServices", "Living allowance (Art. 27)"),
        "care-allowance": translate("QueueServices", "Care allowance"),
        "housing-deposit": translate("QueueServices", "Housing deposit"),
        "home-adaptation": translate("QueueServices", "Home adaptation"),
    }
    return shipped.get(code) or name or code
