# SPDX-License-Identifier: Apache-2.0
"""The program's one entry: no command opens the window, anything else goes to the command line.

Only as much is read here as tells the two apart, and only the chosen one is imported: the sign-in window is
on the screen before the parser, the database or a paper has been loaded.
"""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

_WITH_VALUE = {"--office", "--as", "--lang", "--today"}


def window_options(arguments: list[str]) -> dict[str, str] | None:
    """The global options when nothing else was given; None when the command line has to decide."""
    options: dict[str, str] = {}
    rest = iter(arguments)
    for argument in rest:
        name, equals, value = argument.partition("=")
        if name not in _WITH_VALUE:
            return None
        if not equals:
            following = next(rest, None)
            if following is None:
                return None
            value = following
        options[name] = value
    if options.get("--lang", "fa") not in ("fa", "en") or not options.get("--office", "named").strip():
        return None
    return options


def _speak_utf8() -> None:
    # A Windows console or a redirected file would otherwise refuse Persian; without a console both are None.
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _no_screen() -> bool:
    # Qt would abort the process with advice about plugins, which helps nobody who came in by a remote shell.
    asked = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(map(os.environ.get, asked))


def main(arguments: list[str] | None = None) -> int:
    """Run the program and answer its exit code (0 done, 1 refused, 2 usage, 3 storage, 4 not permitted)."""
    given = sys.argv[1:] if arguments is None else arguments
    if given == ["--read-sheets"]:
        # A frozen program has no other executable to start as its workbook-reading child.
        from welfare_desk.documents.sheets.child import main as read_sheets

        return read_sheets()
    _speak_utf8()
    options = window_options(given)
    if options is None:
        from welfare_desk.cli import main as command_line

        return command_line(given)

    # Nothing made while starting is garbage; the window looks for it once it is painted, on its own thread.
    gc.disable()
    if _no_screen():
        from welfare_desk.sentences import say

        sys.stderr.write(say("no_display", {}, options.get("--lang", "fa")) + "\n")
        return 2

    from welfare_desk.assembly import open_window

    office = options.get("--office")
    return open_window(
        office_dir=Path(office) if office else None,
        user=options.get("--as"),
        language=options.get("--lang"),
        today=options.get("--today"),
    )


if __name__ == "__main__":
    sys.exit(main())
