// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/tour/WindowWalker.h"

#include "app/consent/ConsentPage.h"
#include "app/interview/AnswerControl.h"
#include "app/interview/InterviewPage.h"
#include "app/interview/InterviewsPage.h"
#include "app/interview/QuestionPanel.h"
#include "app/shell/HomeView.h"
#include "app/widgets/AnswerPills.h"
#include "app/widgets/Button.h"
#include "app/widgets/ChoiceRow.h"

#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QTest>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace saltbush::test
{

using namespace app;

namespace
{

constexpr int mostTabs = 120;
constexpr int patience = 60'000; ///< milliseconds; Argon2id on a busy machine

template <typename T>
T *visible(QWidget &window)
{
    for (T *widget : window.findChildren<T *>())
        if (widget->isVisible())
            return widget;
    return nullptr;
}

/// Lets what was asked for happen: queued calls, deleted pages, the focus on the new one.
void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

} // namespace

WindowWalker::WindowWalker(MainWindow &window, Picture picture)
    : m_window(window)
    , m_picture(std::move(picture))
{
}

bool WindowWalker::unlock(const QString &passphrase)
{
    // The passphrase has the focus where workspace and person are known; else Tab leads there.
    const bool there = reach([](QWidget *widget) {
        const auto *line = qobject_cast<QLineEdit *>(widget);
        return line && line->echoMode() == QLineEdit::Password;
    });
    if (!there)
        return stuck(u"passphrase"_s);
    press(Qt::Key_A, Qt::ControlModifier); // the demonstration fills its own in
    QTest::keyClicks(QApplication::focusWidget(), passphrase);
    press(Qt::Key_Return);
    if (!QTest::qWaitFor([&] { return visible<HomeView>(m_window) != nullptr; }, patience))
        return stuck(u"unlocking"_s);
    settle();
    return true;
}

bool WindowWalker::beginInterview()
{
    if (!pressButton(u"New participant"_s))
        return stuck(u"new participant"_s);
    settle();
    if (visible<ConsentPage>(m_window)) {
        take(u"consent"_s);
        if (!agreeToEverything())
            return stuck(u"consent"_s);
    }
    settle();
    return visible<InterviewPage>(m_window) ? true : stuck(u"begin"_s);
}

bool WindowWalker::agreeToEverything()
{
    auto *page = visible<ConsentPage>(m_window);
    if (page->findChildren<AnswerPills *>().isEmpty()) {
        press(Qt::Key_1); // the language
        settle();
        take(u"consent-text"_s);
    }
    // Yes is the first of its question, and so is a way of saying it.
    for (AnswerPills *question : page->findChildren<AnswerPills *>()) {
        Button *first = question->findChildren<Button *>().front();
        if (!reach([first](QWidget *widget) { return widget == first; }))
            return false;
        press(Qt::Key_Space);
    }
    take(u"consent-answered"_s);
    if (!pressButton(u"Agrees"_s))
        return false;
    settle();
    if (visible<ConsentPage>(m_window)) { // the card with the code
        take(u"consent-end"_s);
        press(Qt::Key_Return);
    }
    return true;
}

int WindowWalker::answerAll(int mostPages)
{
    xpath::NodeId before = xpath::noNode;
    for (int pages = 0; pages < mostPages; ++pages) {
        settle();
        auto *page = visible<InterviewPage>(m_window);
        if (!page)
            break;
        if (page->findChild<Button *>(u"finish"_s)) {
            take(u"interview-end"_s);
            return pages;
        }
        const auto panels = page->findChildren<QuestionPanel *>();
        if (panels.isEmpty()) {
            take(u"interview-%1-repeat"_s.arg(pages, 2, 10, QChar(u'0')));
            press(Qt::Key_2); // no other one
            continue;
        }
        const xpath::NodeId first = panels.front()->node();
        m_attempt = first == before ? m_attempt + 1 : 0;
        before = first;
        answerPage(panels);
        take(u"interview-%1"_s.arg(pages, 2, 10, QChar(u'0')));
        press(Qt::Key_Right, Qt::AltModifier);
    }
    stuck(u"the end of the interview"_s);
    return -1;
}

/// What an answer makes relevant on the same page is answered too, what it hides is not there.
void WindowWalker::answerPage(const QList<QuestionPanel *> &panels)
{
    QList<QPointer<QuestionPanel>> open(panels.begin(), panels.end());
    for (qsizetype i = 0; i < open.size(); ++i) {
        if (!open[i] || !open[i]->isVisible())
            continue;
        QWidget *page = open[i]->parentWidget();
        answer(*open[i]);
        for (QuestionPanel *panel : page->findChildren<QuestionPanel *>())
            if (!open.contains(panel))
                open.append(panel);
    }
}

/// Each gets a place: by its key, those after the ninth by Down and Space.
void WindowWalker::rank(const AnswerControl &control)
{
    const auto rows = control.findChildren<ChoiceRow *>();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i]->isChecked())
            continue; // on the way back
        if (i < 9) {
            press(Qt::Key(int(Qt::Key_1) + int(i)));
        } else {
            press(Qt::Key_Down);
            press(Qt::Key_Space);
        }
    }
}

