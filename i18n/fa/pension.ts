<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>AllowancesPage</name>
    <message>
        <source>Allowance</source>
        <translation>کمک‌هزینه</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Allowances</source>
        <translation>کمک‌هزینه‌ها</translation>
    </message>
    <message>
        <source>Open the payments of the file</source>
        <translation>باز کردن پرداخت‌های پرونده</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>از تاریخ</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>نفر</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>گیرنده</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message numerus="yes">
        <source>{count} allowances in this list</source>
        <translation>
            <numerusform>{count} کمک‌هزینه در این فهرست</numerusform>
        </translation>
    </message>
    <message>
        <source>open file</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>Clear the chips above, or choose other values.</source>
        <translation>فیلترهای بالا را پاک کنید یا مقدار دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>با این فیلترها چیزی نیست</translation>
    </message>
    <message>
        <source>No allowance is recorded yet</source>
        <translation>هنوز کمک‌هزینه‌ای ثبت نشده است</translation>
    </message>
    <message>
        <source>Open a file and grant its allowance under «Payments» with Ins.</source>
        <translation>پرونده را باز کنید و در «پرداخت‌ها» با Ins کمک‌هزینه را برقرار کنید.</translation>
    </message>
</context>
<context>
    <name>AsideDialog</name>
    <message>
        <source>{name}, {payment}: {reason}</source>
        <translation>{name}، {payment}: {reason}</translation>
    </message>
    <message>
        <source>Put a proposal aside</source>
        <translation>کنار گذاشتن پیشنهاد</translation>
    </message>
    <message>
        <source>It comes back on this day, or when a later fact is known.</source>
        <translation>در این روز، یا با رسیدن خبر تازه‌تر، خودش برمی‌گردد.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا تاریخ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>کنار گذاشتن</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>not confirmed yet; tick it once you have seen it</source>
        <translation>هنوز تأیید نشده است؛ اگر دیده‌اید تیک بزنید</translation>
    </message>
    <message>
        <source>met</source>
        <translation>فراهم است</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>فراهم نیست</translation>
    </message>
    <message>
        <source>not known; the file says nothing</source>
        <translation>معلوم نیست؛ در پرونده چیزی نیست</translation>
    </message>
    <message>
        <source>evidence of {date}</source>
        <translation>سند {date}</translation>
    </message>
    <message>
        <source>up to decile {limit}</source>
        <translation>تا دهک {limit}</translation>
    </message>
    <message>
        <source>from {limit} years on</source>
        <translation>از {limit} سالگی</translation>
    </message>
    <message>
        <source>under {limit} years</source>
        <translation>زیر {limit} سال</translation>
    </message>
    <message>
        <source>{limit} disabled persons in the family</source>
        <translation>{limit} معلول در خانواده</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>What is being done</source>
        <translation>پیگیری</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
</context>
<context>
    <name>GrantDialog</name>
    <message>
        <source>Grant an allowance</source>
        <translation>برقراری کمک‌هزینه</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>برقراری</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>کمک‌هزینه</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>تاریخ تصمیم</translation>
    </message>
    <message>
        <source>First month paid</source>
        <translation>نخستین ماه پرداخت</translation>
    </message>
    <message>
        <source>Born at once</source>
        <translation>شمار قل‌ها</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>گیرنده</translation>
    </message>
    <message>
        <source>Empty: the household&apos;s account</source>
        <translation>خالی: حساب خانوار</translation>
    </message>
    <message>
        <source>SHEBA of their own</source>
        <translation>شبای خود گیرنده</translation>
    </message>
    <message>
        <source>Headquarters has agreed by letter in spite of what is missing</source>
        <translation>ستاد با نامه موافقت کرده است، با آنکه شرطی فراهم نیست</translation>
    </message>
    <message>
        <source>Letter no.</source>
        <translation>شمارهٔ نامه</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Seen: {need}</source>
        <translation>دیده شد: {need}</translation>
    </message>
