// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/ChoiceLook.h"
#include "app/widgets/ChoiceRow.h"

#include <QLayout>

#include <vector>

namespace saltbush::app
{

/// Lays the choices of a question out as its appearance asks for: in rows, in columns, as many to a
/// line as fit, or all in one line. What does not fit at the width and the text size there is comes
/// in fewer columns; a line that does not fit, in rows. Tells each row its shape.
class ChoiceLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit ChoiceLayout(QWidget *parent = nullptr);
    ~ChoiceLayout() override;

    void setLook(const ChoiceLook &look);
    void addRow(ChoiceRow *row);
    /// The least width at which all stand in one line; 0: they never do.
    [[nodiscard]] int leastLine() const;
    /// Whether they do at that width.
    [[nodiscard]] bool isOneLine(int width) const;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    using Line = std::vector<std::pair<ChoiceRow *, int>>; ///< with their widths
    [[nodiscard]] std::vector<ChoiceRow *> rows() const;
    [[nodiscard]] ChoiceRow::Shape shapeIn(int width) const;
    [[nodiscard]] int columnsIn(int width) const;
    [[nodiscard]] std::vector<Line> linesIn(int width) const;
    [[nodiscard]] std::vector<Line> packed(int width) const;
    [[nodiscard]] int gap() const;

    ChoiceLook m_look;
    std::vector<QLayoutItem *> m_items;
};

} // namespace saltbush::app
