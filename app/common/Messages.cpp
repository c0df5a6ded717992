// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/Messages.h"

#include "app/common/MessageTables.h"
#include "app/common/ScopeWords.h"
#include "core/form/FormDefinition.h"
#include "core/interview/DraftMedia.h"
#include "core/xlsform/Codes.h"
#include "core/xpath/Expression.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <string>

namespace saltbush::app
{

namespace
{

using Texts = QHash<QLatin1StringView, const char *>;

QLatin1StringView key(std::string_view code) { return {code.data(), qsizetype(code.size())}; }

Texts allTexts()
{
    Texts texts;
    for (const auto table : {formSentences(), workbookSentences(), workspaceSentences(),
                             ledgerSentences(), auditSentences()})
        for (const Sentence &sentence : table)
            texts.insert(key(sentence.code), sentence.text);
    return texts;
}

const char *textOf(ErrorCode code)
{
    static const Texts texts = allTexts();
    return texts.value(key(code.name), nullptr);
}

/// Facts are put in at once: a fact that holds a %1 is not filled again. Those missing stay empty.
QString filled(const QString &text, const QStringList &facts)
{
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int digit = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (digit < 1) {
            filled += text[i];
            continue;
        }
        filled += facts.value(digit - 1);
        ++i;
    }
    return filled;
}

/// What the sentence is filled with. Of an expression of a form, what is wrong with it has a
/// sentence of its own; of what was not agreed to, the scope's name says little to people.
QStringList factsOf(const Error &error)
{
    if (error.code == interview::mediaNotConsented)
        return {scopeWord(error.facts.value(0))};
    if (error.code != form::badExpression)
        return error.facts;
    const QByteArray cause = error.facts.value(1).toUtf8();
    const ErrorCode code{std::string_view(cause.constData(), std::size_t(cause.size()))};
    return {error.facts.value(0), sentence(Error{code, {}, error.facts.mid(2)})};
}

/// Which fact of a code is what was probably meant; -1: none.
qsizetype guessAmong(ErrorCode code)
{
    namespace workbook = xlsform::code;
    if (code == workbook::unknownParameter)
        return 2;
    const bool hasGuess = code == workbook::unknownType || code == workbook::unknownReference
        || code == workbook::unknownList || code == xpath::unknownFunction;
    return hasGuess ? 1 : -1;
}

/// The first fact is a name or a word that there is not, and perhaps only looks like one that is.
/// (In a text or a language such characters may belong to its spelling.)
bool isOfName(ErrorCode code)
{
    namespace workbook = xlsform::code;
    constexpr ErrorCode ofNames[] = {workbook::unknownType,      workbook::unknownReference,
                                     workbook::unknownList,      workbook::unknownParameter,
                                     workbook::invalidName,      workbook::invalidColumnName,
                                     workbook::misspelledColumn, workbook::noSuchChoice};
    return std::ranges::find(ofNames, code) != std::end(ofNames);
}

/// What stands before a character that nobody sees; nothing where all can be seen.
std::optional<QString> beforeUnseen(const QString &fact)
{
    static const QString unseen = QStringLiteral(u"\u00A0\u00AD\u200B\u200E\u200F\u2060\uFEFF");
    for (qsizetype i = 0; i < fact.size(); ++i) {
        if (unseen.contains(fact[i]))
            return fact.first(i).right(20);
    }
    return std::nullopt;
}

/// Begins a new sentence, whether or not the one before it has its full stop.
QString spaceAfter(const QString &sentence)
{
    const bool isEnded = QStringLiteral(".?!。？！").contains(sentence.right(1));
    return isEnded ? QStringLiteral(" ") : QStringLiteral(". ");
}

/// The sentence, and behind it what a person may do about it.
QString withAdvice(QString text, const Error &error)
{
    const auto add = [&text](const char *source, const QString &fact) {
        const QString more = filled(QCoreApplication::translate("Messages", source), {fact});
        text += spaceAfter(text) + more;
    };
    if (const QString guess = error.facts.value(guessAmong(error.code)); !guess.isEmpty())
        add(QT_TRANSLATE_NOOP("Messages", "Did you mean \"%1\"?"), guess);
    if (const auto before =
            isOfName(error.code) ? beforeUnseen(error.facts.value(0)) : std::nullopt)
        add(QT_TRANSLATE_NOOP("Messages",
                              "Behind \"%1\" stands a character that cannot be seen: delete it."),
            *before);
    return text;
}

} // namespace

QString sentence(const Error &error)
{
    const char *source = textOf(error.code);
    if (source == nullptr)
        return (QStringList{error.code.toString()} + error.facts).join(u' ');
    const std::string code(error.code.name);
    return withAdvice(filled(QCoreApplication::translate(code.c_str(), source), factsOf(error)),
                      error);
}

bool hasSentence(ErrorCode code) { return textOf(code) != nullptr; }

} // namespace saltbush::app
