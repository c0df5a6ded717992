// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/FormDeskPage.h"
#include "app/desk/FormPreview.h"
#include "app/interview/PracticeView.h"
#include "app/interview/QuestionPanel.h"
#include "app/widgets/DropDown.h"
#include "core/study/Package.h"
#include "tests/app/windows/House.h"
#include "tests/support/Results.h"

#include <QApplication>
#include <QFile>
#include <QPointer>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::app;
using namespace saltbush::test;

namespace
{

const QString twoCities = uR"(| survey |
|  | type            | name | label::English (en) | label::Thai (th) |
|  | select_one city | city | Which city?         | เมืองไหน          |
|  | text            | last | Anything else?      | มีอะไรอีกไหม       |
| choices |
|  | list_name | name | label::English (en) | label::Thai (th) |
|  | city      | mel  | Melbourne           | เมลเบิร์น          |
)"_s;

/// A coordinator who looks at the second question as the rules lead, in Thai with English beside.
struct OpenDesk
{
    House house;
    QString path = house.folder.file(u"cities.md"_s);
    QString formId = house.look(coordinator)->package()->forms.front().id;

    OpenDesk()
    {
        save(twoCities);
        house.bringIn(u"ploy"_s, study::Role::Coordinator);
        house.unlock(coordinator);
        house.page(8);
        house.window->findChild<FormDeskPage *>()->open(path);
        const auto all = lists();
        all[0]->setCurrentIndex(1);
        all[1]->setCurrentIndex(1);
        all[2]->setCurrentIndex(1);
        house.choose(u"Next"_s);
        REQUIRE(question() == u"มีอะไรอีกไหม"_s);
        REQUIRE(house.sees(u"Anything else?"_s));
    }
    void save(const QString &text) { must(writeDurably(house.world.disk, path, text.toUtf8())); }
    QList<DropDown *> lists()
    {
        return house.window->findChild<FormPreview *>()->findChildren<DropDown *>();
    }
    QString question()
    {
        const auto *preview = house.window->findChild<FormPreview *>();
        const auto *panel = preview ? preview->findChild<QuestionPanel *>() : nullptr;
        return panel ? panel->accessibleName() : QString();
    }
    bool comes(const QString &words)
    {
        return QTest::qWaitFor([&] { return house.sees(words); }, 60'000);
    }
    void checkAsBefore()
    {
        CHECK(comes(u"Anything else?"_s));
        REQUIRE(house.sees(u"cities.md"_s));
        CHECK(question() == u"มีอะไรอีกไหม"_s);
        CHECK(lists()[2]->currentIndex() == 1);
    }
};

} // namespace

SCENARIO("The questionnaire at the form desk is open again when the windows were made anew")
{
    OpenDesk desk;
    House &house = desk.house;

    WHEN("they speak another language")
    {
        const QPointer<FormDeskPage> before = house.window->findChild<FormDeskPage *>();
        QEvent changed(QEvent::LanguageChange);
        QApplication::sendEvent(house.window.get(), &changed);
        REQUIRE(QTest::qWaitFor([&] { return before.isNull(); }, 60'000));
        desk.checkAsBefore();
    }
    WHEN("they do so twice, while another page is in sight")
    {
        house.page(9);
        for (int times = 0; times < 2; ++times) {
            const QPointer<FormDeskPage> before = house.window->findChild<FormDeskPage *>();
            QEvent changed(QEvent::LanguageChange);
            QApplication::sendEvent(house.window.get(), &changed);
            REQUIRE(QTest::qWaitFor([&] { return before.isNull(); }, 60'000));
        }
        house.page(8);
        desk.checkAsBefore();
    }
    WHEN("practice was in between")
    {
        house.window->practise(desk.formId);
        house.press(Qt::Key_Shift);
        REQUIRE(house.window->findChild<PracticeView *>());
        Q_EMIT house.window->findChild<PracticeView *>()->left();
        house.page(8);
        desk.checkAsBefore();
    }
    WHEN("the window was locked")
    {
        house.lockAndUnlock(coordinator, [&] { CHECK_FALSE(house.sees(u"cities"_s)); });
        house.page(8);
        desk.checkAsBefore();
    }
    WHEN("it was saved with a mistake meanwhile, and mended")
    {
        house.lockAndUnlock(coordinator, [&] {
            desk.save(QString(twoCities).replace(u"| text  "_s, u"| txet  "_s));
        });
        house.page(8);
        REQUIRE(desk.comes(u"1 error"_s));
        desk.save(twoCities);
        REQUIRE(desk.comes(u"ready to be asked"_s));
        desk.checkAsBefore();
    }
    WHEN("it is gone meanwhile")
    {
        house.lockAndUnlock(coordinator, [&] { QFile::remove(desk.path); });
        house.page(8);
        CHECK(desk.comes(u"There is no such file or folder."_s));
    }
    WHEN("somebody else unlocks, and then she")
    {
        for (const QString &who : {u"ploy"_s, coordinator}) {
            house.lockAndUnlock(who);
            house.page(8);
            QTest::qWait(100);
            CHECK(house.sees(u"Open the spreadsheet that you are writing"_s));
            CHECK_FALSE(house.sees(u"cities"_s));
        }
    }
}
