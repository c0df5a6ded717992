// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/participants/ParticipantRows.h"

#include <QWidget>

namespace saltbush::app
{

class DropDown;
class Panel;
class Theme;

/// What is known of one participant, beside the list, and what can be done: go on with an interview
/// or start one, consent, the card with the code.
class ParticipantPanel final : public QWidget
{
    Q_OBJECT

public:
    ParticipantPanel(const Theme &theme, const study::Workspace &workspace,
                     const ParticipantFacts &facts, QWidget *parent = nullptr);

Q_SIGNALS:
    void interviewChosen(); ///< the open one, else a new one
    void cardChosen();
    void consentChosen();

private:
    void addFacts(const study::Workspace &workspace, const ParticipantFacts &facts);
    void addActions(const ParticipantFacts &facts);

    const Theme &m_theme;
    Panel *m_panel;
};

} // namespace saltbush::app
