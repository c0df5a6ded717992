// SPDX-License-Identifier: GPL-3.0-or-later
// The differences that are meant, each with its reason. A vector counts as known only where its
// group and its expression fit a line.
#include "tests/core/xpath/KnownDifferences.h"

#include <QRegularExpression>

#include <array>

namespace saltbush::test
{

namespace
{

struct Difference
{
    const char *group;      ///< the end of the file's name, or the test's, before its suffix
    const char *expression; ///< regular expression
    const char *reason;
};

constexpr const char *calendarDays =
    "JavaRosa (XPathFuncExpr.toNumeric, DateUtils.daysSinceEpoch) counts days of the local "
    "calendar, so that a date is a whole number; Web Forms counts from midnight UTC.";
constexpr const char *noDate =
    "JavaRosa (XPathFuncExpr.toDate): a value that is no date is an error.";
constexpr const char *noNumber =
    "JavaRosa (XPathFuncExpr.max, min): what is no number is passed over, NaN only where none is.";
constexpr const char *half = "XPath 1.0 §4.4: of two closest numbers, the one closest to positive "
                             "infinity; JavaRosa rounds so at every place.";
constexpr const char *supported = "Saltbush supports it; JavaRosa does not.";

constexpr std::array differences{
    Difference{"axis", "^(child|preceding|preceding-sibling)::node\\(\\)$",
               "XPath 1.0 §5: a document type declaration is no node."},
    Difference{"node-name", "^child::\\*$",
               "A name keeps the prefix it was first seen with (Names); only the label differs."},
    Difference{"nodeset",
               "namespace::", "XPath 1.0 §5.4: the local name of a namespace node is its prefix."},
    Difference{"union-operator", "namespace::",
               "The vectors give namespace nodes for one of the two alike, none for the other."},
    Difference{"boolean-from-string", "True", "JavaRosa (boolStr) takes \"true\" in any case."},
    Difference{"complex", "date-time\\(decimal-date-time\\(today", calendarDays},
    Difference{"date-time", "nonsense", noDate},
    Difference{"date", "nonsense|opv_3|\\(true\\(\\)\\)$", noDate},
    Difference{"date", "number\\('invalid'\\)", "JavaRosa (toDate) gives NaN back as it is."},
    Difference{"date", "^\\.$|^date\\(\\.\\)$|^date\\(-?1\\)$", calendarDays},
    Difference{"date", "^number\\((date\\()?['\"]", calendarDays},
    Difference{"date", "^[0-9+ ]*(date(-time)?\\()?\"[0-9-]+\"\\)?( [+-] [0-9]+)?$", calendarDays},
    Difference{"date", "^date(-time)?\\((14127|-10252)\\)", calendarDays},
    Difference{"number", "^number\\(\"[0-9]{4}-", calendarDays},
    Difference{"geo", "^area\\(\\./\\*\\)$",
               "JavaRosa (GeoUtils) measures on a plane, Web Forms on a sphere."},
    Difference{"geo", "^geofence\\(.*, (\"\"|/root/area)\\)$",
               "JavaRosa: without a shape it is an error."},
    Difference{"int", "e-12", "XPath 1.0 §4.4: a Number has no exponent; JavaRosa says so too."},
    Difference{"max", ".", noNumber},
    Difference{"min", ".", noNumber},
    Difference{"round", "^round\\(\"?-1\\.(5|475)\"?, \"?[02]\"?\\)$", half},
    Difference{"unsupported_functions", ".", supported},
    Difference{"other_string_functions", "^normalize-space\\(\\)$", supported},
};

} // namespace

QString knownDifference(const QString &group, const QString &expression)
{
    const QString name = group.section(u'/', -1).section(u'.', 0, 0);
    for (const Difference &difference : differences) {
        const QRegularExpression fits(QString::fromLatin1(difference.expression));
        if (name == QLatin1String(difference.group) && fits.match(expression).hasMatch())
            return QString::fromUtf8(difference.reason);
    }
    return {};
}

} // namespace saltbush::test
