/// Text with its type: what a paragraph is made of before it becomes lines.
///
/// `\n` ends a line within the paragraph, `\t` is a wide gap, `\u{C}` a page break.
struct InlineText {
    struct Element {
        var scalar: Unicode.Scalar
        var type: Typeface
    }

    /// What type and link a piece of text has.
    struct Typeface: Hashable {
        var isBold = false
        /// In points; 0 where it is not known.
        var size: Float = 0
        var link: String?
    }

    var elements: [Element] = []

    init() {}

    init(_ elements: some Sequence<Element>) { self.elements = Array(elements) }

    mutating func append(_ text: String, _ type: Typeface) {
        for scalar in text.unicodeScalars where !scalar.isLeftOut {
            elements.append(Element(scalar: scalar, type: type))
        }
    }

    mutating func append(_ scalar: Unicode.Scalar, _ type: Typeface = Typeface()) {
        elements.append(Element(scalar: scalar, type: type))
    }

    mutating func append(_ other: InlineText) { elements += other.elements }

    /// Nothing that can be seen.
    var isBlank: Bool { elements.allSatisfy { $0.scalar.isBlank } }

    var visibleCount: Int { elements.count { !$0.scalar.isBlank } }

    var isBold: Bool { !isBlank && elements.allSatisfy { $0.type.isBold || $0.scalar.isBlank } }

    /// The size that most of the text has.
    var size: Float {
        guard let first = elements.first(where: { !$0.scalar.isBlank })?.type.size else { return 0 }
        if elements.allSatisfy({ $0.type.size == first || $0.scalar.isBlank }) { return first }
        var counts: [Float: Int] = [:]
        for element in elements where !element.scalar.isBlank { counts[element.type.size, default: 0] += 1 }
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    }

    var string: String {
        var string = ""
        string.unicodeScalars.append(contentsOf: elements.lazy.map(\.scalar))
        return string
    }

    /// The lines that line breaks make.
    var lines: [InlineText] {
        elements.split(separator: "\n", omittingEmptySubsequences: false).map { InlineText($0) }
    }

    /// Without white space at the ends; runs of tabs with the spaces around them are one tab.
    var tidied: InlineText {
        var tidied = InlineText()
        var tab: Element?
        var spaces: [Element] = []
        for element in elements where element.scalar != "\u{C}" {
            if element.scalar == "\t" {
                tab = element
            } else if element.scalar.isBlank {
                spaces.append(element)
            } else {
                if !tidied.elements.isEmpty {
                    if let tab { tidied.elements.append(tab) } else { tidied.elements += spaces }
                }
                tab = nil
                spaces.removeAll()
                tidied.elements.append(element)
            }
        }
        return tidied
    }
}

extension Sequence where Element == InlineText.Element {
    fileprivate func split(separator: Unicode.Scalar, omittingEmptySubsequences: Bool) -> [ArraySlice<Element>] {
        split(maxSplits: .max, omittingEmptySubsequences: omittingEmptySubsequences) { $0.scalar == separator }
    }
}

extension InlineText {
    /// The parts in bold, white space between two of them included.
    var boldRanges: [Range<Int>] {
        ranges { $0.type.isBold ? true : nil }.map(\.range)
    }

    var links: [DocumentLine.Link] {
        ranges(\.type.link).map { DocumentLine.Link(range: $0.range, target: $0.value) }
    }

    /// The stretches of one value, from visible to visible character.
    private func ranges<Value: Equatable>(_ value: (Element) -> Value?) -> [(range: Range<Int>, value: Value)] {
        var ranges: [(range: Range<Int>, value: Value)] = []
        var isOpen = false
        for (index, element) in elements.enumerated() where !element.scalar.isBlank {
            guard let found = value(element) else { isOpen = false; continue }
            if isOpen, let last = ranges.last, last.value == found {
                ranges[ranges.count - 1].range = last.range.lowerBound..<index + 1
            } else {
                ranges.append((index..<index + 1, found))
            }
            isOpen = true
        }
        return ranges
    }
}

extension Unicode.Scalar {
    /// White space of any kind.
    var isBlank: Bool {
        switch value {
        case 0x09...0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: true
        default: false
        }
    }

    /// Soft hyphens and what no text file may hold.
    fileprivate var isLeftOut: Bool {
        switch value {
        case 0x09, 0x0A, 0x0C: false
        case 0...0x1F, 0x7F, 0xAD, 0xFEFF: true
        default: false
        }
    }

    /// Written without spaces between words.
    var isIdeographic: Bool {
        switch value {
        case 0x2E80...0x303F, 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFF60, 0x20000...0x3FFFF:
            true
        default: false
        }
    }
}

/// Counts the words of text that is not read.
enum WordCount {
    /// Each ideograph counts as a word.
    static func words(in text: some Sequence<Unicode.Scalar>) -> Int {
        var (count, isInWord) = (0, false)
        for scalar in text {
            if scalar.isBlank {
                isInWord = false
            } else if scalar.isIdeographic {
                count += 1
                isInWord = false
            } else if !isInWord {
                count += 1
                isInWord = true
            }
        }
        return count
    }
}
