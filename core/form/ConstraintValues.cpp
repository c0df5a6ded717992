// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/ConstraintValues.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace saltbush::form
{

namespace
{

constexpr qsizetype maxExample = 10'000;
constexpr int maxDepth = 50;
constexpr qsizetype mostNamed = 1000; ///< values of one constraint
constexpr qsizetype nearEnough = 200; ///< characters in which "regex(" is looked for

/// Reads a pattern from left to right and writes the least of what each part takes.
class Example
{
public:
    explicit Example(const QString &pattern) : m_rest(pattern) { }

    QString run()
    {
        const QString example = alternatives(0);
        return m_isBeyondMe || !m_rest.isEmpty() ? QString() : example;
    }

private:
    QChar take()
    {
        if (m_rest.isEmpty())
            return {};
        const QChar first = m_rest.front();
        m_rest = m_rest.mid(1);
        return first;
    }
    bool takeIf(QChar character)
    {
        if (!m_rest.startsWith(character))
            return false;
        take();
        return true;
    }

    /// The first of them; the others are only read.
    QString alternatives(int depth)
    {
        m_isBeyondMe |= depth > maxDepth;
        QString first = sequence(depth);
        while (!m_isBeyondMe && takeIf(u'|'))
            sequence(depth);
        return first;
    }

    QString sequence(int depth)
    {
        QString text;
        while (!m_isBeyondMe && !m_rest.isEmpty() && !m_rest.startsWith(u'|')
               && !m_rest.startsWith(u')')) {
            const QString part = atom(depth);
            const int count = times();
            m_isBeyondMe |= text.size() + part.size() * count > maxExample;
            if (!m_isBeyondMe)
                text += part.repeated(count);
        }
        return text;
    }

    QString atom(int depth)
    {
        const QChar first = take();
        if (first == u'(')
            return group(depth);
        if (first == u'[')
            return characterClass();
        if (first == u'\\')
            return escaped();
        if (first == u'^' || first == u'$')
            return {};
        return first == u'.' ? QStringLiteral("a") : QString(first);
    }

    QString group(int depth)
    {
        if (takeIf(u'?'))
            m_isBeyondMe |= !takeIf(u':');
        QString inside = alternatives(depth + 1);
        m_isBeyondMe |= !takeIf(u')');
        return inside;
    }

    QString escaped()
    {
        const QChar letter = take();
        switch (letter.unicode()) {
        case u'd':
            return QStringLiteral("5");
        case u'w':
        case u'D':
        case u'S':
            return QStringLiteral("a");
        case u's':
        case u'W':
            return QStringLiteral(" ");
        case u'b':
        case u'A':
        case u'Z':
            return {};
        case u'p':
            if (const qsizetype end = m_rest.indexOf(u'}'); takeIf(u'{') && end > 0)
                m_rest = m_rest.mid(end);
            return QStringLiteral("A");
        default:
            m_isBeyondMe |= letter.isNull() || letter.isDigit();
            return letter;
        }
    }

    /// Whichever the class takes, of what it begins with and some letters.
    QString characterClass()
    {
        qsizetype end = m_rest.startsWith(u'^') ? 1 : 0;
        end += m_rest.mid(end).startsWith(u']') ? 1 : 0; // as the first, one of the characters
        while (end < m_rest.size() && m_rest.at(end) != u']')
            end += m_rest.at(end) == u'\\' ? 2 : 1;
        const QString inside = m_rest.first(std::min(end, m_rest.size())).toString();
        m_isBeyondMe |= end >= m_rest.size();
        m_rest = m_rest.mid(std::min(end + 1, m_rest.size()));
        const QRegularExpression takes(u'[' + inside + u']');
        for (const QChar each : inside + QStringLiteral("5aA _-é字")) {
            if (takes.isValid() && takes.match(each).hasMatch())
                return each;
        }
        m_isBeyondMe = true;
        return {};
    }

    /// How often what stands before is wanted at the least; once where it need not be there.
    int times()
    {
        const QChar sign = m_rest.isEmpty() ? QChar() : m_rest.front();
        if (sign != u'*' && sign != u'+' && sign != u'?' && sign != u'{')
            return 1;
        take();
        int least = 1;
        if (sign == u'{') {
            const qsizetype end = m_rest.indexOf(u'}');
            const QString bounds = m_rest.first(std::max<qsizetype>(end, 0)).toString();
            least = std::clamp(bounds.section(u',', 0, 0).toInt(), 1, int(maxExample));
            m_isBeyondMe |= end < 0;
            m_rest = m_rest.mid(std::max<qsizetype>(end + 1, 0));
        }
        if (!takeIf(u'?'))
            takeIf(u'+');
        return least;
    }

    QStringView m_rest;
    bool m_isBeyondMe = false;
};

/// A number, one more, one less.
void addNumbers(QStringList &values, const QString &constraint)
{
    static const QRegularExpression number(QStringLiteral("(?<![\\w.'\"])-?\\d+(\\.\\d+)?"));
    for (auto each = number.globalMatch(constraint); each.hasNext();) {
        const double named = each.next().captured().toDouble();
        for (const double value : {named, named + 1, named - 1})
            values << QString::number(value, 'f', QLocale::FloatingPointShortest);
    }
}

} // namespace

QString exampleOf(const QString &pattern) { return Example(pattern).run(); }

QStringList valuesNamedIn(const QString &constraint)
{
    static const QRegularExpression literal(QStringLiteral("\"([^\"]*)\"|'([^']*)'"));
    QStringList values;
    QString rest = constraint;
    for (auto each = literal.globalMatch(constraint); each.hasNext();) {
        const auto match = each.next();
        if (values.size() > mostNamed)
            break;
        const QString text = match.captured(1) + match.captured(2);
        values << text;
        static const QRegularExpression before(QStringLiteral("\\bregex\\s*\\([^()]*,\\s*$"));
        const qsizetype near = std::max<qsizetype>(0, match.capturedStart() - nearEnough);
        if (before.match(constraint.mid(near, match.capturedStart() - near)).hasMatch())
            values << exampleOf(text);
        rest.replace(match.capturedStart(), match.capturedLength(),
                     QString(match.capturedLength(), u' '));
    }
    addNumbers(values, rest);
    values.removeAll(QString());
    values.removeDuplicates();
    return values;
}

} // namespace saltbush::form
