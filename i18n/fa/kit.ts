<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <source>code {code}</source>
        <translation>کد {code}</translation>
    </message>
</context>
<context>
    <name>DaySpan</name>
    <message>
        <source>From the day</source>
        <translation>از روز</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>تا روز</translation>
    </message>
    <message>
        <source>from</source>
        <translation>از</translation>
    </message>
    <message>
        <source>to</source>
        <translation>تا</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>the same, out of a text of several lines</source>
        <translation>همان، از درون متن چندخطی</translation>
    </message>
    <message>
        <source>close without doing it</source>
        <translation>بستن بدون انجام کار</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Again</source>
        <translation>دوباره</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>کپی برای پشتیبانی</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>پاک‌کردن فیلترها</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>all</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>{first} +{more}</source>
        <translation>{first} و {more} دیگر</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>No value has these letters</source>
        <translation>مقداری با این حروف نیست</translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message>
        <source>{amount} toman</source>
        <translation>{amount} تومان</translation>
    </message>
    <message>
        <source>Calendar (F4)</source>
        <translation>تقویم (F4)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>This must be filled in</source>
        <translation>این فیلد باید پر شود</translation>
    </message>
    <message>
        <source>today {clock}</source>
        <translation>امروز {clock}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>دیروز</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>{days} روز پیش</translation>
    </message>
    <message>
        <source>No verified backup yet</source>
        <translation>هنوز پشتیبان وارسی‌شده‌ای نیست</translation>
    </message>
    <message>
        <source>make one after signing in</source>
        <translation>پس از ورود یکی بگیرید</translation>
    </message>
    <message>
        <source>Last verified backup: {when}</source>
        <translation>آخرین پشتیبان وارسی‌شده: {when}</translation>
    </message>
    <message>
        <source>opened and checked</source>
        <translation>باز و وارسی شده است</translation>
    </message>
    <message>
        <source>Use {value} ({key})</source>
        <translation>نوشتن {value} ({key})</translation>
    </message>
    <message>
        <source>Saved meanwhile: {value}</source>
        <translation>در این فاصله ثبت شد: {value}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>No</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>Saved now: {value}</source>
        <translation>ثبت‌شدهٔ کنونی: {value}</translation>
    </message>
    <message>
        <source>{name} (needed)</source>
        <translation>{name} (لازم)</translation>
    </message>
</context>
<context>
    <name>MonthPopup</name>
    <message>
        <source>Previous month</source>
        <translation>ماه پیش</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>ماه بعد</translation>
    </message>
</context>
<context>
    <name>NarrowingLine</name>
    <message>
        <source>Type to narrow</source>
        <translation>برای کوتاه شدن فهرست بنویسید</translation>
    </message>
    <message>
        <source>Narrow the values</source>
        <translation>کوتاه کردن فهرست مقدارها</translation>
    </message>
</context>
<context>
    <name>PagePicture</name>
    <message>
        <source>Page {number}</source>
        <translation>صفحهٔ {number}</translation>
    </message>
