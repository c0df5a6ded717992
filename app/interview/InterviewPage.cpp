// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/InterviewPage.h"

#include "app/common/Messages.h"
#include "app/interview/HeaderBar.h"
#include "app/interview/OutlinePanel.h"
#include "app/interview/PageView.h"
#include "app/interview/PrivacyPage.h"
#include "app/interview/QuestionPanel.h"
#include "app/interview/QuestionSounds.h"
#include "app/interview/RecordingStrip.h"
#include "app/interview/SealedView.h"
#include "app/widgets/Banner.h"
#include "app/widgets/Button.h"
#include "app/widgets/Card.h"
#include "app/widgets/LanguageMenu.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"

#include <QDateTime>
#include <QDialog>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimer>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

namespace
{

/// Less than this beside the outline, and the outline gives way until it is asked for.
constexpr int leastColumn = 560;

} // namespace

InterviewPage::InterviewPage(Theme &theme, interview::Draft &draft, const InterviewInfo &info,
                             FinishHandler finish, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_purpose(info.purpose)
    , m_finish(std::move(finish))
    , m_controller(std::make_unique<InterviewController>(draft, info.files, nullptr, info.sound))
    , m_stack(new QStackedWidget)
    , m_privacy(new PrivacyPage(theme))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    buildWork(info);
    m_stack->addWidget(m_work);
    m_stack->addWidget(m_privacy);
    addKeys();
    connectController();
    showPage();
    showSaveState();
    m_controller->beginBackground();
}

InterviewPage::~InterviewPage()
{
    if (m_controller)
        m_controller->stopSounds();
    delete m_stack; // what it shows asks the controller, to the last
}

void InterviewPage::buildWork(const InterviewInfo &info)
{
    m_work = new QWidget;
    m_header = new HeaderBar(m_theme, info.participantCode, info.about);
    if (m_purpose == Purpose::Practice)
        m_header->setLeaveWords(tr("End the practice; nothing is kept"));
    m_outline = new OutlinePanel(m_theme, *m_controller);
    m_column = new QWidget;
    m_column->setLayout(buildColumn());
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_outline);
    body->addStretch(1);
    body->addWidget(m_column, 1000);
    body->addStretch(1);
    auto *layout = new QVBoxLayout(m_work);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_recording = new RecordingStrip(m_theme, *m_controller);
    layout->addWidget(m_header);
    layout->addWidget(m_recording);
    layout->addLayout(body, 1);
    connect(m_header, &HeaderBar::hideChosen, this, [this] { hideEverything(true); });
    connect(m_header, &HeaderBar::leaveChosen, this, [this] {
        if (!holdsAnswers() || m_controller->saveError())
            return;
        m_controller->stopSounds();
        Q_EMIT left();
    });
    connect(m_outline, &OutlinePanel::chosen, this, &InterviewPage::goTo);
    connect(&m_theme, &Theme::changed, this, &InterviewPage::placeOutline);
}

QBoxLayout *InterviewPage::buildColumn()
{
    m_saveBanner = new Banner(m_theme);
    m_saveBanner->setAction(tr("Save again"));
    connect(m_saveBanner, &Banner::actionChosen, this, [this] { m_controller->saveAgain(); });
    m_card = new Card(m_theme);
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::l);
    layout->addWidget(m_saveBanner);
    layout->addWidget(m_card, 1);
    layout->addLayout(buildFooter());
    return layout;
}

QBoxLayout *InterviewPage::buildFooter()
{
    m_back = new Button(m_theme, Button::Kind::Secondary, tr("Back"));
    m_back->setSign(Sign::ChevronLeft);
    m_back->setToolTip(tr("Alt+Left"));
    m_next = new Button(m_theme, Button::Kind::Primary, tr("Next"));
    m_next->setSign(Sign::ChevronRight, Qt::RightToLeft);
    m_hints = new TextLabel(m_theme, TextStyle::Small, Tone::Muted);
    m_hints->setAlignment(Qt::AlignCenter);
    auto *footer = new QHBoxLayout;
    footer->addWidget(m_back);
    footer->addWidget(m_hints, 1000);
    footer->addStretch(1); // keeps Back and Next apart where there is no room for hints
    footer->addWidget(m_next);
    connect(m_back, &Button::clicked, this, &InterviewPage::goBack);
    connect(m_next, &Button::clicked, this, &InterviewPage::goNext);
    return footer;
}

