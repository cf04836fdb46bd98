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
            var last = entry.head.map(\.number).max() ?? 0
            whole.details = []
            func close() {
                guard !block.isEmpty else { return }
                let head = Array(block.prefix(2))
                if !isOpen, head.count == 2, head.allSatisfy({ $0.isHeadLike && !$0.isBullet }), namesStudy(head) {
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

    private static func namesStudy(_ head: [EntryLine]) -> Bool {
        let judged = head.flatMap { HeadPieces.pieces(of: $0) }.map(\.judgement)
        return judged.contains { $0.degree >= 5 } && judged.contains { $0.isSchool && $0.organization >= 6 && $0.degree < 7 }
    }
}
