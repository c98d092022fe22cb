# SPDX-License-Identifier: Apache-2.0
"""The sentences of a checkout, compiled when they are first spoken and whenever their sources are newer."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import PySide6

NAME = "welfare_desk_fa.qm"
PLURALS = "welfare_desk_en.qm"
_PATIENCE = 60  # seconds


def bring_up_to_date(target: Path, sources: Path) -> bool:
    """Compile the sources unless `target` is as new as they are; whether there is a target to load now.

    An installed copy has no sources and its target was built with it. What cannot be compiled (no tool, a
    folder that cannot be written to) leaves an older target as it is.
    """
    known = sorted(sources.glob("*.ts"))
    if known and _is_old(target, known):
        _compile(known, target)
    return target.is_file()


def _is_old(target: Path, sources: list[Path]) -> bool:
    if not target.is_file():
        return True
    made = target.stat().st_mtime
    return any(source.stat().st_mtime > made for source in sources)


def _compile(sources: list[Path], target: Path) -> None:
    """Beside the target first, so that two programs that start at once both find it whole."""
    import subprocess  # hardly ever needed, and the sign-in window waits for what is imported

    fresh = target.with_name(f"{target.stem}.{os.getpid()}.qm")
    command = [str(_tool()), "-silent", *map(str, sources), "-qm", str(fresh)]
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(command, check=False, capture_output=True, timeout=_PATIENCE)
        if done.returncode == 0:
            fresh.replace(target)
    except (OSError, subprocess.SubprocessError):
        pass
    finally:
        fresh.unlink(missing_ok=True)


def _tool() -> Path:
    ending = ".exe" if sys.platform == "win32" else ""
    return Path(PySide6.__file__).parent / f"lrelease{ending}"
