// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/consent/ConsentFixture.h"

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::consent;

namespace
{

/// A form that asks for something only of whoever agreed to "audio", and calculates from it.
study::StudySource askingSource(const QByteArray &otherDocument)
{
    study::StudySource source = smallSource({consentJson, otherDocument});
    QByteArray xml = surveyXml;
    xml.replace("<city/>", "<city/><told/><copy/>");
    xml.replace("</model>",
                "<bind nodeset=\"/data/told\" relevant=\"consent('audio')\"/>"
                "<bind nodeset=\"/data/copy\" calculate=\"concat(/data/told, ' ', "
                "string(consent('audio')))\"/></model>");
    xml.replace("</h:body>", "<input ref=\"/data/told\"/></h:body>");
    source.forms.front().hash = crypto::hash(xml);
    source.parts.front().bytes = xml;
    return source;
}

/// Mai's interview with somebody who agreed, or not, to "audio".
struct AskingLab : Laboratory
{
    std::unique_ptr<study::Workspace> workspace = newStudy(
        askingSource(consentWith("\"main\"", "\"other\"").replace("\"survey\"", "\"elsewhere\"")));
    study::Participant participant = must(study::Participants(*workspace).add());
    std::unique_ptr<study::OpenDraft> open;

    explicit AskingLab(bool agrees)
    {
        say(agrees);
        const Ledger ledger = must(Ledger::open(*workspace));
        open = must(beginInterview(*workspace,
                                   must(ledger.inForce(participant.id, QStringLiteral("survey")))));
        answer(*open, "/data/age", "34");
    }
    void say(bool agrees, const char *document = "main")
    {
        Ledger ledger = must(Ledger::open(*workspace));
        consent::NewEntry entry = entryOf(participant);
        entry.document = QLatin1String(document);
        entry.scopes[QStringLiteral("audio")] = agrees;
        must(ledger.add(entry));
    }
    void openAgain()
    {
        const InterviewId id = open->info.id;
        open.reset();
        open = must(openInterview(*workspace, id));
    }
    QString value(const char *path) const
    {
        const auto &session = open->draft->session();
        return session.value(must(session.find(QLatin1String(path))));
    }
    QByteArray finalised() const
    {
        return must(open->draft->finalise(interview::Completeness::AsItStands));
    }
};

} // namespace

SCENARIO("What was asked of whoever agreed is left out once she does not agree any more")
{
    AskingLab lab(true);
    answer(*lab.open, "/data/told", "private");
    REQUIRE(lab.value("/data/copy") == "private true");
    REQUIRE(lab.finalised().contains("private")); // a Finish that then failed
    lab.say(false);

    WHEN("the interview is opened again")
    {
        lab.openAgain();
        CHECK(lab.value("/data/copy") == " false");
        CHECK_FALSE(lab.finalised().contains("private"));
    }
    WHEN("Finish is done while it is open")
    {
        auto open = std::move(lab.open);
        lab.open = nullptr;
        const Ledger ledger = must(Ledger::open(*lab.workspace));
        must(followConsent(*lab.workspace, ledger, *open));
        CHECK_FALSE(
            must(open->draft->finalise(interview::Completeness::AsItStands)).contains("private"));
        must(finish(*lab.workspace, *open));
    }
}

SCENARIO("A yes that is about another form opens nothing in this one, a no closes it")
{
    AskingLab lab(false);
    lab.say(true, "other");
    lab.openAgain();
    CHECK(lab.value("/data/copy") == " false");
    lab.say(true);
    lab.openAgain();
    CHECK(lab.value("/data/copy") == " true");
    lab.say(false, "other");
    lab.openAgain();
    CHECK(lab.value("/data/copy") == " false");
}

SCENARIO("Nothing is finished of whoever took her consent back")
{
    AskingLab lab(true);
    Ledger ledger = must(Ledger::open(*lab.workspace));
    auto open = std::move(lab.open);
    must(ledger.add(entryOf(lab.participant, EntryKind::Declined)));
    CHECK_FALSE(finish(*lab.workspace, *open));
}
