// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consent/ConsentDocumentsPage.h"
#include "app/consent/ConsentPage.h"
#include "app/consent/Conversation.h"
#include "app/consent/DocumentReader.h"
#include "app/page/InterfaceLanguage.h"
#include "app/widgets/AnswerPills.h"
#include "app/widgets/DropDown.h"
#include "app/widgets/TextField.h"
#include "core/study/Package.h"
#include "core/study/Participants.h"
#include "tests/app/windows/Pictures.h"
#include "tests/app/windows/StudyDesk.h"
#include "tests/support/Results.h"

#include <catch2/generators/catch_generators.hpp>

#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::app;
using namespace saltbush::test;
using consent::EntryKind;

namespace
{

consent::ConsentDocument documentOf(StudyDesk &desk)
{
    return *must(consent::Documents::of(*desk.workspace)).newest().front();
}

/// From the choice of a language (its number) to the last answer: yes to all but one.
void answerEverything(StudyDesk &desk, Qt::Key language, int noTo = -1)
{
    const consent::ConsentDocument document = documentOf(desk);
    desk.press(language);
    desk.press(Qt::Key_Return); // past the text
    const int questions = int(document.comprehension.size() + document.scopes.size()) + 2;
    for (int i = 0; i < questions; ++i) {
        desk.press(i == noTo ? Qt::Key_N : Qt::Key_Y);
        desk.press(Qt::Key_Return);
    }
    desk.press(Qt::Key_1); // how it was said
    desk.press(Qt::Key_Return);
}

std::vector<EntryKind> kindsOf(StudyDesk &desk, ParticipantId who)
{
    std::vector<EntryKind> kinds;
    for (const auto &entry : must(must(consent::Ledger::open(*desk.workspace)).history(who)))
        kinds.push_back(entry.kind);
    return kinds;
}

} // namespace

TEST_CASE("Below the last question there is nothing, and the question one is at stays in sight")
{
    StudyDesk desk;
    auto owned = std::make_unique<ConsentPage>(desk.theme, documentOf(desk),
                                               ParticipantId::random(desk.random), u"en"_s);
    ConsentPage &page = *owned;
    desk.put(std::move(owned));
    desk.press(Qt::Key_2);
    desk.press(Qt::Key_Return); // to the first question
    const auto questions = page.findChildren<AnswerPills *>();
    const auto isInSight = [](const QWidget *widget) {
        return widget->visibleRegion().boundingRect().height() == widget->height();
    };
    for (const int percent : {200, 100}) {
        CAPTURE(percent);
        desk.theme.setTextPercent(percent);
        QTest::qWait(50);
        CHECK(isInSight(questions.front()));
    }
    QScrollBar *bar = page.findChild<QScrollArea *>()->verticalScrollBar();
    bar->setValue(bar->maximum());
    QTest::qWait(50);
    CHECK(isInSight(questions.back()));
}

SCENARIO("A conversation by keys alone: nothing is preset, and what is said is what is told")
{
    StudyDesk desk;
    const consent::ConsentDocument document = documentOf(desk);
    const ParticipantId who = ParticipantId::random(desk.random);
    auto owned = std::make_unique<ConsentPage>(desk.theme, document, who, u"en"_s);
    ConsentPage &page = *owned;
    desk.put(std::move(owned));
    QSignalSpy given(&page, &ConsentPage::given);
    CHECK(desk.sees(u"In which language"_s));
    CHECK_FALSE(desk.sees(u"Agrees"_s));

    desk.press(Qt::Key_2); // Thai
    CHECK(desk.sees(document.languages.at(u"th"_s).title));
    CHECK_FALSE(page.entry(EntryKind::Given).eligible);
    desk.press(Qt::Key_Return); // past the text

    const int questions = int(document.comprehension.size() + document.scopes.size()) + 2;
    for (int i = 0; i < questions; ++i) {
        CHECK(given.isEmpty());
        desk.press(i == 2 ? Qt::Key_N : Qt::Key_Y);
        desk.press(Qt::Key_Return);
    }
    desk.press(Qt::Key_2);
    desk.press(Qt::Key_Return); // to the button
    desk.press(Qt::Key_Return); // and on
    REQUIRE(given.size() == 1);
    const consent::NewEntry entry = page.entry(EntryKind::Given);
    CHECK(entry.language == u"th"_s);
    CHECK(entry.mode == document.modes[1]);
    CHECK(entry.scopes.at(document.scopes[0].id));
    CHECK_FALSE(entry.scopes.at(document.scopes[1].id));
    CHECK(entry.eligible);
    CHECK(entry.capable);
}

