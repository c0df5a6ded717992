// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/PageView.h"

#include "app/interview/InterviewWords.h"
#include "app/interview/PageCells.h"
#include "app/interview/QuestionGrid.h"
#include "app/interview/QuestionPanel.h"
#include "app/interview/RefusedFilesView.h"
#include "app/widgets/Button.h"
#include "app/widgets/ChoiceRow.h"
#include "app/widgets/Markdown.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextField.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"
#include "app/widgets/TwoSteps.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QVBoxLayout>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int leastCell = 160; ///< of a question beside another

} // namespace

PageView::PageView(const Theme &theme, InterviewController &controller, Purpose purpose,
                   QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_controller(controller)
    , m_purpose(purpose)
{
    auto *layout = new QVBoxLayout(this);
    // A preview stands in a panel that has margins of its own.
    const int side = purpose == Purpose::Preview ? 0 : space::xxl + space::xs;
    layout->setContentsMargins(side, space::xxl, side, space::xl);
    layout->setSpacing(space::s);
    m_eyebrow = new TextLabel(theme, TextStyle::Small, Tone::Muted);
    layout->addWidget(m_eyebrow);
    switch (controller.page().kind) {
    case interview::Page::Kind::Question:
    case interview::Page::Kind::FieldList:
        buildQuestions(*layout);
        break;
    case interview::Page::Kind::AddRepeat:
        buildAddRepeat(*layout);
        break;
    case interview::Page::Kind::End:
        buildEnd(*layout);
        break;
    }
    layout->addStretch();
    refresh();
}

void PageView::addTitle(QVBoxLayout &layout, const QString &text)
{
    auto *title = new TextLabel(m_theme, TextStyle::Question);
    title->setMarkdown(text, m_controller.language());
    layout.addWidget(title);
}

/// The label of the nearest group or repeat around the page, where it has one.
interview::ShownText PageView::groupAround() const
{
    const interview::Page &page = m_controller.page();
    const auto &session = m_controller.session();
    if (page.questions.empty())
        return {};
    const xpath::NodeId node = page.questions.front();
    const form::ControlIndex own = session.form().node(session.model(node)).control;
    if (own == form::noControl)
        return {};
    for (auto at = session.form().control(own).parent; at != form::noControl;
         at = session.form().control(at).parent) {
        auto label = session.groupLabel(at, node);
        if (!label.text.isEmpty())
            return label;
    }
    return {};
}

void PageView::buildQuestions(QVBoxLayout &layout)
{
    m_questions = new QuestionGrid(unitsOf(m_controller.session().form(), m_controller.page()));
    layout.addLayout(m_questions);
    const auto setLeast = [this] { m_questions->setLeast(m_theme.scaled(leastCell)); };
    connect(&m_theme, &Theme::changed, this, setLeast);
    setLeast();
    syncPanels();
    if (m_panels.empty())
        return;
    const auto occurrence = m_controller.removableOccurrence(m_panels.front()->node());
    if (occurrence == xpath::noNode)
        return;
    auto *remove = new TwoSteps(m_theme, tr("Remove this one"), tr("No, keep it"));
    remove->setSecond(tr("Everything answered in this part is removed. This cannot be taken back."),
                      tr("Yes, remove it"));
    remove->first().setSign(Sign::Trash);
    layout.addWidget(remove);
    // Removed after its own click is over: the page goes with it.
    InterviewController *controller = &m_controller;
    connect(
        remove, &TwoSteps::confirmed, controller,
        [controller, occurrence] { controller->removeOccurrence(occurrence); },
        Qt::QueuedConnection);
}

/// One panel for each question of the page; those that stay keep the focus and what is being typed.
void PageView::syncPanels()
{
    const auto &wanted = m_controller.page().questions;
    std::erase_if(m_panels, [&](QuestionPanel *panel) {
        if (std::ranges::find(wanted, panel->node()) != wanted.end())
            return false;
        m_questions->removeWidget(panel);
        panel->hide();
        panel->deleteLater();
        return true;
    });
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (i < m_panels.size() && m_panels[i]->node() == wanted[i])
            continue;
        QuestionPanel *panel = makePanel(wanted[i]);
        m_questions->insertWidget(i, panel, cellOf(m_controller.session(), wanted[i]));
        m_panels.insert(m_panels.begin() + std::ptrdiff_t(i), panel);
    }
}

