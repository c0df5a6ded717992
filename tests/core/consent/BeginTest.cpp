// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/consent/ConsentFixture.h"

using namespace saltbush;
using namespace saltbush::test;

namespace
{

study::StudySource inTwoLanguages()
{
    study::StudySource source = smallSource({consentJson});
    QByteArray &xml = source.parts.front().bytes;
    xml.replace("<model>",
                "<model><itext>"
                "<translation lang=\"English (en)\" default=\"true()\"><text id=\"a\">"
                "<value>Age</value></text></translation>"
                "<translation lang=\"Thai (th)\"><text id=\"a\">"
                "<value>อายุ</value></text></translation></itext>")
        .replace("<label>Age</label>", "<label ref=\"jr:itext('a')\"/>");
    source.forms.front().hash = crypto::hash(xml);
    return source;
}

} // namespace

SCENARIO("The questions begin in the language in which consent was asked for")
{
    Laboratory lab;
    const auto workspace = lab.newStudy(inTwoLanguages());
    auto ledger = must(consent::Ledger::open(*workspace));
    const study::Participant who = must(study::Participants(*workspace).add());
    must(ledger.add(entryOf(who)));
    const auto consent = must(ledger.inForce(who.id, QStringLiteral("survey")));
    const auto languageAfter = [&](const char *asked) {
        const auto open = must(
            consent::beginInterview(*workspace, consent, QTimeZone::utc(), QLatin1String(asked)));
        return open->draft->state().language;
    };
    CHECK(languageAfter("th") == QStringLiteral("Thai (th)"));
    CHECK(languageAfter("en") == QStringLiteral("English (en)"));
    THEN("in the form's own where it does not speak that one, or nobody knows which it was")
    {
        CHECK(languageAfter("ko") == QStringLiteral("English (en)"));
        CHECK(languageAfter("") == QStringLiteral("English (en)"));
    }
}
