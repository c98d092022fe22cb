# SPDX-License-Identifier: Apache-2.0
"""For the forms of payments: what another desk changes meanwhile, what is typed, what is then kept."""

from __future__ import annotations

from typing import Any

from tests.desktop.habits.other_desk import CODE, CODED, NONE, kept
from tests.desktop.habits.pension_forms import PENSION_FORMS, care, tariff
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.pension import changing, granting
from welfare_desk.desktop.upkeep import rate_dialogs
from welfare_desk.domain.pension import PensionState
from welfare_desk.services.pension.rates import (
    ConfirmRate,
    ReleaseAnnounced,
    confirm_rate,
    release_announced,
)
from welfare_desk.services.session import Session

STOP = {"to_state": "suspended", "reason_code": "hospital", "notice": "False"}
AGREED = {"kind": "hygiene", "despite": "True", "letter_no": "۱۲/۳", "reason": "موافقت ستاد"}


CONFIRMED = """Source: from \u2067خبر\u2069 to \u2067بخشنامه\u2069
Proposed: from \u200eYes\u200e\u200e to \u200eNo\u200e\u200e"""


def confirm(other: Session) -> None:
    """Another desk has the letter first."""
    found = tariff(other)
    other.do(confirm_rate, ConfirmRate(found.id, found.version, "بخشنامه"))


def release(other: Session) -> None:
    """Another desk releases it first."""
    found = tariff(other)
    other.do(release_announced, ReleaseAnnounced(found.id, found.version, other.today()))


def pension_rivals(rival: Any) -> dict[type[CommandDialog], Any]:
    """The forms with a version; `rival` makes the record of one."""
    make = PENSION_FORMS
    return {
        changing.PensionDialog: rival(
            make[changing.PensionDialog], CODED, CODE, STOP,
            lambda at: (kept(at).file.client_code, kept(at).pension.state), ("99", PensionState.SUSPENDED),
        ),
        changing.AllowanceDialog: rival(
            make[changing.AllowanceDialog], CODED, CODE, STOP,
            lambda at: (kept(at).file.client_code, care(at).state), ("99", PensionState.SUSPENDED),
        ),
        granting.GrantDialog: rival(
            make[granting.GrantDialog], CODED, CODE, AGREED,
            lambda at: (kept(at).file.client_code, [one.kind.value for one in kept(at).allowances]),
            ("99", ["hygiene"]),
        ),
        granting.RedirectDialog: rival(
            make[granting.RedirectDialog], CODED, CODE, {"drawer": "5"},
            lambda at: (kept(at).file.client_code, care(at).drawer_id), ("99", 5),
        ),
        rate_dialogs.ConfirmRateDialog: rival(
            make[rate_dialogs.ConfirmRateDialog], release,
            f"Released on: from {NONE} to \u200e1404/07/30\u200e",
            {"source": "بخشنامهٔ ۱۲"},
            lambda at: (tariff(at).source, tariff(at).proposed, tariff(at).released_on is not None),
            ("بخشنامهٔ ۱۲", False, True),
        ),
        rate_dialogs.ReleaseRateDialog: rival(
            make[rate_dialogs.ReleaseRateDialog], confirm, CONFIRMED,
            {},
            lambda at: (tariff(at).source, tariff(at).released_on is not None), ("بخشنامه", True),
        ),
    }  # fmt: skip
