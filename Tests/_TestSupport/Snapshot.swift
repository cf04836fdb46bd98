import FoundationEssentials
public import Testing

/// Compares `text` with a file kept beside the test: `__Snapshots__/<test file>/<test>[-<name>].txt`.
///
/// A missing file is written and the test fails once, so that a new baseline gets looked at. With
/// `RECORD_SNAPSHOTS=1` in the environment every file is written anew. The target has to exclude `__Snapshots__` in
/// Package.swift.
public func assertSnapshot(
    of text: String, named name: String? = nil, filePath: String = #filePath, function: String = #function,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    assertSnapshot(
        of: text, in: SnapshotFile(test: function, name: name, filePath: filePath, type: "txt"),
        sourceLocation: sourceLocation)
}

/// Compares `text` with the file at `path`, which users see too.
public func assertSnapshot(
    of text: String, atPath path: String, sourceLocation: SourceLocation = #_sourceLocation
) {
    assertSnapshot(of: text, in: SnapshotFile(path: path), sourceLocation: sourceLocation)
}

private func assertSnapshot(of text: String, in file: SnapshotFile, sourceLocation: SourceLocation) {
    do {
        guard let baseline = try file.baseline(orRecord: Array(text.utf8), sourceLocation) else { return }
        let expected = String(decoding: baseline, as: UTF8.self)
        if let difference = firstDifference(expected: expected, actual: text) {
            Issue.record(
                "\(file.shownPath) differs. \(difference)\nRECORD_SNAPSHOTS=1 records it anew.",
                sourceLocation: sourceLocation)
        }
    } catch {
        Issue.record(error, sourceLocation: sourceLocation)
    }
}

/// The first line in which two texts differ, both versions shown; nil if they are equal.
func firstDifference(expected: String, actual: String) -> String? {
    if expected == actual { return nil }
    let left = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let right = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let index = zip(left, right).prefix { $0 == $1 }.map { _ in }.count
    let wanted = index < left.count ? String(left[index]) : "(end)"
    let found = index < right.count ? String(right[index]) : "(end)"
    return "Line \(index + 1):\n- \(wanted)\n+ \(found)"
}

/// The file that a test's output is compared with.
struct SnapshotFile {
    let path: String
    /// The path from the test's folder on.
    let shownPath: String

    init(path: String) {
        self.path = path
        shownPath = path.split(separator: "/").suffix(3).joined(separator: "/")
    }

    init(test: String, name: String?, filePath: String, type: String) {
        var folders = filePath.split(separator: "/", omittingEmptySubsequences: false)
        let file = folders.popLast() ?? ""
        let base = file.hasSuffix(".swift") ? file.dropLast(6) : file
        let function = test.prefix { $0 != "(" }
        shownPath = "__Snapshots__/\(base)/\(function)\(name.map { "-" + $0 } ?? "").\(type)"
        path = folders.joined(separator: "/") + "/" + shownPath
    }

    /// What is kept; or nil, having written `bytes` instead.
    func baseline(orRecord bytes: [UInt8], _ sourceLocation: SourceLocation) throws -> [UInt8]? {
        let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
        if !isRecording, FileManager.default.fileExists(atPath: path) {
            return try Array(Data(contentsOf: URL(filePath: path)))
        }
        let url = URL(filePath: path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
        if !isRecording {
            Issue.record(
                "\(shownPath) was missing and has been written: look at it, then run again.",
                sourceLocation: sourceLocation)
        }
        return nil
    }
}