QuestionPanel *PageView::makePanel(xpath::NodeId node)
{
    auto *panel = new QuestionPanel(m_theme, m_controller, node);
    // By itself on its page; once its own signal is over: the page goes with it.
    const auto goOn = [this, node] {
        const interview::Page &page = m_controller.page();
        if (page.kind == interview::Page::Kind::Question && page.questions.front() == node
            && !m_controller.session().value(node).isEmpty())
            Q_EMIT goesOn();
    };
    connect(panel, &QuestionPanel::goesOn, this, goOn, Qt::QueuedConnection);
    return panel;
}

void PageView::buildAddRepeat(QVBoxLayout &layout)
{
    const auto &session = m_controller.session();
    const interview::Page &page = m_controller.page();
    const auto repeat = session.form().control(page.container).node;
    const auto count = session.occurrences(repeat, page.parent).size();
    const QString name = session.groupLabel(page.container, page.parent).text;
    if (!name.isEmpty())
        m_eyebrow->setMarkdown(name, m_controller.language());
    const InterviewWords &words = m_controller.words();
    addTitle(layout, words.oneToAdd(count > 0));
    auto *so_far = new TextLabel(m_theme, TextStyle::Interface, Tone::Muted);
    so_far->setText(words.soFar(int(count)), words.language());
    layout.addWidget(so_far);
    const auto addRow = [&](const QString &text, const QString &key, auto action) {
        auto *row = new ChoiceRow(m_theme, ChoiceRow::Mark::Radio);
        row->setContent({.label = text, .language = words.language(), .key = key});
        layout.addWidget(row);
        connect(row, &ChoiceRow::clicked, &m_controller, action, Qt::QueuedConnection);
        return row;
    };
    InterviewController *controller = &m_controller;
    m_first = addRow(words.yes(), u"1"_s, [controller] { controller->addOccurrence(); });
    addRow(words.no(), u"2"_s, [controller] { controller->next(); });
}

void PageView::buildEnd(QVBoxLayout &layout)
{
    const auto missing = m_controller.session().validateAll();
    addTitle(layout,
             missing.empty() ? tr("That was the last question")
                             : tr("A few questions are still open"));
    if (m_purpose == Purpose::Preview)
        return;
    auto *explanation = new TextLabel(m_theme, TextStyle::Second, Tone::Muted);
    if (m_purpose == Purpose::Practice)
        explanation->setText(tr("Here an interview is finished and sealed. This is practice: "
                                "Finish ends it, and nothing is kept."));
    else if (missing.empty())
        explanation->setText(tr("Finish seals the answers. After that nobody can read or change "
                                "them on this computer, whatever passphrase they have."));
    else
        explanation->setText(tr("Choose one to go there. You can also come back later: everything "
                                "so far is saved."));
    layout.addWidget(explanation);
    if (m_controller.leavesOutRecording()) {
        auto *leftOut = new TextLabel(m_theme, TextStyle::Interface, Tone::Attention);
        leftOut->setText(tr("What was recorded of this interview is not kept: as it was answered, "
                            "the questionnaire does not ask for a recording. Finish deletes it."));
        layout.addWidget(leftOut);
    }
    auto *refused = new RefusedFilesView(m_theme, m_controller);
    layout.addWidget(refused);
    m_first = refused->first();
    addMissing(layout, missing);
    if (m_controller.owesChangeReason())
        addReason(layout);
    addFinish(layout, missing.empty());
    if (refused->first())
        m_finish = nullptr; // first things first
}

void PageView::addReason(QVBoxLayout &layout)
{
    const QString words = tr("An earlier answer was changed. Why?");
    auto *label = new TextLabel(m_theme, TextStyle::Interface);
    label->setText(words);
    m_reason = new TextField(m_theme);
    m_reason->setObjectName(u"change-reason"_s);
    m_reason->setAccessibleName(words);
    m_reasonMissing = new TextLabel(m_theme, TextStyle::Small, Tone::Danger);
    m_reasonMissing->setText(tr("A few words are enough. The questionnaire asks for them."));
    m_reasonMissing->hide();
    layout.addSpacing(space::m);
    layout.addWidget(label);
    layout.addWidget(m_reason);
    layout.addWidget(m_reasonMissing);
    connect(m_reason, &TextField::textEdited, m_reasonMissing, &QWidget::hide);
    if (!m_first)
        m_first = m_reason;
}

