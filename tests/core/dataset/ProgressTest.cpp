// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/Progress.h"
#include "core/dataset/InterviewReading.h"
#include "tests/core/dataset/MergedStudy.h"

using namespace saltbush;
using namespace saltbush::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto refusedAge = "<city>mel</city><about><age "
                            "saltbush:nonresponse=\"refused\"/></about>";
constexpr auto unknownAge = "<city>mel</city><about><age saltbush:nonresponse=\"dk\"/></about>";
constexpr auto toldAge = "<city>mel</city><about><age>31</age></about>";

study::Quotas cityByLanguage()
{
    study::Quotas quotas{.by = {u"city"_s, u"language"_s}};
    const auto cell = [&](const QString &city, const QString &language, int target) {
        quotas.cells.push_back({{{u"city"_s, city}, {u"language"_s, language}}, target});
    };
    cell(u"mel"_s, u"en"_s, 4);
    cell(u"mel"_s, u"th"_s, 4);
    cell(u"syd"_s, u"th"_s, 4);
    return quotas;
}

RecordId consenting(MergedStudy &study)
{
    return study.say(study.newParticipant(), EntryKind::Given, 0);
}

} // namespace

SCENARIO("a coordinator sees how far the study has come")
{
    MergedStudy study(cityByLanguage());
    for (int i = 0; i < 3; ++i)
        study.interview(consenting(study));
    study.interview(consenting(study), {.language = u"Thai (th)"_s});
    study.interview(consenting(study), {.answers = "<city>syd</city>"}); // English is not wanted
    study.interview(consenting(study), {.outcome = u"broken-off"_s});

    GIVEN("somebody who said no, and somebody who withdrew afterwards")
    {
        study.say(study.newParticipant(), EntryKind::Declined, 0);
        const auto left = study.newParticipant();
        study.interview(study.say(left, EntryKind::Given, 0));
        study.say(left, EntryKind::Withdrawn, 9);

        const auto progress = must(dataset::countProgress(*study.workspace));
        THEN("what may be used is counted against what is wanted")
        {
            CHECK(progress.interviews == 5);
            CHECK(progress.ended == 1);
            CHECK(progress.wanted == 12);
            CHECK(progress.declined == 1);
            CHECK(progress.withdrawn == 1);
            CHECK(progress.outside == 1);
        }
        THEN("each group has its count, and the one far behind is marked")
        {
            REQUIRE(progress.quotas.size() == 3);
            CHECK(progress.quotas[0].values == QStringList{u"mel"_s, u"en"_s});
            CHECK(progress.quotas[0].share.count == 3);
            CHECK(progress.quotas[1].share.count == 1);
            CHECK(progress.quotas[2].share.count == 0);
            CHECK_FALSE(progress.quotas[0].isBehind);
            CHECK(progress.quotas[2].isBehind);
        }
        THEN("a value of a question has the words of its choice")
        {
            CHECK(progress.axes[0].values[0].labels.at(u"Thai (th)"_s) == u"เมลเบิร์น"_s);
        }
    }
    WHEN("one interview is corrected")
    {
        const RecordId entry = consenting(study);
        const RecordId first = study.interview(entry);
        study.interview(entry, {.corrects = first});
        THEN("it counts once")
        {
            CHECK(must(dataset::countProgress(*study.workspace)).interviews == 6);
        }
    }
}

TEST_CASE("weeks begin on Monday where the interview was made, and none is skipped")
{
    MergedStudy study; // its clock: a Monday in UTC, and past midnight already in Melbourne
    study.interview(consenting(study));
    study.interview(consenting(study), {.day = 1});
    study.interview(consenting(study), {.day = 15});
    const auto progress = must(dataset::countProgress(*study.workspace));
    REQUIRE(progress.weeks.size() == 3);
    CHECK(progress.weeks[0].monday.dayOfWeek() == 1);
    CHECK(progress.weeks[0].count == 2);
    CHECK(progress.weeks[1].count == 0);
    CHECK(progress.weeks[2].count == 1);
    CHECK(progress.wanted == 0);
    CHECK(progress.quotas.empty());
}

TEST_CASE("languages stand in the order of the study, whichever was spoken first")
{
    MergedStudy study;
    study.interview(consenting(study), {.language = u"Korean (ko)"_s});
    study.interview(consenting(study), {.language = u"Thai (th)"_s});
    study.interview(consenting(study));
    CHECK(must(dataset::countProgress(*study.workspace)).languages
          == QStringList{u"en"_s, u"th"_s, u"ko"_s});
}

