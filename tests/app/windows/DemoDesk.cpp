// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windows/DemoDesk.h"

#include "app/common/Access.h"
#include "app/widgets/Banner.h"
#include "app/widgets/StyleSheet.h"
#include "app/widgets/TextLabel.h"
#include "core/crypto/Initialise.h"
#include "core/storage/Database.h"
#include "tests/app/windows/InterviewDesk.h"
#include "tests/support/Results.h"

#include <QApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace saltbush::test
{

using namespace app;

const DemoResult &sharedDemo()
{
    static const TempFolder folder;
    static const DemoResult result = [] {
        must(crypto::initialise());
        must(storage::initialise());
        return must(runDemo({.folder = folder.file(u"demo"_s),
                             .interviews = 20,
                             .templateName = u"small-study"_s}));
    }();
    return result;
}

DemoDesk::DemoDesk(const QString &workspace, const QString &nickname, Scheme scheme,
                   int textPercent)
    : m_theme(scheme, textPercent)
    , m_settings(m_folder.file(u"settings.ini"_s))
    , m_clock(*fromIso(u"2026-03-03T05:20:00Z"_s))
{
    applyTheme(*qApp, m_theme);
    m_workspace = must(openWorkspace({m_clock, m_random, m_disk}, workspace, nickname,
                                     crypto::SecureBytes::fromText(demonstrationPassphrase())));
}

DemoDesk::~DemoDesk() = default;

PageContext DemoDesk::context() { return {m_theme, m_settings, *m_workspace, *this}; }

void DemoDesk::present(std::unique_ptr<Page> page)
{
    m_page = std::move(page);
    m_page->refresh();
    test::present(*m_page, {1072, 800}); // beside the rail of a laptop's window
    m_page->setFocus();
}

bool DemoDesk::runLong(const QString &words, LongWork work, std::function<void()> done)
{
    longWork << words;
    Progress progress;
    if (cancelsLongWork)
        progress.cancel();
    work(progress);
    done();
    return true;
}

void DemoDesk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *popup = QApplication::activePopupWidget();
    QWidget *focused = popup ? popup : m_page->focusWidget();
    QTest::keyClick(focused ? focused : m_page.get(), key, modifiers);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void DemoDesk::type(const QString &text)
{
    REQUIRE(m_page->focusWidget());
    QTest::keyClicks(m_page->focusWidget(), text);
}

bool DemoDesk::reach(const QString &name)
{
    for (int tries = 0; tries < 60; ++tries) {
        const QWidget *focused = m_page->focusWidget();
        const auto *button = qobject_cast<const QAbstractButton *>(focused);
        if (focused
            && (focused->accessibleName().startsWith(name)
                || (button && button->text().startsWith(name))))
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

QString DemoDesk::allWords() const
{
    QStringList words;
    for (const TextLabel *label : m_page->findChildren<TextLabel *>())
        if (label->isVisible())
            words << label->plainText();
    for (const QPushButton *button : m_page->findChildren<QPushButton *>())
        if (button->isVisible())
            words << button->text();
    return words.join(u'\n');
}

bool DemoDesk::sees(const QString &words) const { return allWords().contains(words); }

} // namespace saltbush::test
