// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/DrawAnswer.h"

#include "app/interview/DrawCanvas.h"
#include "app/interview/Picture.h"
#include "app/widgets/Button.h"
#include "app/widgets/FileChooser.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"

#include <QFile>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

namespace
{

// A sheet, and the strip that one signs on.
constexpr QSize sheet(1000, 700), strip(1000, 350);

} // namespace

bool DrawAnswer::isMeant(const interview::Question &question)
{
    const QStringList &words = question.appearance;
    return MediaKind(question).isPicture()
        && (words.contains(u"draw"_s) || words.contains(u"signature"_s)
            || words.contains(u"annotate"_s));
}

DrawAnswer::DrawAnswer(const Theme &theme, const interview::Question &question, QWidget *parent)
    : FileAnswer(parent)
    , m_purpose(question.appearance.contains(u"annotate"_s)        ? Purpose::Annotate
                    : question.appearance.contains(u"signature"_s) ? Purpose::Sign
                                                                   : Purpose::Draw)
    , m_kind(question)
    , m_maxPixels(question.parameters.value(u"max-pixels"_s).toInt())
    , m_canvas(new DrawCanvas(theme))
    , m_keys(new TextLabel(theme, TextStyle::Small, Tone::Muted))
    , m_choose(new Button(theme, Button::Kind::Secondary))
    , m_undo(new Button(theme, Button::Kind::Secondary, tr("Take the last line back")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_canvas, 0, Qt::AlignLeft);
    layout->addWidget(m_keys);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_undo);
    layout->addLayout(buttons);
    m_keys->setText(tr("With a finger or the mouse; or with the keys: arrows move the pen, Space "
                       "puts it down or lifts it, Backspace takes the last line back."));
    if (m_purpose == Purpose::Sign)
        m_canvas->setAccessibleName(tr("Signing area"));
    if (m_purpose == Purpose::Annotate)
        m_canvas->setPen(QColor(0xc0, 0x10, 0x10));
    m_canvas->setPaper(blank());
    connect(m_choose, &Button::clicked, this, [this] { choose(); });
    connect(m_undo, &Button::clicked, this, [this] { m_canvas->undo(); });
    connect(m_canvas, &DrawCanvas::drawn, this, [this] {
        refreshButtons();
        typed();
    });
}

QImage DrawAnswer::blank() const
{
    QImage paper(m_purpose == Purpose::Sign ? strip : sheet, QImage::Format_RGB32);
    paper.fill(Qt::white);
    return paper;
}

void DrawAnswer::show(const interview::Question &question, const interview::Question *)
{
    m_isReadOnly = question.isReadOnly;
    m_canvas->setReadOnly(m_isReadOnly || m_isClosed);
    if (m_isTelling) // what was just kept is what is on the paper
        m_shown = question.value;
    else if (m_shown != question.value && !isTyping())
        showStored(question.value);
    refreshButtons();
}

void DrawAnswer::showStored(const QString &name)
{
    m_shown = name;
    const auto image = name.isEmpty() ? std::nullopt : readPicture(contentOf(name));
    m_hasPicture = image.has_value();
    m_canvas->setPaper(image.value_or(blank()));
}

void DrawAnswer::refreshButtons()
{
    const bool isOpen = !m_isReadOnly && !m_isClosed;
    const bool wantsPicture = m_purpose == Purpose::Annotate;
    m_choose->setVisible(isOpen && wantsPicture);
    m_choose->setText(m_kind.chooseWords(m_hasPicture) + u"  1"_s);
    m_choose->setAccessibleName(m_kind.chooseWords(m_hasPicture));
    m_undo->setVisible(isOpen);
    m_undo->setEnabled(m_canvas->hasLines());
    m_canvas->setVisible(!wantsPicture || m_hasPicture);
    m_keys->setVisible(m_isClosed || (isOpen && !m_canvas->isHidden()));
}

void DrawAnswer::setClosed(const QString &reason)
{
    m_isClosed = !reason.isEmpty();
    if (m_isClosed)
        m_keys->setText(reason);
    m_canvas->setReadOnly(m_isReadOnly || m_isClosed);
    refreshButtons();
}

bool DrawAnswer::chooseByNumber(int number)
{
    if (number != 1 || m_choose->isHidden())
        return false;
    choose();
    return true;
}

void DrawAnswer::focusFirst()
{
    if (m_canvas->isHidden() && !m_choose->isHidden())
        m_choose->setFocus(Qt::OtherFocusReason);
    else if (!m_canvas->isHidden())
        m_canvas->setFocus(Qt::OtherFocusReason);
}

void DrawAnswer::choose()
{
    chooseExistingFile(this, m_kind.filter(), [this](const QString &path) { take(path); });
}

void DrawAnswer::take(const QString &path)
{
    QFile file(path);
    const auto image = file.open(QIODevice::ReadOnly) ? readPicture(file) : std::nullopt;
    if (!image) {
        Q_EMIT refused(m_kind.wrongWords());
        return;
    }
    m_hasPicture = true;
    m_canvas->setPaper(shrunk(*image, m_maxPixels));
    refreshButtons();
    typed();
    flush();
    m_canvas->setFocus(Qt::OtherFocusReason);
}

/// A line that is under way is not kept in the middle.
bool DrawAnswer::isWhole() const { return !m_canvas->isDrawing(); }

void DrawAnswer::forgetTyping()
{
    if (isTyping())
        m_shown.reset();
    AnswerControl::forgetTyping();
}

void DrawAnswer::tell()
{
    if (!m_canvas->hasLines() && !m_hasPicture) {
        const QScopedValueRollback telling(m_isTelling, true);
        Q_EMIT answered(QString());
        return;
    }
    const auto before = m_shown;
    giveDrawing();
    if (m_shown == before) // else the question holds another file now
        notKept();
}

void DrawAnswer::giveDrawing()
{
    const QScopedValueRollback telling(m_isTelling, true);
    if (m_purpose == Purpose::Annotate) {
        const CleanPicture clean = cleanPicture(m_canvas->picture());
        attach(clean.bytes, clean.ending);
    } else {
        attach(asPng(m_canvas->picture()), u"png"_s);
    }
}

} // namespace saltbush::app
