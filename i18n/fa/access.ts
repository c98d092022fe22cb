<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>AccountDialog</name>
    <message>
        <source>New account</source>
        <translation>حساب تازه</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>ساختن حساب</translation>
    </message>
    <message>
        <source>Roles of {user}</source>
        <translation>نقش‌های {user}</translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation>تغییر نقش‌ها</translation>
    </message>
    <message>
        <source>New first password for {user}</source>
        <translation>گذرواژهٔ یک‌بار مصرف برای {user}</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>گذاشتن گذرواژه</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>نام دیگر</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>تغییر نام</translation>
    </message>
    <message>
        <source>Close the account of {user}?</source>
        <translation>حساب {user} بسته شود؟</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>بستن حساب</translation>
    </message>
    <message>
        <source>Lift the rule of clashing roles?</source>
        <translation>قاعدهٔ نقش‌های ناسازگار برداشته شود؟</translation>
    </message>
    <message>
        <source>Put the rule in force?</source>
        <translation>قاعده دوباره برقرار شود؟</translation>
    </message>
    <message>
        <source>Lift it</source>
        <translation>برداشتن قاعده</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>برقرار شود</translation>
    </message>
</context>
<context>
    <name>AccountStep</name>
    <message>
        <source>Who is the head of the office?</source>
        <translation>رئیس اداره کیست؟</translation>
    </message>
    <message>
        <source>The first account may do everything and makes the accounts of the others.</source>
        <translation>حساب نخست همهٔ دسترسی‌ها را دارد و حساب دیگران را می‌سازد.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>نام کاربری</translation>
    </message>
    <message>
        <source>As colleagues know it; signs in with it</source>
        <translation>نامی که همکاران می‌شناسند؛ با آن وارد می‌شود</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>گذرواژه، بار دوم</translation>
    </message>
    <message>
        <source>At least {least} characters; not the county&apos;s name, not 1234…</source>
        <translation>دست‌کم {least} نویسه؛ نه نام شهرستان، نه 1234…</translation>
    </message>
</context>
<context>
    <name>Apology</name>
    <message>
        <source>Welfare Desk</source>
        <translation>میز بهزیستی</translation>
    </message>
    <message>
        <source>The program met a fault of its own and has closed the office safely. All that was saved is kept. Please tell support this report number:</source>
        <translation>برنامه به خطایی از خودش برخورد و اداره را بی‌خطر بست. هرچه ثبت شده بود مانده است. لطفاً این شمارهٔ گزارش را به پشتیبانی بگویید:</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>کپی برای پشتیبانی</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>بستن برنامه</translation>
    </message>
    <message>
        <source>Sorry, this is a fault of the program</source>
        <translation>پوزش می‌خواهیم؛ این خطای خود برنامه است</translation>
    </message>
</context>
<context>
    <name>BackupStep</name>
    <message>
        <source>Where do backups lie?</source>
        <translation>پشتیبان‌ها کجا باشند؟</translation>
    </message>
    <message>
        <source>A copy on the same disk dies with it: choose a second disk or a USB stick.</source>
        <translation>پشتیبانِ روی همان دیسک با خود دیسک از میان می‌رود: دیسک دوم یا حافظهٔ USB برگزینید.</translation>
    </message>
    <message>
        <source>no folder chosen yet</source>
        <translation>هنوز پوشه‌ای برگزیده نشده</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>برگزیدن پوشه…</translation>
    </message>
    <message>
        <source>No copy has been made yet</source>
        <translation>هنوز پشتیبانی گرفته نشده</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>پوشهٔ پشتیبان‌ها</translation>
    </message>
    <message>
        <source>You may go on without one; the sign-in window then reminds you in amber.</source>
        <translation>بی آن هم می‌توانید بروید؛ پنجرهٔ ورود با رنگ کهربایی یادآوری می‌کند.</translation>
    </message>
    <message>
        <source>A copy is being made and verified…</source>
        <translation>پشتیبان گرفته و وارسی می‌شود…</translation>
    </message>
    <message>
        <source>The copy is made and verified</source>
        <translation>پشتیبان گرفته و وارسی شد</translation>
    </message>
