<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>Afresh</name>
    <message>
        <source>Another desk</source>
        <translation>همکاری دیگر</translation>
    </message>
    <message>
        <source>{who} has just changed this record</source>
        <translation>{who} همین حالا این مورد را تغییر داد</translation>
    </message>
    <message>
        <source>What you typed is kept; look again and save.</source>
        <translation>نوشتهٔ شما نگه داشته شده است؛ دوباره ببینید و ثبت کنید.</translation>
    </message>
    <message>
        <source>Save mine again</source>
        <translation>ثبت نوشتهٔ من</translation>
    </message>
</context>
<context>
    <name>Backups</name>
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
    <name>CommandDialog</name>
    <message>
        <source>What you typed here before was not saved</source>
        <translation>آنچه پیش‌تر اینجا نوشته بودید ثبت نشده است</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>دور ریختن</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>بدون ثبت بسته شود؟</translation>
    </message>
    <message>
        <source>What you typed in «{title}» is not saved.</source>
        <translation>آنچه در «{title}» نوشته‌اید ثبت نشده است.</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>ادامهٔ نوشتن</translation>
    </message>
    <message>
        <source>«{form}» waits as you left it: {back} goes back, {new} opens it again</source>
        <translation>«{form}» همان‌گونه که نوشتید می‌ماند: {back} بازمی‌گردد و {new} دوباره بازش می‌کند</translation>
    </message>
    <message>
        <source>«{form}» waits as you left it: {new} opens it again</source>
        <translation>«{form}» همان‌گونه که نوشتید می‌ماند: {new} دوباره بازش می‌کند</translation>
    </message>
    <message>
        <source>Do it: {act}</source>
        <translation>انجام شود: {act}</translation>
    </message>
    <message>
        <source>Leave this form?</source>
        <translation>از این فرم بیرون می‌روید؟</translation>
    </message>
    <message>
        <source>Nothing is done yet: what you typed in «{title}» is not saved.</source>
        <translation>هنوز کاری انجام نشده است: آنچه در «{title}» نوشته‌اید ثبت نشده است.</translation>
    </message>
    <message>
        <source>next field; after the last one the button</source>
        <translation>فیلد بعدی؛ پس از آخرین فیلد، دکمهٔ ثبت</translation>
    </message>
</context>
<context>
    <name>DraftElsewhere</name>
    <message>
        <source>Go there</source>
        <translation>رفتن به آن</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>Bring it back</source>
        <translation>بازآوردن</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>دور ریختن</translation>
    </message>
    <message>
        <source>{when}; one field typed and not saved.</source>
        <translation>{when}؛ یک فیلد نوشته و ذخیره نشده بود.</translation>
    </message>
    <message>
        <source>{when}; {count} fields typed and not saved.</source>
        <translation>{when}؛ {count} فیلد نوشته و ذخیره نشده بود.</translation>
    </message>
    <message>
        <source>A draft of this file was found</source>
        <translation>پیش‌نویس این پرونده پیدا شد</translation>
    </message>
    <message>
        <source>{about}: {told}</source>
        <translation>{about}: {told}</translation>
    </message>
