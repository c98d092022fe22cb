<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>Comparison</name>
    <message>
        <source>Two records side by side</source>
        <translation>دو پرونده در کنار هم</translation>
    </message>
    <message>
        <source>{field}: {value} is taken</source>
        <translation>{field}: «{value}» گرفته می‌شود</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>مورد</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>پروندهٔ نخست</translation>
    </message>
    <message>
        <source>Second record</source>
        <translation>پروندهٔ دوم</translation>
    </message>
    <message>
        <source>After merging</source>
        <translation>پس از ادغام</translation>
    </message>
    <message>
        <source>this number stays</source>
        <translation>همین شماره می‌ماند</translation>
    </message>
    <message>
        <source>to what differs</source>
        <translation>به آنچه تفاوت دارد</translation>
    </message>
    <message>
        <source>take the value of this side (also 1 and 2)</source>
        <translation>برداشتن مقدار این سو (نیز ۱ و ۲)</translation>
    </message>
    <message>
        <source>take the other value</source>
        <translation>برداشتن مقدار دیگر</translation>
    </message>
</context>
<context>
    <name>DoublesView</name>
    <message>
        <source>Likely doubles</source>
        <translation>تکراری‌ها</translation>
    </message>
    <message>
        <source>No likely doubles</source>
        <translation>تکراری یافت نشد</translation>
    </message>
    <message>
        <source>Everybody was compared by names, dates, identifiers and telephones; look again after the next list.</source>
        <translation>همه با نام، نام پدر، تاریخ تولد، شناسه و تلفن سنجیده شدند؛ پس از ورود فهرست بعدی دوباره ببینید.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>جست‌وجوی دوباره</translation>
    </message>
    <message>
        <source>Searching for doubles</source>
        <translation>جست‌وجوی تکراری‌ها</translation>
    </message>
    <message>
        <source>Cancel stops the search; nothing changes.</source>
        <translation>با انصراف، جست‌وجو می‌ایستد و چیزی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>شباهت</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>پروندهٔ نخست</translation>
    </message>
    <message>
        <source>Second record</source>
        <translation>پروندهٔ دوم</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>چرا؟</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>سنجیدن</translation>
    </message>
    <message>
        <source>Not one person</source>
        <translation>یک نفر نیستند</translation>
    </message>
    <message>
        <source>member without a file</source>
        <translation>عضو بدون پرونده</translation>
    </message>
    <message numerus="yes">
        <source>{persons} persons compared, {count} likely pairs. Verdicts are remembered.</source>
        <translation>
            <numerusform>{persons} نفر سنجیده شدند؛ {count} جفت شاید یک نفر باشند. نظر شما به خاطر می‌ماند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remembered: these are two persons</source>
        <translation>به خاطر سپرده شد: این‌ها دو نفرند</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Gravity</source>
        <translation>اهمیت</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>محله</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>بررسی‌ها</translation>
    </message>
    <message>
        <source>Files with this finding</source>
        <translation>پرونده‌های این یافته</translation>
    </message>
    <message>
        <source>Nothing is wrong here</source>
        <translation>ایرادی یافت نشد</translation>
    </message>
    <message>
        <source>Every check passed for the files in view; look again after the next list.</source>
        <translation>همهٔ بررسی‌ها برای این پرونده‌ها درست بود؛ پس از ورود فهرست بعدی دوباره ببینید.</translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation>بررسی داده‌ها</translation>
    </message>
    <message>
        <source>Cancel stops the checks; nothing changes.</source>
        <translation>با انصراف، بررسی می‌ایستد و چیزی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>یافته</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>شمارهٔ پرونده</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>کد ملی</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message numerus="yes">
        <source>{count} findings of {kinds} kinds in {checks} checks</source>
        <translation>
            <numerusform>{count} یافته از {kinds} گونه در {checks} بررسی</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>same name</source>
        <translation>نام یکسان</translation>
    </message>
    <message>
        <source>names sound alike</source>
        <translation>نام هم‌آوا</translation>
    </message>
    <message>
        <source>names a letter apart</source>
        <translation>نام با یکی دو حرف تفاوت</translation>
    </message>
    <message>
        <source>names crosswise</source>
        <translation>نام و نام خانوادگی جابه‌جا</translation>
    </message>
    <message>
        <source>same father&apos;s name</source>
        <translation>نام پدر یکسان</translation>
    </message>
    <message>
        <source>father&apos;s name a letter apart</source>
        <translation>نام پدر با یک حرف تفاوت</translation>
    </message>
    <message>
        <source>same date of birth</source>
        <translation>تاریخ تولد یکسان</translation>
    </message>
    <message>
        <source>date of birth a digit apart</source>
        <translation>تاریخ تولد با یک رقم تفاوت</translation>
    </message>
    <message>
        <source>identifier a digit apart</source>
        <translation>شناسه با یک رقم تفاوت</translation>
    </message>
    <message>
        <source>same mobile</source>
        <translation>تلفن همراه یکسان</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>تلفن یکسان</translation>
    </message>
    <message>
        <source>same SHEBA</source>
        <translation>شبای یکسان</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>نشانی یکسان</translation>
    </message>
    <message>
        <source>one household</source>
        <translation>هم‌خانوار</translation>
    </message>
    <message>
        <source>another father&apos;s name</source>
        <translation>نام پدر ناهمسان</translation>
    </message>
    <message>
        <source>another date of birth</source>
        <translation>تاریخ تولد ناهمسان</translation>
    </message>
    <message>
        <source>another identifier</source>
        <translation>شناسهٔ ناهمسان</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطا</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>هشدار</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>یادآوری</translation>
    </message>
    <message>
        <source>Certificate serial</source>
        <translation>سریال شناسنامه</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>محل تولد</translation>
    </message>
    <message>
        <source>Military service</source>
        <translation>نظام وظیفه</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>تحصیلات</translation>
    </message>
    <message>
        <source>Field of study</source>
        <translation>رشتهٔ تحصیلی</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>شغل</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>مهارت</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>بیمه</translation>
    </message>
    <message>
        <source>Insurance no.</source>
        <translation>شمارهٔ بیمه</translation>
    </message>
    <message>
        <source>Disability code</source>
        <translation>کد معلولیت</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>مسکن</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>محل سکونت</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>مدارک</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>بازدید</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>یادآوری کار</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>تقاضا</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>استعلام</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>نامه</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Issued papers</source>
        <translation>برگه‌های صادرشده</translation>
    </message>
    <message>
        <source>Disabilities</source>
        <translation>معلولیت</translation>
    </message>
    <message>
        <source>Social categories</source>
        <translation>گروه اجتماعی</translation>
    </message>
    <message>
        <source>Commissions</source>
        <translation>کمیسیون</translation>
    </message>
    <message>
        <source>Receptions</source>
        <translation>پذیرش</translation>
    </message>
    <message>
        <source>Places in queues</source>
        <translation>نوبت</translation>
    </message>
    <message>
        <source>Second file</source>
        <translation>پروندهٔ دوم</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>{kind}: {months}</source>
        <translation>{kind}: {months}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} تا {last}</translation>
    </message>
    <message>
        <source>Both files are on approved lists of the same months</source>
        <translation>هر دو پرونده در لیست‌های تأییدشدهٔ همین ماه‌ها آمده‌اند</translation>
    </message>
    <message>
        <source>The merge takes none of it back; record a deduction for what was paid twice.</source>
        <translation>ادغام چیزی از آن را پس نمی‌گیرد؛ برای آنچه دو بار پرداخت شده است کسور ثبت کنید.</translation>
    </message>
    <message>
        <source>These cannot be merged so</source>
        <translation>این دو به این صورت ادغام نمی‌شوند</translation>
    </message>