</context>
<context>
    <name>ClashesDialog</name>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Stays in the trail of changes</source>
        <translation>در سابقهٔ تغییرها می‌ماند</translation>
    </message>
</context>
<context>
    <name>CloseAccountDialog</name>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Give its tasks to</source>
        <translation>واگذاری کارهایش به</translation>
    </message>
    <message>
        <source>everybody, on their first page</source>
        <translation>همه، در صفحهٔ نخست‌شان</translation>
    </message>
    <message numerus="yes">
        <source>It has {count} tasks to do.</source>
        <translation>
            <numerusform>این حساب {count} کار انجام‌نشده دارد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>User</source>
        <translation>کاربر</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>رایانه</translation>
    </message>
    <message>
        <source>Number in the chain</source>
        <translation>شماره در زنجیره</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>فیلدهای تغییرکرده</translation>
    </message>
    <message>
        <source>No change is chosen</source>
        <translation>تغییری انتخاب نشده است</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>دلیل: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more rows</source>
        <translation>
            <numerusform>و {count} ردیف دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>This wrote no fields.</source>
        <translation>این کار فیلدی را تغییر نداده است.</translation>
    </message>
    <message>
        <source>What it was and in which file is told only to who may see restricted data.</source>
        <translation>اینکه چه کاری و در کدام پرونده بوده، تنها به کسی گفته می‌شود که مجوز دیدن دادهٔ محدود دارد.</translation>
    </message>
</context>
<context>
    <name>FirstRunWindow</name>
    <message>
        <source>Open an existing office</source>
        <translation>باز کردن ادارهٔ موجود</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>بازگرداندن از پشتیبان</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Office and county</source>
        <translation>اداره و شهرستان</translation>
    </message>
    <message>
        <source>name, province, folder</source>
        <translation>نام، استان، پوشه</translation>
    </message>
    <message>
        <source>Account of the head</source>
        <translation>حساب رئیس اداره</translation>
    </message>
    <message>
        <source>user name and password</source>
        <translation>نام کاربری و گذرواژه</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>کلید بازیابی</translation>
    </message>
    <message>
        <source>on paper, in the safe</source>
        <translation>روی کاغذ، در گاوصندوق</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>پوشهٔ پشتیبان</translation>
    </message>
    <message>
        <source>second disk or USB</source>
        <translation>حافظهٔ دوم یا USB</translation>
    </message>
    <message>
        <source>First list</source>
        <translation>فهرست نخست</translation>
    </message>
    <message>
        <source>import from Excel</source>
        <translation>ورود از اکسل</translation>
    </message>
    <message>
        <source>Welfare Desk — new office</source>
        <translation>میز بهزیستی — ادارهٔ تازه</translation>
    </message>
    <message>
        <source>Welfare Desk</source>
        <translation>میز بهزیستی</translation>
    </message>
    <message>
        <source>making a new office</source>
        <translation>ساختن ادارهٔ تازه</translation>
    </message>
    <message>
        <source>About four minutes; each step is kept.</source>
        <translation>حدود چهار دقیقه؛ هر گام نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Step 1 is kept</source>
        <translation>گام 1 نگه داشته شد</translation>
    </message>
    <message>
        <source>The office is made; steps 1 to {done} are kept</source>
        <translation>اداره ساخته شد؛ گام‌های 1 تا {done} نگه داشته شد</translation>
    </message>
    <message>
        <source>There is no office in this folder</source>
        <translation>در این پوشه اداره‌ای نیست</translation>
    </message>
    <message>
        <source>Choose the folder that holds office.db.</source>
        <translation>پوشه‌ای را برگزینید که فایل office.db در آن است.</translation>
    </message>
    <message>
        <source>next field or step</source>
        <translation>فیلد یا گام بعدی</translation>
    </message>