</context>
<context>
    <name>ListActs</name>
    <message>
        <source>If you cancel, nothing is changed.</source>
        <translation>اگر لغو کنید چیزی تغییر نمی‌کند.</translation>
    </message>
    <message numerus="yes">
        <source>Draft with {count} lines, {amount} rial</source>
        <translation>
            <numerusform>پیش‌نویس با {count} ردیف، {amount} ریال</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve the list of {month}?</source>
        <translation>لیست {month} تصویب شود؟</translation>
    </message>
    <message>
        <source>{count} lines, {amount} rial. An approved list is frozen with a copy of each household; what turns out wrong is corrected in the list of the next month.</source>
        <translation>{count} ردیف، {amount} ریال. لیست مصوب با نسخه‌ای از هر خانوار ثابت می‌ماند؛ آنچه نادرست درآید در لیست ماه بعد اصلاح می‌شود.</translation>
    </message>
    <message>
        <source>Approve and freeze</source>
        <translation>تصویب و تثبیت</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>هنوز نه</translation>
    </message>
    <message>
        <source>The list of {month} is approved</source>
        <translation>لیست {month} تصویب شد</translation>
    </message>
    <message>
        <source>The draft is thrown away</source>
        <translation>پیش‌نویس دور ریخته شد</translation>
    </message>
    <message>
        <source>Payments (*.xlsx *.xls *.csv *.txt)</source>
        <translation>پرداخت‌ها (*.xlsx *.xls *.csv *.txt)</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>پرداخت‌شده</translation>
    </message>
    <message>
        <source>Reading the payments</source>
        <translation>پرداخت‌ها خوانده می‌شود</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of the file cannot be taken</source>
        <translation>
            <numerusform>{count} ردیف فایل پذیرفتنی نیست</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>فایل اکسل (*.xlsx)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>متن (*.txt)</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>ذخیرهٔ لیست</translation>
    </message>
    <message numerus="yes">
        <source>{count} lines written; this is logged.</source>
        <translation>
            <numerusform>{count} ردیف نوشته شد؛ این کار ثبت شده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>List {number} issued</source>
        <translation>لیست {number} صادر شد</translation>
    </message>
    <message>
        <source>Drawing the draft</source>
        <translation>پیش‌نویس کشیده می‌شود</translation>
    </message>
    <message>
        <source>Draft of the list</source>
        <translation>پیش‌نویس لیست</translation>
    </message>
    <message>
        <source>Working on the list</source>
        <translation>در حال کار روی لیست</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed</source>
        <translation>لغو شد: چیزی تغییر نکرد</translation>
    </message>
</context>
<context>
    <name>ListSentDialog</name>
    <message>
        <source>{kind}, {month}: {count} lines, {amount} rial</source>
        <translation>{kind}، {month}: {count} ردیف، {amount} ریال</translation>
    </message>
    <message>
        <source>The list was sent</source>
        <translation>ارسال لیست</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>شمارهٔ نامه</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
</context>
<context>
    <name>MonthList</name>
    <message>
        <source>Row</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>سرپرست خانوار</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>کد ملی</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Amount (rial)</source>
        <translation>مبلغ (ریال)</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>معوقه</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>کسور</translation>
    </message>
    <message>
        <source>To be paid (rial)</source>
        <translation>خالص (ریال)</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>بانک</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظات</translation>
    </message>
</context>
<context>
    <name>MonthListPart</name>
    <message>
        <source>Remark</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>ردیف‌های لیست</translation>
    </message>
    <message>
        <source>There is no list of this month yet</source>
        <translation>این ماه هنوز لیستی ندارد</translation>
    </message>
    <message>
        <source>Prepare it: the draft is computed from what the office knows and binds nobody.</source>
        <translation>آن را تهیه کنید: پیش‌نویس از دانسته‌های اداره حساب می‌شود و کسی را متعهد نمی‌کند.</translation>
    </message>
    <message>
        <source>No line has this remark</source>
        <translation>ردیفی با این ملاحظه نیست</translation>
    </message>
    <message>
        <source>Clear the chip above to see all lines.</source>
        <translation>نشان بالا را بردارید تا همهٔ ردیف‌ها دیده شود.</translation>
    </message>
