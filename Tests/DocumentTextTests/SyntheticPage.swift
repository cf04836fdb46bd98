import Testing

@testable import DocumentText

/// A line of type on a page that no converter made. Letters are half as wide as high, Chinese characters as wide.
struct Line {
    var x: Double
    /// Of the baseline.
    var y: Double
    var text: String
    var size: Double
    var isBold: Bool

    init(_ x: Double, _ y: Double, _ text: String, size: Double = 10, bold: Bool = false) {
        (self.x, self.y, self.text, self.size, isBold) = (x, y, text, size, bold)
    }

    static func width(_ text: some StringProtocol, _ size: Double) -> Double {
        text.unicodeScalars.reduce(0) { $0 + (Glyphs.isIdeographic($1) ? size : size / 2) }
    }

    var words: [PageWord] {
        var x = x
        return text.split(separator: " ", omittingEmptySubsequences: false).compactMap { word in
            defer { x += Self.width(word, size) + size * 0.25 }
            guard !word.isEmpty else { return nil }
            let box = Box(left: x, top: y - 0.9 * size, right: x + Self.width(word, size), bottom: y + 0.25 * size)
            var result = PageWord(text: String(word), box: box, size: size)
            if isBold { result.boldRanges = [0..<word.unicodeScalars.count] }
            return result
        }
    }
}

func page(_ lines: [Line], number: Int = 1) -> Page {
    Page(number: number, width: 595, height: 842, words: lines.flatMap(\.words))
}

func read(_ pages: [Page]) -> [DocumentLine] { DocumentLayout.lines(of: pages) }

/// The lines with text, `|` for tabs.
func texts(_ lines: [Line]) -> [String] {
    read([page(lines)]).map(\.text).filter { !$0.isEmpty }.map {
        $0.split(separator: "\t", omittingEmptySubsequences: false).joined(separator: " | ")
    }
}