</context>
<context>
    <name>GroupBoxes</name>
    <message>
        <source>Group {number} of 8</source>
        <translation>بخش {number} از 8</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>Keep the recovery key</source>
        <translation>کلید بازیابی را نگه دارید</translation>
    </message>
    <message>
        <source>If all passwords are forgotten, only this key opens the data. Print it now and type it from the paper.</source>
        <translation>اگر همهٔ گذرواژه‌ها فراموش شود، تنها این کلید داده را باز می‌کند. اکنون چاپ کنید و از روی کاغذ بنویسید.</translation>
    </message>
    <message>
        <source>Not on paper yet</source>
        <translation>هنوز روی کاغذ نیست</translation>
    </message>
    <message>
        <source>Hidden on the screen, so that it is typed from the paper.</source>
        <translation>روی صفحه پوشیده است تا از روی کاغذ نوشته شود.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>ذخیرهٔ PDF…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نشان بده</translation>
    </message>
    <message>
        <source>Type the key from the paper</source>
        <translation>کلید را از روی کاغذ بنویسید</translation>
    </message>
    <message>
        <source>Letters and digits are Latin; a Persian keyboard is turned back for you. There is no O, I, L or U.</source>
        <translation>حرف و رقم لاتین است؛ اگر صفحه‌کلید فارسی باشد خودمان برمی‌گردانیم. O و I و L و U در کلید نیست.</translation>
    </message>
    <message>
        <source>Without a password and this key the data cannot be opened</source>
        <translation>بدون گذرواژه و این کلید، داده باز نمی‌شود</translation>
    </message>
    <message>
        <source>It is encrypted; nobody, support included, has another way. Print two sheets and keep them apart.</source>
        <translation>داده رمزنگاری شده است؛ هیچ‌کس، حتی پشتیبانی، راه دیگری ندارد. دو برگ چاپ کنید و جدا نگه دارید.</translation>
    </message>
    <message>
        <source>The sheet was printed, {time}</source>
        <translation>کاغذ چاپ شد، {time}</translation>
    </message>
    <message>
        <source>The sheet was saved as PDF, {time}; print it and delete the file</source>
        <translation>برگه PDF شد، {time}؛ چاپ کنید و فایل را پاک کنید</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>پنهان کن</translation>
    </message>
    <message numerus="yes">
        <source>{right} of 8 groups are right</source>
        <translation>
            <numerusform>{right} بخش از 8 درست است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{left} groups are left</source>
        <translation>
            <numerusform>{left} بخش مانده است</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever sees the screen sees the key; hide it before you type it from the paper.</source>
        <translation>هر که صفحه را ببیند کلید را می‌بیند؛ پیش از نوشتن از روی کاغذ، آن را پنهان کنید.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>کلید بازیابی</translation>
    </message>
</context>
<context>
    <name>LastStep</name>
    <message>
        <source>The office is ready</source>
        <translation>اداره آماده است</translation>
    </message>
    <message>
        <source>Bring your Excel list now, or begin with an empty office.</source>
        <translation>فهرست اکسل را اکنون بیاورید، یا با ادارهٔ خالی آغاز کنید.</translation>
    </message>
    <message>
        <source>Import the Excel list</source>
        <translation>ورود فهرست از اکسل</translation>
    </message>
    <message>
        <source>Begin with an empty office</source>
        <translation>آغاز با ادارهٔ خالی</translation>
    </message>
    <message>
        <source>The list of clients</source>
        <translation>فهرست مددجویان</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen every row and agreed; the import can be undone.</source>
        <translation>تا همهٔ سطرها را نبینید و نپذیرید چیزی نوشته نمی‌شود؛ ورود را می‌توان برگرداند.</translation>
    </message>
</context>
<context>
    <name>Letterhead</name>
    <message>
        <source>Head of the papers</source>
        <translation>سربرگ کاغذها</translation>
    </message>
