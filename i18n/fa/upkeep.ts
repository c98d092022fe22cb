<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>ConfirmRateDialog</name>
    <message>
        <source>The rates are confirmed</source>
        <translation>نرخ تأیید شد</translation>
    </message>
    <message>
        <source>Letter or circular</source>
        <translation>نامه یا بخشنامه</translation>
    </message>
    <message>
        <source>Letter no.</source>
        <translation>شمارهٔ نامه</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأیید</translation>
    </message>
</context>
<context>
    <name>EnrolmentSection</name>
    <message>
        <source>Headquarters of the province</source>
        <translation>ستاد استان</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>ثبت‌شده</translation>
    </message>
    <message>
        <source>This office</source>
        <translation>این اداره</translation>
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
        <source>Certificate</source>
        <translation>گواهی</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>استان</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>تاریخ صدور</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>اعتبار</translation>
    </message>
    <message>
        <source>headquarters revokes it</source>
        <translation>تا ابطال ستاد</translation>
    </message>
    <message>
        <source>Fingerprint of the province&apos;s key</source>
        <translation>نشان کلید استان</translation>
    </message>
    <message>
        <source>Write the request</source>
        <translation>ساختن درخواست</translation>
    </message>
    <message>
        <source>Read the answer</source>
        <translation>خواندن پاسخ</translation>
    </message>
    <message>
        <source>Bundles of months are signed by the office&apos;s key. Headquarters takes them once it has enrolled the key; its answer brings the key by which persons are counted once over all offices.</source>
        <translation>بستهٔ هر ماه با کلید اداره امضا می‌شود. ستاد پس از ثبت کلید آن را می‌پذیرد؛ پاسخ ستاد کلیدی می‌آورد که با آن هرکس در همهٔ اداره‌ها یک بار شمرده می‌شود.</translation>
    </message>
    <message>
        <source>Write this office&apos;s request to headquarters</source>
        <translation>ساختن درخواست ثبت در ستاد</translation>
    </message>
    <message>
        <source>Read the answer of headquarters</source>
        <translation>خواندن پاسخ ستاد</translation>
    </message>
    <message>
        <source>request</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>No. {serial}</source>
        <translation>شمارهٔ {serial}</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>ثبت شده</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>درخواست شده</translation>
    </message>
    <message>
        <source>Give the request to headquarters, read the fingerprint of the key to it by telephone, and read its answer here.</source>
        <translation>درخواست را به ستاد بدهید، نشان کلید را تلفنی برایش بخوانید و پاسخش را همین‌جا بخوانید.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>بی درخواست</translation>
    </message>
    <message>
        <source>Write the request into a file and give it to headquarters; until its answer is read, the bundles of this office are not taken there.</source>
        <translation>درخواست را در فایلی بسازید و به ستاد بدهید؛ تا پاسخ آن خوانده نشود بسته‌های این اداره آنجا پذیرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>Write the request first.</source>
        <translation>نخست درخواست را بسازید.</translation>
    </message>
    <message>
        <source>Choose the answer of headquarters</source>
        <translation>فایل پاسخ ستاد را برگزینید</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>پاسخ‌ها (*.json)</translation>
    </message>
    <message>
        <source>Enrolled with certificate {serial}; bundles of new months carry it</source>
        <translation>با گواهی شمارهٔ {serial} ثبت شد؛ بستهٔ ماه‌های تازه آن را همراه دارد</translation>
    </message>
    <message>
        <source>The request is written; read the fingerprint of the key to headquarters</source>
        <translation>درخواست نوشته شد؛ نشان کلید را برای ستاد بخوانید</translation>
    </message>
    <message>
        <source>Request of {county}.json</source>
        <translation>درخواست ثبت {county}.json</translation>
    </message>
    <message>
        <source>Requests (*.json)</source>
        <translation>درخواست‌ها (*.json)</translation>
    </message>
    <message>
        <source>Compare the fingerprint of the province&apos;s key by telephone once, if you have not; a new answer is read here when headquarters gives one.</source>
        <translation>اگر نکرده‌اید نشان کلید استان را یک بار تلفنی بسنجید؛ پاسخ تازهٔ ستاد هم همین‌جا خوانده می‌شود.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>کاری لازم نیست.</translation>
    </message>