</context>
<context>
    <name>MonthlyLists</name>
    <message>
        <source>Draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تصویب‌شده</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ارسال‌شده</translation>
    </message>
    <message>
        <source>Reconciled</source>
        <translation>تطبیق‌شده</translation>
    </message>
    <message>
        <source>with arrears</source>
        <translation>با معوقه</translation>
    </message>
    <message>
        <source>overpayment taken back</source>
        <translation>کسر اضافه‌پرداخت</translation>
    </message>
    <message>
        <source>no SHEBA</source>
        <translation>شبا ندارد</translation>
    </message>
    <message>
        <source>instalment cut short</source>
        <translation>قسط کامل کسر نشد</translation>
    </message>
    <message>
        <source>arrears alone</source>
        <translation>تنها معوقه</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>برابر</translation>
    </message>
    <message>
        <source>Other amount</source>
        <translation>مبلغ متفاوت</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>پرداخت‌نشده</translation>
    </message>
    <message>
        <source>Not in our list</source>
        <translation>ناشناس</translation>
    </message>
    <message>
        <source>the month stood on no list</source>
        <translation>ماه در لیستی نبود</translation>
    </message>
    <message>
        <source>its rate became known later</source>
        <translation>نرخ پس از آن روشن شد</translation>
    </message>
    <message>
        <source>nobody paid it</source>
        <translation>پرداخت نشد</translation>
    </message>
    <message>
        <source>less was paid</source>
        <translation>کمتر پرداخت شد</translation>
    </message>
    <message>
        <source>more was paid than is due</source>
        <translation>بیش از طلب پرداخت شد</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>بدون حساب</translation>
    </message>
</context>
<context>
    <name>Owed</name>
    <message>
        <source>Head of household</source>
        <translation>سرپرست خانوار</translation>
    </message>
    <message>
        <source>Owed (rial)</source>
        <translation>طلب (ریال)</translation>
    </message>
    <message>
        <source>Months and reasons</source>
        <translation>ماه‌ها و دلیل‌ها</translation>
    </message>
    <message>
        <source>Announced, not paid</source>
        <translation>اعلام‌شده، پرداخت‌نشده</translation>
    </message>
    <message>
        <source>{month} {amount} ({why})</source>
        <translation>{month} {amount} ({why})</translation>
    </message>
</context>
<context>
    <name>OwedPart</name>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Who is owed something</source>
        <translation>طلبکاران</translation>
    </message>
    <message>
        <source>Nothing is outstanding</source>
        <translation>طلبی نمانده است</translation>
    </message>
    <message>
        <source>What was listed was paid, and no rate or grant came late.</source>
        <translation>آنچه در لیست بود پرداخت شده و نرخ یا برقراری دیرهنگامی نیست.</translation>
    </message>
    <message>
        <source>Owed {owed} rial · paid too much {overpaid} rial · announced {promised} rial</source>
        <translation>طلب {owed} ریال · اضافه‌پرداخت {overpaid} ریال · اعلام‌شده {promised} ریال</translation>
    </message>
</context>
<context>
    <name>PaymentChange</name>
    <message>
        <source>Notice {number} issued</source>
        <translation>ابلاغ {number} صادر شد</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>تعلیق</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قطع</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>برقراری دوباره</translation>
    </message>
    <message>
        <source>{payment}: {state}, from {date}</source>
        <translation>{payment}: {state}، از {date}</translation>
    </message>
    <message>
        <source>From {month} on nothing is paid, until it is given back.</source>
        <translation>از {month} پرداخت نمی‌شود، تا دوباره برقرار شود.</translation>
    </message>
    <message>
        <source>From {month} on nothing is paid, and the payment ends.</source>
        <translation>از {month} پرداخت نمی‌شود و پرداخت پایان می‌یابد.</translation>
    </message>
    <message>
        <source>Paid from {month} on.</source>
        <translation>از {month} پرداخت می‌شود.</translation>
    </message>
    <message>
        <source>Paid from {month} on: {amount} a month.</source>
        <translation>از {month} ماهی {amount} پرداخت می‌شود.</translation>
    </message>
    <message>
        <source>{month} is the last month paid.</source>
        <translation>آخرین ماه پرداخت {month} است.</translation>
    </message>
    <message>
        <source>Not paid so far: {months}.</source>
        <translation>پرداخت‌نشده تا کنون: {months}.</translation>
    </message>
    <message>
        <source>{months} stay unpaid.</source>
        <translation>برای {months} پرداخت نمی‌شود.</translation>
    </message>
    <message>
        <source>Owed too: {months}, by the household of today {amount}.</source>
        <translation>معوقهٔ {months} با بعد امروز خانوار {amount} می‌شود.</translation>
    </message>
    <message>
        <source>Owed too: {months}.</source>
        <translation>معوقهٔ {months} هم پرداخت می‌شود.</translation>
    </message>
    <message>
        <source>No rate is known for {months}.</source>
        <translation>برای {months} نرخی ثبت نشده است.</translation>
    </message>
    <message>
        <source>{first} to {last}, {count} months</source>
        <translation>{first} تا {last}، {count} ماه</translation>
    </message>
