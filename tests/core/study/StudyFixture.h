// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/Membership.h"
#include "tests/support/QtStrings.h"
#include "tests/support/Results.h"
#include "tests/support/TempFolder.h"

namespace saltbush::test
{

inline const QByteArray surveyXml = R"xml(<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms">
<h:head><h:title>Survey</h:title><model>
<instance><data id="survey" version="1"><age/><city/><orx:meta><orx:instanceID/></orx:meta></data></instance>
<bind nodeset="/data/age" type="int" required="true()"/>
<bind nodeset="/data/city" type="string"/>
<bind nodeset="/data/orx:meta/orx:instanceID" type="string" readonly="true()" jr:preload="uid"/>
</model></h:head>
<h:body><input ref="/data/age"><label>Age</label></input><input ref="/data/city"><label>City</label></input></h:body>
</h:html>)xml";

inline crypto::SecureBytes passphrase(const char *text = "correct horse battery")
{
    return crypto::SecureBytes::fromText(QString::fromLatin1(text));
}

inline study::StudySource smallSource(const std::vector<QByteArray> &consentDocuments = {})
{
    study::StudySource source;
    source.config.name = QStringLiteral("Migrant health");
    source.config.languages = {QStringLiteral("en"), QStringLiteral("th")};
    source.config.sites = {{QStringLiteral("MEL"), {}, {}}, {QStringLiteral("SYD"), {}, {}}};
    source.forms.push_back({QStringLiteral("survey"), QStringLiteral("1"), QStringLiteral("Survey"),
                            crypto::hash(surveyXml)});
    source.parts.push_back({study::part::xform, QStringLiteral("survey"), surveyXml});
    for (const QByteArray &document : consentDocuments)
        source.parts.push_back(
            {study::part::consentDocument, QStringLiteral("consent.json"), document});
    return source;
}

/// The real disk, and which folders were synced.
class ObservedDisk : public SystemDisk
{
public:
    Result<void> syncFolder(const QString &path) override
    {
        synced.append(path);
        return SystemDisk::syncFolder(path);
    }
    QStringList synced;
};

/// A folder, a fixed clock, and people who make studies in it.
struct Laboratory
{
    TempFolder folder;
    FixedClock clock{*fromIso(QStringLiteral("2026-11-23T10:00:00Z"))};
    SystemRandom random;
    SystemDisk disk;
    study::Services services{clock, random, disk};

    QString place(const char *name) const
    {
        return folder.file(QLatin1String(name) + QStringLiteral(".saltbush"));
    }
    std::unique_ptr<study::Workspace> newStudy(study::StudySource source = smallSource())
    {
        study::NewStudy study{std::move(source), {}, QStringLiteral("Coordinator"), passphrase()};
        return must(study::createStudy(services, place("coordinator"), std::move(study)));
    }
    std::unique_ptr<study::Workspace> unlock(const char *name, const char *nickname,
                                             const char *words = "correct horse battery")
    {
        return must(study::Workspace::unlock(services, place(name), QString::fromLatin1(nickname),
                                             passphrase(words)));
    }
    /// Invited, joined, enrolled, and in possession of the package.
    std::unique_ptr<study::Workspace> enrolled(study::Workspace &coordinator, const char *name,
                                               study::Role role)
    {
        const QByteArray invitation = must(study::invite(coordinator, role));
        auto joined = must(study::join(services, place(name), QString::fromLatin1(name),
                                       passphrase(), invitation));
        const auto done = must(study::enrol(coordinator, joined.request));
        must(joined.workspace->install(done.package.file));
        return std::move(joined.workspace);
    }
};

} // namespace saltbush::test
