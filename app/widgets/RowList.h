// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Icons.h"
#include "app/widgets/TextLabel.h"

#include <QListView>

#include <functional>
#include <vector>

namespace saltbush::app
{

class RowListModel;
class Theme;

/// One row of a RowList: a name and how it stands with it, and what there is to know below.
struct ListRow
{
    QString key;           ///< what the page knows it by
    QString title, detail; ///< at the left, one below the other
    Sign sign = Sign::Dash;
    QString state, aside;    ///< at the right; the sign goes with the state
    Tone tone = Tone::Muted; ///< of the state
};

/// Many rows of the same kind, drawn only where they are in sight: a thousand are as quick as ten.
/// Up, Down, Page and letters move, Enter or a double click chooses.
class RowList final : public QListView
{
    Q_OBJECT

public:
    explicit RowList(const Theme &theme, QWidget *parent = nullptr);

    /// Keeps the current row where it is still there, else takes the first.
    void setRows(std::vector<ListRow> rows);
    using Filter = std::function<bool(const ListRow &)>;
    void setFilter(const Filter &filter); ///< empty: every row
    [[nodiscard]] int shown() const;
    [[nodiscard]] QString currentKey() const; ///< empty: none
    void setCurrentKey(const QString &key);
    /// As if the key was pressed here: for a field above that keeps the focus.
    void move(QKeyEvent &event) { QListView::keyPressEvent(&event); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void moved(const QString &key);
    void chosen(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void keepCurrent(const QString &key);

    const Theme &m_theme;
    RowListModel *m_model;
};

} // namespace saltbush::app
