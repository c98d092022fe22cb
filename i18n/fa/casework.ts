<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>AddMemberDialog</name>
    <message>
        <source>Add a member</source>
        <translation>افزودن عضو</translation>
    </message>
    <message>
        <source>Only for a person the office knows; else leave it empty</source>
        <translation>تنها برای شخصی که در اداره ثبت شده است؛ وگرنه خالی بگذارید</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>عضو از تاریخ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>{name} lives in the household of file {file_no}; moves here</source>
        <translation>{name} عضو خانوار پروندهٔ {file_no} است؛ به این خانوار می‌آید</translation>
    </message>
    <message>
        <source>{name}, file {file_no}; moves here with their file</source>
        <translation>{name}، پروندهٔ {file_no}؛ با پرونده‌اش به این خانوار می‌آید</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Answer of the other office</source>
        <translation>پاسخ ادارهٔ دیگر</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>ثبت پاسخ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>تاریخ پاسخ</translation>
    </message>
    <message>
        <source>{name}, {office}, asked on {date}</source>
        <translation>{name}، ادارهٔ {office}، پرسیده‌شده در {date}</translation>
    </message>
    <message>
        <source>When it agrees, the file is covered from that day.</source>
        <translation>با موافقت ادارهٔ مبدأ، پرونده از همان روز تحت پوشش قرار می‌گیرد.</translation>
    </message>
    <message>
        <source>If it refuses, nobody supports the client: take the change of coverage back then.</source>
        <translation>اگر نپذیرد، مددجو زیر پوشش هیچ اداره‌ای نیست: آن‌گاه تغییر پوشش را برگردانید.</translation>
    </message>
</context>
<context>
    <name>AnswerRequestDialog</name>
    <message>
        <source>Answer to the request</source>
        <translation>پاسخ به درخواست</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>ثبت پاسخ</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>تصمیم</translation>
    </message>
    <message>
        <source>Answer or reason</source>
        <translation>پاسخ یا دلیل</translation>
    </message>
    <message>
        <source>{name}: {service}, asked on {date}</source>
        <translation>{name}: {service}، درخواست‌شده در {date}</translation>
    </message>
</context>
<context>
    <name>ArrivalDialog</name>
    <message>
        <source>Somebody at the desk</source>
        <translation>مراجعهٔ تازه</translation>
    </message>
    <message>
        <source>Edit the request</source>
        <translation>ویرایش مراجعه</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Enter goes to the next field, Space ticks a condition; a name is enough to begin.</source>
        <translation>با Enter به فیلد بعدی بروید و با Space شرط را تیک بزنید؛ برای آغاز، نام کافی است.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>بازکردن</translation>
    </message>
    <message>
        <source>{name} already has file {file_no}</source>
        <translation>{name} پرونده دارد: {file_no}</translation>
    </message>
    <message>
        <source>{name} has a request at this desk that is not decided yet</source>
        <translation>{name} مراجعهٔ بازی دارد که هنوز تصمیمی دربارهٔ آن گرفته نشده است</translation>
    </message>
    <message>
        <source>{name} is a member of the household of file {file_no}</source>
        <translation>{name} عضو خانوار پروندهٔ {file_no} است</translation>
    </message>
    <message>
        <source>{name} has been at this desk before</source>
        <translation>{name} پیش‌تر به اداره مراجعه کرده است</translation>
    </message>
    <message>
        <source>Ctrl+O opens it; what is typed here waits.</source>
        <translation>با Ctrl+O باز می‌شود؛ نوشته‌های این‌جا می‌ماند.</translation>
    </message>
    <message>
        <source>open the file of the person who is known already</source>
        <translation>بازکردن پروندهٔ کسی که از پیش شناخته است</translation>
    </message>
    <message>
        <source>{name} was a member of the household of file {file_no} until {day}</source>
        <translation>{name} تا {day} عضو خانوار پروندهٔ {file_no} بوده است</translation>
    </message>
    <message>
        <source>{name} is known to the office, and has no file</source>
        <translation>اداره {name} را می‌شناسد؛ پرونده ندارد</translation>
    </message>
    <message>
        <source>What you record here will be theirs.</source>
        <translation>آنچه اینجا ثبت کنید به نام همین فرد می‌ماند.</translation>
    </message>
</context>
<context>
    <name>AskOriginDialog</name>
    <message>
        <source>Ask the office of origin</source>
        <translation>استعلام از ادارهٔ مبدأ</translation>
    </message>
    <message>
        <source>Record the question</source>
        <translation>ثبت استعلام</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>تاریخ درخواست</translation>
    </message>
    <message>
        <source>Until the other office has answered, the file stays an applicant&apos;s.</source>
        <translation>تا رسیدن پاسخ ادارهٔ مبدأ، پرونده در وضعیت متقاضی می‌ماند.</translation>
    </message>
</context>
<context>
    <name>ByMember</name>
    <message>
        <source>Files of households with such a member, who has no file of their own.</source>
        <translation>پروندهٔ خانوارهایی که چنین عضوی دارند و آن عضو خود پرونده ندارد.</translation>
    </message>
    <message>
        <source>Files of this name</source>
        <translation>پرونده‌های به این نام</translation>
    </message>
    <message>
        <source>Show their file</source>
        <translation>نمایش پروندهٔ خانوار</translation>
    </message>
    <message>
        <source>Show their files</source>
        <translation>نمایش پروندهٔ خانوارها</translation>
    </message>
    <message>
        <source>In the household of one file there is such a member, without a file of their own.</source>
        <translation>در خانوار یک پرونده چنین عضوی هست که خود پرونده ندارد.</translation>
    </message>
    <message>
        <source>In the households of {count} files there are such members, without a file of their own.</source>
        <translation>در خانوار {count} پرونده چنین عضوی هست که خود پرونده ندارد.</translation>
    </message>
    <message>
        <source>No household member without a file is named as the text above this list says.</source>
        <translation>عضو بی‌پرونده‌ای با متن کادر بالای فهرست پیدا نشده است؛ نام او را در کادر «در همین فهرست» بنویسید.</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>Call</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>تماس‌گیرنده</translation>
    </message>
    <message>
        <source>spoken with</source>
        <translation>صحبت شد</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>پاسخ نداد</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>شرح گفت‌وگو</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>ثبت تماس</translation>
    </message>
</context>
<context>
    <name>CategoryDialog</name>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Add a social category</source>
        <translation>افزودن گروه اجتماعی</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>“{name}” is not on the office&apos;s list: choose one with F9. A new category is added in the settings, among the office&apos;s lists.</source>
        <translation>«{name}» در فهرست اداره نیست؛ با F9 یکی را برگزینید. گروه تازه در تنظیمات، فهرست‌های اداره، افزوده می‌شود.</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Certificate of coverage</source>
        <translation>گواهی پوشش</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>خطاب به</translation>
    </message>
    <message>
        <source>e.g. Mellat Bank</source>
        <translation>مانند بانک ملت</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>اعتبار تا</translation>
    </message>
    <message>
        <source>{name}, file {file_no}</source>
        <translation>{name}، پروندهٔ {file_no}</translation>
    </message>
    <message>
        <source>Issue and show</source>
        <translation>صدور و نمایش</translation>
    </message>
</context>
<context>
    <name>ColumnsButton</name>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Columns as designed</source>
        <translation>ستون‌ها به حالت اول</translation>
    </message>
    <message>
        <source>The first column stays.</source>
        <translation>ستون نخست می‌ماند.</translation>
    </message>
    <message>
        <source>Choose the columns of this list</source>
        <translation>انتخاب ستون‌های این فهرست</translation>
    </message>
</context>
<context>
    <name>CoverageDialog</name>
    <message>
        <source>Record coverage</source>
        <translation>ثبت وضعیت پوشش</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>وضعیت تازه</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>از تاریخ</translation>
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
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>{name}: {state} now</source>
        <translation>{name} اکنون «{state}» است</translation>
    </message>
    <message>
        <source>{told}, since {date}.</source>
        <translation>{told}، از {date}.</translation>
    </message>
    <message>
        <source>{name} heads the household: name another head afterwards.</source>
        <translation>{name} سرپرست خانوار است؛ پس از ثبت، سرپرست دیگری تعیین کنید.</translation>
    </message>
    <message>
        <source>{name} is guardian of {wards}: name another guardian afterwards.</source>
        <translation>{name} ولی یا قیم {wards} است؛ پس از ثبت، قیم دیگری تعیین کنید.</translation>
    </message>
    <message>
        <source>The pension paid from {month} on is not taken back by this: tell the pension expert.</source>
        <translation>مستمری پرداخت‌شده از {month} به بعد با این کار پس گرفته نمی‌شود؛ به کارشناس مستمری بگویید.</translation>
    </message>
    <message>
        <source>{office} refused on {date} to give this file: the client may be covered there. Write why you cover them all the same.</source>
        <translation>ادارهٔ {office} در {date} با انتقال این پرونده مخالفت کرده است و مددجو شاید آنجا زیر پوشش باشد؛ بنویسید چرا با این همه پوشش می‌دهید.</translation>
    </message>
    <message>
        <source>{office} refused on {date} under letter {letter} to give this file: the client may be covered there. Write why you cover them all the same.</source>
        <translation>ادارهٔ {office} در {date} با نامهٔ {letter} با انتقال این پرونده مخالفت کرده است و مددجو شاید آنجا زیر پوشش باشد؛ بنویسید چرا با این همه پوشش می‌دهید.</translation>
    </message>
    <message>
        <source>The others of the household lived on this pension too: if it goes on, grant it on the file of whoever heads the household now.</source>
        <translation>دیگر اعضای خانوار نیز با این مستمری زندگی می‌کردند: اگر ادامه می‌یابد، آن را در پروندهٔ کسی که اکنون سرپرست خانوار است برقرار کنید.</translation>
    </message>
    <message>
        <source>{month} is closed and its figures stand; the report of {next} tells this as a correction</source>
        <translation>{month} بسته شده است و رقم‌هایش می‌ماند؛ این ثبت، تصحیحی در گزارش {next} می‌شود</translation>
    </message>
    <message>
        <source>{first} to {last}, {count} months, are closed and their figures stand; the report of {next} tells this as a correction</source>
        <translation>{first} تا {last}، {count} ماه، بسته شده‌اند و رقم‌هایشان می‌ماند؛ این ثبت، تصحیحی در گزارش {next} می‌شود</translation>
    </message>
    <message>
        <source>{month} is counted anew</source>
        <translation>{month} دوباره شمرده می‌شود</translation>
    </message>
    <message>
        <source>{first} to {last}, {count} months, are counted anew</source>
        <translation>{first} تا {last}، {count} ماه، دوباره شمرده می‌شوند</translation>
    </message>
    <message>
        <source>Recorded for days after it, and struck with it: {what}.</source>
        <translation>این رویدادها برای روزهای پس از آن ثبت شده است و با آن خط می‌خورد: {what}.</translation>
    </message>
    <message>
        <source>pension</source>
        <translation>مستمری</translation>
    </message>
    <message>
        <source>place in the queue</source>
        <translation>جای صف</translation>
    </message>
    <message>
        <source>With it end: {what}.</source>
        <translation>با آن پایان می‌یابد: {what}.</translation>
    </message>
    <message>
        <source>{month} is closed: what the office itself does goes into an open month</source>
        <translation>{month} بسته است: کار خود اداره در ماه باز ثبت می‌شود</translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message>
        <source>Decide on the request</source>
        <translation>تصمیم دربارهٔ مراجعه</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>ثبت تصمیم</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>تصمیم</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>از تاریخ</translation>
    </message>
    <message>
        <source>The file opens as</source>
        <translation>وضعیت پروندهٔ تازه</translation>
    </message>
    <message>
        <source>Empty: the next free number</source>
        <translation>خالی: شمارهٔ آزاد بعدی</translation>
    </message>
    <message>
        <source>Covered once the office of origin has answered</source>
        <translation>پس از پاسخ ادارهٔ مبدأ تحت پوشش می‌شود</translation>
    </message>
    <message>
        <source>{name}: {state} now.</source>
        <translation>{name}: اکنون {state}.</translation>
    </message>
    <message>
        <source>{told} Every condition is met.</source>
        <translation>{told} همهٔ شرایط احراز شده است.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>{told} Not met or not looked at: {conditions}.</source>
        <translation>{told} احرازنشده یا بررسی‌نشده: {conditions}.</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>تکمیل</translation>
    </message>
    <message>
        <source>First fill in: {fields}</source>
        <translation>نخست تکمیل کنید: {fields}</translation>
    </message>
    <message>
        <source>Choose with Down, or type another name.</source>
        <translation>با کلید پایین برگزینید یا نام دیگری بنویسید.</translation>
    </message>
    <message>
        <source>Why they are accepted all the same: it is kept with the decision</source>
        <translation>چرا با این همه پذیرفته می‌شود؛ همراه تصمیم نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>The request was decided meanwhile ({state}, as of {date}), so “{step}” can follow no more. What you chose and typed still stands here; choose another step, or close the form.</source>
        <translation>در این میان دربارهٔ این مراجعه تصمیم گرفته شد ({state}، از {date})؛ پس «{step}» دیگر ممکن نیست. آنچه برگزیده و نوشته‌اید همین‌جا مانده است؛ گام دیگری برگزینید یا فرم را ببندید.</translation>
    </message>
