// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Random.h"
#include "core/base/Result.h"
#include "core/study/StudyErrors.h"

#include <QStringList>

namespace saltbush::study
{

/// "MEL-7F3KQ2-X": site, six random Crockford base-32 characters, a check character. For people;
/// a participant is told apart by her id. Always well-formed.
class ParticipantCode
{
public:
    [[nodiscard]] static ParticipantCode random(Random &random, const QString &sitePrefix);
    /// Tolerant of case, spaces, missing dashes, I and L for 1, O for 0. `study.code-mistyped`.
    [[nodiscard]] static Result<ParticipantCode> read(const QString &typed);

    /// What is the matter with a code that does not read, as near as can be told: nothing typed or
    /// too few characters, too many, a character that no code has (fact: the character), else
    /// `study.code-mistyped`. `sites`: the prefixes of the study.
    [[nodiscard]] static Error slipIn(const QString &typed, const QStringList &sites);
    /// Two texts that are the same where one of them is (part of) a code typed in some other way:
    /// "mel 7f3 kqo" gives "ME17F3KQ0". To look for codes while they are typed.
    [[nodiscard]] static QString comparable(const QString &typed);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QString site() const;

    friend bool operator==(const ParticipantCode &, const ParticipantCode &) = default;

private:
    explicit ParticipantCode(QString text) : m_text(std::move(text)) { }
    QString m_text;
};

} // namespace saltbush::study
