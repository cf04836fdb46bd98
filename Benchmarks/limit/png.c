// A PNG of 8 bits a colour, rows unfiltered, packed by libdeflate: the plain way. Vitagraph packs by pixels.
#include "page.h"
#include <libdeflate.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

void append(Bytes *bytes, const void *data, size_t count) {
    if (bytes->count + count > bytes->capacity) {
        bytes->capacity = 2 * (bytes->count + count);
        bytes->data = realloc(bytes->data, bytes->capacity);
    }
    memcpy(bytes->data + bytes->count, data, count);
    bytes->count += count;
}

static void big_endian(unsigned char *target, unsigned value) {
    for (int i = 0; i < 4; i++) target[i] = value >> (24 - 8 * i);
}

static void append_chunk(Bytes *file, const char *type, const void *data, size_t count) {
    unsigned char word[4];
    big_endian(word, count);
    append(file, word, 4);
    append(file, type, 4);
    append(file, data, count);
    big_endian(word, libdeflate_crc32(0, file->data + file->count - count - 4, count + 4));
    append(file, word, 4);
}

void write_png(cairo_surface_t *surface, double pixels_per_inch, Bytes *file) {
    cairo_surface_flush(surface);
    int width = cairo_image_surface_get_width(surface), height = cairo_image_surface_get_height(surface);
    int stride = cairo_image_surface_get_stride(surface);
    const unsigned char *pixels = cairo_image_surface_get_data(surface);
    size_t row_length = 3 * (size_t)width + 1, count = row_length * height;
    unsigned char *rows = malloc(count), *target = rows;
    for (int y = 0; y < height; y++) {
        const unsigned char *source = pixels + (size_t)y * stride;
        *target++ = 0;
        for (int x = 0; x < width; x++, source += 4, target += 3)
            target[0] = source[2], target[1] = source[1], target[2] = source[0];
    }
    struct libdeflate_compressor *compressor = libdeflate_alloc_compressor(1);
    size_t bound = libdeflate_zlib_compress_bound(compressor, count);
    unsigned char *packed = malloc(bound);
    size_t packed_count = libdeflate_zlib_compress(compressor, rows, count, packed, bound);
    libdeflate_free_compressor(compressor);
    unsigned char header[13] = {[8] = 8, [9] = 2}, size[9] = {[8] = 1};
    big_endian(header, width), big_endian(header + 4, height);
    unsigned per_metre = lround(pixels_per_inch / 0.0254);
    big_endian(size, per_metre), big_endian(size + 4, per_metre);
    append(file, "\x89PNG\r\n\x1a\n", 8);
    append_chunk(file, "IHDR", header, 13);
    append_chunk(file, "pHYs", size, 9);
    append_chunk(file, "IDAT", packed, packed_count);
    append_chunk(file, "IEND", "", 0);
    free(rows), free(packed);
}
