// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/InterviewController.h"

#include <QTimer>
#include <QWidget>

class QListWidget;
class QListWidgetItem;

namespace saltbush::app
{

class ProgressBar;
class TextLabel;
class Theme;

/// Where one is in the interview: how much is answered, the groups and, below the one that is open,
/// its questions. A sign and a word say the state of each. Arrow keys, letters and Enter work.
class OutlinePanel final : public QWidget
{
    Q_OBJECT

public:
    OutlinePanel(const Theme &theme, InterviewController &controller, QWidget *parent = nullptr);

    /// Soon, and once for many changes: it looks through the whole form.
    void refreshSoon();
    void focusList();
    [[nodiscard]] int preferredWidth() const;

Q_SIGNALS:
    void chosen(const QString &pageKey);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void addEntry(const interview::OutlineEntry &entry, bool isCurrent);
    void addEnd();
    [[nodiscard]] static QString wordFor(const interview::OutlineEntry &entry);
    [[nodiscard]] int currentIndex(const std::vector<interview::OutlineEntry> &entries) const;

    const Theme &m_theme;
    InterviewController &m_controller;
    TextLabel *m_count;
    ProgressBar *m_bar;
    QListWidget *m_list;
    QTimer m_soon;
};

} // namespace saltbush::app
