// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>

namespace saltbush::test
{

/// An XForm, looked at by XPath. Its names are those of the XForm, but for the elements of XForms
/// themselves: x:bind.
class XFormLook
{
public:
    /// A failed test where it is no XML.
    explicit XFormLook(const QString &xml);
    ~XFormLook();
    XFormLook(const XFormLook &) = delete;
    XFormLook &operator=(const XFormLook &) = delete;

    /// Of each element that is found its name and its attributes, in order of their names, but for
    /// the path that it stands for: "input appearance=\"numbers\"". Of anything else its text.
    [[nodiscard]] QStringList at(const QString &xpath) const;
    /// The same, where there is one and no more; "" where there is none, "2 found" where there are.
    [[nodiscard]] QString one(const QString &xpath) const;

    /// The bind of a question, without its name: "type=\"int\"".
    [[nodiscard]] QString bind(const QString &path) const;
    /// What stands in the body for a question.
    [[nodiscard]] QString control(const QString &path) const;
    [[nodiscard]] QString label(const QString &path) const;
    [[nodiscard]] QString hint(const QString &path) const;

private:
    struct Document;
    std::unique_ptr<Document> m_document;
};

} // namespace saltbush::test
