// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/AuditWords.h"

#include "app/common/Messages.h"

namespace saltbush::app
{

namespace
{

class Audit
{
    Q_DECLARE_TR_FUNCTIONS(saltbush::app::Audit)
};

} // namespace

QString meaningOf(const consent::Finding &finding)
{
    const std::string code = finding.code.toStdString();
    QStringList facts = finding.facts;
    // Why something was set aside is a code itself, and says more as a sentence.
    if (finding.code == QLatin1String(consent::audit::quarantined) && !facts.isEmpty()) {
        const std::string reason = facts.front().toStdString();
        facts.front() = sentence(Error{ErrorCode{reason}});
    }
    for (QString &fact : facts)
        if (RecordId::fromString(fact))
            fact = shortId(fact);
    Error error{ErrorCode{code}};
    error.facts = facts;
    return sentence(error);
}

QString checkName(int check)
{
    switch (check) {
    case 1:
        return Audit::tr("Every interview has a consent in force");
    case 2:
        return Audit::tr("The text that was shown is an approved one");
    case 3:
        return Audit::tr("All languages of a document were approved together");
    case 4:
        return Audit::tr("Everything is signed by somebody who may");
    case 5:
        return Audit::tr("Nothing is missing, and nothing is there twice");
    case 6:
        return Audit::tr("Times follow one another");
    case 7:
        return Audit::tr("Every point was asked, in an allowed way");
    case 8:
        return Audit::tr("The participant could and might decide");
    case 10:
        return Audit::tr("Who had to be asked again was asked again");
    case 12:
        return Audit::tr("Corrections say what and why");
    case 13:
        return Audit::tr("Stored texts are unaltered");
    case 14:
        return Audit::tr("Everything is counted");
    case 15:
        return Audit::tr("No interview was opened");
    default:
        return Audit::tr("Check %1").arg(check);
    }
}

QString shortId(const QString &id) { return id.first(qMin<qsizetype>(id.size(), 8)); }

QString placeOf(const consent::Finding &finding)
{
    QStringList words;
    if (!finding.record.isNull())
        words << Audit::tr("record %1").arg(shortId(finding.record.toString()));
    if (!finding.device.isNull())
        words << Audit::tr("device %1").arg(shortId(finding.device.toString()));
    return words.join(QStringLiteral(" · "));
}

} // namespace saltbush::app
