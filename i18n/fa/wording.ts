<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>Wording</name>
    <message>
        <source>Social affairs</source>
        <translation>امور اجتماعی</translation>
    </message>
    <message>
        <source>Rehabilitation</source>
        <translation>توانبخشی</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>پیشگیری</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>زن</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>مرد</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>ثبت‌نشده</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>جسمی‌حرکتی</translation>
    </message>
    <message>
        <source>Visual</source>
        <translation>بینایی</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>شنوایی</translation>
    </message>
    <message>
        <source>Voice and speech</source>
        <translation>صوت و گفتار</translation>
    </message>
    <message>
        <source>Intellectual</source>
        <translation>ذهنی</translation>
    </message>
    <message>
        <source>Psychosocial</source>
        <translation>اعصاب و روان</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>چندمعلولیتی</translation>
    </message>
    <message>
        <source>Elderly with disability</source>
        <translation>سالمند معلول</translation>
    </message>
    <message>
        <source>Leprosy</source>
        <translation>مجذوم</translation>
    </message>
    <message>
        <source>Dementia</source>
        <translation>دمانس</translation>
    </message>
    <message>
        <source>Type not known</source>
        <translation>نوع نامشخص</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>خفیف</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>شدید</translation>
    </message>
    <message>
        <source>Very severe</source>
        <translation>خیلی شدید</translation>
    </message>
    <message>
        <source>No vote yet</source>
        <translation>بدون رأی کمیسیون</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>مجرد</translation>
    </message>
    <message>
        <source>Married</source>
        <translation>متأهل</translation>
    </message>
    <message>
        <source>Divorced</source>
        <translation>مطلقه</translation>
    </message>
    <message>
        <source>Separated</source>
        <translation>جداشده</translation>
    </message>
    <message>
        <source>Widowed</source>
        <translation>همسر فوت‌شده</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>سرپرست</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>همسر</translation>
    </message>
    <message>
        <source>Son</source>
        <translation>پسر</translation>
    </message>
    <message>
        <source>Daughter</source>
        <translation>دختر</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>پدر</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>مادر</translation>
    </message>
    <message>
        <source>Brother</source>
        <translation>برادر</translation>
    </message>
    <message>
        <source>Sister</source>
        <translation>خواهر</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>سایر</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>متقاضی</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>ارجاع‌شده</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>ردشده</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>تحت پوشش</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>ترخیص‌شده</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>منتقل‌شده</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>بهبودیافته</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>فوت‌شده</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مختومه</translation>
    </message>
    <message>
        <source>No pension</source>
        <translation>بدون مستمری</translation>
    </message>
    <message>
        <source>On pension</source>
        <translation>مستمری‌بگیر</translation>
    </message>
    <message>
        <source>Pension suspended</source>
        <translation>مستمری معلق</translation>
    </message>
    <message>
        <source>Pension cut</source>
        <translation>مستمری قطع‌شده</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>در نوبت</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>فراخوانده</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>پذیرفته</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>انصراف‌داده</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>خارج‌شده</translation>
    </message>
    <message>
        <source>Application received</source>
        <translation>ثبت تقاضا</translation>
    </message>
    <message>
        <source>Referred elsewhere</source>
        <translation>ارجاع</translation>
    </message>
    <message>
        <source>Application refused</source>
        <translation>رد تقاضا</translation>
    </message>
    <message>
        <source>Taken under coverage</source>
        <translation>پذیرش زیر پوشش</translation>
    </message>
    <message>
        <source>Discharged from coverage</source>
        <translation>ترخیص از پوشش</translation>
    </message>
    <message>
        <source>Moved to another office</source>
        <translation>انتقال به ادارهٔ دیگر</translation>
    </message>
    <message>
        <source>Became independent</source>
        <translation>بهبود و خودکفایی</translation>
    </message>
    <message>
        <source>Death recorded</source>
        <translation>ثبت فوت</translation>
    </message>
    <message>
        <source>File closed</source>
        <translation>مختومه شدن پرونده</translation>
    </message>
    <message>
        <source>Pension ended</source>
        <translation>پایان مستمری</translation>
    </message>
    <message>
        <source>Pension granted</source>
        <translation>برقراری مستمری</translation>
    </message>
    <message>
        <source>Pension put on hold</source>
        <translation>تعلیق مستمری</translation>
    </message>
    <message>
        <source>Pension withdrawn</source>
        <translation>قطع مستمری</translation>
    </message>
    <message>
        <source>Joined the pension queue</source>
        <translation>ورود به صف مستمری</translation>
    </message>
    <message>
        <source>Called from the queue</source>
        <translation>فراخوان از صف</translation>
    </message>
    <message>
        <source>Place in the queue held</source>
        <translation>نگه داشتن نوبت</translation>
    </message>
    <message>
        <source>Admitted from the queue</source>
        <translation>پذیرش از صف</translation>
    </message>
    <message>
        <source>Withdrew from the queue</source>
        <translation>انصراف از صف</translation>
    </message>
    <message>
        <source>Taken out of the queue</source>
        <translation>خروج از صف</translation>
    </message>
    <message>
        <source>File opened</source>
        <translation>تشکیل پرونده</translation>
    </message>
    <message>
        <source>Details edited</source>
        <translation>ویرایش مشخصات</translation>
    </message>
    <message>
        <source>Coverage recorded</source>
        <translation>ثبت وضعیت پوشش</translation>
    </message>
    <message>
        <source>Taken from a list</source>
        <translation>ورود از فهرست</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>برگرداندن ورود</translation>
    </message>
    <message>
        <source>Certificate of coverage issued</source>
        <translation>صدور گواهی پوشش</translation>
    </message>
    <message>
        <source>File summary printed</source>
        <translation>چاپ خلاصهٔ پرونده</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>پشتیبان‌گیری</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>افزودن کاربر</translation>
    </message>
    <message>
        <source>Pension changed</source>
        <translation>تغییر مستمری</translation>
    </message>
    <message>
        <source>Queue changed</source>
        <translation>تغییر در صف</translation>
    </message>
    <message>
        <source>Paper issued</source>
        <translation>صدور برگه</translation>
    </message>
    <message>
        <source>Change recorded</source>
        <translation>ثبت تغییر</translation>
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
        <source>Father&apos;s name</source>
        <translation>نام پدر</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>کد ملی</translation>
    </message>
    <message>
        <source>Foreigner ID</source>
        <translation>کد اتباع</translation>
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
        <source>Birth certificate no.</source>
        <translation>شمارهٔ شناسنامه</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>وضعیت تأهل</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>تلفن همراه</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>تلفن ثابت</translation>
    </message>
    <message>
        <source>Declared size</source>
        <translation>بعد اعلامی خانوار</translation>
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
        <source>Neighbourhood</source>
        <translation>محله</translation>
    </message>
    <message>
        <source>Income decile</source>
        <translation>دهک درآمدی</translation>
    </message>
    <message>
        <source>Decile as of</source>
        <translation>تاریخ دهک</translation>
    </message>
    <message>
        <source>SHEBA</source>
        <translation>شمارهٔ شبا</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>شمارهٔ پرونده</translation>
    </message>
    <message>
        <source>Specialised field</source>
        <translation>حوزهٔ تخصصی</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>پوشش</translation>
    </message>
    <message>
        <source>File opened on</source>
        <translation>تاریخ تشکیل پرونده</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>معلولیت</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>شدت</translation>
    </message>
    <message>
        <source>Social category</source>
        <translation>گروه اجتماعی</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>مستمری</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>list no. {number}</source>
        <translation>فهرست شمارهٔ {number}</translation>
    </message>
    <message>
        <source>National card</source>
        <translation>کارت ملی</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>شناسنامه</translation>
    </message>
    <message>
        <source>Residence card</source>
        <translation>کارت اقامت</translation>
    </message>
    <message>
        <source>Vote of the commission</source>
        <translation>رأی کمیسیون</translation>
    </message>
    <message>
        <source>Disability card</source>
        <translation>کارت معلولیت</translation>
    </message>
    <message>
        <source>Needs form</source>
        <translation>فرم تعیین نیاز</translation>
    </message>
    <message>
        <source>Medical papers</source>
        <translation>مدارک پزشکی</translation>
    </message>
    <message>
        <source>Bank papers</source>
        <translation>مدارک بانکی</translation>
    </message>
    <message>
        <source>Insurance booklet</source>
        <translation>دفترچهٔ بیمه</translation>
    </message>
    <message>
        <source>Lease or deed</source>
        <translation>اجاره‌نامه یا سند</translation>
    </message>
    <message>
        <source>Electricity or phone bill</source>
        <translation>قبض برق یا تلفن</translation>
    </message>
    <message>
        <source>Guardianship deed</source>
        <translation>قیم‌نامه</translation>
    </message>
    <message>
        <source>Divorce deed</source>
        <translation>طلاق‌نامه</translation>
    </message>
    <message>
        <source>Death certificate</source>
        <translation>گواهی فوت</translation>
    </message>
    <message>
        <source>Military service or exemption</source>
        <translation>پایان خدمت یا معافیت</translation>
    </message>
    <message>
        <source>School certificate</source>
        <translation>گواهی تحصیلی</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <source>Client&apos;s photo</source>
        <translation>عکس مددجو</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>سایر مدارک</translation>
    </message>
    <message>
        <source>Documents added</source>
        <translation>افزودن مدارک</translation>
    </message>
    <message>
        <source>Document corrected</source>
        <translation>اصلاح سند</translation>
    </message>
    <message>
        <source>Document taken out</source>
        <translation>کنار گذاشتن سند</translation>
    </message>
    <message>
        <source>Document brought back</source>
        <translation>بازگرداندن سند</translation>
    </message>
    <message>
        <source>Photo changed</source>
        <translation>تغییر عکس مددجو</translation>
    </message>
    <message>
        <source>Document looked at</source>
        <translation>دیدن سند</translation>
    </message>
    <message>
        <source>Copy of a document taken</source>
        <translation>گرفتن نسخه از سند</translation>
    </message>
    <message>
        <source>Receipt for documents issued</source>
        <translation>صدور رسید مدارک</translation>
    </message>
</context>
</TS>
