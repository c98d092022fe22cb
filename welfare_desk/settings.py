# SPDX-License-Identifier: Apache-2.0
"""What a clerk chooses for this PC: theme, scale, language, the office opened last.

Rules of the office (ceilings, rates, quotas) are no settings: they are dated rows in its database. The
sign-in window reads this module, hence the imports where they are needed.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from welfare_desk.domain.errors import RuleError

THEMES = ("system", "light", "dark")
LANGUAGES = ("fa", "en")
SCALES = (0.75, 2.0)


class Settings(NamedTuple):
    """One clerk's choices; `scale` multiplies every font size, `last_office` is what opens next time.

    A named tuple, for a dataclass costs every start some milliseconds.
    """

    theme: str = "system"
    scale: float = 1.0
    language: str = "fa"
    last_office: Path | None = None


def _checked(name: str, value: Any) -> Any:
    match name:
        case "theme" if value in THEMES:
            return value
        case "language" if value in LANGUAGES:
            return value
        case "scale" if type(value) in (int, float) and SCALES[0] <= value <= SCALES[1]:
            return float(value)
        case "last_office" if isinstance(value, str) and value:
            return Path(value)
    raise RuleError("bad_setting", name=name, value=str(value))


def _as_we_write_it(text: str) -> dict[str, Any] | None:
    """The values of a file as `to_toml` writes it; None for anything else, which the TOML reader then judges.

    That reader costs three milliseconds of every start, and nearly every file was written by ourselves.
    """
    values: dict[str, Any] = {}
    for line in text.splitlines():
        name, equals, written = line.partition(" = ")
        inside = written[1:-1]
        if not equals or not name.isidentifier() or name in values:
            return None
        if written[:1] == written[-1:] == '"' and len(written) > 1 and inside.isprintable():
            if "\\" in inside or '"' in inside:
                return None
            values[name] = inside
        elif written.count(".") == 1 and written.replace(".", "", 1).isascii() and written[0] != "0":
            whole, _, part = written.partition(".")
            if not (whole.isdigit() and part.isdigit()):
                return None
            values[name] = float(written)
        else:
            return None
    return values


def parse(text: str) -> Settings:
    """Settings from TOML; refused with `unreadable_settings`, `unknown_setting` or `bad_setting`."""
    given = _as_we_write_it(text)
    if given is None:
        import tomllib

        try:
            given = tomllib.loads(text)
        except tomllib.TOMLDecodeError as fault:
            raise RuleError("unreadable_settings") from fault
    unknown = sorted(set(given) - set(Settings._fields))
    if unknown:
        raise RuleError("unknown_setting", names=unknown, known=sorted(Settings._fields))
    return Settings(**{name: _checked(name, value) for name, value in given.items()})


def read(path: Path) -> Settings:
    """The settings kept in the file, or the defaults when there is none; refuses as `parse` does."""
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        return Settings()
    except UnicodeDecodeError as fault:
        raise RuleError("unreadable_settings") from fault
    return parse(text)


def to_toml(settings: Settings) -> str:
    """The file's text; a choice not made is left out."""
    import json

    lines = []
    for name, value in settings._asdict().items():
        if value is None:
            continue
        # A JSON string is a TOML string but for DEL, which JSON leaves bare.
        written = json.dumps(value.as_posix() if isinstance(value, Path) else value, ensure_ascii=False)
        lines.append(f"{name} = {written}".replace("\x7f", "\\u007f"))
    return "\n".join(lines) + "\n"


def write(path: Path, settings: Settings) -> None:
    """Keep the settings: a power cut leaves the old file or the new one, never half of it."""
    from welfare_desk.outside import whole

    for name, value in settings._asdict().items():
        if value is not None:
            _checked(name, str(value) if isinstance(value, Path) else value)
    path.parent.mkdir(parents=True, exist_ok=True)
    with whole(path) as file:
        file.write(to_toml(settings).encode())
