# SPDX-License-Identifier: Apache-2.0
"""Weights that were changed and kept nowhere are asked about before anything takes their place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.dialog import ask


def ask_about_weights(
    page: Page, keep: Callable[[], None] | None, go_on: Callable[[], None], stay: Callable[[], None]
) -> None:
    """Keep what is typed (`keep` None: nobody here may), leave it, or `stay` with it."""
    translate = QCoreApplication.translate
    acts = [(translate("PolicyLeaving", "Leave them"), "leave")]
    if keep is not None:
        acts.insert(0, (translate("PolicyLeaving", "Keep under a name…"), "keep"))

    def decided(answer: str | None) -> None:
        if answer == "leave":
            go_on()
            return
        stay()
        if answer == "keep" and keep is not None:
            keep()

    title = translate("PolicyLeaving", "Leave the changed weights?")
    text = translate(
        "PolicyLeaving", "They were changed and are kept under no name; nobody is ordered by them."
    )
    ask(page, title, text, acts, decided, careful=True)
