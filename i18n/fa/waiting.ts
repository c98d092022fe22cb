<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>AddServiceDialog</name>
    <message>
        <source>A new service with a queue</source>
        <translation>خدمت تازه با صف نوبت</translation>
    </message>
    <message>
        <source>Add the service</source>
        <translation>افزودن خدمت</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>نام خدمت</translation>
    </message>
    <message>
        <source>Small Latin letters, digits and hyphens, as in rent-aid</source>
        <translation>حرف‌های کوچک لاتین، رقم و خط تیره؛ مانند rent-aid</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>People read the name; the code stands in commands and files. Neither is changed later: a service written wrongly is put aside, and another one added.</source>
        <translation>نام برای خواندن است و کد در فرمان‌ها و پرونده‌های خروجی می‌آید. هیچ‌یک بعداً عوض نمی‌شود: خدمتی که نادرست نوشته شد کنار گذاشته و دیگری افزوده می‌شود.</translation>
    </message>
</context>
<context>
    <name>Admission</name>
    <message>
        <source>Admitted</source>
        <translation>پذیرفته</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>کنار گذاشته</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>نمی‌رسد</translation>
    </message>
    <message>
        <source>held until {date}</source>
        <translation>نگه‌داشته تا {date}</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>شدت</translation>
    </message>
    <message>
        <source>Decile step</source>
        <translation>پلهٔ دهک</translation>
    </message>
    <message>
        <source>Other disabled</source>
        <translation>معلول دیگر</translation>
    </message>
    <message>
        <source>Woman head</source>
        <translation>زن سرپرست</translation>
    </message>
    <message>
        <source>Month waited</source>
        <translation>هر ماه انتظار</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>مسکن</translation>
    </message>
    <message>
        <source>Each member</source>
        <translation>هر عضو خانوار</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>مدارک</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>بازدید</translation>
    </message>
    <message>
        <source>by the day of joining</source>
        <translation>به ترتیب تاریخ</translation>
    </message>
    <message>
        <source>by score</source>
        <translation>امتیازی</translation>
    </message>
    <message>
        <source>{order} (proposed)</source>
        <translation>{order} (پیشنهادی)</translation>
    </message>
    <message>
        <source>not called yet</source>
        <translation>تماس نگرفته</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>پاسخ داد</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>پاسخ نداد</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>انصراف داد</translation>
    </message>
    <message>
        <source>asked to wait</source>
        <translation>مهلت خواست</translation>
    </message>
    <message>
        <source>decile up to {decile}</source>
        <translation>دهک تا {decile}</translation>
    </message>
    <message>
        <source>woman as head</source>
        <translation>زن سرپرست</translation>
    </message>
    <message>
        <source>waiting {months} months or longer</source>
        <translation>دست‌کم {months} ماه انتظار</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>everybody who waits</source>
        <translation>همهٔ منتظران</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بسته</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>تمام‌شده</translation>
    </message>
    <message>
        <source>Before the head</source>
        <translation>نزد رئیس</translation>
    </message>
    <message>
        <source>Partly used</source>
        <translation>نیمه‌مصرف</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>the file does not show: {needs}</source>
        <translation>پرونده نشان نمی‌دهد: {needs}</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>برگشت‌خورده</translation>
    </message>
</context>
<context>
    <name>AdmissionMinutes</name>
    <message>
        <source>Minutes {number} issued</source>
        <translation>صورتجلسهٔ {number} صادر شد</translation>
    </message>
</context>
<context>
    <name>AdmissionPage</name>
    <message>
        <source>Quota</source>
        <translation>سهمیه</translation>
    </message>
    <message>
        <source>Proposed list</source>
        <translation>فهرست پیشنهادی</translation>
    </message>
    <message>
        <source>Head&apos;s approval</source>
        <translation>تأیید رئیس</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>صورتجلسه</translation>
    </message>
    <message>
        <source>On to the next step</source>
        <translation>رفتن به گام بعد</translation>
    </message>
    <message>
        <source>One step back; cancels work under way</source>
        <translation>یک گام به عقب؛ کار در جریان را لغو می‌کند</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>فهرست تماس</translation>
    </message>
    <message>
        <source>Sealed runs</source>
        <translation>پذیرش‌های مهرشده</translation>
    </message>
    <message>
        <source>Waiting queue</source>
        <translation>صف انتظار</translation>
    </message>
    <message>
        <source>Admission by quota</source>
        <translation>پذیرش با سهمیه</translation>
    </message>
    <message>
        <source>on a weight: less, more</source>
        <translation>روی ضریب: کمتر، بیشتر</translation>
    </message>
    <message>
        <source>on a weight: ten steps</source>
        <translation>روی ضریب: ده پله</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>این گام نخست است.</translation>
    </message>
    <message>
        <source>The list is another one by now; look at it before it is approved.</source>
        <translation>فهرست اکنون چیز دیگری است؛ پیش از تأیید آن را ببینید.</translation>
    </message>
    <message>
        <source>What was tried is kept among the drafts of the policy</source>
        <translation>آزمایش در پیش‌نویس‌های آیین‌نامه نگه داشته شد</translation>
    </message>
    <message>
        <source>This step has one part only.</source>
        <translation>این گام تنها یک بخش دارد.</translation>
    </message>
</context>
<context>
    <name>ApprovalStep</name>
    <message>
        <source>What is approved</source>
        <translation>چه چیز تأیید می‌شود</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>Note to the run (may be left empty)</source>
        <translation>یادداشت پذیرش (می‌تواند خالی بماند)</translation>
    </message>
    <message>
        <source>Send to the head</source>
        <translation>فرستادن برای تأیید رئیس</translation>
    </message>
    <message>
        <source>Take back from the head</source>
        <translation>پس گرفتن از رئیس</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Approving admits them, writes their events and seals the run.</source>
        <translation>با تأیید، این افراد پذیرفته می‌شوند، رویدادشان ثبت و پذیرش مهر می‌شود.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Approve: admit {count}</source>
        <translation>تأیید و پذیرش {count} نفر</translation>
    </message>
    <message>
        <source>The head decides now.</source>
        <translation>اکنون رئیس تصمیم می‌گیرد.</translation>
    </message>
    <message>
        <source>Nobody of this list can be admitted.</source>
        <translation>کسی از این فهرست پذیرفتنی نیست.</translation>
    </message>
    <message>
        <source>{left} of {places}</source>
        <translation>{left} از {places}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <source>Day of the letter</source>
        <translation>تاریخ نامه</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>سهمیهٔ مانده</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>ماه برقراری</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>در تاریخ</translation>
    </message>
    <message>
        <source>For whom: {conditions}</source>
        <translation>برای: {conditions}</translation>
    </message>
    <message>
        <source>{count} of {waiting}</source>
        <translation>{count} از {waiting}</translation>
    </message>
    <message>
        <source>Are admitted</source>
        <translation>پذیرفته می‌شوند</translation>
    </message>
    <message>
        <source>Are passed over</source>
        <translation>کنار گذاشته می‌شوند</translation>
    </message>
    <message>
        <source>Digest of the list that was looked at</source>
        <translation>اثر انگشت فهرستی که دیده شد</translation>
    </message>
    <message>
        <source>Send back with a reason…</source>
        <translation>برگرداندن با دلیل…</translation>
    </message>
</context>
<context>
    <name>ApproveDialog</name>
    <message>
        <source>Approve the policy</source>
        <translation>تأیید آیین‌نامه</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>اجرا از</translation>
    </message>
    <message>
        <source>“{name}” orders the queue from that day on.</source>
        <translation>از آن روز «{name}» صف را مرتب می‌کند.</translation>
    </message>
    <message numerus="yes">
        <source>{count} persons would stand elsewhere than today.</source>
        <translation>
            <numerusform>جای {count} نفر با امروز فرق خواهد کرد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>دوباره ببینید</translation>
    </message>
