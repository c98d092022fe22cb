<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>CentreDialog</name>
    <message>
        <source>New centre</source>
        <translation>مرکز تازه</translation>
    </message>
    <message>
        <source>Change the centre</source>
        <translation>ویرایش مرکز</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Capacity (files)</source>
        <translation>ظرفیت (پرونده)</translation>
    </message>
    <message>
        <source>Social workers</source>
        <translation>تعداد مددکار</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Neighbourhoods it serves</source>
        <translation>محله‌های تحت پوشش</translation>
    </message>
    <message>
        <source>{area} (now {centre})</source>
        <translation>{area} (اکنون {centre})</translation>
    </message>
    <message>
        <source>empty: the usual {files}</source>
        <translation>خالی: {files} پروندهٔ معمول</translation>
    </message>
    <message numerus="yes">
        <source>one carries {files} files</source>
        <translation>
            <numerusform>هر مددکار {files} پرونده</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CentresTab</name>
    <message>
        <source>Positive-life centres</source>
        <translation>مراکز مثبت زندگی</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Hand files over…</source>
        <translation>واگذاری پرونده‌ها…</translation>
    </message>
    <message>
        <source>Close it…</source>
        <translation>بستن مرکز…</translation>
    </message>
    <message>
        <source>Add the first one with Ctrl+N.</source>
        <translation>نخستین مرکز را با Ctrl+N بیفزایید.</translation>
    </message>
    <message>
        <source>The head adds them here.</source>
        <translation>رئیس اداره مرکزها را در همین صفحه می‌افزاید.</translation>
    </message>
    <message>
        <source>There are no centres yet</source>
        <translation>هنوز مرکزی ثبت نشده است</translation>
    </message>
    <message>
        <source>{count} centres carry more files than they can</source>
        <translation>{count} مرکز بیش از ظرفیت خود پرونده دارند</translation>
    </message>
    <message>
        <source>{centre}: {files} too many</source>
        <translation>{centre}: {files} بیش از ظرفیت</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>بازگشایی مرکز</translation>
    </message>
    <message numerus="yes">
        <source>{files} files handed over</source>
        <translation>
            <numerusform>{files} پرونده واگذار شد</numerusform>
        </translation>
    </message>
    <message>
        <source>The centre is saved</source>
        <translation>مرکز ثبت شد</translation>
    </message>
    <message>
        <source>one centre carries more files than it can</source>
        <translation>یک مرکز بیش از ظرفیت خود پرونده دارد</translation>
    </message>
    <message>
        <source>The centre is closed.</source>
        <translation>این مرکز بسته است.</translation>
    </message>
</context>
<context>
    <name>CloseCentreDialog</name>
    <message numerus="yes">
        <source>It carries {files} files and serves no neighbourhood afterwards.</source>
        <translation>
            <numerusform>این مرکز {files} پرونده دارد و پس از بستن، محله‌ای تحت پوشش آن نمی‌ماند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the centre {centre}</source>
        <translation>بستن مرکز {centre}</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>to no centre for now</source>
        <translation>فعلاً بدون مرکز</translation>
    </message>
    <message>
        <source>Its files go</source>
        <translation>پرونده‌های آن برود به</translation>
    </message>
</context>
<context>
    <name>DoneTab</name>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Visits that are over</source>
        <translation>بازدیدهای پایان‌یافته</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>بازدیدکننده</translation>
    </message>
    <message>
        <source>No visit is recorded yet</source>
        <translation>هنوز بازدیدی ثبت نشده است</translation>
    </message>
    <message>
        <source>Record a visit from the list of plans or of files due with Ctrl+R.</source>
        <translation>بازدید را از فهرست برنامه یا سررسید با Ctrl+R ثبت کنید.</translation>
    </message>
</context>
<context>
    <name>DueTab</name>
    <message>
        <source>Plan</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>بدون برنامه</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>برنامه‌ریزی‌شده</translation>
    </message>
    <message>
        <source>Files due for a visit</source>
        <translation>پرونده‌های سررسید بازدید</translation>
    </message>
    <message>
        <source>Visited by</source>
        <translation>بازدیدکنندهٔ پیشین</translation>
    </message>
    <message>
        <source>No visit is due</source>
        <translation>بازدیدی سررسید نشده است</translation>
    </message>
    <message>
        <source>Every covered client was met in time or is planned; see the list of plans.</source>
        <translation>همهٔ مددجویان تحت پوشش به‌موقع دیده شده‌اند یا در برنامه‌اند؛ فهرست برنامه را ببینید.</translation>
    </message>