/// The reason first, where one is owed: Finish takes it along.
void PageView::chooseFinish(bool complete)
{
    if (m_reason && m_controller.owesChangeReason()) {
        const QString reason = m_reason->text().trimmed();
        if (reason.isEmpty()) {
            m_reasonMissing->show();
            m_reason->setFocus(Qt::OtherFocusReason);
            return;
        }
        if (!m_controller.giveChangeReason(reason))
            return; // not saved, and the page says so
    }
    Q_EMIT finishChosen(complete);
}

void PageView::addFinish(QVBoxLayout &layout, bool complete)
{
    const QString words = !complete      ? tr("Finish without these answers")
        : m_purpose == Purpose::Practice ? tr("Finish the practice")
                                         : tr("Finish and seal");
    auto *finish =
        new Button(m_theme, complete ? Button::Kind::Primary : Button::Kind::Secondary, words);
    finish->setSign(m_purpose == Purpose::Practice ? Sign::Practice : Sign::Lock);
    finish->setObjectName(u"finish"_s);
    layout.addSpacing(space::m);
    layout.addWidget(finish, 0, Qt::AlignLeft);
    connect(finish, &Button::clicked, this, [this, complete] { chooseFinish(complete); });
    if (complete)
        m_finish = finish;
}

void PageView::addMissing(QVBoxLayout &layout, const std::vector<interview::Violation> &missing)
{
    InterviewController *controller = &m_controller;
    for (const interview::Violation &one : missing) {
        const auto label = m_controller.session().question(one.node).label;
        const QString why = m_controller.words().violation(one);
        auto *go = new Button(m_theme, Button::Kind::Quiet);
        go->setSign(Sign::ChevronRight);
        go->setText(markdownToPlain(marked(label)).section(u'\n', 0, 0) + u"  –  "_s
                    + markdownToPlain(why));
        layout.addWidget(go, 0, Qt::AlignLeft);
        connect(
            go, &Button::clicked, controller,
            [controller, node = one.node] { controller->goTo(node); }, Qt::QueuedConnection);
        if (!m_first)
            m_first = go;
    }
}

void PageView::refresh()
{
    if (m_questions) {
        syncPanels();
        const auto group = groupAround();
        m_eyebrow->setMarkdown(group.text, group.language, group.outputs);
    }
    m_eyebrow->setVisible(!m_eyebrow->plainText().isEmpty());
    for (QuestionPanel *panel : m_panels)
        panel->refresh();
}

void PageView::flush()
{
    for (QuestionPanel *panel : m_panels)
        panel->flush();
}

bool PageView::keepTyped()
{
    bool isKept = true;
    for (QuestionPanel *panel : m_panels)
        isKept = panel->keepTyped() && isKept;
    return isKept;
}

/// Each may answer, and that may bring panels and take them away.
QuestionPanel *PageView::firstUnsettled()
{
    const std::vector<QPointer<QuestionPanel>> panels(m_panels.begin(), m_panels.end());
    for (QuestionPanel *panel : panels)
        if (panel && !panel->settle())
            return panel;
    return nullptr;
}

void PageView::focusFirst()
{
    // The first that takes an answer: a note or the words of a table do not.
    for (QuestionPanel *panel : m_panels) {
        panel->focusFirst();
        if (const QWidget *focused = focusWidget(); focused && panel->isAncestorOf(focused))
            return;
    }
    if (m_panels.empty() && m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

QuestionPanel *PageView::currentPanel() const
{
    const QWidget *focused = focusWidget();
    for (QuestionPanel *panel : m_panels)
        if (focused && panel->isAncestorOf(focused))
            return panel;
    return m_panels.empty() ? nullptr : m_panels.front();
}

bool PageView::chooseByNumber(int number)
{
    if (QuestionPanel *panel = currentPanel())
        return panel->chooseByNumber(number);
    if (m_controller.page().kind != interview::Page::Kind::AddRepeat)
        return false;
    const auto rows = findChildren<ChoiceRow *>();
    if (number > rows.size())
        return false;
    rows[number - 1]->click();
    return true;
}

} // namespace saltbush::app
