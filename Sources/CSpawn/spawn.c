// Starts a program that will read a stranger's document. Whatever the document makes of it, it has no network, no new
// rights, no processes of its own, and no files but its directory's and the system's; and it has limits.
//
// vfork(2) rather than posix_spawn(3), which can set none of this. The child shares the parent's memory until it becomes
// the program: it calls the system and changes nothing but its own variables.

#define _GNU_SOURCE
#include "confinement.h"
#include "include/CSpawn.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static bool limit(int resource, uint64_t value) {
    struct rlimit limit = {.rlim_cur = value, .rlim_max = value};
    return setrlimit(resource, &limit) == 0;
}

static bool set_limits(const struct spawn_request *request) {
    return limit(RLIMIT_AS, request->address_space) && limit(RLIMIT_CPU, request->processor_seconds) &&
           limit(RLIMIT_FSIZE, request->file_size) && limit(RLIMIT_NOFILE, request->open_files) &&
           limit(RLIMIT_CORE, 0);
}

static bool set_descriptors(const struct spawn_request *request) {
    int nothing = open("/dev/null", O_RDONLY);
    return nothing >= 0 && dup2(nothing, 0) == 0 && dup2(request->output, 1) == 1 && dup2(request->errors, 2) == 2;
}

static void reset_signals(void) {
    struct sigaction action = {.sa_handler = SIG_DFL};
    for (int number = 1; number < NSIG; number++) sigaction(number, &action, NULL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
}

/// In the child: becomes the program, or returns.
static void become(const struct spawn_request *request, int ruleset) {
    setpgid(0, 0);
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) return;
    if (chdir(request->directory) != 0 || !set_descriptors(request)) return;
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return;
    if (ruleset >= 0 && !confine_files(ruleset)) return;
    if (syscall(SYS_close_range, 3u, ~0u, 0u) != 0) return;
    if (!set_limits(request) || !confine_calls(request->is_suite)) return;
    reset_signals();
    execve(request->program, request->arguments, request->environment);
}

int spawn_confined(const struct spawn_request *request, pid_t *process) {
    int ruleset = make_ruleset(request->directory, request->is_suite);
    // A handler of ours must not run in the child, on our memory.
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    volatile int failure = 0;
    pid_t child = vfork();
    if (child == 0) {
        become(request, ruleset);
        failure = errno;
        _exit(127);
    }
    int error = child < 0 ? errno : failure;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (ruleset >= 0) close(ruleset);
    if (child > 0 && error != 0) {
        while (waitpid(child, NULL, 0) < 0 && errno == EINTR) {}
    }
    *process = child;
    return error;
}

bool spawn_confines_files(void) {
    int ruleset = make_ruleset("/", false);
    if (ruleset >= 0) close(ruleset);
    return ruleset >= 0;
}
