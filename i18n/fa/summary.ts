<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>BehindCard</name>
    <message>
        <source>List behind this check</source>
        <translation>فهرست پشت این بررسی</translation>
    </message>
    <message>
        <source>As it was told at the closing</source>
        <translation>همان‌گونه که هنگام بستن گفته شد</translation>
    </message>
    <message>
        <source>The rows of the closed month stand behind its figures: open them in the tables.</source>
        <translation>ردیف‌های ماه بسته پشت رقم‌های آن است؛ آنها را در جدول‌ها باز کنید.</translation>
    </message>
    <message>
        <source>No single row stands behind this check</source>
        <translation>ردیف جداگانه‌ای پشت این بررسی نیست</translation>
    </message>
    <message>
        <source>It compares sums: see the rows of either side in the tables.</source>
        <translation>جمع‌ها را با هم می‌سنجد؛ ردیف‌های هر سو را در جدول‌ها ببینید.</translation>
    </message>
    <message>
        <source>Nothing is amiss here</source>
        <translation>این بررسی درست است</translation>
    </message>
    <message>
        <source>Choose another check; where one is wrong, its rows are listed here.</source>
        <translation>بررسی دیگری را برگزینید؛ ردیف‌های هر بررسی نادرست این‌جا فهرست می‌شود.</translation>
    </message>
    <message>
        <source>List behind the figure</source>
        <translation>فهرست پشت رقم</translation>
    </message>
    <message>
        <source>The figure is 0: no row counts for it</source>
        <translation>رقم صفر است و ردیفی ندارد</translation>
    </message>
    <message>
        <source>Choose another figure.</source>
        <translation>رقم دیگری را برگزینید.</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} ردیف</numerusform>
        </translation>
    </message>
    <message>
        <source>A side of it is unknown</source>
        <translation>یک طرف این برابری دانسته نیست</translation>
    </message>
    <message>
        <source>No list of payments of this month is approved yet: what was paid is unknown, not 0. It is compared once a list is.</source>
        <translation>هنوز هیچ لیست پرداختی از این ماه تصویب نشده است: آنچه پرداخت شده نامشخص است، نه ۰. پس از تصویب لیست سنجیده می‌شود.</translation>
    </message>
    <message>
        <source>How the office began is unknown, not 0: see it compared from its second month on.</source>
        <translation>وضع پیش از نخستین ثبت نامشخص است، نه ۰؛ سنجش را از ماه دوم ببینید.</translation>
    </message>
</context>
<context>
    <name>BoardHead</name>
    <message>
        <source>Year before (Alt+PgUp)</source>
        <translation>سال پیش (Alt+PgUp)</translation>
    </message>
    <message>
        <source>Next year (Alt+PgDown)</source>
        <translation>سال بعد (Alt+PgDown)</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>سال {year}</translation>
    </message>
    <message>
        <source>Bundles expected</source>
        <translation>بستهٔ مورد انتظار</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>{count} دیر</translation>
    </message>
    <message>
        <source>{count} sent again</source>
        <translation>{count} دوباره</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>پذیرفته</translation>
    </message>
    <message>
        <source>Not come</source>
        <translation>نرسیده</translation>
    </message>
    <message>
        <source>{all} − {before} before a beginning</source>
        <translation>{all} − {before} پیش از آغاز</translation>
    </message>
    <message>
        <source>{count} of no office</source>
        <translation>{count} از ادارهٔ ناشناخته</translation>
    </message>
    <message>
        <source>persons of {month}, each counted once</source>
        <translation>نفر در {month}، هرکس یک بار</translation>
    </message>
    <message>
        <source>In two offices</source>
        <translation>در دو اداره</translation>
    </message>
    <message>
        <source>of {month}; offices without the key: {count}</source>
        <translation>در {month}؛ ادارهٔ بی کلید: {count}</translation>
    </message>
    <message>
        <source>at least {count}</source>
        <translation>دست‌کم {count}</translation>
    </message>
    <message>
        <source>Refused, not taken since</source>
        <translation>رد شده، هنوز باز</translation>
    </message>
</context>
<context>
    <name>BoardLegend</name>
    <message>
        <source>a file of it was refused as well</source>
        <translation>فایلی از آن ماه رد هم شده</translation>
    </message>
    <message>
        <source>number of the bundle in its chain</source>
        <translation>شمارهٔ بسته در زنجیره</translation>
    </message>
    <message>
        <source>before the first bundle of the office: none is expected</source>
        <translation>پیش از نخستین بستهٔ اداره؛ انتظار نمی‌رود</translation>
    </message>
    <message>
        <source>Late: closed more than {days} days after its month had ended (proposed by the program, no rule of headquarters).</source>
        <translation>دیر: ماهی که بیش از {days} روز پس از پایانش بسته شده است (پیشنهاد برنامه است، نه قاعدهٔ ستاد).</translation>
    </message>
</context>
<context>
    <name>BoardPart</name>
    <message>
        <source>The bundle of the cell, closely</source>
        <translation>بستهٔ این خانه از نزدیک</translation>
    </message>
    <message>
        <source>Copy what the office must know</source>
        <translation>رونوشت آنچه اداره باید بداند</translation>
    </message>
    <message>
        <source>The next record of this month</source>
        <translation>ثبت بعدی این ماه</translation>
    </message>
    <message>
        <source>The record before</source>
        <translation>ثبت پیشین</translation>
    </message>
    <message>
        <source>Bundle of {month}</source>
        <translation>بستهٔ {month}</translation>
    </message>
    <message>
        <source>Report of the verification on paper</source>
        <translation>گزارش وارسی روی کاغذ</translation>
    </message>
    <message>
        <source>Letter to the office</source>
        <translation>نامه به اداره</translation>
    </message>
</context>
<context>
    <name>ChartActs</name>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>رونوشت نمودار به شکل تصویر</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>ذخیرهٔ تصویر نمودار</translation>
    </message>
    <message>
        <source>Print the chart</source>
        <translation>چاپ نمودار</translation>
    </message>
    <message>
        <source>Show the chart as a table</source>
        <translation>نمایش نمودار به شکل جدول</translation>
    </message>
    <message>
        <source>drawn on {day} · Welfare Desk</source>
        <translation>تاریخ رسم {day} · میز بهزیستی</translation>
    </message>
    <message>
        <source>Welfare office of {county}</source>
        <translation>ادارهٔ بهزیستی شهرستان {county}</translation>
    </message>
    <message>
        <source>«{chart}» is copied as a picture.</source>
        <translation>تصویر «{chart}» رونوشت شد.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>با نام {file} ذخیره شد</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Copy, print: {chart}</source>
        <translation>رونوشت و چاپ: {chart}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>سهم</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>نامشخص</translation>
    </message>
    <message>
        <source>{day}, corrected since it was closed</source>
        <translation>{day} پس از تصحیح</translation>
    </message>
    <message>
        <source>The line begins at {figure}, not at 0.</source>
        <translation>خط از {figure} آغاز می‌شود، نه از صفر.</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Checks before closing</source>
        <translation>بررسی‌های بستن</translation>
    </message>
</context>
<context>
    <name>ChecksPart</name>
    <message>
        <source>Checks before closing</source>
        <translation>بررسی‌های بستن</translation>
    </message>
    <message>
        <source>Count again (F5)</source>
        <translation>شمارش دوباره (F5)</translation>
    </message>
    <message numerus="yes">
        <source>{count} checks</source>
        <translation>
            <numerusform>{count} بررسی</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks at the closing</source>
        <translation>بررسی‌ها هنگام بستن</translation>
    </message>
    <message>
        <source>Reason given by {who} on {day}: {why}</source>
        <translation>دلیل {who} در {day}: {why}</translation>
    </message>