</context>
<context>
    <name>Approving</name>
    <message>
        <source>Admitting and sealing</source>
        <translation>پذیرش و مهر کردن</translation>
    </message>
    <message>
        <source>If you cancel, nobody is admitted.</source>
        <translation>با لغو، هیچ کس پذیرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>Put before the head for a decision</source>
        <translation>برای تأیید رئیس فرستاده شد</translation>
    </message>
    <message>
        <source>Taken back from the head</source>
        <translation>از رئیس پس گرفته شد</translation>
    </message>
    <message numerus="yes">
        <source>Admit {count} persons?</source>
        <translation>
            <numerusform>{count} نفر پذیرفته شوند؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Admit and seal</source>
        <translation>پذیرش و مهر</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>هنوز نه</translation>
    </message>
    <message numerus="yes">
        <source>{count} admitted and sealed</source>
        <translation>
            <numerusform>{count} نفر پذیرفته و پذیرش مهر شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: nobody was admitted</source>
        <translation>لغو شد؛ کسی پذیرفته نشد</translation>
    </message>
    <message>
        <source>Enter: {who}</source>
        <translation>می‌آیند: {who}</translation>
    </message>
    <message>
        <source>Leave: {who}</source>
        <translation>می‌روند: {who}</translation>
    </message>
    <message>
        <source>Look at the new list</source>
        <translation>دیدن فهرست تازه</translation>
    </message>
    <message>
        <source>The list has changed since you looked; nobody was admitted</source>
        <translation>فهرست از هنگام دیدن شما تغییر کرده است؛ کسی پذیرفته نشد</translation>
    </message>
    <message>
        <source>The order, the reasons or the day have changed; the persons are the same.</source>
        <translation>ترتیب، دلیل‌ها یا روز عوض شده است؛ افراد همان‌اند.</translation>
    </message>
    <message>
        <source>Each leaves the queue with a place of the letter.</source>
        <translation>هر کس با یک جا از سهمیهٔ نامه از صف بیرون می‌رود.</translation>
    </message>
    <message>
        <source>Their payment begins with the first month of the letter.</source>
        <translation>پرداخت آنان از نخستین ماهِ نامه آغاز می‌شود.</translation>
    </message>
    <message>
        <source>No file can show this: {needs}. By admitting them you confirm it of everybody in the list.</source>
        <translation>این شرط‌ها در پرونده ثبت نمی‌شود: {needs}. با پذیرش، وجود آن‌ها را برای همهٔ افراد این فهرست تأیید می‌کنید.</translation>
    </message>
    <message>
        <source>The run as a whole is not taken back; each file goes back by an event of its own.</source>
        <translation>پذیرش یک‌جا برگشت ندارد؛ هر پرونده با رویداد خودش برمی‌گردد.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Why this place?</source>
        <translation>چرا این رتبه؟</translation>
    </message>
</context>
<context>
    <name>CallPaper</name>
    <message>
        <source>Drawing the call list</source>
        <translation>رسم فهرست تماس</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>no number</source>
        <translation>بی‌شماره</translation>
    </message>
    <message>
        <source>hold ended {date}</source>
        <translation>پایان نگه‌داری {date}</translation>
    </message>
    <message>
        <source>{tries} of {most}</source>
        <translation>{tries} از {most}</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>رتبه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>In vain</source>
        <translation>بی‌پاسخ</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>آخرین تماس</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>گفته‌ها</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Call of {date} to {name}: {outcome}</source>
        <translation>تماس {date} با {name}: {outcome}</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>first {count}</source>
        <translation>{count} نفر نخست</translation>
    </message>
    <message>
        <source>How many are called</source>
        <translation>با چند نفر تماس گرفته شود</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>پیشنهادی</translation>
    </message>
    <message>
        <source>Who is called next</source>
        <translation>تماس بعدی با چه کسی</translation>
    </message>
    <message>
        <source>Nobody is to be called</source>
        <translation>کسی برای تماس نیست</translation>
    </message>
    <message>
        <source>Record a call with its day (Enter)</source>
        <translation>ثبت تماس با تاریخ (Enter)</translation>
    </message>
    <message>
        <source>Strike the last call: a mistake</source>
        <translation>خط زدن آخرین تماس: اشتباه</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>گشودن پرونده</translation>
    </message>
    <message>
        <source>Admission by quota</source>
        <translation>پذیرش با سهمیه</translation>
    </message>
    <message>
        <source>Waiting queue</source>
        <translation>صف انتظار</translation>
    </message>
    <message>
        <source>Calls before an admission</source>
        <translation>تماس‌های پیش از پذیرش</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>پاسخ داد</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>پاسخ نداد</translation>
    </message>
    <message>
        <source>{tries} calls in vain within {days} days: a run passes them over.</source>
        <translation>{tries} تماس بی‌پاسخ در {days} روز: در پذیرش کنار گذاشته می‌شود.</translation>
    </message>
    <message>
        <source>Nobody has called them yet, so there is nothing to strike.</source>
        <translation>هنوز تماسی گرفته نشده است تا خط بخورد.</translation>
    </message>
    <message numerus="yes">
        <source>{count} to be called</source>
        <translation>
            <numerusform>{count} نفر برای تماس</numerusform>
        </translation>
    </message>
    <message>
        <source>declines</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>نگه‌داری</translation>
    </message>
    <message>
        <source>with its day</source>
        <translation>با تاریخ</translation>
    </message>
    <message>
        <source>strike</source>
        <translation>خط زدن</translation>
    </message>
    <message>
        <source>open file</source>
        <translation>گشودن پرونده</translation>
    </message>
    <message>
        <source>{name}: reached</source>
        <translation>{name}: پاسخ داد</translation>
    </message>
    <message>
        <source>{name}: not reached</source>
        <translation>{name}: پاسخ نداد</translation>
    </message>
    <message>
        <source>Call to {name} recorded</source>
        <translation>تماس با {name} ثبت شد</translation>
    </message>
    <message>
        <source>Print the call list (Ctrl+P)</source>
        <translation>چاپ فهرست تماس (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print the call list</source>
        <translation>چاپ فهرست تماس</translation>
    </message>
    <message>
        <source>Everybody is reached or held, or nobody waits; choose another queue above.</source>
        <translation>همه پاسخ داده‌اند یا نگه‌داشته‌اند، یا کسی در صف نیست؛ از بالا صف دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Reached (Ctrl+1)</source>
        <translation>پاسخ داد (Ctrl+1)</translation>
    </message>
    <message>
        <source>Not reached (Ctrl+2)</source>
        <translation>پاسخ نداد (Ctrl+2)</translation>
    </message>
    <message>
        <source>Declines (Ctrl+3)</source>
        <translation>انصراف (Ctrl+3)</translation>
    </message>
    <message>
        <source>Hold until a day (Ctrl+4)</source>
        <translation>نگه‌داشتن تا روزی (Ctrl+4)</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>{who} put this before the head on {date}.</source>
        <translation>{who} در {date} این را برای تأیید رئیس فرستاد.</translation>
    </message>
    <message>
        <source>Another policy is in force since.</source>
        <translation>از آن پس آیین‌نامهٔ نوبت دیگری جاری شده است.</translation>
    </message>
    <message>
        <source>Have come in: {who}.</source>
        <translation>به فهرست آمده‌اند: {who}.</translation>
    </message>
    <message>
        <source>Are no longer in it: {who}.</source>
        <translation>دیگر در فهرست نیستند: {who}.</translation>
    </message>
    <message>
        <source>The list is not the one that was put before the head.</source>
        <translation>فهرست دیگر همان نیست که برای رئیس فرستاده شد.</translation>
    </message>
    <message numerus="yes">
        <source>The documents of {count} who would be admitted are not marked as complete.</source>
        <translation>
            <numerusform>مدارک {count} نفر از پذیرفته‌های این فهرست کامل ثبت نشده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>{month} has no rate yet: they can be admitted, but the list of that month is only made once a rate is recorded.</source>
        <translation>برای {month} هنوز نرخی ثبت نشده است: پذیرش شدنی است، ولی لیست آن ماه تا نرخ ثبت نشود تهیه نمی‌شود.</translation>
    </message>
    <message>
        <source>{who} sent this back on {date}: {why}</source>
        <translation>{who} این فهرست را در {date} برگردانده است: {why}</translation>
    </message>
    <message>
        <source>The policy that is being tried is not used in this approval: the list stands by the policy in force. To use another one, have it approved on the page of the policy first.</source>
        <translation>آزمایش آیین‌نامه در این تأیید به کار نمی‌رود؛ این فهرست با آیین‌نامهٔ جاری است. برای به‌کاربردن آیین‌نامهٔ دیگر، نخست آن را در صفحهٔ آیین‌نامه به تصویب برسانید.</translation>
    </message>
</context>
<context>
    <name>CloseQuotaDialog</name>
    <message>
        <source>Close the quota letter</source>
        <translation>بستن نامهٔ سهمیه</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>DayAct</name>
    <message>
        <source>Nothing is recorded for days to come.</source>
        <translation>برای روزهای آینده چیزی ثبت نشده است.</translation>
    </message>
    <message>
        <source>The day is confirmed: all counts from {day} on</source>
        <translation>روز تأیید شد؛ همه چیز از {day} به شمار می‌آید</translation>
    </message>
    <message>
        <source>The day is right</source>
        <translation>روز درست است</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>This PC says that today is {today}. Recorded for days after it:</source>
        <translation>امروزِ این رایانه {today} است. برای روزهای پس از آن ثبت شده است:</translation>
    </message>
    <message>
        <source>Confirm the day</source>
        <translation>تأیید روز</translation>
    </message>
    <message>
        <source>If today is really {today}, all of this counts from today on; what is sealed stays as it is. If the clock is wrong, close this and set it right.</source>
        <translation>اگر امروز به‌راستی {today} است، همهٔ این‌ها از امروز به شمار می‌آید و آنچه مهر شده همان می‌ماند. اگر ساعت نادرست است، این پنجره را ببندید و ساعت را درست کنید.</translation>
    </message>
    <message>
        <source>The day is right</source>
        <translation>روز درست است</translation>
    </message>
    <message numerus="yes">
        <source>{count} changes in queues</source>
        <translation>
            <numerusform>{count} تغییر نوبت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes of pensions</source>
        <translation>
            <numerusform>{count} تغییر مستمری</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes of allowances</source>
        <translation>
            <numerusform>{count} تغییر کمک‌هزینه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes of coverage</source>
        <translation>
            <numerusform>{count} تغییر پوشش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} moves to another specialised field</source>
        <translation>
            <numerusform>{count} تغییر حوزه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sealed runs</source>
        <translation>
            <numerusform>{count} پذیرش مهرشده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} approved policies</source>
        <translation>
            <numerusform>{count} آیین‌نامهٔ تأییدشده</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, the last on {day}</source>
        <translation>{what}؛ آخرین آن برای {day}</translation>
    </message>
    <message>
        <source>Which day is today by the calendar?</source>
        <translation>امروز به تقویم چه روزی است؟</translation>
    </message>
    <message numerus="yes">
        <source>{count} queues in the order of a later day</source>
        <translation>
            <numerusform>ترتیب {count} صف به روزی دیرتر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecidedStep</name>
    <message>
        <source>Repeat the run</source>
        <translation>اجرای دوباره</translation>
    </message>
    <message>
        <source>Another letter</source>
        <translation>نامهٔ دیگر</translation>
    </message>
    <message>
        <source>Decided and sealed.</source>
        <translation>تصمیم گرفته و مهر شد.</translation>
    </message>
    <message>
        <source>Print the minutes</source>
        <translation>چاپ صورتجلسه</translation>
    </message>
