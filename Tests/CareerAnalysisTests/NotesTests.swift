import CareerAnalysis
import Resume
import Testing

@Suite struct NotesTests {
    private func codes(_ analysis: CareerAnalysis) -> [NoteCode] { analysis.notes.map(\.code) }

    @Test func mostImportantFirst() {
        var reading = ReadingRecord(notes: [
            Note(code: .noContact, message: "No contact."), Note(code: .nameInferred, message: "Inferred."),
            Note(code: .gap, message: "Derived here, not taken over."), Note(code: .truncated, message: "Cut."),
        ])
        var stated = StatedFigures()
        stated.experienceMonths = 240
        stated.citations = 500
        reading.stated = stated
        let found = analysis(
            [
                work("Orbit", "Engineer", "2018", "2019-12"), work("Luna", "Engineer", "2019-10", "2020-12"),
                work("Sol", "Engineer", "2021-08", "now"), work("Terra", "Engineer", "2022-05", "2022-02"),
                work("Mars", "Engineer", "2027", "now"), work("Venus", "Engineer", nil, nil),
            ],
            projects: [project("LeafSeg", citations: 12)], reading: reading)
        #expect(
            codes(found) == [
                .truncated, .overlapFullTime, .gap, .endBeforeStart, .futureStart, .statedExperienceDiffers,
                .statedCitationsDiffer, .nameInferred, .noContact, .yearOnly, .undated, .undated, .citationUnlinked,
            ])
        #expect(
            found.notes.map(\.entry) == [
                nil, "work-2", "work-3", "work-4", "work-5", nil, nil, nil, nil, "work-1", "work-6", "project-1",
                "project-1",
            ])
    }

    @Test func sayWhatIsWrong() {
        let notes = analysis([
            work("Orbit", "Engineer", "2018-01", "2018-12"), work("Luna", "Cook", "2018-11", "2019-12"),
            work("Sol", nil, "2020-05", "now"), work("Terra", "Engineer", "2022-05", "2022-02"),
        ]).notes
        #expect(
            notes.map(\.message) == [
                "Engineer, Orbit and Cook, Luna run at the same time from 2018-11 to 2018-12 (2 months).",
                "No work and no education covers 2020-01 to 2020-04 (4 months).",
                "Engineer, Terra ends before it starts (2022-05 to 2022-02): not counted.",
            ])
    }

    @Test func whatCountsForNothingOrIsCutIsSaid() {
        let notes = analysis(
            [work("Orbit", "Engineer", nil, "2019-05"), work("Luna", "Engineer", "2020-01", "2026-12")],
            education: [study("Ruritania", nil, "2012-06")]
        ).notes
        #expect(
            notes.map(\.message) == [
                "Engineer, Luna ends after 2025-06 (2026-12): counted up to 2025-06.",
                "Engineer, Orbit states an end (2019-05) and no start: not counted.",
                "Ruritania states an end (2012-06) and no start: not counted.",
            ])
        #expect(notes.map(\.code) == [.futureEnd, .undated, .undated])
        #expect(notes.map(\.entry) == ["work-2", "work-1", "education-1"])
        // "2025" is this year's end as well.
        #expect(!codes(analysis([work("Luna", "Engineer", "2020-01", "2025")])).contains(.futureEnd))
    }

    @Test func whatMayFillMonthsWithoutAPostIsSaid() {
        let notes = analysis(
            [work("Orbit", "x", "2010-01", "2012-12"), work("Luna", "x", "2015-07", "2016-12")],
            education: [study("Ruritania", nil, "2015-06")]
        ).notes
        #expect(
            notes.map(\.message) == [
                "Ruritania states an end (2015-06) and no start: not counted, though it may fill months without a post."
            ])
    }

    @Test func noteCarriesTheLinesOfItsEntry() {
        let notes = analysis([work("Terra", "Engineer", "2022-05", "2022-02", lines: 7...9)]).notes
        #expect(notes.first?.evidence == Evidence(lines: 7...9))
    }

    @Test func projectsAndEducationAreCheckedToo() {
        let found = analysis(
            education: [study("Ruritania", "2030", "2032")], projects: [project("LeafSeg", "2022-11", "2022-03")])
        #expect(found.notes.map(\.entry) == ["project-1", "education-1"])
        #expect(codes(found) == [.endBeforeStart, .futureStart])
    }

    @Test func severalUndatedEntriesOfAKindAreOneNote() {
        let found = analysis(projects: [project("A tool"), project("B tool"), project("C tool")])
        #expect(found.notes.map(\.message) == ["None of the 3 project entries is dated."])
    }

    @Test(arguments: [(11, true), (12, false), (36, false), (37, true)])
    func statedExperienceMayDifferByAYear(months: Int, isNoted: Bool) {
        var stated = StatedFigures()
        stated.experienceMonths = months
        let found = analysis([work("Orbit", "x", "2020-01", "2021-12")], reading: ReadingRecord(stated: stated))
        #expect(codes(found).contains(.statedExperienceDiffers) == isNoted)
        #expect(found.timeline.statedExperienceMonths == months)
    }

    @Test func statedFiguresAreComparedWithTheListedOnes() {
        var stated = StatedFigures()
        stated.citations = 12
        stated.hIndex = 1
        let papers = [Publication(title: "Leaves", citations: 12)]
        #expect(analysis(publications: papers, reading: ReadingRecord(stated: stated)).notes.isEmpty)
        stated.hIndex = 2
        #expect(
            analysis(publications: papers, reading: ReadingRecord(stated: stated)).notes.map(\.message)
                == ["The text states an h-index of 2, the listed counts give 1."])
        #expect(analysis(reading: ReadingRecord(stated: stated)).notes.isEmpty)
    }
}