</context>
<context>
    <name>PaymentDialog</name>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>تاریخ تصمیم</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>First month not paid</source>
        <translation>نخستین ماه بی‌پرداخت</translation>
    </message>
    <message>
        <source>Letter no.</source>
        <translation>شمارهٔ نامه</translation>
    </message>
    <message>
        <source>Owed too</source>
        <translation>معوقه پرداخت می‌شود</translation>
    </message>
    <message>
        <source>Stay unpaid</source>
        <translation>پرداخت نمی‌شود</translation>
    </message>
    <message>
        <source>The months in between</source>
        <translation>ماه‌های میان تعلیق و برقراری</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>توضیح کوتاه</translation>
    </message>
    <message>
        <source>Issue the notice to the client at once</source>
        <translation>ابلاغ به مددجو همین حالا صادر شود</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>برقراری</translation>
    </message>
    <message>
        <source>{name}: {payment}, {state}</source>
        <translation>{name}: {payment}، {state}</translation>
    </message>
    <message>
        <source>First month paid again</source>
        <translation>نخستین ماه پرداخت دوباره</translation>
    </message>
    <message>
        <source>First month paid</source>
        <translation>نخستین ماه پرداخت</translation>
    </message>
</context>
<context>
    <name>PaymentsTab</name>
    <message>
        <source>Pension and allowances</source>
        <translation>مستمری و کمک‌هزینه‌ها</translation>
    </message>
    <message>
        <source>Payments of this file</source>
        <translation>پرداخت‌های این پرونده</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>تغییرها</translation>
    </message>
    <message>
        <source>the last one first</source>
        <translation>تازه‌ترین در بالا</translation>
    </message>
    <message>
        <source>Changes of the payments</source>
        <translation>تغییرهای پرداخت‌ها</translation>
    </message>
    <message>
        <source>Grant an allowance</source>
        <translation>برقراری کمک‌هزینه</translation>
    </message>
    <message>
        <source>Suspend, cut, give back</source>
        <translation>تعلیق، قطع، برقراری دوباره</translation>
    </message>
    <message>
        <source>Who draws it</source>
        <translation>گیرنده</translation>
    </message>
    <message>
        <source>Print the notice</source>
        <translation>چاپ ابلاغ</translation>
    </message>
    <message>
        <source>This file draws no pension and no allowance.</source>
        <translation>این پرونده مستمری و کمک‌هزینه‌ای نمی‌گیرد.</translation>
    </message>
    <message>
        <source>No payment of this file has changed yet.</source>
        <translation>هنوز هیچ پرداختی از این پرونده تغییر نکرده است.</translation>
    </message>
    <message>
        <source>Suspend, cut or give back the payment</source>
        <translation>تعلیق، قطع یا برقراری دوبارهٔ پرداخت</translation>
    </message>
    <message>
        <source>Somebody else draws the allowance</source>
        <translation>تغییر گیرندهٔ کمک‌هزینه</translation>
    </message>
    <message>
        <source>Print the notice of the change</source>
        <translation>چاپ ابلاغ این تغییر</translation>
    </message>
    <message>
        <source>Allowances of the office</source>
        <translation>کمک‌هزینه‌های اداره</translation>
    </message>
    <message>
        <source>Proposals on payments</source>
        <translation>پیشنهادهای تعلیق</translation>
    </message>
    <message>
        <source>grant</source>
        <translation>برقراری</translation>
    </message>
    <message>
        <source>suspend, cut, give back</source>
        <translation>تعلیق، قطع، برقراری</translation>
    </message>
    <message>
        <source>who draws it</source>
        <translation>گیرنده</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>پرداخت</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>از تاریخ</translation>
    </message>
    <message>
        <source>Rial a month, today</source>
        <translation>ریال در ماه، امروز</translation>
    </message>
    <message>
        <source>Toman</source>
        <translation>تومان</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>گیرنده</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>The file is not covered; only a covered one gets an allowance.</source>
        <translation>پرونده تحت پوشش نیست؛ کمک‌هزینه تنها برای پروندهٔ تحت پوشش برقرار می‌شود.</translation>
    </message>
    <message>
        <source>This file draws every kind of allowance already.</source>
        <translation>این پرونده همهٔ کمک‌هزینه‌ها را می‌گیرد.</translation>
    </message>
    <message>
        <source>This allowance was cut; grant it anew instead.</source>
        <translation>این کمک‌هزینه قطع شده است؛ آن را از نو برقرار کنید.</translation>
    </message>
    <message>
        <source>Choose an allowance that is drawn.</source>
        <translation>کمک‌هزینه‌ای را برگزینید که پرداخت می‌شود.</translation>
    </message>
    <message>
        <source>Choose a change that stands.</source>
        <translation>تغییری را برگزینید که برگردانده نشده است.</translation>
    </message>
    <message>
        <source>Allowance granted</source>
        <translation>کمک‌هزینه برقرار شد</translation>
    </message>
    <message>
        <source>Recorded who draws it</source>
        <translation>گیرنده ثبت شد</translation>
    </message>
    <message>
        <source>no rate recorded</source>
        <translation>نرخ ثبت نشده</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>به</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>از ماه</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Letter no.</source>
        <translation>شمارهٔ نامه</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>ثبت‌کننده</translation>
    </message>
