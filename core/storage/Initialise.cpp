// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Database.h"

#include <cstring>

#include <sqlite3.h>

namespace saltbush::storage
{

namespace
{

// SQLite's own allocator, with one difference: what is freed is wiped first, pages and values
// alike. This is what cipher_memory_security would do too, 25 times slower.
sqlite3_mem_methods systemMemory;

void wipeAndFree(void *memory)
{
    if (memory == nullptr)
        return;
    std::memset(memory, 0, std::size_t(systemMemory.xSize(memory)));
    asm volatile("" : : "r"(memory) : "memory"); // so that the compiler does not drop the memset
    systemMemory.xFree(memory);
}

void *reallocate(void *memory, int size)
{
    const int oldSize = systemMemory.xSize(memory);
    if (size <= oldSize)
        return memory;
    void *moved = systemMemory.xMalloc(size);
    if (moved == nullptr)
        return nullptr;
    std::memcpy(moved, memory, std::size_t(oldSize));
    wipeAndFree(memory);
    return moved;
}

bool wipeOnFree()
{
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &systemMemory) != SQLITE_OK)
        return false;
    sqlite3_mem_methods memory = systemMemory;
    memory.xFree = wipeAndFree;
    memory.xRealloc = reallocate;
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &memory) == SQLITE_OK
        && sqlite3_initialize() == SQLITE_OK;
}

} // namespace

Result<void> initialise()
{
    static const bool done = wipeOnFree();
    if (!done)
        return fail(unusable);
    return ok();
}

} // namespace saltbush::storage
