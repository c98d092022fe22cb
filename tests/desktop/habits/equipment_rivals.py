# SPDX-License-Identifier: Apache-2.0
"""An item of the catalogue while another desk changes it."""

from __future__ import annotations

from tests.desktop.habits.equipment_forms import EQUIPMENT_FORMS, other_least
from tests.desktop.habits.rival import Rival
from tests.support.stocked import item
from welfare_desk.desktop.equipment import item_dialog
from welfare_desk.desktop.frame.command_dialog import CommandDialog

EQUIPMENT_RIVALS: dict[type[CommandDialog], Rival] = {
    item_dialog.ItemDialog: Rival(
        EQUIPMENT_FORMS[item_dialog.ItemDialog],
        other_least,
        "Proposed interval: from \u200eYes\u200e\u200e to \u200eNo\u200e\u200e\n"
        "Least stock: from \u200e0\u200e to \u200e25\u200e",
        {"shelf": "قفسهٔ ۴"},
        lambda at: (item(at).min_stock, item(at).shelf),
        (25, "قفسهٔ ۴"),
    ),
}
