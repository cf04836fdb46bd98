import CSpawn
import Glibc

/// A child that was just started and leads a process group of its own. It must be reaped once.
struct SpawnedChild {
    let process: pid_t
    /// The ends to read from.
    let standardOutput: Int32
    let standardError: Int32

    init(_ command: [String], in directory: String) throws(DocumentError) {
        let failure = DocumentError(
            .converterFailed, "a converter cannot be started: too many open files or processes?")
        var output: [Int32] = [-1, -1]
        var errors: [Int32] = [-1, -1]
        guard pipe2(&output, O_CLOEXEC) == 0 else { throw failure }
        guard pipe2(&errors, O_CLOEXEC) == 0 else {
            for descriptor in output { close(descriptor) }
            throw failure
        }

        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output[1], 1)
        posix_spawn_file_actions_adddup2(&actions, errors[1], 2)
        posix_spawn_file_actions_addclosefrom_np(&actions, 3)
        posix_spawn_file_actions_addchdir_np(&actions, directory)

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setpgroup(&attributes, 0)
        let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
        posix_spawnattr_setflags(&attributes, Int16(flags))

        // Nothing of our own environment: it may hold secrets, and changes what converters do.
        let environment = ["PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "HOME=\(directory)", "TMPDIR=\(directory)"]
        var started: pid_t = 0
        let code = withCStrings(command) { arguments in
            withCStrings(environment) { variables in
                posix_spawn(&started, command.first ?? "", &actions, &attributes, arguments, variables)
            }
        }
        close(output[1])
        close(errors[1])
        guard code == 0 else {
            close(output[0])
            close(errors[0])
            throw code == ENOENT
                ? DocumentError(.converterMissing, "prlimit is not installed: install the Debian package util-linux")
                : failure
        }
        process = started
        standardOutput = output[0]
        standardError = errors[0]
    }

    /// Whether the child ended in time. It stays to be reaped.
    func waitForExit(until deadline: Deadline) -> Bool {
        while true {
            var information = siginfo_t()
            information.si_signo = 0
            // WNOWAIT: while the child is not reaped, its group's number cannot become another's.
            let code = waitid(P_PID, id_t(process), &information, WEXITED | WNOHANG | WNOWAIT)
            if code == 0, information.si_signo == SIGCHLD { return true }
            if code != 0, errno != EINTR { return true }
            if deadline.millisecondsLeft == 0 || Converters.areStopped { return false }
            usleep(200)
        }
    }

    /// Ends the whole group, whatever is left of it, and says how the child itself ended.
    func killAndReap() -> ChildProcess.Status {
        kill(-process, SIGKILL)
        close(standardOutput)
        close(standardError)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            guard errno == EINTR else { return .exited(-1) }
        }
        let signal = status & 0x7F
        return signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
    }
}

/// Calls with the strings as C wants them: an array that ends with a null pointer. Returns the code of `body`.
private func withCStrings(_ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Int32) -> Int32
{
    let copies = strings.map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    return copies.withUnsafeBufferPointer { buffer in buffer.baseAddress.map(body) ?? EINVAL }
}