</context>
<context>
    <name>PensionActs</name>
    <message>
        <source>Suspend, cut or give back the pension</source>
        <translation>تعلیق، قطع یا برقراری دوبارهٔ مستمری</translation>
    </message>
    <message>
        <source>The file is not covered; only a covered one gets a pension.</source>
        <translation>پرونده تحت پوشش نیست؛ مستمری تنها برای پروندهٔ تحت پوشش برقرار می‌شود.</translation>
    </message>
</context>
<context>
    <name>PensionDialog</name>
    <message>
        <source>Change the pension</source>
        <translation>تغییر مستمری</translation>
    </message>
</context>
<context>
    <name>PensionPage</name>
    <message>
        <source>Kind of payment (F9)</source>
        <translation>نوع پرداخت (F9)</translation>
    </message>
    <message>
        <source>Parts of the month</source>
        <translation>بخش‌های ماه</translation>
    </message>
    <message>
        <source>Sent by letter</source>
        <translation>ثبت ارسال</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>تهیه</translation>
    </message>
    <message>
        <source>Read what was paid</source>
        <translation>خواندن پرداخت‌ها</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>مستمری</translation>
    </message>
    <message>
        <source>List</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>تطبیق</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>معوقه</translation>
    </message>
    <message>
        <source>no list yet</source>
        <translation>هنوز لیستی نیست</translation>
    </message>
    <message>
        <source>month before</source>
        <translation>ماه پیش</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>بخش بعدی</translation>
    </message>
    <message>
        <source>proposals</source>
        <translation>پیشنهادها</translation>
    </message>
    <message>
        <source>{kind}, {month}: {state}</source>
        <translation>{kind}، {month}: {state}</translation>
    </message>
    <message>
        <source>There is no list of this month yet; prepare it first.</source>
        <translation>این ماه هنوز لیستی ندارد؛ نخست آن را تهیه کنید.</translation>
    </message>
    <message>
        <source>Only a draft can be changed; this list is approved.</source>
        <translation>تنها پیش‌نویس تغییر می‌پذیرد؛ این لیست تصویب شده است.</translation>
    </message>
    <message>
        <source>An approved list is sent once.</source>
        <translation>لیست مصوب یک بار فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>What was paid is compared with a list that was sent.</source>
        <translation>پرداخت‌ها با لیستی که فرستاده شده سنجیده می‌شود.</translation>
    </message>
    <message>
        <source>A bank gets an approved list.</source>
        <translation>به بانک لیست مصوب داده می‌شود.</translation>
    </message>
    <message>
        <source>Prepare the draft</source>
        <translation>تهیهٔ پیش‌نویس</translation>
    </message>
    <message>
        <source>Approve the list</source>
        <translation>تصویب لیست</translation>
    </message>
    <message>
        <source>The list was sent by letter</source>
        <translation>لیست با نامه فرستاده شد</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>دور ریختن پیش‌نویس</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>ذخیرهٔ اکسل</translation>
    </message>
    <message>
        <source>Save as the bank&apos;s text</source>
        <translation>ذخیرهٔ فایل متنی بانک</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>چاپ لیست</translation>
    </message>
    <message>
        <source>Note what is being done</source>
        <translation>نوشتن پیگیری</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>ماه پیش</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>ماه بعد</translation>
    </message>
    <message>
        <source>Choose the kind of payment</source>
        <translation>گزینش نوع پرداخت</translation>
    </message>
    <message>
        <source>Proposals on payments</source>
        <translation>پیشنهادهای تعلیق</translation>
    </message>
    <message>
        <source>Allowances</source>
        <translation>کمک‌هزینه‌ها</translation>
    </message>
    <message>
        <source>The last file of payments was a mistake…</source>
        <translation>فایل پرداخت آخر اشتباه بود…</translation>
    </message>
    <message>
        <source>No file of payments was read for this list.</source>
        <translation>برای این لیست فایل پرداختی خوانده نشده است.</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>پرداخت</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>یافته</translation>
    </message>
    <message>
        <source>Day of it</source>
        <translation>تاریخ یافته</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>پیشنهاد</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>کنار گذاشته</translation>
    </message>
    <message>
        <source>on hold already</source>
        <translation>هم‌اکنون معلق</translation>
    </message>
    <message>
        <source>until {date}: {why}</source>
        <translation>تا {date}: {why}</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} سال</translation>
    </message>
    <message>
        <source>{before} before, {now} now</source>
        <translation>پیش‌تر {before}، اکنون {now}</translation>
    </message>
