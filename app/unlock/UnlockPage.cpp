// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/unlock/UnlockPage.h"

#include "app/common/Messages.h"
#include "app/page/InterfaceLanguage.h"
#include "app/widgets/Background.h"
#include "app/widgets/Banner.h"
#include "app/widgets/Button.h"
#include "app/widgets/Card.h"
#include "app/widgets/FileChooser.h"
#include "app/widgets/PillChoice.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"
#include "core/study/StudyErrors.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace saltbush::app
{

namespace
{

constexpr int cardWidth = 560;

} // namespace

UnlockPage::UnlockPage(const Theme &theme, std::shared_ptr<UnlockService> service,
                       const QStringList &recentWorkspaces, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_service(std::move(service))
    , m_stack(new QStackedWidget)
    , m_form(new UnlockForm(theme, *m_service))
{
    auto *card = new Card(theme);
    card->setContent(m_stack);
    card->setMaximumWidth(theme.scaled(cardWidth));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    row->addStretch(1);
    row->addWidget(card, 1000);
    row->addStretch(1);
    m_stack->addWidget(buildStart());
    m_form->setWorkspaces(recentWorkspaces);
    showWelcome();
    focusStart();
    connect(m_form, &UnlockForm::filled, this, &UnlockPage::showWelcome);
    connect(m_form, &UnlockForm::submitted, this, &UnlockPage::unlock);
    connect(m_form, &UnlockForm::forgotten, this, [this](const QString &path) {
        showWelcome();
        focusStart();
        m_news->show(Banner::Kind::Info,
                     tr("It is off the list, and stays where it is: %1").arg(path));
        Q_EMIT forgotten(path);
    });
    connect(m_form, &UnlockForm::otherFolderWanted, this, &UnlockPage::chooseFolder);
    connect(&theme, &Theme::changed, card,
            [card, &theme] { card->setMaximumWidth(theme.scaled(cardWidth)); });
}

void UnlockPage::chooseFolder()
{
    chooseExistingFolder(this, [this](const QString &path) { m_form->choose(path); });
}

/// On a computer without a study there is nothing to unlock: only ways to begin.
void UnlockPage::showWelcome()
{
    const bool isNew = m_form->isEmpty();
    m_elsewhere->setVisible(isNew);
    m_welcome->setText(
        isNew ? tr("There is no study on this computer yet. Choose how to begin.")
              : tr("Your study is locked on this computer. Only your passphrase opens it."));
}

void UnlockPage::focusStart()
{
    setFocusProxy(m_form->isEmpty() ? static_cast<QWidget *>(m_create) : m_form);
    setFocus();
}

QWidget *UnlockPage::page(QWidget *content, const QString &title, const QString &words)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::xxl, space::xxl, space::xxl, space::xl);
    layout->setSpacing(space::s);
    auto *heading = new TextLabel(m_theme, TextStyle::Title);
    heading->setText(title);
    auto *explanation = new TextLabel(m_theme, TextStyle::Interface, Tone::Muted);
    explanation->setText(words);
    layout->addWidget(heading);
    layout->addWidget(explanation);
    layout->addSpacing(space::m);
    layout->addWidget(content);
    return page;
}

QWidget *UnlockPage::buildStart()
{
    QWidget *start = page(m_form, tr("Saltbush"), tr("Choose how to begin."));
    auto *layout = static_cast<QVBoxLayout *>(start->layout());
    m_welcome = qobject_cast<TextLabel *>(layout->itemAt(1)->widget());
    m_news = new Banner(m_theme);
    layout->addWidget(m_news);
    layout->addSpacing(space::l);
    m_ways = new QWidget;
    auto *ways = new QVBoxLayout(m_ways);
    ways->setContentsMargins(0, 0, 0, 0);
    ways->setSpacing(0);
    addWays(*ways);
    layout->addWidget(m_ways);
    layout->addStretch();
    layout->addWidget(buildLanguages());
    return start;
}

/// Before anything is open, too: who cannot read this page finds her own language by its name.
QWidget *UnlockPage::buildLanguages()
{
    auto *languages = m_languages = new PillChoice(m_theme, tr("Language"));
    for (const QString &code : InterfaceLanguage::all())
        languages->add(languageName(InterfaceLanguage::formCode(code)), code,
                       InterfaceLanguage::formCode(code));
    languages->choose(InterfaceLanguage::current());
    connect(languages, &PillChoice::chosen, this,
            [this](const QVariant &code) { Q_EMIT languageChosen(code.toString()); });
    return languages;
}

