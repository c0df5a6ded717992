// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

#include <memory>
#include <optional>

namespace saltbush::app
{

/// Does `work` on a thread of its own and gives what came of it to `done` on the thread of
/// `context`; when `context` is gone by then, to nobody.
template <typename Work, typename Done>
void inBackground(QObject *context, Work work, Done done)
{
    using Outcome = decltype(work());
    auto outcome = std::make_shared<std::optional<Outcome>>();
    QThread *thread =
        QThread::create([outcome, work = std::move(work)]() mutable { outcome->emplace(work()); });
    QObject::connect(thread, &QThread::finished, context,
                     [outcome, done = std::move(done)]() mutable { done(std::move(**outcome)); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

} // namespace saltbush::app
