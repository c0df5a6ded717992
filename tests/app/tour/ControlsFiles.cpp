// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/tour/ControlsFiles.h"

#include "tests/app/windows/FakeSound.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace saltbush::test
{

namespace
{

const QByteArray body = R"svg(<?xml version="1.0"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 300">
<ellipse id="head" cx="100" cy="50" rx="35" ry="40" fill="#ddd" stroke="#333"/>
<rect id="chest" x="60" y="95" width="80" height="90" fill="#ddd" stroke="#333"/>
<path id="legs" d="M65 190 L95 190 L95 290 L70 290 Z M105 190 L135 190 L130 290 L105 290 Z" fill="#ddd" stroke="#333"/>
</svg>)svg";

QByteArray png(QSize size, const QColor &ground, const QColor &disc)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(disc);
    const int side = qMin(size.width(), size.height()) - 16;
    painter.drawEllipse(QRect((size.width() - side) / 2, (size.height() - side) / 2, side, side));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

QByteArray controlsPicture() { return png({800, 500}, QColor(0xe8d8b0), QColor(0x305060)); }

form::AttachmentLoader controlsFiles()
{
    return [](const QString &uri) -> Result<QByteArray> {
        const QString name = uri.section(u'/', -1);
        if (name == "body.svg"_L1)
            return body;
        if (name == "question.png"_L1)
            return png({320, 120}, QColor(0xe8d8b0), QColor(0x2f6b5a));
        if (name == "apple.png"_L1)
            return png({160, 120}, QColor(0xf4f1ea), QColor(0xb3402f));
        if (name == "lime.png"_L1)
            return png({160, 120}, QColor(0xf4f1ea), QColor(0x6f9a3a));
        if (name == "welcome.wav"_L1)
            return toneWav(std::chrono::seconds(2));
        return fail(ErrorCode{"tour.no-such-file"});
    };
}

} // namespace saltbush::test
