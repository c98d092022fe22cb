# SPDX-License-Identifier: Apache-2.0
"""What files are taken as documents, and what of them is kept."""

from __future__ import annotations

import io
import random
import struct
import time
from collections.abc import Callable

import pytest
from PIL import Image

from tests.support.media import EXIF_NAME, chunk, jpeg, pdf, png, png_header
from welfare_desk.domain.attachments import Media
from welfare_desk.domain.attachments.media import MOST_BYTES, is_active, judged
from welfare_desk.domain.errors import RuleError

GIF = b"GIF89a\x01\x00\x01\x00\x00\x00\x00;"


def refusal(data: bytes) -> str:
    with pytest.raises(RuleError) as refused:
        judged(data)
    return refused.value.code


@pytest.mark.parametrize(
    ("data", "media"), [(pdf(), Media.PDF), (jpeg(), Media.JPEG), (png(), Media.PNG)], ids=str
)
def test_the_bytes_say_what_a_file_is(data: bytes, media: Media) -> None:
    assert judged(data).media is media


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "document_empty"),
        (b"%PDF-1.4" + bytes(MOST_BYTES), "document_too_big"),
        (GIF, "document_type"),
        (b"MZ" + bytes(100), "document_type"),
        (b"PK\x03\x04" + bytes(100), "document_type"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "document_type"),
        (GIF + pdf(), "document_type"),  # a polyglot that begins as something else
        (b"\xff\xd8\xff", "document_cut"),
        (jpeg()[:-2], "document_cut"),
        (jpeg()[:200], "document_cut"),
        (png()[:-12], "document_cut"),
        (png()[:20], "document_cut"),
        (pdf()[:-8], "document_cut"),
        (pdf(extra=b"trailer << /Size 4 /Encrypt 5 0 R >>"), "document_locked"),
        (pdf(extra=b"<< /Type /XRef /Encrypt\n12 0 R >>"), "document_locked"),
        (pdf(extra=b"trailer << /Encrypt<</Filter/Standard>> >>"), "document_locked"),
        (png_header(40_000, 25_000), "image_too_large"),
        (png_header(0, 5), "image_damaged"),
        (png().replace(b"IDAT", b"IDAX"), "image_damaged"),
        (b"\x89PNG\r\n\x1a\n" + chunk(b"IEND", b""), "image_damaged"),
        (b"\xff\xd8\xff\xe0\x00\x00" + bytes(30), "image_damaged"),
        (b"\xff\xd8" + b"\xff\xd9", "image_damaged"),
    ],
)
def test_what_is_not_taken(data: bytes, code: str) -> None:
    assert refusal(data) == code


def test_a_gigapixel_jpeg_is_refused_by_its_header_at_once() -> None:
    plain = jpeg()
    at = plain.index(b"\xff\xc0") + 5
    forged = plain[:at] + struct.pack(">HH", 40_000, 40_000) + plain[at + 4 :]
    started = time.perf_counter()
    assert refusal(forged) == "image_too_large"
    assert time.perf_counter() - started < 0.05


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_exif_goes_and_the_picture_stays_upright(orientation: int) -> None:
    taken = jpeg(orientation=orientation)
    kept = judged(taken).data
    assert EXIF_NAME in taken
    assert b"CANARY" not in kept
    before, after = Image.open(io.BytesIO(taken)), Image.open(io.BytesIO(kept))
    assert before.tobytes() == after.tobytes()
    assert {tag: value for tag, value in after.getexif().items() if tag != 0x0112} == {}
    assert after.getexif().get(0x0112, 1) == orientation
    assert judged(kept).data == kept


def test_texts_of_a_png_go_and_its_points_stay() -> None:
    taken = png(extra=chunk(b"tEXt", b"Author\0CANARY") + chunk(b"tIME", bytes(7)))
    kept = judged(taken).data
    assert kept == png()
    assert judged(png(extra=chunk(b"pHYs", bytes(9)))).data == png(extra=chunk(b"pHYs", bytes(9)))


@pytest.mark.parametrize("make", [jpeg, png])
def test_what_follows_the_end_of_a_picture_is_left_out(make: Callable[[], bytes]) -> None:
    plain = make()
    assert judged(plain + b"<script>alert(1)</script>" + pdf()).data == judged(plain).data


def test_the_word_alone_locks_no_pdf() -> None:
    for words in ("how to /Encrypt a file", "<< /EncryptMetadata false >>", "/Encryption 5 0 R"):
        assert judged(pdf(words)).media is Media.PDF


def test_a_pdf_is_kept_byte_by_byte_and_known_by_its_programs() -> None:
    programmed = pdf(extra=b"<< /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>")
    assert judged(programmed).data == programmed
    assert (
        is_active(Media.PDF, programmed),
        is_active(Media.PDF, pdf("JSON /JSON")),
        is_active(Media.PNG, programmed),
    ) == (
        True,
        False,
        False,
    )


