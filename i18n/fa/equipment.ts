<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>AllocateDialog</name>
    <message>
        <source>Promise goods to a named person</source>
        <translation>تخصیص کالا به شخص</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>دستگاه</translation>
    </message>
    <message>
        <source>Empty: pieces</source>
        <translation>خالی: بدون سریال</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>مهلت تا</translation>
    </message>
    <message>
        <source>Empty: as the office&apos;s rule says</source>
        <translation>خالی: طبق قاعدهٔ اداره</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Only where somebody is passed over</source>
        <translation>تنها وقتی از کسی عبور می‌شود</translation>
    </message>
    <message>
        <source>Promise it</source>
        <translation>تخصیص</translation>
    </message>
    <message>
        <source>Free in the store: {count}</source>
        <translation>آزاد در انبار: {count}</translation>
    </message>
    <message>
        <source>Nobody else waits for it.</source>
        <translation>کس دیگری در نوبت آن نیست.</translation>
    </message>
    <message>
        <source>Next in line: {names}</source>
        <translation>نفرات بعدی نوبت: {names}</translation>
    </message>
    <message>
        <source>{name} ({why})</source>
        <translation>{name} ({why})</translation>
    </message>
    <message>
        <source>Passed over: {names}</source>
        <translation>عبورشده: {names}</translation>
    </message>
    <message>
        <source>{place}. {name}</source>
        <translation>{place}. {name}</translation>
    </message>
    <message>
        <source>{place}. {name} (this one)</source>
        <translation>{place}. {name} (همین شخص)</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>New request for equipment</source>
        <translation>درخواست تازهٔ تجهیزات</translation>
    </message>
    <message>
        <source>File number or national ID</source>
        <translation>شمارهٔ پرونده یا کد ملی</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>کالاها</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>تاریخ درخواست</translation>
    </message>
    <message>
        <source>Empty: asked at the desk</source>
        <translation>خالی: در اداره خواسته شد</translation>
    </message>
    <message>
        <source>What the client says</source>
        <translation>گفتهٔ مددجو</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Only where the goods are not meant for the disability</source>
        <translation>تنها وقتی کالا برای این معلولیت نیست</translation>
    </message>
    <message>
        <source>A pupil: no interval is waited for</source>
        <translation>دانش‌آموز است؛ فاصله رعایت نمی‌شود</translation>
    </message>
    <message>
        <source>Keep the request</source>
        <translation>ثبت درخواست</translation>
    </message>
    <message>
        <source>Positive-life centre</source>
        <translation>مرکز مثبت زندگی</translation>
    </message>
</context>
<context>
    <name>AskHead</name>
    <message>
        <source>Ask the head to approve</source>
        <translation>درخواست تأیید از رئیس</translation>
    </message>
    <message>
        <source>The head has to approve this first: {key} asks.</source>
        <translation>نخست رئیس باید تأیید کند؛ با {key} درخواست بفرستید.</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>Disability: {kinds}</source>
        <translation>معلولیت: {kinds}</translation>
    </message>
    <message>
        <source>no disability is kept</source>
        <translation>معلولیتی ثبت نشده است</translation>
    </message>
    <message>
        <source>The client says: {words}</source>
        <translation>گفتهٔ مددجو: {words}</translation>
    </message>
    <message>
        <source>no needs form was brought</source>
        <translation>فرم تعیین نیاز نیامده است</translation>
    </message>
    <message>
        <source>Need: {need}</source>
        <translation>نیاز: {need}</translation>
    </message>
    <message>
        <source>Need: {need}; assessed by {who} on {day}</source>
        <translation>نیاز: {need}؛ ارزیابی {who} در {day}</translation>
    </message>
    <message>
        <source>nobody who is named</source>
        <translation>ارزیاب بی‌نام</translation>
    </message>
    <message>
        <source>Prescription: missing</source>
        <translation>نسخه: لازم است و نیامده</translation>
    </message>
    <message>
        <source>Prescription: none was brought</source>
        <translation>نسخه: نیامده است</translation>
    </message>
    <message>
        <source>Prescription: {who}, {day}</source>
        <translation>نسخه: {who}، {day}</translation>
    </message>
    <message>
        <source>{prescription}, number {number}</source>
        <translation>{prescription}، شمارهٔ {number}</translation>
    </message>
    <message>
        <source>The interval is not over: {item} on {day}; it ends on {until}</source>
        <translation>فاصلهٔ مجاز هنوز نرسیده است: {item} در {day}؛ فاصله در {until} به پایان می‌رسد</translation>
    </message>
</context>
<context>
    <name>BeginCountDialog</name>
    <message>
        <source>Begin a count of the store</source>
        <translation>آغاز انبارگردانی</translation>
    </message>
    <message>
        <source>e.g. all shelves, end of the half-year</source>
        <translation>مانند: همهٔ قفسه‌ها، پایان نیم‌سال</translation>
    </message>
    <message>
        <source>What is counted, or why</source>
        <translation>چه شمرده می‌شود، یا چرا</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>آغاز</translation>
    </message>
</context>
<context>
    <name>CareDialog</name>
    <message>
        <source>{item}, serial {serial}: {place}</source>
        <translation>{item}، سریال {serial}: {place}</translation>
    </message>
    <message>
        <source>Care for the device</source>
        <translation>رسیدگی به دستگاه</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>چه کاری شد</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Cost (rial)</source>
        <translation>هزینه (ریال)</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>انجام‌دهنده</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>It is ready: back into the store</source>
        <translation>آماده است: به انبار برگردد</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
</context>
<context>
    <name>CashCounts</name>
    <message numerus="yes">
        <source>{count} cash aids</source>
        <translation>
            <numerusform>{count} کمک نقدی</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CashDialog</name>
    <message>
        <source>Cash aid to buy</source>
        <translation>کمک نقدی خرید</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>تاریخ پرداخت</translation>
    </message>
    <message>
        <source>Letter no.</source>
        <translation>شمارهٔ نامه</translation>
    </message>
    <message>
        <source>Invoice no.</source>
        <translation>شمارهٔ فاکتور</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>فروشنده</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Only where an interval is passed</source>
        <translation>تنها وقتی فاصله رعایت نمی‌شود</translation>
    </message>
    <message>
        <source>Keep the cash aid</source>
        <translation>ثبت کمک نقدی</translation>
    </message>
    <message>
        <source>Amount (rial)</source>
        <translation>مبلغ (ریال)</translation>
    </message>
    <message>
        <source>{request}. The committee granted {amount}.</source>
        <translation>{request}. کمیته {amount} تصویب کرده است.</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>handed out</source>
        <translation>داده می‌شود</translation>
    </message>
    <message>
        <source>interval only proposed</source>
        <translation>فاصلهٔ پیشنهادی</translation>
    </message>
    <message>
        <source>no longer handed out</source>
        <translation>دیگر داده نمی‌شود</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Catalogue of items</source>
        <translation>فهرست کالا</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>با این فیلترها چیزی نیست</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>کالای تازه</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Change the item</source>
        <translation>تغییر کالا</translation>
    </message>
    <message>
        <source>Narrow this list</source>
        <translation>تنگ کردن فهرست</translation>
    </message>
    <message>
        <source>Its stock</source>
        <translation>موجودی آن</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>تجهیزات</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>فهرست کالا</translation>
    </message>
    <message>
        <source>change the item</source>
        <translation>تغییر کالا</translation>
    </message>
    <message numerus="yes">
        <source>{count} items</source>
        <translation>
            <numerusform>{count} کالا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} intervals are only proposed: save an item to confirm its own</source>
        <translation>
            <numerusform>{count} فاصله تنها پیشنهاد است؛ با ذخیرهٔ هر کالا تأیید می‌شود</numerusform>
        </translation>
    </message>
    <message>
        <source>change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>new item</source>
        <translation>کالای تازه</translation>
    </message>
    <message>
        <source>its stock</source>
        <translation>موجودی آن</translation>
    </message>
    <message>
        <source>Item saved: {item} ({code})</source>
        <translation>ذخیره شد: {item} ({code})</translation>
    </message>
</context>
<context>
    <name>CautionCounts</name>
    <message numerus="yes">
        <source>{count} persons wait for {item}, the first is {name}, file {file_no}.</source>
        <translation>
            <numerusform>{count} نفر پیش از این مددجو در نوبت {item} هستند؛ نفر نخست {name}، پروندهٔ {file_no}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectorDialog</name>
    <message>
        <source>Who came for it?</source>
        <translation>چه کسی برای تحویل آمده است؟</translation>
    </message>
    <message>
        <source>Name of who came</source>
        <translation>نام تحویل‌گیرنده</translation>
    </message>
    <message>
        <source>Kinship to the client</source>
        <translation>نسبت با مددجو</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>کد ملی</translation>
    </message>
    <message>
        <source>The client came</source>
        <translation>خود مددجو آمده است</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>ثبت تحویل‌گیرنده</translation>
    </message>
</context>
<context>
    <name>Committee</name>
    <message>
        <source>Day</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>پذیرفته</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رد شده</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>به تعویق افتاد</translation>
    </message>
    <message>
        <source>To the province</source>
        <translation>ارجاع به استان</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>صورتجلسه</translation>
    </message>
    <message>
        <source>No session is recorded yet</source>
        <translation>هنوز جلسه‌ای ثبت نشده است</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>جلسهٔ تازه</translation>
    </message>
    <message>
        <source>New session of the committee</source>
        <translation>جلسهٔ تازهٔ کمیته</translation>
    </message>
    <message>
        <source>open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>new session</source>
        <translation>جلسهٔ تازه</translation>
    </message>
    <message>
        <source>not issued</source>
        <translation>صادر نشده</translation>
    </message>
    <message>
        <source>Make one by Ctrl+N; then it votes on the requests that are ready.</source>
        <translation>با Ctrl+N جلسه بسازید؛ سپس دربارهٔ درخواست‌های آماده رأی می‌دهد.</translation>
    </message>
</context>
<context>
    <name>CommitteeCounts</name>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} جلسه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitteeDialog</name>
    <message>
        <source>New session of the committee</source>
        <translation>جلسهٔ تازهٔ کمیته</translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation>تغییر جلسه</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>One name in each line</source>
        <translation>هر نام در یک سطر</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>Keep the session</source>
        <translation>ثبت جلسه</translation>
    </message>
