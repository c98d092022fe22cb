<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>DraftedForms</name>
    <message>
        <source>Person and household</source>
        <translation>مشخصات فردی و خانوار</translation>
    </message>
    <message>
        <source>All details</source>
        <translation>مشخصات کامل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Somebody at the desk</source>
        <translation>مراجعهٔ تازه</translation>
    </message>
    <message>
        <source>Decision on a request</source>
        <translation>تصمیم دربارهٔ مراجعه</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>پروندهٔ جدید</translation>
    </message>
    <message>
        <source>Change of coverage</source>
        <translation>ثبت وضعیت پوشش</translation>
    </message>
    <message>
        <source>Question to the office of origin</source>
        <translation>استعلام از ادارهٔ مبدأ</translation>
    </message>
    <message>
        <source>Answer of the other office</source>
        <translation>پاسخ ادارهٔ دیگر</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>افزودن عضو</translation>
    </message>
    <message>
        <source>Facts of a member</source>
        <translation>مشخصات عضو</translation>
    </message>
    <message>
        <source>A member leaves</source>
        <translation>خروج عضو</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>ولی یا قیم</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>معلولیت</translation>
    </message>
    <message>
        <source>Referral to the commission</source>
        <translation>ارجاع به کمیسیون</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation>معرفی‌نامه</translation>
    </message>
    <message>
        <source>Inquiry sent</source>
        <translation>ارسال استعلام</translation>
    </message>
    <message>
        <source>Answer to an inquiry</source>
        <translation>پاسخ استعلام</translation>
    </message>
    <message>
        <source>Vote of the commission</source>
        <translation>رأی کمیسیون</translation>
    </message>
    <message>
        <source>Session of the commission</source>
        <translation>جلسهٔ کمیسیون</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>Answer to a request</source>
        <translation>پاسخ به درخواست</translation>
    </message>
    <message>
        <source>Report of a visit</source>
        <translation>گزارش بازدید</translation>
    </message>
    <message>
        <source>Positive-life centre</source>
        <translation>مرکز مثبت زندگی</translation>
    </message>
    <message>
        <source>Certificate of coverage</source>
        <translation>گواهی پوشش</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>برچسب نشانی</translation>
    </message>
    <message>
        <source>Last change of coverage undone</source>
        <translation>برگرداندن آخرین تغییر پوشش</translation>
    </message>
    <message>
        <source>Kinship of a member</source>
        <translation>نسبت عضو</translation>
    </message>
    <message>
        <source>Another head of the household</source>
        <translation>تغییر سرپرست</translation>
    </message>
    <message>
        <source>Household parted in two</source>
        <translation>تفکیک خانوار</translation>
    </message>
    <message>
        <source>Households joined</source>
        <translation>پیوستن دو خانوار</translation>
    </message>
    <message>
        <source>Last change of the household taken back</source>
        <translation>برگرداندن آخرین تغییر خانوار</translation>
    </message>
    <message>
        <source>End of a guardianship</source>
        <translation>پایان قیمومت</translation>
    </message>
    <message>
        <source>End of a disability</source>
        <translation>پایان معلولیت</translation>
    </message>
    <message>
        <source>Social category</source>
        <translation>گروه اجتماعی</translation>
    </message>
    <message>
        <source>End of a social category</source>
        <translation>پایان گروه اجتماعی</translation>
    </message>
    <message>
        <source>Inquiry recorded by mistake</source>
        <translation>برداشتن استعلام اشتباه</translation>
    </message>
    <message>
        <source>Plan of a visit</source>
        <translation>برنامهٔ بازدید</translation>
    </message>
    <message>
        <source>Visit given up</source>
        <translation>صرف‌نظر از بازدید</translation>
    </message>
    <message>
        <source>Centre of a file</source>
        <translation>مرکز پرونده</translation>
    </message>
    <message>
        <source>Files handed to a centre</source>
        <translation>واگذاری پرونده‌ها به مرکز</translation>
    </message>
    <message>
        <source>End of a centre</source>
        <translation>بستن مرکز</translation>
    </message>
    <message>
        <source>Documents to be added</source>
        <translation>افزودن سند</translation>
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
        <source>Receipt for documents</source>
        <translation>رسید مدارک</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>حساب تازه</translation>
    </message>
    <message>
        <source>Another name of an account</source>
        <translation>نام دیگر حساب</translation>
    </message>
    <message>
        <source>End of an account</source>
        <translation>بستن حساب</translation>
    </message>
    <message>
        <source>Rule of clashing roles</source>
        <translation>قاعدهٔ نقش‌های ناسازگار</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>امضاکننده</translation>
    </message>
    <message>
        <source>End of a signature</source>
        <translation>پایان امضا</translation>
    </message>
    <message>
        <source>New value of a rule</source>
        <translation>مقدار تازهٔ یک قاعده</translation>
    </message>
    <message>
        <source>Question to an office struck</source>
        <translation>خط زدن استعلام از اداره</translation>
    </message>
    <message>
        <source>Request or answer struck</source>
        <translation>خط زدن درخواست یا پاسخ</translation>
    </message>
    <message>
        <source>Letter voided</source>
        <translation>باطل کردن نامه</translation>
    </message>
    <message>
        <source>Call struck</source>
        <translation>خط زدن تماس</translation>
    </message>
    <message>
        <source>Value of a rule struck</source>
        <translation>خط زدن مقدار قاعده</translation>
    </message>
    <message>
        <source>Task struck</source>
        <translation>کار ثبت‌شده به اشتباه</translation>
    </message>
    <message>
        <source>Change of the specialised field</source>
        <translation>تغییر حوزهٔ تخصصی</translation>
    </message>
    <message>
        <source>Last change of field taken back</source>
        <translation>برگرداندن آخرین تغییر حوزه</translation>
    </message>
    <message>
        <source>A social category that holds on</source>
        <translation>ادامهٔ گروه اجتماعی</translation>
    </message>
    <message>
        <source>Record of a visit struck</source>
        <translation>خط‌زدن ثبت بازدید</translation>
    </message>
    <message>
        <source>Extension taken back</source>
        <translation>برگرداندن تمدید گروهی</translation>
    </message>
    <message>
        <source>Last step taken back</source>
        <translation>برگرداندن آخرین گام</translation>
    </message>
    <message>
        <source>Joining a queue</source>
        <translation>ثبت در نوبت</translation>
    </message>
    <message>
        <source>Call in the queue</source>
        <translation>تماس با منتظر نوبت</translation>
    </message>
    <message>
        <source>Place in the queue held</source>
        <translation>نگه‌داشتن نوبت</translation>
    </message>
    <message>
        <source>End of a hold</source>
        <translation>پایان نگه‌داشتن نوبت</translation>
    </message>
    <message>
        <source>Documents of who waits</source>
        <translation>مدارک منتظر نوبت</translation>
    </message>
    <message>
        <source>Leaving the queue</source>
        <translation>بیرون رفتن از صف</translation>
    </message>
    <message>
        <source>Approval of a policy</source>
        <translation>تأیید آیین‌نامه</translation>
    </message>
    <message>
        <source>Name of a draft policy</source>
        <translation>نام پیش‌نویس آیین‌نامه</translation>
    </message>
    <message>
        <source>Quota letter</source>
        <translation>نامهٔ سهمیه</translation>
    </message>
    <message>
        <source>End of a quota letter</source>
        <translation>بستن نامهٔ سهمیه</translation>
    </message>
    <message>
        <source>Call in the queue struck</source>
        <translation>خط زدن تماس با منتظر نوبت</translation>
    </message>
    <message>
        <source>Change of the pension</source>
        <translation>تغییر مستمری</translation>
    </message>
    <message>
        <source>Change of an allowance</source>
        <translation>تغییر کمک‌هزینه</translation>
    </message>
    <message>
        <source>New allowance</source>
        <translation>کمک‌هزینهٔ تازه</translation>
    </message>
    <message>
        <source>Who draws an allowance</source>
        <translation>گیرندهٔ کمک‌هزینه</translation>
    </message>
    <message>
        <source>Proposal put aside</source>
        <translation>پیشنهاد کنارگذاشته</translation>
    </message>
    <message>
        <source>Proposal made again</source>
        <translation>پیشنهاد دوباره</translation>
    </message>
    <message>
        <source>New rates</source>
        <translation>نرخ تازه</translation>
    </message>
    <message>
        <source>Rates confirmed</source>
        <translation>نرخ تأییدشده</translation>
    </message>
    <message>
        <source>Difference released</source>
        <translation>مابه‌التفاوت آزادشده</translation>
    </message>
    <message>
        <source>Rates struck</source>
        <translation>نرخ اشتباه</translation>
    </message>
    <message>
        <source>Sending of a monthly list</source>
        <translation>ارسال لیست ماهانه</translation>
    </message>
    <message>
        <source>Follow-up of a payment</source>
        <translation>پیگیری پرداخت</translation>
    </message>
    <message>
        <source>File of payments struck</source>
        <translation>ابطال فایل پرداخت</translation>
    </message>
    <message>
        <source>Instalment kept back</source>
        <translation>کسر قسط</translation>
    </message>
    <message>
        <source>Last month of an instalment</source>
        <translation>آخرین ماه قسط</translation>
    </message>
    <message>
        <source>Instalment struck</source>
        <translation>ابطال قسط</translation>
    </message>
    <message>
        <source>Confirmed day</source>
        <translation>تأیید روز</translation>
    </message>
    <message>
        <source>List sent back</source>
        <translation>برگرداندن فهرست</translation>
    </message>
    <message>
        <source>New service with a queue</source>
        <translation>خدمت تازه با صف نوبت</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>حواله</translation>
    </message>
    <message>
        <source>Reminder of a loan</source>
        <translation>یادآوری امانت</translation>
    </message>
    <message>
        <source>Another last day of a loan</source>
        <translation>تمدید امانت</translation>
    </message>
    <message>
        <source>Loan contract</source>
        <translation>قرارداد امانت</translation>
    </message>
    <message>
        <source>Return of goods</source>
        <translation>عودت کالا</translation>
    </message>
    <message>
        <source>New request for equipment</source>
        <translation>درخواست تازهٔ تجهیزات</translation>
    </message>
    <message>
        <source>Papers of a request</source>
        <translation>مدارک درخواست</translation>
    </message>
    <message>
        <source>Request for equipment withdrawn</source>
        <translation>انصراف از درخواست تجهیزات</translation>
    </message>
    <message>
        <source>Goods promised to somebody</source>
        <translation>تخصیص کالا</translation>
    </message>
    <message>
        <source>Cash aid to buy</source>
        <translation>کمک نقدی خرید</translation>
    </message>
    <message>
        <source>Promise given up</source>
        <translation>لغو تخصیص</translation>
    </message>
    <message>
        <source>Interval not approved</source>
        <translation>تأیید نشدن فاصله</translation>
    </message>
    <message>
        <source>Session of the committee</source>
        <translation>جلسهٔ کمیتهٔ توانبخشی</translation>
    </message>
    <message>
        <source>Paper made void</source>
        <translation>باطل کردن برگه</translation>
    </message>
    <message>
        <source>Paper in the place of a void one</source>
        <translation>برگهٔ جایگزین</translation>
    </message>
    <message>
        <source>Goods receipt</source>
        <translation>رسید انبار</translation>
    </message>
    <message>
        <source>Goods for another office</source>
        <translation>کالا برای ادارهٔ دیگر</translation>
    </message>
    <message>
        <source>Goods to be scrapped</source>
        <translation>کالای اسقاطی</translation>
    </message>
    <message>
        <source>Goods for the workshop</source>
        <translation>کالا برای تعمیرگاه</translation>
    </message>
    <message>
        <source>Property statement</source>
        <translation>صورت‌حساب اموال</translation>
    </message>
    <message>
        <source>Document taken back</source>
        <translation>سند باطل شد</translation>
    </message>
    <message>
        <source>Care for a device</source>
        <translation>رسیدگی به دستگاه</translation>
    </message>
    <message>
        <source>Care for a device struck</source>
        <translation>رسیدگی به دستگاه خط خورد</translation>
    </message>
    <message>
        <source>New stock count</source>
        <translation>انبارگردانی تازه</translation>
    </message>
    <message>
        <source>Item of the catalogue</source>
        <translation>کالای فهرست</translation>
    </message>
    <message>
        <source>Outreach day planned</source>
        <translation>برنامهٔ روز تحویل بیرونی</translation>
    </message>
    <message>
        <source>Tick sheet keyed in</source>
        <translation>ثبت برگهٔ تیک تحویل</translation>
    </message>
    <message>
        <source>Approval not needed any more</source>
        <translation>انصراف از تأیید رئیس</translation>
    </message>
    <message>
        <source>Cash aid taken back</source>
        <translation>ابطال کمک نقدی</translation>
    </message>
    <message>
        <source>Return of a device</source>
        <translation>عودت دستگاه</translation>
    </message>
    <message>
        <source>Opening of a closed month</source>
        <translation>بازکردن ماه بسته</translation>
    </message>
    <message>
        <source>Reason of the warnings of a month</source>
        <translation>دلیل هشدارهای یک ماه</translation>
    </message>
    <message>
        <source>Declared figure</source>
        <translation>رقم اعلام‌شده</translation>
    </message>
    <message>
        <source>Declared figure corrected</source>
        <translation>تصحیح رقم اعلام‌شده</translation>
    </message>
    <message>
        <source>Declared figure struck</source>
        <translation>خط زدن رقم اعلام‌شده</translation>
    </message>
    <message>
        <source>Name of a report</source>
        <translation>نام گزارش</translation>
    </message>
    <message>
        <source>New chain of an office&apos;s bundles</source>
        <translation>زنجیرهٔ تازهٔ بسته‌های یک اداره</translation>
    </message>
