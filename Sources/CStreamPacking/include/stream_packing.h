#pragma once

#include <stdbool.h>

/// Whether zlib streams that other libraries begin in this thread at the default level are written without packing.
///
/// Cairo packs each stream of a PDF so, and offers no choice. That takes a fifth of the time of a page, for streams that
/// libdeflate packs again when they are complete.
void stream_packing_set_plain(bool is_plain);