</context>
<context>
    <name>CloseMonthDialog</name>
    <message>
        <source>Close {month}?</source>
        <translation>{month} بسته شود؟</translation>
    </message>
    <message>
        <source>Covered {covered}, on pension {drawing}, queued {queued}, pension paid: {net}.</source>
        <translation>تحت پوشش {covered}، مستمری‌بگیر {drawing}، در صف {queued}، مستمری پرداختی: {net}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} warnings, with the reason: {reason}</source>
        <translation>
            <numerusform>{count} هشدار، با این دلیل: {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>بستن ماه</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>هنوز نه</translation>
    </message>
    <message>
        <source>Its figures, the lists behind them and the checks are frozen. What is learnt of it later is written on its true day, and stands with both figures as a correction in the report of the month that is open then; the head can open the last closed month again with a reason.</source>
        <translation>رقم‌ها، فهرست‌های پشت آنها و بررسی‌ها منجمد می‌شود. خبری که بعدتر از این ماه برسد در روز درست خود ثبت می‌شود و در گزارش ماهی که آن هنگام باز است، با هر دو رقم، «تصحیح» است؛ رئیس می‌تواند آخرین ماه بسته را با دلیل دوباره باز کند.</translation>
    </message>
    <message>
        <source>No month is closed yet, so the chain of months begins with this one. An earlier month can be closed then only after this one was opened again, and not any more once this one was sent.</source>
        <translation>هنوز ماهی بسته نیست و زنجیرهٔ ماه‌ها با همین ماه آغاز می‌شود. پس از آن، ماه‌های پیش از این تنها وقتی بسته می‌شوند که این ماه دوباره باز شود، و پس از فرستادن آن به ستاد دیگر بسته نمی‌شوند.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Closing the month</source>
        <translation>بستن ماه</translation>
    </message>
    <message>
        <source>If you cancel, the month stays open.</source>
        <translation>اگر لغو کنید، ماه باز می‌ماند.</translation>
    </message>
    <message>
        <source>Write the reason of the warnings</source>
        <translation>نوشتن دلیل هشدارها</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>بستن ماه</translation>
    </message>
    <message>
        <source>The month is closed.</source>
        <translation>ماه بسته است.</translation>
    </message>
    <message>
        <source>No warning wants a reason.</source>
        <translation>هیچ هشداری دلیل نمی‌خواهد.</translation>
    </message>
    <message>
        <source>{month} is open still; it is closed first</source>
        <translation>{month} هنوز باز است؛ نخست آن بسته می‌شود</translation>
    </message>
    <message>
        <source>{month} runs until {day}; it is closed after that day</source>
        <translation>{month} تا {day} ادامه دارد؛ پس از آن بسته می‌شود</translation>
    </message>
    <message>
        <source>The reason of the warnings is written</source>
        <translation>دلیل هشدارها نوشته شده است</translation>
    </message>
    <message>
        <source>Nothing stands in the way of the closing</source>
        <translation>چیزی مانع بستن نیست</translation>
    </message>
    <message>
        <source>{month} is open again</source>
        <translation>{month} دوباره باز شد</translation>
    </message>
    <message>
        <source>Sent on {day} as bundle no. {number}; next comes {month}</source>
        <translation>در {day} با بستهٔ شمارهٔ {number} فرستاده شد؛ نوبت {month} است</translation>
    </message>
    <message>
        <source>Closed on {day} by {who}; {month} is sent before it</source>
        <translation>{who} در {day} بست؛ پیش از آن {month} فرستاده می‌شود</translation>
    </message>
    <message>
        <source>Closed on {day} by {who}; next it is sent</source>
        <translation>{who} در {day} بست؛ گام بعد فرستادن است</translation>
    </message>
    <message>
        <source>{month} is closed; next the book is issued and the month is sent</source>
        <translation>{month} بسته شد؛ گام بعد صدور دفتر و فرستادن ماه است</translation>
    </message>
    <message>
        <source>Open the closed month again</source>
        <translation>گشودن دوبارهٔ ماه بسته</translation>
    </message>
    <message>
        <source>{words}; the head of office closes the month</source>
        <translation>{words}؛ بستن ماه با رئیس اداره است</translation>
    </message>
    <message>
        <source>Closed on {day} by {who}; next the head of office sends it</source>
        <translation>{who} در {day} بست؛ گام بعد فرستادن به دست رئیس اداره است</translation>
    </message>
    <message>
        <source>{month} was sent as the first: this one is not closed any more</source>
        <translation>{month} نخستین ماه فرستاده به ستاد است: این ماه دیگر بسته نمی‌شود</translation>
    </message>
    <message>
        <source>To close it, open the closed months again first, from the last back to {month}</source>
        <translation>برای بستن این ماه، نخست ماه‌های بسته را از آخرین تا {month} باز کنید</translation>
    </message>
    <message>
        <source>Bundle no. {number} was for the former headquarters; if the new one asks for the month, open it again, close it and send it</source>
        <translation>بستهٔ شمارهٔ {number} برای ستاد پیشین بود؛ اگر ستاد تازه این ماه را بخواهد، دوباره باز کنید، ببندید و بفرستید</translation>
    </message>
</context>
<context>
    <name>CorrectionsPart</name>
    <message>
        <source>Figures that would be counted otherwise today</source>
        <translation>رقم‌هایی که امروز جور دیگری شمرده می‌شود</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Nothing of {month} would be counted otherwise</source>
        <translation>هیچ رقمی از {month} عوض نشده است</translation>
    </message>
    <message>
        <source>Entries that made the difference</source>
        <translation>ثبت‌هایی که رقم را عوض کرد</translation>
    </message>
    <message>
        <source>The report of {month} has nothing to correct</source>
        <translation>گزارش {month} چیزی برای تصحیح ندارد</translation>
    </message>
    <message>
        <source>What is learnt now of a closed month stands here with both figures until this one is closed: a death, a visit, a list that came late.</source>
        <translation>آنچه اکنون از ماهی بسته دانسته شود (فوت، بازدید، لیستی که دیر رسید) تا بسته شدن این ماه با هر دو رقم این‌جا می‌آید.</translation>
    </message>
    <message>
        <source>What is learnt later of a day of a closed month stands here with both figures, and in the report of the month that is open then: a death, a visit, a list that came late.</source>
        <translation>آنچه دیرتر از روزی در ماه بسته دانسته شود (فوت، بازدید، لیستی که دیر رسید) این‌جا و در گزارش ماهی که آن روز باز است با هر دو رقم می‌آید.</translation>
    </message>
    <message>
        <source>Neighbourhood, centre, decile, category, sex and disability have no date: only somebody who came or went corrects them.</source>
        <translation>محله، مرکز، دهک، دسته، جنسیت و معلولیت تاریخ ندارند: تنها آمدن یا رفتن کسی آنها را تصحیح می‌کند.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پیش</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>پس از آن</translation>
    </message>
    <message>
        <source>told in the report of {month}</source>
        <translation>در گزارش {month} گفته شده</translation>
    </message>
    <message>
        <source>the report of {month} told {value}</source>
        <translation>گزارش {month}: {value}</translation>
    </message>
    <message>
        <source>{month} has no report</source>
        <translation>{month} گزارشی ندارد</translation>
    </message>
    <message>
        <source>The first month that was closed is {first}: only reports after it tell corrections.</source>
        <translation>نخستین ماه بسته {first} است و تنها گزارش‌های پس از آن تصحیح می‌گویند.</translation>
    </message>
    <message numerus="yes">
        <source>{count} entries since the closing ({closed})</source>
        <translation>
            <numerusform>{count} مورد از هنگام بستن ({closed})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries since the report of {month}</source>
        <translation>
            <numerusform>{count} مورد از گزارش {month} به بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Total: {figure}</source>
        <translation>جمع: {figure}</translation>
    </message>
    <message>
        <source>Taken back since: nothing differs from the closing any more</source>
        <translation>سپس پس گرفته شد: اکنون چیزی با زمان بستن فرق ندارد</translation>
    </message>
</context>
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
    <name>Counts</name>
    <message numerus="yes">
        <source>{count} checks block the closing</source>
        <translation>
            <numerusform>{count} مانع باقی است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} warnings want a reason</source>
        <translation>
            <numerusform>{count} هشدار دلیل می‌خواهد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files refused</source>
        <translation>
            <numerusform>{count} فایل رد شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} refused</source>
        <translation>
            <numerusform>{count} رد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left</source>
        <translation>
            <numerusform>{count} مانده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} offices</source>
        <translation>
            <numerusform>{count} اداره</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} months</source>
        <translation>
            <numerusform>{count} ماه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayStatementDialog</name>
    <message>
        <source>Statement of the head for a day</source>
        <translation>گزارش رئیس برای یک روز</translation>
    </message>
    <message>
        <source>How the office stood on the evening of</source>
        <translation>وضع اداره در پایان روز</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>رونوشت متن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>{day} is still to come</source>
        <translation>{day} هنوز نرسیده است</translation>
    </message>
    <message>
        <source>The day is being counted</source>
        <translation>روز شمرده می‌شود</translation>
    </message>
    <message>
        <source>On {day}: {files} files of {homes} households are covered</source>
        <translation>{day}: {files} پرونده از {homes} خانوار تحت پوشش است</translation>
    </message>
    <message>
        <source>as the month was closed</source>
        <translation>آن‌گونه که ماه بسته شد</translation>
    </message>
    <message>
        <source>The paragraph is copied</source>
        <translation>متن رونوشت شد</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>No day is read from this; type it like 1404/07/30</source>
        <translation>روزی از این خوانده نشد؛ مانند ۱۴۰۴/۰۷/۳۰ بنویسید</translation>
    </message>
    <message>
        <source>as it is known now; the month is closed with what its last evening tells</source>
        <translation>چنان که اکنون دانسته است؛ ماه با رقم شامگاه آخرش بسته شده است</translation>
    </message>
</context>
<context>
    <name>DayStatements</name>
    <message>
        <source>Statement of the head for a day</source>
        <translation>گزارش رئیس برای یک روز</translation>
    </message>
</context>
<context>
    <name>DeclaredCard</name>
    <message>
        <source>New declared figure</source>
        <translation>رقم اعلامی تازه</translation>
    </message>
    <message>
        <source>Declared beside computed</source>
        <translation>اعلام‌شده در برابر محاسبه‌شده</translation>
    </message>
    <message>
        <source>nothing was declared of this month</source>
        <translation>از این ماه چیزی اعلام نشده است</translation>
    </message>
</context>
<context>
    <name>DeclaredDialog</name>
    <message>
        <source>Declared figure of {period}</source>
        <translation>رقم اعلام‌شدهٔ {period}</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>ثبت رقم</translation>
    </message>
    <message>
        <source>Correct a declared figure of {period}</source>
        <translation>تصحیح رقم اعلام‌شدهٔ {period}</translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation>نشاندن به جای آن</translation>
    </message>
    <message>
        <source>It stands beside the computed figure, and neither is put in the place of the other.</source>
        <translation>در کنار رقم محاسبه‌شده می‌ماند و هیچ‌یک جای دیگری نمی‌نشیند.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>ردیف</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ستون</translation>
    </message>
    <message>
        <source>What was declared</source>
        <translation>آنچه اعلام شده</translation>
    </message>
    <message>
        <source>It counts</source>
        <translation>واحد شمارش</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>دقت گفته</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>اعلام‌کننده</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>روز اعلام</translation>
    </message>
    <message>
        <source>Number and date of the letter, or where it was published</source>
        <translation>شماره و تاریخ نامه، یا جایی که منتشر شده</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>دلیل تصحیح</translation>
    </message>
    <message>
        <source>the last digit</source>
        <translation>تا رقم آخر</translation>
    </message>
    <message>
        <source>tens</source>
        <translation>ده‌تایی</translation>
    </message>
    <message>
        <source>hundreds</source>
        <translation>صدتایی</translation>
    </message>
    <message>
        <source>thousands</source>
        <translation>هزارتایی</translation>
    </message>
    <message>
        <source>millions</source>
        <translation>میلیون</translation>
    </message>
    <message>
        <source>milliards</source>
        <translation>میلیارد</translation>
    </message>
    <message>
        <source>ten milliards, or milliards of toman</source>
        <translation>ده میلیارد، یا میلیارد تومان</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>همهٔ ردیف‌ها</translation>
    </message>
    <message>
        <source>All the parts of it were told in the same report</source>
        <translation>همهٔ جزءهای آن در همان گزارش گفته شده است</translation>
    </message>
</context>
<context>
    <name>DeclaredPart</name>
    <message>
        <source>neither takes the place of the other</source>
        <translation>هیچ‌کدام جای دیگری نمی‌نشیند</translation>
    </message>
    <message>
        <source>New declared figure</source>
        <translation>رقم اعلامی تازه</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحیح</translation>
    </message>
    <message>
        <source>Declared figures beside the computed ones</source>
        <translation>رقم‌های اعلام‌شده در کنار محاسبه‌شده</translation>
    </message>
    <message>
        <source>Correct the declared figure</source>
        <translation>تصحیح رقم اعلام‌شده</translation>
    </message>
    <message>
        <source>Strike the declared figure</source>
        <translation>خط زدن رقم اعلام‌شده</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>محاسبه‌شده</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>اعلام‌شده</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>اختلاف</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>اعلام‌کننده</translation>
    </message>
    <message>
        <source>Nothing was declared of {period}</source>
        <translation>برای {period} چیزی اعلام نشده است</translation>
    </message>
    <message>
        <source>What others publish is recorded here, with its source: Ctrl+N.</source>
        <translation>آنچه دیگران اعلام کرده‌اند با منبعش این‌جا ثبت کنید: Ctrl+N</translation>
    </message>
    <message>
        <source>The declared figure is recorded</source>
        <translation>رقم اعلام‌شده ثبت شد</translation>
    </message>
    <message>
        <source>It is corrected</source>
        <translation>رقم تصحیح شد</translation>
    </message>
    <message>
        <source>{figure}: {value}, declared by {who}</source>
        <translation>{figure}: {value}، اعلام‌شده از {who}</translation>
    </message>
    <message>
        <source>as it was sealed; what came since is marked</source>
        <translation>آن‌گونه که بسته شد؛ آنچه پس از آن آمده نشان دارد</translation>
    </message>
    <message>
        <source>since the closing</source>
        <translation>پس از بستن</translation>
    </message>
    <message>
        <source>struck since</source>
        <translation>پس از بستن خط خورد</translation>
    </message>
    <message>
        <source>No list is behind it: the program does not count this part yet.</source>
        <translation>فهرستی پشت آن نیست: برنامه هنوز این بخش را نمی‌شمارد.</translation>
    </message>
    <message>
        <source>one: {price}</source>
        <translation>هر یک: {price}</translation>
    </message>