</context>
<context>
    <name>LetterheadSection</name>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>دورنگار</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>کد پستی</translation>
    </message>
    <message>
        <source>Line at the foot of letters</source>
        <translation>سطر پایین نامه‌ها</translation>
    </message>
    <message>
        <source>Save the letterhead</source>
        <translation>ثبت سربرگ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Say the last day</source>
        <translation>تعیین آخرین روز</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>امضاکنندگان</translation>
    </message>
    <message>
        <source>Series of paper numbers</source>
        <translation>سری شماره‌ها</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>سربرگ</translation>
    </message>
    <message>
        <source>as it is printed</source>
        <translation>همان که چاپ می‌شود</translation>
    </message>
    <message>
        <source>Without gaps in every year; a void number stays.</source>
        <translation>پیوسته در هر سال؛ شمارهٔ باطل هم می‌ماند.</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>از {date}</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>از {since} تا {until}</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>امضا می‌کند</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>پیشین</translation>
    </message>
    <message>
        <source>Name and post</source>
        <translation>نام و سمت</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>{count} void</source>
        <translation>{count} باطل</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>سری</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>شمارهٔ بعدی</translation>
    </message>
    <message>
        <source>Welfare office of {county} county</source>
        <translation>ادارهٔ بهزیستی شهرستان {county}</translation>
    </message>
    <message>
        <source>{province} province</source>
        <translation>استان {province}</translation>
    </message>
    <message>
        <source>The letterhead is saved; the next paper carries it</source>
        <translation>سربرگ ثبت شد؛ برگهٔ بعدی با آن چاپ می‌شود</translation>
    </message>
    <message>
        <source>No number has been taken yet; the first paper takes one.</source>
        <translation>هنوز شماره‌ای گرفته نشده است؛ برگهٔ نخست می‌گیرد.</translation>
    </message>
    <message>
        <source>Nobody is named yet: papers leave the line for the signature empty. Add names them.</source>
        <translation>هنوز کسی معرفی نشده است؛ جای امضا در برگه‌ها خالی می‌ماند. با «افزودن» معرفی کنید.</translation>
    </message>
    <message>
        <source>The last day is recorded</source>
        <translation>آخرین روز ثبت شد</translation>
    </message>
    <message>
        <source>Name who signs</source>
        <translation>نام بردن امضاکننده</translation>
    </message>
    <message>
        <source>save</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>who signs</source>
        <translation>امضاکننده</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>آخرین روز</translation>
    </message>
    <message>
        <source>Choose somebody in the list who signs without a last day first.</source>
        <translation>نخست کسی را در فهرست برگزینید که امضا می‌کند و آخرین روز ندارد.</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>آینده</translation>
    </message>
    <message>
        <source>The name stands on papers from its day on</source>
        <translation>امضاکننده ثبت شد؛ نامش از همان روز روی برگه‌ها می‌آید</translation>
    </message>