bool WindowWalker::nextLanguage(int times)
{
    press(Qt::Key_L, Qt::ControlModifier);
    for (int i = 0; i < times; ++i)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    settle();
    return visible<InterviewPage>(m_window) != nullptr;
}

/// A plausible answer by the kind of control: the first choice, a small number, a few words.
void WindowWalker::answer(QuestionPanel &panel)
{
    auto *control = panel.findChild<AnswerControl *>();
    if (!control)
        return; // a note
    panel.focusFirst();
    const QString kind = QString::fromLatin1(control->metaObject()->className()).section(u':', -1);
    if (kind == "DateAnswer"_L1) {
        QTest::keyClicks(QApplication::focusWidget(), u"2"_s);
        press(Qt::Key_Tab);
        press(Qt::Key_Down); // the month has a name in the interview's language
        press(Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"2024"_s);
    } else if (kind == "TextAnswer"_L1 || kind == "NumberAnswer"_L1) {
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(),
                         QStringList{u"4"_s, u"2019"_s, u"19"_s}[m_attempt % 3]);
    } else if (kind == "DropDownAnswer"_L1) {
        press(Qt::Key_Down);
    } else if (kind == "SearchAnswer"_L1) {
        press(Qt::Key_Down);
        press(Qt::Key_Return); // takes what is marked in the list
    } else if (kind == "RankAnswer"_L1) {
        rank(*control);
    } else if (kind == "RangeAnswer"_L1) {
        press(Qt::Key_End);
        press(Qt::Key_Left);
    } else if (kind == "NumbersAnswer"_L1) {
        press(Qt::Key_Space);
    } else {
        press(Qt::Key_1);
    }
    settle();
}

bool WindowWalker::finish()
{
    auto *page = visible<InterviewPage>(m_window);
    auto *button = page ? page->findChild<Button *>(u"finish"_s) : nullptr;
    if (!button || !reach([button](QWidget *widget) { return widget == button; }))
        return stuck(u"finish"_s);
    press(Qt::Key_Space);
    settle();
    take(u"sealed"_s);
    if (!pressButton(u"Back to the interviews"_s))
        return stuck(u"sealed"_s);
    settle();
    take(u"interviews-afterwards"_s);
    return visible<InterviewsPage>(m_window) != nullptr;
}

bool WindowWalker::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (!QApplication::focusWidget()) // a platform without a window manager forgets who is active
        QApplication::setActiveWindow(&m_window);
    QWidget *popup = QApplication::activePopupWidget();
    QWidget *focused = popup ? popup : QApplication::focusWidget();
    QTest::keyClick(focused ? focused : &m_window, key, modifiers);
    return focused != nullptr;
}

bool WindowWalker::reach(const std::function<bool(QWidget *)> &isIt)
{
    for (int tabs = 0; tabs < mostTabs; ++tabs) {
        QWidget *focused = QApplication::focusWidget();
        if (focused && isIt(focused))
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

bool WindowWalker::pressButton(const QString &words)
{
    const bool there = reach([&words](QWidget *widget) {
        const auto *button = qobject_cast<Button *>(widget);
        return button && button->text().contains(words);
    });
    return there && press(Qt::Key_Space);
}

void WindowWalker::take(const QString &name)
{
    if (!m_picture)
        return;
    QTest::qWait(150); // the outline follows a moment later
    m_picture(name);
}

bool WindowWalker::stuck(const QString &where)
{
    QWidget *focused = QApplication::focusWidget();
    m_stuckAt = where + u", focus on "_s
        + (focused ? QString::fromLatin1(focused->metaObject()->className()) : u"nothing"_s);
    return false;
}

} // namespace saltbush::test
