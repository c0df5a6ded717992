// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <functional>

namespace saltbush::app
{

/// What is asked, and where it is answered: one below the other, or, in a table, side by side for
/// as long as there is room for the answer in one line. Owns both.
class BesideLayout final : public QLayout
{
    Q_OBJECT

public:
    BesideLayout(QLayout *question, QLayout *answer);
    ~BesideLayout() override;

    /// Tells, whenever it is laid out, what the answer needs beside the question; 0: it is below.
    void setLeastBeside(std::function<int()> least);
    [[nodiscard]] bool isBeside(int width) const;

    void addItem(QLayoutItem *) override { }
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    [[nodiscard]] static int heightOf(const QLayout &part, int width);
    [[nodiscard]] static int answerWidth(int width);

    QLayout *m_question, *m_answer; ///< nullptr once it was taken
    std::function<int()> m_leastBeside;
};

} // namespace saltbush::app