</context>
<context>
    <name>CommitteePage</name>
    <message>
        <source>Requests to vote on</source>
        <translation>درخواست‌های در انتظار رأی</translation>
    </message>
    <message>
        <source>Votes of this session</source>
        <translation>رأی‌های این جلسه</translation>
    </message>
    <message>
        <source>No request waits</source>
        <translation>درخواستی در انتظار نیست</translation>
    </message>
    <message>
        <source>Nothing is voted on yet</source>
        <translation>هنوز رأیی ثبت نشده است</translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation>تغییر جلسه</translation>
    </message>
    <message>
        <source>Issue the minutes</source>
        <translation>صدور صورتجلسه</translation>
    </message>
    <message>
        <source>Requests to vote on, those with their papers first</source>
        <translation>درخواست‌های در انتظار رأی؛ نخست آن‌ها که مدارکشان کامل است</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>مددجو</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>کالاها</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>رأی</translation>
    </message>
    <message>
        <source>How</source>
        <translation>نحوه</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Grant it as goods</source>
        <translation>پذیرش به‌صورت کالا</translation>
    </message>
    <message>
        <source>Grant cash aid</source>
        <translation>پذیرش به‌صورت کمک نقدی</translation>
    </message>
    <message>
        <source>Do not grant it</source>
        <translation>رد درخواست</translation>
    </message>
    <message>
        <source>Put it off</source>
        <translation>به تعویق انداختن</translation>
    </message>
    <message>
        <source>Send it to the province</source>
        <translation>ارجاع به استان</translation>
    </message>
    <message>
        <source>Take the vote back</source>
        <translation>برگرداندن رأی</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>تجهیزات</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>کمیتهٔ توانبخشی</translation>
    </message>
    <message>
        <source>Committee of {day}</source>
        <translation>جلسهٔ کمیته {day}</translation>
    </message>
    <message>
        <source>no members are named</source>
        <translation>عضوی نام برده نشده</translation>
    </message>
    <message>
        <source>The minutes are issued.</source>
        <translation>صورتجلسه صادر شده است.</translation>
    </message>
    <message>
        <source>Nothing is voted on yet.</source>
        <translation>هنوز رأیی ثبت نشده است.</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>نقدی</translation>
    </message>
    <message>
        <source>not</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>تعویق</translation>
    </message>
    <message>
        <source>province</source>
        <translation>استان</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>صورتجلسه</translation>
    </message>
    <message>
        <source>{name}: {verdict}</source>
        <translation>{name}: {verdict}</translation>
    </message>
    <message>
        <source>The vote is taken back</source>
        <translation>رأی برگردانده شد</translation>
    </message>
    <message>
        <source>The session is kept</source>
        <translation>جلسه ثبت شد</translation>
    </message>
    <message>
        <source>Keep new ones in the list of requests; they come here by themselves.</source>
        <translation>درخواست تازه را در فهرست درخواست‌ها ثبت کنید؛ خودش این‌جا می‌آید.</translation>
    </message>
    <message>
        <source>Vote on a row by the keys 1 to 5.</source>
        <translation>روی سطر با کلیدهای ۱ تا ۵ رأی بدهید.</translation>
    </message>
    <message>
        <source>change the session</source>
        <translation>تغییر جلسه</translation>
    </message>
    <message>
        <source>No session is open: Enter opens one in the list of sessions.</source>
        <translation>جلسه‌ای باز نیست: در فهرست جلسه‌ها Enter یکی را باز می‌کند.</translation>
    </message>
    <message>
        <source>Closed by minutes {number}</source>
        <translation>با صورتجلسهٔ {number} بسته شده است</translation>
    </message>
    <message>
        <source>Print the minutes again</source>
        <translation>چاپ دوبارهٔ صورتجلسه</translation>
    </message>
    <message>
        <source>{key} prints its minutes again; requests that still wait are for another session.</source>
        <translation>{key} صورتجلسه را دوباره چاپ می‌کند؛ درخواست‌هایی که هنوز در انتظارند برای جلسهٔ دیگری است.</translation>
    </message>
    <message>
        <source>print the minutes again</source>
        <translation>چاپ دوبارهٔ صورتجلسه</translation>
    </message>
    <message numerus="yes">
        <source>{count} votes get a number and are fixed; members: {names}.</source>
        <translation>
            <numerusform>{count} رأی با شمارهٔ صورتجلسه قطعی می‌شود و دیگر تغییر نمی‌کند؛ اعضا: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the session of {day} with its minutes?</source>
        <translation>جلسهٔ {day} با صورتجلسه بسته شود؟</translation>
    </message>
    <message>
        <source>Number and print</source>
        <translation>شماره‌گذاری و چاپ</translation>
    </message>
</context>
<context>
    <name>ContractDialog</name>
    <message>
        <source>Loan contract</source>
        <translation>قرارداد امانت</translation>
    </message>
    <message>
        <source>Empty: the client alone answers for it</source>
        <translation>خالی: تنها خود مددجو پاسخ‌گوست</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>ضامن</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>صدور و چاپ</translation>
    </message>
</context>
<context>
    <name>CountDevices</name>
    <message>
        <source>Serial</source>
        <translation>سریال</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>مدل</translation>
    </message>
    <message>
        <source>Devices that should be there</source>
        <translation>دستگاه‌هایی که باید آنجا باشند</translation>
    </message>
    <message>
        <source>{ticked} of {count} in the store now are ticked: {space} takes the tick from what was not seen, {enter} keeps the count</source>
        <translation>{ticked} از {count} دستگاهی که اکنون در انبار است تیک دارد: {space} تیک آنچه را دیده نشد برمی‌دارد و {enter} شمارش را نگه می‌دارد</translation>
    </message>
</context>
<context>
    <name>CountPart</name>
    <message>
        <source>Counts of the store</source>
        <translation>انبارگردانی‌ها</translation>
    </message>
    <message>
        <source>Print the empty sheet, count along the shelves, then key it in.</source>
        <translation>برگهٔ خالی را چاپ کنید، قفسه به قفسه بشمارید، سپس وارد کنید.</translation>
    </message>
    <message>
        <source>No count yet</source>
        <translation>هنوز انبارگردانی نشده است</translation>
    </message>
    <message>
        <source>Empty sheet</source>
        <translation>برگهٔ خالی</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>رها کردن</translation>
    </message>
    <message>
        <source>Begin a count</source>
        <translation>آغاز انبارگردانی</translation>
    </message>
    <message>
        <source>Close with minutes</source>
        <translation>بستن با صورتجلسه</translation>
    </message>
    <message>
        <source>Empty sheet to count on</source>
        <translation>برگهٔ خالی شمارش</translation>
    </message>
    <message>
        <source>Close the count with its minutes</source>
        <translation>بستن انبارگردانی با صورتجلسه</translation>
    </message>
    <message>
        <source>Give the count up</source>
        <translation>رها کردن انبارگردانی</translation>
    </message>
    <message numerus="yes">
        <source>{count} counts</source>
        <translation>
            <numerusform>{count} انبارگردانی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines counted</source>
        <translation>
            <numerusform>{count} ردیف شمرده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines differ</source>
        <translation>
            <numerusform>{count} ردیف با اختلاف</numerusform>
        </translation>
    </message>
    <message>
        <source>begin a count</source>
        <translation>آغاز انبارگردانی</translation>
    </message>
    <message>
        <source>empty sheet</source>
        <translation>برگهٔ خالی</translation>
    </message>
    <message>
        <source>its minutes</source>
        <translation>صورتجلسه</translation>
    </message>
    <message>
        <source>next field; after the last the line is kept</source>
        <translation>خانهٔ بعد؛ پس از آخری ردیف ثبت می‌شود</translation>
    </message>
    <message>
        <source>close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>No count is open.</source>
        <translation>انبارگردانی بازی نیست.</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>هنوز چیزی شمرده نشده است.</translation>
    </message>
    <message>
        <source>A count is open: close it or give it up first.</source>
        <translation>یک انبارگردانی باز است؛ نخست آن را ببندید یا رها کنید.</translation>
    </message>
    <message>
        <source>The count is open: key in what was counted</source>
        <translation>انبارگردانی باز شد؛ شمارش را وارد کنید</translation>
    </message>
    <message numerus="yes">
        <source>{count} lines differ and are posted: {lines}</source>
        <translation>
            <numerusform>{count} ردیف اختلاف دارد و ثبت می‌شود: {lines}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs; the minutes say so.</source>
        <translation>اختلافی نیست؛ صورتجلسه همین را می‌گوید.</translation>
    </message>
    <message>
        <source>Close and number</source>
        <translation>بستن و شماره‌زدن</translation>
    </message>
    <message>
        <source>Close the count with its minutes?</source>
        <translation>انبارگردانی با صورتجلسه بسته شود؟</translation>
    </message>
    <message>
        <source>What was counted counts no more; nothing in the store changes.</source>
        <translation>شمرده‌ها دیگر به حساب نمی‌آیند؛ چیزی در انبار عوض نمی‌شود.</translation>
    </message>
    <message>
        <source>The count was given up</source>
        <translation>انبارگردانی رها شد</translation>
    </message>
    <message>
        <source>Give this count up?</source>
        <translation>این انبارگردانی رها شود؟</translation>
    </message>
    <message>
        <source>This count has no minutes.</source>
        <translation>این انبارگردانی صورتجلسه ندارد.</translation>
    </message>
    <message numerus="yes">
        <source>{count} items with stock were not counted; their stock stays as it is.</source>
        <translation>
            <numerusform>{count} قلم که موجودی دارد شمرده نشده است؛ موجودی آن‌ها همان که هست می‌ماند.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>Voucher {number} was taken back</source>
        <translation>حوالهٔ {number} باطل شده است</translation>
    </message>
    <message>
        <source>The correction is {paper}. It had handed out: {items}.</source>
        <translation>سند اصلاح {paper} است. با آن تحویل شده بود: {items}.</translation>
    </message>
    <message>
        <source>Voucher {number} was handed out already</source>
        <translation>حوالهٔ {number} پیش از این تحویل شده است</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>خود مددجو</translation>
    </message>
    <message>
        <source>On {day} at {clock}, to {who}: {items}. Kept by {user}.</source>
        <translation>در {day} ساعت {clock} به {who}: {items}. ثبت‌کننده {user}.</translation>
    </message>
    <message>
        <source>Handed out by you today</source>
        <translation>آنچه امروز شما تحویل داده‌اید</translation>
    </message>
    <message>
        <source>The goods of voucher {number} came back</source>
        <translation>کالاهای حوالهٔ {number} برگشته است</translation>
    </message>
    <message>
        <source>Came back: {pieces} of {total}, last on {day} by slip {paper}.</source>
        <translation>برگشته: {pieces} از {total} عدد، آخرین بار در {day} با برگهٔ عودت {paper}.</translation>
    </message>
</context>
<context>
    <name>CounterHead</name>
    <message>
        <source>Delivery counter</source>
        <translation>پیشخوان تحویل</translation>
    </message>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message numerus="yes">
        <source>{count} handed out</source>
        <translation>
            <numerusform>{count} تحویل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Hand out and print the voucher</source>
        <translation>تحویل و چاپ حواله</translation>
    </message>
    <message>
        <source>Somebody else came for it</source>
        <translation>تحویل‌گیرنده کس دیگری است</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>کالای دیگر</translation>
    </message>
    <message>
        <source>Not here; next person</source>
        <translation>نیامده؛ نفر بعدی</translation>
    </message>
    <message>
        <source>End the counter</source>
        <translation>پایان پیشخوان</translation>
    </message>
    <message>
        <source>read what is scanned; hand out and print</source>
        <translation>خواندن اسکن؛ تحویل و چاپ</translation>
    </message>
    <message>
        <source>to 6: take or leave what is ready</source>
        <translation>تا ۶: برداشتن یا گذاشتن کالای آماده</translation>
    </message>
    <message>
        <source>somebody else came for it</source>
        <translation>تحویل‌گیرنده کس دیگری است</translation>
    </message>
    <message>
        <source>other goods</source>
        <translation>کالای دیگر</translation>
    </message>
    <message>
        <source>not here; next person</source>
        <translation>نیامده؛ نفر بعدی</translation>
    </message>
    <message>
        <source>end the counter</source>
        <translation>پایان پیشخوان</translation>
    </message>
    <message>
        <source>Delivery counter</source>
        <translation>پیشخوان تحویل</translation>
    </message>
    <message>
        <source>the Persian keyboard was on and was turned back</source>
        <translation>صفحه‌کلید فارسی بود و برگردانده شد</translation>
    </message>
    <message>
        <source>Nobody is read yet.</source>
        <translation>هنوز کسی خوانده نشده است.</translation>
    </message>
    <message>
        <source>Nothing is ready or taken: 8 other goods.</source>
        <translation>چیزی آماده یا برداشته نیست: ۸ کالای دیگر.</translation>
    </message>
    <message>
        <source>{name}: voucher {number} is kept</source>
        <translation>{name}: حوالهٔ {number} ثبت شد</translation>
    </message>
    <message>
        <source>Print your last voucher of today once more</source>
        <translation>چاپ دوبارهٔ آخرین حوالهٔ امروز شما</translation>
    </message>
    <message>
        <source>You have handed out nothing today.</source>
        <translation>شما امروز چیزی تحویل نداده‌اید.</translation>
    </message>
    <message>
        <source>Nothing is taken: press its number.</source>
        <translation>کالایی برداشته نشده است: کلید شمارهٔ آن را بزنید.</translation>
    </message>
