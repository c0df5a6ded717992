// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/team/JoinPanel.h"

#include "app/common/NewFile.h"
#include "app/common/RoleWords.h"
#include "app/team/LookFirst.h"
#include "app/widgets/Button.h"
#include "app/widgets/FileChooser.h"
#include "app/widgets/FileSaver.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/PillChoice.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextField.h"
#include "app/widgets/TextLabel.h"
#include "core/sync/SyncErrors.h"

#include <QVBoxLayout>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

namespace
{

/// A request holds two keys, a nickname and a proof.
constexpr qint64 largestRequest = 64 << 10;

} // namespace

JoinPanel::JoinPanel(const PageContext &context, qint64 openInvitations, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(buildInvite(openInvitations));
    column->addWidget(buildRequest());
}

QWidget *JoinPanel::buildInvite(qint64 openInvitations)
{
    auto *panel = new Panel(m_context.theme, tr("1. Invite somebody"));
    m_role = new PillChoice(m_context.theme, tr("Role"));
    for (const study::Role role : study::allRoles)
        m_role->add(roleWord(role), int(role));
    m_role->choose(int(study::Role::Researcher));
    panel->rows().addWidget(m_role);
    m_roleWords = panel->addMuted(roleSentence(study::Role::Researcher));
    auto *save = new Button(m_context.theme, Button::Kind::Primary, tr("Save an invitation…"));
    panel->rows().addWidget(save, 0, Qt::AlignLeft);
    panel->addMuted(tr("Hand the file over in person, on a USB stick: whoever has it can ask to be "
                       "taken in, once. The other person opens it with \"Join a study\"."));
    if (openInvitations > 0)
        panel->addMuted(
            tr("%n invitation(s) are out and not answered yet.", nullptr, int(openInvitations)));
    connect(m_role, &PillChoice::chosen, this, [this](const QVariant &role) {
        m_roleWords->setText(roleSentence(study::Role(role.toInt())));
    });
    connect(save, &Button::clicked, this, &JoinPanel::invite);
    return panel;
}

QWidget *JoinPanel::buildRequest()
{
    auto *panel = new Panel(m_context.theme, tr("2. Take in who answers"));
    panel->addText(tr("Joining makes a request file. Bring it here: you see who asks before you "
                      "say yes."));
    auto *open = new Button(m_context.theme, Button::Kind::Secondary, tr("Open a request…"));
    open->setSign(Sign::Folder);
    panel->rows().addWidget(open, 0, Qt::AlignLeft);
    m_asked = new QWidget;
    auto *rows = new QVBoxLayout(m_asked);
    rows->setContentsMargins(0, space::s, 0, 0);
    m_asks = new TextLabel(m_context.theme, TextStyle::InterfaceBold);
    auto *known = new TextLabel(m_context.theme, TextStyle::Interface);
    known->setText(tr("Known in the study as"));
    m_knownAs = new TextField(m_context.theme);
    m_knownAs->setAccessibleName(known->plainText());
    auto *yes = new Button(m_context.theme, Button::Kind::Primary, tr("Take in"));
    auto *no = new Button(m_context.theme, Button::Kind::Secondary, tr("Not now"));
    auto *row = new FlowLayout;
    row->addWidget(yes);
    row->addWidget(no);
    rows->addWidget(m_asks);
    rows->addWidget(known);
    rows->addWidget(m_knownAs);
    rows->addLayout(row);
    panel->rows().addWidget(m_asked);
    m_asked->hide();
    connect(open, &Button::clicked, this, &JoinPanel::openRequest);
    connect(yes, &Button::clicked, this, &JoinPanel::accept);
    connect(m_knownAs, &TextField::returnPressed, this, &JoinPanel::accept);
    connect(no, &Button::clicked, this, [this, open] {
        open->setFocus();
        forget();
    });
    return panel;
}

void JoinPanel::invite()
{
    chooseNewFile(this, u"%1.saltbush-invitation"_s.arg(tr("invitation")),
                  [this](const QString &path) { saveInvitation(path); });
}

void JoinPanel::saveInvitation(const QString &path)
{
    Disk &disk = m_context.workspace.services().disk;
    const auto invitation =
        study::invite(m_context.workspace, study::Role(m_role->value().toInt()),
                      [&](const QByteArray &file) { return writeNewFile(disk, path, file); });
    if (!invitation) {
        Q_EMIT problem(invitation.error());
        return;
    }
    Q_EMIT invited(path);
}

void JoinPanel::openRequest()
{
    chooseExistingFile(this, tr("All files (*)"),
                       [this](const QString &path) { readRequest(path); });
}

void JoinPanel::readRequest(const QString &path)
{
    forget();
    auto bytes = m_context.workspace.services().disk.read(path, largestRequest);
    const auto asks = bytes ? study::applicant(m_context.workspace, *bytes) : fail(bytes.error());
    if (!asks) {
        Q_EMIT problem(asks.error());
        return;
    }
    m_request = *bytes;
    m_asks->setText(tr("%1 asks to be taken in as: %2.\n%3")
                        .arg(asks->nickname, roleWord(asks->role), roleSentence(asks->role)));
    m_knownAs->setText(asks->nickname);
    m_asked->show();
    m_knownAs->setFocus();
}

void JoinPanel::accept()
{
    lookFirst(m_context, [this](const StoreLook &look) {
        const auto &missed = look.missed;
        m_knownAs->setFocus();
        if (missed && missed->code == sync::cancelled)
            Q_EMIT problem(*missed);
        else
            enrol(missed);
    });
}

void JoinPanel::enrol(const std::optional<Error> &missed)
{
    const auto done = study::enrol(m_context.workspace, m_request, m_knownAs->text().trimmed());
    if (!done) {
        Q_EMIT problem(done.error());
        return;
    }
    forget();
    Q_EMIT enrolled(done->member.nickname, missedWords(missed));
}

void JoinPanel::forget()
{
    m_request.clear();
    m_asked->hide();
}

} // namespace saltbush::app
