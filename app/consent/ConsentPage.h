// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/Ledger.h"

#include <QWidget>

class QVBoxLayout;

namespace saltbush::app
{

class Banner;
class Button;
class Card;
class DropDown;
class Theme;
class YesNo;

/// The consent conversation: the document in the participant's language, each scope answered yes or
/// no (nothing is chosen beforehand), how it was given. Asks; does nothing itself.
class ConsentPage final : public QWidget
{
    Q_OBJECT

public:
    ConsentPage(const Theme &theme, const consent::ConsentDocument &document,
                ParticipantId participant, const QString &language, QWidget *parent = nullptr);

    /// What was said, of the kind that was chosen.
    [[nodiscard]] consent::NewEntry entry(consent::EntryKind kind) const;
    void showProblem(const Error &error);

Q_SIGNALS:
    void given();
    void declined();
    void cancelled();

private:
    void build();
    void addQuestions(QVBoxLayout &layout);
    void check();
    [[nodiscard]] QString textIn(const study::TextByLanguage &texts) const;

    const Theme &m_theme;
    const consent::ConsentDocument m_document;
    ParticipantId m_participant;
    QString m_language;
    Card *m_card;
    DropDown *m_languages, *m_mode = nullptr;
    std::map<QString, YesNo *> m_scopes, m_understood;
    YesNo *m_eligible = nullptr, *m_capable = nullptr;
    Banner *m_banner;
    Button *m_given, *m_declined;
};

} // namespace saltbush::app