</context>
<context>
    <name>CounterView</name>
    <message>
        <source>Scan</source>
        <translation>اسکن</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>تحویل</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>National card, file number or voucher</source>
        <translation>کارت ملی، شمارهٔ پرونده یا حواله</translation>
    </message>
    <message>
        <source>Hand out and print the voucher</source>
        <translation>تحویل و چاپ حواله</translation>
    </message>
    <message>
        <source>Somebody else came for it</source>
        <translation>تحویل‌گیرنده کس دیگری است</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>کالای دیگر</translation>
    </message>
    <message>
        <source>Not here; next person</source>
        <translation>نیامده؛ نفر بعدی</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>المثنی</translation>
    </message>
    <message>
        <source>End the counter</source>
        <translation>پایان پیشخوان</translation>
    </message>
    <message>
        <source>Scan a card, a file number or a voucher</source>
        <translation>کارت، شمارهٔ پرونده یا حواله را اسکن کنید</translation>
    </message>
    <message>
        <source>Ready to hand out</source>
        <translation>آمادهٔ تحویل</translation>
    </message>
    <message>
        <source>promised to this very person</source>
        <translation>تخصیص به نام همین شخص</translation>
    </message>
    <message>
        <source>number keys take or leave</source>
        <translation>با کلیدهای عدد بردارید یا بگذارید</translation>
    </message>
    <message>
        <source>next number</source>
        <translation>شمارهٔ بعدی</translation>
    </message>
    <message>
        <source>hand out and print</source>
        <translation>تحویل و چاپ</translation>
    </message>
    <message>
        <source>print again</source>
        <translation>تکرار چاپ</translation>
    </message>
    <message>
        <source>Nothing is ready for this person</source>
        <translation>چیزی برای این شخص آماده نیست</translation>
    </message>
    <message>
        <source>8: other goods; 9: next person</source>
        <translation>کلید ۸: کالای دیگر؛ کلید ۹: نفر بعدی</translation>
    </message>
    <message>
        <source>Whatever the keyboard, press Enter after what you type.</source>
        <translation>صفحه‌کلید هرچه باشد، پس از نوشتن Enter را بزنید.</translation>
    </message>
    <message>
        <source>Yours today</source>
        <translation>تحویل‌های امروز شما</translation>
    </message>
</context>
<context>
    <name>DeviceColumns</name>
    <message>
        <source>Device</source>
        <translation>دستگاه</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>سریال</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کجا</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>نزد</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از کجا</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>تاریخ رسیدن</translation>
    </message>
    <message>
        <source>Repairs (rial)</source>
        <translation>تعمیرات (ریال)</translation>
    </message>
    <message>
        <source>kept for them until {day}</source>
        <translation>نگه‌داشته تا {day}</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Story of the device</source>
        <translation>سرگذشت دستگاه</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>رویدادها</translation>
    </message>
    <message>
        <source>The device</source>
        <translation>دستگاه</translation>
    </message>
    <message>
        <source>Print the story</source>
        <translation>چاپ سرگذشت</translation>
    </message>
    <message>
        <source>Record care</source>
        <translation>ثبت رسیدگی</translation>
    </message>
    <message>
        <source>Fitting, repair, disinfection or inspection</source>
        <translation>تنظیم، تعمیر، ضدعفونی یا بازبینی</translation>
    </message>
    <message>
        <source>To the workshop, or ready and back</source>
        <translation>به تعمیرگاه، یا آماده و برگشت</translation>
    </message>
    <message>
        <source>The last care was recorded by mistake</source>
        <translation>واپسین رسیدگی به‌اشتباه ثبت شده</translation>
    </message>
    <message>
        <source>Scrap the device by minutes</source>
        <translation>اسقاط دستگاه با صورتجلسه</translation>
    </message>
    <message>
        <source>Open the file of who has it</source>
        <translation>باز کردن پروندهٔ دارنده</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>سریال</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>مدل</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>تاریخ رسیدن</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از کجا</translation>
    </message>
    <message>
        <source>Giver</source>
        <translation>دهنده</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>نزد</translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation>هزینه‌ها</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>بها</translation>
    </message>
    <message>
        <source>Care and repairs</source>
        <translation>رسیدگی و تعمیر</translation>
    </message>
    <message>
        <source>Days with clients</source>
        <translation>روزهای نزد مددجویان</translation>
    </message>
    <message>
        <source>A year of use</source>
        <translation>هر سال استفاده</translation>
    </message>
    <message>
        <source>(price + care) ÷ years of use</source>
        <translation>(بها + رسیدگی) ÷ سال‌های استفاده</translation>
    </message>
    <message>
        <source>No device is chosen</source>
        <translation>دستگاهی برگزیده نیست</translation>
    </message>
    <message>
        <source>Choose one under «Devices» with Enter.</source>
        <translation>یکی را در «دستگاه‌ها» برگزینید و Enter را بزنید.</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>تجهیزات</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>دستگاه‌ها</translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} رویداد</numerusform>
        </translation>
    </message>
    <message>
        <source>record care</source>
        <translation>ثبت رسیدگی</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>تعمیرگاه</translation>
    </message>
    <message>
        <source>print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>This device is not in the store or the workshop.</source>
        <translation>این دستگاه در انبار یا تعمیرگاه نیست.</translation>
    </message>
    <message>
        <source>No care is recorded yet.</source>
        <translation>هنوز رسیدگی‌ای ثبت نشده است.</translation>
    </message>
    <message>
        <source>Nobody has this device, and nobody is promised it.</source>
        <translation>این دستگاه نزد کسی نیست و به نام کسی هم نیست.</translation>
    </message>
    <message>
        <source>Story {number} issued</source>
        <translation>سرگذشت {number} صادر شد</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ارزش</translation>
    </message>
    <message>
        <source>(value + care) ÷ years of use</source>
        <translation>(ارزش + رسیدگی) ÷ سال‌های استفاده</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>کمتر از یک روز</translation>
    </message>
    <message>
        <source>back to where you were</source>
        <translation>بازگشت</translation>
    </message>
</context>
<context>
    <name>DevicesPart</name>
    <message>
        <source>Item</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کجا</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>دستگاه‌ها</translation>
    </message>
    <message>
        <source>No device came in yet</source>
        <translation>هنوز دستگاهی نرسیده است</translation>
    </message>
    <message>
        <source>Devices are items with serial numbers; a goods receipt brings them in.</source>
        <translation>دستگاه کالای سریال‌دار است؛ رسید انبار را در «موجودی» با Ins ثبت کنید.</translation>
    </message>
    <message>
        <source>Its story</source>
        <translation>سرگذشت</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>رسیدگی</translation>
    </message>
    <message>
        <source>Story of the device</source>
        <translation>سرگذشت دستگاه</translation>
    </message>
    <message>
        <source>Fitting, repair, disinfection or inspection</source>
        <translation>تنظیم، تعمیر، ضدعفونی یا بازبینی</translation>
    </message>
    <message>
        <source>To the workshop, or ready and back</source>
        <translation>به تعمیرگاه، یا آماده و برگشت</translation>
    </message>
    <message>
        <source>Scrap the device by minutes</source>
        <translation>اسقاط دستگاه با صورتجلسه</translation>
    </message>
    <message>
        <source>Open the file of who has it</source>
        <translation>باز کردن پروندهٔ دارنده</translation>
    </message>
    <message numerus="yes">
        <source>{count} devices in this list</source>
        <translation>
            <numerusform>{count} دستگاه در این فهرست</numerusform>
        </translation>
    </message>
    <message>
        <source>story</source>
        <translation>سرگذشت</translation>
    </message>
    <message>
        <source>care</source>
        <translation>رسیدگی</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>تعمیرگاه</translation>
    </message>
    <message>
        <source>This device is not in the store or the workshop.</source>
        <translation>این دستگاه در انبار یا تعمیرگاه نیست.</translation>
    </message>
    <message>
        <source>Nobody has this device, and nobody is promised it.</source>
        <translation>این دستگاه نزد کسی نیست و به نام کسی هم نیست.</translation>
    </message>
    <message>
        <source>The device comes back from the client</source>
        <translation>عودت دستگاه از مددجو</translation>
    </message>
    <message>
        <source>back from the client</source>
        <translation>عودت از مددجو</translation>
    </message>
    <message>
        <source>This device is with no client.</source>
        <translation>این دستگاه نزد مددجویی نیست.</translation>
    </message>
</context>
<context>
    <name>EarlyWords</name>
    <message>
        <source>The interval is not over</source>
        <translation>فاصلهٔ مجاز نرسیده است</translation>
    </message>
    <message>
        <source>{item}: {last} was had on {day} {way}; {interval}.</source>
        <translation>{item}: در {day} «{last}» {way} گرفته است؛ {interval}.</translation>
    </message>
    <message>
        <source>{item} was had on {day} {way}; {interval}.</source>
        <translation>«{item}» در {day} {way} گرفته شده است؛ {interval}.</translation>
    </message>
    <message>
        <source>The head has approved it.</source>
        <translation>رئیس آن را تأیید کرده است.</translation>
    </message>
    <message>
        <source>To go on, write the reason.</source>
        <translation>برای ادامه دلیل بنویسید.</translation>
    </message>
    <message>
        <source>To go on, write the reason; the head has to approve it: {key} asks.</source>
        <translation>برای ادامه دلیل بنویسید؛ رئیس باید تأیید کند و {key} درخواست را می‌فرستد.</translation>
    </message>
    <message numerus="yes">
        <source>the interval is {months} months and ends on {until}</source>
        <translation>
            <numerusform>فاصلهٔ مقرر {months} ماه است و در {until} پایان می‌یابد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{interval}, in {left} months</source>
        <translation>
            <numerusform>{interval}؛ {left} ماه مانده است</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EquipmentPage</name>
    <message>
        <source>Parts of equipment</source>
        <translation>بخش‌های تجهیزات</translation>
    </message>
    <message>
        <source>Narrow this list</source>
        <translation>تنگ کردن فهرست</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>تجهیزات</translation>
    </message>
    <message>
        <source>show all rows again</source>
        <translation>نمایش دوبارهٔ همهٔ ردیف‌ها</translation>
    </message>
</context>
<context>
    <name>ExtendDialog</name>
    <message>
        <source>Another last day</source>
        <translation>تمدید امانت</translation>
    </message>
    <message>
        <source>On loan until</source>
        <translation>امانت تا</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>تاریخ توافق</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Keep the new day</source>
        <translation>ثبت تمدید</translation>
    </message>
</context>
<context>
    <name>GiftColumns</name>
    <message>
        <source>Giver</source>
        <translation>دهنده</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>تاریخ رسیدن</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>رسیده</translation>
    </message>
    <message>
        <source>In store</source>
        <translation>در انبار</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>تعمیرگاه</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>به امانت</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>واگذار</translation>
    </message>
    <message>
        <source>Sent away</source>
        <translation>فرستاده</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>اسقاط‌شده</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>کسری</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>مددجویان</translation>
    </message>
    <message>
        <source>How many clients had a piece of it; their names are not told here.</source>
        <translation>چند مددجو از آن بهره برده‌اند؛ نام آنان این‌جا گفته نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>GiftsPage</name>
    <message>
        <source>From</source>
        <translation>از کجا</translation>
    </message>
    <message>
        <source>What gifts became</source>
        <translation>هدیه‌ها چه شدند</translation>
    </message>
    <message>
        <source>Nothing came in yet</source>
        <translation>هنوز چیزی نرسیده است</translation>
    </message>
    <message>
        <source>A goods receipt brings it in.</source>
        <translation>نخست رسید انبار را در «موجودی» ثبت کنید.</translation>
    </message>
    <message>
        <source>Narrow this list</source>
        <translation>تنگ کردن فهرست</translation>
    </message>
    <message>
        <source>The goods receipt once more</source>
        <translation>چاپ دوبارهٔ رسید انبار</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>تجهیزات</translation>
    </message>
    <message>
        <source>show all rows again</source>
        <translation>نمایش دوبارهٔ همهٔ ردیف‌ها</translation>
    </message>
    <message numerus="yes">
        <source>{count} lines in this list</source>
        <translation>
            <numerusform>{count} ردیف در این فهرست</numerusform>
        </translation>
    </message>
    <message>
        <source>its receipt</source>
        <translation>رسید آن</translation>
    </message>
