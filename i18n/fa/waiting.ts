<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
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
    <name>Beside</name>
    <message>
        <source>Why this place?</source>
        <translation>چرا این رتبه؟</translation>
    </message>
</context>
<context>
    <name>DocumentsDialog</name>
    <message>
        <source>Documents of who waits</source>
        <translation>مدارک منتظر نوبت</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>نگه‌داشتن</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>مدارک</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>چه چیزی کم است</translation>
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
        <source>rank {before} stayed</source>
        <translation>رتبهٔ {before} ماند</translation>
    </message>
    <message>
        <source>from rank {before} to {after}</source>
        <translation>از رتبهٔ {before} به {after}</translation>
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
        <source>Call to who waits</source>
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
        <source>The pension queue takes whoever is covered, every other one also applicants.</source>
        <translation>نوبت مستمری ویژهٔ افراد تحت پوشش است؛ متقاضیان در نوبت خدمت‌های دیگر ثبت می‌شوند.</translation>
    </message>
    <message>
        <source>{name}, file {file_no}</source>
        <translation>{name}، پروندهٔ {file_no}</translation>
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
        <translation>پاک کردن صافی‌ها</translation>
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
        <translation>هیچ منتظری با این صافی‌ها جور نیست</translation>
    </message>
    <message>
        <source>Esc clears the filters.</source>
        <translation>Esc صافی‌ها را پاک می‌کند.</translation>
    </message>
    <message>
        <source>Ctrl+N lets somebody join.</source>
        <translation>با Ctrl+N کسی را در نوبت ثبت کنید.</translation>
    </message>
    <message>
        <source>{count} of {total} who wait</source>
        <translation>{count} نفر از {total} منتظر</translation>
    </message>
    <message numerus="yes">
        <source>{count} persons wait</source>
        <translation>
            <numerusform>{count} نفر در نوبت</numerusform>
        </translation>
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
        <source>{month}: {moved}</source>
        <translation>{month}: {moved}</translation>
    </message>
    <message>
        <source>Nothing is recorded of earlier days.</source>
        <translation>از روزهای پیش چیزی ثبت نشده است.</translation>
    </message>
    <message>
        <source>The record begins on {date}.</source>
        <translation>ثبت رتبه از {date} آغاز شده است.</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
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
