// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>
#include <QStringList>

namespace saltbush::app
{

class Theme;

/// A scale to choose one value on. Nothing is chosen until somebody does: there is no thumb then,
/// and no default. Arrow keys go step by step, Home and End to the ends, Page keys further; a mouse
/// or finger may press anywhere in its height of 44 px. The wheel passes by. Upright, its first
/// value is below, with the numbers beside the ticks.
class ScaleSlider final : public QSlider
{
    Q_OBJECT

public:
    enum class Look { Line, Thermometer };

    explicit ScaleSlider(const Theme &theme, Qt::Orientation orientation = Qt::Horizontal,
                         Look look = Look::Line, QWidget *parent = nullptr);

    /// `count` values; a tick at every `tickEvery`th, none where it is 0; `first` is where the keys
    /// begin when nothing is chosen: an empty circle, or -1: the start, and no circle.
    void setScale(int count, int tickEvery, int first = -1);
    void setIndex(int index); ///< -1: nothing is chosen
    /// What is written beside each tick of an upright one.
    void setNumbers(const QStringList &numbers);
    [[nodiscard]] int tickEvery() const { return m_tickEvery; }
    [[nodiscard]] int index() const { return m_isSet ? value() : -1; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void moved(int index);  ///< under the finger, not let go yet
    void chosen(int index); ///< by the person

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] double thumb() const; ///< its radius
    [[nodiscard]] bool isUpright() const { return orientation() == Qt::Vertical; }
    [[nodiscard]] double along(int index) const; ///< from the left, or from the top
    [[nodiscard]] double middle() const;         ///< of the track, across it
    [[nodiscard]] QPointF placeOf(int index) const;
    [[nodiscard]] int indexAt(const QPointF &where) const;
    void take(int index);
    void paintTicks(QPainter &painter) const;
    void paintTrack(QPainter &painter) const;

    const Theme &m_theme;
    Look m_look;
    QStringList m_numbers;
    int m_tickEvery = 1;
    int m_first = 0;
    bool m_isFirstShown = false;
    bool m_isSet = false;
};

} // namespace saltbush::app
