# SPDX-License-Identifier: Apache-2.0
"""A month leaves an office and arrives at headquarters on the command line, as the contract says."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from tests.cli.conftest import Ran
from tests.support.provinces import county, peopled
from welfare_desk.domain.digest import sha256_hex

Run = Callable[..., Ran]
DAY = ("--today", "1404/10/03", "--json")


@pytest.fixture
def hq(tmp_path: Path) -> Path:
    return county(tmp_path, "ستاد")


@pytest.fixture
def office(tmp_path: Path) -> Path:
    return peopled(tmp_path)


def error(ran: Ran) -> tuple[int, str]:
    return ran.code, ran.document["error"]["code"]


def enrol(run: Run, office: Path, hq: Path, folder: Path) -> None:
    request, answer = folder / "office.json", folder / "answer.json"
    assert run("office", "request", request, "--office", office, *DAY).document["file"] == str(request)
    enrolled = run("hq", "enrol", request, "--out", answer, "--office", hq, *DAY).document
    assert (enrolled["file"], enrolled["serial"], enrolled["county"]) == (str(answer), 1, "اسلامشهر")
    accepted = run("office", "accept", answer, "--office", office, *DAY).document
    assert (accepted["serial"], accepted["key"]) == (1, enrolled["key"])


def send(run: Run, office: Path, month: str, folder: Path) -> Ran:
    assert run("month", "close", month, "--reason", "ماه نخست", "--office", office, *DAY).code == 0
    return run("month", "export", month, "--out", folder, "--office", office, *DAY)


def test_from_an_office_to_the_provinces_totals(run: Run, office: Path, hq: Path, tmp_path: Path) -> None:
    enrol(run, office, hq, tmp_path)
    first = send(run, office, "1404-07", tmp_path / "out").document
    bundle = tmp_path / "out" / "اسلامشهر-1404-07.wdm"
    assert (first["bundle"], first["sequence"], first["made"]) == (str(bundle), 1, True)
    assert first["digest"] == sha256_hex(bundle.read_bytes())
    verified = run("hq", "verify", bundle, "--office", hq, *DAY).document
    assert (verified["digest"], verified["known"]) == (first["digest"], True)
    broken = tmp_path / "broken.wdm"
    broken.write_bytes(bundle.read_bytes()[:-1])
    merged = run("hq", "merge", bundle, broken, "--out", tmp_path / "totals", "--office", hq, *DAY)
    assert merged.code == 0
    document = merged.document
    assert document["months"] == ["1404-07"]
    assert [one["county"] for one in document["offices"]] == ["اسلامشهر"]
    assert document["refused"] == [{"bundle": "broken.wdm", "code": "bundle_damaged"}]
    assert [one["office"] for one in document["map"]] == [verified["office"]]
    assert document["totals"][0]["persons"]["once"] == 3
    assert json.loads((tmp_path / "totals" / "totals.json").read_text("utf-8")) == document


def test_not_one_bundle_that_could_be_read(run: Run, hq: Path, tmp_path: Path) -> None:
    ran = run("hq", "merge", tmp_path / "none.wdm", "--out", tmp_path / "totals", "--office", hq, *DAY)
    refused = [{"bundle": "none.wdm", "code": "bundle_not_read"}]
    assert error(ran) == (3, "bundles_none_taken")
    document = ran.document
    assert document.pop("error")["facts"] == {"count": 1, "reason": "unread"}
    assert document == {
        "offices": [], "months": [], "totals": [], "map": [], "taken": [], "refused": refused,
    }  # fmt: skip


def test_a_request_without_a_name(
    run: Run, office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("office", "request", "--office", office, *DAY).document["file"] == "office-request.json"
    assert json.loads((tmp_path / "office-request.json").read_bytes())["county"] == "اسلامشهر"


def test_a_copy_that_knows_nobody(run: Run, office: Path, hq: Path, tmp_path: Path) -> None:
    bundle = send(run, office, "1404-07", tmp_path / "out").document["bundle"]
    told = run("hq", "verify", bundle, "--office", hq, "--today", "1404/10/03")
    assert (told.code, told.text.splitlines()[0]) == (0, "امضا سالم، دفتر ناشناخته")
    again = run("hq", "verify", bundle, "--office", office, "--today", "1404/10/03")
    assert again.text.splitlines()[0] == "امضا سالم، دفتر شناخته"


def test_sentences_have_the_digits_of_their_language(
    run: Run, office: Path, hq: Path, tmp_path: Path
) -> None:
    plain, out, request = ("--today", "1404/10/03"), tmp_path / "out", tmp_path / "office.json"
    run("office", "request", request, "--office", office, *plain)
    said = run("hq", "enrol", request, "--office", hq, *plain).text
    assert said.startswith("«اسلامشهر» با گواهی شمارهٔ ۱ ثبت شد؛ پاسخ: ")
    accepted = run("office", "accept", tmp_path / "office-answer.json", "--office", office, *plain).text
    assert accepted.startswith("اداره با گواهی شمارهٔ ۱ ثبت شد؛ ")
    run("month", "close", "1404-07", "--reason", "ماه نخست", "--office", office, *plain)
    bundle = out / "اسلامشهر-1404-07.wdm"
    sent = run("month", "export", "1404-07", "--out", out, "--office", office, *plain).text
    assert sent.splitlines() == [f"بستهٔ شمارهٔ ۱ در {bundle} نوشته شد."]
    verified = run("hq", "verify", bundle, "--office", hq, *plain).text.splitlines()
    assert verified[:2] == ["امضا سالم، دفتر شناخته", "«اسلامشهر»، مهر ۱۴۰۴، بستهٔ شمارهٔ ۱"]
    english = run("hq", "verify", bundle, "--office", hq, *plain, "--lang", "en").text.splitlines()
    assert english[1] == "“اسلامشهر”, 1404-07, bundle no. 1"
    merged = run("hq", "merge", bundle, "--out", tmp_path, "--office", hq, *plain).text.splitlines()
    assert merged == [f"۱ بسته پذیرفته شد و ۰ بسته نه؛ جمع استان: {tmp_path / 'totals.json'}"]


def test_why_a_bundle_was_not_taken_is_said(run: Run, office: Path, hq: Path, tmp_path: Path) -> None:
    bundle = send(run, office, "1404-07", tmp_path / "out").document["bundle"]
    options = ("--out", tmp_path, "--office", hq, "--today", "1404/10/03", "--lang", "en")
    first, second = run("hq", "merge", bundle, *options).text.splitlines()
    assert first == f"0 bundles were taken, 1 were not; totals: {tmp_path / 'totals.json'}"
    said = "which is not enrolled here; enrol its request first by hq enrol."
    assert second == f"اسلامشهر-1404-07.wdm: The bundle of 1404-07 is of the office “اسلامشهر”, {said}"


def test_months_that_must_come_again_are_said(run: Run, office: Path, hq: Path, tmp_path: Path) -> None:
    enrol(run, office, hq, tmp_path)
    sent = [send(run, office, month, tmp_path / "out").document["bundle"] for month in ("1404-07", "1404-08")]
    run("hq", "merge", *sent, "--out", tmp_path, "--office", hq, *DAY)
    for month in ("1404-08", "1404-07"):
        assert run("month", "reopen", month, "--reason", "اصلاح", "--office", office, *DAY).code == 0
    again = send(run, office, "1404-07", tmp_path / "out").document["bundle"]
    merge = ("hq", "merge", again, "--out", tmp_path, "--office", hq, "--today", "1404/10/03")
    assert run(*merge).text.splitlines()[1:] == [
        "اسلامشهر-1404-07-3.wdm: این ماه‌ها پیش‌تر آمده بود و تا دوباره نیاید شمرده نمی‌شود: آبان ۱۴۰۴"
    ]
    mehr, aban = run("hq", "merge", *sent, *merge[3:]).text.splitlines()[1:]
    assert mehr == (
        "اسلامشهر-1404-07.wdm: بستهٔ مهر ۱۴۰۴ از «اسلامشهر» (شمارهٔ ۱) پیش‌تر پذیرفته شده و دوباره شمرده نشد؛"
        " کاری لازم نیست."
    )
    assert aban == (
        "اسلامشهر-1404-08.wdm: بستهٔ آبان ۱۴۰۴ از «اسلامشهر» (شمارهٔ ۲) پیش‌تر پذیرفته شده، ولی پس از آن"
        " مهر ۱۴۰۴ همان اداره دوباره آمده است و آبان ۱۴۰۴ در هیچ جمعی شمرده نمی‌شود؛ همین فایل دیگر به کار"
        " نمی‌آید: از اداره بخواهید آبان ۱۴۰۴ را دوباره ببندد و بستهٔ تازهٔ آن را بفرستد."
    )


def test_a_month_that_leaves_too_early(run: Run, office: Path, hq: Path, tmp_path: Path) -> None:
    plain, out, request = ("--today", "1404/10/03"), tmp_path / "out", tmp_path / "office.json"
    assert send(run, office, "1404-07", out).document["enrolled"] is False
    said = run("month", "export", "1404-07", "--out", out, "--office", office, *plain).text.splitlines()
    assert said[1].startswith("این اداره هنوز در ستاد استان ثبت نیست: ")
    run("office", "request", request, "--office", office, *DAY)
    run("hq", "enrol", request, "--office", hq, *DAY)
    accept = ("office", "accept", tmp_path / "office-answer.json", "--office", office)
    assert run(*accept, *DAY).document["keyless"] == ["1404-07"]
    told = run(*accept, *plain).text.splitlines()
    assert told[1].startswith("این ماه‌ها پیش از ثبت اداره بسته‌بندی شده‌اند: مهر ۱۴۰۴. ")
    again = run("month", "export", "1404-07", "--out", out, "--office", office, *plain).text.splitlines()
    assert again[1].startswith("این بسته پیش از ثبت اداره در ستاد ساخته شده و گواهی ندارد: ")
    assert send(run, office, "1404-08", out).document["enrolled"] is True


def test_a_headquarters_that_lost_its_keys(run: Run, office: Path, hq: Path, tmp_path: Path) -> None:
    plain, request = ("--today", "1404/10/03"), tmp_path / "office.json"
    enrol(run, office, hq, tmp_path)
    send(run, office, "1404-07", tmp_path / "out")
    new = county(tmp_path, "ستاد تازه")
    run("office", "request", request, "--office", office, *DAY)
    run("hq", "enrol", request, "--office", new, *DAY)
    accept = ("office", "accept", tmp_path / "office-answer.json", "--office", office)
    assert error(run(*accept, *DAY)) == (1, "enrolment_other_headquarters")
    assert error(run(*accept, "--replace", *DAY)) == (1, "bad_fields")
    told = run(*accept, "--replace", "--reason", "کلید ستاد سوخت", *plain).text.splitlines()
    assert told[1].startswith(
        "بستهٔ این ماه‌ها گواهی ستاد پیشین را دارد و ستاد تازه آن را نمی‌پذیرد: مهر ۱۴۰۴. "
    )
    assert run(*accept, *DAY).document["foreign"] == ["1404-07"]  # until it is closed and sent anew


def test_a_folder_is_named_as_typed_and_no_sign_of_it_commands_the_terminal(
    run: Run, office: Path, tmp_path: Path
) -> None:
    inside = run("month", "export", "1404-07", "--out", office, "--office", office, *DAY).document["error"]
    assert (inside["code"], inside["facts"]) == ("target_in_office", {"name": office.name})
    turned = tmp_path / "a\nb\u202ec"
    send(run, office, "1404-07", turned)
    said = run(
        "month",
        "export",
        "1404-07",
        "--out",
        turned,
        "--office",
        office,
        "--today",
        "1404/10/03",
        "--lang",
        "en",
    )
    name = "اسلامشهر-1404-07.wdm"
    assert said.text.splitlines()[0] == f"Bundle no. 1 was written to {tmp_path}/a�b�c/{name}."


def test_refusals(run: Run, office: Path, hq: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert error(run("month", "export", "1404-07", "--out", out, "--office", office, *DAY)) == (
        1,
        "month_not_closed",
    )
    assert error(run("hq", "verify", tmp_path / "none", "--office", hq, *DAY)) == (3, "bundle_not_read")
    assert error(run("hq", "verify", office / "office.db", "--office", hq, *DAY)) == (1, "bundle_damaged")
    assert error(run("hq", "enrol", tmp_path / "none", "--office", hq, *DAY)) == (3, "bundle_not_read")
    os.mkfifo(tmp_path / "pipe")  # nobody ever writes into it
    for command in (("verify", tmp_path / "pipe"), ("enrol", tmp_path / "pipe"), ("verify", tmp_path)):
        ran = run("hq", *command, "--office", hq, *DAY)
        assert (*error(ran), ran.document["error"]["facts"]["reason"]) == (3, "bundle_not_read", "no_file")
    (tmp_path / "large.json").write_bytes(b" " * 20_000)
    (tmp_path / "bytes.json").write_bytes(b"\xff")
    (tmp_path / "empty.json").write_bytes(b"{}")
    for name in ("large.json", "bytes.json", "empty.json"):
        ran = run("hq", "enrol", tmp_path / name, "--office", hq, *DAY)
        assert error(ran) == (1, "enrolment_unreadable")
    assert error(run("office", "accept", tmp_path / "empty.json", "--office", hq, *DAY)) == (
        1,
        "enrolment_not_asked",
    )
    assert run("hq", "merge", "--office", hq, *DAY).code == 2


def test_a_new_chain(run: Run, office: Path, hq: Path, tmp_path: Path) -> None:
    enrol(run, office, hq, tmp_path)
    send(run, office, "1404-07", tmp_path / "out")
    second = send(run, office, "1404-08", tmp_path / "out").document["bundle"]
    merge = ("hq", "merge", second, "--out", tmp_path, "--office", hq, *DAY)
    alone = run(*merge)
    assert alone.document["refused"] == [{"bundle": "اسلامشهر-1404-08.wdm", "code": "bundle_gap"}]
    assert error(alone) == (1, "bundles_none_taken")
    assert alone.document["error"]["facts"] == {"count": 1, "reason": ""}
    assert "error" in json.loads((tmp_path / "totals.json").read_bytes())
    begin = ("hq", "begin-chain", "--office", hq, "--reason", "فایل مهر گم شده است")
    begun = run(*begin, "اسلامشهر", *DAY).document
    assert (begun["county"], begun["chain"]) == ("اسلامشهر", 2)
    assert error(run(*begin, begun["office"], *DAY)) == (1, "chain_begun_already")
    assert error(run(*begin, "ناکجا", *DAY)) == (1, "office_not_enrolled")
    assert error(run(*begin[:-1], " ", begun["office"], *DAY)) == (1, "bad_fields")
    assert run(*merge).document["taken"] == ["اسلامشهر-1404-08.wdm"]
    again = run(*merge)
    assert (again.code, again.document["refused"][0]["code"]) == (0, "bundle_repeated")
    totals = json.loads((tmp_path / "totals.json").read_bytes())
    assert ("error" in totals, totals["months"]) == (False, ["1404-08"])
    said = run(*begin, "اسلامشهر", "--today", "1404/10/03").text
    assert said.startswith("بستهٔ بعدی «اسلامشهر» آغاز زنجیرهٔ ۳ آن است؛ ")


def test_the_kit(run: Run, tmp_path: Path) -> None:
    made = run("hq", "kit", "--out", tmp_path / "kit", "--json").document
    assert (made["bundles"], made["broken"], len(made["wrote"])) == (9, 77, 102)
    assert (tmp_path / "kit" / "expected.json").is_file()


def test_the_totals_as_a_workbook(run: Run, office: Path, hq: Path, tmp_path: Path) -> None:
    enrol(run, office, hq, tmp_path)
    bundle = send(run, office, "1404-07", tmp_path / "out").document["bundle"]
    sheet = tmp_path / "province.xlsx"
    document = run("hq", "merge", bundle, "--out", sheet, "--office", hq, *DAY).document
    assert document["taken"] == ["اسلامشهر-1404-07.wdm"]
    assert not (tmp_path / "totals.json").exists()
    book = CalamineWorkbook.from_path(sheet)
    told = book.get_sheet_by_name("نقشهٔ ماه‌ها").to_python()[-1]
    assert (told[0], told[2]) == ("اسلامشهر", "دیر، بستهٔ ۱")
    persons = book.get_sheet_by_name("افراد استان").to_python()[-1]
    assert persons[2] == document["totals"][0]["persons"]["once"]


def test_no_workbook_of_nothing(run: Run, hq: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "province.xlsx"
    none = tmp_path / "none.wdm"
    ran = run("hq", "merge", none, "--out", sheet, "--office", hq, "--today", "1404/10/03", "--lang", "en")
    assert "nothing was written" in ran.text
    assert not sheet.exists()


def test_papers_on_a_month_are_drawn(run: Run, office: Path, hq: Path, tmp_path: Path) -> None:
    enrol(run, office, hq, tmp_path)
    code = json.loads((tmp_path / "office.json").read_text())["code"]
    paper = tmp_path / "letter.pdf"
    wrote = run("hq", "letter", code, "1404-07", "--out", paper, "--office", hq, *DAY).document
    assert wrote == {"file": str(paper), "pages": 1}
    assert paper.read_bytes()[:5] == b"%PDF-"
    assert error(run("hq", "report", code, "1404-07", "--out", paper, "--office", hq, *DAY)) == (
        1,
        "bundle_not_on_record",
    )
    bundle = tmp_path / "out" / "اسلامشهر-1404-07.wdm"
    send(run, office, "1404-07", tmp_path / "out")
    broken = tmp_path / "broken.wdm"
    broken.write_bytes(bundle.read_bytes()[:-1])
    run("hq", "merge", bundle, broken, "--out", tmp_path / "totals", "--office", hq, *DAY)
    report = tmp_path / "report.pdf"
    assert run("hq", "report", code, "1404-07", "--out", report, "--office", hq, *DAY).document["pages"] == 1
    assert run("hq", "report", "--refused", "1", "--out", report, "--office", hq, *DAY).document["pages"] == 1
    wanted = run("hq", "letter", code, "1404-07", "--out", paper, "--office", hq, *DAY)
    assert error(wanted) == (1, "letter_not_wanted")
    nobody = run("hq", "letter", "--refused", "1", "--out", paper, "--office", hq, *DAY)
    assert error(nobody) == (1, "letter_to_nobody")
