<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>AssessmentsTab</name>
    <message>
        <source>Referrals to the commission</source>
        <translation>ارجاع‌های کمیسیون</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>استعلام‌ها</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>ارجاع</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>Print the referral</source>
        <translation>چاپ معرفی‌نامه</translation>
    </message>
    <message>
        <source>Inquiry sent</source>
        <translation>ارسال استعلام</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>ثبت پاسخ</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation>معرفی‌نامه</translation>
    </message>
    <message>
        <source>Never referred to the commission.</source>
        <translation>تاکنون به کمیسیون ارجاع نشده است.</translation>
    </message>
    <message>
        <source>No inquiry is recorded.</source>
        <translation>استعلامی ثبت نشده است.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Medical commission</source>
        <translation>کمیسیون پزشکی</translation>
    </message>
    <message>
        <source>Inquiries to other bodies</source>
        <translation>استعلام از دستگاه‌های دیگر</translation>
    </message>
    <message>
        <source>Services of rehabilitation never wait for an inquiry; only the pension asks.</source>
        <translation>خدمات توانبخشی به استعلام نیاز ندارد؛ استعلام تنها برای مستمری است.</translation>
    </message>
    <message>
        <source>Nothing is left to ask before a pension.</source>
        <translation>پیش از مستمری استعلام دیگری لازم نیست.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Before a pension still to be asked: {bodies}.</source>
        <translation>پیش از مستمری باید استعلام شود: {bodies}.</translation>
    </message>
    <message>
        <source>{told} {never}</source>
        <translation>{told} {never}</translation>
    </message>
    <message>
        <source>Choose a vote that is in force first.</source>
        <translation>نخست رأیی را که برقرار است برگزینید.</translation>
    </message>
    <message>
        <source>Choose a referral without a vote first.</source>
        <translation>نخست معرفی‌ای را که هنوز رأی ندارد برگزینید.</translation>
    </message>
    <message>
        <source>Refer to the commission</source>
        <translation>ارجاع به کمیسیون</translation>
    </message>
    <message>
        <source>Appeal against the vote</source>
        <translation>اعتراض به رأی</translation>
    </message>
    <message>
        <source>Print the referral to the commission</source>
        <translation>چاپ معرفی‌نامهٔ کمیسیون</translation>
    </message>
    <message>
        <source>Record the answer to the inquiry</source>
        <translation>ثبت پاسخ استعلام</translation>
    </message>
    <message>
        <source>Referral letter to another body</source>
        <translation>معرفی‌نامه به نهاد دیگر</translation>
    </message>
    <message>
        <source>refer</source>
        <translation>ارجاع</translation>
    </message>
    <message>
        <source>inquiry sent</source>
        <translation>ارسال استعلام</translation>
    </message>
    <message>
        <source>its answer</source>
        <translation>پاسخ آن</translation>
    </message>
    <message>
        <source>{bodies} supports this person, and a pension comes from one place only: grant none here. If that support has ended, ask again and record the new answer.</source>
        <translation>{bodies} این شخص را تحت پوشش دارد و مستمری تنها از یک جا پرداخت می‌شود: این‌جا مستمری برقرار نکنید. اگر آن پوشش پایان یافته است، دوباره استعلام کنید و پاسخ تازه را ثبت کنید.</translation>
    </message>
    <message>
        <source>The inquiry or its answer was a mistake</source>
        <translation>استعلام یا پاسخ آن اشتباه بود</translation>
    </message>
    <message>
        <source>Referral to the commission recorded</source>
        <translation>معرفی به کمیسیون ثبت شد</translation>
    </message>
    <message>
        <source>Appeal against the vote recorded</source>
        <translation>اعتراض به رأی ثبت شد</translation>
    </message>
    <message>
        <source>Before a pension the answer is awaited of: {bodies}.</source>
        <translation>پیش از مستمری پاسخ این نهاد باید برسد: {bodies}.</translation>
    </message>