</context>
<context>
    <name>NewPasswordDialog</name>
    <message>
        <source>Your new password</source>
        <translation>گذرواژهٔ تازهٔ شما</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>گذرواژهٔ کنونی</translation>
    </message>
    <message>
        <source>At least {least} characters, not easily guessed</source>
        <translation>دست‌کم {least} نویسه که آسان حدس زده نشود</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>گذرواژهٔ تازه</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>گذرواژهٔ تازه، دوباره</translation>
    </message>
    <message>
        <source>Only you will know it; write it nowhere. Passwords that came from others are over.</source>
        <translation>فقط خودتان آن را می‌دانید؛ جایی ننویسید و به کسی نگویید.</translation>
    </message>
    <message>
        <source>Your password came from somebody else and was good for this one sign-in. Choose one that only you know.</source>
        <translation>گذرواژهٔ شما را کسی دیگر داده و فقط برای همین یک ورود بود. گذرواژه‌ای بگذارید که تنها خودتان بدانید.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>تغییر گذرواژه</translation>
    </message>
    <message>
        <source>The two are not the same; type it once more</source>
        <translation>این دو یکی نیست؛ دوباره بنویسید</translation>
    </message>
</context>
<context>
    <name>NewUserDialog</name>
    <message>
        <source>User name</source>
        <translation>نام کاربری</translation>
    </message>
    <message>
        <source>Signs in; stays as it is</source>
        <translation>با آن وارد می‌شود و تغییر نمی‌کند</translation>
    </message>
    <message>
        <source>Name on screens and papers</source>
        <translation>نام روی صفحه‌ها و برگه‌ها</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>گذرواژهٔ یک‌بار مصرف</translation>
    </message>
    <message>
        <source>Good for one sign-in, then to be replaced</source>
        <translation>فقط برای یک ورود؛ صاحب حساب باید عوضش کند</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>یکی پیشنهاد کن</translation>
    </message>
</context>
<context>
    <name>OfficeStep</name>
    <message>
        <source>Which office is this PC for?</source>
        <translation>این رایانه برای کدام اداره است؟</translation>
    </message>
    <message>
        <source>These words stand on every paper and in the monthly report.</source>
        <translation>این نوشته‌ها روی همهٔ کاغذها و در گزارش ماهانه می‌آید.</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>استان</translation>
    </message>
    <message>
        <source>List of 31 provinces</source>
        <translation>فهرست 31 استان</translation>
    </message>
    <message>
        <source>County</source>
        <translation>شهرستان</translation>
    </message>
    <message>
        <source>Cannot be changed after the first file</source>
        <translation>پس از نخستین پرونده عوض نمی‌شود</translation>
    </message>
    <message>
        <source>Code of the office at headquarters</source>
        <translation>کد اداره نزد ستاد</translation>
    </message>
    <message>
        <source>Stands in the monthly bundle; may stay empty</source>
        <translation>در بستهٔ ماهانه می‌آید؛ می‌تواند خالی بماند</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>پوشهٔ دیگر…</translation>
    </message>
    <message>
        <source>The head of the papers becomes</source>
        <translation>سربرگ کاغذها چنین می‌شود</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>پوشهٔ داده</translation>
    </message>
