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
    <message>
        <source>Pension</source>
        <translation>مستمری</translation>
    </message>
</context>
<context>
    <name>ApproveListDialog</name>
    <message>
        <source>Approve the list of {month}?</source>
        <translation>لیست {month} تأیید شود؟</translation>
    </message>
    <message numerus="yes">
        <source>{kind}: {count} lines, {amount}. From now on its lines never change; what changes later is carried by the next list.</source>
        <translation>
            <numerusform>{kind}: {count} ردیف، {amount}. از این پس ردیف‌های آن تغییر نمی‌کند و آنچه بعدها عوض شود در لیست بعدی می‌آید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of the lines have no SHEBA: they are in no text for the bank.</source>
        <translation>
            <numerusform>{count} ردیف شبا ندارد و در متن بانک نمی‌آید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Digest of the list that was looked at</source>
        <translation>اثر انگشت لیستی که دیده شد</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>هنوز نه</translation>
    </message>
</context>
<context>
    <name>ArrearsPart</name>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>بستانکار</translation>
    </message>
    <message>
        <source>Paid too much</source>
        <translation>اضافه‌پرداخت</translation>
    </message>
    <message>
        <source>Announced, not paid</source>
        <translation>اعلام‌شده، پرداخت‌نشده</translation>
    </message>
    <message>
        <source>Who is owed something</source>
        <translation>چه کسانی معوقه دارند</translation>
    </message>
    <message>
        <source>Months of the row in hand</source>
        <translation>ماه‌های ردیف برگزیده</translation>
    </message>
    <message>
        <source>Nothing is owed for earlier months</source>
        <translation>برای ماه‌های پیش چیزی معوق نیست</translation>
    </message>
    <message>
        <source>Months before {month}</source>
        <translation>ماه‌های پیش از {month}</translation>
    </message>
    <message>
        <source>Release what was announced</source>
        <translation>آزادکردن مابه‌التفاوت اعلام‌شده</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>آزادکردن</translation>
    </message>
    <message>
        <source>Nothing is announced that waits for its release.</source>
        <translation>مابه‌التفاوت اعلام‌شده‌ای در انتظار آزادشدن نیست.</translation>
    </message>
    <message>
        <source>The announced rates are told in the settings only</source>
        <translation>نرخ‌های اعلام‌شده را فقط در تنظیمات می‌بینید</translation>
    </message>
    <message>
        <source>Released: the next list carries the difference</source>
        <translation>آزاد شد: لیست بعدی مابه‌التفاوت را می‌آورد</translation>
    </message>
    <message>
        <source>Go on with the list.</source>
        <translation>کار را با لیست دنبال کنید.</translation>
    </message>
    <message>
        <source>Months of the row</source>
        <translation>ماه‌های ردیف</translation>
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
    <name>CountedLines</name>
    <message numerus="yes">
        <source>Draft: {count} lines, {amount}</source>
        <translation>
            <numerusform>پیش‌نویس: {count} ردیف، {amount}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved by {who}: {count} lines, {amount}</source>
        <translation>
            <numerusform>تأیید {who}: {count} ردیف، {amount}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent by letter {letter}: {count} lines, {amount}</source>
        <translation>
            <numerusform>ارسال با نامهٔ {letter}: {count} ردیف، {amount}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reconciled: {count} lines, {amount}</source>
        <translation>
            <numerusform>تطبیق‌شده: {count} ردیف، {amount}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{months} are not owed: what a list paid for them is taken back.</source>
        <translation>
            <numerusform>برای {months} پرداختی نیست؛ آنچه لیستی برای آن داده باشد پس گرفته می‌شود.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeductDialog</name>
    <message>
        <source>Keep an instalment back</source>
        <translation>کسر قسط تازه</translation>
    </message>
    <message>
        <source>Empty: until it is ended</source>
        <translation>خالی: تا وقتی پایان داده شود</translation>
    </message>
    <message>
        <source>Rial a month</source>
        <translation>ریال در ماه</translation>
    </message>
    <message>
        <source>Kept back for</source>
        <translation>بابت</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>از ماه</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>آخرین ماه</translation>
    </message>
    <message>
        <source>Letter no.</source>
        <translation>شمارهٔ نامه</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
</context>
<context>
    <name>DeductionsDialog</name>
    <message>
        <source>Kept back from the payment</source>
        <translation>کسورات پرداخت</translation>
    </message>
    <message>
        <source>What is kept back</source>
        <translation>کسورات</translation>
    </message>
    <message>
        <source>Nothing is kept back from this payment</source>
        <translation>از این پرداخت چیزی کسر نمی‌شود</translation>
    </message>
    <message>
        <source>Ins records an instalment; the next list that is prepared takes it off.</source>
        <translation>با Ins قسط تازه ثبت می‌شود و از لیست بعدی که آماده شود کسر خواهد شد.</translation>
    </message>
    <message>
        <source>What an approved list holds stays; a change counts from the next list on.</source>
        <translation>لیست تأییدشده عوض نمی‌شود؛ تغییر از لیست بعدی به حساب می‌آید.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Recorded by mistake</source>
        <translation>ثبت اشتباه</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>آخرین ماه</translation>
    </message>
    <message>
        <source>New instalment</source>
        <translation>قسط تازه</translation>
    </message>
    <message>
        <source>This row is struck out already.</source>
        <translation>این ردیف پیش‌تر خط خورده است.</translation>
    </message>
    <message>
        <source>Where nobody pays a line, its instalment counts as kept back all the same: the next list carries the rest of the line, and does not take the instalment again.</source>
        <translation>قسط ردیفی که پرداخت نمی‌شود نیز کسرشده به شمار می‌آید: لیست بعد ماندهٔ ردیف را می‌آورد و قسط را دوباره کسر نمی‌کند.</translation>
    </message>
    <message>
        <source>Not kept back in {months}: there was no payment, or too little. Those months do not come again by themselves; move the last month on, or collect them otherwise.</source>
        <translation>در {months} کسر نشد: پرداختی نبود، یا کم بود. این ماه‌ها خودبه‌خود جبران نمی‌شوند؛ آخرین ماه را جلوتر ببرید یا از راه دیگری بگیرید.</translation>
    </message>