</context>
<context>
    <name>DeskActs</name>
    <message>
        <source>Request kept</source>
        <translation>مراجعه ثبت شد</translation>
    </message>
    <message>
        <source>File {file_no} opened</source>
        <translation>پروندهٔ {file_no} باز شد</translation>
    </message>
    <message>
        <source>Decision recorded</source>
        <translation>تصمیم ثبت شد</translation>
    </message>
</context>
<context>
    <name>DetailsEditor</name>
    <message>
        <source>All details</source>
        <translation>مشخصات کامل</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>هویت</translation>
    </message>
    <message>
        <source>Schooling, work and insurance</source>
        <translation>تحصیلات، کار و بیمه</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>مسکن</translation>
    </message>
    <message>
        <source>Bank and means</source>
        <translation>بانک و توان مالی</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>اداره</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>ثبت‌نشده</translation>
    </message>
</context>
<context>
    <name>DisabilityDialog</name>
    <message>
        <source>Add a disability</source>
        <translation>افزودن معلولیت</translation>
    </message>
    <message>
        <source>Correct the disability</source>
        <translation>اصلاح معلولیت</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>تاریخ کمیسیون</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>اعتبار تا</translation>
    </message>
    <message>
        <source>The primary disability of the file</source>
        <translation>معلولیت اصلی پرونده</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ثبت</translation>
    </message>
</context>
<context>
    <name>DomainCard</name>
    <message>
        <source>Specialised field</source>
        <translation>حوزهٔ تخصصی</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>برگردان</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغییر حوزه</translation>
    </message>
    <message>
        <source>Specialised field: {field}</source>
        <translation>حوزهٔ تخصصی: {field}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>از {date}</translation>
    </message>
</context>
<context>
    <name>DomainDialog</name>
    <message>
        <source>Change the specialised field</source>
        <translation>تغییر حوزهٔ تخصصی</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>حوزهٔ تازه</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>از تاریخ</translation>
    </message>
    <message>
        <source>Statements of days before that one count the file in its former field.</source>
        <translation>آمار روزهای پیش از آن تاریخ، پرونده را در حوزهٔ پیشین می‌شمارد.</translation>
    </message>
    <message>
        <source>{name}: {field} now.</source>
        <translation>{name}: اکنون در حوزهٔ {field}.</translation>
    </message>
</context>
<context>
    <name>EditMemberDialog</name>
    <message>
        <source>Correct {name}</source>
        <translation>اصلاح مشخصات {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>open the file of whoever has the number typed</source>
        <translation>بازکردن پروندهٔ صاحب شمارهٔ نوشته‌شده</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>It holds no more</source>
        <translation>پایان اعتبار</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>پایان دادن</translation>
    </message>
    <message>
        <source>It never held: it was recorded by mistake</source>
        <translation>از آغاز نادرست بود: به اشتباه ثبت شد</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>بردار</translation>
    </message>
</context>
<context>
    <name>EndGuardianDialog</name>
    <message>
        <source>End the guardianship</source>
        <translation>پایان قیمومت</translation>
    </message>
    <message>
        <source>{guardian} acts for {name} ({kind}).</source>
        <translation>{guardian} به جای {name} عمل می‌کند ({kind}).</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخرین روز</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>پایان دادن</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>files</source>
        <translation>فهرست پرونده‌ها</translation>
    </message>
    <message>
        <source>{count} files written to {path}</source>
        <translation>{count} پرونده نوشته شد: {path}</translation>
    </message>
    <message>
        <source>One file written to {path}</source>
        <translation>یک پرونده نوشته شد: {path}</translation>
    </message>
</context>
<context>
    <name>FieldActs</name>
    <message>
        <source>Change the specialised field</source>
        <translation>تغییر حوزهٔ تخصصی</translation>
    </message>
    <message>
        <source>Take back the last change of field</source>
        <translation>برگرداندن آخرین تغییر حوزه</translation>
    </message>
    <message>
        <source>Field changed</source>
        <translation>حوزه تغییر کرد</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>برگردانده شد</translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message>
        <source>Print the file summary</source>
        <translation>چاپ خلاصهٔ پرونده</translation>
    </message>
    <message>
        <source>Issue a certificate of coverage</source>
        <translation>صدور گواهی پوشش</translation>
    </message>
    <message>
        <source>File {file_no} opened</source>
        <translation>پروندهٔ {file_no} تشکیل شد</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>Certificate of coverage…</source>
        <translation>گواهی پوشش…</translation>
    </message>
    <message>
        <source>Copy the national ID</source>
        <translation>کپی کد ملی</translation>
    </message>
    <message>
        <source>No national ID is recorded.</source>
        <translation>کد ملی ثبت نشده است.</translation>
    </message>
</context>
<context>
    <name>FileColumns</name>
    <message>
        <source>In the queue</source>
        <translation>در صف مستمری</translation>
    </message>
    <message>
        <source>Non-recurring</source>
        <translation>خدمات غیرمستمر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام و نام خانوادگی</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>کد ملی</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>شمارهٔ پرونده</translation>
    </message>
    <message>
        <source>Kind and severity</source>
        <translation>نوع و شدت</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>محله</translation>
    </message>
    <message>
        <source>Father&apos;s name</source>
        <translation>نام پدر</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاریخ تولد</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>سن</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>جنسیت</translation>
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
        <source>Mobile</source>
        <translation>تلفن همراه</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>تاریخ وضعیت</translation>
    </message>
</context>
<context>
    <name>FileFilters</name>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>در صف</translation>
    </message>
    <message>
        <source>not in the queue</source>
        <translation>بیرون از صف</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>حوزه</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>پوشش</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>مستمری</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>صف</translation>
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
        <source>Neighbourhood</source>
        <translation>محله</translation>
    </message>
    <message>
        <source>Social category</source>
        <translation>گروه اجتماعی</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>جنسیت</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>مشخصات</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>شمارهٔ {number}</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>فهرست واردشده</translation>
    </message>
    <message>
        <source>neighbourhood</source>
        <translation>محله</translation>
    </message>
    <message>
        <source>type of disability</source>
        <translation>گونهٔ معلولیت</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>شدت معلولیت</translation>
    </message>
    <message>
        <source>decile of the household</source>
        <translation>دهک خانوار</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>نامشخص</translation>
    </message>
</context>
<context>
    <name>FileHeader</name>
    <message>
        <source>Photo of the client</source>
        <translation>عکس مددجو</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تولد</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>خانوار</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>بخش‌های پرونده</translation>
    </message>
    <message>
        <source>{field}, opened {date}</source>
        <translation>{field}، تشکیل {date}</translation>
    </message>
    <message>
        <source>Draft kept {clock}</source>
        <translation>پیش‌نویس خودکار {clock}</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Record coverage</source>
        <translation>ثبت وضعیت پوشش</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>گواهی</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>ثبت تغییرات</translation>
    </message>
    <message>
        <source>Print the file summary</source>
        <translation>چاپ خلاصهٔ پرونده</translation>
    </message>
    <message>
        <source>Trail of changes of this file</source>
        <translation>سابقهٔ تغییرهای این پرونده</translation>
    </message>
    <message>
        <source>Next part of the file</source>
        <translation>بخش بعدی پرونده</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>بخش پیشین</translation>
    </message>
    <message>
        <source>What was not saved is kept as a draft</source>
        <translation>آنچه ثبت نشده بود پیش‌نویس شد</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>{count} unsaved changes</source>
        <translation>{count} تغییر ثبت‌نشده</translation>
    </message>
    <message>
        <source>one unsaved change</source>
        <translation>یک تغییر ثبت‌نشده</translation>
    </message>
    <message>
        <source>Last: {event}, {when}</source>
        <translation>آخرین: {event}، {when}</translation>
    </message>
    <message>
        <source>save</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>بخش بعدی</translation>
    </message>
    <message>
        <source>print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Coverage recorded</source>
        <translation>وضعیت پوشش ثبت شد</translation>
    </message>
    <message>
        <source>A draft of «All details» of this file was found</source>
        <translation>پیش‌نویسی از «مشخصات کامل» این پرونده پیدا شد</translation>
    </message>
    <message>
        <source>File {before} was merged into {now}; you see that one now</source>
        <translation>پروندهٔ {before} در پروندهٔ {now} ادغام شد؛ اکنون آن را می‌بینید</translation>
    </message>
    <message>
        <source>What you typed is kept. Look at every amber line before you save it here.</source>
        <translation>نوشتهٔ شما مانده است. پیش از ثبت در این پرونده، همهٔ سطرهای کهربایی را ببینید.</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>پرونده‌ای باز نیست</translation>
    </message>
    <message>
        <source>Ctrl+K finds a person; Esc leads to the list of files.</source>
        <translation>با Ctrl+K فرد را پیدا کنید؛ Esc به فهرست پرونده‌ها می‌رود.</translation>
    </message>
    <message>
        <source>from the tabs into the part</source>
        <translation>از زبانه‌ها به درون بخش</translation>
    </message>
    <message>
        <source>into the form</source>
        <translation>ورود به فرم</translation>
    </message>
    <message>
        <source>planned visits: {count}</source>
        <translation>بازدید برنامه‌ریزی‌شده: {count}</translation>
    </message>
    <message>
        <source>unanswered inquiries: {count}</source>
        <translation>استعلام بی‌پاسخ: {count}</translation>
    </message>
    <message>
        <source>open referrals to the commission: {count}</source>
        <translation>ارجاع باز به کمیسیون: {count}</translation>
    </message>
    <message>
        <source>open requests: {count}</source>
        <translation>تقاضای باز: {count}</translation>
    </message>
    <message>
        <source>questions to the office of origin: {count}</source>
        <translation>پرسش بی‌پاسخ از ادارهٔ مبدأ: {count}</translation>
    </message>
    <message>
        <source>{said}. Still open: {what}</source>
        <translation>{said}. هنوز باز است: {what}</translation>
    </message>
    <message>
        <source>open requests for equipment: {count}</source>
        <translation>تقاضاهای باز وسایل کمک‌توانبخشی: {count}</translation>
    </message>
    <message>
        <source>{said}; later events struck: {count}</source>
        <translation>{said}؛ {count} رویداد بعدی خط خورد</translation>
    </message>
</context>
<context>
    <name>FileParts</name>
    <message>
        <source>Overview</source>
        <translation>نمای کلی</translation>
    </message>
    <message>
        <source>All details</source>
        <translation>مشخصات کامل</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>خانوار</translation>
    </message>
    <message>
        <source>Disabilities and categories</source>
        <translation>معلولیت و گروه</translation>
    </message>
    <message>
        <source>Coverage, pension, queue</source>
        <translation>پوشش، مستمری، صف</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>مدارک</translation>
    </message>
    <message>
        <source>Notes and tasks</source>
        <translation>یادداشت‌ها و کارها</translation>
    </message>
    <message>
        <source>Letters and calls</source>
        <translation>نامه‌ها و تماس‌ها</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>بازدیدها</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>خط زمان</translation>
    </message>
    <message>
        <source>Commission and inquiries</source>
        <translation>کمیسیون و استعلام‌ها</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>درخواست‌ها</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>پرداخت‌ها</translation>
    </message>
</context>
<context>
    <name>FileTelling</name>
    <message>
        <source>In the pension queue</source>
        <translation>در صف مستمری</translation>
    </message>
    <message>
        <source>Non-recurring</source>
        <translation>خدمات غیرمستمر</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} سال</translation>
    </message>
    <message>
        <source>{count} declared</source>
        <translation>{count} نفر اعلامی</translation>
    </message>
    <message>
        <source>{count} persons</source>
        <translation>{count} نفر</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>یک نفر</translation>
    </message>
    <message>
        <source>Opened by mistake</source>
        <translation>به‌اشتباه باز شده</translation>
    </message>
    <message>
        <source>one year</source>
        <translation>۱ سال</translation>
    </message>
