// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/ChoicePlan.h"

#include <QImage>
#include <QSvgRenderer>
#include <QTimer>

#include <chrono>
#include <map>

namespace saltbush::app
{

/// Choices on a drawing ("image-map"): the parts of the question's SVG picture whose ids are the
/// names of choices.
class ImageMap final : public ChoicePlan
{
    Q_OBJECT

public:
    explicit ImageMap(const Theme &theme, QWidget *parent = nullptr);

    bool show(const interview::Question &question, FormPictures *pictures) override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] int choiceAt(QPointF point) const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// Tells nothing until it is known what is where: nobody waits for that with the mouse in hand.
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    /// The shape of a choice as it is drawn now: what is not transparent belongs to it.
    struct Part
    {
        QImage shape; ///< alpha alone
        QPoint at;
    };
    [[nodiscard]] Part drawPart(int choice) const;
    void forgetParts();
    /// Draws one part after the other, for so long at most.
    void drawIndex(std::chrono::milliseconds most) const;
    [[nodiscard]] bool isIndexed() const { return m_indexed == int(choices().size()); }
    [[nodiscard]] QRectF place() const;
    [[nodiscard]] const Part &part(int choice) const;
    void paintPart(QPainter &painter, int choice, const QColor &colour, double strength) const;

    QString m_uri;
    mutable QSvgRenderer m_drawing;      ///< rendering is not const in Qt
    mutable std::map<int, Part> m_parts; ///< at the present size, made when they are painted
    mutable qint64 m_kept = 0;           ///< bytes of them
    mutable QImage m_index;              ///< which choice is on top where: its number + 1
    mutable int m_indexed = 0;           ///< so many choices are in it
    QTimer m_indexing;                   ///< draws what is missing, a little at a time
};

} // namespace saltbush::app