</context>
<context>
    <name>Commission</name>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>ارجاع‌شده</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Lack papers</source>
        <translation>نقص مدارک</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بسته</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>کد ملی</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>تاریخ ارجاع</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>شرح حال</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>حضور</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>رأی</translation>
    </message>
    <message>
        <source>Type and severity</source>
        <translation>نوع و شدت</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>اعتبار تا</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>ثبت نشده</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غایب</translation>
    </message>
    <message>
        <source>{type}, {severity}</source>
        <translation>{type}، {severity}</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>دائم</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>رأی متقابل گرفته</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع معلولیت</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>شدت</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>پایان اعتبار</translation>
    </message>
    <message>
        <source>Extended until</source>
        <translation>تمدید تا</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>بدون پایان</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} تا {last}</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>برقرار</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>برگردانده‌شده</translation>
    </message>
    <message>
        <source>Circular</source>
        <translation>بخشنامه</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>بازهٔ پایان اعتبار</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>رأی</translation>
    </message>
    <message>
        <source>By</source>
        <translation>ثبت‌کننده</translation>
    </message>
    <message>
        <source>Body asked</source>
        <translation>دستگاه</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>تاریخ ارسال</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>پاسخ‌دهنده</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>استعلام‌ها</translation>
    </message>
    <message>
        <source>Nothing to be seen to</source>
        <translation>استعلامی در این فهرست نیست</translation>
    </message>
    <message>
        <source>Record an inquiry in its file.</source>
        <translation>استعلام را در پروندهٔ مددجو ثبت کنید.</translation>
    </message>
    <message>
        <source>{name}, file {file_no}</source>
        <translation>{name}، پروندهٔ {file_no}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>جلسه‌ها</translation>
    </message>
    <message>
        <source>No session is recorded yet</source>
        <translation>هنوز جلسه‌ای ثبت نشده است</translation>
    </message>
    <message>
        <source>Ctrl+N makes one; then those who wait are put into it.</source>
        <translation>با Ctrl+N جلسه‌ای بسازید و منتظران را در آن بگذارید.</translation>
    </message>
    <message>
        <source>Waiting for a session</source>
        <translation>در انتظار جلسه</translation>
    </message>
    <message>
        <source>Nobody waits for a session</source>
        <translation>کسی در انتظار جلسه نیست</translation>
    </message>
    <message>
        <source>Refer people from their file.</source>
        <translation>مددجو را از درون پرونده‌اش به کمیسیون ارجاع دهید.</translation>
    </message>
    <message>
        <source>{count} members: a commission has {least} to {most}.</source>
        <translation>{count} عضو ثبت شده است؛ کمیسیون {least} تا {most} عضو دارد.</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} ماه</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation>{years} سال</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>یک سال</translation>
    </message>
    <message>
        <source>{name}, file {file_no}; session {session}</source>
        <translation>{name}، پروندهٔ {file_no}؛ جلسهٔ {session}</translation>
    </message>
    <message>
        <source>{body}, asked on {date} about {name}</source>
        <translation>{body}، پرسیده‌شده در {date} دربارهٔ {name}</translation>
    </message>
    <message>
        <source>Answer to «{inquiry}»: {answer}. It waits again.</source>
        <translation>پاسخ «{inquiry}»: {answer}. استعلام دوباره در انتظار پاسخ می‌ماند.</translation>
    </message>
    <message>
        <source>{count} persons put into session {number}</source>
        <translation>{count} نفر در جلسهٔ {number} گذاشته شدند</translation>
    </message>
    <message>
        <source>{name} put into session {number}</source>
        <translation>{name} در جلسهٔ {number} گذاشته شد</translation>
    </message>
    <message>
        <source>Day and letter of the answer</source>
        <translation>تاریخ و نامهٔ پاسخ</translation>
    </message>