</context>
<context>
    <name>ListsSection</name>
    <message>
        <source>List</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>مورد تازه</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Put aside, or back</source>
        <translation>کنار گذاشتن یا برگرداندن</translation>
    </message>
    <message>
        <source>Entries of the list</source>
        <translation>موردهای فهرست</translation>
    </message>
    <message>
        <source>The office&apos;s lists</source>
        <translation>فهرست‌های اداره</translation>
    </message>
    <message>
        <source>An entry put aside is offered no more; files that carry it keep it.</source>
        <translation>مورد کنارگذاشته دیگر پیشنهاد نمی‌شود؛ پرونده‌هایی که آن را دارند نگهش می‌دارند.</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>کنار گذاشته</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>در فهرست</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>مورد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>افزوده شد: {name}</translation>
    </message>
    <message>
        <source>Put aside: {name}</source>
        <translation>کنار گذاشته شد: {name}</translation>
    </message>
    <message>
        <source>Offered again: {name}</source>
        <translation>به فهرست برگشت: {name}</translation>
    </message>
    <message>
        <source>New entry of the list</source>
        <translation>مورد تازهٔ فهرست</translation>
    </message>
    <message>
        <source>Put the entry aside, or back</source>
        <translation>کنار گذاشتن مورد، یا برگرداندن آن</translation>
    </message>
    <message>
        <source>add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>put aside, or back</source>
        <translation>کنار گذاشتن یا برگرداندن</translation>
    </message>
    <message>
        <source>These are the services of requests. Services with a waiting queue are added on the page of the queue, with {keys}.</source>
        <translation>این‌ها خدمت‌های درخواست‌هاست. خدمت‌هایی که صف نوبت دارند در صفحهٔ «صف انتظار» با {keys} افزوده می‌شوند.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Theme</source>
        <translation>پوسته</translation>
    </message>
    <message>
        <source>As Windows says</source>
        <translation>مانند ویندوز</translation>
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
        <translation>فراموش کردن پهنا و ترتیب ستون‌ها</translation>
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
        <source>Widths and order are forgotten</source>
        <translation>پهنا و ترتیب ستون‌ها فراموش شد</translation>
    </message>
</context>
<context>
    <name>OtherHeadquartersDialog</name>
    <message>
        <source>Does another headquarters answer?</source>
        <translation>پاسخ از ستاد دیگری است؟</translation>
    </message>
    <message>
        <source>Replace the headquarters</source>
        <translation>جایگزینی ستاد</translation>
    </message>
    <message>
        <source>This office is enrolled with another key of headquarters than the one that signed this answer. Only where headquarters has lost its key: bundles that were made stay as they are, and the new headquarters does not take them; the months that it asks for are closed and sent anew.</source>
        <translation>این اداره با کلید دیگری از ستاد ثبت است، نه کلیدی که این پاسخ با آن امضا شده. تنها وقتی پیش بروید که ستاد کلید خود را از دست داده است: بسته‌های ساخته‌شده همان که هست می‌ماند و ستاد تازه آنها را نمی‌پذیرد؛ ماه‌هایی که ستاد بخواهد دوباره بسته و فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>Telephone headquarters first, and let it read the fingerprint of its key to you.</source>
        <translation>نخست به ستاد تلفن بزنید و بخواهید نشان کلید خود را برایتان بخواند.</translation>
    </message>
    <message>
        <source>Key until now</source>
        <translation>کلید تا کنون</translation>
    </message>
    <message>
        <source>Key of this answer</source>
        <translation>کلید این پاسخ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
</context>
<context>
    <name>PrintersSection</name>
    <message>
        <source>Ask each time</source>
        <translation>هر بار بپرس</translation>
    </message>
    <message>
        <source>Copies of «{paper}»</source>
        <translation>نسخهٔ «{paper}»</translation>
    </message>
    <message>
        <source>Printers and paper</source>
        <translation>چاپگر و کاغذ</translation>
    </message>
    <message>
        <source>of this PC</source>
        <translation>این رایانه</translation>
    </message>
    <message>
        <source>No printer is installed on this PC. Papers can be saved as PDF.</source>
        <translation>چاپگری روی این رایانه نصب نیست. برگه‌ها را می‌توان به شکل PDF ذخیره کرد.</translation>
    </message>
    <message>
        <source>Its own size</source>
        <translation>اندازهٔ خودش</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Sheet of «{paper}»</source>
        <translation>کاغذ «{paper}»</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>سینی کاغذ</translation>
    </message>
    <message>
        <source>As the driver chooses</source>
        <translation>به انتخاب چاپگر</translation>
    </message>
    <message>
        <source>Tray of «{paper}»</source>
        <translation>سینی کاغذ «{paper}»</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>کاغذ برگه‌ها</translation>
    </message>
    <message>
        <source>of papers that are drawn for the sheet chosen</source>
        <translation>برگه‌هایی که برای کاغذ انتخاب‌شده چیده می‌شوند</translation>
    </message>
    <message>
        <source>Store printers</source>
        <translation>چاپگرهای انبار</translation>
    </message>
