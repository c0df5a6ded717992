// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <memory>

class QTranslator;

namespace saltbush::app
{

/// The language of the windows (not of the interview): ours and Qt's own texts. Installing another
/// sends QEvent::LanguageChange to every window. GUI thread.
class InterfaceLanguage
{
public:
    InterfaceLanguage();
    ~InterfaceLanguage();

    /// "en_AU", "th", "ko", "zh_CN", "zh_TW".
    [[nodiscard]] static const QStringList &all();
    /// The code that forms have for it: "zh-hans" for "zh_CN".
    [[nodiscard]] static QString formCode(const QString &code);
    /// The one in use; empty where the machine's is none of ours.
    [[nodiscard]] static QString current();
    /// Empty, or one that there is none of: the machine's, else English.
    void use(const QString &language);

private:
    std::unique_ptr<QTranslator> m_own, m_qt;
};

} // namespace saltbush::app
