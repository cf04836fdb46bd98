import Foundation

/// A program that tests check results with, where it is installed.
public struct CommandLineTool {
    public let path: String

    public init?(_ name: String) {
        guard
            let path = ["/usr/bin/", "/usr/local/bin/"].map({ $0 + name }).first(
                where: FileManager.default.isExecutableFile)
        else { return nil }
        self.path = path
    }

    /// What the program prints when given `bytes` as a file in place of `FILE`, and its exit status.
    public func run(_ arguments: [String], on bytes: [UInt8]) throws -> (output: String, status: Int32) {
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let printed = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try Data().write(to: printed)
        defer { try? FileManager.default.removeItem(at: printed) }
        let status = try SpawnedProgram.run(
            path, arguments.map { $0 == "FILE" ? file.path : $0 }, output: printed.path)
        return (String(decoding: try Data(contentsOf: printed), as: UTF8.self), status)
    }
}
