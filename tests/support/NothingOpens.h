// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/resource.h>

namespace saltbush::test
{

/// Nothing can be opened while it lives, whoever runs the test: what is forbidden to others is
/// allowed to root.
class NothingOpens
{
public:
    NothingOpens()
    {
        getrlimit(RLIMIT_NOFILE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 0;
        setrlimit(RLIMIT_NOFILE, &none);
    }
    ~NothingOpens() { setrlimit(RLIMIT_NOFILE, &m_before); }
    NothingOpens(const NothingOpens &) = delete;
    NothingOpens &operator=(const NothingOpens &) = delete;

private:
    rlimit m_before{};
};

} // namespace saltbush::test