</context>
<context>
    <name>RateDialog</name>
    <message>
        <source>New rates</source>
        <translation>نرخ تازه</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>پرداخت</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>نخستین ماه</translation>
    </message>
    <message>
        <source>One amount, whatever the size</source>
        <translation>یک مبلغ برای هر بعدی</translation>
    </message>
    <message>
        <source>Letter or circular</source>
        <translation>نامه یا بخشنامه</translation>
    </message>
    <message>
        <source>Letter no.</source>
        <translation>شمارهٔ نامه</translation>
    </message>
    <message>
        <source>Only proposed: nobody is paid by it yet</source>
        <translation>تنها پیشنهادی: هنوز کسی با آن پرداخت نمی‌گیرد</translation>
    </message>
    <message>
        <source>Announced: the difference is paid only once it is released</source>
        <translation>اعلام‌شده: مابه‌التفاوت تنها پس از آزاد شدن پرداخت می‌شود</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>For all</source>
        <translation>برای همه</translation>
    </message>
    <message>
        <source>{band}, rial a month</source>
        <translation>{band}، ریال در ماه</translation>
    </message>
</context>
<context>
    <name>Rates</name>
    <message>
        <source>Twins</source>
        <translation>دوقلو</translation>
    </message>
    <message>
        <source>Triplets and more</source>
        <translation>سه‌قلو و بیشتر</translation>
    </message>
    <message>
        <source>For all</source>
        <translation>برای همه</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>۱ نفر</translation>
    </message>
    <message>
        <source>{count} persons</source>
        <translation>{count} نفر</translation>
    </message>
    <message>
        <source>{count} persons or more</source>
        <translation>{count} نفر و بیشتر</translation>
    </message>
    <message>
        <source>{count} or more</source>
        <translation>{count} و بیشتر</translation>
    </message>
    <message>
        <source>{payment}, from {month}</source>
        <translation>{payment} از {month}</translation>
    </message>
</context>
<context>
    <name>RatesSection</name>
    <message>
        <source>Kinds of payment</source>
        <translation>گونه‌های پرداخت</translation>
    </message>
    <message>
        <source>New rates</source>
        <translation>نرخ تازه</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Release the difference</source>
        <translation>آزاد کردن مابه‌التفاوت</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>نرخ‌ها</translation>
    </message>
    <message>
        <source>rial a month</source>
        <translation>ریال در ماه</translation>
    </message>
    <message>
        <source>Past rows are not edited; new rates come with the month they count from.</source>
        <translation>ردیف گذشته ویرایش نمی‌شود؛ نرخ تازه با ماه اثرش می‌آید.</translation>
    </message>
    <message>
        <source>New rates of a payment</source>
        <translation>نرخ تازهٔ یک پرداخت</translation>
    </message>
    <message>
        <source>Confirm the proposed rates</source>
        <translation>تأیید نرخ پیشنهادی</translation>
    </message>
    <message>
        <source>Release the announced difference</source>
        <translation>آزاد کردن مابه‌التفاوت اعلام‌شده</translation>
    </message>
    <message>
        <source>The rates were recorded by mistake</source>
        <translation>نرخ به اشتباه ثبت شده است</translation>
    </message>
    <message>
        <source>new rates</source>
        <translation>نرخ تازه</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>it was a mistake</source>
        <translation>ثبت اشتباه</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Rates: {payment}</source>
        <translation>نرخ‌ها: {payment}</translation>
    </message>
    <message>
        <source>by mistake</source>
        <translation>اشتباه</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>پیشنهادی</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>اعلام‌شده</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>جاری</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>در پیش</translation>
    </message>
    <message>
        <source>past</source>
        <translation>گذشته</translation>
    </message>
    <message>
        <source>Choose rates of the office that are only proposed; others are recorded anew.</source>
        <translation>نرخ پیشنهادی خود اداره را برگزینید؛ نرخ‌های دیگر را از نو ثبت کنید.</translation>
    </message>
    <message>
        <source>Choose rates that are announced and not released yet.</source>
        <translation>نرخی را برگزینید که اعلام شده و هنوز آزاد نشده است.</translation>
    </message>
    <message>
        <source>Choose rates that the office has recorded first.</source>
        <translation>نخست نرخی را برگزینید که اداره ثبت کرده است.</translation>
    </message>
    <message>
        <source>Nothing is recorded for {year}: nobody can be paid. Press Ins when its letter comes.</source>
        <translation>برای سال {year} نرخی ثبت نشده و پرداخت شدنی نیست. با رسیدن نامه Ins را بزنید.</translation>
    </message>
    <message>
        <source>{source}, letter {number}</source>
        <translation>{source}، نامهٔ {number}</translation>
    </message>
    <message>
        <source>The rates are recorded</source>
        <translation>نرخ ثبت شد</translation>
    </message>
    <message>
        <source>The rates are confirmed</source>
        <translation>نرخ تأیید شد</translation>
    </message>
    <message>
        <source>Released: the next list carries the difference</source>
        <translation>آزاد شد؛ مابه‌التفاوت در لیست بعدی می‌آید</translation>
    </message>
    <message>
        <source>{rates}. What was paid by them then shows as too much or too little.</source>
        <translation>{rates}. آنچه با آن پرداخت شده، بیش یا کم‌پرداخت نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>write the letter of the rates</source>
        <translation>نامهٔ نرخ را بنویسید</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>وارد نشده</translation>
    </message>
