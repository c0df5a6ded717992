<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_AU" sourcelanguage="en_AU">
    <context>
        <name>Audit</name>
        <message>
            <source>check %1</source>
            <translation>check %1</translation>
        </message>
        <message>
            <source>%1 records of %2 devices; %3 interviews, %4 consents (%6 sealed to others), %5 findings</source>
            <translation>%1 records of %2 devices; %3 interviews, %4 consents (%6 sealed to others), %5 findings</translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>%1: ready to be asked</source>
            <translation>%1: ready to be asked</translation>
        </message>
        <message>
            <source>%1: finished and sealed</source>
            <translation>%1: finished and sealed</translation>
        </message>
        <message>
            <source>%1 open, %2 finished</source>
            <translation>%1 open, %2 finished</translation>
        </message>
        <message>
            <source>version %1 of the study, %2 bytes</source>
            <translation>version %1 of the study, %2 bytes</translation>
        </message>
        <message>
            <source>%1: ready for the first interview</source>
            <translation>%1: ready for the first interview</translation>
        </message>
        <message>
            <source>Hand this file over in person: it works once.</source>
            <translation>Hand this file over in person: it works once.</translation>
        </message>
        <message>
            <source>Bring the request to your coordinator; practice is possible until then.</source>
            <translation>Bring the request to your coordinator; practice is possible until then.</translation>
        </message>
        <message>
            <source>%1: %2 open, %3 waiting, %4 on their way</source>
            <translation>%1: %2 open, %3 waiting, %4 on their way</translation>
        </message>
        <message>
            <source>sent %1, received %2, safe %3, waiting %4, refused %5</source>
            <translation>sent %1, received %2, safe %3, waiting %4, refused %5</translation>
        </message>
        <message>
            <source>Passphrase: </source>
            <translation>Passphrase: </translation>
        </message>
        <message>
            <source>%1: declined. That is written down, and nothing else.</source>
            <translation>%1: declined. That is written down, and nothing else.</translation>
        </message>
        <message>
            <source>Passphrase of %1, who is here already: </source>
            <translation>Passphrase of %1, who is here already: </translation>
        </message>
        <message>
            <source>The study has not arrived yet: bring the request to your coordinator, then sync again.</source>
            <translation>The study has not arrived yet: bring the request to your coordinator, then sync again.</translation>
        </message>
        <message>
            <source>Version %1 of the study came.</source>
            <translation>Version %1 of the study came.</translation>
        </message>
        <message>
            <source>Version %1 of the study went to the store.</source>
            <translation>Version %1 of the study went to the store.</translation>
        </message>
        <message>
            <source>New passphrase: </source>
            <translation>New passphrase: </translation>
        </message>
        <message>
            <source>The same passphrase again: </source>
            <translation>The same passphrase again: </translation>
        </message>
        <message>
            <source>%L1 kept, %L2 to look at again, %L3 that do not fit, %L4 without a place</source>
            <translation>%L1 kept, %L2 to look at again, %L3 that do not fit, %L4 without a place</translation>
        </message>
    </context>
    <context>
        <name>Demo</name>
        <message>
            <source>%1 finished %2 interviews, offline.</source>
            <translation>%1 finished %2 interviews, offline.</translation>
        </message>
        <message>
            <source>%1 synced: sent %2, received %3, safe %4.</source>
            <translation>%1 synced: sent %2, received %3, safe %4.</translation>
        </message>
        <message>
            <source>Everything is in %1; the passphrase is: %2</source>
            <translation>Everything is in %1; the passphrase is: %2</translation>
        </message>
        <message>
            <source>The coordinator made the study "%1".</source>
            <translation>The coordinator made the study "%1".</translation>
        </message>
        <message>
            <source>%1 joined as %2.</source>
            <translation>%1 joined as %2.</translation>
        </message>
    </context>
    <context>
        <name>InterviewWords</name>
        <message>
            <source>Prefer not to say</source>
            <translation>Prefer not to say</translation>
        </message>
        <message>
            <source>Don’t know</source>
            <translation>Don’t know</translation>
        </message>
        <message>
            <source>Choose all that apply</source>
            <translation>Choose all that apply</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>This question needs an answer.</source>
            <translation>This question needs an answer.</translation>
        </message>
        <message>
            <source>Please look at this answer again.</source>
            <translation>Please look at this answer again.</translation>
        </message>
        <message>
            <source>Please give a whole number, such as 12.</source>
            <translation>Please give a whole number, such as 12.</translation>
        </message>
        <message>
            <source>Please give a number, such as 12 or 1.5.</source>
            <translation>Please give a number, such as 12 or 1.5.</translation>
        </message>
        <message>
            <source>There is no such day. Please look again.</source>
            <translation>There is no such day. Please look again.</translation>
        </message>
        <message>
            <source>There is no such time. Please look again.</source>
            <translation>There is no such time. Please look again.</translation>
        </message>
        <message>
            <source>Please choose one of the answers above.</source>
            <translation>Please choose one of the answers above.</translation>
        </message>
        <message>
            <source>Put them in order: choose what comes first, then what comes next</source>
            <translation>Put them in order: choose what comes first, then what comes next</translation>
        </message>
        <message>
            <source>Your code</source>
            <translation>Your code</translation>
        </message>
        <message>
            <source>This code stands for you instead of your name. Show it when you come again, or when you have changed your mind about taking part.</source>
            <translation>This code stands for you instead of your name. Show it when you come again, or when you have changed your mind about taking part.</translation>
        </message>
        <message>
            <source>Nobody can see your answers with it. Keep it where only you look.</source>
            <translation>Nobody can see your answers with it. Keep it where only you look.</translation>
        </message>
        <message>
            <source>Please give each of them a place, or clear the order.</source>
            <translation>Please give each of them a place, or clear the order.</translation>
        </message>
        <message>
            <source>Please choose a number on the scale, %1 to %2.</source>
            <translation>Please choose a number on the scale, %1 to %2.</translation>
        </message>
        <message>
            <source>That file is too large. Files of up to 100 MB can be kept.</source>
            <translation>That file is too large. Files of up to 100 MB can be kept.</translation>
        </message>
        <message>
            <source>There is nothing in that file.</source>
            <translation>There is nothing in that file.</translation>
        </message>
        <message>
            <source>The disk is full: this was not kept. Everything before it is safe.</source>
            <translation>The disk is full: this was not kept. Everything before it is safe.</translation>
        </message>
        <message>
            <source>This was not kept. Please try once more.</source>
            <translation>This was not kept. Please try once more.</translation>
        </message>
        <message>
            <source>Left out: no recording of sound was agreed to.</source>
            <translation>Left out: no recording of sound was agreed to.</translation>
        </message>
        <message>
            <source>Left out: no filming was agreed to.</source>
            <translation>Left out: no filming was agreed to.</translation>
        </message>
        <message>
            <source>Left out: no pictures were agreed to.</source>
            <translation>Left out: no pictures were agreed to.</translation>
        </message>
        <message>
            <source>Please give a latitude from -90 to 90 and a longitude from -180 to 180, such as -37.81, 144.96.</source>
            <translation>Please give a latitude from -90 to 90 and a longitude from -180 to 180, such as -37.81, 144.96.</translation>
        </message>
        <message>
            <source>Please give at least two places, each with its latitude and longitude.</source>
            <translation>Please give at least two places, each with its latitude and longitude.</translation>
        </message>
        <message>
            <source>Please give at least three places, each with its latitude and longitude.</source>
            <translation>Please give at least three places, each with its latitude and longitude.</translation>
        </message>
        <message>
            <source>Please give a direction from 0 to 360 degrees.</source>
            <translation>Please give a direction from 0 to 360 degrees.</translation>
        </message>
        <message>
            <source>The questionnaire counts on another app or device here. There is none: please type the answer.</source>
            <translation>The questionnaire counts on another app or device here. There is none: please type the answer.</translation>
        </message>
        <message>
            <source>The questionnaire counts on another app or device here. There is none: please choose a file.</source>
            <translation>The questionnaire counts on another app or device here. There is none: please choose a file.</translation>
        </message>
        <message>
            <source>Not taken: there is sound in that file, and no recording of sound was agreed to.</source>
            <translation>Not taken: there is sound in that file, and no recording of sound was agreed to.</translation>
        </message>
        <message>
            <source>Not taken: there is a film in that file, and no filming was agreed to.</source>
            <translation>Not taken: there is a film in that file, and no filming was agreed to.</translation>
        </message>
        <message>
            <source>Not taken: that file is a picture, and no pictures were agreed to.</source>
            <translation>Not taken: that file is a picture, and no pictures were agreed to.</translation>
        </message>
        <message>
            <source>What was typed is not chosen yet. Choose it in the list, or go on once more to leave it out.</source>
            <translation>What was typed is not chosen yet. Choose it in the list, or go on once more to leave it out.</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>Did you mean "%1"?</source>
            <translation>Did you mean "%1"?</translation>
        </message>
        <message>
            <source>Behind "%1" stands a character that cannot be seen: delete it.</source>
            <translation>Behind "%1" stands a character that cannot be seen: delete it.</translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>warning: </source>
            <translation>warning: </translation>
        </message>
    </context>
    <context>
        <name>Roles</name>
        <message>
            <source>Researcher</source>
            <translation>Researcher</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Coordinator</translation>
        </message>
        <message>
            <source>Ethics reviewer</source>
            <translation>Ethics reviewer</translation>
        </message>
        <message>
            <source>Asks for consent, interviews and syncs. Cannot read a finished interview again, neither her own nor a colleague's.</source>
            <translation>Asks for consent, interviews and syncs. Cannot read a finished interview again, neither her own nor a colleague's.</translation>
        </message>
        <message>
            <source>Reads all interviews, takes people in, publishes the study and exports data. Cannot change an answer or a consent without a trace.</source>
            <translation>Reads all interviews, takes people in, publishes the study and exports data. Cannot change an answer or a consent without a trace.</translation>
        </message>
        <message>
            <source>Sees every consent, withdrawal and export. Cannot read an answer.</source>
            <translation>Sees every consent, withdrawal and export. Cannot read an answer.</translation>
        </message>
    </context>
    <context>
        <name>cli.bad-consent</name>
        <message>
            <source>"%1" is no answer to a scope: write take-part=yes or audio=no.</source>
            <translation>"%1" is no answer to a scope: write take-part=yes or audio=no.</translation>
        </message>
    </context>
    <context>
        <name>cli.bad-time</name>
        <message>
            <source>"%1" is no time: write it like 2026-11-23T10:00:00+11:00.</source>
            <translation>"%1" is no time: write it like 2026-11-23T10:00:00+11:00.</translation>
        </message>
    </context>
    <context>
        <name>cli.bad-zone</name>
        <message>
            <source>"%1" is no time zone: write it like Australia/Melbourne.</source>
            <translation>"%1" is no time zone: write it like Australia/Melbourne.</translation>
        </message>
    </context>
    <context>
        <name>cli.file-taken</name>
        <message>
            <source>There is a file of this name already, and it was left as it is. Choose another name.</source>
            <translation>There is a file of this name already, and it was left as it is. Choose another name.</translation>
        </message>
    </context>
    <context>
        <name>cli.no-context-node</name>
        <message>
            <source>There is no node %1 in the document of this expression.</source>
            <translation>There is no node %1 in the document of this expression.</translation>
        </message>
    </context>
    <context>
        <name>cli.no-passphrase</name>
        <message>
            <source>The passphrase is missing: give it by --passphrase-file or SALTBUSH_PASSPHRASE, or type it at a terminal.</source>
            <translation>The passphrase is missing: give it by --passphrase-file or SALTBUSH_PASSPHRASE, or type it at a terminal.</translation>
        </message>
    </context>
    <context>
        <name>cli.no-study-source</name>
        <message>
            <source>Name either a template folder or one form.</source>
            <translation>Name either a template folder or one form.</translation>
        </message>
    </context>
    <context>
        <name>cli.no-such-language</name>
        <message>
            <source>No form has the language "%1". There are: %2.</source>
            <translation>No form has the language "%1". There are: %2.</translation>
        </message>
    </context>
    <context>
        <name>cli.no-such-scope</name>
        <message>
            <source>No consent document of this study has a point "%1". There are: %2.</source>
            <translation>No consent document of this study has a point "%1". There are: %2.</translation>
        </message>
    </context>
    <context>
        <name>cli.not-cases</name>
        <message>
            <source>This is no list of expressions to evaluate.</source>
            <translation>This is no list of expressions to evaluate.</translation>
        </message>
    </context>
    <context>
        <name>cli.nothing-to-resume</name>
        <message>
            <source>No interview of yours is open here.</source>
            <translation>No interview of yours is open here.</translation>
        </message>
    </context>
    <context>
        <name>cli.passphrases-differ</name>
        <message>
            <source>The two passphrases are not the same. Nothing was made; try again.</source>
            <translation>The two passphrases are not the same. Nothing was made; try again.</translation>
        </message>
    </context>
    <context>
        <name>cli.usage</name>
        <message>
            <source>%1 (--help shows what there is)</source>
            <translation>%1 (--help shows what there is)</translation>
        </message>
    </context>
    <context>
        <name>cli.which-person</name>
        <message>
            <source>Several people use this workspace: say who you are with --nickname (%1).</source>
            <translation>Several people use this workspace: say who you are with --nickname (%1).</translation>
        </message>
    </context>
    <context>
        <name>cli.who-lets-in</name>
        <message>
            <source>There is a workspace at this place already. To join it, somebody of it lets you in: name that person with --as (%1), and choose another nickname with --nickname. For a workspace of your own, choose another name.</source>
            <translation>There is a workspace at this place already. To join it, somebody of it lets you in: name that person with --as (%1), and choose another nickname with --nickname. For a workspace of your own, choose another name.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-approval-forged</name>
        <message>
            <source>The approval of document %1, version %2, is not signed by the reviewer it names.</source>
            <translation>The approval of document %1, version %2, is not signed by the reviewer it names.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-bad-signature</name>
        <message>
            <source>A record is not signed by the device that it names.</source>
            <translation>A record is not signed by the device that it names.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-chain-broken</name>
        <message>
            <source>Number %1 of a device does not follow the one before it.</source>
            <translation>Number %1 of a device does not follow the one before it.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-chain-gap</name>
        <message>
            <source>Something is missing before number %1 of a device: not arrived yet, or taken out.</source>
            <translation>Something is missing before number %1 of a device: not arrived yet, or taken out.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-comprehension-missing</name>
        <message>
            <source>A question about the text was not asked (%1).</source>
            <translation>A question about the text was not asked (%1).</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-consent-unknown</name>
        <message>
            <source>An interview names a consent (%1) that has not arrived. It may still be on a laptop; until then the interview is in no dataset.</source>
            <translation>An interview names a consent (%1) that has not arrived. It may still be on a laptop; until then the interview is in no dataset.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-entry-differs</name>
        <message>
            <source>A consent entry says something else than the record that carries it.</source>
            <translation>A consent entry says something else than the record that carries it.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-fork</name>
        <message>
            <source>Two different records of a device claim the same place (number %1): a laptop may have been put back to an older state.</source>
            <translation>Two different records of a device claim the same place (number %1): a laptop may have been put back to an older state.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-form-not-covered</name>
        <message>
            <source>A questionnaire was asked that the consent does not cover (%1).</source>
            <translation>A questionnaire was asked that the consent does not cover (%1).</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-language-missing</name>
        <message>
            <source>Consent was taken in a language in which document %1, version %2, was not approved.</source>
            <translation>Consent was taken in a language in which document %1, version %2, was not approved.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-mode-not-allowed</name>
        <message>
            <source>Consent was taken in a way that the document does not allow (%1).</source>
            <translation>Consent was taken in a way that the document does not allow (%1).</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-no-consent</name>
        <message>
            <source>An interview names no consent. It is in no dataset; ask its interviewer what happened.</source>
            <translation>An interview names no consent. It is in no dataset; ask its interviewer what happened.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-not-approved</name>
        <message>
            <source>Document %1, version %2, was used without an ethics approval.</source>
            <translation>Document %1, version %2, was used without an ethics approval.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-not-asserted</name>
        <message>
            <source>The interviewer did not say that the participant may take part and can decide.</source>
            <translation>The interviewer did not say that the participant may take part and can decide.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-not-in-force</name>
        <message>
            <source>An interview began while its consent (%1) was not in force.</source>
            <translation>An interview began while its consent (%1) was not in force.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-outdated</name>
        <message>
            <source>An interview went on under an old consent, although version %1 had to be asked again.</source>
            <translation>An interview went on under an old consent, although version %1 had to be asked again.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-outside-validity</name>
        <message>
            <source>Document %1, version %2, was used outside the time for which it is valid.</source>
            <translation>Document %1, version %2, was used outside the time for which it is valid.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-quarantined</name>
        <message>
            <source>A record was kept aside. %1</source>
            <translation>A record was kept aside. %1</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-reason-missing</name>
        <message>
            <source>A correction does not say what it corrects, or why.</source>
            <translation>A correction does not say what it corrects, or why.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-revoked-device</name>
        <message>
            <source>A record was written after its device had left the study (number %1).</source>
            <translation>A record was written after its device had left the study (number %1).</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-scope-unanswered</name>
        <message>
            <source>A point of the consent was left without an answer (%1).</source>
            <translation>A point of the consent was left without an answer (%1).</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-time-backwards</name>
        <message>
            <source>A record is dated before the one it follows (%1): look at that laptop's clock.</source>
            <translation>A record is dated before the one it follows (%1): look at that laptop's clock.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-time-in-future</name>
        <message>
            <source>A record is dated in the future (%1): look at that laptop's clock.</source>
            <translation>A record is dated in the future (%1): look at that laptop's clock.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-unknown-device</name>
        <message>
            <source>A record comes from a device that is not part of the study.</source>
            <translation>A record comes from a device that is not part of the study.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-unknown-text</name>
        <message>
            <source>What was read to a participant is not the text of document %1, version %2.</source>
            <translation>What was read to a participant is not the text of document %1, version %2.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-version-twice</name>
        <message>
            <source>There are two different texts called document %1, version %2.</source>
            <translation>There are two different texts called document %1, version %2.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-wrong-role</name>
        <message>
            <source>Somebody wrote a record that this role does not write (%1, %2).</source>
            <translation>Somebody wrote a record that this role does not write (%1, %2).</translation>
        </message>
    </context>
    <context>
        <name>consent.bad-document</name>
        <message>
            <source>This consent document is not complete here.</source>
            <translation>This consent document is not complete here.</translation>
        </message>
    </context>
    <context>
        <name>consent.comprehension-missing</name>
        <message>
            <source>A question about the text is still open.</source>
            <translation>A question about the text is still open.</translation>
        </message>
    </context>
    <context>
        <name>consent.declined</name>
        <message>
            <source>This person said no. That is respected.</source>
            <translation>This person said no. That is respected.</translation>
        </message>
    </context>
    <context>
        <name>consent.entry-malformed</name>
        <message>
            <source>This consent entry cannot be read. It was kept aside.</source>
            <translation>This consent entry cannot be read. It was kept aside.</translation>
        </message>
    </context>
    <context>
        <name>consent.expired</name>
        <message>
            <source>This consent document is no longer valid.</source>
            <translation>This consent document is no longer valid.</translation>
        </message>
    </context>
    <context>
        <name>consent.form-not-covered</name>
        <message>
            <source>The consent that was given does not cover the form "%1".</source>
            <translation>The consent that was given does not cover the form "%1".</translation>
        </message>
    </context>
    <context>
        <name>consent.mode-not-allowed</name>
        <message>
            <source>Consent cannot be taken in this way here (%1).</source>
            <translation>Consent cannot be taken in this way here (%1).</translation>
        </message>
    </context>
    <context>
        <name>consent.no-capacity</name>
        <message>
            <source>An interview needs somebody who can decide for herself at the moment.</source>
            <translation>An interview needs somebody who can decide for herself at the moment.</translation>
        </message>
    </context>
    <context>
        <name>consent.no-such-document</name>
        <message>
            <source>There is no consent document for this form: no interview can begin without one.</source>
            <translation>There is no consent document for this form: no interview can begin without one.</translation>
        </message>
    </context>
    <context>
        <name>consent.no-such-language</name>
        <message>
            <source>The consent document has no text in "%1".</source>
            <translation>The consent document has no text in "%1".</translation>
        </message>
    </context>
    <context>
        <name>consent.not-approved</name>
        <message>
            <source>This consent document has no ethics approval yet.</source>
            <translation>This consent document has no ethics approval yet.</translation>
        </message>
    </context>
    <context>
        <name>consent.not-eligible</name>
        <message>
            <source>This interview is for people the study is about: say so, or end here.</source>
            <translation>This interview is for people the study is about: say so, or end here.</translation>
        </message>
    </context>
    <context>
        <name>consent.not-given</name>
        <message>
            <source>Consent was not asked for yet.</source>
            <translation>Consent was not asked for yet.</translation>
        </message>
    </context>
    <context>
        <name>consent.not-yet-valid</name>
        <message>
            <source>This consent document is not valid yet.</source>
            <translation>This consent document is not valid yet.</translation>
        </message>
    </context>
    <context>
        <name>consent.outdated</name>
        <message>
            <source>There is a new consent document: please ask again.</source>
            <translation>There is a new consent document: please ask again.</translation>
        </message>
    </context>
    <context>
        <name>consent.reason-missing</name>
        <message>
            <source>Please say why.</source>
            <translation>Please say why.</translation>
        </message>
    </context>
    <context>
        <name>consent.scope-required</name>
        <message>
            <source>Without a yes to "%1" there is no interview; that is fine too.</source>
            <translation>Without a yes to "%1" there is no interview; that is fine too.</translation>
        </message>
    </context>
    <context>
        <name>consent.scope-unanswered</name>
        <message>
            <source>Every point needs a yes or a no: "%1" is open.</source>
            <translation>Every point needs a yes or a no: "%1" is open.</translation>
        </message>
    </context>
    <context>
        <name>consent.scope-unknown</name>
        <message>
            <source>The consent document has no point "%1".</source>
            <translation>The consent document has no point "%1".</translation>
        </message>
    </context>
    <context>
        <name>consent.unfinished</name>
        <message>
            <source>One interview that was being finished could not be ended (%1). It is kept as it is, and tried again at each unlock; everything else works.</source>
            <translation>One interview that was being finished could not be ended (%1). It is kept as it is, and tried again at each unlock; everything else works.</translation>
        </message>
    </context>
    <context>
        <name>consent.withdrawn</name>
        <message>
            <source>Consent was withdrawn: this interview cannot go on.</source>
            <translation>Consent was withdrawn: this interview cannot go on.</translation>
        </message>
    </context>
    <context>
        <name>crypto.bad-key</name>
        <message>
            <source>This key has the wrong form.</source>
            <translation>This key has the wrong form.</translation>
        </message>
    </context>
    <context>
        <name>crypto.not-authentic</name>
        <message>
            <source>This was altered, or made with another key. Nothing was changed.</source>
            <translation>This was altered, or made with another key. Nothing was changed.</translation>
        </message>
    </context>
    <context>
        <name>crypto.odk-file-too-large</name>
        <message>
            <source>This file is larger than an ODK server takes (100 MB). Nothing was written.</source>
            <translation>This file is larger than an ODK server takes (100 MB). Nothing was written.</translation>
        </message>
    </context>
    <context>
        <name>crypto.odk-key-unusable</name>
        <message>
            <source>The questionnaire's public key is no RSA key of 2,048 bits or more. Copy it again from where it was made into public_key on the sheet settings.</source>
            <translation>The questionnaire's public key is no RSA key of 2,048 bits or more. Copy it again from where it was made into public_key on the sheet settings.</translation>
        </message>
    </context>
    <context>
        <name>crypto.truncated</name>
        <message>
            <source>This is cut off: its end is missing. Nothing was changed.</source>
            <translation>This is cut off: its end is missing. Nothing was changed.</translation>
        </message>
    </context>
    <context>
        <name>crypto.unavailable</name>
        <message>
            <source>There is not enough free memory to open this. Close other programs, then try again.</source>
            <translation>There is not enough free memory to open this. Close other programs, then try again.</translation>
        </message>
    </context>
    <context>
        <name>dataset.cancelled</name>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation>Stopped. Nothing was written.</translation>
        </message>
    </context>
    <context>
        <name>dataset.cannot-write</name>
        <message>
            <source>The file cannot be written here.</source>
            <translation>The file cannot be written here.</translation>
        </message>
    </context>
    <context>
        <name>dataset.no-such-form</name>
        <message>
            <source>There is no form called "%1" in this study.</source>
            <translation>There is no form called "%1" in this study.</translation>
        </message>
    </context>
    <context>
        <name>dataset.unknown-format</name>
        <message>
            <source>There is no dataset format called "%1" in this version.</source>
            <translation>There is no dataset format called "%1" in this version.</translation>
        </message>
    </context>
    <context>
        <name>disk.full</name>
        <message>
            <source>The disk is full. What was saved before is safe; make room, then try again.</source>
            <translation>The disk is full. What was saved before is safe; make room, then try again.</translation>
        </message>
    </context>
    <context>
        <name>disk.not-found</name>
        <message>
            <source>There is no such file or folder.</source>
            <translation>There is no such file or folder.</translation>
        </message>
    </context>
    <context>
        <name>disk.too-large</name>
        <message>
            <source>This file is larger than Saltbush accepts.</source>
            <translation>This file is larger than Saltbush accepts.</translation>
        </message>
    </context>
    <context>
        <name>disk.unreadable</name>
        <message>
            <source>This file cannot be read. Nothing was changed.</source>
            <translation>This file cannot be read. Nothing was changed.</translation>
        </message>
    </context>
    <context>
        <name>disk.unwritable</name>
        <message>
            <source>This place cannot be written to. Nothing was changed; check the disk or choose another place.</source>
            <translation>This place cannot be written to. Nothing was changed; check the disk or choose another place.</translation>
        </message>
    </context>
    <context>
        <name>form.bad-control</name>
        <message>
            <source>The element %1 lacks %2.</source>
            <translation>The element %1 lacks %2.</translation>
        </message>
    </context>
    <context>
        <name>form.bad-expression</name>
        <message>
            <source>In %1: %2</source>
            <translation>In %1: %2</translation>
        </message>
    </context>
    <context>
        <name>form.bad-instance</name>
        <message>
            <source>The attached file cannot be read: %1</source>
            <translation>The attached file cannot be read: %1</translation>
        </message>
    </context>
    <context>
        <name>form.bad-submission</name>
        <message>
            <source>A form cannot be sent by %1.</source>
            <translation>A form cannot be sent by %1.</translation>
        </message>
    </context>
    <context>
        <name>form.choices-without-column</name>
        <message>
            <source>The choices of "%1" are to come from its column "%2", which it does not have. It has: %3</source>
            <translation>The choices of "%1" are to come from its column "%2", which it does not have. It has: %3</translation>
        </message>
    </context>
    <context>
        <name>form.dependency-cycle</name>
        <message>
            <source>These questions depend on each other in a circle: %1</source>
            <translation>These questions depend on each other in a circle: %1</translation>
        </message>
    </context>
    <context>
        <name>form.duplicate-text</name>
        <message>
            <source>The text %1 stands twice: the first one counts.</source>
            <translation>The text %1 stands twice: the first one counts.</translation>
        </message>
    </context>
    <context>
        <name>form.missing-instance</name>
        <message>
            <source>The attached file %1 was not found beside the form.</source>
            <translation>The attached file %1 was not found beside the form.</translation>
        </message>
    </context>
    <context>
        <name>form.missing-media</name>
        <message>
            <source>The file %1 was not found beside the form: the question is asked without it.</source>
            <translation>The file %1 was not found beside the form: the question is asked without it.</translation>
        </message>
    </context>
    <context>
        <name>form.not-a-form</name>
        <message>
            <source>This XML is not an ODK XForm: look at &lt;%1&gt;.</source>
            <translation>This XML is not an ODK XForm: look at &lt;%1&gt;.</translation>
        </message>
    </context>
    <context>
        <name>form.not-xml</name>
        <message>
            <source>This is not well-formed XML: %1</source>
            <translation>This is not well-formed XML: %1</translation>
        </message>
    </context>
    <context>
        <name>form.stale-texts</name>
        <message>
            <source>Translations into %1 that stayed when the text was changed: %2 (%3)</source>
            <translation>Translations into %1 that stayed when the text was changed: %2 (%3)</translation>
        </message>
    </context>
    <context>
        <name>form.too-large</name>
        <message>
            <source>This is more than Saltbush accepts in one form. Make it shorter, or split it in two.</source>
            <translation>This is more than Saltbush accepts in one form. Make it shorter, or split it in two.</translation>
        </message>
    </context>
    <context>
        <name>form.unknown-entities-version</name>
        <message>
            <source>This form needs a newer version of entities (%1).</source>
            <translation>This form needs a newer version of entities (%1).</translation>
        </message>
    </context>
    <context>
        <name>form.unknown-event</name>
        <message>
            <source>There is no event %1 at this place.</source>
            <translation>There is no event %1 at this place.</translation>
        </message>
    </context>
    <context>
        <name>form.unknown-language</name>
        <message>
            <source>The form has no language called %1.</source>
            <translation>The form has no language called %1.</translation>
        </message>
    </context>
    <context>
        <name>form.unknown-node</name>
        <message>
            <source>%1 names a question or group that the form does not have.</source>
            <translation>%1 names a question or group that the form does not have.</translation>
        </message>
    </context>
    <context>
        <name>form.unknown-text</name>
        <message>
            <source>There is no text called %1.</source>
            <translation>There is no text called %1.</translation>
        </message>
    </context>
    <context>
        <name>form.unknown-type</name>
        <message>
            <source>The type %1 is not known here: the answer is kept as text.</source>
            <translation>The type %1 is not known here: the answer is kept as text.</translation>
        </message>
    </context>
    <context>
        <name>interview.ambiguous-target</name>
        <message>
            <source>The form sets an answer of a repeat without saying of which: the first one was set.</source>
            <translation>The form sets an answer of a repeat without saying of which: the first one was set.</translation>
        </message>
    </context>
    <context>
        <name>interview.cannot-record-behind</name>
        <message>
            <source>Nothing can be recorded behind the file that is there: it is of another kind. Record anew instead.</source>
            <translation>Nothing can be recorded behind the file that is there: it is of another kind. Record anew instead.</translation>
        </message>
    </context>
    <context>
        <name>interview.change-reason-missing</name>
        <message>
            <source>An earlier answer was changed, and the questionnaire asks why: say it first.</source>
            <translation>An earlier answer was changed, and the questionnaire asks why: say it first.</translation>
        </message>
    </context>
    <context>
        <name>interview.constraint-violated</name>
        <message>
            <source>Please look at this answer again. %1</source>
            <translation>Please look at this answer again. %1</translation>
        </message>
    </context>
    <context>
        <name>interview.draft-damaged</name>
        <message>
            <source>The file of this open interview is damaged. Nothing was changed; keep the folder as it is and ask your coordinator.</source>
            <translation>The file of this open interview is damaged. Nothing was changed; keep the folder as it is and ask your coordinator.</translation>
        </message>
    </context>
    <context>
        <name>interview.file-damaged</name>
        <message>
            <source>A file of this interview cannot be read any more. Take it out or choose it again; everything else is safe.</source>
            <translation>A file of this interview cannot be read any more. Take it out or choose it again; everything else is safe.</translation>
        </message>
    </context>
    <context>
        <name>interview.file-empty</name>
        <message>
            <source>There is nothing in the file.</source>
            <translation>There is nothing in the file.</translation>
        </message>
    </context>
    <context>
        <name>interview.file-has-no-place</name>
        <message>
            <source>The newer version of the questionnaire has no place for a file of this interview. Finish it with the version that it began with. Nothing was changed.</source>
            <translation>The newer version of the questionnaire has no place for a file of this interview. Finish it with the version that it began with. Nothing was changed.</translation>
        </message>
    </context>
    <context>
        <name>interview.file-not-consented</name>
        <message>
            <source>There is a file of a kind that the participant did not agree to (%1). Take it out, or choose another: the last page of the interview lists what has to go.</source>
            <translation>There is a file of a kind that the participant did not agree to (%1). Take it out, or choose another: the last page of the interview lists what has to go.</translation>
        </message>
    </context>
    <context>
        <name>interview.file-too-large</name>
        <message>
            <source>The file is too large. Up to %1 bytes can be kept.</source>
            <translation>The file is too large. Up to %1 bytes can be kept.</translation>
        </message>
    </context>
    <context>
        <name>interview.instance-mismatch</name>
        <message>
            <source>The stored answers belong to another form.</source>
            <translation>The stored answers belong to another form.</translation>
        </message>
    </context>
    <context>
        <name>interview.no-choices</name>
        <message>
            <source>The form asks for a choice of %1, which has no choices.</source>
            <translation>The form asks for a choice of %1, which has no choices.</translation>
        </message>
    </context>
    <context>
        <name>interview.no-instance-id</name>
        <message>
            <source>This submission has no instanceID, to which its encryption would be bound.</source>
            <translation>This submission has no instanceID, to which its encryption would be bound.</translation>
        </message>
    </context>
    <context>
        <name>interview.no-public-key</name>
        <message>
            <source>This questionnaire has no public key to encrypt to: public_key on the sheet settings.</source>
            <translation>This questionnaire has no public key to encrypt to: public_key on the sheet settings.</translation>
        </message>
    </context>
    <context>
        <name>interview.no-recording</name>
        <message>
            <source>Nothing is being recorded here.</source>
            <translation>Nothing is being recorded here.</translation>
        </message>
    </context>
    <context>
        <name>interview.no-such-file</name>
        <message>
            <source>There is no such file in this interview.</source>
            <translation>There is no such file in this interview.</translation>
        </message>
    </context>
    <context>
        <name>interview.no-such-node</name>
        <message>
            <source>There is no question at this place.</source>
            <translation>There is no question at this place.</translation>
        </message>
    </context>
    <context>
        <name>interview.not-a-choice</name>
        <message>
            <source>This answer is not one of the choices.</source>
            <translation>This answer is not one of the choices.</translation>
        </message>
    </context>
    <context>
        <name>interview.not-a-direction</name>
        <message>
            <source>A direction is from 0 to 360 degrees.</source>
            <translation>A direction is from 0 to 360 degrees.</translation>
        </message>
    </context>
    <context>
        <name>interview.not-a-repeat</name>
        <message>
            <source>Nothing can be added or removed here.</source>
            <translation>Nothing can be added or removed here.</translation>
        </message>
    </context>
    <context>
        <name>interview.not-for-files</name>
        <message>
            <source>This question takes no file.</source>
            <translation>This question takes no file.</translation>
        </message>
    </context>
    <context>
        <name>interview.not-relevant</name>
        <message>
            <source>This question is not asked, given the answers so far.</source>
            <translation>This question is not asked, given the answers so far.</translation>
        </message>
    </context>
    <context>
        <name>interview.off-scale</name>
        <message>
            <source>This answer is not on the scale from %1 to %2 (in steps of %3).</source>
            <translation>This answer is not on the scale from %1 to %2 (in steps of %3).</translation>
        </message>
    </context>
    <context>
        <name>interview.rank-incomplete</name>
        <message>
            <source>Not everything here has a place yet.</source>
            <translation>Not everything here has a place yet.</translation>
        </message>
    </context>
    <context>
        <name>interview.read-only</name>
        <message>
            <source>This question cannot be changed.</source>
            <translation>This question cannot be changed.</translation>
        </message>
    </context>
    <context>
        <name>interview.reason-not-allowed</name>
        <message>
            <source>This question does not offer that reason.</source>
            <translation>This question does not offer that reason.</translation>
        </message>
    </context>
    <context>
        <name>interview.recording-not-ended</name>
        <message>
            <source>What was recorded cannot be kept as an answer at the moment; perhaps the disk is full. Make room and try again. Nothing of it is lost.</source>
            <translation>What was recorded cannot be kept as an answer at the moment; perhaps the disk is full. Make room and try again. Nothing of it is lost.</translation>
        </message>
    </context>
    <context>
        <name>interview.required-missing</name>
        <message>
            <source>This question needs an answer. %1</source>
            <translation>This question needs an answer. %1</translation>
        </message>
    </context>
    <context>
        <name>interview.too-many-repeats</name>
        <message>
            <source>No more can be added here.</source>
            <translation>No more can be added here.</translation>
        </message>
    </context>
    <context>
        <name>interview.wrong-type</name>
        <message>
            <source>This question takes another kind of answer (%1).</source>
            <translation>This question takes another kind of answer (%1).</translation>
        </message>
    </context>
    <context>
        <name>record.bad-signature</name>
        <message>
            <source>This record is not signed by the device it names. It was kept aside.</source>
            <translation>This record is not signed by the device it names. It was kept aside.</translation>
        </message>
    </context>
    <context>
        <name>record.body-mismatch</name>
        <message>
            <source>The content of this record does not belong to it. It was kept aside.</source>
            <translation>The content of this record does not belong to it. It was kept aside.</translation>
        </message>
    </context>
    <context>
        <name>record.broken-chain</name>
        <message>
            <source>This record does not follow the one before it. It was kept aside.</source>
            <translation>This record does not follow the one before it. It was kept aside.</translation>
        </message>
    </context>
    <context>
        <name>record.erased</name>
        <message>
            <source>The content of this record was erased.</source>
            <translation>The content of this record was erased.</translation>
        </message>
    </context>
    <context>
        <name>record.malformed</name>
        <message>
            <source>This record cannot be read. It was kept aside.</source>
            <translation>This record cannot be read. It was kept aside.</translation>
        </message>
    </context>
    <context>
        <name>record.newer-format</name>
        <message>
            <source>This record was written by a newer Saltbush. It was kept; install the newer version to read it.</source>
            <translation>This record was written by a newer Saltbush. It was kept; install the newer version to read it.</translation>
        </message>
    </context>
    <context>
        <name>record.not-a-recipient</name>
        <message>
            <source>This record is sealed to others: it cannot be opened here, and that is as it should be.</source>
            <translation>This record is sealed to others: it cannot be opened here, and that is as it should be.</translation>
        </message>
    </context>
    <context>
        <name>record.not-authentic</name>
        <message>
            <source>This record was altered, or made with another key. It was kept aside.</source>
            <translation>This record was altered, or made with another key. It was kept aside.</translation>
        </message>
    </context>
    <context>
        <name>record.too-large</name>
        <message>
            <source>This record is larger than Saltbush accepts. It was kept aside.</source>
            <translation>This record is larger than Saltbush accepts. It was kept aside.</translation>
        </message>
    </context>
    <context>
        <name>record.unknown-kind</name>
        <message>
            <source>This record is of a kind that this version does not know. It was verified and kept.</source>
            <translation>This record is of a kind that this version does not know. It was verified and kept.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::AddressAnswer</name>
        <message>
            <source>Copy the address</source>
            <translation>Copy the address</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copied.</translation>
        </message>
        <message>
            <source>This program never opens an address by itself.</source>
            <translation>This program never opens an address by itself.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::AnswerPills</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>chosen</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::Audit</name>
        <message>
            <source>Every interview has a consent in force</source>
            <translation>Every interview has a consent in force</translation>
        </message>
        <message>
            <source>The text that was shown is an approved one</source>
            <translation>The text that was shown is an approved one</translation>
        </message>
        <message>
            <source>All languages of a document were approved together</source>
            <translation>All languages of a document were approved together</translation>
        </message>
        <message>
            <source>Everything is signed by somebody who may</source>
            <translation>Everything is signed by somebody who may</translation>
        </message>
        <message>
            <source>Nothing is missing, and nothing is there twice</source>
            <translation>Nothing is missing, and nothing is there twice</translation>
        </message>
        <message>
            <source>Times follow one another</source>
            <translation>Times follow one another</translation>
        </message>
        <message>
            <source>Every point was asked, in an allowed way</source>
            <translation>Every point was asked, in an allowed way</translation>
        </message>
        <message>
            <source>The participant could and might decide</source>
            <translation>The participant could and might decide</translation>
        </message>
        <message>
            <source>Who had to be asked again was asked again</source>
            <translation>Who had to be asked again was asked again</translation>
        </message>
        <message>
            <source>Corrections say what and why</source>
            <translation>Corrections say what and why</translation>
        </message>
        <message>
            <source>Stored texts are unaltered</source>
            <translation>Stored texts are unaltered</translation>
        </message>
        <message>
            <source>Everything is counted</source>
            <translation>Everything is counted</translation>
        </message>
        <message>
            <source>No interview was opened</source>
            <translation>No interview was opened</translation>
        </message>
        <message>
            <source>Check %1</source>
            <translation>Check %1</translation>
        </message>
        <message>
            <source>record %1</source>
            <translation>record %1</translation>
        </message>
        <message>
            <source>device %1</source>
            <translation>device %1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::AuditPage</name>
        <message>
            <source>Audit</source>
            <translation>Audit</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Check now</translation>
        </message>
        <message>
            <source>Checking every record and every consent</source>
            <translation>Checking every record and every consent</translation>
        </message>
        <message>
            <source>The study is not here yet. Sync, and its consents can be checked here.</source>
            <translation>The study is not here yet. Sync, and its consents can be checked here.</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>Not checked yet</translation>
        </message>
        <message>
            <source>“Check now” goes through every record that is here: whether each interview has a consent in force, to an approved text, in a language that was approved, from somebody who may take it. No interview is opened. Sync first, to check what came last.</source>
            <translation>“Check now” goes through every record that is here: whether each interview has a consent in force, to an approved text, in a language that was approved, from somebody who may take it. No interview is opened. Sync first, to check what came last.</translation>
        </message>
        <message>
            <source>Checked %1</source>
            <translation>Checked %1</translation>
        </message>
        <message>
            <source>What was said about consent, day by day</source>
            <translation>What was said about consent, day by day</translation>
        </message>
        <message>
            <source>Nothing yet. After a sync, every yes, no, change and withdrawal is listed here; never a name.</source>
            <translation>Nothing yet. After a sync, every yes, no, change and withdrawal is listed here; never a name.</translation>
        </message>
        <message>
            <source>Which entries</source>
            <translation>Which entries</translation>
        </message>
        <message>
            <source>All entries</source>
            <translation>All entries</translation>
        </message>
        <message>
            <source>None of this kind.</source>
            <translation>None of this kind.</translation>
        </message>
        <message>
            <source>Consent entries</source>
            <translation>Consent entries</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::AuditPanels</name>
        <message>
            <source>All is well</source>
            <translation>All is well</translation>
        </message>
        <message>
            <source>Every check was made, and nothing needs a look. No interview was opened for it.</source>
            <translation>Every check was made, and nothing needs a look. No interview was opened for it.</translation>
        </message>
        <message>
            <source>To look at: %L1</source>
            <translation>To look at: %L1</translation>
        </message>
        <message>
            <source>Does not hold (check %1): %2</source>
            <translation>Does not hold (check %1): %2</translation>
        </message>
        <message>
            <source>And %L1 more. The command saltbush-cli audit lists them all.</source>
            <translation>And %L1 more. The command saltbush-cli audit lists them all.</translation>
        </message>
        <message>
            <source>What was looked at</source>
            <translation>What was looked at</translation>
        </message>
        <message>
            <source>Records: %L1 · devices: %L2 · interviews, unopened: %L3</source>
            <translation>Records: %L1 · devices: %L2 · interviews, unopened: %L3</translation>
        </message>
        <message>
            <source>Consent entries: %L1 · given: %L2 · declined: %L3 · withdrawn: %L4</source>
            <translation>Consent entries: %L1 · given: %L2 · declined: %L3 · withdrawn: %L4</translation>
        </message>
        <message>
            <source>Kept aside: %L1 · waiting for something before them: %L2 · entries that could not be opened: %L3</source>
            <translation>Kept aside: %L1 · waiting for something before them: %L2 · entries that could not be opened: %L3</translation>
        </message>
        <message>
            <source>Checked: %1.</source>
            <translation>Checked: %1.</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <translation>%1, version %2</translation>
        </message>
        <message>
            <source>asks for: %1</source>
            <translation>asks for: %1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::BeginForm</name>
        <message>
            <source>Create the study</source>
            <translation>Create the study</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Join</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Name of the study</source>
            <translation>Name of the study</translation>
        </message>
        <message>
            <source>Your nickname (not your name)</source>
            <translation>Your nickname (not your name)</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Questionnaire</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>Invitation</translation>
        </message>
        <message>
            <source>Spreadsheet… (or begin with the small template)</source>
            <translation>Spreadsheet… (or begin with the small template)</translation>
        </message>
        <message>
            <source>Choose the invitation file…</source>
            <translation>Choose the invitation file…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>The same passphrase again</source>
            <translation>The same passphrase again</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
        <message>
            <source>Nobody can open this without it; write it down somewhere safe, or keep it in mind.</source>
            <translation>Nobody can open this without it; write it down somewhere safe, or keep it in mind.</translation>
        </message>
        <message>
            <source>The two passphrases are not the same. Type them once more.</source>
            <translation>The two passphrases are not the same. Type them once more.</translation>
        </message>
        <message>
            <source>Working…</source>
            <translation>Working…</translation>
        </message>
        <message>
            <source>Questionnaires (*.xlsx *.xls *.ods *.csv *.md *.xml)</source>
            <translation>Questionnaires (*.xlsx *.xls *.ods *.csv *.md *.xml)</translation>
        </message>
        <message>
            <source>Nothing was made. Mend what stands below in the questionnaire, save it, and create the study again.</source>
            <translation>Nothing was made. Mend what stands below in the questionnaire, save it, and create the study again.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::CarryOverTexts</name>
        <message numerus="yes">
            <source>%n answer(s) stay as they are.</source>
            <translation>
                <numerusform>%n answer stays as it is.</numerusform>
                <numerusform>%n answers stay as they are.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 – stays; the new version asks to look at it again</source>
            <translation>%1 – stays; the new version asks to look at it again</translation>
        </message>
        <message>
            <source>%1 – is asked again; the answer so far does not fit any more and stays as a comment</source>
            <translation>%1 – is asked again; the answer so far does not fit any more and stays as a comment</translation>
        </message>
        <message>
            <source>%1 – is not asked any more; the answer so far stays as a comment</source>
            <translation>%1 – is not asked any more; the answer so far stays as a comment</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ChoiceAnswer</name>
        <message>
            <source>Press + or a picture to see it large, and again to see it small</source>
            <translation>Press + or a picture to see it large, and again to see it small</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ChoiceRow</name>
        <message>
            <source>%1, place %2 of %3</source>
            <translation>%1, place %2 of %3</translation>
        </message>
        <message>
            <source>%1, no place yet</source>
            <translation>%1, no place yet</translation>
        </message>
        <message>
            <source>%1 (its picture is missing)</source>
            <translation>%1 (its picture is missing)</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::CodeCard</name>
        <message>
            <source>Language of the card</source>
            <translation>Language of the card</translation>
        </message>
        <message>
            <source>Write it down on a plain card and hand it over. This computer cannot print it, and saves no picture of it.</source>
            <translation>Write it down on a plain card and hand it over. This computer cannot print it, and saves no picture of it.</translation>
        </message>
        <message>
            <source>Hide the spelling</source>
            <translation>Hide the spelling</translation>
        </message>
        <message>
            <source>Spell it out</source>
            <translation>Spell it out</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::Compass</name>
        <message>
            <source>north</source>
            <translation>north</translation>
        </message>
        <message>
            <source>north-east</source>
            <translation>north-east</translation>
        </message>
        <message>
            <source>east</source>
            <translation>east</translation>
        </message>
        <message>
            <source>south-east</source>
            <translation>south-east</translation>
        </message>
        <message>
            <source>south</source>
            <translation>south</translation>
        </message>
        <message>
            <source>south-west</source>
            <translation>south-west</translation>
        </message>
        <message>
            <source>west</source>
            <translation>west</translation>
        </message>
        <message>
            <source>north-west</source>
            <translation>north-west</translation>
        </message>
        <message>
            <source>no direction yet</source>
            <translation>no direction yet</translation>
        </message>
        <message>
            <source>Compass: %1</source>
            <translation>Compass: %1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ConsentDocumentsPage</name>
        <message>
            <source>Consent</source>
            <translation>Consent</translation>
        </message>
        <message>
            <source>The study has not arrived yet. Once it has, its consent documents will be here, in every language.</source>
            <translation>The study has not arrived yet. Once it has, its consent documents will be here, in every language.</translation>
        </message>
        <message>
            <source>Consent of a participant</source>
            <translation>Consent of a participant</translation>
        </message>
        <message>
            <source>To talk about it, change it, take it back, or note that a copy was given.</source>
            <translation>To talk about it, change it, take it back, or note that a copy was given.</translation>
        </message>
        <message>
            <source>Code on the card</source>
            <translation>Code on the card</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Find</translation>
        </message>
        <message>
            <source>The study has no consent document yet. Without one no interview can begin; a coordinator publishes it with the study.</source>
            <translation>The study has no consent document yet. Without one no interview can begin; a coordinator publishes it with the study.</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>Earlier versions</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ConsentPage</name>
        <message>
            <source>Agrees, go on</source>
            <translation>Agrees, go on</translation>
        </message>
        <message>
            <source>Does not want to take part</source>
            <translation>Does not want to take part</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>Another language</translation>
        </message>
        <message>
            <source>A copy of the text was given</source>
            <translation>A copy of the text was given</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>In which language do you speak?</source>
            <translation>In which language do you speak?</translation>
        </message>
        <message>
            <source>Approved together in %1 (%2)</source>
            <translation>Approved together in %1 (%2)</translation>
        </message>
        <message>
            <source>Number, or Enter: choose</source>
            <translation>Number, or Enter: choose</translation>
        </message>
        <message>
            <source>Version %1 · approved in %2: %3</source>
            <translation>Version %1 · approved in %2: %3</translation>
        </message>
        <message>
            <source>Arrows: read on · Enter: to the questions</source>
            <translation>Arrows: read on · Enter: to the questions</translation>
        </message>
        <message>
            <source>Everything is answered. Enter goes on.</source>
            <translation>Everything is answered. Enter goes on.</translation>
        </message>
        <message numerus="yes">
            <source>Y or 1: yes · N or 2: no · Enter goes on · %n still open</source>
            <translation>
                <numerusform>Y or 1: yes · N or 2: no · Enter goes on · %n still open</numerusform>
                <numerusform>Y or 1: yes · N or 2: no · Enter goes on · %n still open</numerusform>
            </translation>
        </message>
        <message>
            <source>It is noted and saved. Give the code before you go on.</source>
            <translation>It is noted and saved. Give the code before you go on.</translation>
        </message>
        <message>
            <source>Enter goes on</source>
            <translation>Enter goes on</translation>
        </message>
        <message>
            <source>Noted: a copy was given</source>
            <translation>Noted: a copy was given</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ConsentQuestions</name>
        <message>
            <source>Is it understood?</source>
            <translation>Is it understood?</translation>
        </message>
        <message>
            <source>What is agreed to</source>
            <translation>What is agreed to</translation>
        </message>
        <message>
            <source>%1 (only in %2)</source>
            <translation>%1 (only in %2)</translation>
        </message>
        <message>
            <source>For you, not to be read aloud</source>
            <translation>For you, not to be read aloud</translation>
        </message>
        <message>
            <source>This person may take part (age, and what the study asks for).</source>
            <translation>This person may take part (age, and what the study asks for).</translation>
        </message>
        <message>
            <source>This person can decide freely, here and now.</source>
            <translation>This person can decide freely, here and now.</translation>
        </message>
        <message>
            <source>How it was said</source>
            <translation>How it was said</translation>
        </message>
        <message>
            <source>Until now: yes. %1</source>
            <translation>Until now: yes. %1</translation>
        </message>
        <message>
            <source>Until now: no. %1</source>
            <translation>Until now: no. %1</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>Understood</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Not yet</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ConsentWords</name>
        <message>
            <source>Not asked yet</source>
            <translation>Not asked yet</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>In force</translation>
        </message>
        <message>
            <source>Said no</source>
            <translation>Said no</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Taken back</translation>
        </message>
        <message>
            <source>No interview can begin or go on.</source>
            <translation>No interview can begin or go on.</translation>
        </message>
        <message>
            <source>To be asked again</source>
            <translation>To be asked again</translation>
        </message>
        <message>
            <source>Said aloud</source>
            <translation>Said aloud</translation>
        </message>
        <message>
            <source>Said before a witness</source>
            <translation>Said before a witness</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Signed</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Recorded</translation>
        </message>
        <message>
            <source>By answering</source>
            <translation>By answering</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Agreed</translation>
        </message>
        <message>
            <source>Changed what is agreed</source>
            <translation>Changed what is agreed</translation>
        </message>
        <message>
            <source>Took it back</source>
            <translation>Took it back</translation>
        </message>
        <message>
            <source>Agreed again</source>
            <translation>Agreed again</translation>
        </message>
        <message>
            <source>Was given a copy</source>
            <translation>Was given a copy</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Corrected</translation>
        </message>
        <message>
            <source>Without a yes here there is no interview, and that is fine.</source>
            <translation>Without a yes here there is no interview, and that is fine.</translation>
        </message>
        <message>
            <source>Yes: sound may be recorded. No: nothing is recorded.</source>
            <translation>Yes: sound may be recorded. No: nothing is recorded.</translation>
        </message>
        <message>
            <source>Yes: open answers may be quoted. No: they are read, never quoted.</source>
            <translation>Yes: open answers may be quoted. No: they are read, never quoted.</translation>
        </message>
        <message>
            <source>Yes: somebody may ask again. No: nobody will.</source>
            <translation>Yes: somebody may ask again. No: nobody will.</translation>
        </message>
        <message>
            <source>Yes: answers may be shared with others as the text says. No: they stay with this study.</source>
            <translation>Yes: answers may be shared with others as the text says. No: they stay with this study.</translation>
        </message>
        <message>
            <source>The interview goes on after a no, too.</source>
            <translation>The interview goes on after a no, too.</translation>
        </message>
        <message>
            <source>Not approved yet: no consent can be taken with it.</source>
            <translation>Not approved yet: no consent can be taken with it.</translation>
        </message>
        <message>
            <source>%1, signed by an ethics reviewer</source>
            <translation>%1, signed by an ethics reviewer</translation>
        </message>
        <message>
            <source>%1, on the word of the coordinator</source>
            <translation>%1, on the word of the coordinator</translation>
        </message>
        <message>
            <source>no end date</source>
            <translation>no end date</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>from %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>until %1</translation>
        </message>
        <message>
            <source>%1 (not begun)</source>
            <translation>%1 (not begun)</translation>
        </message>
        <message>
            <source>%1 (over)</source>
            <translation>%1 (over)</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::Data</name>
        <message>
            <source>Not noted</source>
            <translation>Not noted</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Complete</translation>
        </message>
        <message>
            <source>In part</source>
            <translation>In part</translation>
        </message>
        <message>
            <source>Broken off</source>
            <translation>Broken off</translation>
        </message>
        <message>
            <source>Outside the study</source>
            <translation>Outside the study</translation>
        </message>
        <message>
            <source>Did not want to</source>
            <translation>Did not want to</translation>
        </message>
        <message>
            <source>%L1 of %L2 interviews</source>
            <translation>%L1 of %L2 interviews</translation>
        </message>
        <message>
            <source>Interviews: %L1</source>
            <translation>Interviews: %L1</translation>
        </message>
        <message>
            <source>%L1 ended early</source>
            <translation>%L1 ended early</translation>
        </message>
        <message>
            <source>%L1 declined</source>
            <translation>%L1 declined</translation>
        </message>
        <message>
            <source>%L1 withdrawn</source>
            <translation>%L1 withdrawn</translation>
        </message>
        <message>
            <source>last received %1</source>
            <translation>last received %1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::DataPage</name>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>Export a dataset…</source>
            <translation>Export a dataset…</translation>
        </message>
        <message>
            <source>The study is not here yet. Sync, and what was collected will be counted here.</source>
            <translation>The study is not here yet. Sync, and what was collected will be counted here.</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Counting…</translation>
        </message>
        <message>
            <source>Counting interviews</source>
            <translation>Counting interviews</translation>
        </message>
        <message>
            <source>Not counted. Come to this page again to count.</source>
            <translation>Not counted. Come to this page again to count.</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Interviews</translation>
        </message>
        <message>
            <source>None yet. After a sync, the interviews that came home are listed here, and can be read one by one.</source>
            <translation>None yet. After a sync, the interviews that came home are listed here, and can be read one by one.</translation>
        </message>
        <message>
            <source>Enter opens one to read. Nothing in it can be changed.</source>
            <translation>Enter opens one to read. Nothing in it can be changed.</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Exporting</translation>
        </message>
        <message>
            <source>The dataset is in its folder.</source>
            <translation>The dataset is in its folder.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::DateAnswer</name>
        <message>
            <source>Hour</source>
            <translation>Hour</translation>
        </message>
        <message>
            <source>Minute</source>
            <translation>Minute</translation>
        </message>
        <message>
            <source>Give the day in the Gregorian calendar</source>
            <translation>Give the day in the Gregorian calendar</translation>
        </message>
        <message>
            <source>Give the day in the questionnaire’s calendar</source>
            <translation>Give the day in the questionnaire’s calendar</translation>
        </message>
        <message>
            <source>Gregorian calendar: %1</source>
            <translation>Gregorian calendar: %1</translation>
        </message>
        <message>
            <source>Typed before: %1</source>
            <translation>Typed before: %1</translation>
        </message>
        <message>
            <source>This calendar is not known for that year. Please give the day in the Gregorian calendar.</source>
            <translation>This calendar is not known for that year. Please give the day in the Gregorian calendar.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::DayFields</name>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Year</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Month</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::DocumentPanel</name>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>Approval: %1</source>
            <translation>Approval: %1</translation>
        </message>
        <message>
            <source>Validity: %1</source>
            <translation>Validity: %1</translation>
        </message>
        <message>
            <source>Languages, approved together: %1</source>
            <translation>Languages, approved together: %1</translation>
        </message>
        <message>
            <source>How it may be said: %1</source>
            <translation>How it may be said: %1</translation>
        </message>
        <message>
            <source>What can be agreed to:</source>
            <translation>What can be agreed to:</translation>
        </message>
        <message>
            <source>• %1 (needed)</source>
            <translation>• %1 (needed)</translation>
        </message>
        <message>
            <source>• %1</source>
            <translation>• %1</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>Read it</translation>
        </message>
        <message>
            <source>Read %1, version %2</source>
            <translation>Read %1, version %2</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::DocumentReader</name>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Second language beside it</source>
            <translation>Second language beside it</translation>
        </message>
        <message>
            <source>No second language</source>
            <translation>No second language</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>%1 · version %2</source>
            <translation>%1 · version %2</translation>
        </message>
        <message>
            <source>not translated</source>
            <translation>not translated</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>What is asked</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::DrawAnswer</name>
        <message>
            <source>Take the last line back</source>
            <translation>Take the last line back</translation>
        </message>
        <message>
            <source>With a finger or the mouse; or with the keys: arrows move the pen, Space puts it down or lifts it, Backspace takes the last line back.</source>
            <translation>With a finger or the mouse; or with the keys: arrows move the pen, Space puts it down or lifts it, Backspace takes the last line back.</translation>
        </message>
        <message>
            <source>Signing area</source>
            <translation>Signing area</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::DrawCanvas</name>
        <message>
            <source>Drawing area</source>
            <translation>Drawing area</translation>
        </message>
        <message>
            <source>Arrow keys move the pen, Space puts it down or lifts it, Backspace takes the last line back.</source>
            <translation>Arrow keys move the pen, Space puts it down or lifts it, Backspace takes the last line back.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::EntryForm</name>
        <message>
            <source>Take consent back</source>
            <translation>Take consent back</translation>
        </message>
        <message>
            <source>A copy was given</source>
            <translation>A copy was given</translation>
        </message>
        <message>
            <source>Correct an entry</source>
            <translation>Correct an entry</translation>
        </message>
        <message>
            <source>From now on no interview with this person begins or goes on here. What was sealed before stays with the coordinators: they hear of this at the next sync. Erasing it by a withdrawal code is not part of this version yet.</source>
            <translation>From now on no interview with this person begins or goes on here. What was sealed before stays with the coordinators: they hear of this at the next sync. Erasing it by a withdrawal code is not part of this version yet.</translation>
        </message>
        <message>
            <source>Notes in the ledger that this person holds a copy of the text.</source>
            <translation>Notes in the ledger that this person holds a copy of the text.</translation>
        </message>
        <message>
            <source>Nothing is replaced: the correction stands beside the entry, with the reason. The questions follow and are answered as they should have been. Where somebody in truth said no, take consent back instead.</source>
            <translation>Nothing is replaced: the correction stands beside the entry, with the reason. The questions follow and are answered as they should have been. Where somebody in truth said no, take consent back instead.</translation>
        </message>
        <message>
            <source>Language of the copy</source>
            <translation>Language of the copy</translation>
        </message>
        <message>
            <source>Language you spoke</source>
            <translation>Language you spoke</translation>
        </message>
        <message>
            <source>Which entry</source>
            <translation>Which entry</translation>
        </message>
        <message>
            <source>Which entry?</source>
            <translation>Which entry?</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>What was wrong</source>
            <translation>What was wrong</translation>
        </message>
        <message>
            <source>Why, in a few words (nobody has to say it)</source>
            <translation>Why, in a few words (nobody has to say it)</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>Note it</translation>
        </message>
        <message>
            <source>To the questions</source>
            <translation>To the questions</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message numerus="yes">
            <source>%n open interview(s) with this person will be discarded: nothing that was answered in them is kept.</source>
            <translation>
                <numerusform>%n open interview with this person will be discarded: nothing that was answered in it is kept.</numerusform>
                <numerusform>%n open interviews with this person will be discarded: nothing that was answered in them is kept.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::EntryTable</name>
        <message>
            <source>%1 (%L2)</source>
            <translation>%1 (%L2)</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <translation>%1, version %2</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>How</source>
            <translation>How</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Device</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::Export</name>
        <message>
            <source>No consent is named: %L1</source>
            <translation>No consent is named: %L1</translation>
        </message>
        <message>
            <source>The consent has not arrived here yet: %L1</source>
            <translation>The consent has not arrived here yet: %L1</translation>
        </message>
        <message>
            <source>The consent that is named is another participant's: %L1</source>
            <translation>The consent that is named is another participant's: %L1</translation>
        </message>
        <message>
            <source>The participant said no: %L1</source>
            <translation>The participant said no: %L1</translation>
        </message>
        <message>
            <source>Consent was withdrawn: %L1</source>
            <translation>Consent was withdrawn: %L1</translation>
        </message>
        <message>
            <source>A consent that you asked for was not given: %L1</source>
            <translation>A consent that you asked for was not given: %L1</translation>
        </message>
        <message>
            <source>The questionnaire is not known here: %L1</source>
            <translation>The questionnaire is not known here: %L1</translation>
        </message>
        <message>
            <source>Not readable as that questionnaire: %L1</source>
            <translation>Not readable as that questionnaire: %L1</translation>
        </message>
        <message>
            <source>%1: %L2 of %L3 interviews</source>
            <translation>%1: %L2 of %L3 interviews</translation>
        </message>
        <message>
            <source>%1: %L2 rows, %L3 columns</source>
            <translation>%1: %L2 rows, %L3 columns</translation>
        </message>
        <message>
            <source>%1-audit: what happened in each of %L2 interviews</source>
            <translation>%1-audit: what happened in each of %L2 interviews</translation>
        </message>
        <message>
            <source>Pictures, sound and other files: %L1</source>
            <translation>Pictures, sound and other files: %L1</translation>
        </message>
        <message>
            <source>Files held back, for want of consent to them: %L1</source>
            <translation>Files held back, for want of consent to them: %L1</translation>
        </message>
        <message>
            <source>Files that have not arrived here yet: %L1</source>
            <translation>Files that have not arrived here yet: %L1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ExportView</name>
        <message>
            <source>Which files</source>
            <translation>Which files</translation>
        </message>
        <message>
            <source>Kind of files</source>
            <translation>Kind of files</translation>
        </message>
        <message>
            <source>Labels in %1</source>
            <translation>Labels in %1</translation>
        </message>
        <message>
            <source>Language of labels</source>
            <translation>Language of labels</translation>
        </message>
        <message>
            <source>For spreadsheet programs that show other scripts wrongly (byte order mark)</source>
            <translation>For spreadsheet programs that show other scripts wrongly (byte order mark)</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Where to</translation>
        </message>
        <message>
            <source>The dataset holds answers in the clear. Choose a folder on an encrypted disk, not one that is shared.</source>
            <translation>The dataset holds answers in the clear. Choose a folder on an encrypted disk, not one that is shared.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Folder of the dataset</source>
            <translation>Folder of the dataset</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choose a folder…</translation>
        </message>
        <message>
            <source>Whose interviews</source>
            <translation>Whose interviews</translation>
        </message>
        <message>
            <source>Everybody who consented to take part and has not withdrawn. Only those who also said yes to:</source>
            <translation>Everybody who consented to take part and has not withdrawn. Only those who also said yes to:</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Back  Esc</source>
            <translation>Back  Esc</translation>
        </message>
        <message>
            <source>Back to the progress</source>
            <translation>Back to the progress</translation>
        </message>
        <message>
            <source>In the dataset</source>
            <translation>In the dataset</translation>
        </message>
        <message>
            <source>Left out, and why</source>
            <translation>Left out, and why</translation>
        </message>
        <message>
            <source>Nothing was left out.</source>
            <translation>Nothing was left out.</translation>
        </message>
        <message>
            <source>The export is noted for the ethics reviewers: what, how much, under which consents; never an answer.</source>
            <translation>The export is noted for the ethics reviewers: what, how much, under which consents; never an answer.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::Figure</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::FindingRow</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::FoldedAnswer</name>
        <message>
            <source>Open the list</source>
            <translation>Open the list</translation>
        </message>
        <message>
            <source>Close the list</source>
            <translation>Close the list</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::FormDesk</name>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n error</numerusform>
                <numerusform>%n errors</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is wrong: ready to be asked</source>
            <translation>Nothing is wrong: ready to be asked</translation>
        </message>
        <message numerus="yes">
            <source>Ready to be asked, with %n warning(s)</source>
            <translation>
                <numerusform>Ready to be asked, with %n warning</numerusform>
                <numerusform>Ready to be asked, with %n warnings</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            </translation>
        </message>
        <message>
            <source>Line %1</source>
            <translation>Line %1</translation>
        </message>
        <message>
            <source>Translations</source>
            <translation>Translations</translation>
        </message>
        <message>
            <source>This questionnaire is in one language only.</source>
            <translation>This questionnaire is in one language only.</translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) made by a machine, to be checked by a person</source>
            <translation>
                <numerusform>%n text made by a machine, to be checked by a person</numerusform>
                <numerusform>%n texts made by a machine, to be checked by a person</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · nothing is missing</source>
            <translation>%1 · nothing is missing</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n missing</source>
            <translation>
                <numerusform>%1 · %n missing</numerusform>
                <numerusform>%1 · %n missing</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 has no text in %2</source>
            <translation>%1 has no text in %2</translation>
        </message>
        <message>
            <source>%1 (%2) has no text in %3</source>
            <translation>%1 (%2) has no text in %3</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::FormDeskPage</name>
        <message>
            <source>Form desk</source>
            <translation>Form desk</translation>
        </message>
        <message>
            <source>Open a questionnaire…</source>
            <translation>Open a questionnaire…</translation>
        </message>
        <message>
            <source>A questionnaire in the making</source>
            <translation>A questionnaire in the making</translation>
        </message>
        <message>
            <source>Open the spreadsheet that you are writing, and leave this page open beside it. Every time you save, you see here what is wrong and in which cell, how each question will look in every language, and what is not translated yet.</source>
            <translation>Open the spreadsheet that you are writing, and leave this page open beside it. Every time you save, you see here what is wrong and in which cell, how each question will look in every language, and what is not translated yet.</translation>
        </message>
        <message>
            <source>Spreadsheets of XLSForm (.xlsx, .xls, .ods, .md, .csv) and XForms (.xml). Nothing in the file is changed, and nothing you answer here is kept.</source>
            <translation>Spreadsheets of XLSForm (.xlsx, .xls, .ods, .md, .csv) and XForms (.xml). Nothing in the file is changed, and nothing you answer here is kept.</translation>
        </message>
        <message>
            <source>Questionnaires (*.xlsx *.xlsm *.xls *.ods *.md *.csv *.xml)</source>
            <translation>Questionnaires (*.xlsx *.xlsm *.xls *.ods *.md *.csv *.xml)</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>Reading %1</translation>
        </message>
        <message>
            <source>%1 · read at %2</source>
            <translation>%1 · read at %2</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::FormPreview</name>
        <message>
            <source>As it will be asked</source>
            <translation>As it will be asked</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>This is how it was before the errors above. It follows when they are mended.</source>
            <translation>This is how it was before the errors above. It follows when they are mended.</translation>
        </message>
        <message>
            <source>Every question</source>
            <translation>Every question</translation>
        </message>
        <message>
            <source>As the rules lead</source>
            <translation>As the rules lead</translation>
        </message>
        <message>
            <source>Which questions are shown</source>
            <translation>Which questions are shown</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Second language</source>
            <translation>Second language</translation>
        </message>
        <message>
            <source>Go to a question</source>
            <translation>Go to a question</translation>
        </message>
        <message>
            <source>Alt+Left</source>
            <translation>Alt+Left</translation>
        </message>
        <message>
            <source>Alt+Right</source>
            <translation>Alt+Right</translation>
        </message>
        <message>
            <source>No second language</source>
            <translation>No second language</translation>
        </message>
        <message>
            <source>with %1</source>
            <translation>with %1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::GeoLineAnswer</name>
        <message>
            <source>Add this place</source>
            <translation>Add this place</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Earlier</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Latitude, longitude</source>
            <translation>Latitude, longitude</translation>
        </message>
        <message>
            <source>Places, in their order</source>
            <translation>Places, in their order</translation>
        </message>
        <message>
            <source>Alt+↑ in the list</source>
            <translation>Alt+↑ in the list</translation>
        </message>
        <message>
            <source>Alt+↓ in the list</source>
            <translation>Alt+↓ in the list</translation>
        </message>
        <message>
            <source>Delete in the list</source>
            <translation>Delete in the list</translation>
        </message>
        <message>
            <source>This is no place yet: please give a latitude and a longitude, such as -37.81, 144.96.</source>
            <translation>This is no place yet: please give a latitude and a longitude, such as -37.81, 144.96.</translation>
        </message>
        <message>
            <source>A shape needs three places or more.</source>
            <translation>A shape needs three places or more.</translation>
        </message>
        <message>
            <source>A line needs two places or more.</source>
            <translation>A line needs two places or more.</translation>
        </message>
        <message>
            <source>%1: latitude, longitude of the next place</source>
            <translation>%1: latitude, longitude of the next place</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s); the shape closes itself.</source>
            <translation>
                <numerusform>%n place; the shape closes itself.</numerusform>
                <numerusform>%n places; the shape closes itself.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::GeoPointAnswer</name>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>S</source>
            <translation>S</translation>
        </message>
        <message>
            <source>E</source>
            <translation>E</translation>
        </message>
        <message>
            <source>W</source>
            <translation>W</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>Latitude</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>Longitude</translation>
        </message>
        <message>
            <source>Altitude in metres</source>
            <translation>Altitude in metres</translation>
        </message>
        <message>
            <source>Accuracy in metres</source>
            <translation>Accuracy in metres</translation>
        </message>
        <message>
            <source>The questionnaire asks for an accuracy of %1 m or better.</source>
            <translation>The questionnaire asks for an accuracy of %1 m or better.</translation>
        </message>
        <message>
            <source>This place is known to %1 m only; the questionnaire warns from %2 m on.</source>
            <translation>This place is known to %1 m only; the questionnaire warns from %2 m on.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::HeaderBar</name>
        <message>
            <source>A A</source>
            <translation>A A</translation>
        </message>
        <message>
            <source>Hide  F9</source>
            <translation>Hide  F9</translation>
        </message>
        <message>
            <source>Leave this interview for now; everything is saved</source>
            <translation>Leave this interview for now; everything is saved</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Size of the text</translation>
        </message>
        <message>
            <source>Size of the text (Ctrl + and Ctrl −)</source>
            <translation>Size of the text (Ctrl + and Ctrl −)</translation>
        </message>
        <message>
            <source>Show a harmless page (F9); F9 again comes back</source>
            <translation>Show a harmless page (F9); F9 again comes back</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::Help</name>
        <message>
            <source>%1 or %2</source>
            <translation>%1 or %2</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>The pages on the left, from the top</source>
            <translation>The pages on the left, from the top</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lock</translation>
        </message>
        <message>
            <source>The next control, the one before</source>
            <translation>The next control, the one before</translation>
        </message>
        <message>
            <source>Press the button that has the ring</source>
            <translation>Press the button that has the ring</translation>
        </message>
        <message>
            <source>In an interview: choose an answer</source>
            <translation>In an interview: choose an answer</translation>
        </message>
        <message>
            <source>In an interview: the next question</source>
            <translation>In an interview: the next question</translation>
        </message>
        <message>
            <source>In an interview: back, next</source>
            <translation>In an interview: back, next</translation>
        </message>
        <message>
            <source>In an interview: prefer not to say</source>
            <translation>In an interview: prefer not to say</translation>
        </message>
        <message>
            <source>In an interview: does not know</source>
            <translation>In an interview: does not know</translation>
        </message>
        <message>
            <source>In an interview: hide everything, and show it again</source>
            <translation>In an interview: hide everything, and show it again</translation>
        </message>
        <message>
            <source>In an interview: the languages</source>
            <translation>In an interview: the languages</translation>
        </message>
        <message>
            <source>In an interview: go to a question</source>
            <translation>In an interview: go to a question</translation>
        </message>
        <message>
            <source>In a long text: the next question</source>
            <translation>In a long text: the next question</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>About Saltbush</source>
            <translation>About Saltbush</translation>
        </message>
        <message>
            <source>Saltbush, for field research without a network</source>
            <translation>Saltbush, for field research without a network</translation>
        </message>
        <message>
            <source>Saltbush %1, for field research without a network</source>
            <translation>Saltbush %1, for field research without a network</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later: use it, look into it, change it and pass it on. It comes without any warranty.</source>
            <translation>Free software under the GNU General Public License, version 3 or later: use it, look into it, change it and pass it on. It comes without any warranty.</translation>
        </message>
        <message>
            <source>The Thai, Korean and Chinese texts of these windows were made by a machine, and wait for people who speak these languages to read them. They are in the folder i18n of the program's source, one file a language, and open with Qt Linguist. The questionnaires are another matter: their translations are your study's own.</source>
            <translation>The Thai, Korean and Chinese texts of these windows were made by a machine, and wait for people who speak these languages to read them. They are in the folder i18n of the program's source, one file a language, and open with Qt Linguist. The questionnaires are another matter: their translations are your study's own.</translation>
        </message>
        <message>
            <source>In an interview: take back an answer</source>
            <translation>In an interview: take back an answer</translation>
        </message>
        <message>
            <source>In an interview: hear or see what belongs to the question</source>
            <translation>In an interview: hear or see what belongs to the question</translation>
        </message>
        <message>
            <source>In an interview: pause the recording of all that is said, or go on</source>
            <translation>In an interview: pause the recording of all that is said, or go on</translation>
        </message>
        <message>
            <source>Made with Qt %1, SQLCipher, libsodium, OpenSSL, Boost, Zstandard, ICU, libzip, pugixml, libopusenc, FFmpeg and ReadStat, and the Noto fonts.</source>
            <translation>Made with Qt %1, SQLCipher, libsodium, OpenSSL, Boost, Zstandard, ICU, libzip, pugixml, libopusenc, FFmpeg and ReadStat, and the Noto fonts.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::HomeView</name>
        <message>
            <source>Not in a study yet</source>
            <translation>Not in a study yet</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::InterviewPage</name>
        <message>
            <source>Save again</source>
            <translation>Save again</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Alt+Left</source>
            <translation>Alt+Left</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>1–9 choose</source>
            <translation>1–9 choose</translation>
        </message>
        <message>
            <source>Ctrl+Enter next</source>
            <translation>Ctrl+Enter next</translation>
        </message>
        <message>
            <source>Enter next</source>
            <translation>Enter next</translation>
        </message>
        <message>
            <source>Ctrl+L language</source>
            <translation>Ctrl+L language</translation>
        </message>
        <message>
            <source>Ctrl+G go to</source>
            <translation>Ctrl+G go to</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Not saved</translation>
        </message>
        <message>
            <source>Not saved: %1 Your last answers are only in this window: leave it open, make room or plug the disk in again, then save again.</source>
            <translation>Not saved: %1 Your last answers are only in this window: leave it open, make room or plug the disk in again, then save again.</translation>
        </message>
        <message>
            <source>Saved on this computer %1</source>
            <translation>Saved on this computer %1</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>Saved %1</translation>
        </message>
        <message>
            <source>Not sealed yet: %1 The answers are saved; nothing is lost. Try Finish again.</source>
            <translation>Not sealed yet: %1 The answers are saved; nothing is lost. Try Finish again.</translation>
        </message>
        <message>
            <source>End the practice; nothing is kept</source>
            <translation>End the practice; nothing is kept</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::InterviewRecorder</name>
        <message>
            <source>The microphone is gone. What it heard until then is kept.</source>
            <translation>The microphone is gone. What it heard until then is kept.</translation>
        </message>
        <message>
            <source>This computer has no microphone at the moment: nothing is recorded.</source>
            <translation>This computer has no microphone at the moment: nothing is recorded.</translation>
        </message>
        <message>
            <source>The recording broke off. What was recorded until then is kept.</source>
            <translation>The recording broke off. What was recorded until then is kept.</translation>
        </message>
        <message>
            <source>This computer cannot record at the moment: nothing is recorded.</source>
            <translation>This computer cannot record at the moment: nothing is recorded.</translation>
        </message>
        <message>
            <source>The recording is as long as it can be, and stopped. It is kept.</source>
            <translation>The recording is as long as it can be, and stopped. It is kept.</translation>
        </message>
        <message>
            <source>The disk is full, and the recording stopped. What was recorded until then is kept.</source>
            <translation>The disk is full, and the recording stopped. What was recorded until then is kept.</translation>
        </message>
        <message>
            <source>The recording could not be stored any more, and stopped. What was recorded until then is kept.</source>
            <translation>The recording could not be stored any more, and stopped. What was recorded until then is kept.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::InterviewSounds</name>
        <message>
            <source>The file is missing here</source>
            <translation>The file is missing here</translation>
        </message>
        <message>
            <source>This computer has no loudspeaker at the moment. Plug one in and press again.</source>
            <translation>This computer has no loudspeaker at the moment. Plug one in and press again.</translation>
        </message>
        <message>
            <source>This file cannot be played here.</source>
            <translation>This file cannot be played here.</translation>
        </message>
        <message>
            <source>The rest of this file cannot be played here.</source>
            <translation>The rest of this file cannot be played here.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::InterviewTable</name>
        <message>
            <source>%L1 min</source>
            <translation>%L1 min</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Length</translation>
        </message>
        <message>
            <source>Ending</source>
            <translation>Ending</translation>
        </message>
        <message>
            <source>Not readable</source>
            <translation>Not readable</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::InterviewsPage</name>
        <message>
            <source>Interviews</source>
            <translation>Interviews</translation>
        </message>
        <message>
            <source>Start an interview</source>
            <translation>Start an interview</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>New participant</source>
            <translation>New participant</translation>
        </message>
        <message>
            <source>Code on the card</source>
            <translation>Code on the card</translation>
        </message>
        <message>
            <source>Code of a participant who comes again</source>
            <translation>Code of a participant who comes again</translation>
        </message>
        <message>
            <source>Comes again</source>
            <translation>Comes again</translation>
        </message>
        <message>
            <source>Open interviews</source>
            <translation>Open interviews</translation>
        </message>
        <message>
            <source>None. An interview that you leave before its end waits here.</source>
            <translation>None. An interview that you leave before its end waits here.</translation>
        </message>
        <message>
            <source>%1, begun %2</source>
            <translation>%1, begun %2</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unknown</translation>
        </message>
        <message>
            <source>The study has not arrived yet. Bring your request file to your coordinator, then sync: the questionnaires will be here. Until then you can practise with one that came with the program.</source>
            <translation>The study has not arrived yet. Bring your request file to your coordinator, then sync: the questionnaires will be here. Until then you can practise with one that came with the program.</translation>
        </message>
        <message>
            <source>Practise</source>
            <translation>Practise</translation>
        </message>
        <message>
            <source>Practise with an invented participant; nothing is kept</source>
            <translation>Practise with an invented participant; nothing is kept</translation>
        </message>
        <message>
            <source>Discard…</source>
            <translation>Discard…</translation>
        </message>
        <message>
            <source>No, keep it</source>
            <translation>No, keep it</translation>
        </message>
        <message>
            <source>Discard the interview %1</source>
            <translation>Discard the interview %1</translation>
        </message>
        <message>
            <source>Nothing that was answered in this interview is kept. This cannot be taken back.</source>
            <translation>Nothing that was answered in this interview is kept. This cannot be taken back.</translation>
        </message>
        <message>
            <source>Yes, discard it</source>
            <translation>Yes, discard it</translation>
        </message>
        <message>
            <source>The interview is discarded.</source>
            <translation>The interview is discarded.</translation>
        </message>
        <message>
            <source>A newer version of this questionnaire is here. The interview goes on in the version that it began with.</source>
            <translation>A newer version of this questionnaire is here. The interview goes on in the version that it began with.</translation>
        </message>
        <message>
            <source>Carry over to the new version…</source>
            <translation>Carry over to the new version…</translation>
        </message>
        <message>
            <source>No, leave it as it is</source>
            <translation>No, leave it as it is</translation>
        </message>
        <message>
            <source>Carry the interview %1 over to the new version</source>
            <translation>Carry the interview %1 over to the new version</translation>
        </message>
        <message>
            <source>Yes, carry it over</source>
            <translation>Yes, carry it over</translation>
        </message>
        <message>
            <source>The interview goes on in the new version.</source>
            <translation>The interview goes on in the new version.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::JoinPanel</name>
        <message>
            <source>1. Invite somebody</source>
            <translation>1. Invite somebody</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Save an invitation…</source>
            <translation>Save an invitation…</translation>
        </message>
        <message>
            <source>Hand the file over in person, on a USB stick: whoever has it can ask to be taken in, once. The other person opens it with "Join a study".</source>
            <translation>Hand the file over in person, on a USB stick: whoever has it can ask to be taken in, once. The other person opens it with "Join a study".</translation>
        </message>
        <message numerus="yes">
            <source>%n invitation(s) are out and not answered yet.</source>
            <translation>
                <numerusform>%n invitation are out and not answered yet.</numerusform>
                <numerusform>%n invitations are out and not answered yet.</numerusform>
            </translation>
        </message>
        <message>
            <source>2. Take in who answers</source>
            <translation>2. Take in who answers</translation>
        </message>
        <message>
            <source>Joining makes a request file. Bring it here: you see who asks before you say yes.</source>
            <translation>Joining makes a request file. Bring it here: you see who asks before you say yes.</translation>
        </message>
        <message>
            <source>Open a request…</source>
            <translation>Open a request…</translation>
        </message>
        <message>
            <source>Known in the study as</source>
            <translation>Known in the study as</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Take in</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
        <message>
            <source>invitation</source>
            <translation>invitation</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
        <message>
            <source>%1 asks to be taken in as: %2.
