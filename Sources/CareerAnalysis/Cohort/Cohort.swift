public import Resume

/// The documents of an input, each with what a report shows of it. Neither the order in which they are added matters nor
/// how often: a part that is read twice adds nothing.
///
/// It takes about a kilobyte and a half per document: names of skills are kept once, their uses in one list.
public struct Cohort: Sendable {
    /// The month that every analysis runs up to; nil while there is none.
    public private(set) var asOf: YearMonth?
    public private(set) var candidates = CandidateIndex()
    /// Inputs that could not be read, each once.
    private var failed: Set<Failure> = []
    private var rows: [Row] = []
    /// The places of the documents among the rows.
    private var places: [CandidateIndex.Document: Int] = [:]
    private var words = WordList()
    private var uses: [SkillRow] = []

    public init() {}

    /// Why an input could not be read.
    public struct Failure: Hashable, Codable, Comparable, Sendable {
        public var name: String
        public var reason: String
        /// `encrypted`, `empty` ...
        public var code: String?

        public init(name: String, reason: String, code: String? = nil) {
            self.name = name
            self.reason = reason
            self.code = code
        }

        public static func < (left: Failure, right: Failure) -> Bool {
            (left.name, left.reason, left.code ?? "") < (right.name, right.reason, right.code ?? "")
        }
    }

    /// Why a document cannot be counted with the others.
    public enum Conflict: Error, Hashable, CustomStringConvertible, Sendable {
        case asOfDiffers(YearMonth, YearMonth)

        public var description: String {
            switch self {
            case .asOfDiffers(let one, let other): "analysed as of \(other), the others as of \(one)"
            }
        }
    }
}

extension Cohort {
    public init(_ members: some Sequence<CohortMember>) throws(Conflict) {
        self.init()
        for member in members { try add(member) }
    }

    /// - Throws: when it was analysed as of another month than those before it.
    public mutating func add(_ member: CohortMember) throws(Conflict) {
        if let asOf, asOf != member.asOf { throw .asOfDiffers(asOf, member.asOf) }
        asOf = member.asOf
        candidates.insert(member)
        let document = CandidateIndex.Document(path: member.path, sha256: member.sha256)
        guard places[document] == nil else { return }
        places[document] = rows.count
        var bare = member
        bare.skills = []
        bare.language = words.shared(member.language)
        let start = uses.count
        for skill in member.skills { uses.append(SkillRow(skill, &words)) }
        rows.append(Row(member: bare, skills: start..<uses.count))
    }

    public mutating func add(_ failure: Failure) { failed.insert(failure) }

    public mutating func add(_ record: CohortRecord) throws(Conflict) {
        switch record {
        case .member(let member): try add(member)
        case .failure(let failure): add(failure)
        }
    }

    public var failures: [Failure] { failed.sorted() }
    public var isEmpty: Bool { rows.isEmpty }
    public var documentCount: Int { rows.count }

    /// The hashes of all documents, ascending, one a line: the same wherever the files lie.
    public var manifest: String { places.keys.map { $0.sha256 + "\n" }.sorted().joined() }

    /// Everything in it, line by line in an order that depends on nothing but what it is.
    public func forEachRecord(_ body: (CohortRecord) throws -> Void) rethrows {
        for failure in failures { try body(.failure(failure)) }
        for (_, place) in places.sorted(by: { $0.key < $1.key }) {
            try body(.member(member(at: place)))
        }
    }

    /// Each person once, by the latest of their documents, in the order of the documents or of the keys of a blind review.
    public func people(isBlind: Bool = false) -> People { People(cohort: self, isBlind: isBlind) }

    private func member(at place: Int) -> CohortMember {
        var member = rows[place].member
        member.skills = uses[rows[place].skills].map { $0.skill(words) }
        return member
    }

    /// The people of a cohort in order; a member is put together when it is asked for.
    public struct People: RandomAccessCollection, Sendable {
        private let cohort: Cohort
        private let places: [Int]

        init(cohort: Cohort, isBlind: Bool) {
            self.cohort = cohort
            let repeated = Set(cohort.candidates.duplicates.flatMap { $0.documents.dropFirst() })
            let places = cohort.places.filter { !repeated.contains($0.key) }.sorted { $0.key < $1.key }.map(\.value)
            guard isBlind else {
                self.places = places
                return
            }
            let keys = places.map { (key: cohort.rows[$0].member.recordKey.description, place: $0) }
            self.places = keys.sorted {
                ($0.key, cohort.rows[$0.place].member.sha256) < ($1.key, cohort.rows[$1.place].member.sha256)
            }.map(\.place)
        }

        public var startIndex: Int { 0 }
        public var endIndex: Int { places.count }
        public subscript(index: Int) -> CohortMember { cohort.member(at: places[index]) }

        /// How many of the documents are in each language.
        public var languages: [String: Int] {
            places.reduce(into: [:]) { $0[cohort.rows[$1].member.language, default: 0] += 1 }
        }

        /// Which documents they are.
        public var documents: [CandidateIndex.Document] {
            places.map { cohort.rows[$0].member }.map {
                CandidateIndex.Document(path: $0.path, sha256: $0.sha256)
            }
        }
    }

    fileprivate struct Row: Sendable {
        /// Without its skills.
        var member: CohortMember
        /// Where they stand in the list of all.
        var skills: Range<Int>
    }
}

/// Texts that many documents share, each once.
private struct WordList: Sendable {
    private(set) var words: [String] = []
    /// In lower case.
    private(set) var keys: [String] = []
    private var numbers: [Key: Int32] = [:]

    /// Strings that are equal and of other bytes (é in one scalar or in two) are kept apart.
    private struct Key: Hashable {
        var text: String
        static func == (left: Key, right: Key) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }
    }

    mutating func number(of word: String) -> Int32 {
        if let known = numbers[Key(text: word)] { return known }
        let number = Int32(truncatingIfNeeded: words.count)
        words.append(word)
        keys.append(word.lowercased())
        numbers[Key(text: word)] = number
        return number
    }

    mutating func number(of word: String?) -> Int32 { word.map { number(of: $0) } ?? -1 }

    mutating func shared(_ word: String) -> String { words[Int(number(of: word))] }

    subscript(number: Int32) -> String? { words.indices.contains(Int(number)) ? words[Int(number)] : nil }
}

/// A skill of one document in 28 bytes.
private struct SkillRow: Sendable {
    private var name: Int32
    private var category: Int32
    private var level: Int32
    private var mentions: Int32
    private var months: Int32
    private var laterMonths: Int32
    private var isClaimedOnly: Bool

    init(_ skill: CohortMember.Skill, _ words: inout WordList) {
        name = words.number(of: skill.name)
        category = words.number(of: skill.category)
        level = words.number(of: skill.level)
        mentions = Int32(clamping: skill.mentions)
        months = Int32(clamping: skill.months)
        laterMonths = Int32(clamping: skill.laterMonths)
        isClaimedOnly = skill.isClaimedOnly
    }

    func skill(_ words: WordList) -> CohortMember.Skill {
        CohortMember.Skill(
            name: words[name] ?? "", key: words.keys[Int(name)], category: words[category], level: words[level],
            mentions: Int(mentions),
            months: Int(months), laterMonths: Int(laterMonths), isClaimedOnly: isClaimedOnly)
    }
}
