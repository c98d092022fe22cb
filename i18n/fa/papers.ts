<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>Batches</name>
    <message>
        <source>Drawing the papers</source>
        <translation>کشیدن برگه‌ها</translation>
    </message>
    <message>
        <source>If you cancel, what is drawn is kept, and you may go on later.</source>
        <translation>اگر لغو کنید، آنچه کشیده شده می‌ماند و می‌توانید بعداً ادامه دهید.</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>برگه‌ها</translation>
    </message>
    <message>
        <source>Save the papers as</source>
        <translation>ذخیرهٔ برگه‌ها با نام</translation>
    </message>
    <message numerus="yes">
        <source>{count} papers written to {file}</source>
        <translation>
            <numerusform>{count} برگه در {file} نوشته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} papers were being drawn and are not finished</source>
        <translation>
            <numerusform>چاپ {count} برگه آغاز شده و پایان نیافته است</numerusform>
        </translation>
    </message>
    <message>
        <source>Begun {when}. Going on logs no second original.</source>
        <translation>آغاز: {when}. ادامه دادن، اصل دومی ثبت نمی‌کند.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>رها کردن</translation>
    </message>
    <message>
        <source>Give this batch up?</source>
        <translation>این چاپ دسته‌ای رها شود؟</translation>
    </message>
    <message>
        <source>Its papers stand as printed. Each that is wanted still is printed as a duplicate.</source>
        <translation>برگه‌های آن چاپ‌شده به شمار می‌آیند. هر کدام که هنوز لازم است، المثنی چاپ می‌شود.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>رها کردن</translation>
    </message>
</context>
<context>
    <name>PaperActs</name>
    <message>
        <source>Paper {number} is void</source>
        <translation>برگهٔ {number} باطل شد</translation>
    </message>
    <message>
        <source>Paper {number} is void; {other} stands in its place</source>
        <translation>برگهٔ {number} باطل است و {other} جای آن را گرفت</translation>
    </message>
</context>
<context>
    <name>PaperColumns</name>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>برگه</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاریخ صدور</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>مددجو</translation>
    </message>
    <message>
        <source>File no.</source>
        <translation>شمارهٔ پرونده</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادرکننده</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>How often it was printed, the original among them</source>
        <translation>چند بار چاپ شده، با اصل آن</translation>
    </message>
    <message>
        <source>original</source>
        <translation>اصل</translation>
    </message>
    <message>
        <source>duplicate {number}</source>
        <translation>المثنی {number}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Printed at</source>
        <translation>زمان چاپ</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>چاپ‌کننده</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>پیوسته</translation>
    </message>
    <message>
        <source>missing: {numbers}</source>
        <translation>کم است: {numbers}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>First</source>
        <translation>اولین</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>آخرین</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>برگه‌ها</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>باطل</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>کنارگذاشته</translation>
    </message>
    <message>
        <source>Numbers that an older copy of the office knew nothing of</source>
        <translation>شماره‌هایی که نسخهٔ کهنه‌تر اداره از آن‌ها خبر نداشت</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>پیوستگی</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} تا {last}</translation>
    </message>
    <message>
        <source>did not come out</source>
        <translation>چاپ نشد</translation>
    </message>
</context>
<context>
    <name>PaperFilters</name>
    <message>
        <source>not printed yet</source>
        <translation>چاپ‌نشده</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>چاپ‌شده</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>برگه</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادرکننده</translation>
    </message>