void InterviewPage::connectController()
{
    InterviewController *controller = m_controller.get();
    connect(controller, &InterviewController::pageChanged, this, &InterviewPage::showPage);
    connect(controller, &InterviewController::questionsChanged, this, [this] {
        if (m_view)
            m_view->refresh();
        m_outline->refreshSoon();
    });
    connect(controller, &InterviewController::saveStateChanged, this,
            &InterviewPage::showSaveState);
    LanguageMenu &menu = m_header->languages();
    menu.setLanguages(controller->languages());
    const auto showLanguages = [this, &menu] {
        menu.setCurrent(m_controller->language(), m_controller->secondLanguage());
        m_header->fit();
    };
    showLanguages();
    connect(controller, &InterviewController::languageChanged, this, showLanguages);
    connect(controller, &InterviewController::languageChanged, this, [this] {
        // Pages without questions are made anew: their words are ours.
        if (m_view && m_view->panels().empty())
            showPage();
    });
    connect(&menu, &LanguageMenu::languageChosen, this, [this](const QString &language) {
        flushAnswers();
        m_controller->setLanguage(language);
    });
    connect(&menu, &LanguageMenu::secondChosen, controller,
            &InterviewController::setSecondLanguage);
}

void InterviewPage::showPage()
{
    m_view = new PageView(m_theme, *m_controller, m_purpose);
    m_card->setContent(m_view);
    connect(m_view, &PageView::finishChosen, this, &InterviewPage::finish);
    connect(m_view, &PageView::goesOn, this, &InterviewPage::goNext);
    const bool isEnd = m_controller->page().kind == interview::Page::Kind::End;
    m_next->setVisible(!isEnd);
    showHints();
    m_outline->refreshSoon();
    if (!m_outlineAsked)
        m_view->focusFirst();
    if (!m_view->focusWidget() && !isEnd)
        m_next->setFocus(Qt::OtherFocusReason);           // a note: Enter goes on
    QTimer::singleShot(0, m_view, [this, view = m_view] { // once it is in sight
        for (QuestionPanel *panel : view->panels())
            if (isVisible() && !isHiddenFromView() && panel->sounds().begin())
                return;
    });
    if (QWidget *finish = m_view->finishButton()) {
        // Sealing is for ever: one Enter too many goes back instead, Tab and Enter finish.
        m_back->setFocus(Qt::OtherFocusReason);
        setTabOrder(m_back, finish);
    }
}

/// The page itself takes no keys: whoever gives it the focus means the question.
void InterviewPage::focusInEvent(QFocusEvent *)
{
    if (!m_view || isHiddenFromView())
        return;
    m_view->focusFirst();
    if (!m_view->focusWidget())
        m_next->setFocus(Qt::OtherFocusReason);
}

void InterviewPage::showHints()
{
    QStringList hints;
    const interview::Page &page = m_controller->page();
    bool choices = page.kind == interview::Page::Kind::AddRepeat, area = false;
    const form::FormDefinition &form = m_controller->session().form();
    for (const xpath::NodeId node : page.questions) {
        const auto index = form.node(m_controller->session().model(node)).control;
        if (index == form::noControl)
            continue;
        const form::Control &control = form.control(index);
        choices = choices || control.itemset || !control.items.empty();
        area = area || control.hasAppearance(u"multiline"_s);
    }
    if (choices)
        hints << tr("1–9 choose");
    if (m_view->finishButton())
        hints << tr("Tab, then Enter: finish");
    if (page.kind != interview::Page::Kind::End)
        hints << (area ? tr("Ctrl+Enter next") : tr("Enter next"));
    if (m_controller->languages().size() > 1)
        hints << tr("Ctrl+L language");
    hints << tr("Ctrl+G go to");
    m_hints->setText(hints.join(u" · "_s));
}

void InterviewPage::showSaveState()
{
    if (const auto &error = m_controller->saveError()) {
        m_header->showSaved(tr("Not saved"), tr("Not saved"), false);
        m_saveBanner->show(Banner::Kind::Danger,
                           tr("Not saved: %1 Your last answers are only in this window: leave it "
                              "open, make room or plug the disk in again, then save again.")
                               .arg(sentence(*error)));
        return;
    }
    m_saveBanner->clear();
    if (m_controller->holdsRefused())
        return m_header->showSaved(tr("One answer is not kept yet"), tr("Not kept yet"), false);
    if (m_purpose != Purpose::Interview)
        return m_header->showSaved({}, {}, true); // nothing is kept, and the strip says so
    const auto at =
        QDateTime::fromMSecsSinceEpoch(m_controller->savedAt().time_since_epoch().count());
    const QString clock = at.toString(u"HH:mm"_s);
    m_header->showSaved(tr("Saved on this computer %1").arg(clock), tr("Saved %1").arg(clock),
                        true);
}

