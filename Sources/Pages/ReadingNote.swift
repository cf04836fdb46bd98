import CareerAnalysis
import Resume

/// One numbered note at the foot of the page: what to check against the original.
struct ReadingNote {
    /// 1-based; the red marker at each anchor bears it.
    var number: Int
    var head: String
    /// What is to be checked, without the lines where it stands.
    var body: String
    /// The same with shorter names, for narrow columns.
    var shorterBodies: [String] = []
    /// Where it stands; never cut.
    var source: String
    var anchors: [Anchor]

    var text: String { body + source }

    /// The place on the page that a note speaks of.
    enum Anchor: Hashable {
        case entry(String)
        /// Index into the timeline's gaps.
        case gap(Int)
        /// Index into the timeline's overlaps.
        case overlap(Int)
        case figure(KeyFigure.Kind)
        case name
        /// The lane of publications.
        case papers
    }
}

/// The notes that a page shows, most important first, and how many it leaves out.
struct ReadingNotes {
    var notes: [ReadingNote]
    /// The heads of those left out.
    var omitted: [String]
    var omittedCount: Int { omitted.count }

    /// Up to four stand in one row, up to eight in two.
    static let maximum = 8

    func number(of anchor: ReadingNote.Anchor) -> Int? {
        notes.first { $0.anchors.contains(anchor) }?.number
    }
}

extension ReadingNotes {
    /// What a page of this résumé asks to check: notes where there are dates, questions where there are none.
    init(on resume: Resume, analysis: CareerAnalysis, wording: Wording, isDated: Bool) {
        self =
            isDated
            ? ReadingNotes(analysis: analysis, wording: wording)
            : ReadingNotes(questionsOn: resume, analysis: analysis, wording: wording)
    }

    /// Overlaps, gaps and mismatches first, then what is vague; beyond eight the least important are left out.
    init(analysis: CareerAnalysis, wording: Wording) {
        let words = NoteWording(wording: wording, analysis: analysis)
        var drafts: [NoteDraft] = []
        for (index, overlap) in analysis.timeline.overlaps.enumerated() where overlap.isBetweenFullTimePosts {
            drafts.append(words.overlap(overlap, index: index))
        }
        for (index, gap) in analysis.timeline.gaps.enumerated() { drafts.append(words.gap(gap, index: index)) }
        for note in analysis.notes { if let draft = words.entryNote(note) { drafts.append(draft) } }
        drafts += [words.futureEnds()].compactMap(\.self)
        drafts += [words.unread(), words.hiddenText(), words.statedExperience(), words.statedCitations(), words.unlinkedCitations()]
            .compactMap { $0 }
        drafts += [words.name(), words.yearOnly(), words.undated()].compactMap { $0 }

        self.init(numbering: drafts)
    }

    /// The eight most important drafts, numbered in their order.
    init(numbering drafts: [NoteDraft]) {
        let ranked = drafts.indices.sorted { left, right in
            (drafts[left].rank.rawValue, -drafts[left].months, left) < (
                drafts[right].rank.rawValue, -drafts[right].months, right
            )
        }
        let kept = Set(ranked.prefix(Self.maximum))
        notes = kept.sorted().enumerated().map { number, index in
            let draft = drafts[index]
            return ReadingNote(
                number: number + 1, head: draft.head, body: draft.body, shorterBodies: draft.shorterBodies,
                source: draft.source, anchors: draft.anchors)
        }
        omitted = drafts.indices.filter { !kept.contains($0) }.map { drafts[$0].head }
    }
}

/// A note before it has its number.
struct NoteDraft {
    /// What stays where there is no room for all, first to last.
    enum Rank: Int {
        /// What a key figure says.
        case figure
        case overlap, gap
        /// Something stands there that nobody who reads the page alone would know of.
        case unread
        case mismatch, vague
    }

    var head: String
    var body: String
    var shorterBodies: [String] = []
    /// Where it stands, with the end of the sentence.
    var source = ""
    var anchors: [ReadingNote.Anchor]
    var rank = Rank.mismatch
    /// Of several of one rank the longest stay.
    var months = 0
}
