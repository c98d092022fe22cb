# SPDX-License-Identifier: Apache-2.0
"""The forms of letters that give places, while another desk gives the letter more of them."""

from __future__ import annotations

from tests.desktop.habits.quota_forms import QUOTA_FORMS, letters, more_places
from tests.desktop.habits.rival import Rival
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.waiting.admission.quota_dialogs import (
    CloseQuotaDialog,
    QuotaDialog,
    ReturnQuotaDialog,
)
from welfare_desk.domain.waiting.quota import QuotaState

_TOLD = "Places: from \u200e5\u200e to \u200e8\u200e"

QUOTA_RIVALS: dict[type[CommandDialog], Rival] = {
    QuotaDialog: Rival(
        QUOTA_FORMS[QuotaDialog],
        more_places,
        _TOLD,
        {"most_decile": "3"},
        lambda at: (letters(at)[0].letter.places, letters(at)[0].letter.conditions.most_decile),
        (8, 3),
    ),
    CloseQuotaDialog: Rival(
        QUOTA_FORMS[CloseQuotaDialog],
        more_places,
        _TOLD,
        {"reason": "پس گرفته شد"},
        lambda at: (letters(at)[0].letter.places, letters(at)[0].state),
        (8, QuotaState.CLOSED),
    ),
    ReturnQuotaDialog: Rival(
        QUOTA_FORMS[ReturnQuotaDialog],
        more_places,
        _TOLD,
        {"reason": "مدارک ناقص است"},
        lambda at: (letters(at)[0].letter.places, letters(at)[0].submitted_by),
        (8, ""),
    ),
}
