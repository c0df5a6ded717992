# SPDX-License-Identifier: GPL-3.0-or-later

# saltbush_core(<folder> USES <lower folders>… LIBRARIES <imported targets>… PRIVATE_LIBRARIES …)
#
# One static target per core folder. USES are the only arrows: they are PUBLIC links, and
# tests/architecture compares them with what the files include.
function(saltbush_core folder)
    cmake_parse_arguments(arg "" "" "USES;LIBRARIES;PRIVATE_LIBRARIES" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.cpp
                                        ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.h)
    if(NOT sources MATCHES "\\.cpp")
        return() # not begun yet
    endif()
    add_library(saltbush_${folder} STATIC ${sources})
    target_include_directories(saltbush_${folder} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(saltbush_${folder} PUBLIC Qt6::Core tl::expected ${arg_LIBRARIES}
                                             PRIVATE saltbush_options ${arg_PRIVATE_LIBRARIES})
    foreach(lower IN LISTS arg_USES)
        target_link_libraries(saltbush_${folder} PUBLIC saltbush_${lower})
    endforeach()
    # One precompiled header for all of core: building one costs more than most files do.
    if(folder STREQUAL base)
        target_precompile_headers(saltbush_base PRIVATE ${PROJECT_SOURCE_DIR}/cmake/CorePch.h)
    else()
        target_precompile_headers(saltbush_${folder} REUSE_FROM saltbush_base)
    endif()
    set_property(GLOBAL APPEND PROPERTY SALTBUSH_EDGES "${folder}:${arg_USES}")
endfunction()

# Test code is not what has to be fast; what it tests is built as it ships.
add_library(saltbush_test_options INTERFACE)
target_link_libraries(saltbush_test_options INTERFACE saltbush_options)
target_compile_options(saltbush_test_options INTERFACE $<$<CONFIG:Release>:-O0>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 13 takes every reference that a function with a temporary argument gives for one to it.
    target_compile_options(saltbush_test_options INTERFACE -Wno-dangling-reference)
endif()

# saltbush_test(<name> SOURCES … USES <targets>…): one Catch2 program, each case a CTest.
function(saltbush_test name)
    cmake_parse_arguments(arg "NO_MAIN;NO_CHEAP_KDF" "" "SOURCES;USES;LABELS" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE saltbush_test_options saltbush_testing ${arg_USES})
    if(NOT arg_NO_CHEAP_KDF)
        target_link_libraries(${name} PRIVATE saltbush_kdf_cheap)
    endif()
    if(NOT arg_NO_MAIN)
        target_link_libraries(${name} PRIVATE Catch2::Catch2WithMain)
    endif()
    target_precompile_headers(${name} REUSE_FROM saltbush_testing)
    add_test(NAME ${name} COMMAND ${name} --allow-running-no-tests --colour-mode none)
    set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}" TIMEOUT 1500)
endfunction()