</context>
<context>
    <name>EndDeductionDialog</name>
    <message>
        <source>Last month of the instalment</source>
        <translation>آخرین ماه قسط</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>آخرین ماه</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>We sent</source>
        <translation>ارسال ما</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>پرداخت</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Note what was found out</source>
        <translation>ثبت پیگیری</translation>
    </message>
    <message>
        <source>No line of this list expects the payment; it counts for no month.</source>
        <translation>هیچ ردیفی از این لیست چشم‌به‌راه این پرداخت نیست و پای هیچ ماهی نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Paid too much: {amount} is taken back by the next list, by itself.</source>
        <translation>اضافه‌پرداخت: {amount} خودبه‌خود در لیست بعدی کسر می‌شود.</translation>
    </message>
    <message>
        <source>Lacking: {amount} goes into the arrears of the next list, by itself.</source>
        <translation>کمبود: {amount} خودبه‌خود به معوقهٔ لیست بعدی می‌رود.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>بُعد</translation>
    </message>
    <message>
        <source>Both sides of the line</source>
        <translation>هر دو سوی ردیف</translation>
    </message>
    <message>
        <source>More files are to come; what differs then is carried by the next list.</source>
        <translation>فایل‌های دیگری در راه‌اند؛ آنچه سپس نخواند به لیست بعدی می‌رود.</translation>
    </message>
    <message>
        <source>No line of this list expects the payment; the next list takes it back.</source>
        <translation>هیچ ردیفی از این لیست چشم‌به‌راه این پرداخت نیست؛ لیست بعدی آن را پس می‌گیرد.</translation>
    </message>
    <message>
        <source>This line has no SHEBA and was in no text for the bank. Record the SHEBA in the file; what stays unpaid is carried by the next list.</source>
        <translation>این ردیف شبا ندارد و در متن بانک نبوده است. شبا را در پرونده ثبت کنید؛ آنچه پرداخت نشود به لیست بعدی می‌رود.</translation>
    </message>
</context>
<context>
    <name>FilesTakenIn</name>
    <message numerus="yes">
        <source>File {name}, {count} rows: the list stands as it did without it.</source>
        <translation>
            <numerusform>فایل {name}، {count} ردیف: لیست چنان می‌شود که بی آن بود.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>What was found out</source>
        <translation>نتیجهٔ پیگیری</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>نگهداری یادداشت</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
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
    <name>KeepingBack</name>
    <message>
        <source>The instalment is recorded; the next list takes it off</source>
        <translation>قسط ثبت شد؛ از لیست بعدی کسر می‌شود</translation>
    </message>
    <message>
        <source>The last month of the instalment is recorded</source>
        <translation>آخرین ماه قسط ثبت شد</translation>
    </message>
</context>
<context>
    <name>KeptBack</name>
    <message>
        <source>{name}, file {file_no}: {kind}</source>
        <translation>{name}، پروندهٔ {file_no}: {kind}</translation>
    </message>
    <message>
        <source>until it is ended</source>
        <translation>تا پایان‌دادن</translation>
    </message>
    <message>
        <source>{amount} a month for {remark}, from {first}, {last}</source>
        <translation>ماهی {amount} بابت {remark}، از {first}، {last}</translation>
    </message>
    <message>
        <source>Kept back for</source>
        <translation>بابت</translation>
    </message>
    <message>
        <source>Rial a month</source>
        <translation>ریال در ماه</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>از ماه</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>آخرین ماه</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <source>until {month}</source>
        <translation>تا {month}</translation>
    </message>
    <message>
        <source>Months missed</source>
        <translation>ماه کسرنشده</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>The line as it was frozen</source>
        <translation>ردیف همان‌گونه که ثابت شد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>گشودن پرونده</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>کد ملی</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>حوزه</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>بر پایهٔ</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>بانک</translation>
    </message>
    <message>
        <source>SHEBA</source>
        <translation>شبا</translation>
    </message>
    <message>
        <source>Owner of the account</source>
        <translation>صاحب حساب</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>مبلغ‌ها</translation>
    </message>
    <message>
        <source>Rate from</source>
        <translation>نرخ از</translation>
    </message>
    <message>
        <source>Amount of the month</source>
        <translation>مبلغ ماه</translation>
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
        <source>Net</source>
        <translation>خالص</translation>
    </message>
    <message>
        <source>Announced, not in this list</source>
        <translation>اعلام‌شده، بیرون از این لیست</translation>
    </message>
    <message>
        <source>Kept back for</source>
        <translation>بابت کسر</translation>
    </message>
    <message>
        <source>Arrears month by month</source>
        <translation>معوقه، ماه به ماه</translation>
    </message>
    <message>
        <source>Household as it was before the month</source>
        <translation>خانوار همان‌گونه که پیش از این ماه بود</translation>
    </message>
    <message>
        <source>Declared size</source>
        <translation>بُعد اعلام‌شده</translation>
    </message>
    <message>
        <source>Decile</source>
        <translation>دهک</translation>
    </message>
