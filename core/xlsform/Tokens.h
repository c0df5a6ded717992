// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace saltbush::xlsform
{

/// A piece of an expression. Only as fine as what is decided by looking at one without evaluating
/// it: whether a default is dynamic, and where an instance() expression in a label ends. Rules of
/// pyxform 4.5, in its order of preference, which is not that of XPath ("a-b" is one name, "2-1"
/// two numbers); what an expression means is the business of core/xpath.
struct Token
{
    enum class Kind {
        DateTime,
        Date,
        Time,
        Number,
        Math,
        Comparison,
        Boolean,
        Union,
        Open,
        Close,
        Bracket,
        Parent,
        Self,
        Slash,
        Literal,
        Comma,
        Space,
        Reference,      ///< ${name}
        Function,       ///< name(
        PredicateStart, ///< name[
        PredicateEnd,   ///< ]
        Scheme,         ///< name://
        Name,
        Other
    };

    Kind kind = Kind::Other;
    qsizetype start = 0;
    qsizetype end = 0;
};

[[nodiscard]] std::vector<Token> tokenize(QStringView expression);

/// Whether a default must be computed when the form is opened rather than stand in the instance.
/// In types such as date, a hyphen is part of the value.
[[nodiscard]] bool isDynamicDefault(const QString &value, const QString &type);

/// The instance('…')/path[…] expressions in a text, as [start, end) pairs.
struct Span
{
    qsizetype start = 0;
    qsizetype end = 0;
};
[[nodiscard]] std::vector<Span> instanceExpressions(const QString &text);

} // namespace saltbush::xlsform
