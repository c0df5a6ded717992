// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/Shell.h"
#include "app/widgets/Page.h"
#include "core/study/Drafts.h"

#include <set>

class QVBoxLayout;

namespace saltbush::app
{

class Button;
class DropDown;
class Panel;
class TextField;
class TwoSteps;

/// The interviews of this person: go on with one that is open, or start another with a new
/// participant or one who comes again.
class InterviewsPage final : public Page
{
    Q_OBJECT

public:
    explicit InterviewsPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;

private:
    [[nodiscard]] QWidget *buildStart();
    [[nodiscard]] QWidget *buildDrafts();
    void addDraft(Panel &panel, const study::DraftInfo &draft);
    void addDiscard(Panel &panel, const study::DraftInfo &draft, const QString &name);
    void addCarryOver(Panel &panel, const study::DraftInfo &draft, const QString &name);
    void tellCarryOver(TwoSteps &asking, InterviewId interview);
    void carryOver(InterviewId interview);
    void resume(InterviewId interview);
    void discard(InterviewId interview);
    void startWithNew();
    void startWithFound();
    [[nodiscard]] Button *practiceButton();

    PageContext m_context;
    DropDown *m_form = nullptr, *m_site = nullptr;
    TextField *m_code = nullptr;
    std::set<InterviewId> m_stuck; ///< could not be opened
};

} // namespace saltbush::app
