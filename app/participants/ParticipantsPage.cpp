// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/participants/ParticipantsPage.h"

#include "app/common/SiteName.h"
#include "app/common/TimeWords.h"
#include "app/consent/CodeCard.h"
#include "app/consent/ParticipantConsent.h"
#include "app/page/FormChoice.h"
#include "app/participants/ParticipantPanel.h"
#include "app/participants/VisitWords.h"
#include "app/widgets/Button.h"
#include "app/widgets/DropDown.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Panel.h"
#include "app/widgets/PillChoice.h"
#include "app/widgets/RowList.h"
#include "app/widgets/Space.h"
#include "app/widgets/SplitColumns.h"
#include "app/widgets/TextField.h"
#include "app/widgets/Theme.h"
#include "core/form/Language.h"
#include "core/study/Package.h"

#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace saltbush::app
{

namespace
{

constexpr int besideTheList = 760; ///< below this what is chosen stands under the list

ListRow rowOf(const study::Workspace &workspace, const ParticipantFacts &facts)
{
    QStringList interviews;
    if (!facts.open.empty())
        interviews << ParticipantsPage::tr("interview open");
    if (facts.finished > 0)
        interviews << ParticipantsPage::tr("%n finished", nullptr, facts.finished);
    if (interviews.empty())
        interviews << ParticipantsPage::tr("no interview yet");
    if (const study::OpenVisit *due = dueVisit(facts.visits); due && facts.open.empty())
        interviews << visitWords(*due);
    return {.key = facts.who.id.toString(),
            .title = facts.who.code,
            .detail = siteName(workspace, facts.who.site) + QStringLiteral(" · ")
                + interviews.join(QStringLiteral(", ")),
            .sign = facts.consent.sign,
            .state = facts.consent.words,
            .aside = momentWords(facts.last),
            .tone = facts.consent.tone};
}

} // namespace

ParticipantsPage::ParticipantsPage(const PageContext &context, QWidget *parent)
    : Page(context.theme, tr("Participants"), parent)
    , m_context(context)
{
}

void ParticipantsPage::refresh()
{
    if (!m_inside)
        showEverybody();
}

void ParticipantsPage::showEverybody()
{
    m_list = nullptr;
    m_columns = nullptr;
    m_detail = nullptr;
    auto *content = new QWidget;
    QVBoxLayout *column = pageColumn(*content);
    if (!m_context.workspace.package()) {
        auto *panel = new Panel(theme());
        panel->addText(tr("The study has not arrived yet. Once it has, the people you speak with "
                          "will be here, by code and never by name."));
        column->addWidget(panel);
        column->addStretch();
        return setContent(content);
    }
    column->addWidget(buildTop());
    m_list = new RowList(theme());
    m_list->setAccessibleName(tr("Participants"));
    m_columns = new SplitColumns(theme(), besideTheList);
    m_columns->add(m_list, 3);
    column->addWidget(m_columns, 1);
    connect(m_list, &RowList::moved, this, &ParticipantsPage::showDetail);
    connect(m_list, &RowList::chosen, this, &ParticipantsPage::chooseInList);
    load();
    setContent(content);
}

QWidget *ParticipantsPage::buildTop()
{
    auto *top = new QWidget;
    auto *row = new FlowLayout(top);
    m_typed = new TextField(theme());
    m_typed->setPlaceholderText(tr("Code on the card"));
    m_typed->setAccessibleName(tr("Find by the code on the card"));
    m_typed->installEventFilter(this);
    row->addWidget(m_typed, 1);
    m_form = makeFormChoice(m_context);
    row->addWidget(m_form);
    if (hasSchedule() && m_form->count() > 1) {
        m_form->insertItem(0, tr("What is due"), QString());
    }
    m_form->setCurrentIndex(qMax(0, m_form->findData(m_place.formId)));
    connect(m_form, &DropDown::activated, this, [this] {
        m_place.formId = m_form->currentData().toString();
        load();
    });
    const study::Package &package = *m_context.workspace.package();
    m_site = new DropDown(theme());
    m_site->setAccessibleName(tr("Place of a new participant"));
    for (const study::Site &site : package.config.sites)
        m_site->addItem(siteName(m_context.workspace, site.prefix), site.prefix);
    m_site->setVisible(m_site->count() > 1);
    auto *fresh = new Button(theme(), Button::Kind::Primary, tr("New participant"));
    fresh->setSign(Sign::Plus);
    row->addWidget(m_site);
    row->addWidget(fresh);
    m_who = nullptr;
    m_place.isDueOnly = m_place.isDueOnly && hasSchedule();
    if (hasSchedule()) {
        m_who = new PillChoice(theme(), tr("Who is shown"));
        m_who->add(tr("Everybody"), false);
        m_who->add(tr("Who is due"), true);
        m_who->choose(m_place.isDueOnly);
        row->addWidget(m_who);
        connect(m_who, &PillChoice::chosen, this, [this](const QVariant &value) {
            m_place.isDueOnly = value.toBool();
            filter();
        });
    }
    setFocusProxy(m_typed);
    connect(m_typed, &TextField::textChanged, this, &ParticipantsPage::filter);
    connect(m_typed, &TextField::returnPressed, this, &ParticipantsPage::findTyped);
    connect(fresh, &Button::clicked, this, &ParticipantsPage::addSomebody);
    return top;
}

void ParticipantsPage::load()
{
    auto facts = participantFacts(m_context.workspace, m_form->currentData().toString());
    if (!facts)
        return showProblem(facts.error());
    m_facts = std::move(*facts);
    std::vector<ListRow> rows;
    rows.reserve(m_facts.size());
    for (const ParticipantFacts &each : m_facts)
        rows.push_back(rowOf(m_context.workspace, each));
    setSubtitle(m_facts.empty() ? QString()
                                : tr("%n known on this laptop", nullptr, int(m_facts.size())));
    const QString key = m_place.key;
    m_list->setRows(std::move(rows));
    m_list->setCurrentKey(key);
    m_list->setVisible(!m_facts.empty());
    if (m_who)
        m_who->setVisible(!m_facts.empty());
    filter();
    if (m_facts.empty())
        showDetail({});
}

bool ParticipantsPage::hasSchedule() const
{
    return !m_context.workspace.package()->config.schedule.empty();
}

const ParticipantFacts *ParticipantsPage::find(const QString &key) const
{
    const auto found = std::ranges::find_if(
        m_facts, [&](const ParticipantFacts &facts) { return facts.who.id.toString() == key; });
    return found == m_facts.end() ? nullptr : &*found;
}

void ParticipantsPage::filter()
{
    clearMessage();
    const QString wanted = study::ParticipantCode::comparable(m_typed->text());
    if (wanted.isEmpty() && !m_place.isDueOnly)
        return m_list->setFilter({});
    QSet<QString> shown;
    for (const ParticipantFacts &facts : m_facts)
        if (!m_place.isDueOnly || !wanted.isEmpty()
            || facts.isDue) // a code in hand is a person here
            shown.insert(facts.who.id.toString());
    m_list->setFilter([wanted, shown](const ListRow &row) {
        return shown.contains(row.key)
            && study::ParticipantCode::comparable(row.title).contains(wanted);
    });
}

void ParticipantsPage::showDetail(const QString &key)
{
    delete m_detail;
    m_detail = nullptr;
    const ParticipantFacts *facts = find(key);
    if (facts) {
        m_place.key = key;
        auto *panel = new ParticipantPanel(theme(), m_context.workspace, *facts);
        const study::Participant who = facts->who;
        connect(panel, &ParticipantPanel::interviewChosen, this, [this, key] { interview(key); });
        connect(panel, &ParticipantPanel::cardChosen, this, [this, who] { showCard(who); });
        connect(panel, &ParticipantPanel::consentChosen, this,
                [this, who, form = facts->formId] { showConsent(who, form); });
        m_detail = panel;
    } else {
        auto *panel = new Panel(theme());
        if (m_facts.empty())
            panel->addText(tr("Nobody yet. The people you speak with will be here, by code and "
                              "never by name. The first step: “New participant”."));
        else
            panel->addText(
                m_typed->text().trimmed().isEmpty()
                    ? tr("Nobody is due for anything today.")
                    : tr("Nobody here has such a code. Enter looks at it more closely."));
        panel->rows().addStretch();
        m_detail = panel;
    }
    m_columns->add(m_detail, 2);
    m_detail->show();
}

/// A whole code, however it is written; else the list as it stands.
void ParticipantsPage::findTyped()
{
    clearMessage();
    const auto who = study::Participants(m_context.workspace).find(m_typed->text());
    if (who)
        m_list->setCurrentKey(who->id.toString());
    else if (m_list->shown() == 0)
        return showProblem(who.error());
    m_list->setFocus();
}

void ParticipantsPage::addSomebody()
{
    clearMessage();
    const auto who = study::Participants(m_context.workspace).add(m_site->currentData().toString());
    if (!who)
        return showProblem(who.error());
    m_place.key = who->id.toString();
    m_typed->clear();
    load();
    m_list->setFocus();
    showNews(tr("%1 is new here. Enter begins the conversation about consent.").arg(who->code));
}

/// A slip of the hand asks nobody twice.
void ParticipantsPage::chooseInList(const QString &key)
{
    const ParticipantFacts *facts = find(key);
    const bool isDone = facts && hasSchedule() && !facts->isDue && facts->finished > 0
        && facts->open.empty() && !facts->consent.isTakenBack;
    if (!isDone)
        return interview(key);
    showNews(
        tr("Nothing is due for %1. “Start an interview” asks all the same.").arg(facts->who.code));
}

void ParticipantsPage::interview(const QString &key)
{
    const ParticipantFacts *facts = find(key);
    if (!facts)
        return;
    clearMessage();
    if (facts->consent.isTakenBack)
        showConsent(study::Participant(facts->who), QString(facts->formId));
    else if (facts->open.empty() && facts->mustChooseForm) {
        showNews(tr("Choose the questionnaire first."));
        m_form->setFocus();
    } else if (facts->open.empty())
        m_context.shell.startInterview(facts->formId, facts->who.id);
    else if (const auto resumed = m_context.shell.resumeInterview(facts->open.front().id); !resumed)
        showProblem(resumed.error());
}

void ParticipantsPage::showCard(const study::Participant &who)
{
    clearMessage();
    auto *content = new QWidget;
    QVBoxLayout *column = pageColumn(*content);
    const QStringList &languages = m_context.workspace.package()->config.languages;
    // Which language she speaks is not known here; most likely that of whoever shows the card.
    const auto mine = std::ranges::find_if(languages, [](const QString &each) {
        return form::areSameLanguage(each, QLocale().name());
    });
    column->addWidget(new CodeCard(theme(), who.code, languages,
                                   mine == languages.end() ? languages.value(0) : *mine));
    auto *done = new Button(theme(), Button::Kind::Primary, tr("Done"));
    column->addWidget(done, 0, Qt::AlignLeft);
    column->addStretch();
    connect(done, &Button::clicked, this, &ParticipantsPage::goBack);
    m_inside = content;
    setContent(content);
    done->setFocus();
}

std::optional<Conversation> ParticipantsPage::conversation() const
{
    const auto *inside = qobject_cast<const ParticipantConsent *>(m_inside);
    return inside ? std::optional(inside->conversation()) : std::nullopt;
}

void ParticipantsPage::goOnWith(const Conversation &conversation)
{
    const auto who = study::Participants(m_context.workspace).get(conversation.who);
    if (who)
        showConsent(*who, conversation.formId)->goOnWith(conversation);
}

ParticipantConsent *ParticipantsPage::showConsent(const study::Participant &who,
                                                  const QString &formId)
{
    clearMessage();
    auto *talk = new ParticipantConsent(m_context, who, formId);
    connect(talk, &ParticipantConsent::left, this, &ParticipantsPage::goBack);
    m_inside = talk;
    setContent(talk);
    talk->setFocus();
    return talk;
}

void ParticipantsPage::goBack()
{
    m_inside = nullptr;
    clearMessage();
    showEverybody();
    m_list->setFocus();
}

/// The field keeps the focus while the arrows move in the list.
bool ParticipantsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_typed && m_list && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const int code = key->key();
        if (code == Qt::Key_Up || code == Qt::Key_Down || code == Qt::Key_PageUp
            || code == Qt::Key_PageDown) {
            m_list->move(*key);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace saltbush::app
