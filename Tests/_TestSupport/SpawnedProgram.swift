import Foundation
import Glibc

/// A program that tests start and wait for.
///
/// Foundation's `Process` waits for a socket to close, and was once seen to wait for ever after its child had ended.
public enum SpawnedProgram {
    public struct Failure: Error, CustomStringConvertible {
        public var description: String
    }

    /// Runs a program to its end, and gives its exit status, or the signal that ended it.
    ///
    /// - Parameters:
    ///   - directory: where it starts; nil for the directory of the tests.
    ///   - output: the file for what it prints; it is there already.
    ///   - error: the file for its messages; nil for the file of the output.
    public static func run(
        _ path: String, _ arguments: [String], in directory: String? = nil, input: String = "/dev/null",
        output: String, error: String? = nil
    ) throws -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY, 0)
        if let error {
            posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, error, O_WRONLY, 0)
        } else {
            posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
        }

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))

        let environment = ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }
        var child = pid_t()
        // `posix_spawn` changes directories by an extension that Swift does not see.
        let mover = directory.map { ["/usr/bin/env", "--chdir=\($0)"] } ?? []
        let command = mover + [path] + arguments
        let code = withStrings(command) { arguments in
            withStrings(environment) { posix_spawn(&child, command[0], &actions, &attributes, arguments, $0) }
        }
        guard code == 0 else { throw Failure(description: "\(path): \(String(cString: strerror(code)))") }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 {
            guard errno == EINTR else { throw Failure(description: "\(path): \(String(cString: strerror(errno)))") }
        }
        // As `WIFEXITED`, `WEXITSTATUS` and `WTERMSIG`, which are macros.
        return status & 0x7F == 0 ? status >> 8 & 0xFF : status & 0x7F
    }

    private static func withStrings<Result>(
        _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = strings.map { strdup($0) } + [nil]
        defer { for copy in copies { free(copy) } }
        return body(copies)
    }
}