</context>
<context>
    <name>ReleaseRateDialog</name>
    <message>
        <source>The difference is released</source>
        <translation>آزاد کردن مابه‌التفاوت</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>تاریخ آزاد شدن</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>آزاد کردن</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>{unit}, from {least} to {most}</source>
        <translation>{unit}، از {least} تا {most}</translation>
    </message>
    <message>
        <source>{told}; {value} now</source>
        <translation>{told}؛ اکنون {value}</translation>
    </message>
    <message>
        <source>From {date} on, «{rule}» is then {value} {unit}.</source>
        <translation>از {date} به بعد «{rule}» {value} {unit} می‌شود.</translation>
    </message>
    <message>
        <source>Until now it was {value} for that time.</source>
        <translation>تاکنون برای آن زمان {value} بوده است.</translation>
    </message>
    <message>
        <source>What is shown of the days since goes by the new value.</source>
        <translation>آنچه از آن روز به این سو نشان داده می‌شود، با مقدار تازه سنجیده می‌شود.</translation>
    </message>
    <message>
        <source>Record it for the past</source>
        <translation>برای گذشته ثبت شود</translation>
    </message>
    <message>
        <source>This day lies in the past</source>
        <translation>این روز گذشته است</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>ادامهٔ نوشتن</translation>
    </message>
</context>
<context>
    <name>RulesSection</name>
    <message>
        <source>New value</source>
        <translation>مقدار تازه</translation>
    </message>
    <message>
        <source>Rules by date</source>
        <translation>قاعده‌ها با تاریخ اثر</translation>
    </message>
    <message>
        <source>Past rows are not edited; a new value comes with the day it counts from.</source>
        <translation>ردیف گذشته ویرایش نمی‌شود؛ مقدار تازه با تاریخ اثر می‌آید.</translation>
    </message>
    <message>
        <source>{count} {unit}</source>
        <translation>{count} {unit}</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>قاعده</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>پیشنهادی</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>آینده</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>در اعتبار</translation>
    </message>
    <message>
        <source>past</source>
        <translation>گذشته</translation>
    </message>
    <message>
        <source>Choose a value that the office has recorded first.</source>
        <translation>نخست مقداری را برگزینید که اداره ثبت کرده است.</translation>
    </message>
    <message>
        <source>by mistake</source>
        <translation>ثبت اشتباه</translation>
    </message>
    <message>
        <source>The value is recorded</source>
        <translation>مقدار ثبت شد</translation>
    </message>
    <message>
        <source>{rule}: {value} from {date}. The value before it counts again.</source>
        <translation>{rule}: {value} از {date}. مقدار پیش از آن دوباره به کار می‌رود.</translation>
    </message>
    <message>
        <source>New value of a rule</source>
        <translation>مقدار تازهٔ یک قاعده</translation>
    </message>
    <message>
        <source>The value was recorded by mistake</source>
        <translation>مقدار اشتباه ثبت شده است</translation>
    </message>
    <message>
        <source>new value</source>
        <translation>مقدار تازه</translation>
    </message>
    <message>
        <source>it was a mistake</source>
        <translation>اشتباه بود</translation>
    </message>
