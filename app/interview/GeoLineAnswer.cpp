// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/GeoLineAnswer.h"

#include "app/interview/GeoPointAnswer.h"
#include "app/interview/InterviewWords.h"
#include "app/interview/LineDrawing.h"
#include "app/widgets/Button.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Markdown.h"
#include "app/widgets/RowList.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextField.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace saltbush::app
{

using namespace Qt::StringLiterals;
using interview::GeoPoint;

namespace
{

bool isSamePlace(const GeoPoint &one, const GeoPoint &other)
{
    return one.latitude == other.latitude && one.longitude == other.longitude;
}

/// Every place of a text, or nothing where one of them is none.
std::optional<std::vector<GeoPoint>> placesIn(const QString &text)
{
    std::vector<GeoPoint> places;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto place = interview::geoPointFromText(part);
        if (!place)
            return std::nullopt;
        places.push_back(*place);
    }
    return places;
}

} // namespace

GeoLineAnswer::GeoLineAnswer(const Theme &theme, const interview::Question &question,
                             QWidget *parent)
    : AnswerControl(parent)
    , m_theme(theme)
    , m_isShape(question.type == form::DataType::GeoShape)
    , m_entry(new TextField(theme))
    , m_add(new Button(theme, Button::Kind::Secondary, tr("Add this place")))
    , m_earlier(new Button(theme, Button::Kind::Quiet, tr("Earlier")))
    , m_later(new Button(theme, Button::Kind::Quiet, tr("Later")))
    , m_remove(new Button(theme, Button::Kind::Quiet, tr("Remove")))
    , m_list(new RowList(theme))
    , m_drawing(
          new LineDrawing(theme, m_isShape ? LineDrawing::Kind::Shape : LineDrawing::Kind::Line))
    , m_picture(new QHBoxLayout)
    , m_note(new TextLabel(theme, TextStyle::Interface, Tone::Muted))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    auto *entry = new FlowLayout;
    entry->setSpacing(space::xs);
    entry->addWidget(m_entry, 1);
    entry->addWidget(m_add);
    layout->addLayout(entry);
    layout->addWidget(m_note);
    m_picture->setSpacing(space::l);
    m_picture->addWidget(m_list, 1);
    m_picture->addWidget(m_drawing, 0, Qt::AlignTop);
    layout->addLayout(m_picture);
    auto *keys = new FlowLayout;
    keys->setSpacing(space::xs);
    for (Button *button : {m_earlier, m_later, m_remove})
        keys->addWidget(button);
    layout->addLayout(keys);
    addKeys();
    showPoints();
}

void GeoLineAnswer::addKeys()
{
    m_entry->setPlaceholderText(tr("Latitude, longitude"));
    m_list->setAccessibleName(tr("Places, in their order"));
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_earlier->setToolTip(tr("Alt+↑ in the list"));
    m_later->setToolTip(tr("Alt+↓ in the list"));
    m_remove->setToolTip(tr("Delete in the list"));
    connect(&m_theme, &Theme::changed, this, &GeoLineAnswer::fitList);
    m_list->installEventFilter(this);
    m_entry->installEventFilter(this);
    connect(m_add, &Button::clicked, this, &GeoLineAnswer::add);
    connect(m_earlier, &Button::clicked, this, [this] { move(-1); });
    connect(m_later, &Button::clicked, this, [this] { move(1); });
    connect(m_remove, &Button::clicked, this, &GeoLineAnswer::remove);
    connect(m_list, &RowList::moved, this, [this] { m_drawing->setCurrent(current()); });
    connect(m_entry, &TextField::textEdited, this, [this] {
        typed();
        sayCount();
    });
}

int GeoLineAnswer::current() const
{
    bool isRow = false;
    const int row = m_list->currentKey().toInt(&isRow);
    return isRow && row < int(m_points.size()) ? row : -1;
}

QString GeoLineAnswer::notAPlace()
{
    return tr("This is no place yet: please give a latitude and a longitude, such as -37.81, "
              "144.96.");
}

/// What stands in the field comes after the last place.
void GeoLineAnswer::add()
{
    const auto places = placesIn(m_entry->text());
    m_entry->setFocus(Qt::OtherFocusReason);
    if (!places || places->empty())
        return m_note->setText(notAPlace());
    m_points.insert(m_points.end(), places->begin(), places->end());
    // A shape that was pasted with its first place again at the end is closed already.
    if (m_isShape && m_points.size() > 3 && isSamePlace(m_points.front(), m_points.back()))
        m_points.pop_back();
    m_entry->clear();
    pointsChanged();
    m_list->setCurrentKey(QString::number(m_points.size() - 1));
}

void GeoLineAnswer::move(int by)
{
    const int row = current();
    if (row < 0 || row + by < 0 || row + by >= int(m_points.size()))
        return;
    std::iter_swap(m_points.begin() + row, m_points.begin() + row + by);
    pointsChanged();
    m_list->setCurrentKey(QString::number(row + by));
}