</context>
<context>
    <name>EarlierBundlesDialog</name>
    <message>
        <source>Bundles made so far</source>
        <translation>بسته‌های ساخته‌شده تا امروز</translation>
    </message>
    <message>
        <source>Headquarters reads the bundles of an office in the order of their numbers. If it misses one, write it again here, byte for byte as it was made, though its month was opened again since.</source>
        <translation>ستاد بسته‌های هر اداره را به ترتیب شماره می‌خواند. اگر یکی به ستاد نرسیده است، همین‌جا دوباره بنویسیدش: بایت‌های آن همان است که ساخته شد، هرچند ماه آن پس از آن باز شده باشد.</translation>
    </message>
    <message>
        <source>Write the bundle again</source>
        <translation>دوباره نوشتن بسته</translation>
    </message>
    <message>
        <source>closing stands</source>
        <translation>ماه بسته است</translation>
    </message>
    <message>
        <source>month opened again since</source>
        <translation>ماه سپس باز شده</translation>
    </message>
    <message>
        <source>Bundle no.</source>
        <translation>بستهٔ شمارهٔ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>ساخته در</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
</context>
<context>
    <name>EnrolDialog</name>
    <message>
        <source>Enrol the office “{county}”?</source>
        <translation>ادارهٔ «{county}» ثبت شود؟</translation>
    </message>
    <message>
        <source>Why has the key changed?</source>
        <translation>کلید چرا عوض شده است؟</translation>
    </message>
    <message>
        <source>I have compared the fingerprint by telephone</source>
        <translation>نشان کلید را تلفنی سنجیده‌ام</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>ثبت اداره</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>جایگزینی کلید</translation>
    </message>
    <message>
        <source>County</source>
        <translation>شهرستان</translation>
    </message>
    <message>
        <source>Code of the office</source>
        <translation>کد اداره</translation>
    </message>
    <message>
        <source>Fingerprint of its key</source>
        <translation>نشان کلید آن</translation>
    </message>
    <message>
        <source>This office stands enrolled with certificate {serial} and another key, which is revoked by this; bundles signed with it are refused from then on.</source>
        <translation>این اداره با گواهی شمارهٔ {serial} و کلید دیگری ثبت است که با این کار باطل می‌شود؛ بسته‌هایی که با آن کلید امضا شوند از آن پس رد می‌شوند.</translation>
    </message>
    <message>
        <source>Fingerprint of the key that stands now</source>
        <translation>نشان کلیدی که اکنون ثبت است</translation>
    </message>
    <message>
        <source>It is enrolled with this key: it gets certificate {serial} again.</source>
        <translation>با همین کلید ثبت است: همان گواهی شمارهٔ {serial} دوباره داده می‌شود.</translation>
    </message>
    <message>
        <source>Telephone the office, let it read the fingerprint from its settings, and compare every group: whoever has this key sends figures in the name of the office.</source>
        <translation>به اداره تلفن کنید تا نشان کلید را از تنظیمات خود بخواند و دسته به دسته بسنجید: هرکس این کلید را دارد به نام اداره رقم می‌فرستد.</translation>
    </message>
    <message>
        <source>Compare the fingerprint by telephone first, then tick the box.</source>
        <translation>نخست نشان کلید را تلفنی بسنجید، سپس خانه را تیک بزنید.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>unchanged</source>
        <translation>بی‌تغییر</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} بیشتر</translation>
    </message>
    <message>
        <source>{count} fewer</source>
        <translation>{count} کمتر</translation>
    </message>
    <message>
        <source>{figure}: the last months</source>
        <translation>{figure}: ماه‌های گذشته</translation>
    </message>
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
        <source>Pension queue</source>
        <translation>در صف مستمری</translation>
    </message>
    <message>
        <source>Non-recurring</source>
        <translation>خدمات غیرمستمر</translation>
    </message>
    <message numerus="yes">
        <source>{count} households</source>
        <translation>
            <numerusform>{count} خانوار</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in the queue</source>
        <translation>{count} در صف</translation>
    </message>
    <message>
        <source>How it stood at the end of the last month is not known.</source>
        <translation>وضع پایان ماه گذشته نامشخص است.</translation>
    </message>
    <message>
        <source>against the end of {month}, as it was closed</source>
        <translation>نسبت به پایان {month}، همان‌گونه که بسته شد</translation>
    </message>
    <message>
        <source>against the end of {month}, counted from the dated events</source>
        <translation>نسبت به پایان {month}، به شمارش رویدادهای تاریخ‌دار</translation>
    </message>
    <message>
        <source>against the end of {month}, corrected since it was closed</source>
        <translation>نسبت به پایان {month} پس از تصحیح</translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>files</source>
        <translation>پرونده</translation>
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
    <message>
        <source>In and out of the pension queue</source>
        <translation>ورود و خروج صف مستمری</translation>
    </message>
    <message>
        <source>Kind of disability</source>
        <translation>نوع معلولیت</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>محله</translation>
    </message>
    <message>
        <source>Covered files by field of work</source>
        <translation>پرونده‌های تحت پوشش به تفکیک حوزه</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>حوزه</translation>
    </message>
    <message>
        <source>Covered files by group</source>
        <translation>پرونده‌های تحت پوشش به تفکیک گروه</translation>
    </message>
    <message>
        <source>Visits of this week</source>
        <translation>بازدیدهای این هفته</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>معلولیت</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>انبار</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>بازدیدها</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} تا {last}</translation>
    </message>
    <message>
        <source>Stock against the least</source>
        <translation>موجودی در برابر حداقل</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>بخش بعدی</translation>
    </message>
    <message>
        <source>copy the chart</source>
        <translation>رونوشت نمودار</translation>
    </message>
    <message>
        <source>on a figure or a part of a chart the list behind it; arrows go on to the next one</source>
        <translation>روی رقم یا بخشی از نمودار، فهرست پشت آن؛ جهت‌ها به بعدی می‌روند</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>Open the file of the row</source>
        <translation>باز کردن پروندهٔ ردیف</translation>
    </message>
    <message>
        <source>Go to where the check is mended</source>
        <translation>رفتن به جای اصلاح بررسی</translation>
    </message>
</context>
<context>
    <name>GrowthCard</name>
    <message>
        <source>a year before</source>
        <translation>سال پیش</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>دورهٔ پیش</translation>
    </message>
    <message>
        <source>the whole year before, pro rata</source>
        <translation>همهٔ سال پیش، به نسبت</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>مقایسه با</translation>
    </message>
    <message>
        <source>Growth of the key figures</source>
        <translation>رشد رقم‌های اصلی</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>رشد</translation>
    </message>
    <message>
        <source>none told</source>
        <translation>گفته نمی‌شود</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پیش</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>درصد</translation>
    </message>
    <message>
        <source>The period is being counted</source>
        <translation>دوره شمرده می‌شود</translation>
    </message>
    <message>
        <source>{period} is not over</source>
        <translation>{period} هنوز تمام نشده است</translation>
    </message>
    <message>
        <source>Growth is told of whole periods.</source>
        <translation>رشد از دورهٔ کامل گفته می‌شود.</translation>
    </message>
    <message>
        <source>Growth since {period}</source>
        <translation>رشد نسبت به {period}</translation>
    </message>
    <message>
        <source>Rounded half up to two places; «cut» drops the rest: 29.52 is told as 29 too.</source>
        <translation>گرد شده تا دو رقم، نیم به بالا؛ «بریده» باقی را می‌اندازد: ۲۹٫۵۲ را ۲۹ هم می‌گویند.</translation>
    </message>
    <message numerus="yes">
        <source>Pro rata, an estimate: what happened before (≈) is brought to {count} months; what stands on a day is compared as it stands.</source>
        <translation>
            <numerusform>به نسبت، برآورد است: رویدادهای دورهٔ پیش (≈) به {count} ماه رسانده شده؛ رقم‌های پایان دوره همان است که بود.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headquarters</name>
    <message>
        <source>verified</source>
        <translation>درست</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>دوباره فرستاده</translation>
    </message>
    <message>
        <source>late</source>
        <translation>دیر</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رد شد</translation>
    </message>
    <message>
        <source>not come</source>
        <translation>نرسیده</translation>
    </message>
    <message>
        <source>before its chain</source>
        <translation>پیش از آغاز بسته‌ها</translation>
    </message>
    <message>
        <source>late, {sequence}</source>
        <translation>دیر، {sequence}</translation>
    </message>
    <message>
        <source>again, {sequence}</source>
        <translation>دوباره، {sequence}</translation>
    </message>
    <message>
        <source>bundle {sequence}</source>
        <translation>بستهٔ {sequence}</translation>
    </message>
    <message>
        <source>, bundle {sequence}</source>
        <translation>، بستهٔ {sequence}</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>کامل</translation>
    </message>
    <message>
        <source>File read, every byte in its place</source>
        <translation>فایل خوانده شد و هر بایت سر جایش است</translation>
    </message>
    <message>
        <source>Signature of the office</source>
        <translation>امضای اداره</translation>
    </message>
    <message>
        <source>Members as in the signed list</source>
        <translation>محتوا با فهرست امضاشده</translation>
    </message>
    <message>
        <source>Published form and version</source>
        <translation>قالب منتشرشده و نسخه</translation>
    </message>
    <message>
        <source>Office and certificate</source>
        <translation>اداره و گواهی آن</translation>
    </message>
    <message>
        <source>Chain of the office&apos;s bundles</source>
        <translation>زنجیرهٔ بسته‌های اداره</translation>
    </message>
    <message>
        <source>right</source>
        <translation>درست</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>نادرست</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>نرسید</translation>
    </message>
    <message>
        <source>The file was not read</source>
        <translation>فایل خوانده نشد</translation>
    </message>
    <message>
        <source>The file is not whole</source>
        <translation>فایل سالم نیست</translation>
    </message>
    <message>
        <source>The signature is broken</source>
        <translation>امضا شکسته است</translation>
    </message>
    <message>
        <source>Of a version that is not known here</source>
        <translation>نسخه‌ای که اینجا شناخته نیست</translation>
    </message>
    <message>
        <source>Not in the published form</source>
        <translation>در قالب منتشرشده نیست</translation>
    </message>
    <message>
        <source>The office is not enrolled</source>
        <translation>اداره ثبت نشده است</translation>
    </message>
    <message>
        <source>Signed with another key</source>
        <translation>با کلید دیگری امضا شده است</translation>
    </message>
    <message>
        <source>The certificate is revoked</source>
        <translation>گواهی باطل شده است</translation>
    </message>
    <message>
        <source>A certificate not given here</source>
        <translation>گواهی از این ستاد نیست</translation>
    </message>
    <message>
        <source>Taken before</source>
        <translation>پیش‌تر پذیرفته شده</translation>
    </message>
    <message>
        <source>A bundle before it is missing</source>
        <translation>بستهٔ پیش از آن نرسیده است</translation>
    </message>
    <message>
        <source>A month before it is missing</source>
        <translation>ماه پیش از آن نرسیده است</translation>
    </message>
    <message>
        <source>Goes on from an old copy</source>
        <translation>از نسخهٔ کهنه ادامه یافته است</translation>
    </message>
    <message>
        <source>The month was taken already</source>
        <translation>این ماه پیش‌تر پذیرفته شده است</translation>
    </message>
    <message>
        <source>Names another county</source>
        <translation>شهرستان دیگری را نام می‌برد</translation>
    </message>
    <message>
        <source>Two bundles of one number</source>
        <translation>دو بسته با یک شماره</translation>
    </message>
    <message>
        <source>The month has not ended</source>
        <translation>ماه هنوز به پایان نرسیده است</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>کامل نیست</translation>
    </message>
    <message>
        <source>A file inside is none of a month</source>
        <translation>فایلی درون آن از ماه نیست</translation>
    </message>
    <message>
        <source>Its figures disagree</source>
        <translation>رقم‌هایش با هم نمی‌خواند</translation>
    </message>
    <message>
        <source>Names another province</source>
        <translation>استان دیگری را نام می‌برد</translation>
    </message>
    <message>
        <source>to come again</source>
        <translation>باید دوباره بیاید</translation>
    </message>
    <message>
        <source>Does not begin as the month before ended</source>
        <translation>آغاز آن پایان ماه پیش نیست</translation>
    </message>
    <message>
        <source>figures: {count}</source>
        <translation>{count} رقم</translation>
    </message>
    <message>
        <source>{figure}: {now} in place of {before}</source>
        <translation>{figure}: {now} به‌جای {before}</translation>
    </message>
    <message>
        <source>and {count} more, which the book of the month tells</source>
        <translation>و {count} رقم دیگر که در دفتر ماه آمده است</translation>
    </message>
    <message>
        <source>Corrects what was not told so</source>
        <translation>تصحیح رقمی که چنین گفته نشده بود</translation>
    </message>
    <message>
        <source>Corrects a month that is not held</source>
        <translation>تصحیح ماهی که اینجا نیست</translation>
    </message>
    <message>
        <source>What it corrects adds up no longer</source>
        <translation>پس از تصحیح، رقم‌ها با هم نمی‌خواند</translation>
    </message>
    <message>
        <source>Begins too late from an old copy</source>
        <translation>از نسخهٔ کهنه دیر آغاز می‌شود</translation>
    </message>
    <message>
        <source>Taken before, and has to come anew</source>
        <translation>پیش‌تر پذیرفته شده و باید تازه بیاید</translation>
    </message>
