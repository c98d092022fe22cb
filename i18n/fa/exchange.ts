<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>BatchRowsView</name>
    <message>
        <source>Outcomes</source>
        <translation>نتیجه‌ها</translation>
    </message>
    <message>
        <source>Rows of the import</source>
        <translation>سطرهای ورود</translation>
    </message>
    <message>
        <source>Back to the imports</source>
        <translation>بازگشت به ورودها</translation>
    </message>
    <message>
        <source>Report workbook</source>
        <translation>گزارش اکسل</translation>
    </message>
    <message>
        <source>Take back this import</source>
        <translation>برگرداندن این ورود</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>As it stood in the file</source>
        <translation>همان‌گونه که در فایل بود</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>{when} · {user}</source>
        <translation>{when} · {user}</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>همهٔ سطرها</translation>
    </message>
</context>
<context>
    <name>BatchesCard</name>
    <message>
        <source>Imports made so far</source>
        <translation>ورودهای پیشین</translation>
    </message>
    <message>
        <source>No list has been imported yet</source>
        <translation>هنوز فهرستی وارد نشده است</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>New files</source>
        <translation>پروندهٔ تازه</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>تکمیل‌شده</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>مانده</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>{when} · {user}</source>
        <translation>{when} · {user}</translation>
    </message>
    <message>
        <source>{count} rejected</source>
        <translation>{count} رد</translation>
    </message>
    <message>
        <source>{count} ambiguous</source>
        <translation>{count} مبهم</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>وارد شده</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>برگردانده شده</translation>
    </message>
    <message>
        <source>Read its rows</source>
        <translation>دیدن سطرها</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Choose a workbook with Ctrl+O or paste rows with Ctrl+V. Each import is kept here with its rows and can be taken back while untouched.</source>
        <translation>فایل را با Ctrl+O برگزینید یا سطرها را با Ctrl+V بچسبانید. هر ورود با سطرهایش همین‌جا می‌ماند و تا دست‌نخورده است برگرداندنی است.</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Field</source>
        <translation>فیلد</translation>
    </message>
    <message>
        <source>Report workbook</source>
        <translation>گزارش اکسل</translation>
    </message>
    <message>
        <source>Rows that need an eye</source>
        <translation>سطرهای نیازمند نگاه</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>چیزی برای اصلاح نیست</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>بازگشت به ستون‌ها</translation>
    </message>
    <message>
        <source>each tile narrows the list · {rows} rows in all</source>
        <translation>هر کاشی، فهرست را محدود می‌کند · مجموع {rows} سطر</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>هنوز چیزی نوشته نشده است.</translation>
    </message>
    <message>
        <source>Nothing is written yet. The import is done whole or not at all; it can be taken back while untouched.</source>
        <translation>هنوز چیزی نوشته نشده است. ورود یا کامل انجام می‌شود یا هیچ؛ پس از آن هم تا دست‌نخورده است برگشت دارد.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش اکسل</translation>
    </message>
    <message>
        <source>Report workbook of these rows</source>
        <translation>گزارش اکسل مسئله‌ها</translation>
    </message>
    <message numerus="yes">
        <source>Replace {count} differing values</source>
        <translation>
            <numerusform>جایگزینی در {count} سطر ناهمسان</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace differing values</source>
        <translation>جایگزینی مقدارهای ناهمسان</translation>
    </message>
    <message>
        <source>Persons whose values in the office differ from the list; coverage and pension never change</source>
        <translation>کسانی که مقدارشان در اداره با فهرست یکی نیست؛ پوشش و مستمری هرگز عوض نمی‌شود</translation>
    </message>
    <message numerus="yes">
        <source>Import {count} files</source>
        <translation>
            <numerusform>ورود {count} پرونده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete {count} files</source>
        <translation>
            <numerusform>تکمیل {count} پرونده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} ambiguous rows wait for you; undecided they stay in this batch</source>
        <translation>
            <numerusform>{count} سطر مبهم تا تصمیم شما وارد نمی‌شود و در همین دسته می‌ماند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row is in the office already or cannot be read: nothing to import</source>
        <translation>همهٔ سطرها یا در اداره هست یا خواندنی نیست؛ چیزی برای ورود نیست</translation>
    </message>
    <message numerus="yes">
        <source>{count} rejected rows stay in the report, ready to be mended</source>
        <translation>
            <numerusform>{count} سطر رد شده در گزارش می‌ماند، آمادهٔ اصلاح</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>هنوز چیزی نوشته نشده است</translation>
    </message>
    <message>
        <source>Rows of this kind need nothing; read them with their import afterwards.</source>
        <translation>این سطرها کاری نمی‌خواهد؛ پس از ورود، آن‌ها را در همان ورود ببینید.</translation>
    </message>
    <message>
        <source>No such row</source>
        <translation>چنین سطری نیست</translation>
    </message>
    <message>
        <source>Press Esc to see the others again.</source>
        <translation>برای دیدن سطرهای دیگر Esc بزنید.</translation>
    </message>
    <message>
        <source>Press Ctrl+Enter to import them all.</source>
        <translation>برای ورود همهٔ سطرها Ctrl+Enter بزنید.</translation>
    </message>
    <message>
        <source>No row of the list can be taken in.</source>
        <translation>هیچ ردیفی از فهرست پذیرفتنی نیست.</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Back to the list you began</source>
        <translation>ادامهٔ فهرست نیمه‌کاره</translation>
    </message>
    <message>
        <source>Nothing is written while you look: first the columns, then every row; you decide.</source>
        <translation>تا شما تصمیم نگیرید چیزی نوشته نمی‌شود: نخست ستون‌ها، سپس تک‌تک سطرها.</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>One person or two?</source>
        <translation>یک نفرند یا دو نفر؟</translation>
    </message>
    <message>
        <source>Choose an ambiguous row in the list to see the two persons here.</source>
        <translation>برای دیدن دو شخص کنار هم، سطری مبهم را در فهرست انتخاب کنید.</translation>
    </message>
    <message>
        <source>Two persons; import both</source>
        <translation>دو نفرند؛ هر دو وارد شوند</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>بماند برای بعد</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} از {count}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>سطر {number}</translation>
    </message>
    <message>
        <source>One person; this row completes row {number}</source>
        <translation>یک نفر است؛ سطر {number} کامل شود</translation>
    </message>
    <message>
        <source>file {number}</source>
        <translation>پروندهٔ {number}</translation>
    </message>
    <message>
        <source>One person; complete the file</source>
        <translation>یک نفر است؛ پرونده کامل شود</translation>
    </message>
    <message>
        <source>Differ: {fields}</source>
        <translation>ناهمسان: {fields}. مدرک را ببینید.</translation>
    </message>
    <message>
        <source>Differ: {fields}. If they are two, mend the identifier with F2</source>
        <translation>ناهمسان: {fields}. اگر دو نفرند، شناسه را با F2 اصلاح کنید</translation>
    </message>
