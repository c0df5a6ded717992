// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/InterviewsPage.h"

#include "app/common/Messages.h"
#include "app/widgets/Banner.h"
#include "app/widgets/Button.h"
#include "app/widgets/Card.h"
#include "app/widgets/DropDown.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextField.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"
#include "core/study/Package.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace saltbush::app
{

InterviewsPage::InterviewsPage(const Theme &theme, study::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_card(new Card(theme))
    , m_banner(new Banner(theme))
{
    auto *title = new TextLabel(theme, TextStyle::Title);
    title->setText(tr("Interviews"));
    auto *lock = new Button(theme, Button::Kind::Secondary, tr("Lock  Ctrl+Alt+L"));
    lock->setSign(Sign::Lock);
    auto *top = new QHBoxLayout;
    top->addWidget(title, 1);
    top->addWidget(lock);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    layout->setSpacing(space::m);
    layout->addLayout(top);
    layout->addWidget(m_banner);
    layout->addWidget(m_card, 1);
    connect(lock, &Button::clicked, this, &InterviewsPage::lockChosen);
    refresh();
}

void InterviewsPage::refresh() { m_card->setContent(buildContent()); }

QWidget *InterviewsPage::buildContent()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    layout->setSpacing(space::s);
    if (!m_workspace.package()) {
        auto *words = new TextLabel(m_theme, TextStyle::Choice);
        words->setText(tr("The study has not arrived yet. Bring your request file to your "
                          "coordinator, then sync: the questionnaires will be here."));
        layout->addWidget(words);
    } else {
        addStart(*layout);
        layout->addSpacing(space::xl);
        addDrafts(*layout);
    }
    layout->addStretch();
    return content;
}

void InterviewsPage::addStart(QVBoxLayout &layout)
{
    const study::Package &package = *m_workspace.package();
    auto *heading = new TextLabel(m_theme, TextStyle::Question);
    heading->setText(tr("Start an interview"));
    m_form = new DropDown(m_theme);
    m_form->setAccessibleName(tr("Questionnaire"));
    for (const study::PackagedForm &form : package.forms)
        m_form->addItem(form.title.isEmpty() ? form.id : form.title, form.id);
    m_site = new DropDown(m_theme);
    m_site->setAccessibleName(tr("Place"));
    for (const study::Site &site : package.config.sites) {
        const auto name = site.name.find(package.config.languages.value(0));
        m_site->addItem(name == site.name.end() ? site.prefix : name->second, site.prefix);
    }
    m_site->setVisible(m_site->count() > 1);
    auto *fresh = new Button(m_theme, Button::Kind::Primary, tr("New participant"));
    m_code = new TextField(m_theme);
    m_code->setPlaceholderText(tr("Code on the card"));
    m_code->setAccessibleName(tr("Code of a participant who comes again"));
    auto *find = new Button(m_theme, Button::Kind::Secondary, tr("Comes again"));
    auto *first = new QHBoxLayout;
    for (QWidget *widget : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_site)})
        first->addWidget(widget, 1);
    first->addWidget(fresh);
    auto *second = new QHBoxLayout;
    second->addWidget(m_code, 1);
    second->addWidget(find);
    setFocusProxy(fresh);
    layout.addWidget(heading);
    layout.addLayout(first);
    layout.addLayout(second);
    connect(fresh, &Button::clicked, this, &InterviewsPage::startWithNew);
    connect(find, &Button::clicked, this, &InterviewsPage::startWithFound);
    connect(m_code, &TextField::returnPressed, this, &InterviewsPage::startWithFound);
}

void InterviewsPage::addDrafts(QVBoxLayout &layout)
{
    auto *heading = new TextLabel(m_theme, TextStyle::Question);
    heading->setText(tr("Open interviews"));
    layout.addWidget(heading);
    const auto drafts = study::Drafts(m_workspace).mine();
    if (!drafts)
        return showProblem(drafts.error());
    if (drafts->empty()) {
        auto *none = new TextLabel(m_theme, TextStyle::Interface, Tone::Muted);
        none->setText(tr("None. An interview that you leave before its end waits here."));
        layout.addWidget(none);
    }
    for (const study::DraftInfo &draft : *drafts) {
        const auto participant = study::Participants(m_workspace).get(draft.participant);
        const auto started =
            QDateTime::fromMSecsSinceEpoch(draft.started.time_since_epoch().count());
        auto *go = new Button(m_theme, Button::Kind::Secondary);
        go->setSign(Sign::ChevronRight);
        go->setText(tr("%1, begun %2")
                        .arg(participant ? participant->code : tr("Unknown"),
                             QLocale().toString(started, QLocale::ShortFormat)));
        layout.addWidget(go, 0, Qt::AlignLeft);
        connect(go, &Button::clicked, this, [this, id = draft.id] { Q_EMIT resumeChosen(id); });
    }
}

void InterviewsPage::startWithNew()
{
    m_banner->clear();
    const auto participant = study::Participants(m_workspace).add(m_site->currentData().toString());
    if (!participant)
        return showProblem(participant.error());
    Q_EMIT startChosen(m_form->currentData().toString(), participant->id);
}

void InterviewsPage::startWithFound()
{
    m_banner->clear();
    const auto participant = study::Participants(m_workspace).find(m_code->text());
    if (!participant)
        return showProblem(participant.error());
    Q_EMIT startChosen(m_form->currentData().toString(), participant->id);
}

void InterviewsPage::showProblem(const Error &error)
{
    m_banner->show(Banner::Kind::Attention, sentence(error));
}

void InterviewsPage::showNews(const QString &words) { m_banner->show(Banner::Kind::Info, words); }

} // namespace saltbush::app
