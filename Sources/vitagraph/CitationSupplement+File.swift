import ArgumentParser
import CareerAnalysis
import CitationLists
import FoundationEssentials
import ResumeReading

extension CitationSupplement {
    /// The list in a file; what is wrong with it is wrong usage.
    init(path: String) throws {
        do {
            self.init(
                list: try CitationList(decoding: Self.asUTF8(Input(path: path).read())), path: path,
                fileDate: Self.modificationDate(path))
        } catch let failure as InputFailure {
            throw ValidationError("\(failure.name): \(failure.reason)")
        } catch let error as CitationListError {
            throw ValidationError(
                error.findings.map { Diagnostics.onOneLine("\(path):\($0.line): \($0.reason)") }
                    .joined(separator: "\n"))
        }
    }

    /// Spreadsheets save tables in the encodings that résumés come in. Damaged UTF-8 is left for the list to refuse.
    private static func asUTF8(_ bytes: [UInt8]) -> [UInt8] {
        guard let (text, encoding) = TextEncoding.decode(bytes), encoding != "utf-8" else { return bytes }
        return Array(text.utf8)
    }

    /// `YYYY-MM-DD`, in universal time so that it is the same everywhere.
    private static func modificationDate(_ path: String) -> String? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard let date = attributes?[.modificationDate] as? Date else { return nil }
        return String(date.formatted(.iso8601).prefix(10))
    }
}
