import FoundationEssentials
import Glibc
import Testing

@testable import vitagraph

struct InputTests {
    @Test func readsAllBytes() throws {
        let directory = try TemporaryDirectory()
        let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
        #expect(try Input(path: try directory.write(bytes, to: "x")).read() == bytes)
    }

    @Test func saysWhyAFileCannotBeRead() throws {
        let directory = try TemporaryDirectory()
        let loop = directory("loop")
        try FileManager.default.createSymbolicLink(atPath: loop, withDestinationPath: loop)
        let reasons = [
            loop: "Too many levels of symbolic links",
            directory("missing"): "No such file or directory",
            directory.path: "Is a directory",
        ]
        for (path, reason) in reasons {
            #expect(throws: InputFailure(name: path, reason: reason)) { try Input(path: path).read() }
        }
    }

    @Test(.enabled(if: geteuid() != 0, "root may read everything"))
    func saysThatPermissionIsDenied() throws {
        let directory = try TemporaryDirectory()
        let path = try directory.write("x", to: "secret.md")
        chmod(path, 0)
        #expect(throws: InputFailure(name: path, reason: "Permission denied")) { try Input(path: path).read() }
    }

    @Test(.timeLimit(.minutes(60))) func givesUpOnAnEndlessDevice() {
        #expect(throws: InputFailure(name: "/dev/zero", reason: "larger than 64 MiB", code: "too-large")) {
            try Input(path: "/dev/zero").read()
        }
    }

    @Test func knowsAFileByAllItsNames() throws {
        let directory = try TemporaryDirectory()
        let file = Input(path: try directory.write("x", to: "a.md"))
        let other = Input(path: try directory.write("x", to: "b.md"))
        try FileManager.default.createSymbolicLink(atPath: directory("link"), withDestinationPath: file.path)
        #expect(link(file.path, directory("hard")) == 0)
        #expect(file.identity != nil)
        #expect(Input(path: directory("link")).identity == file.identity)
        #expect(Input(path: directory("hard")).identity == file.identity)
        #expect(other.identity != file.identity)
        #expect(Input(path: directory("missing")).identity == nil)
    }
}
