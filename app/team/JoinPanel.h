// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/Shell.h"
#include "app/widgets/Panel.h"
#include "core/study/Membership.h"

namespace saltbush::app
{

class PillChoice;
class TextField;

/// Brings somebody into the study: an invitation in a file of its own, and, once she has answered
/// it, her request: who asks is shown before anybody says yes.
class JoinPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit JoinPanel(const PageContext &context, qint64 openInvitations,
                       QWidget *parent = nullptr);

Q_SIGNALS:
    void invited(const QString &path);
    /// `missed`: words on a store that could not be looked into before.
    void enrolled(const QString &nickname, const QString &missed);
    void problem(const Error &error);

private:
    [[nodiscard]] QWidget *buildInvite(qint64 openInvitations);
    [[nodiscard]] QWidget *buildRequest();
    void invite();
    void saveInvitation(const QString &path);
    void openRequest();
    void readRequest(const QString &path);
    void accept();
    void enrol(const std::optional<Error> &missed);
    void forget();

    PageContext m_context;
    PillChoice *m_role = nullptr;
    TextLabel *m_roleWords = nullptr, *m_asks = nullptr;
    QWidget *m_asked = nullptr;
    TextField *m_knownAs = nullptr;
    QByteArray m_request;
};

} // namespace saltbush::app
