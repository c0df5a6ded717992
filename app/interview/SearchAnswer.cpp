// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/SearchAnswer.h"

#include "app/interview/ChoiceList.h"
#include "app/interview/ChoiceListModel.h"
#include "app/interview/InterviewWords.h"
#include "app/widgets/Markdown.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextField.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"

#include <QInputMethodEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int countedKeys = 9;

} // namespace

SearchAnswer::SearchAnswer(const Theme &theme, ChoiceRow::Mark mark, QWidget *parent)
    : ChoiceControl(parent)
    , m_mark(mark)
    , m_model(new ChoiceListModel(this))
    , m_chosen(new TextLabel(theme, TextStyle::Choice))
    , m_field(new TextField(theme))
    , m_list(new ChoiceList(theme, mark, *m_model))
    , m_state(new TextLabel(theme, TextStyle::Small, Tone::Muted))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_chosen);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    layout->addWidget(m_state);
    m_field->setPlaceholderText(tr("Type to find it in the list"));
    m_field->installEventFilter(this);
    connect(m_field, &TextField::textChanged, this, [this] { filter(); });
    connect(m_list, &ChoiceList::chosen, this, &SearchAnswer::choose);
    connect(m_list, &ChoiceList::movedTo, this, &SearchAnswer::looksAt);
}

void SearchAnswer::show(const interview::Question &question, const interview::Question *second)
{
    static const std::vector<interview::Choice> none;
    m_model->setChoices(question.choices, second ? second->choices : none);
    m_answer = m_mark == ChoiceRow::Mark::Radio
        ? QStringList(question.value.isEmpty() ? QStringList() : QStringList{question.value})
        : question.value.split(u' ', Qt::SkipEmptyParts);
    m_model->setChosen(m_answer);
    m_language = question.label.language;
    m_list->setLanguage(m_language);
    const QString name = markdownToPlain(marked(question.label));
    m_field->setAccessibleName(tr("%1: search").arg(name));
    m_list->setAccessibleName(name);
    m_field->setVisible(!question.isReadOnly);
    m_list->setEnabled(!question.isReadOnly);
    if (!m_list->currentIndex().isValid() && !m_answer.isEmpty())
        if (const int row = m_model->rowOf(m_answer.front()); row >= 0)
            m_list->setCurrentIndex(m_model->index(row));
    showState();
}

void SearchAnswer::showState()
{
    QStringList words;
    for (const QString &value : m_answer) {
        const qsizetype index = m_model->indexOf(value);
        words << (index < 0 ? value : m_model->words(std::size_t(index)));
    }
    m_chosen->setText(words.join(u" · "_s), m_language);
    m_chosen->setAccessibleName(tr("Chosen: %1").arg(words.join(u", "_s)));
    m_chosen->setVisible(!words.isEmpty());
    const QLocale locale;
    const int shown = m_model->rowCount();
    const auto all = qlonglong(m_model->choices().size());
    m_state->setText(shown == 0 && all > 0
                         ? tr("Nothing in the list has these words")
                         : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
}

/// Also by what an input method is still composing: the last syllable counts while it is typed.
void SearchAnswer::filter(const QString &preedit)
{
    QString typed = m_field->text();
    typed.insert(m_field->cursorPosition(), preedit);
    m_model->setFilter(typed);
    m_isMarking = !typed.trimmed().isEmpty() && m_model->rowCount() > 0;
    if (m_isMarking)
        m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
    showState();
}

void SearchAnswer::choose(const QString &value)
{
    keep(value);
    if (m_mark == ChoiceRow::Mark::Radio)
        Q_EMIT settled();
}

void SearchAnswer::keep(const QString &value)
{
    const bool wasTyped = !m_field->text().isEmpty();
    if (m_mark == ChoiceRow::Mark::Radio) {
        m_answer = {value};
    } else {
        if (m_answer.removeAll(value) == 0)
            m_answer << value;
        std::ranges::sort(m_answer, {}, [this](const QString &v) { return m_model->indexOf(v); });
    }
    m_model->setChosen(m_answer);
    if (wasTyped)
        m_field->clear(); // the whole list again, where it was
    if (const int row = m_model->rowOf(value); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    m_isMarking = false;
    showState();
    Q_EMIT answered(m_answer.join(u' '));
}

/// The page is being left already: settled() would leave the next one, too.
bool SearchAnswer::settle()
{
    const QString words = m_field->text().trimmed();
    if (words.isEmpty() || m_field->isHidden())
        return true;
    if (m_model->rowCount() != 1)
        return std::exchange(m_pointedOut, words) == words;
    const QString value = m_model->index(0).data(ChoiceListModel::ValueRole).toString();
    if (m_answer.contains(value))
        m_field->clear();
    else
        keep(value);
    return true;
}

bool SearchAnswer::takeMarked()
{
    const QString value = m_list->currentValue();
    if (!m_isMarking || value.isEmpty())
        return false;
    const bool isThere =
        m_mark == ChoiceRow::Mark::Check && m_answer.contains(value) && !m_field->text().isEmpty();
    if (isThere)
        m_field->clear(); // found again: Enter does not take it away
    else
        choose(value);
    return true;
}

bool SearchAnswer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field)
        return ChoiceControl::eventFilter(watched, event);
    if (event->type() == QEvent::InputMethod) {
        const auto *input = static_cast<QInputMethodEvent *>(event);
        if (input->commitString().isEmpty())
            filter(input->preeditString());
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_list->move(*key);
        m_isMarking = true;
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return takeMarked();
    case Qt::Key_Escape:
        if (m_field->text().isEmpty())
            return false;
        m_field->clear();
        return true;
    default:
        return false;
    }
}

bool SearchAnswer::chooseByNumber(int number)
{
    const int rows = m_model->rowCount(); // of a longer list nobody counts which is the fifth
    if (number > rows || rows > countedKeys || !m_list->isEnabled())
        return false;
    choose(m_model->index(number - 1).data(ChoiceListModel::ValueRole).toString());
    return true;
}

void SearchAnswer::focusFirst()
{
    if (m_field->isVisibleTo(this))
        m_field->setFocus(Qt::OtherFocusReason);
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace saltbush::app
