// For RTLD_NEXT.
#define _GNU_SOURCE
#include "stream_packing.h"
#include <dlfcn.h>
#include <stdatomic.h>
#include <zlib.h>

typedef int Initializer(z_streamp, int, const char *, int);

static _Thread_local bool is_plain;

void stream_packing_set_plain(bool value) { is_plain = value; }

/// Stands before zlib's function of this name for all libraries in the program, and calls it.
int deflateInit_(z_streamp stream, int level, const char *version, int size) {
    static _Atomic(Initializer *) known;
    Initializer *next = atomic_load_explicit(&known, memory_order_relaxed);
    if (!next) {
        next = (Initializer *)dlsym(RTLD_NEXT, "deflateInit_");
        if (!next) return Z_VERSION_ERROR;
        atomic_store_explicit(&known, next, memory_order_relaxed);
    }
    return next(stream, is_plain && level == Z_DEFAULT_COMPRESSION ? Z_NO_COMPRESSION : level, version, size);
}