</context>
<context>
    <name>FilesEmpty</name>
    <message>
        <source>Import from Excel</source>
        <translation>ورود از اکسل</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>پروندهٔ جدید</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>پاک‌کردن همه</translation>
    </message>
    <message>
        <source>There are no files yet</source>
        <translation>هنوز پرونده‌ای نیست</translation>
    </message>
    <message>
        <source>Bring the office&apos;s Excel list, or open the first file.</source>
        <translation>فهرست اکسل اداره را بیاورید یا نخستین پرونده را بسازید.</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>با این فیلترها چیزی نیست</translation>
    </message>
    <message>
        <source> and </source>
        <translation> و </translation>
    </message>
    <message>
        <source>{filters} have no file in common; clear the filters.</source>
        <translation>{filters} با هم پرونده‌ای ندارد؛ فیلترها را پاک کنید.</translation>
    </message>
    <message>
        <source>{filters} has no file; clear the filter.</source>
        <translation>{filters} پرونده‌ای ندارد؛ فیلتر را پاک کنید.</translation>
    </message>
    <message>
        <source>{filters} have no file in common; drop «{name}» to see {count}.</source>
        <translation>{filters} با هم پرونده‌ای ندارد؛ «{name}» را پاک کنید تا {count} پرونده دیده شود.</translation>
    </message>
    <message>
        <source>Drop «{name}»</source>
        <translation>برداشتن «{name}»</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Files</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>خروجی اکسل</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>پروندهٔ جدید</translation>
    </message>
    <message>
        <source>Export this list to Excel</source>
        <translation>خروجی اکسل از این فهرست</translation>
    </message>
    <message>
        <source>Narrow this list</source>
        <translation>جستجو در همین فهرست</translation>
    </message>
    <message>
        <source>Show or hide the side panel</source>
        <translation>نمایش یا پنهان کردن پنل کناری</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>All files, in the order shown.</source>
        <translation>همهٔ پرونده‌ها، به همین ترتیب.</translation>
    </message>
    <message numerus="yes">
        <source>{count} files in this view</source>
        <translation>
            <numerusform>{count} پرونده در این نما</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files selected</source>
        <translation>
            <numerusform>{count} پرونده انتخاب شده</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>select</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>copy for Excel</source>
        <translation>کپی برای اکسل</translation>
    </message>
    <message>
        <source>Households of members without a file</source>
        <translation>خانوار اعضای بدون پرونده</translation>
    </message>
    <message>
        <source>the keyboard was in the other language: «{text}» is searched for</source>
        <translation>صفحه‌کلید به زبان دیگر بود: «{text}» جستجو شد</translation>
    </message>
    <message>
        <source>select none</source>
        <translation>برداشتن انتخاب‌ها</translation>
    </message>
    <message>
        <source>clear the filters</source>
        <translation>پاک‌کردن فیلترها</translation>
    </message>
    <message>
        <source>select none, then clear the filters</source>
        <translation>برداشتن انتخاب‌ها، سپس پاک‌کردن فیلترها</translation>
    </message>
</context>
<context>
    <name>FilesWays</name>
    <message>
        <source>Documents that end soon</source>
        <translation>مدارک رو به پایان</translation>
    </message>
    <message>
        <source>Import from Excel</source>
        <translation>ورود از اکسل</translation>
    </message>
    <message>
        <source>Register of letters</source>
        <translation>دفتر نامه‌ها</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>کیفیت داده</translation>
    </message>
    <message>
        <source>Register of papers</source>
        <translation>دفتر برگه‌ها</translation>
    </message>
</context>
<context>
    <name>FormerMembers</name>
    <message>
        <source>Former members of the household</source>
        <translation>اعضای پیشین خانوار</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Kinship</source>
        <translation>نسبت</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>تاریخ خروج</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>علت</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Hide the former members</source>
        <translation>بستن اعضای پیشین</translation>
    </message>
    <message>
        <source>Former members ({count})</source>
        <translation>اعضای پیشین ({count})</translation>
    </message>
</context>
<context>
    <name>GuardianDialog</name>
    <message>
        <source>Guardian of {name}</source>
        <translation>ولی یا قیم {name}</translation>
    </message>
    <message>
        <source>Somebody outside the household</source>
        <translation>شخصی بیرون از خانوار</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>ولی یا قیم</translation>
    </message>
    <message>
        <source>By what right</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Number of the deed</source>
        <translation>شمارهٔ قیم‌نامه</translation>
    </message>
    <message>
        <source>Empty for a person the office does not know yet</source>
        <translation>برای شخصی که هنوز در اداره ثبت نشده است خالی بگذارید</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
</context>
<context>
    <name>HeadDialog</name>
    <message>
        <source>Change the head of the household</source>
        <translation>تغییر سرپرست خانوار</translation>
    </message>
    <message>
        <source>New head</source>
        <translation>سرپرست تازه</translation>
    </message>
    <message>
        <source>{name} is then</source>
        <translation>نسبت {name} پس از تغییر</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Time line</source>
        <translation>خط زمان</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened.</source>
        <translation>رویدادی از این نوع نیست.</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>پوشش</translation>
    </message>
    <message>
        <source>pension</source>
        <translation>مستمری</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>صف</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>برگه‌ها</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>ورود فهرست</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>tasks done</source>
        <translation>کارهای انجام‌شده</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>نامه‌ها</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>تماس‌ها</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>بازدیدها</translation>
    </message>
    <message>
        <source>commission</source>
        <translation>کمیسیون</translation>
    </message>
    <message>
        <source>inquiries</source>
        <translation>استعلام‌ها</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>مدارک</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>تقاضاها</translation>
    </message>
    <message>
        <source>reception desk</source>
        <translation>میز پذیرش</translation>
    </message>
    <message>
        <source>moves between offices</source>
        <translation>انتقال‌ها</translation>
    </message>
    <message>
        <source>specialised field</source>
        <translation>حوزه</translation>
    </message>
</context>
<context>
    <name>HolderWatch</name>
    <message>
        <source>{name} has this number already</source>
        <translation>این شماره از آنِ {name} است</translation>
    </message>
    <message>
        <source>{name}, file {file_no}, has this number already; {key} opens the file</source>
        <translation>این شماره از آنِ {name}، پروندهٔ {file_no} است؛ {key} پرونده را باز می‌کند</translation>
    </message>
</context>
<context>
    <name>Household</name>
    <message>
        <source>New head of those who stay</source>
        <translation>سرپرست کسانی که می‌مانند</translation>
    </message>
</context>
<context>
    <name>HouseholdActs</name>
    <message>
        <source>Add a member</source>
        <translation>افزودن عضو</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>اصلاح</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>کارهای دیگر</translation>
    </message>
    <message>
        <source>Household sheet</source>
        <translation>برگهٔ خانوار</translation>
    </message>
    <message>
        <source>Member added</source>
        <translation>عضو تازه افزوده شد</translation>
    </message>
    <message>
        <source>Member corrected</source>
        <translation>مشخصات عضو اصلاح شد</translation>
    </message>
    <message>
        <source>Leaving recorded</source>
        <translation>خروج عضو ثبت شد</translation>
    </message>
    <message>
        <source>Kinship changed</source>
        <translation>نسبت تغییر کرد</translation>
    </message>
    <message>
        <source>Head changed</source>
        <translation>سرپرست تغییر کرد</translation>
    </message>
    <message>
        <source>Guardian recorded</source>
        <translation>ولی یا قیم ثبت شد</translation>
    </message>
    <message>
        <source>Guardianship ended</source>
        <translation>قیمومت پایان یافت</translation>
    </message>
    <message>
        <source>Household parted</source>
        <translation>خانوار تفکیک شد</translation>
    </message>
    <message>
        <source>Households joined</source>
        <translation>دو خانوار یکی شدند</translation>
    </message>
    <message>
        <source>Change kinship…</source>
        <translation>تغییر نسبت…</translation>
    </message>
    <message>
        <source>Change the head…</source>
        <translation>تغییر سرپرست…</translation>
    </message>
    <message>
        <source>Guardian…</source>
        <translation>ولی یا قیم…</translation>
    </message>
    <message>
        <source>End the guardianship…</source>
        <translation>پایان قیمومت…</translation>
    </message>
    <message>
        <source>Part the household in two…</source>
        <translation>تفکیک خانوار…</translation>
    </message>
    <message>
        <source>Join another household…</source>
        <translation>پیوستن خانوار دیگر…</translation>
    </message>
    <message>
        <source>The household has one member.</source>
        <translation>خانوار یک عضو دارد.</translation>
    </message>
    <message>
        <source>The head is not kin of another member.</source>
        <translation>نسبت‌ها به سرپرست سنجیده می‌شود؛ او خود سرپرست است.</translation>
    </message>
    <message>
        <source>This member has no guardian.</source>
        <translation>این عضو قیم ندارد.</translation>
    </message>
    <message>
        <source>Print the household sheet</source>
        <translation>چاپ برگهٔ خانوار</translation>
    </message>
    <message>
        <source>Correct the member</source>
        <translation>اصلاح عضو</translation>
    </message>
    <message>
        <source>The member leaves</source>
        <translation>خروج عضو از خانوار</translation>
    </message>
    <message>
        <source>More acts on the household</source>
        <translation>کارهای دیگر خانوار</translation>
    </message>
    <message>
        <source>Take back the last change…</source>
        <translation>برگرداندن آخرین تغییر…</translation>
    </message>
    <message>
        <source>The last change was taken back</source>
        <translation>آخرین تغییر برگردانده شد</translation>
    </message>
