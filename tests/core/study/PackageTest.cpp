// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/PackageFile.h"
#include "core/study/Publisher.h"
#include "tests/core/study/StudyFixture.h"

#include <catch2/generators/catch_generators.hpp>

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::study;

namespace
{

struct PackageLab : Laboratory
{
    std::unique_ptr<Workspace> coordinator = newStudy();
    StudyTrust trust = *must(coordinator->packages().trust());
    QByteArray file = must(coordinator->packages().file());
    const crypto::BoxKeyPair &box = coordinator->identity().box;
};

} // namespace

TEST_CASE_METHOD(PackageLab, "A package gives back what was put into it")
{
    const auto opened = must(openPackage(file, trust, box));
    const Package &package = opened.package;
    CHECK(package.version == 1);
    CHECK(package.config.name == QStringLiteral("Migrant health"));
    CHECK(package.form(QStringLiteral("survey"))->hash == crypto::hash(surveyXml));
    CHECK(package.parts.front().bytes == surveyXml);
    CHECK(package.currentEpoch().roles.size() == 3);
    CHECK(package.bestBefore == package.issued + std::chrono::days(90));
    CHECK(must(Package::decode(package.encode())).encode() == package.encode());
}

TEST_CASE_METHOD(PackageLab, "A package shows nothing, and is as large as its padding")
{
    CHECK_FALSE(file.contains("SBPK"));
    CHECK_FALSE(file.contains("Migrant"));
    CHECK(file.size() > 16 * 1024);
    CHECK(quint8(file[0]) == 16); // one device, and fifteen that do not exist
}

TEST_CASE_METHOD(PackageLab, "A package that is not for us or not from our study is refused")
{
    SECTION("another device")
    {
        const auto other = crypto::BoxKeyPair::generate();
        CHECK(mustFail(openPackage(file, trust, other)).code == packageNotForUs);
    }
    SECTION("another study")
    {
        const StudyTrust other{StudyId::random(random), trust.root};
        CHECK(mustFail(openPackage(file, other, box)).code == otherStudy);
    }
    SECTION("another root")
    {
        const StudyTrust other{trust.study, crypto::SigningKeyPair::generate().verifyKey()};
        CHECK(mustFail(openPackage(file, other, box)).code == packageForged);
    }
    SECTION("a key that the root did not name")
    {
        const auto thief = crypto::SigningKeyPair::generate();
        const auto opened = must(openPackage(file, trust, box));
        const QByteArray forged = must(sealPackage(opened.package, opened.delegation, thief));
        CHECK(mustFail(openPackage(forged, trust, box)).code == packageForged);
    }
    SECTION("a bit that changed")
    {
        file[file.size() - 100] = char(file[file.size() - 100] ^ 1);
        CHECK(mustFail(openPackage(file, trust, box)).code == packageMalformed);
    }
    SECTION("a file cut off")
    {
        CHECK(mustFail(openPackage(file.left(40), trust, box)).code == packageMalformed);
        CHECK(mustFail(openPackage(QByteArray(), trust, box)).code == packageMalformed);
    }
}

namespace
{

/// With another study's keys around the same package: whoever holds them can publish anything.
struct StrangeCoordinator : PackageLab
{
    crypto::SigningKeyPair root = crypto::SigningKeyPair::generate();
    crypto::SigningKeyPair signer = crypto::SigningKeyPair::generate();
    StudyTrust ours{trust.study, root.verifyKey()};
    Delegation delegation = Delegation::issue(trust.study, signer.verifyKey(),
                                              clock.now() + std::chrono::hours(1), root);
    Package next = must(Publisher(*coordinator).draft());

    void giveKey(int role, const char *key)
    {
        next.epochs.back().roles[std::size_t(role)].key =
            crypto::BoxPublicKey::fromString(QLatin1String(key)).value();
    }
    QByteArray sealed() const { return must(sealPackage(next, delegation, signer)); }
};

constexpr const char *zero = "0000000000000000000000000000000000000000000000000000000000000000";
constexpr const char *lowOrder = "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800";

} // namespace