</context>
<context>
    <name>LinePastCard</name>
    <message>
        <source>Month</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>We sent (rial)</source>
        <translation>ارسال ما (ریال)</translation>
    </message>
    <message>
        <source>Paid (rial)</source>
        <translation>پرداخت (ریال)</translation>
    </message>
    <message>
        <source>The amount is that of the former rate.</source>
        <translation>مبلغ با نرخ پیشین می‌خواند.</translation>
    </message>
    <message>
        <source>The amount is that of the line without its arrears.</source>
        <translation>مبلغ با همین ردیف بدون معوقه می‌خواند.</translation>
    </message>
    <message>
        <source>The amount is that of the line before what is kept back.</source>
        <translation>مبلغ با همین ردیف پیش از کسر می‌خواند.</translation>
    </message>
    <message>
        <source>The amount is the rate of {size}.</source>
        <translation>مبلغ با نرخ {size} می‌خواند.</translation>
    </message>
    <message>
        <source>Up to {month} the household was claimed by that size.</source>
        <translation>تا {month} خانوار با همین بُعد فرستاده شده بود.</translation>
    </message>
    <message>
        <source>{amount} is kept back and counts as such though nobody paid the line: the next list carries the rest, and does not take the instalment again.</source>
        <translation>{amount} کسر شده است و با آنکه ردیف پرداخت نشد، کسرشده به شمار می‌آید: لیست بعد مانده را می‌آورد و قسط را دوباره کسر نمی‌کند.</translation>
    </message>
    <message>
        <source>{amount} of this line is kept back.</source>
        <translation>{amount} از این ردیف کسر شده است.</translation>
    </message>
</context>
<context>
    <name>ListActs</name>
    <message>
        <source>Preparing the list</source>
        <translation>تهیهٔ لیست</translation>
    </message>
    <message>
        <source>If you cancel, the list stays as it was before.</source>
        <translation>با لغو، لیست همان می‌ماند که بود.</translation>
    </message>
    <message>
        <source>Approving the list</source>
        <translation>تأیید لیست</translation>
    </message>
    <message>
        <source>If you cancel, the draft stays a draft.</source>
        <translation>با لغو، پیش‌نویس پیش‌نویس می‌ماند.</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>نوشتن لیست</translation>
    </message>
    <message>
        <source>If you cancel, no file is left behind.</source>
        <translation>با لغو، فایلی به جا نمی‌ماند.</translation>
    </message>
    <message>
        <source>The next step of the list</source>
        <translation>گام بعدی لیست</translation>
    </message>
    <message>
        <source>Prepare the list</source>
        <translation>تهیهٔ لیست</translation>
    </message>
    <message>
        <source>Approve the list</source>
        <translation>تأیید لیست</translation>
    </message>
    <message>
        <source>Record that the list was sent</source>
        <translation>ثبت ارسال لیست</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>کنار گذاشتن پیش‌نویس</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>خروجی اکسل</translation>
    </message>
    <message>
        <source>Text for the bank</source>
        <translation>متن برای بانک</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>چاپ لیست</translation>
    </message>
    <message>
        <source>There is no list of this month yet.</source>
        <translation>این ماه هنوز لیستی ندارد.</translation>
    </message>
    <message>
        <source>The list is approved and changes no more.</source>
        <translation>لیست تأیید شده است و دیگر تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>The list is no draft any more.</source>
        <translation>لیست دیگر پیش‌نویس نیست.</translation>
    </message>
    <message>
        <source>The bank gets approved lists only.</source>
        <translation>بانک تنها لیست تأییدشده می‌گیرد.</translation>
    </message>
    <message>
        <source>The head approves the list before it is sent.</source>
        <translation>لیست پیش از ارسال به تأیید رئیس می‌رسد.</translation>
    </message>
    <message>
        <source>The list was sent already.</source>
        <translation>لیست پیش از این فرستاده شده است.</translation>
    </message>
    <message>
        <source>Record the sending</source>
        <translation>ثبت ارسال</translation>
    </message>
    <message>
        <source>Read the file of payments</source>
        <translation>خواندن فایل پرداخت</translation>
    </message>
    <message>
        <source>Read another file</source>
        <translation>خواندن فایل دیگر</translation>
    </message>
    <message numerus="yes">
        <source>The draft of {month} holds {count} lines, {amount}</source>
        <translation>
            <numerusform>پیش‌نویس {month}: {count} ردیف، {amount}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of {month} is approved: {count} lines, {amount}</source>
        <translation>
            <numerusform>لیست {month} تأیید شد: {count} ردیف، {amount}</numerusform>
        </translation>
    </message>
    <message>
        <source>The sending is recorded</source>
        <translation>ارسال ثبت شد</translation>
    </message>
    <message>
        <source>Throw the draft of {month} away?</source>
        <translation>پیش‌نویس {month} کنار گذاشته شود؟</translation>
    </message>
    <message numerus="yes">
        <source>Its {count} lines go; the list can be prepared again at any time.</source>
        <translation>
            <numerusform>{count} ردیف آن می‌رود؛ لیست را هر وقت بخواهید دوباره می‌توان تهیه کرد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>The draft is thrown away</source>
        <translation>پیش‌نویس کنار گذاشته شد</translation>
    </message>
    <message>
        <source>Export the list to Excel</source>
        <translation>خروجی اکسل از لیست</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>متن (*.txt)</translation>
    </message>
    <message numerus="yes">
        <source>{count} lines written to {path}</source>
        <translation>
            <numerusform>{count} ردیف در {path} نوشته شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison to Excel</source>
        <translation>تطبیق در اکسل</translation>
    </message>
    <message>
        <source>The list was not sent yet.</source>
        <translation>لیست هنوز فرستاده نشده است.</translation>
    </message>
    <message numerus="yes">
        <source>{months} stand on no list: this one pays them as arrears, and once it is approved they get none of their own.</source>
        <translation>
            <numerusform>{months} لیستی ندارد: پول آن در همین لیست معوقه می‌شود و پس از تأیید دیگر لیستی برایش تهیه نمی‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines written to {path}; {left} without SHEBA or amount left out</source>
        <translation>
            <numerusform>{count} ردیف در {path} نوشته شد؛ {left} ردیف بی‌شبا یا بی‌مبلغ در آن نیست</numerusform>
        </translation>
    </message>
    <message>
        <source>sent beside paid</source>
        <translation>ارسالی و پرداختی</translation>
    </message>
