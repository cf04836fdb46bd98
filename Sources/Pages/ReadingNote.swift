import CareerAnalysis
import Resume

/// One numbered note at the foot of the page: what to check against the original.
struct ReadingNote {
    /// 1-based; the red marker at each anchor bears it.
    var number: Int
    var head: String
    var text: String
    var anchors: [Anchor]

    /// The place on the page that a note speaks of.
    enum Anchor: Hashable {
        case entry(String)
        /// Index into the timeline's gaps.
        case gap(Int)
        /// Index into the timeline's overlaps.
        case overlap(Int)
        case figure(KeyFigure.Kind)
        case name
    }
}

/// The notes that a page shows, most important first, and how many it leaves out.
struct ReadingNotes {
    var notes: [ReadingNote]
    var omittedCount: Int

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

    /// Overlaps, gaps and mismatches first, then what is vague; beyond eight the last ones are left out.
    init(analysis: CareerAnalysis, wording: Wording) {
        let words = NoteWording(wording: wording, analysis: analysis)
        var drafts: [NoteDraft] = []
        for (index, overlap) in analysis.timeline.overlaps.enumerated() where overlap.isBetweenFullTimePosts {
            drafts.append(words.overlap(overlap, index: index))
        }
        for (index, gap) in analysis.timeline.gaps.enumerated() { drafts.append(words.gap(gap, index: index)) }
        for note in analysis.notes { if let draft = words.entryNote(note) { drafts.append(draft) } }
        drafts += [words.hiddenText(), words.statedExperience(), words.statedCitations(), words.unlinkedCitations()]
            .compactMap { $0 }
        drafts += [words.name(), words.yearOnly(), words.undated()].compactMap { $0 }

        self.init(numbering: drafts)
    }

    /// The first eight drafts, numbered in their order.
    init(numbering drafts: [NoteDraft]) {
        notes = drafts.prefix(Self.maximum).enumerated().map { index, draft in
            ReadingNote(number: index + 1, head: draft.head, text: draft.text, anchors: draft.anchors)
        }
        omittedCount = max(0, drafts.count - Self.maximum)
    }
}

/// A note before it has its number.
struct NoteDraft {
    var head: String
    var text: String
    var anchors: [ReadingNote.Anchor]
}
