// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/Shell.h"
#include "app/team/TeamState.h"
#include "app/widgets/Page.h"

namespace saltbush::app
{

class PersonPanel;

/// The people of the study and their laptops: who is silent, who comes, who leaves; and the version
/// of the study that they have. Who cannot publish looks only.
class TeamPage final : public Page
{
    Q_OBJECT

public:
    explicit TeamPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;

private:
    [[nodiscard]] QWidget *buildStudy(const TeamState &state);
    [[nodiscard]] QWidget *buildPeople(const TeamState &state);
    [[nodiscard]] QWidget *buildJoin(const TeamState &state);
    [[nodiscard]] bool mayPublish() const;
    void publish();
    void revoke(const PersonSeen &person, PersonPanel &row);
    void revokeAllTheSame(const PersonSeen &person);
    void changed(const QString &news);

    PageContext m_context;
};

} // namespace saltbush::app
