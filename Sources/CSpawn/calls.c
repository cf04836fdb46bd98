// seccomp: which calls of the system a converter may make. What it may not gives an error, as if the system could not.

#define _GNU_SOURCE
#include "confinement.h"

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__x86_64__)
#define ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

#define LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))
#define ALLOW BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)
#define REFUSE(error) BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | (error))
/// The next instruction runs where the call is this one.
#define IF_CALL(name) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_##name, 0, 1)
#define DENY(name) IF_CALL(name), REFUSE(EPERM)

/// What neither kind of converter needs. io_uring can open sockets without the call for it.
#define DENIED_TO_ALL                                                                                                    \
    DENY(ptrace), DENY(process_vm_readv), DENY(process_vm_writev), DENY(io_uring_setup), DENY(bpf),                      \
        DENY(perf_event_open), DENY(userfaultfd), DENY(keyctl), DENY(add_key), DENY(request_key), DENY(mount),           \
        DENY(umount2), DENY(pivot_root), DENY(chroot), DENY(unshare), DENY(setns), DENY(open_by_handle_at),              \
        DENY(init_module), DENY(finit_module), DENY(delete_module), DENY(kexec_load), DENY(reboot), DENY(swapon),        \
        DENY(swapoff), DENY(sethostname), DENY(setdomainname), DENY(acct), DENY(personality)

#if defined(__x86_64__)
/// The calls of the x32 world have numbers of their own.
#define ONLY_THIS_ARCHITECTURE                                                                                           \
    LOAD(arch), BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ARCHITECTURE, 1, 0), REFUSE(EPERM), LOAD(nr),                        \
        BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1), REFUSE(EPERM)
#define OLD_FORKS DENY(fork), DENY(vfork)
#else
#define ONLY_THIS_ARCHITECTURE                                                                                           \
    LOAD(arch), BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ARCHITECTURE, 1, 0), REFUSE(EPERM), LOAD(nr)
#define OLD_FORKS DENY(vhangup)
#endif

#ifdef ARCHITECTURE
/// One process with threads. Where clone3 seems unknown, the C library takes clone, whose flags can be looked at.
static struct sock_filter converter[] = {
    ONLY_THIS_ARCHITECTURE,
    DENIED_TO_ALL,
    OLD_FORKS,
    DENY(socket),
    DENY(socketpair),
    DENY(kill),
    IF_CALL(clone3),
    REFUSE(ENOSYS),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone, 0, 3),
    LOAD(args[0]),
    BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, CLONE_THREAD, 1, 0),
    REFUSE(EPERM),
    ALLOW,
};

/// Processes of its own, and sockets of the same machine (AF_UNIX).
static struct sock_filter suite[] = {
    ONLY_THIS_ARCHITECTURE,
    DENIED_TO_ALL,
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_socket, 0, 3),
    LOAD(args[0]),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_UNIX, 1, 0),
    REFUSE(EPERM),
    ALLOW,
};
#endif

bool confine_calls(bool is_suite) {
#ifdef ARCHITECTURE
    struct sock_fprog program =
        is_suite ? (struct sock_fprog){.len = sizeof suite / sizeof *suite, .filter = suite}
                 : (struct sock_fprog){.len = sizeof converter / sizeof *converter, .filter = converter};
    if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0) return true;
    // A kernel without it: the other measures hold.
    return errno == EINVAL || errno == ENOSYS;
#else
    (void)is_suite;
    return true;
#endif
}