</context>
<context>
    <name>GoodsAsk</name>
    <message>
        <source>{why} until {day}</source>
        <translation>{why} تا {day}</translation>
    </message>
    <message>
        <source>{item} for {name}, promised until {day}</source>
        <translation>{item} برای {name}، تخصیص تا {day}</translation>
    </message>
    <message>
        <source>{item} for {name}: {reason}</source>
        <translation>{item} برای {name}: {reason}</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>مددجو</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>کالاها</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Nobody waits for the head</source>
        <translation>چیزی در انتظار رئیس نیست</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Do not approve</source>
        <translation>تأیید نکردن</translation>
    </message>
    <message>
        <source>This is decided already.</source>
        <translation>پیش‌تر دربارهٔ آن تصمیم گرفته شده است.</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>do not approve</source>
        <translation>تأیید نکردن</translation>
    </message>
    <message>
        <source>Approved: {item} for {name}</source>
        <translation>تأیید شد: {item} برای {name}</translation>
    </message>
    <message>
        <source>Not approved: {item} for {name}</source>
        <translation>تأیید نشد: {item} برای {name}</translation>
    </message>
    <message>
        <source>Request {number} of {name}: {item}</source>
        <translation>درخواست {number} از {name}: {item}</translation>
    </message>
    <message>
        <source>What the needs form says</source>
        <translation>شرح فرم تعیین نیاز</translation>
    </message>
    <message>
        <source>Needs form of</source>
        <translation>تاریخ فرم تعیین نیاز</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>ارزیاب</translation>
    </message>
    <message>
        <source>Prescribed by</source>
        <translation>پزشک تجویزکننده</translation>
    </message>
    <message>
        <source>Prescription of</source>
        <translation>تاریخ نسخه</translation>
    </message>
    <message>
        <source>Number of the prescription</source>
        <translation>شمارهٔ نسخه</translation>
    </message>
    <message>
        <source>Name, file or request number</source>
        <translation>نام، شمارهٔ پرونده یا درخواست</translation>
    </message>
    <message>
        <source>No request is in this list</source>
        <translation>درخواستی در این فهرست نیست</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>درخواست تازه</translation>
    </message>
    <message>
        <source>New request for equipment</source>
        <translation>درخواست تازهٔ تجهیزات</translation>
    </message>
    <message>
        <source>Papers of the request</source>
        <translation>مدارک درخواست</translation>
    </message>
    <message>
        <source>Promise goods to them</source>
        <translation>تخصیص کالا</translation>
    </message>
    <message>
        <source>Cash aid to buy</source>
        <translation>کمک نقدی خرید</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>انصراف از درخواست</translation>
    </message>
    <message>
        <source>This request has ended.</source>
        <translation>این درخواست پایان یافته است.</translation>
    </message>
    <message>
        <source>The committee has not granted it.</source>
        <translation>کمیته آن را نپذیرفته است.</translation>
    </message>
    <message>
        <source>It is granted as cash aid.</source>
        <translation>به‌صورت کمک نقدی پذیرفته شده است.</translation>
    </message>
    <message>
        <source>It is granted as goods.</source>
        <translation>به‌صورت کالا پذیرفته شده است.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>papers brought</source>
        <translation>مدارک</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>تخصیص</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Papers of {name} are kept</source>
        <translation>مدارک {name} ثبت شد</translation>
    </message>
    <message>
        <source>Promised to {name}</source>
        <translation>به {name} تخصیص یافت</translation>
    </message>
    <message>
        <source>Cash aid of {name} is kept</source>
        <translation>کمک نقدی {name} ثبت شد</translation>
    </message>
    <message>
        <source>The request of {name} is withdrawn</source>
        <translation>درخواست {name} پس گرفته شد</translation>
    </message>
    <message>
        <source>{told}; the interval ends on {day}</source>
        <translation>{told}؛ فاصلهٔ مجاز در {day} پایان می‌یابد</translation>
    </message>
    <message>
        <source>{told}; still to bring: {papers}</source>
        <translation>{told}؛ مدارک مانده: {papers}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>pupil</source>
        <translation>دانش‌آموز</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>مانده</translation>
    </message>
    <message>
        <source>promised until {day}</source>
        <translation>تخصیص تا {day}</translation>
    </message>
    <message>
        <source>put off by the committee</source>
        <translation>کمیته به تعویق انداخت</translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>امروز پایان می‌یابد</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>تاریخ تخصیص</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>مهلت تا</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>مانده</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Name, serial or request number</source>
        <translation>نام، سریال یا شمارهٔ درخواست</translation>
    </message>
    <message>
        <source>Nothing is promised in this list</source>
        <translation>تخصیصی در این فهرست نیست</translation>
    </message>
    <message>
        <source>Hand the goods out</source>
        <translation>تحویل کالا</translation>
    </message>
    <message>
        <source>Give the promise up</source>
        <translation>لغو تخصیص</translation>
    </message>
    <message>
        <source>This promise has ended.</source>
        <translation>این تخصیص پایان یافته است.</translation>
    </message>
    <message>
        <source>hand out</source>
        <translation>تحویل</translation>
    </message>
    <message>
        <source>give up</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>The promise to {name} is given up</source>
        <translation>تخصیص {name} لغو شد</translation>
    </message>
    <message>
        <source>Ask the head where an interval runs while goods are handed out.</source>
        <translation>هنگام صدور حواله، جایی که فاصله نرسیده است، از رئیس تأیید بخواهید.</translation>
    </message>
    <message>
        <source>Keep a new one by Ctrl+N; once its papers are there the committee votes.</source>
        <translation>با Ctrl+N درخواست تازه ثبت کنید؛ با کامل شدن مدارک، کمیته رأی می‌دهد.</translation>
    </message>
    <message>
        <source>Press Ctrl+G on a request that the committee has granted.</source>
        <translation>روی درخواستی که کمیته پذیرفته است Ctrl+G را بزنید.</translation>
    </message>
    <message>
        <source>Plan an outreach day</source>
        <translation>برنامه‌ریزی روز تحویل بیرونی</translation>
    </message>
    <message>
        <source>outreach day</source>
        <translation>روز تحویل بیرونی</translation>
    </message>
    <message>
        <source>Withdraw the approval</source>
        <translation>انصراف از تأیید</translation>
    </message>
    <message>
        <source>It was used, refused or withdrawn already.</source>
        <translation>پیش‌تر به کار رفته، رد شده یا از آن انصراف داده شده است.</translation>
    </message>
    <message>
        <source>Withdrawn: {item} for {name}</source>
        <translation>انصراف ثبت شد: {item} برای {name}</translation>
    </message>
    <message>
        <source>Amount (rial)</source>
        <translation>مبلغ (ریال)</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>تاریخ پرداخت</translation>
    </message>
    <message>
        <source>Letter no.</source>
        <translation>شمارهٔ نامه</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>فروشنده</translation>
    </message>
    <message>
        <source>Name, file, request or letter number</source>
        <translation>نام، شمارهٔ پرونده، درخواست یا نامه</translation>
    </message>
    <message>
        <source>No cash aid was given yet</source>
        <translation>هنوز کمک نقدی داده نشده است</translation>
    </message>
    <message>
        <source>Press Ctrl+Shift+G on a request that is granted as cash aid.</source>
        <translation>روی درخواستی که با کمک نقدی پذیرفته شده است Ctrl+Shift+G را بزنید.</translation>
    </message>
    <message>
        <source>Take the cash aid back</source>
        <translation>ابطال کمک نقدی</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>together {amount}</source>
        <translation>جمع {amount}</translation>
    </message>
    <message>
        <source>open file</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>ابطال</translation>
    </message>
    <message>
        <source>The cash aid of {name} counts no more</source>
        <translation>کمک نقدی {name} دیگر شمرده نمی‌شود</translation>
    </message>
    <message>
        <source>{amount} to {name} for {item}, letter {letter}</source>
        <translation>{amount} به {name} برای {item}، نامهٔ {letter}</translation>
    </message>
    <message>
        <source>{amount} to {name} for {item}, letter {letter}. Their request {number} is granted again.</source>
        <translation>{amount} به {name} برای {item}، نامهٔ {letter}. درخواست {number} او دوباره «پذیرفته» می‌شود.</translation>
    </message>
    <message>
        <source>without a request</source>
        <translation>بی درخواست</translation>
    </message>
    <message>
        <source>request {number}</source>
        <translation>درخواست {number}</translation>
    </message>
    <message>
        <source>Cash aids that were given</source>
        <translation>کمک‌های نقدی داده‌شده</translation>
    </message>
    <message>
        <source>Request {number} of {name} is kept</source>
        <translation>درخواست {number} برای {name} ثبت شد</translation>
    </message>
    <message>
        <source>to be handed out</source>
        <translation>تحویل مانده است</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>پاسخ در</translation>
    </message>
    <message>
        <source>voucher {number}</source>
        <translation>حوالهٔ {number}</translation>
    </message>
    <message>
        <source>cash aid, letter {number}</source>
        <translation>کمک نقدی، نامهٔ {number}</translation>
    </message>
    <message>
        <source>cash aid of {amount}</source>
        <translation>کمک نقدی {amount}</translation>
    </message>
</context>
<context>
    <name>GoodsBox</name>
    <message>
        <source>Scan a barcode, or type the name or serial of the goods…</source>
        <translation>بارکد را اسکن کنید یا نام یا سریال کالا را بنویسید…</translation>
    </message>
    <message>
        <source>Goods: barcode, name or serial</source>
        <translation>کالا: بارکد، نام یا سریال</translation>
    </message>
    <message>
        <source>No goods are called «{text}», nor is there a device of this number.</source>
        <translation>کالایی به نام «{text}» نیست و دستگاهی هم با این شماره در انبار نیست.</translation>
    </message>
    <message>
        <source>The other keyboard was on: searched for {text}</source>
        <translation>صفحه‌کلید دیگری روشن بود؛ «{text}» جست‌وجو شد</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>یافته‌ها</translation>
    </message>
    <message>
        <source>device {serial}</source>
        <translation>سریال {serial}</translation>
    </message>
    <message>
        <source>{count} free</source>
        <translation>{count} آزاد</translation>
    </message>
    <message>
        <source>none free</source>
        <translation>آزاد نیست</translation>
    </message>
</context>
<context>
    <name>GoodsForm</name>
    <message>
        <source>Goods</source>
        <translation>کالاها</translation>
    </message>
    <message>
        <source>on a row of goods: back into the fields</source>
        <translation>روی سطر کالا: برگشت به خانه‌ها برای ویرایش</translation>
    </message>
    <message>
        <source>on a row of goods: out of the list</source>
        <translation>روی سطر کالا: برداشتن از فهرست</translation>
    </message>
</context>
<context>
    <name>GoodsLines</name>
    <message>
        <source>Item</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Serials</source>
        <translation>سریال‌ها</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>بهای واحد</translation>
    </message>
    <message>
        <source>labels of the office</source>
        <translation>برچسب اداره</translation>
    </message>
</context>
<context>
    <name>GoodsReceiptDialog</name>
    <message>
        <source>Goods receipt</source>
        <translation>رسید انبار</translation>
    </message>
    <message>
        <source>Where the goods come from</source>
        <translation>کالا از کجا آمده</translation>
    </message>
    <message>
        <source>Giver or seller</source>
        <translation>دهنده یا فروشنده</translation>
    </message>
    <message>
        <source>Their national or legal ID</source>
        <translation>کد ملی یا شناسهٔ ملی او</translation>
    </message>
    <message>
        <source>Letter or invoice no.</source>
        <translation>شمارهٔ نامه یا فاکتور</translation>
    </message>
    <message>
        <source>Day of the letter</source>
        <translation>تاریخ نامه</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>تاریخ رسیدن</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>تحویل‌دهنده</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>پویش</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>Record and number</source>
        <translation>ثبت و شماره‌زدن</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>اهداکننده</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>فروشنده</translation>
    </message>
    <message>
        <source>Office that sends them</source>
        <translation>ادارهٔ فرستنده</translation>
    </message>
    <message>
        <source>This price is about ten times off the usual one</source>
        <translation>این بها حدود ده برابر با بهای معمول فرق دارد</translation>
    </message>
    <message>
        <source>Keep as typed</source>
        <translation>همان که نوشته‌ام بماند</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>درستش می‌کنم</translation>
    </message>