</context>
<context>
    <name>ListPrinting</name>
    <message>
        <source>Checking that the list can be printed</source>
        <translation>بررسی چاپ‌پذیری لیست</translation>
    </message>
    <message>
        <source>If you cancel, the list takes no number.</source>
        <translation>اگر انصراف دهید، لیست شماره‌ای نمی‌گیرد.</translation>
    </message>
    <message>
        <source>Drawing the list</source>
        <translation>آماده‌سازی چاپ لیست</translation>
    </message>
    <message>
        <source>If you cancel, nothing is shown; the list can be printed again.</source>
        <translation>اگر انصراف دهید، چیزی نشان داده نمی‌شود و لیست را می‌توان دوباره چاپ کرد.</translation>
    </message>
    <message>
        <source>Draft of the list of {month}</source>
        <translation>پیش‌نویس لیست {month}</translation>
    </message>
    <message>
        <source>Monthly list {number} issued</source>
        <translation>لیست ماهانه به شمارهٔ {number} صادر شد</translation>
    </message>
    <message>
        <source>Monthly list {number} is printed once more, as a duplicate</source>
        <translation>لیست ماهانهٔ شمارهٔ {number} دوباره و با عنوان «المثنی» چاپ می‌شود</translation>
    </message>
    <message>
        <source>Cancelled: the list has the number {number} and can be printed again</source>
        <translation>لغو شد: لیست شمارهٔ {number} را گرفته است و می‌توان آن را دوباره چاپ کرد</translation>
    </message>
</context>
<context>
    <name>MonthHead</name>
    <message>
        <source>Payment (F9)</source>
        <translation>نوع پرداخت (F9)</translation>
    </message>
    <message>
        <source>Month before (Alt+PgUp)</source>
        <translation>ماه پیش (Alt+PgUp)</translation>
    </message>
    <message>
        <source>Next month (Alt+PgDown)</source>
        <translation>ماه بعد (Alt+PgDown)</translation>
    </message>
</context>
<context>
    <name>MonthList</name>
    <message>
        <source>Row</source>
        <translation>ردیف</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>سرپرست خانوار</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>بُعد</translation>
    </message>
    <message>
        <source>Amount (rial)</source>
        <translation>مبلغ (ریال)</translation>
    </message>
    <message>
        <source>Arrears (rial)</source>
        <translation>معوقه (ریال)</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>کسور</translation>
    </message>
    <message>
        <source>Net (rial)</source>
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
    <message>
        <source>rate of {month}</source>
        <translation>نرخ {month}</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>ماه‌ها</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>Owed (rial)</source>
        <translation>معوقه (ریال)</translation>
    </message>
    <message>
        <source>Announced, not paid</source>
        <translation>اعلام‌شده، پرداخت‌نشده</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>Outstanding (rial)</source>
        <translation>مانده (ریال)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>معوقه</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>کسر اضافه</translation>
    </message>
    <message>
        <source>No SHEBA</source>
        <translation>بدون شبا</translation>
    </message>
    <message>
        <source>Instalment cut</source>
        <translation>کسر ناتمام</translation>
    </message>
    <message>
        <source>Arrears alone</source>
        <translation>تنها معوقه</translation>
    </message>
    <message>
        <source>Stood on no list</source>
        <translation>در لیستی نبود</translation>
    </message>
    <message>
        <source>Rate came later</source>
        <translation>نرخ دیر رسید</translation>
    </message>
    <message>
        <source>Listed, not paid</source>
        <translation>پرداخت‌نشده</translation>
    </message>
    <message>
        <source>Paid too little</source>
        <translation>کم‌پرداخت</translation>
    </message>
    <message>
        <source>Paid too much</source>
        <translation>اضافه‌پرداخت</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>۱ نفر</translation>
    </message>
    <message>
        <source>{count} persons</source>
        <translation>{count} نفر</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>برابر</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>متفاوت</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>پرداخت‌نشده</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>ناشناس</translation>
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
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>پیگیری</translation>
    </message>
    <message>
        <source>No rate of {kind} is recorded for {month}: record it in the settings first.</source>
        <translation>نرخ «{kind}» برای {month} ثبت نشده است؛ نخست آن را در تنظیمات ثبت کنید.</translation>
    </message>
    <message>
        <source>The rate of {kind} for {month} is only proposed: confirm it in the settings first, as the head.</source>
        <translation>نرخ {kind} برای {month} تنها پیشنهاد شده است: نخست رئیس آن را در تنظیمات تأیید کند؛ تنظیمات را باز کنید.</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>هنوز لیستی نیست</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>after {amount} kept back</source>
        <translation>پس از کسر {amount}</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>ارسال</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>تطبیق</translation>
    </message>
