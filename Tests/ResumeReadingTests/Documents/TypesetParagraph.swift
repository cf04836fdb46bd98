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

    var isBlank: Bool { scalars.isEmpty }
    var text: String { scalars.text }

    /// What the markup says of the lines of a document; plain text says it by its words.
    static func paragraphs(of source: SourceText) -> [TypesetParagraph] {
        var paragraphs = source.lines.filter { !$0.isHidden }.map(TypesetParagraph.init)
        for index in paragraphs.indices where paragraphs[index].headingLevel == nil {
            let paragraph = paragraphs[index]
            let isSection = !SectionHeading.kinds(of: ScalarText(paragraph.text)).isEmpty && paragraph.marker == nil
            if isSection, paragraph.cells.isEmpty { paragraphs[index].headingLevel = 2 }
        }
        if let first = paragraphs.firstIndex(where: { !$0.isBlank }), paragraphs[first].text.count <= 30,
            !paragraphs[first].text.contains(where: { $0.isNumber || "\t@:：|".contains($0) }),
            paragraphs[first].cells.isEmpty, paragraphs[first].headingLevel == nil
        {
            paragraphs[first].headingLevel = 1
        }
        return paragraphs
    }

    private init(_ line: SourceLine) {
        scalars = line.text.enumerated().map { offset, scalar in
            let index = line.text.startIndex + offset
            return Scalar(
                value: scalar, isBold: line.boldRanges.contains { $0.contains(index) },
                target: line.links.first { $0.range.contains(index) }.map { String($0.target) })
        }
        headingLevel = line.headingLevel
        indent = line.indent
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
