// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/Shell.h"
#include "app/widgets/Page.h"

namespace saltbush::app
{

/// (being built)
class DataPage final : public Page
{
    Q_OBJECT

public:
    explicit DataPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;

private:
    PageContext m_context;
};

} // namespace saltbush::app