</context>
<context>
    <name>DocumentsDialog</name>
    <message>
        <source>Documents of who waits</source>
        <translation>مدارک منتظر نوبت</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>مدارک</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>چه چیزی کم است</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>{name}, file {file_no}</source>
        <translation>{name}، پروندهٔ {file_no}</translation>
    </message>
</context>
<context>
    <name>FiguresRow</name>
    <message>
        <source>Mean decile</source>
        <translation>میانگین دهک</translation>
    </message>
    <message>
        <source>Very severe</source>
        <translation>خیلی شدید</translation>
    </message>
    <message>
        <source>Woman heads</source>
        <translation>زن سرپرست</translation>
    </message>
    <message>
        <source>Mean wait (months)</source>
        <translation>میانگین انتظار (ماه)</translation>
    </message>
    <message>
        <source>Mean household</source>
        <translation>میانگین بُعد خانوار</translation>
    </message>
</context>
<context>
    <name>FileNames</name>
    <message numerus="yes">
        <source>{count} others</source>
        <translation>
            <numerusform>{count} نفر دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({file_no})</source>
        <translation>{name} ({file_no})</translation>
    </message>
</context>
<context>
    <name>HoldDialog</name>
    <message>
        <source>Nobody is admitted while held: the place is kept and the next one is taken.</source>
        <translation>نگه‌داشته پذیرش نمی‌شود: رتبه می‌ماند و نفر بعد پذیرفته می‌شود.</translation>
    </message>
    <message>
        <source>Hold the place</source>
        <translation>نگه‌داشتن نوبت</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>نگه‌داشتن</translation>
    </message>
    <message>
        <source>Last day, empty until it is released</source>
        <translation>آخرین روز؛ خالی: تا هنگام آزادسازی</translation>
    </message>
</context>
<context>
    <name>IfTried</name>
    <message>
        <source>If the policy were another…</source>
        <translation>اگر آیین‌نامه عوض شود…</translation>
    </message>
    <message>
        <source>nothing is kept unless you ask</source>
        <translation>هیچ چیز ذخیره نمی‌شود مگر بخواهید</translation>
    </message>
    <message>
        <source>Try the proposed scoring</source>
        <translation>آزمودن امتیازبندی پیشنهادی</translation>
    </message>
    <message>
        <source>Back to the policy in force</source>
        <translation>بازگشت به آیین‌نامهٔ جاری</translation>
    </message>
    <message>
        <source>Who enters</source>
        <translation>واردشوندگان</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>بیرون‌ماندگان</translation>
    </message>
    <message>
        <source>Keep under a name…</source>
        <translation>نگه‌داشتن به نام…</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>دور ریختن</translation>
    </message>
    <message>
        <source>Trying the other policy</source>
        <translation>آزمودن آیین‌نامهٔ دیگر</translation>
    </message>
    <message>
        <source>Cancelling goes back to the policy in force.</source>
        <translation>با لغو، آیین‌نامهٔ جاری برمی‌گردد.</translation>
    </message>
    <message numerus="yes">
        <source>{count} enter</source>
        <translation>
            <numerusform>{count} نفر وارد می‌شوند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stay out</source>
        <translation>
            <numerusform>{count} نفر بیرون می‌مانند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} others are admitted either way.</source>
        <translation>
            <numerusform>{count} نفر دیگر در هر دو حالت پذیرفته‌اند.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the list of the policy in force: nobody enters, nobody leaves.</source>
        <translation>این فهرست آیین‌نامهٔ جاری است؛ کسی نمی‌آید و کسی نمی‌رود.</translation>
    </message>
    <message>
        <source>There is no list</source>
        <translation>فهرستی نیست</translation>
    </message>
    <message>
        <source>Change a weight above.</source>
        <translation>ضریبی را در بالا تغییر دهید.</translation>
    </message>
    <message>
        <source>Nobody enters with it.</source>
        <translation>با آن کسی وارد نمی‌شود.</translation>
    </message>
    <message>
        <source>Nobody leaves with it.</source>
        <translation>با آن کسی بیرون نمی‌رود.</translation>
    </message>
    <message>
        <source>With what is tried the same persons are admitted: nobody enters, nobody leaves.</source>
        <translation>با آنچه آزموده شد همان افراد پذیرفته می‌شوند: نه کسی وارد می‌شود و نه کسی بیرون می‌رود.</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Keep this policy as a draft</source>
        <translation>نگه‌داشتن آیین‌نامه به‌صورت پیش‌نویس</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>نگه‌داشتن</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>A draft orders nobody; the head approves it from a day on.</source>
        <translation>پیش‌نویس ترتیب کسی را عوض نمی‌کند؛ رئیس آن را از روزی به بعد تأیید می‌کند.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Points for:</source>
        <translation>امتیاز از:</translation>
    </message>
</context>
<context>
    <name>LetterActs</name>
    <message>
        <source>New quota letter</source>
        <translation>نامهٔ سهمیهٔ تازه</translation>
    </message>
    <message>
        <source>Correct the letter</source>
        <translation>اصلاح نامه</translation>
    </message>
    <message>
        <source>Close the letter</source>
        <translation>بستن نامه</translation>
    </message>
    <message>
        <source>This letter is closed already.</source>
        <translation>این نامه بسته است.</translation>
    </message>
    <message>
        <source>The letter is recorded</source>
        <translation>نامه ثبت شد</translation>
    </message>
    <message>
        <source>The letter is corrected</source>
        <translation>نامه اصلاح شد</translation>
    </message>
    <message>
        <source>Letter {number} of {date}: {left} of {places} places are given to nobody.</source>
        <translation>نامهٔ {number} در {date}: {left} جا از {places} جا به کسی داده نمی‌شود.</translation>
    </message>
    <message>
        <source>The letter is closed</source>
        <translation>نامه بسته شد</translation>
    </message>
    <message>
        <source>Sent back to {who}</source>
        <translation>برای {who} برگردانده شد</translation>
    </message>
</context>
<context>
    <name>ListPaper</name>
    <message>
        <source>If you cancel, nothing is printed.</source>
        <translation>با لغو، چیزی چاپ نمی‌شود.</translation>
    </message>
    <message>
        <source>Drawing the queue</source>
        <translation>رسم فهرست صف</translation>
    </message>
