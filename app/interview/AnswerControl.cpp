// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/AnswerControl.h"

#include "app/interview/AddressAnswer.h"
#include "app/interview/ChoiceAnswer.h"
#include "app/interview/ChoiceControl.h"
#include "app/interview/DateAnswer.h"
#include "app/interview/DropDownAnswer.h"
#include "app/interview/FileAnswer.h"
#include "app/interview/GeoLineAnswer.h"
#include "app/interview/GeoPointAnswer.h"
#include "app/interview/NumberAnswer.h"
#include "app/interview/NumbersAnswer.h"
#include "app/interview/RangeAnswer.h"
#include "app/interview/RankAnswer.h"
#include "app/interview/TextAnswer.h"

namespace saltbush::app
{

using namespace Qt::StringLiterals;
using form::ControlKind;
using form::DataType;

namespace
{

constexpr int typingPause = 500; ///< milliseconds
/// Numbers to pick from a list; more are better slid to or typed.
constexpr int mostPicked = 200;

/// A slider, unless the form wants the numbers themselves and they are few enough.
std::unique_ptr<AnswerControl> makeScale(const Theme &theme, const form::RangeScale &scale,
                                         const interview::Question &question)
{
    const auto wants = [&](const QString &word) { return question.appearance.contains(word); };
    const bool wantsRow = wants(u"rating"_s);
    if (wantsRow && scale.count() <= NumbersAnswer::most)
        return std::make_unique<NumbersAnswer>(theme, scale);
    if ((wantsRow || wants(u"picker"_s)) && scale.count() <= mostPicked)
        return std::make_unique<DropDownAnswer>(theme);
    return std::make_unique<RangeAnswer>(theme, scale, question);
}

/// What is typed, by the type of the answer and how the form wants it shown.
std::unique_ptr<AnswerControl> makeField(const Theme &theme, const interview::Question &question)
{
    switch (question.type) {
    case DataType::Date:
    case DataType::Time:
    case DataType::DateTime:
        return std::make_unique<DateAnswer>(theme, question);
    case DataType::GeoPoint:
        return std::make_unique<GeoPointAnswer>(theme, question);
    case DataType::GeoTrace:
    case DataType::GeoShape:
        return std::make_unique<GeoLineAnswer>(theme, question);
    case DataType::Integer:
    case DataType::Decimal:
        return std::make_unique<NumberAnswer>(theme, question);
    default:
        break;
    }
    if (question.appearance.contains(u"url"_s) && !question.value.isEmpty())
        return std::make_unique<AddressAnswer>(theme);
    if (question.appearance.contains(u"numbers"_s) && question.type == DataType::String)
        return std::make_unique<NumberAnswer>(theme, question);
    return std::make_unique<TextAnswer>(theme, question);
}

} // namespace

AnswerControl::AnswerControl(QWidget *parent) : QWidget(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (isWhole())
            flush();
    });
}

bool AnswerControl::chooseByNumber(int) { return false; }

void AnswerControl::typed()
{
    m_isPending = true;
    m_pause.start();
}

void AnswerControl::flush()
{
    if (!std::exchange(m_isPending, false))
        return;
    m_pause.stop();
    tell();
}

void AnswerControl::forgetTyping()
{
    m_pause.stop();
    m_isPending = false;
}

QString withPlainDigits(const QString &text)
{
    QString out;
    for (const QChar c : text)
        out += c.digitValue() >= 0 ? QChar(u'0' + c.digitValue()) : c;
    return out;
}

std::unique_ptr<AnswerControl> makeAnswerControl(const Theme &theme,
                                                 const interview::Question &question)
{
    switch (question.kind) {
    case ControlKind::SelectOne:
    case ControlKind::SelectMultiple:
        return makeChoiceControl(theme, question);
    case ControlKind::Rank:
        return std::make_unique<RankAnswer>(theme);
    case ControlKind::Trigger:
        return std::make_unique<ChoiceAnswer>(theme, ChoiceRow::Mark::Check);
    case ControlKind::Range:
        if (const auto scale = form::RangeScale::of(question.parameters))
            return makeScale(theme, *scale, question);
        break;
    case ControlKind::Input:
        break;
    case ControlKind::Upload:
        return makeFileAnswer(theme, question);
    case ControlKind::Group:
    case ControlKind::Repeat:
        return nullptr;
    }
    if (question.isReadOnly && question.value.isEmpty())
        return nullptr; // a note
    return makeField(theme, question);
}

} // namespace saltbush::app