</context>
<context>
    <name>PaperHistoryDialog</name>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>Printings of this paper</source>
        <translation>چاپ‌های این برگه</translation>
    </message>
    <message>
        <source>Its file</source>
        <translation>پروندهٔ آن</translation>
    </message>
    <message>
        <source>This paper is about no single file.</source>
        <translation>این برگه دربارهٔ یک پرونده نیست.</translation>
    </message>
    <message>
        <source>Name its replacement…</source>
        <translation>برگهٔ جایگزین…</translation>
    </message>
    <message>
        <source>Make void…</source>
        <translation>باطل کردن…</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>چاپ المثنی</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صدور</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>مددجو</translation>
    </message>
    <message>
        <source>Void because</source>
        <translation>دلیل باطل شدن</translation>
    </message>
    <message>
        <source>In its place</source>
        <translation>به جای آن</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>به جای</translation>
    </message>
    <message>
        <source>Control code</source>
        <translation>کد کنترل</translation>
    </message>
    <message>
        <source>It was not printed yet.</source>
        <translation>هنوز چاپ نشده است.</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>issued</source>
        <translation>صادر شده</translation>
    </message>
    <message>
        <source>void</source>
        <translation>باطل</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>جایگزین‌شده</translation>
    </message>
    <message>
        <source>{why} ({by}, {date})</source>
        <translation>{why} ({by}، {date})</translation>
    </message>
    <message>
        <source>The code is genuine: this office has signed it.</source>
        <translation>رمزینه اصل است: همین اداره آن را امضا کرده.</translation>
    </message>
    <message>
        <source>The code is forged: its signature is not this office&apos;s.</source>
        <translation>رمزینه ساختگی است: امضای آن از این اداره نیست.</translation>
    </message>
    <message>
        <source>The code is of another office, whose key is not known here.</source>
        <translation>رمزینه از ادارهٔ دیگری است که کلید آن اینجا نیست.</translation>
    </message>
    <message>
        <source>A number was typed. It finds the paper and proves nothing; scan the code.</source>
        <translation>شماره با دست نوشته شد: برگه را پیدا می‌کند ولی چیزی را ثابت نمی‌کند. رمزینه را بخوانید.</translation>
    </message>
    <message>
        <source>The register holds another paper under this number.</source>
        <translation>در دفتر، برگهٔ دیگری با این شماره هست.</translation>
    </message>
    <message>
        <source>It is in force.</source>
        <translation>معتبر است.</translation>
    </message>
    <message>
        <source>It is void.</source>
        <translation>باطل است.</translation>
    </message>
    <message>
        <source>It is void; another paper stands in its place.</source>
        <translation>باطل است و برگهٔ دیگری جای آن را گرفته.</translation>
    </message>
    <message>
        <source>This number was left out, when an older copy was put back.</source>
        <translation>این شماره هنگام بازگرداندن نسخهٔ کهنه‌تر کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>The register lacks this number, though others after it were issued.</source>
        <translation>این شماره در دفتر نیست، با آن‌که شماره‌های پس از آن صادر شده‌اند.</translation>
    </message>
    <message>
        <source>This number was never issued: its series has not come so far.</source>
        <translation>این شماره هرگز صادر نشده است: شماره‌ها هنوز به آن نرسیده‌اند.</translation>
    </message>
    <message>
        <source>Ask the office that issued it what became of it.</source>
        <translation>سرنوشت آن را از ادارهٔ صادرکننده بپرسید.</translation>
    </message>
    <message>
        <source>This control code is of a paper of this office. Compare what the sheet says with this.</source>
        <translation>این کد کنترل از برگه‌ای از همین اداره است. نوشتهٔ کاغذ را با این‌ها بسنجید.</translation>
    </message>
    <message>
        <source>Signature whole, office known: the province vouches for its key.</source>
        <translation>امضا سالم، دفتر شناخته: استان کلید آن را تأیید می‌کند.</translation>
    </message>
    <message>
        <source>Signature whole, but the certificate of this office is revoked; telephone it before you rely on the paper.</source>
        <translation>امضا سالم است ولی گواهی این اداره باطل شده؛ پیش از پذیرفتن برگه به اداره تلفن کنید.</translation>
    </message>
    <message>
        <source>Signature whole, office unknown: nobody this office trusts vouches for its key. Telephone the office that the paper names.</source>
        <translation>امضا سالم، دفتر ناشناخته: کسی که این اداره می‌شناسد کلید آن را تأیید نکرده است. به اداره‌ای که روی برگه آمده تلفن کنید.</translation>
    </message>
