import CareerAnalysis
import Resume
import Testing

@Suite struct PublicationStatisticsBuildingTests {
    private let publications = [
        Publication(
            title: "Leaves", authorCount: 3, candidateAuthorIndex: 1, hasEqualContribution: true, venue: "Plant Cell",
            releaseDate: PartialDate("2023"), rank: "Q1", citations: 12),
        Publication(
            title: "Roots", authorCount: 2, candidateAuthorIndex: 2, venue: "plant cell",
            releaseDate: PartialDate("2021-04")),
        Publication(title: "Stems", authorCount: 1, candidateAuthorIndex: 1, venue: "Botany", citations: 9),
        Publication(
            title: "Seeds", authorCount: 4, candidateAuthorIndex: 2, hasEqualContribution: true, venue: "Annals",
            releaseDate: PartialDate("2023-10-02")),
    ]

    @Test func countsRolesYearsAndVenues() {
        let statistics = analysis(publications: publications).publications
        #expect(statistics.count == 4)
        #expect(statistics.firstAuthor == 2)
        #expect(statistics.coFirst == 2)
        // The only author is no last author.
        #expect(statistics.lastAuthor == 1)
        #expect(statistics.byYear.map(\.year) == [2021, 2023])
        #expect(statistics.byYear.map(\.count) == [1, 2])
        #expect(statistics.byVenue.map(\.venue) == ["Plant Cell", "Annals", "Botany"])
        #expect(statistics.byVenue.map(\.count) == [2, 1, 1])
        #expect(statistics.byVenue.first?.rank == "Q1")
    }

    @Test func metricsAreOverKnownCounts() {
        let statistics = analysis(projects: [project("RootSeg", citations: 70)], publications: publications)
            .publications
        #expect(statistics.citations == 91)
        #expect(statistics.hIndex == 3)
        #expect(statistics.gIndex == 3)
        #expect(statistics.i10Index == 2)
    }

    @Test func unknownIsNotZero() {
        let statistics = analysis(publications: [Publication(title: "Leaves")]).publications
        #expect(statistics.citations == nil)
        #expect(statistics.hIndex == nil)
        #expect(statistics.gIndex == nil)
        #expect(statistics.i10Index == nil)
        #expect(statistics.stars == nil)
    }
}