</context>
<context>
    <name>OwnAccountPage</name>
    <message>
        <source>User name</source>
        <translation>نام کاربری</translation>
    </message>
    <message>
        <source>Name on papers</source>
        <translation>نام روی برگه‌ها</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>تغییر گذرواژهٔ من</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>رمز شش‌رقمی تازه</translation>
    </message>
    <message>
        <source>Six digits</source>
        <translation>شش رقم</translation>
    </message>
    <message>
        <source>New PIN, once more</source>
        <translation>رمز شش‌رقمی تازه، دوباره</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>گذرواژهٔ شما</translation>
    </message>
    <message>
        <source>Keep this PIN</source>
        <translation>ثبت رمز شش‌رقمی</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>برداشتن رمز شش‌رقمی</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>حساب شما</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>نقش‌ها</translation>
    </message>
    <message>
        <source>May</source>
        <translation>اجازه‌ها</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>It opens the office and its data. Forgotten, the administrator gives you a new one.</source>
        <translation>با آن اداره و داده‌هایش باز می‌شود. اگر فراموش شد، مدیر سامانه گذرواژهٔ تازه‌ای به شما می‌دهد.</translation>
    </message>
    <message>
        <source>PIN of the hidden screen</source>
        <translation>رمز شش‌رقمی صفحهٔ پنهان</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>حساب من</translation>
    </message>
    <message>
        <source>change my password</source>
        <translation>تغییر گذرواژه</translation>
    </message>
    <message>
        <source>hide the screen</source>
        <translation>پنهان کردن صفحه</translation>
    </message>
    <message>
        <source>Only you see this page of yours</source>
        <translation>این صفحه را فقط خودتان می‌بینید</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>set</source>
        <translation>گذاشته شده</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>گذاشته نشده</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>گذرواژه تغییر کرد</translation>
    </message>
    <message>
        <source>The two are not the same; type it once more</source>
        <translation>این دو یکی نیست؛ دوباره بنویسید</translation>
    </message>
    <message>
        <source>The PIN is kept</source>
        <translation>رمز شش‌رقمی ثبت شد</translation>
    </message>
    <message>
        <source>The PIN is taken away</source>
        <translation>رمز شش‌رقمی برداشته شد</translation>
    </message>
    <message>
        <source>The screen is hidden by this key, or after five idle minutes. The PIN opens it again; after three wrong ones the password is asked.</source>
        <translation>صفحه با این کلید یا پس از پنج دقیقه بی‌کاری پنهان می‌شود و با رمز شش‌رقمی باز می‌شود؛ پس از سه بار رمز نادرست، گذرواژه پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>No PIN is set.</source>
        <translation>رمزی گذاشته نشده است.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Folder of the office</source>
        <translation>پوشهٔ اداره</translation>
    </message>
    <message>
        <source>Folder for the new office</source>
        <translation>پوشهٔ ادارهٔ تازه</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>پوشهٔ پشتیبان‌ها</translation>
    </message>
    <message>
        <source>Backup to go back to</source>
        <translation>پشتیبانی که به آن برمی‌گردید</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Open with the recovery key</source>
        <translation>باز کردن با کلید بازیابی</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>نام کاربری</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Type the key from the paper. Letters and digits are Latin; a Persian keyboard is turned back for you.</source>
        <translation>کلید را از روی کاغذ بنویسید. حرف و رقم لاتین است؛ اگر صفحه‌کلید فارسی باشد خودمان برمی‌گردانیم.</translation>
    </message>
    <message>
        <source>New password of this account</source>
        <translation>گذرواژهٔ تازهٔ این حساب</translation>
    </message>
    <message numerus="yes">
        <source>{right} of 8 groups are right</source>
        <translation>
            <numerusform>{right} بخش از 8 درست است</numerusform>
        </translation>
    </message>
    <message>
        <source>At least {least} characters, not easily guessed</source>
        <translation>دست‌کم {least} نویسه که آسان حدس زده نشود</translation>
    </message>
    <message>
        <source>All eight groups must be right first.</source>
        <translation>نخست هر هشت گروه باید درست باشد.</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>گذرواژهٔ تازه، دوباره</translation>
    </message>
    <message>
        <source>The two are not the same; type it once more</source>
        <translation>این دو یکی نیست؛ دوباره بنویسید</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Name on screens and papers</source>
        <translation>نام روی صفحه‌ها و برگه‌ها</translation>
    </message>
