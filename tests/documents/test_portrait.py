# SPDX-License-Identifier: Apache-2.0
"""The client's small picture: of any shape, upright, without what the camera wrote."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from tests.support.media import jpeg, pdf, png, png_header
from welfare_desk.documents.portrait import SIZE, must_be_drawn, portrait
from welfare_desk.domain.attachments.media import MOST_PIXELS
from welfare_desk.domain.errors import RuleError


def image(mode: str, size: tuple[int, int], colour: str | int | tuple[int, ...], kind: str = "PNG") -> bytes:
    out = io.BytesIO()
    Image.new(mode, size, colour).save(out, kind)
    return out.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        jpeg(30, 40),
        jpeg(4000, 100),
        png(1, 1),
        png(100, 4000),
        image("RGBA", (80, 60), (200, 0, 0, 128)),
        image("LA", (80, 60), (200, 128)),
        image("P", (80, 60), 3),
        image("1", (80, 60), 1),
        image("I;16", (80, 60), 9000),
        image("CMYK", (80, 60), (0, 0, 0, 0), "JPEG"),
        image("L", (80, 60), 90, "JPEG"),
    ],
)
def test_any_picture_becomes_three_to_four(data: bytes) -> None:
    small = Image.open(io.BytesIO(portrait(data)))
    assert (small.size, small.mode, small.format) == (SIZE, "RGB", "JPEG")
    assert portrait(data) == portrait(data)


def test_what_shines_through_is_white() -> None:
    small = Image.open(io.BytesIO(portrait(image("RGBA", (300, 400), (0, 0, 0, 0)))))
    assert small.getpixel((150, 200)) == (255, 255, 255)


@pytest.mark.parametrize("data", [b"", pdf(), png_header(300, 400), jpeg()[:300]])
def test_what_cannot_be_drawn_is_told(data: bytes) -> None:
    with pytest.raises(RuleError) as refused:
        portrait(data)
    assert refused.value.code == "image_damaged"
    with pytest.raises(RuleError, match="image_damaged"):
        must_be_drawn(data)


@pytest.mark.parametrize("data", [jpeg(), png(), png(1, 1)])
def test_what_can_be_drawn_passes(data: bytes) -> None:
    must_be_drawn(data)


def test_the_largest_picture_that_is_taken_is_drawn() -> None:
    side = int(MOST_PIXELS**0.5)
    data = image("RGB", (side, side), "navy")
    small = Image.open(io.BytesIO(portrait(data)))
    assert small.size == SIZE
