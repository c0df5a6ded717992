// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/RangeAnswer.h"

#include "app/interview/InterviewWords.h"
#include "app/interview/NumberText.h"
#include "app/interview/ScaleLabels.h"
#include "app/widgets/Markdown.h"
#include "app/widgets/ScaleSlider.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextField.h"
#include "app/widgets/Theme.h"

#include <QGridLayout>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int rangeNumberWidth = 104;

/// Values between two ticks; 0: no ticks.
int ticksOf(const form::RangeScale &scale, const interview::Question &question)
{
    if (question.appearance.contains(u"no-ticks"_s))
        return 0;
    const double interval = question.parameters.value(u"odk:tick-interval"_s).toDouble();
    const double step = question.parameters.value(u"step"_s).toDouble();
    const double every = interval != 0 && step != 0 ? qAbs(interval / step) : 1;
    return every < scale.count() ? qMax(1, qRound(every)) : 0;
}

bool isUpright(const interview::Question &question)
{
    return question.appearance.contains(u"vertical"_s)
        || question.appearance.contains(u"distress"_s);
}

} // namespace

RangeAnswer::RangeAnswer(const Theme &theme, const form::RangeScale &scale,
                         const interview::Question &question, QWidget *parent)
    : AnswerControl(parent)
    , m_theme(theme)
    , m_scale(scale)
    , m_slider(new ScaleSlider(theme, isUpright(question) ? Qt::Vertical : Qt::Horizontal,
                               question.appearance.contains(u"distress"_s)
                                   ? ScaleSlider::Look::Thermometer
                                   : ScaleSlider::Look::Line))
    , m_number(new TextField(theme))
    , m_labels(new ScaleLabels(
          theme, isUpright(question) ? ScaleLabels::Ends::AsLines : ScaleLabels::Ends::AtSides))
{
    arrange(isUpright(question));
    setUpSlider(question);
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setPlaceholderText(u"–"_s);
    m_number->setInputMethodHints(m_number->inputMethodHints() | Qt::ImhPreferNumbers);
    const auto resize = [this] { m_number->setFixedWidth(m_theme.scaled(rangeNumberWidth)); };
    connect(&theme, &Theme::changed, this, resize);
    resize();
    connect(m_number, &TextField::textEdited, this, &RangeAnswer::typed);
    connect(m_number, &TextField::editingFinished, this, &RangeAnswer::flush);
}

/// Below a scale that lies, beside one that stands: its number and what its values mean.
void RangeAnswer::arrange(bool isUpright)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(space::l);
    layout->setVerticalSpacing(space::xs);
    layout->setColumnStretch(isUpright ? 1 : 0, 1);
    layout->addWidget(m_slider, 0, 0, isUpright ? 3 : 1, 1);
    layout->addWidget(m_number, 0, 1, isUpright ? Qt::AlignLeft : Qt::Alignment());
    layout->addWidget(m_labels, 1, isUpright ? 1 : 0);
    if (isUpright)
        layout->setRowStretch(2, 1);
}

void RangeAnswer::setUpSlider(const interview::Question &question)
{
    const int first = m_scale.indexOf(question.parameters.value(u"odk:placeholder"_s));
    const int ticks = ticksOf(m_scale, question);
    m_slider->setScale(m_scale.count(), ticks, first);
    constexpr int mostNumbers = 1000;
    QStringList numbers;
    for (int i = 0; ticks > 0 && i < m_scale.count() && m_scale.count() <= mostNumbers; ++i)
        numbers << m_scale.at(i);
    m_slider->setNumbers(numbers);
    connect(m_slider, &ScaleSlider::moved, this,
            [this](int index) { m_number->setText(m_scale.at(index)); });
    connect(m_slider, &ScaleSlider::chosen, this, &RangeAnswer::take);
}

void RangeAnswer::take(int index)
{
    forgetTyping();
    Q_EMIT answered(m_scale.at(index));
}

void RangeAnswer::show(const interview::Question &question, const interview::Question *second)
{
    const QString name = markdownToPlain(marked(question.label));
    m_slider->setAccessibleName(name);
    m_number->setAccessibleName(tr("%1, as a number").arg(name));
    m_labels->show(m_scale, question, second);
    m_slider->setEnabled(!question.isReadOnly);
    m_number->setReadOnly(question.isReadOnly);
    const int index = m_scale.indexOf(question.value);
    m_slider->setIndex(index);
    if (index >= 0)
        m_slider->setAccessibleDescription(question.value);
    // What stands here and is no answer stays in sight together with its message.
    if (isTyping() || m_shown == question.value)
        return;
    m_shown = question.value;
    if (typedValue() != question.value || question.value.isEmpty())
        m_number->setText(question.value);
}

bool RangeAnswer::chooseByNumber(int number)
{
    const int index = m_scale.indexOf(QString::number(number));
    if (index < 0 || !m_slider->isEnabled())
        return false;
    take(index);
    return true;
}

void RangeAnswer::focusFirst() { m_slider->setFocus(Qt::OtherFocusReason); }

void RangeAnswer::forgetTyping()
{
    AnswerControl::forgetTyping();
    m_shown.reset();
}

QString RangeAnswer::typedValue() const
{
    const QString number = numberFromText(m_number->text(), true, false, {});
    const int index = m_scale.indexOf(number);
    return index >= 0 ? m_scale.at(index) : number;
}

/// The 1 of 10 is no answer yet on a scale that begins at 5.
bool RangeAnswer::isWhole() const
{
    const QString number = typedValue();
    return number.isEmpty() || m_scale.indexOf(number) >= 0;
}

} // namespace saltbush::app
