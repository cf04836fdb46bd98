#pragma once

// Debian's libxml2 is built with ICU and includes its headers, which contradict those of Foundation's own ICU as soon as
// a module sees both. Only the last fields of xmlCharEncodingHandler need them, which nothing here touches.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

// Weak: see CCairo.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#pragma clang attribute push(__attribute__((weak)), apply_to = function)
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlreader.h>
#pragma clang attribute pop
