// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/ChoiceRow.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace saltbush::app
{

namespace
{

class AccessibleChoice final : public QAccessibleWidget
{
public:
    explicit AccessibleChoice(ChoiceRow *row)
        : QAccessibleWidget(row,
                            row->mark() == ChoiceRow::Mark::Radio ? QAccessible::RadioButton
                                                                  : QAccessible::CheckBox)
        , m_row(row)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = m_row->shape() != ChoiceRow::Shape::Words;
        state.checked = m_row->isChecked();
        return state;
    }
    QAccessible::Role role() const override
    {
        return m_row->shape() == ChoiceRow::Shape::Words ? QAccessible::StaticText
                                                         : QAccessibleWidget::role();
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &action) override
    {
        if (action == pressAction())
            m_row->click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    ChoiceRow *m_row;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    if (auto *row = qobject_cast<ChoiceRow *>(object))
        return new AccessibleChoice(row);
    return nullptr;
}

} // namespace

void installChoiceAccessibility() { QAccessible::installFactory(makeAccessible); }

} // namespace saltbush::app