</context>
<context>
    <name>PapersOfDayDialog</name>
    <message>
        <source>Papers of a day in one PDF</source>
        <translation>برگه‌های یک روز در یک PDF</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاریخ صدور</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>همهٔ برگه‌ها</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>برگه</translation>
    </message>
    <message>
        <source>Papers that were not printed yet come as originals, the others as duplicates; all is logged.</source>
        <translation>برگه‌هایی که هنوز چاپ نشده‌اند اصل و دیگران المثنی چاپ می‌شوند؛ همه ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>انتخاب جای ذخیره</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Number, file no. or code</source>
        <translation>شماره، پرونده یا رمزینه</translation>
    </message>
    <message>
        <source>Number or file to look for, or a code to verify</source>
        <translation>شماره یا پرونده برای جست‌وجو، یا رمزینه برای سنجش</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>سنجش اصالت</translation>
    </message>
    <message>
        <source>Print a day…</source>
        <translation>چاپ یک روز…</translation>
    </message>
    <message>
        <source>Proof of the numbers</source>
        <translation>پیوستگی شماره‌ها</translation>
    </message>
    <message>
        <source>Register of papers</source>
        <translation>دفتر برگه‌ها</translation>
    </message>
    <message>
        <source>No paper here</source>
        <translation>برگه‌ای نیست</translation>
    </message>
    <message>
        <source>Verify a code or number</source>
        <translation>سنجش رمزینه یا شماره</translation>
    </message>
    <message>
        <source>Print this paper</source>
        <translation>چاپ این برگه</translation>
    </message>
    <message>
        <source>Make this paper void…</source>
        <translation>باطل کردن این برگه…</translation>
    </message>
    <message>
        <source>Open the file of this paper</source>
        <translation>باز کردن پروندهٔ این برگه</translation>
    </message>
    <message>
        <source>Narrow this list</source>
        <translation>تنگ کردن فهرست</translation>
    </message>
    <message>
        <source>This paper is about no single file.</source>
        <translation>این برگه دربارهٔ یک پرونده نیست.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>No paper with these filters</source>
        <translation>برگه‌ای با این فیلترها نیست</translation>
    </message>
    <message>
        <source>The register is empty</source>
        <translation>دفتر برگه‌ها خالی است</translation>
    </message>
    <message>
        <source>The last day lies before the first</source>
        <translation>روز پایان پیش از روز آغاز است</translation>
    </message>
    <message>
        <source>Issue papers from a file; they stand here with their numbers.</source>
        <translation>برگه را از پروندهٔ مددجو صادر کنید؛ با شماره‌اش این‌جا می‌آید.</translation>
    </message>
    <message>
        <source>Esc clears them. Enter in the line says whether a number was ever issued.</source>
        <translation>Esc آن‌ها را پاک می‌کند. Enter در خانهٔ شماره می‌گوید که آن شماره صادر شده یا نه.</translation>
    </message>
    <message numerus="yes">
        <source>{count} papers in this view</source>
        <translation>
            <numerusform>{count} برگه در این نما</numerusform>
        </translation>
    </message>
    <message>
        <source>of file {file_no}</source>
        <translation>از پروندهٔ {file_no}</translation>
    </message>
    <message>
        <source>its history</source>
        <translation>سرگذشت آن</translation>
    </message>
    <message>
        <source>print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>make void</source>
        <translation>باطل کردن</translation>
    </message>
    <message>
        <source>its file</source>
        <translation>پروندهٔ آن</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>سنجش</translation>
    </message>
    <message>
        <source>This line takes a number, a file number or a code; {key} finds a person by name</source>
        <translation>این خانه شماره، شمارهٔ پرونده یا کد می‌گیرد؛ نام را با {key} بجویید</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>{kind} {number} is void.</source>
        <translation>{kind} {number} باطل است.</translation>
    </message>
    <message>
        <source>The paper in its place</source>
        <translation>برگه‌ای که جای آن را می‌گیرد</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>ثبت جایگزین</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>Proof of the numbers</source>
        <translation>پیوستگی شماره‌ها</translation>
    </message>
    <message>
        <source>Every number of every series is accounted for.</source>
        <translation>هیچ شماره‌ای کم نیست.</translation>
    </message>
    <message>
        <source>Each one up to the last is a paper in the register, or was left out for a reason.</source>
        <translation>هر شماره تا آخرین شماره، یا برگه‌ای در دفتر است یا با دلیل کنار گذاشته شده.</translation>
    </message>
    <message>
        <source>Numbers are missing.</source>
        <translation>شماره‌هایی کم است.</translation>
    </message>
    <message>
        <source>Tell the head, and look at the check of the office before anything is printed.</source>
        <translation>به رئیس اداره بگویید و پیش از هر چاپ، وارسی اداره را ببینید.</translation>
    </message>
    <message>
        <source>Series of papers</source>
        <translation>رشته‌های برگه‌ها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>VerifiedDialog</name>
    <message>
        <source>Paper</source>
        <translation>برگه</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Its history</source>
        <translation>سرگذشت آن</translation>
    </message>
    <message>
        <source>The register of this office has no such paper.</source>
        <translation>در دفتر این اداره چنین برگه‌ای نیست.</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاریخ صدور</translation>
    </message>
    <message>
        <source>File no.</source>
        <translation>شمارهٔ پرونده</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادرکننده</translation>
    </message>
    <message>
        <source>Void because</source>
        <translation>دلیل باطل شدن</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>In its place</source>
        <translation>به جای آن</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>و {count} ردیف دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>Control code</source>
        <translation>کد کنترل</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>مددجو</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>کالاها</translation>
    </message>
    <message>
        <source>What follows stands in the register under this number; it was not read from the code. Compare it with the sheet in hand.</source>
        <translation>آنچه در زیر می‌آید از دفتر این اداره زیر این شماره است و از رمزینه خوانده نشده است. آن را با برگه‌ای که در دست دارید بسنجید.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>اداره</translation>
    </message>
</context>
<context>
    <name>VoidDialog</name>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>Make a paper void</source>
        <translation>باطل کردن برگه</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Number of the paper in its place</source>
        <translation>شمارهٔ برگه‌ای که جای آن را می‌گیرد</translation>
    </message>
    <message>
        <source>may stay empty, and be named later</source>
        <translation>می‌تواند خالی بماند و بعد نوشته شود</translation>
    </message>
    <message>
        <source>The number stays used. The paper stays in the register with your name and reason, and every further printing of it says across the page that it is void. This is not taken back.</source>
        <translation>شماره مصرف‌شده می‌ماند. برگه با نام و دلیل شما در دفتر می‌ماند و هر چاپ دیگر آن سراسر صفحه می‌گوید که باطل است. این کار برگردانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Make it void</source>
        <translation>باطل شود</translation>
    </message>
</context>
</TS>
