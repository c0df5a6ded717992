// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/Codes.h"
#include "core/xlsform/QuestionRules.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace saltbush::xlsform
{

namespace
{

const QString start = QStringLiteral("start");
const QString end = QStringLiteral("end");
const QString step = QStringLiteral("step");
const QString tickInterval = QStringLiteral("tick_interval");
const QString placeholder = QStringLiteral("placeholder");
const QString tickLabels = QStringLiteral("tick_labelset");

std::optional<double> toDecimal(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

/// Decimal fractions are not exact in binary: 0.3 is a multiple of 0.1.
bool isMultiple(double value, double of)
{
    const double count = value / of;
    return std::abs(count - std::round(count)) < 1e-9 * std::max(1.0, std::abs(count));
}

class RangeRule
{
public:
    RangeRule(Element &range, const RuleContext &context)
        : m_range(range)
        , m_context(context)
        , m_appearance(range.control.textOf(u"appearance"))
    {
    }

    void apply()
    {
        m_context.accept(m_range.parameters,
                         {start, end, step, tickInterval, placeholder, tickLabels});
        checkAppearance();
        setDefaults();
        if (!readNumbers())
            return;
        checkSteps();
        checkPlaceholder();
        checkTickLabels();
        writeAttributes();
    }

private:
    bool has(const QString &key) const { return m_range.parameters.contains(key); }
    double number(const QString &key) const { return m_numbers.value(key); }
    void refuse(const QString &key) const { m_context.refuseValue(m_range.parameters, key); }
    bool isInside(double value) const
    {
        return value >= std::min(number(start), number(end))
            && value <= std::max(number(start), number(end));
    }

    void checkAppearance() const
    {
        if (m_appearance.isEmpty() || m_appearance.contains(QStringLiteral("vertical"))
            || m_appearance.contains(QStringLiteral("no-ticks")))
            return;
        for (const QString &key : {tickInterval, placeholder, tickLabels}) {
            if (has(key))
                refuse(key);
        }
    }

    void setDefaults()
    {
        const std::pair<QString, QString> defaults[] = {
            {start, QStringLiteral("1")}, {end, QStringLiteral("10")}, {step, QStringLiteral("1")}};
        for (const auto &[key, value] : defaults) {
            if (!has(key))
                m_range.parameters.set(key, value);
        }
    }

    bool readNumbers()
    {
        bool areNumbers = true;
        for (const QString &key : {start, end, step, tickInterval, placeholder}) {
            if (!has(key))
                continue;
            const auto value = toDecimal(m_range.parameters.value(key));
            if (!value)
                refuse(key);
            areNumbers = areNumbers && value;
            m_numbers.insert(key, value.value_or(0));
            m_isDecimal = m_isDecimal || (value && std::floor(*value) != *value);
        }
        return areNumbers;
    }

    void checkSteps() const
    {
        const double width = std::abs(number(end) - number(start));
        for (const QString &key : {step, tickInterval}) {
            if (!m_numbers.contains(key))
                continue;
            const double value = number(key);
            if (value == 0 || value > width || number(step) == 0
                || !isMultiple(value, number(step)))
                refuse(key);
        }
    }

    void checkPlaceholder() const
    {
        if (!m_numbers.contains(placeholder) || number(step) == 0)
            return;
        const double value = number(placeholder);
        if (!isMultiple(value - number(start), number(step)) || !isInside(value))
            refuse(placeholder);
    }

    void checkTickLabels()
    {
        if (!has(tickLabels) || number(step) == 0)
            return;
        m_range.itemset = m_range.parameters.value(tickLabels);
        const ChoiceList *list = m_context.choices.find(m_range.itemset);
        if (!list) {
            m_context.error(code::unknownList, u"parameters", {m_range.itemset});
            return;
        }
        const double ticks = m_numbers.value(tickInterval, number(step));
        bool onlyEnds = true;
        for (const Choice &choice : list->choices) {
            const auto value = toDecimal(choice.name);
            if (!value || !isInside(*value) || ticks == 0
                || !isMultiple(*value - number(start), ticks)) {
                refuse(tickLabels);
                return;
            }
            onlyEnds = onlyEnds && (*value == number(start) || *value == number(end));
        }
        const bool noTicks = m_appearance.contains(QStringLiteral("no-ticks"));
        if (noTicks && (!onlyEnds || list->choices.size() < 2))
            refuse(tickLabels);
    }

    void writeAttributes()
    {
        for (const QString &key : m_range.parameters.keys()) {
            if (key == tickLabels)
                continue;
            QString attribute = key;
            if (key == tickInterval)
                attribute = QStringLiteral("odk:tick-interval");
            else if (key == placeholder)
                attribute = QStringLiteral("odk:placeholder");
            m_range.control.set(attribute, m_range.parameters.value(key));
        }
        if (m_isDecimal)
            m_range.bind.set(QStringLiteral("type"), QStringLiteral("decimal"));
    }

    Element &m_range;
    const RuleContext &m_context;
    QString m_appearance;
    QHash<QString, double> m_numbers;
    bool m_isDecimal = false;
};

} // namespace

void applyRangeRules(Element &range, const RuleContext &context)
{
    RangeRule(range, context).apply();
}

} // namespace saltbush::xlsform
