# SPDX-License-Identifier: GPL-3.0-or-later
# Language, warnings, hardening, sanitizers, ccache.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

find_program(SALTBUSH_CCACHE ccache)
if(SALTBUSH_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # The sloppiness is what ccache needs to work together with precompiled headers.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} ${SALTBUSH_CCACHE})
endif()

add_library(saltbush_options INTERFACE)
target_compile_options(saltbush_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion
                                                  -Wno-missing-field-initializers
                                                  -fstack-protector-strong)
# Programs use the precompiled header of a library, so they are compiled as one: newer Qt does not
# ask for it any more.
target_compile_options(saltbush_options INTERFACE -fPIC)
if(SALTBUSH_WERROR)
    target_compile_options(saltbush_options INTERFACE -Werror)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # ccache reuses objects built with a precompiled header only with this.
    target_compile_options(saltbush_options INTERFACE -fpch-preprocess)
    # What a newer compiler guesses about the standard library's own code, or a newer Qt would rather
    # have, is shown and breaks no build.
    target_compile_options(saltbush_options INTERFACE
        -Wno-error=stringop-overflow -Wno-error=stringop-overread -Wno-error=array-bounds
        -Wno-error=maybe-uninitialized -Wno-error=deprecated-declarations)
endif()
target_compile_definitions(saltbush_options INTERFACE QT_NO_KEYWORDS QT_NO_CAST_TO_ASCII)
if(SALTBUSH_SANITIZE)
    target_compile_options(saltbush_options INTERFACE -fsanitize=address,undefined
                                                      -fno-sanitize-recover=undefined
                                                      -fno-omit-frame-pointer)
    target_link_options(saltbush_options INTERFACE -fsanitize=address,undefined)
endif()
if(SALTBUSH_TSAN)
    target_compile_options(saltbush_options INTERFACE -fsanitize=thread)
    target_link_options(saltbush_options INTERFACE -fsanitize=thread)
endif()
if(SALTBUSH_FUZZ)
    target_compile_options(saltbush_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
