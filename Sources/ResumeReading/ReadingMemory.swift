import Synchronization

/// What one reading has worked out already: the same lines are asked for their parts and kinds again and again.
final class ReadingMemory: Sendable {
    /// Nil outside of a reading: everything is then worked out anew, to the same result.
    @TaskLocal static var current: ReadingMemory?

    /// Short years count from 1912: the document says 民國 somewhere.
    let usesRepublicYears: Bool

    /// `06/07/2019` is the seventh of June: another date of the document can be read in no other way.
    let putsMonthFirst: Bool

    init(usesRepublicYears: Bool = false, putsMonthFirst: Bool = false) {
        self.usesRepublicYears = usesRepublicYears
        self.putsMonthFirst = putsMonthFirst
    }

    let judgements = Memo<ScalarText, HeadJudgement>()
    let pieces = Memo<HeadPieces.Source, [HeadPiece]>()
    let entryLines = Memo<EntryLine.Source, EntryLine.Parts>()
    let dates = Memo<DateScanner.SearchedText, [DateMatch]>()
    let headings = Memo<ScalarText, [SectionKind]>()
}

extension ReadingMemory {
    convenience init(for source: SourceText) {
        self.init(
            usesRepublicYears: source.lines.contains { $0.text.contains("民國") },
            putsMonthFirst: DayOrder.putsMonthFirst(source.lines))
    }
}

/// Answers by what they answer.
final class Memo<Key: Hashable & Sendable, Answer: Sendable>: Sendable {
    private let answers = Mutex<[Key: Answer]>(Dictionary(minimumCapacity: 128))

    func answer(to key: Key, _ work: () -> Answer) -> Answer {
        if let known = answers.withLock({ $0[key] }) { return known }
        // Not under the lock: the work may have questions of its own.
        let answer = work()
        answers.withLock {
            // Repetitions are near each other: a long document need not be remembered as a whole.
            if $0.count >= answerLimit { $0.removeAll(keepingCapacity: true) }
            $0[key] = answer
        }
        return answer
    }
}

private let answerLimit = 4096
