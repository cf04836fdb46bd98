#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

/// A program to be started, and what it may do.
struct spawn_request {
    /// An absolute path.
    const char *program;
    /// Both end with a null pointer.
    char *const *arguments;
    char *const *environment;
    /// Where it works: the only place where it may write.
    const char *directory;
    /// The descriptors that become its standard output and standard error; it gets no others.
    int output;
    int errors;
    uint64_t address_space;
    uint64_t processor_seconds;
    uint64_t file_size;
    uint64_t open_files;
    /// It starts programs of its own, which speak to each other over local sockets.
    bool is_suite;
};

/// Starts the program in a process group of its own, which dies with the calling thread. Returns 0 and sets `process`, or
/// an error number.
int spawn_confined(const struct spawn_request *request, pid_t *process);

/// Whether this kernel keeps converters from files (Landlock) that are none of theirs.
bool spawn_confines_files(void);

// Swift's Glibc module is built without _GNU_SOURCE and so hides this function of the C library, which it has.
int pipe2(int descriptors[2], int flags);
