#pragma once

// Weak: see CCairo. Functions defined in headers cannot be weak: those of GLib come before, those that its macro for
// automatic pointers would define in Pango's headers are not needed.
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <glib-object.h>
#pragma weak g_base64_encode
#pragma weak g_free
#pragma weak g_list_free
#pragma weak g_object_unref
#undef G_DEFINE_AUTOPTR_CLEANUP_FUNC
#define G_DEFINE_AUTOPTR_CLEANUP_FUNC(type, function)
#pragma clang attribute push(__attribute__((weak)), apply_to = function)
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>
#pragma clang attribute pop
