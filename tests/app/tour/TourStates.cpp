// SPDX-License-Identifier: GPL-3.0-or-later
// Of Tour: what pages of the house show once something was done on them.
#include "app/audit/AuditPage.h"
#include "app/common/ProgramFiles.h"
#include "app/consent/ConsentPage.h"
#include "app/data/DataPage.h"
#include "app/desk/FormDeskPage.h"
#include "app/interview/HeaderBar.h"
#include "app/interview/InterviewPage.h"
#include "app/participants/ParticipantPanel.h"
#include "app/shell/LongWorkView.h"
#include "app/sync/SyncPage.h"
#include "app/widgets/Button.h"
#include "app/widgets/Table.h"
#include "tests/app/tour/Tour.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace saltbush::test
{

using namespace app;

namespace
{

constexpr int patience = 60'000;

template <typename T>
T *visible(QWidget &window)
{
    for (T *widget : window.findChildren<T *>())
        if (widget->isVisible())
            return widget;
    return nullptr;
}

void waitForWork(QWidget &window)
{
    QTest::qWait(200);
    std::ignore = QTest::qWaitFor([&] { return !visible<LongWorkView>(window); }, patience);
    QTest::qWait(200);
}

/// The button with these words of a page, in whatever language they stand there.
bool click(QWidget &window, const char *page, const char *words)
{
    const QString shown = QCoreApplication::translate(page, words);
    for (Button *button : window.findChildren<Button *>())
        if (button->isVisible() && button->text() == shown) {
            button->click();
            return true;
        }
    return false;
}

} // namespace

/// Nothing that is begun here is brought to an end.
bool Tour::coordinatorStates()
{
    bool good = true;
    const auto on = [this, &good](PageId page, const std::function<bool()> &act) {
        return [this, &good, page, act] {
            m_window.goTo(PageId::Settings); // away, and so anew
            m_window.goTo(page);
            waitForWork(m_window);
            good = act() && good;
            waitForWork(m_window);
        };
    };
    everyLook(u"form-desk-open"_s, on(PageId::FormDesk, [this] {
                  auto *desk = visible<FormDeskPage>(m_window);
                  if (desk)
                      desk->open(programFile(u"forms/migration-project/interview.xlsx"_s));
                  return desk != nullptr;
              }));
    everyLook(u"audit-checked"_s, on(PageId::Audit, [this] {
                  return click(m_window, "saltbush::app::AuditPage", "Check now");
              }));
    everyLook(u"data-export"_s, on(PageId::Data, [this] {
                  return click(m_window, "saltbush::app::DataPage", "Export a dataset…");
              }));
    everyLook(u"data-interview"_s, on(PageId::Data, [this] {
                  if (auto *back = visible<DataPage>(m_window))
                      QTest::keyClick(back, Qt::Key_Escape); // from the export
                  waitForWork(m_window);
                  auto *table = visible<Table>(m_window);
                  if (!table)
                      return false;
                  table->setFocus();
                  QTest::keyClick(table, Qt::Key_Down);
                  QTest::keyClick(table, Qt::Key_Return);
                  return true;
              }));
    return good;
}

/// Somebody was interviewed, and another interview waits.
bool Tour::researcherStates()
{
    if (!m_walker.beginInterview())
        return false;
    Q_EMIT visible<HeaderBar>(m_window)->leaveChosen();
    QTest::qWait(200);
    everyLook(u"interviews-open"_s);
    everyLook(u"participants-known"_s, [this] { m_window.goTo(PageId::Participants); });
    everyLook(u"code-card"_s, [this] {
        m_window.goTo(PageId::Settings);
        m_window.goTo(PageId::Participants);
        QTest::qWait(100);
        if (auto *panel = visible<ParticipantPanel>(m_window))
            Q_EMIT panel->cardChosen();
    });
    everyLook(u"sync-waiting"_s, [this] { m_window.goTo(PageId::Sync); });
    bool good = true;
    everyLook(u"sync-done"_s, [this, &good] {
        m_window.goTo(PageId::Sync);
        good = click(m_window, "saltbush::app::SyncPage", "Sync now") && good;
        waitForWork(m_window);
    });
    m_window.practise(u"migration_project"_s);
    everyLook(u"practice"_s);
    return good;
}

} // namespace saltbush::test