</context>
<context>
    <name>HouseholdTab</name>
    <message>
        <source>Members by name</source>
        <translation>اعضای خانوار به نام</translation>
    </message>
    <message>
        <source>Members of the household</source>
        <translation>اعضای خانوار</translation>
    </message>
    <message>
        <source>Enter opens the file of a member who has one.</source>
        <translation>Enter پروندهٔ عضوی را که پرونده دارد باز می‌کند.</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>خانوار</translation>
    </message>
    <message>
        <source>Entered by name</source>
        <translation>ثبت‌شده به نام</translation>
    </message>
    <message>
        <source>With disability</source>
        <translation>دارای معلولیت</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>بانک</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Kinship</source>
        <translation>نسبت</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>سن</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>معلولیت</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>ولی یا قیم</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>شناسه</translation>
    </message>
    <message>
        <source>add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>اصلاح</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>ولی یا قیم</translation>
    </message>
    <message>
        <source>more acts</source>
        <translation>کارهای دیگر</translation>
    </message>
    <message>
        <source>deed {number}</source>
        <translation>قیم‌نامهٔ {number}</translation>
    </message>
    <message>
        <source>{name} ({acts})</source>
        <translation>{name} ({acts})</translation>
    </message>
    <message>
        <source>died</source>
        <translation>درگذشته</translation>
    </message>
    <message>
        <source>Former members</source>
        <translation>اعضای پیشین</translation>
    </message>
    <message>
        <source>Nobody has left this household yet.</source>
        <translation>هنوز کسی از این خانوار بیرون نرفته است.</translation>
    </message>
    <message>
        <source>Paid by the size</source>
        <translation>بعد مبنای پرداخت</translation>
    </message>
    <message>
        <source>{size} in {month}</source>
        <translation>{size} نفر در {month}</translation>
    </message>
    <message>
        <source>From {month} on the household is paid by {size} persons.</source>
        <translation>از {month} پرداخت خانوار بر پایهٔ {size} نفر است.</translation>
    </message>
    <message>
        <source>Who comes or leaves in {before} counts from {month} on.</source>
        <translation>آمدن یا رفتن در {before}، از {month} اثر می‌کند.</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join another household to this one</source>
        <translation>پیوستن خانوار دیگر به این خانوار</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از تاریخ</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>پیوستن</translation>
    </message>
    <message>
        <source>They move here; say what each is to the head. The account of this household stays.</source>
        <translation>این افراد به این خانوار می‌آیند؛ نسبت هر یک را با سرپرست بگویید. شمارهٔ حساب این خانوار به جای خود می‌ماند.</translation>
    </message>
    <message>
        <source>A file of the other household, or a member&apos;s national ID</source>
        <translation>شمارهٔ پرونده‌ای از خانوار دیگر، یا کد ملی یک عضو آن</translation>
    </message>
    <message>
        <source>Type the number; the members are shown here.</source>
        <translation>شماره را بنویسید؛ اعضای آن خانوار اینجا نشان داده می‌شوند.</translation>
    </message>
    <message>
        <source>Type a number of the other household first.</source>
        <translation>نخست شماره‌ای از خانوار دیگر را بنویسید.</translation>
    </message>
    <message>
        <source>This number belongs to the same household already.</source>
        <translation>این شماره از همین خانوار است.</translation>
    </message>
    <message>
        <source>No file and no household member has this number.</source>
        <translation>پرونده یا عضو خانواری با این شماره نیست.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Saved</source>
        <translation>ثبت شد</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>برگردانده شد</translation>
    </message>
    <message>
        <source>Saved: {fields}</source>
        <translation>ثبت شد: {fields}</translation>
    </message>
    <message>
        <source>{count} fields are changed and not saved.</source>
        <translation>{count} فیلد تغییر کرده و ثبت نشده است.</translation>
    </message>
    <message>
        <source>Save and leave</source>
        <translation>ثبت و بیرون رفتن</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>بیرون رفتن بدون ثبت</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>بدون ثبت بیرون می‌روید؟</translation>
    </message>
    <message>
        <source>{count} fields are changed and not saved; the paper would not show them.</source>
        <translation>{count} فیلد تغییر کرده و ثبت نشده است؛ برگه آن‌ها را نشان نمی‌دهد.</translation>
    </message>
    <message>
        <source>Save and print</source>
        <translation>ثبت و چاپ</translation>
    </message>
    <message>
        <source>Print what is saved</source>
        <translation>چاپ آنچه ثبت شده</translation>
    </message>
    <message>
        <source>Save before printing?</source>
        <translation>پیش از چاپ ثبت شود؟</translation>
    </message>
    <message>
        <source>One field is changed and not saved.</source>
        <translation>یک فیلد تغییر کرده و ثبت نشده است.</translation>
    </message>
    <message>
        <source>One field is changed and not saved; the paper would not show it.</source>
        <translation>یک فیلد تغییر کرده و ثبت نشده است؛ برگه آن را نشان نمی‌دهد.</translation>
    </message>
</context>
<context>
    <name>KinshipDialog</name>
    <message>
        <source>Change kinship</source>
        <translation>تغییر نسبت</translation>
    </message>
    <message>
        <source>What {name} is to {head}</source>
        <translation>نسبت {name} با {head}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ثبت</translation>
    </message>
</context>
<context>
    <name>KnowingDialog</name>
    <message>
        <source>National ID, foreigner ID or file number</source>
        <translation>کد ملی، شناسهٔ اتباع یا شمارهٔ پرونده</translation>
    </message>
    <message>
        <source>The person is known by the number above.</source>
        <translation>شخص با شمارهٔ بالا شناخته شده است.</translation>
    </message>
    <message>
        <source>This is no number; leave it empty for somebody the office does not know.</source>
        <translation>این شماره نیست؛ برای کسی که اداره نمی‌شناسد خالی بگذارید.</translation>
    </message>
    <message>
        <source>{name}, file {file_no}</source>
        <translation>{name}، پروندهٔ {file_no}</translation>
    </message>
    <message>
        <source>Nobody with this number is known: write the name.</source>
        <translation>کسی با این شماره ثبت نشده است: نامش را بنویسید.</translation>
    </message>
    <message>
        <source>The office knows nobody by this number.</source>
        <translation>اداره کسی را با این شماره نمی‌شناسد.</translation>
    </message>
</context>
<context>
    <name>LabelActs</name>
    <message>
        <source>Address labels of this list</source>
        <translation>برچسب نشانی این فهرست</translation>
    </message>
    <message numerus="yes">
        <source>{count} address labels</source>
        <translation>
            <numerusform>{count} برچسب نشانی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files have no address and got no label</source>
        <translation>
            <numerusform>{count} پرونده نشانی ندارد و برچسب نگرفت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Envelope for file {file_no}</source>
        <translation>پاکت پروندهٔ {file_no}</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Address labels</source>
        <translation>برچسب نشانی</translation>
    </message>
    <message>
        <source>Sheet of labels</source>
        <translation>برگهٔ برچسب</translation>
    </message>
    <message>
        <source>First empty label</source>
        <translation>نخستین برچسب خالی</translation>
    </message>
    <message>
        <source>counted from the upper right corner, row by row</source>
        <translation>از گوشهٔ بالا، سمت راست، سطر به سطر بشمارید</translation>
    </message>
    <message numerus="yes">
        <source>{count} files. A file without an address gets no label; the printing is logged.</source>
        <translation>
            <numerusform>{count} پرونده. پرونده‌ای که نشانی ندارد برچسب نمی‌گیرد؛ چاپ این فهرست ثبت می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the labels</source>
        <translation>ساختن برچسب‌ها</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>{name} leaves the household</source>
        <translation>خروج {name} از خانوار</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تاریخ خروج</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>File {file_no} and a pension drawn through it go along into a household of their own; after a death the file stays here.</source>
        <translation>پروندهٔ {file_no} و مستمری آن با خود او به خانواری تازه می‌رود؛ پس از فوت، پرونده در همین خانوار می‌ماند.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>نامهٔ تازه</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>نوع نامه</translation>
    </message>
    <message>
        <source>Letter no.</source>
        <translation>شمارهٔ نامه</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>File no.</source>
        <translation>شمارهٔ پرونده</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>فرستنده یا گیرنده</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>ثبت نامه</translation>
    </message>
    <message>
        <source>given by the office&apos;s series; it stays</source>
        <translation>شمارهٔ اندیکاتور اداره است و عوض نمی‌شود</translation>
    </message>
    <message>
        <source>empty: the next number of the office is given</source>
        <translation>خالی بماند، شمارهٔ بعدی اندیکاتور داده می‌شود</translation>
    </message>
    <message>
        <source>A letter in the register stays in its direction.</source>
        <translation>جهت نامهٔ ثبت‌شده در دفتر عوض نمی‌شود.</translation>
    </message>
    <message>
        <source>The number was given by the office&apos;s series.</source>
        <translation>شماره را دفتر اداره داده است.</translation>
    </message>
</context>
<context>
    <name>LetterShown</name>
    <message>
        <source>Letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>نوع نامه</translation>
    </message>
    <message>
        <source>Letter no.</source>
        <translation>شمارهٔ نامه</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>فرستنده یا گیرنده</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>About</source>
        <translation>دربارهٔ</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>ثبت‌کننده</translation>
    </message>
    <message>
        <source>{why} ({by}, {date})</source>
        <translation>{why} ({by}، {date})</translation>
    </message>
    <message>
        <source>Void because</source>
        <translation>علت بطلان</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Letter {number} is in the register</source>
        <translation>نامهٔ {number} ثبت شد</translation>
    </message>
    <message>
        <source>Call logged</source>
        <translation>تماس ثبت شد</translation>
    </message>
    <message>
        <source>Letter no.</source>
        <translation>شمارهٔ نامه</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>نوع نامه</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>فرستنده یا گیرنده</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Letter {number}, {correspondent}: {subject}. It stays in the register as void.</source>
        <translation>نامهٔ {number}، {correspondent}: {subject}. نامه باطل می‌شود و در دفتر می‌ماند.</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Direction</source>
        <translation>نوع نامه</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Number, name, subject or file</source>
        <translation>شماره، نام، موضوع یا پرونده</translation>
    </message>
    <message>
        <source>Narrow this list</source>
        <translation>محدود کردن این فهرست</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>نامهٔ تازه</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>نامه‌ها</translation>
    </message>
    <message>
        <source>No letter here</source>
        <translation>نامه‌ای نیست</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>این ماه</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>ماه گذشته</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>امسال</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>سال گذشته</translation>
    </message>
    <message>
        <source>About</source>
        <translation>دربارهٔ</translation>
    </message>
    <message>
        <source>File no.</source>
        <translation>شمارهٔ پرونده</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>ثبت‌کننده</translation>
    </message>
    <message>
        <source>Open the file of this letter</source>
        <translation>باز کردن پروندهٔ این نامه</translation>
    </message>
    <message>
        <source>No letter with these filters</source>
        <translation>با این فیلترها نامه‌ای نیست</translation>
    </message>
    <message>
        <source>The register is empty</source>
        <translation>هنوز نامه‌ای ثبت نشده است</translation>
    </message>
    <message>
        <source>Esc clears them.</source>
        <translation>با Esc فیلترها پاک می‌شود.</translation>
    </message>
    <message>
        <source>Enter the letters that come and go.</source>
        <translation>نامه‌های رسیده و فرستاده‌شده را این‌جا ثبت کنید.</translation>
    </message>
    <message numerus="yes">
        <source>{count} letters in this view</source>
        <translation>
            <numerusform>{count} نامه در این نما</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>new letter</source>
        <translation>نامهٔ تازه</translation>
    </message>
    <message>
        <source>its file</source>
        <translation>پروندهٔ آن</translation>
    </message>
    <message>
        <source>copy for Excel</source>
        <translation>کپی برای اکسل</translation>
    </message>
    <message>
        <source>The last day lies before the first</source>
        <translation>روز پایان پیش از روز آغاز است</translation>
    </message>
    <message>
        <source>The letter was a mistake</source>
        <translation>نامه به‌اشتباه ثبت شده است</translation>
    </message>
    <message>
        <source>it was a mistake</source>
        <translation>ثبت اشتباه</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>پرونده‌ها</translation>
    </message>
