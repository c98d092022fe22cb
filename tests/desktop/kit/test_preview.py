# SPDX-License-Identifier: Apache-2.0
"""A paper before it is printed: its pages, its bytes, the printer."""

from __future__ import annotations

import errno
import io
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinterInfo
from pytestqt.qtbot import QtBot

from tests.support.pictures import pictures
from welfare_desk import outside
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.preview import SHOWN, PaperPreview
from welfare_desk.desktop.messages import sentence
from welfare_desk.desktop.operations import Operations
from welfare_desk.desktop.theme.look import px


def pdf(pages: int) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(420, 595))
    for number in range(pages):
        canvas.drawString(50, 500, f"page {number}")
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


@pytest.fixture
def preview(qtbot: QtBot) -> PaperPreview:
    made = PaperPreview(Operations(None))
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


def test_a_paper_is_drawn_page_by_page_and_saved_as_the_very_bytes(
    qtbot: QtBot, preview: PaperPreview, tmp_path: Path
) -> None:
    paper = pdf(3)
    preview.show_pdf(paper, "paper.pdf")
    qtbot.waitUntil(lambda: preview.pages() == 3, timeout=5000)
    assert preview.count.text() == "3 صفحه"
    preview.save_to(tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").read_bytes() == paper
    preview.save_to(tmp_path / "none" / "out.pdf")
    banner = preview.trouble.banner()
    assert isinstance(banner, Banner)
    assert banner.accessibleName() == "کاغذ ذخیره نشد"


def test_a_narrow_place_shows_a_page_without_its_empty_sides(qtbot: QtBot) -> None:
    made = PaperPreview(Operations(None), close=True)
    qtbot.addWidget(made)
    made.resize(420, 600)
    made.show()
    made.show_pdf(pdf(1))
    qtbot.waitUntil(lambda: made.pages() == 1, timeout=5000)
    page = made._pages[0]
    assert page.width() == made._area.viewport().width() - px(8)
    assert page.height() == round(page.width() * 595 / (420 * 0.9))


def test_a_full_disk_is_told_and_the_paper_is_saved_once_there_is_room(
    qtbot: QtBot, preview: PaperPreview, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, paper = tmp_path / "out.pdf", pdf(1)
    place.write_bytes(b"the paper before")
    preview.show_pdf(paper, "paper.pdf")
    with monkeypatch.context() as full:

        def no_room(_path: Path) -> None:
            raise OSError(errno.ENOSPC, "canary")

        full.setattr(outside, "whole", no_room)
        preview.save_to(place)
    banner = preview.trouble.banner()
    assert isinstance(banner, Banner)
    assert "canary" not in banner.text.text()
    assert banner.text.text() == sentence("disk_full", {"name": "out.pdf"})
    assert (place.read_bytes(), [path.name for path in tmp_path.iterdir()]) == (
        b"the paper before",
        ["out.pdf"],
    )
    preview.save_to(place)
    assert (place.read_bytes(), preview.trouble.banner()) == (paper, None)


def test_without_a_printer_it_says_so_instead_of_crashing(
    qtbot: QtBot, preview: PaperPreview, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    preview.show_pdf(pdf(1))
    preview.print_out()
    banner = preview.trouble.banner()
    assert isinstance(banner, Banner)
    assert banner.accessibleName() == "چاپگری روی این رایانه نصب نیست"


def test_pages_keep_their_shape() -> None:
    (image,) = pictures(pdf(1), 144)
    assert (image.width(), image.height()) == (840, 1190)


def test_a_long_paper_shows_its_first_pages_and_says_so(qtbot: QtBot, preview: PaperPreview) -> None:
    preview.show_pdf(pdf(SHOWN + 5))
    qtbot.waitUntil(lambda: preview.pages() == SHOWN, timeout=8000)
    assert preview.count.text() == f"{SHOWN + 5} صفحه؛ {SHOWN} صفحهٔ نخست نشان داده شده"


def test_a_page_is_drawn_when_it_comes_into_sight(qtbot: QtBot, preview: PaperPreview) -> None:
    preview.show_pdf(pdf(SHOWN))
    qtbot.waitUntil(lambda: preview.pages() == SHOWN, timeout=8000)
    pages = preview._pages
    assert pages[0].is_drawn()
    qtbot.wait(300)
    assert not pages[-1].is_drawn()
    preview._area.ensureWidgetVisible(pages[-1])
    qtbot.waitUntil(pages[-1].is_drawn, timeout=5000)
    assert not pages[SHOWN // 2].is_drawn()
