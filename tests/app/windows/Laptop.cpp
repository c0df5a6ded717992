// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windows/Laptop.h"

#include "app/shell/RailButton.h"
#include "app/unlock/StudyUnlockService.h"
#include "app/unlock/UnlockPage.h"
#include "app/widgets/StyleSheet.h"
#include "tests/app/tour/ScreenCheck.h"
#include "tests/app/windows/InterviewDesk.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace saltbush::test
{

using namespace app;

UtcTime oneDay() { return *fromIso(u"2026-03-02T01:00:00Z"_s); }

QString everybodysPassphrase() { return u"grey leaves, white salt"_s; }

Laptop::Laptop(const QString &interfaceLanguage)
    : m_language(interfaceLanguage)
    , m_words(interfaceLanguage)
    , m_homeBefore(qgetenv("HOME"))
    , m_clock(oneDay())
    , m_settings(m_home.file(u"settings.ini"_s))
{
    qputenv("HOME", m_home.path().toLocal8Bit());
    m_settings.setInterfaceLanguage(interfaceLanguage);
    applyTheme(*qApp, m_theme);
    m_window = std::make_unique<MainWindow>(
        m_theme, m_settings,
        std::make_shared<StudyUnlockService>(study::Services{m_clock, m_random, m_disk},
                                             m_home.file(u"demonstration"_s)));
    m_keys.emplace(*m_window);
    present(*m_window);
    settle(); // the window is made in one language, and follows to the other
}

Laptop::~Laptop()
{
    close();
    qputenv("HOME", m_homeBefore);
    QLocale::setDefault(m_localeBefore);
}

void Laptop::close()
{
    // What runs on a thread of its own uses what is here.
    if (const auto *door = m_window ? m_window->findChild<UnlockPage *>() : nullptr)
        CHECK(QTest::qWaitFor([door] { return !door->isBusy(); }, 60'000));
    m_window.reset();
    settle();
}

void Laptop::press(Qt::Key key, Qt::KeyboardModifiers modifiers) { m_keys->press(key, modifiers); }

void Laptop::goTo(const QString &control) { m_keys->reach(m_words.of(control)); }

void Laptop::choose(const QString &control)
{
    goTo(control);
    press(Qt::Key_Space);
}

void Laptop::fill(const QString &field, const QString &words)
{
    goTo(field);
    press(Qt::Key_A, Qt::ControlModifier);
    type(words);
}

void Laptop::pick(const QString &field, const QString &written)
{
    goTo(field);
    m_keys->pick(written);
}

void Laptop::openPage(const QString &page)
{
    const QStringList names = m_words.of(page);
    int number = 0;
    for (const RailButton *entry : m_window->findChildren<RailButton *>()) {
        if (!entry->isVisible())
            continue;
        ++number;
        if (names.contains(entry->text())) {
            press(Qt::Key(Qt::Key_0 + number), Qt::ControlModifier);
            CHECK(entry->isChecked());
            return lookAround();
        }
    }
    FAIL("no page " << page.toStdString());
}

void Laptop::waitToRead(const QString &words)
{
    if (!QTest::qWaitFor([&] { return reads(words); }, 60'000))
        FAIL("never read: " << words.toStdString() << "\nbut: " << everything());
    settle();
}

bool Laptop::reads(const QString &words, const QStringList &facts) const
{
    const QString all = m_keys->everything();
    const QStringList ways = m_words.of(words, facts);
    return std::ranges::any_of(ways, [&](const QString &way) { return all.contains(way); });
}

bool Laptop::readsWritten(const QString &words) const
{
    return m_keys->everything().contains(words);
}

bool Laptop::isTold(const QString &message, const QStringList &facts) const
{
    const QString told = m_keys->message();
    const QStringList ways = m_words.of(message, facts);
    UNSCOPED_INFO("told: " << told.toStdString());
    return std::ranges::any_of(ways, [&](const QString &way) { return told.contains(way); });
}

void Laptop::lookAround() const
{
    // What was just shown finds its place a moment later.
    std::ignore = QTest::qWaitFor([this] { return defects(*m_window).isEmpty(); }, 60'000);
    CHECK(defects(*m_window) == QStringList());
    QStringList english = m_keys->texts();
    english.removeIf([this](const QString &text) { return !m_words.isLeftInEnglish(text); });
    CHECK(english == QStringList());
}

} // namespace saltbush::test
