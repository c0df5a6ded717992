// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/GeoPointAnswer.h"

#include "app/interview/InterviewWords.h"
#include "app/interview/LineDrawing.h"
#include "app/interview/NumberText.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Markdown.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextField.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"
#include "core/interview/GeoText.h"

#include <QVBoxLayout>

namespace saltbush::app
{

using namespace Qt::StringLiterals;
using interview::GeoPoint;

namespace
{

constexpr int coordinateWidth = 190;
constexpr double usualWorst = 100; ///< metres, as ODK Collect warns where a form says nothing

QString plainNumber(const TextField &field)
{
    return numberFromText(field.text(), true, false, {});
}

QString hemisphere(const QString &degrees, const QString &positive, const QString &negative)
{
    const bool isNegative = degrees.startsWith(u'-');
    return u"%1° %2"_s.arg(isNegative ? degrees.mid(1) : degrees, isNegative ? negative : positive);
}

} // namespace

QString placeInWords(const QString &answer)
{
    const auto point = interview::geoPointOf(answer);
    return point
        ? hemisphere(point->latitude, GeoPointAnswer::tr("N"), GeoPointAnswer::tr("S")) + u", "_s
            + hemisphere(point->longitude, GeoPointAnswer::tr("E"), GeoPointAnswer::tr("W"))
        : QString();
}

GeoPointAnswer::GeoPointAnswer(const Theme &theme, const interview::Question &question,
                               QWidget *parent)
    : AnswerControl(parent)
    , m_theme(theme)
    , m_understood(new TextLabel(theme, TextStyle::Second, Tone::Muted))
    , m_warning(new TextLabel(theme, TextStyle::Interface, Tone::Attention))
    , m_drawing(new LineDrawing(theme, LineDrawing::Kind::Place))
    , m_wanted(question.parameters.value(u"accuracyThreshold"_s).toDouble())
    , m_worst(question.parameters.value(u"unacceptableAccuracyThreshold"_s).toDouble())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    auto *row = new FlowLayout;
    row->setSpacing(space::s);
    layout->addLayout(row);
    m_latitude = addField(*row, tr("Latitude"), u"-37.81"_s);
    m_longitude = addField(*row, tr("Longitude"), u"144.96"_s);
    m_altitude = addField(*row, tr("Altitude in metres"), u"–"_s);
    m_accuracy = addField(*row, tr("Accuracy in metres"), u"–"_s);
    layout->addWidget(m_understood);
    layout->addWidget(m_warning);
    layout->addWidget(m_drawing);
    m_drawing->hide();
    connect(m_latitude, &TextField::editingFinished, this, &GeoPointAnswer::spread);
    sayPlace();
}

TextField *GeoPointAnswer::addField(QLayout &row, const QString &name, const QString &example)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *caption = new TextLabel(m_theme, TextStyle::Small, Tone::Muted);
    caption->setText(name);
    auto *field = new TextField(m_theme);
    field->setAccessibleName(name);
    field->setPlaceholderText(example);
    field->setInputMethodHints(field->inputMethodHints() | Qt::ImhPreferNumbers);
    column->addWidget(caption);
    column->addWidget(field);
    const auto resize = [this, part] { part->setFixedWidth(m_theme.scaled(coordinateWidth)); };
    connect(&m_theme, &Theme::changed, part, resize);
    resize();
    row.addWidget(part);
    connect(field, &TextField::textEdited, this, &GeoPointAnswer::changed);
    return field;
}

void GeoPointAnswer::changed()
{
    const qsizetype length = m_latitude->text().size();
    const bool isPasted = length > m_length + 1;
    m_length = length;
    if (isPasted)
        spread();
    typed();
    sayPlace();
}

/// A whole place that stands in the first field goes where its parts belong.
void GeoPointAnswer::spread()
{
    const auto point = interview::geoPointFromText(m_latitude->text());
    if (!point || !m_longitude->text().trimmed().isEmpty())
        return;
    m_latitude->setText(point->latitude);
    m_longitude->setText(point->longitude);
    for (const auto &[field, number] :
         {std::pair(m_altitude, point->altitude), std::pair(m_accuracy, point->accuracy)})
        if (!number.isEmpty())
            field->setText(number);
    m_length = m_latitude->text().size();
    sayPlace();
}

QString GeoPointAnswer::typedValue() const
{
    const QString latitude = plainNumber(*m_latitude), longitude = plainNumber(*m_longitude);
    GeoPoint point{latitude, longitude, plainNumber(*m_altitude), plainNumber(*m_accuracy)};
    if (latitude.isEmpty() && longitude.isEmpty() && point.altitude.isEmpty()
        && point.accuracy.isEmpty())
        return {};
    const QString both = m_latitude->text() + u' ' + m_longitude->text();
    const auto parts = interview::geoPointFromText(both);
    if (parts && !interview::geoPointOf(latitude + u' ' + longitude)) { // degrees and minutes
        point.latitude = parts->latitude;
        point.longitude = parts->longitude;
    }
    if (point.latitude.isEmpty() || point.longitude.isEmpty())
        return u"%1; %2"_s.arg(point.latitude, point.longitude); // half a place
    return interview::geoAnswer(point);
}

void GeoPointAnswer::sayPlace()
{
    const QString value = typedValue();
    const QString place = placeInWords(value);
    const QString wanted = m_wanted > 0
        ? tr("The questionnaire asks for an accuracy of %1 m or better.").arg(m_wanted)
        : QString();
    m_understood->setText(place.isEmpty() ? wanted : place);
    m_understood->setVisible(!m_understood->plainText().isEmpty());
    const auto point = interview::geoPointOf(value);
    m_drawing->setPoints(point ? std::vector{*point} : std::vector<GeoPoint>());
    const double accuracy = plainNumber(*m_accuracy).toDouble();
    const double worst = m_worst > 0 ? m_worst : usualWorst;
    m_warning->setText(accuracy > worst
                           ? tr("This place is known to %1 m only; the questionnaire warns from "
                                "%2 m on.")
                                 .arg(accuracy)
                                 .arg(worst)
                           : QString());
    m_warning->setVisible(accuracy > worst);
}

void GeoPointAnswer::fillIn(const QString &value)
{
    const auto point = interview::geoPointOf(value).value_or(GeoPoint());
    const auto said = [](const QString &number) { // 0 is written where nothing was said
        return number.toDouble() == 0 ? QString() : number;
    };
    m_latitude->setText(point.latitude);
    m_longitude->setText(point.longitude);
    m_altitude->setText(said(point.altitude));
    m_accuracy->setText(said(point.accuracy));
    m_length = m_latitude->text().size();
    sayPlace();
}

void GeoPointAnswer::show(const interview::Question &question, const interview::Question *)
{
    setAccessibleName(markdownToPlain(marked(question.label)));
    for (TextField *field : {m_latitude, m_longitude, m_altitude, m_accuracy})
        field->setReadOnly(question.isReadOnly);
    m_drawing->setPlaces(question.places);
    m_drawing->setVisible(m_drawing->hasPlaces());
    if (isTyping() || m_shown == question.value)
        return;
    m_shown = question.value;
    if (typedValue() != question.value)
        fillIn(question.value);
}

void GeoPointAnswer::focusFirst() { m_latitude->setFocus(Qt::OtherFocusReason); }

void GeoPointAnswer::forgetTyping()
{
    AnswerControl::forgetTyping();
    m_shown.reset();
}

bool GeoPointAnswer::isWhole() const
{
    const QString value = typedValue();
    return value.isEmpty() || interview::geoPointOf(value);
}

} // namespace saltbush::app
