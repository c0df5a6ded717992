// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace saltbush::app
{

class Button;
class LanguageMenu;
class TextLabel;
class Theme;

/// The top of an interview: whose it is, what is asked, that it is saved (truthfully), languages,
/// text size, Hide.
class HeaderBar final : public QWidget
{
    Q_OBJECT

public:
    HeaderBar(Theme &theme, const QString &participantCode, const QString &about,
              QWidget *parent = nullptr);

    /// A sign goes with the words: saved, or not. The short ones where there is little room.
    void showSaved(const QString &words, const QString &shortWords, bool isSaved);
    /// What leaving means, where it is not that everything waits.
    void setLeaveWords(const QString &words);
    void fit(); ///< to the width there is
    [[nodiscard]] LanguageMenu &languages() { return *m_languages; }
    [[nodiscard]] QString savedWords() const;

Q_SIGNALS:
    void hideChosen();
    void leaveChosen();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void openTextSizes();

    Theme &m_theme;
    QString m_aboutText, m_savedWords, m_savedShort;
    TextLabel *m_code, *m_about, *m_saved;
    LanguageMenu *m_languages;
    Button *m_leave, *m_textSize, *m_hide;
    bool m_isSaved = true;
};

} // namespace saltbush::app
