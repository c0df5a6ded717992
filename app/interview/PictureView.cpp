// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/PictureView.h"

#include "app/interview/ChoiceAnswer.h"
#include "app/interview/FormPictures.h"
#include "app/widgets/Button.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace saltbush::app
{

namespace
{

constexpr int usualPicture = 240, enlargedPicture = 640; ///< the greatest height

} // namespace

/// Draws it, no larger than it is, or than there is room for.
class PictureView::Box final : public QWidget
{
public:
    explicit Box(const Theme &theme) : m_theme(theme)
    {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    void setPicture(const QImage &picture, bool isLarge)
    {
        m_picture = picture;
        m_isLarge = isLarge;
        updateGeometry();
        update();
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return int(sizeIn(width).height()); }
    QSize sizeHint() const override { return sizeIn(m_theme.scaled(480)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRect({space::ring, 0}, sizeIn(width())), m_picture);
    }

private:
    QSize sizeIn(int width) const
    {
        if (m_picture.isNull())
            return {};
        const QSize most(qMax(1, width - 2 * space::ring),
                         m_theme.scaled(m_isLarge ? enlargedPicture : usualPicture));
        const QSize size = m_picture.size();
        const bool fits = size.width() <= most.width() && size.height() <= most.height();
        return fits && !m_isLarge ? size : size.scaled(most, Qt::KeepAspectRatio);
    }

    const Theme &m_theme;
    QImage m_picture;
    bool m_isLarge = false;
};

PictureView::PictureView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_box(new Box(theme))
    , m_missing(new TextLabel(theme, TextStyle::Small, Tone::Muted))
    , m_toggle(new Button(theme, Button::Kind::Quiet))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::xs, 0, space::xs);
    layout->setSpacing(0);
    layout->addWidget(m_box);
    layout->addWidget(m_missing);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    m_missing->setText(tr("The picture is missing here"));
    connect(m_toggle, &Button::clicked, this, &PictureView::toggle);
    connect(&theme, &Theme::changed, m_box, &QWidget::updateGeometry);
}

void PictureView::show(const interview::ShownText &text, FormPictures &pictures)
{
    const ChoicePictures named = ChoicePictures::of(text);
    m_pictures = &pictures;
    if (m_small != named.small || m_large != named.large)
        m_isLarge = false;
    m_small = named.small;
    m_large = named.large;
    m_box->setAccessibleName(tr("Picture: %1").arg(text.text));
    setVisible(!m_small.isEmpty());
    if (!m_small.isEmpty())
        showPicture();
}

void PictureView::showPicture()
{
    QImage picture = m_pictures->picture(m_isLarge ? m_large : m_small);
    if (picture.isNull() && m_isLarge)
        picture = m_pictures->picture(m_small);
    m_box->setPicture(picture, m_isLarge);
    m_box->setVisible(!picture.isNull());
    m_missing->setVisible(picture.isNull());
    m_toggle->setText(m_isLarge ? tr("Show it small") : tr("Show it large"));
    m_toggle->setVisible(!m_large.isEmpty() && !picture.isNull());
}

void PictureView::toggle()
{
    m_isLarge = !m_isLarge;
    showPicture();
}

} // namespace saltbush::app
