// One page as the list of marks that Vitagraph draws, read from the file that `pages list` writes.
#pragma once
#include <cairo.h>
#include <pango/pangocairo.h>

typedef struct { double red, green, blue; } Color;

typedef struct {
    char *text, *family;
    int weight, has_tabular_figures;
    double size, tracking;
    Color color;
} Run;

typedef enum { RECTANGLE, CIRCLE, PATH, LINE, TEXT, CLIP, TAG, END } Kind;

typedef struct {
    Kind kind;
    double place[5];       // x, y, width, height, radius; or both ends of a line
    double *points;        // of a path, x and y in turn
    int point_count, is_closed;
    int has_fill, stop_count, dash_count;
    Color fill;
    double *stops;         // of a gradient: x, red, green, blue
    double stroke_width;   // 0 without a stroke
    Color stroke;
    double *dash;
    Run *runs;
    int run_count;
    PangoLayout *layout;   // made when the text is first drawn
    char *tag, *attributes;
} Item;

typedef struct {
    double width, height;
    char *language;
    Item *items;
    int count;
} Page;

Page read_page(const char *path);

// Fonts of their own, as the program uses them: the files alone, none of the host's.
PangoContext *text_context(char **files, int count, const char *language);
PangoLayout *text_layout(PangoContext *context, const Run *runs, int count);
// The first line of a layout.
PangoLayoutLine *line_on_baseline(PangoLayout *layout);

void draw_page(cairo_t *cairo, const Page *page, PangoContext *context, int writes_tags);

typedef struct { unsigned char *data; size_t count, capacity; } Bytes;
void append(Bytes *bytes, const void *data, size_t count);
void write_png(cairo_surface_t *surface, double pixels_per_inch, Bytes *bytes);
