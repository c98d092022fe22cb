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
</TS>