</context>
<context>
    <name>LettersPart</name>
    <message>
        <source>Letters</source>
        <translation>نامه‌ها</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>تماس‌ها</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>نامهٔ تازه</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>ثبت تماس</translation>
    </message>
    <message>
        <source>No letter stands in the register for this file. Enter the first one with Ins.</source>
        <translation>برای این پرونده نامه‌ای ثبت نشده است. نخستین نامه را با Ins ثبت کنید.</translation>
    </message>
    <message>
        <source>No call has been logged. Log the next one with F8.</source>
        <translation>تماسی ثبت نشده است. تماس بعدی را با F8 ثبت کنید.</translation>
    </message>
    <message>
        <source>spoken with</source>
        <translation>صحبت شد</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>پاسخ نداد</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>تماس‌گیرنده</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>شرح گفت‌وگو</translation>
    </message>
    <message>
        <source>By</source>
        <translation>ثبت‌کننده</translation>
    </message>
    <message>
        <source>New letter about this file</source>
        <translation>نامهٔ تازه دربارهٔ این پرونده</translation>
    </message>
    <message>
        <source>Correct the letter</source>
        <translation>اصلاح نامه</translation>
    </message>
    <message>
        <source>new letter</source>
        <translation>نامهٔ تازه</translation>
    </message>
    <message>
        <source>correct it</source>
        <translation>اصلاح</translation>
    </message>
    <message>
        <source>log a call</source>
        <translation>ثبت تماس</translation>
    </message>
    <message>
        <source>The letter or call was a mistake</source>
        <translation>نامه یا تماس به‌اشتباه ثبت شده است</translation>
    </message>
    <message>
        <source>it was a mistake</source>
        <translation>ثبت اشتباه</translation>
    </message>
    <message>
        <source>Call of {when}: {text}</source>
        <translation>تماس {when}: {text}</translation>
    </message>
</context>
<context>
    <name>LikelyPanel</name>
    <message>
        <source>child of {father}</source>
        <translation>فرزند {father}</translation>
    </message>
    <message>
        <source>household member</source>
        <translation>عضو خانوار</translation>
    </message>
    <message>
        <source>This person has no file to open.</source>
        <translation>این شخص پرونده‌ای ندارد که باز شود.</translation>
    </message>
    <message>
        <source>was a household member</source>
        <translation>عضو پیشین خانوار</translation>
    </message>
    <message>
        <source>Perhaps the office knows this person; {key} opens the file, and what is typed here waits:</source>
        <translation>شاید این شخص در اداره پرونده داشته باشد؛ {key} پرونده را باز می‌کند و نوشته‌های این‌جا می‌ماند:</translation>
    </message>
</context>
<context>
    <name>MinorHead</name>
    <message>
        <source>{warning} If it is right, press once more.</source>
        <translation>{warning} اگر درست است، یک بار دیگر بزنید.</translation>
    </message>
    <message>
        <source>{name} is under 18 ({age}).</source>
        <translation>{name} زیر ۱۸ سال است ({age}).</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>اداره</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>تاریخ درخواست</translation>
    </message>
    <message>
        <source>Letter no.</source>
        <translation>شمارهٔ نامه</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>waits, {days} days</source>
        <translation>بی‌پاسخ، {days} روز</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>در انتظار پاسخ</translation>
    </message>
    <message>
        <source>Answer recorded</source>
        <translation>پاسخ ثبت شد</translation>
    </message>
    <message>
        <source>overdue, {days} days</source>
        <translation>از مهلت گذشته، {days} روز</translation>
    </message>
    <message>
        <source>Letter and day of the answer</source>
        <translation>نامه و تاریخ پاسخ</translation>
    </message>
    <message>
        <source>Answer recorded; the file is covered from that day</source>
        <translation>پاسخ ثبت شد؛ پرونده از همان روز تحت پوشش است</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>بی‌پاسخ ماند</translation>
    </message>
</context>
<context>
    <name>MovesCard</name>
    <message>
        <source>Moves between offices</source>
        <translation>انتقال میان اداره‌ها</translation>
    </message>
    <message>
        <source>Ask the office of origin</source>
        <translation>استعلام از ادارهٔ مبدأ</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>ثبت پاسخ</translation>
    </message>
    <message>
        <source>Record the answer of the other office</source>
        <translation>ثبت پاسخ ادارهٔ دیگر</translation>
    </message>
    <message>
        <source>Only an applicant is asked about at another office.</source>
        <translation>تنها دربارهٔ متقاضی از ادارهٔ دیگر پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>Choose a question that waits for its answer first.</source>
        <translation>نخست پرسشی را برگزینید که در انتظار پاسخ است.</translation>
    </message>
    <message>
        <source>Question recorded</source>
        <translation>استعلام از ادارهٔ مبدأ ثبت شد</translation>
    </message>
    <message>
        <source>{office}, asked on {date}</source>
        <translation>{office}، پرسیده‌شده در {date}</translation>
    </message>
    <message>
        <source>Answer of {question}: {answer}. The question waits again.</source>
        <translation>پاسخ {question}: {answer}. استعلام دوباره در انتظار پاسخ می‌ماند.</translation>
    </message>
    <message>
        <source>This move came with a change of coverage and goes back with it (Shift+F6).</source>
        <translation>این انتقال با تغییر پوشش ثبت شده است و با برگرداندن همان تغییر پس گرفته می‌شود (Shift+F6).</translation>
    </message>
    <message>
        <source>The move or its answer was a mistake</source>
        <translation>انتقال یا پاسخ آن به‌اشتباه ثبت شده است</translation>
    </message>
</context>
<context>
    <name>NarrowBox</name>
    <message>
        <source>Narrow this list</source>
        <translation>جستجو در همین فهرست</translation>
    </message>
    <message>
        <source>In this list…</source>
        <translation>در همین فهرست…</translation>
    </message>
    <message>
        <source>In this list… (Ctrl+F)</source>
        <translation>در همین فهرست… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Member without a file</source>
        <translation>عضو بدون پرونده</translation>
    </message>
</context>
<context>
    <name>NewRequestDialog</name>
    <message>
        <source>New request</source>
        <translation>درخواست تازه</translation>
    </message>
    <message>
        <source>Record the request</source>
        <translation>ثبت درخواست</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>تاریخ درخواست</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>شرح درخواست</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>What happened, what was said, what comes next?</source>
        <translation>چه شد، چه گفته شد، گام بعدی چیست؟</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>یادداشت تازه</translation>
    </message>
    <message>
        <source>Stock phrases</source>
        <translation>جمله‌های آماده</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>ثبت یادداشت</translation>
    </message>
    <message>
        <source>An unfinished note on this file was found</source>
        <translation>یادداشت ناتمامی برای این پرونده پیدا شد</translation>
    </message>
    <message>
        <source>draft kept {clock}</source>
        <translation>پیش‌نویس {clock}</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message numerus="yes">
        <source>{count} older notes</source>
        <translation>
            <numerusform>{count} یادداشت قدیمی‌تر</numerusform>
        </translation>
    </message>
    <message>
        <source>No note yet. Write above what the next colleague must know.</source>
        <translation>هنوز یادداشتی نیست. آن‌چه را همکار بعدی باید بداند، در کادر بالا بنویسید.</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>{who} — {when}</source>
        <translation>{who} — {when}</translation>
    </message>
    <message>
        <source>struck</source>
        <translation>خط‌خورده</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>سنجاق‌شده</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>برداشتن سنجاق</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>سنجاق</translation>
    </message>
    <message>
        <source>Take back the striking</source>
        <translation>برداشتن خط</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>خط زدن</translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>New task</source>
        <translation>کار تازه</translation>
    </message>
    <message>
        <source>No task on this file. Set one with Ctrl+T.</source>
        <translation>برای این پرونده کاری نیست. با Ctrl+T کاری بگذارید.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>کارها</translation>
    </message>
    <message>
        <source>Space: done or not; Enter: postpone or hand on.</source>
        <translation>Space: انجام شد یا نشد؛ Enter: تغییر روز یا سپردن به همکار.</translation>
    </message>
    <message>
        <source>Note struck</source>
        <translation>یادداشت خط خورد</translation>
    </message>
    <message>
        <source>Note valid again</source>
        <translation>خط یادداشت برداشته شد</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>new task</source>
        <translation>کار تازه</translation>
    </message>
    <message>
        <source>pin the note</source>
        <translation>سنجاق یادداشت</translation>
    </message>
    <message>
        <source>strike it</source>
        <translation>خط زدن</translation>
    </message>
    <message>
        <source>Choose a task that is to be done.</source>
        <translation>کاری را برگزینید که هنوز انجام نشده است.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The commission&apos;s vote ended {months} months ago.</source>
        <translation>اعتبار رأی کمیسیون {months} ماه پیش تمام شده است.</translation>
    </message>
    <message>
        <source>The commission&apos;s vote ends today.</source>
        <translation>اعتبار رأی کمیسیون امروز تمام می‌شود.</translation>
    </message>
    <message>
        <source>This file draws a pension but is not covered.</source>
        <translation>این پرونده مستمری می‌گیرد ولی تحت پوشش نیست.</translation>
    </message>
    <message>
        <source>The commission&apos;s vote ended {days} days ago.</source>
        <translation>اعتبار رأی کمیسیون {days} روز پیش تمام شده است.</translation>
    </message>
    <message>
        <source>The commission&apos;s vote ends in {days} days.</source>
        <translation>اعتبار رأی کمیسیون {days} روز دیگر تمام می‌شود.</translation>
    </message>
    <message>
        <source>On pension, but no SHEBA is recorded to pay it into.</source>
        <translation>مستمری‌بگیر است ولی شمارهٔ شبا برای واریز ثبت نشده است.</translation>
    </message>
    <message>
        <source>Missing: {fields}.</source>
        <translation>ثبت نشده: {fields}.</translation>
    </message>
    <message>
        <source>The commission has not voted on the severity yet.</source>
        <translation>کمیسیون هنوز دربارهٔ شدت رأی نداده است.</translation>
    </message>
    <message>
        <source>Household declared as {declared}, but {counted} are entered by name.</source>
        <translation>بعد خانوار {declared} اعلام شده، ولی {counted} نفر به نام ثبت شده‌اند.</translation>
    </message>
    <message>
        <source>Opened by mistake and taken back: {why}. Its number stays used.</source>
        <translation>پرونده به‌اشتباه باز و پس گرفته شده است: {why}. شمارهٔ آن به کسی دیگر داده نمی‌شود.</translation>
    </message>
    <message>
        <source>The other office refused this file: take the change of coverage back (Shift+F6).</source>
        <translation>ادارهٔ مقصد این پرونده را نپذیرفت: تغییر پوشش را برگردانید (Shift+F6).</translation>
    </message>
    <message>
        <source>A re-examination rejected, yet the disability stands: end it in «Disabilities and categories», or record an appeal in «Commission and inquiries».</source>
        <translation>کمیسیون در بازبینی رد کرده و معلولیت همچنان ثبت است: آن را در «معلولیت و گروه» پایان دهید، یا اعتراض را در «کمیسیون و استعلام‌ها» ثبت کنید.</translation>
    </message>
    <message>
        <source>{bodies} supports this person, and a pension comes from one place only.</source>
        <translation>{bodies} این شخص را تحت پوشش دارد و مستمری تنها از یک جا پرداخت می‌شود.</translation>
    </message>