</context>
<context>
    <name>ListStep</name>
    <message>
        <source>Proposed; nothing is recorded yet</source>
        <translation>پیشنهادی؛ هنوز چیزی ثبت نشده</translation>
    </message>
    <message>
        <source>The letter and its list</source>
        <translation>نامه و فهرست آن</translation>
    </message>
    <message>
        <source>The list and the what-if</source>
        <translation>فهرست و آزمایش</translation>
    </message>
    <message>
        <source>Proposed list</source>
        <translation>فهرست پیشنهادی</translation>
    </message>
    <message>
        <source>Nobody waits for this service</source>
        <translation>کسی منتظر این خدمت نیست</translation>
    </message>
    <message>
        <source>Esc leads back to the letters.</source>
        <translation>با Esc به نامه‌ها برگردید.</translation>
    </message>
    <message>
        <source>On to the approval</source>
        <translation>رفتن به تأیید</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Sealed once it is approved.</source>
        <translation>پس از تأیید مهر می‌شود.</translation>
    </message>
    <message>
        <source>Once approved the run is sealed, and can always be repeated.</source>
        <translation>پس از تأیید، پذیرش مهر و موم می‌شود و همیشه بازساختنی است.</translation>
    </message>
    <message>
        <source>from {month}</source>
        <translation>از {month}</translation>
    </message>
    <message>
        <source>of {places}</source>
        <translation>از {places}</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>سهمیه</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>در صف</translation>
    </message>
    <message>
        <source>Held by hand</source>
        <translation>نگه‌داشتهٔ دستی</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>کنار گذاشته</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>برای</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>If the policy were another</source>
        <translation>اگر آیین‌نامه عوض شود</translation>
    </message>
    <message>
        <source>Nobody of this list can be admitted; the reasons stand beside each.</source>
        <translation>کسی از این فهرست پذیرفتنی نیست؛ دلیل هر یک کنارش آمده است.</translation>
    </message>
    <message>
        <source>There is no list, for the reason that is told above.</source>
        <translation>به دلیلی که در بالا آمده است، فهرستی در کار نیست.</translation>
    </message>
    <message>
        <source>There is no list</source>
        <translation>فهرستی نیست</translation>
    </message>
</context>
<context>
    <name>Listed</name>
    <message>
        <source>{months} months</source>
        <translation>{months} ماه</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>رتبه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>نوبت از</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Documents: {state}</source>
        <translation>مدارک: {state}</translation>
    </message>
</context>
<context>
    <name>MovesDialog</name>
    <message>
        <source>How the place moved</source>
        <translation>سرگذشت رتبه</translation>
    </message>
    <message>
        <source>{name} · {file_no}</source>
        <translation>{name} · {file_no}</translation>
    </message>
    <message>
        <source>Every move of the rank</source>
        <translation>همهٔ جابه‌جایی‌های رتبه</translation>
    </message>
    <message>
        <source>The rank has not moved</source>
        <translation>رتبه جابه‌جا نشده است</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>Services of the queues: add one, put one aside</source>
        <translation>خدمت‌های صف: افزودن، کنار گذاشتن</translation>
    </message>
    <message>
        <source>“{name}” has a queue now</source>
        <translation>«{name}» اکنون صف نوبت دارد</translation>
    </message>
</context>
<context>
    <name>PolicyEditor</name>
    <message>
        <source>each decile below 11</source>
        <translation>هر دهک پایین‌تر از ۱۱</translation>
    </message>
    <message>
        <source>each person</source>
        <translation>هر نفر</translation>
    </message>
    <message>
        <source>each month</source>
        <translation>هر ماه</translation>
    </message>
    <message>
        <source>where it is so</source>
        <translation>اگر چنین باشد</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>حداکثر</translation>
    </message>
    <message>
        <source>points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Evidence counts for</source>
        <translation>اعتبار سند تا</translation>
    </message>
    <message>
        <source>months</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>آیین‌نامه</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>Only proposed: no regulation gives these weights</source>
        <translation>پیشنهادی: این وزن‌ها در هیچ مقرره‌ای نیامده است</translation>
    </message>
    <message>
        <source>Equal scores</source>
        <translation>امتیازهای برابر</translation>
    </message>
    <message>
        <source>After these the number of the queue decides, which nobody shares.</source>
        <translation>پس از این‌ها شمارهٔ نوبت تعیین‌کننده است که برای هر کس یکتاست.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>نخست</translation>
    </message>
    <message>
        <source>then</source>
        <translation>سپس</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>Nobody is admitted without</source>
        <translation>هیچ‌کس بی این‌ها پذیرش نمی‌شود</translation>
    </message>
</context>
<context>
    <name>PolicyFiles</name>
    <message>
        <source>Write the policy into a file</source>
        <translation>نوشتن آیین‌نامه در فایل</translation>
    </message>
    <message>
        <source>Read a policy from a file</source>
        <translation>خواندن آیین‌نامه از فایل</translation>
    </message>
    <message>
        <source>Write the policy</source>
        <translation>نوشتن آیین‌نامه</translation>
    </message>
    <message>
        <source>The policy is written</source>
        <translation>آیین‌نامه نوشته شد</translation>
    </message>
    <message>
        <source>Read a policy</source>
        <translation>خواندن آیین‌نامه</translation>
    </message>
    <message>
        <source>Policy of a queue</source>
        <translation>آیین‌نامهٔ نوبت</translation>
    </message>
</context>
<context>
    <name>PolicyLeaving</name>
    <message>
        <source>Leave them</source>
        <translation>کنار گذاشته شوند</translation>
    </message>
    <message>
        <source>Keep under a name…</source>
        <translation>نگه داشتن با نام…</translation>
    </message>
    <message>
        <source>Leave the changed weights?</source>
        <translation>وزن‌های تغییرکرده کنار گذاشته شوند؟</translation>
    </message>
    <message>
        <source>They were changed and are kept under no name; nobody is ordered by them.</source>
        <translation>این وزن‌ها تغییر کرده‌اند و با نامی نگه داشته نشده‌اند؛ نوبت کسی با آن‌ها چیده نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Policy shown (F9)</source>
        <translation>آیین‌نامهٔ روی صفحه (F9)</translation>
    </message>
    <message>
        <source>Keep under a name…</source>
        <translation>نگه‌داشتن به نام…</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>دور ریختن</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>وزن‌ها</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>دور ریختن پیش‌نویس</translation>
    </message>
    <message>
        <source>Approve the draft</source>
        <translation>تأیید پیش‌نویس</translation>
    </message>
    <message>
        <source>Back to the policy in force</source>
        <translation>بازگشت به آیین‌نامهٔ جاری</translation>
    </message>
    <message>
        <source>Choose the policy shown</source>
        <translation>گزینش آیین‌نامهٔ روی صفحه</translation>
    </message>
    <message>
        <source>The proposal that comes with the program</source>
        <translation>پیشنهاد همراه برنامه</translation>
    </message>
    <message>
        <source>Waiting queue</source>
        <translation>صف انتظار</translation>
    </message>
    <message>
        <source>Ordering policy</source>
        <translation>آیین‌نامهٔ نوبت</translation>
    </message>
    <message>
        <source>Ordering policy: {service}</source>
        <translation>آیین‌نامهٔ نوبت: {service}</translation>
    </message>
    <message>
        <source>Draft: {name}</source>
        <translation>پیش‌نویس: {name}</translation>
    </message>
    <message>
        <source>Proposal that comes with the program</source>
        <translation>پیشنهاد همراه برنامه</translation>
    </message>
    <message>
        <source>In force: {policy}</source>
        <translation>جاری: {policy}</translation>
    </message>
    <message>
        <source>A weight that is typed is no number.</source>
        <translation>یکی از وزن‌ها عدد نیست.</translation>
    </message>
    <message>
        <source>Only a draft is thrown away or approved; choose one, or keep one.</source>
        <translation>تنها پیش‌نویس دور ریخته یا تأیید می‌شود؛ یکی را برگزینید یا نگه دارید.</translation>
    </message>
    <message>
        <source>It was changed since it was kept: keep it under a name first.</source>
        <translation>پس از نگه‌داشتن عوض شده است؛ نخست به نامی نگه دارید.</translation>
    </message>
    <message>
        <source>The lists before and after are being made.</source>
        <translation>فهرست پیش و پس در حال آماده شدن است.</translation>
    </message>
    <message>
        <source>The policy in force is shown already.</source>
        <translation>آیین‌نامهٔ جاری هم‌اکنون روی صفحه است.</translation>
    </message>
    <message>
        <source>Looking changes nothing: only an approved policy orders the queue.</source>
        <translation>دیدن چیزی را عوض نمی‌کند: تنها آیین‌نامهٔ تأییدشده صف را مرتب می‌کند.</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>نگه‌داشتن</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>back to the one in force</source>
        <translation>بازگشت به جاری</translation>
    </message>
    <message>
        <source>The draft is kept</source>
        <translation>پیش‌نویس نگه داشته شد</translation>
    </message>
    <message>
        <source>“{name}” is no longer offered; who stands where stays as it is.</source>
        <translation>«{name}» دیگر پیشنهاد نمی‌شود؛ جای هیچ‌کس عوض نمی‌شود.</translation>
    </message>
    <message>
        <source>Throw this draft away?</source>
        <translation>این پیش‌نویس دور ریخته شود؟</translation>
    </message>
    <message>
        <source>The draft is thrown away</source>
        <translation>پیش‌نویس دور ریخته شد</translation>
    </message>
    <message>
        <source>The policy is approved</source>
        <translation>آیین‌نامه تأیید شد</translation>
    </message>