</context>
<context>
    <name>CommissionPage</name>
    <message>
        <source>Lists of the commission</source>
        <translation>فهرست‌های کمیسیون</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>جلسهٔ تازه</translation>
    </message>
    <message>
        <source>Put into a session</source>
        <translation>گذاشتن در جلسه</translation>
    </message>
    <message>
        <source>Extend validity by circular</source>
        <translation>تمدید اعتبار با بخشنامه</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>باز کردن پرونده</translation>
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
        <source>Commission and inquiries</source>
        <translation>کمیسیون و استعلام‌ها</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>جلسه‌ها</translation>
    </message>
    <message>
        <source>Waiting for a session</source>
        <translation>در انتظار جلسه</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>استعلام‌ها</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} جلسه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} persons wait</source>
        <translation>
            <numerusform>{count} نفر در انتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} inquiries in this list</source>
        <translation>
            <numerusform>{count} استعلام در این فهرست</numerusform>
        </translation>
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
        <source>select</source>
        <translation>برگزیدن</translation>
    </message>
    <message>
        <source>into a session</source>
        <translation>گذاشتن در جلسه</translation>
    </message>
    <message>
        <source>open file</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>next list</source>
        <translation>فهرست بعدی</translation>
    </message>
    <message>
        <source>Withdraw the referral, or delete the empty session</source>
        <translation>پس‌گرفتن ارجاع یا حذف جلسهٔ خالی</translation>
    </message>
    <message>
        <source>delete an empty one</source>
        <translation>حذف جلسهٔ خالی</translation>
    </message>
</context>
<context>
    <name>CountLine</name>
    <message>
        <source>{count} referred</source>
        <translation>{count} ارجاع</translation>
    </message>
    <message>
        <source>{count} attended</source>
        <translation>{count} حاضر</translation>
    </message>
    <message>
        <source>{count} absent</source>
        <translation>{count} غایب</translation>
    </message>
    <message>
        <source>{count} confirmed</source>
        <translation>{count} تأیید</translation>
    </message>
    <message>
        <source>{count} rejected</source>
        <translation>{count} رد</translation>
    </message>
    <message>
        <source>{count} lack papers</source>
        <translation>{count} نقص مدارک</translation>
    </message>
    <message>
        <source>{count} still open</source>
        <translation>{count} بی‌نتیجه</translation>
    </message>
</context>
<context>
    <name>ExtensionPage</name>
    <message>
        <source>Extensions</source>
        <translation>تمدیدها</translation>
    </message>
    <message>
        <source>Circular no.</source>
        <translation>شمارهٔ بخشنامه</translation>
    </message>
    <message>
        <source>Date of the circular</source>
        <translation>تاریخ بخشنامه</translation>
    </message>
    <message>
        <source>Validity ends from</source>
        <translation>پایان اعتبار از</translation>
    </message>
    <message>
        <source>until</source>
        <translation>تا</translation>
    </message>
    <message numerus="yes">
        <source>{months} months</source>
        <translation>
            <numerusform>{months} ماه</numerusform>
        </translation>
    </message>
    <message>
        <source>Extended by</source>
        <translation>مدت تمدید</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>تمدید</translation>
    </message>
    <message>
        <source>Extending the validity</source>
        <translation>در حال تمدید اعتبار</translation>
    </message>
    <message>
        <source>If you cancel, nothing is extended.</source>
        <translation>اگر لغو کنید، چیزی تمدید نمی‌شود.</translation>
    </message>
    <message>
        <source>Votes that are extended</source>
        <translation>رأی‌هایی که تمدید می‌شوند</translation>
    </message>
    <message>
        <source>Nothing is extended without a preview</source>
        <translation>بدون پیش‌نمایش چیزی تمدید نمی‌شود</translation>
    </message>
    <message>
        <source>Fill in the circular and the range; Enter shows exactly whose validity it touches.</source>
        <translation>بخشنامه و بازه را بنویسید؛ Enter نشان می‌دهد اعتبار چه کسانی تمدید می‌شود.</translation>
    </message>
    <message>
        <source>New extension</source>
        <translation>تمدید تازه</translation>
    </message>
    <message>
        <source>Extensions made</source>
        <translation>تمدیدهای انجام‌شده</translation>
    </message>
    <message>
        <source>Take this extension back</source>
        <translation>برگرداندن این تمدید</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>کمیسیون</translation>
    </message>
    <message>
        <source>Votes without an end, ended disabilities and files that have ended stay as they are.</source>
        <translation>رأی‌های دائم، معلولیت‌های پایان‌یافته و پرونده‌های ردشده، منتقل‌شده، فوت‌شده یا مختومه تغییر نمی‌کند.</translation>
    </message>
    <message numerus="yes">
        <source>{count} votes are extended; this circular has extended {already} of the range before.</source>
        <translation>
            <numerusform>{count} رأی تمدید می‌شود؛ {already} رأی این بازه پیش‌تر با همین بخشنامه تمدید شده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is touched</source>
        <translation>رأیی برای تمدید نیست</translation>
    </message>
    <message>
        <source>No vote ends in this range, or the circular has extended them all; choose another range.</source>
        <translation>پایان اعتبار هیچ رأیی در این بازه نیست، یا همه با این بخشنامه تمدید شده‌اند؛ بازهٔ دیگری برگزینید.</translation>
    </message>
    <message numerus="yes">
        <source>Extend the validity of {count} votes?</source>
        <translation>
            <numerusform>اعتبار {count} رأی تمدید شود؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Circular {number}: each is extended by {months} months. It can be taken back later.</source>
        <translation>بخشنامهٔ {number}: هر رأی {months} ماه تمدید می‌شود. بعدها می‌توان آن را برگرداند.</translation>
    </message>
    <message numerus="yes">
        <source>The validity of {count} votes is extended</source>
        <translation>
            <numerusform>اعتبار {count} رأی تمدید شد</numerusform>
        </translation>
    </message>
    <message>
        <source>preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <source>extend</source>
        <translation>تمدید</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>next list</source>
        <translation>فهرست بعدی</translation>
    </message>
    <message>
        <source>back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Extension by circular</source>
        <translation>تمدید با بخشنامه</translation>
    </message>
    <message>
        <source>Look at the preview first.</source>
        <translation>نخست پیش‌نمایش را ببینید.</translation>
    </message>
    <message>
        <source>Nobody&apos;s validity ends in this range.</source>
        <translation>اعتبار هیچ رأیی در این بازه تمام نمی‌شود.</translation>
    </message>
    <message>
        <source>Choose an extension that stands first.</source>
        <translation>نخست تمدیدی را که برقرار است برگزینید.</translation>
    </message>
