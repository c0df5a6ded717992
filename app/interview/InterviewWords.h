// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/ChoiceRow.h"
#include "core/interview/FormSession.h"

#include <QTranslator>

namespace saltbush::app
{

/// What the program itself says to a participant, in the language of the interview, which is not
/// that of the interface: "Prefer not to say", "Choose all that apply". Falls back to English.
class InterviewWords
{
public:
    explicit InterviewWords(const QString &language);

    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] QString preferNotToSay() const;
    [[nodiscard]] QString dontKnow() const;
    /// A reason of the form: ours for refused and dk, else the form's word.
    [[nodiscard]] QString reason(const QString &name) const;
    [[nodiscard]] QString chooseSeveral() const;
    [[nodiscard]] QString putInOrder() const;
    /// Where the form counts on another program or device and has no words for that there is none;
    /// else empty.
    [[nodiscard]] QString withoutOtherApp(const interview::Question &question) const;
    [[nodiscard]] QString oneToAdd(bool another) const;
    [[nodiscard]] QString soFar(int count) const;
    [[nodiscard]] QString endOfInterview() const;
    [[nodiscard]] QString yes() const;
    [[nodiscard]] QString no() const;
    [[nodiscard]] QString understood() const;
    /// Why a question cannot stay as it is; the form's own words where it has some.
    [[nodiscard]] QString violation(const interview::Violation &violation) const;
    /// What kind of answer a question takes, with an example.
    [[nodiscard]] QString wrongType(form::DataType type) const;
    [[nodiscard]] QString notAChoice() const;
    [[nodiscard]] QString notADirection() const;
    [[nodiscard]] QString offScale(const interview::Question &question) const;
    /// Why a file was not kept.
    [[nodiscard]] QString aboutFile(const Error &error) const;
    /// Why a question takes no file: by the scope that was not agreed to.
    [[nodiscard]] QString noConsentTo(const QString &scope) const;
    /// Words stand in a search, and nothing was chosen by them.
    [[nodiscard]] QString notChosenYet() const;

    // --- the card with a participant's code; it does not name the study ---
    [[nodiscard]] QString cardTitle() const;
    [[nodiscard]] QString cardPurpose() const;
    [[nodiscard]] QString cardCare() const;

private:
    [[nodiscard]] QString say(const char *source) const;
    [[nodiscard]] QString holdsWithoutConsent(const QString &scope) const;

    QString m_language;
    std::shared_ptr<QTranslator> m_translator;
};

/// The text, as Markdown; where its translation is missing, with the name of the language it is
/// shown in.
[[nodiscard]] QString marked(const interview::ShownText &text);
/// What a row shows of a choice, and of the same in the second language where that differs.
[[nodiscard]] ChoiceRow::Content rowContent(const interview::ShownText &label,
                                            const interview::ShownText *second);

} // namespace saltbush::app
