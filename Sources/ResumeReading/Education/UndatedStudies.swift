import Resume

/// Studies without dates below those that have them, each in a block of its own: `High school diploma` above
/// `Kirkwall Grammar School`.
enum UndatedStudies {
    /// The same entries; a block below that names its own school and degree is an entry of its own.
    static func parted(_ entries: [RawEntry]) -> [RawEntry] {
        entries.flatMap { entry -> [RawEntry] in
            guard !entry.dates.isUndated, namesStudy(entry.head) else { return [entry] }
            var whole = entry
            var parts: [RawEntry] = []
            var block: [EntryLine] = []
            var isOpen = true
            var last = entry.head.map(\.source.numbers.upperBound).max() ?? 0
            whole.details = []
            func close() {
                guard !block.isEmpty else { return }
                let head = Array(block.prefix(2))
                if !isOpen, head.count == 2, head.allSatisfy({ $0.isHeadLike && !$0.isBullet }), isStudy(head) {
                    parts.append(RawEntry(head: head, details: Array(block.dropFirst(2))))
                } else if parts.isEmpty {
                    whole.details += block
                } else {
                    parts[parts.count - 1].details += block
                }
                block = []
            }
            for line in entry.details {
                if line.number > last + 1 {
                    close()
                    isOpen = false
                }
                block.append(line)
                last = line.source.numbers.upperBound
            }
            close()
            return [whole] + parts
        }
    }

    /// A line that opens with the degree, and one that is a school: "Master thesis at the Institute of Bread" is a remark.
    private static func isStudy(_ head: [EntryLine]) -> Bool {
        guard !head.contains(where: { line in remarks.isFound(in: " " + line.text.lowercased() + " ") }) else {
            return false
        }
        let opening = head.compactMap { HeadPieces.pieces(of: $0).first?.judgement }
        return opening.count == 2 && opening.count { $0.degree >= 5 } == 1
            && opening.contains { $0.isSchool && $0.organization >= 6 && $0.degree < 5 }
    }

    private static let remarks: WordSet = [
        " thesis ", " exchange ", " courses ", " course ", " supervised ", " semester ", " programme ", " for the ",
        " at the ",
    ]

    private static func namesStudy(_ head: [EntryLine]) -> Bool {
        let judged = head.flatMap { HeadPieces.pieces(of: $0) }.map(\.judgement)
        return judged.contains { $0.degree >= 5 }
            && judged.contains { $0.isSchool && $0.organization >= 6 && $0.degree < 7 }
    }
}