</context>
<context>
    <name>OfficeLists</name>
    <message>
        <source>Down or F9 shows the list</source>
        <translation>↓ یا F9 فهرست را نشان می‌دهد</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>با نام {file} ذخیره شد</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Certificate of coverage {number}</source>
        <translation>گواهی پوشش {number}</translation>
    </message>
    <message>
        <source>File summary {number}</source>
        <translation>خلاصهٔ پرونده {number}</translation>
    </message>
    <message>
        <source>Commission referral {number}</source>
        <translation>معرفی‌نامهٔ کمیسیون {number}</translation>
    </message>
    <message>
        <source>Referral letter {number}</source>
        <translation>معرفی‌نامهٔ {number}</translation>
    </message>
    <message>
        <source>Receipt for documents {number}</source>
        <translation>رسید مدارک {number}</translation>
    </message>
    <message>
        <source>Household sheet {number}</source>
        <translation>برگهٔ خانوار {number}</translation>
    </message>
    <message>
        <source>File summary {number} issued</source>
        <translation>خلاصهٔ پرونده {number} صادر شد</translation>
    </message>
    <message>
        <source>Household sheet {number} issued</source>
        <translation>برگهٔ خانوار {number} صادر شد</translation>
    </message>
    <message>
        <source>Certificate {number} issued</source>
        <translation>گواهی {number} صادر شد</translation>
    </message>
    <message>
        <source>Printing takes the right to print papers.</source>
        <translation>چاپ برگه، مجوز «صدور و چاپ برگه‌ها» می‌خواهد.</translation>
    </message>
    <message>
        <source>Print paper {number} once more?</source>
        <translation>برگهٔ {number} دوباره چاپ شود؟</translation>
    </message>
    <message>
        <source>It will say that it is a duplicate, and who prints it when; this is logged.</source>
        <translation>روی برگه «المثنی» و نام چاپ‌کننده و زمان چاپ نوشته می‌شود و این کار ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Print a duplicate</source>
        <translation>چاپ المثنی</translation>
    </message>
    <message>
        <source>Notice of a payment {number}</source>
        <translation>ابلاغ به مددجو {number}</translation>
    </message>
    <message>
        <source>Why this place {number}</source>
        <translation>برگهٔ جای نوبت {number}</translation>
    </message>
    <message>
        <source>Minutes of an admission {number}</source>
        <translation>صورتجلسهٔ پذیرش {number}</translation>
    </message>
    <message>
        <source>Monthly list {number}</source>
        <translation>لیست ماهانه {number}</translation>
    </message>
    <message>
        <source>Goods receipt {number}</source>
        <translation>رسید انبار {number}</translation>
    </message>
    <message>
        <source>Issue voucher {number}</source>
        <translation>حوالهٔ تحویل {number}</translation>
    </message>
    <message>
        <source>Loan contract {number}</source>
        <translation>قرارداد امانت {number}</translation>
    </message>
    <message>
        <source>Return slip {number}</source>
        <translation>برگهٔ عودت {number}</translation>
    </message>
    <message>
        <source>Transfer voucher {number}</source>
        <translation>حوالهٔ انتقال {number}</translation>
    </message>
    <message>
        <source>Scrap minutes {number}</source>
        <translation>صورتجلسهٔ اسقاط {number}</translation>
    </message>
    <message>
        <source>Stock correction {number}</source>
        <translation>سند اصلاح انبار {number}</translation>
    </message>
    <message>
        <source>Ledger card {number}</source>
        <translation>کاردکس {number}</translation>
    </message>
    <message>
        <source>Property statement {number}</source>
        <translation>صورت‌حساب اموال {number}</translation>
    </message>
    <message>
        <source>Minutes of the rehabilitation committee {number}</source>
        <translation>صورتجلسهٔ کمیتهٔ توانبخشی {number}</translation>
    </message>
    <message>
        <source>Story of a device {number}</source>
        <translation>سرگذشت دستگاه {number}</translation>
    </message>
    <message>
        <source>Print paper {number}?</source>
        <translation>برگهٔ {number} چاپ شود؟</translation>
    </message>
    <message>
        <source>It was not printed yet: what comes out is the original. This is logged.</source>
        <translation>این برگه هنوز چاپ نشده است و آنچه چاپ می‌شود اصل آن است. این کار ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Print the original</source>
        <translation>چاپ اصل</translation>
    </message>
    <message>
        <source>The paper stays in the register as printed</source>
        <translation>برگه در دفتر برگه‌ها چاپ‌شده می‌ماند</translation>
    </message>
    <message>
        <source>The paper is void: «void» stands across every page of what comes out.</source>
        <translation>این برگه باطل است: روی همهٔ صفحه‌هایی که چاپ می‌شود «باطل» نوشته است.</translation>
    </message>
    <message>
        <source>Stock count minutes {number}</source>
        <translation>صورتجلسهٔ انبارگردانی {number}</translation>
    </message>
    <message>
        <source>Monthly statistical book {number}</source>
        <translation>دفتر آماری ماهانه {number}</translation>
    </message>
    <message>
        <source>One-page statement of the head {number}</source>
        <translation>گزارش یک‌صفحه‌ای رئیس {number}</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>Undo my changes</source>
        <translation>برگرداندن تغییرات</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>ثبت تغییرات</translation>
    </message>
    <message>
        <source>Person and household</source>
        <translation>مشخصات فردی و خانوار</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>خانوار</translation>
    </message>
    <message>
        <source>Enter next field · Shift+Enter back</source>
        <translation>Enter فیلد بعدی · Shift+Enter فیلد قبلی</translation>
    </message>
    <message>
        <source>Fields of the person and household</source>
        <translation>فیلدهای فرد و خانوار</translation>
    </message>
    <message>
        <source>{count} fields must be corrected before saving</source>
        <translation>{count} خطا باید پیش از ثبت درست شود</translation>
    </message>
    <message>
        <source>One field must be corrected before saving</source>
        <translation>یک خطا باید پیش از ثبت درست شود</translation>
    </message>
    <message>
        <source>{count} fields changed, not saved yet</source>
        <translation>{count} فیلد تغییر کرده و هنوز ثبت نشده</translation>
    </message>
    <message>
        <source>One field changed, not saved yet</source>
        <translation>یک فیلد تغییر کرده و هنوز ثبت نشده</translation>
    </message>
    <message>
        <source>You may look, but not change</source>
        <translation>تنها دیدن مجاز است</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>میز دیگری</translation>
    </message>
    <message>
        <source>{who} has just changed this file</source>
        <translation>{who} همین پرونده را عوض کرد</translation>
    </message>
    <message>
        <source>Changed: {fields}. What you typed is kept; look at the amber lines and save again.</source>
        <translation>تغییر کرد: {fields}. نوشتهٔ شما نگه داشته شده است؛ خط‌های نارنجی را ببینید و دوباره ثبت کنید.</translation>
    </message>
    <message>
        <source>Save mine again</source>
        <translation>ثبت نوشتهٔ من</translation>
    </message>
    <message>
        <source>Everything here is saved</source>
        <translation>در این بخش همه‌چیز ثبت شده است</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Type a national ID, or a foreigner ID</source>
        <translation>کد ملی یا کد اتباع را بنویسید</translation>
    </message>
    <message>
        <source>Latin letters: is the keyboard in English?</source>
        <translation>حروف لاتین است؛ آیا صفحه‌کلید انگلیسی است؟</translation>
    </message>
    <message>
        <source>This is a mobile number: «{field}» is its field.</source>
        <translation>این شمارهٔ همراه است؛ جای آن فیلد «{field}» است.</translation>
    </message>
    <message>
        <source>New: it joins the office&apos;s neighbourhoods.</source>
        <translation>محلهٔ تازه است؛ با ثبت، به محله‌های اداره افزوده می‌شود.</translation>
    </message>
</context>
<context>
    <name>PhrasesDialog</name>
    <message>
        <source>Stock phrases</source>
        <translation>جمله‌های آماده</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>جمله</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>جملهٔ تازه</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>گذاشتن در متن</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>بالاتر</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>پایین‌تر</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Phrase removed</source>
        <translation>جمله حذف شد</translation>
    </message>
    <message>
        <source>No phrase yet. Type one below and add it.</source>
        <translation>هنوز جمله‌ای نیست. یکی را در پایین بنویسید و بیفزایید.</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Queues</source>
        <translation>نوبت‌ها</translation>
    </message>
    <message>
        <source>Entries in queues</source>
        <translation>ثبت‌ها در نوبت</translation>
    </message>
    <message>
        <source>This file waits in no queue and never has.</source>
        <translation>این پرونده در هیچ نوبتی نیست و نبوده است.</translation>
    </message>
    <message>
        <source>Join a queue</source>
        <translation>ثبت در نوبت</translation>
    </message>
    <message>
        <source>Show in the queue</source>
        <translation>نمایش در صف</translation>
    </message>
    <message>
        <source>Let this file join a queue</source>
        <translation>ثبت این پرونده در نوبت</translation>
    </message>
    <message>
        <source>Show this file in its queue</source>
        <translation>نمایش این پرونده در صف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Letter no.</source>
        <translation>شمارهٔ نامه</translation>
    </message>
    <message>
        <source>This file waits in no queue now.</source>
        <translation>این پرونده اکنون در هیچ نوبتی نیست.</translation>
    </message>
    <message>
        <source>File {file_no} waits now</source>
        <translation>پروندهٔ {file_no} در نوبت ثبت شد</translation>
    </message>
    <message>
        <source>{service}: rank {rank} of {total}</source>
        <translation>{service}: رتبهٔ {rank} از {total}</translation>
    </message>
</context>
<context>
    <name>QuickActs</name>
    <message>
        <source>Write a note</source>
        <translation>نوشتن یادداشت</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>ثبت تماس</translation>
    </message>
    <message>
        <source>New task on this file</source>
        <translation>کار تازه برای این پرونده</translation>
    </message>
    <message>
        <source>New letter about this file</source>
        <translation>نامهٔ تازه دربارهٔ این پرونده</translation>
    </message>
    <message>
        <source>Print an envelope</source>
        <translation>چاپ پاکت</translation>
    </message>
</context>
<context>
    <name>ReasonActs</name>
    <message>
        <source>Add a disability</source>
        <translation>افزودن معلولیت</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>اصلاح</translation>
    </message>
    <message>
        <source>Make primary</source>
        <translation>اصلی کردن</translation>
    </message>
    <message>
        <source>Counts no more</source>
        <translation>پایان معلولیت</translation>
    </message>
    <message>
        <source>Add a category</source>
        <translation>افزودن گروه</translation>
    </message>
    <message>
        <source>Holds no more</source>
        <translation>پایان عضویت در گروه</translation>
    </message>
    <message>
        <source>Correct the disability</source>
        <translation>اصلاح معلولیت</translation>
    </message>
    <message>
        <source>Make it primary</source>
        <translation>اصلی کردن معلولیت</translation>
    </message>
    <message>
        <source>The disability counts no more</source>
        <translation>پایان معلولیت</translation>
    </message>
    <message>
        <source>The category holds no more</source>
        <translation>پایان عضویت در گروه</translation>
    </message>
    <message>
        <source>This disability is the primary one already.</source>
        <translation>این معلولیت هم‌اکنون معلولیت اصلی است.</translation>
    </message>
    <message>
        <source>The category has ended.</source>
        <translation>عضویت در این گروه پایان یافته است.</translation>
    </message>
    <message>
        <source>The category has not ended.</source>
        <translation>عضویت در این گروه پایان نیافته است.</translation>
    </message>
    <message>
        <source>It holds on</source>
        <translation>ادامه دارد</translation>
    </message>
    <message>
        <source>The category was ended by mistake and holds on</source>
        <translation>پایان گروه اشتباه بود و گروه ادامه دارد</translation>
    </message>
    <message>
        <source>Disability recorded</source>
        <translation>معلولیت ثبت شد</translation>
    </message>
    <message>
        <source>Disability corrected</source>
        <translation>معلولیت اصلاح شد</translation>
    </message>
    <message>
        <source>End of the disability recorded</source>
        <translation>پایان معلولیت ثبت شد</translation>
    </message>
    <message>
        <source>Leading disability changed</source>
        <translation>معلولیت اصلی تغییر کرد</translation>
    </message>
    <message>
        <source>Category recorded</source>
        <translation>گروه ثبت شد</translation>
    </message>
    <message>
        <source>End of the category recorded</source>
        <translation>پایان گروه ثبت شد</translation>
    </message>
    <message>
        <source>The category holds on again</source>
        <translation>گروه دوباره ادامه دارد</translation>
    </message>
    <message>
        <source>The disability has ended.</source>
        <translation>این معلولیت پایان یافته است.</translation>
    </message>
    <message>
        <source>The disability has not ended.</source>
        <translation>این معلولیت پایان نیافته است.</translation>
    </message>
    <message>
        <source>It counts on</source>
        <translation>ادامه دارد</translation>
    </message>
    <message>
        <source>It was ended by mistake and counts on</source>
        <translation>به‌اشتباه پایان یافته بود و ادامه دارد</translation>
    </message>
    <message>
        <source>The disability counts on</source>
        <translation>معلولیت ادامه دارد</translation>
    </message>
