// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/Messages.h"

#include "app/common/MessageTables.h"
#include "app/common/ScopeWords.h"
#include "core/interview/DraftMedia.h"

#include <QHash>

#include <string>

namespace saltbush::app
{

namespace
{

/// Its fact is a scope, and says little to people.
constexpr ErrorCode notConsented = interview::mediaNotConsented;

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

} // namespace

QString sentence(const Error &error)
{
    const char *source = textOf(error.code);
    if (source == nullptr)
        return (QStringList{error.code.toString()} + error.facts).join(u' ');
    const std::string code(error.code.name);
    const QString text = QCoreApplication::translate(code.c_str(), source);
    // Facts are put in at once: a fact that holds a %1 is not filled again. Those missing stay
    // empty.
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int digit = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (digit < 1) {
            filled += text[i];
            continue;
        }
        const QString fact = error.facts.value(digit - 1);
        filled += error.code == notConsented ? scopeWord(fact) : fact;
        ++i;
    }
    return filled;
}

bool hasSentence(ErrorCode code) { return textOf(code) != nullptr; }

} // namespace saltbush::app
