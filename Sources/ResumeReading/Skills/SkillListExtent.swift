/// How far the lists of a skills section reach. What stands directly below the heading is taken for a list; what follows
/// a gap, a date, or a list of something else has to show that it lists skills.
struct SkillListExtent {
    /// What a line turned out to be.
    enum Verdict {
        /// It shows by itself that it lists skills: a label, levels, known names among its items.
        case list
        /// Nothing speaks against it.
        case plain
        /// Tongues, hobbies, certificates, a date with a place, a heading of something else.
        case foreign
    }

    /// Below a sub-heading of something else.
    private(set) var isClosed = false
    private var isTrusted = true
    private var linesOfBlock = 0
    private var isAfterGap = false
    private var shape: Shape?
    private var foreign: (indent: Int, isOpen: Bool)?

    private struct Shape: Equatable {
        var marker: Bool
        var indent: Int
    }

    /// Unknown names of the line may count.
    mutating func isTrusted(_ line: SourceLine) -> Bool {
        guard isAfterGap else { return isTrusted }
        isAfterGap = false
        // Double-spaced lists, and bullets of the same kind, go on.
        let goesOn = linesOfBlock <= 1 || (line.marker != nil && shape == Self.shape(of: line))
        isTrusted = isTrusted && goesOn
        linesOfBlock = 0
        return isTrusted
    }

    /// The line goes on with a list of something else: it hangs below it, or the line above ends with a comma.
    func continuesForeign(_ line: SourceLine) -> Bool {
        guard let foreign, !isAfterGap, line.marker == nil else { return false }
        return foreign.isOpen || line.indent > foreign.indent
    }

    mutating func pass(_ line: SourceLine, _ verdict: Verdict) {
        linesOfBlock += 1
        switch verdict {
        case .list:
            isTrusted = true
            shape = Self.shape(of: line)
            foreign = nil
        case .plain:
            shape = shape ?? Self.shape(of: line)
            foreign = nil
        case .foreign:
            // A foreign bullet among bullets ends itself only.
            if line.marker == nil { isTrusted = false }
            let isOpen = line.text.last.map { $0.isOne(of: ",、，") } ?? false
            foreign = (line.indent, isOpen)
        }
    }

    mutating func passHeading(isForeign: Bool) {
        self = SkillListExtent()
        isClosed = isForeign
    }

    mutating func passGap() {
        if linesOfBlock > 0 { isAfterGap = true }
    }

    private static func shape(of line: SourceLine) -> Shape { Shape(marker: line.marker != nil, indent: line.indent) }
}