void UnlockPage::addWays(QVBoxLayout &layout)
{
    const auto add = [&](Sign sign, const QString &text, auto action) {
        auto *button = new Button(m_theme, Button::Kind::Quiet, text);
        button->setSign(sign);
        button->setProperty("way", true);
        layout.addWidget(button, 0, Qt::AlignLeft);
        connect(button, &Button::clicked, this, action);
        return button;
    };
    m_create = add(Sign::Plus, tr("Create a study"), [this] { begin(BeginForm::Purpose::Create); });
    add(Sign::Person, tr("Join a study with an invitation"),
        [this] { begin(BeginForm::Purpose::Join); });
    add(Sign::Play, tr("Open the demonstration"), [this] { openDemonstration(); });
    add(Sign::Practice, tr("Practise without a study"), [this] { Q_EMIT practiceChosen(); });
    m_elsewhere =
        add(Sign::Folder, tr("Open a study in another folder…"), [this] { chooseFolder(); });
}

void UnlockPage::begin(BeginForm::Purpose purpose)
{
    const bool creates = purpose == BeginForm::Purpose::Create;
    m_begin = new BeginForm(m_theme, purpose);
    QWidget *shown = page(m_begin, creates ? tr("Create a study") : tr("Join a study"),
                          creates ? tr("One spreadsheet and one passphrase are enough. People, a "
                                       "place to sync and more can come later.")
                                  : tr("Your coordinator gave you an invitation file. You can "
                                       "practise until the coordinator has let you in."));
    static_cast<QVBoxLayout *>(shown->layout())->addStretch();
    m_stack->addWidget(shown);
    m_stack->setCurrentWidget(shown);
    m_begin->setFocus();
    connect(m_begin, &BeginForm::submitted, this, &UnlockPage::createOrJoin);
    connect(m_begin, &BeginForm::cancelled, shown, [this, shown] {
        m_begin = nullptr;
        m_stack->removeWidget(shown);
        shown->deleteLater();
        focusStart();
    });
}

void UnlockPage::unlock()
{
    auto request = std::make_shared<UnlockRequest>(m_form->takeRequest());
    m_isBusy = true;
    m_form->setBusy(true);
    setWays(false);
    inBackground(
        this, [service = m_service, request] { return service->unlock(*request); },
        [this](UnlockService::Unlocked result) {
            setFree();
            m_form->setBusy(false);
            setWays(true);
            arrived(std::move(result), [this](const Error &error) { m_form->showProblem(error); });
        });
}

void UnlockPage::setWays(bool enabled)
{
    m_ways->setEnabled(enabled);
    m_languages->setEnabled(enabled);
}

void UnlockPage::setFree()
{
    m_isBusy = false;
    Q_EMIT freed();
}

void UnlockPage::showClosing()
{
    const QString words =
        tr("Still working, so that nothing is left half done. Then the window closes.");
    if (m_begin)
        m_begin->showNews(words);
    else
        m_news->show(Banner::Kind::Info, words);
}

void UnlockPage::createOrJoin()
{
    BeginForm *form = m_begin;
    const bool creates = form->purpose() == BeginForm::Purpose::Create;
    auto create = std::make_shared<CreateRequest>();
    auto join = std::make_shared<JoinRequest>();
    if (creates)
        *create = form->takeCreateRequest();
    else
        *join = form->takeJoinRequest();
    m_isBusy = true;
    form->setBusy(true);
    struct Outcome
    {
        UnlockService::Unlocked workspace;
        QString requestFile;
        std::vector<Problem> findings;
    };
    inBackground(
        form,
        [service = m_service, creates, create, join] {
            Outcome outcome{fail(study::sourceInvalid), {}, {}};
            outcome.workspace = creates ? service->create(*create, outcome.findings)
                                        : service->join(*join, outcome.requestFile);
            return outcome;
        },
        [this, form](Outcome outcome) {
            setFree();
            form->setBusy(false);
            m_requestFile = outcome.requestFile;
            form->showFindings(outcome.findings);
            arrived(std::move(outcome.workspace),
                    [form](const Error &error) { form->showProblem(error); });
        });
}

void UnlockPage::openDemonstration()
{
    m_isBusy = true;
    m_form->setBusy(true);
    setWays(false);
    m_news->show(Banner::Kind::Info,
                 tr("Making the demonstration: a small study with a few "
                    "people in it. This takes about a minute, once."));
    inBackground(
        this, [service = m_service] { return service->demonstration(); },
        [this](Result<Demonstration> demonstration) {
            setFree();
            m_form->setBusy(false);
            setWays(true);
            m_news->clear();
            if (demonstration)
                m_form->fillDemonstration(*demonstration);
            else
                m_news->show(Banner::Kind::Attention, sentence(demonstration.error()));
        });
}

void UnlockPage::arrived(UnlockService::Unlocked result,
                         const std::function<void(const Error &)> &problem)
{
    if (!result)
        return problem(result.error());
    m_workspace = std::move(*result);
    Q_EMIT unlocked();
}

void UnlockPage::showProblem(const Error &error)
{
    m_news->show(Banner::Kind::Attention, sentence(error));
}

void UnlockPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.tokens().paper);
}

} // namespace saltbush::app
