# SPDX-License-Identifier: Apache-2.0
"""A test in which the log warns has failed, unless it says that it expects the warning."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest


class Heard(logging.Handler):
    """Keeps every record of level WARNING or above; a test that takes them has looked at them."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    def take(self) -> list[str]:
        """The messages heard so far, which the end of the test then no longer minds."""
        told = [record.getMessage() for record in self.records]
        self.records.clear()
        return told


@pytest.fixture(autouse=True)
def log_warnings() -> Iterator[Heard]:
    """Fails the test for a warning in the log; `log_warnings.take()` accepts those heard so far."""
    heard = Heard()
    root = logging.getLogger()
    root.addHandler(heard)
    yield heard
    root.removeHandler(heard)
    if heard.records:
        pytest.fail("the log warned: " + "; ".join(heard.take()))