</context>
<context>
    <name>EquipmentWords</name>
    <message>
        <source>Mobility</source>
        <translation>حرکتی</translation>
    </message>
    <message>
        <source>Bed and mattress</source>
        <translation>تخت و تشک</translation>
    </message>
    <message>
        <source>Toilet and bath</source>
        <translation>بهداشتی و حمام</translation>
    </message>
    <message>
        <source>Sight</source>
        <translation>بینایی</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>شنوایی</translation>
    </message>
    <message>
        <source>Orthosis and prosthesis</source>
        <translation>ارتز و پروتز</translation>
    </message>
    <message>
        <source>Consumables</source>
        <translation>مصرفی‌ها</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>تنفسی</translation>
    </message>
    <message>
        <source>Durable, with serial</source>
        <translation>سرمایه‌ای، با سریال</translation>
    </message>
    <message>
        <source>Durable, without serial</source>
        <translation>سرمایه‌ای، بی‌سریال</translation>
    </message>
    <message>
        <source>Consumable</source>
        <translation>مصرفی</translation>
    </message>
    <message>
        <source>device</source>
        <translation>دستگاه</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>جفت</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>بسته</translation>
    </message>
    <message>
        <source>In the store</source>
        <translation>در انبار</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>به امانت</translation>
    </message>
    <message>
        <source>Given for good</source>
        <translation>واگذارشده</translation>
    </message>
    <message>
        <source>Sent elsewhere</source>
        <translation>فرستاده به جای دیگر</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>اسقاط‌شده</translation>
    </message>
    <message>
        <source>Missing at a count</source>
        <translation>کسری انبارگردانی</translation>
    </message>
    <message>
        <source>Provincial allotment</source>
        <translation>تخصیص استان</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>خرید</translation>
    </message>
    <message>
        <source>Donor, in kind</source>
        <translation>اهدای خیّر</translation>
    </message>
    <message>
        <source>Return from former years</source>
        <translation>برگشتی سال‌های پیش</translation>
    </message>
    <message>
        <source>Seized property</source>
        <translation>اموال ضبطی</translation>
    </message>
    <message>
        <source>Alternative sentence</source>
        <translation>جایگزین حبس</translation>
    </message>
    <message>
        <source>From another office</source>
        <translation>از ادارهٔ دیگر</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>موجودی آغازین</translation>
    </message>
    <message>
        <source>Found at a count</source>
        <translation>یافته در انبارگردانی</translation>
    </message>
    <message>
        <source>Goods receipt</source>
        <translation>رسید انبار</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>حواله</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>عودت</translation>
    </message>
    <message>
        <source>Transfer voucher</source>
        <translation>حوالهٔ انتقال</translation>
    </message>
    <message>
        <source>Scrapping</source>
        <translation>اسقاط</translation>
    </message>
    <message>
        <source>Stock count</source>
        <translation>انبارگردانی</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>تعمیرگاه</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>سند اصلاح</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>تنظیم و اندازه‌گیری</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>تعمیر</translation>
    </message>
    <message>
        <source>Disinfection</source>
        <translation>ضدعفونی</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>بازبینی</translation>
    </message>
    <message>
        <source>Came into the store</source>
        <translation>به انبار رسید</translation>
    </message>
    <message>
        <source>Handed out on loan</source>
        <translation>به امانت داده شد</translation>
    </message>
    <message>
        <source>Came back to the store</source>
        <translation>به انبار برگشت</translation>
    </message>
    <message>
        <source>Came back, into the workshop</source>
        <translation>برگشت و به تعمیرگاه رفت</translation>
    </message>
    <message>
        <source>Taken to the workshop</source>
        <translation>به تعمیرگاه رفت</translation>
    </message>
    <message>
        <source>Ready, back in the store</source>
        <translation>آماده، به انبار برگشت</translation>
    </message>
    <message>
        <source>Document taken back</source>
        <translation>سند باطل شد</translation>
    </message>
    <message>
        <source>In the workshop or disinfection</source>
        <translation>در تعمیرگاه یا ضدعفونی</translation>
    </message>
    <message>
        <source>Came back, set aside for scrapping</source>
        <translation>برگشت و برای اسقاط کنار گذاشته شد</translation>
    </message>
