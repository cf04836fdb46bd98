/// For each position of a text the end of the bracket pair that opens there; unpaired brackets are plain text.
struct BracketEnds {
    /// Counted from the beginning of the text; -1 where no pair opens. Empty when no pair does anywhere.
    private var ends: [Int32] = []

    var isEmpty: Bool { ends.isEmpty }

    subscript(position: Int) -> Int? {
        ends.indices.contains(position) && ends[position] >= 0 ? Int(ends[position]) : nil
    }

    init(_ text: ScalarText) {
        // Most texts hold no bracket.
        if text.holdsAny(of: Self.openers) { text.withScalars { find(in: $0) } }
    }

    init(_ text: ArraySlice<Unicode.Scalar>) { text.withUnsafeBufferPointer { find(in: $0) } }

    private static let openers = TextSigns(anyOf: "([{（")

    private mutating func find(in scalars: UnsafeBufferPointer<Unicode.Scalar>) {
        guard scalars.contains(where: { Self.closer(of: $0) != nil }) else { return }
        var open: [(closer: Unicode.Scalar, at: Int)] = []
        // How many of each wait to be closed: a text of open brackets must not be searched at each of its characters.
        var waiting: [Unicode.Scalar: Int] = [:]
        for (index, scalar) in scalars.enumerated() {
            if let closer = Self.closer(of: scalar) {
                open.append((closer, index))
                waiting[closer, default: 0] += 1
            } else if !open.isEmpty, !scalar.isASCIILetter, !scalar.isHan, waiting[scalar, default: 0] > 0,
                let match = open.lastIndex(where: { $0.closer == scalar })
            {
                if ends.isEmpty { ends = Array(repeating: -1, count: scalars.count) }
                ends[open[match].at] = Int32(clamping: index)
                for (closer, _) in open[match...] { waiting[closer, default: 0] -= 1 }
                open.removeSubrange(match...)
            }
        }
    }

    private static func closer(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        if scalar.isHan || scalar.isASCIILetter || scalar == " " { return nil }
        return switch scalar {
        case "(": ")"
        case "（": "）"
        case "[": "]"
        case "【": "】"
        case "《": "》"
        case "“": "”"
        case "「": "」"
        case "〔": "〕"
        case "{": "}"
        case "«": "»"
        default: nil
        }
    }
}
