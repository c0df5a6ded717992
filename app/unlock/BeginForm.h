// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/unlock/UnlockService.h"

#include <QWidget>

class QVBoxLayout;

namespace saltbush::app
{

class Banner;
class Button;
class PassphraseField;
class TextField;
class TextLabel;
class Theme;

/// A new workspace: to create a study in it, or to join one with an invitation. Asks; does nothing
/// itself.
class BeginForm final : public QWidget
{
    Q_OBJECT

public:
    enum class Purpose { Create, Join };

    BeginForm(const Theme &theme, Purpose purpose, QWidget *parent = nullptr);

    [[nodiscard]] Purpose purpose() const { return m_purpose; }
    [[nodiscard]] CreateRequest takeCreateRequest();
    [[nodiscard]] JoinRequest takeJoinRequest();
    void showProblem(const Error &error);
    void showNews(const QString &words);
    /// What is wrong in the questionnaire, by sheet and cell.
    void showFindings(const std::vector<Problem> &findings);
    void setBusy(bool busy);

Q_SIGNALS:
    void submitted();
    void cancelled();

private:
    TextField *addField(QVBoxLayout &layout, const QString &name);
    void addFile(QVBoxLayout &layout);
    void addPassphrases(QVBoxLayout &layout);
    void chooseFile();
    void check();
    void submit();
    [[nodiscard]] QString workspacePath() const;

    const Theme &m_theme;
    Purpose m_purpose;
    TextField *m_name = nullptr; ///< of a study that is created
    TextField *m_nickname;
    QString m_file;
    Button *m_chooseFile = nullptr, *m_go;
    PassphraseField *m_passphrase = nullptr, *m_again = nullptr;
    TextLabel *m_strength = nullptr;
    Banner *m_banner;
    QVBoxLayout *m_findings;
};

} // namespace saltbush::app
