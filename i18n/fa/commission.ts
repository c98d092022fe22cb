<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>AnswerDialog</name>
    <message>
        <source>{body} was asked on {date} about {name}, file {file_no}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relied on until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{months} months, unless the body says otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssessmentsTab</name>
    <message>
        <source>Referrals to the commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inquiry sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never referred to the commission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No inquiry is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inquiries to other bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services of rehabilitation never wait for an inquiry; only the pension asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to ask before a pension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a pension still to be asked: {bodies}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} {never}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commission</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lack papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type and severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type}, {severity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to be seen to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inquiries are recorded in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, file {file_no}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N makes one; then those who wait are put into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits for a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are referred from their file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} members: a commission has {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, file {file_no}; session {session}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommissionPage</name>
    <message>
        <source>Lists of the commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend validity by circular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commission and inquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} persons wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} inquiries in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>into a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountLine</name>
    <message>
        <source>{count} referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lack papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} still open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExtensionPage</name>
    <message>
        <source>Extensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circular no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the circular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity ends from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extending the validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you cancel, nothing is extended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes that are extended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is extended without a preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the circular and the range; Enter shows exactly whose validity it touches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensions made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this extension back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension of validity by circular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes without an end, and of the dead and those moved away, stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} votes are extended; this circular has extended {already} of the range before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vote ends in this range, or the circular has extended them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the validity of {count} votes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circular {number}: each is extended by {months} months. It can be taken back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validity of {count} votes is extended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InquiriesList</name>
    <message>
        <source>Which inquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older than {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the pension asks; services of rehabilitation never wait for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Referral letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. Health Insurance Office of the county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, ID, file and disability of the client stand on the letter anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue and show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MadeExtensions</name>
    <message>
        <source>Extensions that were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes that moved on since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by somebody since the extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this extension back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} votes; taking the extension back leaves them as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the extension of circular {number}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every validity that still is what the extension set gets its former end again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} validities are back; {left} stay, for they were changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} validities are back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferDialog</name>
    <message>
        <source>Refer to the commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal against the vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint and reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the vote of {date}: {vote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Inquiry sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionChoice</name>
    <message>
        <source>{count} persons: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, {date}, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session of this kind is open. Make one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade of member {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend validity by circular</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Persons of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add those who wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in this session yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ins adds those who wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record attendance (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the vote (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the referral to the commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {number}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed: only counter-votes now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} · {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({trade})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counter-vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it changes any more, only counter-votes with a reason can answer its votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it changes any more, only counter-votes with a reason can answer its votes. {count} were absent: shall they wait for the next session?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, they wait again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close session {number}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session closed; {count} wait again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoteDialog</name>
    <message>
        <source>Counter-vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote of the commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until a date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the counter-vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes: {type}, {severity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new disability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message>
        <source>Who comes to session {number}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits for a session of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks, Ctrl+Enter puts the ticked ones into the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ticked; Enter puts them into the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks the one under the cursor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Put into a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, file {file_no}: the referral is taken out of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw this referral?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