</context>
<context>
    <name>MonthListPart</name>
    <message>
        <source>Field</source>
        <translation>حوزه</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>بانک</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>بُعد</translation>
    </message>
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
        <source>No line matches these filters</source>
        <translation>ردیفی با این فیلترها نیست</translation>
    </message>
    <message>
        <source>Esc clears the filters.</source>
        <translation>Esc فیلترها را برمی‌دارد.</translation>
    </message>
    <message>
        <source>What is kept back from the payment of the line</source>
        <translation>کسورات پرداخت این ردیف</translation>
    </message>
    <message>
        <source>Open the file of the line</source>
        <translation>بازکردن پروندهٔ این ردیف</translation>
    </message>
    <message>
        <source>Sums of the list</source>
        <translation>جمع‌های لیست</translation>
    </message>
</context>
<context>
    <name>MonthTabs</name>
    <message>
        <source>Parts of the payment</source>
        <translation>بخش‌های پرداخت</translation>
    </message>
    <message>
        <source>List</source>
        <translation>لیست</translation>
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
        <source>Proposals</source>
        <translation>پیشنهادها</translation>
    </message>
</context>
<context>
    <name>OddAmountsPart</name>
    <message>
        <source>These amounts are right: book them as they stand</source>
        <translation>این مبلغ‌ها درست است؛ همان‌گونه که هستند ثبت شوند</translation>
    </message>
    <message>
        <source>Amounts far from the list</source>
        <translation>مبلغ‌های دور از لیست</translation>
    </message>
    <message>
        <source>The first {shown} are below.</source>
        <translation>{shown} سطر نخست در زیر است.</translation>
    </message>
    <message>
        <source>The amounts are about a tenth of the list ({count} rows) and seem to be toman. If so, write “toman” into the heading of the amounts and read the file again.</source>
        <translation>مبلغ‌ها نزدیک یک‌دهم لیست است ({count} سطر) و گویا به تومان است. اگر چنین است، «تومان» را در سرستون مبلغ بنویسید و فایل را دوباره بخوانید.</translation>
    </message>
    <message>
        <source>The amounts are about ten times the list ({count} rows) and seem to be rial. If so, take “toman” out of the heading of the amounts and read the file again.</source>
        <translation>مبلغ‌ها نزدیک ده برابر لیست است ({count} سطر) و گویا به ریال است. اگر چنین است، «تومان» را از سرستون مبلغ بردارید و فایل را دوباره بخوانید.</translation>
    </message>
    <message>
        <source>Amounts that lie far from what was sent: {count}. Correct them in the file and read it again, unless they are right.</source>
        <translation>مبلغ‌هایی که از آنچه فرستاده شد بسیار دورند: {count}. اگر درست نیستند، در فایل اصلاح کنید و فایل را دوباره بخوانید.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>File no.</source>
        <translation>شمارهٔ پرونده</translation>
    </message>
    <message>
        <source>In this file (rial)</source>
        <translation>در این فایل (ریال)</translation>
    </message>
    <message>
        <source>We sent (rial)</source>
        <translation>ارسال ما (ریال)</translation>
    </message>
    <message>
        <source>The amounts are about ten times the list ({count} rows), though their heading does not say toman. Have them corrected in the file and read it again, unless they are right.</source>
        <translation>مبلغ‌ها نزدیک ده برابر لیست است ({count} سطر)، با آنکه سرستون آن‌ها «تومان» ندارد. اگر درست نیست، مبلغ‌ها را در فایل اصلاح کنید و آن را دوباره بخوانید.</translation>
    </message>
    <message>
        <source>The amounts are about a tenth of the list ({count} rows) and seem to be toman, but our own text for the bank, without headings, is always read as rial. Have the amounts written in rial, or put a row of headings in place of its first line, with “toman” in that of the amounts, and read the file again.</source>
        <translation>مبلغ‌ها نزدیک یک‌دهم لیست است ({count} سطر) و گویا به تومان است؛ ولی متن بانکِ خود ما که سرستون ندارد همیشه به ریال خوانده می‌شود. مبلغ‌ها را به ریال بنویسید، یا به جای سطر نخست، سرستون‌ها را بنویسید و در سرستون مبلغ «تومان» بیاورید؛ سپس فایل را دوباره بخوانید.</translation>
    </message>
    <message>
        <source>The amounts are about ten times the list ({count} rows). Our own text for the bank, without headings, is always read as rial: have the amounts corrected in the file and read it again, unless they are right.</source>
        <translation>مبلغ‌ها نزدیک ده برابر لیست است ({count} سطر). متن بانکِ خود ما که سرستون ندارد همیشه به ریال خوانده می‌شود؛ اگر مبلغ‌ها درست نیست، آن‌ها را در فایل اصلاح کنید و آن را دوباره بخوانید.</translation>
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
        <source>Stopped meanwhile: {months}.</source>
        <translation>ماه‌های توقف: {months}.</translation>
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
    <message>
        <source>Suspended, nothing is paid since {month}; now the payment ends.</source>
        <translation>از {month} به سبب تعلیق پرداختی نیست؛ اکنون پرداخت پایان می‌یابد.</translation>
    </message>
    <message>
        <source>Already approved: the list of {months}. What it does not pay comes with the next list, as arrears.</source>
        <translation>فهرست {months} پیش‌تر تأیید شده است؛ آن‌چه در آن نیامده با فهرست بعد و به صورت معوقه پرداخت می‌شود.</translation>
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
    <message>
        <source>Granted beside the quotas, by the head alone; the place in the queue ends.</source>
        <translation>بیرون از سهمیه برقرار می‌شود، تنها به دست رئیس؛ نوبت صف پایان می‌یابد.</translation>
    </message>