</context>
<context>
    <name>FileCentreDialog</name>
    <message>
        <source>Centre of the file</source>
        <translation>مرکز پرونده</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>no centre</source>
        <translation>بدون مرکز</translation>
    </message>
    <message>
        <source>Positive-life centre</source>
        <translation>مرکز مثبت زندگی</translation>
    </message>
    <message>
        <source>This centre is full: it would carry {over} files too many.</source>
        <translation>ظرفیت این مرکز پر است؛ {over} پرونده بیش از ظرفیت می‌شود.</translation>
    </message>
</context>
<context>
    <name>GiveUpDialog</name>
    <message>
        <source>Give the visit up</source>
        <translation>لغو بازدید</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>لغو بازدید</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>علت</translation>
    </message>
    <message>
        <source>The visit is given up</source>
        <translation>بازدید لغو شد</translation>
    </message>
    <message>
        <source>The visit is planned again</source>
        <translation>بازدید به برنامه برگشت</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand files over to {centre}</source>
        <translation>واگذاری پرونده‌ها به مرکز {centre}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>هنوز هیچ</translation>
    </message>
    <message>
        <source>Neighbourhoods: {areas}</source>
        <translation>محله‌ها: {areas}</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>واگذاری</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>کدام پرونده‌ها</translation>
    </message>
    <message>
        <source>those that have no centre</source>
        <translation>پرونده‌های بدون مرکز</translation>
    </message>
    <message>
        <source>also those of other centres</source>
        <translation>پرونده‌های مرکزهای دیگر هم</translation>
    </message>
    <message numerus="yes">
        <source>{files} files will be handed over: {now} now, {after} afterwards, room for {room}.</source>
        <translation>
            <numerusform>{files} پرونده واگذار می‌شود: اکنون {now}، سپس {after}، ظرفیت {room}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The centre would carry {over} files too many. It may be done all the same.</source>
        <translation>
            <numerusform>مرکز {over} پرونده بیش از ظرفیت خواهد داشت. با این همه، واگذاری شدنی است.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file would be handed over.</source>
        <translation>پرونده‌ای برای سپردن نیست.</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Another day for the visit</source>
        <translation>تغییر روز بازدید</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>برنامه‌ریزی بازدید</translation>
    </message>
    <message>
        <source>Plan {count} visits</source>
        <translation>برنامه‌ریزی {count} بازدید</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>ثبت برنامه</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>روز بازدید</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>شیوهٔ بازدید</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>بازدیدکننده</translation>
    </message>
    <message>
        <source>{day} — a holiday</source>
        <translation>{day} — تعطیل است</translation>
    </message>
    <message>
        <source>The visit has another day</source>
        <translation>روز بازدید تغییر کرد</translation>
    </message>
    <message>
        <source>The plans are taken back</source>
        <translation>برنامه برگردانده شد</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>{count} visits planned</source>
        <translation>
            <numerusform>{count} بازدید برنامه‌ریزی شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files were left out of the plan</source>
        <translation>
            <numerusform>{count} پرونده در برنامه نیامد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files, the first {file_no}: {why}</source>
        <translation>
            <numerusform>{count} پرونده، نخستین {file_no}: {why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlannedTab</name>
    <message>
        <source>Planned visits</source>
        <translation>بازدیدهای برنامه‌ریزی‌شده</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>بازدیدکننده</translation>
    </message>
    <message>
        <source>No visit is planned</source>
        <translation>بازدیدی در برنامه نیست</translation>
    </message>
    <message>
        <source>Select files on the due list with the space bar and press Ctrl+N.</source>
        <translation>در فهرست سررسید با کلید فاصله پرونده‌ها را برگزینید و Ctrl+N را بزنید.</translation>
    </message>
    <message>
        <source>days gone by</source>
        <translation>روزهای گذشته</translation>
    </message>
    <message>
        <source>today and days gone by</source>
        <translation>امروز و روزهای گذشته</translation>
    </message>
    <message>
        <source>this week and days gone by</source>
        <translation>این هفته و روزهای گذشته</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Correct the visit</source>
        <translation>اصلاح بازدید</translation>
    </message>
    <message>
        <source>Record a visit</source>
        <translation>ثبت بازدید</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>روز بازدید</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>بازدیدکننده</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>شیوهٔ بازدید</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Take the record back</source>
        <translation>پس‌گرفتن ثبت</translation>
    </message>
    <message>
        <source>The record is taken back</source>
        <translation>ثبت بازدید پس گرفته شد</translation>
    </message>
    <message>
        <source>The visit is corrected</source>
        <translation>بازدید اصلاح شد</translation>
    </message>
    <message>
        <source>The visit is recorded</source>
        <translation>بازدید ثبت شد</translation>
    </message>
    <message>
        <source>Visit of {date}: {who}</source>
        <translation>بازدید {date}: {who}</translation>
    </message>
    <message>
        <source>This visit was given up. A new one is recorded in its file.</source>
        <translation>این بازدید لغو شده است. بازدید تازه را در پروندهٔ او ثبت کنید.</translation>
    </message>
    <message>
        <source>This record is struck out. A new one is recorded in its file.</source>
        <translation>این ثبت خط خورده است. بازدید تازه را در پروندهٔ او ثبت کنید.</translation>
    </message>
</context>
<context>
    <name>SheetPrinter</name>
    <message>
        <source>Drawing the sheets</source>
        <translation>آماده‌کردن برگه‌ها</translation>
    </message>
    <message>
        <source>If you cancel, nothing is printed.</source>
        <translation>با لغو، چیزی چاپ نمی‌شود.</translation>
    </message>
    <message>
        <source>Visit forms ({count})</source>
        <translation>فرم‌های بازدید ({count})</translation>
    </message>
    <message>
        <source>Visit form of {file_no}</source>
        <translation>فرم بازدید پروندهٔ {file_no}</translation>
    </message>
    <message>
        <source>Visits of {date}</source>
        <translation>بازدیدهای {date}</translation>
    </message>
</context>
<context>
    <name>VisitActs</name>
    <message>
        <source>Open file</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>{first} and {count} others</source>
        <translation>{first} و {count} پروندهٔ دیگر</translation>
    </message>
    <message>
        <source>Nothing is planned for {date}</source>
        <translation>برای {date} بازدیدی در برنامه نیست</translation>
    </message>
</context>
<context>
    <name>VisitColumns</name>
    <message>
        <source>{name}, file {file_no}</source>
        <translation>{name}، پروندهٔ {file_no}</translation>
    </message>
    <message>
        <source>due</source>
        <translation>سررسید</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>سررسید امروز</translation>
    </message>
    <message>
        <source>never</source>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام و نام خانوادگی</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>شمارهٔ پرونده</translation>
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
        <source>Mobile</source>
        <translation>تلفن همراه</translation>
    </message>
    <message>
        <source>Met at home</source>
        <translation>دیدار در منزل</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>گذشته از سررسید</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>در برنامه</translation>
    </message>
    <message>
        <source>Visited by</source>
        <translation>بازدیدکنندهٔ پیشین</translation>
    </message>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation>{days} روز دیر</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>روز هفته</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>بازدیدکننده</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>شیوه</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>{files} of {room}</source>
        <translation>{files} از {room}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بسته</translation>
    </message>
    <message>
        <source>{files} too many</source>
        <translation>{files} بیش از ظرفیت</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>محله‌ها</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>پرشدگی</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>سررسید</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>بازدیدشده</translation>
    </message>
    <message>
        <source>a day late</source>
        <translation>یک روز دیر</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} روز</translation>
    </message>
