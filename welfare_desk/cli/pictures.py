# SPDX-License-Identifier: Apache-2.0
"""`shots`: every page with the office's data as a picture, without a display."""

from __future__ import annotations

import argparse
import re

from welfare_desk import assembly
from welfare_desk.cli.opening import office_dir, operation_key, signed_in
from welfare_desk.cli.parser import Commands
from welfare_desk.cli.terminal import Answer, Terminal
from welfare_desk.outside import folder_place
from welfare_desk.settings import SCALES

_SIZE = re.compile(r"([0-9]{3,5})x([0-9]{3,5})")


def _size(typed: str) -> tuple[int, int]:
    found = _SIZE.fullmatch(typed)
    if found is None:
        raise argparse.ArgumentTypeError("1366x768")
    return int(found[1]), int(found[2])


_size.__name__ = "size"


def _scale(typed: str) -> float:
    least, most = SCALES
    if not re.fullmatch(r"[0-9](\.[0-9]{1,2})?", typed) or not least <= float(typed) <= most:
        raise argparse.ArgumentTypeError(f"{least}–{most}")
    return float(typed)


_scale.__name__ = "scale"


def add(commands: Commands) -> None:
    """Declare `shots`."""
    words = commands.words
    shots = commands.leaf("shots", "تصویر همهٔ صفحه‌ها", "pictures of every page", _shots)
    shots.add_argument("directory", metavar="DIR", help=words("پوشهٔ مقصد", "folder to write to"))
    shots.add_argument(
        "--size",
        type=_size,
        default=(1366, 768),
        metavar="WxH",
        help=words("اندازهٔ پنجره", "size of the window"),
    )
    shots.add_argument(
        "--scale",
        type=_scale,
        default=1.0,
        metavar="N",
        help=words("بزرگی حروف، مانند ۱٫۲۵", "size of the letters, such as 1.25"),
    )
    shots.add_argument("--dark", action="store_true", help=words("پوستهٔ تیره", "the dark theme"))


def _shots(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.exchange.picturing import PicturePages, picture_pages

    with signed_in(terminal, args) as session:
        folder = folder_place(args.directory, office=office_dir(args))
        session.do(picture_pages, PicturePages(), operation_key(args))
        language = getattr(args, "lang", None) or "fa"
        pages = assembly.draw_shots(
            session, folder, size=args.size, dark=args.dark, language=language, scale=args.scale
        )
    paths = [str(page) for page in pages]
    return Answer({"pages": paths}, [terminal.place(path) for path in paths])
