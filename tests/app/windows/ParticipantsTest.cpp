// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consent/CodeCard.h"
#include "app/participants/ParticipantsPage.h"
#include "app/widgets/RowList.h"
#include "app/widgets/TextField.h"
#include "core/consent/Finish.h"
#include "tests/app/windows/Pictures.h"
#include "tests/app/windows/StudyDesk.h"
#include "tests/support/Results.h"

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::app;
using namespace saltbush::test;

namespace
{

void consentTo(StudyDesk &desk, ParticipantId who, consent::EntryKind kind)
{
    auto ledger = must(consent::Ledger::open(*desk.workspace));
    const auto documents = must(consent::Documents::of(*desk.workspace));
    const consent::ConsentDocument &document = *documents.newest().front();
    consent::NewEntry entry{.kind = kind,
                            .participant = who,
                            .document = document.id,
                            .version = document.version,
                            .language = u"th"_s,
                            .mode = document.modes.front(),
                            .eligible = true,
                            .capable = true};
    for (const consent::Scope &scope : document.scopes)
        entry.scopes[scope.id] = kind == consent::EntryKind::Given;
    for (const consent::ComprehensionQuestion &question : document.comprehension)
        entry.comprehension.push_back({question.id, true});
    must(ledger.add(entry));
}

std::vector<study::Participant> someParticipants(StudyDesk &desk, int count)
{
    const auto &sites = desk.workspace->package()->config.sites;
    std::vector<study::Participant> people;
    for (int i = 0; i < count; ++i)
        people.push_back(must(
            study::Participants(*desk.workspace).add(sites[std::size_t(i) % sites.size()].prefix)));
    return people;
}

/// One of every kind: nobody was asked, in force with an open interview, said no, took it back.
void everyKind(StudyDesk &desk)
{
    const auto people = someParticipants(desk, 5);
    consentTo(desk, people[1].id, consent::EntryKind::Given);
    const QString form = desk.workspace->package()->forms.front().id;
    const auto ledger = must(consent::Ledger::open(*desk.workspace));
    must(consent::beginInterview(*desk.workspace, must(ledger.inForce(people[1].id, form))));
    consentTo(desk, people[2].id, consent::EntryKind::Declined);
    consentTo(desk, people[3].id, consent::EntryKind::Given);
    consentTo(desk, people[3].id, consent::EntryKind::Withdrawn);
    consentTo(desk, people[4].id, consent::EntryKind::Given);
}

} // namespace

SCENARIO("The first participant: added, and Enter begins")
{
    StudyDesk desk;
    desk.show<ParticipantsPage>();
    CHECK(desk.sees(u"Nobody yet"_s));
    desk.pressButton(u"New participant"_s);
    const auto people = must(study::Participants(*desk.workspace).all());
    REQUIRE(people.size() == 1);
    CHECK(desk.sees(people.front().code));
    CHECK(desk.sees(u"Not asked yet"_s));
    desk.press(Qt::Key_Return);
    const QString form = desk.workspace->package()->forms.front().id;
    CHECK(desk.shell.started == QStringList{form + u' ' + people.front().id.toString()});
}

SCENARIO("One of five hundred is found while the code is typed")
{
    StudyDesk desk;
    const auto people = someParticipants(desk, 500);
    auto &page = desk.show<ParticipantsPage>();
    auto *list = page.findChild<RowList *>();
    REQUIRE(list);
    CHECK(list->shown() == 500);
    const study::Participant &wanted = people[123];

    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    CHECK(list->currentIndex().row() == 2);
    QString typed = wanted.code.toLower();
    desk.type(typed.remove(u'-').left(8));
    CHECK(list->shown() < 5);
    desk.type(typed.mid(8));
    CHECK(list->shown() == 1);
    CHECK(desk.sees(wanted.code));
    desk.press(Qt::Key_Return);
    CHECK(list->hasFocus());
    CHECK(desk.shell.started.isEmpty());
    desk.press(Qt::Key_Return);
    REQUIRE(desk.shell.started.size() == 1);
    CHECK(desk.shell.started.front().endsWith(wanted.id.toString()));
}

TEST_CASE("What is wrong with a code is said as what it is")
{
    StudyDesk desk;
    const QString code = someParticipants(desk, 1).front().code;
    QString slip = code;
    slip[5] = slip[5] == u'7' ? u'8' : u'7';
    QString strange = code;
    strange[5] = u'U';
    const std::pair<QString, QString> cases[]{
        {slip, u"a slip in it"_s},
        {code.left(5) + u'*' + code.mid(6).chopped(2), u"too short"_s},
        {code + u"77"_s, u"too long"_s},
        {strange, u"no \"U\""_s},
    };
    for (const auto &[typed, words] : cases) {
        CAPTURE(typed.toStdString());
        desk.show<ParticipantsPage>();
        desk.type(typed);
        desk.press(Qt::Key_Return);
        CHECK(desk.sees(words));
        CHECK(desk.shell.started.isEmpty());
    }
}

