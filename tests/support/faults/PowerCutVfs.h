// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faults/PowerCutMedium.h"

#include <memory>
#include <string>

namespace saltbush::test
{

/// SQLite's file system with a switch: everything goes to the real one and is reported to the
/// medium, until the power is cut; then everything fails but closing. Registered under a name of
/// its own (OpenOptions::vfs) as long as the object lives.
class PowerCutVfs
{
public:
    explicit PowerCutVfs(PowerCutMedium &medium);
    ~PowerCutVfs();
    PowerCutVfs(const PowerCutVfs &) = delete;
    PowerCutVfs &operator=(const PowerCutVfs &) = delete;

    [[nodiscard]] const std::string &name() const { return m_name; }

private:
    struct Shim;
    std::string m_name;
    std::unique_ptr<Shim> m_shim;
};

} // namespace saltbush::test
