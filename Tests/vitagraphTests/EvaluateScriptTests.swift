import Foundation
import Testing

/// `evaluate` gives the figures of the script that the shared labels were made for. Runs where these stand beside the
/// package.
struct EvaluateScriptTests {
    private static let accuracy = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/accuracy")
    private static let script = accuracy.appending(path: "score.py").path(percentEncoded: false)
    private static let aliases = accuracy.appending(path: "dev/tools/aliases.json").path(percentEncoded: false)

    @Test(
        .enabled(if: FileManager.default.fileExists(atPath: script), "the shared labels are not beside the package"),
        arguments: [false, true])
    func givesTheFiguresOfTheScript(labelsAreAltered: Bool) throws {
        let directory = try TemporaryDirectory()
        for file in try Self.texts() {
            let name = file.deletingPathExtension().lastPathComponent
            var labels = try Data(contentsOf: Self.accuracy.appending(path: "dev/gold/\(name).gold.json"))
            if labelsAreAltered { labels = try Self.altered(labels) }
            try directory.write([UInt8](labels), to: "gold/\(name).gold.json")
            try directory.write([UInt8](Data(contentsOf: file)), to: "in/\(file.lastPathComponent)")
        }
        let options = "gold in --aliases \"$2\""
        let expected = try CommandRun(
            shell: "python3 \"$1\" \(options) --command \"$0 parse {}\"",
            [CommandRun.executable, Self.script, Self.aliases], in: directory)
        #expect(expected.error.isEmpty, "python3 is needed here")
        let run = try CommandRun(
            shell: "\"$0\" evaluate \(options)", [CommandRun.executable, Self.script, Self.aliases], in: directory)
        #expect(run.lines.count > 20)
        #expect(run.lines == expected.lines)
        #expect(run.status == expected.status)
        // Altered labels are there to make all kinds of differences.
        #expect(run.lines.last?.hasPrefix("micro F1 0.9") == !labelsAreAltered)
    }

    private static func texts() throws -> [URL] {
        try FileManager.default.contentsOfDirectory(
            at: accuracy.appending(path: "dev/inputs"), includingPropertiesForKeys: nil
        ).filter { ["md", "txt"].contains($0.pathExtension) }
    }

    /// Every fourth text is cut in half and every fifth element of a list is left out.
    private static func altered(_ labels: Data) throws -> Data {
        var count = 0
        func alter(_ value: Any) -> Any {
            switch value {
            case let text as String:
                count += 1
                return count.isMultiple(of: 4) ? String(text.prefix((text.count + 1) / 2)) : text
            case let elements as [Any]:
                return elements.enumerated().filter { !($0.offset + 1).isMultiple(of: 5) }.map { alter($0.element) }
            case let members as [String: Any]:
                var altered: [String: Any] = [:]
                for (key, member) in members.sorted(by: { $0.key < $1.key }) { altered[key] = alter(member) }
                return altered
            default: return value
            }
        }
        return try JSONSerialization.data(withJSONObject: alter(JSONSerialization.jsonObject(with: labels)))
    }
}