</context>
<context>
    <name>ReasonsTab</name>
    <message>
        <source>Disabilities</source>
        <translation>معلولیت‌ها</translation>
    </message>
    <message>
        <source>Social categories</source>
        <translation>گروه‌های اجتماعی</translation>
    </message>
    <message>
        <source>No disability is recorded.</source>
        <translation>معلولیتی ثبت نشده است.</translation>
    </message>
    <message>
        <source>No social category is recorded.</source>
        <translation>گروه اجتماعی ثبت نشده است.</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>اصلی</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>همراه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>رتبه</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>تاریخ کمیسیون</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>اعتبار تا</translation>
    </message>
    <message>
        <source>no end recorded</source>
        <translation>بدون پایان</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>تمام شده</translation>
    </message>
    <message numerus="yes">
        <source>{days} days left</source>
        <translation>
            <numerusform>{days} روز مانده</numerusform>
        </translation>
    </message>
    <message>
        <source>in force</source>
        <translation>معتبر</translation>
    </message>
    <message>
        <source>to this day</source>
        <translation>تاکنون</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>از تاریخ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا تاریخ</translation>
    </message>
    <message>
        <source>add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>اصلاح</translation>
    </message>
    <message>
        <source>add a category</source>
        <translation>افزودن گروه</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>تا {day}</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>Requests at the desk</source>
        <translation>مراجعه‌ها</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>درخواست‌های باز</translation>
    </message>
    <message>
        <source>Unanswered moves</source>
        <translation>انتقال‌های بی‌پاسخ</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>در دست بررسی</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>With</source>
        <translation>نزد</translation>
    </message>
</context>
<context>
    <name>ReceptionPage</name>
    <message>
        <source>Lists at the desk</source>
        <translation>فهرست‌های پذیرش</translation>
    </message>
    <message>
        <source>State of the requests</source>
        <translation>وضعیت مراجعه‌ها</translation>
    </message>
    <message>
        <source>Somebody at the desk</source>
        <translation>مراجعهٔ تازه</translation>
    </message>
    <message>
        <source>Requests at the desk</source>
        <translation>مراجعه‌ها</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>درخواست‌های باز</translation>
    </message>
    <message>
        <source>Unanswered moves</source>
        <translation>انتقال‌های بی‌پاسخ</translation>
    </message>
    <message>
        <source>Nobody is here</source>
        <translation>مراجعه‌ای در این فهرست نیست</translation>
    </message>
    <message>
        <source>Record who comes to the desk; who they are is looked up while you type.</source>
        <translation>مراجعه‌کننده را ثبت کنید؛ هنگام نوشتن کد ملی، پیشینهٔ او نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>No request waits for an answer</source>
        <translation>درخواستی در انتظار پاسخ نیست</translation>
    </message>
    <message>
        <source>Record a request on its file, in the part «Requests».</source>
        <translation>درخواست را در پروندهٔ مددجو، در بخش «درخواست‌ها» ثبت کنید.</translation>
    </message>
    <message>
        <source>No office owes an answer</source>
        <translation>هیچ اداره‌ای پاسخ عقب‌افتاده ندارد</translation>
    </message>
    <message>
        <source>Decide on the request</source>
        <translation>تصمیم دربارهٔ مراجعه</translation>
    </message>
    <message>
        <source>Edit the request</source>
        <translation>ویرایش مراجعه</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>بازکردن پرونده</translation>
    </message>
    <message>
        <source>Narrow this list</source>
        <translation>جست‌وجو در این فهرست</translation>
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
        <source>Reception desk</source>
        <translation>پذیرش</translation>
    </message>
    <message>
        <source>{count} in this list</source>
        <translation>{count} مورد در این فهرست</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>تصمیم</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>somebody comes</source>
        <translation>مراجعهٔ تازه</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>next list</source>
        <translation>فهرست بعدی</translation>
    </message>
    <message>
        <source>open file</source>
        <translation>بازکردن پرونده</translation>
    </message>
    <message>
        <source>Only the list of requests is searched here.</source>
        <translation>اینجا فقط فهرست مراجعه‌ها جست‌وجو می‌شود.</translation>
    </message>
    <message>
        <source>Ask the office of origin from a file; the question stands here until it is answered, a late one in red.</source>
        <translation>از ادارهٔ مبدأ در خود پرونده بپرسید؛ پرسش تا رسیدن پاسخ این‌جا می‌ماند و آن‌چه از مهلت گذشته سرخ است.</translation>
    </message>
    <message>
        <source>No file has been opened for this person yet.</source>
        <translation>هنوز پرونده‌ای برای این شخص تشکیل نشده است.</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>برگرداندن آخرین گام مراجعه</translation>
    </message>
    <message>
        <source>take back the last step</source>
        <translation>برگرداندن آخرین گام</translation>
    </message>
</context>
<context>
    <name>ReceptionPanel</name>
    <message>
        <source>Decide</source>
        <translation>تصمیم‌گیری</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>بازکردن پرونده</translation>
    </message>
    <message>
        <source>The request under the cursor</source>
        <translation>مراجعهٔ برگزیده</translation>
    </message>
    <message>
        <source>No request is chosen</source>
        <translation>مراجعه‌ای برگزیده نیست</translation>
    </message>
    <message>
        <source>Given: {what}</source>
        <translation>کمک یا معرفی: {what}</translation>
    </message>
    <message>
        <source>The specialised field is not chosen yet.</source>
        <translation>حوزهٔ تخصصی هنوز برگزیده نشده است.</translation>
    </message>
    <message>
        <source>This request is decided for good.</source>
        <translation>دربارهٔ این درخواست تصمیم پایانی گرفته شده است.</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>یکی را در فهرست برگزینید.</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>New file</source>
        <translation>پروندهٔ جدید</translation>
    </message>
    <message>
        <source>Enter goes to the next field; the rest can be filled in later.</source>
        <translation>Enter به فیلد بعدی می‌رود؛ بقیه را بعداً هم می‌توان پر کرد.</translation>
    </message>
    <message>
        <source>Create the file</source>
        <translation>تشکیل پرونده</translation>
    </message>
    <message>
        <source>Open that file</source>
        <translation>باز کردن آن پرونده</translation>
    </message>
    <message>
        <source>{name} already has file {file_no} — {state}</source>
        <translation>{name} پروندهٔ {file_no} را دارد — {state}</translation>
    </message>
    <message>
        <source>{name} is a member of the household of file {file_no}</source>
        <translation>{name} عضو خانوار پروندهٔ {file_no} است</translation>
    </message>
    <message>
        <source>Ctrl+O opens it; what is typed here waits.</source>
        <translation>با Ctrl+O باز می‌شود؛ نوشته‌های این‌جا می‌ماند.</translation>
    </message>
    <message>
        <source>A new file will be theirs, in that household. Ctrl+O opens the household.</source>
        <translation>پروندهٔ تازه از آنِ او و در همان خانوار خواهد بود. Ctrl+O خانوار را باز می‌کند.</translation>
    </message>
    <message>
        <source>open the file of the person who is known already</source>
        <translation>بازکردن پروندهٔ کسی که از پیش شناخته است</translation>
    </message>
    <message>
        <source>Create a file although the office perhaps knows this person?</source>
        <translation>شاید اداره این شخص را بشناسد؛ پرونده تشکیل شود؟</translation>
    </message>
    <message>
        <source>It is somebody else: create</source>
        <translation>شخص دیگری است: تشکیل پرونده</translation>
    </message>
    <message>
        <source>{name} is known to the office, and has no file</source>
        <translation>اداره {name} را می‌شناسد؛ پرونده ندارد</translation>
    </message>
    <message>
        <source>What is recorded is filled in; a new file will be theirs.</source>
        <translation>آنچه ثبت شده است پر شد؛ پروندهٔ تازه به نام همین فرد می‌شود.</translation>
    </message>
    <message>
        <source>{name} was a member of the household of file {file_no} until {day}</source>
        <translation>{name} تا {day} عضو خانوار پروندهٔ {file_no} بوده است</translation>
    </message>
    <message>
        <source>A new file will be theirs, in a household of their own. Ctrl+O opens that file.</source>
        <translation>پروندهٔ تازه به نام همین فرد و در خانواری جدا می‌شود. Ctrl+O آن پرونده را باز می‌کند.</translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>It holds on</source>
        <translation>ادامه دارد</translation>
    </message>
    <message>
        <source>Why it had not ended</source>
        <translation>چرا پایان نیافته بود</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تاریخ تصمیم</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>تاریخ درخواست</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>شرح درخواست</translation>
    </message>
    <message>
        <source>Answer recorded</source>
        <translation>پاسخ ثبت شد</translation>
    </message>
</context>
<context>
    <name>RequestsTab</name>
    <message>
        <source>Requests</source>
        <translation>درخواست‌ها</translation>
    </message>
    <message>
        <source>Enter answers an open request.</source>
        <translation>با Enter به درخواست باز پاسخ دهید.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>درخواست تازه</translation>
    </message>
    <message>
        <source>Requests of this file</source>
        <translation>درخواست‌های این پرونده</translation>
    </message>
    <message>
        <source>This client has asked for nothing yet</source>
        <translation>این مددجو هنوز درخواستی نداده است</translation>
    </message>
    <message>
        <source>Record what is asked for at the counter with «New request».</source>
        <translation>آنچه را در باجه خواسته می‌شود با «درخواست تازه» ثبت کنید.</translation>
    </message>
    <message>
        <source>Choose a request that is still open first.</source>
        <translation>نخست درخواستی را که هنوز باز است برگزینید.</translation>
    </message>
    <message>
        <source>New request of this client</source>
        <translation>درخواست تازهٔ این مددجو</translation>
    </message>
    <message>
        <source>Answer the request</source>
        <translation>پاسخ به درخواست</translation>
    </message>
    <message>
        <source>new request</source>
        <translation>درخواست تازه</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>The request or its answer was a mistake</source>
        <translation>درخواست یا پاسخ آن به‌اشتباه ثبت شده است</translation>
    </message>
    <message>
        <source>it was a mistake</source>
        <translation>ثبت اشتباه</translation>
    </message>
    <message>
        <source>Request recorded</source>
        <translation>درخواست ثبت شد</translation>
    </message>
    <message>
        <source>{service}, asked on {date}</source>
        <translation>{service}، درخواست {date}</translation>
    </message>
    <message>
        <source>Answer to «{request}»: {state}. The request waits again.</source>
        <translation>پاسخ «{request}»: {state}. درخواست دوباره در انتظار پاسخ می‌ماند.</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>View «{name}» saved</source>
        <translation>نمای «{name}» نگه داشته شد</translation>
    </message>
    <message>
        <source>View «{name}» deleted</source>
        <translation>نمای «{name}» پاک شد</translation>
    </message>
    <message>
        <source>Save these filters as a view</source>
        <translation>نگه داشتن این فیلترها به نام یک نما</translation>
    </message>
    <message>
        <source>Rename this view</source>
        <translation>نام دیگر برای این نما</translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation>پاک کردن این نما</translation>
    </message>
    <message>
        <source>Choose the tab of a view that the office has saved first.</source>
        <translation>نخست زبانهٔ نمایی را برگزینید که اداره نگه داشته است.</translation>
    </message>
    <message>
        <source>Rename the view «{name}»</source>
        <translation>نام دیگر برای نمای «{name}»</translation>
    </message>
    <message>
        <source>Delete the view «{name}»</source>
        <translation>پاک کردن نمای «{name}»</translation>
    </message>
    <message>
        <source>Its filters and order stay as they are.</source>
        <translation>فیلترها و ترتیب آن همان می‌ماند.</translation>
    </message>
    <message>
        <source>The view is called «{name}» now</source>
        <translation>نام نما اکنون «{name}» است</translation>
    </message>
