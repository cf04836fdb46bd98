// What plain C needs to find the terms of a list in a text: an Aho-Corasick automaton over bytes.
// Usage: automaton TERMS TEXT prints milliseconds per MB. Capitals do not count; of terms that start together the longest
// is found, matches do not overlap, and a Latin letter or digit at the edge of a term does not touch another.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MOST_TERMS = 4096, CLASSES = 128 };

static unsigned char fold[256], is_word[256], class_of[256];
static char *terms[MOST_TERMS];
static int length_of[MOST_TERMS], term_count;

static unsigned short *next_state;  // CLASSES entries a state, those near the root first
static int *term_at, *shorter;      // of a state: the term that ends there, and the next state where one does
static unsigned char *has_term;

typedef struct { long start; int length; } Candidate;
static Candidate *candidates;
static size_t candidate_count, candidate_room;
static long match_count;

static const unsigned char *text;
static long text_length;

static void *allocate(size_t count, size_t size) {
    void *memory = calloc(count, size);
    if (!memory) { fprintf(stderr, "no memory\n"); exit(2); }
    return memory;
}

static void read_terms(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file) { perror(path); exit(2); }
    char line[4096];
    while (term_count < MOST_TERMS && fgets(line, sizeof line, file)) {
        line[strcspn(line, "\n")] = 0;
        if (!*line) continue;
        for (char *c = line; *c; c++) *c = fold[(unsigned char)*c];
        length_of[term_count] = strlen(line);
        terms[term_count++] = strdup(line);
    }
    fclose(file);
}

static void build(void) {
    int class_count = 1, state_count = 1;
    size_t room = 1;
    for (int i = 0; i < term_count; i++) {
        room += length_of[i];
        for (char *c = terms[i]; *c; c++)
            if (!class_of[(unsigned char)*c]) class_of[(unsigned char)*c] = class_count++;
    }
    if (class_count > CLASSES || room > 65535) { fprintf(stderr, "too many terms\n"); exit(2); }
    int (*go)[CLASSES] = allocate(room, sizeof *go);
    int *ends = allocate(room, sizeof *ends), *fail = allocate(room, sizeof *fail);
    int *link = allocate(room, sizeof *link), *queue = allocate(room, sizeof *queue), *number = allocate(room, sizeof *number);
    memset(ends, -1, room * sizeof *ends);
    for (int i = 0; i < term_count; i++) {
        int state = 0;
        for (char *c = terms[i]; *c; c++) {
            int *step = &go[state][class_of[(unsigned char)*c]];
            if (!*step) *step = state_count++;
            state = *step;
        }
        if (ends[state] < 0) ends[state] = i;
    }
    int head = 0, tail = 0;
    for (int c = 0; c < class_count; c++) if (go[0][c]) queue[tail++] = go[0][c];
    while (head < tail) {
        int state = queue[head++];
        link[state] = ends[fail[state]] >= 0 ? fail[state] : link[fail[state]];
        for (int c = 0; c < class_count; c++) {
            int step = go[state][c], other = go[fail[state]][c];
            if (step) { fail[step] = other; queue[tail++] = step; } else go[state][c] = other;
        }
    }
    for (int c = 'A'; c <= 'Z'; c++) class_of[c] = class_of[c + 32];
    for (int i = 0; i < tail; i++) number[queue[i]] = i + 1;
    next_state = allocate((size_t)state_count * CLASSES, sizeof *next_state);
    term_at = allocate(state_count, sizeof *term_at), shorter = allocate(state_count, sizeof *shorter);
    has_term = allocate(state_count, 1);
    for (int i = 0; i < state_count; i++) {
        int state = number[i];
        for (int c = 0; c < class_count; c++) next_state[state * CLASSES + c] = number[go[i][c]];
        term_at[state] = ends[i];
        shorter[state] = number[link[i]];
        has_term[state] = ends[i] >= 0 || link[i];
    }
}

static void add(int term, long end) {
    long start = end - length_of[term];
    if (is_word[text[start]] && start && is_word[text[start - 1]]) return;
    if (is_word[text[end - 1]] && end < text_length && is_word[text[end]]) return;
    if (candidate_count == candidate_room) {
        candidate_room = 2 * candidate_room + 1024;
        candidates = realloc(candidates, candidate_room * sizeof *candidates);
    }
    candidates[candidate_count++] = (Candidate){start, length_of[term]};
}

// The longest from the left of a document's candidates, which are sorted by their end.
static void choose(void) {
    for (size_t i = 1; i < candidate_count; i++) {
        Candidate one = candidates[i];
        size_t place = i;
        while (place && (candidates[place - 1].start > one.start
                         || (candidates[place - 1].start == one.start && candidates[place - 1].length < one.length))) {
            candidates[place] = candidates[place - 1];
            place--;
        }
        candidates[place] = one;
    }
    long end = -1;
    for (size_t i = 0; i < candidate_count; i++)
        if (candidates[i].start >= end) match_count++, end = candidates[i].start + candidates[i].length;
    candidate_count = 0;
}

static void match(void) {
    unsigned state = 0;
    for (long i = 0; i < text_length; i++) {
        // A document begins with a heading.
        if (text[i] == '#' && i && text[i - 1] == '\n' && text[i + 1] == ' ') choose();
        state = next_state[state * CLASSES + class_of[text[i]]];
        if (!has_term[state]) continue;
        if (term_at[state] >= 0) add(term_at[state], i + 1);
        for (int other = shorter[state]; other; other = shorter[other]) add(term_at[other], i + 1);
    }
    choose();
}

static double milliseconds(clockid_t clock) {
    struct timespec now;
    clock_gettime(clock, &now);
    return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

int main(int count, char **arguments) {
    if (count != 3) { fprintf(stderr, "usage: automaton TERMS TEXT\n"); return 2; }
    for (int i = 0; i < 256; i++) {
        fold[i] = i >= 'A' && i <= 'Z' ? i + 32 : i;
        is_word[i] = (fold[i] >= 'a' && fold[i] <= 'z') || (i >= '0' && i <= '9');
    }
    read_terms(arguments[1]);
    build();
    FILE *file = fopen(arguments[2], "rb");
    if (!file) { perror(arguments[2]); return 2; }
    fseek(file, 0, SEEK_END);
    text_length = ftell(file);
    rewind(file);
    unsigned char *bytes = allocate(text_length + 2, 1);
    if (fread(bytes, 1, text_length, file) != (size_t)text_length) { perror(arguments[2]); return 2; }
    fclose(file);
    text = bytes;
    double wall = milliseconds(CLOCK_MONOTONIC), processor = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
    match();
    wall = milliseconds(CLOCK_MONOTONIC) - wall, processor = milliseconds(CLOCK_PROCESS_CPUTIME_ID) - processor;
    double megabytes = text_length / 1e6;
    printf("%.3f ms per MB, %.3f of processor time, %.0f matches per MB\n", wall / megabytes, processor / megabytes,
           match_count / megabytes);
    return 0;
}
