// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/MainWindow.h"

namespace saltbush::test
{

/// What a person without a mouse does with the one window: real key presses, and reading.
class Keyboard
{
public:
    explicit Keyboard(app::MainWindow &window) : m_window(window) { }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Any script, where the focus is.
    void type(const QString &words);
    /// Tab to what has one of these names (accessible, or its text); fails the test where there is
    /// none.
    void reach(const QStringList &names);
    /// In the drop-down that has the focus: down to this text.
    void pick(const QString &text);
    /// Types a path into the file dialog that is open, and Enter.
    void answerDialog(const QString &path);
    void waitForWork(); ///< until long work is over

    [[nodiscard]] QStringList texts() const; ///< all words in sight
    [[nodiscard]] QString everything() const { return texts().join(u'\n'); }
    [[nodiscard]] QString message() const; ///< of the page

private:
    app::MainWindow &m_window;
};

/// The path of a file, in the dialog that a page by itself has opened.
void answerFileDialog(QWidget &page, const QString &path);

/// Lets what was asked for happen: queued calls, deleted pages, the focus on the new one.
void settle();

} // namespace saltbush::test
