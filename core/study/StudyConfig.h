// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <map>
#include <vector>

QT_BEGIN_NAMESPACE
class QJsonObject;
QT_END_NAMESPACE

namespace saltbush::study
{

using TextByLanguage = std::map<QString, QString>;

/// A place where the study works; its prefix begins the codes of its participants.
struct Site
{
    QString prefix; ///< two to five letters A–Z
    TextByLanguage name;
    TextByLanguage support; ///< Markdown: where a participant finds help here
};

/// How many interviews are wanted of one kind.
struct QuotaCell
{
    std::map<QString, QString> values; ///< name of `by` → value
    int target = 0;
};

struct Quotas
{
    QStringList by;                          ///< names of questions, or "site", "language"
    std::map<QString, TextByLanguage> names; ///< what one of `by` is called, for a heading
    std::vector<QuotaCell> cells;
};

/// When a participant is asked what.
struct Visit
{
    QString id;
    TextByLanguage name;
    QString formId;
    QString after;  ///< the visit that it follows; empty: none, any day is good
    int days = 0;   ///< after that one
    int window = 0; ///< so many days it may be late; 0: any number
};

/// A list of entities of which laptops keep what interviews made, and which of its properties.
struct KeptList
{
    QString list;
    QStringList properties; ///< besides id and label
};

/// study.json: what a study is, apart from its forms, texts and people. STUDY_JSON.md.
struct StudyConfig
{
    QString name;
    QStringList languages; ///< interview languages, first the default
    std::vector<Site> sites;
    QStringList formFiles; ///< in a template: relative to its folder
    QStringList consentFiles;
    QStringList mediaFiles;
    Quotas quotas;
    std::vector<Visit> schedule;    ///< each after the one that it follows
    std::vector<KeptList> entities; ///< none: no laptop keeps any
    /// Places that must hold a record before its sender may drop it; in a study of one, one is
    /// enough whatever stands here.
    int holdings = 2;
    std::chrono::days packageLife{90}; ///< a package older than this warns

    /// `study.json-*`, with the path of the key in place.node.
    [[nodiscard]] static Result<StudyConfig> fromJson(const QByteArray &bytes);
    [[nodiscard]] static Result<StudyConfig> fromJson(const QJsonObject &object);
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] const Site *site(const QString &prefix) const;
};

} // namespace saltbush::study