</context>
<context>
    <name>GreatSteps</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>گام {number} از {count}: {name}</translation>
    </message>
</context>
<context>
    <name>HandingActs</name>
    <message>
        <source>Issue goods by voucher</source>
        <translation>صدور حوالهٔ تجهیزات</translation>
    </message>
    <message>
        <source>Nobody works on this file any more.</source>
        <translation>این پرونده دیگر در جریان نیست.</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>Issue goods by voucher</source>
        <translation>صدور حوالهٔ تجهیزات</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>گیرنده</translation>
    </message>
    <message>
        <source>Goods and terms</source>
        <translation>اقلام و شرایط</translation>
    </message>
    <message>
        <source>Confirm and print</source>
        <translation>تأیید و چاپ</translation>
    </message>
    <message>
        <source>National card, file number or voucher</source>
        <translation>کارت ملی، شمارهٔ پرونده یا حواله</translation>
    </message>
    <message>
        <source>Total:</source>
        <translation>جمع:</translation>
    </message>
    <message>
        <source>{name}, file {file_no}</source>
        <translation>{name}، پروندهٔ {file_no}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>The head is asked; what is typed here waits as a draft</source>
        <translation>از رئیس تأیید خواسته شد؛ نوشته‌های شما پیش‌نویس ماند</translation>
    </message>
    <message>
        <source>Nobody is found by this yet.</source>
        <translation>هنوز کسی با این شماره پیدا نشده است.</translation>
    </message>
    <message>
        <source>on a row: for good or on loan</source>
        <translation>روی سطر: قطعی یا امانی</translation>
    </message>
    <message>
        <source>on a row: the quantity</source>
        <translation>روی سطر: تعداد</translation>
    </message>
    <message>
        <source>on a row: which device, or which size</source>
        <translation>روی سطر: کدام دستگاه یا کدام اندازه</translation>
    </message>
    <message>
        <source>on a row: off the voucher</source>
        <translation>روی سطر: برداشتن از حواله</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>برگه</translation>
    </message>
    <message>
        <source>Keep only</source>
        <translation>فقط ثبت</translation>
    </message>
    <message>
        <source>Keep and print</source>
        <translation>ثبت و چاپ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>Issuing</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Goods on the voucher</source>
        <translation>اقلام حواله</translation>
    </message>
    <message>
        <source>Nothing is on the voucher yet.</source>
        <translation>هنوز چیزی در حواله نیست.</translation>
    </message>
    <message>
        <source>Name the device of every line: F4 on its row.</source>
        <translation>دستگاه هر سطر را نام ببرید: F4 روی سطر.</translation>
    </message>
    <message>
        <source>Off the voucher</source>
        <translation>برداشتن از حواله</translation>
    </message>
    <message>
        <source>Give it for good</source>
        <translation>تحویل قطعی</translation>
    </message>
    <message>
        <source>Lend it</source>
        <translation>تحویل امانی</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>کالاها</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>سریال</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>How</source>
        <translation>نحوه</translation>
    </message>
    <message>
        <source>Value (rial)</source>
        <translation>ارزش (ریال)</translation>
    </message>
    <message>
        <source>On a row: Space for good or on loan, digits the quantity, F4 the serial, Del away</source>
        <translation>روی سطر: Space قطعی یا امانی، عدد تعداد، F4 سریال، Del برداشتن</translation>
    </message>
    <message>
        <source>cannot be handed out</source>
        <translation>تحویل‌شدنی نیست</translation>
    </message>
    <message>
        <source>promised to the client</source>
        <translation>تخصیص به مددجو</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>Size…</source>
        <translation>اندازه…</translation>
    </message>
    <message>
        <source>Voucher {number} is kept</source>
        <translation>حوالهٔ {number} ثبت شد</translation>
    </message>
</context>
<context>
    <name>ItemColumns</name>
    <message>
        <source>Item</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Again after</source>
        <translation>فاصلهٔ دریافت</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>حداقل</translation>
    </message>
    <message>
        <source>Usual price</source>
        <translation>بهای معمول</translation>
    </message>
    <message>
        <source>Shelf and barcode</source>
        <translation>قفسه و بارکد</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} ماه</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>پیشنهادی</translation>
    </message>
    <message>
        <source>no longer handed out</source>
        <translation>دیگر داده نمی‌شود</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>برگشتنی</translation>
    </message>
    <message>
        <source>on prescription</source>
        <translation>با نسخه</translation>
    </message>
</context>
<context>
    <name>ItemDialog</name>
    <message>
        <source>For whom (none ticked: for everybody)</source>
        <translation>برای چه کسانی (بی‌تیک: برای همه)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>New item of the catalogue</source>
        <translation>کالای تازه در فهرست</translation>
    </message>
    <message>
        <source>Change the item {name}</source>
        <translation>تغییر کالای {name}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Latin letters, digits and hyphens; it never changes</source>
        <translation>حروف لاتین، رقم و خط تیره؛ هرگز عوض نمی‌شود</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>اندازه‌ها</translation>
    </message>
    <message>
        <source>with commas between; empty for one size</source>
        <translation>با ویرگول؛ خالی برای تک‌اندازه</translation>
    </message>
    <message>
        <source>Again after (months)</source>
        <translation>فاصلهٔ دریافت دوباره (ماه)</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>نیاز</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>صف انتظار</translation>
    </message>
    <message>
        <source>Least stock</source>
        <translation>حداقل موجودی</translation>
    </message>
    <message>
        <source>Usual price (rial)</source>
        <translation>بهای معمول (ریال)</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>بارکد</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>قفسه</translation>
    </message>
    <message>
        <source>It comes back</source>
        <translation>برگشتنی است</translation>
    </message>
    <message>
        <source>On prescription only</source>
        <translation>تنها با نسخه</translation>
    </message>
    <message>
        <source>No longer handed out</source>
        <translation>دیگر داده نمی‌شود</translation>
    </message>
    <message>
        <source>An item is known by its code, which never changes.</source>
        <translation>کالا با کدش شناخته می‌شود و کد هرگز عوض نمی‌شود.</translation>
    </message>
    <message>
        <source>Only proposed: saving the item confirms it as the office&apos;s own</source>
        <translation>تنها پیشنهاد است؛ با ذخیرهٔ کالا ضابطهٔ اداره می‌شود</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>یک عدد درست</translation>
    </message>
    <message>
        <source>a short Latin name; items with the same one share their interval</source>
        <translation>نام کوتاه لاتین؛ کالاهای هم‌نیاز فاصلهٔ مشترک دارند</translation>
    </message>
    <message>
        <source>a short Latin name of the list in which clients wait; empty: its own</source>
        <translation>نام کوتاه لاتین صفی که مددجو در آن می‌ماند؛ خالی: صف خودش</translation>
    </message>
</context>
<context>
    <name>KeyInDialog</name>
    <message>
        <source>Key a tick sheet in</source>
        <translation>ثبت برگهٔ تیک تحویل</translation>
    </message>
    <message>
        <source>Handed out on</source>
        <translation>روز تحویل</translation>
    </message>
    <message>
        <source>Reason, where a rule asks for one</source>
        <translation>دلیل، جایی که قاعده‌ای می‌خواهد</translation>
    </message>
    <message>
        <source>Hand out all that is ticked</source>
        <translation>تحویل همهٔ تیک‌خورده‌ها</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is handed out yet: {count} numbers are refused</source>
        <translation>
            <numerusform>هنوز چیزی تحویل نشد: {count} شماره پذیرفته نشد</numerusform>
        </translation>
    </message>
    <message>
        <source>Each says why in its row. Take it away with {less}, or mend it, then hand out again.</source>
        <translation>دلیل هر یک در سطر آن است. با {less} آن را بردارید یا درستش کنید و دوباره تحویل بزنید.</translation>
    </message>
</context>
<context>
    <name>LedgerCard</name>
    <message>
        <source>Day</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Document and what it was</source>
        <translation>سند و شرح</translation>
    </message>
    <message>
        <source>In</source>
        <translation>وارده</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>صادره</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>مانده</translation>
    </message>
    <message>
        <source>takes back {document}</source>
        <translation>معکوس {document}</translation>
    </message>
    <message>
        <source>on loan</source>
        <translation>امانی</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>واگذاری</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>باطل شد</translation>
    </message>
    <message>
        <source>into the workshop: {count}</source>
        <translation>به تعمیرگاه: {count}</translation>
    </message>
    <message>
        <source>brought by return {number}</source>
        <translation>آورده‌شده با عودت {number}</translation>
    </message>
    <message>
        <source>from the workshop: {count}</source>
        <translation>از تعمیرگاه: {count}</translation>
    </message>
