// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Panel.h"

namespace saltbush::app
{

class Button;
class DropDown;
class TextLabel;

/// The code of a participant, to be written down by hand on a plain card: large and in groups, and
/// what it is for, in the language of the conversation. Does not name the study; is kept nowhere.
class CodeCard final : public QWidget
{
    Q_OBJECT

public:
    /// `languages`: those that the card can be read in, `language` the one to begin with.
    CodeCard(const Theme &theme, const QString &code, const QStringList &languages,
             const QString &language, QWidget *parent = nullptr);

private:
    void say(const QString &language);
    void showSpoken(bool show);

    QString m_code;
    TextLabel *m_title, *m_purpose, *m_care, *m_spoken;
    DropDown *m_languages;
    Button *m_aloud;
};

} // namespace saltbush::app
