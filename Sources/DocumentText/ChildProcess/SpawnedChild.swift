import CSpawn
import Glibc

/// A child that was just started and leads a process group of its own. It must be reaped once.
struct SpawnedChild {
    let process: pid_t
    /// The ends to read from.
    let standardOutput: Int32
    let standardError: Int32

    /// - Parameters:
    ///   - command: an absolute path and the arguments.
    ///   - isSuite: it starts programs of its own.
    init(
        _ command: [String], in directory: String, limits: DocumentLimits, isSuite: Bool
    ) throws(DocumentError) {
        let failure = DocumentError(
            .converterFailed, "a converter cannot be started: too many open files or processes?")
        var output: [Int32] = [-1, -1]
        var errors: [Int32] = [-1, -1]
        guard pipe2(&output, O_CLOEXEC) == 0 else { throw failure }
        guard pipe2(&errors, O_CLOEXEC) == 0 else {
            for descriptor in output { close(descriptor) }
            throw failure
        }

        // Nothing of our own environment: it may hold secrets, and changes what converters do.
        let environment = ["PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "HOME=\(directory)", "TMPDIR=\(directory)"]
        var started: pid_t = 0
        let code = withCStrings(command) { arguments in
            withCStrings(environment) { variables in
                (command.first ?? "").withCString { program in
                    directory.withCString { directory in
                        var request = spawn_request()
                        request.program = program
                        request.arguments = arguments
                        request.environment = variables
                        request.directory = directory
                        request.output = output[1]
                        request.errors = errors[1]
                        request.address_space = UInt64(limits.memoryBytes)
                        request.processor_seconds = UInt64(limits.cpuSeconds)
                        request.file_size = UInt64(limits.outputBytes)
                        request.open_files = UInt64(limits.openFiles)
                        request.is_suite = isSuite
                        return spawn_confined(&request, &started)
                    }
                }
            }
        }
        close(output[1])
        close(errors[1])
        guard code == 0 else {
            close(output[0])
            close(errors[0])
            throw failure
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