</context>
<context>
    <name>HeadquartersPage</name>
    <message>
        <source>Bundles are read and verified</source>
        <translation>بسته‌ها خوانده و وارسی می‌شوند</translation>
    </message>
    <message>
        <source>Cancelled, none of them is taken.</source>
        <translation>با انصراف هیچ‌کدام پذیرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>The province is added up</source>
        <translation>استان جمع زده می‌شود</translation>
    </message>
    <message>
        <source>Cancelled, nothing is changed.</source>
        <translation>با انصراف چیزی عوض نمی‌شود.</translation>
    </message>
    <message>
        <source>Parts of headquarters</source>
        <translation>بخش‌های ستاد</translation>
    </message>
    <message>
        <source>Read bundles</source>
        <translation>خواندن بسته‌ها</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>ستاد استان</translation>
    </message>
    <message>
        <source>Bundles of the offices</source>
        <translation>بسته‌های ماهانه</translation>
    </message>
    <message>
        <source>Read bundles of offices</source>
        <translation>خواندن بسته‌های اداره‌ها</translation>
    </message>
    <message>
        <source>Read every bundle of a folder</source>
        <translation>خواندن همهٔ بسته‌های یک پوشه</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>سال پیش</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>سال بعد</translation>
    </message>
    <message>
        <source>Enrol an office from the file of its request under «Offices»; then read its bundles with {keys}, or drop them here.</source>
        <translation>در «اداره‌ها» یک اداره را از فایل درخواستش ثبت کنید؛ سپس بسته‌هایش را با {keys} بخوانید یا اینجا رها کنید.</translation>
    </message>
    <message>
        <source>No office is enrolled yet</source>
        <translation>هنوز اداره‌ای ثبت نشده است</translation>
    </message>
    <message>
        <source>To the offices</source>
        <translation>رفتن به اداره‌ها</translation>
    </message>
    <message>
        <source>cancel work under way</source>
        <translation>انصراف از کار در جریان</translation>
    </message>
    <message>
        <source>the bundle of the cell</source>
        <translation>بستهٔ این خانه</translation>
    </message>
    <message>
        <source>into the figures; a figure opens into its offices</source>
        <translation>رفتن به رقم‌ها؛ هر رقم به اداره‌هایش باز می‌شود</translation>
    </message>
    <message>
        <source>the months of the office</source>
        <translation>ماه‌های اداره</translation>
    </message>
    <message>
        <source>the file of the row</source>
        <translation>فایل این ردیف</translation>
    </message>
    <message>
        <source>No month of it is over yet.</source>
        <translation>هنوز ماهی از آن سال به پایان نرسیده است.</translation>
    </message>
    <message>
        <source>The sums hold accepted bundles alone and name what is missing</source>
        <translation>جمع استان فقط از بسته‌های پذیرفته است و نرسیده‌ها را نام می‌برد</translation>
    </message>
    <message>
        <source>the bundle</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>read bundles</source>
        <translation>خواندن بسته‌ها</translation>
    </message>
    <message>
        <source>Months of the offices</source>
        <translation>ماه‌های اداره‌ها</translation>
    </message>
    <message>
        <source>Sums of the province</source>
        <translation>جمع استان</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>اداره‌ها</translation>
    </message>
    <message>
        <source>Refused files</source>
        <translation>فایل‌های رد شده</translation>
    </message>
    <message numerus="yes">
        <source>{count} refused files belong to no office known here</source>
        <translation>
            <numerusform>{count} فایل رد شده از هیچ ادارهٔ شناخته‌ای نیست</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepReportDialog</name>
    <message>
        <source>Name and readers of the report</source>
        <translation>نام و خوانندگان گزارش</translation>
    </message>
    <message>
        <source>Keep this report</source>
        <translation>ذخیرهٔ این گزارش</translation>
    </message>
    <message>
        <source>Its list, filter, days, columns and order are kept as you see them.</source>
        <translation>فهرست، فیلتر، روزها، ستون‌ها و ترتیب آن همان‌گونه که می‌بینید ذخیره می‌شود.</translation>
    </message>
    <message>
        <source>Name of the report</source>
        <translation>نام گزارش</translation>
    </message>
    <message>
        <source>For the whole office</source>
        <translation>برای همهٔ اداره</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>ذخیرهٔ گزارش</translation>
    </message>
    <message>
        <source>Takes the place of your report of this name.</source>
        <translation>جای گزارش خودتان با همین نام را می‌گیرد.</translation>
    </message>
</context>
<context>
    <name>KeptReports</name>
    <message>
        <source>Keep as…</source>
        <translation>ذخیره با نام…</translation>
    </message>
    <message>
        <source>Name and readers of this report</source>
        <translation>نام و خوانندگان این گزارش</translation>
    </message>
    <message>
        <source>Delete this report</source>
        <translation>پاک کردن این گزارش</translation>
    </message>
    <message>
        <source>It is one of the program&apos;s own reports: keep one of yours instead.</source>
        <translation>این گزارش از خود برنامه است؛ به جای آن گزارشی از خود ذخیره کنید.</translation>
    </message>
    <message>
        <source>Another colleague made this report.</source>
        <translation>همکاری دیگر این گزارش را ساخته است.</translation>
    </message>
    <message>
        <source>Report «{name}» kept</source>
        <translation>گزارش «{name}» ذخیره شد</translation>
    </message>
    <message>
        <source>Report «{name}» deleted</source>
        <translation>گزارش «{name}» پاک شد</translation>
    </message>
