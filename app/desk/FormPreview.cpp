// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/FormPreview.h"

#include "app/interview/PageView.h"
#include "app/interview/QuestionPanel.h"
#include "app/widgets/Button.h"
#include "app/widgets/DropDown.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Panel.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"

#include <QKeyEvent>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

FormPreview::FormPreview(const Theme &theme, study::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_panel(new Panel(theme, tr("As it will be asked")))
    , m_mode(new DropDown(theme))
    , m_language(new DropDown(theme))
    , m_second(new DropDown(theme))
    , m_question(new DropDown(theme))
    , m_back(new Button(theme, Button::Kind::Secondary, tr("Back")))
    , m_next(new Button(theme, Button::Kind::Secondary, tr("Next")))
    , m_stale(m_panel->addText(
          tr("This is how it was before the errors above. It follows when they are mended.")))
    , m_place(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    m_stale->setTone(Tone::Attention);
    buildControls();
    m_panel->rows().addLayout(m_place);
    addKeys();
}

FormPreview::~FormPreview() { dropSession(); }

void FormPreview::buildControls()
{
    m_mode->addItems({tr("Every question"), tr("As the rules lead")});
    m_mode->setAccessibleName(tr("Which questions are shown"));
    m_language->setAccessibleName(tr("Language"));
    m_second->setAccessibleName(tr("Second language"));
    m_question->setAccessibleName(tr("Go to a question"));
    m_back->setSign(Sign::ChevronLeft);
    m_back->setToolTip(tr("Alt+Left"));
    m_next->setSign(Sign::ChevronRight, Qt::RightToLeft);
    m_next->setToolTip(tr("Alt+Right"));
    auto *what = new FlowLayout;
    what->addWidget(m_language, 1);
    what->addWidget(m_second, 1);
    what->addWidget(m_mode, 1);
    auto *where = new FlowLayout;
    where->addWidget(m_back);
    where->addWidget(m_question, 1);
    where->addWidget(m_next);
    m_panel->rows().addLayout(what);
    m_panel->rows().addLayout(where);
    connect(m_back, &Button::clicked, this, [this] { go(false); });
    connect(m_next, &Button::clicked, this, [this] { go(true); });
    connect(m_mode, &DropDown::currentIndexChanged, this, &FormPreview::begin);
    connect(m_language, &DropDown::currentIndexChanged, this, &FormPreview::chooseLanguages);
    connect(m_second, &DropDown::currentIndexChanged, this, &FormPreview::chooseLanguages);
    connect(m_question, &DropDown::activated, this, [this] {
        if (!m_controller)
            return;
        const auto node = m_controller->session().find(m_question->currentData().toString());
        if (node)
            m_controller->goTo(*node);
    });
}

void FormPreview::addKeys()
{
    const auto onKey = [this](const QKeySequence &key, auto action) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    const auto giveReason = [this](const QString &reason) {
        if (QuestionPanel *panel = m_view ? m_view->currentPanel() : nullptr)
            panel->giveReason(reason);
    };
    onKey(Qt::ALT | Qt::Key_Left, [this] { go(false); });
    onKey(Qt::ALT | Qt::Key_Right, [this] { go(true); });
    onKey(Qt::Key_F7, [giveReason] { giveReason(u"refused"_s); });
    onKey(Qt::Key_F8, [giveReason] { giveReason(u"dk"_s); });
}

void FormPreview::showForm(const DeskForm &form)
{
    if (form.form) {
        m_path = form.path;
        m_asAsked = form.form;
        m_unskipped = form.unskipped ? form.unskipped : form.form;
        begin();
    }
    m_stale->setVisible(!form.form && m_asAsked);
    m_panel->setVisible(m_asAsked != nullptr);
}

PreviewPlace FormPreview::place() const
{
    PreviewPlace place = m_wanted;
    place.mode = m_mode->currentIndex();
    if (m_controller)
        place = {place.mode, m_controller->language(), m_controller->secondLanguage(),
                 m_controller->page().key};
    return place;
}

void FormPreview::goOnFrom(const PreviewPlace &place)
{
    m_wanted = place;
    const QSignalBlocker quiet(m_mode);
    m_mode->setCurrentIndex(place.mode);
}

/// The form anew, where one was.
void FormPreview::begin()
{
    if (!m_asAsked)
        return;
    const PreviewPlace before = place();
    const bool hadFocus = m_view && m_view->isAncestorOf(window()->focusWidget());
    dropSession();
    auto practice =
        study::Practice::begin(m_workspace, m_mode->currentIndex() == 0 ? m_unskipped : m_asAsked,
                               QTimeZone::systemTimeZone(), filesBeside(m_path));
    if (!practice)
        return Q_EMIT unusable(practice.error());
    m_practice = std::move(*practice);
    m_controller = std::make_unique<InterviewController>(m_practice->draft(), m_practice->files(),
                                                         nullptr, SoundDevices::ofThisComputer());
    restore(before);
    fillLanguages();
    fillQuestions();
    connect(m_controller.get(), &InterviewController::pageChanged, this, &FormPreview::showPage);
    connect(m_controller.get(), &InterviewController::questionsChanged, this,
            [this] { m_view->refresh(); });
    connect(m_controller.get(), &InterviewController::languageChanged, this, [this] {
        if (m_view->panels().empty())
            showPage(); // its words are ours
    });
    showPage();
    if (hadFocus)
        takeFocus();
}

void FormPreview::restore(const PreviewPlace &place)
{
    const QStringList languages = m_controller->languages();
    if (languages.contains(place.language))
        m_controller->setLanguage(place.language);
    if (languages.contains(place.second))
        m_controller->setSecondLanguage(place.second);
    if (!place.page.isEmpty())
        m_controller->goTo(place.page);
}

void FormPreview::fillLanguages()
{
    const QSignalBlocker first(m_language), other(m_second);
    m_language->clear();
    m_second->clear();
    m_second->addItem(tr("No second language"), QString());
    for (const QString &language : m_controller->languages()) {
        m_language->addItem(languageName(language), language);
        m_second->addItem(tr("with %1").arg(languageName(language)), language);
    }
    m_language->setCurrentIndex(m_language->findData(m_controller->language()));
    m_second->setCurrentIndex(qMax(0, m_second->findData(m_controller->secondLanguage())));
    const bool several = m_language->count() > 1;
    m_language->setVisible(several);
    m_second->setVisible(several);
}

void FormPreview::fillQuestions()
{
    const QSignalBlocker quiet(m_question);
    m_question->clear();
    const form::FormDefinition &form = m_controller->session().form();
    for (const form::ModelNode &node : form.nodes()) {
        if (node.control == form::noControl || !node.isLeaf || node.isAttribute)
            continue;
        const auto there = m_controller->session().find(node.path);
        if (there)
            m_question->addItem(form.names->at(node.name).local, node.path);
    }
}

void FormPreview::chooseLanguages()
{
    if (!m_controller)
        return;
    if (m_view)
        m_view->flush();
    m_controller->setLanguage(m_language->currentData().toString());
    m_controller->setSecondLanguage(m_second->currentData().toString());
    fillLanguages(); // one of them may have given way
}

void FormPreview::go(bool forward)
{
    if (!m_controller)
        return;
    m_view->flush();
    if (!forward)
        return m_controller->back();
    if (m_mode->currentIndex() > 0) {
        m_controller->next();
        return;
    }
    // To look at them, nothing has to be answered.
    const interview::Navigator navigator(m_controller->session());
    m_controller->goTo(navigator.next(m_controller->page()).key);
}

void FormPreview::showPage()
{
    const bool hadFocus = m_view && m_view->isAncestorOf(window()->focusWidget());
    if (m_view) {
        m_place->removeWidget(m_view);
        m_view->hide();
        m_view->deleteLater(); // it may be in the middle of telling that it was answered
    }
    m_view = new PageView(m_theme, *m_controller, Purpose::Preview);
    m_place->addWidget(m_view);
    connect(m_view, &PageView::goesOn, this, [this] { go(true); });
    const interview::Page &page = m_controller->page();
    const QString path = page.questions.empty()
        ? QString()
        : form::withoutPositions(m_controller->session().path(page.questions.front()));
    const QSignalBlocker quiet(m_question);
    m_question->setCurrentIndex(m_question->findData(path));
    if (hadFocus)
        takeFocus();
}

/// To the question; to Next where there is none to answer.
void FormPreview::takeFocus()
{
    m_view->show(); // a page that is not in sight yet gives the focus to nobody
    m_view->focusFirst();
    if (!m_view->isAncestorOf(window()->focusWidget()))
        m_next->setFocus(Qt::OtherFocusReason);
}

void FormPreview::dropSession()
{
    qDeleteAll(findChildren<PageView *>());
    m_view = nullptr;
    m_controller.reset();
    m_practice.reset();
}

void FormPreview::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (m_view && (key == Qt::Key_Return || key == Qt::Key_Enter))
        go(true);
    else if (!m_view || key < Qt::Key_1 || key > Qt::Key_9
             || !m_view->chooseByNumber(key - Qt::Key_0))
        QWidget::keyPressEvent(event);
}

} // namespace saltbush::app