</context>
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
    <message>
        <source>Household member of file</source>
        <translation>عضو خانوار این پرونده</translation>
    </message>
    <message>
        <source>Has no file; Enter opens a new one</source>
        <translation>پرونده ندارد؛ Enter پروندهٔ تازه برایش باز می‌کند</translation>
    </message>
    <message>
        <source>Was a household member of this file until {day}</source>
        <translation>تا {day} عضو خانوار این پرونده بوده است</translation>
    </message>
    <message>
        <source>{name} has no file, nor has anybody of the household; who may edit files opens one.</source>
        <translation>{name} و هیچ‌کس از خانوارش پرونده ندارد؛ کسی که اجازهٔ ویرایش پرونده دارد می‌تواند برایش باز کند.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>بارکدخوان</translation>
    </message>
    <message>
        <source>open the file whose ID is scanned</source>
        <translation>باز کردن پرونده با اسکن کد ملی یا شماره‌اش</translation>
    </message>
    <message>
        <source>Part of this file: {part}</source>
        <translation>بخش این پرونده: {part}</translation>
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
    <message>
        <source>these keys</source>
        <translation>همین کلیدها</translation>
    </message>
    <message>
        <source>what the coloured box above offers</source>
        <translation>آنچه کادر رنگی بالا پیشنهاد می‌کند</translation>
    </message>
    <message>
        <source>tab beside, on the tabs</source>
        <translation>زبانهٔ کناری، روی زبانه‌ها</translation>
    </message>
    <message>
        <source>sort by the column beside</source>
        <translation>مرتب‌کردن بر پایهٔ ستون کناری</translation>
    </message>
    <message>
        <source>sort from the start, from the end</source>
        <translation>مرتب‌کردن از آغاز، از پایان</translation>
    </message>
    <message>
        <source>Letter keys</source>
        <translation>کلید حروف</translation>
    </message>
    <message>
        <source>narrow a long filter, go to a value of a short one</source>
        <translation>در فیلتر بلند: کوتاه کردن فهرست؛ در کوتاه: رفتن به مقدار</translation>
    </message>
    <message>
        <source>menu of the row, where it has one</source>
        <translation>منوی کارهای سطر، اگر داشته باشد</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>father: {name}</source>
        <translation>نام پدر {name}</translation>
    </message>
    <message>
        <source>mobile {number}</source>
        <translation>تلفن همراه {number}</translation>
    </message>
    <message>
        <source>by another number of theirs</source>
        <translation>با شمارهٔ دیگری از او</translation>
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
    <message>
        <source>PIN of six digits</source>
        <translation>رمز شش‌رقمی</translation>
    </message>
    <message>
        <source>Open with the password</source>
        <translation>باز کردن با گذرواژه</translation>
    </message>
    <message>
        <source>Welfare Desk — locked</source>
        <translation>میز بهزیستی — قفل</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>رمز شش‌رقمی را بنویسید</translation>
    </message>
    <message>
        <source>Type your password</source>
        <translation>گذرواژه را بنویسید</translation>
    </message>
    <message>
        <source>The PIN was wrong three times; now only the password opens.</source>
        <translation>رمز سه بار نادرست بود؛ اکنون فقط گذرواژه باز می‌کند.</translation>
    </message>
    <message>
        <source>Sign out? What is typed and not saved stays as a draft.</source>
        <translation>خارج می‌شوید؟ آنچه نوشته و ثبت نشده، پیش‌نویس می‌ماند.</translation>
    </message>
    <message>
        <source>Yes, sign out</source>
        <translation>بله، خروج</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>نه، بمانم</translation>
    </message>
    <message>
        <source>Enter unlocks; Tab leads to the other ways on this screen; F1 shows or hides this.</source>
        <translation>Enter قفل را باز می‌کند؛ Tab به راه‌های دیگر این صفحه می‌رود؛ F1 این راهنما را نشان می‌دهد یا پنهان می‌کند.</translation>
    </message>
    <message>
        <source>The password is wrong. Look at the keyboard&apos;s language and Caps Lock.</source>
        <translation>گذرواژه نادرست است. زبان صفحه‌کلید و Caps Lock را ببینید.</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancelled: nothing was changed</source>
        <translation>لغو شد: چیزی تغییر نکرد</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>لغو شد</translation>
    </message>
</context>
<context>
    <name>MistakeDialog</name>
    <message>
        <source>Recorded by mistake</source>
        <translation>ثبت اشتباه</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>It stays in sight, struck through, with your name and reason, and counts no more.</source>
        <translation>خط‌خورده، با نام شما و همین دلیل، دیده می‌شود و دیگر به شمار نمی‌آید.</translation>
    </message>
    <message>
        <source>Strike it out</source>
        <translation>خط بزن</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>خط خورد</translation>
    </message>
    <message>
        <source>by mistake: {why}</source>
        <translation>ثبت اشتباه: {why}</translation>
    </message>
    <message>
        <source>Choose a row that is not struck through first.</source>
        <translation>نخست ردیفی را برگزینید که خط نخورده است.</translation>
    </message>
    <message>
        <source>Recorded by mistake…</source>
        <translation>ثبت اشتباه…</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Next part of the page</source>
        <translation>بخش بعدی صفحه</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>بخش پیشین</translation>
    </message>
    <message>
        <source>One row was copied: copying more takes the right to export lists.</source>
        <translation>یک ردیف کپی شد؛ کپی بیش از یک ردیف، مجوز «خروجی گرفتن از فهرست‌ها» می‌خواهد.</translation>
    </message>
    <message>
        <source>{count} rows copied; this is logged.</source>
        <translation>{count} ردیف کپی شد و این کار ثبت شد.</translation>
    </message>
    <message>
        <source>What this draft was typed about is not there any more.</source>
        <translation>آن‌چه این پیش‌نویس دربارهٔ آن بود، دیگر این‌جا نیست.</translation>
    </message>
