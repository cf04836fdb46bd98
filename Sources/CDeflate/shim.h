#pragma once

// Weak: see CCairo.
#include <stddef.h>
#include <stdint.h>
#pragma clang attribute push(__attribute__((weak)), apply_to = function)
#include <libdeflate.h>
#pragma clang attribute pop