</context>
<context>
    <name>Lacking</name>
    <message>
        <source>{month}: {once} persons, each counted once; {two} of them in two offices</source>
        <translation>{month}: {once} نفر، هرکس یک بار شمرده شده؛ {two} نفر از آنان در دو اداره</translation>
    </message>
    <message>
        <source>{month}: persons, each counted once: {once}; of them in two offices: {two}</source>
        <translation>{month}: شمار افراد، هرکس یک بار: {once}؛ از آنان در دو اداره: {two}</translation>
    </message>
    <message>
        <source>Not in this count, because the bundle was made without the key of the province: {offices}. Next: such an office reads the answer to its enrolment in Settings, «Headquarters», opens the month again, closes it and sends it once more.</source>
        <translation>در این شمار نیست، چون بسته بی کلید استان ساخته شده است: {offices}. گام بعدی: چنین اداره‌ای پاسخ ثبت خود را در «تنظیمات، ستاد استان» بخواند، ماه را باز کند، دوباره ببندد و یک بار دیگر بفرستد.</translation>
    </message>
    <message>
        <source>Every enrolled office has sent every month.</source>
        <translation>همهٔ اداره‌های ثبت‌شده همهٔ ماه‌ها را فرستاده‌اند.</translation>
    </message>
    <message>
        <source>{month}: {once} persons, each counted once; at least {two} of them in two offices</source>
        <translation>{month}: {once} نفر، هرکس یک بار؛ دست‌کم {two} نفر از آنان در دو اداره</translation>
    </message>
    <message>
        <source>Not counted, because the month has not come or has to come again: {gaps}</source>
        <translation>شمرده نشده است، چون ماه آن نرسیده است یا باید دوباره بیاید: {gaps}</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Making what leaves the office</source>
        <translation>ساختن آنچه از اداره بیرون می‌رود</translation>
    </message>
    <message>
        <source>If you cancel, nothing leaves; it can be made again.</source>
        <translation>اگر لغو کنید چیزی بیرون نمی‌رود و می‌توان دوباره ساخت.</translation>
    </message>
    <message>
        <source>Draft of the statistical book</source>
        <translation>پیش‌نویس دفتر آماری</translation>
    </message>
    <message>
        <source>Statistical book</source>
        <translation>دفتر آماری</translation>
    </message>
    <message>
        <source>One-page statement of the head</source>
        <translation>گزارش یک‌صفحه‌ای رئیس</translation>
    </message>
    <message>
        <source>Send the month</source>
        <translation>فرستادن ماه</translation>
    </message>
    <message>
        <source>Workbook of the month (XLSX)</source>
        <translation>کارپوشهٔ اکسل ماه</translation>
    </message>
    <message>
        <source>The month is closed: its book is issued.</source>
        <translation>ماه بسته است: دفتر آن را صادر کنید.</translation>
    </message>
    <message>
        <source>Draft of the book of {month}</source>
        <translation>پیش‌نویس دفتر {month}</translation>
    </message>
    <message>
        <source>{paper} has the number {number}</source>
        <translation>{paper} شمارهٔ {number} گرفت</translation>
    </message>
    <message>
        <source>Folder for the bundle of {month}</source>
        <translation>پوشهٔ بستهٔ {month}</translation>
    </message>
    <message>
        <source>Workbook of {month}</source>
        <translation>کارپوشهٔ {month}</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>اکسل (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>با نام {file} ذخیره شد</translation>
    </message>
    <message>
        <source>{month} is open: it leaves the office once it is closed. {key} draws its draft.</source>
        <translation>{month} باز است: پس از بستن از اداره بیرون می‌رود. پیش‌نویس آن با {key} کشیده می‌شود.</translation>
    </message>
    <message>
        <source>{month} is open: its statement is issued once it is closed. {key} tells of a day.</source>
        <translation>{month} باز است: گزارش یک‌صفحه‌ای آن پس از بستن صادر می‌شود. وضع یک روز با {key} دیده می‌شود.</translation>
    </message>
    <message>
        <source>Earlier bundles</source>
        <translation>بسته‌های پیشین</translation>
    </message>
    <message>
        <source>No bundle was made yet.</source>
        <translation>هنوز بسته‌ای ساخته نشده است.</translation>
    </message>
</context>
<context>
    <name>LineChart</name>
    <message>
        <source>Evening</source>
        <translation>تا پایان</translation>
    </message>
    <message>
        <source>Corrected since the closing: {months}.</source>
        <translation>پس از بستن تصحیح شده است: {months}.</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Offices and their months</source>
        <translation>اداره‌ها و ماه‌هایشان</translation>
    </message>
</context>
<context>
    <name>MonthChooser</name>
    <message>
        <source>Month before (Alt+PgUp)</source>
        <translation>ماه پیش (Alt+PgUp)</translation>
    </message>
    <message>
        <source>Next month (Alt+PgDown)</source>
        <translation>ماه بعد (Alt+PgDown)</translation>
    </message>
    <message>
        <source>Opened again by {who}: {why}</source>
        <translation>{who} دوباره باز کرد: {why}</translation>
    </message>
</context>
<context>
    <name>MonthFoot</name>
    <message>
        <source>Draft of the book</source>
        <translation>پیش‌نمایش دفتر</translation>
    </message>
    <message>
        <source>Write the reasons</source>
        <translation>نوشتن دلیل هشدارها</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>بستن ماه</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>گشودن دوباره</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>دفتر آماری</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>گزارش رئیس</translation>
    </message>
    <message>
        <source>Send the month</source>
        <translation>فرستادن ماه</translation>
    </message>
    <message>
        <source>Close {month}</source>
        <translation>بستن {month}</translation>
    </message>
    <message>
        <source>Earlier bundles</source>
        <translation>بسته‌های پیشین</translation>
    </message>
</context>
<context>
    <name>MonthPage</name>
    <message>
        <source>Month before</source>
        <translation>ماه پیش</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>ماه بعد</translation>
    </message>
    <message>
        <source>from the table to its figures; on a figure the list behind it</source>
        <translation>از جدول به رقم‌ها؛ روی رقم، فهرست پشت آن</translation>
    </message>
    <message>
        <source>back to the figures, or cancel work under way</source>
        <translation>بازگشت به رقم‌ها، یا لغو کار در جریان</translation>
    </message>
    <message>
        <source>into the list behind the check; on a row its file</source>
        <translation>رفتن به فهرست پشت بررسی؛ روی ردیف، پروندهٔ آن</translation>
    </message>
    <message>
        <source>It has not begun yet.</source>
        <translation>هنوز آغاز نشده است.</translation>
    </message>
    <message>
        <source>{month}, closed</source>
        <translation>{month}، بسته</translation>
    </message>
    <message>
        <source>Closing {month}</source>
        <translation>بستن {month}</translation>
    </message>
    <message>
        <source>Month and report</source>
        <translation>ماه و گزارش</translation>
    </message>
    <message>
        <source>News paragraph and growth</source>
        <translation>متن خبری و رشد</translation>
    </message>
    <message>
        <source>the list behind the figure under the cursor</source>
        <translation>فهرست پشت رقم زیر مکان‌نما</translation>
    </message>
</context>
<context>
    <name>MonthParts</name>
    <message>
        <source>Parts of the month</source>
        <translation>بخش‌های ماه</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>بررسی‌ها</translation>
    </message>
    <message>
        <source>Declared and computed</source>
        <translation>اعلام‌شده و محاسبه‌شده</translation>
    </message>
    <message>
        <source>Tables of the month</source>
        <translation>جدول‌های ماه</translation>
    </message>
    <message>
        <source>News and growth</source>
        <translation>خبر و رشد</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>تصحیح‌ها</translation>
    </message>
</context>
<context>
    <name>MonthRows</name>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>حوزه</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>جنسیت</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>سن</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>معلولیت</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>شدت</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>محله</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>مرکز</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>مستمری</translation>
    </message>
    <message>
        <source>Decile</source>
        <translation>دهک</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>نفر</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>پرداخت</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>جهت</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>ردیف</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>خانوار</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>نیامده</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>حضور</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>رأی</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>برگه</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>آخرین بازدید</translation>
    </message>
    <message>
        <source>Stock count</source>
        <translation>انبارگردانی</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>شمرده‌شده</translation>
    </message>
    <message>
        <source>past its day</source>
        <translation>گذشته از مهلت</translation>
    </message>
    <message>
        <source>Promised until</source>
        <translation>مهلت تحویل</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>See its stock</source>
        <translation>دیدن موجودی</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>کار بعدی</translation>
    </message>
    <message>
        <source>was not there</source>
        <translation>نبود</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>دیگر نیست</translation>
    </message>
    <message>
        <source>not on the trail</source>
        <translation>در سابقه نیست</translation>
    </message>
    <message>
        <source>At the closing</source>
        <translation>هنگام بستن</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Last changed by</source>
        <translation>آخرین ثبت از</translation>
    </message>
    <message>
        <source>both times</source>
        <translation>هر دو بار</translation>
    </message>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>at the closing</source>
        <translation>هنگام بستن</translation>
    </message>
</context>
<context>
    <name>MonthWords</name>
    <message>
        <source>Blocks the closing</source>
        <translation>مانع بستن</translation>
    </message>
    <message>
        <source>Warning; wants a reason</source>
        <translation>هشدار؛ دلیل می‌خواهد</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>درست</translation>
    </message>
    <message>
        <source>Open in the files</source>
        <translation>باز کردن در پرونده‌ها</translation>
    </message>
    <message>
        <source>Open in the queue</source>
        <translation>باز کردن در صف</translation>
    </message>
    <message>
        <source>Open in the pension</source>
        <translation>باز کردن در مستمری</translation>
    </message>
    <message>
        <source>Open in the equipment</source>
        <translation>باز کردن در تجهیزات</translation>
    </message>
    <message>
        <source>Open in the commission</source>
        <translation>باز کردن در کمیسیون</translation>
    </message>
    <message>
        <source>Open in the visits</source>
        <translation>باز کردن در بازدیدها</translation>
    </message>
    <message>
        <source>Open in the papers</source>
        <translation>باز کردن در برگه‌ها</translation>
    </message>
    <message>
        <source>Open in the tables</source>
        <translation>باز کردن در جدول‌ها</translation>
    </message>
    <message>
        <source>rial</source>
        <translation>ریال</translation>
    </message>
    <message>
        <source>billion rial</source>
        <translation>میلیارد ریال</translation>
    </message>
    <message>
        <source>million rial</source>
        <translation>میلیون ریال</translation>
    </message>
    <message>
        <source>cut: {rate}</source>
        <translation>بریده: {rate}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>سه‌ماهه</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>نیم‌سال</translation>
    </message>
    <message>
        <source>Nine months</source>
        <translation>نه‌ماهه</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>Sent, no. {number}</source>
        <translation>فرستاده، شمارهٔ {number}</translation>
    </message>
    <message>
        <source>Runs still</source>
        <translation>در جریان</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>دوباره باز</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بسته</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>فرستاده</translation>
    </message>
    <message>
        <source>Warning; closed with a reason</source>
        <translation>هشدار؛ با دلیل بسته شد</translation>
    </message>
    <message>
        <source>{value} in {count} months</source>
        <translation>{value} در {count} ماه</translation>
    </message>
    <message>
        <source>Unknown; cannot be compared</source>
        <translation>نامشخص؛ سنجیدنی نیست</translation>
    </message>
    <message>
        <source>Open the declared figures</source>
        <translation>باز کردن رقم‌های اعلام‌شده</translation>
    </message>
    <message>
        <source>Open the file of the row</source>
        <translation>باز کردن پروندهٔ این ردیف</translation>
    </message>
    <message>
        <source>What opens is as of today; the rows here are those of the evening of {day}.</source>
        <translation>آنچه باز می‌شود وضع امروز است؛ ردیف‌های همین‌جا از شامگاه {day} است.</translation>
    </message>
    <message>
        <source>A household opens with all of its covered files.</source>
        <translation>هر خانوار با همهٔ پرونده‌های تحت پوشش خود باز می‌شود.</translation>
    </message>
    <message>
        <source>What opens is every session, those of other months too.</source>
        <translation>آنچه باز می‌شود همهٔ جلسه‌هاست، ماه‌های دیگر هم.</translation>
    </message>
    <message>
        <source>What opens is every document of the first of these goods.</source>
        <translation>آنچه باز می‌شود همهٔ سندهای نخستین کالای این فهرست است.</translation>
    </message>
    <message>
        <source>What opens is the whole stock, the first of these under the cursor.</source>
        <translation>آنچه باز می‌شود همهٔ موجودی انبار است، با مکان‌نما روی نخستین کالای این فهرست.</translation>
    </message>
    <message>
        <source>What opens is the list of the first payment of these.</source>
        <translation>آنچه باز می‌شود لیست نخستین پرداخت از اینهاست.</translation>
    </message>
    <message>
        <source>Former headquarters, no. {number}</source>
        <translation>ستاد پیشین، شمارهٔ {number}</translation>
    </message>
</context>
<context>
    <name>MovementCard</name>
    <message>
        <source>Movement of coverage in {month}</source>
        <translation>گردش پوشش در {month}</translation>
    </message>
    <message>
        <source>every figure opens the list behind it</source>
        <translation>هر رقم فهرست پشت خود را باز می‌کند</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>اول ماه</translation>
    </message>
    <message>
        <source>End</source>
        <translation>آخر ماه</translation>
    </message>
    <message>
        <source>The beginning is as corrected since; {month} was closed with {count} covered.</source>
        <translation>آغاز پس از تصحیح است؛ {month} با {count} پروندهٔ تحت پوشش بسته شد.</translation>
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
    <name>Narrowing</name>
    <message>
        <source>Narrow by…</source>
        <translation>محدود کردن با…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>دوره</translation>
    </message>
</context>
<context>
    <name>NewChainDialog</name>
    <message>
        <source>Begin a new chain for “{county}”?</source>
        <translation>برای «{county}» زنجیرهٔ تازه آغاز شود؟</translation>
    </message>
    <message>
        <source>Begin a new chain</source>
        <translation>آغاز زنجیرهٔ تازه</translation>
    </message>
    <message>
        <source>Telephone the office first: another PC may still hold the months that were taken.</source>
        <translation>نخست به اداره تلفن بزنید: شاید رایانهٔ دیگری هنوز ماه‌های پذیرفته‌شده را داشته باشد.</translation>
    </message>
    <message>
        <source>bundle {sequence}</source>
        <translation>بستهٔ {sequence}</translation>
    </message>
    <message>
        <source>Last bundle</source>
        <translation>آخرین بسته</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Only where the office has lost its newest copy: its next bundle is then taken whatever its number. What was taken stays on record; a month that comes again counts in the place of the one before, and the months after it count no more until they come again.</source>
        <translation>تنها برای اداره‌ای که تازه‌ترین پشتیبان خود را از دست داده است: بستهٔ بعدی آن با هر شماره‌ای پذیرفته می‌شود. آنچه پذیرفته شده است می‌ماند؛ ماهی که دوباره بیاید جای بستهٔ پیشین خود شمرده می‌شود و ماه‌های پس از آن تا دوباره نیاید شمرده نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>NewsPart</name>
    <message>
        <source>Copy the text</source>
        <translation>رونوشت متن</translation>
    </message>
    <message>
        <source>Counting the months</source>
        <translation>شمردن ماه‌ها</translation>
    </message>
    <message>
        <source>Closed months are read, open ones counted.</source>
        <translation>ماه‌های بسته خوانده و ماه‌های باز شمرده می‌شود.</translation>
    </message>
    <message>
        <source>Tab goes from number to number; Enter opens the list behind one.</source>
        <translation>Tab از رقمی به رقم دیگر می‌رود و Enter فهرست پشت آن را باز می‌کند.</translation>
    </message>
    <message>
        <source>News paragraph</source>
        <translation>متن خبری</translation>
    </message>
    <message>
        <source>Copy the news paragraph</source>
        <translation>رونوشت متن خبری</translation>
    </message>
    <message>
        <source>The paragraph is copied</source>
        <translation>متن رونوشت شد</translation>
    </message>
    <message>
        <source>Statement for a day</source>
        <translation>گزارش یک روز</translation>
    </message>
</context>
<context>
    <name>NotEnrolledDialog</name>
    <message>
        <source>Headquarters does not know this office yet</source>
        <translation>ستاد هنوز این اداره را نمی‌شناسد</translation>
    </message>
    <message>
        <source>{month} can be written, but headquarters takes no bundle of an office that is not enrolled. Without the key of the province the bundle carries no marks of persons either: they are not counted once over all offices, not even after the enrolment.</source>
        <translation>بستهٔ {month} را می‌توان نوشت، ولی ستاد بستهٔ اداره‌ای را که ثبت نشده است نمی‌پذیرد. بستهٔ بی کلید استان نشان افراد را هم ندارد: افراد آن، حتی پس از ثبت، میان اداره‌ها یک بار شمرده نمی‌شوند.</translation>
    </message>
    <message>
        <source>Enrol first: in Settings, «Headquarters», write the request, give it to headquarters, and read its answer there. Then send the month.</source>
        <translation>نخست اداره را ثبت کنید: در «تنظیمات، ستاد استان» درخواست را بنویسید، آن را به ستاد بدهید و پاسخ ستاد را همان جا بخوانید. سپس ماه را بفرستید.</translation>
    </message>
    <message>
        <source>To the enrolment</source>
        <translation>رفتن به ثبت در ستاد</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>با این همه بفرست</translation>
    </message>
</context>
<context>
    <name>OfficesPart</name>
    <message>
        <source>Certificates that were given</source>
        <translation>گواهی‌های داده‌شده</translation>
    </message>
    <message>
        <source>Enrol an office</source>
        <translation>ثبت اداره</translation>
    </message>
    <message>
        <source>No office is enrolled yet</source>
        <translation>هنوز اداره‌ای ثبت نشده است</translation>
    </message>
    <message>
        <source>An office makes its request in Settings, «Headquarters»; bring the file here, compare the fingerprint by telephone, and give the answer back.</source>
        <translation>اداره درخواست را در تنظیمات، «ستاد استان»، می‌سازد؛ فایل را بیاورید، نشان کلید را تلفنی بسنجید و پاسخ را بازگردانید.</translation>
    </message>
    <message>
        <source>Enrolled offices</source>
        <translation>اداره‌های ثبت‌شده</translation>
    </message>
    <message>
        <source>Enrol an office from its request</source>
        <translation>ثبت اداره از فایل درخواست</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>برقرار</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>باطل</translation>
    </message>
    <message>
        <source>bundle {sequence}</source>
        <translation>بستهٔ {sequence}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>اداره</translation>
    </message>
    <message>
        <source>Fingerprint of its key</source>
        <translation>نشان کلید آن</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>تاریخ صدور</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>ابطال</translation>
    </message>
    <message>
        <source>Last bundle</source>
        <translation>آخرین بسته</translation>
    </message>
    <message>
        <source>The province&apos;s key is made when the first office is enrolled.</source>
        <translation>کلید استان با ثبت نخستین اداره ساخته می‌شود.</translation>
    </message>
    <message>
        <source>Choose the request of the office</source>
        <translation>فایل درخواست اداره را برگزینید</translation>
    </message>
    <message>
        <source>Requests (*.json)</source>
        <translation>درخواست‌ها (*.json)</translation>
    </message>
    <message>
        <source>Save the answer for the office</source>
        <translation>ذخیرهٔ پاسخ برای اداره</translation>
    </message>
    <message>
        <source>Enrolled, but the answer is not saved; read the request again to save it</source>
        <translation>ثبت شد ولی پاسخ ذخیره نشد؛ برای ذخیره، همان درخواست را دوباره بخوانید</translation>
    </message>
    <message>
        <source>“{county}” is enrolled with certificate {serial}; give it the answer</source>
        <translation>«{county}» با گواهی شمارهٔ {serial} ثبت شد؛ پاسخ را به آن برسانید</translation>
    </message>
    <message>
        <source>Fingerprint of the province&apos;s key</source>
        <translation>نشان کلید استان</translation>
    </message>
    <message>
        <source>Answer to {county}.json</source>
        <translation>پاسخ ستاد به {county}.json</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>پاسخ‌ها (*.json)</translation>
    </message>
    <message>
        <source>New chain</source>
        <translation>زنجیرهٔ تازه</translation>
    </message>
    <message>
        <source>Begin a new chain for the office</source>
        <translation>آغاز زنجیرهٔ تازه برای اداره</translation>
    </message>
    <message>
        <source>This certificate is revoked; choose the one that stands.</source>
        <translation>این گواهی باطل شده است؛ گواهی برقرار را برگزینید.</translation>
    </message>
    <message>
        <source>The next bundle of “{county}” begins a new chain</source>
        <translation>بستهٔ بعدی «{county}» زنجیرهٔ تازه‌ای آغاز می‌کند</translation>
    </message>
</context>
<context>
    <name>ParagraphView</name>
    <message>
        <source>The news paragraph</source>
        <translation>متن خبری</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>Copy, print: this chart</source>
        <translation>رونوشت و چاپ همین نمودار</translation>
    </message>
</context>
<context>
    <name>QueueFlow</name>
    <message>
        <source>Joined the queue</source>
        <translation>ورود به صف</translation>
    </message>
    <message>
        <source>Left the queue</source>
        <translation>خروج از صف</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>Nobody has joined this queue or left it in twelve months.</source>
        <translation>در دوازده ماه گذشته کسی به این صف وارد یا از آن خارج نشده است.</translation>
    </message>
</context>
<context>
    <name>ReadDialog</name>
    <message>
        <source>{taken} accepted, {repeated} taken before, {refused} refused</source>
        <translation>{taken} پذیرفته، {repeated} تکراری، {refused} رد شده</translation>
    </message>
    <message>
        <source>Files that were read</source>
        <translation>فایل‌های خوانده‌شده</translation>
    </message>
    <message>
        <source>What was refused is kept under «Refused files»; nothing of it counts.</source>
        <translation>آنچه رد شد در «فایل‌های رد شده» می‌ماند و شمرده نمی‌شود.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Office and month</source>
        <translation>اداره و ماه</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>پذیرفته</translation>
    </message>
    <message>
        <source>taken before</source>
        <translation>تکراری</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رد شد</translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation>کد {code}</translation>
    </message>
    <message>
        <source>Bundle no. {sequence}: it counts in the sums of the province.</source>
        <translation>بستهٔ شمارهٔ {sequence}: در جمع استان شمرده می‌شود.</translation>
    </message>
    <message>
        <source>Bundle no. {sequence}: one that came after it counts in its place, or opened its month.</source>
        <translation>بستهٔ شمارهٔ {sequence}: شمرده نمی‌شود، چون بستهٔ دیگری که پس از آن آمد جای آن را گرفت یا ماه آن را باز کرد.</translation>
    </message>
    <message>
        <source>Months after it that came before must come again and count nowhere until then: {months}</source>
        <translation>این ماه‌های پس از آن پیش‌تر آمده بود، باید دوباره بیاید و تا آن هنگام شمرده نمی‌شود: {months}</translation>
    </message>
    <message>
        <source>Counts in the province</source>
        <translation>در جمع استان شمرده شد</translation>
    </message>
    <message>
        <source>Does not count: a later one does</source>
        <translation>شمرده نمی‌شود؛ بستهٔ بعدی هست</translation>
    </message>
    <message>
        <source>Months after it must come again</source>
        <translation>ماه‌های پس از آن باید دوباره بیایند</translation>
    </message>
    <message>
        <source>Bundle no. {sequence}</source>
        <translation>بستهٔ شمارهٔ {sequence}</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Bundles of months (*{ending})</source>
        <translation>بسته‌های ماه (*{ending})</translation>
    </message>
    <message>
        <source>Choose the bundles of the offices</source>
        <translation>بسته‌های اداره‌ها را برگزینید</translation>
    </message>
    <message>
        <source>Choose the folder with the bundles</source>
        <translation>پوشهٔ بسته‌ها را برگزینید</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Why is {month} closed with these warnings?</source>
        <translation>چرا {month} با این هشدارها بسته می‌شود؟</translation>
    </message>
    <message>
        <source>It is kept with the closed month. Nothing is closed by writing it.</source>
        <translation>همراه ماه بسته می‌ماند. با نوشتن آن چیزی بسته نمی‌شود.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>نگه داشتن دلیل</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>دور ریختن</translation>
    </message>
    <message>
        <source>What you typed is not kept yet.</source>
        <translation>آنچه نوشتید هنوز نگه داشته نشده است.</translation>
    </message>
    <message>
        <source>Leave the reason as it was?</source>
        <translation>دلیل همان بماند که بود؟</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>ادامهٔ نوشتن</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>The next record of this month</source>
        <translation>ثبت بعدی این ماه</translation>
    </message>
    <message>
        <source>The record before</source>
        <translation>ثبت پیشین</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>گام بعدی</translation>
    </message>
    <message>
        <source>Copy for the office</source>
        <translation>رونوشت برای اداره</translation>
    </message>
    <message>
        <source>Choose a cell: its bundle stands here.</source>
        <translation>خانه‌ای را برگزینید تا بسته‌اش اینجا بیاید.</translation>
    </message>
    <message>
        <source>The bundle chosen</source>
        <translation>بستهٔ برگزیده</translation>
    </message>
    <message>
        <source>One bundle</source>
        <translation>بستهٔ برگزیده</translation>
    </message>
    <message>
        <source>Unknown office</source>
        <translation>ادارهٔ ناشناخته</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} از {count}</translation>
    </message>
    <message>
        <source>This is the first record.</source>
        <translation>این نخستین ثبت است.</translation>
    </message>
    <message>
        <source>This is the last record.</source>
        <translation>این واپسین ثبت است.</translation>
    </message>
    <message>
        <source>Bundle before, here</source>
        <translation>بستهٔ پیشین، نزد ما</translation>
    </message>
    <message>
        <source>Bundle before, as it says</source>
        <translation>بستهٔ پیشین، در بسته</translation>
    </message>
    <message>
        <source>Digest of the file</source>
        <translation>اثر انگشت فایل</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رد شده</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>پس از آن</translation>
    </message>
    <message>
        <source>the same file was taken</source>
        <translation>همین فایل پذیرفته شد</translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation>کد {code}</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>شماره در زنجیره</translation>
    </message>
    <message>
        <source>Bundle before</source>
        <translation>بستهٔ پیشین</translation>
    </message>
    <message>
        <source>Closed by the office</source>
        <translation>بستن ماه در اداره</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>پذیرش</translation>
    </message>
    <message>
        <source>This bundle counts no more: a newer one of the month takes its place.</source>
        <translation>این بسته دیگر شمرده نمی‌شود: بستهٔ تازه‌تر همین ماه جای آن است.</translation>
    </message>
    <message>
        <source>The bundles of this office begin with {month}; none from before can be taken.</source>
        <translation>بسته‌های این اداره از {month} آغاز می‌شود؛ پیش از آن چیزی پذیرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>Ask the office for the bundle of {month}; it is overdue.</source>
        <translation>بستهٔ {month} را از اداره بخواهید؛ مهلتش گذشته است.</translation>
    </message>
    <message>
        <source>Nothing yet: the bundle of {month} is not due.</source>
        <translation>فعلاً کاری لازم نیست: مهلت بستهٔ {month} نرسیده است.</translation>
    </message>
    <message>
        <source>What counts of this month</source>
        <translation>آنچه از این ماه شمرده می‌شود</translation>
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
        <source>In the queue</source>
        <translation>در صف</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>پرداخت‌شده</translation>
    </message>
    <message>
        <source>Persons counted once</source>
        <translation>افراد، هرکس یک بار</translation>
    </message>
    <message>
        <source>Copied; paste it into the letter to the office</source>
        <translation>رونوشت برداشته شد؛ آن را در نامه به اداره بگذارید</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>{declared}, of which {differing} do not fit</source>
        <translation>{declared}، از آن‌ها {differing} ناهمخوان</translation>
    </message>
    <message>
        <source>Declared figures</source>
        <translation>رقم‌های اعلام‌شده</translation>
    </message>
    <message>
        <source>An earlier month of this office came again since, so that this one is open there: ask for it once more. Until then it counts in no sum.</source>
        <translation>پس از این بسته، ماهی پیش از آن از همین اداره دوباره آمده است؛ پس این ماه در اداره باز است. آن را دوباره بخواهید؛ تا آن‌گاه در هیچ جمعی شمرده نمی‌شود.</translation>
    </message>
    <message>
        <source>figures: {count}</source>
        <translation>{count} رقم</translation>
    </message>
    <message>
        <source>Corrected by later bundles</source>
        <translation>تصحیح‌شده در بسته‌های بعدی</translation>
    </message>
    <message>
        <source>What it corrects of earlier months</source>
        <translation>تصحیح‌های این بسته از ماه‌های پیش</translation>
    </message>
    <message>
        <source>in toman</source>
        <translation>به تومان</translation>
    </message>
