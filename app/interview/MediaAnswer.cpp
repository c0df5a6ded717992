// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/MediaAnswer.h"

#include "app/interview/Picture.h"
#include "app/widgets/Button.h"
#include "app/widgets/FileChooser.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QSize largestPreview(480, 320);

} // namespace

MediaAnswer::MediaAnswer(const Theme &theme, const interview::Question &question, QWidget *parent)
    : FileAnswer(parent)
    , m_kind(question)
    , m_maxPixels(question.parameters.value(u"max-pixels"_s).toInt())
    , m_preview(new QLabel)
    , m_summary(new TextLabel(theme, TextStyle::Choice))
    , m_note(new TextLabel(theme, TextStyle::Small, Tone::Muted))
    , m_choose(new Button(theme, Button::Kind::Secondary))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_preview->setContentsMargins(space::ring, 0, 0, 0);
    layout->addWidget(m_preview, 0, Qt::AlignLeft);
    layout->addWidget(m_summary);
    layout->addWidget(m_choose, 0, Qt::AlignLeft);
    layout->addWidget(m_note);
    m_note->setText(m_kind.isPicture()
                        ? tr("Only what is seen is kept, encrypted: not where or when the picture "
                             "was taken. The file itself stays where it is.")
                        : tr("Kept encrypted, as it is: with whatever the file says inside of "
                             "places, times or names. The file itself stays where it is."));
    connect(m_choose, &Button::clicked, this, [this] { choose(); });
}

void MediaAnswer::show(const interview::Question &question, const interview::Question *)
{
    m_isReadOnly = question.isReadOnly;
    m_choose->setVisible(!m_isReadOnly && !m_isClosed);
    m_choose->setText(m_kind.chooseWords(!question.value.isEmpty()) + u"  %1"_s.arg(m_key));
    m_choose->setAccessibleName(m_kind.chooseWords(!question.value.isEmpty()));
    m_note->setVisible(!m_isReadOnly);
    if (m_shown == question.value)
        return;
    m_shown = question.value;
    const qint64 size = sizeOf(question.value);
    m_summary->setVisible(size > 0);
    m_summary->setText(m_kind.summary(size));
    showPicture();
}

void MediaAnswer::showPicture()
{
    const bool wants = m_kind.isPicture() && m_shown && !m_shown->isEmpty();
    const auto image = wants ? readPicture(contentOf(*m_shown)) : std::nullopt;
    m_preview->setVisible(image.has_value());
    if (!image)
        return m_preview->clear();
    const bool isLarge =
        image->width() > largestPreview.width() || image->height() > largestPreview.height();
    const QImage small = isLarge
        ? image->scaled(largestPreview, Qt::KeepAspectRatio, Qt::SmoothTransformation)
        : *image;
    m_preview->setPixmap(QPixmap::fromImage(small));
    m_preview->setAccessibleName(
        tr("The picture that is kept, %L1 by %L2 pixels").arg(image->width()).arg(image->height()));
}

void MediaAnswer::setClosed(const QString &reason)
{
    m_isClosed = !reason.isEmpty();
    if (m_isClosed)
        m_note->setText(reason);
    m_choose->setVisible(!m_isReadOnly && !m_isClosed);
}

bool MediaAnswer::chooseByNumber(int number)
{
    if (number != m_key || m_choose->isHidden())
        return false;
    choose();
    return true;
}

void MediaAnswer::focusFirst()
{
    if (!m_choose->isHidden())
        m_choose->setFocus(Qt::OtherFocusReason);
}

void MediaAnswer::choose()
{
    chooseExistingFile(this, m_kind.filter(), [this](const QString &path) { take(path); });
}

void MediaAnswer::take(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        Q_EMIT refused(tr("That file cannot be read."));
    else if (m_kind.isPicture())
        takePicture(file);
    else if (m_kind.takes(path))
        Q_EMIT attached(&file, QFileInfo(path).suffix());
    else
        Q_EMIT refused(m_kind.wrongWords());
}

void MediaAnswer::takePicture(QIODevice &file)
{
    const auto image = readPicture(file);
    if (!image) {
        Q_EMIT refused(m_kind.wrongWords());
        return;
    }
    const CleanPicture clean = cleanPicture(shrunk(*image, m_maxPixels));
    attach(clean.bytes, clean.ending);
}

} // namespace saltbush::app
