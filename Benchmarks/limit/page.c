#include "page.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static double number(char **rest) { char *field = strsep(rest, "\t"); return field ? strtod(field, NULL) : 0; }

static Color color(char **rest) {
    char *field = strsep(rest, "\t");
    unsigned long value = field ? strtoul(field, NULL, 16) : 0;
    return (Color){(value >> 16 & 255) / 255.0, (value >> 8 & 255) / 255.0, (value & 255) / 255.0};
}

static int numbers(char **rest, double **values) {
    int count = 0;
    while (*rest && **rest) {
        *values = realloc(*values, (count + 1) * sizeof **values);
        (*values)[count++] = number(rest);
    }
    return count;
}

static char *text(char **rest) { char *field = strsep(rest, "\t"); return field ? field : ""; }

static void read_run(Item *item, char **rest) {
    item->runs = realloc(item->runs, (item->run_count + 1) * sizeof *item->runs);
    Run *run = &item->runs[item->run_count++];
    run->family = text(rest);
    run->weight = (int)number(rest);
    run->size = number(rest);
    run->tracking = number(rest);
    run->has_tabular_figures = (int)number(rest);
    run->color = color(rest);
    run->text = text(rest);
}

static void read_gradient(Item *item, char **rest) {
    item->has_fill = 1;
    while (*rest && **rest) {
        item->stops = realloc(item->stops, (item->stop_count + 1) * 4 * sizeof *item->stops);
        double *stop = &item->stops[4 * item->stop_count++];
        stop[0] = number(rest);
        Color shade = color(rest);
        stop[1] = shade.red, stop[2] = shade.green, stop[3] = shade.blue;
    }
}

Page read_page(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file) { perror(path); exit(2); }
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    char *content = malloc(size + 1);
    if (fread(content, 1, size, file) != (size_t)size) { perror(path); exit(2); }
    content[size] = 0;
    fclose(file);
    Page page = {0};
    Item *item = NULL;
    for (char *rest = content, *line; (line = strsep(&rest, "\n"));) {
        char *word = strsep(&line, "\t");
        if (!*word) continue;
        if (!strcmp(word, "page")) {
            page.width = number(&line), page.height = number(&line);
            page.language = text(&line);
            continue;
        }
        // What follows a mark tells how it is painted.
        if (!strcmp(word, "fill")) { item->has_fill = 1, item->fill = color(&line); continue; }
        if (!strcmp(word, "gradient")) { read_gradient(item, &line); continue; }
        if (!strcmp(word, "run")) { read_run(item, &line); continue; }
        if (!strcmp(word, "stroke")) {
            item->stroke = color(&line), item->stroke_width = number(&line);
            item->dash_count = numbers(&line, &item->dash);
            continue;
        }
        page.items = realloc(page.items, (page.count + 1) * sizeof *page.items);
        item = &page.items[page.count++];
        memset(item, 0, sizeof *item);
        if (!strcmp(word, "tag")) {
            item->kind = TAG, item->tag = text(&line), item->attributes = text(&line);
        } else if (!strcmp(word, "end")) {
            item->kind = END;
        } else if (!strcmp(word, "path")) {
            item->kind = PATH, item->is_closed = (int)number(&line);
            item->point_count = numbers(&line, &item->points) / 2;
        } else {
            item->kind = !strcmp(word, "rectangle") ? RECTANGLE : !strcmp(word, "circle") ? CIRCLE
                : !strcmp(word, "line") ? LINE : !strcmp(word, "text") ? TEXT : CLIP;
            for (int i = 0; i < 5 && line && *line; i++) item->place[i] = number(&line);
        }
    }
    return page;
}