SCENARIO("The consent of a participant: given, changed, copied, taken back, all in the ledger")
{
    StudyDesk desk;
    const study::Participant who = must(study::Participants(*desk.workspace).add());
    desk.show<ConsentDocumentsPage>();
    desk.type(who.code);
    desk.press(Qt::Key_Return);
    CHECK(desk.sees(u"Not asked yet"_s));
    desk.pressButton(u"Begin the conversation"_s);
    answerEverything(desk, Qt::Key_2);
    desk.press(Qt::Key_Return);
    CHECK(kindsOf(desk, who.id) == std::vector{EntryKind::Given});
    CHECK(desk.sees(u"Give the code"_s));
    desk.pressButton(u"A copy of the text was given"_s);
    CHECK(desk.sees(u"Noted: a copy was given"_s));
    desk.pressButton(u"Go on"_s);
    CHECK(desk.sees(u"In force"_s));

    desk.pressButton(u"Change what is agreed"_s);
    answerEverything(desk, Qt::Key_1, 2);
    CHECK(desk.sees(u"Until now: yes"_s));
    desk.press(Qt::Key_Return);
    desk.pressButton(u"Go on"_s);
    const auto changed = must(must(consent::Ledger::open(*desk.workspace)).latest(who.id)).value();
    CHECK(changed.kind == EntryKind::Changed);
    CHECK_FALSE(changed.scopes.at(documentOf(desk).scopes[1].id));

    desk.pressButton(u"Take consent back"_s);
    CHECK(desk.sees(u"withdrawal code is not part of this version"_s));
    desk.press(Qt::Key_1);
    desk.pressButton(u"Take consent back"_s);
    CHECK(desk.sees(u"Taken back"_s));
    CHECK(kindsOf(desk, who.id)
          == std::vector{EntryKind::Given, EntryKind::CopyGiven, EntryKind::Changed,
                         EntryKind::Withdrawn});
}

SCENARIO("Somebody new whose yes cannot be noted is not known either")
{
    StudyDesk desk;
    study::Participants participants(*desk.workspace);
    const study::Participant met = must(participants.meet());
    must(consent::Ledger::open(*desk.workspace));
    must(desk.workspace->database().run("CREATE TRIGGER breaks BEFORE INSERT ON consent_local"
                                        " BEGIN SELECT RAISE(ABORT, 'broken'); END"));
    const QString form = desk.workspace->package()->forms.front().id;
    const auto open = must(openConversation(desk.theme, *desk.workspace,
                                            {.who = met.id, .formId = form, .newcomer = met}));
    desk.put(std::unique_ptr<QWidget>(open.page));
    answerEverything(desk, Qt::Key_1);
    desk.press(Qt::Key_Return);
    CHECK_FALSE(desk.sees(u"Give the code"_s));
    CHECK(must(participants.all()).empty());

    must(desk.workspace->database().run("DROP TRIGGER breaks"));
    desk.press(Qt::Key_Return);
    CHECK(desk.sees(u"Give the code"_s));
    CHECK(must(participants.all()).size() == 1);
}

