#pragma once

// Weak: see CCairo.
#pragma clang attribute push(__attribute__((weak)), apply_to = function)
#include <hb.h>
#include <hb-subset.h>
#pragma clang attribute pop