</context>
<context>
    <name>DomainForAll</name>
    <message>
        <source>Field of all rows</source>
        <translation>حوزهٔ همهٔ سطرها</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>برگزیده نشده</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Report of the rows to mend</source>
        <translation>گزارش سطرهای نیازمند اصلاح</translation>
    </message>
    <message>
        <source>Read the rows</source>
        <translation>دیدن سطرها</translation>
    </message>
    <message>
        <source>Take back this import</source>
        <translation>برگرداندن این ورود</translation>
    </message>
    <message>
        <source>Another workbook</source>
        <translation>فایل دیگر</translation>
    </message>
    <message>
        <source>Open the files</source>
        <translation>دیدن پرونده‌ها</translation>
    </message>
    <message numerus="yes">
        <source>{count} files were imported</source>
        <translation>
            <numerusform>{count} پرونده وارد شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files were completed</source>
        <translation>
            <numerusform>{count} پرونده تکمیل شد</numerusform>
        </translation>
    </message>
    <message>
        <source>from «{file}» · {rows} rows</source>
        <translation>از «{file}» · {rows} سطر</translation>
    </message>
    <message numerus="yes">
        <source>{count} ambiguous rows stay in this batch; decide in the report and import it</source>
        <translation>
            <numerusform>{count} سطر مبهم در این دسته ماند؛ در گزارش اصلاح کنید و دوباره وارد کنید</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the rejected rows in the report workbook and import it as it is</source>
        <translation>سطرهای رد شده را در گزارش اکسل اصلاح کنید و همان را وارد کنید</translation>
    </message>
    <message>
        <source>The rows and what became of them stay readable for ever</source>
        <translation>سطرها و نتیجهٔ هر یک برای همیشه خواندنی می‌ماند</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop the office&apos;s list here</source>
        <translation>فهرست اداره را این‌جا رها کنید</translation>
    </message>
    <message>
        <source>Choose a workbook</source>
        <translation>انتخاب فایل</translation>
    </message>
    <message>
        <source>An Excel workbook (.xlsx) as the office keeps it, with its titles, totals and sheets; or copy rows with their headings in Excel and press Ctrl+V here.</source>
        <translation>فایل اکسل (‎.xlsx) همان‌گونه که اداره نگه می‌دارد، با عنوان‌ها، جمع‌ها و برگه‌هایش؛ یا سطرها را با سرستونشان در اکسل کپی کنید و این‌جا Ctrl+V بزنید.</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>چسباندن سطرها</translation>
    </message>
