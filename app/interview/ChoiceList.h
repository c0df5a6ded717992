// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/ChoiceRow.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace saltbush::app
{

class ChoiceListModel;
class Theme;

/// Many choices to look through, drawn only where they are in sight. Arrows, Page keys, Home and
/// End move, Space or a click chooses, Enter is left to the page. The wheel goes on in the page
/// where the list ends.
class ChoiceList final : public QListView
{
    Q_OBJECT

public:
    ChoiceList(const Theme &theme, ChoiceRow::Mark mark, ChoiceListModel &model,
               QWidget *parent = nullptr);

    void setLanguage(const QString &language); ///< of the choices
    /// As if the key was pressed here: for a field above that keeps the focus.
    void move(QKeyEvent &event);
    [[nodiscard]] QString currentValue() const; ///< empty: none
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(const QString &value);
    void movedTo(const QString &value);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    class Delegate;
    void measure();
    void choose(const QModelIndex &index);

    const Theme &m_theme;
    ChoiceListModel &m_model;
    ChoiceRow::Mark m_mark;
    QString m_language;
    int m_rowHeight = 0;
};

} // namespace saltbush::app
