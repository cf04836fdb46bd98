#pragma once

// Weak, so that the libraries need not be there when the program starts: see SharedLibraries.
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#pragma clang attribute push(__attribute__((weak)), apply_to = function)
#include <cairo.h>
#include <cairo-ft.h>
#include <cairo-pdf.h>
#include <cairo-svg.h>
#pragma clang attribute pop
