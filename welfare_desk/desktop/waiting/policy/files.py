# SPDX-License-Identifier: Apache-2.0
"""A policy leaves as a file, as `queue admit --policy` reads it, and comes from one; it names no client."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.saving import ask_what_to_read, ask_where_to_save, file_name
from welfare_desk.desktop.kit.words import day
from welfare_desk.desktop.messages import tell
from welfare_desk.domain.errors import RuleError, StorageError
from welfare_desk.domain.waiting.policy import Policy, policy_text, read_policy
from welfare_desk.outside import write

_MOST_BYTES = 100_000
"""Of a file that may be a policy."""


class PolicyFiles(QObject):
    """Puts both acts into F1 and the palette; `typed` gives what is written, `take` shows what was read."""

    def __init__(self, page: Page, typed: Callable[[], Policy], take: Callable[[Policy], None]) -> None:
        super().__init__(page)
        self._page, self._typed, self._take = page, typed, take
        page.command(self.tr("Write the policy into a file"), "download", self.export, "Ctrl+E")
        page.command(self.tr("Read a policy from a file"), "upload", self.import_file, "Ctrl+O")

    def export(self) -> None:
        """Ask where, and write what is typed."""
        name = file_name(".json", self.tr("Policy of a queue"), day(self._page.desk.today()))
        path = ask_where_to_save(self._page, self.tr("Write the policy"), name, "JSON (*.json)")
        if not path:
            return
        try:
            write(path, policy_text(self._typed()).encode())
        except (RuleError, StorageError) as error:
            self._page.show_trouble(tell(error))
        else:
            self._page.desk.say(self.tr("The policy is written"))

    def import_file(self) -> None:
        """Ask which file, and show the policy in it."""
        title = self.tr("Read a policy")
        path = ask_what_to_read(self._page, title, "JSON (*.json)")
        if not path:
            return
        try:
            found = read(Path(path))
        except RuleError as error:
            self._page.show_trouble(tell(error))
        else:
            self._take(found)


def read(path: Path) -> Policy:
    """The policy in a file; RuleError `bad_policy_file`."""
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
        if len(content) > _MOST_BYTES:
            raise RuleError("bad_policy_file")
        return read_policy(content.decode("utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise RuleError("bad_policy_file") from error
