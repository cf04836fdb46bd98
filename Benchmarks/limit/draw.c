#include "page.h"
#include <math.h>

static void outline(cairo_t *cairo, const Item *item) {
    const double *place = item->place;
    double x = place[0], y = place[1], width = place[2], height = place[3];
    switch (item->kind) {
    case RECTANGLE: {
        double radius = fmin(place[4], fmin(width / 2, height / 2));
        if (radius <= 0) { cairo_rectangle(cairo, x, y, width, height); return; }
        cairo_new_sub_path(cairo);
        cairo_arc(cairo, x + width - radius, y + radius, radius, -M_PI_2, 0);
        cairo_arc(cairo, x + width - radius, y + height - radius, radius, 0, M_PI_2);
        cairo_arc(cairo, x + radius, y + height - radius, radius, M_PI_2, M_PI);
        cairo_arc(cairo, x + radius, y + radius, radius, M_PI, 3 * M_PI_2);
        cairo_close_path(cairo);
        return;
    }
    case CIRCLE:
        cairo_new_sub_path(cairo);
        cairo_arc(cairo, x, y, place[2], 0, 2 * M_PI);
        cairo_close_path(cairo);
        return;
    case PATH:
        cairo_move_to(cairo, item->points[0], item->points[1]);
        for (int i = 1; i < item->point_count; i++) cairo_line_to(cairo, item->points[2 * i], item->points[2 * i + 1]);
        if (item->is_closed) cairo_close_path(cairo);
        return;
    default:
        cairo_move_to(cairo, x, y);
        cairo_line_to(cairo, place[2], place[3]);
    }
}

static void set_fill(cairo_t *cairo, const Item *item) {
    if (item->stop_count == 0) { cairo_set_source_rgb(cairo, item->fill.red, item->fill.green, item->fill.blue); return; }
    const double *stops = item->stops;
    double first = stops[0], last = stops[4 * (item->stop_count - 1)];
    cairo_pattern_t *gradient = cairo_pattern_create_linear(first, 0, last, 0);
    for (int i = 0; i < item->stop_count; i++, stops += 4)
        cairo_pattern_add_color_stop_rgb(gradient, (stops[0] - first) / (last - first), stops[1], stops[2], stops[3]);
    cairo_set_source(cairo, gradient);
    cairo_pattern_destroy(gradient);
}

static void paint(cairo_t *cairo, const Item *item) {
    outline(cairo, item);
    if (item->has_fill) {
        set_fill(cairo, item);
        cairo_fill_preserve(cairo);
    }
    if (item->stroke_width > 0) {
        cairo_set_source_rgb(cairo, item->stroke.red, item->stroke.green, item->stroke.blue);
        cairo_set_line_width(cairo, item->stroke_width);
        cairo_set_dash(cairo, item->dash, item->dash_count, 0);
        cairo_stroke_preserve(cairo);
    }
    cairo_new_path(cairo);
}

void draw_page(cairo_t *cairo, const Page *page, PangoContext *context, int writes_tags) {
    const Item *open[64];
    int depth = 0;
    for (int i = 0; i < page->count; i++) {
        Item *item = &page->items[i];
        switch (item->kind) {
        case TEXT:
            if (!item->layout) item->layout = text_layout(context, item->runs, item->run_count);
            cairo_move_to(cairo, item->place[0], item->place[1]);
            pango_cairo_show_layout_line(cairo, line_on_baseline(item->layout));
            cairo_new_path(cairo);
            break;
        case CLIP:
            open[depth++] = item;
            cairo_save(cairo);
            cairo_rectangle(cairo, item->place[0], item->place[1], item->place[2], item->place[3]);
            cairo_clip(cairo);
            break;
        case TAG:
            open[depth++] = item;
            if (writes_tags) cairo_tag_begin(cairo, item->tag, item->attributes);
            break;
        case END:
            item = (Item *)open[--depth];
            if (item->kind == CLIP) cairo_restore(cairo);
            else if (writes_tags) cairo_tag_end(cairo, item->tag);
            break;
        default: paint(cairo, item);
        }
    }
}
