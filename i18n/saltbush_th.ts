<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en_AU">
<context>
    <name>Audit</name>
    <message>
        <source>check %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records of %2 devices; %3 interviews, %4 consents, %5 findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>%1: %2 of %3 interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1: %2 rows, %3 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ready to be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: finished and sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open, %2 finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1 of the study, %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ready for the first interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand this file over in person: it works once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the request to your coordinator; practice is possible until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 open, %3 waiting, %4 on their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent %1, received %2, safe %3, waiting %4, refused %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>%1 finished %2 interviews, offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 synced: sent %2, received %3, safe %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in %1; the passphrase is: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinator made the study &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joined as %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewWords</name>
    <message>
        <source>Prefer not to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all that apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may leave this open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look at this answer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give a whole number, such as 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give a number, such as 12 or 1.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day. Please look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time. Please look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose one of the answers above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>warning: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saltbush::app::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saltbush::app::BeginForm</name>
    <message>
        <source>Create the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name for it on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your nickname (not your name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet… (or begin with the small template)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the invitation file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires (*.xlsx *.xls *.ods *.csv *.md *.xml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can open this without it; write it down somewhere safe, or keep it in mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type them once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saltbush::app::ConsentDocumentsPage</name>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saltbush::app::ConsentPage</name>
    <message>
        <source>Said aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said before a witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not want to take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you: the participant may take part (age, and what the study asks for)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you: the participant can decide freely, here and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saltbush::app::DataPage</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saltbush::app::DateAnswer</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saltbush::app::FormDeskPage</name>
    <message>
        <source>Form desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saltbush::app::HeaderBar</name>
    <message>
        <source>A A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide  F9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this interview for now; everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text (Ctrl + and Ctrl −)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a harmless page (F9); F9 again comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saltbush::app::HomeView</name>
    <message>
        <source>Not in a study yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethics reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saltbush::app::InterviewPage</name>
    <message>
        <source>Save again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1–9 choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+G go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1 Your last answers are only in this window: leave it open, make room or plug the disk in again, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sealed yet: %1 The answers are saved; nothing is lost. Try Finish again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saltbush::app::InterviewsPage</name>
    <message>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study has not arrived yet. Bring your request file to your coordinator, then sync: the questionnaires will be here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of a participant who comes again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. An interview that you leave before its end waits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, begun %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saltbush::app::LanguageMenu</name>
    <message>
        <source>%1 + %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the questions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the questions: %1 (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 beside it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saltbush::app::LongWorkView</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping at the next safe point…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2 · less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 · about %n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saltbush::app::MainWindow</name>
    <message>
        <source>Saltbush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your request is in the file %1. Bring it to your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is noted that this person does not take part. Nothing was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saltbush::app::OutlinePanel</name>
    <message>
        <source>Outline of the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prefers not to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saltbush::app::PageView</name>
    <message>
        <source>Remove this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there one to add?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there another one to add?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few questions are still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish seals the answers. After that nobody can read or change them on this computer, whatever passphrase they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to go there. You can also come back later: everything so far is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish and seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish without these answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saltbush::app::ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saltbush::app::PassphraseField</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good: hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair. One more word makes it much harder to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short: easy to guess. Four or more words that do not belong together are easy to keep and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saltbush::app::PrivacyPage</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saltbush::app::QuestionPanel</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the answer back (Ctrl+Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment for the study team, not an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures, sound and files cannot be added here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not translated yet; shown in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saltbush::app::Rail</name>
    <message>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saltbush::app::RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saltbush::app::RailPanel</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saltbush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock (Ctrl+Alt+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saltbush::app::SealedView</name>
    <message>
        <source>Finished and sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. The answers are sealed and safe on this computer. Because the coordinator works in this same workspace, the coordinator can read them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. The answers are sealed. Nobody can read them on this computer any more, whatever passphrase they have. They wait here until you connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the interviews</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saltbush::app::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saltbush::app::SyncPage</name>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saltbush::app::TeamPage</name>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saltbush::app::UnlockForm</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the demonstration: nobody in it is real. Everybody’s passphrase is “%1”. Press Enter to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saltbush::app::UnlockPage</name>
    <message>
        <source>Saltbush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your study is locked on this computer. Only your passphrase opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a study with an invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One spreadsheet and one passphrase are enough. People, a place to sync and more can come later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your coordinator gave you an invitation file. You can practise until the coordinator has let you in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demonstration: a small study with a few people in it. This takes about a minute, once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saltbush::app::YesNo</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