TEST_CASE_METHOD(StrangeCoordinator, "A package whose role key keeps no secret is refused")
{
    CHECK(openPackage(sealed(), ours, box).has_value());
    giveKey(GENERATE(0, 1, 2), GENERATE(zero, lowOrder));
    CHECK(mustFail(openPackage(sealed(), ours, box)).code == packageKeyUnusable);

    SECTION("also where it is published")
    {
        CHECK(mustFail(Publisher(*coordinator).publish(std::move(next))).code
              == packageKeyUnusable);
        CHECK(coordinator->package()->version == 1);
    }
    SECTION("and welcome again once others are sealed to")
    {
        must(Publisher::beginEpoch(next));
        CHECK(openPackage(sealed(), ours, box).has_value());
    }
    SECTION("one that an earlier version took keeps nobody out")
    {
        must(coordinator->packages().setTrust(ours));
        const auto taken = must(openInstalledPackage(sealed(), ours, box));
        must(coordinator->packages().keep(sealed(), taken));
        coordinator.reset();
        CHECK(unlock("coordinator", "Coordinator")->package()->epochs.size() == 1);
    }
}

TEST_CASE_METHOD(PackageLab, "Versions only grow: an older package is passed over without a fuss")
{
    const Published second = must(publish(*coordinator));
    CHECK(second.version == 2);
    CHECK(must(coordinator->install(file)) == Installed::Older);
    CHECK(must(coordinator->install(second.file)) == Installed::Older);
    CHECK(coordinator->package()->version == 2);
    coordinator.reset();
    CHECK(unlock("coordinator", "Coordinator")->package()->version == 2);
}

TEST_CASE_METHOD(PackageLab,
                 "A form that was replaced can still be read, as interviews were made with it")
{
    StudySource changed = smallSource();
    QByteArray xml = surveyXml;
    xml.replace("version=\"1\"", "version=\"2\"");
    changed.parts.front().bytes = xml;
    changed.forms.front().version = QStringLiteral("2");
    changed.forms.front().hash = crypto::hash(xml);
    must(publish(*coordinator, changed));
    CHECK(must(coordinator->forms().all()).size() == 2);
    CHECK(must(coordinator->forms().form(crypto::hash(surveyXml)))->version == QStringLiteral("1"));
    CHECK(must(coordinator->forms().form(crypto::hash(xml)))->version == QStringLiteral("2"));
}

TEST_CASE_METHOD(PackageLab, "The clock never goes behind the package")
{
    clock.advance(-std::chrono::hours(48));
    CHECK(coordinator->now() == coordinator->package()->issued);
}

TEST_CASE_METHOD(PackageLab, "A package past its date warns")
{
    CHECK_FALSE(must(status(*coordinator)).packagePastDate);
    clock.advance(std::chrono::days(91));
    CHECK(must(status(*coordinator)).packagePastDate);
    must(publish(*coordinator));
    CHECK_FALSE(must(status(*coordinator)).packagePastDate);
}

namespace
{

StudySource withCities(const QByteArray &cities)
{
    const QByteArray xml =
        QByteArray(surveyXml).replace("<bind nodeset=\"/data/age\"",
                                      "<instance id=\"cities\" src=\"jr://file-csv/cities.csv\"/>"
                                      "<bind nodeset=\"/data/age\"");
    StudySource source = smallSource();
    source.parts.front().bytes = xml;
    source.forms.front().hash = crypto::hash(xml);
    source.parts.push_back({part::attachment, QStringLiteral("survey/cities.csv"), cities});
    return source;
}

} // namespace

TEST_CASE_METHOD(PackageLab, "A file that is put back as it was is the newest again")
{
    const QByteArray before("name,label\nmel,Melbourne\n"), after("name,label\nsyd,Sydney\n");
    const auto current = [&] {
        return must(coordinator->forms().attachment(QStringLiteral("survey"),
                                                    QStringLiteral("cities.csv")));
    };
    must(publish(*coordinator, withCities(before)));
    must(publish(*coordinator, withCities(after)));
    CHECK(current() == after);
    must(publish(*coordinator, withCities(before)));
    CHECK(current() == before);
}