</context>
<context>
    <name>VisitTab</name>
    <message>
        <source>no centre</source>
        <translation>بدون مرکز</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>با این فیلترها چیزی نیست</translation>
    </message>
    <message>
        <source>Clear the chips above, or choose other values.</source>
        <translation>فیلترهای بالا را پاک کنید یا مقدار دیگری برگزینید.</translation>
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
        <source>Go to the files</source>
        <translation>رفتن به پرونده‌ها</translation>
    </message>
    <message>
        <source>There are no files yet</source>
        <translation>هنوز پرونده‌ای نیست</translation>
    </message>
    <message>
        <source>Visits come due for covered files: bring the Excel list, or open the first file.</source>
        <translation>بازدید برای پرونده‌های تحت پوشش پیش می‌آید؛ فهرست اکسل را بیاورید یا نخستین پرونده را بسازید.</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Lists of visits</source>
        <translation>فهرست‌های بازدید</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>برنامه‌ریزی بازدید</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>لغو بازدید</translation>
    </message>
    <message>
        <source>Visit forms</source>
        <translation>فرم بازدید</translation>
    </message>
    <message>
        <source>Day list</source>
        <translation>فهرست روز</translation>
    </message>
    <message>
        <source>New centre</source>
        <translation>مرکز تازه</translation>
    </message>
    <message>
        <source>Plan the selected visits, or a new centre</source>
        <translation>برنامه‌ریزی بازدید انتخاب‌شده‌ها، یا مرکز تازه</translation>
    </message>
    <message>
        <source>Record the visit</source>
        <translation>ثبت بازدید</translation>
    </message>
    <message>
        <source>Another day for the visit</source>
        <translation>تغییر روز بازدید</translation>
    </message>
    <message>
        <source>Give the visit up</source>
        <translation>لغو بازدید</translation>
    </message>
    <message>
        <source>Print visit forms</source>
        <translation>چاپ فرم بازدید</translation>
    </message>
    <message>
        <source>Print the day&apos;s list</source>
        <translation>چاپ فهرست بازدیدهای روز</translation>
    </message>
    <message>
        <source>Next list</source>
        <translation>فهرست بعدی</translation>
    </message>
    <message>
        <source>List before</source>
        <translation>فهرست پیشین</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>بازدیدها</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>سررسید</translation>
    </message>
    <message>
        <source>Planned by day</source>
        <translation>برنامهٔ روزانه</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>Centres</source>
        <translation>مرکزها</translation>
    </message>
    <message numerus="yes">
        <source>{count} files in this list</source>
        <translation>
            <numerusform>{count} پرونده در این فهرست</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} centres</source>
        <translation>
            <numerusform>{count} مرکز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} visits in this list</source>
        <translation>
            <numerusform>{count} بازدید در این فهرست</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} انتخاب‌شده</translation>
    </message>
    <message>
        <source>{count} plans are late</source>
        <translation>{count} برنامه دیر شده است</translation>
    </message>
    <message>
        <source>open file</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>select</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>record</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>تغییر روز</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>اصلاح</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>new centre</source>
        <translation>مرکز تازه</translation>
    </message>
    <message>
        <source>one plan is late</source>
        <translation>یک برنامه دیر شده است</translation>
    </message>
