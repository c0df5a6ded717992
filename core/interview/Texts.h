// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/Question.h"
#include "core/interview/World.h"

namespace saltbush::interview
{

/// Texts of a form as they are shown at one node, in one language (empty: the interview's). A text
/// that this language lacks (or has only as "-", as spreadsheets write it) is shown in the form's
/// default language and marked.
class Texts
{
public:
    Texts(const World &world, const QString &language)
        : m_world(world)
        , m_language(language.isEmpty() ? world.language : language)
    {
    }

    [[nodiscard]] ShownText shown(const form::TextSource &source, xpath::NodeId node) const;
    /// A variant of the same text: "guidance", "short"; empty where it has none.
    [[nodiscard]] ShownText variant(const form::TextSource &source, const QString &kind,
                                    xpath::NodeId node) const;
    /// The text with that id in the form's translations.
    [[nodiscard]] ShownText translated(const QString &id, xpath::NodeId node) const;
    /// What came from an answer: never read as Markdown.
    [[nodiscard]] ShownText said(const QString &answer) const;
    /// A text that is not the form's to translate.
    [[nodiscard]] ShownText verbatim(const QString &text) const { return {text, m_language}; }

private:
    [[nodiscard]] ShownText filled(const form::FormText &text, const QString &language,
                                   xpath::NodeId node) const;
    [[nodiscard]] ShownText translated(const QString &id, const QString &kind,
                                       xpath::NodeId node) const;
    void addMedia(ShownText &shown, const QString &id, xpath::NodeId node) const;

    const World &m_world;
    QString m_language;
};

} // namespace saltbush::interview
