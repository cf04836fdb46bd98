#pragma once

// Weak: see CCairo.
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#pragma clang attribute push(__attribute__((weak)), apply_to = function)
#include <fontconfig/fontconfig.h>
#pragma clang attribute pop