</context>
<context>
    <name>HandingWords</name>
    <message>
        <source>For good</source>
        <translation>قطعی</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>به امانت</translation>
    </message>
    <message>
        <source>Sound, back into the store</source>
        <translation>سالم؛ بازگشت به انبار</translation>
    </message>
    <message>
        <source>To be cleaned</source>
        <translation>نیازمند ضدعفونی</translation>
    </message>
    <message>
        <source>To be repaired</source>
        <translation>نیازمند تعمیر</translation>
    </message>
    <message>
        <source>To be scrapped</source>
        <translation>اسقاط</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>تلفنی</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>پیامک</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>با نامه</translation>
    </message>
    <message>
        <source>By a visit</source>
        <translation>با بازدید</translation>
    </message>
    <message>
        <source>All loans</source>
        <translation>همهٔ امانت‌ها</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>سررسید گذشته</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>سررسید نزدیک</translation>
    </message>
    <message>
        <source>Without a last day</source>
        <translation>بی‌سررسید</translation>
    </message>
    <message>
        <source>as goods</source>
        <translation>به‌صورت کالا</translation>
    </message>
    <message>
        <source>as cash aid</source>
        <translation>به‌صورت کمک نقدی</translation>
    </message>
    <message>
        <source>A national card was read</source>
        <translation>کارت ملی خوانده شد</translation>
    </message>
    <message>
        <source>A foreigner&apos;s number was read</source>
        <translation>شمارهٔ اتباع خوانده شد</translation>
    </message>
    <message>
        <source>A file number was read</source>
        <translation>شمارهٔ پرونده خوانده شد</translation>
    </message>
    <message>
        <source>A paper was read</source>
        <translation>برگه خوانده شد</translation>
    </message>
</context>
<context>
    <name>PaymentWords</name>
    <message>
        <source>Not granted</source>
        <translation>برقرار نشده</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>برقرار</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>معلق</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قطع‌شده</translation>
    </message>
    <message>
        <source>{amount} rial</source>
        <translation>{amount} ریال</translation>
    </message>
    <message>
        <source>{amount} toman</source>
        <translation>{amount} تومان</translation>
    </message>
</context>
<context>
    <name>QueueServices</name>
    <message>
        <source>Pension</source>
        <translation>مستمری</translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation>ویلچر</translation>
    </message>
    <message>
        <source>Hearing aid</source>
        <translation>سمعک</translation>
    </message>
    <message>
        <source>Dowry</source>
        <translation>جهیزیه</translation>
    </message>
    <message>
        <source>Living allowance (Art. 27)</source>
        <translation>کمک‌هزینه معیشت (ماده ۲۷)</translation>
    </message>
    <message>
        <source>Care allowance</source>
        <translation>حق پرستاری</translation>
    </message>
    <message>
        <source>Housing deposit</source>
        <translation>ودیعه مسکن</translation>
    </message>
    <message>
        <source>Home adaptation</source>
        <translation>مناسب‌سازی مسکن</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>Waits for the committee</source>
        <translation>در انتظار کمیته</translation>
    </message>
    <message>
        <source>Sent to the province</source>
        <translation>ارجاع به استان</translation>
    </message>
    <message>
        <source>Granted, waits</source>
        <translation>پذیرفته، در نوبت</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رد شده</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>همهٔ درخواست‌ها</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>درخواست‌های باز</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>نقص مدارک</translation>
    </message>
    <message>
        <source>Ready for the committee</source>
        <translation>آمادهٔ کمیته</translation>
    </message>
    <message>
        <source>At the province</source>
        <translation>در استان</translation>
    </message>
    <message>
        <source>Granted and waiting</source>
        <translation>پذیرفته و در نوبت</translation>
    </message>
    <message>
        <source>Refused ones</source>
        <translation>ردشده‌ها</translation>
    </message>
    <message>
        <source>Done ones</source>
        <translation>انجام‌شده‌ها</translation>
    </message>
    <message>
        <source>Withdrawn ones</source>
        <translation>انصرافی‌ها</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>در اداره</translation>
    </message>
    <message>
        <source>In a centre</source>
        <translation>در مرکز</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>پذیرفته</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>رد شد</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>به تعویق افتاد</translation>
    </message>
    <message>
        <source>To the province</source>
        <translation>ارجاع به استان</translation>
    </message>
    <message>
        <source>As goods</source>
        <translation>به‌صورت کالا</translation>
    </message>
    <message>
        <source>As cash aid</source>
        <translation>به‌صورت کمک نقدی</translation>
    </message>
    <message>
        <source>Ready to hand out</source>
        <translation>آمادهٔ تحویل</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>تحویل شد</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation>مهلت گذشت</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>رهاشده</translation>
    </message>
    <message>
        <source>Those that hold</source>
        <translation>تخصیص‌های برقرار</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>رو به پایان</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>پایان‌یافته</translation>
    </message>
    <message>
        <source>All promises</source>
        <translation>همهٔ تخصیص‌ها</translation>
    </message>
    <message>
        <source>held in the queue</source>
        <translation>نگه‌داشته در نوبت</translation>
    </message>
    <message>
        <source>has a promise already</source>
        <translation>تخصیص دارد</translation>
    </message>
    <message>
        <source>Waits for the head</source>
        <translation>در انتظار رئیس</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تأیید شد</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>تأیید نشد</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>استفاده شد</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>باطل شد</translation>
    </message>
    <message>
        <source>Waiting for the head</source>
        <translation>در انتظار رئیس</translation>
    </message>
    <message>
        <source>Asked or approved</source>
        <translation>خواسته یا تأییدشده</translation>
    </message>
    <message>
        <source>All approvals</source>
        <translation>همهٔ تأییدها</translation>
    </message>
    <message>
        <source>needs form</source>
        <translation>فرم تعیین نیاز</translation>
    </message>
    <message>
        <source>prescription</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Those that count</source>
        <translation>برقرارها</translation>
    </message>
    <message>
        <source>Those taken back</source>
        <translation>باطل‌شده‌ها</translation>
    </message>
    <message>
        <source>All cash aids</source>
        <translation>همهٔ کمک‌های نقدی</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>At home</source>
        <translation>در منزل</translation>
    </message>
    <message>
        <source>At the office</source>
        <translation>در اداره</translation>
    </message>
    <message>
        <source>In a care centre</source>
        <translation>در مرکز نگهداری</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>تلفنی</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>در برنامه</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>لغوشده</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>دیدار شد</translation>
    </message>
    <message>
        <source>Not at home</source>
        <translation>در منزل نبود</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>نقل مکان کرده</translation>
    </message>
    <message>
        <source>Refused the visit</source>
        <translation>بازدید را نپذیرفت</translation>
    </message>
    <message>
        <source>Has room</source>
        <translation>جا دارد</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>رو به پرشدن</translation>
    </message>
    <message>
        <source>Over capacity</source>
        <translation>بیش از ظرفیت</translation>
    </message>
    <message>
        <source>By mistake</source>
        <translation>اشتباه</translation>
    </message>
