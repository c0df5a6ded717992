// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/Drafts.h"
#include "core/study/Participants.h"

#include <QWidget>

class QVBoxLayout;

namespace saltbush::app
{

class Banner;
class Card;
class DropDown;
class TextField;
class Theme;

/// The interviews of this person: go on with one that is open, or start another with a new
/// participant or one who comes again. Asks; the window does it.
class InterviewsPage final : public QWidget
{
    Q_OBJECT

public:
    InterviewsPage(const Theme &theme, study::Workspace &workspace, QWidget *parent = nullptr);

    void refresh();
    void showProblem(const Error &error);
    void showNews(const QString &words);

Q_SIGNALS:
    void resumeChosen(const saltbush::InterviewId &interview);
    void startChosen(const QString &formId, const saltbush::ParticipantId &participant);
    void lockChosen();

private:
    [[nodiscard]] QWidget *buildContent();
    void addDrafts(QVBoxLayout &layout);
    void addStart(QVBoxLayout &layout);
    void startWithNew();
    void startWithFound();

    const Theme &m_theme;
    study::Workspace &m_workspace;
    Card *m_card;
    Banner *m_banner;
    DropDown *m_form = nullptr, *m_site = nullptr;
    TextField *m_code = nullptr;
};

} // namespace saltbush::app