</context>
<context>
    <name>ProposalsPage</name>
    <message>
        <source>Proposals on payments</source>
        <translation>پیشنهادهای تعلیق</translation>
    </message>
    <message numerus="yes">
        <source>{count} proposals in this list</source>
        <translation>
            <numerusform>{count} پیشنهاد در این فهرست</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalsPart</name>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>پرداخت</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>put aside until a day</source>
        <translation>کنار گذاشته تا یک روز</translation>
    </message>
    <message>
        <source>Proposals on payments</source>
        <translation>پیشنهادهای تعلیق</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>پیشنهاد دوباره</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>Confirm the proposal</source>
        <translation>تأیید پیشنهاد</translation>
    </message>
    <message>
        <source>Put the proposal aside until a day</source>
        <translation>کنار گذاشتن پیشنهاد تا یک روز</translation>
    </message>
    <message>
        <source>Propose again what was put aside</source>
        <translation>پیشنهاد دوبارهٔ آنچه کنار گذاشته شد</translation>
    </message>
    <message>
        <source>Open the file of the proposal</source>
        <translation>باز کردن پروندهٔ پیشنهاد</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>open file</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>With F2 a proposal is put aside until a day; it comes back by itself.</source>
        <translation>با F2 پیشنهاد تا یک روز کنار می‌رود و خودش برمی‌گردد.</translation>
    </message>
    <message>
        <source>Nothing is put aside</source>
        <translation>چیزی کنار گذاشته نشده است</translation>
    </message>
    <message>
        <source>Clear the chips above, or choose other values.</source>
        <translation>فیلترهای بالا را پاک کنید یا مقدار دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>با این فیلترها چیزی نیست</translation>
    </message>
    <message>
        <source>Nothing speaks against a payment</source>
        <translation>پیشنهادی برای تعلیق نیست</translation>
    </message>
    <message>
        <source>This is put aside already.</source>
        <translation>این پیشنهاد کنار گذاشته شده است.</translation>
    </message>
    <message>
        <source>Choose a proposal that was put aside; the chip «Put aside» shows them.</source>
        <translation>پیشنهادی را برگزینید که کنار گذاشته شده است؛ فیلتر «کنار گذاشتن» آن‌ها را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>{name}, {payment}: {reason}. It is proposed again.</source>
        <translation>{name}، {payment}: {reason}. دوباره پیشنهاد می‌شود.</translation>
    </message>
    <message>
        <source>A death or a decile out of range is listed here; press F5 to look again.</source>
        <translation>فوت یا دهک بیرون از حد اینجا می‌آید؛ برای نگاه دوباره F5 را بزنید.</translation>
    </message>