</context>
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
        <translation>نگه‌داشته</translation>
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
        <source>Referred elsewhere</source>
        <translation>ارجاع</translation>
    </message>
    <message>
        <source>Application refused</source>
        <translation>رد تقاضا</translation>
    </message>
    <message>
        <source>Taken under coverage</source>
        <translation>آغاز پوشش</translation>
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
        <source>Note written</source>
        <translation>یادداشت نوشته شد</translation>
    </message>
    <message>
        <source>Note written, struck later</source>
        <translation>یادداشتی که بعد خط خورد</translation>
    </message>
    <message>
        <source>Letter received</source>
        <translation>نامهٔ رسیده</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>نامهٔ فرستاده‌شده</translation>
    </message>
    <message>
        <source>Called us</source>
        <translation>تماس گرفت</translation>
    </message>
    <message>
        <source>Called us, not spoken</source>
        <translation>تماس گرفت، گفت‌وگو نشد</translation>
    </message>
    <message>
        <source>Called and reached</source>
        <translation>با او تماس گرفته شد</translation>
    </message>
    <message>
        <source>Called, not reached</source>
        <translation>تماس بی‌پاسخ</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>کار انجام شد</translation>
    </message>
    <message>
        <source>Received letter</source>
        <translation>رسیده</translation>
    </message>
    <message>
        <source>Sent letter</source>
        <translation>فرستاده</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>او تماس گرفت</translation>
    </message>
    <message>
        <source>We called</source>
        <translation>ما تماس گرفتیم</translation>
    </message>
    <message>
        <source>24 labels, 3 by 8 (70 × 37 mm)</source>
        <translation>۲۴ برچسب، ۳ در ۸ (۷۰ × ۳۷ میلی‌متر)</translation>
    </message>
    <message>
        <source>Went to a care home</source>
        <translation>سپرده به مرکز نگهداری</translation>
    </message>
    <message>
        <source>14 labels, 2 by 7 (99.1 × 38.1 mm)</source>
        <translation>۱۴ برچسب، ۲ در ۷ (۹۹٫۱ × ۳۸٫۱ میلی‌متر)</translation>
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
        <source>Member added</source>
        <translation>عضو تازه افزوده شد</translation>
    </message>
    <message>
        <source>Member left</source>
        <translation>عضوی از خانوار رفت</translation>
    </message>
    <message>
        <source>Head changed</source>
        <translation>سرپرست تغییر کرد</translation>
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
        <source>Guardian recorded</source>
        <translation>ولی یا قیم ثبت شد</translation>
    </message>
    <message>
        <source>Disability added</source>
        <translation>معلولیت افزوده شد</translation>
    </message>
    <message>
        <source>Disability ended</source>
        <translation>معلولیت پایان یافت</translation>
    </message>
    <message>
        <source>Category added</source>
        <translation>گروه اجتماعی افزوده شد</translation>
    </message>
    <message>
        <source>Category ended</source>
        <translation>گروه اجتماعی پایان یافت</translation>
    </message>
    <message>
        <source>Certificate series and serial</source>
        <translation>سری و سریال شناسنامه</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>محل تولد</translation>
    </message>
    <message>
        <source>Conscription</source>
        <translation>وضعیت سربازی</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>تحصیلات</translation>
    </message>
    <message>
        <source>Field of study</source>
        <translation>رشتهٔ تحصیلی</translation>
    </message>
    <message>
        <source>Occupation</source>
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
        <source>Owner of the SHEBA</source>
        <translation>صاحب شبا</translation>
    </message>
    <message>
        <source>Account no.</source>
        <translation>شمارهٔ حساب</translation>
    </message>
    <message>
        <source>Bank card no.</source>
        <translation>شمارهٔ کارت بانکی</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>مسکن</translation>
    </message>
    <message>
        <source>Deposit (rial)</source>
        <translation>ودیعه (ریال)</translation>
    </message>
    <message>
        <source>Monthly rent (rial)</source>
        <translation>اجارهٔ ماهانه (ریال)</translation>
    </message>
    <message>
        <source>Place of residence</source>
        <translation>محل سکونت</translation>
    </message>
    <message>
        <source>Client code</source>
        <translation>کد مددجویی</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>معرف</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>مددکار</translation>
    </message>
    <message>
        <source>Archive no.</source>
        <translation>شمارهٔ بایگانی</translation>
    </message>
    <message>
        <source>Members of the household</source>
        <translation>اعضای خانوار</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>ولی یا قیم</translation>
    </message>
    <message>
        <source>Disabilities</source>
        <translation>معلولیت‌ها</translation>
    </message>
    <message>
        <source>Social categories</source>
        <translation>گروه‌های اجتماعی</translation>
    </message>
    <message>
        <source>Kinship</source>
        <translation>نسبت</translation>
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
        <source>Head of the household</source>
        <translation>سرپرست خانوار</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>خانوار</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>گذرانده</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>معاف</translation>
    </message>
    <message>
        <source>Absent from service</source>
        <translation>غیبت</translation>
    </message>
    <message>
        <source>Under age</source>
        <translation>زیر سن</translation>
    </message>
    <message>
        <source>Illiterate</source>
        <translation>بی‌سواد</translation>
    </message>
    <message>
        <source>Primary school</source>
        <translation>ابتدایی</translation>
    </message>
    <message>
        <source>Lower secondary</source>
        <translation>سیکل</translation>
    </message>
    <message>
        <source>Incomplete diploma</source>
        <translation>دیپلم ناقص</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>دیپلم</translation>
    </message>
    <message>
        <source>Associate degree</source>
        <translation>فوق دیپلم</translation>
    </message>
    <message>
        <source>Bachelor</source>
        <translation>لیسانس</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>فوق لیسانس</translation>
    </message>
    <message>
        <source>Doctorate</source>
        <translation>دکترا</translation>
    </message>
    <message>
        <source>No insurance</source>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>Social security</source>
        <translation>تأمین اجتماعی</translation>
    </message>
    <message>
        <source>Universal health</source>
        <translation>سلامت همگانی</translation>
    </message>
    <message>
        <source>Health of Iranians</source>
        <translation>سلامت ایرانیان</translation>
    </message>
    <message>
        <source>Rural</source>
        <translation>روستاییان</translation>
    </message>
    <message>
        <source>Behzisti</source>
        <translation>بهزیستی</translation>
    </message>
    <message>
        <source>Carpet weavers</source>
        <translation>قالی‌بافی</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>خویش‌فرما</translation>
    </message>
    <message>
        <source>By the employer</source>
        <translation>کارفرمایی</translation>
    </message>
    <message>
        <source>Housewives</source>
        <translation>زنان خانه‌دار</translation>
    </message>
    <message>
        <source>Armed forces</source>
        <translation>نیروهای مسلح</translation>
    </message>
    <message>
        <source>Special patients</source>
        <translation>بیماران خاص</translation>
    </message>
    <message>
        <source>Rented</source>
        <translation>استیجاری</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>شخصی</translation>
    </message>
    <message>
        <source>Father&apos;s house</source>
        <translation>پدری</translation>
    </message>
    <message>
        <source>House of relatives</source>
        <translation>منزل بستگان</translation>
    </message>
    <message>
        <source>Endowed</source>
        <translation>وقفی</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>ورثه‌ای</translation>
    </message>
    <message>
        <source>Of the employer</source>
        <translation>سازمانی</translation>
    </message>
    <message>
        <source>Care home</source>
        <translation>مرکز نگهداری</translation>
    </message>
    <message>
        <source>Homeless</source>
        <translation>بی‌خانمان</translation>
    </message>
    <message>
        <source>Urban</source>
        <translation>شهری</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>روستایی</translation>
    </message>
    <message>
        <source>Nomadic</source>
        <translation>عشایری</translation>
    </message>
    <message>
        <source>Parent (by nature)</source>
        <translation>ولی</translation>
    </message>
    <message>
        <source>Appointed guardian</source>
        <translation>قیم</translation>
    </message>
    <message>
        <source>Trustee</source>
        <translation>امین</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>فوت</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>جابه‌جایی</translation>
    </message>
    <message>
        <source>{field}: not shown</source>
        <translation>{field}: نشان داده نمی‌شود</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{field}: from {old} to {new}</source>
        <translation>{field}: از {old} به {new}</translation>
    </message>
    <message>
        <source>{thing} {name}</source>
        <translation>{thing} {name}</translation>
    </message>
    <message>
        <source>{table}: {count} new rows</source>
        <translation>{table}: {count} ردیف تازه</translation>
    </message>
    <message>
        <source>{table} (new)</source>
        <translation>{table} (تازه)</translation>
    </message>
    <message>
        <source>{table} (changed)</source>
        <translation>{table} (تغییر)</translation>
    </message>
    <message>
        <source>{table} (deleted)</source>
        <translation>{table} (حذف)</translation>
    </message>
    <message>
        <source>{title}, file {file_no}</source>
        <translation>{title}، پروندهٔ {file_no}</translation>
    </message>
    <message>
        <source>Determination</source>
        <translation>تشخیص و تعیین شدت</translation>
    </message>
    <message>
        <source>Re-examination</source>
        <translation>پایش</translation>
    </message>
    <message>
        <source>Psychiatric</source>
        <translation>روان‌پزشکی</translation>
    </message>
    <message>
        <source>Epilepsy</source>
        <translation>صرع</translation>
    </message>
    <message>
        <source>Military exemption</source>
        <translation>معافیت سربازی</translation>
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
        <source>Documents missing</source>
        <translation>نقص مدارک</translation>
    </message>
    <message>
        <source>Waits for a session</source>
        <translation>در انتظار جلسه</translation>
    </message>
    <message>
        <source>In a session</source>
        <translation>در جلسه</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غایب</translation>
    </message>
    <message>
        <source>Attended, no vote yet</source>
        <translation>حاضر، بدون رأی</translation>
    </message>
    <message>
        <source>Voted</source>
        <translation>رأی گرفته</translation>
    </message>
    <message>
        <source>Physician</source>
        <translation>پزشک</translation>
    </message>
    <message>
        <source>Psychiatrist</source>
        <translation>روان‌پزشک</translation>
    </message>
    <message>
        <source>Psychologist</source>
        <translation>روان‌شناس</translation>
    </message>
    <message>
        <source>Physiotherapist</source>
        <translation>فیزیوتراپ</translation>
    </message>
    <message>
        <source>Occupational therapist</source>
        <translation>کاردرمانگر</translation>
    </message>
    <message>
        <source>Speech therapist</source>
        <translation>گفتاردرمانگر</translation>
    </message>
    <message>
        <source>Audiologist</source>
        <translation>شنوایی‌شناس</translation>
    </message>
    <message>
        <source>Optometrist</source>
        <translation>بینایی‌سنج</translation>
    </message>
    <message>
        <source>Other trade</source>
        <translation>تخصص دیگر</translation>
    </message>
    <message>
        <source>Imdad Committee</source>
        <translation>کمیته امداد</translation>
    </message>
    <message>
        <source>Iranians&apos; welfare database</source>
        <translation>پایگاه رفاه ایرانیان</translation>
    </message>
    <message>
        <source>Health insurance</source>
        <translation>بیمهٔ سلامت</translation>
    </message>
    <message>
        <source>Civil registry</source>
        <translation>ثبت احوال</translation>
    </message>
    <message>
        <source>Martyrs foundation</source>
        <translation>بنیاد شهید</translation>
    </message>
    <message>
        <source>Another body</source>
        <translation>دستگاه دیگر</translation>
    </message>
    <message>
        <source>Not supported there</source>
        <translation>تحت پوشش نیست</translation>
    </message>
    <message>
        <source>Supported there</source>
        <translation>تحت پوشش است</translation>
    </message>
    <message>
        <source>Undecided answer</source>
        <translation>پاسخ نامعلوم</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>بی‌پاسخ</translation>
    </message>
    <message>
        <source>Answer in force</source>
        <translation>پاسخ معتبر</translation>
    </message>
    <message>
        <source>Answer has run out</source>
        <translation>اعتبار پاسخ گذشته</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>دیرکرده</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>بی‌پاسخ</translation>
    </message>
    <message>
        <source>All inquiries</source>
        <translation>همهٔ استعلام‌ها</translation>
    </message>
    <message>
        <source>Referral to the commission issued</source>
        <translation>صدور معرفی‌نامهٔ کمیسیون</translation>
    </message>
    <message>
        <source>Referral letter issued</source>
        <translation>صدور معرفی‌نامه</translation>
    </message>
    <message>
        <source>Referred to the commission</source>
        <translation>ارجاع به کمیسیون</translation>
    </message>
    <message>
        <source>Vote of the commission recorded</source>
        <translation>ثبت رأی کمیسیون</translation>
    </message>
    <message>
        <source>Counter-vote recorded</source>
        <translation>ثبت رأی متقابل</translation>
    </message>
    <message>
        <source>Session of the commission closed</source>
        <translation>بستن جلسهٔ کمیسیون</translation>
    </message>
    <message>
        <source>Validity extended by circular</source>
        <translation>تمدید اعتبار با بخشنامه</translation>
    </message>
    <message>
        <source>Extension by circular taken back</source>
        <translation>برگرداندن تمدید</translation>
    </message>
    <message>
        <source>Inquiry sent</source>
        <translation>ارسال استعلام</translation>
    </message>
    <message>
        <source>Inquiry answered</source>
        <translation>پاسخ استعلام</translation>
    </message>
    <message>
        <source>Change taken back</source>
        <translation>تغییر برگردانده شد</translation>
    </message>
    <message>
        <source>Change of coverage taken back</source>
        <translation>تغییر پوشش برگردانده شد</translation>
    </message>
    <message>
        <source>Pension given back</source>
        <translation>مستمری دوباره برقرار شد</translation>
    </message>
    <message>
        <source>Place in the queue given back</source>
        <translation>نوبت دوباره برقرار شد</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>نیاز یا درخواست</translation>
    </message>
    <message>
        <source>Helped already by</source>
        <translation>تحت حمایت</translation>
    </message>
    <message>
        <source>Came from the office of</source>
        <translation>آمده از ادارهٔ</translation>
    </message>
    <message>
        <source>To the office of</source>
        <translation>به ادارهٔ</translation>
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
        <source>Expert</source>
        <translation>کارشناس</translation>
    </message>
    <message>
        <source>To which body</source>
        <translation>دستگاه مقصد</translation>
    </message>
    <message>
        <source>What was given, or where sent</source>
        <translation>کمک داده‌شده یا محل معرفی</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>تاریخ مراجعه</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>شرایط پذیرش</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>تاریخ تصمیم</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>ثبت‌شده</translation>
    </message>
    <message>
        <source>With an expert</source>
        <translation>نزد کارشناس</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>هنوز پرسیده نشده</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>Lives in this county</source>
        <translation>سکونت در این شهرستان</translation>
    </message>
    <message>
        <source>Not supported by another body</source>
        <translation>نداشتن حمایت دستگاه دیگر</translation>
    </message>
    <message>
        <source>Certificate of disability</source>
        <translation>گواهی معلولیت</translation>
    </message>
    <message>
        <source>Income below the limit</source>
        <translation>درآمد کمتر از حد مقرر</translation>
    </message>
    <message>
        <source>No other pension</source>
        <translation>نداشتن مستمری دیگر</translation>
    </message>
    <message>
        <source>Cannot work at present</source>
        <translation>ناتوان از کار در حال حاضر</translation>
    </message>
    <message>
        <source>Resident for a year</source>
        <translation>یک سال سکونت</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>پذیرفته</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>موافقت</translation>
    </message>
    <message>
        <source>Not known there</source>
        <translation>آنجا پرونده ندارد</translation>
    </message>
    <message>
        <source>From another office</source>
        <translation>از ادارهٔ دیگر</translation>
    </message>
    <message>
        <source>To another office</source>
        <translation>به ادارهٔ دیگر</translation>
    </message>
    <message>
        <source>Sent elsewhere</source>
        <translation>ارجاع‌شده</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>پذیرفته</translation>
    </message>
    <message>
        <source>Without a file</source>
        <translation>بدون پرونده</translation>
    </message>
    <message>
        <source>Iranian or permitted foreigner</source>
        <translation>تبعهٔ ایران یا اتباع مجاز</translation>
    </message>
    <message>
        <source>Need confirmed</source>
        <translation>تأیید نیاز از سوی مددکار</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>بررسی دوباره</translation>
    </message>
    <message>
        <source>Hand to an expert</source>
        <translation>سپردن به کارشناس</translation>
    </message>
    <message>
        <source>Send to another body</source>
        <translation>ارجاع به دستگاه دیگر</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رد درخواست</translation>
    </message>
    <message>
        <source>Accept and open a file</source>
        <translation>پذیرش و تشکیل پرونده</translation>
    </message>
    <message>
        <source>Help without a file</source>
        <translation>کمک بدون تشکیل پرونده</translation>
    </message>
    <message>
        <source>Record that they withdrew</source>
        <translation>ثبت انصراف</translation>
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
    <message>
        <source>Handed to another centre</source>
        <translation>تغییر مرکز</translation>
    </message>
    <message>
        <source>Positive-life centre</source>
        <translation>مرکز مثبت زندگی</translation>
    </message>
    <message>
        <source>Visit planned</source>
        <translation>برنامهٔ بازدید</translation>
    </message>
    <message>
        <source>Visit given up</source>
        <translation>صرف‌نظر از بازدید</translation>
    </message>
    <message>
        <source>Visited and met</source>
        <translation>بازدید شد و دیدار انجام شد</translation>
    </message>
    <message>
        <source>Visited, not at home</source>
        <translation>بازدید شد، در منزل نبود</translation>
    </message>
    <message>
        <source>Visited, moved away</source>
        <translation>بازدید شد، نقل مکان کرده است</translation>
    </message>
    <message>
        <source>Refused the visit</source>
        <translation>بازدید را نپذیرفت</translation>
    </message>
    <message>
        <source>Appealed against the vote</source>
        <translation>اعتراض به رأی کمیسیون</translation>
    </message>
    <message>
        <source>In a session of the commission</source>
        <translation>نوبت در جلسهٔ کمیسیون</translation>
    </message>
    <message>
        <source>Absent from the commission</source>
        <translation>غیبت از کمیسیون</translation>
    </message>
    <message>
        <source>Came to the commission</source>
        <translation>حضور در کمیسیون</translation>
    </message>
    <message>
        <source>Commission confirmed</source>
        <translation>تأیید کمیسیون</translation>
    </message>
    <message>
        <source>Commission rejected</source>
        <translation>رد کمیسیون</translation>
    </message>
    <message>
        <source>Commission wants documents</source>
        <translation>نقص مدارک در کمیسیون</translation>
    </message>
    <message>
        <source>Counter-vote: confirmed</source>
        <translation>رأی متقابل: تأیید</translation>
    </message>
    <message>
        <source>Counter-vote: rejected</source>
        <translation>رأی متقابل: رد</translation>
    </message>
    <message>
        <source>Counter-vote: documents missing</source>
        <translation>رأی متقابل: نقص مدارک</translation>
    </message>
    <message>
        <source>Inquiry answered: not supported there</source>
        <translation>پاسخ استعلام: تحت حمایت نیست</translation>
    </message>
    <message>
        <source>Inquiry answered: supported there</source>
        <translation>پاسخ استعلام: تحت حمایت است</translation>
    </message>
    <message>
        <source>Inquiry answered: undecided</source>
        <translation>پاسخ استعلام: نامشخص</translation>
    </message>
    <message>
        <source>Document added</source>
        <translation>افزودن مدرک</translation>
    </message>
    <message>
        <source>Asked for a service</source>
        <translation>تقاضای خدمت</translation>
    </message>
    <message>
        <source>Request granted</source>
        <translation>موافقت با تقاضا</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>رد تقاضا</translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <translation>انصراف از تقاضا</translation>
    </message>
    <message>
        <source>Received at the desk</source>
        <translation>پذیرش مراجعه در میز پذیرش</translation>
    </message>
    <message>
        <source>Handed to an expert</source>
        <translation>سپردن به کارشناس</translation>
    </message>
    <message>
        <source>Sent to another body from the desk</source>
        <translation>معرفی به دستگاه دیگر از میز پذیرش</translation>
    </message>
    <message>
        <source>Refused at the desk</source>
        <translation>رد در میز پذیرش</translation>
    </message>
    <message>
        <source>Accepted at the desk</source>
        <translation>قبول در میز پذیرش</translation>
    </message>
    <message>
        <source>Helped at the desk without a file</source>
        <translation>کمک در میز پذیرش بدون پرونده</translation>
    </message>
    <message>
        <source>Withdrew at the desk</source>
        <translation>انصراف در میز پذیرش</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>معتبر تا {day}</translation>
    </message>
    <message>
        <source>Certificate of coverage</source>
        <translation>گواهی پوشش</translation>
    </message>
    <message>
        <source>File summary</source>
        <translation>خلاصهٔ پرونده</translation>
    </message>
    <message>
        <source>Referral to the commission</source>
        <translation>معرفی‌نامهٔ کمیسیون</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation>معرفی‌نامه به نهاد دیگر</translation>
    </message>
    <message>
        <source>Receipt for documents</source>
        <translation>رسید مدارک</translation>
    </message>
    <message>
        <source>Household sheet</source>
        <translation>برگهٔ خانوار</translation>
    </message>
    <message>
        <source>Visit form</source>
        <translation>فرم بازدید</translation>
    </message>
    <message>
        <source>Visits of a day</source>
        <translation>فهرست بازدید روز</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>برچسب نشانی</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>پاکت</translation>
    </message>
    <message>
        <source>Outgoing letters</source>
        <translation>نامه‌های فرستاده</translation>
    </message>
    <message>
        <source>Trail of changes</source>
        <translation>سابقهٔ تغییرها</translation>
    </message>
    <message>
        <source>Got married</source>
        <translation>ازدواج</translation>
    </message>
    <message>
        <source>Certificate printed again</source>
        <translation>چاپ المثنای گواهی پوشش</translation>
    </message>
    <message>
        <source>File summary printed again</source>
        <translation>چاپ المثنای خلاصهٔ پرونده</translation>
    </message>
    <message>
        <source>Household sheet printed again</source>
        <translation>چاپ المثنای برگهٔ خانوار</translation>
    </message>
    <message>
        <source>Referral to the commission printed again</source>
        <translation>چاپ المثنای معرفی‌نامهٔ کمیسیون</translation>
    </message>
    <message>
        <source>Referral letter printed again</source>
        <translation>چاپ المثنای معرفی‌نامه</translation>
    </message>
    <message>
        <source>Receipt for documents printed again</source>
        <translation>چاپ المثنای رسید مدارک</translation>
    </message>
    <message>
        <source>Validity of a document ended</source>
        <translation>پایان اعتبار مدرک</translation>
    </message>
    <message>
        <source>Guardianship ended</source>
        <translation>پایان قیمومت</translation>
    </message>
    <message>
        <source>Household change taken back</source>
        <translation>برگرداندن تغییر خانوار</translation>
    </message>
    <message>
        <source>Photo taken back</source>
        <translation>برگرداندن عکس</translation>
    </message>
    <message>
        <source>Opening of the file taken back</source>
        <translation>تشکیل پرونده پس گرفته شد</translation>
    </message>
    <message>
        <source>Call struck as a mistake</source>
        <translation>تماس خط خورد</translation>
    </message>
    <message>
        <source>Letter voided</source>
        <translation>نامه باطل شد</translation>
    </message>
    <message>
        <source>Request struck as a mistake</source>
        <translation>تقاضا خط خورد</translation>
    </message>
    <message>
        <source>Answer to a request taken back</source>
        <translation>پاسخ تقاضا پس گرفته شد</translation>
    </message>
    <message>
        <source>Question to another office struck</source>
        <translation>پرسش از ادارهٔ دیگر خط خورد</translation>
    </message>
    <message>
        <source>Answer of the other office taken back</source>
        <translation>پاسخ ادارهٔ دیگر پس گرفته شد</translation>
    </message>
    <message>
        <source>Office of origin asked</source>
        <translation>استعلام از ادارهٔ مبدأ</translation>
    </message>
    <message>
        <source>The other office agreed</source>
        <translation>ادارهٔ دیگر موافقت کرد</translation>
    </message>
    <message>
        <source>The other office refused</source>
        <translation>ادارهٔ دیگر مخالفت کرد</translation>
    </message>
    <message>
        <source>Not known at the other office</source>
        <translation>در ادارهٔ دیگر شناخته نیست</translation>
    </message>
    <message>
        <source>Supported elsewhere</source>
        <translation>تحت پوشش نهاد دیگر</translation>
    </message>
    <message>
        <source>Category struck out</source>
        <translation>برداشتن گروه ثبت‌شده به اشتباه</translation>
    </message>
    <message>
        <source>Category holds on</source>
        <translation>ادامهٔ گروه</translation>
    </message>
    <message>
        <source>{count} rows written</source>
        <translation>{count} ردیف نوشته شد</translation>
    </message>
    <message>
        <source>Disability struck out</source>
        <translation>معلولیت ثبت‌شده به اشتباه برداشته شد</translation>
    </message>
    <message>
        <source>{person}, {change}</source>
        <translation>{person}، {change}</translation>
    </message>
    <message>
        <source>{person} ({kinship})</source>
        <translation>{person} ({kinship})</translation>
    </message>
    <message>
        <source>guardian {name} ({kind})</source>
        <translation>قیم: {name} ({kind})</translation>
    </message>
    <message>
        <source>Disability counts on</source>
        <translation>معلولیت پایان‌یافته به اشتباه ادامه یافت</translation>
    </message>
    <message>
        <source>one row written</source>
        <translation>یک ردیف نوشته شد</translation>
    </message>
    <message>
        <source>Inquiry struck as a mistake</source>
        <translation>استعلام ثبت‌شده به اشتباه خط خورد</translation>
    </message>
    <message>
        <source>Answer to an inquiry taken back</source>
        <translation>پاسخ استعلام پس گرفته شد</translation>
    </message>
    <message>
        <source>No disability</source>
        <translation>فاقد معلولیت</translation>
    </message>
    <message>
        <source>No papers of a disability</source>
        <translation>فاقد مدارک معلولیت</translation>
    </message>
    <message>
        <source>Change of field taken back</source>
        <translation>تغییر حوزه برگردانده شد</translation>
    </message>
    <message>
        <source>Moved to social affairs</source>
        <translation>تغییر حوزه به امور اجتماعی</translation>
    </message>
    <message>
        <source>Moved to rehabilitation</source>
        <translation>تغییر حوزه به توانبخشی</translation>
    </message>
    <message>
        <source>Moved to prevention</source>
        <translation>تغییر حوزه به پیشگیری</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>مخالفت</translation>
    </message>
    <message>
        <source>Visit struck as a mistake</source>
        <translation>بازدید خط خورد</translation>
    </message>
    <message>
        <source>Before the committee, level 1</source>
        <translation>طرح در کمیتهٔ بازتوانی سطح یک</translation>
    </message>
    <message>
        <source>Before the committee, level 2</source>
        <translation>طرح در کمیتهٔ بازتوانی سطح دو</translation>
    </message>
    <message>
        <source>Committee, level 1</source>
        <translation>کمیتهٔ سطح یک</translation>
    </message>
    <message>
        <source>Committee, level 2</source>
        <translation>کمیتهٔ سطح دو</translation>
    </message>
    <message>
        <source>Before the committee, level 1 (complex)</source>
        <translation>طرح در کمیتهٔ بازتوانی سطح یک (مجتمع)</translation>
    </message>
    <message>
        <source>Before the committee, level 2 (county office)</source>
        <translation>طرح در کمیتهٔ بازتوانی سطح دو (ادارهٔ شهرستان)</translation>
    </message>
    <message>
        <source>Taken under coverage again</source>
        <translation>آغاز دوبارهٔ پوشش</translation>
    </message>
    <message>
        <source>Became an applicant</source>
        <translation>متقاضی شد</translation>
    </message>
    <message>
        <source>Merged with a double</source>
        <translation>ادغام با پروندهٔ تکراری</translation>
    </message>
    <message>
        <source>Merge taken back</source>
        <translation>ادغام برگردانده شد</translation>
    </message>
    <message>
        <source>File summary issued</source>
        <translation>صدور خلاصهٔ پرونده</translation>
    </message>
    <message>
        <source>Household sheet issued</source>
        <translation>برگهٔ خانوار صادر شد</translation>
    </message>
    <message>
        <source>Notice of a payment issued</source>
        <translation>ابلاغ به مددجو صادر شد</translation>
    </message>
    <message>
        <source>Notice of a payment printed again</source>
        <translation>ابلاغ به مددجو دوباره چاپ شد</translation>
    </message>
    <message>
        <source>Notice of a payment</source>
        <translation>ابلاغ به مددجو</translation>
    </message>
    <message>
        <source>Allowance granted</source>
        <translation>کمک‌هزینه برقرار شد</translation>
    </message>
    <message>
        <source>Allowance put on hold</source>
        <translation>کمک‌هزینه تعلیق شد</translation>
    </message>
    <message>
        <source>Allowance withdrawn</source>
        <translation>کمک‌هزینه قطع شد</translation>
    </message>
    <message>
        <source>Allowance changed</source>
        <translation>کمک‌هزینه تغییر کرد</translation>
    </message>
    <message>
        <source>Allowance given back</source>
        <translation>کمک‌هزینه برگردانده شد</translation>
    </message>
    <message>
        <source>Why this place</source>
        <translation>برگهٔ جای نوبت</translation>
    </message>
    <message>
        <source>Minutes of an admission</source>
        <translation>صورتجلسهٔ پذیرش</translation>
    </message>
    <message>
        <source>Monthly list</source>
        <translation>لیست ماهانه</translation>
    </message>
    <message>
        <source>Call list of a queue</source>
        <translation>فهرست تماس صف</translation>
    </message>
    <message>
        <source>Draft of a monthly list</source>
        <translation>پیش‌نویس لیست ماهانه</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Joined the waiting queue</source>
        <translation>ورود به صف انتظار</translation>
    </message>
    <message>
        <source>Waiting queue</source>
        <translation>صف انتظار</translation>
    </message>
    <message>
        <source>Paper printed again</source>
        <translation>برگه دوباره چاپ شد</translation>
    </message>
    <message>
        <source>Goods receipt issued</source>
        <translation>رسید انبار صادر شد</translation>
    </message>
    <message>
        <source>Issue voucher issued</source>
        <translation>حوالهٔ تحویل صادر شد</translation>
    </message>
    <message>
        <source>Loan contract issued</source>
        <translation>قرارداد امانت صادر شد</translation>
    </message>
    <message>
        <source>Return slip issued</source>
        <translation>برگهٔ عودت صادر شد</translation>
    </message>
    <message>
        <source>Transfer voucher issued</source>
        <translation>حوالهٔ انتقال صادر شد</translation>
    </message>
    <message>
        <source>Scrap minutes issued</source>
        <translation>صورتجلسهٔ اسقاط صادر شد</translation>
    </message>
    <message>
        <source>Stock correction issued</source>
        <translation>سند اصلاح انبار صادر شد</translation>
    </message>
    <message>
        <source>Ledger card issued</source>
        <translation>کاردکس صادر شد</translation>
    </message>
    <message>
        <source>Property statement issued</source>
        <translation>صورت‌حساب اموال صادر شد</translation>
    </message>
    <message>
        <source>Minutes of the rehabilitation committee issued</source>
        <translation>صورتجلسهٔ کمیتهٔ توانبخشی صادر شد</translation>
    </message>
    <message>
        <source>Story of a device issued</source>
        <translation>سرگذشت دستگاه صادر شد</translation>
    </message>
    <message>
        <source>Paper made void</source>
        <translation>باطل کردن برگه</translation>
    </message>
    <message>
        <source>Goods receipt</source>
        <translation>رسید انبار</translation>
    </message>
    <message>
        <source>Issue voucher</source>
        <translation>حوالهٔ تحویل</translation>
    </message>
    <message>
        <source>Loan contract</source>
        <translation>قرارداد امانت</translation>
    </message>
    <message>
        <source>Return slip</source>
        <translation>برگهٔ عودت</translation>
    </message>
    <message>
        <source>Transfer voucher</source>
        <translation>حوالهٔ انتقال</translation>
    </message>
    <message>
        <source>Scrap minutes</source>
        <translation>صورتجلسهٔ اسقاط</translation>
    </message>
    <message>
        <source>Stock correction</source>
        <translation>سند اصلاح انبار</translation>
    </message>
    <message>
        <source>Ledger card</source>
        <translation>کاردکس</translation>
    </message>
    <message>
        <source>Property statement</source>
        <translation>صورت‌حساب اموال</translation>
    </message>
    <message>
        <source>Minutes of the rehabilitation committee</source>
        <translation>صورتجلسهٔ کمیتهٔ توانبخشی</translation>
    </message>
    <message>
        <source>Story of a device</source>
        <translation>سرگذشت دستگاه</translation>
    </message>
    <message>
        <source>Call list of overdue loans</source>
        <translation>فهرست تماس امانت‌های سررسیدگذشته</translation>
    </message>
    <message>
        <source>Empty sheet of a stock count</source>
        <translation>برگهٔ خالی شمارش انبار</translation>
    </message>
    <message>
        <source>Tick sheet of an outreach day</source>
        <translation>برگهٔ تیک تحویل بیرونی</translation>
    </message>
    <message>
        <source>Stock count minutes issued</source>
        <translation>صورتجلسهٔ انبارگردانی صادر شد</translation>
    </message>
    <message>
        <source>Stock count minutes</source>
        <translation>صورتجلسهٔ انبارگردانی</translation>
    </message>
    <message>
        <source>Monthly statistical book issued</source>
        <translation>دفتر آماری ماهانه صادر شد</translation>
    </message>
    <message>
        <source>One-page statement of the head issued</source>
        <translation>گزارش یک‌صفحه‌ای رئیس صادر شد</translation>
    </message>
    <message>
        <source>Monthly statistical book</source>
        <translation>دفتر آماری ماهانه</translation>
    </message>
    <message>
        <source>One-page statement of the head</source>
        <translation>گزارش یک‌صفحه‌ای رئیس</translation>
    </message>
    <message>
        <source>Chart of the first page</source>
        <translation>نمودار میز کار</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>all days</source>
        <translation>همهٔ روزها</translation>
    </message>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ماه جاری</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>ماه گذشته</translation>
    </message>
    <message>
        <source>last three months</source>
        <translation>سه ماه گذشته</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>سال جاری</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>سال گذشته</translation>
    </message>
    <message>
        <source>from one day to another</source>
        <translation>از روزی تا روزی</translation>
    </message>
    <message>
        <source>each value</source>
        <translation>هر مقدار</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>به ماه</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>به سال</translation>
    </message>
    <message>
        <source>by years until today</source>
        <translation>به سال تا امروز</translation>
    </message>
    <message>
        <source>Report of a verification</source>
        <translation>گزارش وارسی بسته</translation>
    </message>
    <message>
        <source>Letter to an office</source>
        <translation>نامهٔ ستاد به اداره</translation>
    </message>
    <message>
        <source>Statement of the head for a day</source>
        <translation>گزارش رئیس برای یک روز</translation>
    </message>
    <message>
        <source>Requests for equipment</source>
        <translation>درخواست‌های وسیله</translation>
    </message>
    <message>
        <source>Pension after leaving struck</source>
        <translation>رویداد مستمریِ پس از خروج خط خورد</translation>
    </message>
    <message>
        <source>Allowance after leaving struck</source>
        <translation>رویداد کمک‌هزینهٔ پس از خروج خط خورد</translation>
    </message>
    <message>
        <source>Place after leaving struck</source>
        <translation>رویداد نوبتِ پس از خروج خط خورد</translation>
    </message>
    <message>
        <source>Place struck for one of an earlier day</source>
        <translation>نوبت به‌جای نوبتی از روز پیش‌تر خط خورد</translation>
    </message>
</context>
</TS>
