// For RTLD_NEXT.
#define _GNU_SOURCE
#include "stream_packing.h"
#include <dlfcn.h>
#include <stdatomic.h>
#include <zlib.h>

static _Thread_local bool is_plain;

void stream_packing_set_plain(bool value) { is_plain = value; }

/// Stands before zlib's function of this name for all libraries in the program. zlib is found when it is called, since the
/// program does not require it.
int deflateInit_(z_streamp stream, int level, const char *version, int size) {
    static _Atomic(typeof(deflateInit2_) *) known;
    typeof(deflateInit2_) *begin = atomic_load_explicit(&known, memory_order_relaxed);
    if (!begin) {
        begin = (typeof(deflateInit2_) *)dlsym(RTLD_NEXT, "deflateInit2_");
        if (!begin) return Z_VERSION_ERROR;
        atomic_store_explicit(&known, begin, memory_order_relaxed);
    }
    // What is not packed needs neither a window nor tables: 300 KB of zeros for each stream.
    if (is_plain && level == Z_DEFAULT_COMPRESSION)
        return begin(stream, Z_NO_COMPRESSION, Z_DEFLATED, 9, 1, Z_DEFAULT_STRATEGY, version, size);
    // As zlib has it.
    return begin(stream, level, Z_DEFLATED, MAX_WBITS, 8, Z_DEFAULT_STRATEGY, version, size);
}
