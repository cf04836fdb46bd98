import Resume

/// Who is in the input, for finding the same person twice. A mergeable value, kept apart from the counts: it grows with
/// the number of documents, by a few fingerprints each.
public struct CandidateIndex: Hashable, Sendable {
    /// Names a document among all parts of the input. The same file in two parts is one document.
    public struct Document: Hashable, Comparable, Sendable {
        public var path: String
        public var sha256: String

        public init(path: String, sha256: String) {
            self.path = path
            self.sha256 = sha256
        }

        public static func < (left: Document, right: Document) -> Bool {
            (left.path, left.sha256) < (right.path, right.sha256)
        }
    }

    /// What tells the person, and how recent the document is.
    private var candidates: [Document: Candidate] = [:]

    private struct Candidate: Hashable {
        var identity: CandidateIdentity
        var latestMonth: YearMonth?
    }

    public init() {}

    public mutating func insert(_ member: CohortMember) {
        let document = Document(path: member.path, sha256: member.sha256)
        let known = candidates[document]
        candidates[document] = Candidate(
            identity: .first(known?.identity ?? member.identity, member.identity),
            latestMonth: [known?.latestMonth, member.latestMonth].compactMap { $0 }.max())
    }

    /// Who is one person, and who may be.
    public var findings: (duplicates: [DuplicateGroup], questions: [SharedContact]) {
        let documents = candidates.keys.sorted()
        let found = PersonGroups(
            documents.compactMap { candidates[$0]?.identity }, hashes: documents.map(\.sha256)
        ).findings
        var counted: [Int: Document] = [:]
        var duplicates: [DuplicateGroup] = []
        for person in found.people {
            let all = person.places.map { documents[$0] }
            guard let latest = latest(of: all) else { continue }
            counted[person.first] = latest
            guard all.count > 1 else { continue }
            duplicates.append(
                DuplicateGroup(documents: [latest] + all.filter { $0 != latest }, reasons: person.reasons))
        }
        let questions = found.questions.map { question in
            SharedContact(documents: question.people.compactMap { counted[$0] }.sorted(), reasons: question.reasons)
        }
        return (duplicates, questions)
    }

    /// The people who are in the input more than once.
    public var duplicates: [DuplicateGroup] { findings.duplicates }

    /// The one whose entries reach furthest; of several, the first by path.
    private func latest(of documents: [Document]) -> Document? {
        func month(_ document: Document) -> Int { candidates[document]?.latestMonth?.index ?? .min }
        return documents.min { left, right in
            let (one, other) = (month(left), month(right))
            return one == other ? left < right : one > other
        }
    }
}

extension CandidateIdentity {
    /// The first in order: one document has one identity, unless two versions of the program read it.
    fileprivate static func first(_ one: CandidateIdentity, _ other: CandidateIdentity) -> CandidateIdentity {
        other.texts.lexicographicallyPrecedes(one.texts) ? other : one
    }

    private var texts: [String] {
        [name?.description ?? ""] + emails.map(\.description) + [""] + phones.map(\.description) + [""]
            + entries.map(\.description)
    }
}

/// Documents that are of one person.
public struct DuplicateGroup: Hashable, Sendable {
    public enum Reason: String, Hashable, CaseIterable, Sendable {
        case sameDocument = "same-document"
        case sameEmail = "same-email"
        case samePhone = "same-phone"
        /// And at least two equal entries.
        case sameNameAndEntries = "same-name-and-entries"
    }

    /// The one that is counted, which is the latest; then the others, ascending.
    public var documents: [CandidateIndex.Document]
    /// What some two of them share.
    public var reasons: [Reason]
}

/// People of different names who state one address or number: an agency, a couple, or one person after all.
public struct SharedContact: Hashable, Sendable {
    /// The counted document of each, ascending.
    public var documents: [CandidateIndex.Document]
    public var reasons: [DuplicateGroup.Reason]
}