</context>
<context>
    <name>RecordPapers</name>
    <message>
        <source>Letter to the office</source>
        <translation>نامه به اداره</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش وارسی</translation>
    </message>
    <message>
        <source>No bundle of this month was read.</source>
        <translation>از این ماه بسته‌ای خوانده نشده است.</translation>
    </message>
    <message>
        <source>The same file was taken later; nothing is wanted of the office.</source>
        <translation>همین فایل پس از آن پذیرفته شد؛ چیزی از اداره خواسته نمی‌شود.</translation>
    </message>
    <message>
        <source>The bundles of this office begin later; none of this month is wanted.</source>
        <translation>بسته‌های این اداره دیرتر آغاز می‌شود؛ از این ماه بسته‌ای خواسته نمی‌شود.</translation>
    </message>
    <message>
        <source>{paper}: {of}</source>
        <translation>{paper}: {of}</translation>
    </message>
</context>
<context>
    <name>RefusalsPart</name>
    <message>
        <source>Files that were refused</source>
        <translation>فایل‌های رد شده</translation>
    </message>
    <message>
        <source>Read bundles with {keys}; what cannot be taken is kept here, with digest and reason.</source>
        <translation>بسته‌ها را با {keys} بخوانید؛ آنچه پذیرفتنی نباشد با اثر انگشت و دلیل اینجا می‌ماند.</translation>
    </message>
    <message>
        <source>No file was refused</source>
        <translation>فایلی رد نشده است</translation>
    </message>
    <message>
        <source>The file of the row, closely</source>
        <translation>فایل این ردیف از نزدیک</translation>
    </message>
    <message>
        <source>Copy what the office must know</source>
        <translation>رونوشت آنچه اداره باید بداند</translation>
    </message>
    <message>
        <source>Unknown office</source>
        <translation>ادارهٔ ناشناخته</translation>
    </message>
    <message>
        <source>month unknown</source>
        <translation>ماه ناشناخته</translation>
    </message>
    <message>
        <source>taken later</source>
        <translation>بعد پذیرفته شد</translation>
    </message>
    <message>
        <source>open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>اداره</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>زمان خواندن</translation>
    </message>
    <message>
        <source>Refused file</source>
        <translation>فایل رد شده</translation>
    </message>
    <message>
        <source>Report of the verification on paper</source>
        <translation>گزارش وارسی روی کاغذ</translation>
    </message>
    <message>
        <source>Letter to the office</source>
        <translation>نامه به اداره</translation>
    </message>
    <message numerus="yes">
        <source>{count} refusals are kept; of them were not taken since: {open}</source>
        <translation>
            <numerusform>{count} رد ثبت است؛ از آنها هنوز پذیرفته نشده: {open}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>{count} فایل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReopenMonthDialog</name>
    <message>
        <source>Open {month} again?</source>
        <translation>{month} دوباره باز شود؟</translation>
    </message>
    <message>
        <source>Closed by {who}. Its figures are counted anew; what was sealed stays on record.</source>
        <translation>بسته‌شده به دست {who}. رقم‌ها از نو شمرده می‌شود؛ آنچه مهر شده است در سابقه می‌ماند.</translation>
    </message>
    <message>
        <source>Digest of the seal</source>
        <translation>اثر انگشت بستن ماه</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>It was sent as bundle no. {number}, which headquarters may have taken: until the month is closed anew and sent once more its figures count there. The new bundle takes its place, and headquarters&apos; board shows the month as «sent again».</source>
        <translation>این ماه با بستهٔ شمارهٔ {number} فرستاده شده و شاید ستاد آن را پذیرفته باشد: تا ماه دوباره بسته و فرستاده نشود، آمار همان بسته آنجا شمرده می‌شود. بستهٔ تازه جای آن را می‌گیرد و ستاد این ماه را «دوباره» می‌بیند.</translation>
    </message>
    <message>
        <source>Open this month again</source>
        <translation>گشودن دوبارهٔ ماه</translation>
    </message>
