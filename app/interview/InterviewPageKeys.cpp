// SPDX-License-Identifier: GPL-3.0-or-later
// What the keys do in an interview.
#include "app/interview/HeaderBar.h"
#include "app/interview/InterviewPage.h"
#include "app/interview/PageView.h"
#include "app/interview/QuestionPanel.h"
#include "app/interview/RecordingStrip.h"
#include "app/widgets/LanguageMenu.h"
#include "app/widgets/Theme.h"

#include <QKeyEvent>
#include <QShortcut>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

namespace
{

/// 1 to 9 for a number key; 0 for any other. The row of numbers has letters on a Thai keyboard, and
/// Thai digits with Shift: there the key itself counts.
int numberOf(const QKeyEvent &event)
{
    if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9)
        return event.key() - Qt::Key_0;
    const QString text = event.text();
    if (text.size() != 1 || text.front().script() != QChar::Script_Thai)
        return 0;
    if (const int digit = text.front().digitValue(); digit > 0)
        return digit;
    constexpr quint32 keyOfOne = 10, keyOfNine = 18; // X11 and Wayland
    const quint32 key = event.nativeScanCode();
    return key >= keyOfOne && key <= keyOfNine ? int(key - keyOfOne) + 1 : 0;
}

} // namespace

void InterviewPage::addKeys()
{
    const auto onKey = [this](QWidget *where, const QKeySequence &key, auto action) {
        auto *shortcut = new QShortcut(key, where);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false); // a key that is held in fright means once
        connect(shortcut, &QShortcut::activated, this, action);
    };
    onKey(this, Qt::Key_F9, [this] { hideEverything(!isHiddenFromView()); });
    onKey(m_work, Qt::Key_F5, [this] { listen(); });
    onKey(m_work, Qt::Key_F6, [this] { m_recording->toggle(); });
    onKey(m_work, Qt::Key_F7, [this] { giveReason(u"refused"_s); });
    onKey(m_work, Qt::Key_F8, [this] { giveReason(u"dk"_s); });
    onKey(m_work, Qt::ALT | Qt::Key_Left, [this] { goBack(); });
    onKey(m_work, Qt::ALT | Qt::Key_Right, [this] { goNext(); });
    onKey(m_work, Qt::CTRL | Qt::Key_L, [this] { m_header->languages().open(); });
    onKey(m_work, Qt::CTRL | Qt::Key_G, [this] { openOutline(); });
    onKey(m_work, Qt::CTRL | Qt::Key_Delete, [this] {
        if (QuestionPanel *panel = m_view ? m_view->currentPanel() : nullptr)
            panel->clearAnswer();
    });
    for (const QKeySequence &larger : {QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)})
        onKey(m_work, larger,
              [this] { m_theme.setTextPercent(m_theme.textPercent() + Theme::textStep); });
    onKey(m_work, QKeySequence(u"Ctrl+-"_s),
          [this] { m_theme.setTextPercent(m_theme.textPercent() - Theme::textStep); });
}

void InterviewPage::giveReason(const QString &reason)
{
    if (QuestionPanel *panel = m_view ? m_view->currentPanel() : nullptr)
        panel->giveReason(reason);
}

void InterviewPage::keyPressEvent(QKeyEvent *event)
{
    if (isHiddenFromView() || !m_controller || event->isAutoRepeat())
        return QWidget::keyPressEvent(event);
    const int key = event->key();
    const bool isPlain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ControlModifier));
    const int number = numberOf(*event);
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && isPlain)
        goNext();
    else if (number > 0 && m_view->chooseByNumber(number))
        event->accept();
    else
        QWidget::keyPressEvent(event);
}

} // namespace saltbush::app
