# SPDX-License-Identifier: Apache-2.0
"""The catalogue that every office starts with; each row is the office's own to change afterwards.

Names and prices: domain notes 4.1 and 4.2. Intervals are the proposal of 4.4.
"""

from __future__ import annotations

from welfare_desk.domain.casework.codes import DisabilityType
from welfare_desk.domain.equipment.items import (
    PROPOSED_MONTHS,
    Item,
    ItemGroup,
    ItemKind,
    Unit,
    checked_item,
)
from welfare_desk.domain.money import Rial

_G, _K, _U, _D = ItemGroup, ItemKind, Unit, DisabilityType
_WALKS = (_D.PHYSICAL, _D.MULTIPLE, _D.ELDERLY, _D.LEPROSY, _D.INTELLECTUAL)
_BED = (*_WALKS, _D.DEMENTIA)
_SEES = (_D.VISUAL, _D.MULTIPLE, _D.ELDERLY)
_HEARS = (_D.HEARING, _D.MULTIPLE, _D.ELDERLY)
_PRICES = {
    "WHEELCHAIR-MANUAL": 50_000_000,
    "WHEELCHAIR-ELECTRIC": 1_250_000_000,
    "HEARING-AID": 21_000_000,
}
_WHEELCHAIRS = ("WHEELCHAIR-MANUAL", "WHEELCHAIR-ELECTRIC", "WHEELCHAIR-CHILD")
_CANES = ("CANE", "CANE-QUAD", "CANE-FOREARM", "CRUTCH")


def _of(
    group: ItemGroup, kind: ItemKind, unit: Unit, whom: tuple[DisabilityType, ...], *rows: tuple[str, str]
) -> list[Item]:
    """Rows of one group that are alike; a star before the code says that it needs a prescription."""
    made = []
    for marked, name in rows:
        code = marked.removeprefix("*")
        durable = kind is not ItemKind.CONSUMABLE
        price = _PRICES.get(code)
        need = "wheelchair" if code in _WHEELCHAIRS else "cane" if code in _CANES else ""
        service = {"WHEELCHAIR-MANUAL": "wheelchair"}.get(code, "")
        made.append(
            checked_item(
                Item(
                    code,
                    name,
                    group,
                    kind,
                    unit,
                    sizes=(),
                    disabilities=whom,
                    reissue_months=PROPOSED_MONTHS if durable else None,
                    interval_proposed=durable,
                    need=need,
                    service=service,
                    returnable=durable,
                    needs_prescription=marked.startswith("*"),
                    unit_price=None if price is None else Rial(price),
                )
            )
        )
    return made


