// SPDX-License-Identifier: GPL-3.0-or-later
// The differences that are meant, each with its reason: a sentence of the specification, or what
// ODK Collect (JavaRosa) does. A case that fails counts as known only where its suite, its group
// and its text fit a line.
#include "tests/conformance/KnownDifferences.h"

#include <QRegularExpression>

#include <array>

namespace saltbush::conformance
{

namespace
{

struct Difference
{
    const char *id;
    const char *suite;
    const char *group; ///< regular expression
    const char *text;  ///< regular expression
    const char *reason;
};

constexpr const char *javaRosa = "javarosa_xpath.json";
constexpr const char *webForms = "webforms_xpath_cases.json";
constexpr const char *pyxform = "pyxform_cases.json";
constexpr const char *forms = "forms";
constexpr const char *traces = "webforms_scenario_traces.json";

constexpr const char *calendarDays =
    "JavaRosa (XPathFuncExpr.toNumeric, DateUtils.daysSinceEpoch) counts days of the local "
    "calendar, so that a date is a whole number; Web Forms counts from midnight UTC.";
constexpr const char *noDate =
    "JavaRosa (XPathFuncExpr.toDate): a value that is no date is an error.";
constexpr const char *noNumber =
    "JavaRosa (XPathFuncExpr.max, min): what is no number is passed over, NaN only where none is.";
constexpr const char *half = "XPath 1.0 §4.4: of two closest numbers, the one closest to positive "
                             "infinity; JavaRosa rounds so at every place.";
constexpr const char *supported =
    "XPath 1.0 has it (§2.2, §2.3, §3.3, §4): Saltbush supports it, JavaRosa does not.";

constexpr std::array differences{
    Difference{
        "union-operator-1", webForms, "^union-operator$", "namespace::",
        "XPath 1.0 §5.4: an element has a namespace node for every prefix in scope, inherited "
        "or not."},
    Difference{"boolean-from-string-1", webForms, "^boolean-from-string$", "True",
               "JavaRosa (boolStr) takes \"true\" in any case."},
    Difference{"complex-1", webForms, "^complex$", "date-time\\(decimal-date-time\\(today",
               calendarDays},
    Difference{"date-time-1", webForms, "^date-time$", "nonsense", noDate},
    Difference{"date-1", webForms, "^date$", "nonsense|opv_3|not a date|\\(true\\(\\)\\)$", noDate},
    Difference{"date-2", webForms, "^date$", "number\\('invalid'\\)",
               "JavaRosa (toDate) gives NaN back as it is."},
    Difference{"date-3", webForms, "^date$", "^\\.$|^date\\(\\.\\)$|^date\\(-?[0-9.]+\\)$",
               calendarDays},
    Difference{"date-4", webForms, "^date$", "^number\\((date\\()?['\"]", calendarDays},
    Difference{"date-5", webForms, "^date$",
               "^[0-9+ ]*(date(-time)?\\()?\"[0-9-]+\"\\)?( [+-] [0-9]+)?$", calendarDays},
    Difference{"date-6", webForms, "^date$", "^date\\(-?[0-9]+\\) !?= date(-time)?\\(['\"]",
               calendarDays},
    Difference{"number-1", webForms, "^number$", "^number\\(\"[0-9]{4}-", calendarDays},
    Difference{"geo-1", webForms, "^geo$", "^(enclosed-)?area\\(",
               "JavaRosa (GeoUtils) measures on a plane, Web Forms on a sphere."},
    Difference{"geo-2", webForms, "^geo$", "^geofence\\(.*, (\"\"|/root/area)\\)$",
               "JavaRosa: without a shape it is an error."},
    Difference{"int-1", webForms, "^int$", "e-12",
               "XPath 1.0 §4.4: a Number has no exponent; JavaRosa says so too."},
    Difference{"max-1", webForms, "^max$", "^max\\([^'\"0-9]", noNumber},
    Difference{"min-1", webForms, "^min$", "^min\\([^'\"0-9]", noNumber},
    Difference{"round-1", webForms, "^round$", "^round\\(\"?-[0-9]+\\.[0-9]*5\"?, ", half},
    Difference{"checklist-1", webForms, "checklist", "checklist\\(",
               "JavaRosa (XPathFuncExpr.checklist) counts what is true as a boolean: any text, not "
               "only \"yes\"."},
    Difference{"number-2", javaRosa, ".", "^number\\(\\)$", supported},
    Difference{"unsupported-functions-1", javaRosa, "^unsupported_functions$", ".", supported},
    Difference{"other-string-functions-1", javaRosa, "^other_string_functions$",
               "^normalize-space\\(\\)$", supported},
    Difference{"itemsets-1", pyxform, "test_xls2json", "__external_choices",
               "XLSForm: a column without a header is none; pyxform 4.5 writes a header None."},
    Difference{"set-value-1", traces, "set-value-action", "does not update after field becomes rel",
               "JavaRosa (SetValueAction) sets its target whether it is relevant or not: in ODK "
               "Collect a default waits in a question until it is asked."},
    Difference{"rank-1", traces, "rank", "when the rank question becomes relevant",
               "JavaRosa (ItemsetBinding) takes out of a rank what is no longer a choice and puts "
               "nothing in: where the rest belongs is for the person to say."},
    Difference{"date-time-type-1", traces, "datetime-bind-type",
               "invalid timezone format \\(missing colon\\)",
               "JavaRosa (DateUtils.parseTime) takes an offset without a colon."},
    Difference{"time-type-1", traces, "time-bind-type", "\"[0-9]{2}:[0-9]{2}\"",
               "JavaRosa (DateUtils.parseTime) takes a time without seconds."},
    Difference{"translate-1", forms, "enketo", "secondary-lang",
               "XPath 1.0 §4.2: translate(string, string, string); the form gives it one argument, "
               "for Enketo to replace before it is evaluated."},
    Difference{"entities-1", forms, "collect", "entity-registration-v2020.1",
               "ODK XForms, Entities: clients must refuse a version of the specification that they "
               "do not know; there never was a 2020.1."},
    Difference{"syntax-1", forms, "web-forms", "xpath-syntax-error",
               "XPath 1.0 §3.7: the form is there to be refused, as ODK Collect and Web Forms do."},
    Difference{
        "cycle-1", forms, "web-forms", "geolocation/geoshape",
        "A calculation reads its own node; ODK Collect refuses the form: \"Cycle detected in "
        "form's relevant and calculation logic!\""},
};

bool fits(const char *pattern, const QString &text)
{
    return QRegularExpression(QString::fromUtf8(pattern)).match(text).hasMatch();
}

} // namespace

QString knownDifference(const QString &suite, const CaseName &name)
{
    for (const Difference &each : differences) {
        if (suite == QLatin1String(each.suite) && fits(each.group, name.group)
            && fits(each.text, name.text))
            return QString::fromLatin1(each.id);
    }
    return {};
}

QString reasonOf(const QString &difference)
{
    for (const Difference &each : differences) {
        if (difference == QLatin1String(each.id))
            return QString::fromUtf8(each.reason);
    }
    return {};
}

} // namespace saltbush::conformance