</context>
<context>
    <name>LedgerPanel</name>
    <message>
        <source>Print the card</source>
        <translation>چاپ کاردکس</translation>
    </message>
    <message>
        <source>Further acts with the item</source>
        <translation>کارهای دیگر با این کالا</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Promised to a name</source>
        <translation>تخصیص به نام</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>آزاد</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>حداقل</translation>
    </message>
    <message>
        <source>Ledger card</source>
        <translation>کاردکس</translation>
    </message>
    <message>
        <source>Nothing moved this year</source>
        <translation>امسال گردشی نبوده است</translation>
    </message>
    <message>
        <source>Ctrl+Y shows the whole card.</source>
        <translation>همهٔ کاردکس را با Ctrl+Y ببینید.</translation>
    </message>
    <message>
        <source>See the names</source>
        <translation>دیدن نام‌ها</translation>
    </message>
    <message>
        <source>balance = sum of movements</source>
        <translation>مانده = جمع گردش‌ها</translation>
    </message>
    <message>
        <source>from its first row</source>
        <translation>از نخستین ردیف</translation>
    </message>
    <message>
        <source>carried forward: {count} on {day}</source>
        <translation>نقل از پیش: {count} در {day}</translation>
    </message>
    <message>
        <source>This movement has no paper.</source>
        <translation>این گردش برگه‌ای ندارد.</translation>
    </message>
    <message numerus="yes">
        <source>{count} promised ({unit}); the first promise ends on {day}</source>
        <translation>
            <numerusform>{count} {unit} به نام است؛ نزدیک‌ترین پایان تخصیص {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineEntry</name>
    <message>
        <source>Item: name, code or barcode</source>
        <translation>کالا: نام، کد یا بارکد</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>شمارش</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Price of one (rial)</source>
        <translation>بهای واحد (ریال)</translation>
    </message>
    <message>
        <source>Serial: type or scan</source>
        <translation>سریال: بنویسید یا اسکن کنید</translation>
    </message>
    <message>
        <source>Add the line</source>
        <translation>افزودن ردیف</translation>
    </message>
    <message>
        <source>usually {amount}</source>
        <translation>معمولاً {amount}</translation>
    </message>
    <message>
        <source>{count} serials: {serials} — Backspace in the empty field takes the last one out</source>
        <translation>{count} سریال: {serials} — کلید Backspace در خانهٔ خالی آخرین را برمی‌دارد</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>مدل</translation>
    </message>
    <message>
        <source>{serial} is taken already; it counts once</source>
        <translation>{serial} پیش‌تر نوشته شده است؛ یک بار شمرده می‌شود</translation>
    </message>
</context>
<context>
    <name>LinesField</name>
    <message>
        <source>No line yet</source>
        <translation>هنوز ردیفی نیست</translation>
    </message>
    <message>
        <source>Choose the size</source>
        <translation>اندازه را برگزینید</translation>
    </message>
    <message>
        <source>Type or scan the serial of each device</source>
        <translation>سریال هر دستگاه را بنویسید یا اسکن کنید</translation>
    </message>
    <message>
        <source>A whole number from 1 up</source>
        <translation>یک عدد درست از ۱ به بالا</translation>
    </message>
    <message>
        <source>{serials} serials, but {pieces} pieces</source>
        <translation>{serials} سریال، اما {pieces} عدد</translation>
    </message>
    <message>
        <source>Typed: {typed}. Usual for {item}: {usual}. Was rial typed for toman?</source>
        <translation>نوشته‌اید: {typed}. بهای معمول {item}: {usual}. آیا ریال و تومان جابه‌جا شده است؟</translation>
    </message>
    <message>
        <source>Keep as typed</source>
        <translation>همان که نوشته‌ام بماند</translation>
    </message>
    <message>
        <source>This price is about ten times off the usual one</source>
        <translation>این بها حدود ده برابر با بهای معمول فرق دارد</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>درستش می‌کنم</translation>
    </message>
    <message>
        <source>On a row {enter} brings it back into the fields, {delete} takes it out</source>
        <translation>روی هر سطر {enter} آن را برای ویرایش به خانه‌ها برمی‌گرداند و {delete} آن را برمی‌دارد</translation>
    </message>
    <message>
        <source>{serial} is in the list already; it counts once</source>
        <translation>{serial} پیش‌تر در فهرست آمده است؛ یک بار شمرده می‌شود</translation>
    </message>
</context>
<context>
    <name>LoanCounts</name>
    <message numerus="yes">
        <source>{count} days overdue</source>
        <translation>
            <numerusform>{count} روز گذشته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {count} days</source>
        <translation>
            <numerusform>{count} روز مانده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} reminders</source>
        <translation>
            <numerusform>{count} یادآوری</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} loans</source>
        <translation>
            <numerusform>{count} امانت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Loans</name>
    <message>
        <source>no last day</source>
        <translation>بی‌سررسید</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>سررسید امروز</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>مددجو</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>کالاها</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>سررسید</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Last reminder</source>
        <translation>آخرین یادآوری</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>تحویل شد</translation>
    </message>
    <message>
        <source>{goods} with {name}, without a last day</source>
        <translation>{goods} نزد {name}، بی‌سررسید</translation>
    </message>
    <message>
        <source>{goods} with {name}, due on {day}</source>
        <translation>{goods} نزد {name}، سررسید {day}</translation>
    </message>
    <message>
        <source>Name, serial, file or voucher number</source>
        <translation>نام، سریال، شمارهٔ پرونده یا حواله</translation>
    </message>
    <message>
        <source>No loan is in this list</source>
        <translation>امانتی در این فهرست نیست</translation>
    </message>
    <message>
        <source>Drawing the call list</source>
        <translation>کشیدن فهرست تماس</translation>
    </message>
    <message>
        <source>Issue goods</source>
        <translation>صدور حواله</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>پیشخوان</translation>
    </message>
    <message>
        <source>Issue goods by voucher</source>
        <translation>صدور حوالهٔ تجهیزات</translation>
    </message>
    <message>
        <source>Open the delivery counter</source>
        <translation>باز کردن پیشخوان تحویل</translation>
    </message>
    <message>
        <source>The client was reminded</source>
        <translation>یادآوری به مددجو</translation>
    </message>
    <message>
        <source>Another last day</source>
        <translation>تمدید امانت</translation>
    </message>
    <message>
        <source>Goods come back</source>
        <translation>عودت کالا</translation>
    </message>
    <message>
        <source>Print the loan contract</source>
        <translation>چاپ قرارداد امانت</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>Print the call list of overdue loans</source>
        <translation>چاپ فهرست تماس سررسیدگذشته‌ها</translation>
    </message>
    <message>
        <source>overdue: {count}</source>
        <translation>سررسید گذشته: {count}</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>یادآوری</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>تمدید</translation>
    </message>
    <message>
        <source>back</source>
        <translation>عودت</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>قرارداد</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>صدور حواله</translation>
    </message>
    <message>
        <source>The reminder of {name} is kept</source>
        <translation>یادآوری به {name} ثبت شد</translation>
    </message>
    <message>
        <source>On loan until {day} now</source>
        <translation>امانت تا {day} تمدید شد</translation>
    </message>
    <message>
        <source>Lend goods by Ctrl+N; they stand here until they are back.</source>
        <translation>با Ctrl+N کالا امانت بدهید؛ تا بازگشت این‌جا می‌ماند.</translation>
    </message>
</context>
<context>
    <name>MoreDialog</name>
    <message>
        <source>Number {number}: {name}</source>
        <translation>شمارهٔ {number}: {name}</translation>
    </message>
    <message>
        <source>Name of who came</source>
        <translation>نام کسی که آمد</translation>
    </message>
    <message>
        <source>Kinship to the client</source>
        <translation>نسبت با مددجو</translation>
    </message>
    <message>
        <source>Empty: for good</source>
        <translation>خالی: تحویل قطعی</translation>
    </message>
    <message>
        <source>On loan until</source>
        <translation>امانت تا</translation>
    </message>
    <message>
        <source>Tick it so</source>
        <translation>تیک با این مشخصات</translation>
    </message>
</context>
<context>
    <name>MovementsPart</name>
    <message>
        <source>Document</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Documents of the store</source>
        <translation>سندهای انبار</translation>
    </message>
    <message>
        <source>Nothing has moved yet</source>
        <translation>هنوز گردشی نیست</translation>
    </message>
    <message>
        <source>Ins under «Stock» records a goods receipt.</source>
        <translation>نخستین رسید انبار را در «موجودی» با Ins ثبت کنید.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>ابطال</translation>
    </message>
    <message>
        <source>Its paper</source>
        <translation>برگهٔ آن</translation>
    </message>
    <message>
        <source>Paper of the document once more</source>
        <translation>چاپ دوبارهٔ برگهٔ سند</translation>
    </message>
    <message>
        <source>Take the document back</source>
        <translation>ابطال سند</translation>
    </message>
    <message>
        <source>Open the client&apos;s file</source>
        <translation>باز کردن پروندهٔ مددجو</translation>
    </message>
    <message numerus="yes">
        <source>{count} documents in this list</source>
        <translation>
            <numerusform>{count} سند در این فهرست</numerusform>
        </translation>
    </message>
    <message>
        <source>its paper</source>
        <translation>برگهٔ آن</translation>
    </message>
    <message>
        <source>open file</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>ابطال</translation>
    </message>
    <message>
        <source>This movement has no paper.</source>
        <translation>این گردش برگه‌ای ندارد.</translation>
    </message>
    <message>
        <source>It was taken back already, or is a correction, which is final.</source>
        <translation>پیش‌تر باطل شده، یا خود سند اصلاح است که نهایی است.</translation>
    </message>
    <message>
        <source>This document is about no file.</source>
        <translation>این سند دربارهٔ پرونده‌ای نیست.</translation>
    </message>
    <message>
        <source>Goods of the voucher come back</source>
        <translation>عودت کالای حواله</translation>
    </message>
    <message>
        <source>goods back</source>
        <translation>عودت کالا</translation>
    </message>
    <message>
        <source>Goods come back by the voucher that handed them out, while it stands.</source>
        <translation>کالا با حواله‌ای عودت می‌شود که آن را تحویل داده است، تا وقتی حواله برقرار باشد.</translation>
    </message>
</context>
<context>
    <name>Narrowed</name>
    <message>
        <source>Nothing is here yet</source>
        <translation>هنوز چیزی این‌جا نیست</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>با این فیلترها چیزی نیست</translation>
    </message>
    <message>
        <source>Esc shows all rows again.</source>
        <translation>همهٔ ردیف‌ها را با Esc ببینید.</translation>
    </message>
</context>
<context>
    <name>NotNeededDialog</name>
    <message>
        <source>The approval is not needed</source>
        <translation>تأیید لازم نیست</translation>
    </message>
    <message>
        <source>It is not used any more; the head may be asked anew.</source>
        <translation>دیگر به کار نمی‌رود؛ می‌توان از رئیس دوباره پرسید.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>ثبت انصراف</translation>
    </message>
</context>
<context>
    <name>OpenCount</name>
    <message>
        <source>Item: row of the sheet, barcode, code or name</source>
        <translation>کالا: ردیف برگه، بارکد، کد یا نام</translation>
    </message>
    <message>
        <source>Keep the count</source>
        <translation>ثبت شمارش</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>شمرده‌ها</translation>
    </message>
    <message>
        <source>Type the row of the printed sheet and what was counted, Enter after each.</source>
        <translation>شمارهٔ ردیف برگه و سپس شمارش را بنویسید، پس از هر یک Enter.</translation>
    </message>
    <message>
        <source>Nothing is counted yet</source>
        <translation>هنوز چیزی شمرده نشده است</translation>
    </message>
    <message>
        <source>Begun on {day} by {who}</source>
        <translation>آغاز {day}، {who}</translation>
    </message>
    <message>
        <source>Open count</source>
        <translation>انبارگردانی باز</translation>
    </message>
    <message>
        <source>How many were counted: 0 or more</source>
        <translation>شمارش: ۰ یا بیشتر</translation>
    </message>
    <message>
        <source>Choose the size</source>
        <translation>اندازه را برگزینید</translation>
    </message>
    <message>
        <source>{item}: counted {counted}, by the ledger {balance}, difference {difference}</source>
        <translation>{item}: شمارش {counted}، مانده {balance}، اختلاف {difference}</translation>
    </message>
    <message>
        <source>{item} on {when}: counted {counted}, by the ledger {balance}, difference {difference}</source>
        <translation>{item} در {when}: شمارش {counted}، مانده {balance}، اختلاف {difference}</translation>
    </message>
    <message>
        <source>This line is not kept yet: Enter keeps it; empty its fields to leave it out.</source>
        <translation>این سطر هنوز ثبت نشده است: با Enter ثبت می‌شود؛ اگر نمی‌خواهید، خانه‌هایش را خالی کنید.</translation>
    </message>
    <message>
        <source>{serial} is no device of this item in the store: it is not counted here</source>
        <translation>{serial} از دستگاه‌های این کالا در انبار نیست و اینجا شمرده نمی‌شود؛ شماره را از روی دستگاه بسنجید</translation>
    </message>
</context>
<context>
    <name>Outreach</name>
    <message>
        <source>Day</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>ردیف‌ها</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>تحویل‌شده</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>Planned by</source>
        <translation>برنامه‌ریز</translation>
    </message>
    <message>
        <source>all keyed in</source>
        <translation>همه ثبت شد</translation>
    </message>
    <message>
        <source>partly keyed in</source>
        <translation>بخشی ثبت شد</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>در پیش</translation>
    </message>
    <message>
        <source>not keyed in</source>
        <translation>ثبت‌نشده</translation>
    </message>
    <message>
        <source>No outreach day is planned yet</source>
        <translation>هنوز روز تحویل بیرونی برنامه‌ریزی نشده است</translation>
    </message>
    <message>
        <source>Ctrl+N makes one of the promises that hold; its sheet is ticked on paper.</source>
        <translation>با Ctrl+N از تخصیص‌های برقرار یکی بسازید؛ برگهٔ آن روی کاغذ تیک می‌خورد.</translation>
    </message>
    <message>
        <source>Plan a day</source>
        <translation>روز تازه</translation>
    </message>
    <message>
        <source>Tick sheet</source>
        <translation>برگهٔ تیک</translation>
    </message>
    <message>
        <source>Key it in</source>
        <translation>ثبت برگه</translation>
    </message>
    <message>
        <source>Plan an outreach day</source>
        <translation>برنامه‌ریزی روز تحویل بیرونی</translation>
    </message>
    <message>
        <source>Print the tick sheet</source>
        <translation>چاپ برگهٔ تیک تحویل</translation>
    </message>
    <message>
        <source>Key the tick sheet in</source>
        <translation>ثبت برگهٔ تیک تحویل</translation>
    </message>
    <message>
        <source>Every line of this sheet is keyed in.</source>
        <translation>همهٔ سطرهای این برگه ثبت شده است.</translation>
    </message>
    <message>
        <source>key in</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>tick sheet</source>
        <translation>برگهٔ تیک</translation>
    </message>
    <message>
        <source>plan a day</source>
        <translation>روز تازه</translation>
    </message>
    <message>
        <source>Vouchers…</source>
        <translation>حواله‌ها…</translation>
    </message>
    <message>
        <source>Print the vouchers of this sheet…</source>
        <translation>چاپ حواله‌های این برگه…</translation>
    </message>
    <message>
        <source>No line of this sheet is keyed in yet.</source>
        <translation>هنوز هیچ سطری از این برگه ثبت نشده است.</translation>
    </message>
    <message>
        <source>vouchers of the sheet</source>
        <translation>حواله‌های برگه</translation>
    </message>
    <message>
        <source>Vouchers that were not printed yet come as originals, the others as duplicates; all is logged. Later Ctrl+Shift+P prints them from this list.</source>
        <translation>حواله‌هایی که هنوز چاپ نشده‌اند اصل و دیگران المثنی چاپ می‌شوند؛ همه ثبت می‌شود. بعداً هم با Ctrl+Shift+P از همین فهرست چاپ می‌شوند.</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>انتخاب جای ذخیره</translation>
    </message>
    <message>
        <source>vouchers</source>
        <translation>حواله‌ها</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعداً</translation>
    </message>