</context>
<context>
    <name>ResetPasswordDialog</name>
    <message>
        <source>First password</source>
        <translation>گذرواژهٔ یک‌بار مصرف</translation>
    </message>
    <message>
        <source>Good for one sign-in, then to be replaced</source>
        <translation>فقط برای یک ورود؛ صاحب حساب باید عوضش کند</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>یکی پیشنهاد کن</translation>
    </message>
    <message>
        <source>The closed account is opened again by it.</source>
        <translation>حساب بسته با آن دوباره باز می‌شود.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore from a backup</source>
        <translation>بازگرداندن از پشتیبان</translation>
    </message>
    <message>
        <source>no file chosen yet</source>
        <translation>هنوز فایلی برگزیده نشده</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>برگزیدن پشتیبان…</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>نام کاربری</translation>
    </message>
    <message>
        <source>As it was when the copy was made</source>
        <translation>همان که هنگام گرفتن پشتیبان بود</translation>
    </message>
    <message>
        <source>Password, or the recovery key from the paper</source>
        <translation>گذرواژه، یا کلید بازیابی از روی کاغذ</translation>
    </message>
    <message>
        <source>What would be lost?</source>
        <translation>چه از دست می‌رود؟</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>بازگشت به این پشتیبان</translation>
    </message>
    <message>
        <source>The data on this PC cannot be read, so nobody can say what would be lost.</source>
        <translation>دادهٔ این رایانه خواندنی نیست؛ کسی نمی‌تواند بگوید چه از دست می‌رود.</translation>
    </message>
    <message>
        <source>{operations} later changes and {papers} numbered papers would be undone.</source>
        <translation>{operations} تغییر بعدی و {papers} کاغذ شماره‌دار از میان می‌رود.</translation>
    </message>
    <message>
        <source>Nothing would be lost.</source>
        <translation>چیزی از دست نمی‌رود.</translation>
    </message>
    <message>
        <source>Copy of {county}</source>
        <translation>پشتیبان {county}</translation>
    </message>
    <message numerus="yes">
        <source>{count} documents are not beside the copy; bring the folder backup-attachments with it.</source>
        <translation>
            <numerusform>{count} سند کنار این پشتیبان نیست؛ پوشهٔ backup-attachments را هم همراه آن بیاورید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the file of the copy first.</source>
        <translation>نخست فایل نسخهٔ پشتیبان را برگزینید.</translation>
    </message>
    <message>
        <source>The bundles of {months} for headquarters were made after this copy and go with it; without a newer copy, ask headquarters to begin a new chain.</source>
        <translation>بسته‌های {months} برای ستاد پس از این پشتیبان ساخته شده است و با آن از دست می‌رود؛ اگر پشتیبان تازه‌تری نیست، از ستاد بخواهید دنبالهٔ تازه‌ای آغاز کند.</translation>
    </message>
</context>
<context>
    <name>RoleTicks</name>
    <message>
        <source>“{role}” is not held together with “{other}”.</source>
        <translation>«{role}» با «{other}» در یک حساب نمی‌آید.</translation>
    </message>
    <message>
        <source>An account may what any of its roles may.</source>
        <translation>هر حساب اجازهٔ همهٔ نقش‌هایش را دارد.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>نقش‌ها</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>دست‌کم یک نقش انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>Show the password</source>
        <translation>نشان‌دادن گذرواژه</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The sheet with the recovery key</source>
        <translation>برگهٔ کلید بازیابی</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Sign in</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>I have the recovery key</source>
        <translation>کلید بازیابی دارم</translation>
    </message>
    <message>
        <source>Another office…</source>
        <translation>ادارهٔ دیگر…</translation>
    </message>
    <message>
        <source>Sign in with your own user name and password.</source>
        <translation>با نام کاربری و گذرواژهٔ خودتان وارد شوید.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>نام کاربری</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock روشن است</translation>
    </message>
    <message>
        <source>After five idle minutes the screen is hidden; drafts stay.</source>
        <translation>پس از پنج دقیقه بی‌کاری صفحه پنهان می‌شود؛ پیش‌نویس می‌ماند.</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>keyboard language</source>
        <translation>تغییر زبان صفحه‌کلید</translation>
    </message>
    <message>
        <source>help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Keyboard: Persian</source>
        <translation>صفحه‌کلید: فارسی</translation>
    </message>
    <message>
        <source>Keyboard: English</source>
        <translation>صفحه‌کلید: انگلیسی</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>در حال باز کردن…</translation>
    </message>
    <message>
        <source>Several accounts are called so: choose one, or type the sign-in name.</source>
        <translation>چند حساب به این نام هست: یکی را برگزینید یا نام کاربری را بنویسید.</translation>
    </message>
    <message>
        <source>{name} signs in, as «{account}»</source>
        <translation>{name} با نام کاربری «{account}» وارد می‌شود</translation>
    </message>
    <message>
        <source>No account is open under this name: choose from the list, or ask the administrator.</source>
        <translation>حسابی با این نام باز نیست؛ از فهرست برگزینید یا از مدیر اداره بپرسید.</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Welfare Desk — sign in</source>
        <translation>میز بهزیستی — ورود</translation>
    </message>
    <message>
        <source>Welfare Desk</source>
        <translation>میز بهزیستی</translation>
    </message>
    <message>
        <source>Data on this PC, encrypted</source>
        <translation>پایگاه داده روی همین رایانه، رمزنگاری‌شده</translation>
    </message>
    <message>
        <source>works without the internet</source>
        <translation>بدون اینترنت کار می‌کند</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>نسخهٔ {version}</translation>
    </message>
    <message>
        <source>every key is in the help</source>
        <translation>همهٔ کلیدها در راهنماست</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Welfare office of {county} county</source>
        <translation>اداره بهزیستی شهرستان {county}</translation>
    </message>
    <message>
        <source>{county} province</source>
        <translation>استان {county}</translation>
    </message>
    <message>
        <source>Type the password first</source>
        <translation>نخست گذرواژه را بنویسید</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in {seconds} seconds.</source>
        <translation>گذرواژهٔ نادرست بیش از اندازه. {seconds} ثانیهٔ دیگر دوباره بنویسید.</translation>
    </message>
    <message>
        <source>There is no office in this folder. Choose the folder that holds office.db.</source>
        <translation>در این پوشه اداره‌ای نیست. پوشه‌ای را برگزینید که فایل office.db در آن است.</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>other keyboard language</source>
        <translation>زبان دیگر صفحه‌کلید</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>گام {number} از {count}</translation>
    </message>
