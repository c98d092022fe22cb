<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>MainWindow</name>
    <message>
        <source>Welfare Desk</source>
        <translation>میز بهزیستی</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Cancelled</source>
        <translation>لغو شد</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>You have no access to this</source>
        <translation>به این کار دسترسی ندارید</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>پذیرفته نشد</translation>
    </message>
    <message>
        <source>Trouble with the data store</source>
        <translation>اشکال در محل نگهداری داده</translation>
    </message>
    <message>
        <source>It is not known whether this was saved</source>
        <translation>معلوم نیست ذخیره شد یا نه</translation>
    </message>
    <message>
        <source>Sorry, this is a fault of the program</source>
        <translation>پوزش می‌خواهیم؛ این خطای خود برنامه است</translation>
    </message>
    <message>
        <source>What you had saved is safe. Try once more; if it happens again, send report {number} to support.</source>
        <translation>آنچه ذخیره کرده بودید سالم است. یک بار دیگر امتحان کنید؛ اگر تکرار شد، گزارش {number} را به پشتیبانی بدهید.</translation>
    </message>
    <message>
        <source>{text} (code {code})</source>
        <translation>{text} (کد {code})</translation>
    </message>
    <message>
        <source>The file was not read</source>
        <translation>فایل خوانده نشد</translation>
    </message>
    <message>
        <source>The paper was not printed, or not all of it</source>
        <translation>برگه چاپ نشد، یا همهٔ آن چاپ نشد</translation>
    </message>
</context>
</TS>