</context>
<context>
    <name>OutreachCounts</name>
    <message numerus="yes">
        <source>{count} outreach days</source>
        <translation>
            <numerusform>{count} روز تحویل بیرونی</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed out by voucher {number}</source>
        <translation>با حوالهٔ {number} تحویل شد</translation>
    </message>
    <message numerus="yes">
        <source>{count} vouchers were made, {first} to {last}</source>
        <translation>
            <numerusform>{count} حواله صادر شد، از {first} تا {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print {count} vouchers into one PDF?</source>
        <translation>
            <numerusform>{count} حواله در یک PDF چاپ شود؟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutreachDialog</name>
    <message>
        <source>Plan an outreach day</source>
        <translation>برنامه‌ریزی روز تحویل بیرونی</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>Make the tick sheet</source>
        <translation>ساختن برگهٔ تیک</translation>
    </message>
    <message>
        <source>Its sheet has every promise that holds now, numbered by the names of the clients.</source>
        <translation>همهٔ تخصیص‌هایی که اکنون برقرارند در برگه می‌آیند و به ترتیب نام مددجو شماره می‌خورند.</translation>
    </message>
    <message numerus="yes">
        <source>Its sheet has the {count} promises that are ticked.</source>
        <translation>
            <numerusform>{count} تخصیص تیک‌خورده در برگه می‌آید.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperOut</name>
    <message numerus="yes">
        <source>Printer ready: {printer}, {count} copies</source>
        <translation>
            <numerusform>چاپگر آماده: {printer}، {count} نسخه</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} was printed on {printer}</source>
        <translation>{number} روی {printer} چاپ شد</translation>
    </message>
    <message>
        <source>No printer is chosen: {paper} opens on the screen</source>
        <translation>چاپگری برگزیده نیست؛ {paper} روی صفحه باز می‌شود</translation>
    </message>
</context>
<context>
    <name>PaperSide</name>
    <message>
        <source>The paper</source>
        <translation>پیش‌نمایش حواله</translation>
    </message>
    <message>
        <source>just as it will be printed, without its number</source>
        <translation>همان چیزی که چاپ می‌شود، بدون شماره</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>PapersDialog</name>
    <message>
        <source>Papers of a request</source>
        <translation>مدارک درخواست</translation>
    </message>
    <message>
        <source>Keep the papers</source>
        <translation>ثبت مدارک</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>{years} years</source>
        <translation>{years} ساله</translation>
    </message>
    <message>
        <source>ID {identifier}</source>
        <translation>کد ملی {identifier}</translation>
    </message>
    <message>
        <source>file {file_no}</source>
        <translation>پروندهٔ {file_no}</translation>
    </message>
    <message>
        <source>collected by {name}</source>
        <translation>تحویل‌گیرنده: {name}</translation>
    </message>
</context>
<context>
    <name>PlanCounts</name>
    <message numerus="yes">
        <source>The tick sheet has {count} lines; Ctrl+P prints it</source>
        <translation>
            <numerusform>برگهٔ تیک {count} سطر دارد؛ با Ctrl+P چاپ می‌شود</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrinterLine</name>
    <message>
        <source>No printer is installed on this PC: the paper opens on the screen</source>
        <translation>چاپگری روی این رایانه نصب نیست؛ حواله روی صفحه باز می‌شود</translation>
    </message>
    <message>
        <source>On the screen; the printer is asked there</source>
        <translation>روی صفحه؛ چاپگر همان‌جا پرسیده می‌شود</translation>
    </message>
    <message>
        <source>Printer of vouchers</source>
        <translation>چاپگر حواله‌ها</translation>
    </message>
    <message>
        <source>Copies of a voucher</source>
        <translation>تعداد نسخهٔ حواله</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>نسخه</translation>
    </message>
</context>
<context>
    <name>PromiseCounts</name>
    <message numerus="yes">
        <source>{count} promises</source>
        <translation>
            <numerusform>{count} تخصیص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} end soon</source>
        <translation>
            <numerusform>{count} رو به پایان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days left</source>
        <translation>
            <numerusform>{count} روز مانده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} ticked for an outreach day</source>
        <translation>
            <numerusform>{count} تخصیص تیک‌خورده برای تحویل بیرونی</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseReleaseDialog</name>
    <message>
        <source>Give a promise up</source>
        <translation>لغو تخصیص</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>رها کردن</translation>
    </message>
</context>
<context>
    <name>Promised</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>تاریخ تخصیص</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>نگه‌داشته تا</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>Serial or pieces</source>
        <translation>سریال یا تعداد</translation>
    </message>
</context>
<context>
    <name>PromisedDialog</name>
    <message>
        <source>Promised pieces of {item}</source>
        <translation>تخصیص‌های {item}</translation>
    </message>
    <message>
        <source>Nothing is promised to anybody</source>
        <translation>چیزی به نام کسی تخصیص ندارد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>open the file</source>
        <translation>باز کردن پرونده</translation>
    </message>
</context>
<context>
    <name>ReadyRow</name>
    <message>
        <source>{name}: will be handed out</source>
        <translation>{name}: تحویل می‌شود</translation>
    </message>
    <message>
        <source>{name}: stays here</source>
        <translation>{name}: می‌ماند</translation>
    </message>
    <message>
        <source>device {serial} · back until {day}</source>
        <translation>سریال {serial} · بازگشت تا {day}</translation>
    </message>
    <message>
        <source>device {serial}</source>
        <translation>سریال {serial}</translation>
    </message>
    <message>
        <source>{count} {unit}</source>
        <translation>{count} {unit}</translation>
    </message>
</context>
<context>
    <name>RefuseDialog</name>
    <message>
        <source>The interval stays</source>
        <translation>تأیید نشدن فاصله</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>Do not approve</source>
        <translation>تأیید نکردن</translation>
    </message>
</context>
<context>
    <name>RemindDialog</name>
    <message>
        <source>The client was reminded</source>
        <translation>یادآوری به مددجو</translation>
    </message>
    <message>
        <source>How</source>
        <translation>نحوه</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>چه گفت</translation>
    </message>
    <message>
        <source>Keep the reminder</source>
        <translation>ثبت یادآوری</translation>
    </message>
</context>
<context>
    <name>RequestCounts</name>
    <message numerus="yes">
        <source>{count} requests</source>
        <translation>
            <numerusform>{count} درخواست</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lack papers</source>
        <translation>
            <numerusform>{count} با نقص مدارک</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestVoteDialog</name>
    <message>
        <source>Vote: {verdict}</source>
        <translation>رأی: {verdict}</translation>
    </message>
    <message>
        <source>Cash aid</source>
        <translation>کمک نقدی</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Keep the vote</source>
        <translation>ثبت رأی</translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>Not brought</source>
        <translation>آورده نشده</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>وضعیت کالا</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Estimate of the repair</source>
        <translation>برآورد تعمیر</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>{name}, voucher {number} of {day}</source>
        <translation>{name}، حوالهٔ {number} تاریخ {day}</translation>
    </message>
    <message>
        <source>Goods come back</source>
        <translation>عودت کالا</translation>
    </message>
    <message>
        <source>Brought back on</source>
        <translation>تاریخ عودت</translation>
    </message>
    <message>
        <source>Empty: the client</source>
        <translation>خالی: خود مددجو</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>تحویل‌دهنده</translation>
    </message>
    <message>
        <source>Kinship to the client</source>
        <translation>نسبت با مددجو</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>کد ملی</translation>
    </message>
    <message>
        <source>Keep and print the slip</source>
        <translation>ثبت و چاپ برگهٔ عودت</translation>
    </message>
    <message>
        <source>Say of one line at least how it came back.</source>
        <translation>دست‌کم برای یک سطر بگویید چگونه بازگشته است.</translation>
    </message>
    <message>
        <source>Everything of this voucher is back.</source>
        <translation>همهٔ اقلام این حواله بازگشته است.</translation>
    </message>
    <message>
        <source>Return slip {number} is kept</source>
        <translation>برگهٔ عودت {number} ثبت شد</translation>
    </message>
    <message>
        <source>{count} are still out</source>
        <translation>{count} عدد هنوز نزد مددجو است</translation>
    </message>
</context>
<context>
    <name>ScrapDialog</name>
    <message>
        <source>What is scrapped leaves the books for good; the head signs the minutes.</source>
        <translation>کالای اسقاطی برای همیشه از دفتر خارج می‌شود؛ رئیس صورتجلسه را امضا می‌کند.</translation>
    </message>
    <message>
        <source>Scrap by minutes</source>
        <translation>اسقاط با صورتجلسه</translation>
    </message>
    <message>
        <source>Where the goods are</source>
        <translation>کالا کجاست</translation>
    </message>
    <message>
        <source>Minutes no.</source>
        <translation>شمارهٔ صورتجلسه</translation>
    </message>
    <message>
        <source>Day of the minutes</source>
        <translation>تاریخ صورتجلسه</translation>
    </message>
    <message>
        <source>Why it is scrapped</source>
        <translation>دلیل اسقاط</translation>
    </message>
    <message>
        <source>Members, a name in each line</source>
        <translation>اعضا، هر نام در یک سطر</translation>
    </message>
    <message>
        <source>Scrap and number</source>
        <translation>اسقاط و شماره‌زدن</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>Property statement of a half-year</source>
        <translation>صورت‌حساب اموال نیم‌سال</translation>
    </message>
    <message>
        <source>first half of {year}</source>
        <translation>نیمهٔ نخست {year}</translation>
    </message>
    <message>
        <source>second half of {year}</source>
        <translation>نیمهٔ دوم {year}</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>نیم‌سال</translation>
    </message>
    <message>
        <source>Issue and show</source>
        <translation>صدور و نمایش</translation>
    </message>
</context>
<context>
    <name>StockColumns</name>
    <message>
        <source>Item</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>تخصیص</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>آزاد</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>حداقل</translation>
    </message>
    <message>
        <source>Against the least</source>
        <translation>نسبت به حداقل</translation>
    </message>
    <message>
        <source>Green: free; blue: promised to a name; amber line: the least stock.</source>
        <translation>سبز: آزاد؛ آبی: تخصیص‌یافته به نام؛ خط کهربایی: حداقل موجودی.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>قفسه</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>تعمیرگاه</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>به امانت</translation>
    </message>
    <message>
        <source>Below least</source>
        <translation>زیر حداقل</translation>
    </message>
    <message>
        <source>{free} of {least}</source>
        <translation>{free} از {least}</translation>
    </message>
</context>
<context>
    <name>StockCounts</name>
    <message>
        <source>Minutes</source>
        <translation>صورتجلسه</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>By</source>
        <translation>به دست</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>برای چه</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>ردیف‌ها</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بسته</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>رهاشده</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>قفسه</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>By the ledger then</source>
        <translation>ماندهٔ آن هنگام</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>شمارش</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>اختلاف</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>دیده‌نشده</translation>
    </message>
    <message>
        <source>Counted at</source>
        <translation>ساعت شمارش</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>Counted on (empty: now)</source>
        <translation>روز شمارش (خالی: اکنون)</translation>
    </message>
    <message>
        <source>At what time, e.g. 10:30</source>
        <translation>ساعت شمارش، مانند ۱۰:۳۰</translation>
    </message>
</context>
<context>
    <name>StockLegend</name>
    <message>
        <source>free</source>
        <translation>آزاد</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>تخصیص‌یافته</translation>
    </message>
    <message>
        <source>least</source>
        <translation>حداقل</translation>
    </message>
