# SPDX-License-Identifier: Apache-2.0
"""What a clerk has typed and not saved anywhere, told after sign-in and on the first page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.frame.recalling import Recall
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.words import number, when
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.drafts import forms, way_to
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.drafts import OwnDraft

_LINKED = 3
"""Drafts that have a link of their own; the others are counted."""

Go = Callable[..., None]


def waiting_banner(found: Sequence[OwnDraft], today: dt.date, go: Go) -> Banner | None:
    """A banner with a link to each of the latest drafts, F11 for the first; None when nothing waits."""
    known = forms()
    waiting = [one for one in found if one.page in known]
    if not waiting:
        return None
    translate = QCoreApplication.translate
    title = translate("WaitingDrafts", "{count} forms that you typed are not saved yet")
    text = translate("WaitingDrafts", "Each link opens one as it was left.")
    if len(waiting) == 1:
        title = translate("WaitingDrafts", "A form that you typed is not saved yet")
        text = translate("WaitingDrafts", "The link opens it as it was left.")
    if len(waiting) > _LINKED:
        more = translate("WaitingDrafts", "{count} older ones wait too.")
        if len(waiting) == _LINKED + 1:
            more = translate("WaitingDrafts", "An older one waits too.")
        text = f"{text} {more.format(count=number(len(waiting) - _LINKED))}"
    links = [_link(one, today, go, main=place == 0) for place, one in enumerate(waiting[:_LINKED])]
    return Banner(Tone.BLUE, "history", title.format(count=number(len(waiting))), text, links)


def _link(one: OwnDraft, today: dt.date, go: Go, *, main: bool) -> Button:
    form = forms()[one.page]
    page, arguments, row = way_to(form, one.key)
    moment = when(one.at.astimezone(IRAN), today)
    about = isolate(arguments["key"]) if "key" in arguments else ""
    words = " — ".join(part for part in (form.words, about, moment) if part)
    button = Button(words, "folder-open", ButtonKind.FILLED if main else ButtonKind.PLAIN, small=True)
    button.clicked.connect(_Going(partial(go, page, Recall(one.page, one.key, row), **arguments)))
    return button


class _Going:
    """Calls without the «checked» that a button sends along."""

    def __init__(self, go: Callable[[], Any]) -> None:
        self._go = go

    def __call__(self, checked: bool = False) -> None:
        self._go()