</context>
<context>
    <name>PolicyShifts</name>
    <message>
        <source>Whom the policy moves</source>
        <translation>کسانی که آیین‌نامه جابه‌جا می‌کند</translation>
    </message>
    <message>
        <source>Nobody would stand elsewhere</source>
        <translation>جای هیچ‌کس عوض نمی‌شود</translation>
    </message>
    <message>
        <source>Being compared…</source>
        <translation>در حال سنجش…</translation>
    </message>
    <message>
        <source>{count} of {total} would stand elsewhere</source>
        <translation>جای {count} نفر از {total} عوض می‌شود</translation>
    </message>
    <message>
        <source>{count} ahead</source>
        <translation>{count} نفر جلوتر</translation>
    </message>
    <message>
        <source>{count} behind</source>
        <translation>{count} نفر عقب‌تر</translation>
    </message>
    <message>
        <source>Change a weight to see whom it moves.</source>
        <translation>وزنی را عوض کنید تا ببینید چه کسانی جابه‌جا می‌شوند.</translation>
    </message>
</context>
<context>
    <name>PolicyStories</name>
    <message>
        <source>changed, nothing is kept</source>
        <translation>تغییر کرده، چیزی ثبت نشده</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>جاری</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>پیشنهادی</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>held before</source>
        <translation>پیشین</translation>
    </message>
    <message>
        <source>kept by {name}</source>
        <translation>نگه‌داشتهٔ {name}</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>new</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>نگه‌داشته</translation>
    </message>
    <message>
        <source>Held until {date}</source>
        <translation>نگه‌داشته تا {date}</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>رتبه</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Name and file</source>
        <translation>نام و پرونده</translation>
    </message>
    <message>
        <source>Score by criteria</source>
        <translation>امتیاز و سهم هر عامل</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>در نوبت از</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>Documents, state</source>
        <translation>مدارک، وضعیت</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>پیشنهادی</translation>
    </message>
    <message>
        <source>Rank now</source>
        <translation>رتبهٔ اکنون</translation>
    </message>
    <message>
        <source>Rank then</source>
        <translation>رتبهٔ پس از آن</translation>
    </message>
    <message>
        <source>Score then</source>
        <translation>امتیاز تازه</translation>
    </message>
    <message>
        <source>Open places</source>
        <translation>جاهای باز</translation>
    </message>
    <message>
        <source>comes in</source>
        <translation>وارد می‌شود</translation>
    </message>
    <message>
        <source>falls out</source>
        <translation>بیرون می‌ماند</translation>
    </message>
    <message>
        <source>nothing is recorded</source>
        <translation>چیزی ثبت نشده</translation>
    </message>
    <message>
        <source>decile {number}</source>
        <translation>دهک {number}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>{fact}, as of {date}</source>
        <translation>{fact} — {date}</translation>
    </message>
    <message>
        <source>{fact}, since {date}</source>
        <translation>{fact} از {date}</translation>
    </message>
    <message>
        <source>{fact}: run out, counts no more</source>
        <translation>{fact}: اعتبارش گذشته و دیگر به حساب نمی‌آید</translation>
    </message>
    <message>
        <source>{points} of {most}</source>
        <translation>{points} از {most}</translation>
    </message>
    <message>
        <source>Rank {rank}, {name} (file {file_no})</source>
        <translation>رتبهٔ {rank}، {name} (پروندهٔ {file_no})</translation>
    </message>
    <message>
        <source>{who}, has {points} points more, most of it by “{criterion}”.</source>
        <translation>{who}، {points} امتیاز بیشتر دارد؛ بیشترِ آن از «{criterion}» است.</translation>
    </message>
    <message>
        <source>{who}, {earlier}.</source>
        <translation>{who}، {earlier}.</translation>
    </message>
    <message>
        <source>{who}, has the same score and {earlier}.</source>
        <translation>{who}، امتیازی برابر دارد و {earlier}.</translation>
    </message>
    <message>
        <source>{who}, has the same score and the more severe disability.</source>
        <translation>{who}، امتیازی برابر و معلولیتی شدیدتر دارد.</translation>
    </message>
    <message>
        <source>{who}, has the same score and the lower decile.</source>
        <translation>{who}، امتیازی برابر و دهکی پایین‌تر دارد.</translation>
    </message>
    <message>
        <source>{who}, is equal in everything and has the smaller number of the queue.</source>
        <translation>{who}، در همه چیز برابر است و شمارهٔ نوبت کوچک‌تری دارد.</translation>
    </message>
    <message>
        <source>If “{criterion}” becomes “{fact}”: rank {rank} with {points} points.</source>
        <translation>اگر «{criterion}» به «{fact}» برسد: رتبهٔ {rank} با {points} امتیاز.</translation>
    </message>
    <message>
        <source>From {date} on, “{criterion}” {fact}: rank {rank} with {points} points.</source>
        <translation>از {date} با «{criterion}»: {fact}، رتبهٔ {rank} با {points} امتیاز.</translation>
    </message>
    <message>
        <source>runs out</source>
        <translation>پایان اعتبار</translation>
    </message>
    <message>
        <source>Date order, before any policy</source>
        <translation>ترتیب تاریخ، پیش از هر آیین‌نامه</translation>
    </message>
    <message>
        <source>Policy {version}: {order}</source>
        <translation>آیین‌نامهٔ {version}: {order}</translation>
    </message>
    <message>
        <source>holds where nothing else was approved</source>
        <translation>تا آیین‌نامه‌ای تأیید نشده، همین برقرار است</translation>
    </message>
    <message>
        <source>since {date}, approved by {name}</source>
        <translation>از {date}، تأیید {name}</translation>
    </message>
    <message>
        <source>Severity of the disability</source>
        <translation>شدت معلولیت</translation>
    </message>
    <message>
        <source>Income decile</source>
        <translation>دهک درآمد</translation>
    </message>
    <message>
        <source>Other disabled members</source>
        <translation>معلول دیگر در خانوار</translation>
    </message>
    <message>
        <source>Woman as head</source>
        <translation>زن سرپرست</translation>
    </message>
    <message>
        <source>Months waited</source>
        <translation>مدت انتظار</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>مسکن</translation>
    </message>
    <message>
        <source>Household size</source>
        <translation>بُعد خانوار</translation>
    </message>
    <message>
        <source>Documents complete</source>
        <translation>کامل بودن مدارک</translation>
    </message>
    <message>
        <source>Visited at home</source>
        <translation>بازدید منزل</translation>
    </message>
    <message>
        <source>By the day of joining</source>
        <translation>به ترتیب تاریخ ثبت</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>امتیازی</translation>
    </message>
    <message>
        <source>Who joined earlier</source>
        <translation>ثبت زودتر در نوبت</translation>
    </message>
    <message>
        <source>The more severe disability</source>
        <translation>معلولیت شدیدتر</translation>
    </message>
    <message>
        <source>The lower decile</source>
        <translation>دهک پایین‌تر</translation>
    </message>
    <message>
        <source>A visit at home</source>
        <translation>بازدید منزل</translation>
    </message>
    <message>
        <source>Complete documents</source>
        <translation>مدارک کامل</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>بررسی نشده</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>کامل</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Reached, will come</source>
        <translation>پاسخ داد، می‌آید</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>پاسخ نداد</translation>
    </message>
    <message>
        <source>Declines, leaves the queue</source>
        <translation>انصراف، از صف بیرون می‌رود</translation>
    </message>
    <message>
        <source>Asks to wait until a day</source>
        <translation>مهلت تا روزی</translation>
    </message>
    <message>
        <source>arrivals</source>
        <translation>تازه‌واردان</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>پذیرش‌شدگان</translation>
    </message>
    <message>
        <source>left the queue</source>
        <translation>بیرون‌رفتگان</translation>
    </message>
    <message>
        <source>time gone by</source>
        <translation>گذر زمان</translation>
    </message>
    <message>
        <source>votes run out</source>
        <translation>پایان اعتبار رأی</translation>
    </message>
    <message>
        <source>facts recorded or corrected</source>
        <translation>ثبت یا اصلاح اطلاعات</translation>
    </message>
    <message>
        <source>another policy</source>
        <translation>آیین‌نامهٔ تازه</translation>
    </message>
    <message>
        <source>{date}: from rank {before} to {after}, {cause}</source>
        <translation>{date}: از ردیف {before} به {after}، {cause}</translation>
    </message>
    <message>
        <source>a fact of this file recorded or corrected</source>
        <translation>ثبت یا اصلاح اطلاعات همین پرونده</translation>
    </message>
    <message>
        <source>the vote of this file run out</source>
        <translation>پایان اعتبار رأی کمیسیون همین پرونده</translation>
    </message>
    <message>
        <source>Before that: rank {rank} on {date}</source>
        <translation>پیش از آن: ردیف {rank} در {date}</translation>
    </message>
    <message>
        <source>Before that: {moves}, from rank {rank} on {date}</source>
        <translation>پیش از آن: {moves}، از ردیف {rank} در {date}</translation>
    </message>
    <message>
        <source>Rank {rank} since {date}, unmoved</source>
        <translation>از {date} در ردیف {rank}، بی‌جابه‌جایی</translation>
    </message>
    <message>
        <source>{told}, when the record begins</source>
        <translation>{told}، آغاز ثبت سرگذشت</translation>
    </message>
    <message>
        <source>back in the queue</source>
        <translation>بازگشت به نوبت</translation>
    </message>
    <message>
        <source>{policy} ({name})</source>
        <translation>{policy} ({name})</translation>
    </message>
    <message>
        <source>Behind: rank {rank}, {name} (file {file_no})</source>
        <translation>پشت سر: ردیف {rank}، {name} (پروندهٔ {file_no})</translation>
    </message>
    <message>
        <source>{who}, has {points} points less, most of it by “{criterion}”.</source>
        <translation>{who}، {points} امتیاز کمتر دارد، بیش از همه در «{criterion}».</translation>
    </message>
    <message>
        <source>{who}, {later}.</source>
        <translation>{who}، {later}.</translation>
    </message>
    <message>
        <source>{who}, has the same score and {later}.</source>
        <translation>{who}، با امتیاز برابر {later}.</translation>
    </message>
    <message>
        <source>{who}, has the same score and the less severe disability.</source>
        <translation>{who}، با امتیاز برابر، معلولیت سبک‌تری دارد.</translation>
    </message>
    <message>
        <source>{who}, has the same score and the higher decile.</source>
        <translation>{who}، با امتیاز برابر، دهک بالاتری دارد.</translation>
    </message>
    <message>
        <source>{who}, is equal in everything and has the larger number of the queue.</source>
        <translation>{who}، در همه چیز برابر است و شمارهٔ نوبت بزرگ‌تری دارد.</translation>
    </message>
    <message>
        <source>Was held until {date}</source>
        <translation>نگه‌داری تا {date} بود</translation>
    </message>
    <message>
        <source>Against the rank at the beginning of this month; new: joined since.</source>
        <translation>در مقایسه با ردیفِ آغاز همین ماه؛ «تازه» یعنی از آن پس ثبت شده است.</translation>
    </message>
    <message>
        <source>Before these moves: rank {rank} on {date}.</source>
        <translation>پیش از این‌ها: رتبهٔ {rank} در {date}.</translation>
    </message>
    <message>
        <source>The record begins on {date} with rank {rank}.</source>
        <translation>سابقه از {date} با رتبهٔ {rank} آغاز می‌شود.</translation>
    </message>
    <message>
        <source>Held by {name} on {date} until it is released: {reason}</source>
        <translation>از {date} نگه‌داشته، تا پایان آن ثبت شود؛ ثبت {name}: {reason}</translation>
    </message>
    <message>
        <source>Held by {name} on {date} until {until}: {reason}</source>
        <translation>از {date} تا {until} نگه‌داشته؛ ثبت {name}: {reason}</translation>
    </message>
