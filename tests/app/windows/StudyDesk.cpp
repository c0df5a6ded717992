// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windows/StudyDesk.h"

#include "app/unlock/StudyUnlockService.h"
#include "app/widgets/Banner.h"
#include "app/widgets/Button.h"
#include "app/widgets/StyleSheet.h"
#include "app/widgets/TextLabel.h"
#include "tests/app/windows/InterviewDesk.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace saltbush::test
{

using namespace app;

StudyDesk::StudyDesk(Scheme scheme, int textPercent) : theme(scheme, textPercent)
{
    applyTheme(*qApp, theme);
    StudyUnlockService service({clock, random, disk}, folder.file(u"demonstration"_s));
    CreateRequest request;
    request.workspace = folder.file(u"study.saltbush"_s);
    request.nickname = u"mali"_s;
    request.passphrase = crypto::SecureBytes::fromText(u"the salt keeps"_s);
    request.studyName = u"Migration and work"_s;
    std::vector<Problem> findings;
    auto made = service.create(request, findings);
    if (!made)
        FAIL(made.error().toString().toStdString());
    workspace = std::move(*made);
}

StudyDesk::~StudyDesk() { m_page.reset(); }

void StudyDesk::put(std::unique_ptr<QWidget> page)
{
    m_page = std::move(page);
    present(*m_page, {1040, 800});
    QWidget *chosen = m_page->focusWidget();
    (chosen ? chosen : m_page.get())->setFocus();
}

void StudyDesk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focused = m_page->focusWidget();
    QTest::keyClick(focused ? focused : m_page.get(), key, modifiers);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void StudyDesk::type(const QString &text)
{
    REQUIRE(m_page->focusWidget());
    QTest::keyClicks(m_page->focusWidget(), text);
}

void StudyDesk::pressButton(const QString &words)
{
    QStringList seen;
    for (int tabs = 0; tabs < 60; ++tabs) {
        auto *button = qobject_cast<Button *>(m_page->focusWidget());
        if (button && button->isVisible() && button->text().contains(words))
            return press(Qt::Key_Space);
        const QWidget *focused = m_page->focusWidget();
        seen << (focused ? QString::fromLatin1(focused->metaObject()->className()) : u"-"_s);
        press(Qt::Key_Tab);
    }
    FAIL("no key leads to the button " << words.toStdString() << ", but to "
                                       << seen.first(8).join(u' ').toStdString());
}

bool StudyDesk::sees(const QString &words) const
{
    for (const TextLabel *label : m_page->findChildren<TextLabel *>())
        if (label->isVisible() && label->plainText().contains(words))
            return true;
    for (const Button *button : m_page->findChildren<Button *>())
        if (button->isVisible() && button->text().contains(words))
            return true;
    return false;
}

} // namespace saltbush::test
