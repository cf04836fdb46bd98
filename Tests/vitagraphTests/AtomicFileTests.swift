import FoundationEssentials
import Glibc
import Testing

@testable import vitagraph

struct AtomicFileTests {
    private func mode(_ path: String) -> mode_t {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
    }

    @Test func writesAndReplacesWithoutLeftovers() throws {
        let directory = try TemporaryDirectory()
        try AtomicFile.write([1, 2, 3], to: directory("a.pdf"))
        #expect(try directory.read("a.pdf") == [1, 2, 3])
        #expect(mode(directory("a.pdf")) & 0o600 == 0o600)
        #expect(mode(directory("a.pdf")) & 0o133 == 0)
        chmod(directory("a.pdf"), 0o600)
        try AtomicFile.write([4], to: directory("a.pdf"))
        #expect(try directory.read("a.pdf") == [4])
        #expect(mode(directory("a.pdf")) == 0o600, "who kept the page private keeps it private")
        #expect(try directory.names == ["a.pdf"])
    }

    @Test func leavesNothingBehindWhenItFails() throws {
        let directory = try TemporaryDirectory()
        #expect(throws: SystemError(code: ENOENT)) { try AtomicFile.write([1], to: directory("no/such/a.pdf")) }
        #expect(throws: SystemError(code: EISDIR)) { try AtomicFile.write([1], to: directory.path) }
        let long = String(repeating: "x", count: 300) + ".pdf"
        #expect(throws: SystemError(code: ENAMETOOLONG)) { try AtomicFile.write([1], to: directory(long)) }
        #expect(try directory.names == [])
    }

    @Test func writesThroughALink() throws {
        let directory = try TemporaryDirectory()
        try directory.write("old", to: "kept/real.pdf")
        try FileManager.default.createSymbolicLink(
            atPath: directory("link.pdf"), withDestinationPath: directory("kept/real.pdf"))
        try AtomicFile.write([7], to: directory("link.pdf"))
        #expect(try directory.read("kept/real.pdf") == [7])
        var status = stat()
        #expect(lstat(directory("link.pdf"), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    }

    @Test func leavesDevicesInPlace() throws {
        try AtomicFile.write([1], to: "/dev/null")
        #expect(FileKind(path: "/dev/null") == .other)
        #expect(throws: SystemError(code: ENOSPC)) { try AtomicFile.write([1], to: "/dev/full") }
    }
}