</context>
<context>
    <name>InquiriesList</name>
    <message>
        <source>Which inquiries</source>
        <translation>کدام استعلام‌ها</translation>
    </message>
    <message>
        <source>Every body</source>
        <translation>همهٔ دستگاه‌ها</translation>
    </message>
    <message>
        <source>Body asked</source>
        <translation>دستگاه</translation>
    </message>
    <message>
        <source>older than {days} days</source>
        <translation>بیش از {days} روز</translation>
    </message>
    <message>
        <source>Days without an answer</source>
        <translation>روزهای بی‌پاسخ</translation>
    </message>
    <message>
        <source>Only the pension asks; services of rehabilitation never wait for an answer.</source>
        <translation>استعلام تنها برای مستمری است؛ خدمات توانبخشی منتظر پاسخ نمی‌ماند.</translation>
    </message>
    <message>
        <source>beyond the office&apos;s limit</source>
        <translation>بیش از مهلت اداره</translation>
    </message>
</context>
<context>
    <name>InquiryAnswerDialog</name>
    <message>
        <source>{body} was asked on {date} about {name}, file {file_no}.</source>
        <translation>در {date} دربارهٔ {name}، پروندهٔ {file_no}، از {body} استعلام شده است.</translation>
    </message>
    <message>
        <source>Answer of the body</source>
        <translation>پاسخ دستگاه</translation>
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
        <source>Answered by</source>
        <translation>پاسخ‌دهنده</translation>
    </message>
    <message>
        <source>Letter of the answer</source>
        <translation>شمارهٔ نامهٔ پاسخ</translation>
    </message>
    <message>
        <source>Relied on until</source>
        <translation>معتبر تا</translation>
    </message>
    <message numerus="yes">
        <source>{months} months, unless the body says otherwise</source>
        <translation>
            <numerusform>{months} ماه، مگر دستگاه جز این بگوید</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Answer recorded: {body}, {answer}</source>
        <translation>پاسخ استعلام ثبت شد: {body}، {answer}</translation>
    </message>