</context>
<context>
    <name>TrailColumns</name>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>User</source>
        <translation>کاربر</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>From what to what</source>
        <translation>چه چیز، از چه به چه</translation>
    </message>
    <message>
        <source>Seen or carried away</source>
        <translation>دیده یا برده‌شده</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>تعداد</translation>
    </message>
</context>
<context>
    <name>TrailFilters</name>
    <message>
        <source>User</source>
        <translation>کاربر</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>دیده‌شده</translation>
    </message>
    <message>
        <source>File no.</source>
        <translation>شمارهٔ پرونده</translation>
    </message>
    <message>
        <source>In old and new values… (Ctrl+F)</source>
        <translation>در مقدارهای پیشین و تازه… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>شمارهٔ پرونده</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>از روز</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>تا روز</translation>
    </message>
    <message>
        <source>Text in old and new values</source>
        <translation>متن در مقدارهای پیشین و تازه</translation>
    </message>
    <message>
        <source>from</source>
        <translation>از</translation>
    </message>
    <message>
        <source>to</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Look here for every change with its old and new values.</source>
        <translation>هر تغییر را با مقدار پیشین و تازه‌اش این‌جا ببینید.</translation>
    </message>
    <message>
        <source>Nothing was changed that meets all of these filters; drop one.</source>
        <translation>تغییری با همهٔ این فیلترها نیست؛ یکی را پاک کنید.</translation>
    </message>
    <message>
        <source>In the values…</source>
        <translation>در مقدارها…</translation>
    </message>