</context>
<context>
    <name>MergesView</name>
    <message>
        <source>Merges</source>
        <translation>ادغام‌ها</translation>
    </message>
    <message>
        <source>Nothing was merged yet</source>
        <translation>هنوز ادغامی انجام نشده است</translation>
    </message>
    <message>
        <source>Merge likely doubles; all that moves is kept here and can be parted again weeks later.</source>
        <translation>تکراری‌ها را یکی کنید؛ هر ادغام با همهٔ جابه‌جایی‌هایش اینجا می‌ماند و هفته‌ها بعد هم جداشدنی است.</translation>
    </message>
    <message>
        <source>Who stayed</source>
        <translation>آن‌که ماند</translation>
    </message>
    <message>
        <source>Who was merged</source>
        <translation>آن‌که ادغام شد</translation>
    </message>
    <message>
        <source>When and by whom</source>
        <translation>کی و به دست که</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>ادغام‌شده</translation>
    </message>
    <message>
        <source>parted again</source>
        <translation>جداشده</translation>
    </message>
    <message>
        <source>Part again</source>
        <translation>جدا کردن</translation>
    </message>
    <message>
        <source>{gone} becomes a person of their own again, with all that was moved from them.</source>
        <translation>{gone} با هر چه از او جابه‌جا شده بود، دوباره شخصی جدا می‌شود.</translation>
    </message>
    <message>
        <source>Part these two again?</source>
        <translation>این دو دوباره جدا شوند؟</translation>
    </message>
    <message>
        <source>They are two persons again</source>
        <translation>دوباره دو نفر شدند</translation>
    </message>
    <message>
        <source>Part again the two merged under the cursor</source>
        <translation>جدا کردن دو فرد ادغام‌شدهٔ سطر انتخاب‌شده</translation>
    </message>
    <message>
        <source>They were parted again already.</source>
        <translation>این دو پیش‌تر از هم جدا شده‌اند.</translation>
    </message>
