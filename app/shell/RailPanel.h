// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/Pages.h"

#include <QWidget>

#include <map>

class QScrollArea;

namespace saltbush::app
{

class Button;
class RailButton;
class TextLabel;
class Theme;

/// The rail at the left: the study's name, the pages of this role (Ctrl+1 … Ctrl+9, arrow keys),
/// who is here, and the lock.
class RailPanel final : public QWidget
{
    Q_OBJECT

public:
    RailPanel(const Theme &theme, const std::vector<PageEntry> &entries, QWidget *parent = nullptr);

    void setStudy(const QString &name);
    void setPerson(const QString &words);
    void setCurrent(PageId page);
    void setCount(PageId page, qint64 count);

Q_SIGNALS:
    void chosen(saltbush::app::PageId page);
    void lockChosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addEntries(const std::vector<PageEntry> &entries);
    void restyle();
    void showCurrent();

    const Theme &m_theme;
    QWidget *m_list;
    QScrollArea *m_scroll;
    std::map<PageId, RailButton *> m_buttons;
    TextLabel *m_study, *m_person;
    Button *m_lock;
};

} // namespace saltbush::app
