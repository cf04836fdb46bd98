import Foundation

@testable import ResumeReading

/// One line of a text résumé as a word processor would hold it.
struct TypesetParagraph {
    struct Scalar {
        var value: Unicode.Scalar
        var isBold = false
        var target: String?
    }

    /// Text of one look, with its address where it leads to one.
    struct Run {
        var text: String
        var isBold: Bool
        var target: String?
    }

    var scalars: [Scalar] = []
    var headingLevel: Int?
    /// `•`, `3.`
    var marker: String?
    var indent = 0
    var cells: [String] = []
    /// How wide the last line was in the text file.
    private var lastWidth = 0

    var isBlank: Bool { scalars.isEmpty }
    var text: String { scalars.text }

    /// What the markup says of the lines of a document; plain text says it by its words. Nobody sets page numbers
    /// and line ends of another paper.
    static func paragraphs(of source: SourceText) -> [TypesetParagraph] {
        var paragraphs = rejoined(PageNoise.hidden(source.lines).filter { !$0.isHidden }.map(TypesetParagraph.init))
        for (index, paragraph) in paragraphs.enumerated()
        where paragraph.headingLevel == nil && paragraph.marker == nil && paragraph.cells.isEmpty {
            let isApart = index == 0 || paragraphs[index - 1].isBlank
            if isApart, !SectionHeading.kinds(of: ScalarText(paragraph.label)).isEmpty {
                paragraphs[index].headingLevel = 2
            }
        }
        if let first = paragraphs.firstIndex(where: { !$0.isBlank }), paragraphs[first].text.count <= 30,
            !paragraphs[first].text.contains(where: { $0.isNumber || "\t@:：|".contains($0) }),
            paragraphs[first].cells.isEmpty, paragraphs[first].headingLevel == nil
        {
            paragraphs[first].headingLevel = 1
        }
        return paragraphs
    }

    /// Joins what the width of a text file had broken: nobody breaks lines of a document by hand.
    private static func rejoined(_ lines: [TypesetParagraph]) -> [TypesetParagraph] {
        let widest = lines.filter { !$0.hasGap }.map(\.width).max() ?? 0
        guard (50...100).contains(widest) else { return lines }
        return lines.reduce(into: []) { paragraphs, line in
            guard let above = paragraphs.last, !line.isBlank, line.marker == nil, line.cells.isEmpty,
                above.cells.isEmpty, above.headingLevel == nil, line.headingLevel == nil, !line.hasGap,
                line.goesOn(from: above, widest: widest)
            else {
                paragraphs.append(line)
                return
            }
            if above.scalars.last?.value.isASCII == true || line.scalars.first?.value.isASCII == true {
                paragraphs[paragraphs.count - 1].scalars.append(Scalar(value: " "))
            }
            paragraphs[paragraphs.count - 1].scalars += line.scalars
            paragraphs[paragraphs.count - 1].lastWidth = line.width
        }
    }

    private func goesOn(from above: TypesetParagraph, widest: Int) -> Bool {
        let isLowercase = scalars.first?.value.properties.isLowercase == true
        let isHanging = indent > above.indent
        if isHanging, above.marker != nil { return above.lastWidth * 10 > widest * 6 }
        if isLowercase { return above.lastWidth * 10 > widest * 8 }
        return isHanging && above.lastWidth + firstWordWidth > widest
    }

    /// Columns of a terminal.
    private var width: Int { indent + (marker == nil ? 0 : 2) + Self.width(scalars) }
    private var firstWordWidth: Int {
        guard let first = scalars.first, first.value.isASCII else { return 3 }
        return Self.width(scalars.prefix { $0.value.isASCII && $0.value != " " }) + 1
    }
    /// The text before a note in brackets.
    private var label: String {
        let label = text.prefix { !"（(".contains($0) }
        return label.isEmpty ? text : label.trimmingCharacters(in: .whitespaces)
    }
    private var hasGap: Bool { text.contains("\t") || text.contains("   ") }

    private static func width(_ scalars: some Collection<Scalar>) -> Int {
        scalars.reduce(0) { $0 + ($1.value.value >= 0x2E80 ? 2 : 1) }
    }

    /// Signs that the fonts of the tests have in place of those that they lack.
    private static let kin: [Unicode.Scalar: Unicode.Scalar] = ["⭐": "★", "∗": "*", "✉": "△"]

    private init(_ line: SourceLine) {
        scalars = line.text.enumerated().map { offset, scalar in
            let index = line.text.startIndex + offset
            return Scalar(
                value: Self.kin[scalar] ?? scalar, isBold: line.boldRanges.contains { $0.contains(index) },
                target: line.links.first { $0.range.contains(index) }.map { String($0.target) })
        }
        headingLevel = line.headingLevel
        indent = line.indent
        defer { lastWidth = width }
        cells = line.cells.map { String($0) }
        switch line.marker {
        case .bullet: marker = "•"
        case .number(let value): marker = "\(value)."
        case nil: break
        }
    }

    /// Rows of one table that follow each other, or one paragraph.
    static func blocks(_ paragraphs: [TypesetParagraph]) -> [[TypesetParagraph]] {
        var blocks: [[TypesetParagraph]] = []
        for paragraph in paragraphs {
            if !paragraph.cells.isEmpty, blocks.last?.last?.cells.isEmpty == false {
                blocks[blocks.count - 1].append(paragraph)
            } else {
                blocks.append([paragraph])
            }
        }
        return blocks
    }
}

extension Collection<TypesetParagraph.Scalar> {
    var text: String { String(String.UnicodeScalarView(map(\.value))) }

    var runs: [TypesetParagraph.Run] {
        var runs: [TypesetParagraph.Run] = []
        for scalar in self {
            if let last = runs.last, last.isBold == scalar.isBold, last.target == scalar.target {
                runs[runs.count - 1].text.unicodeScalars.append(scalar.value)
            } else {
                runs.append(.init(text: String(scalar.value), isBold: scalar.isBold, target: scalar.target))
            }
        }
        return runs
    }
}

extension String {
    var xmlEscaped: String {
        replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