</context>
<context>
    <name>ShebaWatch</name>
    <message>
        <source>{name}, file {file_no}, has this account already</source>
        <translation>این حساب از آنِ {name}، پروندهٔ {file_no}، نیز هست</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Hide the side panel (F2)</source>
        <translation>پنهان کردن پنل کناری (F2)</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>سن</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>خانوار</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>گواهی</translation>
    </message>
    <message>
        <source>Print the file summary (Ctrl+P)</source>
        <translation>چاپ خلاصهٔ پرونده (Ctrl+P)</translation>
    </message>
    <message>
        <source>Last events</source>
        <translation>رویدادهای اخیر</translation>
    </message>
    <message>
        <source>No file is chosen</source>
        <translation>پرونده‌ای انتخاب نشده است</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Part the household in two</source>
        <translation>تفکیک خانوار</translation>
    </message>
    <message>
        <source>Mark who leaves. Their files and a pension drawn through one of them go along; the account number stays here.</source>
        <translation>کسانی را که جدا می‌شوند نشان کنید. پرونده‌ها و مستمری آنان همراهشان می‌رود؛ شمارهٔ حساب همین‌جا می‌ماند.</translation>
    </message>
    <message>
        <source>Head of the new household</source>
        <translation>سرپرست خانوار تازه</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از تاریخ</translation>
    </message>
    <message>
        <source>Part them</source>
        <translation>تفکیک</translation>
    </message>
    <message>
        <source>{member}, died</source>
        <translation>{member}، درگذشته</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>How the file stands</source>
        <translation>وضعیت پرونده</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>پوشش</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>مستمری</translation>
    </message>
    <message>
        <source>Pension queue</source>
        <translation>صف مستمری</translation>
    </message>
    <message>
        <source>Not in the queue</source>
        <translation>در صف نیست</translation>
    </message>
    <message numerus="yes">
        <source>for {months} months</source>
        <translation>
            <numerusform>{months} ماه است</numerusform>
        </translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>از {date}</translation>
    </message>
</context>
<context>
    <name>StandingTab</name>
    <message>
        <source>Record coverage</source>
        <translation>ثبت وضعیت پوشش</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>پوشش</translation>
    </message>
    <message>
        <source>Events of coverage</source>
        <translation>رویدادهای پوشش</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>مستمری</translation>
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
        <source>The household draws the pension; covered, on pension and in the queue are three facts.</source>
        <translation>مستمری را خانوار می‌گیرد؛ پوشش، مستمری و صف سه واقعیت جدا هستند.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>To</source>
        <translation>به</translation>
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
    <message>
        <source>Undo the last change</source>
        <translation>برگرداندن آخرین تغییر</translation>
    </message>
    <message>
        <source>taken back: {reason}</source>
        <translation>برگردانده شد: {reason}</translation>
    </message>
    <message>
        <source>record coverage</source>
        <translation>ثبت پوشش</translation>
    </message>
    <message>
        <source>undo the last change</source>
        <translation>برگرداندن آخرین تغییر</translation>
    </message>
    <message>
        <source>show in the queue</source>
        <translation>نمایش در صف</translation>
    </message>
    <message>
        <source>Suspend, cut, give back</source>
        <translation>تعلیق، قطع، برقراری دوباره</translation>
    </message>
</context>
<context>
    <name>StateActs</name>
    <message>
        <source>Issue a certificate of coverage</source>
        <translation>صدور گواهی پوشش</translation>
    </message>
    <message>
        <source>Undo the last change of coverage</source>
        <translation>برگرداندن آخرین تغییر پوشش</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Add a restricted tag</source>
        <translation>افزودن نشان محدود</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>نشان</translation>
    </message>
    <message>
        <source>“{name}” is not on the list of restricted tags: choose one with F9.</source>
        <translation>«{name}» در فهرست نشان‌های محدود نیست؛ با F9 یکی را برگزینید.</translation>
    </message>
</context>
<context>
    <name>TagsCard</name>
    <message>
        <source>Restricted tags</source>
        <translation>نشان‌های محدود</translation>
    </message>
    <message>
        <source>Hidden. Whoever looks is logged with day and hour.</source>
        <translation>پنهان است. نام هر کس که ببیند با روز و ساعت ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>افزودن نشان</translation>
    </message>
    <message>
        <source>No restricted tag is recorded.</source>
        <translation>نشان محدودی ثبت نشده است.</translation>
    </message>
    <message>
        <source>since {since}</source>
        <translation>از {since}</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>از {since} تا {until}</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>پایان دادن</translation>
    </message>
    <message>
        <source>End the tag {name}</source>
        <translation>پایان نشان {name}</translation>
    </message>
    <message>
        <source>Show the restricted tags</source>
        <translation>نمایش برچسب‌های محدود</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>برگردانده شد</translation>
    </message>
    <message>
        <source>It holds on</source>
        <translation>ادامه دارد</translation>
    </message>
    <message>
        <source>The tag {name} was ended by mistake</source>
        <translation>پایان نشان {name} اشتباه بود</translation>
    </message>
    <message>
        <source>Tag recorded</source>
        <translation>نشان ثبت شد</translation>
    </message>
    <message>
        <source>End of the tag recorded</source>
        <translation>پایان نشان ثبت شد</translation>
    </message>
    <message>
        <source>The tag holds on again</source>
        <translation>نشان دوباره ادامه دارد</translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <source>Task</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>کار تازه</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>چه باید بشود</translation>
    </message>
    <message>
        <source>By</source>
        <translation>تا روز</translation>
    </message>
    <message>
        <source>+7 is in a week, «فردا» is tomorrow</source>
        <translation>‎+7 یعنی هفتهٔ بعد؛ «فردا» هم پذیرفته است</translation>
    </message>
    <message>
        <source>For</source>
        <translation>به عهدهٔ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ثبت</translation>
    </message>
</context>
<context>
    <name>TaskTable</name>
    <message>
        <source>Tasks</source>
        <translation>کارها</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>By</source>
        <translation>تا روز</translation>
    </message>
    <message>
        <source>done by {who} on {day}</source>
        <translation>{who} در {day} انجام داد</translation>
    </message>
    <message>
        <source>for {who}</source>
        <translation>به عهدهٔ {who}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انجام شد</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>فردا</translation>
    </message>
    <message>
        <source>a day late</source>
        <translation>۱ روز دیرکرد</translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation>{days} روز دیرکرد</translation>
    </message>
    <message>
        <source>Task done: {text}</source>
        <translation>انجام شد: {text}</translation>
    </message>
    <message>
        <source>Task open again: {text}</source>
        <translation>دوباره باز شد: {text}</translation>
    </message>
    <message>
        <source>for everybody: left by {who}, whose account is closed</source>
        <translation>برای همه؛ بازمانده از {who} که حسابش بسته است</translation>
    </message>
    <message>
        <source>Task kept</source>
        <translation>کار ثبت شد</translation>
    </message>
</context>
<context>
    <name>UndoActDialog</name>
    <message>
        <source>Take back the last change of the household</source>
        <translation>برگرداندن آخرین تغییر خانوار</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>برگردان</translation>
    </message>
    <message>
        <source>The household is as it was before; both changes stay in the history and the trail.</source>
        <translation>خانوار به حال پیش برمی‌گردد؛ هر دو تغییر در تاریخچه و سابقهٔ تغییرها می‌ماند.</translation>
    </message>
    <message>
        <source>No change of this household is left to take back.</source>
        <translation>تغییری از این خانوار برای برگرداندن نمانده است.</translation>
    </message>
    <message>
        <source>{act}, recorded by {by} on {date}.</source>
        <translation>«{act}»، ثبت {by} در {date}.</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>Undo the last change of coverage</source>
        <translation>برگرداندن آخرین تغییر پوشش</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>برگردان</translation>
    </message>
    <message>
        <source>Both events stay in the file, struck through, with your name and this reason.</source>
        <translation>هر دو رویداد با نام شما و همین دلیل، خط‌خورده در پرونده می‌مانند.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>There is no change left to undo.</source>
        <translation>تغییری برای برگرداندن نمانده است.</translation>
    </message>
    <message>
        <source>{date}: from «{before}» to «{after}».</source>
        <translation>{date}: از «{before}» به «{after}».</translation>
    </message>
    <message>
        <source>{date}: the file was opened as «{after}». It will stand closed; its number stays used.</source>
        <translation>{date}: پرونده با وضعیت «{after}» باز شد. پرونده مختومه می‌ماند و شمارهٔ آن به کسی دیگر داده نمی‌شود.</translation>
    </message>
    <message>
        <source>What ended with it, payments and places in queues, is there again, and what was struck with it counts again.</source>
        <translation>پرداخت‌ها و نوبت‌هایی که با آن پایان یافته بود دوباره برقرار می‌شود و آنچه با آن خط خورده بود دوباره به شمار می‌آید.</translation>
    </message>
</context>
<context>
    <name>UndoDomainDialog</name>
    <message>
        <source>Take back the last change of field</source>
        <translation>برگرداندن آخرین تغییر حوزه</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>برگردان</translation>
    </message>
    <message>
        <source>Both events stay in the file, struck through, with your name and this reason.</source>
        <translation>هر دو رویداد با نام شما و همین دلیل، خط‌خورده در پرونده می‌مانند.</translation>
    </message>
    <message>
        <source>{date}: from «{before}» to «{after}». The file is in «{before}» again.</source>
        <translation>{date}: از «{before}» به «{after}». پرونده دوباره در حوزهٔ «{before}» خواهد بود.</translation>
    </message>
</context>
<context>
    <name>UndoStepDialog</name>
    <message>
        <source>Take back the last step</source>
        <translation>برگرداندن آخرین گام مراجعه</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>برگردان</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Both steps stay with the request, struck through, with your name and this reason.</source>
        <translation>هر دو گام با نام شما و همین دلیل، خط‌خورده در سابقهٔ مراجعه می‌مانند.</translation>
    </message>
    <message>
        <source>{name}, {date}: from «{before}» to «{after}».</source>
        <translation>{name}، {date}: از «{before}» به «{after}».</translation>
    </message>
    <message>
        <source>{name}, {date}: file {file_no} was opened. It will stand closed, its number stays used, and the request waits again.</source>
        <translation>{name}، {date}: پروندهٔ {file_no} باز شد. پرونده مختومه می‌ماند و شمارهٔ آن به کسی دیگر داده نمی‌شود؛ مراجعه دوباره در انتظار تصمیم خواهد بود.</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>Rename the view «{name}»</source>
        <translation>نام دیگر برای نمای «{name}»</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>نگه داشتن به نام نما</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>نام نما</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>نگه داشتن نما</translation>
    </message>
    <message>
        <source>Replaces the view of this name.</source>
        <translation>جای نمای هم‌نام را می‌گیرد.</translation>
    </message>
</context>
<context>
    <name>ViewTabs</name>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>On pension</source>
        <translation>مستمری‌بگیر</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>در صف</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>پروندهٔ ناقص</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>نماها</translation>
    </message>
    <message>
        <source>Save these filters as a view</source>
        <translation>نگه داشتن این فیلترها به نام یک نما</translation>
    </message>
</context>
</TS>
