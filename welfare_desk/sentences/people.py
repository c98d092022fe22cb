# SPDX-License-Identifier: Apache-2.0
"""Sentences of people: the fields of a file, households, reasons of support, restricted tags."""

from __future__ import annotations

from welfare_desk.sentences import Sentence

CODES: dict[str, Sentence] = {
    "men_only": Sentence(
        "خدمت سربازی تنها برای مردان ثبت می‌شود؛ جنسیت یا این مورد را درست کنید.",
        "Conscription is recorded for men only; correct the sex or this field.",
    ),
    "not_of_household": Sentence(
        "این شخص عضو این خانوار (یا قیم یکی از اعضا) نیست؛ یکی از افراد فهرست را برگزینید.",
        "This person is no member of the household, nor a member's guardian; choose one from the list.",
    ),
    "household_needs_head": Sentence(
        "خانوار تازه سرپرست می‌خواهد: نسبت را «سرپرست» بگذارید یا شمارهٔ پروندهٔ خانوار او را بنویسید.",
        "A new household needs a head: choose «head» as kinship, or type the file number of their household.",
    ),
    "person_not_found": Sentence(
        "کسی با این شناسه یا شمارهٔ پرونده یافت نشد: {key}. شماره را بسنجید، یا او را به‌عنوان شخص تازه وارد کنید.",
        "Nobody with this identifier or file number was found: {key}. Compare the number, or enter them as a new person.",
    ),
    "id_known": Sentence(
        "شخصی با این شناسه در اداره ثبت شده است؛ به جای «شخص تازه»، همین شناسه را در «شخص ثبت‌شده» بنویسید.",
        "The office knows a person with this identifier; instead of a new person, type it under «known person».",
    ),
    "lives_here_already": Sentence(
        "این شخص هم‌اکنون عضو همین خانوار است؛ چیزی ثبت نشد.",
        "This person is a member of this household already; nothing was recorded.",
    ),
    "lives_alone": Sentence(
        "{name} تنها عضو این خانوار است؛ خروج ثبت نشد. اگر به خانوار دیگری می‌رود، دو خانوار را یکی کنید.",
        "{name} is the only member of this household; no leaving was recorded. When they move to another household, join the two.",
    ),
    "death_belongs_in_file": Sentence(
        "{name} پروندهٔ {file_no} را دارد؛ خروج ثبت نشد. نخست فوت را با F6 در همان پرونده ثبت کنید تا پوشش و "
        "مستمری پایان یابد.",
        "{name} has file {file_no}; no leaving was recorded. First record the death in that file with F6, so that "
        "coverage and pension end.",
    ),
    "head_leaves_others": Sentence(
        "{name} سرپرست این خانوار است و دیگران می‌مانند؛ نخست سرپرست تازه را از میان آنان برگزینید.",
        "{name} is the head of this household and others stay; first choose a new head among them.",
    ),
    "head_by_itself": Sentence(
        "نسبت سرپرست این‌جا عوض نمی‌شود؛ «تغییر سرپرست» را بزنید تا نسبت دیگران هم درست شود.",
        "The head's kinship does not change here; use «change head», so that the others' is put right too.",
    ),
    "is_head_already": Sentence(
        "{name} هم‌اکنون سرپرست خانوار است؛ چیزی عوض نشد.",
        "{name} is the head of the household already; nothing was changed.",
    ),
    "before_since": Sentence(
        "این تاریخ پیش از آغاز است ({since})؛ تاریخی از آن روز به بعد بنویسید.",
        "This date is before the beginning ({since}); type a date from that day on.",
    ),
    "lived_elsewhere_then": Sentence(
        "این شخص تا {until} در خانوار دیگری ثبت شده است و هیچ‌کس هم‌زمان در دو خانوار نیست؛ تاریخی از آن روز به بعد "
        "بنویسید.",
        "This person is recorded in another household until {until}, and nobody lives in two at once; type a date "
        "from that day on.",
    ),
    "two_pensions": Sentence(
        "هر خانوار یک مستمری می‌گیرد و هر دو پروندهٔ {file_no} و {other} مستمری دارند. چیزی جابه‌جا نشد؛ نخست یکی از دو مستمری را قطع کنید.",
        "A household draws one pension, and both files {file_no} and {other} draw one. Nothing was moved; withdraw one of the two pensions first.",
    ),
    "act_not_found": Sentence(
        "تغییری با شمارهٔ {entry} در هیچ خانواری ثبت نشده است؛ شماره را در «سابقهٔ تغییرها» ببینید.",
        "No change of a household has the number {entry}; look the number up in the trail of changes.",
    ),
    "act_taken_back": Sentence(
        "این تغییر پیش‌تر برگردانده شده است؛ سابقهٔ پرونده را ببینید.",
        "This change was taken back already; see the time line of the file.",
    ),
    "act_built_upon": Sentence(
        "برگردانده نشد، چون پس از آن «{act}» ثبت شده است ({by}، {date}). نخست همان را برگردانید، یا وضع درست را "
        "با تغییری تازه ثبت کنید.",
        "Not taken back, because “{act}” was recorded since ({by}, {date}). Take that back first, or record what "
        "is right by a new change.",
    ),
    "split_names_nobody": Sentence(
        "کسی برای خانوار تازه برگزیده نشده است؛ دست‌کم یک عضو را نشان کنید.",
        "Nobody was chosen for the new household; mark at least one member.",
    ),
    "split_takes_everybody": Sentence(
        "همهٔ اعضا نشان شده‌اند و کسی در این خانوار نمی‌ماند؛ دست‌کم یک نفر باید بماند.",
        "All members are marked and nobody stays; at least one must.",
    ),
    "split_needs_head": Sentence(
        "سرپرست خانوار تازه از کسانی نیست که جدا می‌شوند؛ یکی از همان کسان را برگزینید.",
        "The head of the new household is not among those who leave; choose one of them.",
    ),
    "same_household": Sentence(
        "این دو پرونده هم‌اکنون از یک خانوارند؛ شمارهٔ پرونده‌ای از خانوار دیگر بنویسید.",
        "These two files belong to one household already; type the number of a file of another.",
    ),
    "household_named_twice": Sentence(
        "خانوار دیگر هم با شمارهٔ پرونده آمده است و هم با شناسهٔ خانوار؛ یکی را بنویسید.",
        "The other household is named by a file number and by its own number; give one of them.",
    ),
    "household_has_files": Sentence(
        "در آن خانوار پروندهٔ {file_no} هست؛ خانوار را با شمارهٔ پرونده نام ببرید.",
        "File {file_no} belongs to that household; name the household by the file's number.",
    ),
    "guardian_needs_deed": Sentence(
        "قیم و امین با قیم‌نامه شناخته می‌شوند؛ شمارهٔ قیم‌نامه را بنویسید.",
        "A guardian or trustee is known by the deed; type its number.",
    ),
    "before_birth": Sentence(
        "تاریخ {date} پیش از تولد این شخص ({born}) است و ثبت نشد؛ تاریخ را درست کنید، یا نخست تاریخ تولد را با "
        "شناسنامه بسنجید و اصلاح کنید.",
        "{date} lies before this person's birth ({born}), so nothing was recorded; correct the date, or first "
        "the date of birth by the certificate.",
    ),
    "has_died": Sentence(
        "درگذشت این شخص در {died} ثبت شده است؛ سرپرست یا قیم نمی‌شود. شخص دیگری برگزینید، یا نخست درگذشت را بازبینی کنید.",
        "This person's death ({died}) is recorded, so they neither lead a household nor act for anybody; choose somebody "
        "else, or look at the death first.",
    ),
    "died_before_move": Sentence(
        "«{name}» در {died} درگذشته است و از {date} جای تازه‌ای در هیچ خانواری نمی‌گیرد. او را در خانوار خودش بگذارید "
        "یا خروجش را آنجا با دلیل «فوت» ثبت کنید؛ اگر پیش از درگذشت آمده است، همان تاریخ را بنویسید.",
        "{name} died on {died}, so no place in another household begins on {date}. Leave them where they lived, or "
        "record there that they left by death; if they came before they died, type that day.",
    ),
    "after_death": Sentence(
        "تاریخ {date} پس از درگذشت این شخص ({died}) است و ثبت نشد؛ تاریخ را درست کنید، یا نخست درگذشت را بازبینی کنید.",
        "{date} lies after this person's death ({died}), so nothing was recorded; correct the date, or look at "
        "the death that was recorded.",
    ),
    "born_after_death": Sentence(
        "تاریخ تولد پس از درگذشتی است که ثبت شده؛ هر دو را با مدرک بسنجید.",
        "The date of birth lies after the death that is recorded; compare both with the documents.",
    ),
    "guardian_too_young": Sentence(
        "قیم باید دست‌کم {least} سال داشته باشد؛ شخص دیگری را برگزینید یا تاریخ تولد او را درست کنید.",
        "A guardian must be at least {least} years old; choose somebody else, or correct their date of birth.",
    ),
    "own_guardian": Sentence(
        "کسی نمی‌تواند قیم خودش باشد؛ شخص دیگری را برگزینید.",
        "Nobody can be their own guardian; choose somebody else.",
    ),
    "no_guardian": Sentence(
        "برای این شخص قیمی ثبت نشده است؛ شاید کاربر دیگری آن را پایان داده باشد. صفحه را تازه کنید.",
        "No guardian is recorded for this person; another desk may have ended it. Reload the page.",
    ),
    "disability_known": Sentence(
        "این نوع معلولیت برای این شخص ثبت شده است؛ همان را ویرایش کنید.",
        "This kind of disability is recorded for the person already; edit that one.",
    ),
    "none_beside_disability": Sentence(
        "برای این شخص معلولیت ثبت شده است و «فاقد معلولیت» کنار آن نمی‌نشیند؛ اول معلولیت را پایان دهید.",
        "A disability is recorded for this person, and “No disability” cannot stand beside it; end the disability "
        "first.",
    ),
    "disability_beside_none": Sentence(
        "برای این شخص «فاقد معلولیت» ثبت شده است و معلولیتی کنار آن نمی‌نشیند؛ اول آن را پایان دهید، یا همان را به نوع "
        "معلولیت ویرایش کنید.",
        "“No disability” is recorded for this person, and no disability can stand beside it; end it first, or edit it "
        "into the kind of disability.",
    ),
    "none_has_no_degree": Sentence(
        "«فاقد معلولیت» شدت و اعتبار ندارد؛ شدت را «نامشخص» و اعتبار را خالی بگذارید.",
        "“No disability” has neither severity nor validity; leave the severity unknown and the validity empty.",
    ),
    "disability_of_vote": Sentence(
        "رأی کمیسیون یا بخشنامه‌ای به این معلولیت تکیه دارد؛ برداشته نمی‌شود. رأی را بردارید یا رأی متقابل ثبت کنید، یا "
        "تمدید را برگردانید.",
        "A vote of the commission or a circular rests on this disability, so it is not taken out. Take the vote back or "
        "record a counter-vote, or undo the extension.",
    ),
    "valid_before_vote": Sentence(
        "اعتبار رأی پیش از تاریخ کمیسیون تمام می‌شود؛ یکی از دو تاریخ را درست کنید.",
        "The vote would end before the commission met; correct one of the two dates.",
    ),
    "category_needs_name": Sentence(
        "گروه خالی است؛ یکی را از فهرست برگزینید (F9).",
        "The category is empty; choose one from the list (F9).",
    ),
    "category_unknown": Sentence(
        "«{name}» در فهرست گروه‌های اجتماعی اداره نیست؛ یکی را از فهرست برگزینید (F9). گروه تازه را مدیر در "
        "تنظیمات، فهرست‌های اداره، می‌افزاید.",
        "“{name}” is not on the office's list of social categories; choose one from the list (F9). A new "
        "category is added by the admin in the settings, among the office's lists.",
    ),
    "category_unknown.retired": Sentence(
        "«{name}» از فهرست گروه‌های اجتماعی اداره کنار گذاشته شده است؛ گروه دیگری را برگزینید، یا مدیر آن را در "
        "تنظیمات، فهرست‌های اداره، برگرداند.",
        "“{name}” was put aside from the office's list of social categories; choose another one, or let the "
        "admin put it back in the settings, among the office's lists.",
    ),
    "category_known": Sentence(
        "این گروه برای این شخص ثبت شده و هنوز پایان نیافته است؛ نخست آن را پایان دهید.",
        "This category is recorded for the person and has not ended; end it first.",
    ),
    "category_not_found": Sentence(
        "این گروه دیگر در پرونده باز نیست؛ فهرست تازه را ببینید.",
        "This category is not open in the file any more; look at the fresh list.",
    ),
    "tag_needs_name": Sentence(
        "نشان خالی است و چیزی ثبت نشد؛ یکی را از فهرست برگزینید (F9).",
        "No tag is named, and nothing was recorded; choose one of the list (F9).",
    ),
    "tag_unknown": Sentence(
        "این نشان در فهرست نشان‌های محدود نیست و چیزی ثبت نشد؛ یکی را از فهرست برگزینید (F9). آنچه در این فهرست "
        "نیست، با این نام جایی ثبت نمی‌شود.",
        "This is no tag of the restricted list, and nothing was recorded; choose one of the list (F9). What is not "
        "on it is kept under no such name.",
    ),
    "category_names_tag": Sentence(
        "این گروه یکی از نشان‌های محدود است که در هیچ لیستی نمی‌آید؛ آن را در پروندهٔ شخص، در بخش نشان‌های محدود، ثبت کنید.",
        "This is one of the restricted tags, which stand on no list; record it in the person's file, under "
        "restricted tags.",
    ),
    "reason_names_tag": Sentence(
        "نام نشان محدود در دلیل نوشته نمی‌شود؛ دلیل را بی آن بنویسید، مانند «برای پروندهٔ دیگری بود».",
        "A reason does not name a restricted tag; write it without, such as “it was meant for another file”.",
    ),
    "tag_known": Sentence(
        "این نشان برای این شخص ثبت شده و هنوز پایان نیافته است؛ نخست آن را پایان دهید.",
        "This tag is recorded for the person and has not ended; end it first.",
    ),
    "tag_not_found": Sentence(
        "این نشان دیگر باز نیست؛ فهرست تازه را ببینید.",
        "This tag is not open any more; look at the fresh list.",
    ),
    "finding_household_without_one_head": Sentence(
        "خانوار {household_id} سرپرست ندارد یا بیش از یک سرپرست دارد. در زبانهٔ «خانوار» پرونده، سرپرست را برگزینید.",
        "Household {household_id} has no head, or more than one. Choose the head on the tab “Household” of the file.",
    ),
    "finding_head_differs_from_members": Sentence(
        "سرپرست خانوار {household_id} با اعضای آن نمی‌خواند. به پشتیبان برنامه بگویید.",
        "The head of household {household_id} differs from its members. Tell whoever supports the program.",
    ),
    "finding_file_of_another_household": Sentence(
        "پروندهٔ {file_id} به خانواری جز خانوار {household_id} پیوسته است، که صاحب پرونده در آن زندگی می‌کند. به پشتیبان "
        "برنامه بگویید.",
        "File {file_id} belongs to another household than household {household_id}, in which its person lives. Tell "
        "whoever supports the program.",
    ),
    "finding_member_merged_away": Sentence(
        "در خانوار {household_id} هنوز شخص {person_id} آمده است، که با دیگری یکی شده بود. به پشتیبان برنامه بگویید.",
        "Person {person_id}, who was merged with another one, still stands in household {household_id}. Tell whoever "
        "supports the program.",
    ),
    "finding_member_search_differs": Sentence(
        "جستجوی اعضای خانوار برای شخص {person_id} درست نیست. به پشتیبان برنامه بگویید.",
        "The search for household members is not right for person {person_id}. Tell whoever supports the program.",
    ),
}
