// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/InterviewWords.h"

#include "app/widgets/Markdown.h"
#include "app/widgets/Typography.h"
#include "core/form/RangeScale.h"
#include "core/interview/DraftMedia.h"

#include <QCoreApplication>

#include <algorithm>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

namespace
{

/// The translations that ship, by script: an interview's language is written in many ways.
QString catalogueOf(const QString &language)
{
    switch (scriptOf(language)) {
    case Script::Thai:
        return u"saltbush_th"_s;
    case Script::Korean:
        return u"saltbush_ko"_s;
    case Script::SimplifiedChinese:
        return u"saltbush_zh_CN"_s;
    case Script::TraditionalChinese:
        return u"saltbush_zh_TW"_s;
    case Script::Latin:
        break;
    }
    return {};
}

} // namespace

InterviewWords::InterviewWords(const QString &language) : m_language(language)
{
    const QString catalogue = catalogueOf(language);
    auto translator = std::make_shared<QTranslator>();
    if (!catalogue.isEmpty() && translator->load(catalogue, u":/i18n"_s))
        m_translator = std::move(translator);
}

QString InterviewWords::say(const char *source) const
{
    const QString translated =
        m_translator ? m_translator->translate("InterviewWords", source) : QString();
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

QString InterviewWords::preferNotToSay() const
{
    return say(QT_TRANSLATE_NOOP("InterviewWords", "Prefer not to say"));
}

QString InterviewWords::dontKnow() const
{
    return say(QT_TRANSLATE_NOOP("InterviewWords", "Don’t know"));
}

QString InterviewWords::reason(const QString &name) const
{
    if (name == "refused"_L1)
        return preferNotToSay();
    return name == "dk"_L1 ? dontKnow() : name;
}

QString InterviewWords::chooseSeveral() const
{
    return say(QT_TRANSLATE_NOOP("InterviewWords", "Choose all that apply"));
}

QString InterviewWords::putInOrder() const
{
    return say(QT_TRANSLATE_NOOP(
        "InterviewWords", "Put them in order: choose what comes first, then what comes next"));
}

QString InterviewWords::withoutOtherApp(const interview::Question &question) const
{
    const bool asks = std::ranges::any_of(question.appearance, [](const QString &word) {
        return word.startsWith("ex:"_L1) || word == "printer"_L1;
    });
    const bool isFile = question.kind == form::ControlKind::Upload;
    if (!asks || !question.noApp.text.isEmpty() || question.isReadOnly
        || (!isFile && question.kind != form::ControlKind::Input))
        return {};
    return isFile
        ? say(QT_TRANSLATE_NOOP("InterviewWords",
                                "The questionnaire counts on another app or device here. There is "
                                "none: please choose a file."))
        : say(QT_TRANSLATE_NOOP("InterviewWords",
                                "The questionnaire counts on another app or device here. There is "
                                "none: please type the answer."));
}

QString InterviewWords::oneToAdd(bool another) const
{
    return another ? say(QT_TRANSLATE_NOOP("InterviewWords", "Is there another one to add?"))
                   : say(QT_TRANSLATE_NOOP("InterviewWords", "Is there one to add?"));
}

QString InterviewWords::soFar(int count) const
{
    return say(QT_TRANSLATE_NOOP("InterviewWords", "So far: %1")).arg(count);
}

QString InterviewWords::endOfInterview() const
{
    return say(QT_TRANSLATE_NOOP("InterviewWords", "End of the interview"));
}

QString InterviewWords::aboutFile(const Error &error) const
{
    if (error.code == interview::mediaNotConsented)
        return holdsWithoutConsent(error.facts.value(0));
    if (error.code == interview::mediaTooLarge)
        return say(QT_TRANSLATE_NOOP("InterviewWords",
                                     "That file is too large. Files of up to 100 MB can be kept."));
    if (error.code == interview::mediaEmpty)
        return say(QT_TRANSLATE_NOOP("InterviewWords", "There is nothing in that file."));
    if (error.code == disk::full)
        return say(QT_TRANSLATE_NOOP(
            "InterviewWords",
            "The disk is full: this was not kept. Everything before it is safe."));
    return say(QT_TRANSLATE_NOOP("InterviewWords", "This was not kept. Please try once more."));
}

QString InterviewWords::noConsentTo(const QString &scope) const
{
    if (scope == "audio"_L1)
        return say(
            QT_TRANSLATE_NOOP("InterviewWords", "Left out: no recording of sound was agreed to."));
    return scope == "video"_L1
        ? say(QT_TRANSLATE_NOOP("InterviewWords", "Left out: no filming was agreed to."))
        : say(QT_TRANSLATE_NOOP("InterviewWords", "Left out: no pictures were agreed to."));
}

QString InterviewWords::holdsWithoutConsent(const QString &scope) const
{
    if (scope == "audio"_L1)
        return say(QT_TRANSLATE_NOOP(
            "InterviewWords",
            "Not taken: there is sound in that file, and no recording of sound was agreed to."));
    return scope == "video"_L1
        ? say(QT_TRANSLATE_NOOP(
            "InterviewWords",
            "Not taken: there is a film in that file, and no filming was agreed to."))
        : say(QT_TRANSLATE_NOOP("InterviewWords",
                                "Not taken: that file is a picture, and no pictures were agreed "
                                "to."));
}

QString InterviewWords::notChosenYet() const
{
    return say(QT_TRANSLATE_NOOP("InterviewWords",
                                 "What was typed is not chosen yet. Choose it in the list, or go "
                                 "on once more to leave it out."));
}

QString InterviewWords::cardTitle() const
{
    return say(QT_TRANSLATE_NOOP("InterviewWords", "Your code"));
}

QString InterviewWords::cardPurpose() const
{
    return say(QT_TRANSLATE_NOOP(
        "InterviewWords",
        "This code stands for you instead of your name. Show it when you come again, or when you "
        "have changed your mind about taking part."));
}

QString InterviewWords::cardCare() const
{
    return say(QT_TRANSLATE_NOOP(
        "InterviewWords", "Nobody can see your answers with it. Keep it where only you look."));
}

QString InterviewWords::yes() const { return say(QT_TRANSLATE_NOOP("InterviewWords", "Yes")); }

QString InterviewWords::no() const { return say(QT_TRANSLATE_NOOP("InterviewWords", "No")); }

QString InterviewWords::understood() const
{
    return say(QT_TRANSLATE_NOOP("InterviewWords", "OK"));
}

QString InterviewWords::violation(const interview::Violation &violation) const
{
    if (!violation.message.text.isEmpty())
        return markdownToPlain(marked(violation.message));
    if (violation.code == interview::requiredMissing)
        return say(QT_TRANSLATE_NOOP("InterviewWords", "This question needs an answer."));
    if (violation.code == interview::rankIncomplete)
        return say(QT_TRANSLATE_NOOP("InterviewWords",
                                     "Please give each of them a place, or clear the order."));
    if (violation.code == interview::notADirection)
        return notADirection();
    return say(QT_TRANSLATE_NOOP("InterviewWords", "Please look at this answer again."));
}

QString InterviewWords::wrongType(form::DataType type) const
{
    switch (type) {
    case form::DataType::Integer:
        return say(QT_TRANSLATE_NOOP("InterviewWords", "Please give a whole number, such as 12."));
    case form::DataType::Decimal:
        return say(QT_TRANSLATE_NOOP("InterviewWords", "Please give a number, such as 12 or 1.5."));
    case form::DataType::Date:
    case form::DataType::DateTime:
        return say(QT_TRANSLATE_NOOP("InterviewWords", "There is no such day. Please look again."));
    case form::DataType::Time:
        return say(
            QT_TRANSLATE_NOOP("InterviewWords", "There is no such time. Please look again."));
    case form::DataType::GeoPoint:
        return say(
            QT_TRANSLATE_NOOP("InterviewWords",
                              "Please give a latitude from -90 to 90 and a longitude from -180 to "
                              "180, such as -37.81, 144.96."));
    case form::DataType::GeoTrace:
        return say(QT_TRANSLATE_NOOP("InterviewWords",
                                     "Please give at least two places, each with its latitude and "
                                     "longitude."));
    case form::DataType::GeoShape:
        return say(QT_TRANSLATE_NOOP("InterviewWords",
                                     "Please give at least three places, each with its latitude "
                                     "and longitude."));
    default:
        return say(QT_TRANSLATE_NOOP("InterviewWords", "Please look at this answer again."));
    }
}

QString InterviewWords::notADirection() const
{
    return say(
        QT_TRANSLATE_NOOP("InterviewWords", "Please give a direction from 0 to 360 degrees."));
}

QString InterviewWords::notAChoice() const
{
    return say(QT_TRANSLATE_NOOP("InterviewWords", "Please choose one of the answers above."));
}

QString InterviewWords::offScale(const interview::Question &question) const
{
    const auto scale = form::RangeScale::of(question.parameters);
    const QString words =
        say(QT_TRANSLATE_NOOP("InterviewWords", "Please choose a number on the scale, %1 to %2."));
    return scale ? words.arg(scale->at(0), scale->at(scale->count() - 1)) : words;
}

QString marked(const interview::ShownText &text)
{
    const QString markdown = form::escapedOutputs(text.text, text.outputs);
    return text.isFallback && !text.text.isEmpty()
        ? markdown + u" ["_s + languageName(text.language) + u']'
        : markdown;
}

ChoiceRow::Content rowContent(const interview::ShownText &label, const interview::ShownText *second)
{
    ChoiceRow::Content content{.label = marked(label), .language = label.language};
    if (second && second->text != label.text) {
        content.secondLabel = marked(*second);
        content.secondLanguage = second->language;
    }
    return content;
}

} // namespace saltbush::app
