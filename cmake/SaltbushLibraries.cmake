# SPDX-License-Identifier: GPL-3.0-or-later
# Every library that Saltbush stands on, found once. Which folder may include which is said in
# core/CMakeLists.txt and checked by tests/ArchitectureTest.
find_package(PkgConfig REQUIRED)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core)
if(SALTBUSH_APP)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Widgets Svg Multimedia LinguistTools)
    pkg_check_modules(OpusEnc REQUIRED IMPORTED_TARGET libopusenc)
endif()
if(SALTBUSH_TESTS)
    find_package(Catch2 3 REQUIRED)
    if(SALTBUSH_APP)
        find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
    endif()
    pkg_check_modules(LibXml2 REQUIRED IMPORTED_TARGET libxml-2.0)
endif()
find_package(tl-expected REQUIRED)
find_package(Boost 1.74 REQUIRED COMPONENTS serialization)
find_package(pugixml REQUIRED)
find_package(ICU 70 REQUIRED COMPONENTS i18n uc data)
find_package(CLI11 REQUIRED)
pkg_check_modules(Sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(Zstd REQUIRED IMPORTED_TARGET libzstd)
pkg_check_modules(Zip REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(OpenSsl REQUIRED IMPORTED_TARGET libcrypto)
# SQLCipher 4 writes another file format than 3; Debian 12 has 4 in its backports suite.
pkg_check_modules(SqlCipher REQUIRED IMPORTED_TARGET sqlcipher)
# The .pc file names the SQLite it is built on, not the SQLCipher; ask the header of version 4.
include(CheckCXXSourceCompiles)
set(CMAKE_REQUIRED_INCLUDES ${SqlCipher_INCLUDE_DIRS})
check_cxx_source_compiles("
#include <sqlite3.h>
static_assert(SQLITE_VERSION_NUMBER >= 3040000);
int main() {}" SALTBUSH_SQLCIPHER_IS_4)
unset(CMAKE_REQUIRED_INCLUDES)
if(NOT SALTBUSH_SQLCIPHER_IS_4)
    message(FATAL_ERROR "SQLCipher 4 or newer is needed. On Debian 12: ./dev installs it from the backports suite.")
endif()
