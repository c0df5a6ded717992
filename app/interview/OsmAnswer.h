// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/MediaAnswer.h"

namespace saltbush::app
{

/// What was mapped for OpenStreetMap: a file of another program (OpenMapKit, JOSM) is chosen, and
/// the tags that the form asks for are listed, so that a person knows what to write into it. The
/// file is kept as it is.
class OsmAnswer final : public MediaAnswer
{
    Q_OBJECT

public:
    OsmAnswer(const Theme &theme, const interview::Question &question, QWidget *parent = nullptr);

    void show(const interview::Question &question, const interview::Question *second) override;

private:
    TextLabel *m_tags;
};

} // namespace saltbush::app
