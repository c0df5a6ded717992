// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/FilmView.h"

#include "app/widgets/Space.h"
#include "app/widgets/Theme.h"

#include <QPainter>

namespace saltbush::app
{

namespace
{

constexpr int usualWidth = 480, mostHeight = 240;

} // namespace

FilmView::FilmView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FilmView::setPicture(const QImage &picture)
{
    const bool isOtherShape = picture.size() != m_picture.size();
    m_picture = picture;
    if (isOtherShape)
        updateGeometry();
    setVisible(!m_picture.isNull());
    update();
}

QSize FilmView::sizeIn(int width) const
{
    if (m_picture.isNull())
        return {};
    const QSize most(qMax(1, qMin(width - space::ring, m_theme.scaled(usualWidth))),
                     m_theme.scaled(mostHeight));
    return m_picture.size().scaled(most, Qt::KeepAspectRatio);
}

QSize FilmView::sizeHint() const { return sizeIn(m_theme.scaled(usualWidth)); }

int FilmView::heightForWidth(int width) const { return sizeIn(width).height(); }

void FilmView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRect(QPoint(space::ring, 0), sizeIn(width())), m_picture);
}

} // namespace saltbush::app
