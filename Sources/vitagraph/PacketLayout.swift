import CareerAnalysis
import Packets
import Pages
import Resume

/// Where everything in a packet stands: its contents with page numbers, its own pages to draw, its parts.
struct PacketLayout {
    /// One of Vitagraph's own pages, in the order of the packet. Covers and lists of sources are drawn as one.
    enum OwnPages: Hashable, Sendable {
        case cover(count: Int)
        case cohort(count: Int)
        case candidate(Int)
        case sources(count: Int)
    }

    private(set) var contents: PacketContents
    private(set) var ownPages: [(pages: OwnPages, firstPage: Int)] = []
    private(set) var parts: [Packet.Part] = []
    private(set) var labels: [Packet.PageLabel] = []

    private let definition: PacketDefinition
    private let language: PageLanguage
    private let documents: [PacketDocument]
    private let attachments: [PacketAttachment]
    private let cohortPageCount: Int

    /// - Parameters:
    ///   - contents: with candidates and sources, without page numbers.
    ///   - documents: those of the candidates, in the same order.
    ///   - cohortPageCount: of the report on all candidates; 0 leaves it out.
    init(
        contents: PacketContents, documents: [PacketDocument], attachments: [PacketAttachment],
        cohortPageCount: Int = 0
    ) {
        self.contents = contents
        self.cohortPageCount = cohortPageCount
        self.documents = documents
        self.attachments = attachments
        definition = contents.definition
        language = contents.language
        for part in definition.parts(withCohort: cohortPageCount > 0, withAttachments: false) { place(part) }
        namePeopleInTwoPlaces()
    }

    /// The number of the next page.
    private var nextPage: Int { contents.pageCount + 1 }

    private mutating func take(_ count: Int) -> PageRange {
        let range = PageRange(first: nextPage, count: count)
        contents.pageCount += count
        return range
    }

    private mutating func place(_ part: PacketDefinition.Part) {
        switch part {
        case .cover:
            let count = PacketCover.pageCount(candidates: contents.candidates.count, paper: contents.paper)
            labels.append(.init(firstPage: contents.pageCount, prefix: "C", firstNumber: 1))
            placeOwn(.cover(count: count), count: count, part)
            labels.append(.init(firstPage: contents.pageCount, firstNumber: nextPage))
        case .sources:
            let count = PacketSourcesPage.pageCount(sources: contents.sources.count, paper: contents.paper)
            placeOwn(.sources(count: count), count: count, part)
        case .candidates: for index in contents.candidates.indices { placeCandidate(index) }
        case .attachments: placeAttachments()
        case .cohort:
            if cohortPageCount > 0 { placeOwn(.cohort(count: cohortPageCount), count: cohortPageCount, part) }
        }
        if labels.isEmpty { labels.append(.init(firstPage: 0, firstNumber: 1)) }
    }

    private mutating func placeOwn(_ pages: OwnPages, count: Int, _ part: PacketDefinition.Part) {
        let title = part.title(in: language)
        let anchor = "part-" + part.rawValue
        ownPages.append((pages, nextPage))
        contents.shared.append(.init(title: title, pages: take(count), anchor: anchor))
        parts.append(Packet.Part(title: title, pages: .own(count), anchor: anchor))
    }

    private mutating func placeCandidate(_ index: Int) {
        var subparts: [Packet.Part] = []
        for part in definition.candidate {
            let title = part.title(in: language)
            switch part {
            case .summary:
                let anchor = "candidate-\(index + 1)"
                ownPages.append((.candidate(index), nextPage))
                contents.candidates[index].parts.append(
                    .init(
                        title: title, pages: take(1), anchor: anchor,
                        isPlaceholder: contents.candidates[index].career == nil))
                subparts.append(.init(title: title, pages: .own(1), anchor: anchor, isOpen: false))
            case .original:
                guard let original = documents[index].original else { continue }
                let anchor = "candidate-\(index + 1)-original"
                let pages = take(original.pageCount)
                contents.candidates[index].parts.append(.init(title: title, pages: pages, anchor: anchor))
                contents.sources[index].pages = pages
                subparts.append(
                    .init(title: title, pages: .document(original.number), anchor: anchor, isOpen: false))
            }
        }
        let candidate = contents.candidates[index]
        let name = candidate.career?.analysis.candidateName ?? candidate.fileName
        parts.append(Packet.Part(title: name, pages: .none, parts: subparts))
    }

    private mutating func placeAttachments() {
        var subparts: [Packet.Part] = []
        for (index, attachment) in attachments.enumerated() {
            guard let original = attachment.original else { continue }
            let anchor = "attachment-\(index + 1)"
            let pages = take(original.pageCount)
            contents.shared.append(.init(title: attachment.fileName, pages: pages, anchor: anchor))
            contents.sources[documents.count + index].pages = pages
            subparts.append(
                .init(title: attachment.fileName, pages: .document(original.number), anchor: anchor, isOpen: false))
        }
        guard !subparts.isEmpty else { return }
        parts.append(
            Packet.Part(
                title: PacketDefinition.Part.attachments.title(in: language), pages: .none, parts: subparts))
    }

    /// Says of each candidate on which pages the same person stands again.
    private mutating func namePeopleInTwoPlaces() {
        for group in groups {
            for index in group {
                contents.candidates[index].samePerson = group.filter { $0 != index }
                    .compactMap { contents.candidates[$0].parts.first?.pages.first }
            }
        }
    }

    /// What tells the people in the packet apart.
    var people: CandidateIndex {
        var people = CandidateIndex()
        for document in documents { if let member = document.member { people.insert(member) } }
        return people
    }

    /// Candidates, by their places, who are one person; the same file named twice is, too.
    private var groups: [[Int]] {
        var leaders: [CandidateIndex.Document: CandidateIndex.Document] = [:]
        for group in people.duplicates { for document in group.documents { leaders[document] = group.documents.first } }
        let places = documents.indices.filter { documents[$0].member != nil }
        let people = Dictionary(grouping: places) { place in
            documents[place].member.map { member in
                let document = CandidateIndex.Document(path: member.path, sha256: member.sha256)
                return leaders[document] ?? document
            }
        }
        return people.values.filter { $0.count > 1 }
    }

    /// Gives the bookmark of a candidate's summary those of its sections.
    mutating func addHeadings(_ headings: [Int: [Packet.Heading]]) {
        for (index, list) in headings {
            let anchor = "candidate-\(index + 1)"
            for part in parts.indices {
                for place in parts[part].parts.indices where parts[part].parts[place].anchor == anchor {
                    parts[part].parts[place].headings = list
                }
            }
        }
    }
}
