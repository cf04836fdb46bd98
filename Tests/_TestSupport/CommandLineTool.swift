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
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments.map { $0 == "FILE" ? file.path : $0 }
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (String(decoding: output, as: UTF8.self), process.terminationStatus)
    }
}