%3</source>
            <translation>%1 asks to be taken in as: %2.
%3</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::LanguageMenu</name>
        <message>
            <source>%1 + %2</source>
            <translation>%1 + %2</translation>
        </message>
        <message>
            <source>%1 +</source>
            <translation>%1 +</translation>
        </message>
        <message>
            <source>Language of the questions: %1</source>
            <translation>Language of the questions: %1</translation>
        </message>
        <message>
            <source>Language of the questions: %1 (Ctrl+L)</source>
            <translation>Language of the questions: %1 (Ctrl+L)</translation>
        </message>
        <message>
            <source>Nothing beside it</source>
            <translation>Nothing beside it</translation>
        </message>
        <message>
            <source>%1 beside it</source>
            <translation>%1 beside it</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::LineDrawing</name>
        <message numerus="yes">
            <source>Drawing of the line, %n place(s)</source>
            <translation>
                <numerusform>Drawing of the line, %n place</numerusform>
                <numerusform>Drawing of the line, %n places</numerusform>
            </translation>
        </message>
        <message>
            <source>Drawing of the place</source>
            <translation>Drawing of the place</translation>
        </message>
        <message numerus="yes">
            <source>Drawing of the shape, %n place(s)</source>
            <translation>
                <numerusform>Drawing of the shape, %n place</numerusform>
                <numerusform>Drawing of the shape, %n places</numerusform>
            </translation>
        </message>
        <message>
            <source>Places beside it, for orientation: %1</source>
            <translation>Places beside it, for orientation: %1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::LongWorkView</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Stopping at the next safe point…</source>
            <translation>Stopping at the next safe point…</translation>
        </message>
        <message>
            <source>Working…</source>
            <translation>Working…</translation>
        </message>
        <message>
            <source>%L1 of %L2</source>
            <translation>%L1 of %L2</translation>
        </message>
        <message>
            <source>%L1 of %L2 · less than a minute left</source>
            <translation>%L1 of %L2 · less than a minute left</translation>
        </message>
        <message numerus="yes">
            <source>%L1 of %L2 · about %n minute(s) left</source>
            <translation>
                <numerusform>%L1 of %L2 · about %n minute left</numerusform>
                <numerusform>%L1 of %L2 · about %n minutes left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::MainWindow</name>
        <message>
            <source>Saltbush</source>
            <translation>Saltbush</translation>
        </message>
        <message>
            <source>Your request is in the file %1. Bring it to your coordinator.</source>
            <translation>Your request is in the file %1. Bring it to your coordinator.</translation>
        </message>
        <message>
            <source>It is noted that this person does not take part. Nothing was asked.</source>
            <translation>It is noted that this person does not take part. Nothing was asked.</translation>
        </message>
        <message>
            <source>%1 · version %2</source>
            <translation>%1 · version %2</translation>
        </message>
        <message>
            <source>Not saved yet: this window stays open. F9 shows why.</source>
            <translation>Not saved yet: this window stays open. F9 shows why.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::MediaAnswer</name>
        <message>
            <source>Only what is seen is kept, encrypted: not where or when the picture was taken. The file itself stays where it is.</source>
            <translation>Only what is seen is kept, encrypted: not where or when the picture was taken. The file itself stays where it is.</translation>
        </message>
        <message>
            <source>Kept encrypted, as it is: with whatever the file says inside of places, times or names. The file itself stays where it is.</source>
            <translation>Kept encrypted, as it is: with whatever the file says inside of places, times or names. The file itself stays where it is.</translation>
        </message>
        <message>
            <source>The picture that is kept, %L1 by %L2 pixels</source>
            <translation>The picture that is kept, %L1 by %L2 pixels</translation>
        </message>
        <message>
            <source>That file cannot be read.</source>
            <translation>That file cannot be read.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::MediaKind</name>
        <message>
            <source>Pictures (%1)</source>
            <translation>Pictures (%1)</translation>
        </message>
        <message>
            <source>Sound (%1)</source>
            <translation>Sound (%1)</translation>
        </message>
        <message>
            <source>Films (%1)</source>
            <translation>Films (%1)</translation>
        </message>
        <message>
            <source>Files (%1)</source>
            <translation>Files (%1)</translation>
        </message>
        <message>
            <source>Choose another picture…</source>
            <translation>Choose another picture…</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>Choose a picture…</translation>
        </message>
        <message>
            <source>Choose another sound file…</source>
            <translation>Choose another sound file…</translation>
        </message>
        <message>
            <source>Choose a sound file…</source>
            <translation>Choose a sound file…</translation>
        </message>
        <message>
            <source>Choose another film…</source>
            <translation>Choose another film…</translation>
        </message>
        <message>
            <source>Choose a film…</source>
            <translation>Choose a film…</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <translation>Choose another file…</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choose a file…</translation>
        </message>
        <message>
            <source>That file cannot be opened here as a picture. JPEG and PNG can.</source>
            <translation>That file cannot be opened here as a picture. JPEG and PNG can.</translation>
        </message>
        <message>
            <source>That file is no sound.</source>
            <translation>That file is no sound.</translation>
        </message>
        <message>
            <source>That file is no film.</source>
            <translation>That file is no film.</translation>
        </message>
        <message>
            <source>This question takes another kind of file: %1</source>
            <translation>This question takes another kind of file: %1</translation>
        </message>
        <message>
            <source>Picture · %1</source>
            <translation>Picture · %1</translation>
        </message>
        <message>
            <source>Sound · %1</source>
            <translation>Sound · %1</translation>
        </message>
        <message>
            <source>Film · %1</source>
            <translation>Film · %1</translation>
        </message>
        <message>
            <source>File · %1</source>
            <translation>File · %1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::NumberAnswer</name>
        <message>
            <source>One less</source>
            <translation>One less</translation>
        </message>
        <message>
            <source>One more</source>
            <translation>One more</translation>
        </message>
        <message>
            <source>One less (↓ in the field)</source>
            <translation>One less (↓ in the field)</translation>
        </message>
        <message>
            <source>One more (↑ in the field)</source>
            <translation>One more (↑ in the field)</translation>
        </message>
        <message>
            <source>Only digits and signs such as + - . , can be typed here.</source>
            <translation>Only digits and signs such as + - . , can be typed here.</translation>
        </message>
        <message>
            <source>Degrees from north, clockwise: 0 to 360</source>
            <translation>Degrees from north, clockwise: 0 to 360</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::NumbersAnswer</name>
        <message>
            <source>%1, chosen</source>
            <translation>%1, chosen</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::OsmAnswer</name>
        <message>
            <source>The questionnaire asks for these tags in the file:</source>
            <translation>The questionnaire asks for these tags in the file:</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::OutlinePanel</name>
        <message>
            <source>Outline of the interview</source>
            <translation>Outline of the interview</translation>
        </message>
        <message>
            <source>%1 of %2 answered</source>
            <translation>%1 of %2 answered</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>answered</translation>
        </message>
        <message>
            <source>prefers not to answer</source>
            <translation>prefers not to answer</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PageView</name>
        <message>
            <source>Remove this one</source>
            <translation>Remove this one</translation>
        </message>
        <message>
            <source>Is there one to add?</source>
            <translation>Is there one to add?</translation>
        </message>
        <message>
            <source>Is there another one to add?</source>
            <translation>Is there another one to add?</translation>
        </message>
        <message numerus="yes">
            <source>%n so far</source>
            <translation>
                <numerusform>%n so far</numerusform>
                <numerusform>%n so far</numerusform>
            </translation>
        </message>
        <message>
            <source>That was the last question</source>
            <translation>That was the last question</translation>
        </message>
        <message>
            <source>A few questions are still open</source>
            <translation>A few questions are still open</translation>
        </message>
        <message>
            <source>Finish seals the answers. After that nobody can read or change them on this computer, whatever passphrase they have.</source>
            <translation>Finish seals the answers. After that nobody can read or change them on this computer, whatever passphrase they have.</translation>
        </message>
        <message>
            <source>Choose one to go there. You can also come back later: everything so far is saved.</source>
            <translation>Choose one to go there. You can also come back later: everything so far is saved.</translation>
        </message>
        <message>
            <source>Finish and seal</source>
            <translation>Finish and seal</translation>
        </message>
        <message>
            <source>Finish without these answers</source>
            <translation>Finish without these answers</translation>
        </message>
        <message>
            <source>Here an interview is finished and sealed. This is practice: Finish ends it, and nothing is kept.</source>
            <translation>Here an interview is finished and sealed. This is practice: Finish ends it, and nothing is kept.</translation>
        </message>
        <message>
            <source>Finish the practice</source>
            <translation>Finish the practice</translation>
        </message>
        <message>
            <source>An earlier answer was changed. Why?</source>
            <translation>An earlier answer was changed. Why?</translation>
        </message>
        <message>
            <source>A few words are enough. The questionnaire asks for them.</source>
            <translation>A few words are enough. The questionnaire asks for them.</translation>
        </message>
        <message>
            <source>What was recorded of this interview is not kept: as it was answered, the questionnaire does not ask for a recording. Finish deletes it.</source>
            <translation>What was recorded of this interview is not kept: as it was answered, the questionnaire does not ask for a recording. Finish deletes it.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ParticipantConsent</name>
        <message>
            <source>Consent of %1</source>
            <translation>Consent of %1</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Yes: %1</source>
            <translation>Yes: %1</translation>
        </message>
        <message>
            <source>No: %1</source>
            <translation>No: %1</translation>
        </message>
        <message>
            <source>Nothing was said yet. Everything that is will be listed here.</source>
            <translation>Nothing was said yet. Everything that is will be listed here.</translation>
        </message>
        <message>
            <source>%1 · %2 (%3, version %4)</source>
            <translation>%1 · %2 (%3, version %4)</translation>
        </message>
        <message>
            <source>Change what is agreed</source>
            <translation>Change what is agreed</translation>
        </message>
        <message>
            <source>Begin the conversation</source>
            <translation>Begin the conversation</translation>
        </message>
        <message>
            <source>Ask everything again</source>
            <translation>Ask everything again</translation>
        </message>
        <message>
            <source>Take consent back</source>
            <translation>Take consent back</translation>
        </message>
        <message>
            <source>A copy was given</source>
            <translation>A copy was given</translation>
        </message>
        <message>
            <source>Correct an entry</source>
            <translation>Correct an entry</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>Note it</translation>
        </message>
        <message>
            <source>It is noted.</source>
            <translation>It is noted.</translation>
        </message>
        <message>
            <source>It is noted that this person does not take part.</source>
            <translation>It is noted that this person does not take part.</translation>
        </message>
        <message>
            <source>It is noted: consent was taken back.</source>
            <translation>It is noted: consent was taken back.</translation>
        </message>
        <message>
            <source>It is noted: a copy was given.</source>
            <translation>It is noted: a copy was given.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ParticipantPanel</name>
        <message>
            <source>%1 · here since %2</source>
            <translation>%1 · here since %2</translation>
        </message>
        <message>
            <source>An interview is open, begun %1</source>
            <translation>An interview is open, begun %1</translation>
        </message>
        <message>
            <source>Finished interviews: %1</source>
            <translation>Finished interviews: %1</translation>
        </message>
        <message>
            <source>No interview yet.</source>
            <translation>No interview yet.</translation>
        </message>
        <message>
            <source>Start an interview</source>
            <translation>Start an interview</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Show the code card</source>
            <translation>Show the code card</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consent</translation>
        </message>
        <message>
            <source>Enter in the list shows the consent</source>
            <translation>Enter in the list shows the consent</translation>
        </message>
        <message>
            <source>Enter in the list starts the interview</source>
            <translation>Enter in the list starts the interview</translation>
        </message>
        <message>
            <source>Enter in the list goes on with the interview</source>
            <translation>Enter in the list goes on with the interview</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ParticipantsPage</name>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>interview open</source>
            <translation>interview open</translation>
        </message>
        <message numerus="yes">
            <source>%n finished</source>
            <translation>
                <numerusform>%n finished</numerusform>
                <numerusform>%n finished</numerusform>
            </translation>
        </message>
        <message>
            <source>no interview yet</source>
            <translation>no interview yet</translation>
        </message>
        <message>
            <source>The study has not arrived yet. Once it has, the people you speak with will be here, by code and never by name.</source>
            <translation>The study has not arrived yet. Once it has, the people you speak with will be here, by code and never by name.</translation>
        </message>
        <message>
            <source>Code on the card</source>
            <translation>Code on the card</translation>
        </message>
        <message>
            <source>Find by the code on the card</source>
            <translation>Find by the code on the card</translation>
        </message>
        <message>
            <source>Place of a new participant</source>
            <translation>Place of a new participant</translation>
        </message>
        <message>
            <source>New participant</source>
            <translation>New participant</translation>
        </message>
        <message numerus="yes">
            <source>%n known on this laptop</source>
            <translation>
                <numerusform>%n known on this laptop</numerusform>
                <numerusform>%n known on this laptop</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody yet. The people you speak with will be here, by code and never by name. The first step: “New participant”.</source>
            <translation>Nobody yet. The people you speak with will be here, by code and never by name. The first step: “New participant”.</translation>
        </message>
        <message>
            <source>Nobody here has such a code. Enter looks at it more closely.</source>
            <translation>Nobody here has such a code. Enter looks at it more closely.</translation>
        </message>
        <message>
            <source>%1 is new here. Enter begins the conversation about consent.</source>
            <translation>%1 is new here. Enter begins the conversation about consent.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PassphraseField</name>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Hide</translation>
        </message>
        <message>
            <source>Good: hard to guess.</source>
            <translation>Good: hard to guess.</translation>
        </message>
        <message>
            <source>Fair. One more word makes it much harder to guess.</source>
            <translation>Fair. One more word makes it much harder to guess.</translation>
        </message>
        <message>
            <source>Short: easy to guess. Four or more words that do not belong together are easy to keep and hard to guess.</source>
            <translation>Short: easy to guess. Four or more words that do not belong together are easy to keep and hard to guess.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PassphrasePanel</name>
        <message>
            <source>Change the passphrase</source>
            <translation>Change the passphrase</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>Your passphrase</translation>
        </message>
        <message>
            <source>It opens this workspace for you, and nobody can find it out or reset it. Other people in this workspace keep theirs.</source>
            <translation>It opens this workspace for you, and nobody can find it out or reset it. Other people in this workspace keep theirs.</translation>
        </message>
        <message>
            <source>The passphrase now</source>
            <translation>The passphrase now</translation>
        </message>
        <message>
            <source>The new passphrase</source>
            <translation>The new passphrase</translation>
        </message>
        <message>
            <source>The new passphrase again</source>
            <translation>The new passphrase again</translation>
        </message>
        <message>
            <source>Four or more words that do not belong together are easy to keep and hard to guess.</source>
            <translation>Four or more words that do not belong together are easy to keep and hard to guess.</translation>
        </message>
        <message>
            <source>The two new passphrases are not the same. Type them once more.</source>
            <translation>The two new passphrases are not the same. Type them once more.</translation>
        </message>
        <message>
            <source>Changing the passphrase: this takes a moment, on purpose</source>
            <translation>Changing the passphrase: this takes a moment, on purpose</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PersonPanel</name>
        <message>
            <source>has left</source>
            <translation>has left</translation>
        </message>
        <message>
            <source>you</source>
            <translation>you</translation>
        </message>
        <message>
            <source>in the study</source>
            <translation>in the study</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>Nothing was written here yet.</source>
            <translation>Nothing was written here yet.</translation>
        </message>
        <message>
            <source>Nothing has come from this laptop yet.</source>
            <translation>Nothing has come from this laptop yet.</translation>
        </message>
        <message>
            <source>Silent: the last record was written on %1. Give %2 a call.</source>
            <translation>Silent: the last record was written on %1. Give %2 a call.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) so far, the last written on %1.</source>
            <translation>
                <numerusform>%n record so far, the last written on %1.</numerusform>
                <numerusform>%n records so far, the last written on %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Left on %1; what was written later does not count.</source>
            <translation>Left on %1; what was written later does not count.</translation>
        </message>
        <message>
            <source>Leaves the study…</source>
            <translation>Leaves the study…</translation>
        </message>
        <message>
            <source>%1 leaves the study</source>
            <translation>%1 leaves the study</translation>
        </message>
        <message>
            <source>%1 will get no new version of the study. What has come so far stays and counts; what comes later from that laptop is kept aside. Let %1 sync first if interviews still wait there. This cannot be taken back: to return, %1 is invited anew.</source>
            <translation>%1 will get no new version of the study. What has come so far stays and counts; what comes later from that laptop is kept aside. Let %1 sync first if interviews still wait there. This cannot be taken back: to return, %1 is invited anew.</translation>
        </message>
        <message>
            <source>Yes, %1 leaves</source>
            <translation>Yes, %1 leaves</translation>
        </message>
        <message>
            <source>No, stays</source>
            <translation>No, stays</translation>
        </message>
        <message>
            <source>%1 is still in the study: what %1 has left in the store could not be fetched before, and would be kept aside from then on instead of being counted. Make the store reachable and try again; or let %1 leave all the same.</source>
            <translation>%1 is still in the study: what %1 has left in the store could not be fetched before, and would be kept aside from then on instead of being counted. Make the store reachable and try again; or let %1 leave all the same.</translation>
        </message>
        <message>
            <source>%1 leaves all the same</source>
            <translation>%1 leaves all the same</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PictureView</name>
        <message>
            <source>The picture is missing here</source>
            <translation>The picture is missing here</translation>
        </message>
        <message>
            <source>Picture: %1</source>
            <translation>Picture: %1</translation>
        </message>
        <message>
            <source>Show it small</source>
            <translation>Show it small</translation>
        </message>
        <message>
            <source>Show it large</source>
            <translation>Show it large</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PillChoice</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PlanAnswer</name>
        <message>
            <source>The picture is missing here</source>
            <translation>The picture is missing here</translation>
        </message>
        <message>
            <source>The list does not say where these are</source>
            <translation>The list does not say where these are</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PracticeStrip</name>
        <message>
            <source>Practice – nothing is kept</source>
            <translation>Practice – nothing is kept</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PrivacyPage</name>
        <message>
            <source>Calendar</source>
            <translation>Calendar</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ProgressPanels</name>
        <message>
            <source>%L1/%L2</source>
            <translation>%L1/%L2</translation>
        </message>
        <message>
            <source>%1: %L2 of %L3</source>
            <translation>%1: %L2 of %L3</translation>
        </message>
        <message>
            <source>%1: behind in %2.</source>
            <translation>%1: behind in %2.</translation>
        </message>
        <message>
            <source>%1 is behind.</source>
            <translation>%1 is behind.</translation>
        </message>
        <message>
            <source>%1: %2, %L3 of %L4</source>
            <translation>%1: %2, %L3 of %L4</translation>
        </message>
        <message>
            <source>“%1” in %2: %3 prefer not to answer, in the other languages %4. Worth a look at the translation.</source>
            <translation>“%1” in %2: %3 prefer not to answer, in the other languages %4. Worth a look at the translation.</translation>
        </message>
        <message>
            <source>%1, against quota</source>
            <translation>%1, against quota</translation>
        </message>
        <message>
            <source>In none of these groups: %L1</source>
            <translation>In none of these groups: %L1</translation>
        </message>
        <message>
            <source>Interviews a week</source>
            <translation>Interviews a week</translation>
        </message>
        <message>
            <source>this week</source>
            <translation>this week</translation>
        </message>
        <message>
            <source>This week so far: %L1 interviews</source>
            <translation>This week so far: %L1 interviews</translation>
        </message>
        <message>
            <source>Week from %1: %L2 interviews</source>
            <translation>Week from %1: %L2 interviews</translation>
        </message>
        <message>
            <source>Begun by a clock that was wrong: %L1</source>
            <translation>Begun by a clock that was wrong: %L1</translation>
        </message>
        <message>
            <source>Questions that people prefer not to answer</source>
            <translation>Questions that people prefer not to answer</translation>
        </message>
        <message>
            <source>Questions that may be left unanswered with a reason will be listed here, the most refused first.</source>
            <translation>Questions that may be left unanswered with a reason will be listed here, the most refused first.</translation>
        </message>
        <message>
            <source>Share of those who were asked, by language of the interview</source>
            <translation>Share of those who were asked, by language of the interview</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::QuestionPanel</name>
        <message>
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>Flag</source>
            <translation>Flag</translation>
        </message>
        <message>
            <source>Take the answer back (Ctrl+Delete)</source>
            <translation>Take the answer back (Ctrl+Delete)</translation>
        </message>
        <message>
            <source>A comment for the study team, not an answer</source>
            <translation>A comment for the study team, not an answer</translation>
        </message>
        <message>
            <source>Comment on this question</source>
            <translation>Comment on this question</translation>
        </message>
        <message>
            <source>Not translated yet; shown in %1</source>
            <translation>Not translated yet; shown in %1</translation>
        </message>
        <message>
            <source>%1, chosen</source>
            <translation>%1, chosen</translation>
        </message>
        <message>
            <source>Flagged</source>
            <translation>Flagged</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::QuestionSounds</name>
        <message>
            <source>Listen</source>
            <translation>Listen</translation>
        </message>
        <message>
            <source>Watch the film</source>
            <translation>Watch the film</translation>
        </message>
        <message>
            <source>Pause: %1</source>
            <translation>Pause: %1</translation>
        </message>
        <message>
            <source>Go on: %1</source>
            <translation>Go on: %1</translation>
        </message>
        <message>
            <source>Watch: %1</source>
            <translation>Watch: %1</translation>
        </message>
        <message>
            <source>Listen: %1</source>
            <translation>Listen: %1</translation>
        </message>
        <message>
            <source>A sound or film is missing here</source>
            <translation>A sound or film is missing here</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::Rail</name>
        <message>
            <source>Interviews</source>
            <translation>Interviews</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consent</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Sync</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Audit</translation>
        </message>
        <message>
            <source>Form desk</source>
            <translation>Form desk</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::RailButton</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::RailPanel</name>
        <message>
            <source>Lock</source>
            <translation>Lock</translation>
        </message>
        <message>
            <source>Saltbush</source>
            <translation>Saltbush</translation>
        </message>
        <message>
            <source>Lock (Ctrl+Alt+L)</source>
            <translation>Lock (Ctrl+Alt+L)</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::RangeAnswer</name>
        <message>
            <source>%1, as a number</source>
            <translation>%1, as a number</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::RankAnswer</name>
        <message>
            <source>1 to 9: the next place, or take it back  ·  Alt+↑ Alt+↓: move</source>
            <translation>1 to 9: the next place, or take it back  ·  Alt+↑ Alt+↓: move</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ReadingView</name>
        <message>
            <source>Back  Esc</source>
            <translation>Back  Esc</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Back to the list</translation>
        </message>
        <message>
            <source>Language of questions and answers</source>
            <translation>Language of questions and answers</translation>
        </message>
        <message>
            <source>Remark about the whole: %1</source>
            <translation>Remark about the whole: %1</translation>
        </message>
        <message>
            <source>No question of this interview was answered.</source>
            <translation>No question of this interview was answered.</translation>
        </message>
        <message>
            <source>%1 (%L2)</source>
            <translation>%1 (%L2)</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Once more</translation>
        </message>
        <message>
            <source>Asked in %1</source>
            <translation>Asked in %1</translation>
        </message>
        <message>
            <source>Remark: %1</source>
            <translation>Remark: %1</translation>
        </message>
        <message>
            <source>Flagged: look at this again</source>
            <translation>Flagged: look at this again</translation>
        </message>
        <message>
            <source>Flagged: %1</source>
            <translation>Flagged: %1</translation>
        </message>
        <message>
            <source>Left open</source>
            <translation>Left open</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::RecordView</name>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>Stop and keep</source>
            <translation>Stop and keep</translation>
        </message>
        <message>
            <source>Record anew</source>
            <translation>Record anew</translation>
        </message>
        <message>
            <source>No, keep it</source>
            <translation>No, keep it</translation>
        </message>
        <message>
            <source>The new recording takes the place of what is there now.</source>
            <translation>The new recording takes the place of what is there now.</translation>
        </message>
        <message>
            <source>Yes, record anew</source>
            <translation>Yes, record anew</translation>
        </message>
        <message>
            <source>Paused at %1</source>
            <translation>Paused at %1</translation>
        </message>
        <message>
            <source>Recording %1</source>
            <translation>Recording %1</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::RecordingStrip</name>
        <message>
            <source>All that is said is recorded · %1</source>
            <translation>All that is said is recorded · %1</translation>
        </message>
        <message>
            <source>Recording is paused · %1</source>
            <translation>Recording is paused · %1</translation>
        </message>
        <message>
            <source>Nothing is recorded. %1</source>
            <translation>Nothing is recorded. %1</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Pause the recording</source>
            <translation>Pause the recording</translation>
        </message>
        <message>
            <source>Go on recording</source>
            <translation>Go on recording</translation>
        </message>
        <message>
            <source>Try to record again</source>
            <translation>Try to record again</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::RefusedFilesView</name>
        <message>
            <source>%1 – not agreed to: %2. The interview is finished without this file.</source>
            <translation>%1 – not agreed to: %2. The interview is finished without this file.</translation>
        </message>
        <message>
            <source>Take the file out…</source>
            <translation>Take the file out…</translation>
        </message>
        <message>
            <source>No, leave it for now</source>
            <translation>No, leave it for now</translation>
        </message>
        <message>
            <source>Take the file out: %1</source>
            <translation>Take the file out: %1</translation>
        </message>
        <message>
            <source>The file is deleted from this computer. This cannot be taken back.</source>
            <translation>The file is deleted from this computer. This cannot be taken back.</translation>
        </message>
        <message>
            <source>Yes, delete it</source>
            <translation>Yes, delete it</translation>
        </message>
        <message>
            <source>%1 – this file cannot be read any more. The interview is finished without it.</source>
            <translation>%1 – this file cannot be read any more. The interview is finished without it.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ScaleSlider</name>
        <message>
            <source>No answer yet</source>
            <translation>No answer yet</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ScopeWords</name>
        <message>
            <source>recordings of sound</source>
            <translation>recordings of sound</translation>
        </message>
        <message>
            <source>films</source>
            <translation>films</translation>
        </message>
        <message>
            <source>pictures</source>
            <translation>pictures</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::SealedView</name>
        <message>
            <source>Finished and sealed</source>
            <translation>Finished and sealed</translation>
        </message>
        <message>
            <source>Thank you. The answers are sealed and safe on this computer. Because the coordinator works in this same workspace, the coordinator can read them here.</source>
            <translation>Thank you. The answers are sealed and safe on this computer. Because the coordinator works in this same workspace, the coordinator can read them here.</translation>
        </message>
        <message>
            <source>Thank you. The answers are sealed. Nobody can read them on this computer any more, whatever passphrase they have. They wait here until you connect.</source>
            <translation>Thank you. The answers are sealed. Nobody can read them on this computer any more, whatever passphrase they have. They wait here until you connect.</translation>
        </message>
        <message>
            <source>Back to the interviews</source>
            <translation>Back to the interviews</translation>
        </message>
        <message>
            <source>Well done: nothing was kept</source>
            <translation>Well done: nothing was kept</translation>
        </message>
        <message>
            <source>That was a whole interview. With a participant, Finish seals the answers here; these are gone already.</source>
            <translation>That was a whole interview. With a participant, Finish seals the answers here; these are gone already.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::SearchAnswer</name>
        <message>
            <source>Type to find it in the list</source>
            <translation>Type to find it in the list</translation>
        </message>
        <message>
            <source>%1: search</source>
            <translation>%1: search</translation>
        </message>
        <message>
            <source>Chosen: %1</source>
            <translation>Chosen: %1</translation>
        </message>
        <message>
            <source>Nothing in the list has these words</source>
            <translation>Nothing in the list has these words</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Everything counts at once.</source>
            <translation>Everything counts at once.</translation>
        </message>
        <message>
            <source>Your passphrase is another one from now on.</source>
            <translation>Your passphrase is another one from now on.</translation>
        </message>
        <message>
            <source>Language of these windows</source>
            <translation>Language of these windows</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>This computer's</source>
            <translation>This computer's</translation>
        </message>
        <message>
            <source>Interviews are held in the participant's language, whatever is chosen here.</source>
            <translation>Interviews are held in the participant's language, whatever is chosen here.</translation>
        </message>
        <message>
            <source>Colours and text</source>
            <translation>Colours and text</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colours</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>High contrast</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Text size</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Lock when nobody is there</source>
            <translation>Lock when nobody is there</translation>
        </message>
        <message>
            <source>After so long without a key or a click, the passphrase is needed again. What was answered is saved.</source>
            <translation>After so long without a key or a click, the passphrase is needed again. What was answered is saved.</translation>
        </message>
        <message>
            <source>Lock after</source>
            <translation>Lock after</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::SoundAnswer</name>
        <message>
            <source>Watch again</source>
            <translation>Watch again</translation>
        </message>
        <message>
            <source>Listen again</source>
            <translation>Listen again</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::SyncPage</name>
        <message>
            <source>Sync</source>
            <translation>Sync</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Sync now</translation>
        </message>
        <message>
            <source>Last synced on %1</source>
            <translation>Last synced on %1</translation>
        </message>
        <message>
            <source>Not synced yet from this workspace</source>
            <translation>Not synced yet from this workspace</translation>
        </message>
        <message>
            <source>Waiting for the study</source>
            <translation>Waiting for the study</translation>
        </message>
        <message>
            <source>Bring your request file to your coordinator. When you are taken in, and your coordinator has synced, sync here: the study comes to you.</source>
            <translation>Bring your request file to your coordinator. When you are taken in, and your coordinator has synced, sync here: the study comes to you.</translation>
        </message>
        <message>
            <source>What you made here</source>
            <translation>What you made here</translation>
        </message>
        <message>
            <source>wait here</source>
            <translation>wait here</translation>
        </message>
        <message>
            <source>on their way</source>
            <translation>on their way</translation>
        </message>
        <message>
            <source>safe</source>
            <translation>safe</translation>
        </message>
        <message>
            <source>Nothing yet. Finished interviews and consents wait here until you sync, and are counted here afterwards.</source>
            <translation>Nothing yet. Finished interviews and consents wait here until you sync, and are counted here afterwards.</translation>
        </message>
        <message>
            <source>Interviews, consents and whatever belongs to them. On their way: left in the store, and also still here, sealed. Safe: a receipt says that the coordinator holds them. A broken stick or network loses nothing.</source>
            <translation>Interviews, consents and whatever belongs to them. On their way: left in the store, and also still here, sealed. Safe: a receipt says that the coordinator holds them. A broken stick or network loses nothing.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) of others came, and wait for one before them that is not in the store yet.</source>
            <translation>
                <numerusform>%n record of others came, and wait for one before them that is not in the store yet.</numerusform>
                <numerusform>%n records of others came, and wait for one before them that is not in the store yet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not taken</source>
            <translation>Not taken</translation>
        </message>
        <message>
            <source>Nothing is thrown away: what was not taken is kept aside as it came.</source>
            <translation>Nothing is thrown away: what was not taken is kept aside as it came.</translation>
        </message>
        <message>
            <source>The store</source>
            <translation>The store</translation>
        </message>
        <message>
            <source>You are alone in this study: it needs no store. Name one when somebody joins you.</source>
            <translation>You are alone in this study: it needs no store. Name one when somebody joins you.</translation>
        </message>
        <message>
            <source>Where laptops leave what they bring and fetch what is new: a folder on a USB stick, on a network share, or one that Nextcloud or Syncthing keeps alike everywhere.</source>
            <translation>Where laptops leave what they bring and fetch what is new: a folder on a USB stick, on a network share, or one that Nextcloud or Syncthing keeps alike everywhere.</translation>
        </message>
        <message>
            <source>Address of the store</source>
            <translation>Address of the store</translation>
        </message>
        <message>
            <source>A folder</source>
            <translation>A folder</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choose a folder…</translation>
        </message>
        <message>
            <source>The store sees sealed pieces, their times and how many there are; never a name or an answer. To hand over by USB stick, choose a folder on it, sync, and let your coordinator sync with the same stick.</source>
            <translation>The store sees sealed pieces, their times and how many there are; never a name or an answer. To hand over by USB stick, choose a folder on it, sync, and let your coordinator sync with the same stick.</translation>
        </message>
        <message>
            <source>Syncing</source>
            <translation>Syncing</translation>
        </message>
        <message>
            <source>The study is not in the store yet. Ask your coordinator to take you in and to sync, then sync here again.</source>
            <translation>The study is not in the store yet. Ask your coordinator to take you in and to sync, then sync here again.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::SyncWords</name>
        <message>
            <source>%1, version %2</source>
            <translation>%1, version %2</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) went to the store.</source>
            <translation>
                <numerusform>%n record went to the store.</numerusform>
                <numerusform>%n records went to the store.</numerusform>
            </translation>
        </message>
        <message>
            <source>The newest version of the study is in the store now.</source>
            <translation>The newest version of the study is in the store now.</translation>
        </message>
        <message numerus="yes">
            <source>%n new record(s) were taken in here.</source>
            <translation>
                <numerusform>%n new record were taken in here.</numerusform>
                <numerusform>%n new records were taken in here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) got a receipt: who brought them is told that they are safe.</source>
            <translation>
                <numerusform>%n record got a receipt: who brought them is told that they are safe.</numerusform>
                <numerusform>%n records got a receipt: who brought them is told that they are safe.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are kept in this workspace for good.</source>
            <translation>
                <numerusform>%n record are kept in this workspace for good.</numerusform>
                <numerusform>%n records are kept in this workspace for good.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are known to be safe now, so their sealed copies here were deleted.</source>
            <translation>
                <numerusform>%n record are known to be safe now, so their sealed copies here were deleted.</numerusform>
                <numerusform>%n records are known to be safe now, so their sealed copies here were deleted.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to do: nothing new here, and nothing new in the store.</source>
            <translation>Nothing to do: nothing new here, and nothing new in the store.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) stay here, sealed, until a receipt says that they are safe. Sync again after your coordinator has synced.</source>
            <translation>
                <numerusform>%n record stay here, sealed, until a receipt says that they are safe. Sync again after your coordinator has synced.</numerusform>
                <numerusform>%n records stay here, sealed, until a receipt says that they are safe. Sync again after your coordinator has synced.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) were not taken: see below.</source>
            <translation>
                <numerusform>%n thing were not taken: see below.</numerusform>
                <numerusform>%n things were not taken: see below.</numerusform>
            </translation>
        </message>
        <message>
            <source>The study has arrived.</source>
            <translation>The study has arrived.</translation>
        </message>
        <message>
            <source>Version %1 of the study has arrived.</source>
            <translation>Version %1 of the study has arrived.</translation>
        </message>
        <message>
            <source>New questionnaires: %1.</source>
            <translation>New questionnaires: %1.</translation>
        </message>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1's laptop: %2 (%3)</source>
            <translation>%1's laptop: %2 (%3)</translation>
        </message>
        <message>
            <source>Is this a new laptop? Take its person in on the Team page, then sync again. If nobody knows it, leave it.</source>
            <translation>Is this a new laptop? Take its person in on the Team page, then sync again. If nobody knows it, leave it.</translation>
        </message>
        <message>
            <source>Talk to the person who left: did interviews wait on the laptop? They stay here, sealed, until you decide.</source>
            <translation>Talk to the person who left: did interviews wait on the laptop? They stay here, sealed, until you decide.</translation>
        </message>
        <message>
            <source>The laptop's folder was probably copied, or put back from a backup, and used twice. Use one of the two from now on.</source>
            <translation>The laptop's folder was probably copied, or put back from a backup, and used twice. Use one of the two from now on.</translation>
        </message>
        <message>
            <source>Something before it is missing. Sync that laptop once more; if this stays, tell your coordinator.</source>
            <translation>Something before it is missing. Sync that laptop once more; if this stays, tell your coordinator.</translation>
        </message>
        <message>
            <source>Somebody may have tampered with the store. Tell your coordinator; your own records are safe here.</source>
            <translation>Somebody may have tampered with the store. Tell your coordinator; your own records are safe here.</translation>
        </message>
        <message>
            <source>Sync again: what was damaged on its way is sent once more.</source>
            <translation>Sync again: what was damaged on its way is sent once more.</translation>
        </message>
        <message>
            <source>Something in the store belongs to somebody else, or to a newer version of the study. Nothing of yours is concerned.</source>
            <translation>Something in the store belongs to somebody else, or to a newer version of the study. Nothing of yours is concerned.</translation>
        </message>
        <message>
            <source>Install the newer Saltbush here, then sync again.</source>
            <translation>Install the newer Saltbush here, then sync again.</translation>
        </message>
        <message>
            <source>Sync again in a while. If this stays, tell your coordinator that the store is damaged.</source>
            <translation>Sync again in a while. If this stays, tell your coordinator that the store is damaged.</translation>
        </message>
        <message>
            <source>Is this the right store? Look at the address above.</source>
            <translation>Is this the right store? Look at the address above.</translation>
        </message>
        <message>
            <source>Tell your coordinator: a laptop did what its role does not do.</source>
            <translation>Tell your coordinator: a laptop did what its role does not do.</translation>
        </message>
        <message>
            <source>Use the study as it is here, and tell your coordinator before you sync again.</source>
            <translation>Use the study as it is here, and tell your coordinator before you sync again.</translation>
        </message>
        <message>
            <source>It was kept aside and nothing was deleted. Tell your coordinator.</source>
            <translation>It was kept aside and nothing was deleted. Tell your coordinator.</translation>
        </message>
        <message>
            <source>You take part in it as: %1. The pages for this are on the left.</source>
            <translation>You take part in it as: %1. The pages for this are on the left.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::TeamPage</name>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) in the study</source>
            <translation>
                <numerusform>%n person in the study</numerusform>
                <numerusform>%n persons in the study</numerusform>
            </translation>
        </message>
        <message>
            <source>The study as laptops get it</source>
            <translation>The study as laptops get it</translation>
        </message>
        <message>
            <source>Version %1 of %2. Good until %3.</source>
            <translation>Version %1 of %2. Good until %3.</translation>
        </message>
        <message>
            <source>This version is past its date. Everything goes on working, and laptops show a reminder. Publish it anew once it is still right.</source>
            <translation>This version is past its date. Everything goes on working, and laptops show a reminder. Publish it anew once it is still right.</translation>
        </message>
        <message>
            <source>Only a coordinator who holds the key of the study can invite, take in or publish. Ask the person who made the study.</source>
            <translation>Only a coordinator who holds the key of the study can invite, take in or publish. Ask the person who made the study.</translation>
        </message>
        <message>
            <source>This version is only on this computer. Sync, so that the laptops can fetch it.</source>
            <translation>This version is only on this computer. Sync, so that the laptops can fetch it.</translation>
        </message>
        <message>
            <source>Go to Sync</source>
            <translation>Go to Sync</translation>
        </message>
        <message>
            <source>Publish anew</source>
            <translation>Publish anew</translation>
        </message>
        <message>
            <source>The same study with a new date</source>
            <translation>The same study with a new date</translation>
        </message>
        <message>
            <source>People and their laptops</source>
            <translation>People and their laptops</translation>
        </message>
        <message>
            <source>You work alone. Invite somebody below when the study grows.</source>
            <translation>You work alone. Invite somebody below when the study grows.</translation>
        </message>
        <message>
            <source>The invitation is in %1. It works once.</source>
            <translation>The invitation is in %1. It works once.</translation>
        </message>
        <message>
            <source>%1 is in the study. Sync, so that the study can be fetched.</source>
            <translation>%1 is in the study. Sync, so that the study can be fetched.</translation>
        </message>
        <message>
            <source>Version %1 of the study is ready. Sync, so that the laptops can fetch it.</source>
            <translation>Version %1 of the study is ready. Sync, so that the laptops can fetch it.</translation>
        </message>
        <message>
            <source>%1 has left the study. Sync, so that every laptop knows it.</source>
            <translation>%1 has left the study. Sync, so that every laptop knows it.</translation>
        </message>
        <message>
            <source>The key that the study stands on is in this workspace and nowhere else. Without it nobody can publish any more: keep a copy of the workspace's folder in a safe place, made while it is locked, and use that copy only where this one is lost.</source>
            <translation>The key that the study stands on is in this workspace and nowhere else. Without it nobody can publish any more: keep a copy of the workspace's folder in a safe place, made while it is locked, and use that copy only where this one is lost.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::TextAnswer</name>
        <message>
            <source>Show what is here</source>
            <translation>Show what is here</translation>
        </message>
        <message>
            <source>Hide it again</source>
            <translation>Hide it again</translation>
        </message>
        <message>
            <source>Type the code, or scan it with a scanner on USB.</source>
            <translation>Type the code, or scan it with a scanner on USB.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::UnlockForm</name>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Other folder…</source>
            <translation>Other folder…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>Workspace</translation>
        </message>
        <message>
            <source>Who are you here?</source>
            <translation>Who are you here?</translation>
        </message>
        <message>
            <source>This is the demonstration: nobody in it is real. Everybody’s passphrase is “%1”. Press Enter to open it.</source>
            <translation>This is the demonstration: nobody in it is real. Everybody’s passphrase is “%1”. Press Enter to open it.</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Opening…</translation>
        </message>
        <message>
            <source>Take it off this list</source>
            <translation>Take it off this list</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::UnlockPage</name>
        <message>
            <source>Saltbush</source>
            <translation>Saltbush</translation>
        </message>
        <message>
            <source>Your study is locked on this computer. Only your passphrase opens it.</source>
            <translation>Your study is locked on this computer. Only your passphrase opens it.</translation>
        </message>
        <message>
            <source>Create a study</source>
            <translation>Create a study</translation>
        </message>
        <message>
            <source>Join a study with an invitation</source>
            <translation>Join a study with an invitation</translation>
        </message>
        <message>
            <source>Open the demonstration</source>
            <translation>Open the demonstration</translation>
        </message>
        <message>
            <source>Join a study</source>
            <translation>Join a study</translation>
        </message>
        <message>
            <source>One spreadsheet and one passphrase are enough. People, a place to sync and more can come later.</source>
            <translation>One spreadsheet and one passphrase are enough. People, a place to sync and more can come later.</translation>
        </message>
        <message>
            <source>Your coordinator gave you an invitation file. You can practise until the coordinator has let you in.</source>
            <translation>Your coordinator gave you an invitation file. You can practise until the coordinator has let you in.</translation>
        </message>
        <message>
            <source>Making the demonstration: a small study with a few people in it. This takes about a minute, once.</source>
            <translation>Making the demonstration: a small study with a few people in it. This takes about a minute, once.</translation>
        </message>
        <message>
            <source>There is no study on this computer yet. Choose how to begin.</source>
            <translation>There is no study on this computer yet. Choose how to begin.</translation>
        </message>
        <message>
            <source>Choose how to begin.</source>
            <translation>Choose how to begin.</translation>
        </message>
        <message>
            <source>Practise without a study</source>
            <translation>Practise without a study</translation>
        </message>
        <message>
            <source>Open a study in another folder…</source>
            <translation>Open a study in another folder…</translation>
        </message>
        <message>
            <source>Still working, so that nothing is left half done. Then the window closes.</source>
            <translation>Still working, so that nothing is left half done. Then the window closes.</translation>
        </message>
        <message>
            <source>It is off the list, and stays where it is: %1</source>
            <translation>It is off the list, and stays where it is: %1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::YesNo</name>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
    </context>
    <context>
        <name>steps.not-a-picture</name>
        <message>
            <source>The file cannot be read as a picture. JPEG and PNG can.</source>
            <translation>The file cannot be read as a picture. JPEG and PNG can.</translation>
        </message>
    </context>
    <context>
        <name>steps.not-as-expected</name>
        <message>
            <source>The value is not the expected one.</source>
            <translation>The value is not the expected one.</translation>
        </message>
    </context>
    <context>
        <name>steps.not-steps</name>
        <message>
            <source>This is not a list of steps (see the README for their shape).</source>
            <translation>This is not a list of steps (see the README for their shape).</translation>
        </message>
    </context>
    <context>
        <name>steps.relevance-not-as-expected</name>
        <message>
            <source>The question is asked, or not asked, other than expected.</source>
            <translation>The question is asked, or not asked, other than expected.</translation>
        </message>
    </context>
    <context>
        <name>steps.unknown-step</name>
        <message>
            <source>There is no step called %1.</source>
            <translation>There is no step called %1.</translation>
        </message>
    </context>
    <context>
        <name>storage.bad-sql</name>
        <message>
            <source>Saltbush asked its database something it does not understand. Nothing was changed; please report this.</source>
            <translation>Saltbush asked its database something it does not understand. Nothing was changed; please report this.</translation>
        </message>
    </context>
    <context>
        <name>storage.busy</name>
        <message>
            <source>Another window or program is using this workspace. Close it, then try again.</source>
            <translation>Another window or program is using this workspace. Close it, then try again.</translation>
        </message>
    </context>
    <context>
        <name>storage.constraint</name>
        <message>
            <source>Saltbush tried to store something that contradicts what is there. Nothing was changed; please report this.</source>
            <translation>Saltbush tried to store something that contradicts what is there. Nothing was changed; please report this.</translation>
        </message>
    </context>
    <context>
        <name>storage.damaged</name>
        <message>
            <source>The database of this workspace is damaged. Nothing was changed; keep the folder as it is and ask your coordinator.</source>
            <translation>The database of this workspace is damaged. Nothing was changed; keep the folder as it is and ask your coordinator.</translation>
        </message>
    </context>
    <context>
        <name>storage.full</name>
        <message>
            <source>The disk is full. What was saved before is safe; make room, then try again.</source>
            <translation>The disk is full. What was saved before is safe; make room, then try again.</translation>
        </message>
    </context>
    <context>
        <name>storage.newer-format</name>
        <message>
            <source>This workspace was written by a newer Saltbush. Nothing was changed; install the newer version here.</source>
            <translation>This workspace was written by a newer Saltbush. Nothing was changed; install the newer version here.</translation>
        </message>
    </context>
    <context>
        <name>storage.no-cipher</name>
        <message>
            <source>This installation has no SQLCipher 4, so nothing can be stored safely. Install it, then try again.</source>
            <translation>This installation has no SQLCipher 4, so nothing can be stored safely. Install it, then try again.</translation>
        </message>
    </context>
    <context>
        <name>storage.not-found</name>
        <message>
            <source>The database of this workspace is missing. Keep the folder as it is and ask your coordinator.</source>
            <translation>The database of this workspace is missing. Keep the folder as it is and ask your coordinator.</translation>
        </message>
    </context>
    <context>
        <name>storage.read-only</name>
        <message>
            <source>This workspace cannot be written to: the disk is read-only.</source>
            <translation>This workspace cannot be written to: the disk is read-only.</translation>
        </message>
    </context>
    <context>
        <name>storage.unusable</name>
        <message>
            <source>The disk does not answer as it should. What was saved before is safe; try again, then look at the disk.</source>
            <translation>The disk does not answer as it should. What was saved before is safe; try again, then look at the disk.</translation>
        </message>
    </context>
    <context>
        <name>storage.wrong-key-or-damaged</name>
        <message>
            <source>The database of this workspace is damaged, or belongs to another one. Nothing was changed; keep the folder as it is and ask your coordinator.</source>
            <translation>The database of this workspace is damaged, or belongs to another one. Nothing was changed; keep the folder as it is and ask your coordinator.</translation>
        </message>
    </context>
    <context>
        <name>study.attachment-missing</name>
        <message>
            <source>A file of this interview has not arrived here.</source>
            <translation>A file of this interview has not arrived here.</translation>
        </message>
    </context>
    <context>
        <name>study.bad-nickname</name>
        <message>
            <source>A nickname needs 1 to 64 characters, without line breaks.</source>
            <translation>A nickname needs 1 to 64 characters, without line breaks.</translation>
        </message>
    </context>
    <context>
        <name>study.code-mistyped</name>
        <message>
            <source>This code has a slip in it: one character is another, or two have changed places. Look at the card again, character by character.</source>
            <translation>This code has a slip in it: one character is another, or two have changed places. Look at the card again, character by character.</translation>
        </message>
    </context>
    <context>
        <name>study.code-strange-character</name>
        <message>
            <source>There is no "%1" in any code: look at that character on the card again.</source>
            <translation>There is no "%1" in any code: look at that character on the card again.</translation>
        </message>
    </context>
    <context>
        <name>study.code-too-long</name>
        <message>
            <source>This code is too long: a code is the place, six characters and one more to check them.</source>
            <translation>This code is too long: a code is the place, six characters and one more to check them.</translation>
        </message>
    </context>
    <context>
        <name>study.code-too-short</name>
        <message>
            <source>This code is too short: a code is the place, six characters and one more to check them.</source>
            <translation>This code is too short: a code is the place, six characters and one more to check them.</translation>
        </message>
    </context>
    <context>
        <name>study.code-unknown</name>
        <message>
            <source>This code is written as it should be, but unknown on this laptop. Perhaps this person spoke with a colleague.</source>
            <translation>This code is written as it should be, but unknown on this laptop. Perhaps this person spoke with a colleague.</translation>
        </message>
    </context>
    <context>
        <name>study.empty-passphrase</name>
        <message>
            <source>Please choose a passphrase: without one, nothing would be protected.</source>
            <translation>Please choose a passphrase: without one, nothing would be protected.</translation>
        </message>
    </context>
    <context>
        <name>study.form-twice</name>
        <message>
            <source>Two forms of this study have the same id, %1.</source>
            <translation>Two forms of this study have the same id, %1.</translation>
        </message>
    </context>
    <context>
        <name>study.invitation-malformed</name>
        <message>
            <source>This file is no invitation, or it is damaged. Ask for a new one.</source>
            <translation>This file is no invitation, or it is damaged. Ask for a new one.</translation>
        </message>
    </context>
    <context>
        <name>study.invitation-used</name>
        <message>
            <source>This invitation was used already. Make a new one: each works once.</source>
            <translation>This invitation was used already. Make a new one: each works once.</translation>
        </message>
    </context>
    <context>
        <name>study.json-malformed</name>
        <message>
            <source>This is not well-formed JSON.</source>
            <translation>This is not well-formed JSON.</translation>
        </message>
    </context>
    <context>
        <name>study.json-missing-key</name>
        <message>
            <source>A setting is missing here.</source>
            <translation>A setting is missing here.</translation>
        </message>
    </context>
    <context>
        <name>study.json-unknown-key</name>
        <message>
            <source>There is no setting of this name.</source>
            <translation>There is no setting of this name.</translation>
        </message>
    </context>
    <context>
        <name>study.json-wrong-value</name>
        <message>
            <source>This value does not fit here.</source>
            <translation>This value does not fit here.</translation>
        </message>
    </context>
    <context>
        <name>study.newer-format</name>
        <message>
            <source>This was written by a newer Saltbush. Nothing was changed; install the newer version here.</source>
            <translation>This was written by a newer Saltbush. Nothing was changed; install the newer version here.</translation>
        </message>
    </context>
    <context>
        <name>study.nickname-taken</name>
        <message>
            <source>This nickname is taken: choose another.</source>
            <translation>This nickname is taken: choose another.</translation>
        </message>
    </context>
    <context>
        <name>study.no-form</name>
        <message>
            <source>The study has no form yet.</source>
            <translation>The study has no form yet.</translation>
        </message>
    </context>
    <context>
        <name>study.no-package</name>
        <message>
            <source>The study has not arrived yet: sync once your coordinator has taken you in. You can practise until then.</source>
            <translation>The study has not arrived yet: sync once your coordinator has taken you in. You can practise until then.</translation>
        </message>
    </context>
    <context>
        <name>study.no-such-draft</name>
        <message>
            <source>This interview is not open here any more.</source>
            <translation>This interview is not open here any more.</translation>
        </message>
    </context>
    <context>
        <name>study.no-such-form</name>
        <message>
            <source>There is no form called "%1" in this study.</source>
            <translation>There is no form called "%1" in this study.</translation>
        </message>
    </context>
    <context>
        <name>study.no-such-participant</name>
        <message>
            <source>This participant is unknown on this laptop.</source>
            <translation>This participant is unknown on this laptop.</translation>
        </message>
    </context>
    <context>
        <name>study.no-such-person</name>
        <message>
            <source>Nobody by this nickname is in this workspace.</source>
            <translation>Nobody by this nickname is in this workspace.</translation>
        </message>
    </context>
    <context>
        <name>study.no-such-site</name>
        <message>
            <source>There is no site "%1" in this study.</source>
            <translation>There is no site "%1" in this study.</translation>
        </message>
    </context>
    <context>
        <name>study.no-such-staff</name>
        <message>
            <source>Nobody by this name is in this study.</source>
            <translation>Nobody by this name is in this study.</translation>
        </message>
    </context>
    <context>
        <name>study.not-a-workspace</name>
        <message>
            <source>This folder is no Saltbush workspace. Choose a folder whose name ends in .saltbush.</source>
            <translation>This folder is no Saltbush workspace. Choose a folder whose name ends in .saltbush.</translation>
        </message>
    </context>
    <context>
        <name>study.not-allowed</name>
        <message>
            <source>Your role in this study does not allow this.</source>
            <translation>Your role in this study does not allow this.</translation>
        </message>
    </context>
    <context>
        <name>study.not-swept</name>
        <message>
            <source>What is left of a finished interview could not be removed yet: make room on the disk. It is tried again at each unlock.</source>
            <translation>What is left of a finished interview could not be removed yet: make room on the disk. It is tried again at each unlock.</translation>
        </message>
    </context>
    <context>
        <name>study.not-your-draft</name>
        <message>
            <source>This interview belongs to somebody else. Only who began it can go on with it.</source>
            <translation>This interview belongs to somebody else. Only who began it can go on with it.</translation>
        </message>
    </context>
    <context>
        <name>study.only-researchers-share</name>
        <message>
            <source>Only researchers can share a workspace, once their study has arrived. Give a coordinator or an ethics reviewer a workspace of her own. Nothing was changed.</source>
            <translation>Only researchers can share a workspace, once their study has arrived. Give a coordinator or an ethics reviewer a workspace of her own. Nothing was changed.</translation>
        </message>
    </context>
    <context>
        <name>study.other-study</name>
        <message>
            <source>This belongs to another study. Nothing was changed.</source>
            <translation>This belongs to another study. Nothing was changed.</translation>
        </message>
    </context>
    <context>
        <name>study.outbox-untidy</name>
        <message>
            <source>The folder of sealed records could not be put in order. Nothing is lost; it is tried again at each unlock.</source>
            <translation>The folder of sealed records could not be put in order. Nothing is lost; it is tried again at each unlock.</translation>
        </message>
    </context>
    <context>
        <name>study.package-forged</name>
        <message>
            <source>This version of the study is not signed by your study's coordinators. It was not taken; please tell them.</source>
            <translation>This version of the study is not signed by your study's coordinators. It was not taken; please tell them.</translation>
        </message>
    </context>
    <context>
        <name>study.package-forked</name>
        <message>
            <source>Two coordinators changed the study at the same time. The version you have stays in use and nothing is lost; the next version that a coordinator publishes after syncing joins both.</source>
            <translation>Two coordinators changed the study at the same time. The version you have stays in use and nothing is lost; the next version that a coordinator publishes after syncing joins both.</translation>
        </message>
    </context>
    <context>
        <name>study.package-key-unusable</name>
        <message>
            <source>A key in this version of the study cannot be used: nothing could be sealed with it. The version you have stays in use; tell your coordinator.</source>
            <translation>A key in this version of the study cannot be used: nothing could be sealed with it. The version you have stays in use; tell your coordinator.</translation>
        </message>
    </context>
    <context>
        <name>study.package-malformed</name>
        <message>
            <source>This version of the study cannot be read. The one you have stays in use.</source>
            <translation>This version of the study cannot be read. The one you have stays in use.</translation>
        </message>
    </context>
    <context>
        <name>study.package-not-for-us</name>
        <message>
            <source>This version of the study is not meant for this laptop: ask your coordinator whether you are (still) part of the study.</source>
            <translation>This version of the study is not meant for this laptop: ask your coordinator whether you are (still) part of the study.</translation>
        </message>
    </context>
    <context>
        <name>study.request-key-unusable</name>
        <message>
            <source>The key in this request cannot be used: nobody is enrolled. Ask for a new request.</source>
            <translation>The key in this request cannot be used: nobody is enrolled. Ask for a new request.</translation>
        </message>
    </context>
    <context>
        <name>study.request-malformed</name>
        <message>
            <source>This file is no request to join, or it is damaged. Ask for a new one.</source>
            <translation>This file is no request to join, or it is damaged. Ask for a new one.</translation>
        </message>
    </context>
    <context>
        <name>study.request-unknown</name>
        <message>
            <source>No invitation of yours fits this request.</source>
            <translation>No invitation of yours fits this request.</translation>
        </message>
    </context>
    <context>
        <name>study.slot-refused</name>
        <message>
            <source>This workspace was made with a protection that is too weak, or asks for more memory than makes sense. It is not opened.</source>
            <translation>This workspace was made with a protection that is too weak, or asks for more memory than makes sense. It is not opened.</translation>
        </message>
    </context>
    <context>
        <name>study.source-invalid</name>
        <message>
            <source>The study cannot be made yet: its files have errors.</source>
            <translation>The study cannot be made yet: its files have errors.</translation>
        </message>
    </context>
    <context>
        <name>study.workspace-damaged</name>
        <message>
            <source>This workspace is damaged (%1). Nothing was changed; keep the folder as it is and ask your coordinator.</source>
            <translation>This workspace is damaged (%1). Nothing was changed; keep the folder as it is and ask your coordinator.</translation>
        </message>
    </context>
    <context>
        <name>study.workspace-exists</name>
        <message>
            <source>There is something at this place already. Choose another name.</source>
            <translation>There is something at this place already. Choose another name.</translation>
        </message>
    </context>
    <context>
        <name>study.workspace-in-use</name>
        <message>
            <source>Another window or program has this workspace open. Close it, then try again.</source>
            <translation>Another window or program has this workspace open. Close it, then try again.</translation>
        </message>
    </context>
    <context>
        <name>study.wrong-passphrase</name>
        <message>
            <source>This passphrase does not fit. Nothing is lost; try again.</source>
            <translation>This passphrase does not fit. Nothing is lost; try again.</translation>
        </message>
    </context>
    <context>
        <name>sync.body-missing</name>
        <message>
            <source>A record came without its content: its laptop cannot read it any more. Ask whoever wrote it.</source>
            <translation>A record came without its content: its laptop cannot read it any more. Ask whoever wrote it.</translation>
        </message>
    </context>
    <context>
        <name>sync.cancelled</name>
        <message>
            <source>Stopped. What was done is safe; the rest follows next time.</source>
            <translation>Stopped. What was done is safe; the rest follows next time.</translation>
        </message>
    </context>
    <context>
        <name>sync.forked</name>
        <message>
            <source>Two records claim the same place. Both were kept; one is in use.</source>
            <translation>Two records claim the same place. Both were kept; one is in use.</translation>
        </message>
    </context>
    <context>
        <name>sync.id-reused</name>
        <message>
            <source>Two laptops used the same number for a record. Both were kept; please ask why.</source>
            <translation>Two laptops used the same number for a record. Both were kept; please ask why.</translation>
        </message>
    </context>
    <context>
        <name>sync.no-store</name>
        <message>
            <source>The study has no store yet: name a folder.</source>
            <translation>The study has no store yet: name a folder.</translation>
        </message>
    </context>
    <context>
        <name>sync.no-such-object</name>
        <message>
            <source>This file is not in the store any more.</source>
            <translation>This file is not in the store any more.</translation>
        </message>
    </context>
    <context>
        <name>sync.object-altered</name>
        <message>
            <source>A file in the store is not what its name says: half copied, or altered. It will be fetched again.</source>
            <translation>A file in the store is not what its name says: half copied, or altered. It will be fetched again.</translation>
        </message>
    </context>
    <context>
        <name>sync.object-unreadable</name>
        <message>
            <source>A file in the store cannot be read. Everything else went on; it will be tried again.</source>
            <translation>A file in the store cannot be read. Everything else went on; it will be tried again.</translation>
        </message>
    </context>
    <context>
        <name>sync.other-study</name>
        <message>
            <source>A record of another study came. It was kept aside.</source>
            <translation>A record of another study came. It was kept aside.</translation>
        </message>
    </context>
    <context>
        <name>sync.outbox-damaged</name>
        <message>
            <source>A sealed record that waits here is damaged or missing. Everything else goes on; keep the folder as it is and tell your coordinator.</source>
            <translation>A sealed record that waits here is damaged or missing. Everything else goes on; keep the folder as it is and tell your coordinator.</translation>
        </message>
    </context>
    <context>
        <name>sync.receipt-malformed</name>
        <message>
            <source>A receipt cannot be read. Nothing was deleted because of it.</source>
            <translation>A receipt cannot be read. Nothing was deleted because of it.</translation>
        </message>
    </context>
    <context>
        <name>sync.revoked-device</name>
        <message>
            <source>A record was written after its device had left the study. It was kept aside.</source>
            <translation>A record was written after its device had left the study. It was kept aside.</translation>
        </message>
    </context>
    <context>
        <name>sync.store-unreachable</name>
        <message>
            <source>The store is not there: plug the stick in, or check the network. Nothing is lost; everything waits here, sealed.</source>
            <translation>The store is not there: plug the stick in, or check the network. Nothing is lost; everything waits here, sealed.</translation>
        </message>
    </context>
    <context>
        <name>sync.too-many-parts</name>
        <message>
            <source>A record came in far more parts than Saltbush cuts one into. Not all were tried; its laptop keeps it until it is safe.</source>
            <translation>A record came in far more parts than Saltbush cuts one into. Not all were tried; its laptop keeps it until it is safe.</translation>
        </message>
    </context>
    <context>
        <name>sync.unknown-device</name>
        <message>
            <source>A record came from a device that is not part of the study. It was kept aside.</source>
            <translation>A record came from a device that is not part of the study. It was kept aside.</translation>
        </message>
    </context>
    <context>
        <name>sync.unsupported-store</name>
        <message>
            <source>This version cannot sync with this kind of place (%1).</source>
            <translation>This version cannot sync with this kind of place (%1).</translation>
        </message>
    </context>
    <context>
        <name>sync.wrong-role</name>
        <message>
            <source>A record came from somebody whose role does not write such records. It was kept aside.</source>
            <translation>A record came from somebody whose role does not write such records. It was kept aside.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.always-the-same</name>
        <message>
            <source>This is the same whatever anybody answers: %1. Look at its quotes, and write questions as ${name}.</source>
            <translation>This is the same whatever anybody answers: %1. Look at its quotes, and write questions as ${name}.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.ambiguous-reference</name>
        <message>
            <source>There are several questions called "%1": the reference could mean any of them.</source>
            <translation>There are several questions called "%1": the reference could mean any of them.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.audit-name</name>
        <message>
            <source>An audit must be called "audit".</source>
            <translation>An audit must be called "audit".</translation>
        </message>
    </context>
    <context>
        <name>xlsform.background-geopoint-calculation</name>
        <message>
            <source>A background-geopoint takes no calculation.</source>
            <translation>A background-geopoint takes no calculation.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.background-geopoint-trigger</name>
        <message>
            <source>A background-geopoint needs a question in "trigger".</source>
            <translation>A background-geopoint needs a question in "trigger".</translation>
        </message>
    </context>
    <context>
        <name>xlsform.bad-pattern</name>
        <message>
            <source>The pattern "%1" cannot be read, so nothing is compared with it.</source>
            <translation>The pattern "%1" cannot be read, so nothing is compared with it.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.bare-date</name>
        <message>
            <source>Without quotes, %1 is a subtraction: write date('%1').</source>
            <translation>Without quotes, %1 is a subtraction: write date('%1').</translation>
        </message>
    </context>
    <context>
        <name>xlsform.bare-function</name>
        <message>
            <source>Write %1(…) here: the word "%1" alone stands for nothing.</source>
            <translation>Write %1(…) here: the word "%1" alone stands for nothing.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.bare-question</name>
        <message>
            <source>A question is written ${%1} here: "%1" alone stands for nothing.</source>
            <translation>A question is written ${%1} here: "%1" alone stands for nothing.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.bare-word</name>
        <message>
            <source>The word "%1" stands for nothing here: write a text between quotes ('%1'), and a question as ${its name}.</source>
            <translation>The word "%1" stands for nothing here: write a text between quotes ('%1'), and a question as ${its name}.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.big-image-without-image</name>
        <message>
            <source>A big-image needs an image as well.</source>
            <translation>A big-image needs an image as well.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.cell-without-header</name>
        <message>
            <source>This column has no name: what stands in it, here and below, is not read.</source>
            <translation>This column has no name: what stands in it, here and below, is not read.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.choice-name-with-space</name>
        <message>
            <source>The choice name "%1" in the list "%2" has a space, which separates answers where several may be chosen.</source>
            <translation>The choice name "%1" in the list "%2" has a space, which separates answers where several may be chosen.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.choice-outside-lists</name>
        <message>
            <source>The choice "%1" is passed over: it does not say to which list it belongs.</source>
            <translation>The choice "%1" is passed over: it does not say to which list it belongs.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.choices-without-list</name>
        <message>
            <source>The list "%1" is used, and no row of the sheet "%2" says which list it belongs to: it needs the column list_name.</source>
            <translation>The list "%1" is used, and no row of the sheet "%2" says which list it belongs to: it needs the column list_name.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.damaged</name>
        <message>
            <source>The workbook is damaged: %1 cannot be read. Open it in a spreadsheet program, save it again and try once more.</source>
            <translation>The workbook is damaged: %1 cannot be read. Open it in a spreadsheet program, save it again and try once more.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.deprecated-type</name>
        <message>
            <source>The type "%1" is old and no longer filled in.</source>
            <translation>The type "%1" is old and no longer filled in.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.disabled-column</name>
        <message>
            <source>The column "disabled" is old: use "relevant" with false() instead.</source>
            <translation>The column "disabled" is old: use "relevant" with false() instead.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.duplicate-choice</name>
        <message>
            <source>The choice "%1" stands twice in the list "%2".</source>
            <translation>The choice "%1" stands twice in the list "%2".</translation>
        </message>
    </context>
    <context>
        <name>xlsform.duplicate-column</name>
        <message>
            <source>The columns "%1" and "%2" say the same thing: keep one of them.</source>
            <translation>The columns "%1" and "%2" say the same thing: keep one of them.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.duplicate-entity-list</name>
        <message>
            <source>The entity list "%1" stands twice.</source>
            <translation>The entity list "%1" stands twice.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.duplicate-name</name>
        <message>
            <source>The name "%1" stands twice in the same group.</source>
            <translation>The name "%1" stands twice in the same group.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.duplicate-repeat-name</name>
        <message>
            <source>There are two repeats called "%1".</source>
            <translation>There are two repeats called "%1".</translation>
        </message>
    </context>
    <context>
        <name>xlsform.duplicate-save-to</name>
        <message>
            <source>The property "%1" is saved twice (row %2).</source>
            <translation>The property "%1" is saved twice (row %2).</translation>
        </message>
    </context>
    <context>
        <name>xlsform.encryption-needs-instance-id</name>
        <message>
            <source>An encrypted form needs its instance id: do not set omit_instanceID.</source>
            <translation>An encrypted form needs its instance id: do not set omit_instanceID.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.entity-scope</name>
        <message>
            <source>"%1" draws on questions of different repeats (%2).</source>
            <translation>"%1" draws on questions of different repeats (%2).</translation>
        </message>
    </context>
    <context>
        <name>xlsform.entity-without-container</name>
        <message>
            <source>There is no place in the form for the entity of "%1" (%2).</source>
            <translation>There is no place in the form for the entity of "%1" (%2).</translation>
        </message>
    </context>
    <context>
        <name>xlsform.entity-without-id</name>
        <message>
            <source>"%1" has update_if: it needs entity_id as well.</source>
            <translation>"%1" has update_if: it needs entity_id as well.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.entity-without-label</name>
        <message>
            <source>The entities of "%1" need a label.</source>
            <translation>The entities of "%1" need a label.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.entity-without-update-if</name>
        <message>
            <source>"%1" has both an id and create_if: it needs update_if as well.</source>
            <translation>"%1" has both an id and create_if: it needs update_if as well.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.external-without-choice-filter</name>
        <message>
            <source>select_one_external needs a choice filter.</source>
            <translation>select_one_external needs a choice filter.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.has-password</name>
        <message>
            <source>The workbook is protected by a password: open it in a spreadsheet program, take the password off and save it again.</source>
            <translation>The workbook is protected by a password: open it in a spreadsheet program, take the password off and save it again.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.idle-part</name>
        <message>
            <source>Behind "or" or "and" stands only %1, which compares nothing: write the question again, as in ${name} = %1.</source>
            <translation>Behind "or" or "and" stands only %1, which compares nothing: write the question again, as in ${name} = %1.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.instance-conflict</name>
        <message>
            <source>The name "%1" is used for two different sources: %2 and %3.</source>
            <translation>The name "%1" is used for two different sources: %2 and %3.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-column-name</name>
        <message>
            <source>A column cannot be called "%1".</source>
            <translation>A column cannot be called "%1".</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-entity-list</name>
        <message>
            <source>"%1" cannot be the name of an entity list.</source>
            <translation>"%1" cannot be the name of an entity list.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-name</name>
        <message>
            <source>"%1" cannot be a name: begin with a letter or _, then letters, digits, _ - or .</source>
            <translation>"%1" cannot be a name: begin with a letter or _, then letters, digits, _ - or .</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-nonresponse-reason</name>
        <message>
            <source>"%1" cannot be a reason: use words such as refused, dk.</source>
            <translation>"%1" cannot be a reason: use words such as refused, dk.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-parameter-value</name>
        <message>
            <source>The parameter "%1" cannot be "%2".</source>
            <translation>The parameter "%1" cannot be "%2".</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-parameters</name>
        <message>
            <source>Parameters are written as name=value, with spaces between them.</source>
            <translation>Parameters are written as name=value, with spaces between them.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-reference</name>
        <message>
            <source>This reference cannot be read: write ${name}.</source>
            <translation>This reference cannot be read: write ${name}.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-save-to</name>
        <message>
            <source>"%1" cannot be the name of an entity property.</source>
            <translation>"%1" cannot be the name of an entity property.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invisible-trigger</name>
        <message>
            <source>"%1", which triggers "%2", is never shown.</source>
            <translation>"%1", which triggers "%2", is never shown.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.language-without-code</name>
        <message>
            <source>The language "%1" has no code: write it as %2.</source>
            <translation>The language "%1" has no code: write it as %2.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.message-without-rule</name>
        <message>
            <source>%1 is never shown: there is nothing in the column "%2".</source>
            <translation>%1 is never shown: there is nothing in the column "%2".</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-calculation</name>
        <message>
            <source>A calculation needs something in the column "calculation".</source>
            <translation>A calculation needs something in the column "calculation".</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-choice-label</name>
        <message>
            <source>This choice has no label.</source>
            <translation>This choice has no label.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-choice-name</name>
        <message>
            <source>This choice needs a name.</source>
            <translation>This choice needs a name.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-column</name>
        <message>
            <source>The column "%1" is missing.</source>
            <translation>The column "%1" is missing.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-label</name>
        <message>
            <source>"%1" has no label.</source>
            <translation>"%1" has no label.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-list</name>
        <message>
            <source>"%1" needs the name of a list.</source>
            <translation>"%1" needs the name of a list.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-name</name>
        <message>
            <source>This row needs a name.</source>
            <translation>This row needs a name.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-parameter</name>
        <message>
            <source>The parameter "%1" is missing.</source>
            <translation>The parameter "%1" is missing.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-texts</name>
        <message>
            <source>Texts missing in %1: %2 (%3)</source>
            <translation>Texts missing in %1: %2 (%3)</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-translation</name>
        <message>
            <source>%1 has no column for: %2</source>
            <translation>%1 has no column for: %2</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-type</name>
        <message>
            <source>This row needs a type.</source>
            <translation>This row needs a type.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.misspelled-column</name>
        <message>
            <source>The column "%1" is not read. Did you mean "%2"?</source>
            <translation>The column "%1" is not read. Did you mean "%2"?</translation>
        </message>
    </context>
    <context>
        <name>xlsform.mixed-languages</name>
        <message>
            <source>Other columns say their language, these do not: %1. Write it behind each of them, as in label::English (en).</source>
            <translation>Other columns say their language, these do not: %1. Write it behind each of them, as in label::English (en).</translation>
        </message>
    </context>
    <context>
        <name>xlsform.nearly-same-language</name>
        <message>
            <source>"%1" and "%2" count as two languages here. If they are one, write it the same everywhere.</source>
            <translation>"%1" and "%2" count as two languages here. If they are one, write it the same everywhere.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.nearly-same-name</name>
        <message>
            <source>The name "%1" differs from another one only by upper and lower case.</source>
            <translation>The name "%1" differs from another one only by upper and lower case.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.neither-yes-nor-no</name>
        <message>
            <source>"%1" is not understood here: write yes or no.</source>
            <translation>"%1" is not understood here: write yes or no.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.no-choices-sheet</name>
        <message>
            <source>The list "%1" is used, but there is no sheet called "%2".</source>
            <translation>The list "%1" is used, but there is no sheet called "%2".</translation>
        </message>
    </context>
    <context>
        <name>xlsform.no-max-pixels</name>
        <message>
            <source>Without max-pixels, pictures are kept at their full size.</source>
            <translation>Without max-pixels, pictures are kept at their full size.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.no-such-choice</name>
        <message>
            <source>"%1" is no choice of the list "%2". It has: %3</source>
            <translation>"%1" is no choice of the list "%2". It has: %3</translation>
        </message>
    </context>
    <context>
        <name>xlsform.no-survey-sheet</name>
        <message>
            <source>There is no sheet called "survey": call the sheet with the questions so.</source>
            <translation>There is no sheet called "survey": call the sheet with the questions so.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.none-option-without-choices</name>
        <message>
            <source>add_none_option needs a choices sheet.</source>
            <translation>add_none_option needs a choices sheet.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.not-utf8</name>
        <message>
            <source>This file is not saved as UTF-8, so letters would be lost: save it again as "CSV UTF-8", or as .xlsx or .ods.</source>
            <translation>This file is not saved as UTF-8, so letters would be lost: save it again as "CSV UTF-8", or as .xlsx or .ods.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.nothing-between</name>
        <message>
            <source>Nothing stands between %1, so no value comes of them: write what is to be done with them, or concat(…, …) to put texts together.</source>
            <translation>Nothing stands between %1, so no value comes of them: write what is to be done with them, or concat(…, …) to put texts together.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.or-other-untranslated</name>
        <message>
            <source>The choice that or_other adds is in English only: add it yourself in every language.</source>
            <translation>The choice that or_other adds is in English only: add it yourself in every language.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.or-other-with-choice-filter</name>
        <message>
            <source>or_other cannot be used with a choice filter: add the choice yourself.</source>
            <translation>or_other cannot be used with a choice filter: add the choice yourself.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.reference-list</name>
        <message>
            <source>Here stands one reference, or several with commas between them.</source>
            <translation>Here stands one reference, or several with commas between them.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.repeat-named-as-root</name>
        <message>
            <source>A repeat cannot have the name of the whole form, "%1".</source>
            <translation>A repeat cannot have the name of the whole form, "%1".</translation>
        </message>
    </context>
    <context>
        <name>xlsform.required-note</name>
        <message>
            <source>The note "%1" asks for an answer that nobody can give, and the interview could never be finished: leave "required" empty.</source>
            <translation>The note "%1" asks for an answer that nobody can give, and the interview could never be finished: leave "required" empty.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.reserved-name</name>
        <message>
            <source>The name "%1" is reserved.</source>
            <translation>The name "%1" is reserved.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.row-skipped</name>
        <message>
            <source>This row has neither type nor name and was passed over.</source>
            <translation>This row has neither type nor name and was passed over.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.save-to-needs-list</name>
        <message>
            <source>Which entity list does "%1" belong to? Write list#property.</source>
            <translation>Which entity list does "%1" belong to? Write list#property.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.save-to-on-group</name>
        <message>
            <source>A group or repeat cannot be saved to an entity.</source>
            <translation>A group or repeat cannot be saved to an entity.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.save-to-without-entity</name>
        <message>
            <source>save_to needs an entities sheet.</source>
            <translation>save_to needs an entities sheet.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.search-mixed</name>
        <message>
            <source>The list "%1" is used with search() and without it ("%2").</source>
            <translation>The list "%1" is used with search() and without it ("%2").</translation>
        </message>
    </context>
    <context>
        <name>xlsform.search-with-file</name>
        <message>
            <source>search() cannot be used where choices come from a file.</source>
            <translation>search() cannot be used where choices come from a file.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.select-with-other-type</name>
        <message>
            <source>A choice question cannot have another type as well.</source>
            <translation>A choice question cannot have another type as well.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.similar-sheet-name</name>
        <message>
            <source>There is no sheet called "%1", but one with a similar name, "%2". Rename it, or begin its name with _ if it is meant so.</source>
            <translation>There is no sheet called "%1", but one with a similar name, "%2". Rename it, or begin its name with _ if it is meant so.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.table-list-mixed-lists</name>
        <message>
            <source>All questions of a table-list share one list; here are "%1" and "%2".</source>
            <translation>All questions of a table-list share one list; here are "%1" and "%2".</translation>
        </message>
    </context>
    <context>
        <name>xlsform.table-list-with-choice-filter</name>
        <message>
            <source>A table-list cannot have a choice filter.</source>
            <translation>A table-list cannot have a choice filter.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.too-deep</name>
        <message>
            <source>Groups and repeats stand in each other more than %1 deep.</source>
            <translation>Groups and repeats stand in each other more than %1 deep.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.too-large</name>
        <message>
            <source>This is more than Saltbush accepts in one workbook. Make it shorter, or split it in two.</source>
            <translation>This is more than Saltbush accepts in one workbook. Make it shorter, or split it in two.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.two-form-ids</name>
        <message>
            <source>form_id stands twice in the settings.</source>
            <translation>form_id stands twice in the settings.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.undeclared-prefix</name>
        <message>
            <source>The prefix "%1" is not declared in the namespaces of the settings sheet.</source>
            <translation>The prefix "%1" is not declared in the namespaces of the settings sheet.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-choice-column</name>
        <message>
            <source>The choices of the list "%2" have no column "%1". They have: %3</source>
            <translation>The choices of the list "%2" have no column "%1". They have: %3</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-default-language</name>
        <message>
            <source>No text of the form is in the default language "%1". There is: %2</source>
            <translation>No text of the form is in the default language "%1". There is: %2</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-entity-list</name>
        <message>
            <source>There is no entity list called "%1".</source>
            <translation>There is no entity list called "%1".</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-format</name>
        <message>
            <source>This file is no workbook that Saltbush reads: save it as .xlsx or .ods, or write it as .csv or .md.</source>
            <translation>This file is no workbook that Saltbush reads: save it as .xlsx or .ods, or write it as .csv or .md.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-list</name>
        <message>
            <source>There is no list called "%1" on the choices sheet.</source>
            <translation>There is no list called "%1" on the choices sheet.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-parameter</name>
        <message>
            <source>There is no parameter "%1" here. It takes: %2</source>
            <translation>There is no parameter "%1" here. It takes: %2</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-reference</name>
        <message>
            <source>There is no question or group called "%1".</source>
            <translation>There is no question or group called "%1".</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-reference-geometry</name>
        <message>
            <source>There is no question called "%1" for reference-geometry.</source>
            <translation>There is no question called "%1" for reference-geometry.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-type</name>
        <message>
            <source>There is no question type called "%1".</source>
            <translation>There is no question type called "%1".</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unmatched-begin</name>
        <message>
            <source>This %1 "%2" is never ended.</source>
            <translation>This %1 "%2" is never ended.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unmatched-end</name>
        <message>
            <source>There is nothing open that this "end %1" could end.</source>
            <translation>There is nothing open that this "end %1" could end.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unsupported-column</name>
        <message>
            <source>The column "%1" is not supported.</source>
            <translation>The column "%1" is not supported.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unsupported-file-extension</name>
        <message>
            <source>Choices cannot come from "%1": use .csv, .xml or .geojson.</source>
            <translation>Choices cannot come from "%1": use .csv, .xml or .geojson.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unsupported-media</name>
        <message>
            <source>"%1" is no kind of media.</source>
            <translation>"%1" is no kind of media.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.wrong-default</name>
        <message>
            <source>The default "%1" is no answer to this question: write it as %2.</source>
            <translation>The default "%1" is no answer to this question: write it as %2.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.wrong-end</name>
        <message>
            <source>Here the %1 "%2" of row %3 is open: write end %1.</source>
            <translation>Here the %1 "%2" of row %3 is open: write end %1.</translation>
        </message>
    </context>
    <context>
        <name>xpath.evaluation</name>
        <message>
            <source>The expression has no value: %1</source>
            <translation>The expression has no value: %1</translation>
        </message>
    </context>
    <context>
        <name>xpath.foreign-sign</name>
        <message>
            <source>"%1" is not read here: write %2</source>
            <translation>"%1" is not read here: write %2</translation>
        </message>
    </context>
    <context>
        <name>xpath.incomplete</name>
        <message>
            <source>The expression breaks off: something is missing at its end.</source>
            <translation>The expression breaks off: something is missing at its end.</translation>
        </message>
    </context>
    <context>
        <name>xpath.syntax</name>
        <message>
            <source>The expression cannot be read here: %1</source>
            <translation>The expression cannot be read here: %1</translation>
        </message>
    </context>
    <context>
        <name>xpath.too-deep</name>
        <message>
            <source>The expression is nested too deeply.</source>
            <translation>The expression is nested too deeply.</translation>
        </message>
    </context>
    <context>
        <name>xpath.too-much</name>
        <message>
            <source>The expression takes too much work or makes too long a text.</source>
            <translation>The expression takes too much work or makes too long a text.</translation>
        </message>
    </context>
    <context>
        <name>xpath.unknown-function</name>
        <message>
            <source>There is no function called %1.</source>
            <translation>There is no function called %1.</translation>
        </message>
    </context>
    <context>
        <name>xpath.unreadable-xml</name>
        <message>
            <source>This is not well-formed XML: %1</source>
            <translation>This is not well-formed XML: %1</translation>
        </message>
    </context>
    <context>
        <name>xpath.wrong-arguments</name>
        <message>
            <source>The function %1 is called with the wrong number or kind of arguments.</source>
            <translation>The function %1 is called with the wrong number or kind of arguments.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::LookWords</name>
        <message>
            <source>Looking into the store first</source>
            <translation>Looking into the store first</translation>
        </message>
        <message>
            <source>The store could not be looked into before. %1</source>
            <translation>The store could not be looked into before. %1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::FormChoice</name>
        <message>
            <source>Questionnaire</source>
            <translation>Questionnaire</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::WorkspacePlace</name>
        <message>
            <source>The request file is %1.</source>
            <translation>The request file is %1.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::TimeWords</name>
        <message>
            <source>today %1</source>
            <translation>today %1</translation>
        </message>
    </context>
</TS>