</context>
<context>
    <name>SettingDialog</name>
    <message>
        <source>Save</source>
        <translation>ثبت</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>This office</source>
        <translation>این اداره</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>این رایانه</translation>
    </message>
    <message>
        <source>Rules by date</source>
        <translation>قاعده‌ها با تاریخ اثر</translation>
    </message>
    <message>
        <source>The office&apos;s lists</source>
        <translation>فهرست‌های اداره</translation>
    </message>
    <message>
        <source>Printers and paper</source>
        <translation>چاپگر و کاغذ</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>ظاهر و زبان</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخرین روز</translation>
    </message>
    <message>
        <source>Head of the office</source>
        <translation>رئیس اداره</translation>
    </message>
    <message>
        <source>Head of social affairs</source>
        <translation>مسئول امور اجتماعی</translation>
    </message>
    <message>
        <source>Head of rehabilitation</source>
        <translation>مسئول امور توانبخشی</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>مسئول پذیرش</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>مددکار اجتماعی</translation>
    </message>
    <message>
        <source>Reasons for leaving coverage</source>
        <translation>دلیل‌های خروج از پوشش</translation>
    </message>
    <message>
        <source>Reasons for refusing</source>
        <translation>دلیل‌های رد</translation>
    </message>
    <message>
        <source>Services that are asked for</source>
        <translation>خدمت‌های درخواستی</translation>
    </message>
    <message>
        <source>Other bodies</source>
        <translation>دستگاه‌های دیگر</translation>
    </message>
    <message>
        <source>Other welfare offices</source>
        <translation>اداره‌های بهزیستی دیگر</translation>
    </message>
    <message>
        <source>Conditions at reception</source>
        <translation>شرایط پذیرش</translation>
    </message>
    <message>
        <source>months</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>A visit at the latest every</source>
        <translation>بازدید دست‌کم هر</translation>
    </message>
    <message>
        <source>Files that a positive-life centre may hold</source>
        <translation>گنجایش مرکز مثبت زندگی</translation>
    </message>
    <message>
        <source>files</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>An inquiry&apos;s answer holds for</source>
        <translation>اعتبار پاسخ استعلام</translation>
    </message>
    <message>
        <source>A child is of age at</source>
        <translation>سن پایان کودکی</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>Letterhead, signers</source>
        <translation>سربرگ و امضا</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>کاربران و نقش‌ها</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>قاعده</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>از تاریخ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Letter or circular</source>
        <translation>نامه یا بخشنامه</translation>
    </message>
    <message>
        <source>New value of a rule</source>
        <translation>مقدار تازهٔ یک قاعده</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Name on papers</source>
        <translation>نام روی برگه‌ها</translation>
    </message>
    <message>
        <source>Signs since</source>
        <translation>از تاریخ</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>امضاکننده</translation>
    </message>
    <message>
        <source>days</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>An applicant is decided upon within</source>
        <translation>مهلت تعیین تکلیف متقاضی</translation>
    </message>
    <message>
        <source>A referral has its result within</source>
        <translation>مهلت نتیجهٔ ارجاع</translation>
    </message>
    <message>
        <source>A suspended pension is decided upon within</source>
        <translation>مهلت تعیین تکلیف مستمری تعلیق‌شده</translation>
    </message>
    <message>
        <source>A request is answered within</source>
        <translation>مهلت پاسخ به تقاضا</translation>
    </message>
    <message>
        <source>Another office answers a transfer within</source>
        <translation>مهلت پاسخ ادارهٔ دیگر به انتقال</translation>
    </message>
    <message>
        <source>Another body answers an inquiry within</source>
        <translation>مهلت پاسخ نهاد دیگر به استعلام</translation>
    </message>
    <message>
        <source>A planned visit is made within</source>
        <translation>مهلت انجام بازدید برنامه‌ریزی‌شده</translation>
    </message>
    <message>
        <source>A task is done within</source>
        <translation>مهلت انجام یادآوری</translation>
    </message>
    <message>
        <source>Social categories</source>
        <translation>گروه‌های اجتماعی</translation>
    </message>
    <message>
        <source>Files that one social worker of a centre carries</source>
        <translation>پرونده برای هر مددکار مرکز مثبت زندگی</translation>
    </message>
    <message>
        <source>decile</source>
        <translation>دهک</translation>
    </message>
    <message>
        <source>The highest decile that draws the pension</source>
        <translation>بالاترین دهک برای مستمری</translation>
    </message>
    <message>
        <source>The highest decile that draws the living allowance</source>
        <translation>بالاترین دهک برای کمک‌هزینهٔ معیشت</translation>
    </message>
    <message>
        <source>The highest decile of families with twins</source>
        <translation>بالاترین دهک برای خانوادهٔ دوقلوها</translation>
    </message>
    <message>
        <source>The highest decile of families with triplets and more</source>
        <translation>بالاترین دهک برای خانوادهٔ سه‌قلو و بیشتر</translation>
    </message>
    <message>
        <source>The allowance of multiples ends at</source>
        <translation>مستمری چندقلوها پایان می‌یابد در</translation>
    </message>
    <message>
        <source>A suspension is proposed without a visit for</source>
        <translation>پیشنهاد تعلیق پس از نبود بازدید برای</translation>
    </message>
    <message>
        <source>Calls in vain after which nobody is admitted</source>
        <translation>تماس بی‌پاسخ که کسی را دست‌نیافتنی می‌کند</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>Calls in vain count for</source>
        <translation>تماس بی‌پاسخ شمرده می‌شود تا</translation>
    </message>
    <message>
        <source>Pension expert</source>
        <translation>کارشناس مستمری</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>حسابدار</translation>
    </message>
    <message>
        <source>Comptroller</source>
        <translation>ذی‌حساب</translation>
    </message>
    <message>
        <source>Governorate&apos;s representative</source>
        <translation>نمایندهٔ فرمانداری</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>نرخ‌ها</translation>
    </message>
    <message>
        <source>Storekeeper</source>
        <translation>انباردار</translation>
    </message>
    <message>
        <source>Rehabilitation expert</source>
        <translation>کارشناس توانبخشی</translation>
    </message>
    <message>
        <source>Property custodian</source>
        <translation>امین اموال</translation>
    </message>
    <message>
        <source>Equipment stays allocated to a client for</source>
        <translation>تخصیص وسیله به نام مددجو می‌ماند تا</translation>
    </message>
    <message>
        <source>A loan that is needed no more comes back within</source>
        <translation>امانتی که دیگر لازم نیست برمی‌گردد ظرف</translation>
    </message>
    <message>
        <source>A loan is due soon from so long before</source>
        <translation>امانت نزدیک سررسید شمرده می‌شود از پیش از</translation>
    </message>
    <message>
        <source>Store printers</source>
        <translation>چاپگرهای انبار</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>ستاد استان</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>بدون ثبت بیرون می‌روید؟</translation>
    </message>
    <message>
        <source>What you changed in «{section}» is not saved.</source>
        <translation>تغییرهای شما در «{section}» ثبت نشده است.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>بیرون رفتن بدون ثبت</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>تغییر ثبت‌نشده</translation>
    </message>
    <message>
        <source>Every change is kept with name, day and former value</source>
        <translation>هر تغییر با نام، تاریخ و مقدار پیشین می‌ماند</translation>
    </message>
    <message>
        <source>Each choice is kept on this PC</source>
        <translation>هر انتخاب روی این رایانه می‌ماند</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>فیلد بعدی</translation>
    </message>
</context>
</TS>