TEST_CASE("an interview whose clock was wrong makes no weeks, and is counted all the same")
{
    MergedStudy study;
    study.interview(consenting(study));
    study.interview(consenting(study), {.day = 1'000'000});
    study.interview(consenting(study), {.day = -20'000});
    const auto progress = must(dataset::countProgress(*study.workspace));
    CHECK(progress.weeks.size() == 1);
    CHECK(progress.interviews == 3);
    CHECK(progress.inNoWeek == 2);
}

SCENARIO("a question that is refused in one language stands out")
{
    MergedStudy study;
    for (int i = 0; i < 12; ++i)
        study.interview(consenting(study), {.answers = i == 0 ? refusedAge : toldAge});
    for (int i = 0; i < 10; ++i)
        study.interview(consenting(study),
                        {.answers = i < 4 ? refusedAge : unknownAge, .language = u"Thai (th)"_s});
    study.interview(consenting(study), {.answers = "<city>syd</city>"}); // was not asked
    const auto progress = must(dataset::countProgress(*study.workspace));
    REQUIRE(progress.reluctance.size() == 1);
    const dataset::ReluctantQuestion &age = progress.reluctance.front();
    CHECK(age.path == u"/night/about/age"_s);
    CHECK(age.share.count == 5);
    CHECK(age.share.of == 22);
    CHECK(age.byLanguage.at(u"th"_s).count == 4);
    CHECK(age.standsOut == u"th"_s);
    CHECK(age.others(u"th"_s).of == 12);
}

TEST_CASE("of few answers nothing is said")
{
    MergedStudy study;
    for (int i = 0; i < 3; ++i) {
        study.interview(consenting(study), {.answers = toldAge});
        study.interview(consenting(study), {.answers = refusedAge, .language = u"Thai (th)"_s});
    }
    const auto progress = must(dataset::countProgress(*study.workspace));
    CHECK(progress.reluctance.front().standsOut.isEmpty());
}

TEST_CASE("counting can be stopped, and what was counted is good until something comes")
{
    MergedStudy study;
    study.interview(consenting(study));
    const auto stopped =
        dataset::countProgress(*study.workspace, {.isCancelled = [] { return true; }});
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == dataset::cancelled);
    const auto before = must(dataset::progressStamp(*study.workspace));
    CHECK(before == must(dataset::progressStamp(*study.workspace)));
    study.interview(consenting(study));
    CHECK_FALSE(before == must(dataset::progressStamp(*study.workspace)));
}

TEST_CASE("one language has one name, however it is written")
{
    CHECK(dataset::languageOf(u"Thai (th)"_s) == u"th"_s);
    CHECK(dataset::languageOf(u"zh_Hans"_s) == u"zh-hans"_s);
    CHECK(dataset::languageOf(u"Chinese (zh-Hant)"_s) == u"zh-hant"_s);
}

SCENARIO("an interview is read as it was sealed")
{
    MergedStudy::Kind kind{
        .answers = "<greeting>fine</greeting><city>mel</city><about><languages>en la</languages>"
                   "<hat/><age saltbush:nonresponse=\"refused\"/></about>"
                   "<child><name>Ada</name></child><child><name>Bo</name></child>"};
    record::InterviewContent content = MergedStudy::contentOf(kind, {});
    content.comments = {{u"/night/city"_s, u"spoke softly"_s, {}}, {{}, u"a good talk"_s, {}}};
    content.flags = {{u"/night/about/age"_s, u"ask again"_s}};
    content.languages = {{u"/night/city"_s, u"Thai (th)"_s}};
    const auto reading = must(dataset::InterviewReading::of(*nightForm(1), content));
    const auto line = [&](const QString &path) {
        const auto found = std::ranges::find(reading.lines, path, &dataset::ReadLine::path);
        REQUIRE(found != reading.lines.end());
        return *found;
    };

    const auto city = line(u"/night/city"_s);
    CHECK(city.labels.at(u"English (en)"_s) == u"Which fine city?"_s);
    REQUIRE(city.chosen.size() == 1);
    CHECK(city.chosen[0].labels.at(u"Thai (th)"_s) == u"เมลเบิร์น"_s);
    CHECK(city.language == u"Thai (th)"_s);
    CHECK(city.comments == QStringList{u"spoke softly"_s});
    CHECK(line(u"/night/about/languages"_s).chosen.size() == 2);
    CHECK(line(u"/night/about/hat"_s).value.isEmpty());
    CHECK(line(u"/night/about/age"_s).nonresponse == u"refused"_s);
    CHECK(line(u"/night/about/age"_s).flag == u"ask again"_s);
    CHECK(line(u"/night/child[2]"_s).occurrence == 2);
    CHECK(line(u"/night/child[2]/name"_s).value == u"Bo"_s);
    CHECK(reading.comments == QStringList{u"a good talk"_s});
    CHECK(std::ranges::none_of(reading.lines, [](const auto &one) {
        return one.path.endsWith(u"greeting"_s) || one.path.endsWith(u"welcome"_s);
    }));
}
