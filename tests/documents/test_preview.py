# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from tests.support.paper_facts import CERTIFICATE, STAMP, USUAL
from tests.support.pdf import page_size
from welfare_desk.documents.casework import file_summary
from welfare_desk.documents.papers import certificate
from welfare_desk.documents.preview import page_count, render


@pytest.mark.parametrize("dpi", [72, 96, 110, 300])
def test_pixels_are_rows_of_rgb_without_padding(dpi):
    width, height, pixels = render(certificate(CERTIFICATE, STAMP), 0, dpi)
    assert len(pixels) == 3 * width * height
    assert (width, height) == pytest.approx((148 / 25.4 * dpi, 210 / 25.4 * dpi), abs=1)
    assert pixels[:3] == b"\xff\xff\xff"


def test_the_accent_is_not_blue_for_red():
    width, _, pixels = render(certificate(CERTIFICATE, STAMP), 0, 300)
    row = round((11 + 12.7) / 25.4 * 300)
    middle = 3 * (row * width + width // 2)
    red, green, blue = pixels[middle : middle + 3]
    assert red < 40 < green < blue < 110


def test_every_page_can_be_shown():
    pdf = file_summary(USUAL, STAMP)
    assert [render(pdf, page, 50)[:2] for page in range(page_count(pdf))] == [(414, 585)] * page_count(pdf)
    assert page_size(pdf, 0)[0] < page_size(pdf, 0)[1]
