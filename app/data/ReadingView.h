// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/InterviewReading.h"

#include <QWidget>

class QVBoxLayout;

namespace saltbush::app
{

class DropDown;
class Panel;
class Theme;

/// One interview as it was sealed, to be read and nothing else: questions and answers in a language
/// of the form, reasons for not answering, remarks, flags, and the language in which each was
/// asked.
class ReadingView final : public QWidget
{
    Q_OBJECT

public:
    /// `facts`: code, place, when; `mainLanguage`: of the interview.
    ReadingView(const Theme &theme, dataset::InterviewReading reading, const QStringList &facts,
                QString mainLanguage, QWidget *parent = nullptr);

Q_SIGNALS:
    void leaving();

private:
    void show(const QString &language);
    void addLine(const dataset::ReadLine &line, const QString &language, QVBoxLayout &rows);
    void addQuestion(const dataset::ReadLine &line, const QString &language, QVBoxLayout &rows);
    [[nodiscard]] QString answerWords(const dataset::ReadLine &line, const QString &language) const;

    const Theme &m_theme;
    const dataset::InterviewReading m_reading;
    QString m_mainLanguage;
    DropDown *m_languages;
    Panel *m_lines = nullptr;
    QVBoxLayout *m_column;
};

} // namespace saltbush::app
