// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace saltbush::app
{

class Theme;

/// Counts over time as bars, each with its number above it. With the arrow keys one goes from bar
/// to bar and hears (and reads, where the page shows `wordsChanged`) each in words.
class BarChart final : public QWidget
{
    Q_OBJECT

public:
    struct Bar
    {
        QString label; ///< under it, where there is room
        qint64 value = 0;
        QString words;       ///< all of it: "Week from 5 October: 23"
        bool isOpen = false; ///< still growing
    };

    BarChart(const Theme &theme, const QString &name, QWidget *parent = nullptr);
    void setBars(std::vector<Bar> bars);
    [[nodiscard]] QString words() const; ///< of the bar that is chosen
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void wordsChanged(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(int bar);
    void paintBar(QPainter &painter, int bar, const QRectF &column, double unit) const;
    void paintLabels(QPainter &painter, const QRectF &plot) const;

    const Theme &m_theme;
    QString m_name;
    std::vector<Bar> m_bars;
    int m_chosen = -1;
};

} // namespace saltbush::app
