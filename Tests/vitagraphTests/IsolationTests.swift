import Foundation
import Testing

/// Where the program goes beyond its inputs and outputs: nowhere.
struct IsolationTests {
    /// Pages, a packet, a cohort, PDFs and other documents: all that calls libraries and converters.
    private static let everything = """
        "$0" summarize in/a.md -o plain.pdf --as-of 2024-01 &&
        \(Sample.asForeign) plain.pdf >in/b.pdf &&
        "$0" summarize in -o out/ --format pdf --format png --format svg --quiet &&
        "$0" cohort in -o cohort.pdf --table cohort.csv --quiet &&
        "$0" packet in --attach plain.pdf --cohort -o packet.pdf --quiet &&
        "$0" parse in --lines >parsed.json && "$0" analyze in --lines --blind >analyzed.json
        """

    private static func folder() throws -> TemporaryDirectory {
        let directory = try TemporaryDirectory()
        try directory.write(Sample.short + "\n张伟 https://example.org mailto:ottilie@example.org\n", to: "in/a.md")
        try directory.write(
            """
            <!DOCTYPE html><html><head><link rel="stylesheet" href="https://example.org/a.css"></head><body>
            <img src="https://example.org/a.png"><h1>Ottilie Brand</h1><p>ottilie@example.org</p>
            <iframe src="http://example.org/"></iframe></body></html>
            """, to: "in/c.html")
        return directory
    }

    private static func canRun(_ script: String) -> Bool {
        (try? CommandRun(shell: script, [], in: TemporaryDirectory()))?.status == 0
    }

    @Test(.enabled(if: canRun("unshare --user --map-root-user --net true"), "no name spaces for users here"))
    func needsNoNetwork() throws {
        let directory = try Self.folder()
        let run = try CommandRun(
            shell: "unshare --user --map-root-user --net -- bash -c \"$1\" \"$0\"",
            [CommandRun.executable, Self.everything], in: directory)
        #expect(run.status == 0, "\(run.error)")
    }

    @Test(.enabled(if: canRun("strace -o /dev/null true"), "strace is missing, or not allowed here"))
    func opensNoSocketAndWritesNowhereElse() throws {
        let directory = try Self.folder()
        try directory.write("", to: "tmp/.keep")
        // Without HOME, programs ask the system who the user is, through a socket: ours do not. bash
        // asks when SHELL is missing, as it is in a container, so the script runs in sh. Nor may it raise priorities, as
        // ordinary users may not: libdispatch would tell the system's log.
        let run = try CommandRun(
            shell: """
                export TMPDIR="$PWD/tmp" XDG_CACHE_HOME="$PWD/cache"
                ordinary=--bounding-set=-sys_nice
                setpriv $ordinary true || ordinary=
                setpriv $ordinary strace -f -y -qq -o trace -e trace=socket,connect,socketpair,bind,openat,creat,mkdir,mkdirat,rename,unlink \
                    -e signal=none env -u HOME -u USER -u SHELL sh -c "$1" "$0"
                """, [CommandRun.executable, Self.everything], in: directory)
        #expect(run.status == 0, "\(run.error)")
        let trace = String(decoding: try directory.read("trace"), as: UTF8.self).split(separator: "\n")
        #expect(trace.count > 1000)
        let sockets = trace.filter { $0.contains(#/ (socket|connect|socketpair|bind)\(/#) }
        #expect(sockets.isEmpty)
        let written = trace.filter { call in
            guard !call.contains(" = -1 ") else { return false }
            return call.contains(#/ (creat|mkdir|mkdirat|rename|unlink)\(/#)
                || call.contains(#/ openat\(.*O_(WRONLY|RDWR|CREAT)/#)
        }
        let own = URL(filePath: directory.path).standardizedFileURL.path
        // Relative names are relative to the directory of the test, and ours carry its name.
        let elsewhere = written.filter { call in
            guard let path = call.firstMatch(of: /"([^"]*)"/)?.output.1 else { return true }
            return path.hasPrefix("/") && !URL(filePath: String(path)).standardizedFileURL.path.hasPrefix(own)
                && !path.hasPrefix("/dev/")
                && !path.hasPrefix("/proc/self/")
        }
        #expect(elsewhere.isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory("tmp")) == [".keep"])
        let cached = try FileManager.default.subpathsOfDirectory(atPath: directory("cache"))
        #expect(cached.allSatisfy { !$0.contains(".") || $0.hasSuffix(".otf") })
    }
}
