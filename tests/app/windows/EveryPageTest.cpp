// SPDX-License-Identifier: GPL-3.0-or-later
// One test over all windows: whatever is in sight has room for its text.
#include "app/interview/InterviewPage.h"
#include "app/page/InterfaceLanguage.h"
#include "app/unlock/UnlockPage.h"
#include "app/widgets/TextLabel.h"
#include "tests/app/tour/WindowWalker.h"
#include "tests/app/windows/House.h"
#include "tests/app/windows/Pictures.h"
#include "tests/support/Results.h"

#include <QAbstractButton>
#include <QApplication>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;

namespace
{

void letItCome(int milliseconds = 30)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::qWait(milliseconds);
}

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const app::TextLabel *>(&widget))
        return label->plainText();
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button ? button->text() : QString();
}

/// Every label and button in sight, made too small, is found by the check that all of this rests
/// on.
void checkThatTheCheckSees(QWidget &window)
{
    int tried = 0;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const QString text = textOf(*widget);
        if (!widget->isVisible() || text.isEmpty())
            continue;
        const QRect place = widget->geometry();
        widget->resize(6, 6);
        INFO("too small and not found: " << text.toStdString());
        CHECK(clippedTexts(window).contains(text));
        widget->setGeometry(place);
        ++tried;
    }
    CHECK(tried > 3);
}

struct Look
{
    app::Scheme scheme;
    int percent;
};

/// Thai, with marks above and below the letters, needs the most room: every look in it; in the
/// others the least and the most demanding.
std::vector<Look> looksFor(const QString &language)
{
    using enum app::Scheme;
    if (language == "th"_L1)
        return {{Light, 100}, {Light, 200},        {Dark, 200},
                {Dark, 100},  {HighContrast, 100}, {HighContrast, 200}};
    return {{HighContrast, 200}, {Light, 100}};
}

/// What is in sight, in every language, theme and size.
void checkEveryLook(House &house, const QString &where)
{
    checkThatTheCheckSees(*house.window);
    for (const QString &language : app::InterfaceLanguage::all()) {
        house.window->setInterfaceLanguage(language);
        letItCome();
        for (const Look &look : looksFor(language)) {
            house.theme.setScheme(look.scheme);
            house.theme.setTextPercent(look.percent);
            letItCome();
            CAPTURE(where, language, int(look.scheme), look.percent);
            CHECK(clippedTexts(*house.window) == QStringList());
            CHECK(overlaps(*house.window) == QStringList());
        }
    }
    house.theme.setScheme(app::Scheme::Light);
    house.theme.setTextPercent(100);
    house.window->setInterfaceLanguage(u"en_AU"_s);
    letItCome();
}

void checkPages(House &house, const QString &whose, const std::vector<int> &pages)
{
    for (const int page : pages) {
        house.page(page);
        letItCome(120); // what is loaded in the background
        checkEveryLook(house, u"%1, page %2"_s.arg(whose).arg(page));
    }
}

} // namespace

TEST_CASE("No text is clipped and nothing overlaps, in any window, language, theme and size",
          "[.][every-page]") // a CTest of its own
{
    House house;
    house.bringIn(u"mali"_s);
    house.bringIn(u"ethics"_s, study::Role::Reviewer);
    house.interview(u"mali"_s, 2);
    house.sync(u"mali"_s);
    SECTION("the coordinator")
    {
        house.unlock(coordinator);
        house.page(4);
        house.choose(u"Sync now"_s);
        house.waitForWork();
        checkPages(house, coordinator, {1, 2, 3, 4, 5, 6, 7, 8, 9});
    }
    SECTION("the ethics reviewer")
    {
        house.unlock(u"ethics"_s);
        checkPages(house, u"reviewer"_s, {3, 4, 7, 9});
    }
    SECTION("the researcher, from the door to the end of an interview")
    {
        house.unlock(u"mali"_s);
        checkPages(house, u"researcher"_s, {1, 2, 3, 4, 5, 9});
        house.window->lock();
        letItCome();
        REQUIRE(house.window->findChild<app::UnlockPage *>());
        checkEveryLook(house, u"the locked door"_s);
        WindowWalker walker(*house.window, [&house](const QString &name) {
            if (name.startsWith(u"consent"_s))
                checkThatTheCheckSees(*house.window);
            CAPTURE(name);
            CHECK(clippedTexts(*house.window) == QStringList());
        });
        REQUIRE(walker.unlock(app::demonstrationPassphrase()));
        REQUIRE(walker.beginInterview());
        checkEveryLook(house, u"an interview"_s);
        REQUIRE(walker.answerAll(200) > 0);
        checkEveryLook(house, u"its end"_s);
    }
}
