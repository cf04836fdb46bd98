#pragma once

// Weak: see CCairo.
#include <string.h>
#pragma clang attribute push(__attribute__((weak)), apply_to = function)
#include <qpdf/qpdf-c.h>
#pragma clang attribute pop
