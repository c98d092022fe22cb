# SPDX-License-Identifier: Apache-2.0
"""Every bundle of the chain leaves again as it was made, and no file takes the place of another."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.provinces import MEHR, closed_and_sent, county, enrolled, opened, peopled
from welfare_desk.domain.digest import sha256_hex
from welfare_desk.domain.errors import RuleError, StorageError
from welfare_desk.sentences import say
from welfare_desk.services.session import Session
from welfare_desk.services.summary.bundles import exporting
from welfare_desk.services.summary.bundles.exporting import AskChain, ExportMonth, export_month, sent_chain
from welfare_desk.services.summary.bundles.headquarters import TakeBundles, take_bundles
from welfare_desk.services.summary.monthly.months import (
    AskMonth,
    CloseMonth,
    ReopenMonth,
    close_month,
    reopen_month,
)
from welfare_desk.services.summary.monthly.standing import month_standing

ABAN = MEHR.plus(1)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with opened(peopled(tmp_path)) as office:
        yield office


def refusal(session: Session, facts: ExportMonth) -> tuple[str, object]:
    with pytest.raises(RuleError) as caught:
        session.do(export_month, facts)
    return caught.value.code, caught.value.facts


def test_every_bundle_of_a_month_leaves_again_beside_the_others(session: Session, tmp_path: Path) -> None:
    out = tmp_path / "out"
    first = closed_and_sent(session, MEHR, out)
    session.do(reopen_month, ReopenMonth(MEHR, "اصلاح"))
    second = closed_and_sent(session, MEHR, out)
    assert (Path(second.bundle).name, second.sequence) == ("اسلامشهر-1404-07-2.wdm", 2)
    assert sha256_hex(Path(first.bundle).read_bytes()) == first.digest
    session.do(reopen_month, ReopenMonth(MEHR, "اصلاح"))  # and never closed again
    for sent in (first, second):
        again = session.do(export_month, ExportMonth(MEHR, str(tmp_path / "again"), sent.sequence))
        assert (again.digest, again.made) == (sent.digest, False)
        assert Path(again.bundle).read_bytes() == Path(sent.bundle).read_bytes()
        assert Path(again.bundle).name == Path(sent.bundle).name
    assert refusal(session, ExportMonth(MEHR, str(out)))[0] == "month_not_closed"
    asked = {"month": "1404-07", "sequence": 3}
    assert refusal(session, ExportMonth(MEHR, str(out), 3)) == (
        "bundle_not_made",
        asked | {"numbers": ["1", "2"]},
    )
    asked |= {"month": "1404-08", "reason": "none"}
    assert refusal(session, ExportMonth(ABAN, str(out), 3)) == ("bundle_not_made", asked)
    chain = session.ask(sent_chain, AskChain()).bundles
    assert [(one.sequence, one.month, one.digest, one.name, one.stands) for one in chain] == [
        (sent.sequence, MEHR, sent.digest, Path(sent.bundle).name, False) for sent in (second, first)
    ]


def test_no_file_takes_the_place_of_another(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    other = out / "اسلامشهر-1404-07.wdm"
    other.write_bytes(b"of another branch")
    session.do(close_month, CloseMonth(MEHR, "ماه نخست"))
    facts = ExportMonth(MEHR, str(out))
    taken = ("bundle_name_taken", {"month": "1404-07", "sequence": 1, "name": other.name})
    assert refusal(session, facts) == taken
    assert session.ask(sent_chain, AskChain()).bundles == ()
    sent = session.do(export_month, ExportMonth(MEHR, str(tmp_path / "free")))
    assert session.do(export_month, ExportMonth(MEHR, str(tmp_path / "free"))).bundle == sent.bundle
    assert refusal(session, facts) == taken
    seen = iter((True, False))
    monkeypatch.setattr(exporting, "_free", lambda *_: next(seen))
    with pytest.raises(StorageError) as came:
        session.do(export_month, facts)
    assert (came.value.code, came.value.facts["reason"]) == ("bundle_not_written", "name_taken")
    assert "فایل دیگری به این نام" in say(came.value.code, came.value.facts, "fa")
    assert other.read_bytes() == b"of another branch"


def test_what_headquarters_misses_is_written_again_and_taken(session: Session, tmp_path: Path) -> None:
    out = tmp_path / "out"
    with opened(county(tmp_path, "ستاد")) as hq:
        enrolled(session, hq)
        closed_and_sent(session, MEHR, out)
        hq.do(take_bundles, TakeBundles((str(out / "اسلامشهر-1404-07.wdm"),)))
        for _ in range(3):  # Aban goes three times before any is carried there, and is open now
            last = closed_and_sent(session, ABAN, out)
            session.do(reopen_month, ReopenMonth(ABAN, "اصلاح"))
        (gap,) = hq.do(take_bundles, TakeBundles((last.bundle,))).refused
        assert (gap.code, gap.facts["missing"], gap.facts["until"]) == ("bundle_gap", 2, 3)
        assert "شماره‌های ۲ تا ۳" in say(gap.code, gap.facts, "fa")
        standing = session.ask(month_standing, AskMonth(ABAN))
        assert (standing.chain, standing.earlier) == (4, (2, 3, 4))
        again = [session.do(export_month, ExportMonth(ABAN, str(tmp_path / "stick"), no)) for no in (2, 3, 4)]
        done = hq.do(take_bundles, TakeBundles(tuple(one.bundle for one in again)))
        assert ([one.sequence for one in done.taken], done.refused) == ([2, 3, 4], ())
