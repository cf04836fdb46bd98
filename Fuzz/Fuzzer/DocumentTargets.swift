import DocumentText

/// Bytes through one of the readers of documents, up to their lines.
enum DocumentTargets {
    static func html(_ bytes: [UInt8]) {
        check { try HTMLText.lines(of: bytes) }
    }

    static func docx(_ bytes: [UInt8]) {
        check { try OfficeText.lines(of: StoredZip.archive([("word/document.xml", bytes)])) }
    }

    static func odt(_ bytes: [UInt8]) {
        let kind = Array("application/vnd.oasis.opendocument.text".utf8)
        check { try OfficeText.lines(of: StoredZip.archive([("mimetype", kind), ("content.xml", bytes)])) }
    }

    static func zip(_ bytes: [UInt8]) {
        check { try OfficeText.lines(of: bytes) }
    }

    /// The words as poppler writes them, a zero byte, their styles.
    static func boxes(_ bytes: [UInt8]) {
        let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false).map { Array($0) }
        check {
            DocumentText(lines: try PDFText.lines(ofWords: parts[0], styles: parts.count > 1 ? parts[1] : []))
        }
    }

    /// An error is an answer too; what is read is the same each time, and its ranges lie in their lines.
    private static func check(_ read: () throws -> DocumentText) {
        guard let first = try? read() else { return }
        guard let second = try? read(), first == second else { Fuzzer.fail("two readings of the same bytes differ") }
        for line in first.lines {
            let count = line.text.unicodeScalars.count
            for range in line.boldRanges + line.links.map(\.range) {
                guard range.lowerBound >= 0, range.upperBound <= count else {
                    Fuzzer.fail("a range points outside of its line")
                }
            }
        }
    }
}
