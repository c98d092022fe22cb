<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>AddDialog</name>
    <message>
        <source>Add documents</source>
        <translation>افزودن مدارک</translation>
    </message>
    <message numerus="yes">
        <source>{count} files for {name}, file {file_no}</source>
        <translation>
            <numerusform>{count} فایل برای {name}، پروندهٔ {file_no}</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos lose what the camera wrote into them; everything is kept encrypted.</source>
        <translation>اطلاعاتی که دوربین در تصویر نوشته است پاک می‌شود؛ همهٔ مدارک رمزگذاری‌شده نگه‌داری می‌شود.</translation>
    </message>
    <message>
        <source>Add to the file</source>
        <translation>افزودن به پرونده</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع مدرک</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>تاریخ سند</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>اعتبار تا</translation>
    </message>
    <message>
        <source>Files to add</source>
        <translation>فایل‌هایی که افزوده می‌شود</translation>
    </message>
    <message>
        <source>{refused} of {all} files are not accepted; the reason stands under each name.</source>
        <translation>{refused} فایل از {all} فایل پذیرفته نشد؛ دلیل زیر نام هر کدام آمده است.</translation>
    </message>
    <message>
        <source>Leave them out and add the rest</source>
        <translation>کنار گذاشتن این‌ها و افزودن بقیه</translation>
    </message>
    <message>
        <source>None of the documents was saved yet.</source>
        <translation>هنوز هیچ‌کدام از مدارک ثبت نشده است.</translation>
    </message>
    <message>
        <source>{field} of «{file}»</source>
        <translation>{field} «{file}»</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>تصویر چسبانده‌شده</translation>
    </message>
    <message>
        <source>Nothing of this can become a document; choose other files.</source>
        <translation>هیچ‌یک از این‌ها مدرک نمی‌شود؛ فایل‌های دیگری برگزینید.</translation>
    </message>
    <message>
        <source>{refused} of {all} files cannot become documents and are left out.</source>
        <translation>{refused} فایل از {all} فایل مدرک نمی‌شود و کنار گذاشته شد.</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Attach the scan that has arrived</source>
        <translation>افزودن اسکن رسیده</translation>
    </message>
    <message>
        <source>Add documents to the file</source>
        <translation>افزودن مدرک به پرونده</translation>
    </message>
    <message>
        <source>A scan has arrived: {name}</source>
        <translation>یک اسکن رسید: {name}</translation>
    </message>
    <message>
        <source>Attach to this file</source>
        <translation>افزودن به همین پرونده</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>اکنون نه</translation>
    </message>
    <message>
        <source>The scan could not be deleted; delete it in the folder.</source>
        <translation>اسکن پاک نشد؛ خودتان آن را از پوشه پاک کنید.</translation>
    </message>
    <message>
        <source>The scan is deleted from the scanner&apos;s folder</source>
        <translation>اسکن از پوشهٔ اسکنر پاک شد</translation>
    </message>
    <message>
        <source>Delete the scan from the scanner&apos;s folder?</source>
        <translation>اسکن از پوشهٔ اسکنر پاک شود؟</translation>
    </message>
    <message>
        <source>The document stands in the file now. Its scan still lies open in the folder.</source>
        <translation>سند اکنون در پرونده است، ولی اسکن آن همچنان بی‌رمز در پوشه مانده است.</translation>
    </message>
    <message>
        <source>Delete the scan</source>
        <translation>پاک شود</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>بماند</translation>
    </message>
    <message>
        <source>No scan has arrived.</source>
        <translation>اسکنی نرسیده است.</translation>
    </message>
    <message>
        <source>Another scan has taken its place; look at it, then attach it.</source>
        <translation>اسکن دیگری جای آن را گرفته است؛ نگاهش کنید، سپس پیوست کنید.</translation>
    </message>
    <message>
        <source>The name of the scan {name} holds signs that are no letters; rename it in its folder.</source>
        <translation>نام اسکن {name} نشانه‌هایی دارد که حرف نیستند؛ نامش را در پوشهٔ اسکنر عوض کنید تا پیشنهاد شود.</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Save</source>
        <translation>ثبت</translation>
    </message>
