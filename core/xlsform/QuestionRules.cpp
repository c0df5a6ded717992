// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/QuestionRules.h"

#include "core/xlsform/Codes.h"
#include "core/xlsform/Names.h"
#include "core/xlsform/References.h"
#include "core/xlsform/SheetNames.h"
#include "core/xlsform/Spelling.h"

namespace saltbush::xlsform
{

namespace
{

const QString trueFalse[] = {QStringLiteral("true"), QStringLiteral("false")};
const QStringList booleans = {trueFalse[0], trueFalse[1]};

void applyText(Element &question, const RuleContext &context)
{
    const QString rows = QStringLiteral("rows");
    if (!context.accept(question.parameters, {rows}))
        return;
    if (question.parameters.contains(rows) && context.acceptWhole(question.parameters, rows))
        question.control.set(rows, question.parameters.value(rows));
}

/// Names of Android applications: two segments at least, none beginning with a digit or "_".
bool isPackageName(const QString &name)
{
    const QStringList segments = name.split(u'.');
    for (const QString &segment : segments) {
        if (segment.isEmpty() || segment.front() == u'_' || segment.front().isDigit())
            return false;
        for (const QChar character : segment) {
            const bool isAscii = character.unicode() < 128 && character.isLetterOrNumber();
            if (!isAscii && character != u'_')
                return false;
        }
    }
    return segments.size() > 1;
}

void applyPhoto(Element &question, const RuleContext &context)
{
    const QString maxPixels = QStringLiteral("max-pixels");
    const QString app = QStringLiteral("app");
    const QString prefix = QStringLiteral("jr://images/");
    if (!question.defaultValue.isEmpty() && !question.defaultValue.text().contains(prefix))
        question.defaultValue =
            Value(prefix + question.defaultValue.text(), question.defaultValue.column());
    if (!context.accept(question.parameters, {app, maxPixels}))
        return;
    if (!question.parameters.contains(maxPixels))
        context.warning(code::maxPixels, u"parameters");
    else if (context.acceptWhole(question.parameters, maxPixels))
        question.bind.set(QStringLiteral("orx:max-pixels"), question.parameters.value(maxPixels));
    const QString appearance = question.control.textOf(u"appearance");
    const bool mayUseApp = appearance.isEmpty() || appearance == QStringLiteral("annotate");
    if (!question.parameters.contains(app) || !mayUseApp)
        return;
    if (isPackageName(question.parameters.value(app)))
        question.control.set(QStringLiteral("intent"), question.parameters.value(app));
    else
        context.refuseValue(question.parameters, app);
}

const QString quality = QStringLiteral("quality");

void applyAudio(Element &question, const RuleContext &context)
{
    if (!context.accept(question.parameters, {quality}) || !question.parameters.contains(quality))
        return;
    if (context.acceptValue(question.parameters, quality,
                            {QStringLiteral("voice-only"), QStringLiteral("low"),
                             QStringLiteral("normal"), QStringLiteral("external")}))
        question.bind.set(QStringLiteral("odk:quality"), question.parameters.value(quality));
}

void applyBackgroundAudio(Element &question, const RuleContext &context)
{
    Action action{QStringLiteral("odk:recordaudio"), QStringLiteral("odk-instance-load")};
    if (!context.accept(question.parameters, {quality}))
        return;
    if (question.parameters.contains(quality)
        && context.acceptValue(
            question.parameters, quality,
            {QStringLiteral("voice-only"), QStringLiteral("low"), QStringLiteral("normal")}))
        action.quality = question.parameters.value(quality);
    question.actions.push_back(action);
}

void applyBackgroundGeopoint(const Element &question, const RuleContext &context)
{
    if (question.triggers.isEmpty())
        context.error(code::triggerRule, u"trigger");
    if (question.bind.contains(u"calculate"))
        context.error(code::triggerCalculation, u"bind");
}

const QString mockAccuracy = QStringLiteral("allow-mock-accuracy");
const QString referenceGeometry = QStringLiteral("reference-geometry");

void applyGeopoint(Element &question, const RuleContext &context)
{
    const std::pair<QString, QString> accuracies[] = {
        {QStringLiteral("capture-accuracy"), QStringLiteral("accuracyThreshold")},
        {QStringLiteral("warning-accuracy"), QStringLiteral("unacceptableAccuracyThreshold")}};
    context.accept(question.parameters,
                   {mockAccuracy, accuracies[0].first, referenceGeometry, accuracies[1].first});
    for (const auto &[key, attribute] : accuracies) {
        if (question.parameters.contains(key) && context.acceptNumber(question.parameters, key))
            question.control.set(attribute, question.parameters.value(key));
    }
}

void applyGeoLine(Element &question, const RuleContext &context)
{
    const QString incremental = QStringLiteral("incremental");
    context.accept(question.parameters, {mockAccuracy, incremental, referenceGeometry});
    if (!question.parameters.contains(incremental))
        return;
    if (saysYes(question.parameters.value(incremental)))
        question.control.set(incremental, trueFalse[0]);
    else
        context.refuseValue(question.parameters, incremental);
}

void applyGeo(Element &question, const RuleContext &context)
{
    if (question.type == QStringLiteral("geopoint"))
        applyGeopoint(question, context);
    else
        applyGeoLine(question, context);
    if (question.parameters.contains(mockAccuracy)
        && context.acceptValue(question.parameters, mockAccuracy, booleans))
        question.bind.set(QStringLiteral("odk:") + mockAccuracy,
                          question.parameters.value(mockAccuracy));
    question.itemset = question.parameters.value(referenceGeometry);
}

} // namespace

void applyQuestionRules(Element &question, const RuleContext &context)
{
    const QString &type = question.type;
    if (type == QStringLiteral("text"))
        applyText(question, context);
    else if (type == QStringLiteral("photo"))
        applyPhoto(question, context);
    else if (type == QStringLiteral("audio"))
        applyAudio(question, context);
    else if (type == QStringLiteral("background-audio"))
        applyBackgroundAudio(question, context);
    else if (type == QStringLiteral("start-geopoint"))
        question.actions.push_back({QStringLiteral("odk:setgeopoint"), firstLoad});
    else if (type == QStringLiteral("background-geopoint"))
        applyBackgroundGeopoint(question, context);
    else if (question.question->family == QuestionType::Family::Geo)
        applyGeo(question, context);
    else if (question.question->family == QuestionType::Family::Range)
        applyRangeRules(question, context);
}

void applySelectRules(Element &select, bool namesColumns, const RuleContext &context)
{
    const QString randomize = QStringLiteral("randomize");
    const QString seed = QStringLiteral("seed");
    QStringList accepted{randomize, seed};
    if (namesColumns)
        accepted << QStringLiteral("label") << QStringLiteral("value");
    context.accept(select.parameters, accepted);
    for (const QString &key : accepted.mid(2)) {
        if (select.parameters.contains(key) && !isXmlName(select.parameters.value(key)))
            context.refuseValue(select.parameters, key);
    }
    if (!select.parameters.contains(seed)) {
        if (select.parameters.contains(randomize))
            context.acceptValue(select.parameters, randomize, booleans);
        return;
    }
    if (!select.parameters.contains(randomize))
        context.error(code::missingParameter, u"parameters", {randomize});
    else
        context.acceptValue(select.parameters, randomize, booleans);
    if (!isReference(select.parameters.value(seed)))
        context.acceptNumber(select.parameters, seed);
}

void RuleContext::error(ErrorCode code, QStringView column, QStringList facts) const
{
    report.error(code, surveySheet, record.row, record.values.columnOf(column), std::move(facts));
}

void RuleContext::warning(ErrorCode code, QStringView column, QStringList facts) const
{
    report.warning(code, surveySheet, record.row, record.values.columnOf(column), std::move(facts));
}

bool RuleContext::accept(const Parameters &parameters, const QStringList &keys) const
{
    bool isFine = true;
    for (const QString &key : parameters.keys()) {
        if (!keys.contains(key)) {
            error(code::unknownParameter, u"parameters",
                  withGuess({key, keys.join(QStringLiteral(", "))}, probablyMeant(key, keys)));
            isFine = false;
        }
    }
    return isFine;
}

bool RuleContext::acceptValue(const Parameters &parameters, const QString &key,
                              const QStringList &values) const
{
    if (values.contains(parameters.value(key)))
        return true;
    refuseValue(parameters, key);
    return false;
}

bool RuleContext::acceptWhole(const Parameters &parameters, const QString &key) const
{
    bool isWhole = false;
    parameters.value(key).toLongLong(&isWhole);
    if (!isWhole)
        refuseValue(parameters, key);
    return isWhole;
}

bool RuleContext::acceptNumber(const Parameters &parameters, const QString &key) const
{
    bool isNumber = false;
    parameters.value(key).toDouble(&isNumber);
    if (!isNumber)
        refuseValue(parameters, key);
    return isNumber;
}

void RuleContext::refuseValue(const Parameters &parameters, const QString &key) const
{
    error(code::parameterValue, u"parameters", {key, parameters.value(key)});
}

} // namespace saltbush::xlsform