</context>
<context>
    <name>EditCell</name>
    <message>
        <source>Row {row}: {who}</source>
        <translation>سطر {row}: {who}</translation>
    </message>
    <message>
        <source>In the file: {written}</source>
        <translation>در فایل: {written}</translation>
    </message>
    <message>
        <source>The workbook itself is not changed.</source>
        <translation>خود فایل اکسل عوض نمی‌شود.</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>همین</translation>
    </message>
    <message>
        <source>For all {count} rows like it</source>
        <translation>برای هر {count} سطر همانند</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Leave out</source>
        <translation>کنار گذاشته شود</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>کد ملی</translation>
    </message>
    <message>
        <source>Foreigner ID</source>
        <translation>شناسهٔ اتباع</translation>
    </message>
    <message>
        <source>National or foreigner ID</source>
        <translation>کد ملی یا شناسهٔ اتباع</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>Given and family name</source>
        <translation>نام و نام خانوادگی</translation>
    </message>
    <message>
        <source>Family and given name</source>
        <translation>نام خانوادگی و نام</translation>
    </message>
    <message>
        <source>Father&apos;s name</source>
        <translation>نام پدر</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>جنسیت</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاریخ تولد</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>شمارهٔ پرونده</translation>
    </message>
    <message>
        <source>Specialised field</source>
        <translation>حوزه</translation>
    </message>
    <message>
        <source>Social category</source>
        <translation>دستهٔ اجتماعی</translation>
    </message>
    <message>
        <source>Kind of disability</source>
        <translation>نوع معلولیت</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>شدت معلولیت</translation>
    </message>
    <message>
        <source>Pension state</source>
        <translation>وضعیت مستمری</translation>
    </message>
    <message>
        <source>Date of request</source>
        <translation>تاریخ درخواست</translation>
    </message>
    <message>
        <source>Household size</source>
        <translation>بُعد خانوار</translation>
    </message>
    <message>
        <source>Income decile</source>
        <translation>دهک</translation>
    </message>
    <message>
        <source>SHEBA</source>
        <translation>شبا</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>همراه</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>تلفن ثابت</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>محله</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>کد پستی</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>توضیحات</translation>
    </message>
    <message>
        <source>Keep in the note</source>
        <translation>نگه‌داشتن در یادداشت</translation>
    </message>
    <message>
        <source>heading and content</source>
        <translation>از عنوان و محتوا</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>از عنوان</translation>
    </message>
    <message>
        <source>content</source>
        <translation>از محتوا</translation>
    </message>
    <message>
        <source>earlier import</source>
        <translation>از ورود پیشین</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>تصمیم بگیرید</translation>
    </message>
    <message>
        <source>row number</source>
        <translation>شمارهٔ سطر</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>انتخاب شما</translation>
    </message>
    <message>
        <source>leading zeros put back</source>
        <translation>صفر آغاز برگشت</translation>
    </message>
    <message>
        <source>read as a date</source>
        <translation>تاریخ جلالی</translation>
    </message>
    <message>
        <source>letters unified</source>
        <translation>حرف‌ها یکسان شد</translation>
    </message>
    <message>
        <source>word unified</source>
        <translation>یکسان شد</translation>
    </message>
    <message>
        <source>digits unified</source>
        <translation>رقم‌ها یکسان شد</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>پذیرفته</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>تکمیل</translation>
    </message>
    <message>
        <source>warned</source>
        <translation>هشدار</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>مبهم</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>نادیده</translation>
    </message>
    <message>
        <source>become files</source>
        <translation>پرونده می‌شود</translation>
    </message>
    <message>
        <source>known files completed</source>
        <translation>پرونده‌های موجود کامل می‌شود</translation>
    </message>
    <message>
        <source>an optional field stays empty</source>
        <translation>فیلد اختیاری خالی می‌ماند</translation>
    </message>
    <message>
        <source>a field stays empty</source>
        <translation>فیلد اختیاری خالی</translation>
    </message>
    <message>
        <source>you decide</source>
        <translation>تصمیم با شماست</translation>
    </message>
    <message>
        <source>in the report, to be mended</source>
        <translation>در گزارش، آمادهٔ اصلاح</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>آمادهٔ اصلاح</translation>
    </message>
    <message>
        <source>blank or a total</source>
        <translation>بی‌داده یا جمع</translation>
    </message>
    <message>
        <source>Waiting for a pension</source>
        <translation>در نوبت مستمری</translation>
    </message>
    <message>
        <source>{count} persons</source>
        <translation>{count} نفر</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>بی‌تغییر</translation>
    </message>
    <message>
        <source>in the office already, or above in the list</source>
        <translation>از پیش در اداره یا همین فهرست</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>از پیش هست</translation>
    </message>
    <message>
        <source>become files, {warned} of them with the warning below</source>
        <translation>پرونده می‌شوند، {warned} تا از آنها با هشدار زیر</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Column in the file</source>
        <translation>ستون در فایل</translation>
    </message>
    <message>
        <source>Samples, as the file has them</source>
        <translation>نمونه‌ها، همان‌گونه که در فایل است</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>در برنامه می‌شود</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>چگونه شناخته شد</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>پُر</translation>
    </message>
    <message>
        <source>{field}?</source>
        <translation>{field}؟</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}٪</translation>
    </message>
    <message>
        <source>column {letter}</source>
        <translation>ستون {letter}</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Choose a file</source>
        <translation>انتخاب فایل</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Choose a workbook</source>
        <translation>انتخاب فایل</translation>
    </message>
    <message>
        <source>On to the next step</source>
        <translation>رفتن به گام بعد</translation>
    </message>
    <message>
        <source>Edit the cell, or show the panel</source>
        <translation>ویرایش خانه، یا نمایش پنل</translation>
    </message>
    <message>
        <source>One step back; cancels work under way</source>
        <translation>یک گام به عقب؛ لغو کار در جریان</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>Import from Excel</source>
        <translation>ورود از اکسل</translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back; {count} files are gone.</source>
        <translation>
            <numerusform>ورود برگردانده شد؛ {count} پرونده برداشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>فایل‌های اکسل (*.xlsx)</translation>
    </message>
    <message>
        <source>Paste rows copied in Excel</source>
        <translation>چسباندن سطرهای کپی‌شده از اکسل</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>این گام نخست است.</translation>
    </message>
    <message>
        <source>This very list was imported on {day}: the office has its files already.</source>
        <translation>همین فهرست {day} وارد شده است؛ پرونده‌هایش از پیش در اداره هست.</translation>
    </message>