</context>
<context>
    <name>QueueActs</name>
    <message>
        <source>Let a file join this queue</source>
        <translation>ثبت پرونده در این نوبت</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>Record a call</source>
        <translation>ثبت تماس</translation>
    </message>
    <message>
        <source>Hold, or end the hold</source>
        <translation>نگه‌داشتن نوبت یا پایان آن</translation>
    </message>
    <message>
        <source>Documents complete or not</source>
        <translation>وضعیت مدارک</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>بیرون بردن از صف</translation>
    </message>
    <message>
        <source>File {file_no} waits now</source>
        <translation>پروندهٔ {file_no} در نوبت ثبت شد</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>ثبت شد</translation>
    </message>
    <message>
        <source>Print the card “why this place”</source>
        <translation>چاپ برگهٔ «چرا این رتبه»</translation>
    </message>
    <message>
        <source>Card {number} issued</source>
        <translation>برگهٔ {number} صادر شد</translation>
    </message>
</context>
<context>
    <name>QueueCallDialog</name>
    <message>
        <source>Call in the queue</source>
        <translation>تماس با منتظر نوبت</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>ثبت تماس</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>نتیجهٔ تماس</translation>
    </message>
    <message>
        <source>Called on</source>
        <translation>روز تماس</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>نگه‌داشته تا</translation>
    </message>
    <message>
        <source>Note, or why they decline</source>
        <translation>یادداشت، یا دلیل انصراف</translation>
    </message>
</context>
<context>
    <name>QueueCounts</name>
    <message numerus="yes">
        <source>{count} months</source>
        <translation>
            <numerusform>{count} ماه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} persons</source>
        <translation>
            <numerusform>{count} نفر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>joined {count} days earlier</source>
        <translation>
            <numerusform>{count} روز زودتر در نوبت ثبت شده است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} places behind the line of the open quota</source>
        <translation>
            <numerusform>{count} جا تا مرز سهمیهٔ باز مانده است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} earlier moves</source>
        <translation>
            <numerusform>{count} جابه‌جایی پیش‌تر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>joined {count} days later</source>
        <translation>
            <numerusform>{count} روز دیرتر ثبت شده است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} persons wait</source>
        <translation>
            <numerusform>{count} نفر در نوبت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} moves</source>
        <translation>
            <numerusform>{count} جابه‌جایی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them by another policy</source>
        <translation>
            <numerusform>{count} تا با آیین‌نامهٔ تازه</numerusform>
        </translation>
    </message>
    <message>
        <source>{moves}, {by_policy}</source>
        <translation>{moves}، {by_policy}</translation>
    </message>
    <message numerus="yes">
        <source>{fact}. The vote of {count} members ran out on {date}, it counts no more</source>
        <translation>
            <numerusform>{fact}. رأی {count} عضو در {date} به پایان رسید و دیگر شمرده نمی‌شود</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueFilters</name>
    <message>
        <source>Field</source>
        <translation>حوزه</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>محله</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>مدارک</translation>
    </message>
</context>
<context>
    <name>QueueHead</name>
    <message>
        <source>Service (F9)</source>
        <translation>خدمت (F9)</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>در صف</translation>
    </message>
    <message>
        <source>Open places</source>
        <translation>جاهای باز</translation>
    </message>
    <message>
        <source>Last score reached</source>
        <translation>آستانهٔ پذیرش</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>میانگین انتظار</translation>
    </message>
    <message>
        <source>Scored as of</source>
        <translation>امتیاز تا روز</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>آیین‌نامه</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>نفر</translation>
    </message>
    <message>
        <source>no open quota</source>
        <translation>بی سهمیهٔ باز</translation>
    </message>
    <message>
        <source>points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>months</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>This PC says that today is {today}, but this queue stands in the order of {last}, a day that is yet to come. If the clock is behind, set it right. If today is really {today}, the head does “The day is right” on the page “Admission by quota”.</source>
        <translation>امروز رایانه {today} است، ولی این صف به روز {last} مرتب شده است که هنوز نرسیده است. اگر ساعت رایانه عقب است، آن را درست کنید. اگر امروز به‌راستی {today} است، رئیس اداره در صفحهٔ «پذیرش با سهمیه» کار «روز درست است» را انجام دهد.</translation>
    </message>
    <message>
        <source>Services of the queues</source>
        <translation>خدمت‌های صف</translation>
    </message>
</context>
<context>
    <name>QueueJoinDialog</name>
    <message>
        <source>Join a queue</source>
        <translation>ثبت در نوبت</translation>
    </message>
    <message>
        <source>Let them join</source>
        <translation>ثبت در نوبت</translation>
    </message>
    <message>
        <source>File number, national ID or foreigner ID</source>
        <translation>شمارهٔ پرونده، کد ملی یا شناسهٔ اتباع</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>Waits from</source>
        <translation>در نوبت از</translation>
    </message>
    <message>
        <source>{name}, file {file_no}</source>
        <translation>{name}، پروندهٔ {file_no}</translation>
    </message>
    <message>
        <source>This queue takes whoever is covered, and applicants too.</source>
        <translation>این صف هم مددجوی تحت پوشش می‌پذیرد و هم متقاضی.</translation>
    </message>
    <message>
        <source>The queue of the pension takes whoever is covered, no applicants.</source>
        <translation>صف مستمری تنها مددجوی تحت پوشش می‌پذیرد، نه متقاضی.</translation>
    </message>
    <message>
        <source>{who}: {why}</source>
        <translation>{who}: {why}</translation>
    </message>
