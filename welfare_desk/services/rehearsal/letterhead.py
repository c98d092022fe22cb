# SPDX-License-Identifier: Apache-2.0
"""What stands on the papers of the sample office: where it is, and who signs."""

from __future__ import annotations

from datetime import date

from welfare_desk.domain.calendar import from_jalali
from welfare_desk.domain.upkeep import Letterhead, Post
from welfare_desk.services.door import Work
from welfare_desk.storage import office_settings as kept

_LETTERHEAD = Letterhead(
    address="اسلامشهر، خیابان شهید بهشتی، روبه‌روی پارک شهر، پلاک ۴۲",
    phone="02156000000",
    fax="02156000001",
    postal_code="3313612345",
)
_SIGN: tuple[tuple[Post, str, date], ...] = (
    (Post.HEAD, "اکبر نوروزی", from_jalali(1398, 2, 1)),
    (Post.HEAD, "مهدی آزادی", from_jalali(1402, 6, 1)),
    (Post.REHABILITATION_DEPUTY, "نرگس کریمی", from_jalali(1401, 1, 20)),
    (Post.ADMISSION, "زهرا رحیمی", from_jalali(1400, 7, 1)),
    (Post.STOREKEEPER, "رضا کاظمی", from_jalali(1400, 2, 11)),
    (Post.REHABILITATION_EXPERT, "نرگس کریمی", from_jalali(1401, 1, 20)),
    (Post.PROPERTY_CUSTODIAN, "یوسف چراغی", from_jalali(1399, 4, 1)),
)


def letter_paper(work: Work) -> None:
    """Write the letterhead and the signatories, a former head among them."""
    kept.keep_setting(work.db, kept.LETTERHEAD, vars(_LETTERHEAD), 0)
    for post, name, since in _SIGN:
        kept.add_signatory(work.db, post, name, since)
