#include "page.h"
#include <fontconfig/fontconfig.h>
#include <pango/pangofc-fontmap.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

PangoContext *text_context(char **files, int count, const char *language) {
    FcConfig *config = FcConfigCreate();
    for (int i = 0; i < count; i++)
        if (!FcConfigAppFontAddFile(config, (const FcChar8 *)files[i])) { fprintf(stderr, "no font: %s\n", files[i]); exit(2); }
    FcConfigSetCurrent(config);
    PangoFontMap *map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map), config);
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(map), 72);
    PangoContext *context = pango_font_map_create_context(map);
    pango_context_set_language(context, pango_language_from_string(strncmp(language, "zh", 2) ? "en" : "zh-cn"));
    pango_context_set_base_dir(context, PANGO_DIRECTION_LTR);
    pango_context_set_round_glyph_positions(context, 0);
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
    return context;
}

static int is_wide(gunichar c) {
    return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7AF) || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFF00 && c <= 0xFFEF) || (c >= 0x20000 && c <= 0x3FFFF);
}

static void add(PangoAttrList *list, PangoAttribute *attribute, int start, int end) {
    attribute->start_index = start, attribute->end_index = end;
    pango_attr_list_insert(list, attribute);
}

static void add_attributes(PangoAttrList *list, const Run *run, int wide, int start, int end) {
    char families[128];
    snprintf(families, sizeof families, wide ? "Noto Sans CJK SC,%s" : "%s,Noto Sans CJK SC", run->family);
    PangoFontDescription *description = pango_font_description_new();
    pango_font_description_set_family(description, families);
    pango_font_description_set_weight(description, wide ? (run->weight >= 600 ? 700 : 400) : run->weight);
    pango_font_description_set_absolute_size(description, run->size * PANGO_SCALE);
    add(list, pango_attr_font_desc_new(description), start, end);
    pango_font_description_free(description);
    Color color = run->color;
    add(list, pango_attr_foreground_new(color.red * 65535 + .5, color.green * 65535 + .5, color.blue * 65535 + .5), start, end);
    if (!wide && run->tracking != 0)
        add(list, pango_attr_letter_spacing_new(pango_units_from_double(run->size * run->tracking)), start, end);
    if (run->has_tabular_figures) add(list, pango_attr_font_features_new("tnum"), start, end);
}

PangoLayout *text_layout(PangoContext *context, const Run *runs, int count) {
    PangoLayout *layout = pango_layout_new(context);
    pango_layout_set_auto_dir(layout, FALSE);
    GString *text = g_string_new(NULL);
    PangoAttrList *list = pango_attr_list_new();
    for (int i = 0; i < count; i++) {
        // A run is cut where the script changes.
        const char *rest = runs[i].text;
        while (*rest) {
            int wide = is_wide(g_utf8_get_char(rest)), start = text->len;
            const char *end = rest;
            while (*end && is_wide(g_utf8_get_char(end)) == wide) end = g_utf8_next_char(end);
            g_string_append_len(text, rest, end - rest);
            add_attributes(list, &runs[i], wide, start, text->len);
            rest = end;
        }
    }
    pango_layout_set_text(layout, text->str, text->len);
    pango_layout_set_attributes(layout, list);
    pango_attr_list_unref(list);
    g_string_free(text, TRUE);
    return layout;
}

PangoLayoutLine *line_on_baseline(PangoLayout *layout) {
    PangoLayoutLine *line = pango_layout_get_line(layout, 0);
    // Pango moves one script beside another up or down; Vitagraph does not.
    for (GSList *run = line->runs; run; run = run->next) ((PangoLayoutRun *)run->data)->y_offset = 0;
    return line;
}
