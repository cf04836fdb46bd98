import CSpawn
import Foundation
import Testing

@testable import DocumentText

/// What a converter cannot do, whatever a document makes of it.
struct ConfinementTests {
    private func shell(_ script: String, isSuite: Bool = false) throws -> String {
        try TemporaryDirectory.with { (directory) throws(DocumentError) in
            let program = try InstalledProgram("sh", package: "dash")
            let output = try ChildProcess(
                program: program, arguments: ["-c", script], directory: directory, limits: DocumentLimits(),
                isSuite: isSuite
            ).run()
            return String(decoding: output.standardOutput + output.standardError, as: UTF8.self)
        }
    }

    private static func python(_ code: String) -> String { "exec /usr/bin/python3 -c '\(code)'" }

    @Test(
        "No socket can be opened, by whatever call",
        arguments: ["socket.socket()", "socket.socketpair()", "socket.socket(socket.AF_UNIX)"])
    func sockets(_ call: String) throws {
        let said = try shell(Self.python("import socket; \(call)"))
        #expect(said.contains("Operation not permitted"))
    }

    @Test("A suite may meet itself on this machine, and nobody elsewhere")
    func socketsOfSuites() throws {
        let code = "import socket; socket.socket(socket.AF_UNIX); print(1); socket.socket()"
        let said = try shell(Self.python(code), isSuite: true)
        #expect(said.hasPrefix("1\n") && said.contains("Operation not permitted"))
    }

    @Test func noProcesses() throws {
        #expect(try shell("/bin/true; echo $?").contains("ork"))
        #expect(try shell("/bin/true; echo $?", isSuite: true) == "0\n")
        let threads = "import threading; t = threading.Thread(target=lambda: print(7)); t.start(); t.join()"
        #expect(try shell(Self.python(threads)) == "7\n")
    }

    @Test func noNewRights() throws {
        #expect(try shell("exec /usr/bin/grep -E NoNewPrivs /proc/self/status").hasSuffix("1\n"))
    }

    @Test(.enabled(if: spawn_confines_files(), "this kernel has no Landlock"))
    func otherPeoplesFiles() throws {
        let other = FileManager.default.temporaryDirectory.appending(path: "vitagraph-\(UUID().uuidString)").path
        try Data("secret".utf8).write(to: URL(filePath: other))
        defer { try? FileManager.default.removeItem(atPath: other) }
        for isSuite in [false, true] {
            #expect(try shell("exec /bin/cat \(other)", isSuite: isSuite).contains("Permission denied"))
            #expect(try shell("echo x >\(other)", isSuite: isSuite).contains("ermission denied"))
            #expect(try shell("echo x >\(other)-2", isSuite: isSuite).contains("ermission denied"))
            #expect(try shell("echo own >file; exec /bin/cat file", isSuite: isSuite) == "own\n")
        }
        #expect(try String(contentsOfFile: other, encoding: .utf8) == "secret")
    }

    @Test("It does not outlive the program that started it")
    func endsWithUs() throws {
        let said = try shell(
            Self.python(
                "import ctypes; n = ctypes.c_int(); ctypes.CDLL(None).prctl(2, ctypes.byref(n)); print(n.value)"))
        #expect(said == "\(SIGKILL)\n")
    }
}