</context>
<context>
    <name>QueueLeaveDialog</name>
    <message>
        <source>Who has left joins again at the end, by a new entry of that day.</source>
        <translation>کسی که از صف بیرون رفت، دوباره با ثبت تازه و از روز همان ثبت در نوبت می‌ایستد.</translation>
    </message>
    <message>
        <source>Leave the queue</source>
        <translation>بیرون رفتن از صف</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>بیرون بردن از صف</translation>
    </message>
    <message>
        <source>How</source>
        <translation>چگونه</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>روز بیرون رفتن</translation>
    </message>
</context>
<context>
    <name>QueueOffered</name>
    <message>
        <source>comes with the program</source>
        <translation>همراه برنامه</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>کنار گذاشته</translation>
    </message>
    <message>
        <source>of this office</source>
        <translation>از این اداره</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Who wait</source>
        <translation>در نوبت</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Join the queue</source>
        <translation>ثبت در نوبت</translation>
    </message>
    <message>
        <source>Who waits, in order</source>
        <translation>منتظران به ترتیب نوبت</translation>
    </message>
    <message>
        <source>Nobody waits for this service</source>
        <translation>کسی در نوبت این خدمت نیست</translation>
    </message>
    <message>
        <source>Why this place?</source>
        <translation>چرا این رتبه؟</translation>
    </message>
    <message>
        <source>Choose the service</source>
        <translation>گزینش خدمت</translation>
    </message>
    <message>
        <source>Narrow this list</source>
        <translation>جست‌وجو در این فهرست</translation>
    </message>
    <message>
        <source>Ordering policy of this queue</source>
        <translation>آیین‌نامهٔ این نوبت</translation>
    </message>
    <message>
        <source>Waiting queue</source>
        <translation>صف انتظار</translation>
    </message>
    <message>
        <source>clear the filters</source>
        <translation>پاک‌کردن فیلترها</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{queue}: {service}</source>
        <translation>{queue}: {service}</translation>
    </message>
    <message>
        <source>Nobody who waits matches these filters</source>
        <translation>هیچ منتظری با این فیلترها جور نیست</translation>
    </message>
    <message>
        <source>Esc clears the filters.</source>
        <translation>Esc فیلترها را پاک می‌کند.</translation>
    </message>
    <message>
        <source>Ctrl+N lets somebody join.</source>
        <translation>با Ctrl+N کسی را در نوبت ثبت کنید.</translation>
    </message>
    <message>
        <source>{count} of {total} who wait</source>
        <translation>{count} نفر از {total} منتظر</translation>
    </message>
    <message>
        <source>Amber line: how far the open places reach</source>
        <translation>خط‌چین نارنجی: مرز جاهای باز</translation>
    </message>
    <message>
        <source>open file</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>why here?</source>
        <translation>چرا این رتبه؟</translation>
    </message>
    <message>
        <source>call</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>Admission by quota</source>
        <translation>پذیرش با سهمیه</translation>
    </message>
    <message>
        <source>Call list before an admission</source>
        <translation>فهرست تماس پیش از پذیرش</translation>
    </message>
    <message>
        <source>Sealed runs of admissions</source>
        <translation>پذیرش‌های مهرشده</translation>
    </message>
    <message>
        <source>Every move of this place, ten years back</source>
        <translation>همهٔ جابه‌جایی‌های این رتبه تا ده سال پیش</translation>
    </message>
    <message>
        <source>Print this queue (Ctrl+Shift+P)</source>
        <translation>چاپ صف (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Print this queue as it is filtered</source>
        <translation>چاپ صف همان‌گونه که فیلتر شده است</translation>
    </message>
</context>
<context>
    <name>QuotaDialog</name>
    <message>
        <source>Quota letter</source>
        <translation>نامهٔ سهمیه</translation>
    </message>
    <message>
        <source>Correct the quota letter</source>
        <translation>اصلاح نامهٔ سهمیه</translation>
    </message>
    <message>
        <source>The letter stays with its service; close it and record another.</source>
        <translation>نامه با خدمت خود می‌ماند؛ آن را ببندید و نامهٔ دیگری ثبت کنید.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>شمارهٔ نامه</translation>
    </message>
    <message>
        <source>Day of the letter</source>
        <translation>تاریخ نامه</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>سهمیه</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>ماه برقراری</translation>
    </message>
    <message>
        <source>Whom the letter means; what is left open does not narrow</source>
        <translation>نامه برای چه کسانی است؛ آنچه خالی بماند محدود نمی‌کند</translation>
    </message>
    <message>
        <source>Woman as head</source>
        <translation>زن سرپرست</translation>
    </message>
    <message>
        <source>any</source>
        <translation>هر دهک</translation>
    </message>
    <message>
        <source>Decile up to</source>
        <translation>دهک تا</translation>
    </message>
    <message>
        <source>Months waited</source>
        <translation>ماه انتظار (دست‌کم)</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>محله‌ها</translation>
    </message>
    <message>
        <source>parted by commas</source>
        <translation>با ویرگول جدا کنید</translation>
    </message>
    <message>
        <source>In the letter&apos;s own words</source>
        <translation>به عبارت خود نامه</translation>
    </message>
    <message>
        <source>The office has no files in {areas}; write the name as the files have it.</source>
        <translation>اداره در {areas} پرونده‌ای ندارد؛ نام را چنان‌که در پرونده‌هاست بنویسید.</translation>
    </message>
</context>
<context>
    <name>QuotaStep</name>
    <message>
        <source>New letter</source>
        <translation>نامهٔ تازه</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>اصلاح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Closed letters too</source>
        <translation>نامه‌های بسته هم</translation>
    </message>
    <message>
        <source>Letters that give places</source>
        <translation>نامه‌های سهمیه</translation>
    </message>
    <message>
        <source>No letter gives places</source>
        <translation>نامهٔ سهمیه‌ای نیست</translation>
    </message>
    <message>
        <source>Record the letter of headquarters: its number, day and places.</source>
        <translation>نامهٔ ستاد را با شماره، تاریخ و شمار سهمیه ثبت کنید.</translation>
    </message>
    <message>
        <source>Propose a list</source>
        <translation>فهرست پیشنهادی</translation>
    </message>
    <message>
        <source>Looking at a list admits nobody.</source>
        <translation>با دیدن فهرست کسی پذیرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>سهمیه</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>مصرف</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>مانده</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>ماه برقراری</translation>
    </message>
    <message>
        <source>Whom it means</source>
        <translation>برای چه کسانی</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>This letter is closed and admits nobody; choose another one.</source>
        <translation>این نامه بسته است و کسی با آن پذیرفته نمی‌شود؛ نامهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Nothing is left of this letter; it can be given more places, or another one is used.</source>
        <translation>از این نامه چیزی نمانده است؛ شمار آن را بیشتر کنید یا نامهٔ دیگری به کار ببرید.</translation>
    </message>
    <message>
        <source>Closed too</source>
        <translation>بسته‌ها هم</translation>
    </message>
</context>
<context>
    <name>RankMoves</name>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>From rank</source>
        <translation>از رتبهٔ</translation>
    </message>
    <message>
        <source>To rank</source>
        <translation>به رتبهٔ</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>جا</translation>
    </message>
    <message>
        <source>What moved it</source>
        <translation>سبب جابه‌جایی</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>End the hold</source>
        <translation>پایان نگه‌داشتن</translation>
    </message>
    <message>
        <source>Let them wait again</source>
        <translation>بازگشت به نوبت</translation>
    </message>
</context>
<context>
    <name>ReturnQuotaDialog</name>
    <message>
        <source>{who} has put this list before the head. It goes back with your reason, and can be put before the head again.</source>
        <translation>{who} این فهرست را برای تأیید رئیس فرستاده است. فهرست با دلیل شما برمی‌گردد و می‌تواند دوباره فرستاده شود.</translation>
    </message>
    <message>
        <source>Send the list back</source>
        <translation>برگرداندن فهرست</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>برگرداندن</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>The run and its letter</source>
        <translation>پذیرش و نامهٔ آن</translation>
    </message>
    <message>
        <source>Repeating the run</source>
        <translation>اجرای دوبارهٔ پذیرش</translation>
    </message>
    <message>
        <source>Repeating writes nothing; cancel whenever you like.</source>
        <translation>اجرای دوباره چیزی نمی‌نویسد؛ هر گاه خواستید لغو کنید.</translation>
    </message>
    <message>
        <source>Everybody whom the run considered</source>
        <translation>همهٔ کسانی که در پذیرش بررسی شدند</translation>
    </message>
    <message>
        <source>Considered by the run</source>
        <translation>بررسی‌شده در پذیرش</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>هیچ کس</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مهرشده</translation>
    </message>
    <message>
        <source>from {month}</source>
        <translation>از {month}</translation>
    </message>
    <message>
        <source>of {places}</source>
        <translation>از {places}</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>پذیرش</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>سهمیه</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>پذیرفته</translation>
    </message>
    <message>
        <source>Considered</source>
        <translation>بررسی‌شده</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>{who}, {date}</source>
        <translation>{who}، {date}</translation>
    </message>
    <message>
        <source>The run gives the same bytes again</source>
        <translation>اجرای دوباره همان بایت‌ها را داد</translation>
    </message>
    <message>
        <source>The run does not give the same bytes</source>
        <translation>اجرای دوباره همان بایت‌ها را نداد</translation>
    </message>
    <message numerus="yes">
        <source>{count} more rows differ</source>
        <translation>
            <numerusform>{count} سطر دیگر هم فرق دارد</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row is the same; the letter, the order or the day was altered.</source>
        <translation>همهٔ سطرها همان‌اند؛ نامه، ترتیب یا روز دست‌کاری شده است.</translation>
    </message>
    <message>
        <source>Tell whoever supports the program, and keep a copy of the office as it is.</source>
        <translation>به پشتیبان برنامه بگویید و از اداره، همان‌گونه که هست، رونوشت بگیرید.</translation>
    </message>
    <message>
        <source>Place {position}, file {file_no}: the row was altered</source>
        <translation>رتبهٔ {position}، پروندهٔ {file_no}: سطر دست‌کاری شده است</translation>
    </message>
    <message>
        <source>Place {position}, file {file_no}: {field} was {frozen}, is {again} now</source>
        <translation>رتبهٔ {position}، پروندهٔ {file_no}: {field} {frozen} بود و اکنون {again} است</translation>
    </message>
    <message>
        <source>The run has no row of this kind; see the other outcomes with Ctrl+Tab.</source>
        <translation>این پذیرش چنین سطری ندارد؛ نتیجه‌های دیگر را با Ctrl+Tab ببینید.</translation>
    </message>
    <message>
        <source>The digest above comes again, from the frozen rows alone.</source>
        <translation>همان اثر انگشت بالا، تنها از سطرهای نگه‌داشته.</translation>
    </message>
    <message>
        <source>On the minutes it stands as</source>
        <translation>نشان آن در صورتجلسه</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Sealed runs</source>
        <translation>پذیرش‌های مهرشده</translation>
    </message>
    <message>
        <source>Nothing is decided yet</source>
        <translation>هنوز پذیرشی نبوده است</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>پذیرش</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>سهمیه</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>پذیرفته</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>کنار گذاشته</translation>
    </message>
    <message>
        <source>Considered</source>
        <translation>بررسی‌شده</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>Repeat the run</source>
        <translation>اجرای دوباره</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>گشودن پرونده</translation>
    </message>
    <message>
        <source>Admission by quota</source>
        <translation>پذیرش با سهمیه</translation>
    </message>
    <message>
        <source>Waiting queue</source>
        <translation>صف انتظار</translation>
    </message>
    <message>
        <source>Run {number}</source>
        <translation>پذیرش {number}</translation>
    </message>
    <message>
        <source>Open a run with Enter first; its rows lead to their files.</source>
        <translation>نخست پذیرشی را با Enter باز کنید؛ سطرهایش به پرونده می‌رسند.</translation>
    </message>
    <message numerus="yes">
        <source>{count} persons</source>
        <translation>
            <numerusform>{count} نفر</numerusform>
        </translation>
    </message>
    <message>
        <source>repeat the run</source>
        <translation>اجرای دوباره</translation>
    </message>
    <message>
        <source>next outcome</source>
        <translation>نتیجهٔ بعدی</translation>
    </message>
    <message>
        <source>open file</source>
        <translation>گشودن پرونده</translation>
    </message>
    <message>
        <source>back</source>
        <translation>بازگشت</translation>
    </message>
    <message numerus="yes">
        <source>{count} runs</source>
        <translation>
            <numerusform>{count} پذیرش</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>گشودن</translation>
    </message>
    <message>
        <source>admission</source>
        <translation>پذیرش</translation>
    </message>
    <message>
        <source>Digest begins</source>
        <translation>آغاز اثر انگشت</translation>
    </message>
    <message>
        <source>Print the minutes of the run</source>
        <translation>چاپ صورتجلسهٔ پذیرش</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>صورتجلسه</translation>
    </message>
    <message>
        <source>A run has parts once it is opened with Enter.</source>
        <translation>پذیرش پس از باز شدن با Enter بخش دارد.</translation>
    </message>
    <message>
        <source>A run stands here once the head has approved an admission; press F7.</source>
        <translation>پس از تأیید رئیس، پذیرش این‌جا می‌آید؛ با F7 به پذیرش بروید.</translation>
    </message>
</context>
<context>
    <name>ServicesDialog</name>
    <message>
        <source>Services of the queues</source>
        <translation>خدمت‌های صف</translation>
    </message>
    <message>
        <source>Ins adds a service of this office, and it has a queue at once. One that is put aside is offered no more; whoever waits for it waits on.</source>
        <translation>کلید Ins خدمتی از این اداره می‌افزاید که همان دم صف نوبت دارد. خدمتی که کنار گذاشته شود دیگر پیشنهاد نمی‌شود؛ هر که در نوبت آن است می‌ماند.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Put aside, or back</source>
        <translation>کنار گذاشتن یا برگرداندن</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>خدمت تازه</translation>
    </message>
    <message>
        <source>It comes with the program; only what the office has added can be put aside.</source>
        <translation>این خدمت همراه برنامه است؛ تنها خدمتی که اداره افزوده است کنار گذاشته می‌شود.</translation>
    </message>
</context>
<context>
    <name>ShiftCard</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>اگر</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>هیچ کس</translation>
    </message>
</context>
<context>
    <name>StepActs</name>
    <message>
        <source>Open the file of the row</source>
        <translation>گشودن پروندهٔ سطر</translation>
    </message>
    <message>
        <source>Print the minutes of the run</source>
        <translation>چاپ صورتجلسهٔ پذیرش</translation>
    </message>
    <message>
        <source>Try the proposed scoring</source>
        <translation>آزمودن امتیازبندی پیشنهادی</translation>
    </message>
    <message>
        <source>Throw away what is tried</source>
        <translation>دور ریختن آزمایش</translation>
    </message>
    <message>
        <source>Keep what is tried</source>
        <translation>نگه‌داشتن آزمایش</translation>
    </message>
</context>
<context>
    <name>WeightCard</name>
    <message>
        <source>{weight}, before {before}</source>
        <translation>{weight}، پیش‌تر {before}</translation>
    </message>
    <message>
        <source>was {before}</source>
        <translation>پیش‌تر {before}</translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message>
        <source>Why this place</source>
        <translation>چرا این رتبه</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>کسی برگزیده نشده است</translation>
    </message>
    <message>
        <source>Date order: who joined first comes first. Joined on {date}.</source>
        <translation>ترتیب تاریخ: هر که زودتر ثبت شده جلوتر است. ثبت در {date}.</translation>
    </message>
    <message>
        <source>{name}, rank {rank}</source>
        <translation>{name}، رتبهٔ {rank}</translation>
    </message>
    <message>
        <source>Why rank {rank}?</source>
        <translation>چرا رتبهٔ {rank}؟</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} امتیاز</translation>
    </message>
    <message>
        <source>{name} · {file_no}</source>
        <translation>{name} · {file_no}</translation>
    </message>
    <message>
        <source>Nobody stands ahead.</source>
        <translation>کسی جلوتر نیست.</translation>
    </message>
    <message>
        <source>Within the places of the open quota.</source>
        <translation>درون جاهای سهمیهٔ باز است.</translation>
    </message>
    <message>
        <source>The weights of this policy are a proposal; no regulation gives them.</source>
        <translation>وزن‌های این آیین‌نامه پیشنهادی است و در هیچ مقرره‌ای نیامده است.</translation>
    </message>
    <message>
        <source>How the place moved</source>
        <translation>سرگذشت رتبه</translation>
    </message>
    <message>
        <source>A run of today would pass this place over: {reason}.</source>
        <translation>پذیرش امروز از این نوبت می‌گذرد: {reason}.</translation>
    </message>
    <message>
        <source>Every move, ten years back</source>
        <translation>همهٔ جابه‌جایی‌ها تا ده سال پیش</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>every move of this place</source>
        <translation>همهٔ جابه‌جایی‌های این رتبه</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>چاپ برگه</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Open file</source>
        <translation>باز کردن پرونده</translation>
    </message>
</context>
</TS>
