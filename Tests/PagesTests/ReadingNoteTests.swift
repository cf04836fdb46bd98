import CareerAnalysis
import Resume
import Testing

@testable import Pages

struct ReadingNoteTests {
    /// Two full-time posts at a time, two gaps, reversed dates, a claim, year-only dates, an undated post, no name.
    private let all = Case(
        name: nil,
        [
            work("Tidewater Labs", "Engineer", "2010-01", "2011-12", line: 10),
            work("Marlin Foods", "Engineer", "2011-06", "2012-12", line: 12),
            work("Cove Systems", "Engineer", "2013-05", "2013-12", line: 14),
            work("Pier Software", "Engineer", "2014-12", "2015-12", line: 16),
            work("Quay Robotics", "Engineer", "2016", "now", line: 18),
            work("Skiff Works", "Engineer", "2015-06", "2014-02", line: 20),
            work("Buoy Services", "Engineer", nil, nil, line: 22),
        ],
        publications: [Publication(title: "Moorings", citations: 10)],
        reading: stated(experience: 300, citations: 20))

    @Test func areNumberedFromOneInTheirOrder() {
        for wording in [chinese, english] {
            let notes = all.notes(wording)
            #expect(notes.notes.map(\.number) == Array(1...notes.notes.count))
        }
    }

    @Test func overlapsGapsAndMismatchesComeFirst() {
        #expect(
            all.notes().notes.map(\.head) == [
                "Overlap of 7 mo", "Gap of 4 months", "Gap of 11 months", "End before start", "Stated ≠ derived",
                "Citations as stated", "No name stated", "Year-only date",
            ])
        #expect(all.notes().omittedCount == 1)
    }

    @Test func eightAtMost() {
        let posts = (0..<12).map { work("Employer \($0)", "Cook", "20\(10 + $0)-01", "20\(10 + $0)-06") }
        let notes = Case(posts).notes()
        #expect(notes.notes.count == 8)
        #expect(notes.notes.map(\.number) == Array(1...8))
        #expect(notes.omittedCount == 3)
    }

    /// The key figure names it.
    @Test func theLongestGapIsNeverLeftOut() throws {
        let posts =
            (0..<12).map { work("Employer \($0)", "Cook", "20\(10 + $0)-01", "20\(10 + $0)-08") }
            + [work("Employer 12", "Cook", "2023-01", "now")]
        let example = Case(posts)
        let notes = example.notes()
        #expect(example.analysis.timeline.gaps.count == 12)
        #expect(notes.number(of: .figure(.longestGap)) == 8)
        #expect(notes.notes.last?.head == "Gap of 16 months")
        #expect(notes.omitted == Array(repeating: "Gap of 4 months", count: 4))
    }

    @Test func numberingKeepsTheOrderOfTheDrafts() {
        let drafts = (1...10).map { NoteDraft(head: "\($0)", body: "", anchors: [.gap($0)]) }
        let notes = ReadingNotes(numbering: drafts)
        #expect(notes.notes.map(\.head) == (1...8).map(String.init))
        #expect(notes.omittedCount == 2)
        #expect(notes.number(of: .gap(8)) == 8)
        #expect(notes.number(of: .gap(9)) == nil)
        #expect(ReadingNotes(numbering: []).omittedCount == 0)
    }

    @Test func everyAnchorFindsANoteThatBearsIt() {
        for notes in [all.notes(), all.notes(chinese)] {
            for note in notes.notes {
                for anchor in note.anchors {
                    let number = notes.number(of: anchor)
                    #expect(notes.notes.contains { $0.number == number && $0.anchors.contains(anchor) })
                }
                #expect(note.anchors.contains { notes.number(of: $0) == note.number }, "\(note.head) has no marker")
            }
        }
    }

    @Test func anchorsFindTheirNumbers() {
        let notes = all.notes()
        #expect(notes.number(of: .overlap(0)) == 1)
        #expect(notes.number(of: .gap(0)) == 2)
        #expect(notes.number(of: .gap(1)) == 3)
        #expect(notes.number(of: .entry("work-6")) == 4)
        #expect(notes.number(of: .figure(.experience)) == 5)
        #expect(notes.number(of: .figure(.citations)) == 6)
        #expect(notes.number(of: .name) == 7)
        #expect(notes.number(of: .entry("work-5")) == 8)
        #expect(notes.number(of: .entry("work-1")) == nil)
        #expect(notes.number(of: .figure(.skills)) == nil)
    }

    /// The key figure names the gap of 11 months, which is the second one.
    @Test func theLongestGapHasTheNumberOfItsOwnNote() {
        #expect(all.notes().number(of: .figure(.longestGap)) == 3)
    }

    @Test func aCleanOneHasNone() {
        let clean = Case([work("Tidewater Labs", "Engineer", "2010-01", "now")])
        #expect(clean.notes().notes.isEmpty)
        #expect(clean.notes().omittedCount == 0)
    }

    @Test func withoutDatesThereAreQuestionsInstead() {
        let undated = Case(
            name: nil, [work("Cove Hotel", "Cook", nil, nil)], education: [study("Bay School", nil, nil, nil, nil)],
            skills: [Skill(name: "Excel")])
        let questions = ReadingNotes(questionsOn: undated.resume, analysis: undated.analysis, wording: english)
        #expect(
            questions.notes.map(\.text) == [
                "What is the candidate’s name?", "Cove Hotel: from when to when, and is it the present job?",
                "Bay School: from when to when?", "How long was each skill used, and when last?",
                "How can the candidate be reached?",
            ])
        #expect(questions.number(of: .entry("work-1")) == 2)
        #expect(questions.number(of: .figure(.experience)) == 2)
    }
}