</context>
<context>
    <name>ReconciliationPart</name>
    <message>
        <source>What we sent</source>
        <translation>ارسال ما</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>پرداخت‌شده</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>Lines sent and paid</source>
        <translation>ردیف‌های ارسال و پرداخت</translation>
    </message>
    <message>
        <source>Nothing was sent for this month</source>
        <translation>برای این ماه چیزی فرستاده نشده است</translation>
    </message>
    <message>
        <source>Sent and paid are two records: once the list was sent, what was paid is read in here.</source>
        <translation>ارسال و پرداخت دو سندند: پس از ارسال لیست، پرداخت‌ها اینجا خوانده می‌شود.</translation>
    </message>
    <message>
        <source>No line is in this state</source>
        <translation>ردیفی در این وضعیت نیست</translation>
    </message>
    <message>
        <source>Clear the chip above to see all.</source>
        <translation>نشان بالا را بردارید تا همه دیده شود.</translation>
    </message>
    <message>
        <source>letter {number}</source>
        <translation>نامهٔ {number}</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>هنوز فایلی نیست</translation>
    </message>
    <message numerus="yes">
        <source>{count} households</source>
        <translation>
            <numerusform>{count} خانوار</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference {amount} rial; the next list carries it forward</source>
        <translation>تفاوت {amount} ریال؛ لیست بعد آن را جلو می‌برد</translation>
    </message>
</context>
<context>
    <name>RedirectDialog</name>
    <message>
        <source>Who draws it</source>
        <translation>گیرندهٔ کمک‌هزینه</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>گیرنده</translation>
    </message>
    <message>
        <source>Empty: the household&apos;s account</source>
        <translation>خالی: حساب خانوار</translation>
    </message>
    <message>
        <source>SHEBA of their own</source>
        <translation>شبای خود گیرنده</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>{payment} of {name}</source>
        <translation>{payment} {name}</translation>
    </message>
</context>
<context>
    <name>Settled</name>
    <message>
        <source>Head of household</source>
        <translation>سرپرست خانوار</translation>
    </message>
    <message>
        <source>Sent (rial)</source>
        <translation>ارسال (ریال)</translation>
    </message>
    <message>
        <source>Paid (rial)</source>
        <translation>پرداخت (ریال)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>اختلاف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>پیگیری</translation>
    </message>
    <message>
        <source>No name in the file</source>
        <translation>نام در فایل نیست</translation>
    </message>
</context>
<context>
    <name>Shares</name>
    <message>
        <source>Shares of the lines</source>
        <translation>سهم ردیف‌ها</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>{amount} rial</source>
        <translation>{amount} ریال</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message>
        <source>The whole list</source>
        <translation>همهٔ لیست</translation>
    </message>
    <message numerus="yes">
        <source>{count} lines</source>
        <translation>
            <numerusform>{count} ردیف</numerusform>
        </translation>
    </message>
    <message>
        <source>of it arrears</source>
        <translation>از آن معوقه</translation>
    </message>
    <message>
        <source>kept back</source>
        <translation>کسور</translation>
    </message>
    <message>
        <source>announced, not in the list</source>
        <translation>اعلام‌شده، بیرون از لیست</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>به تفکیک حوزه</translation>
    </message>
    <message>
        <source>By size of household</source>
        <translation>به تفکیک بُعد خانوار</translation>
    </message>
    <message>
        <source>By bank</source>
        <translation>به تفکیک بانک</translation>
    </message>
    <message numerus="yes">
        <source>{count} persons</source>
        <translation>
            <numerusform>{count} نفر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeInDialog</name>
    <message>
        <source>{rows} rows, {amount} rial: {matched} belong to lines, {unexpected} to none</source>
        <translation>{rows} ردیف، {amount} ریال: {matched} ردیف لیست ماست و {unexpected} ناشناس</translation>
    </message>
    <message>
        <source>Take the payments in</source>
        <translation>ثبت پرداخت‌ها</translation>
    </message>
    <message>
        <source>Columns found: {names}</source>
        <translation>ستون‌های یافته: {names}</translation>
    </message>
    <message>
        <source>Letter, if one came with it</source>
        <translation>نامه، اگر همراه آن آمده</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>ثبت پرداخت‌ها</translation>
    </message>
</context>
</TS>
