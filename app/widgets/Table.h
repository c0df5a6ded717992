// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace saltbush::app
{

class Theme;

/// Rows of facts to look through and to open: one row is chosen at a time, Enter opens it, Tab goes
/// on to the next control. As high as some rows; more scroll inside.
class Table final : public QTableView
{
    Q_OBJECT

public:
    Table(const Theme &theme, const QString &name, int rowsInSight, QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    void chooseRow(int row);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void rowChosen(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void restyle();

    const Theme &m_theme;
    int m_rowsInSight;
};

} // namespace saltbush::app
