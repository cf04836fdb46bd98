#pragma once

// Debian's libxml2 is built with ICU and includes its headers, which contradict those of Foundation's own ICU as soon as
// a module sees both. Only the last fields of xmlCharEncodingHandler need them, which nothing here touches.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlreader.h>
