# SPDX-License-Identifier: Apache-2.0
"""Pictures that can be drawn; the client's own, small and upright, for the window and the file summary."""

from __future__ import annotations

import io
import warnings

from welfare_desk.domain.errors import RuleError

SIZE = (300, 400)
"""Points of the picture: 30 × 40 mm at 254 to the inch."""
_QUALITY = 82
_ENOUGH = 4 * SIZE[1]


def must_be_drawn(data: bytes) -> None:
    """Draw every point of a JPEG or PNG whose header was judged before: a good header proves nothing of them.

    Raises RuleError ``image_damaged``.
    """
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data), formats=("JPEG", "PNG")) as opened:
                opened.load()
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        raise RuleError("image_damaged") from None


def portrait(data: bytes) -> bytes:
    """A JPEG of `SIZE` cut from the middle of a JPEG or PNG whose header was judged before.

    Raises RuleError ``image_damaged`` for one that cannot be drawn.
    """
    from PIL import Image, ImageOps

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of odd profiles and sizes, which were judged before
            with Image.open(io.BytesIO(data), formats=("JPEG", "PNG")) as opened:
                opened.draft("RGB", (2 * SIZE[1], 2 * SIZE[1]))  # decodes a large JPEG small
                if max(opened.size) > _ENOUGH:
                    opened.thumbnail(
                        (_ENOUGH, _ENOUGH)
                    )  # once, before every step needs the room of the whole
                upright = ImageOps.exif_transpose(opened)
                drawn = Image.new("RGB", upright.size, "white")
                shown = upright.convert("RGBA")
                drawn.paste(shown, mask=shown.getchannel("A"))
        small = ImageOps.fit(drawn, SIZE, Image.Resampling.LANCZOS, centering=(0.5, 0.4))
        out = io.BytesIO()
        small.save(out, "JPEG", quality=_QUALITY)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        raise RuleError("image_damaged") from None
    return out.getvalue()
