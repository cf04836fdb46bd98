/// Who is in the input, for finding the same person twice. A mergeable value, kept apart from the counts: it grows with
/// the number of documents, by a few fingerprints each.
public struct CandidateIndex: Hashable, Sendable {
    /// Names a document among all parts of the input.
    public struct Document: Hashable, Comparable, Codable, Sendable {
        public var path: String
        public var sha256: String
        /// The part of the input, where paths of several machines may be alike.
        public var part: String

        public static func < (left: Document, right: Document) -> Bool {
            (left.path, left.part, left.sha256) < (right.path, right.part, right.sha256)
        }
    }

    /// By document, how often it is in the input and what tells the person.
    private var candidates: [Document: Candidate] = [:]

    private struct Candidate: Hashable {
        var count: Int
        var identity: CandidateIdentity
    }

    public init() {}

    public mutating func insert(_ member: CohortMember, part: String = "") {
        let document = Document(path: member.path, sha256: member.sha256, part: part)
        let known = candidates[document]?.count ?? 0
        let identity = candidates[document]?.identity ?? member.identity
        candidates[document] = Candidate(
            count: .saturatingSum(known, 1), identity: .first(identity, member.identity))
    }

    public mutating func merge(_ other: CandidateIndex) {
        candidates.merge(other.candidates) {
            Candidate(count: .saturatingSum($0.count, $1.count), identity: .first($0.identity, $1.identity))
        }
    }

    /// Documents, repeated ones included.
    public var documentCount: Int { candidates.values.reduce(0) { .saturatingSum($0, $1.count) } }
    /// Distinct people, as far as they can be told.
    public var peopleCount: Int { candidates.count - duplicates.reduce(0) { $0 + $1.documents.count - 1 } }

    func count(of document: Document) -> Int { candidates[document]?.count ?? 0 }

    /// The document is in the input several times.
    func isRepeated(_ document: Document) -> Bool { candidates[document]?.count ?? 0 > 1 }
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
public struct DuplicateGroup: Hashable, Codable, Sendable {
    public enum Reason: String, Hashable, Codable, CaseIterable, Sendable {
        case sameDocument = "same-document"
        case sameEmail = "same-email"
        case samePhone = "same-phone"
        /// And at least two equal entries.
        case sameNameAndEntries = "same-name-and-entries"
    }

    /// Distinct, ascending; the first is the one that is counted. One alone is in the input several times.
    public var documents: [CandidateIndex.Document]
    /// What some two of them share.
    public var reasons: [Reason]
}

extension CandidateIndex {
    /// The people who are in the input more than once, by their first document.
    public var duplicates: [DuplicateGroup] {
        let documents = candidates.keys.sorted()
        var groups = DisjointSets(count: documents.count)
        var links: [(place: Int, reason: DuplicateGroup.Reason)] = []
        for (reason, places) in sharedPlaces(documents) {
            guard let first = places.first else { continue }
            for place in places.dropFirst() { groups.join(first, place) }
            links.append((first, reason))
        }
        var reasons: [Int: Set<DuplicateGroup.Reason>] = [:]
        for link in links { reasons[groups.root(of: link.place), default: []].insert(link.reason) }
        var members: [Int: [Document]] = [:]
        for (place, document) in documents.enumerated() {
            let root = groups.root(of: place)
            members[root, default: []].append(document)
            if isRepeated(document) { reasons[root, default: []].insert(.sameDocument) }
        }
        return members.filter { reasons[$0.key] != nil }.sorted { $0.key < $1.key }.map { root, documents in
            let found = reasons[root] ?? []
            return DuplicateGroup(
                documents: documents, reasons: DuplicateGroup.Reason.allCases.filter(found.contains))
        }
    }

    /// The places of documents that share what tells a person, two or more at a time.
    private func sharedPlaces(_ documents: [Document]) -> [(DuplicateGroup.Reason, [Int])] {
        var shared: [(DuplicateGroup.Reason, [Int])] = []
        func group<Key: Hashable>(_ reason: DuplicateGroup.Reason, by keys: (Document) -> [Key]) {
            var places: [Key: [Int]] = [:]
            for (place, document) in documents.enumerated() {
                for key in Set(keys(document)) { places[key, default: []].append(place) }
            }
            shared += places.values.filter { $0.count > 1 }.map { (reason, $0) }
        }
        group(.sameDocument) { $0.sha256.isEmpty ? [] : [$0.sha256] }
        group(.sameEmail) { candidates[$0]?.identity.emails ?? [] }
        group(.samePhone) { candidates[$0]?.identity.phones ?? [] }
        // Two equal entries: a pair of them is shared. Only namesakes are compared, so that pairs stay few.
        var namesakes: [Fingerprint: [Int]] = [:]
        for (place, document) in documents.enumerated() {
            if let name = candidates[document]?.identity.name { namesakes[name, default: []].append(place) }
        }
        for places in namesakes.values where places.count > 1 {
            var byPair: [[Fingerprint]: [Int]] = [:]
            for place in places {
                let entries = candidates[documents[place]]?.identity.entries.sorted().prefix(Self.comparedEntries) ?? []
                for (index, entry) in entries.enumerated() {
                    for other in entries.dropFirst(index + 1) { byPair[[entry, other], default: []].append(place) }
                }
            }
            shared += byPair.values.filter { $0.count > 1 }.map { (.sameNameAndEntries, $0) }
        }
        return shared
    }

    /// More than any career has; bounds the work on absurd documents.
    private static let comparedEntries = 60
}
