// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/Studies.h"
#include "app/consent/ConsentPage.h"
#include "core/consent/Ledger.h"
#include "core/study/Participants.h"
#include "core/study/Publish.h"
#include "tests/app/windows/House.h"
#include "tests/support/CopyFolder.h"
#include "tests/support/Results.h"

#include <catch2/generators/catch_generators.hpp>

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::app;
using namespace saltbush::test;

namespace
{

/// The next version of the consent document, valid until then.
void publishDocument(House &house, const QString &validUntil)
{
    const QString folder = house.folder.file(u"template"_s);
    copyFolder(house.world.templateFolder(), folder);
    QFile file(folder + u"/consent.json"_s);
    REQUIRE(file.open(QIODevice::ReadWrite));
    QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    document[u"version"] = 2;
    document[u"validUntil"] = validUntil;
    file.resize(0);
    file.write(QJsonDocument(document).toJson());
    file.close();
    auto source = must(readStudySource(house.world.disk, {.templateFolder = folder}));
    REQUIRE_FALSE(source.hasErrors());
    must(study::publish(*house.look(coordinator), std::move(source)));
}

study::Participant whoAgreed(House &house)
{
    const auto workspace = house.look(coordinator);
    const study::Participant who = must(study::Participants(*workspace).add());
    auto ledger = must(consent::Ledger::open(*workspace));
    const auto documents = must(consent::Documents::of(*workspace));
    const consent::ConsentDocument &document = *documents.newest().front();
    consent::NewEntry entry{.participant = who.id,
                            .document = document.id,
                            .version = document.version,
                            .language = u"en"_s,
                            .mode = document.modes.front(),
                            .eligible = true,
                            .capable = true};
    for (const consent::Scope &scope : document.scopes)
        entry.scopes[scope.id] = true;
    for (const consent::ComprehensionQuestion &question : document.comprehension)
        entry.comprehension.push_back({question.id, true});
    must(ledger.add(entry));
    return who;
}

} // namespace

SCENARIO("Who agreed to a document whose time is over is asked again, with the one that is valid")
{
    House house;
    const study::Participant who = whoAgreed(house);
    const bool isReplaced = GENERATE(true, false);
    if (isReplaced)
        publishDocument(house, u"2066-01-01T00:00:00.000Z"_s);
    house.world.clock.advance(std::chrono::days(20 * 365));
    house.unlock(coordinator);
    house.reach(u"Code of a participant who comes again"_s);
    house.type(who.code);
    house.press(Qt::Key_Return);
    if (isReplaced) {
        CHECK(house.window->findChild<ConsentPage *>());
        CHECK(house.sees(u"In which language do you speak?"_s));
    } else {
        CHECK_FALSE(house.window->findChild<ConsentPage *>());
        CHECK(house.message().contains(u"no longer valid"_s));
    }
}