</context>
<context>
    <name>MadeExtensions</name>
    <message>
        <source>Extensions that were made</source>
        <translation>تمدیدهای انجام‌شده</translation>
    </message>
    <message>
        <source>Votes that moved on since</source>
        <translation>رأی‌هایی که پس از تمدید تغییر کرده‌اند</translation>
    </message>
    <message>
        <source>Changed by somebody since the extension</source>
        <translation>پس از تمدید تغییر کرده است</translation>
    </message>
    <message>
        <source>Take this extension back</source>
        <translation>برگرداندن این تمدید</translation>
    </message>
    <message>
        <source>{count} votes; taking the extension back leaves them as they are</source>
        <translation>{count} رأی؛ با برگرداندن تمدید تغییر نمی‌کنند</translation>
    </message>
    <message numerus="yes">
        <source>{count} validities are back; {left} stay, for they were changed since</source>
        <translation>
            <numerusform>{count} رأی برگشت؛ {left} رأی ماند، چون پس از تمدید تغییر کرده است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} validities are back</source>
        <translation>
            <numerusform>{count} رأی برگشت</numerusform>
        </translation>
    </message>
    <message>
        <source>No validity was extended by circular yet</source>
        <translation>هنوز اعتباری با بخشنامه تمدید نشده است</translation>
    </message>
    <message>
        <source>Fill in a circular under «New extension»; what it extends can be taken back here.</source>
        <translation>بخشنامه را در «تمدید تازه» بنویسید؛ آن‌چه تمدید شود این‌جا برگرداندنی است.</translation>
    </message>
    <message>
        <source>The extension of circular {number} is taken back: every validity that still is what it set gets its former end again.</source>
        <translation>تمدید بخشنامهٔ {number} برگردانده می‌شود: هر اعتباری که هنوز همان است که این تمدید ثبت کرده، به پایان پیشین برمی‌گردد.</translation>
    </message>
</context>
<context>
    <name>ReferDialog</name>
    <message>
        <source>Refer to the commission</source>
        <translation>ارجاع به کمیسیون</translation>
    </message>
    <message>
        <source>Appeal against the vote</source>
        <translation>اعتراض به رأی</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>تاریخ ارجاع</translation>
    </message>
    <message>
        <source>Complaint and reason</source>
        <translation>شرح حال و علت ارجاع</translation>
    </message>
    <message>
        <source>Against the vote of {date}: {vote}</source>
        <translation>به رأی {date}: {vote}</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>ارجاع</translation>
    </message>
    <message>
        <source>An appeal is of the same kind as the vote.</source>
        <translation>اعتراض از همان نوع رأی است.</translation>
    </message>
    <message>
        <source>Reason of the appeal</source>
        <translation>دلیل اعتراض</translation>
    </message>
</context>
<context>
    <name>ReferralLetterDialog</name>
    <message>
        <source>Referral letter</source>
        <translation>معرفی‌نامه</translation>
    </message>
    <message>
        <source>e.g. Health Insurance Office of the county</source>
        <translation>مانند ادارهٔ بیمهٔ سلامت شهرستان</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>گیرنده</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>متن نامه</translation>
    </message>
    <message>
        <source>Name, ID, file and disability of the client stand on the letter anyway.</source>
        <translation>نام، کد ملی، شمارهٔ پرونده و معلولیت مددجو خودبه‌خود در نامه می‌آید.</translation>
    </message>
    <message>
        <source>Issue and show</source>
        <translation>صدور و نمایش</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Inquiry sent</source>
        <translation>ارسال استعلام</translation>
    </message>
    <message>
        <source>Body asked</source>
        <translation>دستگاه</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>تاریخ ارسال</translation>
    </message>
    <message>
        <source>Letter no.</source>
        <translation>شمارهٔ نامه</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Inquiry recorded: {body}</source>
        <translation>استعلام ثبت شد: {body}</translation>
    </message>
</context>
<context>
    <name>SessionChoice</name>
    <message numerus="yes">
        <source>{count} persons: {kind}</source>
        <translation>
            <numerusform>{count} نفر: {kind}</numerusform>
        </translation>
    </message>
    <message>
        <source>Put into a session</source>
        <translation>گذاشتن در جلسه</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسه</translation>
    </message>
    <message>
        <source>Put into the session</source>
        <translation>گذاشتن در جلسه</translation>
    </message>
    <message>
        <source>No session of this kind is open. Make one first.</source>
        <translation>جلسهٔ بازی از این نوع نیست. نخست جلسه‌ای بسازید.</translation>
    </message>
    <message>
        <source>Session {number} on {date}, {place}</source>
        <translation>جلسهٔ {number} در {date}، {place}</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>New session</source>
        <translation>جلسهٔ تازه</translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation>تغییر جلسه</translation>
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
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>Member {place}</source>
        <translation>عضو {place}</translation>
    </message>
    <message>
        <source>Trade of member {place}</source>
        <translation>تخصص عضو {place}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
