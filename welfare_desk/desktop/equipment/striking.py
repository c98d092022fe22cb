# SPDX-License-Identifier: Apache-2.0
"""Care that was recorded of a device by mistake: struck, so that its cost counts no more."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.frame.afresh import Reading
from welfare_desk.desktop.frame.mistaken import DraftOf, MistakeDialog, Striking
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import open_telling
from welfare_desk.desktop.kit.words import day, listed
from welfare_desk.desktop.wording.equipment import moment_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.text import isolate
from welfare_desk.services.equipment.repairing import CareByMistake, care_by_mistake
from welfare_desk.services.equipment.store import AskStory, Story, device_story


def strike_last(page: Page, story: Story) -> None:
    """Ask why the care recorded last was a mistake."""
    if not story.cares or not page.permits(Permission.EDIT_STORE):
        return
    row, version, moment = story.cares[-1]

    def read(answer: Story) -> Any:
        return next((one for one in answer.cares if one[0] == row), None)

    told = listed((moment_words(moment.event), isolate(day(moment.on)), moment.words))
    striking = Striking(
        care_by_mistake,
        lambda care, why: CareByMistake(care[0], why, care[1]),
        (row, version, moment),
        Reading(device_story, AskStory(story.device.serial), read),
    )
    draft = DraftOf("care-mistake", str(story.device.id))
    said = QCoreApplication.translate("StoreActs", "Struck out")
    open_telling(page, MistakeDialog(page, told, striking, draft), said)
