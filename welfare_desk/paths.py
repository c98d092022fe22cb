# SPDX-License-Identifier: Apache-2.0
"""Where the program's own files and the office's folder stand on this PC.

Nothing here touches the disk beyond asking whether something exists; platformdirs is asked only when
a folder of the user is really needed, for it costs some milliseconds of every start.
"""

from __future__ import annotations

import os
from pathlib import Path

APP = "WelfareDesk"
OFFICE_VARIABLE = "WELFARE_DESK_OFFICE"

_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """The folder of fonts, icons and compiled translations: inside an installed copy, else at the root."""
    inside = _PACKAGE / "resources"
    return inside if inside.is_dir() else _PACKAGE.parent / "resources"


def translations() -> Path:
    """The folder of compiled `.qm` files; absent in a checkout until they are built for the first time."""
    return resources() / "translations"


def translation_sources() -> Path:
    """The folder of the `.ts` files that are compiled; there is none in an installed copy."""
    return _PACKAGE.parent / "i18n" / "fa"


def plural_sources() -> Path:
    """The folder of the plural forms of English; there is none in an installed copy."""
    return _PACKAGE.parent / "i18n" / "en"


def user_data() -> Path:
    """This user's own folder for data; not made here."""
    import platformdirs

    return Path(platformdirs.user_data_dir(APP, appauthor=False, roaming=False))


def machine_data() -> Path:
    """The folder that every user of this PC reaches, where a per-machine install keeps the office."""
    import platformdirs

    return Path(platformdirs.site_data_dir(APP, appauthor=False))


def settings_file() -> Path:
    """The TOML file of this user's settings (theme, language, last office)."""
    import platformdirs

    return Path(platformdirs.user_config_dir(APP, appauthor=False, roaming=False)) / "settings.toml"


def per_machine() -> bool:
    """Whether the program was installed for all users of the PC: the installer leaves a mark by the fonts."""
    return (resources() / "per-machine").is_file()


def default_office(last_office: Path | None = None) -> Path:
    """The office to open when none is named: by variable, else the last one, else the PC's or the user's."""
    named = os.environ.get(OFFICE_VARIABLE, "").strip()
    if named:
        return Path(named)
    if last_office is not None:
        return last_office
    return (machine_data() if per_machine() else user_data()) / "office"


def private_copies() -> Path:
    """The folder of plain copies that are open in viewers; this user's own, wiped at start and end."""
    import platformdirs

    return Path(platformdirs.user_cache_dir(APP, appauthor=False)) / "open"
