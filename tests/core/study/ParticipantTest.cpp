// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Participants.h"
#include "tests/core/study/StudyFixture.h"

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::study;

namespace
{

const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

} // namespace

TEST_CASE("A participant's code is site, six characters and a check character")
{
    SeededRandom random(7);
    const auto code = ParticipantCode::random(random, QStringLiteral("MEL"));
    CHECK(code.text().size() == 12);
    CHECK(code.site() == QStringLiteral("MEL"));
    CHECK(must(ParticipantCode::read(code.text())) == code);
}

TEST_CASE("A code is read as people write it")
{
    SeededRandom random(1);
    for (int i = 0; i < 200; ++i) {
        const auto code = ParticipantCode::random(random, QStringLiteral("ADL"));
        QString sloppy = code.text().toLower().replace(u'-', u' ');
        sloppy =
            sloppy.left(3) + sloppy.mid(3).replace(u'1', i % 2 ? u'l' : u'I').replace(u'0', u'o');
        CHECK(must(ParticipantCode::read(u' ' + sloppy)) == code);
        CHECK(must(ParticipantCode::read(QString(code.text()).remove(u'-'))) == code);
    }
}

TEST_CASE("Every single wrong character and every swap of neighbours is noticed")
{
    SeededRandom random(3);
    for (int i = 0; i < 50; ++i) {
        const QString code = ParticipantCode::random(random, QStringLiteral("SYD")).text();
        for (const int at : {4, 5, 6, 7, 8, 9, 11}) {
            for (const QChar wrong : alphabet) {
                QString typed = code;
                typed[at] = wrong;
                CHECK(ParticipantCode::read(typed).has_value() == (typed == code));
            }
        }
        for (int at = 4; at < 9; ++at) {
            QString typed = code;
            std::swap(typed[at], typed[at + 1]);
            CHECK(ParticipantCode::read(typed).has_value() == (typed == code));
        }
    }
}

TEST_CASE("What is no code is told apart from a code that is unknown here")
{
    Laboratory lab;
    const auto workspace = lab.newStudy();
    Participants participants(*workspace);
    const Participant added = must(participants.add(QStringLiteral("SYD")));
    CHECK(must(participants.find(added.code.toLower())).id == added.id);
    CHECK(must(participants.get(added.id)).site == QStringLiteral("SYD"));

    SeededRandom random(5);
    const QString stranger = ParticipantCode::random(random, QStringLiteral("SYD")).text();
    CHECK(mustFail(participants.find(stranger)).code == codeUnknown);
    QString slip = added.code;
    slip[5] = slip[5] == u'7' ? u'8' : u'7';
    CHECK(mustFail(participants.find(slip)).code == codeMistyped);
    for (const QString &cut : {QString(), QStringLiteral("SYD"), added.code.chopped(1)})
        CHECK(mustFail(participants.find(cut)).code == codeTooShort);
    CHECK(mustFail(participants.find(added.code + u'0')).code == codeTooLong);

    // One cut code in 32 is by chance a good one of another prefix: SY, where SYD is meant.
    QString unlucky;
    while (!ParticipantCode::read(unlucky))
        unlucky = ParticipantCode::random(random, QStringLiteral("SYD")).text().chopped(1);
    CHECK(mustFail(participants.find(unlucky)).code == codeTooShort);
    unlucky.clear();
    for (char16_t more = u'A'; !ParticipantCode::read(unlucky);
         more = more == u'Z' ? u'A' : more + 1)
        unlucky = ParticipantCode::random(random, QStringLiteral("SYD")).text() + QChar(more);
    CHECK(mustFail(participants.find(unlucky)).code == codeTooLong);

    const Error strange = mustFail(participants.find(QStringLiteral("SYD-7F3U22-X")));
    CHECK(strange.code == codeStrangeCharacter);
    CHECK(strange.facts == QStringList{QStringLiteral("U")});
}

TEST_CASE("Participants belong to a site of the study")
{
    Laboratory lab;
    const auto workspace = lab.newStudy();
    Participants participants(*workspace);
    CHECK(must(participants.add()).site == QStringLiteral("MEL"));
    const Error nowhere = mustFail(participants.add(QStringLiteral("XXX")));
    CHECK(nowhere.code == noSuchSite);
    CHECK(nowhere.facts == QStringList{QStringLiteral("XXX")});
    CHECK(must(participants.all()).size() == 1);
    CHECK(mustFail(participants.get(ParticipantId{})).code == noSuchParticipant);
}

TEST_CASE("Who is met is known once she is kept, under a code of her own")
{
    Laboratory lab;
    const auto workspace = lab.newStudy();
    Participants participants(*workspace);
    const Participant met = must(participants.meet());
    CHECK(must(participants.all()).empty());
    CHECK(must(participants.keep(met)).code == met.code);
    CHECK(must(participants.keep(met)).code == met.code);
    CHECK(must(participants.all()).size() == 1);

    Participant other = must(participants.meet());
    other.code = met.code;
    const Participant kept = must(participants.keep(other));
    CHECK(kept.id == other.id);
    CHECK(kept.code != met.code);
    CHECK(must(participants.find(kept.code)).id == other.id);
}
