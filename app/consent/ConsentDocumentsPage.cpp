// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consent/ConsentDocumentsPage.h"

#include "app/consent/ConsentWords.h"
#include "app/consent/DocumentPanel.h"
#include "app/consent/DocumentReader.h"
#include "app/consent/ParticipantConsent.h"
#include "app/page/FormChoice.h"
#include "app/widgets/Button.h"
#include "app/widgets/DropDown.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Panel.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextField.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"
#include "core/study/Package.h"

#include <QVBoxLayout>

#include <algorithm>

namespace saltbush::app
{

ConsentDocumentsPage::ConsentDocumentsPage(const PageContext &context, QWidget *parent)
    : Page(context.theme, tr("Consent"), parent)
    , m_context(context)
{
}

void ConsentDocumentsPage::refresh()
{
    if (!m_inside)
        showOverview();
}

void ConsentDocumentsPage::showOverview()
{
    setFocusProxy(nullptr);
    auto *content = new QWidget;
    QVBoxLayout *column = pageColumn(*content);
    const auto role = m_context.workspace.role();
    if (!m_context.workspace.package()) {
        auto *panel = new Panel(theme());
        panel->addText(tr("The study has not arrived yet. Once it has, its consent documents will "
                          "be here, in every language."));
        column->addWidget(panel);
    } else {
        if (role == study::Role::Researcher || role == study::Role::Coordinator)
            column->addWidget(buildFind());
        addDocuments(*column);
    }
    column->addStretch();
    setContent(content);
}

QWidget *ConsentDocumentsPage::buildFind()
{
    auto *panel = new Panel(theme(), tr("Consent of a participant"));
    panel->addMuted(
        tr("To talk about it, change it, take it back, or note that a copy was given."));
    m_code = new TextField(theme());
    m_code->setPlaceholderText(tr("Code on the card"));
    m_code->setAccessibleName(tr("Code on the card"));
    m_form = makeFormChoice(m_context);
    auto *find = new Button(theme(), Button::Kind::Primary, tr("Find"));
    find->setSign(Sign::Search);
    auto *row = new FlowLayout;
    row->addWidget(m_code, 1);
    row->addWidget(m_form);
    row->addWidget(find);
    panel->rows().addLayout(row);
    setFocusProxy(m_code);
    connect(find, &Button::clicked, this, &ConsentDocumentsPage::findTyped);
    connect(m_code, &TextField::returnPressed, this, &ConsentDocumentsPage::findTyped);
    return panel;
}

void ConsentDocumentsPage::addDocuments(QVBoxLayout &column)
{
    const auto documents = consent::Documents::of(m_context.workspace);
    if (!documents)
        return showProblem(documents.error());
    const auto newest = documents->newest();
    const QStringList &languages = m_context.workspace.package()->config.languages;
    if (newest.empty()) {
        auto *panel = new Panel(theme());
        panel->addText(tr("The study has no consent document yet. Without one no interview can "
                          "begin; a coordinator publishes it with the study."));
        column.addWidget(panel);
    }
    const auto add = [&](const consent::ConsentDocument &document) {
        auto *panel =
            new DocumentPanel(theme(), document, languages, m_context.workspace.clockTime());
        column.addWidget(panel);
        if (!focusProxy())
            setFocusProxy(panel);
        connect(panel, &DocumentPanel::readChosen, this, [this, document] { read(document); });
    };
    for (const consent::ConsentDocument *document : newest)
        add(*document);
    if (documents->all().size() > newest.size()) {
        auto *earlier = new TextLabel(theme(), TextStyle::InterfaceBold, Tone::Muted);
        earlier->setText(tr("Earlier versions"));
        column.addWidget(earlier);
    }
    for (const consent::ConsentDocument &document : documents->all())
        if (std::ranges::find(newest, &document) == newest.end())
            add(document);
}

void ConsentDocumentsPage::findTyped()
{
    clearMessage();
    const auto who = study::Participants(m_context.workspace).find(m_code->text());
    if (!who)
        return showProblem(who.error());
    showConsent(*who, m_form->currentData().toString());
}

ParticipantConsent *ConsentDocumentsPage::showConsent(const study::Participant &who,
                                                      const QString &formId)
{
    auto *inside = new ParticipantConsent(m_context, who, formId);
    connect(inside, &ParticipantConsent::left, this, &ConsentDocumentsPage::goBack);
    showInside(inside);
    return inside;
}

std::optional<Conversation> ConsentDocumentsPage::conversation() const
{
    const auto *inside = qobject_cast<const ParticipantConsent *>(m_inside);
    return inside ? std::optional(inside->conversation()) : std::nullopt;
}

void ConsentDocumentsPage::goOnWith(const Conversation &conversation)
{
    const auto who = study::Participants(m_context.workspace).get(conversation.who);
    if (who)
        showConsent(*who, conversation.formId)->goOnWith(conversation);
}

void ConsentDocumentsPage::read(const consent::ConsentDocument &document)
{
    const QStringList &languages = m_context.workspace.package()->config.languages;
    auto *reader = new DocumentReader(theme(), document, readersLanguage(document, languages));
    connect(reader, &DocumentReader::left, this, &ConsentDocumentsPage::goBack);
    showInside(reader);
}

void ConsentDocumentsPage::showInside(QWidget *inside)
{
    clearMessage();
    m_inside = inside;
    setContent(inside);
    inside->setFocus();
}

void ConsentDocumentsPage::goBack()
{
    m_inside = nullptr;
    showOverview();
    setFocus();
}

} // namespace saltbush::app
