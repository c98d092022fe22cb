# SPDX-License-Identifier: Apache-2.0
"""What is wrong with the lines of a document, told of every line at once."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from welfare_desk.domain.errors import RuleError


class RefusedLines:
    """Collects the refusals of ``count`` lines; `settle` raises what there is."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._found: list[tuple[int, RuleError]] = []

    @contextlib.contextmanager
    def line(self, number: int) -> Iterator[None]:
        """Read a line, counted from 1: its refusal waits for those of the others."""
        try:
            yield
        except RuleError as refused:
            self._found.append((number, refused))

    def settle(self) -> None:
        """RuleError of the one line that is refused (`at_line` where there are others), or of several.

        `lines_refused` has the numbers (`rows`), `codes` and facts (`told`) of all of them.
        """
        if not self._found:
            return
        if len(self._found) == 1:
            number, one = self._found[0]
            raise RuleError(one.code, **one.facts, **({"at_line": number} if self._count > 1 else {}))
        raise RuleError(
            "lines_refused",
            rows=[number for number, _ in self._found],
            codes=[one.code for _, one in self._found],
            told=[dict(one.facts) for _, one in self._found],
        )
