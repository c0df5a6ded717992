// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/TableModel.h"
#include "core/study/Workspace.h"

#include <QDate>

namespace saltbush::dataset
{

/// How often something was so, of how often it could have been.
struct Share
{
    qint64 count = 0, of = 0;

    [[nodiscard]] double part() const { return of > 0 ? double(count) / double(of) : 0; }
};

/// One of the things that quotas are set by, and its values in the order of the study.
struct QuotaAxis
{
    enum class Kind { Question, Site, Language };

    Kind kind = Kind::Question;
    QString name;           ///< as the study calls it: "city", "site", "language"
    LabelByLanguage names;  ///< what the study calls it in a heading; may be empty
    LabelByLanguage labels; ///< of the question
    std::vector<CodeLabel> values;
};

/// Interviews there are and interviews wanted, of one kind.
struct QuotaState
{
    QStringList values; ///< one for each axis
    Share share;
    /// Less than half as far as the study as a whole, once that has begun to fill.
    bool isBehind = false;
};

struct WeekCount
{
    QDate monday; ///< where the interview was made
    qint64 count = 0;
};

/// How many preferred not to answer a question, of those who were asked it. "Don't know" is an
/// answer in this sense.
struct ReluctantQuestion
{
    QString formId, path;
    LabelByLanguage labels;
    Share share;
    std::map<QString, Share> byLanguage; ///< language of the interview, as languageOf() gives it
    /// The language in which it is refused much more than in the others: the translation may be
    /// why. Empty: none.
    QString standsOut;

    [[nodiscard]] Share others(const QString &language) const; ///< all languages but this
};

/// How far a study has come, counted from what was merged. Never says anything of one person.
struct StudyProgress
{
    qint64 interviews = 0; ///< whole or partial, and their consent stands
    qint64 ended = 0;      ///< ended early: broken off, not eligible, refused
    qint64 wanted = 0;     ///< sum of the quotas; 0: none are set
    qint64 outside = 0;    ///< of `interviews`: in no cell of the quotas
    qint64 declined = 0;   ///< participants whose last word was no
    qint64 withdrawn = 0;
    std::optional<UtcTime> lastReceived; ///< from another device
    std::vector<QuotaAxis> axes;
    std::vector<QuotaState> quotas;
    std::vector<WeekCount> weeks; ///< from the first to the last, without a gap
    qint64 inNoWeek = 0;          ///< of `interviews`: begun when no interview can have been
    QStringList languages;        ///< in which there are interviews, in the order of the study
    std::vector<ReluctantQuestion> reluctance; ///< questions that allow it, most refused first
};

struct ProgressWatch
{
    std::function<bool()> isCancelled = {};
    std::function<void(qint64 done, qint64 total)> progress = {};
};

/// Only coordinators hold interviews: `study.not-allowed`, `study.no-package`,
/// `dataset.cancelled`. An interview that cannot be read as its form counts without its answers.
Result<StudyProgress> countProgress(study::Workspace &workspace, const ProgressWatch &watch = {});

/// Changes whenever countProgress() could give something else: what was counted stays good as long
/// as it is the same.
struct ProgressStamp
{
    qint64 records = 0, interviews = 0;
    quint64 package = 0;

    friend bool operator==(const ProgressStamp &, const ProgressStamp &) = default;
};
Result<ProgressStamp> progressStamp(study::Workspace &workspace);

/// "Thai (th)", "th", "TH" → "th": forms, consents and studies name languages in their own ways.
[[nodiscard]] QString languageOf(const QString &name);

} // namespace saltbush::dataset