</context>
<context>
    <name>PanelDialog</name>
    <message>
        <source>It stands beside the table.</source>
        <translation>کنار جدول دیده می‌شود.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>ذخیره با نام…</translation>
    </message>
    <message>
        <source>Pages of the paper</source>
        <translation>صفحه‌های کاغذ</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} صفحه</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>ذخیره با نام</translation>
    </message>
    <message>
        <source>The paper was not saved</source>
        <translation>کاغذ ذخیره نشد</translation>
    </message>
    <message>
        <source>No printer is installed on this PC</source>
        <translation>چاپگری روی این رایانه نصب نیست</translation>
    </message>
    <message>
        <source>Save the paper as PDF, or install a printer and press Print again.</source>
        <translation>کاغذ را PDF ذخیره کنید، یا چاپگر نصب کنید و دوباره «چاپ» را بزنید.</translation>
    </message>
    <message>
        <source>{count} pages; the first {shown} are shown</source>
        <translation>{count} صفحه؛ {shown} صفحهٔ نخست نشان داده شده</translation>
    </message>
    <message>
        <source>one page</source>
        <translation>یک صفحه</translation>
    </message>
    <message>
        <source>«{printer}» is not installed on this PC any more</source>
        <translation>چاپگر «{printer}» دیگر روی این رایانه نیست</translation>
    </message>
    <message>
        <source>This kind of paper went there. Choose another printer, or save the paper as PDF.</source>
        <translation>این نوع برگه با آن چاپ می‌شد. چاپگر دیگری برگزینید یا برگه را PDF ذخیره کنید.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>برگه</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>ادامه در پس‌زمینه</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}٪</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} از {total}</translation>
    </message>
    <message>
        <source>· about {seconds} seconds left</source>
        <translation>· حدود {seconds} ثانیه مانده</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>در حال لغو…</translation>
    </message>
    <message>
        <source>The current row is finished, then everything goes back to the start.</source>
        <translation>سطر جاری تمام می‌شود، سپس همه‌چیز به پیش از آغاز برمی‌گردد.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Choose a row of the list first.</source>
        <translation>نخست ردیفی از فهرست را برگزینید.</translation>
    </message>
    <message>
        <source>Nothing has been changed, so there is nothing to save.</source>
        <translation>چیزی تغییر نکرده است؛ پس چیزی برای ذخیره نیست.</translation>
    </message>
    <message>
        <source>Type something first.</source>
        <translation>نخست چیزی بنویسید.</translation>
    </message>
    <message>
        <source>There is nothing here yet that this could be done with.</source>
        <translation>هنوز چیزی اینجا نیست که این کار با آن شدنی باشد.</translation>
    </message>
    <message>
        <source>What this is about is still being fetched.</source>
        <translation>اطلاعات هنوز در راه است.</translation>
    </message>
    <message>
        <source>This is being done; wait a moment.</source>
        <translation>در حال انجام است؛ کمی صبر کنید.</translation>
    </message>
    <message>
        <source>This is done in “{part}”.</source>
        <translation>جای این کار در «{part}» است.</translation>
    </message>
</context>
<context>
    <name>SheetBar</name>
    <message>
        <source>Sheet of «{paper}»</source>
        <translation>کاغذ «{paper}»</translation>
    </message>
    <message>
        <source>Printed letterhead</source>
        <translation>کاغذ سربرگ‌دار</translation>
    </message>
    <message>
        <source>The paper has the office&apos;s head on it: its room stays blank.</source>
        <translation>سربرگ اداره روی کاغذ چاپ شده است: جای آن خالی می‌ماند.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>نسخهٔ {name}</translation>
    </message>
    <message>
        <source>Keep for this kind</source>
        <translation>نگه داشتن برای این نوع برگه</translation>
    </message>
    <message>
        <source>All further papers of this kind are drawn so on this PC.</source>
        <translation>از این پس همهٔ برگه‌های این نوع روی این رایانه همین‌گونه کشیده می‌شود.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>As is usual</source>
        <translation>کاغذ همیشگی</translation>
    </message>
    <message>
        <source>A5 lying</source>
        <translation>A5 افقی</translation>
    </message>
    <message>
        <source>A5 upright</source>
        <translation>A5 عمودی</translation>
    </message>
    <message>
        <source>A4 upright</source>
        <translation>A4 عمودی</translation>
    </message>
    <message>
        <source>A4 lying</source>
        <translation>A4 افقی</translation>
    </message>
    <message>
        <source>A4, three copies</source>
        <translation>A4 سه‌نسخه‌ای</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>مددجو</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>انبار</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>حسابداری</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>گام {number} از {count}: {name}</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>{count} more</source>
        <translation>{count} مورد دیگر</translation>
    </message>
</context>
<context>
    <name>Trays</name>
    <message>
        <source>Upper</source>
        <translation>بالایی</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>پایینی</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>میانی</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>دستی</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>پاکت</translation>
    </message>
    <message>
        <source>Envelopes by hand</source>
        <translation>پاکت دستی</translation>
    </message>
    <message>
        <source>Tractor</source>
        <translation>کاغذ پیوسته</translation>
    </message>
    <message>
        <source>Small sheets</source>
        <translation>برگ کوچک</translation>
    </message>
    <message>
        <source>Large sheets</source>
        <translation>برگ بزرگ</translation>
    </message>
    <message>
        <source>Large stack</source>
        <translation>سینی پرگنجایش</translation>
    </message>
    <message>
        <source>Cassette</source>
        <translation>کاست</translation>
    </message>
    <message>
        <source>By the form</source>
        <translation>بر پایهٔ فرم</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>برگردان</translation>
    </message>
</context>
<context>
    <name>_Entries</name>
    <message>
        <source>taken back</source>
        <translation>پس‌گرفته</translation>
    </message>
</context>
</TS>
