// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windows/EmptyHome.h"

#include "app/interview/InterviewsPage.h"
#include "app/unlock/UnlockPage.h"
#include "app/widgets/StyleSheet.h"
#include "app/widgets/TextLabel.h"
#include "tests/support/Results.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace saltbush::test
{

EmptyHome::EmptyHome(app::Scheme scheme, int textPercent)
    : theme(scheme, textPercent)
    , service(std::make_shared<app::StudyUnlockService>(study::Services{clock, random, disk},
                                                        folder.file(u"demonstration"_s)))
{
    app::applyTheme(*qApp, theme);
    window = std::make_unique<app::MainWindow>(theme, settings, service);
    present(*window);
}

void EmptyHome::settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

void EmptyHome::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (!QApplication::focusWidget())
        QApplication::setActiveWindow(window.get());
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : window.get(), key, modifiers);
    ++keys;
    settle();
}

void EmptyHome::type(const QString &text)
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), text);
}

bool EmptyHome::pressButton(const QString &words)
{
    for (int tabs = 0; tabs < 80; ++tabs) {
        auto *button = qobject_cast<app::Button *>(QApplication::focusWidget());
        if (button && button->text().contains(words)) {
            press(Qt::Key_Space);
            return true;
        }
        press(Qt::Key_Tab);
    }
    return false;
}

void EmptyHome::openStudy(const QString &formFile)
{
    app::CreateRequest request;
    request.workspace = workspacePath();
    request.nickname = u"mali"_s;
    request.passphrase = crypto::SecureBytes::fromText(u"the salt keeps"_s);
    request.studyName = u"Migration and work"_s;
    request.formFile = formFile;
    std::vector<Problem> findings;
    must(service->create(request, findings)).reset();
    unlockByKeys(u"New participant"_s);
}

void EmptyHome::unlockByKeys(const QString &until)
{
    window->findChild<app::UnlockPage *>()->form().choose(workspacePath());
    type(u"the salt keeps"_s);
    press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return sees(until); }, 30'000));
    settle();
}

Result<std::unique_ptr<study::Workspace>> EmptyHome::unlock()
{
    return service->unlock(
        {workspacePath(), u"mali"_s, crypto::SecureBytes::fromText(u"the salt keeps"_s)});
}

bool EmptyHome::sees(const QString &words)
{
    for (const app::TextLabel *label : window->findChildren<app::TextLabel *>())
        if (label->isVisible() && label->plainText().contains(words))
            return true;
    for (const app::Button *button : window->findChildren<app::Button *>())
        if (button->isVisible() && button->text().contains(words))
            return true;
    return false;
}

} // namespace saltbush::test
