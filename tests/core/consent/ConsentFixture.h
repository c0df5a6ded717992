// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/Finish.h"
#include "core/study/Participants.h"
#include "tests/core/study/StudyFixture.h"

namespace saltbush::test
{

inline const QByteArray consentJson = R"({
  "id": "main", "version": 1,
  "approval": {"reference": "HREC 2026/41"},
  "validFrom": "2026-01-01T00:00:00Z", "validUntil": "2027-01-01T00:00:00Z",
  "languages": {
    "en": {"title": "Taking part", "text": "You can **stop** at any time."},
    "th": {"title": "การเข้าร่วม", "text": "คุณหยุดได้ทุกเมื่อ"}
  },
  "modes": ["verbal", "signed"],
  "scopes": [{"id": "take-part", "required": true}, {"id": "audio"}],
  "forms": ["survey"],
  "comprehension": [{"id": "stop", "question": {"en": "Can you stop?"}}]
})";

/// A change of the document above.
inline QByteArray consentWith(const char *from, const char *to)
{
    QByteArray json = consentJson;
    REQUIRE(json.contains(from));
    return json.replace(from, to);
}

inline consent::NewEntry entryOf(const study::Participant &participant,
                                 consent::EntryKind kind = consent::EntryKind::Given)
{
    return {.kind = kind,
            .participant = participant.id,
            .document = QStringLiteral("main"),
            .version = 1,
            .language = QStringLiteral("en"),
            .mode = consent::Mode::Verbal,
            .scopes = {{QStringLiteral("take-part"), true}, {QStringLiteral("audio"), false}},
            .eligible = true,
            .capable = true,
            .comprehension = {{QStringLiteral("stop"), true}}};
}

/// The same study, whose survey also asks for a photograph and for sound.
inline study::StudySource photoSource()
{
    study::StudySource source = smallSource({consentJson});
    QByteArray xml = surveyXml;
    xml.replace("<city/>", "<city/><photo/><sound/><paper/>");
    xml.replace("</model>",
                "<bind nodeset=\"/data/photo\" type=\"binary\"/>"
                "<bind nodeset=\"/data/sound\" type=\"binary\"/>"
                "<bind nodeset=\"/data/paper\" type=\"binary\"/></model>");
    xml.replace("</h:body>",
                "<upload ref=\"/data/photo\" mediatype=\"image/*\"/>"
                "<upload ref=\"/data/sound\" mediatype=\"audio/*\"/>"
                "<upload ref=\"/data/paper\"/></h:body>");
    source.forms.front().hash = crypto::hash(xml);
    source.parts.front().bytes = xml;
    return source;
}

/// A study of one with a consent document, a participant, and a ledger.
struct ConsentLab : Laboratory
{
    std::unique_ptr<study::Workspace> workspace;
    std::optional<consent::Ledger> ledger;
    study::Participant participant;

    explicit ConsentLab(const QByteArray &document = consentJson)
        : workspace(newStudy(smallSource({document})))
    {
        ledger = must(consent::Ledger::open(*workspace));
        participant = must(study::Participants(*workspace).add());
    }
    Result<consent::ConsentInForce> inForce(const char *form = "survey") const
    {
        return ledger->inForce(participant.id, QLatin1String(form));
    }
};

inline void answer(study::OpenDraft &open, const char *path, const char *value)
{
    const auto node = must(open.draft->session().find(QLatin1String(path)));
    must(open.draft->answer(node, QLatin1String(value)));
}

inline Result<interview::ChangeSet> attach(study::OpenDraft &open, const char *path,
                                           const QByteArray &bytes, const char *ending = "jpg")
{
    const auto node = must(open.draft->session().find(QLatin1String(path)));
    crypto::BufferSource source(bytes);
    return open.draft->attach(node, source, QLatin1String(ending));
}

} // namespace saltbush::test