</context>
<context>
    <name>PageParts</name>
    <message>
        <source>Go to {page}: {part}</source>
        <translation>رفتن به {page}: {part}</translation>
    </message>
    <message>
        <source>Request of the office, certificate of the province, key of the office</source>
        <translation>درخواست اداره، درخواست ثبت در ستاد، گواهی استان، کلید اداره</translation>
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
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>کاربران</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>حساب من</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>بازدیدها</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>نامه‌ها</translation>
    </message>
    <message>
        <source>Trail of changes</source>
        <translation>سابقهٔ تغییرها</translation>
    </message>
    <message>
        <source>Documents that end</source>
        <translation>مدارک رو به پایان</translation>
    </message>
    <message>
        <source>Reception desk</source>
        <translation>پذیرش</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>پذیرش</translation>
    </message>
    <message>
        <source>Commission and inquiries</source>
        <translation>کمیسیون و استعلام‌ها</translation>
    </message>
    <message>
        <source>Session of the commission</source>
        <translation>جلسهٔ کمیسیون</translation>
    </message>
    <message>
        <source>Extension by circular</source>
        <translation>تمدید با بخشنامه</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>کیفیت داده‌ها</translation>
    </message>
    <message>
        <source>Likely double</source>
        <translation>تکراری احتمالی</translation>
    </message>
    <message>
        <source>Waiting queue</source>
        <translation>صف انتظار</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>صف انتظار</translation>
    </message>
    <message>
        <source>Ordering policy</source>
        <translation>آیین‌نامهٔ نوبت</translation>
    </message>
    <message>
        <source>Admission by quota</source>
        <translation>پذیرش با سهمیه</translation>
    </message>
    <message>
        <source>Calls before an admission</source>
        <translation>تماس‌های پیش از پذیرش</translation>
    </message>
    <message>
        <source>Sealed runs</source>
        <translation>پذیرش‌های مهرشده</translation>
    </message>
    <message>
        <source>Pension: lists and payments</source>
        <translation>مستمری: لیست‌ها و پرداخت‌ها</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>مستمری</translation>
    </message>
    <message>
        <source>Allowances</source>
        <translation>کمک‌هزینه‌ها</translation>
    </message>
    <message>
        <source>Register of papers</source>
        <translation>دفتر برگه‌ها</translation>
    </message>
    <message>
        <source>Catalogue of items</source>
        <translation>فهرست کالا</translation>
    </message>
    <message>
        <source>What gifts became</source>
        <translation>هدیه‌ها چه شدند</translation>
    </message>
    <message>
        <source>Story of a device</source>
        <translation>سرگذشت دستگاه</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>تجهیزات</translation>
    </message>
    <message>
        <source>Rehabilitation committee</source>
        <translation>کمیتهٔ توانبخشی</translation>
    </message>
    <message>
        <source>Delivery counter</source>
        <translation>پیشخوان تحویل</translation>
    </message>
    <message>
        <source>Month and report</source>
        <translation>ماه و گزارش</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ماه و گزارش</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>گزارش‌ها</translation>
    </message>
    <message>
        <source>Headquarters of the province</source>
        <translation>ستاد استان</translation>
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
        <source>People</source>
        <translation>مددجویان</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>دستورها</translation>
    </message>
    <message>
        <source>Nobody and no command found; fewer letters find more</source>
        <translation>کسی یا کاری با این نام پیدا نشد؛ با حرف‌های کمتر بیشتر پیدا می‌شود</translation>
    </message>
    <message>
        <source>Found by other facts</source>
        <translation>با مشخصات دیگر پیدا شد</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>در جای دیگر</translation>
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
    <name>RightsWatch</name>
    <message>
        <source>Open anew</source>
        <translation>بازکردن دوباره</translation>
    </message>
    <message>
        <source>Your roles were changed</source>
        <translation>نقش‌های شما تغییر کرده است</translation>
    </message>
    <message>
        <source>Save what you are at, then open the window anew: it shows what you may do now.</source>
        <translation>آنچه در دست دارید ثبت کنید و پنجره را دوباره باز کنید تا کارهای مجاز کنونی نشان داده شود.</translation>
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
    <name>TakingBack</name>
    <message>
        <source>Taken back</source>
        <translation>برگردانده شد</translation>
    </message>
    <message>
        <source>recorded by mistake, taken back at once</source>
        <translation>به‌اشتباه ثبت شده بود؛ همان دم برگردانده شد</translation>
    </message>
    <message>
        <source>The offer to take back stands for ten seconds; later it is done where it stands.</source>
        <translation>پیشنهاد برگرداندن ده ثانیه می‌ماند؛ پس از آن، همان ثبت را در جای خودش برگردانید.</translation>
    </message>
