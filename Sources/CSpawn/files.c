// Landlock: which files a converter may touch. Linux 5.13 and later, where the kernel was started with it.

#define _GNU_SOURCE
#include "confinement.h"

#include <fcntl.h>
#include <linux/landlock.h>
#include <stdint.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// Later than the oldest headers that this is built with.
#ifndef LANDLOCK_ACCESS_FS_REFER
#define LANDLOCK_ACCESS_FS_REFER (1ULL << 13)
#endif
#ifndef LANDLOCK_ACCESS_FS_TRUNCATE
#define LANDLOCK_ACCESS_FS_TRUNCATE (1ULL << 14)
#endif

static const uint64_t reading = LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;

static const uint64_t of_files =
    LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_TRUNCATE;

static const uint64_t everything =
    LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR |
    LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE |
    LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG |
    LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_BLOCK |
    LANDLOCK_ACCESS_FS_MAKE_SYM;

/// Programs, libraries, fonts and their settings; no home, no other temporary file.
static const char *const installed[] = {
    "/usr", "/bin", "/lib", "/lib32", "/lib64", "/opt", "/etc", "/var/cache/fontconfig", "/var/lib/libreoffice", "/var/spool/libreoffice",
    "/proc", "/sys/devices/system", "/dev/null", "/dev/urandom", "/dev/random", "/dev/zero",
};

/// What this kernel can tell apart.
static uint64_t known_access(void) {
    long version = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 1) return 0;
    uint64_t access = everything;
    if (version >= 2) access |= LANDLOCK_ACCESS_FS_REFER;
    if (version >= 3) access |= LANDLOCK_ACCESS_FS_TRUNCATE;
    return access;
}

/// What is not there needs no rule.
static bool allow(int ruleset, const char *path, uint64_t access) {
    int descriptor = open(path, O_PATH | O_CLOEXEC);
    if (descriptor < 0) return true;
    struct stat status;
    bool is_directory = fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode);
    struct landlock_path_beneath_attr rule = {
        .allowed_access = is_directory ? access : access & of_files, .parent_fd = descriptor};
    bool is_added = syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0;
    close(descriptor);
    return is_added;
}

int make_ruleset(const char *directory, bool is_suite) {
    uint64_t access = known_access();
    if (access == 0) return -1;
    struct landlock_ruleset_attr attributes = {.handled_access_fs = access};
    int ruleset = (int)syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0);
    if (ruleset < 0) return -1;
    bool is_complete = allow(ruleset, directory, access) && allow(ruleset, "/dev/null", access);
    for (unsigned index = 0; index < sizeof installed / sizeof *installed; index++)
        is_complete = is_complete && allow(ruleset, installed[index], reading);
    // LibreOffice makes a socket in /tmp, whatever it is told, and takes it away.
    if (is_suite)
        is_complete = is_complete && allow(ruleset, "/tmp", LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_REMOVE_FILE);
    if (is_complete) return ruleset;
    close(ruleset);
    return -1;
}

bool confine_files(int ruleset) { return syscall(SYS_landlock_restrict_self, ruleset, 0) == 0; }
