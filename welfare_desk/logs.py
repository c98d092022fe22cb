# SPDX-License-Identifier: Apache-2.0
"""The log of an office: lines of JSON that never carry what a client would not want read.

A line is built from a short list of fields. Of a message only its English template is written, never its
arguments; letters outside ASCII and runs of digits are masked even there, so that neither a name nor an
identifier gets in by a careless f-string. Of an exception only its type, its code and the places in our own
code are written: the words of a database error carry the values it stumbled over.
"""

from __future__ import annotations

import logging
import re
import time
from pathlib import Path
from typing import Final

LOGGER: Final = "welfare_desk"
FILE_NAME: Final = "welfare-desk.log"
FILE_BYTES: Final = 1_000_000
FILES_KEPT: Final = 5

# Without any handler Python prints the whole exception, words and all, on standard error.
logging.getLogger().addHandler(logging.NullHandler())

# Fields a caller may add with `extra=`; everything else is dropped in silence.
ALLOWED: Final = frozenset(
    {
        "command",
        "code",
        "count",
        "errno",
        "kind",
        "ms",
        "page",
        "pages",
        "platform",
        "report",
        "rows",
        "version",
    }
)

_DIGITS: Final = re.compile(r"[0-9۰-۹٠-٩](?:[ \-./_:]?[0-9۰-۹٠-٩]){5,}")
_FOREIGN: Final = re.compile(r"[^\x20-\x7e]+")
_CODE: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,63}")
_CROCKFORD: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_PACKAGE: Final = Path(__file__).resolve().parent
_LONGEST: Final = 300


def mask(text: str) -> str:
    """The text as a log may hold it, on one line: six digits or more become `#`, letters beyond ASCII `?`."""
    escaped = text.replace("\r", "\\r").replace("\n", "\\n").replace("\t", " ")
    return _FOREIGN.sub("?", _DIGITS.sub("#", escaped))[:_LONGEST]


def report_number() -> str:
    """A fresh number such as `7KQF-2M9T` that joins the apology on the screen to the line in the log."""
    import secrets

    while True:
        drawn = "".join(secrets.choice(_CROCKFORD) for _ in range(8))
        number = f"{drawn[:4]}-{drawn[4:]}"
        if mask(number) == number:
            return number


def _places(error: BaseException) -> list[str]:
    import traceback

    frames = traceback.extract_tb(error.__traceback__)
    own = [
        f"{Path(frame.filename).relative_to(_PACKAGE).as_posix()}:{frame.lineno}"
        for frame in frames
        if Path(frame.filename).is_relative_to(_PACKAGE)
    ]
    return own[-6:]


def describe(error: BaseException) -> list[dict[str, object]]:
    """An exception and its causes without their words: type, code where it has one, places in our code."""
    told: list[dict[str, object]] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen and len(told) < 5:
        seen.add(id(current))
        entry: dict[str, object] = {"type": type(current).__name__, "at": _places(current)}
        for name in ("code", "sqlite_errorname", "errno"):
            value = getattr(current, name, None)
            if isinstance(value, int) or (isinstance(value, str) and _CODE.fullmatch(value)):
                entry["code"] = value
                break
        told.append(entry)
        current = current.__cause__ or current.__context__
    return told


class JsonLines(logging.Formatter):
    """One line of ASCII JSON a record; see the module for what may be in it."""

    def format(self, record: logging.LogRecord) -> str:
        """The line, without its end; arguments of the message are left out on purpose."""
        import json

        at = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created))
        line: dict[str, object] = {
            "at": f"{at}.{int(record.msecs):03d}Z",
            "level": record.levelname,
            "logger": mask(record.name),
            "event": mask(record.msg if isinstance(record.msg, str) else type(record.msg).__name__),
        }
        for name in sorted(ALLOWED & record.__dict__.keys()):
            value = record.__dict__[name]
            line[name] = value if _small(value) else _word(str(value))
        if record.exc_info and record.exc_info[1] is not None:
            line["error"] = describe(record.exc_info[1])
        return json.dumps(line, ensure_ascii=True)


def _small(value: object) -> bool:
    # A count is a number; ten digits may be somebody's national ID.
    return isinstance(value, int | float) and abs(value) < 1_000_000


def _word(value: str) -> str:
    # Our own codes and commands are one plain word; whatever else stands in their place is not ours.
    return mask(value) if _CODE.fullmatch(value) else "?"


def _file(folder: Path) -> logging.Handler:
    # The standard handlers bring sockets and pickles with them; the sign-in window does without.
    from logging.handlers import RotatingFileHandler

    class Quiet(RotatingFileHandler):
        def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  # the standard library's name
            """A full disk must not stop the work, nor print the record with its arguments."""

    path = folder / FILE_NAME
    return Quiet(path, maxBytes=FILE_BYTES, backupCount=FILES_KEPT, encoding="ascii", delay=True)


def start(folder: Path) -> None:
    """Write the log of this process into the folder; called again, it moves to the new folder."""
    stop()
    folder.mkdir(parents=True, exist_ok=True)
    handler = _file(folder)
    handler.set_name(LOGGER)
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    root.addHandler(handler)
    logging.getLogger(LOGGER).setLevel(logging.INFO)


def stop() -> None:
    """Close the log file; the folder can then be moved or restored over."""
    root = logging.getLogger()
    for handler in [handler for handler in root.handlers if handler.get_name() == LOGGER]:
        root.removeHandler(handler)
        handler.close()


def report_bug(error: BaseException) -> str:
    """Log what is our own fault and answer the report number for the apology."""
    number = report_number()
    trace = (type(error), error, error.__traceback__)
    logging.getLogger(LOGGER).error("unexpected error", exc_info=trace, extra={"report": number})
    return number
