// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/InterfaceLanguage.h"
#include "app/shell/RailButton.h"
#include "core/study/StudyErrors.h"
#include "tests/app/windows/House.h"
#include "tests/app/windows/Pictures.h"
#include "tests/support/Results.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;

namespace
{

constexpr int settingsPage = 9;

Result<std::unique_ptr<study::Workspace>> open(House &house, const QString &passphrase)
{
    return study::Workspace::unlock(house.world.services(), house.world.workspaceOf(coordinator),
                                    coordinator, crypto::SecureBytes::fromText(passphrase));
}

void changePassphrase(House &house, const QString &now, const QString &next, const QString &again)
{
    house.reach(u"The passphrase now"_s);
    house.type(now);
    house.reach(u"The new passphrase"_s);
    house.type(next);
    house.reach(u"The new passphrase again"_s);
    house.type(again);
    house.press(Qt::Key_Return);
    house.waitForWork();
}

} // namespace

TEST_CASE("The page one is on is in sight on the rail, in large letters too")
{
    House house(app::Scheme::Light, 200);
    house.unlock(coordinator);
    house.page(settingsPage);
    QTest::qWait(50);
    int inSight = 0;
    for (const auto *entry : house.window->findChildren<app::RailButton *>())
        if (entry->isChecked() && entry->visibleRegion().boundingRect().height() == entry->height())
            ++inSight;
    CHECK(inSight == 1);
}

TEST_CASE("Qt's own texts are in the language of the windows, too")
{
    app::InterfaceLanguage language;
    const QString code = QString::fromLatin1(GENERATE("th", "ko", "zh_CN", "zh_TW"));
    INFO(code.toStdString());
    language.use(code);
    QFileDialog dialog;
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    QStringList english;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        if (label->text().contains(QRegularExpression(u"(Look|File|type)"_s)))
            english << label->text();
    for (const QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->text().contains(QRegularExpression(u"(Open|Cancel)"_s)))
            english << button->text();
    CHECK(english == QStringList());
    language.use(u"en_AU"_s);
}

TEST_CASE("Who cannot read the locked door finds her language by its name")
{
    House house;
    house.unlock(coordinator);
    house.window->lock();
    QTest::qWait(50);
    house.choose(u"Language: 한국어"_s);
    QTest::qWait(100);
    CHECK(house.settings.interfaceLanguage() == u"ko"_s);
    CHECK(house.sees(u"연구 만들기"_s));
    house.choose(u"언어: English"_s);
    QTest::qWait(100);
    CHECK(house.sees(u"Create a study"_s));
}

SCENARIO("Settings count at once, for the whole window")
{
    House house;
    house.unlock(coordinator);
    house.page(settingsPage);

    SECTION("colours and text size")
    {
        house.choose(u"Colours: Dark"_s);
        CHECK(house.theme.scheme() == app::Scheme::Dark);
        CHECK(house.settings.scheme() == app::Scheme::Dark);
        house.choose(u"Colours: High contrast"_s);
        CHECK(house.theme.scheme() == app::Scheme::HighContrast);
        house.choose(u"Text size: 200 %"_s);
        CHECK(house.settings.textPercent() == 200);
        QTest::qWait(50);
        CHECK(clippedTexts(*house.window) == QStringList());
    }
    SECTION("the language of the windows, and the focus stays with it")
    {
        house.choose(u"Language: ไทย"_s);
        QTest::qWait(100);
        CHECK(house.settings.interfaceLanguage() == u"th"_s);
        REQUIRE(QApplication::focusWidget());
        CHECK(QApplication::focusWidget()->accessibleName().endsWith(u"ไทย"_s));
        house.window->setInterfaceLanguage(u"en_AU"_s);
        QTest::qWait(100);
    }
    SECTION("when it locks")
    {
        house.choose(u"Lock after: 5 minute(s)"_s);
        CHECK(house.settings.lockAfter() == std::chrono::minutes(5));
    }
    SECTION("every key is in the list")
    {
        for (const QString &key : {u"Ctrl+Alt+L"_s, u"F7"_s, u"F8"_s, u"F9"_s, u"Ctrl+G"_s})
            CHECK(house.sees(key));
    }
}

SCENARIO("A passphrase is changed by who knows it")
{
    House house;
    house.unlock(coordinator);
    house.page(settingsPage);
    const QString present = app::demonstrationPassphrase(), next = u"rain on a tin roof"_s;

    WHEN("the present one is right and the new one is typed twice")
    {
        house.reach(u"The new passphrase"_s);
        house.type(u"short"_s);
        CHECK(house.sees(u"Short: easy to guess"_s));
        house.press(Qt::Key_A, Qt::ControlModifier);
        house.press(Qt::Key_Delete);
        changePassphrase(house, present, next, next);
        CHECK(house.message() == u"Your passphrase is another one from now on."_s);
        house.close();
        CHECK(open(house, next).has_value());
        CHECK(mustFail(open(house, present)).code == study::wrongPassphrase);
    }
    WHEN("the present one is not right")
    {
        changePassphrase(house, u"somebody else's guess"_s, next, next);
        CHECK(house.sees(u"This passphrase does not fit"_s));
        house.close();
        CHECK(open(house, present).has_value());
    }
    WHEN("the new ones differ")
    {
        changePassphrase(house, present, next, u"rain on a tin rooof"_s);
        CHECK(house.sees(u"The two new passphrases are not the same"_s));
        house.close();
        CHECK(open(house, present).has_value());
    }
}
