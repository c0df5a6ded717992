// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/unlock/UnlockForm.h"

#include "app/common/Messages.h"
#include "app/unlock/PassphraseField.h"
#include "app/widgets/Banner.h"
#include "app/widgets/Button.h"
#include "app/widgets/DropDown.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"
#include "core/study/StudyErrors.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace saltbush::app
{

UnlockForm::UnlockForm(const Theme &theme, UnlockService &service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_workspace(new DropDown(theme))
    , m_person(new DropDown(theme))
    , m_personName(new TextLabel(theme, TextStyle::InterfaceBold))
    , m_passphrase(new PassphraseField(theme, tr("Passphrase")))
    , m_banner(new Banner(theme))
    , m_other(new Button(theme, Button::Kind::Secondary, tr("Other folder…")))
    , m_open(new Button(theme, Button::Kind::Primary, tr("Open")))
    , m_forget(new Button(theme, Button::Kind::Quiet, tr("Take it off this list")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    const auto addName = [&](TextLabel *name, const QString &text) {
        name->setText(text);
        layout->addWidget(name);
    };
    addName(new TextLabel(theme, TextStyle::InterfaceBold), tr("Workspace"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xs);
    row->addWidget(m_workspace, 1);
    row->addWidget(m_other);
    layout->addLayout(row);
    layout->addSpacing(space::s);
    addName(m_personName, tr("Who are you here?"));
    layout->addWidget(m_person);
    layout->addSpacing(space::s);
    addName(new TextLabel(theme, TextStyle::InterfaceBold), tr("Passphrase"));
    layout->addWidget(m_passphrase);
    layout->addSpacing(space::s);
    layout->addWidget(m_banner);
    layout->addSpacing(space::s);
    auto *foot = new FlowLayout;
    foot->addWidget(m_open);
    foot->addWidget(m_forget);
    layout->addLayout(foot);
    m_workspace->setAccessibleName(tr("Workspace"));
    m_person->setAccessibleName(tr("Who are you here?"));
    connect(m_workspace, &DropDown::currentIndexChanged, this, &UnlockForm::showPeople);
    connect(m_other, &Button::clicked, this, &UnlockForm::otherFolderWanted);
    connect(m_forget, &Button::clicked, this, &UnlockForm::forget);
    connect(m_passphrase, &PassphraseField::entered, this, &UnlockForm::submit);
    connect(m_open, &Button::clicked, this, &UnlockForm::submit);
    setFocusProxy(m_passphrase);
}

void UnlockForm::setWorkspaces(const QStringList &paths)
{
    m_workspace->clear();
    for (const QString &path : paths)
        m_workspace->addItem(QFileInfo(path).completeBaseName(), path);
    showPeople();
    setVisible(!isEmpty());
}

bool UnlockForm::isEmpty() const { return m_workspace->count() == 0; }

void UnlockForm::choose(const QString &path)
{
    if (m_workspace->findData(path) < 0)
        m_workspace->insertItem(0, QFileInfo(path).completeBaseName(), path);
    m_workspace->setCurrentIndex(m_workspace->findData(path));
    showPeople();
    show();
    Q_EMIT filled();
    m_passphrase->setFocus();
}

void UnlockForm::forget()
{
    const QString path = m_workspace->currentData().toString();
    m_workspace->removeItem(m_workspace->currentIndex());
    showPeople();
    setVisible(!isEmpty());
    Q_EMIT forgotten(path);
}

void UnlockForm::showPeople()
{
    m_person->clear();
    m_banner->clear();
    const QString path = m_workspace->currentData().toString();
    if (path.isEmpty())
        return m_open->setEnabled(false);
    const auto people = m_service.people(path);
    m_open->setEnabled(people.has_value());
    if (!people)
        return showProblem(people.error());
    m_person->addItems(*people);
}

void UnlockForm::fillDemonstration(const Demonstration &demonstration)
{
    for (const QString &path : demonstration.workspaces)
        if (m_workspace->findData(path) < 0)
            m_workspace->addItem(QFileInfo(path).completeBaseName(), path);
    choose(demonstration.workspaces.value(0));
    m_passphrase->fill(demonstration.passphrase);
    m_banner->show(Banner::Kind::Info,
                   tr("This is the demonstration: nobody in it is real. Everybody’s passphrase is "
                      "“%1”. Press Enter to open it.")
                       .arg(demonstration.passphrase));
}

void UnlockForm::showProblem(const Error &error)
{
    const bool isSlip = error.code == study::wrongPassphrase || error.retry == Retry::Later
        || error.code == study::workspaceInUse || error.code == study::emptyPassphrase;
    m_banner->show(isSlip ? Banner::Kind::Attention : Banner::Kind::Danger, sentence(error));
    m_passphrase->setFocus();
}

void UnlockForm::setBusy(bool busy)
{
    for (QWidget *widget : {static_cast<QWidget *>(m_workspace), static_cast<QWidget *>(m_person),
                            static_cast<QWidget *>(m_passphrase), static_cast<QWidget *>(m_other),
                            static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_forget)})
        widget->setEnabled(!busy);
    m_open->setText(busy ? tr("Opening…") : tr("Open"));
}

QString UnlockForm::message() const { return m_banner->message(); }

void UnlockForm::submit()
{
    if (!m_open->isEnabled())
        return;
    m_banner->clear();
    Q_EMIT submitted();
}

UnlockRequest UnlockForm::takeRequest()
{
    return {m_workspace->currentData().toString(), m_person->currentText(), m_passphrase->take()};
}

} // namespace saltbush::app
