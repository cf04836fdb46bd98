import Foundation
import Glibc
import Testing

/// What goes wrong outside of the documents: disks, rights, other processes, power. Outputs are whole or absent, inputs
/// untouched, the message tells the remedy, and a run again completes.
struct FaultTests {
    private static func folder(_ count: Int) throws -> TemporaryDirectory {
        let directory = try TemporaryDirectory()
        for number in 1...count { try directory.write(Sample.short, to: "in/\(number).md") }
        return directory
    }

    private func isWhole(_ path: String) -> Bool {
        (try? Data(contentsOf: URL(filePath: path)))?.suffix(6) == Data("%%EOF\n".utf8)
    }

    // MARK: Disks

    @Test(
        "A disk without room, played by a limit of the size of files",
        arguments: [
            ["summarize", "in/1.md", "-o", "page.pdf"], ["packet", "in", "-o", "page.pdf"],
            ["cohort", "in", "-o", "page.pdf"],
        ])
    func noRoom(arguments: [String]) throws {
        let directory = try Self.folder(2)
        try directory.write("of yesterday", to: "page.pdf")
        let run = try CommandRun(
            shell: "ulimit -f 4; exec \"$0\" \"$@\"", [CommandRun.executable] + arguments + ["--quiet"], in: directory)
        #expect(run.status == 1)
        #expect(run.errorLines.count == 1)
        #expect(
            run.error.hasSuffix(
                "cannot write page.pdf: File too large; raise the limit of the size of files (ulimit -f), and run again\n"
            ))
        #expect(try directory.read("page.pdf") == Array("of yesterday".utf8))
        #expect(try directory.names == ["in", "page.pdf"])
        let again = try CommandRun(arguments + ["--quiet"], in: directory)
        #expect(again.status == 0)
        #expect(isWhole(directory("page.pdf")))
    }

    @Test("What is printed may find no room either", arguments: ["parse", "analyze", "packet", "summarize"])
    func noRoomForPrinting(command: String) throws {
        let directory = try Self.folder(1)
        let output = ["packet", "summarize"].contains(command) ? ["-o", "-"] : []
        let run = try CommandRun(
            shell: "exec \"$0\" \"$@\" >/dev/full", [CommandRun.executable, command, "in/1.md"] + output, in: directory)
        #expect(run.status == 1)
        #expect(run.errorLines.count == 1 && run.error.contains("standard output: No space left on device"))
        let closed = try CommandRun(
            shell: "\"$0\" \"$@\" | true; exit ${PIPESTATUS[0]}",
            [CommandRun.executable, command, "in/1.md"] + output, in: directory)
        #expect(closed.status == 0 && closed.error.isEmpty)
    }

    private static let becomeUnprivileged = "exec setpriv --reuid 65534 --regid 65534 --clear-groups "

    /// Whoever runs the tests without rights is a user without rights; a name space of one user has no other.
    private static func canBeUnprivileged() -> Bool {
        geteuid() != 0
            || (try? CommandRun(shell: becomeUnprivileged + "true", [], in: TemporaryDirectory()))?.status == 0
    }

    private func runUnprivileged(_ script: String, in directory: TemporaryDirectory) throws -> CommandRun {
        let become = geteuid() == 0 ? Self.becomeUnprivileged : "exec "
        return try CommandRun(shell: become + script, [CommandRun.executable], in: directory)
    }

    @Test(.enabled(if: canBeUnprivileged(), "nobody else to be here"))
    func noRight() throws {
        let directory = try Self.folder(2)
        try directory.write(Sample.short, to: "in/closed/3.md")
        try directory.write(Sample.short, to: "in/4.md")
        chmod(directory("in/closed"), 0)
        chmod(directory("in/4.md"), 0)
        chmod(directory.path, 0o555)
        defer {
            chmod(directory("in/closed"), 0o755)
            chmod(directory.path, 0o755)
        }
        let read = try runUnprivileged("\"$0\" parse in", in: directory)
        #expect(read.status == 1)
        #expect(read.lines.count == 2)
        #expect(
            read.errorLines.prefix(2) == [
                "vitagraph: in/4.md: Permission denied", "vitagraph: in/closed: Permission denied",
            ])
        let written = try runUnprivileged("\"$0\" summarize in/1.md -o page.pdf 2>&1", in: directory)
        #expect(written.status == 1)
        #expect(
            written.lines.last
                == "vitagraph: in/1.md: cannot write page.pdf: Permission denied; choose another place with -o")
    }

    @Test func linksInCircles() throws {
        let directory = try Self.folder(1)
        for (name, target) in [("around", "."), ("1-loop.md", "1-loop.md"), ("far", "/")] {
            try FileManager.default.createSymbolicLink(
                atPath: directory("in/\(name)"), withDestinationPath: target)
        }
        let run = try CommandRun(["parse", "in"], in: directory)
        #expect(run.status == 0)
        #expect(run.lines.count == 1)
    }

    // MARK: Other processes

    @Test func twoWriteOneOutput() throws {
        let directory = try Self.folder(3)
        let script = """
            for round in 1 2 3; do
                "$0" summarize in -o out/ & "$0" summarize in -o out/ & "$0" packet in -o packet.pdf & "$0" packet in -o packet.pdf
                wait
            done
            """
        let run = try CommandRun(shell: script, [CommandRun.executable], in: directory)
        #expect(run.error.split(separator: "\n").allSatisfy { $0.contains("one person") })
        #expect(isWhole(directory("packet.pdf")))
        let pages = try FileManager.default.contentsOfDirectory(atPath: directory("out"))
        #expect(pages.sorted() == ["1.pdf", "2.pdf", "3.pdf"])
        #expect(pages.allSatisfy { isWhole(directory("out/\($0)")) })
        #expect(try directory.names == ["in", "out", "packet.pdf"])
    }

    @Test("Files that change and go while they are read give a page or a reason")
    func changingFiles() throws {
        let directory = try Self.folder(20)
        let script = """
            (for round in $(seq 40); do
                for number in 3 7 11; do echo "$round" >>in/$number.md; rm -f in/$((number + 1)).md; : >in/$((number + 2)).md; done
            done) &
            "$0" packet in -o packet.pdf
            status=$?
            wait
            exit $status
            """
        let run = try CommandRun(shell: script, [CommandRun.executable], in: directory)
        #expect([0, 1].contains(run.status))
        // What changes between two looks at it can be no original: the packet is whole or not there.
        let hasChanged = run.error.contains("changed while the packet was made; run again")
        #expect(hasChanged != isWhole(directory("packet.pdf")))
    }

    // MARK: Killed

    /// `VITAGRAPH_KILLS=200 swift test --filter FaultTests` takes some minutes.
    private static let killCount = ProcessInfo.processInfo.environment["VITAGRAPH_KILLS"].flatMap { Int($0) } ?? 6

    @Test(
        "Killed at any moment", arguments: ["summarize in -o out/", "packet in -o out/packet.pdf --attach plain.pdf"])
    func killed(command: String) throws {
        let directory = try Self.folder(12)
        try directory.write("", to: "tmp/.keep")
        try directory.write("", to: "out/.keep")
        let script = """
            export TMPDIR="$PWD/tmp"
            "$0" summarize in/1.md -o plain.pdf --as-of 2024-01 || exit 3
            for number in 2 4 6 8; do \(Sample.asForeign) plain.pdf >in/$number.pdf; done
            sums=$(cd in && sha256sum *)
            begin=$EPOCHREALTIME; "$0" \(command) --quiet; took=$(( (${EPOCHREALTIME/./} - ${begin/./}) / 1000 ))
            rm -f out/*.pdf
            for round in $(seq \(Self.killCount)); do
                "$0" \(command) --quiet & victim=$!
                sleep $(printf '%d.%03d' $((RANDOM % (took + 1) / 1000)) $((RANDOM % (took + 1) % 1000)))
                kill -KILL $victim; wait $victim
                for page in out/*.pdf; do
                    test ! -e "$page" || test "$(tail -c 6 "$page")" = '%%EOF' || echo "cut off: $page"
                done
            done 2>killed
            test "$sums" = "$(cd in && sha256sum *)" || echo 'inputs were changed'
            "$0" \(command) --quiet || echo "the run again ended with $?"
            ls -A tmp out
            """
        let run = try CommandRun(shell: script, [CommandRun.executable], in: directory)
        let expected =
            command.hasPrefix("packet")
            ? ["packet.pdf"] : (1...12).map { "\($0).pdf" } + [2, 4, 6, 8].map { "\($0)-2.pdf" }
        #expect(run.lines.sorted() == (["out:", "tmp:", ".keep", ".keep"] + expected).sorted(), "\(run.error)")
    }
}