bool InterviewPage::flush()
{
    flushAnswers();
    if (!m_controller)
        return true;
    m_controller->stopSounds();
    const bool isKept = !m_view || !m_controller->holdsRefused() || m_view->keepTyped();
    // There may be room on the disk again: nobody has to press "Save again" for a lock to succeed.
    return (!m_controller->saveError() || m_controller->saveAgain()) && isKept;
}

bool InterviewPage::flushAnswers()
{
    if (!m_controller)
        return true;
    if (m_view)
        m_view->flush();
    return !m_controller->saveError();
}

/// Whether the page can be left: a value that is no answer of its question has its message, and
/// nothing moves.
bool InterviewPage::holdsAnswers()
{
    m_controller->stopAnswerSounds();
    flushAnswers();
    for (QuestionPanel *panel : m_view->panels()) {
        if (!m_controller->holdsRefused(panel->node()))
            continue;
        panel->focusFirst();
        return false;
    }
    QuestionPanel *unsettled = m_view->firstUnsettled();
    if (unsettled)
        unsettled->focusFirst();
    return !unsettled;
}

void InterviewPage::goNext()
{
    if (holdsAnswers())
        m_controller->next();
}

void InterviewPage::goBack()
{
    if (holdsAnswers())
        m_controller->back();
}

void InterviewPage::goTo(const QString &pageKey)
{
    if (!holdsAnswers())
        return;
    m_outlineAsked = false;
    placeOutline();
    m_controller->goTo(pageKey);
}

void InterviewPage::openOutline()
{
    m_outlineAsked = m_outline->isHidden();
    placeOutline();
    m_outline->focusList();
}

void InterviewPage::placeOutline()
{
    if (!m_outline)
        return;
    const int wanted = m_outline->preferredWidth();
    m_outline->setFixedWidth(wanted);
    m_outline->setVisible(m_outlineAsked || width() - wanted >= m_theme.scaled(leastColumn));
    m_column->setMaximumWidth(m_theme.scaled(space::column) + 2 * space::xl);
    m_hints->setVisible(width() > m_theme.scaled(800));
}

void InterviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeOutline();
}

bool InterviewPage::isHiddenFromView() const { return m_stack->currentWidget() == m_privacy; }

void InterviewPage::hideEverything(bool hidden)
{
    flushAnswers();
    // Nothing is to be heard, and nobody is recorded where it is not to be seen.
    if (m_controller && hidden) {
        m_controller->stopAnswerSounds();
        m_pausedByHiding = m_controller->background().state() == Recorder::State::Recording;
        m_controller->background().setPaused(true);
    } else if (m_controller && std::exchange(m_pausedByHiding, false)) {
        m_controller->background().setPaused(false);
    }
    m_stack->setCurrentWidget(hidden ? static_cast<QWidget *>(m_privacy) : m_stack->widget(0));
    if (hidden) {
        for (QDialog *dialog : window()->findChildren<QDialog *>())
            dialog->reject(); // a choice of files would stay in sight
        m_privacy->setFocus();
    } else if (m_view) {
        m_view->focusFirst();
    }
}

void InterviewPage::listen()
{
    if (QuestionPanel *panel = m_view ? m_view->currentPanel() : nullptr)
        panel->sounds().toggle();
}

void InterviewPage::finish(bool complete)
{
    m_controller->stopSounds();
    m_controller->recorder().keepAgain();
    m_controller->background().keepAgain();
    if (!flushAnswers())
        return;
    const auto sealed = m_finish(complete ? Ending::Complete : Ending::Partial);
    if (sealed)
        return showSealed(*sealed);
    if (sealed.error().code == interview::mediaNotConsented) // the page lists what has to go
        QMetaObject::invokeMethod(this, &InterviewPage::showPage, Qt::QueuedConnection);
    m_saveBanner->show(Banner::Kind::Danger,
                       tr("Not sealed yet: %1 The answers are saved; nothing is lost. Try Finish "
                          "again.")
                           .arg(sentence(sealed.error())));
}

/// Nothing of the interview is left: not in the draft, not on the screen.
void InterviewPage::showSealed(const Sealed &sealed)
{
    // Looks at the answers from time to time: there are none any more.
    delete std::exchange(m_outline, nullptr);
    auto *view = new SealedView(m_theme, m_purpose, sealed);
    connect(view, &SealedView::done, this, &InterviewPage::left);
    m_stack->insertWidget(0, view);
    m_stack->setCurrentWidget(view);
    m_stack->removeWidget(m_work);
    m_work->deleteLater();
    m_view = nullptr;
    view->setFocus();
    // The panels still hold it until they are deleted.
    m_controller.release()->deleteLater();
}

} // namespace saltbush::app