</context>
<context>
    <name>SessionEnds</name>
    <message>
        <source>Nothing in it changes any more, only counter-votes with a reason can answer its votes.</source>
        <translation>پس از بستن چیزی در جلسه تغییر نمی‌کند و تنها رأی متقابل با ذکر دلیل ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Nothing in it changes any more, only counter-votes with a reason can answer its votes. {count} were absent: shall they wait for the next session?</source>
        <translation>پس از بستن چیزی در جلسه تغییر نمی‌کند و تنها رأی متقابل با ذکر دلیل ثبت می‌شود. {count} نفر غایب بودند: در انتظار جلسهٔ بعد بمانند؟</translation>
    </message>
    <message>
        <source>Close, they wait again</source>
        <translation>بستن و ماندن در انتظار</translation>
    </message>
    <message>
        <source>Close session {number}?</source>
        <translation>جلسهٔ {number} بسته شود؟</translation>
    </message>
    <message>
        <source>Only an open session with nobody in it can be deleted.</source>
        <translation>تنها جلسهٔ بازی که کسی در آن نیست حذف می‌شود.</translation>
    </message>
    <message>
        <source>Session {number} deleted</source>
        <translation>جلسهٔ {number} حذف شد</translation>
    </message>
    <message>
        <source>Delete session {number}?</source>
        <translation>جلسهٔ {number} حذف شود؟</translation>
    </message>
    <message>
        <source>Nobody is in it. Its number becomes free; the trail keeps what it was.</source>
        <translation>کسی در آن نیست. شمارهٔ آن آزاد می‌شود و مشخصاتش در سابقهٔ تغییرها می‌ماند.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>SessionHead</name>
    <message>
        <source>Session {number} on {date}</source>
        <translation>جلسهٔ {number} در {date}</translation>
    </message>
    <message>
        <source>closed: only counter-votes now</source>
        <translation>بسته: تنها رأی متقابل</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>{kind} · {place}</source>
        <translation>{kind} · {place}</translation>
    </message>
    <message>
        <source>{name} ({trade})</source>
        <translation>{name} ({trade})</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>New session</source>
        <translation>جلسهٔ تازه</translation>
    </message>
    <message>
        <source>Extend validity by circular</source>
        <translation>تمدید اعتبار با بخشنامه</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Persons of the session</source>
        <translation>افراد جلسه</translation>
    </message>
    <message>
        <source>Add those who wait</source>
        <translation>افزودن منتظران</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>بستن جلسه</translation>
    </message>
    <message>
        <source>Nobody is in this session yet</source>
        <translation>هنوز کسی در این جلسه نیست</translation>
    </message>
    <message>
        <source>Ins adds those who wait.</source>
        <translation>کلید Ins منتظران را می‌افزاید.</translation>
    </message>
    <message>
        <source>Record attendance (Space)</source>
        <translation>ثبت حضور (فاصله)</translation>
    </message>
    <message>
        <source>Record the vote (Enter)</source>
        <translation>ثبت رأی (Enter)</translation>
    </message>
    <message>
        <source>Take out of the session</source>
        <translation>برداشتن از جلسه</translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation>تغییر جلسه</translation>
    </message>
    <message>
        <source>Print the referral to the commission</source>
        <translation>چاپ معرفی‌نامهٔ کمیسیون</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>کمیسیون</translation>
    </message>
    <message>
        <source>counter-vote</source>
        <translation>رأی متقابل</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>رأی</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>حضور</translation>
    </message>
    <message>
        <source>add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>close</source>
        <translation>بستن</translation>
    </message>
    <message numerus="yes">
        <source>{count} persons</source>
        <translation>
            <numerusform>{count} نفر</numerusform>
        </translation>
    </message>
    <message>
        <source>back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Vote recorded</source>
        <translation>رأی ثبت شد</translation>
    </message>
    <message>
        <source>Session closed; {count} wait again</source>
        <translation>جلسه بسته شد؛ {count} نفر دوباره در انتظارند</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>جلسه بسته شد</translation>
    </message>
    <message>
        <source>Vote of {name} recorded</source>
        <translation>رأی {name} ثبت شد</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>جلسهٔ {number}</translation>
    </message>
    <message>
        <source>There is no session yet</source>
        <translation>هنوز جلسه‌ای نیست</translation>
    </message>
    <message>
        <source>Ctrl+N on the commission page calls one.</source>
        <translation>با Ctrl+N در صفحهٔ کمیسیون جلسه‌ای بسازید.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete this empty session</source>
        <translation>حذف این جلسهٔ خالی</translation>
    </message>
    <message>
        <source>Commission referral {number} issued</source>
        <translation>معرفی‌نامهٔ کمیسیون {number} صادر شد</translation>
    </message>
    <message>
        <source>The session is closed; a counter-vote corrects a vote or an absence.</source>
        <translation>جلسه بسته است؛ رأی متقابل، رأی یا غیبت را درست می‌کند.</translation>
    </message>