</context>
<context>
    <name>DocumentActs</name>
    <message>
        <source>Choose scans and pictures</source>
        <translation>برگزیدن اسکن‌ها و تصویرها</translation>
    </message>
    <message>
        <source>{count} documents added</source>
        <translation>{count} سند افزوده شد</translation>
    </message>
    <message>
        <source>Document added</source>
        <translation>سند افزوده شد</translation>
    </message>
    <message>
        <source>The clipboard holds no file and no picture.</source>
        <translation>در حافظهٔ کپی، فایل یا تصویری نیست.</translation>
    </message>
    <message>
        <source>Open a PDF that holds programs?</source>
        <translation>این PDF برنامه در خود دارد؛ باز شود؟</translation>
    </message>
    <message>
        <source>This PDF holds programs or files inside. Open it only if you know where it comes from.</source>
        <translation>درون این PDF برنامه یا فایل دیگری هست. تنها اگر می‌دانید از کجا آمده است، آن را باز کنید.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>باز شود</translation>
    </message>
    <message>
        <source>Shown in the viewer; the copy is wiped when you leave the program.</source>
        <translation>سند در نمایشگر باز شد؛ این نسخه با بستن برنامه پاک می‌شود.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>ثبت شد</translation>
    </message>
    <message>
        <source>«{name}» taken out of the file</source>
        <translation>«{name}» از پرونده کنار گذاشته شد</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>بازگردانده شد</translation>
    </message>
    <message>
        <source>The client&apos;s photo is set</source>
        <translation>عکس مددجو تعیین شد</translation>
    </message>
    <message>
        <source>Save a copy of the document</source>
        <translation>ذخیرهٔ نسخه‌ای از سند</translation>
    </message>
    <message>
        <source>Copy written to {path}; this is logged.</source>
        <translation>نسخه در {path} ذخیره شد؛ این کار در سابقه ثبت شد.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Take out of the file…</source>
        <translation>کنار گذاشتن از پرونده…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>اصلاح…</translation>
    </message>
    <message>
        <source>Make it the client&apos;s photo</source>
        <translation>عکس مددجو شود</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>ذخیرهٔ نسخه…</translation>
    </message>
    <message>
        <source>Only a picture can be the photo.</source>
        <translation>تنها تصویر می‌تواند عکس مددجو باشد.</translation>
    </message>
    <message>
        <source>It is the client&apos;s photo already.</source>
        <translation>از پیش عکس مددجوست.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Documents</source>
        <translation>مدارک</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع مدرک</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>تاریخ سند</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>اعتبار تا</translation>
    </message>
    <message>
        <source>Correct a document</source>
        <translation>اصلاح مشخصات سند</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Take a document out of the file</source>
        <translation>کنار گذاشتن سند از پرونده</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>certified copy</source>
        <translation>برابر اصل</translation>
    </message>
    <message>
        <source>original</source>
        <translation>اصل</translation>
    </message>
    <message>
        <source>not on this receipt</source>
        <translation>در این رسید نباشد</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>بدون انقضا</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>منقضی</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>معتبر</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>آخرین روز</translation>
    </message>
    <message>
        <source>{days} days left</source>
        <translation>{days} روز مانده</translation>
    </message>
    <message>
        <source>{count} KB</source>
        <translation>{count} کیلوبایت</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} مگابایت</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>تعداد برگ</translation>
    </message>
    <message>
        <source>Sheets of {document}</source>
        <translation>تعداد برگ {document}</translation>
    </message>
    <message>
        <source>{reason} (code {code})</source>
        <translation>{reason} (کد {code})</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Documents of the file</source>
        <translation>مدارک پرونده</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>افزودن مدارک</translation>
    </message>
    <message>
        <source>Receipt for documents</source>
        <translation>رسید مدارک</translation>
    </message>
    <message>
        <source>Scanner&apos;s folder</source>
        <translation>پوشهٔ اسکنر</translation>
    </message>
    <message>
        <source>Show those taken out</source>
        <translation>نمایش کنارگذاشته‌ها</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>برگزیدن فایل</translation>
    </message>
    <message>
        <source>There are no documents yet</source>
        <translation>هنوز سندی در پرونده نیست</translation>
    </message>
    <message>
        <source>Drop scans here, paste them with Ctrl+V, or choose files: PDF, JPEG or PNG.</source>
        <translation>اسکن‌ها را اینجا رها کنید، با Ctrl+V بچسبانید یا فایل برگزینید: PDF، JPEG یا PNG.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>مدارک</translation>
    </message>
    <message>
        <source>Paste a document</source>
        <translation>چسباندن سند</translation>
    </message>
    <message>
        <source>Correct the document</source>
        <translation>اصلاح سند</translation>
    </message>
    <message>
        <source>Take the document out</source>
        <translation>کنار گذاشتن سند</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مدرک</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>اعتبار تا</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>اعتبار</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>ثبت‌کننده</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>تاریخ ثبت</translation>
    </message>
    <message>
        <source>{kind}, {size}</source>
        <translation>{size}، {kind}</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>کنارگذاشته</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>عکس پرونده</translation>
    </message>
    <message numerus="yes">
        <source>{count} documents ticked for the receipt</source>
        <translation>
            <numerusform>{count} سند برای رسید نشان شده است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} documents have ended or end soon</source>
        <translation>
            <numerusform>اعتبار {count} سند گذشته یا رو به پایان است</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens, F2 corrects, Del takes out, Space ticks for the receipt.</source>
        <translation>باز کردن با Enter، اصلاح با F2، کنار گذاشتن با Del، نشان کردن برای رسید با Space.</translation>
    </message>
    <message>
        <source>The file holds no document yet.</source>
        <translation>پرونده هنوز مدرکی ندارد.</translation>
    </message>
    <message>
        <source>Make it the client&apos;s photo</source>
        <translation>عکس مددجو شود</translation>
    </message>
    <message>
        <source>Save a copy of the document</source>
        <translation>ذخیرهٔ نسخه‌ای از سند</translation>
    </message>
    <message>
        <source>Choose the scanner&apos;s folder</source>
        <translation>انتخاب پوشهٔ اسکنر</translation>
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
        <source>take out</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>Make it the photo</source>
        <translation>عکس مددجو شود</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>عکس</translation>
    </message>
    <message>
        <source>open</source>
        <translation>باز کردن</translation>
    </message>