</context>
<context>
    <name>ReportHead</name>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بسته</translation>
    </message>
    <message>
        <source>Sign and send</source>
        <translation>امضا و ارسال</translation>
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
        <source>Pension of {month}</source>
        <translation>مستمری {month}</translation>
    </message>
</context>
<context>
    <name>ReportLeaving</name>
    <message>
        <source>Writing the report to Excel</source>
        <translation>نوشتن گزارش در اکسل</translation>
    </message>
    <message>
        <source>If you cancel, no file is left behind.</source>
        <translation>اگر لغو کنید، فایلی به جا نمی‌ماند.</translation>
    </message>
    <message>
        <source>Drawing the report</source>
        <translation>کشیدن گزارش</translation>
    </message>
    <message>
        <source>If you cancel, nothing is printed.</source>
        <translation>اگر لغو کنید، چیزی چاپ نمی‌شود.</translation>
    </message>
    <message>
        <source>Export this report to Excel</source>
        <translation>خروجی اکسل این گزارش</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows written to {path}</source>
        <translation>
            <numerusform>{count} ردیف در {path} نوشته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{groups} groups of {count} rows written to {path}</source>
        <translation>
            <numerusform>{groups} گروه از {count} ردیف در {path} نوشته شد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>گزارش‌ها</translation>
    </message>
    <message>
        <source>Back to the groups</source>
        <translation>بازگشت به گروه‌ها</translation>
    </message>
    <message>
        <source>Columns and groups</source>
        <translation>ستون‌ها و گروه‌ها</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>اکسل</translation>
    </message>
    <message>
        <source>Choose a report</source>
        <translation>برگزیدن گزارش</translation>
    </message>
    <message>
        <source>Open the file of the row</source>
        <translation>گشودن پروندهٔ ردیف</translation>
    </message>
    <message>
        <source>Run again (F5)</source>
        <translation>اجرای دوباره (F5)</translation>
    </message>
    <message>
        <source>Keep as…</source>
        <translation>ذخیره با نام…</translation>
    </message>
    <message>
        <source>into the report; on a group its rows, on a row its file</source>
        <translation>به گزارش؛ روی گروه، ردیف‌های آن؛ روی ردیف، پروندهٔ آن</translation>
    </message>
    <message>
        <source>back to the groups, to the reports; clears the filter</source>
        <translation>بازگشت به گروه‌ها و گزارش‌ها؛ پاک کردن فیلتر</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} ردیف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} groups</source>
        <translation>
            <numerusform>{count} گروه</numerusform>
        </translation>
    </message>
    <message>
        <source>Month and report</source>
        <translation>ماه و گزارش</translation>
    </message>
</context>
<context>
    <name>SentDialog</name>
    <message>
        <source>Name of the file</source>
        <translation>نام فایل</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>Bundle no.</source>
        <translation>شمارهٔ بسته</translation>
    </message>
    <message>
        <source>It was made before and is handed out as it was, byte for byte.</source>
        <translation>پیش‌تر ساخته شده بود و بایت به بایت همان داده می‌شود.</translation>
    </message>
    <message>
        <source>It is kept in the office: whenever it is sent again, the bytes are the same.</source>
        <translation>در اداره نگه داشته شد: هر بار که دوباره فرستاده شود همان بایت‌هاست.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>The digest is copied</source>
        <translation>اثر رونوشت شد</translation>
    </message>
    <message>
        <source>{month} is written for headquarters</source>
        <translation>{month} برای ستاد نوشته شد</translation>
    </message>
    <message>
        <source>Digest of the file</source>
        <translation>اثر انگشت فایل</translation>
    </message>
    <message>
        <source>Next: take the file to headquarters; the digest of the file that they read there is as it stands here.</source>
        <translation>گام بعدی: فایل را به ستاد برسانید؛ اثر انگشتی که آنجا از فایل خوانده می‌شود همان است که اینجا آمده است.</translation>
    </message>
    <message>
        <source>Copy the whole digest</source>
        <translation>رونوشت همهٔ اثر انگشت</translation>
    </message>
    <message>
        <source>Persons of this bundle are not counted over all offices</source>
        <translation>افراد این بسته میان اداره‌ها شمرده نمی‌شوند</translation>
    </message>
    <message>
        <source>It was made before this office was enrolled. Open the month again, close it and send it once more: the new bundle takes its place and carries what headquarters counts by.</source>
        <translation>این بسته پیش از ثبت اداره در ستاد ساخته شده است. ماه را باز کنید، دوباره ببندید و یک بار دیگر بفرستید: بستهٔ تازه جای آن را می‌گیرد و نشان افراد را دارد.</translation>
    </message>
    <message>
        <source>Headquarters does not know this office yet</source>
        <translation>ستاد هنوز این اداره را نمی‌شناسد</translation>
    </message>
    <message>
        <source>It refuses this file until the office is enrolled, and does not count its persons over all offices. Enrol it in Settings, «Headquarters»; then open the month again, close it and send it once more.</source>
        <translation>ستاد این فایل را تا ثبت اداره رد می‌کند و افراد آن را میان اداره‌ها نمی‌شمارد. اداره را در «تنظیمات، ستاد استان» ثبت کنید؛ سپس ماه را باز کنید، دوباره ببندید و یک بار دیگر بفرستید.</translation>
    </message>
    <message>
        <source>To the enrolment</source>
        <translation>رفتن به ثبت در ستاد</translation>
    </message>
    <message>
        <source>This month had a bundle before this one</source>
        <translation>این ماه پیش از این بستهٔ دیگری داشته است</translation>
    </message>
    <message>
        <source>Headquarters reads bundles in the order of their numbers: where no. {numbers} of this month has not come there, write it too and take both.</source>
        <translation>ستاد بسته‌ها را به ترتیب شماره می‌خواند: اگر شمارهٔ {numbers} این ماه به ستاد نرسیده است، آن را هم بنویسید و با هم ببرید.</translation>
    </message>
    <message>
        <source>Earlier bundles</source>
        <translation>بسته‌های پیشین</translation>
    </message>
