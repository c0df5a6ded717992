// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <optional>

struct _xmlDoc;
struct _xmlXPathContext;

namespace saltbush::conformance
{

/// An XForm, asked with libxml2's XPath: what our own engine gets wrong it cannot hide here.
class XmlJudge
{
public:
    explicit XmlJudge(const QByteArray &xml);
    ~XmlJudge();

    /// How many nodes a path gives; a value that is no node-set is one. Nothing where the
    /// expression, or the XML, is none.
    [[nodiscard]] std::optional<int> count(const QString &expression) const;
    /// The nodes as texts, sorted: values of attributes and texts, elements canonically.
    [[nodiscard]] QStringList texts(const QString &expression) const;

private:
    struct FreeDocument
    {
        void operator()(_xmlDoc *document) const;
    };
    struct FreeContext
    {
        void operator()(_xmlXPathContext *context) const;
    };

    std::unique_ptr<_xmlDoc, FreeDocument> m_document;
    std::unique_ptr<_xmlXPathContext, FreeContext> m_context;
};

/// A piece of XML as `XmlJudge::texts` writes it: attributes sorted, no declarations of namespaces.
[[nodiscard]] QString judgedText(const QString &xml);

} // namespace saltbush::conformance