</context>
<context>
    <name>EndingDocumentsPage</name>
    <message>
        <source>Within how many days</source>
        <translation>تا چند روز دیگر</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>همهٔ مدارک</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>نوع مدرک</translation>
    </message>
    <message>
        <source>With those that have ended</source>
        <translation>همراه با منقضی‌ها</translation>
    </message>
    <message>
        <source>Documents that end</source>
        <translation>مدارک رو به پایان</translation>
    </message>
    <message>
        <source>No document ends in this time</source>
        <translation>در این بازه اعتبار سندی پایان نمی‌یابد</translation>
    </message>
    <message>
        <source>Write with a document until when it is valid; it stands here when that day comes near.</source>
        <translation>تاریخ پایان اعتبار هر سند را در پرونده بنویسید تا با نزدیک شدن آن روز این‌جا بیاید.</translation>
    </message>
    <message>
        <source>Within {days} days</source>
        <translation>تا {days} روز دیگر</translation>
    </message>
    <message>
        <source>Call the client and ask for the new document before this one ends.</source>
        <translation>پیش از پایان اعتبار، با مددجو تماس بگیرید و سند تازه بخواهید.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مدرک</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>اعتبار تا</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>اعتبار</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>همراه</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message numerus="yes">
        <source>{count} documents</source>
        <translation>
            <numerusform>{count} سند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} have ended</source>
        <translation>
            <numerusform>{count} سند منقضی</numerusform>
        </translation>
    </message>
    <message>
        <source>open the file</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>back</source>
        <translation>بازگشت</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Receipt for documents</source>
        <translation>رسید مدارک</translation>
    </message>
    <message>
        <source>Handed in by</source>
        <translation>تحویل‌دهنده</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>{name}, file {file_no}</source>
        <translation>{name}، پروندهٔ {file_no}</translation>
    </message>
    <message>
        <source>Issue and show</source>
        <translation>صدور و نمایش</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}: {title}</translation>
    </message>
    <message>
        <source>Documents on the receipt</source>
        <translation>مدارک این رسید</translation>
    </message>
    <message>
        <source>Receipt {number} issued</source>
        <translation>رسید {number} صادر شد</translation>
    </message>
    <message>
        <source>The document is not on this receipt.</source>
        <translation>این مدرک در این رسید نیست.</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>The document leaves the list. It is kept with the reason and can be brought back.</source>
        <translation>سند از فهرست بیرون می‌رود، ولی همراه با دلیل نگه‌داری می‌شود و می‌توان آن را بازگرداند.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>کنار گذاشتن</translation>
    </message>
</context>
<context>
    <name>ScannerDialog</name>
    <message>
        <source>Scanner&apos;s folder of this PC</source>
        <translation>پوشهٔ اسکنر این رایانه</translation>
    </message>
    <message>
        <source>When the scanner writes a file into this folder, the open file offers to attach it. Nothing is deleted there without asking.</source>
        <translation>هر گاه اسکنر فایلی در این پوشه بنویسد، پروندهٔ باز پیشنهاد می‌کند آن را بیفزایید. در این پوشه چیزی بی‌پرسش پاک نمی‌شود.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>برگزیدن پوشه</translation>
    </message>
    <message>
        <source>Watch no folder</source>
        <translation>پوشه‌ای پاییده نشود</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Watched: {folder}</source>
        <translation>پوشهٔ کنونی: {folder}</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>پوشه‌ای تعیین نشده است.</translation>
    </message>
    <message>
        <source>Scanner&apos;s folder</source>
        <translation>پوشهٔ اسکنر</translation>
    </message>
</context>
</TS>