</context>
<context>
    <name>ShapeDialog</name>
    <message>
        <source>Columns and groups</source>
        <translation>ستون‌ها و گروه‌ها</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>گروه‌بندی با</translation>
    </message>
    <message>
        <source>then by</source>
        <translation>سپس با</translation>
    </message>
    <message>
        <source>if it is a date</source>
        <translation>اگر تاریخ است</translation>
    </message>
    <message>
        <source>Columns without groups, in the order in which they are ticked</source>
        <translation>ستون‌های گزارش بی گروه‌بندی، به ترتیب تیک خوردن</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>جمع ستون‌ها</translation>
    </message>
    <message>
        <source>Show it so</source>
        <translation>همین‌گونه نشان بده</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Reports</source>
        <translation>گزارش‌ها</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ردیف</translation>
    </message>
    <message>
        <source>ready-made</source>
        <translation>آماده</translation>
    </message>
    <message>
        <source>of the office, by {who}</source>
        <translation>اداره، از {who}</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>از من</translation>
    </message>
</context>
<context>
    <name>ShownReport</name>
    <message>
        <source>No report is shown yet</source>
        <translation>هنوز گزارشی نشان داده نشده است</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>یکی را از فهرست برگزینید.</translation>
    </message>
    <message>
        <source>No row with this filter</source>
        <translation>با این فیلتر ردیفی نیست</translation>
    </message>
    <message>
        <source>Clear the filter with Esc, or choose another report.</source>
        <translation>فیلتر را با Esc پاک کنید یا گزارش دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Rows of the report</source>
        <translation>ردیف‌های گزارش</translation>
    </message>
    <message>
        <source>The list of this report no longer has: {parts}</source>
        <translation>فهرست این گزارش دیگر ندارد: {parts}</translation>
    </message>
    <message>
        <source>Clear it from the filter or the columns, and keep the report anew.</source>
        <translation>آن را از فیلتر یا ستون‌ها بردارید و گزارش را دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>{column}: {sum}</source>
        <translation>{column}: {sum}</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows unknown</source>
        <translation>
            <numerusform>{count} ردیف نامشخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Total: {parts}</source>
        <translation>جمع: {parts}</translation>
    </message>
    <message>
        <source>No room here for: {columns}. Paper, Excel and a wider window have them.</source>
        <translation>این‌جا جا ندارد: {columns}. روی کاغذ، در اکسل و در پنجرهٔ پهن‌تر هست.</translation>
    </message>
</context>
<context>
    <name>SourcesDialog</name>
    <message>
        <source>The number is made of these</source>
        <translation>این رقم از این‌ها ساخته شده است</translation>
    </message>
    <message>
        <source>Each month has its own list: choose one and press Enter.</source>
        <translation>هر ماه فهرست خودش را دارد: یکی را برگزینید و Enter بزنید.</translation>
    </message>
    <message>
        <source>Months and figures that the number is made of</source>
        <translation>ماه‌ها و رقم‌هایی که این رقم از آنها ساخته شده</translation>
    </message>
    <message>
        <source>Open the list behind it</source>
        <translation>باز کردن فهرست پشت آن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>In this month</source>
        <translation>در این ماه</translation>
    </message>
    <message>
        <source>closed with {value}</source>
        <translation>بسته با {value}</translation>
    </message>
</context>
<context>
    <name>SpanBar</name>
    <message>
        <source>Length of the period</source>
        <translation>درازای دوره</translation>
    </message>
</context>
<context>
    <name>StockLevels</name>
    <message>
        <source>Item</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>آزاد</translation>
    </message>
    <message>
        <source>Least stock</source>
        <translation>حداقل موجودی</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>یکا</translation>
    </message>
    <message>
        <source>{item}: {free} free, the least is {least}</source>
        <translation>{item}: {free} آزاد، حداقل {least}</translation>
    </message>
</context>
<context>
    <name>StockSide</name>
    <message>
        <source>Stock against the least</source>
        <translation>موجودی در برابر حداقل</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>انبار</translation>
    </message>
    <message>
        <source>No item is near its least stock.</source>
        <translation>هیچ کالایی به حداقل موجودی نزدیک نیست.</translation>
    </message>
    <message numerus="yes">
        <source>{count} items are below their least</source>
        <translation>
            <numerusform>{count} کالا کمتر از حداقل است</numerusform>
        </translation>
    </message>
    <message>
        <source>Amber line: the least stock</source>
        <translation>خط نارنجی: حداقل موجودی</translation>
    </message>
    <message>
        <source>Below the least</source>
        <translation>کمتر از حداقل</translation>
    </message>
</context>
<context>
    <name>TablesPart</name>
    <message>
        <source>Tables of the month</source>
        <translation>جدول‌های ماه</translation>
    </message>
    <message>
        <source>Figures of the table</source>
        <translation>رقم‌های جدول</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>بازگشت به رقم‌ها</translation>
    </message>
    <message>
        <source>Open the list behind the figure</source>
        <translation>باز کردن فهرست پشت رقم</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>جمع</translation>
    </message>
    <message>
        <source>{measure}: {figure} {unit}</source>
        <translation>{measure}: {figure} {unit}</translation>
    </message>
    <message>
        <source>Nothing of this was in the month.</source>
        <translation>در این ماه چیزی از این جدول نبوده است.</translation>
    </message>
</context>
<context>
    <name>TotalsPart</name>
    <message>
        <source>Add up</source>
        <translation>جمع زدن</translation>
    </message>
    <message>
        <source>Take out as a sheet</source>
        <translation>خروجی اکسل</translation>
    </message>
    <message>
        <source>Province or offices</source>
        <translation>استان یا اداره‌ها</translation>
    </message>
    <message>
        <source>Tables of the province</source>
        <translation>جدول‌های استان</translation>
    </message>
    <message>
        <source>Figures of the province</source>
        <translation>رقم‌های استان</translation>
    </message>
    <message>
        <source>From the month</source>
        <translation>از ماه</translation>
    </message>
    <message>
        <source>To the month</source>
        <translation>تا ماه</translation>
    </message>
    <message>
        <source>from</source>
        <translation>از</translation>
    </message>
    <message>
        <source>to</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>The whole province</source>
        <translation>کل استان</translation>
    </message>
    <message>
        <source>Office by office</source>
        <translation>به تفکیک اداره</translation>
    </message>
    <message>
        <source>Add up these months</source>
        <translation>جمع زدن این ماه‌ها</translation>
    </message>
    <message>
        <source>Take the province out as a sheet</source>
        <translation>خروجی اکسل جمع استان</translation>
    </message>
    <message>
        <source>Province, or office by office</source>
        <translation>کل استان یا به تفکیک اداره</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>جمع</translation>
    </message>
    <message>
        <source>Type the first and the last month, as 1404/07; they hold at most {most} months</source>
        <translation>ماه نخست و واپسین را مانند ۱۴۰۴/۰۷ بنویسید؛ بازه دست بالا {most} ماه است</translation>
    </message>
    <message>
        <source>Read the bundles of the offices with {keys}, or choose other months.</source>
        <translation>بسته‌های اداره‌ها را با {keys} بخوانید یا ماه‌های دیگری برگزینید.</translation>
    </message>
    <message>
        <source>No bundle of these months was taken</source>
        <translation>بسته‌ای از این ماه‌ها پذیرفته نشده است</translation>
    </message>
    <message>
        <source>* without some months of the office: the sum of those that came</source>
        <translation>* بدون بعضی ماه‌های اداره: جمع ماه‌هایی که رسیده است</translation>
    </message>
    <message>
        <source>* some of the offices counted do not know this figure</source>
        <translation>* بعضی از اداره‌های شمرده‌شده این رقم را ندارند</translation>
    </message>
    <message>
        <source>Take the province out</source>
        <translation>خروجی جمع استان</translation>
    </message>
    <message>
        <source>The sheet is written; it is without {months} of offices, which it names</source>
        <translation>خروجی نوشته شد؛ {months} اداره‌ها در آن نیست و نام برده شده است</translation>
    </message>
    <message>
        <source>The sheet is written; no month is missing</source>
        <translation>خروجی نوشته شد؛ ماهی کم نیست</translation>
    </message>
    <message>
        <source>Sums of the province {months}.xlsx</source>
        <translation>جمع استان {months}.xlsx</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>اکسل (*.xlsx)</translation>
    </message>
    <message>
        <source>Added up: {months}</source>
        <translation>جمع شد: {months}</translation>
    </message>
    <message>
        <source>* without what has not come (named above), or what an office does not know</source>
        <translation>* بدون آنچه نرسیده است (بالا نام برده شد) یا اداره‌ای نمی‌داند</translation>
    </message>
</context>
<context>
    <name>VisitsSide</name>
    <message>
        <source>Visits: late, and of this week</source>
        <translation>بازدیدهای دیرشده و این هفته</translation>
    </message>
    <message>
        <source>No visit is planned for this week.</source>
        <translation>برای این هفته بازدیدی برنامه‌ریزی نشده است.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>برنامه‌ریزی‌شده</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>سررسیده</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>محله</translation>
    </message>
    <message numerus="yes">
        <source>{count} days late</source>
        <translation>
            <numerusform>{count} روز دیر</numerusform>
        </translation>
    </message>
    <message>
        <source>{late} late · {week} this week</source>
        <translation>{late} دیرشده · {week} این هفته</translation>
    </message>
    <message numerus="yes">
        <source>{count} not planned</source>
        <translation>
            <numerusform>{count} بی‌برنامه</numerusform>
        </translation>
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
<context>
    <name>_Cells</name>
    <message>
        <source>Office</source>
        <translation>اداره</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>وضع</translation>
    </message>
</context>
<context>
    <name>_Figures</name>
    <message>
        <source>not complete</source>
        <translation>ناقص</translation>
    </message>
</context>
<context>
    <name>_Parts</name>
    <message>
        <source>Files</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>درصد</translation>
    </message>
</context>
</TS>