</context>
<context>
    <name>StockPart</name>
    <message>
        <source>Group</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>موجودی</translation>
    </message>
    <message>
        <source>Balance of the store</source>
        <translation>موجودی انبار</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>با این فیلترها چیزی نیست</translation>
    </message>
    <message>
        <source>Goods receipt</source>
        <translation>رسید انبار</translation>
    </message>
    <message>
        <source>Print the ledger card</source>
        <translation>چاپ کاردکس</translation>
    </message>
    <message>
        <source>Ledger card</source>
        <translation>کاردکس</translation>
    </message>
    <message>
        <source>To whom pieces are promised</source>
        <translation>تخصیص به نام چه کسانی است</translation>
    </message>
    <message>
        <source>The whole card, or this year&apos;s</source>
        <translation>همهٔ کاردکس، یا تنها امسال</translation>
    </message>
    <message>
        <source>Transfer to another office or centre</source>
        <translation>انتقال به اداره یا مرکز دیگر</translation>
    </message>
    <message>
        <source>To the workshop, or ready and back</source>
        <translation>به تعمیرگاه، یا آماده و برگشت</translation>
    </message>
    <message>
        <source>Scrap by minutes</source>
        <translation>اسقاط با صورتجلسه</translation>
    </message>
    <message>
        <source>Devices of the item</source>
        <translation>دستگاه‌های این کالا</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>فهرست کالا</translation>
    </message>
    <message>
        <source>What gifts became</source>
        <translation>هدیه‌ها چه شدند</translation>
    </message>
    <message>
        <source>Property statement of a half-year</source>
        <translation>صورت‌حساب اموال نیم‌سال</translation>
    </message>
    <message numerus="yes">
        <source>{count} items</source>
        <translation>
            <numerusform>{count} کالا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} items below their least</source>
        <translation>
            <numerusform>{count} کالا زیر حداقل</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing recorded is edited: a correction is a counter-document</source>
        <translation>ثبت‌شده ویرایش نمی‌شود؛ اصلاح با سند معکوس است</translation>
    </message>
    <message>
        <source>goods receipt</source>
        <translation>رسید انبار</translation>
    </message>
    <message>
        <source>print the card</source>
        <translation>چاپ کاردکس</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>دستگاه‌ها</translation>
    </message>
    <message>
        <source>ledger card</source>
        <translation>کاردکس</translation>
    </message>
    <message>
        <source>Esc shows all items again.</source>
        <translation>همهٔ کالاها را با Esc ببینید.</translation>
    </message>
    <message>
        <source>The catalogue is empty</source>
        <translation>فهرست کالا خالی است</translation>
    </message>
    <message>
        <source>No piece of this item is promised to anybody.</source>
        <translation>هیچ‌یک از این کالا به نام کسی تخصیص ندارد.</translation>
    </message>
    <message>
        <source>Pieces of this item have no serial numbers.</source>
        <translation>این کالا سریال ندارد.</translation>
    </message>
    <message>
        <source>Ledger card {number} issued</source>
        <translation>کاردکس {number} صادر شد</translation>
    </message>
    <message>
        <source>issue goods</source>
        <translation>صدور حواله</translation>
    </message>
    <message>
        <source>The balances are exported whole; Esc shows all items first.</source>
        <translation>موجودی‌ها یکجا خروجی می‌شود؛ نخست با Esc همهٔ کالاها را ببینید.</translation>
    </message>
</context>
<context>
    <name>StoreActs</name>
    <message>
        <source>Recorded in the story of {serial}</source>
        <translation>در سرگذشت {serial} ثبت شد</translation>
    </message>
    <message>
        <source>Recorded; nothing is printed for this</source>
        <translation>ثبت شد؛ این کار برگه‌ای ندارد</translation>
    </message>
    <message>
        <source>{paper} {number} issued</source>
        <translation>{paper} {number} صادر شد</translation>
    </message>
    <message>
        <source>The paper is issued; printing takes another right.</source>
        <translation>برگه صادر شد؛ چاپ آن دسترسی دیگری می‌خواهد.</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>خط خورد</translation>
    </message>
</context>
<context>
    <name>StoreDocuments</name>
    <message>
        <source>Document</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Client or other side</source>
        <translation>مددجو یا طرف</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>کالاها</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Keyed in by</source>
        <translation>ثبت‌کننده</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>file {file_no}</source>
        <translation>پروندهٔ {file_no}</translation>
    </message>
    <message>
        <source>back by {number}</source>
        <translation>برگشت با {number}</translation>
    </message>
    <message>
        <source>of {number}</source>
        <translation>از {number}</translation>
    </message>
</context>
<context>
    <name>StoreParts</name>
    <message>
        <source>Committee</source>
        <translation>کمیتهٔ توانبخشی</translation>
    </message>
    <message>
        <source>Stock count</source>
        <translation>انبارگردانی</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>دستگاه‌ها</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>امانت‌ها</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>سررسید گذشته</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>گردش‌ها</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>تأییدهای رئیس</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>درخواست‌ها</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>تخصیص</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>موجودی</translation>
    </message>
    <message>
        <source>Nothing is left of this list</source>
        <translation>با این فیلتر چیزی نمی‌ماند</translation>
    </message>
    <message>
        <source>Press Esc to see all of it again.</source>
        <translation>برای دیدن همه Esc را بزنید.</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>تحویل بیرونی</translation>
    </message>
    <message>
        <source>Cash aids</source>
        <translation>کمک‌های نقدی</translation>
    </message>
</context>
<context>
    <name>StrikeVoteDialog</name>
    <message>
        <source>Take a vote back</source>
        <translation>برگرداندن رأی</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>باطل کن</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>{document}: {goods}</source>
        <translation>{document}: {goods}</translation>
    </message>
    <message>
        <source>Take a document back</source>
        <translation>ابطال سند با سند اصلاح</translation>
    </message>
    <message>
        <source>Both stay on the ledger card; what it moved goes back to where it was.</source>
        <translation>هر دو سند در کاردکس می‌مانند؛ آنچه جابه‌جا شده بود به جای پیشین برمی‌گردد.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>باطل کن</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Handed out on</source>
        <translation>تاریخ تحویل</translation>
    </message>
    <message>
        <source>On loan until</source>
        <translation>امانت تا</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>خود مددجو</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>کس دیگر</translation>
    </message>
    <message>
        <source>Who came for it</source>
        <translation>تحویل‌گیرنده</translation>
    </message>
    <message>
        <source>Name of who came</source>
        <translation>نام تحویل‌گیرنده</translation>
    </message>
    <message>
        <source>Kinship to the client</source>
        <translation>نسبت با مددجو</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>کد ملی</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>مددجو</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>کالاها</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>گیرنده</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>چرا نشد</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>خود مددجو</translation>
    </message>
    <message>
        <source>on loan until {day}</source>
        <translation>امانت تا {day}</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>داده می‌شود</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>پذیرفته نشد</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>تیک‌خورده</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>بی‌تیک</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>پایان‌یافته</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>واگذاری</translation>
    </message>
</context>
<context>
    <name>TicksField</name>
    <message>
        <source>Number on the sheet, then Enter</source>
        <translation>شمارهٔ روی برگه، سپس Enter</translation>
    </message>
    <message>
        <source>Lines of the sheet</source>
        <translation>سطرهای برگه</translation>
    </message>
    <message>
        <source>The sheet has no line</source>
        <translation>برگه سطری ندارد</translation>
    </message>
    <message>
        <source>Handed out by number</source>
        <translation>شماره‌های تحویل‌شده</translation>
    </message>
    <message>
        <source>Number {number} was ticked already</source>
        <translation>شمارهٔ {number} پیش‌تر تیک خورده است</translation>
    </message>
    <message>
        <source>{enter} ticks, {more} who came and until when, {less} takes the tick away</source>
        <translation>با {enter} تیک می‌خورد، {more} گیرنده و مهلت امانت، {less} برداشتن تیک</translation>
    </message>
    <message numerus="yes">
        <source>{count} numbers are ticked; {keys}</source>
        <translation>
            <numerusform>{count} شماره تیک خورده است؛ {keys}</numerusform>
        </translation>
    </message>
    <message>
        <source>Number {number}: {why}</source>
        <translation>شمارهٔ {number}: {why}</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Transfer to another office or centre</source>
        <translation>انتقال به اداره یا مرکز دیگر</translation>
    </message>
    <message>
        <source>To which office or centre</source>
        <translation>به کدام اداره یا مرکز</translation>
    </message>
    <message>
        <source>Letter no.</source>
        <translation>شمارهٔ نامه</translation>
    </message>
    <message>
        <source>Day of the letter</source>
        <translation>تاریخ نامه</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>تاریخ فرستادن</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>تحویل‌گیرنده</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>Record and number</source>
        <translation>ثبت و شماره‌زدن</translation>
    </message>
</context>
<context>
    <name>VoucherCautions</name>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>A pupil: no interval is waited for</source>
        <translation>دانش‌آموز است؛ فاصله رعایت نمی‌شود</translation>
    </message>
    <message>
        <source>A request is missing</source>
        <translation>درخواستی در کار نیست</translation>
    </message>
    <message>
        <source>No interval is waited for</source>
        <translation>فاصله رعایت نمی‌شود</translation>
    </message>
    <message>
        <source>The client is a pupil.</source>
        <translation>مددجو دانش‌آموز است.</translation>
    </message>
    <message>
        <source>The interval is our proposal until the office confirms it.</source>
        <translation>این فاصله پیشنهاد برنامه است تا اداره آن را تأیید کند.</translation>
    </message>
    <message>
        <source>To go on, write the reason.</source>
        <translation>برای ادامه دلیل بنویسید.</translation>
    </message>
    <message>
        <source>The store has enough</source>
        <translation>موجودی کافی است</translation>
    </message>
    <message>
        <source>{item} {count} {unit}</source>
        <translation>{item} {count} {unit}</translation>
    </message>
    <message>
        <source>After this voucher these stay free: {items}.</source>
        <translation>پس از این حواله آزاد می‌ماند: {items}.</translation>
    </message>
    <message>
        <source>Meant for another disability</source>
        <translation>برای معلولیت دیگری است</translation>
    </message>
    <message>
        <source>{item} is meant for other disabilities than the client&apos;s.</source>
        <translation>{item} برای معلولیت‌هایی جز معلولیت این مددجوست.</translation>
    </message>
    <message>
        <source>For {count} of {item} no request is granted.</source>
        <translation>برای {count} عدد {item} درخواستی پذیرفته نشده است.</translation>
    </message>
    <message>
        <source>These cannot be handed out as they stand: {items}.</source>
        <translation>این‌ها به این صورت تحویل‌شدنی نیست: {items}.</translation>
    </message>
    <message>
        <source>Less than the least stock is left</source>
        <translation>کمتر از حداقل موجودی می‌ماند</translation>
    </message>
    <message>
        <source>Not every line can be handed out</source>
        <translation>همهٔ سطرها تحویل‌شدنی نیست</translation>
    </message>
    <message>
        <source>Nothing more is left of it in the store</source>
        <translation>چیزی از آن در انبار نمی‌ماند</translation>
    </message>
    <message>
        <source>Others wait for it</source>
        <translation>دیگران در نوبت‌اند</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <source>{name}, file {file_no}; {disabilities}</source>
        <translation>{name}، پروندهٔ {file_no}؛ {disabilities}</translation>
    </message>
    <message>
        <source>no disability is kept</source>
        <translation>معلولیتی ثبت نشده است</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Withdraw a request</source>
        <translation>انصراف از درخواست</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>ثبت انصراف</translation>
    </message>
</context>
<context>
    <name>WorkshopDialog</name>
    <message>
        <source>To the workshop, or ready and back</source>
        <translation>به تعمیرگاه، یا آماده و برگشت</translation>
    </message>
    <message>
        <source>To the workshop</source>
        <translation>به تعمیرگاه</translation>
    </message>
    <message>
        <source>Ready, back to the store</source>
        <translation>آماده، برگشت به انبار</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>کدام سو</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>چه باید بشود</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
</context>
</TS>
