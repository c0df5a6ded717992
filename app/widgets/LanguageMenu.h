// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QMenu;

namespace saltbush::app
{

class Button;
class Theme;

/// Chooses the language of what is asked, and a second one beside it. Each language under the name
/// that its speakers give it.
class LanguageMenu final : public QWidget
{
    Q_OBJECT

public:
    explicit LanguageMenu(const Theme &theme, QWidget *parent = nullptr);

    void setLanguages(const QStringList &languages);
    [[nodiscard]] const QStringList &languages() const { return m_languages; }
    void setCurrent(const QString &language, const QString &second);
    /// Where there is little room: the second language is only hinted at.
    void setShort(bool isShort);
    void open();

Q_SIGNALS:
    void languageChosen(const QString &language);
    void secondChosen(const QString &language); ///< empty: none

private:
    void fill();
    void name();

    Button *m_button;
    QMenu *m_menu;
    QStringList m_languages;
    QString m_language, m_second;
    bool m_isShort = false;
};

} // namespace saltbush::app