</context>
<context>
    <name>ImportProblems</name>
    <message>
        <source>Look and decide</source>
        <translation>ببینید و تصمیم بگیرید</translation>
    </message>
    <message>
        <source>Is it {number}?</source>
        <translation>{number} است؟</translation>
    </message>
    <message>
        <source>«{word}» for {count} rows</source>
        <translation>«{word}» برای {count} سطر</translation>
    </message>
    <message>
        <source>Edit here</source>
        <translation>ویرایش همین‌جا</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>در فایل</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>پیشنهاد</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>همهٔ فیلدها</translation>
    </message>
    <message>
        <source>like row {row}</source>
        <translation>برابر با سطر {row}</translation>
    </message>
    <message>
        <source>file {number}</source>
        <translation>پروندهٔ {number}</translation>
    </message>
    <message>
        <source>«{word}» for this row</source>
        <translation>«{word}» برای این سطر</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>{files} new files go and {completed} completed ones become as before. This works only while nobody has changed them. The rows of the import stay readable.</source>
        <translation>{files} پروندهٔ تازه برداشته می‌شود و {completed} پروندهٔ تکمیل‌شده به پیش از ورود برمی‌گردد. این کار تنها تا وقتی شدنی است که کسی آن‌ها را عوض نکرده باشد. سطرهای ورود خواندنی می‌ماند.</translation>
    </message>
    <message>
        <source>Take back the import</source>
        <translation>برگرداندن ورود</translation>
    </message>
    <message>
        <source>Take back this import?</source>
        <translation>این ورود برگردانده شود؟</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Row {row}: one person</source>
        <translation>سطر {row}: یک نفر</translation>
    </message>
    <message>
        <source>Row {row}: two persons</source>
        <translation>سطر {row}: دو نفر</translation>
    </message>
