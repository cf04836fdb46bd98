import Synchronization

/// What one reading has worked out already: the same lines are asked for their parts and kinds again and again.
final class ReadingMemory: Sendable {
    /// Nil outside of a reading: everything is then worked out anew, to the same result.
    @TaskLocal static var current: ReadingMemory?

    /// Short years count from 1912: the document says 民國 somewhere.
    let usesRepublicYears: Bool

    /// `06/07/2019` is the seventh of June: another date of the document can be read in no other way.
    let putsMonthFirst: Bool

    /// `08.09-12.06` is from September 2008 to June 2012: other ranges of the document can be read in no other way.
    let usesShortYears: Bool

    /// `Acme 22.06 - 至今`: ranges of that kind close the lines of entries.
    let closesWithShortYears: Bool

    /// `03.06.24` is the third of June 2024: ranges of the document can be read in no other way.
    let usesShortDays: Bool

    /// `2009/10` is an academic year: the document writes months otherwise.
    let writesAcademicYears: Bool

    init(
        usesRepublicYears: Bool = false, putsMonthFirst: Bool = false, usesShortYears: Bool = false,
        usesShortDays: Bool = false, closesWithShortYears: Bool = false, writesAcademicYears: Bool = false
    ) {
        self.writesAcademicYears = writesAcademicYears
        self.closesWithShortYears = closesWithShortYears
        self.usesShortDays = usesShortDays
        self.usesShortYears = usesShortYears
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
            putsMonthFirst: DayOrder.putsMonthFirst(source.lines),
            usesShortYears: ShortYears.areUsed(in: source.lines),
            usesShortDays: ShortDays.areUsed(in: source.lines),
            closesWithShortYears: ShortYears.closeLines(in: source.lines),
            writesAcademicYears: AcademicYears.areWritten(in: source.lines))
    }
}

/// What has one number worked out, the same for equal values: a `Hasher` would take ten times as long.
protocol Digestible: Equatable {
    /// Differs from run to run.
    var digest: UInt64 { get }
}

/// Answers by what they answer.
final class Memo<Key: Digestible & Sendable, Answer: Sendable>: Sendable {
    private let answers = Mutex(AnswerTable<Key, Answer>())

    func answer(to key: Key, _ work: () -> Answer) -> Answer {
        let digest = key.digest
        if let known = answers.withLock({ $0.answer(to: key, digest) }) { return known }
        // Not under the lock: the work may have questions of its own.
        let answer = work()
        answers.withLock { $0.insert(answer, to: key, digest) }
        return answer
    }
}

/// A hash table whose keys bring their digests.
private struct AnswerTable<Key: Digestible, Answer> {
    // Apart, so that a look at a digest copies neither key nor answer.
    private var digests: [UInt64] = []
    private var keys: [Key] = []
    private var answers: [Answer] = []
    /// One more than the number of an entry, or 0 where there is none; the length is a power of two.
    private var slots = [Int16](repeating: 0, count: 256)

    /// Repetitions are near each other: a long document need not be remembered as a whole.
    private static var limit: Int { 4096 }

    func answer(to key: Key, _ digest: UInt64) -> Answer? {
        var slot = self.slot(of: digest)
        while slots[slot] > 0 {
            let number = Int(slots[slot]) - 1
            if digests[number] == digest, keys[number] == key { return answers[number] }
            slot = next(slot)
        }
        return nil
    }

    mutating func insert(_ answer: Answer, to key: Key, _ digest: UInt64) {
        if digests.count >= Self.limit { self = AnswerTable() }
        digests.append(digest)
        keys.append(key)
        answers.append(answer)
        guard digests.count * 2 > slots.count else {
            place(digests.count - 1)
            return
        }
        slots = Array(repeating: 0, count: slots.count * 4)
        for number in digests.indices { place(number) }
    }

    private mutating func place(_ number: Int) {
        var slot = self.slot(of: digests[number])
        while slots[slot] > 0 { slot = next(slot) }
        slots[slot] = Int16(number + 1)
    }

    private func slot(of digest: UInt64) -> Int { Int(truncatingIfNeeded: digest) & (slots.count - 1) }

    /// At most half of the slots are taken: a free one follows.
    private func next(_ slot: Int) -> Int { (slot + 1) & (slots.count - 1) }
}
