/// How the lines of a document go on where their words do not tell.
///
/// A line that was broken by the width of its column is full. Where nearly all lines that stand close above another in one
/// manner are full, that manner is how the document goes on; where many are not, each of these lines stands for itself.
struct WrapHabits {
    /// How a line stands below another.
    enum Manner: Hashable {
        /// At the same left edge.
        case flush
        /// The same, both in bold type.
        case bold
        /// Below the text behind a bullet or a number.
        case behindMark
        /// Below the last of several parts.
        case behindGap

        /// By chance a line that nothing goes on is full as well: the less often the less such lines there are.
        fileprivate var leastCount: Int { self == .flush ? 4 : 2 }
    }

    private var counts: [Manner: (full: Int, all: Int)] = [:]

    private var ends = (short: 0, all: 0)

    mutating func note(_ manner: Manner, isFull: Bool) {
        let count = counts[manner] ?? (0, 0)
        counts[manner] = (count.full + (isFull ? 1 : 0), count.all + 1)
    }

    /// The line is the last before white space or something of another kind.
    mutating func noteEnd(isShort: Bool) {
        ends = (ends.short + (isShort ? 1 : 0), ends.all + 1)
    }

    /// The document breaks its lines in this manner. Where all lines are of one length, nothing is known.
    func holds(_ manner: Manner) -> Bool {
        guard let count = counts[manner], count.all >= manner.leastCount, ends.short * 2 > ends.all else {
            return false
        }
        return count.full * 10 >= count.all * 9
    }
}

extension WrapHabits.Manner {
    /// Nil where `next` stands otherwise; `left` is where it would stand in the column of `line`.
    init?(of next: TextLine, at left: Double, below line: TextLine, hangingAt edge: Double) {
        let slack = 0.4 * line.size
        if line.parts.count > 1 {
            guard abs(left - edge) <= slack else { return nil }
            self = .behindGap
        } else if let part = line.parts.first, ListMark.scan(part.text.scalars) != nil {
            guard abs(left - edge) <= slack else { return nil }
            self = .behindMark
        } else {
            guard abs(left - line.left) <= slack else { return nil }
            self = line.isBold && next.isBold ? .bold : .flush
        }
    }
}