</context>
<context>
    <name>MapStep</name>
    <message>
        <source>Sheets of the workbook</source>
        <translation>برگه‌های فایل</translation>
    </message>
    <message>
        <source>Import this sheet</source>
        <translation>این برگه وارد شود</translation>
    </message>
    <message>
        <source>Columns of the workbook</source>
        <translation>ستون‌های فایل</translation>
    </message>
    <message>
        <source>Another workbook</source>
        <translation>فایل دیگر</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Remember these columns</source>
        <translation>نگاشت به خاطر بماند</translation>
    </message>
    <message>
        <source>Remember these columns for the office&apos;s next lists</source>
        <translation>این نگاشت برای فایل‌های بعدی اداره به خاطر بماند</translation>
    </message>
    <message>
        <source>sheet «{sheet}» · {rows} rows · {columns} columns</source>
        <translation>برگهٔ «{sheet}» · {rows} سطر · {columns} ستون</translation>
    </message>
    <message>
        <source>sheet «{sheet}» · {rows} rows · {columns} columns · titles passed over</source>
        <translation>برگهٔ «{sheet}» · {rows} سطر داده · {columns} ستون · سطر عنوان و سرستون کنار گذاشته شد</translation>
    </message>
    <message numerus="yes">
        <source>{count} columns recognised</source>
        <translation>
            <numerusform>{count} ستون شناخته شد</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} ستون تصمیم می‌خواهد</translation>
    </message>
    <message numerus="yes">
        <source>Check {count} rows</source>
        <translation>
            <numerusform>بررسی {count} سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>No column yet for: {fields}</source>
        <translation>هنوز ستونی نیست برای: {fields}</translation>
    </message>
    <message>
        <source>No sheet is chosen</source>
        <translation>برگه‌ای انتخاب نشده است</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>هنوز چیزی نوشته نشده است</translation>
    </message>
    <message>
        <source>This sheet holds no list.</source>
        <translation>این برگه فهرستی ندارد.</translation>
    </message>
    <message>
        <source>No column for the field: choose one, or one field for all rows above</source>
        <translation>برای حوزه ستونی نیست؛ ستونی برگزینید، یا در بالا یک حوزه برای همهٔ سطرها</translation>
    </message>
