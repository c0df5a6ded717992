// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/YesNo.h"
#include "core/consent/Ledger.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace saltbush::app
{

class AnswerPills;
class Theme;

/// What is asked below a consent document, in one language of it: whether it was understood, each
/// scope, what the researcher answers for herself, how it was said. Nothing is answered beforehand.
class ConsentQuestions final : public QWidget
{
    Q_OBJECT

public:
    ConsentQuestions(const Theme &theme, const consent::ConsentDocument &document,
                     const QString &language, QWidget *parent = nullptr);

    /// Until now, where there is something to change.
    void showBefore(const std::map<QString, bool> &scopes);
    [[nodiscard]] int open() const; ///< questions without an answer
    /// In the order in which they are asked: the number of what was chosen.
    [[nodiscard]] std::vector<std::optional<int>> answers() const;
    void answer(const std::vector<std::optional<int>> &answers);
    /// What is not answered stays as the entry has it.
    void fill(consent::NewEntry &entry) const;
    /// The first that has no answer, after one of them or at all; nullptr: every one has.
    [[nodiscard]] QWidget *nextOpen(const QWidget *after = nullptr) const;

Q_SIGNALS:
    void changed();
    void wentOn(QWidget *from); ///< Enter on one of them

private:
    struct Asked
    {
        QWidget *widget;
        std::function<std::optional<int>()> value;
        std::function<void(int)> choose;
    };
    void addHeading(const QString &words);
    YesNo *addYesNo(const study::TextByLanguage &texts,
                    const YesNo::Words &words = YesNo::yesAndNo());
    YesNo *addYesNo(const QString &text, const QString &language,
                    const YesNo::Words &words = YesNo::yesAndNo());
    void addModes();
    void addForResearcher();

    const Theme &m_theme;
    const consent::ConsentDocument &m_document;
    QString m_language;
    QVBoxLayout *m_layout;
    std::vector<Asked> m_asked;
    std::map<QString, YesNo *> m_scopes, m_understood;
    YesNo *m_eligible = nullptr, *m_capable = nullptr;
    AnswerPills *m_mode = nullptr;
};

} // namespace saltbush::app
