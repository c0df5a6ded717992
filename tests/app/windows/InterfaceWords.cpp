// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windows/InterfaceWords.h"

#include <QFile>
#include <QXmlStreamReader>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace saltbush::test
{

namespace
{

/// %1, %L2, %n
const QRegularExpression &placeOfFact()
{
    static const QRegularExpression place(u"%L?(\\d|n)"_s);
    return place;
}

QString withFacts(QString text, const QStringList &facts)
{
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const QString number = QString::number(i + 1);
        text.replace(u"%L"_s + number, facts[i]).replace(u'%' + number, facts[i]);
    }
    return text.replace(u"%n"_s, facts.value(0));
}

/// An English sentence with facts as a pattern; nothing where hardly a word of it is left.
std::optional<QRegularExpression> patternOf(const QString &english)
{
    static const QRegularExpression words(u"[a-z]{4,}"_s);
    if (!english.contains(placeOfFact()) || !english.contains(words))
        return std::nullopt;
    QStringList pieces = english.split(placeOfFact());
    for (QString &piece : pieces)
        piece = QRegularExpression::escape(piece);
    return QRegularExpression(QRegularExpression::anchoredPattern(pieces.join(u".*"_s)),
                              QRegularExpression::DotMatchesEverythingOption);
}

} // namespace

InterfaceWords::InterfaceWords(const QString &language) : m_language(language)
{
    QFile file(QStringLiteral(SALTBUSH_SOURCE_DIR "/i18n/saltbush_%1.ts").arg(language));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString english;
    bool hasForms = false; // one for a single thing, one for several
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "message"_L1)
            hasForms = xml.attributes().hasAttribute("numerus"_L1);
        else if (xml.name() == "source"_L1)
            english = xml.readElementText();
        else if (xml.name() == "numerusform"_L1 || (xml.name() == "translation"_L1 && !hasForms))
            m_said[english] << xml.readElementText();
    }
    REQUIRE_FALSE(xml.hasError());
    for (auto it = m_said.constBegin(); it != m_said.constEnd(); ++it)
        if (const auto pattern = patternOf(it.key()); pattern && !it->contains(it.key()))
            m_english << *pattern;
}

QStringList InterfaceWords::of(const QString &english, const QStringList &facts) const
{
    QStringList all = m_said.value(english);
    if (all.isEmpty())
        FAIL("the interface has no text: " << english.toStdString());
    all.removeDuplicates();
    for (QString &text : all)
        text = withFacts(text, facts);
    return all;
}

bool InterfaceWords::isLeftInEnglish(const QString &text) const
{
    const auto said = m_said.constFind(text);
    if (said != m_said.constEnd())
        return !said->contains(text);
    static const QRegularExpression words(u"[a-z]{4,}"_s);
    return text.contains(words)
        && std::ranges::any_of(m_english, [&](const QRegularExpression &pattern) {
               return pattern.match(text).hasMatch();
           });
}

} // namespace saltbush::test