</context>
<context>
    <name>OutcomeTiles</name>
    <message>
        <source>and {updated} known files completed</source>
        <translation>و تکمیل {updated} پروندهٔ موجود</translation>
    </message>
    <message>
        <source>{warned} with a warning</source>
        <translation>{warned} با هشدار</translation>
    </message>
    <message>
        <source>{clean} clean, {warned} with a warning</source>
        <translation>{clean} بی‌مسئله و {warned} با هشدار</translation>
    </message>
    <message>
        <source>all without a warning</source>
        <translation>همه بی‌هشدار</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Read the copied rows instead?</source>
        <translation>سطرهای کپی‌شده به جای این خوانده شود؟</translation>
    </message>
    <message>
        <source>The list you began is let go of, with what you decided about its rows.</source>
        <translation>فهرستی که آغاز کردید با تصمیم‌هایتان دربارهٔ سطرهایش کنار گذاشته می‌شود.</translation>
    </message>
    <message>
        <source>Read the copied rows</source>
        <translation>خواندن سطرهای کپی‌شده</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>import</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>{name} - rows to mend {date}.xlsx</source>
        <translation>{name} - سطرهای نیازمند اصلاح {date}.xlsx</translation>
    </message>
    <message>
        <source>Report workbook</source>
        <translation>گزارش اکسل</translation>
    </message>
    <message>
        <source>{rows} rows to mend and {warnings} warnings were written to {path}</source>
        <translation>{rows} سطر نیازمند اصلاح و {warnings} هشدار نوشته شد: {path}</translation>
    </message>
</context>
<context>
    <name>SamplePanel</name>
    <message>
        <source>One row after mapping</source>
        <translation>یک سطر پس از نگاشت</translation>
    </message>
    <message>
        <source>The row before</source>
        <translation>سطر پیشین</translation>
    </message>
    <message>
        <source>The next row</source>
        <translation>سطر بعد</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>سطر {number}</translation>
    </message>
    <message>
        <source>Found what is required: ID, name, birth date, field</source>
        <translation>لازم‌ها پیدا شد: کد ملی، نام، تولد، حوزه</translation>
    </message>
    <message>
        <source>Choose a column for: {fields}</source>
        <translation>ستونی انتخاب کنید برای: {fields}</translation>
    </message>
    <message>
        <source>cannot be read; the check tells more</source>
        <translation>خوانده نشد؛ در بررسی می‌بینید</translation>
    </message>
    <message>
        <source>in the file: {written}</source>
        <translation>در فایل: {written}</translation>
    </message>
</context>
<context>
    <name>UndoAct</name>
    <message>
        <source>Take back this import</source>
        <translation>برگرداندن این ورود</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>این ورود پیش‌تر برگردانده شده است.</translation>
    </message>
</context>
<context>
    <name>Works</name>
    <message>
        <source>Reading the workbook</source>
        <translation>خواندن فایل</translation>
    </message>
    <message>
        <source>Reading writes nothing; cancel whenever you like.</source>
        <translation>خواندن چیزی نمی‌نویسد؛ هر وقت خواستید لغو کنید.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>ورود پرونده‌ها</translation>
    </message>
    <message>
        <source>If you cancel, nothing of this list stays in the office.</source>
        <translation>با لغو، چیزی از این فهرست در اداره نمی‌ماند.</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>نوشتن گزارش</translation>
    </message>
    <message>
        <source>If you cancel, no file is left behind.</source>
        <translation>با لغو، فایلی نمی‌ماند.</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>برگرداندن ورود</translation>
    </message>
    <message>
        <source>If you cancel, the import stays as it is.</source>
        <translation>با لغو، ورود همان‌گونه که هست می‌ماند.</translation>
    </message>
</context>
</TS>
