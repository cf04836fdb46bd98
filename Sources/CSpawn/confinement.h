#pragma once

#include <stdbool.h>

/// A descriptor that stands for "may write in this directory, and read what the system has installed"; -1 where the
/// kernel has no Landlock.
int make_ruleset(const char *directory, bool is_suite);

/// From now on the calling process is held to the ruleset. It must have given up new rights before.
bool confine_files(int ruleset);

/// From now on the calling process may not call what readers of documents have no use for.
bool confine_calls(bool is_suite);
