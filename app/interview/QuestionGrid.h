// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace saltbush::app
{

/// The questions of a page, one below another; those that have a width of their own (w1–w10 of a
/// form in the style theme-grid) side by side, for as long as each keeps its least width. A line
/// takes the whole width there is. The lines of a table stand close to each other.
class QuestionGrid final : public QLayout
{
    Q_OBJECT

public:
    struct Cell
    {
        int units = 0; ///< of the line's; 0: the whole line
        bool isOfTable = false;

        friend bool operator==(const Cell &, const Cell &) = default;
    };

    /// `units` of a line; `least`: width of a cell.
    explicit QuestionGrid(int units);
    ~QuestionGrid() override;

    void insertWidget(std::size_t index, QWidget *widget, Cell cell);
    void setLeast(int width);

    void addItem(QLayoutItem *item) override { m_items.push_back({item, {}}); }
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
    struct Item
    {
        QLayoutItem *item;
        Cell cell;
    };
    using Line = std::vector<const Item *>;
    [[nodiscard]] std::vector<Line> lines(int width) const;
    [[nodiscard]] std::vector<int> widths(const Line &line, int width) const;
    int arrange(const QRect &rect, bool isPlacing) const;

    int m_units, m_least = 0;
    std::vector<Item> m_items;
};

} // namespace saltbush::app
