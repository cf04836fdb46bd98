import CitationLists
import Resume
import Testing

@testable import CareerAnalysis

@Suite struct CitationMergeTests {
    private func paper(_ title: String, _ year: String?, citations: Int? = nil) -> Publication {
        Publication(title: title, releaseDate: year.flatMap { PartialDate($0) }, citations: citations)
    }

    private func merged(_ papers: [Publication], _ records: [CitationRecord], date: String? = nil)
        -> PublicationStatistics
    {
        let list = CitationList(format: .publishOrPerish, date: date, records: records)
        let supplement = CitationSupplement(list: list, path: "pop.csv", fileDate: "2025-01-02")
        return CareerAnalysis(
            of: Resume(publications: papers), asOf: month("2025-06"), citations: supplement
        ).publications
    }

    @Test func countsOfTheListTakeThePlaceOfTheStatedOnes() {
        let found = merged(
            [
                paper("Tides: A Study", "2021", citations: 5), paper("Waters", "2020", citations: 7),
                paper("Lakes", nil),
            ],
            [
                CitationRecord(title: "TIDES - a study", year: 2021, citations: 12, line: 2),
                CitationRecord(title: "Another's tides", year: 2019, citations: 99, line: 3),
                CitationRecord(title: "Lakes", year: 2018, citations: nil, line: 4),
            ], date: "2025-05-30")
        #expect(found.works.map(\.citations) == [12, 7, nil])
        #expect(found.works.map(\.statedCitations) == [5, 7, nil])
        #expect(found.works.map(\.citationSource) == [.list(line: 2), .stated, nil])
        #expect(found.citations == 19)
        #expect(found.citationMerge?.matched == 1)
        #expect(found.citationMerge?.matchedWithoutCount == 1)
        #expect(found.citationMerge?.date == "2025-05-30")
        #expect(found.citationMerge?.unmatchedRecords.map(\.line) == [3])
        #expect(found.citationMerge?.unmatchedWorks == ["publication-2"])
    }

    @Test func withoutADateTheFilesIsShown() {
        #expect(merged([], []).citationMerge?.date == "2025-01-02")
    }

    @Test func theYearTellsEqualTitlesApart() {
        let records = [
            CitationRecord(title: "Tides", year: 2011, citations: 1, line: 2),
            CitationRecord(title: "Tides", year: 2020, citations: 2, line: 3),
            CitationRecord(title: "Tides", year: 2021, citations: 3, line: 4),
        ]
        #expect(merged([paper("Tides", "2021")], records).citations == 3)
        // A preprint of the year before, where nothing else fits.
        #expect(merged([paper("Tides", "2021")], Array(records.prefix(2))).citations == 2)
        #expect(merged([paper("Tides", "2021")], Array(records.prefix(1))).citations == nil)
        #expect(
            merged([paper("Tides", "2020-05"), paper("Tides", "2021-01")], records).works.map(\.citations) == [2, 3])
    }

    @Test func aRecordServesOnce() {
        let record = CitationRecord(title: "Tides", year: 2021, citations: 3, line: 2)
        #expect(merged([paper("Tides", "2021"), paper("Tides", "2021")], [record]).works.map(\.citations) == [3, nil])
    }

    @Test func aSubtitleMayBeMissing() {
        let record = CitationRecord(title: "Deep Rocks under Shallow Seas", year: 2021, citations: 120, line: 2)
        let survey = paper("Deep Rocks under Shallow Seas: A Survey", "2021", citations: 5)
        #expect(merged([survey], [record]).works.map(\.citations) == [120])
        // Another year, two parts of one work, a title that is too short, and the whole title beside it.
        #expect(merged([paper("Deep Rocks under Shallow Seas: A Survey", "2020")], [record]).citations == nil)
        #expect(merged([survey, paper("Deep Rocks under Shallow Seas: Part 2", "2021")], [record]).citations == 5)
        #expect(
            merged(
                [paper("Rocks: A Survey", "2021")], [CitationRecord(title: "Rocks", year: 2021, citations: 9, line: 2)]
            )
            .citations == nil)
        let whole = CitationRecord(title: survey.title, year: 2021, citations: 7, line: 3)
        #expect(merged([survey], [record, whole]).works.map(\.citations) == [7])
    }

    @Test func withoutAListNothingIsMerged() {
        #expect(analysis(publications: [paper("Tides", "2021", citations: 4)]).publications.citationMerge == nil)
    }
}
