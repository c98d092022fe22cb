<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>{count} documents end within 30 days or have ended</source>
        <translation>
            <numerusform>{count} مدرک تا ۳۰ روز دیگر بی‌اعتبار می‌شود یا شده است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} planned visits are due</source>
        <translation>
            <numerusform>{count} بازدید برنامه‌ریزی‌شده موعدش رسیده است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} transfers wait for an answer</source>
        <translation>
            <numerusform>{count} انتقال در انتظار پاسخ است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} inquiries wait for an answer</source>
        <translation>
            <numerusform>{count} استعلام بی‌پاسخ مانده است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} covered files are incomplete</source>
        <translation>
            <numerusform>{count} پروندهٔ تحت پوشش ناقص است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of «{file}» became no file</source>
        <translation>
            <numerusform>{count} ردیف از «{file}» پرونده نشد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} admissions wait for your approval</source>
        <translation>
            <numerusform>{count} پذیرش منتظر تأیید شماست</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} payments to be looked at</source>
        <translation>
            <numerusform>{count} پیشنهاد تعلیق بررسی می‌خواهد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} approvals before the interval is over wait for your answer</source>
        <translation>
            <numerusform>{count} درخواست تأیید پیش از موعد منتظر پاسخ شماست</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>files</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>تحت پوشش</translation>
    </message>
    <message>
        <source>On pension</source>
        <translation>مستمری‌بگیر</translation>
    </message>
    <message>
        <source>In the pension queue</source>
        <translation>در صف مستمری</translation>
    </message>
    <message>
        <source>Non-recurring services</source>
        <translation>خدمات غیرمستمر</translation>
    </message>
    <message>
        <source>Covered files by kind of disability</source>
        <translation>پرونده‌های تحت پوشش به تفکیک معلولیت</translation>
    </message>
    <message>
        <source>Covered files by neighbourhood</source>
        <translation>پرونده‌های تحت پوشش به تفکیک محله</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>هنوز چیزی ثبت نشده است.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>همهٔ پرونده‌ها</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>میز کار</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>پشتیبان‌گیری</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>By</source>
        <translation>ثبت‌کننده</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message numerus="yes">
        <source>{count} households</source>
        <translation>
            <numerusform>{count} خانوار</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of them in the queue</source>
        <translation>{count} در صف</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>سایر</translation>
    </message>
    <message>
        <source>{count} more in {areas} others</source>
        <translation>{count} پروندهٔ دیگر در {areas} محلهٔ دیگر</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>ثبت‌نشده</translation>
    </message>
    <message>
        <source>{count} things wait for you</source>
        <translation>{count} کار منتظر شماست</translation>
    </message>
    <message>
        <source>one thing waits for you</source>
        <translation>یک کار منتظر شماست</translation>
    </message>
    <message>
        <source>nothing waits for you</source>
        <translation>کاری منتظر شما نیست</translation>
    </message>
    <message numerus="yes">
        <source>{count} files in all</source>
        <translation>
            <numerusform>{count} پرونده در کل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pensions suspended</source>
        <translation>
            <numerusform>{count} مستمری معلق</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>خواندن دوباره</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>در حال پشتیبان‌گیری…</translation>
    </message>
    <message>
        <source>Backup made and verified</source>
        <translation>پشتیبان گرفته و آزموده شد</translation>
    </message>
    <message>
        <source>Backup made, not verified</source>
        <translation>پشتیبان گرفته شد ولی آزموده نیست</translation>
    </message>
    <message>
        <source>My work today</source>
        <translation>کار امروز من</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>کار تازه</translation>
    </message>
    <message>
        <source>Recorded last: coverage, pension, queue</source>
        <translation>آخرین ثبت‌ها: پوشش، مستمری، صف</translation>
    </message>
</context>
<context>
    <name>MyWork</name>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
</context>
<context>
    <name>MyWorkActs</name>
    <message>
        <source>New task</source>
        <translation>کار تازه</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>SHEBA, mobile, date of birth or neighbourhood is missing.</source>
        <translation>شبا، تلفن همراه، تاریخ تولد یا محله ثبت نشده است.</translation>
    </message>
    <message>
        <source>See the list</source>
        <translation>دیدن فهرست</translation>
    </message>
    <message>
        <source>{count} ambiguous, for you to decide</source>
        <translation>{count} مبهم، با تصمیم شما</translation>
    </message>
    <message>
        <source>{count} rejected, to be corrected</source>
        <translation>{count} ردشده، برای اصلاح</translation>
    </message>
    <message>
        <source>Look at the rows</source>
        <translation>دیدن ردیف‌ها</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>پشتیبان‌گیری</translation>
    </message>
    <message>
        <source>No verified backup has been made yet</source>
        <translation>هنوز پشتیبان آزموده‌ای گرفته نشده است</translation>
    </message>
    <message>
        <source>If this PC fails today, the files are gone.</source>
        <translation>اگر امروز این رایانه خراب شود، پرونده‌ها از دست می‌رود.</translation>
    </message>
    <message>
        <source>The last verified backup is {days} days old</source>
        <translation>از آخرین پشتیبان آزموده {days} روز گذشته است</translation>
    </message>
    <message>
        <source>Made {when}.</source>
        <translation>گرفته‌شده: {when}.</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>فوری</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>کاری منتظر شما نیست.</translation>
    </message>
    <message>
        <source>The last verified backup is from yesterday</source>
        <translation>آخرین پشتیبان آزموده از دیروز است</translation>
    </message>
    <message>
        <source>There are no files yet</source>
        <translation>هنوز پرونده‌ای نیست</translation>
    </message>
    <message>
        <source>Bring the office&apos;s Excel list, or open the first file with Ctrl+N.</source>
        <translation>فهرست اکسل اداره را بیاورید یا نخستین پرونده را با Ctrl+N بسازید.</translation>
    </message>
    <message>
        <source>Import from Excel</source>
        <translation>ورود از اکسل</translation>
    </message>
    <message>
        <source>The last verified backup bears a day to come</source>
        <translation>تاریخ آخرین پشتیبان سالم در آینده است؛ ساعت این رایانه را ببینید</translation>
    </message>
    <message>
        <source>A death, a decile or a vote speaks against them; nothing is done yet.</source>
        <translation>فوت، دهک یا رأی کمیسیون؛ هنوز کاری انجام نشده است.</translation>
    </message>
    <message>
        <source>See the proposals</source>
        <translation>دیدن پیشنهادها</translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message numerus="yes">
        <source>{count} more tasks are due</source>
        <translation>
            <numerusform>{count} کار دیگر هم موعدش رسیده است</numerusform>
        </translation>
    </message>
    <message>
        <source>See the list</source>
        <translation>دیدن فهرست</translation>
    </message>
</context>
</TS>
