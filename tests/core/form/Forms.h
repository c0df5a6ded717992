// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/XFormReader.h"

namespace saltbush::test
{

/// A form of our own, written where it is tested: `model` begins on line 5; `body`, where the model
/// is one line, on line 6.
struct FormXml
{
    QString instance = QStringLiteral("<data id=\"f\"><a/><b/></data>");
    QString model;
    QString body;

    [[nodiscard]] QByteArray bytes() const;
};

/// ODK's functions and, without their work, those that an interview adds.
[[nodiscard]] const xpath::FunctionSet &allFunctions();

/// The form, or a failed test that lists its errors.
[[nodiscard]] form::SharedForm read(const FormXml &xml,
                                    const form::AttachmentLoader &attachments = {});
/// "form.unknown-node line 6 /data/x input", one per problem.
[[nodiscard]] QStringList problems(const FormXml &xml,
                                   const form::AttachmentLoader &attachments = {});
/// The model node at a path, or a failed test.
[[nodiscard]] const form::ModelNode &nodeAt(const form::SharedForm &form, const QString &path);
/// The control bound to a path, or a failed test.
[[nodiscard]] const form::Control &controlAt(const form::SharedForm &form, const QString &path);
/// Literal pieces as they are, expressions in braces: "Hello {/data/a}".
[[nodiscard]] QString shown(const form::FormText &text);

} // namespace saltbush::test
