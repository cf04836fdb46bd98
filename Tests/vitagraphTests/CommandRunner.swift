import Foundation
import _TestSupport

/// One run of the command that this build made.
struct CommandRun {
    var status: Int32
    var output: [UInt8]
    var error: String

    /// Runs `vitagraph` with `arguments`.
    init(_ arguments: [String], in directory: TemporaryDirectory, standardInput: String = "") throws {
        try self.init(executable: CommandRun.executable, arguments, in: directory, standardInput: standardInput)
    }

    /// Runs a shell script; its `$0`, `$1` ... are `arguments`.
    init(shell script: String, _ arguments: [String], in directory: TemporaryDirectory) throws {
        try self.init(executable: "/bin/bash", ["-c", script] + arguments, in: directory, standardInput: "")
    }

    /// Output goes into files, so that no pipe can fill up.
    private init(
        executable: String, _ arguments: [String], in directory: TemporaryDirectory, standardInput: String
    ) throws {
        let scratch = try TemporaryDirectory()
        let input = try scratch.write(standardInput, to: "input")
        let output = try scratch.write("", to: "output")
        let error = try scratch.write("", to: "error")
        status = try SpawnedProgram.run(
            executable, arguments, in: directory.path, input: input, output: output, error: error)
        self.output = try scratch.read("output")
        self.error = String(decoding: try scratch.read("error"), as: UTF8.self)
    }

    var text: String { String(decoding: output, as: UTF8.self) }
    var lines: [String] { text.split(separator: "\n").map(String.init) }
    var errorLines: [String] { error.split(separator: "\n").map(String.init) }

    /// It lies beside the test bundle.
    static let executable = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appending(path: "vitagraph").path(percentEncoded: false)
}

/// What tests read: the sample résumés of the repository, and small invented ones.
enum Sample {
    static let reports = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Reports").path(percentEncoded: false)

    static func path(_ name: String) -> String { "\(reports)/\(name)" }

    /// The beginning of a command that prints a page of ours as if another program had drawn it: ours are no résumés.
    static let asForeign = "LC_ALL=C sed s/Vitagraph/Elsewhere/g"

    static let short = """
        # Ottilie Brand

        ottilie.brand@example.org

        ## Experience

        Baker, Hearth & Rye
        Jan 2019 - Mar 2021

        """
}
