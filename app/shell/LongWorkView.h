// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/Shell.h"

#include <QElapsedTimer>
#include <QWidget>

class QThread;
class QTimer;

namespace saltbush::app
{

class Button;
class ProgressBar;
class TextLabel;
class Theme;

/// What is seen while long work is done: what it is, how far it is, about how long it will still
/// take, and Cancel. Owns the thread; waits for it when it is destroyed.
class LongWorkView final : public QWidget
{
    Q_OBJECT

public:
    explicit LongWorkView(const Theme &theme, QWidget *parent = nullptr);
    ~LongWorkView() override;

    void begin(const QString &words, Shell::LongWork work, std::function<void()> done);
    [[nodiscard]] bool isWorking() const { return m_thread != nullptr; }
    void cancel();

Q_SIGNALS:
    void finished();

private:
    void show(const Progress &progress);

    std::shared_ptr<Progress> m_progress;
    QThread *m_thread = nullptr;
    QTimer *m_timer;
    QElapsedTimer m_clock;
    TextLabel *m_words, *m_state;
    ProgressBar *m_bar;
    Button *m_cancel;
};

} // namespace saltbush::app