</context>
<context>
    <name>TakingOut</name>
    <message>
        <source>Export this list to Excel</source>
        <translation>خروجی اکسل از این فهرست</translation>
    </message>
    <message>
        <source>This list is not exported to Excel.</source>
        <translation>این فهرست خروجی اکسل ندارد.</translation>
    </message>
    <message>
        <source>There is no list in sight to export.</source>
        <translation>اینجا فهرستی دیده نمی‌شود که خروجی گرفته شود.</translation>
    </message>
    <message>
        <source>Writing the list to Excel</source>
        <translation>نوشتن فهرست در اکسل</translation>
    </message>
    <message>
        <source>If you cancel, no file is left behind.</source>
        <translation>اگر لغو کنید، فایلی به جا نمی‌ماند.</translation>
    </message>
    <message>
        <source>{count} rows written to {path}</source>
        <translation>{count} ردیف در {path} نوشته شد</translation>
    </message>
    <message>
        <source>One row written to {path}</source>
        <translation>یک ردیف در {path} نوشته شد</translation>
    </message>
    <message>
        <source>The list in sight is empty: there is no row to export.</source>
        <translation>این فهرست خالی است و ردیفی برای خروجی ندارد.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Backup</source>
        <translation>پشتیبان</translation>
    </message>
    <message>
        <source>Lock the screen (Ctrl+L)</source>
        <translation>قفل صفحه (Ctrl+L)</translation>
    </message>
    <message>
        <source>Sign out (Ctrl+Shift+Q)</source>
        <translation>خروج (Ctrl+Shift+Q)</translation>
    </message>
    <message>
        <source>Other pages of this part (Alt+0)</source>
        <translation>صفحه‌های دیگر این بخش (Alt+0)</translation>
    </message>
</context>
<context>
    <name>UnseenActs</name>
    <message>
        <source>in “{part}”</source>
        <translation>در بخش «{part}»</translation>
    </message>
    <message>
        <source>Choose the row, then press {keys}: {act}</source>
        <translation>ردیف را برگزینید و {keys} را بزنید: {act}</translation>
    </message>
</context>
<context>
    <name>WaitingDrafts</name>
    <message>
        <source>{count} forms that you typed are not saved yet</source>
        <translation>{count} فرم که نوشته‌اید هنوز ثبت نشده است</translation>
    </message>
    <message>
        <source>A form that you typed is not saved yet</source>
        <translation>فرمی که نوشته‌اید هنوز ثبت نشده است</translation>
    </message>
    <message>
        <source>Each link opens one as it was left.</source>
        <translation>هر پیوند یکی را همان‌گونه که مانده باز می‌کند.</translation>
    </message>
    <message>
        <source>{count} older ones wait too.</source>
        <translation>{count} فرم قدیمی‌تر هم مانده است.</translation>
    </message>
    <message>
        <source>The link opens it as it was left.</source>
        <translation>پیوند، آن را همان‌گونه که مانده باز می‌کند.</translation>
    </message>
    <message>
        <source>An older one waits too.</source>
        <translation>یک فرم قدیمی‌تر هم مانده است.</translation>
    </message>
</context>
<context>
    <name>WindowActs</name>
    <message>
        <source>Help: all keys</source>
        <translation>راهنما: همهٔ کلیدها</translation>
    </message>
    <message>
        <source>Search people and commands</source>
        <translation>جستجوی افراد و دستورها</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>خواندن دوباره</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>قفل صفحه</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>برگرداندن آخرین تغییر</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>رفتن به {page}</translation>
    </message>
    <message>
        <source>Choose the PIN of the hidden screen</source>
        <translation>تعیین رمز شش‌رقمی صفحهٔ پنهان</translation>
    </message>
    <message>
        <source>Other pages of this part</source>
        <translation>صفحه‌های دیگر این بخش</translation>
    </message>
</context>
</TS>
