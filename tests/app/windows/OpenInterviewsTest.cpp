// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consent/ConsentDocumentsPage.h"
#include "app/interview/InterviewsPage.h"
#include "core/consent/Ledger.h"
#include "core/study/Drafts.h"
#include "core/study/Package.h"
#include "core/study/Part.h"
#include "core/study/Publish.h"
#include "core/study/StudyErrors.h"
#include "tests/app/windows/StudyDesk.h"
#include "tests/support/Results.h"

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::app;
using namespace saltbush::test;
using consent::EntryKind;

namespace
{

consent::NewEntry said(StudyDesk &desk, ParticipantId who, EntryKind kind)
{
    const auto documents = must(consent::Documents::of(*desk.workspace));
    const consent::ConsentDocument &document = *documents.newest().front();
    consent::NewEntry entry{.kind = kind,
                            .participant = who,
                            .document = document.id,
                            .version = document.version,
                            .language = document.languages.begin()->first,
                            .mode = document.modes.front(),
                            .eligible = true,
                            .capable = true};
    for (const consent::Scope &scope : document.scopes)
        entry.scopes[scope.id] = kind == EntryKind::Given;
    for (const consent::ComprehensionQuestion &question : document.comprehension)
        entry.comprehension.push_back({question.id, true});
    return entry;
}

/// Somebody who consented and whose interview is open.
study::Participant inTheMiddle(StudyDesk &desk)
{
    const study::Participant who = must(study::Participants(*desk.workspace).add());
    auto ledger = must(consent::Ledger::open(*desk.workspace));
    must(ledger.add(said(desk, who.id, EntryKind::Given)));
    const QString form = desk.workspace->package()->forms.front().id;
    must(consent::beginInterview(*desk.workspace, must(ledger.inForce(who.id, form))));
    return who;
}

/// The study's form once more, as another version of it.
void publishNewerForm(StudyDesk &desk)
{
    study::Workspace &workspace = *desk.workspace;
    study::StudySource source;
    source.config = workspace.package()->config;
    study::PackagedForm form = workspace.package()->forms.front();
    QByteArray xml = must(workspace.forms().xml(form.hash));
    xml.append("<!-- once more -->");
    form.hash = crypto::hash(xml);
    form.version += u"-next"_s;
    source.forms = {form};
    source.parts = {{study::part::xform, form.id, xml}};
    for (const char *type : {study::part::consentDocument, study::part::attachment})
        for (const study::Part &part : must(workspace.packages().parts(QLatin1String(type))))
            source.parts.push_back(part);
    must(study::publish(workspace, source));
}

std::size_t openInterviews(StudyDesk &desk)
{
    return must(study::Drafts(*desk.workspace).mine()).size();
}

} // namespace

SCENARIO("Who takes consent back in the middle of an interview is told what becomes of it")
{
    StudyDesk desk;
    const study::Participant who = inTheMiddle(desk);
    inTheMiddle(desk);
    desk.show<ConsentDocumentsPage>();
    desk.type(who.code);
    desk.press(Qt::Key_Return);
    desk.pressButton(u"Take consent back"_s);
    CHECK(desk.sees(u"1 open interview(s) with this person will be discarded"_s));
    desk.press(Qt::Key_1);
    desk.pressButton(u"Take consent back"_s);
    CHECK(desk.sees(u"It is noted: consent was taken back."_s));
    CHECK(openInterviews(desk) == 1);
}

SCENARIO("An open interview that nobody may go on with is discarded, in two steps")
{
    StudyDesk desk;
    const study::Participant who = inTheMiddle(desk);
    const QString withdrawn = u"Consent was withdrawn: this interview cannot go on."_s;
    const QString saidNo = u"This person said no."_s;
    must(must(consent::Ledger::open(*desk.workspace)).add(said(desk, who.id, EntryKind::Declined)));
    const bool isTakenBack = GENERATE(false, true);
    if (isTakenBack) // at a colleague's who shares the laptop
        must(desk.workspace->database().run("UPDATE consent_local SET kind = 'withdrawn'"));
    desk.show<InterviewsPage>();
    CHECK(desk.sees(who.code));
    CHECK(desk.sees(isTakenBack ? withdrawn : saidNo));
    CHECK_FALSE(desk.sees(isTakenBack ? saidNo : withdrawn));

    desk.pressButton(u"Discard…"_s);
    desk.press(Qt::Key_Return); // the focus is on the way back
    CHECK(openInterviews(desk) == 1);
    desk.pressButton(u"Discard…"_s);
    CHECK(desk.sees(u"This cannot be taken back."_s));
    desk.pressButton(u"Yes, discard it"_s);
    CHECK(desk.sees(u"The interview is discarded."_s));
    CHECK_FALSE(desk.sees(who.code));
    CHECK(openInterviews(desk) == 0);
}

SCENARIO("An open interview that cannot be opened may be discarded, one that can later may not")
{
    StudyDesk desk;
    inTheMiddle(desk);
    desk.show<InterviewsPage>();
    CHECK_FALSE(desk.sees(u"Discard…"_s));

    WHEN("it is damaged")
    {
        desk.shell.refuses = Error{study::workspaceDamaged};
        desk.pressButton(u", begun "_s);
        REQUIRE(desk.shell.resumed.size() == 1);
        desk.pressButton(u"Discard…"_s);
        desk.pressButton(u"Yes, discard it"_s);
        CHECK(openInterviews(desk) == 0);
    }
    WHEN("it is not now")
    {
        desk.shell.refuses = Error{study::workspaceDamaged, {}, {}, Retry::Later};
        desk.pressButton(u", begun "_s);
        CHECK_FALSE(desk.sees(u"Discard…"_s));
    }
}

SCENARIO("An open interview is carried over to a newer version of its form, in two steps")
{
    StudyDesk desk;
    inTheMiddle(desk);
    desk.show<InterviewsPage>();
    CHECK_FALSE(desk.sees(u"A newer version of this questionnaire is here."_s));
    publishNewerForm(desk);
    study::Drafts drafts(*desk.workspace);
    const InterviewId before = must(drafts.mine()).front().id;

    desk.show<InterviewsPage>();
    CHECK(desk.sees(u"A newer version of this questionnaire is here."_s));
    desk.pressButton(u"Carry over to the new version…"_s);
    CHECK(desk.sees(u"stay as they are."_s));
    desk.press(Qt::Key_Return); // the focus is on the way back
    CHECK(must(drafts.mine()).front().id == before);
    desk.pressButton(u"Carry over to the new version…"_s);
    desk.pressButton(u"Yes, carry it over"_s);
    CHECK(desk.sees(u"The interview goes on in the new version."_s));
    CHECK_FALSE(desk.sees(u"A newer version of this questionnaire is here."_s));
    CHECK(must(drafts.mine()).size() == 1);
    CHECK(must(drafts.mine()).front().formVersion.endsWith(u"-next"_s));
}