SCENARIO("An open interview goes on by one key, and the card shows the code")
{
    StudyDesk desk;
    everyKind(desk);
    auto &page = desk.show<ParticipantsPage>();
    const auto draft = must(study::Drafts(*desk.workspace).mine()).front();
    page.findChild<RowList *>()->setCurrentKey(draft.participant.toString());
    CHECK(desk.sees(u"In force"_s));
    desk.press(Qt::Key_Tab);
    while (!page.findChild<RowList *>()->hasFocus())
        desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Return);
    CHECK(desk.shell.resumed == QStringList{draft.id.toString()});

    desk.pressButton(u"code card"_s);
    REQUIRE(page.findChild<CodeCard *>());
    CHECK(desk.sees(u"Your code"_s));
    CHECK_FALSE(desk.sees(u"Migration and work"_s));
    desk.pressButton(u"Spell it out"_s);
    CHECK(desk.sees(u" · "_s));
    desk.pressButton(u"Done"_s);
    CHECK(page.findChild<RowList *>());
}

SCENARIO("Who is due for an interview is shown alone")
{
    StudyDesk desk;
    everyKind(desk);
    auto &page = desk.show<ParticipantsPage>();
    auto *list = page.findChild<RowList *>();
    CHECK(list->shown() == 5);
    desk.pressButton(u"Who is due"_s);
    THEN("whoever was not asked, said no, or took it back, is not among them")
    {
        CHECK(list->shown() == 2);
        CHECK(desk.sees(u"Interview: due"_s));
    }
    WHEN("the code of somebody is typed who is not due")
    {
        const auto people = must(study::Participants(*desk.workspace).all());
        const auto refused = std::ranges::find_if(people, [&](const study::Participant &who) {
            const auto said = must(must(consent::Ledger::open(*desk.workspace)).latest(who.id));
            return said && said->kind == consent::EntryKind::Declined;
        });
        REQUIRE(refused != people.end());
        page.setFocus();
        desk.type(refused->code);
        THEN("that person is there all the same")
        {
            CHECK(list->shown() == 1);
            desk.press(Qt::Key_Return);
            CHECK(list->currentKey() == refused->id.toString());
        }
    }
    WHEN("everybody is wanted again")
    {
        desk.pressButton(u"Everybody"_s);
        CHECK(list->shown() == 5);
    }
}

SCENARIO("Who was interviewed is not asked twice by a slip of the hand")
{
    StudyDesk desk;
    const auto who = someParticipants(desk, 1).front();
    consentTo(desk, who.id, consent::EntryKind::Given);
    const QString form = desk.workspace->package()->forms.front().id;
    const auto ledger = must(consent::Ledger::open(*desk.workspace));
    auto open = must(consent::beginInterview(*desk.workspace, must(ledger.inForce(who.id, form))));
    must(consent::finish(*desk.workspace, *open, study::Outcome::Partial));
    open.reset();
    auto &page = desk.show<ParticipantsPage>();
    page.findChild<RowList *>()->setFocus();
    desk.press(Qt::Key_Return);
    CHECK(desk.shell.started.isEmpty());
    CHECK(desk.sees(u"Nothing is due for "_s + who.code));
    desk.pressButton(u"Start an interview"_s);
    CHECK(desk.shell.started.size() == 1);
}

TEST_CASE("Participants are not clipped, at any size")
{
    StudyDesk desk(Scheme::Light, GENERATE(100, 200));
    everyKind(desk);
    desk.show<ParticipantsPage>();
    QTest::qWait(50);
    CHECK(clippedTexts(desk.page()) == QStringList());
    desk.pressButton(u"code card"_s);
    QTest::qWait(50);
    CHECK(clippedTexts(desk.page()) == QStringList());
}

TEST_CASE("Pictures of the participants", "[.][screens]")
{
    const auto scheme = GENERATE(Scheme::Light, Scheme::Dark);
    const int percent = GENERATE(100, 200);
    const QString look =
        u"%1-%2"_s.arg(scheme == Scheme::Light ? u"light"_s : u"dark"_s).arg(percent);
    StudyDesk desk(scheme, percent);
    desk.show<ParticipantsPage>();
    grab(desk.page(), u"participants-empty-"_s + look);
    someParticipants(desk, 30);
    everyKind(desk);
    desk.show<ParticipantsPage>();
    desk.press(Qt::Key_Down);
    grab(desk.page(), u"participants-"_s + look);
    desk.pressButton(u"code card"_s);
    desk.pressButton(u"Spell it out"_s);
    grab(desk.page(), u"participants-card-"_s + look);
}