@pytest.mark.parametrize("make", [jpeg, png])
def test_two_thousand_ruined_pictures_are_taken_or_refused_and_never_more(make: Callable[[], bytes]) -> None:
    chance = random.Random(7)
    plain = make()
    for _ in range(1000):
        data = bytearray(plain)
        for _ in range(chance.randint(1, 4)):
            data[chance.randrange(3, len(data))] = chance.randrange(256)
        cut = bytes(data[: chance.randint(4, len(data))])
        try:
            kept = judged(cut).data
        except RuleError:
            continue
        assert judged(kept).data == kept


def test_a_jpeg_of_endless_passes_is_refused() -> None:
    picture = jpeg()
    start = picture.index(b"\xff\xda")
    passes = picture[start:-2]
    assert judged(picture[:-2] + passes * 99 + b"\xff\xd9").media is Media.JPEG
    assert refusal(picture[:-2] + passes * 100 + b"\xff\xd9") == "image_too_slow"


@pytest.mark.parametrize(
    "object_",
    [b"/S /L#61unch", b"/J#61vaScript 3 0 R", b"/S /URI /URI (http://x)", b"/S /SubmitForm", b"/S /GoToE"],
)
def test_what_a_pdf_may_do_is_seen_however_it_is_spelt(object_: bytes) -> None:
    assert is_active(Media.PDF, pdf(extra=b"1 0 obj << " + object_ + b" >> endobj"))


@pytest.mark.parametrize(
    "said",
    [
        b"(/Encrypt 3 0 R and /Launch)",
        b"% /Encrypt 3 0 R /Launch",
        b"(x) >>\nstream\n/Encrypt 3 0 R /Launch\nendstream\nendobj 2 0 obj <<",
        b"(a (b (c) \\) /Launch) /Encrypt 3 0 R)",
        b"(a (b) % /Launch)",
        b"(\\\\)% /Launch (",
        b"(x) >>\nstream\n(\nendstream % ) /Launch\nendobj 2 0 obj <<",
    ],
)
def test_what_a_pdf_only_speaks_of_is_not_there(said: bytes) -> None:
    data = pdf(extra=b"1 0 obj << /Title " + said + b"\n>> endobj")
    assert (judged(data).media, is_active(Media.PDF, data)) == (Media.PDF, False)


@pytest.mark.parametrize(
    "object_",
    [
        b"<</T(a(b)%c)/S/JavaScript/JS(app.alert\\(1\\))>>",
        b"<</T(((a))%c)/S/JavaScript>>",
        b"<</T(\\\\)/S/JavaScript/U(x)>>",
        b"<</T(never closed /S/JavaScript>>",
        b"<</T(a)>>endobj 2 0 obj <</T(b>>endobj 3 0 obj<</S/JavaScript>>endobj 4 0 obj<</T c)>>",
        b"<<>>\nstream\nx\nendstream /S/JavaScript %\nstream\nno end",
        b"<< /A (endobj % ) /OpenAction << /S /JavaScript /JS (a) >> >>",
        b"<< /A (endobj stream\n ) /OpenAction << /S /JavaScript >> >>\nstream\nx\nendstream",
        b"<< /stream\nnull /OpenAction << /S /JavaScript >> >> endobj 2 0 obj << >>\nstream\nx\nendstream",
    ],
)
def test_no_text_hides_what_stands_behind_it(object_: bytes) -> None:
    assert is_active(Media.PDF, pdf(extra=b"1 0 obj " + object_ + b" endobj"))


@pytest.mark.parametrize(
    "piece",
    [
        b"stream\n",
        b"(",
        b"\\(",
        b")",
        b"(\\(",
        b"()",
        b"%",
        b"%\n",
        b"(% endobj",
        b"/Encrypt ",
        b"/Encrypt 1 ",
        b"#4",
    ],
)
def test_a_pdf_is_read_once_whatever_it_repeats(piece: bytes) -> None:
    body = b"(" + piece * (2_000_000 // len(piece))
    data = b"%PDF-1.4\n" + body + b"\n%%EOF"
    assert (judged(data).media, is_active(Media.PDF, data)) == (Media.PDF, False)


@pytest.mark.parametrize(
    "trailer",
    [b"<</T(a(b)%c)/Encrypt 9 0 R>>", b"/E#6ecrypt 9 0 R", b"/Encrypt % who\n9 0 R", b"/Encrypt << /V 4 >>"],
)
def test_a_lock_is_seen_however_it_is_spelt(trailer: bytes) -> None:
    assert refusal(pdf(extra=b"trailer << " + trailer + b" >>")) == "document_locked"


@pytest.mark.parametrize("before", [b"\xef\xbb\xbf", b"\n", b"\0" * 1000])
def test_a_pdf_may_begin_a_little_later(before: bytes) -> None:
    assert judged(before + pdf()).media is Media.PDF
