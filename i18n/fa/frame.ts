<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>Entries</name>
    <message>
        <source>Results</source>
        <translation>یافته‌ها</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>A copy is being made and verified…</source>
        <translation>پشتیبان گرفته و وارسی می‌شود…</translation>
    </message>
    <message>
        <source>The copy is made and verified</source>
        <translation>پشتیبان گرفته و وارسی شد</translation>
    </message>
    <message>
        <source>This office is open in another window too: {users}</source>
        <translation>این اداره در پنجرهٔ دیگری هم باز است: {users}</translation>
    </message>
    <message>
        <source>Show «{text}» in the list of files</source>
        <translation>نمایش «{text}» در فهرست پرونده‌ها</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>در این صفحه</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>در همه‌جا</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>در فهرست‌ها</translation>
    </message>
    <message>
        <source>In fields</source>
        <translation>در فیلدها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>tick the row</source>
        <translation>نشان‌کردن سطر</translation>
    </message>
    <message>
        <source>copy for Excel</source>
        <translation>کپی برای اکسل</translation>
    </message>
    <message>
        <source>choose all</source>
        <translation>انتخاب همه</translation>
    </message>
    <message>
        <source>first row</source>
        <translation>سطر نخست</translation>
    </message>
    <message>
        <source>last row</source>
        <translation>سطر آخر</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>فیلد بعدی</translation>
    </message>
    <message>
        <source>field before</source>
        <translation>فیلد قبلی</translation>
    </message>
    <message>
        <source>today, in a date</source>
        <translation>امروز، در تاریخ</translation>
    </message>
    <message>
        <source>one day on or back, in a date</source>
        <translation>یک روز پس یا پیش، در تاریخ</translation>
    </message>
    <message>
        <source>calendar, in a date</source>
        <translation>تقویم، در تاریخ</translation>
    </message>
    <message>
        <source>take the proposed digit of a national ID</source>
        <translation>پذیرفتن رقم پیشنهادی کد ملی</translation>
    </message>
    <message>
        <source>undo typing</source>
        <translation>برگرداندن نوشته</translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message>
        <source>No backup yet</source>
        <translation>بی پشتیبان</translation>
    </message>
    <message>
        <source>Backup {when}</source>
        <translation>پشتیبان {when}</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>The screen is hidden; what you were typing is still there.</source>
        <translation>صفحه پنهان شد؛ آنچه می‌نوشتید سر جایش است.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>First page</source>
        <translation>میز کار</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Import from Excel</source>
        <translation>ورود از اکسل</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ورود از اکسل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>کیفیت داده‌ها</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>کیفیت داده</translation>
    </message>
    <message>
        <source>Likely double</source>
        <translation>تکراری احتمالی</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Name, national ID, file number, phone, or a command</source>
        <translation>نام، کد ملی، شمارهٔ پرونده، تلفن، یا یک دستور</translation>
    </message>
    <message>
        <source>Search people and commands</source>
        <translation>جستجوی افراد و دستورها</translation>
    </message>
    <message>
        <source>move</source>
        <translation>جابه‌جایی</translation>
    </message>
    <message>
        <source>open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>The keyboard was in the other language; shown are results for «{text}»</source>
        <translation>زبان صفحه‌کلید دیگر بود؛ نتیجهٔ «{text}» نشان داده شد</translation>
    </message>
    <message>
        <source>Nobody found; fewer letters find more</source>
        <translation>کسی پیدا نشد؛ با حرف‌های کمتر بیشتر پیدا می‌شود</translation>
    </message>
    <message>
        <source>People</source>
        <translation>مددجویان</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>دستورها</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Welfare Desk</source>
        <translation>میز بهزیستی</translation>
    </message>
    <message>
        <source>Help F1</source>
        <translation>راهنما F1</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search: name, national ID, file, phone…</source>
        <translation>جستجو: نام، کد ملی، پرونده، تلفن…</translation>
    </message>
    <message>
        <source>Search: name, national ID…</source>
        <translation>جستجو: نام، کد ملی…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Theme</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>As Windows says</source>
        <translation>همان که ویندوز می‌گوید</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}٪</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>اندازهٔ نوشته</translation>
    </message>
    <message>
        <source>Forget widths and order of columns</source>
        <translation>فراموش‌کردن پهنا و ترتیب ستون‌ها</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>ظاهر و زبان</translation>
    </message>
    <message>
        <source>of this PC</source>
        <translation>این رایانه</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>فهرست‌ها</translation>
    </message>
    <message>
        <source>Columns that were dragged or hidden go back to their first state at the next visit.</source>
        <translation>ستون‌هایی که جابه‌جا یا پنهان شده‌اند در بازدید بعدی به حال نخست برمی‌گردند.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Each choice is kept on this PC</source>
        <translation>هر انتخاب روی همین رایانه نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>فیلد بعدی</translation>
    </message>
    <message>
        <source>Widths and order are forgotten</source>
        <translation>پهنا و ترتیب ستون‌ها فراموش شد</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Lock the screen (Ctrl+L)</source>
        <translation>قفل صفحه (Ctrl+L)</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>پشتیبان</translation>
    </message>
</context>
</TS>