void GeoLineAnswer::remove()
{
    if (const int row = current(); row >= 0) {
        m_points.erase(m_points.begin() + row);
        pointsChanged();
        m_list->setCurrentKey(QString::number(qMin(row, int(m_points.size()) - 1)));
    }
}

/// Told at once where it is a line already; what is not whole yet is told when the page is left.
void GeoLineAnswer::pointsChanged()
{
    showPoints();
    typed();
    if (isWhole())
        flush();
}

void GeoLineAnswer::showPoints()
{
    std::vector<ListRow> rows;
    for (std::size_t i = 0; i < m_points.size(); ++i)
        rows.push_back({.key = QString::number(i),
                        .title = QString::number(i + 1),
                        .detail = placeInWords(interview::geoAnswer(m_points[i]))});
    m_list->setRows(std::move(rows));
    fitList();
    m_drawing->setPoints(m_points);
    m_drawing->setCurrent(current());
    for (QWidget *widget : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_earlier),
                            static_cast<QWidget *>(m_later), static_cast<QWidget *>(m_remove)})
        widget->setVisible(!m_points.empty());
    m_drawing->setVisible(!m_points.empty() || m_drawing->hasPlaces());
    sayCount();
}

void GeoLineAnswer::fitList() { m_list->setFixedHeight(m_list->sizeHint().height()); }

void GeoLineAnswer::sayCount()
{
    const int fewest = m_isShape ? 3 : 2;
    const int missing = fewest - int(m_points.size());
    if (missing > 0)
        m_note->setText(m_isShape ? tr("A shape needs three places or more.")
                                  : tr("A line needs two places or more."));
    else
        m_note->setText(
            m_isShape ? tr("%n place(s); the shape closes itself.", nullptr, int(m_points.size()))
                      : tr("%n place(s)", nullptr, int(m_points.size())));
}

QString GeoLineAnswer::typedValue() const
{
    QStringList places;
    for (const GeoPoint &point : m_points)
        places << interview::geoAnswer(point);
    const QString entry = m_entry->text().trimmed();
    if (const auto more = placesIn(entry))
        for (const GeoPoint &point : *more)
            places << interview::geoAnswer(point);
    else
        places << entry;
    if (m_isShape && places.size() > 2 && places.front() != places.back())
        places << places.front();
    return places.join(u"; "_s);
}

bool GeoLineAnswer::isWhole() const
{
    const std::size_t fewest = m_isShape ? 3 : 2;
    return m_entry->text().trimmed().isEmpty() && (m_points.empty() || m_points.size() >= fewest);
}

void GeoLineAnswer::show(const interview::Question &question, const interview::Question *)
{
    const QString name = markdownToPlain(marked(question.label));
    setAccessibleName(name);
    m_entry->setAccessibleName(tr("%1: latitude, longitude of the next place").arg(name));
    for (QWidget *widget : {static_cast<QWidget *>(m_entry), static_cast<QWidget *>(m_add),
                            static_cast<QWidget *>(m_earlier), static_cast<QWidget *>(m_later),
                            static_cast<QWidget *>(m_remove)})
        widget->setEnabled(!question.isReadOnly);
    showPlaces(question);
    if (isTyping() || m_shown == question.value)
        return;
    m_shown = question.value;
    if (typedValue() != question.value)
        fillIn(question.value);
}

/// Above the list, as wide as there is room, once there are places beside.
void GeoLineAnswer::showPlaces(const interview::Question &question)
{
    m_drawing->setPlaces(question.places);
    const bool isWide = m_drawing->hasPlaces();
    m_drawing->setVisible(!m_points.empty() || isWide);
    m_picture->setDirection(isWide ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    m_picture->setAlignment(m_drawing, isWide ? Qt::Alignment() : Qt::AlignTop);
}

/// What is no line (a form's default, say) stands in the field as it is: nothing of it is dropped.
void GeoLineAnswer::fillIn(const QString &value)
{
    const auto points = interview::geoLineOf(value);
    m_points = points.value_or(std::vector<GeoPoint>());
    m_entry->setText(points ? QString() : value);
    if (m_isShape && m_points.size() > 1 && isSamePlace(m_points.front(), m_points.back()))
        m_points.pop_back();
    showPoints();
    if (!points)
        m_note->setText(notAPlace());
}

bool GeoLineAnswer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return AnswerControl::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_entry && isEnter && !m_entry->text().trimmed().isEmpty()) {
        add();
        return true;
    }
    if (watched != m_list || m_entry->isReadOnly() || !m_entry->isEnabled())
        return AnswerControl::eventFilter(watched, event);
    const bool isMove = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
    if (isMove && key->modifiers() == Qt::AltModifier) {
        move(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier) {
        remove();
        return true;
    }
    if (isEnter) { // the page's: on to what is next
        event->ignore();
        return true;
    }
    return AnswerControl::eventFilter(watched, event);
}

void GeoLineAnswer::focusFirst() { m_entry->setFocus(Qt::OtherFocusReason); }

void GeoLineAnswer::forgetTyping()
{
    AnswerControl::forgetTyping();
    m_shown.reset();
}

} // namespace saltbush::app
