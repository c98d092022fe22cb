# SPDX-License-Identifier: Apache-2.0
"""What is refused of the items that the store hands out."""

from __future__ import annotations

from welfare_desk.sentences import Sentence

CATALOGUE: dict[str, Sentence] = {
    "bad_item_code": Sentence(
        "کد کالا از حرف بزرگ لاتین، رقم و خط تیره ساخته می‌شود، مانند کدهای فهرست کالاها؛ آن را دوباره بنویسید.",
        "The code of an item has Latin capitals, digits and hyphens, like those of the catalogue; type it again.",
    ),
    "unknown_item": Sentence(
        "کالایی با کد «{item}» در فهرست کالاها نیست. کد را از فهرست بردارید یا کالا را نخست به فهرست بیفزایید.",
        "No item of the catalogue has the code “{item}”. Take the code from the catalogue, or add the item first.",
    ),
    "item_known": Sentence(
        "این کد از آنِ «{name}» ({item}) است و کالا ذخیره نشد. همان کالا را ویرایش کنید یا کد دیگری بنویسید.",
        "This code belongs to “{name}” ({item}), so the item was not saved. Edit that one, or type another code.",
    ),
    "item_known.name": Sentence(
        "کالایی با این نام هست: «{name}» ({item})؛ این یکی ذخیره نشد. همان کالا را ویرایش کنید یا نامی بنویسید که از آن جدا شود.",
        "An item of this name is there: “{name}” ({item}), so this one was not saved. Edit that one, or type a name "
        "that tells them apart.",
    ),
    "item_known.barcode": Sentence(
        "این بارکد از آنِ «{name}» ({item}) است و کالا ذخیره نشد. بارکد را دوباره از روی کالا بخوانید یا خالی بگذارید.",
        "This barcode belongs to “{name}” ({item}), so the item was not saved. Read the barcode once more, or leave "
        "it empty.",
    ),
    "item_retired": Sentence(
        "«{name}» ({item}) کنار گذاشته شده است و دیگر به انبار نمی‌آید. اگر باز داده می‌شود، نخست آن را در فهرست کالاها "
        "برگردانید.",
        "“{name}” ({item}) is retired and comes in no more. If it is handed out again, bring it back in the catalogue "
        "first.",
    ),
    "item_kind_fixed": Sentence(
        "از {item} پیش‌تر کالا رسیده است؛ نوع آن عوض نمی‌شود، اندازه‌هایش برداشته نمی‌شود و کالای بی‌اندازه اندازه نمی‌گیرد. "
        "کالای تازه‌ای با کد دیگر بسازید.",
        "Goods of {item} have come in already, so its kind stays, no size is taken out, and an item of one size gets no "
        "others. Add a new item with another code.",
    ),
    "size_twice": Sentence(
        "یک اندازه دو بار آمده است؛ یکی را بردارید.", "One size stands twice; take one out."
    ),
    "before_handed": Sentence(
        "این کالا روز {handed} تحویل شد و تمدید نمی‌تواند روز {date} باشد. تاریخ توافق را درست کنید.",
        "The goods were handed out on {handed}, so an extension cannot be agreed on {date}. Correct that day.",
    ),
    "lines_refused": Sentence(
        "چند سطر پذیرفته نشد و چیزی ثبت نشد. {rows} همین‌ها را درست کنید.",
        "Several lines were refused and nothing was recorded. {rows} Correct these.",
    ),
    "item_awaited": Sentence(
        "برای {item} درخواست یا تخصیص بازی هست و چیزی عوض نشد: صف انتظار آن ثابت می‌ماند و کنار گذاشته نمی‌شود. نخست آن‌ها را به "
        "پایان برسانید یا پس بگیرید.",
        "Somebody still waits for {item}, so nothing was changed: its waiting list stays and it is not retired. End or "
        "withdraw these requests first.",
    ),
    "item_in_store": Sentence(
        "از {item} هنوز در انبار، تعمیرگاه یا نزد مددجو هست و کنار گذاشته نشد. نخست همه را تحویل، منتقل یا اسقاط کنید.",
        "There is still some of {item} in the store, the workshop or with clients, so it was not retired. Hand out, "
        "transfer or scrap all of it first.",
    ),
    "unknown_size": Sentence(
        "{item} اندازهٔ «{size}» ندارد؛ اندازه‌هایش این‌هاست: {sizes}. یکی را برگزینید، یا اگر اندازه ندارد خالی بگذارید.",
        "{item} has no size “{size}”; its sizes are: {sizes}. Choose one of them, or leave it empty where there is "
        "none.",
    ),
    "service_of_payment": Sentence(
        "این نوبت از آنِ پرداختی نقدی است و کالا از آن داده نمی‌شود؛ خدمت دیگری بنویسید یا آن را خالی بگذارید.",
        "This line is of a payment in money, and no goods are handed out from it; type another one or leave it empty.",
    ),
    "consumable_returns": Sentence(
        "کالای مصرفی برنمی‌گردد؛ نشان «برگشتی» را بردارید.",
        "A consumable does not come back; take the mark “returnable” off.",
    ),
    "out_of_range.reissue_months": Sentence(
        "فاصلهٔ تحویل دوباره از ۱ تا ۶۰۰ ماه است؛ آن را دوباره بنویسید، یا برای بی‌فاصله خالی بگذارید.",
        "The interval runs from 1 to 600 months; type it again, or leave it empty for none.",
    ),
    "out_of_range.min_stock": Sentence(
        "حداقل موجودی عددی از ۰ تا ۱٬۰۰۰٬۰۰۰ است؛ آن را دوباره بنویسید.",
        "The least stock is a number from 0 to 1,000,000; type it again.",
    ),
    "out_of_range.unit_price": Sentence(
        "بهای معمول باید بیش از صفر باشد؛ اگر معلوم نیست خالی بگذارید.",
        "The usual price is above zero; leave it empty where it is not known.",
    ),
    "out_of_range.unit_cost": Sentence(
        "بهای واحد منفی نمی‌شود؛ اگر معلوم نیست خالی بگذارید.",
        "The unit cost is never negative; leave it empty where it is not known.",
    ),
    "worth_out_of_range.unit_cost": Sentence(
        "بهای همهٔ این ردیف هزار تریلیون ریال یا بیشتر می‌شود و نمی‌تواند درست باشد؛ صفرهای بهای واحد و تعداد را بشمارید.",
        "The whole line would be worth a quadrillion rial or more, which cannot be right; count the zeros of the unit "
        "cost and the quantity.",
    ),
    "out_of_range.cost": Sentence(
        "هزینه منفی نمی‌شود؛ اگر هزینه نداشته است خالی بگذارید.",
        "A cost is never negative; leave it empty where there was none.",
    ),
    **{
        f"too_long.{field}": Sentence(
            "این متن برای این خانه بلند است؛ آن را کوتاه کنید.",
            "This text is too long for its field; shorten it.",
        )
        for field in ("need", "service", "barcode", "shelf")
    },
    "too_long.sizes": Sentence(
        "تا ۲۰ اندازه پذیرفته است، هر یک تا ۲۰ نویسه؛ کوتاهشان کنید.",
        "Up to 20 sizes of up to 20 characters are accepted; shorten them.",
    ),
}
