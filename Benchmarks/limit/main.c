// What plain C on Cairo and Pango needs to draw a page that Vitagraph has laid out: the limit for Vitagraph.
// Usage: limit FORMAT PAGE COUNT OUTPUT FONT... draws the page COUNT times and prints milliseconds per page.
// FORMAT: pdf, pdf-untagged, png, png-cairo (Cairo's own writer), pixels. A COUNT of 1 is drawn cold.
#include "page.h"
#include <cairo-pdf.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const double pixels_per_inch = 150;

static cairo_status_t collect(void *target, const unsigned char *data, unsigned count) {
    append(target, data, count);
    return CAIRO_STATUS_SUCCESS;
}

static void check(cairo_status_t status) {
    if (status) { fprintf(stderr, "%s\n", cairo_status_to_string(status)); exit(2); }
}

static void draw_pdf(const Page *page, PangoContext *context, int writes_tags, Bytes *bytes) {
    cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(collect, bytes, page->width, page->height);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "2000-01-01T00:00:00Z");
    cairo_t *cairo = cairo_create(surface);
    cairo_set_source_rgb(cairo, 1, 1, 1);
    cairo_paint(cairo);
    if (writes_tags) cairo_tag_begin(cairo, "Document", "");
    draw_page(cairo, page, context, writes_tags);
    if (writes_tags) cairo_tag_end(cairo, "Document");
    cairo_show_page(cairo);
    check(cairo_status(cairo));
    cairo_destroy(cairo);
    cairo_surface_finish(surface);
    check(cairo_surface_status(surface));
    cairo_surface_destroy(surface);
}

static void draw_pixels(const Page *page, PangoContext *context, const char *format, Bytes *bytes) {
    double scale = pixels_per_inch / 72;
    cairo_surface_t *surface = cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, lround(page->width * scale), lround(page->height * scale));
    cairo_t *cairo = cairo_create(surface);
    cairo_set_source_rgb(cairo, 1, 1, 1);
    cairo_paint(cairo);
    cairo_scale(cairo, scale, scale);
    draw_page(cairo, page, context, 0);
    check(cairo_status(cairo));
    cairo_destroy(cairo);
    if (!strcmp(format, "png")) write_png(surface, pixels_per_inch, bytes);
    else if (!strcmp(format, "png-cairo")) check(cairo_surface_write_to_png_stream(surface, collect, bytes));
    cairo_surface_destroy(surface);
}

static void draw(const Page *page, PangoContext *context, const char *format, Bytes *bytes) {
    bytes->count = 0;
    if (!strncmp(format, "pdf", 3)) draw_pdf(page, context, !strcmp(format, "pdf"), bytes);
    else draw_pixels(page, context, format, bytes);
}

static double milliseconds(clockid_t clock) {
    struct timespec now;
    clock_gettime(clock, &now);
    return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

int main(int count, char **arguments) {
    if (count < 6) { fprintf(stderr, "usage: limit FORMAT PAGE COUNT OUTPUT FONT...\n"); return 2; }
    const char *format = arguments[1];
    Page page = read_page(arguments[2]);
    int rounds = atoi(arguments[3]);
    PangoContext *context = text_context(arguments + 5, count - 5, page.language);
    Bytes bytes = {0};
    if (rounds > 1)
        for (int i = 0; i < 3; i++) draw(&page, context, format, &bytes);
    double start = milliseconds(CLOCK_MONOTONIC), processor = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
    for (int i = 0; i < rounds; i++) draw(&page, context, format, &bytes);
    printf("%.3f ms per page, %.3f of processor time, %zu bytes\n", (milliseconds(CLOCK_MONOTONIC) - start) / rounds,
           (milliseconds(CLOCK_PROCESS_CPUTIME_ID) - processor) / rounds, bytes.count);
    FILE *output = fopen(arguments[4], "wb");
    if (!output || fwrite(bytes.data, 1, bytes.count, output) != bytes.count || fclose(output)) { perror(arguments[4]); return 2; }
    return 0;
}
