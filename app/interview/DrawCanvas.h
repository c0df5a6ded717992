// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPolygonF>
#include <QWidget>

#include <vector>

namespace saltbush::app
{

class Theme;

/// Paper to draw on, with a finger, a mouse or the keys: arrows move the pen (with Shift by a
/// hair), Space puts it down or lifts it, Backspace takes the last line back. Ink is dark on white
/// whatever the colours of the program, as it will be kept.
class DrawCanvas final : public QWidget
{
    Q_OBJECT

public:
    explicit DrawCanvas(const Theme &theme, QWidget *parent = nullptr);

    /// What lies beneath, and how large the paper is; lines are taken off.
    void setPaper(const QImage &paper);
    [[nodiscard]] bool hasLines() const { return !m_lines.empty(); }
    [[nodiscard]] bool isDrawing() const { return m_isDown; }
    void undo();
    void setReadOnly(bool isReadOnly);
    void setPen(const QColor &ink) { m_ink = ink; }
    /// Paper and lines.
    [[nodiscard]] QImage picture() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void drawn(); ///< a line was begun, finished or taken back

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRectF place() const;
    [[nodiscard]] QPointF toPaper(QPointF point) const;
    [[nodiscard]] QPen pen() const;
    void paintCross(QPainter &painter) const;
    void begin(QPointF at);
    void go(QPointF to);
    void end();
    void movePen(QPointF by);

    const Theme &m_theme;
    QImage m_paper;
    std::vector<QPolygonF> m_lines; ///< in pixels of the paper
    QPointF m_pen;                  ///< where the keys are
    QColor m_ink = Qt::black;
    bool m_isDown = false, m_isReadOnly = false;
};

} // namespace saltbush::app
