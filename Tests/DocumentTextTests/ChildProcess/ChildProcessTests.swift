import Foundation
import Testing

@testable import DocumentText

struct ChildProcessTests {
    private func run(
        _ name: String, _ arguments: [String], _ change: (inout DocumentLimits) -> Void = { _ in }
    ) throws -> ChildProcess.Output {
        var limits = DocumentLimits()
        change(&limits)
        return try TemporaryDirectory.with { (directory) throws(DocumentError) in
            let program = try InstalledProgram(name, package: "coreutils")
            return try ChildProcess(
                program: program, arguments: arguments, directory: directory, limits: limits, isSuite: true
            ).run()
        }
    }

    /// The message of the error; it names the limit.
    private func failure(_ body: () throws -> ChildProcess.Output) -> String? {
        do {
            _ = try body()
            return nil
        } catch { return (error as? DocumentError).map { "\($0.code.rawValue): \($0.message)" } }
    }

    @Test func output() throws {
        let output = try run("sh", ["-c", "echo out; echo err >&2; exit 3"])
        #expect(output.status == .exited(3))
        #expect(String(decoding: output.standardOutput, as: UTF8.self) == "out\n")
        #expect(String(decoding: output.standardError, as: UTF8.self) == "err\n")
    }

    @Test("Much output on both pipes stops neither")
    func bothPipes() throws {
        let output = try run("sh", ["-c", "head -c 300000 /dev/zero >&2; head -c 300000 /dev/zero"])
        #expect(output.standardOutput.count == 300_000 && output.standardError.count == 300_000)
    }

    @Test func time() {
        #expect(
            failure { try run("sleep", ["60"]) { $0.wallSeconds = 1 } }
                == "limit-exceeded: sleep reached its limit of 1 s of time")
    }

    @Test("A child that closes its pipes and goes on is ended too")
    func silentTime() {
        let message = failure { try run("sh", ["-c", "exec >&- 2>&-; sleep 60"]) { $0.wallSeconds = 1 } }
        #expect(message == "limit-exceeded: sh reached its limit of 1 s of time")
    }

    @Test func processorTime() {
        let message = failure { try run("sh", ["-c", "while :; do :; done"]) { $0.cpuSeconds = 1 } }
        #expect(message == "limit-exceeded: sh reached its limit of 1 s of processor time")
    }

    @Test func outputSize() {
        #expect(
            failure { try run("yes", []) { $0.outputBytes = 2 << 20 } }
                == "limit-exceeded: yes reached its limit of 2 MiB of output")
    }

    @Test func memory() {
        let message = failure {
            try run("dd", ["if=/dev/zero", "of=/dev/null", "bs=600M", "count=1"]) { $0.memoryBytes = 256 << 20 }
        }
        #expect(message == "limit-exceeded: dd reached its limit of 256 MiB of memory")
    }

    @Test("Files, descriptors and environment of ours do not reach it")
    func isolation() throws {
        let other = open("/dev/null", O_RDONLY)
        defer { close(other) }
        let descriptors = try run("ls", ["/proc/self/fd"])
        #expect(String(decoding: descriptors.standardOutput, as: UTF8.self) == "0\n1\n2\n3\n")
        let environment = try run("env", [])
        let names = String(decoding: environment.standardOutput, as: UTF8.self).split(separator: "\n")
            .map { $0.prefix { $0 != "=" } }
        #expect(Set(names) == ["PATH", "LC_ALL", "HOME", "TMPDIR"])
        #expect(
            try run("sh", ["-c", "ulimit -n; ulimit -c"]) { $0.openFiles = 17 }.standardOutput == Array("17\n0\n".utf8))
        #expect(try run("cat", []).standardOutput.isEmpty)
    }

    @Test("Nothing of its group goes on when it has ended")
    func group() throws {
        let output = try run("sh", ["-c", "sleep 300 >/dev/null 2>&1 & echo $!"])
        let process = String(decoding: output.standardOutput, as: UTF8.self).trimmingCharacters(
            in: .whitespacesAndNewlines)
        for _ in 0..<100 {
            guard let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
                !state.contains(") Z ")
            else {
                return
            }
            usleep(20_000)
        }
        Issue.record("the grandchild still runs")
    }

    @Test("Many at once")
    func concurrent() async {
        await withTaskGroup(of: Bool.self) { group in
            for number in 0..<24 {
                group.addTask { (try? run("echo", ["\(number)"]))?.standardOutput == Array("\(number)\n".utf8) }
            }
            for await isRight in group { #expect(isRight) }
        }
    }

    @Test("A program that is not there is named with its package")
    func missing() {
        #expect(
            failure { try run("no-such-converter", []) }
                == "converter-missing: no-such-converter is not installed: install the Debian package coreutils")
    }
}