</context>
<context>
    <name>MovingPanel</name>
    <message>
        <source>What moves</source>
        <translation>چه چیز جابه‌جا می‌شود</translation>
    </message>
    <message>
        <source>Households and relatives stay where they are; none of them moves.</source>
        <translation>خانوار و بستگان هیچ‌کدام جابه‌جا نمی‌شوند.</translation>
    </message>
    <message>
        <source>It can be parted again weeks later; the second number keeps finding the file that stays.</source>
        <translation>هفته‌ها بعد هم جداشدنی است؛ شمارهٔ دوم همچنان یافت می‌شود.</translation>
    </message>
    <message>
        <source>Neither has anything but their data.</source>
        <translation>هیچ‌کدام جز مشخصات چیزی ندارند.</translation>
    </message>
    <message>
        <source>closed by an event</source>
        <translation>با سند بسته می‌شود</translation>
    </message>
    <message>
        <source>the earlier place stays</source>
        <translation>نوبت جلوتر می‌ماند</translation>
    </message>
    <message>
        <source>both stay open</source>
        <translation>هر دو باز می‌مانند</translation>
    </message>
</context>
<context>
    <name>PairPage</name>
    <message>
        <source>Previous</source>
        <translation>پیشین</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>پسین</translation>
    </message>
    <message>
        <source>Merge into the first record</source>
        <translation>ادغام در پروندهٔ نخست</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعداً</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>جابه‌جایی دو طرف</translation>
    </message>
    <message>
        <source>Not one person</source>
        <translation>یک نفر نیستند</translation>
    </message>
    <message>
        <source>is remembered and not proposed again</source>
        <translation>به خاطر می‌ماند و دیگر پیشنهاد نمی‌شود</translation>
    </message>
    <message>
        <source>Likely double</source>
        <translation>تکراری احتمالی</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>شباهت</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>چرا؟</translation>
    </message>
    <message>
        <source>They are not one person</source>
        <translation>این دو یک نفر نیستند</translation>
    </message>
    <message>
        <source>Swap the two sides</source>
        <translation>جابه‌جایی دو طرف</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>جفت پسین</translation>
    </message>
    <message>
        <source>Pair before</source>
        <translation>جفت پیشین</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>کیفیت داده‌ها</translation>
    </message>
    <message>
        <source>Likely doubles</source>
        <translation>تکراری‌ها</translation>
    </message>
    <message>
        <source>case {at} of {count}</source>
        <translation>مورد {at} از {count}</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>{score} از 100</translation>
    </message>
    <message>
        <source>The two records are one person now</source>
        <translation>دو پرونده یکی شدند</translation>
    </message>
    <message>
        <source>Remembered: these are two persons</source>
        <translation>به خاطر سپرده شد: این‌ها دو نفرند</translation>
    </message>
    <message>
        <source>No likely doubles</source>
        <translation>تکراری یافت نشد</translation>
    </message>
    <message>
        <source>Everybody was compared, and nothing that was judged is proposed again; look after the next list.</source>
        <translation>همه سنجیده شدند و آنچه درباره‌اش نظر داده‌اید دیگر پیشنهاد نمی‌شود؛ پس از ورود فهرست بعدی دوباره ببینید.</translation>
    </message>
    <message>
        <source>This is the first pair.</source>
        <translation>این نخستین جفت است.</translation>
    </message>
    <message>
        <source>This is the last pair.</source>
        <translation>این آخرین جفت است.</translation>
    </message>
</context>
<context>
    <name>QualityPage</name>
    <message>
        <source>Parts of data quality</source>
        <translation>بخش‌های کیفیت داده‌ها</translation>
    </message>
    <message>
        <source>Search for doubles</source>
        <translation>جست‌وجوی تکراری‌ها</translation>
    </message>
    <message>
        <source>They are not one person</source>
        <translation>این دو یک نفر نیستند</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>یافته‌ها</translation>
    </message>
    <message>
        <source>Likely doubles</source>
        <translation>تکراری‌ها</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>ادغام‌ها</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>کیفیت داده‌ها</translation>
    </message>
    <message>
        <source>open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>بررسی دوباره</translation>
    </message>
    <message>
        <source>not one person</source>
        <translation>یک نفر نیستند</translation>
    </message>
    <message>
        <source>part again</source>
        <translation>جدا کردن</translation>
    </message>
    <message>
        <source>Searched anew</source>
        <translation>دوباره جست‌وجو شد</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>پرونده‌ها</translation>
    </message>
</context>
</TS>