</context>
<context>
    <name>PaymentFileDialog</name>
    <message>
        <source>File of payments for {month}</source>
        <translation>فایل پرداخت {month}</translation>
    </message>
    <message>
        <source>Number of its letter</source>
        <translation>شمارهٔ نامهٔ آن</translation>
    </message>
    <message>
        <source>Nothing is stored yet: this is what stands in {file}.</source>
        <translation>هنوز چیزی ذخیره نشده است؛ این‌ها در {file} آمده است.</translation>
    </message>
    <message>
        <source>Columns recognised</source>
        <translation>ستون‌های شناخته‌شده</translation>
    </message>
    <message>
        <source>Of lines of this list</source>
        <translation>از ردیف‌های این لیست</translation>
    </message>
    <message>
        <source>Of nobody on this list</source>
        <translation>بیرون از این لیست</translation>
    </message>
    <message>
        <source>Paid together</source>
        <translation>جمع پرداخت</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>سطرهایی که پذیرفته نمی‌شود</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows cannot be taken, so nothing of the file is:</source>
        <translation>
            <numerusform>{count} سطر پذیرفته نمی‌شود، پس چیزی از فایل ثبت نمی‌شود:</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the file in</source>
        <translation>ثبت فایل</translation>
    </message>
    <message>
        <source>Mend the rows named above in the file, then read it again.</source>
        <translation>سطرهای بالا را در فایل درست کنید و دوباره بخوانید.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ستون</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>چرا نه</translation>
    </message>
    <message>
        <source>The first {shown} are below; the others follow once these are mended.</source>
        <translation>{shown} سطر نخست در زیر آمده است؛ بقیه پس از اصلاح این‌ها نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>Rows that could be read</source>
        <translation>سطرهای خوانده‌شده</translation>
    </message>
    <message>
        <source>Other files of this month follow: who is not in this one is awaited, not unpaid</source>
        <translation>فایل‌های دیگری برای این ماه در راه است: کسی که در این فایل نیست در انتظار است، نه پرداخت‌نشده</translation>
    </message>
    <message>
        <source>our own text for the bank, without headings</source>
        <translation>متن خودمان برای بانک، بی‌سرستون</translation>
    </message>
    <message numerus="yes">
        <source>{count} of these lines are paid by an earlier file already; taken in, they count a second time. If this file corrects that one, take that one back first.</source>
        <translation>
            <numerusform>{count} ردیف از این‌ها با فایلی پیش‌تر پرداخت شده‌اند و با ثبت این فایل دو بار شمرده می‌شوند. اگر این فایل اصلاح آن است، نخست آن را برگردانید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid twice?</source>
        <translation>دو بار پرداخت شده؟</translation>
    </message>
    <message>
        <source>Came back, paid to nobody</source>
        <translation>برگشت‌خورده، به کسی نرسیده</translation>
    </message>
    <message>
        <source>It is a second payment of the same amounts: count both</source>
        <translation>پرداخت دومی با همین مبلغ‌هاست: هر دو شمرده شود</translation>
    </message>
    <message>
        <source>These rows are counted already; tick the box if they were paid a second time.</source>
        <translation>این ردیف‌ها شمرده شده‌اند؛ اگر بار دوم پرداخت شده‌اند کادر را تیک بزنید.</translation>
    </message>
    <message>
        <source>The file {name} has brought the very same rows for this month already.</source>
        <translation>فایل {name} همین ردیف‌ها را برای این ماه آورده است.</translation>
    </message>
    <message>
        <source>The same file again?</source>
        <translation>همان فایل دوباره؟</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>آنچه نوشته شده</translation>
    </message>
    <message>
        <source>Some amounts lie far from the list; tick the box if they are right as they stand.</source>
        <translation>برخی مبلغ‌ها از لیست بسیار دورند؛ اگر درست‌اند، خانهٔ آن را علامت بزنید.</translation>
    </message>
    <message>
        <source>{said} (file {file_no})</source>
        <translation>{said} (پروندهٔ {file_no})</translation>
    </message>
    <message>
        <source>It is the right file: book what it pays, though no line expects it</source>
        <translation>فایل درست است: آنچه پرداخت کرده ثبت شود، هرچند هیچ ردیفی منتظر آن نیست</translation>
    </message>
    <message>
        <source>No row is of this list; tick the box if it is the right file all the same.</source>
        <translation>هیچ سطری از این لیست نیست؛ اگر با این همه فایل درست است، خانهٔ آن را علامت بزنید.</translation>
    </message>
    <message>
        <source>None of the {count} rows is of this list: it may be of another office or month.</source>
        <translation>هیچ‌یک از {count} سطر از این لیست نیست؛ شاید فایل ادارهٔ دیگر یا ماه دیگری است.</translation>
    </message>