SHIPPED_ITEMS: tuple[Item, ...] = (
        *_of(
            _G.MOBILITY, _K.SERIAL, _U.DEVICE, _WALKS,
            ("WHEELCHAIR-MANUAL", "ویلچر معمولی"),
            ("*WHEELCHAIR-ELECTRIC", "ویلچر برقی"),
            ("WHEELCHAIR-BATH", "ویلچر حمامی"),
            ("WHEELCHAIR-STRETCHER", "ویلچر برانکاردی"),
            ("*WHEELCHAIR-CHILD", "ویلچر اطفال (CP)"),
            ("WHEELCHAIR-SPORT", "ویلچر ورزشی"),
            ("*WHEELCHAIR-STANDING", "ویلچر ایستا"),
            ("TRICYCLE", "سه‌چرخه"),
        ),
        *_of(
            _G.MOBILITY, _K.DURABLE, _U.PIECE, _WALKS,
            ("WALKER", "واکر ساده"),
            ("WALKER-WHEELED", "واکر چرخ‌دار"),
            ("CANE", "عصای تک‌پایه"),
            ("CANE-QUAD", "عصای چهارپایه"),
            ("CANE-FOREARM", "عصای آرنجی"),
        ),
        *_of(_G.MOBILITY, _K.DURABLE, _U.PAIR, _WALKS, ("CRUTCH", "عصای زیربغل")),
        *_of(
            _G.BED, _K.SERIAL, _U.DEVICE, _BED,
            ("MATTRESS-AIR", "تشک مواج"),
            ("BED-PLAIN", "تخت ساده"),
            ("BED-FOLDING", "تخت شکن‌دار"),
            ("*BED-ELECTRIC", "تخت برقی"),
            ("LIFT-PATIENT", "بالابر بیمار"),
        ),
        *_of(
            _G.BED, _K.DURABLE, _U.PIECE, _BED,
            ("CUSHION", "تشکچهٔ ویلچر"),
            ("CUSHION-FOAM", "تشکچهٔ فوم"),
            ("CUSHION-ROHO", "تشکچهٔ روهو"),
        ),
        *_of(
            _G.TOILET, _K.DURABLE, _U.PIECE, _BED,
            ("COMMODE-MOBILE", "توالت فرنگی سیار"),
            ("BATH-CHAIR", "صندلی حمام"),
            ("BEDPAN", "لگن"),
        ),
        *_of(
            _G.VISION, _K.DURABLE, _U.PIECE, _SEES,
            ("CANE-WHITE", "عصای سفید"),
            ("WATCH-TALKING", "ساعت گویا"),
            ("SLATE-BRAILLE", "لوح و قلم"),
            ("MAGNIFIER", "بزرگ‌نما"),
            ("*GLASSES", "عینک"),
            ("CHESS-BLIND", "شطرنج نابینایان"),
        ),
        *_of(
            _G.VISION, _K.SERIAL, _U.DEVICE, _SEES,
            ("RECORDER", "ضبط صوت"),
            ("VIDEO-MAGNIFIER", "به‌دید"),
        ),
        *_of(_G.VISION, _K.CONSUMABLE, _U.PACK, _SEES, ("PAPER-BRAILLE", "کاغذ بریل")),
        *_of(_G.HEARING, _K.SERIAL, _U.DEVICE, _HEARS, ("*HEARING-AID", "سمعک پشت‌گوشی")),
        *_of(_G.HEARING, _K.SERIAL, _U.DEVICE, _HEARS, ("*HEARING-AID-ITE", "سمعک داخل‌گوشی")),
        *_of(_G.HEARING, _K.CONSUMABLE, _U.PACK, _HEARS, ("HEARING-AID-BATTERY", "باتری سمعک")),
        *_of(_G.HEARING, _K.CONSUMABLE, _U.PIECE, _HEARS, ("EAR-MOULD", "قالب سمعک")),
        *_of(
            _G.ORTHOSIS, _K.DURABLE, _U.PIECE, _WALKS,
            ("*ORTHOSIS-AFO", "ارتز مچ پا (AFO)"),
            ("*ORTHOSIS-KAFO", "ارتز زانو و مچ پا (KAFO)"),
            ("*PROSTHESIS", "پروتز (اندام مصنوعی)"),
            ("BRACE", "کمربند و بریس"),
        ),
        *_of(_G.ORTHOSIS, _K.DURABLE, _U.PAIR, _WALKS, ("*SHOE-MEDICAL", "کفش طبی")),
        *_of(
            _G.CONSUMABLE, _K.CONSUMABLE, _U.PACK, (),
            ("DIAPER-ADULT", "پوشینهٔ بزرگسال"),
            ("UNDERPAD", "زیرانداز"),
            ("COTTON", "پنبه"),
            ("BANDAGE", "باند"),
        ),
        *_of(
            _G.CONSUMABLE, _K.CONSUMABLE, _U.PIECE, (),
            ("CATHETER", "سوند"),
            ("URINE-BAG", "کیسهٔ ادرار"),
            ("ALCOHOL", "الکل"),
        ),
        *_of(
            _G.RESPIRATORY, _K.SERIAL, _U.DEVICE, (),
            ("*OXYGEN-CONCENTRATOR", "اکسیژن‌ساز"),
            ("*OXYGEN-CYLINDER", "کپسول اکسیژن"),
            ("*SUCTION", "ساکشن"),
        ),
)  # fmt: skip
"""Every item with its code; `CANE`, `HEARING-AID` and `WHEELCHAIR-MANUAL` are those of the command line."""