</context>
<context>
    <name>VisitsTab</name>
    <message>
        <source>Visits of the file</source>
        <translation>بازدیدهای پرونده</translation>
    </message>
    <message>
        <source>No visit is recorded or planned.</source>
        <translation>بازدیدی ثبت یا برنامه‌ریزی نشده است.</translation>
    </message>
    <message>
        <source>Enter records or corrects the visit under the cursor.</source>
        <translation>Enter بازدیدِ زیر مکان‌نما را ثبت یا اصلاح می‌کند.</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>برنامه‌ریزی بازدید</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>تغییر روز</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>لغو بازدید</translation>
    </message>
    <message>
        <source>Visit form</source>
        <translation>فرم بازدید</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Next visit due</source>
        <translation>سررسید بازدید بعدی</translation>
    </message>
    <message>
        <source>Client last met at home</source>
        <translation>آخرین دیدار در منزل</translation>
    </message>
    <message>
        <source>A visit holds</source>
        <translation>اعتبار هر بازدید</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>مرکز</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>بازدیدها</translation>
    </message>
    <message>
        <source>How the visits stand</source>
        <translation>وضعیت بازدید</translation>
    </message>
    <message>
        <source>never</source>
        <translation>هرگز</translation>
    </message>
    <message numerus="yes">
        <source>{months} months</source>
        <translation>
            <numerusform>{months} ماه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{days} days overdue</source>
        <translation>
            <numerusform>{days} روز از سررسید گذشته است</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, file {file_no}</source>
        <translation>{name}، پروندهٔ {file_no}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>شیوه</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>بازدیدکننده</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>No visit is planned.</source>
        <translation>بازدیدی در برنامه نیست.</translation>
    </message>
    <message>
        <source>The coverage of this file has ended.</source>
        <translation>پوشش این پرونده پایان یافته است.</translation>
    </message>
    <message>
        <source>A visit is planned already.</source>
        <translation>بازدیدی از پیش در برنامه است.</translation>
    </message>
    <message>
        <source>Record the visit</source>
        <translation>ثبت بازدید</translation>
    </message>
    <message>
        <source>Another day for the visit</source>
        <translation>تغییر روز بازدید</translation>
    </message>
    <message>
        <source>Give the visit up</source>
        <translation>لغو بازدید</translation>
    </message>
    <message>
        <source>Print the visit form</source>
        <translation>چاپ فرم بازدید</translation>
    </message>
    <message>
        <source>Another centre for this file</source>
        <translation>مرکز دیگری برای این پرونده</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>record</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>تغییر روز</translation>
    </message>
    <message>
        <source>give up</source>
        <translation>لغو</translation>
    </message>
</context>
</TS>
