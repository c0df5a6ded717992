// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/tour/Gallery.h"

#include "tests/app/tour/ScreenCheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace saltbush::test
{

namespace
{

constexpr int columns = 5, tileWidth = 480, tileHeight = 300, captionHeight = 24;

} // namespace

void Gallery::take(QWidget &window, const QString &group, const QString &name)
{
    const QString path = m_folder + u'/' + group + u'/' + name + u".png"_s;
    QDir().mkpath(m_folder + u'/' + group);
    // On a busy machine what was just shown finds its place a moment later.
    std::ignore = QTest::qWaitFor([&window] { return test::defects(window).isEmpty(); }, 2000);
    window.grab().save(path);
    ++m_pictures;
    for (const QString &defect : test::defects(window))
        m_defects << u"%1/%2: %3"_s.arg(group, name, defect);
}

void Gallery::writeContactSheet(const QString &group) const
{
    const QDir folder(m_folder + u'/' + group);
    const QStringList names = folder.entryList({u"*.png"_s}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return;
    const int rows = int(names.size() + columns - 1) / columns;
    QImage sheet(columns * tileWidth, rows * (tileHeight + captionHeight), QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    for (int i = 0; i < int(names.size()); ++i) {
        const QImage picture = QImage(folder.filePath(names[i]))
                                   .scaled(tileWidth - 8, tileHeight - 4, Qt::KeepAspectRatio,
                                           Qt::SmoothTransformation);
        const QPoint at(i % columns * tileWidth, i / columns * (tileHeight + captionHeight));
        painter.drawImage(at + QPoint(4, 2), picture);
        painter.drawText(QRect(at + QPoint(4, tileHeight), QSize(tileWidth - 8, captionHeight)),
                         Qt::AlignVCenter, names[i].chopped(4));
    }
    painter.end();
    sheet.save(m_folder + u'/' + group + u".png"_s);
}

void settle(int milliseconds)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::qWait(milliseconds);
}

} // namespace saltbush::test
