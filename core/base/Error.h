// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string_view>

namespace saltbush
{

/// The stable name of one kind of error: "area.what-happened", the same for ever, shown in
/// `--json` and turned into a sentence by app. Each module declares its own as
/// `inline constexpr ErrorCode wrongPassphrase{"study.wrong-passphrase"};`.
struct ErrorCode
{
    std::string_view name;

    friend constexpr bool operator==(ErrorCode, ErrorCode) = default;
    [[nodiscard]] QString toString() const
    {
        return QString::fromLatin1(name.data(), qsizetype(name.size()));
    }
};

/// Where something is wrong, as a person would point at it. Empty parts do not apply.
struct Place
{
    QString file;   ///< name as the person gave it
    QString sheet;  ///< sheet of a workbook
    int row = 0;    ///< 1-based row of a sheet, or line of a text file; 0 = none
    int column = 0; ///< 1-based column; 0 = none
    QString node;   ///< path of a form node, id of an object

    /// "survey!C12", "line 12", "/data/q1", joined with what is known; empty where nothing is.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const Place &, const Place &) = default;
};

/// Whether doing the same again can help without changing anything else.
enum class Retry { No, Later };

/// What went wrong, in facts. Never holds an answer, a key or a person's name: facts are names of
/// sheets, columns, questions, files, versions, numbers.
struct Error
{
    ErrorCode code;
    Place place = {};
    QStringList facts = {}; ///< what the sentence in app fills its %1, %2 … with
    Retry retry = Retry::No;

    [[nodiscard]] Error at(Place where) &&;
    [[nodiscard]] Error with(QString fact) &&;
    [[nodiscard]] Error later() &&;

    /// "code place fact fact": for tests and logs of developers, not for people.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const Error &, const Error &) = default;
};

/// A finding about an input that has many (a form, a store, a ledger).
struct Problem
{
    enum class Severity { Error, Warning };

    Severity severity = Severity::Error;
    Error error;
};

} // namespace saltbush
