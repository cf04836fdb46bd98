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
        var open: [(kind: Int, at: Int)] = []
        // How many of each kind wait to be closed: a text of open brackets must not be searched at each character.
        var waiting = SIMD16<Int32>()
        for (index, scalar) in scalars.enumerated() where !scalar.isASCIILetter && !scalar.isHan && scalar != " " {
            if let kind = Self.kindOpened(by: scalar) {
                open.append((kind, index))
                waiting[kind] += 1
            } else if !open.isEmpty, let kind = Self.kindClosed(by: scalar), waiting[kind] > 0,
                let match = open.lastIndex(where: { $0.kind == kind })
            {
                if ends.isEmpty { ends = Array(repeating: -1, count: scalars.count) }
                ends[open[match].at] = Int32(clamping: index)
                for (kind, _) in open[match...] { waiting[kind] -= 1 }
                open.removeSubrange(match...)
            }
        }
    }

    private static func kindOpened(by scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "(": 0
        case "（": 1
        case "[": 2
        case "【": 3
        case "《": 4
        case "“": 5
        case "「": 6
        case "〔": 7
        case "{": 8
        case "«": 9
        default: nil
        }
    }

    private static func kindClosed(by scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case ")": 0
        case "）": 1
        case "]": 2
        case "】": 3
        case "》": 4
        case "”": 5
        case "」": 6
        case "〕": 7
        case "}": 8
        case "»": 9
        default: nil
        }
    }
}
