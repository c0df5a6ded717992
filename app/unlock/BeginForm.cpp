// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/unlock/BeginForm.h"

#include "app/common/Messages.h"
#include "app/common/WorkspacePlace.h"
#include "app/desk/FindingsPanel.h"
#include "app/unlock/PassphraseField.h"
#include "app/widgets/Banner.h"
#include "app/widgets/Button.h"
#include "app/widgets/FileChooser.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextField.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

BeginForm::BeginForm(const Theme &theme, Purpose purpose, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_purpose(purpose)
    , m_banner(new Banner(theme))
    , m_findings(new QVBoxLayout)
{
    const bool creates = purpose == Purpose::Create;
    m_go = new Button(theme, Button::Kind::Primary, creates ? tr("Create the study") : tr("Join"));
    auto *back = new Button(theme, Button::Kind::Quiet, tr("Back"));
    back->setSign(Sign::ChevronLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    if (creates)
        m_name = addField(*layout, tr("Name of the study"));
    addFile(*layout);
    m_nickname = addField(*layout, tr("Your nickname (not your name)"));
    addPassphrases(*layout);
    layout->addWidget(m_banner);
    layout->addLayout(m_findings);
    auto *row = new QHBoxLayout;
    row->addWidget(m_go);
    row->addWidget(back);
    row->addStretch();
    layout->addSpacing(space::s);
    layout->addLayout(row);
    setFocusProxy(creates ? m_name : m_nickname);
    connect(m_go, &Button::clicked, this, &BeginForm::submit);
    connect(back, &Button::clicked, this, &BeginForm::cancelled);
    check();
}

TextField *BeginForm::addField(QVBoxLayout &layout, const QString &name)
{
    auto *label = new TextLabel(m_theme, TextStyle::InterfaceBold);
    label->setText(name);
    auto *field = new TextField(m_theme);
    field->setAccessibleName(name);
    layout.addWidget(label);
    layout.addWidget(field);
    layout.addSpacing(space::s);
    connect(field, &TextField::textEdited, this, &BeginForm::check);
    return field;
}

void BeginForm::addFile(QVBoxLayout &layout)
{
    auto *label = new TextLabel(m_theme, TextStyle::InterfaceBold);
    const bool creates = m_purpose == Purpose::Create;
    label->setText(creates ? tr("Questionnaire") : tr("Invitation"));
    m_chooseFile = new Button(m_theme, Button::Kind::Secondary,
                              creates ? tr("Spreadsheet… (or begin with the small template)")
                                      : tr("Choose the invitation file…"));
    layout.addWidget(label);
    layout.addWidget(m_chooseFile, 0, Qt::AlignLeft);
    layout.addSpacing(space::s);
    connect(m_chooseFile, &Button::clicked, this, &BeginForm::chooseFile);
}

void BeginForm::addPassphrases(QVBoxLayout &layout)
{
    const auto add = [&](const QString &name) {
        auto *label = new TextLabel(m_theme, TextStyle::InterfaceBold);
        label->setText(name);
        auto *field = new PassphraseField(m_theme, name);
        layout.addWidget(label);
        layout.addWidget(field);
        connect(field, &PassphraseField::edited, this, &BeginForm::check);
        connect(field, &PassphraseField::entered, this, &BeginForm::submit);
        return field;
    };
    m_passphrase = add(tr("Passphrase"));
    m_strength = new TextLabel(m_theme, TextStyle::Small, Tone::Muted);
    layout.addWidget(m_strength);
    layout.addSpacing(space::s);
    m_again = add(tr("The same passphrase again"));
}

void BeginForm::chooseFile()
{
    const QString filter = m_purpose == Purpose::Create
        ? tr("Questionnaires (*.xlsx *.xls *.ods *.csv *.md *.xml)")
        : tr("All files (*)");
    chooseExistingFile(this, filter, [this](const QString &path) {
        m_file = path;
        m_chooseFile->setText(QFileInfo(path).fileName());
        check();
    });
}

void BeginForm::check()
{
    m_strength->setText(
        m_passphrase && !m_passphrase->isEmpty()
            ? m_passphrase->strength()
            : tr("Nobody can open this without it; write it down somewhere safe, or "
                 "keep it in mind."));
    const bool hasWhat = m_name ? !m_name->text().trimmed().isEmpty() : !m_file.isEmpty();
    m_go->setEnabled(hasWhat && m_again && !m_nickname->text().trimmed().isEmpty()
                     && !m_passphrase->isEmpty() && !m_again->isEmpty());
}

void BeginForm::submit()
{
    if (!m_go->isEnabled())
        return;
    if (!m_passphrase->equals(*m_again))
        return m_banner->show(Banner::Kind::Attention,
                              tr("The two passphrases are not the same. Type them once more."));
    m_banner->clear();
    showFindings({});
    Q_EMIT submitted();
}

QString BeginForm::workspacePath() const
{
    return unusedWorkspaceIn(QDir::homePath() + u"/Saltbush"_s);
}

CreateRequest BeginForm::takeCreateRequest()
{
    CreateRequest request;
    request.workspace = workspacePath();
    request.nickname = m_nickname->text().trimmed();
    request.passphrase = m_passphrase->take();
    request.studyName = m_name->text().trimmed();
    request.formFile = m_file;
    return request;
}

JoinRequest BeginForm::takeJoinRequest()
{
    JoinRequest request;
    request.workspace = workspacePath();
    request.nickname = m_nickname->text().trimmed();
    request.passphrase = m_passphrase->take();
    request.invitationFile = m_file;
    return request;
}

void BeginForm::showNews(const QString &words) { m_banner->show(Banner::Kind::Info, words); }

void BeginForm::showProblem(const Error &error)
{
    QString words = sentence(error);
    if (m_findings->count() > 0)
        words += u' '
            + tr("Nothing was made. Mend what stands below in the questionnaire, save it, and "
                 "create the study again.");
    m_banner->show(Banner::Kind::Attention, words);
    check();
}

void BeginForm::showFindings(const std::vector<Problem> &findings)
{
    while (QLayoutItem *before = m_findings->takeAt(0)) {
        before->widget()->deleteLater();
        delete before;
    }
    if (!findings.empty())
        m_findings->addWidget(findingsList(m_theme, findings));
}

void BeginForm::setBusy(bool busy)
{
    m_go->setText(busy                               ? tr("Working…")
                      : m_purpose == Purpose::Create ? tr("Create the study")
                                                     : tr("Join"));
    setEnabled(!busy);
    if (!busy)
        static_cast<void>(m_again->take()); // typed once more, if it has to be
}

} // namespace saltbush::app
