// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/ChoiceAnswer.h"

#include "app/interview/ChoiceLayout.h"
#include "app/interview/FormPictures.h"
#include "app/interview/InterviewWords.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t numberKeys = 9;

/// An acknowledgement is one choice that the form does not write down.
std::vector<interview::Choice> choicesOf(const interview::Question &question)
{
    if (question.kind != form::ControlKind::Trigger)
        return question.choices;
    const QString language = question.label.language;
    return {
        {u"OK"_s, {InterviewWords(language).understood(), language}, question.value == "OK"_L1}};
}

} // namespace

ChoicePictures ChoicePictures::of(const interview::ShownText &label)
{
    const QString large = label.media.value(u"big-image"_s);
    return {label.media.value(u"image"_s, large), large};
}

ChoiceAnswer::ChoiceAnswer(const Theme &theme, ChoiceRow::Mark mark, QWidget *parent)
    : ChoiceControl(parent)
    , m_theme(theme)
    , m_mark(mark)
    , m_keys(new TextLabel(theme, TextStyle::Small, Tone::Muted))
    , m_layout(new ChoiceLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_keys);
    layout->addLayout(m_layout);
    m_keys->setText(tr("Press + or a picture to see it large, and again to see it small"));
    m_keys->hide();
}

void ChoiceAnswer::setRowCount(std::size_t count)
{
    while (m_rows.size() > count) {
        ChoiceRow *row = m_rows.back();
        m_rows.pop_back();
        row->removeEventFilter(this);
        m_layout->removeWidget(row);
        row->hide();
        row->deleteLater(); // it may be telling that it was chosen
    }
    while (m_rows.size() < count) {
        auto *row = new ChoiceRow(m_theme, m_mark, this);
        m_layout->addRow(row);
        row->installEventFilter(this);
        connect(row, &ChoiceRow::clicked, this, [this, index = m_rows.size()] { chosen(index); });
        connect(row, &ChoiceRow::pictureClicked, this, [this, row] { toggleLarge(*row); });
        m_rows.push_back(row);
    }
}

void ChoiceAnswer::show(const interview::Question &question, const interview::Question *second)
{
    const auto choices = choicesOf(question);
    const auto beside = second ? choicesOf(*second) : std::vector<interview::Choice>();
    m_look = ChoiceLook::of(question);
    m_layout->setLook(m_look);
    setRowCount(choices.size());
    m_values.clear();
    m_pictures.clear();
    m_answer = m_mark == ChoiceRow::Mark::Radio ? QStringList{question.value}
                                                : question.value.split(u' ', Qt::SkipEmptyParts);
    for (std::size_t i = 0; i < choices.size(); ++i) {
        m_values << choices[i].value;
        showRow(i, choices[i], i < beside.size() ? &beside[i] : nullptr);
        m_rows[i]->setEnabled(!question.isReadOnly);
    }
    const bool canEnlarge = std::ranges::any_of(
        m_rows, [](const ChoiceRow *row) { return row->content().isEnlargeable; });
    m_keys->setVisible(canEnlarge);
}

void ChoiceAnswer::showRow(std::size_t index, const interview::Choice &choice,
                           const interview::Choice *second)
{
    ChoiceRow &row = *m_rows[index];
    ChoiceRow::Content content = rowContent(choice.label, second ? &second->label : nullptr);
    const auto &named = m_pictures.emplace_back(ChoicePictures::of(choice.label));
    const bool isAsked = pictures() && !named.small.isEmpty();
    const QImage picture = isAsked ? pictures()->picture(named.small) : QImage();
    content.lacksPicture = !named.small.isEmpty() && picture.isNull();
    content.isEnlargeable = !named.large.isEmpty() && !picture.isNull();
    if (content.label.isEmpty() && picture.isNull())
        content.label = choice.value; // a picture without words that is not here
    const bool hasKeys = m_look.kind != ChoiceLook::Kind::Heads;
    if (index < numberKeys && hasKeys)
        content.key = QString::number(index + 1);
    if (row.isEnlarged() && row.content() != content)
        row.setEnlarged(false);
    row.setContent(content);
    if (!row.isEnlarged())
        row.setPicture(picture);
    if (content.label.isEmpty())
        row.setAccessibleName(choice.value);
    row.setChecked(m_answer.contains(choice.value));
    row.setFocusPolicy(hasKeys ? Qt::StrongFocus : Qt::NoFocus);
    row.setAttribute(Qt::WA_TransparentForMouseEvents, !hasKeys);
}

/// To its larger picture, where the form has one and it is there, and back.
void ChoiceAnswer::toggleLarge(ChoiceRow &row)
{
    const auto index = std::size_t(std::ranges::find(m_rows, &row) - m_rows.begin());
    if (!row.content().isEnlargeable || !pictures())
        return;
    row.setEnlarged(!row.isEnlarged());
    const ChoicePictures &named = m_pictures[index];
    const QImage wanted = pictures()->picture(row.isEnlarged() ? named.large : named.small);
    if (!wanted.isNull())
        row.setPicture(wanted);
}

bool ChoiceAnswer::eventFilter(QObject *watched, QEvent *event)
{
    const auto row = std::ranges::find(m_rows, watched);
    if (row == m_rows.end())
        return ChoiceControl::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn)
        Q_EMIT looksAt(m_values.value(row - m_rows.begin()));
    if (event->type() != QEvent::KeyPress)
        return ChoiceControl::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlus = key->key() == Qt::Key_Plus || key->key() == Qt::Key_Equal;
    if (!isPlus || key->modifiers().testFlag(Qt::ControlModifier)
        || !(*row)->content().isEnlargeable)
        return ChoiceControl::eventFilter(watched, event);
    toggleLarge(**row);
    return true;
}

int ChoiceAnswer::leastLine() const { return m_layout->leastLine(); }

bool ChoiceAnswer::chooseByNumber(int number)
{
    const auto index = std::size_t(number - 1);
    if (index >= m_rows.size() || !m_rows[index]->isEnabled()
        || m_look.kind == ChoiceLook::Kind::Heads)
        return false;
    m_rows[index]->setFocus(Qt::ShortcutFocusReason);
    m_rows[index]->click();
    return true;
}

void ChoiceAnswer::choose(const QString &value)
{
    const qsizetype index = m_values.indexOf(value);
    if (index >= 0)
        chooseByNumber(int(index) + 1);
}

void ChoiceAnswer::focusFirst()
{
    for (ChoiceRow *row : m_rows)
        if (row->isChecked())
            return row->setFocus(Qt::OtherFocusReason);
    if (!m_rows.empty() && m_rows.front()->focusPolicy() != Qt::NoFocus)
        m_rows.front()->setFocus(Qt::OtherFocusReason);
}

void ChoiceAnswer::chosen(std::size_t index)
{
    const QString &value = m_values[qsizetype(index)];
    if (m_mark == ChoiceRow::Mark::Radio) {
        m_answer = {value};
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            m_rows[i]->setChecked(i == index);
        Q_EMIT answered(value);
        return Q_EMIT settled();
    }
    const bool wasChosen = m_answer.removeAll(value) > 0;
    if (!wasChosen)
        m_answer << value;
    // Several choices stand in the order of the form.
    std::ranges::sort(m_answer, {}, [this](const QString &v) { return m_values.indexOf(v); });
    Q_EMIT answered(m_answer.join(u' '));
}

} // namespace saltbush::app
