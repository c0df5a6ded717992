// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/team/TeamState.h"

#include <QWidget>

class QVBoxLayout;

namespace saltbush::app
{

class Theme;
class TwoSteps;

/// One person of the team: role, state, the last that came from each laptop; and, in two steps,
/// that she leaves.
class PersonPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `mayRevoke`: whether who looks at it may take her out of the study.
    PersonPanel(const Theme &theme, const PersonSeen &person, bool mayRevoke,
                QWidget *parent = nullptr);

    /// The second step once more, for a store that could not be looked into before.
    void askAllTheSame();

Q_SIGNALS:
    void revokeChosen();
    void revokeAllTheSameChosen();

private:
    void addLaptop(const LaptopSeen &laptop);
    void addLeaving();
    void explainLeaving();

    const Theme &m_theme;
    PersonSeen m_person;
    QVBoxLayout *m_rows;
    TwoSteps *m_leaving = nullptr;
    bool m_isAllTheSame = false;
};

} // namespace saltbush::app
