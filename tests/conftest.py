# SPDX-License-Identifier: Apache-2.0
"""What every test gets: no screen, and a failure for every warning that the log sees."""

from __future__ import annotations

import os

from hypothesis import settings

# A busy machine is slow without anything being wrong; benches measure time, tests do not.
settings.register_profile("house", deadline=None)
settings.load_profile("house")

# Before Qt is imported anywhere: tests draw into memory, the same on every machine.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.pop("WELFARE_DESK_OFFICE", None)
os.environ.pop("WELFARE_DESK_PASSWORD", None)

pytest_plugins = ["tests.support.quiet"]
