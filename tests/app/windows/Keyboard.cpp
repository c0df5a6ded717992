// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windows/Keyboard.h"

#include "app/shell/HomeView.h"
#include "app/widgets/Banner.h"
#include "app/widgets/ChoiceRow.h"
#include "app/widgets/Page.h"
#include "app/widgets/TextLabel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace saltbush::test
{

using namespace app;

namespace
{

constexpr int mostTabs = 150;
constexpr int patience = 60'000; ///< milliseconds, on a busy machine

QStringList namesOf(const QWidget &widget)
{
    QStringList names{widget.accessibleName()};
    if (const auto *row = qobject_cast<const ChoiceRow *>(&widget))
        names << row->content().label;
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        names << button->text();
    names.removeAll(QString());
    return names;
}

} // namespace

void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

void Keyboard::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (!QApplication::focusWidget()) // no window manager here remembers who is active
        QApplication::setActiveWindow(&m_window);
    QWidget *popup = QApplication::activePopupWidget();
    QWidget *focused = popup ? popup : QApplication::focusWidget();
    QTest::keyClick(focused ? focused : &m_window, key, modifiers);
    settle();
}

void Keyboard::type(const QString &words)
{
    REQUIRE(QApplication::focusWidget());
    // Not by QTest::keyClicks: that knows Latin letters only.
    for (const QChar letter : words)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, letter,
                            Qt::NoModifier);
    settle();
}

void Keyboard::reach(const QStringList &names)
{
    QStringList passed;
    for (int tabs = 0; tabs < mostTabs; ++tabs) {
        const QWidget *at = QApplication::focusWidget();
        const QStringList here = at ? namesOf(*at) : QStringList();
        if (std::ranges::any_of(here, [&](const QString &name) { return names.contains(name); }))
            return;
        if (tabs < mostTabs / 5)
            passed << here.value(0);
        press(Qt::Key_Tab);
    }
    FAIL("no control " << names.join(u" / "_s).toStdString()
                       << " among: " << passed.join(u", "_s).toStdString()
                       << "\nin sight: " << everything().toStdString());
}

void Keyboard::pick(const QString &text)
{
    auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
    REQUIRE(box);
    press(Qt::Key_Home);
    for (int row = 0; row < box->count() && box->currentText() != text; ++row)
        press(Qt::Key_Down);
    if (box->currentText() != text)
        FAIL("nothing called " << text.toStdString() << " to pick");
}

void Keyboard::answerDialog(const QString &path)
{
    auto *dialog = m_window.findChild<QFileDialog *>();
    REQUIRE(dialog);
    // The dialog is Qt's own; one begins in its field for a name.
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    REQUIRE(name);
    CHECK(dialog->focusWidget() == name);
    name->selectAll();
    QTest::keyClicks(name, path);
    QTest::keyClick(name, Qt::Key_Return);
    settle();
    CHECK(m_window.findChild<QFileDialog *>() == nullptr);
}

void answerFileDialog(QWidget &page, const QString &path)
{
    auto *dialog = page.findChild<QFileDialog *>();
    REQUIRE(dialog);
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    REQUIRE(name);
    name->setFocus();
    name->selectAll();
    // Typed letter by letter the dialog would go into each folder on the way.
    QApplication::clipboard()->setText(path);
    QTest::keyClick(name, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(name, Qt::Key_Return);
    settle();
    CHECK(page.findChild<QFileDialog *>() == nullptr);
    QApplication::setActiveWindow(&page); // no window manager here remembers who was
}

void Keyboard::waitForWork()
{
    auto *home = m_window.findChild<HomeView *>();
    REQUIRE(home);
    REQUIRE(QTest::qWaitFor([home] { return !home->isWorking(); }, patience));
    settle();
}

QStringList Keyboard::texts() const
{
    QStringList all;
    for (const TextLabel *label : m_window.findChildren<TextLabel *>())
        if (label->isVisible())
            all << label->plainText();
    for (const QAbstractButton *button : m_window.findChildren<QAbstractButton *>())
        if (button->isVisible())
            all << button->text();
    for (const QComboBox *box : m_window.findChildren<QComboBox *>())
        if (box->isVisible())
            all << box->currentText();
    for (const QLineEdit *line : m_window.findChildren<QLineEdit *>())
        if (line->isVisible() && line->echoMode() == QLineEdit::Normal)
            all << (line->text().isEmpty() ? line->placeholderText() : line->text());
    return all;
}

QString Keyboard::message() const
{
    const auto *home = m_window.findChild<HomeView *>();
    const Page *page = home ? home->page() : nullptr;
    const auto *banner =
        page ? page->findChild<Banner *>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
    return banner ? banner->message() : QString();
}

} // namespace saltbush::test