SCENARIO("A correction names the entry and the reason, and replaces nothing")
{
    StudyDesk desk;
    const study::Participant who = must(study::Participants(*desk.workspace).add());
    desk.show<ConsentDocumentsPage>();
    desk.type(who.code);
    desk.press(Qt::Key_Return);
    desk.pressButton(u"Begin the conversation"_s);
    answerEverything(desk, Qt::Key_1);
    desk.press(Qt::Key_Return);
    desk.pressButton(u"Go on"_s);
    desk.pressButton(u"Correct an entry"_s);
    desk.press(Qt::Key_Tab); // the only entry is chosen
    desk.type(u"The wrong key"_s);
    desk.pressButton(u"To the questions"_s);
    answerEverything(desk, Qt::Key_1, 2);
    desk.press(Qt::Key_Return);
    CHECK(kindsOf(desk, who.id) == std::vector{EntryKind::Given, EntryKind::Corrected});
}

SCENARIO("A consent document is read in two languages side by side")
{
    StudyDesk desk;
    auto &page = desk.show<ConsentDocumentsPage>();
    const consent::ConsentDocument document = documentOf(desk);
    CHECK(desk.sees(document.approval->reference));
    CHECK(desk.sees(u"English · ไทย"_s));
    desk.pressButton(u"Read it"_s);
    REQUIRE(page.findChild<DocumentReader *>());
    CHECK(desk.sees(document.languages.at(u"en"_s).title));
    CHECK_FALSE(desk.sees(document.languages.at(u"th"_s).title));
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    CHECK(desk.sees(document.languages.at(u"en"_s).title));
    CHECK(desk.sees(document.languages.at(u"th"_s).title));
    desk.press(Qt::Key_Backtab);
    desk.press(Qt::Key_Backtab);
    desk.pressButton(u"Back"_s);
    CHECK(page.findChild<TextField *>());
}

TEST_CASE("Consent is not clipped, at any size, in Thai too")
{
    StudyDesk desk(Scheme::Light, GENERATE(100, 200));
    const study::Participant who = must(study::Participants(*desk.workspace).add());
    desk.show<ConsentDocumentsPage>();
    QTest::qWait(50);
    CHECK(clippedTexts(desk.page()) == QStringList());
    desk.type(who.code);
    desk.press(Qt::Key_Return);
    desk.pressButton(u"Begin the conversation"_s);
    answerEverything(desk, Qt::Key_2);
    QTest::qWait(50);
    CHECK(clippedTexts(desk.page()) == QStringList());
    desk.press(Qt::Key_Return);
    QTest::qWait(50);
    CHECK(clippedTexts(desk.page()) == QStringList());
}

TEST_CASE("Pictures of consent", "[.][screens]")
{
    const auto scheme = GENERATE(Scheme::Light, Scheme::Dark);
    const int percent = GENERATE(100, 200);
    const QString look =
        u"%1-%2"_s.arg(scheme == Scheme::Light ? u"light"_s : u"dark"_s).arg(percent);
    StudyDesk desk(scheme, percent);
    const study::Participant who = must(study::Participants(*desk.workspace).add());
    desk.show<ConsentDocumentsPage>();
    grab(desk.page(), u"consent-documents-"_s + look);
    desk.type(who.code);
    desk.press(Qt::Key_Return);
    grab(desk.page(), u"consent-nobody-"_s + look);
    desk.pressButton(u"Begin the conversation"_s);
    grab(desk.page(), u"consent-language-"_s + look);
    desk.press(Qt::Key_2);
    grab(desk.page(), u"consent-text-th-"_s + look);
    desk.pressButton(u"Another language"_s);
    answerEverything(desk, Qt::Key_2, 2);
    grab(desk.page(), u"consent-answered-th-"_s + look);
    desk.press(Qt::Key_Return);
    grab(desk.page(), u"consent-end-th-"_s + look);
    desk.pressButton(u"Go on"_s);
    grab(desk.page(), u"consent-overview-"_s + look);
    desk.pressButton(u"Take consent back"_s);
    grab(desk.page(), u"consent-take-back-"_s + look);
    desk.show<ConsentDocumentsPage>();
    desk.pressButton(u"Read it"_s);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    grab(desk.page(), u"consent-read-"_s + look);
}
