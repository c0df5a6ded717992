// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/LongWorkView.h"

#include "app/widgets/Button.h"
#include "app/widgets/Panel.h"
#include "app/widgets/ProgressBar.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"

#include <QThread>
#include <QTimer>
#include <QVBoxLayout>

namespace saltbush::app
{

namespace
{

using namespace std::chrono_literals;

constexpr auto lookEvery = 100ms;
constexpr auto guessAfter = 2s; ///< a guess from less is none

} // namespace

LongWorkView::LongWorkView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_timer(new QTimer(this))
    , m_words(new TextLabel(theme, TextStyle::Question))
    , m_state(new TextLabel(theme, TextStyle::Interface, Tone::Muted))
    , m_bar(new ProgressBar(theme))
    , m_cancel(new Button(theme, Button::Kind::Secondary, tr("Cancel")))
{
    auto *panel = new Panel(theme);
    panel->rows().setSpacing(space::l);
    panel->rows().addWidget(m_words);
    panel->rows().addWidget(m_bar);
    panel->rows().addWidget(m_state);
    panel->rows().addWidget(m_cancel, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    layout->addWidget(panel);
    layout->addStretch();
    setFocusProxy(m_cancel);
    connect(m_cancel, &Button::clicked, this, &LongWorkView::cancel);
    connect(m_timer, &QTimer::timeout, this, [this] { show(*m_progress); });
}

LongWorkView::~LongWorkView()
{
    if (!m_thread)
        return;
    m_progress->cancel();
    m_thread->wait();
}

void LongWorkView::begin(const QString &words, Shell::LongWork work, std::function<void()> done)
{
    m_words->setText(words);
    m_progress = std::make_shared<Progress>();
    m_cancel->setEnabled(true);
    m_thread =
        QThread::create([progress = m_progress, work = std::move(work)] { work(*progress); });
    connect(m_thread, &QThread::finished, this, [this, done = std::move(done)] {
        m_timer->stop();
        m_thread->deleteLater();
        m_thread = nullptr;
        Q_EMIT finished();
        done();
    });
    m_clock.start();
    show(*m_progress);
    m_timer->start(lookEvery);
    m_thread->start();
}

void LongWorkView::cancel()
{
    if (!m_thread)
        return;
    m_progress->cancel();
    m_cancel->setEnabled(false);
    m_state->setText(tr("Stopping at the next safe point…"));
}

void LongWorkView::show(const Progress &progress)
{
    if (progress.isCancelled())
        return;
    const auto total = progress.total(), done = progress.done();
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total <= 0)
        return m_state->setText(tr("Working…"));
    m_bar->setValue(int(1000 * done / total));
    const std::chrono::milliseconds passed(m_clock.elapsed());
    if (done <= 0 || passed < guessAfter)
        return m_state->setText(tr("%L1 of %L2").arg(done).arg(total));
    const auto left =
        std::chrono::duration_cast<std::chrono::seconds>(passed * (total - done) / done);
    m_state->setText(left < 1min
                         ? tr("%L1 of %L2 · less than a minute left").arg(done).arg(total)
                         : tr("%L1 of %L2 · about %n minute(s) left", nullptr, int(left / 1min) + 1)
                               .arg(done)
                               .arg(total));
}

} // namespace saltbush::app