</context>
<context>
    <name>VoteDialog</name>
    <message>
        <source>Counter-vote</source>
        <translation>رأی متقابل</translation>
    </message>
    <message>
        <source>Vote of the commission</source>
        <translation>رأی کمیسیون</translation>
    </message>
    <message>
        <source>No vote</source>
        <translation>بدون رأی</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>رأی</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع معلولیت</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>شدت</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>مدت اعتبار</translation>
    </message>
    <message>
        <source>until a date…</source>
        <translation>تا تاریخ…</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>اعتبار تا</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>رتبه</translation>
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
        <source>Recorded as</source>
        <translation>ثبت در</translation>
    </message>
    <message>
        <source>Reason of the counter-vote</source>
        <translation>دلیل رأی متقابل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Changes: {type}, {severity}</source>
        <translation>تغییر: {type}، {severity}</translation>
    </message>
    <message>
        <source>A new disability</source>
        <translation>معلولیت تازه</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>بدون پایان</translation>
    </message>
    <message>
        <source>Counted from the months chosen.</source>
        <translation>از روی ماه‌های برگزیده شمرده می‌شود.</translation>
    </message>
    <message>
        <source>Counter-vote to an absence</source>
        <translation>رأی متقابل به جای غیبت</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message>
        <source>Who comes to session {number}?</source>
        <translation>چه کسانی به جلسهٔ {number} می‌آیند؟</translation>
    </message>
    <message>
        <source>Waiting for a session</source>
        <translation>در انتظار جلسه</translation>
    </message>
    <message>
        <source>Nobody waits for a session of this kind.</source>
        <translation>کسی در انتظار جلسه‌ای از این نوع نیست.</translation>
    </message>
    <message>
        <source>Put into the session</source>
        <translation>گذاشتن در جلسه</translation>
    </message>
    <message>
        <source>{count} ticked; Enter puts them into the session.</source>
        <translation>{count} نفر برگزیده شد؛ Enter آنان را در جلسه می‌گذارد.</translation>
    </message>
    <message>
        <source>Space ticks the one under the cursor.</source>
        <translation>کلید فاصله سطر زیر نشانگر را برمی‌گزیند.</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Put into a session</source>
        <translation>گذاشتن در جلسه</translation>
    </message>
    <message>
        <source>{name}, file {file_no}: the referral is taken out of the list.</source>
        <translation>{name}، پروندهٔ {file_no}: این ارجاع از فهرست برداشته می‌شود.</translation>
    </message>
    <message>
        <source>Referral withdrawn</source>
        <translation>ارجاع برداشته شد</translation>
    </message>
    <message>
        <source>The client gives it up</source>
        <translation>مددجو منصرف شد</translation>
    </message>
    <message>
        <source>Recorded by mistake</source>
        <translation>به‌اشتباه ثبت شده بود</translation>
    </message>
    <message>
        <source>Why is this referral withdrawn?</source>
        <translation>چرا این ارجاع برداشته می‌شود؟</translation>
    </message>
    <message>
        <source>It stays in the list</source>
        <translation>در فهرست بماند</translation>
    </message>
</context>
</TS>
