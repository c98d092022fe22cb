# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import random
from dataclasses import replace

import pytest
import zxingcpp

from tests.support.paper_facts import CERTIFICATE, SEAL, STAMP, USUAL
from welfare_desk.documents.casework import file_summary
from welfare_desk.documents.kit.style import MM
from welfare_desk.documents.papers import certificate
from welfare_desk.documents.preview import page_count, render
from welfare_desk.documents.qr import MODULES, PROVEN, QUIET, SIZE, matrix, operators
from welfare_desk.domain.errors import RuleError


def codes_on(pdf: bytes, page: int, dpi: float) -> list[str]:
    width, height, pixels = render(pdf, page, dpi)
    view = memoryview(pixels).cast("B", (height, width, 3))
    return [code.text for code in zxingcpp.read_barcodes(view, formats=zxingcpp.BarcodeFormat.QRCode)]


@pytest.mark.parametrize("dpi", [150, 200, 300])
def test_the_printed_code_reads_back(dpi):
    assert codes_on(certificate(CERTIFICATE, STAMP), 0, dpi) == [CERTIFICATE.qr_digits]


def test_the_code_of_a_summary_stands_on_its_last_page():
    pdf = file_summary(USUAL, STAMP, SEAL)
    found = [codes_on(pdf, page, 300) for page in range(page_count(pdf))]
    assert found == [*[[] for _ in found[:-1]], [SEAL.qr_digits]]


def test_any_number_of_198_digits_is_a_version_5():
    rng = random.Random(5)
    for _ in range(50):
        digits = f"{rng.randrange(10**198):0198d}"
        rows = matrix(digits)
        assert (len(rows), {len(row) for row in rows}) == (MODULES, {MODULES})


@pytest.mark.parametrize("dpi", [150, 200, 300])
def test_a_code_with_the_provinces_word_reads_back(dpi):
    rng = random.Random(dpi)
    for _ in range(5):
        digits = f"{rng.randrange(2 ** (8 * 178)):0429d}"
        assert codes_on(certificate(replace(CERTIFICATE, qr_digits=digits), STAMP), 0, dpi) == [digits]


def test_any_number_of_429_digits_is_a_version_9():
    rng = random.Random(9)
    for _ in range(20):
        rows = matrix(f"{rng.randrange(10**429):0429d}")
        assert (len(rows), {len(row) for row in rows}) == (PROVEN.modules, {PROVEN.modules})


def test_the_larger_code_keeps_to_the_place_of_the_smaller_with_its_quiet_zone():
    module = PROVEN.size / PROVEN.modules
    assert module / MM > 0.35
    assert PROVEN.size + 8 * module < SIZE + 2 * QUIET


def test_modules_are_whole_dots_of_a_printer():
    assert pytest.approx(265) == PROVEN.size / 72 * 300
    assert pytest.approx(259) == SIZE / 72 * 300
    assert pytest.approx(21.93, abs=0.005) == SIZE / MM
    assert pytest.approx(2.37, abs=0.01) == QUIET / MM


def test_it_is_one_path_of_runs_that_covers_every_dark_module_once():
    digits = CERTIFICATE.qr_digits
    drawn = operators(digits, 0, 0).split(" cm ")[1]
    cells = []
    for run in drawn.removesuffix(" f").split(" re"):
        if run.strip():
            x, y, width, height = map(int, run.split())
            assert height == 1
            cells += [(x + step, y) for step in range(width)]
    dark = [
        (column, MODULES - 1 - row)
        for row, modules in enumerate(matrix(digits))
        for column, value in enumerate(modules)
        if not value
    ]
    assert sorted(cells) == sorted(dark)


@pytest.mark.parametrize("digits", ["", "12", "9" * 300, "x" * 198, "۱" * 198])
def test_another_code_is_refused(digits):
    with pytest.raises(RuleError) as refused:
        matrix(digits)
    assert (refused.value.code, refused.value.facts) == ("bad_qr", {"reason": "form"})
