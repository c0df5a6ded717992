// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/Messages.h"

#include "app/common/MessageTables.h"
#include "app/common/ScopeWords.h"
#include "core/form/FormDefinition.h"
#include "core/interview/DraftMedia.h"

#include <QHash>

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

} // namespace

QString sentence(const Error &error)
{
    const char *source = textOf(error.code);
    if (source == nullptr)
        return (QStringList{error.code.toString()} + error.facts).join(u' ');
    const std::string code(error.code.name);
    return filled(QCoreApplication::translate(code.c_str(), source), factsOf(error));
}

bool hasSentence(ErrorCode code) { return textOf(code) != nullptr; }

} // namespace saltbush::app
