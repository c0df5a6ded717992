// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace saltbush::app
{

/// Puts its widgets side by side and goes on in the next line where there is no room: rows of
/// buttons and fields that stay whole at 200 % and in every language. A widget with a stretch
/// (`addWidget`) takes what its line leaves.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addWidget(QWidget *widget, int stretch = 0);

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
    struct Item
    {
        QLayoutItem *item;
        int stretch = 0;
    };
    /// Height that is needed; places the items where `place`.
    int arrange(const QRect &rect, bool place) const;
    void placeLine(const QRect &line, std::size_t first, std::size_t last) const;
    [[nodiscard]] int widthOf(const Item &item, int most) const;

    std::vector<Item> m_items;
};

} // namespace saltbush::app
