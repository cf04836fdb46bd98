/// The text of one reference, character by character, with what the markup said of each.
///
/// Ranges that have been read are blanked, not removed, so that positions stay valid.
struct ReferenceText {
    private(set) var characters: [Unicode.Scalar] = []
    /// `characters` in lower case, full-width marks as ASCII.
    private(set) var folded: [Unicode.Scalar] = []
    private(set) var isBold: [Bool] = []
    /// Where each printed line begins.
    private(set) var lineStarts: [Int] = []
    private(set) var links: [(range: Range<Int>, target: ScalarText)] = []

    /// More than any printed reference holds; what goes beyond is not read.
    static let limit = 4000

    init() {}

    init(_ text: ScalarText) { append(SourceLine(number: 1, text: text)) }

    init(_ lines: [SourceLine]) {
        for line in lines { append(line) }
    }

    var count: Int { characters.count }
    var all: Range<Int> { 0..<count }

    mutating func append(_ line: SourceLine) {
        if let last = characters.last, let next = line.text.first, needsSpace(between: last, and: next) {
            push(" ", bold: false)
        }
        lineStarts.append(count)
        let end = min(count + line.text.count, ReferenceText.limit)
        characters.reserveCapacity(end)
        folded.reserveCapacity(end)
        isBold.reserveCapacity(end)
        guard !line.boldRanges.isEmpty || !line.links.isEmpty else {
            pushPlain(line.text.prefix(max(0, end - count)))
            return
        }
        var boldRanges = line.boldRanges[...]
        let linkBounds = line.links.map { ($0.range.lowerBound, $0.range.upperBound) }
        var linkStarts: [Int?] = Array(repeating: nil, count: linkBounds.count)
        var linkEnds = linkStarts
        for index in line.text.indices {
            for (place, bounds) in linkBounds.enumerated() {
                if linkStarts[place] == nil, bounds.0 <= index { linkStarts[place] = count }
                if linkEnds[place] == nil, bounds.1 <= index { linkEnds[place] = count }
            }
            while let range = boldRanges.first, range.upperBound <= index { boldRanges.removeFirst() }
            guard count < ReferenceText.limit else { break }
            let bold = boldRanges.first.map { $0.contains(index) } ?? false
            push(line.text[index] == "\t" ? " " : line.text[index], bold: bold)
        }
        for (place, link) in line.links.enumerated() {
            let start = linkStarts[place] ?? count
            links.append((start..<max(start, linkEnds[place] ?? count), link.target))
        }
    }

    /// All of a text that no markup says anything of.
    private mutating func pushPlain(_ text: ScalarText) {
        text.withScalars { scalars in
            for scalar in scalars {
                let character = scalar == "\t" ? " " : scalar
                characters.append(character)
                folded.append(character.foldedForReading)
            }
        }
        isBold.append(contentsOf: repeatElement(false, count: text.count))
    }

    private mutating func push(_ character: Unicode.Scalar, bold: Bool) {
        characters.append(character)
        folded.append(character.foldedForReading)
        isBold.append(bold)
    }

    /// Chinese runs on over a line end, and so does a word that a hyphen splits.
    private func needsSpace(between last: Unicode.Scalar, and next: Unicode.Scalar) -> Bool {
        if last == "-" || last == "‐" || last == "/" { return !(count > 1 && !characters[count - 2].isWhitespace) }
        return !(last.isFullWidth && (next.isFullWidth || next.isDigit)) && !(last.isFullWidth && next.isPunctuation)
    }

    mutating func blank(_ range: Range<Int>) {
        for index in range.clamped(to: all) {
            characters[index] = " "
            folded[index] = " "
            isBold[index] = false
        }
    }

    /// The text of a range, runs of white space as one space, without outer white space.
    func string(_ range: Range<Int>) -> ScalarText {
        let range = range.clamped(to: all)
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(range.count)
        for character in characters[range] {
            if character.isWhitespace {
                if let last = result.last, last != " " { result.append(" ") }
            } else {
                result.append(character)
            }
        }
        if result.last == " " { result.removeLast() }
        return ScalarText(result)
    }

    subscript(index: Int) -> Unicode.Scalar? { characters.indices.contains(index) ? characters[index] : nil }

    func isBlank(_ range: Range<Int>) -> Bool { characters[range.clamped(to: all)].allSatisfy(\.isWhitespace) }

