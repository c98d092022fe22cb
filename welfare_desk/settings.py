# SPDX-License-Identifier: Apache-2.0
"""What a clerk chooses for this PC: theme, scale, language, the office opened last.

Rules of the office (ceilings, rates, quotas) are no settings: they are dated rows in its database. The
sign-in window reads this module, hence the imports where they are needed.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from welfare_desk.domain.errors import RuleError

THEMES = ("system", "light", "dark")
LANGUAGES = ("fa", "en")
SCALES = (0.75, 2.0)


@dataclass(frozen=True)
class Settings:
    """One clerk's choices; `scale` multiplies every font size, `last_office` is what opens next time."""

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


def parse(text: str) -> Settings:
    """Settings from TOML; refused with `unreadable_settings`, `unknown_setting` or `bad_setting`."""
    import tomllib

    try:
        given = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise RuleError("unreadable_settings") from fault
    known = {field.name for field in fields(Settings)}
    unknown = sorted(set(given) - known)
    if unknown:
        raise RuleError("unknown_setting", names=unknown, known=sorted(known))
    return replace(Settings(), **{name: _checked(name, value) for name, value in given.items()})


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
    for field in fields(settings):
        value = getattr(settings, field.name)
        if value is None:
            continue
        # A JSON string is a TOML string but for DEL, which JSON leaves bare.
        written = json.dumps(str(value) if isinstance(value, Path) else value, ensure_ascii=False)
        lines.append(f"{field.name} = {written}".replace("\x7f", "\\u007f"))
    return "\n".join(lines) + "\n"


def write(path: Path, settings: Settings) -> None:
    """Keep the settings: a power cut leaves the old file or the new one, never half of it."""
    import os

    for field in fields(settings):
        value = getattr(settings, field.name)
        if value is not None:
            _checked(field.name, str(value) if isinstance(value, Path) else value)
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(path.name + ".new")
    with fresh.open("w", encoding="utf-8", newline="\n") as file:
        file.write(to_toml(settings))
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
