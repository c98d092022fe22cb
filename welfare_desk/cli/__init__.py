# SPDX-License-Identifier: Apache-2.0
"""The command line: the same use cases as the window, for scripts, scheduled tasks and headquarters."""

from __future__ import annotations


def main(argv: list[str]) -> int:
    """Run one command and answer its exit code: 0 done, 1 refused, 2 usage, 3 storage, 4 not permitted."""
    from welfare_desk.cli.running import run

    return run(argv)
