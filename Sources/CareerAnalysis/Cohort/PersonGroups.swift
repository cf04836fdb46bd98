/// Sorts documents by person.
///
/// One person are documents that are the same byte for byte; that share an e-mail or phone and a name or two entries; that
/// share a name and two entries. A contact alone proves nothing once two names state it, and a document without a name
/// joins those it shares a contact with only where they all are one person. So no contact chains people together.
struct PersonGroups {
    typealias Reason = DuplicateGroup.Reason

    private let identities: [CandidateIdentity]
    private var sets: DisjointSets
    private var links: [(place: Int, reason: Reason)] = []
    /// The places of documents that state one address or number, by their first; two at least.
    private let contacts: [(reason: Reason, places: [Int])]

    /// - Parameter hashes: of the documents; empty where unknown.
    init(_ identities: [CandidateIdentity], hashes: [String]) {
        self.identities = identities
        sets = DisjointSets(count: identities.count)
        let emails = Self.shared(identities.indices, by: { identities[$0].emails }).map { (Reason.sameEmail, $0) }
        let phones = Self.shared(identities.indices, by: { identities[$0].phones }).map { (Reason.samePhone, $0) }
        contacts = emails + phones
        for places in Self.shared(hashes.indices, by: { hashes[$0].isEmpty ? [] : [hashes[$0]] }) {
            join(places, .sameDocument)
        }
        let names = Self.shared(identities.indices) { [identities[$0].name].compactMap { $0 } }
        for places in names { joinByEntries(places, .sameNameAndEntries) }
        for (reason, places) in contacts {
            for namesakes in Self.shared(places, by: { [identities[$0].name].compactMap { $0 } }) {
                join(namesakes, reason)
            }
            joinByEntries(places, reason)
        }
        joinNameless()
    }

    /// The set of each document, named by its first.
    private var roots: [Int] {
        var sets = sets
        return identities.indices.map { sets.root(of: $0) }
    }

    /// Everybody, each with what told that the documents are theirs, and the people of different names who share a contact.
    /// A person is named by the first place.
    var findings: (people: [Person], questions: [(people: [Int], reasons: [Reason])]) {
        let roots = roots
        var reasons: [Int: Set<Reason>] = [:]
        for link in links { reasons[roots[link.place], default: []].insert(link.reason) }
        let members = Dictionary(grouping: identities.indices) { roots[$0] }
        let people = members.map { root, places in
            Person(places: places, reasons: Reason.allCases.filter { reasons[root]?.contains($0) ?? false })
        }
        var questions: [[Int]: Set<Reason>] = [:]
        for (reason, places) in contacts {
            let people = Set(places.map { roots[$0] }).sorted()
            if people.count > 1 { questions[people, default: []].insert(reason) }
        }
        return (
            people.sorted { $0.first < $1.first },
            questions.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { people, reasons in
                (people, Reason.allCases.filter(reasons.contains))
            }
        )
    }

    struct Person {
        /// Ascending; one at least.
        var places: [Int]
        var reasons: [Reason]

        var first: Int { places.first ?? 0 }
    }

    // MARK: Joining

    private mutating func join(_ places: [Int], _ reason: Reason) {
        guard let first = places.first, places.count > 1 else { return }
        for place in places.dropFirst() { sets.join(first, place) }
        links.append((first, reason))
    }

    /// Joins those that share two entries.
    private mutating func joinByEntries(_ places: [Int], _ reason: Reason) {
        let pairs = Self.shared(places) { place -> [[Fingerprint]] in
            let entries = Array(identities[place].entries.sorted().prefix(Self.comparedEntries))
            return entries.indices.flatMap { index in
                entries[(index + 1)...].map { [entries[index], $0] }
            }
        }
        for pair in pairs { join(pair, reason) }
    }

    private mutating func joinNameless() {
        let known = roots
        let named = Set(identities.indices.filter { identities[$0].name != nil }.map { known[$0] })
        var links: [(stranger: Int, owner: Int, reason: Reason)] = []
        for (reason, places) in contacts {
            let strangers = places.filter { !named.contains(known[$0]) }
            let owners = Set(places.map { known[$0] }).intersection(named)
            // What two people state is not personal.
            guard let stranger = strangers.first, owners.count <= 1 else { continue }
            join(strangers, reason)
            if let owner = owners.first { links.append((stranger, owner, reason)) }
        }
        // Documents without a name that lead to one person alone are that person's.
        let joined = roots
        let owners = Dictionary(grouping: links) { joined[$0.stranger] }.mapValues { Set($0.map(\.owner)) }
        for link in links where owners[joined[link.stranger]]?.count == 1 {
            join([link.owner, link.stranger], link.reason)
        }
    }

    /// The places that have some key in common, two or more at a time, in order.
    private static func shared<Key: Hashable>(_ all: some Sequence<Int>, by keys: (Int) -> [Key]) -> [[Int]] {
        var places: [Key: [Int]] = [:]
        for place in all { for key in Set(keys(place)) { places[key, default: []].append(place) } }
        return places.values.filter { $0.count > 1 }.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// More than any career has; bounds the work on absurd documents.
    private static let comparedEntries = 60
}
