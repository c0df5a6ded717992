// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/team/PersonPanel.h"

#include "app/common/RoleWords.h"
#include "app/common/TimeWords.h"
#include "app/widgets/Button.h"
#include "app/widgets/Panel.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"
#include "app/widgets/TwoSteps.h"

#include <QVBoxLayout>

namespace saltbush::app
{

PersonPanel::PersonPanel(const Theme &theme, const PersonSeen &person, bool mayRevoke,
                         QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_person(person)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, space::s, 0, space::s);
    m_rows->setSpacing(space::xs);
    auto *name =
        new TextLabel(theme, TextStyle::InterfaceBold, person.hasLeft() ? Tone::Muted : Tone::Ink);
    const QString state = person.hasLeft() ? tr("has left")
        : person.isHere                    ? tr("you")
                                           : tr("in the study");
    name->setText(tr("%1 · %2 · %3").arg(person.nickname, roleWord(person.role), state));
    m_rows->addWidget(name);
    for (const LaptopSeen &laptop : person.laptops)
        addLaptop(laptop);
    if (mayRevoke && !person.isHere && !person.hasLeft())
        addLeaving();
}

void PersonPanel::addLaptop(const LaptopSeen &laptop)
{
    auto *label = new TextLabel(m_theme, TextStyle::Interface,
                                laptop.isSilent ? Tone::Attention : Tone::Muted);
    QString words;
    if (!laptop.lastWritten)
        words = m_person.isHere ? tr("Nothing was written here yet.")
                                : tr("Nothing has come from this laptop yet.");
    else if (laptop.isSilent)
        words = tr("Silent: the last record was written on %1. Give %2 a call.")
                    .arg(dayWords(*laptop.lastWritten), m_person.nickname);
    else
        words = tr("%n record(s) so far, the last written on %1.", nullptr, int(laptop.records))
                    .arg(dayWords(*laptop.lastWritten));
    if (laptop.revoked)
        words += u' '
            + tr("Left on %1; what was written later does not count.")
                  .arg(dayWords(*laptop.revoked));
    label->setText(words);
    m_rows->addWidget(label);
}

void PersonPanel::addLeaving()
{
    m_leaving = new TwoSteps(m_theme, tr("Leaves the study…"), tr("No, stays"));
    m_leaving->first().setAccessibleName(tr("%1 leaves the study").arg(m_person.nickname));
    explainLeaving();
    m_rows->addWidget(m_leaving);
    connect(m_leaving, &TwoSteps::wentBack, this, &PersonPanel::explainLeaving);
    connect(m_leaving, &TwoSteps::confirmed, this, [this] {
        if (m_isAllTheSame)
            Q_EMIT revokeAllTheSameChosen();
        else
            Q_EMIT revokeChosen();
    });
}

void PersonPanel::explainLeaving()
{
    m_isAllTheSame = false;
    m_leaving->setSecond(
        tr("%1 will get no new version of the study. What has come so far stays and counts; what "
           "comes later from that laptop is kept aside. Let %1 sync first if interviews still wait "
           "there. This cannot be taken back: to return, %1 is invited anew.")
            .arg(m_person.nickname),
        tr("Yes, %1 leaves").arg(m_person.nickname));
}

void PersonPanel::askAllTheSame()
{
    m_isAllTheSame = true;
    m_leaving->setSecond(
        tr("%1 is still in the study: what %1 has left in the store could not be fetched before, "
           "and would be kept aside from then on instead of being counted. Make the store "
           "reachable and try again; or let %1 leave all the same.")
            .arg(m_person.nickname),
        tr("%1 leaves all the same").arg(m_person.nickname));
    m_leaving->ask();
}

} // namespace saltbush::app
