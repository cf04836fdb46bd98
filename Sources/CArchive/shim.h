#pragma once

// Weak: see CCairo.
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#pragma clang attribute push(__attribute__((weak)), apply_to = function)
#include <archive.h>
#include <archive_entry.h>
#pragma clang attribute pop