    /// `phrase` stands at `index`, whatever its case; Latin phrases only as whole words.
    func has(_ phrase: String, at index: Int) -> Bool {
        guard index >= 0, index < count, phrase.utf8.first == folded[index].firstByte else { return false }
        var position = index
        for character in phrase.unicodeScalars {
            guard position < count, folded[position] == character else { return false }
            position += 1
        }
        if let first = phrase.unicodeScalars.first, first.isLatinLetter, index > 0, folded[index - 1].isLatinLetter {
            return false
        }
        if let last = phrase.unicodeScalars.last, last.isLatinLetter, position < count, folded[position].isLatinLetter {
            return false
        }
        return true
    }

    /// The first place of any of the lower-case phrases in the range.
    func first(of phrases: [String], in range: Range<Int>) -> Range<Int>? {
        let range = range.clamped(to: all)
        // One bit for each scalar that a phrase begins with: most places are passed by without comparing.
        var initials: UInt64 = 0
        for phrase in phrases {
            if let first = phrase.unicodeScalars.first { initials |= 1 << UInt64(first.value & 63) }
        }
        for index in range where initials & (1 << UInt64(folded[index].value & 63)) != 0 {
            for phrase in phrases where has(phrase, at: index) {
                let end = index + phrase.scalarCount
                if end <= range.upperBound { return index..<end }
            }
        }
        return nil
    }

    func contains(_ phrases: [String], in range: Range<Int>? = nil) -> Bool {
        first(of: phrases, in: range ?? all) != nil
    }

    /// The same for many phrases, which are followed all at once.
    func first(of phrases: ReferencePhrases, in range: Range<Int>) -> Range<Int>? {
        let range = range.clamped(to: all)
        return folded.withUnsafeBufferPointer { folded in
            for index in range where phrases.mayOpen(at: index, in: folded) {
                if let length = phrases.length(at: index, in: self, before: range.upperBound) {
                    return index..<index + length
                }
            }
            return nil
        }
    }

    func contains(_ phrases: ReferencePhrases, in range: Range<Int>? = nil) -> Bool {
        first(of: phrases, in: range ?? all) != nil
    }

    /// Latin phrases stand only as whole words.
    func standsFree(_ range: Range<Int>) -> Bool {
        guard let first = range.first, let last = range.last, last < count else { return true }
        if folded[first].isLatinLetter, first > 0, folded[first - 1].isLatinLetter { return false }
        return !(folded[last].isLatinLetter && last + 1 < count && folded[last + 1].isLatinLetter)
    }

    func skippingSpaces(from index: Int) -> Int {
        var index = index
        while index < count, characters[index].isWhitespace { index += 1 }
        return index
    }

    /// The digits at `index` as a number of at most nine digits; letters that a scan put for digits are mended.
    func number(at index: Int, mended: Bool = false) -> (value: Int, end: Int)? {
        if let found = chineseNumber(at: index) { return found }
        var value = 0
        var end = index
        while end < count, end - index < 9, let digit = characters[end].digit(mended: mended) {
            value = value * 10 + digit
            end += 1
        }
        if end < count, characters[end].digit(mended: false) != nil { return nil }
        return end > index ? (value, end) : nil
    }

    /// The bracket groups of the range, outermost only, brackets included.
    func groups(in range: Range<Int>) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var open: [(closer: Unicode.Scalar, index: Int)] = []
        for index in range.clamped(to: all) {
            switch folded[index] {
            case "(": open.append((")", index))
            case "[", "【": open.append((folded[index] == "[" ? "]" : "】", index))
            case let closer where open.last?.closer == closer:
                let start = open.removeLast().index
                if open.isEmpty { result.append(start..<index + 1) }
            default: break
            }
        }
        return result
    }
}

extension Unicode.Scalar {
    /// Lower case; full-width ASCII and its look-alikes as ASCII.
    fileprivate var foldedForReading: Unicode.Scalar {
        switch value {
        case 0x00...0x7F: return lowercase
        case 0x3000, 0xA0: return " "
        case 0x2217: return "*"
        case 0xFF01...0xFF5E: return Unicode.Scalar(UInt8(value - 0xFEE0)).lowercase
        default: return lowercase
        }
    }

    /// A Chinese character.
    var isIdeograph: Bool {
        switch value {
        case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x2FA1F, 0xF900...0xFAFF: true
        default: false
        }
    }

    /// Set on the Chinese grid: characters and their punctuation.
    var isFullWidth: Bool { isIdeograph || (0x3000...0x303F).contains(value) || (0xFF01...0xFF5E).contains(value) }

    var isLatinLetter: Bool { isLetter && !isIdeograph }

    func digit(mended: Bool) -> Int? {
        if isASCIIDigit || (isFullWidth && !isIdeograph), let value = wholeNumberValue, value < 10 { return value }
        guard mended else { return nil }
        switch self {
        case "O", "o": return 0
        case "l", "I": return 1
        default: return nil
        }
    }
}
