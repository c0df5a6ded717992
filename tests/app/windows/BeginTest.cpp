// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windows/EmptyHome.h"
#include "tests/app/windows/Pictures.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::app;
using namespace saltbush::test;

namespace
{

void reachField(EmptyHome &home, const QString &name)
{
    for (int tabs = 0; tabs < 40; ++tabs) {
        const QWidget *at = QApplication::focusWidget();
        if (at && at->accessibleName() == name)
            return;
        home.press(Qt::Key_Tab);
    }
    FAIL("no field " << name.toStdString());
}

void chooseInDialog(EmptyHome &home, const QString &path)
{
    auto *dialog = home.window->findChild<QFileDialog *>();
    REQUIRE(dialog);
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->selectAll();
    QTest::keyClicks(name, path);
    QTest::keyClick(name, Qt::Key_Return);
    home.settle();
}

} // namespace

SCENARIO("A study that is made of a faulty spreadsheet: every error is said, by its cell")
{
    EmptyHome home;
    const QString form = home.folder.file(u"form.md"_s);
    QFile file(form);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("| survey | | | |\n"
               "| | type | name | label |\n"
               "| | text | a | A |\n"
               "| | text | a | A again |\n"
               "| | no-such-type | b | B |\n");
    file.close();
    REQUIRE(home.pressButton(u"Create a study"_s));
    home.type(u"Night work"_s);
    REQUIRE(home.pressButton(u"Spreadsheet…"_s));
    chooseInDialog(home, form);
    reachField(home, u"Your nickname (not your name)"_s);
    home.type(u"mali"_s);
    reachField(home, u"Passphrase"_s);
    home.type(u"the salt keeps"_s);
    reachField(home, u"The same passphrase again"_s);
    home.type(u"the salt keeps"_s);
    home.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return home.sees(u"its files have errors"_s); }, 60'000));
    home.settle();
    CHECK(home.sees(u"Nothing was made. Mend what stands below"_s));
    CHECK(home.sees(u"survey!"_s));
    CHECK(home.sees(u"no-such-type"_s));
    CHECK(clippedTexts(*home.window) == QStringList());
    grab(*home.window, u"unlock-findings"_s);
}