</context>
<context>
    <name>TrailPage</name>
    <message>
        <source>Parts of the trail</source>
        <translation>بخش‌های سابقه</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>تغییرها</translation>
    </message>
    <message>
        <source>Seen and carried away</source>
        <translation>دیده‌ها و خروجی‌ها</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>چیزی نیست</translation>
    </message>
    <message>
        <source>Look here for exports, printed lists and looks at restricted data; each of them is logged.</source>
        <translation>خروجی‌ها، فهرست‌های چاپی و دیدن داده‌های محدود را این‌جا ببینید؛ هر بار ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Print for an inspector</source>
        <translation>چاپ برای بازرس</translation>
    </message>
    <message>
        <source>Print the trail for an inspector</source>
        <translation>چاپ سابقه برای بازرس</translation>
    </message>
    <message>
        <source>Look in old and new values</source>
        <translation>جست‌وجو در مقدارهای پیشین و تازه</translation>
    </message>
    <message>
        <source>Open the file of this change</source>
        <translation>باز کردن پروندهٔ این تغییر</translation>
    </message>
    <message>
        <source>Trail of changes</source>
        <translation>سابقهٔ تغییرها</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>read it</source>
        <translation>خواندن</translation>
    </message>
    <message>
        <source>print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>back</source>
        <translation>بازگشت</translation>
    </message>
    <message numerus="yes">
        <source>{count} changes</source>
        <translation>
            <numerusform>{count} تغییر</numerusform>
        </translation>
    </message>
    <message>
        <source>open the file</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} مورد</numerusform>
        </translation>
    </message>
    <message>
        <source>One change</source>
        <translation>یک تغییر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>This is about no file.</source>
        <translation>این دربارهٔ هیچ پرونده‌ای نیست.</translation>
    </message>
    <message>
        <source>clear the filters</source>
        <translation>پاک‌کردن فیلترها</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Users</source>
        <translation>کاربران</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>نام کاربری</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رمز شش‌رقمی</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>حساب تازه</translation>
    </message>
    <message>
        <source>Trail of changes</source>
        <translation>سابقهٔ تغییرها</translation>
    </message>
    <message>
        <source>Office of one person…</source>
        <translation>ادارهٔ تک‌نفره…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>نقش‌ها</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>Each person signs in with an account of their own; every change keeps its name.</source>
        <translation>هر کس با حساب خودش وارد می‌شود و هر تغییر به نام او می‌ماند.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>اجازه‌ها</translation>
    </message>
    <message>
        <source>Change the roles…</source>
        <translation>تغییر نقش‌ها…</translation>
    </message>
    <message>
        <source>New first password…</source>
        <translation>گذرواژهٔ یک‌بار مصرف…</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>نام دیگر…</translation>
    </message>
    <message>
        <source>Close the account…</source>
        <translation>بستن حساب…</translation>
    </message>
    <message>
        <source>What this user changed</source>
        <translation>تغییرهای این کاربر</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>نقش‌ها</translation>
    </message>
    <message>
        <source>new account</source>
        <translation>حساب تازه</translation>
    </message>
    <message>
        <source>new first password</source>
        <translation>گذرواژهٔ یک‌بار مصرف</translation>
    </message>
    <message numerus="yes">
        <source>{count} open accounts</source>
        <translation>
            <numerusform>{count} حساب باز</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the rule in force…</source>
        <translation>برقراری دوبارهٔ قاعده…</translation>
    </message>
    <message>
        <source>Clashing roles may be held together while this office has one person</source>
        <translation>تا اداره تک‌نفره است، نقش‌های ناسازگار با هم در یک حساب می‌آید</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>دلیل: {reason}</translation>
    </message>
    <message>
        <source>to be replaced at sign-in</source>
        <translation>یک‌بار مصرف؛ در ورود عوض می‌شود</translation>
    </message>
    <message>
        <source>own</source>
        <translation>از آنِ خودش</translation>
    </message>
    <message>
        <source>none: closed</source>
        <translation>ندارد؛ حساب بسته است</translation>
    </message>
    <message>
        <source>set</source>
        <translation>گذاشته شده</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>گذاشته نشده</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بسته</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>گذرواژهٔ یک‌بار مصرف</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>The account is made</source>
        <translation>حساب ساخته شد</translation>
    </message>
    <message>
        <source>The roles are changed</source>
        <translation>نقش‌ها تغییر کرد</translation>
    </message>
    <message>
        <source>The first password is set</source>
        <translation>گذرواژهٔ یک‌بار مصرف گذاشته شد</translation>
    </message>
    <message>
        <source>The name is changed</source>
        <translation>نام تغییر کرد</translation>
    </message>
    <message>
        <source>The account is closed</source>
        <translation>حساب بسته شد</translation>
    </message>
    <message>
        <source>The rule is lifted</source>
        <translation>قاعده برداشته شد</translation>
    </message>
    <message>
        <source>The rule is in force</source>
        <translation>قاعده برقرار شد</translation>
    </message>
    <message>
        <source>This account is closed already.</source>
        <translation>این حساب از پیش بسته است.</translation>
    </message>
</context>
<context>
    <name>_Proving</name>
    <message>
        <source>Your own password, again</source>
        <translation>گذرواژهٔ خودتان، دوباره</translation>
    </message>
    <message>
        <source>Accounts and rights change only with it</source>
        <translation>حساب‌ها و نقش‌ها تنها با آن تغییر می‌کند</translation>
    </message>
</context>
</TS>
