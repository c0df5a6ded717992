// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/DataWords.h"

#include "app/common/Languages.h"
#include "app/common/TimeWords.h"
#include "core/study/Participants.h"

#include <QCoreApplication>
#include <QLocale>

namespace saltbush::app
{

namespace
{

class Data
{
    Q_DECLARE_TR_FUNCTIONS(saltbush::app::Data)
};

} // namespace

QString languageWords(const QString &language)
{
    return language.isEmpty() ? Data::tr("Not noted") : languageName(language);
}

QString valueWords(const dataset::QuotaAxis &axis, const QString &value)
{
    if (value.isEmpty())
        return Data::tr("All");
    if (axis.kind == dataset::QuotaAxis::Kind::Language)
        return languageWords(value);
    for (const dataset::CodeLabel &known : axis.values)
        if (known.code == value)
            if (QString text = textFor(known.labels, QLocale().name()); !text.isEmpty())
                return text;
    return value;
}

QString axisWords(const dataset::QuotaAxis &axis)
{
    if (QString name = textFor(axis.names, QLocale().name()); !name.isEmpty())
        return name;
    switch (axis.kind) {
    case dataset::QuotaAxis::Kind::Site:
        return Data::tr("Place");
    case dataset::QuotaAxis::Kind::Language:
        return Data::tr("Language");
    case dataset::QuotaAxis::Kind::Question:
        break;
    }
    // A question is too long for a heading: its name, as a word.
    QString name = axis.name;
    name.replace(u'_', u' ');
    return name.isEmpty() ? name : name.at(0).toUpper() + name.mid(1);
}

QString percentWords(const dataset::Share &share)
{
    return Data::tr("%1 %").arg(QLocale().toString(share.part() * 100, 'f', 0));
}

QString outcomeWords(const QString &outcome)
{
    const auto known = study::outcomeNamed(outcome);
    if (!known)
        return outcome;
    switch (*known) {
    case study::Outcome::Complete:
        return Data::tr("Complete");
    case study::Outcome::Partial:
        return Data::tr("In part");
    case study::Outcome::BrokenOff:
        return Data::tr("Broken off");
    case study::Outcome::Ineligible:
        return Data::tr("Outside the study");
    case study::Outcome::Refused:
        return Data::tr("Did not want to");
    }
    return outcome;
}

QString progressWords(const dataset::StudyProgress &progress, UtcTime now)
{
    QStringList words;
    words << (progress.wanted > 0
                  ? Data::tr("%L1 of %L2 interviews").arg(progress.interviews).arg(progress.wanted)
                  : Data::tr("Interviews: %L1").arg(progress.interviews));
    if (progress.ended > 0)
        words << Data::tr("%L1 ended early").arg(progress.ended);
    words << Data::tr("%L1 declined").arg(progress.declined);
    words << Data::tr("%L1 withdrawn").arg(progress.withdrawn);
    if (progress.lastReceived)
        words << Data::tr("last received %1").arg(recentWords(*progress.lastReceived, now));
    return words.join(QStringLiteral(" · "));
}

} // namespace saltbush::app