</context>
<context>
    <name>PaymentFilesDialog</name>
    <message>
        <source>Files of payments</source>
        <translation>فایل‌های پرداخت</translation>
    </message>
    <message>
        <source>Take this one back</source>
        <translation>برگرداندن همین فایل</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ردیف‌ها</translation>
    </message>
    <message>
        <source>Letter no.</source>
        <translation>شمارهٔ نامه</translation>
    </message>
    <message>
        <source>Taken in on</source>
        <translation>خوانده‌شده در</translation>
    </message>
    <message>
        <source>Later lists made with it</source>
        <translation>لیست‌های بعدی بر پایهٔ آن</translation>
    </message>
    <message>
        <source>Lists approved after it count on it: {months}. They stay as they are; what they carried too much or too little for this month comes with the next list.</source>
        <translation>لیست‌هایی که پس از آن و بر پایهٔ آن تصویب شده‌اند: {months}. این لیست‌ها همان می‌مانند؛ آنچه برای این ماه بیش یا کم آورده‌اند در لیست بعد می‌آید.</translation>
    </message>
    <message>
        <source>Drafts made after it count on it: {months}. Prepare them again.</source>
        <translation>پیش‌نویس‌هایی که پس از آن و با آن تهیه شده‌اند: {months}. آن‌ها را دوباره تهیه کنید.</translation>
    </message>
    <message>
        <source>Files of payments of this list</source>
        <translation>فایل‌های پرداخت این لیست</translation>
    </message>
    <message>
        <source>Taken back, the comparison stands as it did without the file; the others stay.</source>
        <translation>با برگرداندن یک فایل، تطبیق چنان می‌شود که بی آن بود؛ فایل‌های دیگر می‌مانند.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation>برگردانده در</translation>
    </message>
    <message>
        <source>This file was taken back already.</source>
        <translation>این فایل پیش‌تر برگردانده شده است.</translation>
    </message>
    <message>
        <source>Reason: {why}</source>
        <translation>دلیل: {why}</translation>
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
        <source>Choose the payment</source>
        <translation>برگزیدن نوع پرداخت</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>ماه پیش</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>ماه بعد</translation>
    </message>
    <message>
        <source>Narrow this list</source>
        <translation>جستجو در این لیست</translation>
    </message>
    <message>
        <source>clear the filters, or cancel work under way</source>
        <translation>پاک‌کردن فیلترها، یا لغو کار در جریان</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>مستمری</translation>
    </message>
    <message>
        <source>There is no list of {month} yet</source>
        <translation>{month} هنوز لیستی ندارد</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>نرخ‌ها</translation>
    </message>
    <message>
        <source>List</source>
        <translation>لیست</translation>
    </message>
    <message>
        <source>Allowances</source>
        <translation>کمک‌هزینه‌ها</translation>
    </message>
    <message>
        <source>Prepare it with Ctrl+N from the files as they are now.</source>
        <translation>با Ctrl+N آن را از پرونده‌ها، چنان که اکنون هستند، تهیه کنید.</translation>
    </message>
    <message>
        <source>both sides of the line; where they stand beside it, the line whole</source>
        <translation>هر دو سوی ردیف؛ اگر کنار جدول باز است، همهٔ ردیف</translation>
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
        <source>Reading the file of payments</source>
        <translation>خواندن فایل پرداخت</translation>
    </message>
    <message>
        <source>If you cancel, nothing is stored.</source>
        <translation>با لغو، چیزی ذخیره نمی‌شود.</translation>
    </message>
    <message>
        <source>Lines and what was paid for them</source>
        <translation>ردیف‌ها و آنچه برایشان پرداخت شد</translation>
    </message>
    <message>
        <source>Nothing is there to compare</source>
        <translation>چیزی برای تطبیق نیست</translation>
    </message>
    <message>
        <source>Read a file of payments</source>
        <translation>خواندن فایل پرداخت</translation>
    </message>
    <message>
        <source>Note what was found out</source>
        <translation>ثبت پیگیری</translation>
    </message>
    <message>
        <source>Open the file of the line</source>
        <translation>گشودن پروندهٔ ردیف</translation>
    </message>
    <message>
        <source>Payments are read once the list was sent.</source>
        <translation>پرداخت‌ها پس از ارسال لیست خوانده می‌شود.</translation>
    </message>
    <message>
        <source>No file of payments is taken in.</source>
        <translation>فایل پرداختی ثبت نشده است.</translation>
    </message>
    <message>
        <source>The payment names no file.</source>
        <translation>این پرداخت پرونده‌ای را نام نمی‌برد.</translation>
    </message>
    <message>
        <source>The list was not sent yet</source>
        <translation>لیست هنوز فرستاده نشده است</translation>
    </message>
    <message>
        <source>The note is kept</source>
        <translation>یادداشت نگه داشته شد</translation>
    </message>
    <message>
        <source>Approve the list and send it; what is paid is compared with what was sent.</source>
        <translation>لیست را تأیید کنید و بفرستید؛ پرداخت با آنچه فرستاده شد سنجیده می‌شود.</translation>
    </message>
    <message>
        <source>No line matches these filters</source>
        <translation>ردیفی با این فیلترها نیست</translation>
    </message>
    <message>
        <source>Clear the chips above to see all lines.</source>
        <translation>فیلترهای بالا را پاک کنید تا همهٔ ردیف‌ها دیده شوند.</translation>
    </message>
    <message>
        <source>No file of payments was read yet</source>
        <translation>هنوز فایل پرداختی خوانده نشده است</translation>
    </message>
    <message>
        <source>Read what the bank or headquarters paid; every line is awaited until then.</source>
        <translation>پرداخت بانک یا ستاد را بخوانید؛ تا آن هنگام همهٔ ردیف‌ها در انتظارند.</translation>
    </message>
    <message>
        <source>Both sides of the line</source>
        <translation>دو سوی ردیف</translation>
    </message>
    <message>
        <source>Sent and paid</source>
        <translation>ارسال و پرداخت</translation>
    </message>
    <message>
        <source>No more files</source>
        <translation>فایل دیگری نیست</translation>
    </message>
    <message>
        <source>No more files of payments come</source>
        <translation>فایل پرداخت دیگری نمی‌آید</translation>
    </message>
    <message>
        <source>The comparison does not wait for further files.</source>
        <translation>تطبیق در انتظار فایل دیگری نیست.</translation>
    </message>
    <message>
        <source>Take a file of payments back</source>
        <translation>برگرداندن یک فایل پرداخت</translation>
    </message>
    <message>
        <source>Files of payments, those taken back too</source>
        <translation>فایل‌های پرداخت، با آنچه برگردانده شده است</translation>
    </message>
    <message>
        <source>All that is known of the payment stands beside the table.</source>
        <translation>هر آنچه از این پرداخت دانسته است کنار جدول آمده است.</translation>
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
    <name>SendListDialog</name>
    <message>
        <source>The list was sent</source>
        <translation>لیست فرستاده شد</translation>
    </message>
    <message>
        <source>Record the sending</source>
        <translation>ثبت ارسال</translation>
    </message>
    <message numerus="yes">
        <source>{kind}, {month}: {count} lines, {amount}</source>
        <translation>
            <numerusform>{kind}، {month}: {count} ردیف، {amount}</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>شمارهٔ نامه</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>تاریخ ارسال</translation>
    </message>
