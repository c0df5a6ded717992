// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/AnswerControl.h"

namespace saltbush::app
{

class FormPictures;

/// Where one or several choices are made, however they are shown.
class ChoiceControl : public AnswerControl
{
    Q_OBJECT

public:
    using AnswerControl::AnswerControl;

    /// As if a person had chosen it here (or taken it back, of several).
    virtual void choose(const QString &value) = 0;

Q_SIGNALS:
    void looksAt(const QString &value); ///< the focus is on that choice
};

/// For a question with choices: by its appearance, and by how many there are.
[[nodiscard]] std::unique_ptr<AnswerControl> makeChoiceControl(const Theme &theme,
                                                               const interview::Question &question);

} // namespace saltbush::app
