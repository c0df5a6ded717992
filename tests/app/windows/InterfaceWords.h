// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QRegularExpression>
#include <QStringList>

namespace saltbush::test
{

/// The interface in one language, read from i18n/saltbush_<language>.ts: so that a test names a
/// control by its English text whatever the language of the window is.
class InterfaceWords
{
public:
    explicit InterfaceWords(const QString &language); ///< "en_AU", "th", …

    /// Every way in which the language says it (one English text may stand on several pages), with
    /// %1, %2 … and %n replaced. Fails the test where the interface has no such text.
    [[nodiscard]] QStringList of(const QString &english, const QStringList &facts = {}) const;
    /// Whether this is an English text of the interface which the language says in other words.
    [[nodiscard]] bool isLeftInEnglish(const QString &text) const;

private:
    QString m_language;
    QMap<QString, QStringList> m_said;   ///< English → in the language
    QList<QRegularExpression> m_english; ///< those with facts in them
};

} // namespace saltbush::test