</context>
<context>
    <name>SettledFilters</name>
    <message>
        <source>All differences</source>
        <translation>همهٔ اختلاف‌ها</translation>
    </message>
    <message>
        <source>Nothing noted</source>
        <translation>بی‌پیگیری</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>پیگیری‌شده</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>بانک</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>بُعد</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>پیگیری</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>We sent</source>
        <translation>ارسال ما</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>پرداخت</translation>
    </message>
    <message>
        <source>{day}, letter {letter}</source>
        <translation>{day}، نامهٔ {letter}</translation>
    </message>
    <message>
        <source>file of {day}</source>
        <translation>فایل {day}</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} فایل</translation>
    </message>
    <message>
        <source>Difference {amount} rial</source>
        <translation>تفاوت {amount} ریال</translation>
    </message>
    <message>
        <source>file of {day}, letter {letter}</source>
        <translation>فایل {day}، نامهٔ {letter}</translation>
    </message>
</context>
<context>
    <name>StrayPayment</name>
    <message>
        <source>Identifier</source>
        <translation>شناسه</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>File of payments</source>
        <translation>فایل پرداخت</translation>
    </message>
    <message>
        <source>Open the file of the client: see there why the list has no line of it, and note what you find out.</source>
        <translation>پروندهٔ مددجو را باز کنید و ببینید چرا در لیست ردیفی ندارد؛ نتیجه را در پیگیری بنویسید.</translation>
    </message>
    <message>
        <source>Look for the identifier, account or name among the files. If the row names somebody wrongly, take the file of payments back, have the row corrected and read it again; else ask whoever paid, and note what you find out.</source>
        <translation>شناسه، حساب یا نام را در پرونده‌ها جست‌وجو کنید. اگر مشخصات این سطر نادرست است، فایل پرداخت را برگردانید، سطر را اصلاح کنید و فایل را دوباره بخوانید؛ وگرنه از پرداخت‌کننده بپرسید و نتیجه را در پیگیری بنویسید.</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Payments (*.xlsx *.xls *.ods *.txt *.csv)</source>
        <translation>پرداخت‌ها (*.xlsx *.xls *.ods *.txt *.csv)</translation>
    </message>
    <message>
        <source>Choose the file of payments</source>
        <translation>گزینش فایل پرداخت</translation>
    </message>
    <message>
        <source>Do no more files come?</source>
        <translation>فایل دیگری در راه نیست؟</translation>
    </message>
    <message>
        <source>Who stands in no file of payments counts as not paid from now on; the next list carries it.</source>
        <translation>کسی که در هیچ فایل پرداختی نیست از این پس پرداخت‌نشده به شمار می‌آید و لیست بعد آن را می‌آورد.</translation>
    </message>
    <message>
        <source>No more files</source>
        <translation>فایل دیگری نیست</translation>
    </message>
    <message numerus="yes">
        <source>Lines paid: {paid} of {sent}; {differing} differ</source>
        <translation>
            <numerusform>{paid} از {sent} ردیف پرداخت شده؛ {differing} مورد اختلاف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>Sums of the list</source>
        <translation>جمع‌های لیست</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>قابل پرداخت</translation>
    </message>
    <message>
        <source>Amount of the month</source>
        <translation>مبلغ ماه</translation>
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
        <source>Net</source>
        <translation>خالص</translation>
    </message>
    <message>
        <source>Announced, not in this list</source>
        <translation>اعلام‌شده، بیرون از این لیست</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>به تفکیک حوزه</translation>
    </message>
    <message>
        <source>By bank</source>
        <translation>به تفکیک بانک</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>به تفکیک بُعد</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>جمع</translation>
    </message>
</context>
</TS>
