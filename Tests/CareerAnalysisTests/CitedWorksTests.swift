import Resume
import Testing

@testable import CareerAnalysis

@Suite struct CitedWorksTests {
    private func works(_ publications: [Publication], _ projects: [ProjectEntry]) -> [CitedWork] {
        CitedWork.works(of: Resume(projects: projects, publications: publications))
    }

    @Test func aProjectsCountBelongsToThePaperThatItNames() {
        let paper = Publication(title: "LeafSeg: segmentation of leaves")
        let found = works([paper], [project("LeafSeg", citations: 12, stars: 30)])
        #expect(found.map(\.citations) == [12])
        #expect(found.map(\.stars) == [30])
        #expect(found.map(\.isPublication) == [true])
    }

    @Test func thePapersOwnCountStands() {
        let paper = Publication(title: "LeafSeg: segmentation of leaves", citations: 77)
        let statistics = analysis(projects: [project("leafseg", citations: 80)], publications: [paper]).publications
        #expect(statistics.citations == 77)
        #expect(statistics.works.count == 1)
    }

    @Test func aProjectOfNoPaperLendsItsCount() {
        let found = works([Publication(title: "Another paper")], [project("LeafSeg", "2023-04", "2024", citations: 12)])
        #expect(found.map(\.isPublication) == [true, false])
        #expect(found.last?.date == PartialDate("2023-04"))
        #expect(works([], [project("LeafSeg", stars: 5)]).isEmpty)
    }

    @Test func theBestFitIsThePaper() {
        let papers = [Publication(title: "Comparing LeafSeg with others"), Publication(title: "LeafSeg: leaves")]
        #expect(works(papers, [project("LeafSeg", citations: 12)]).map(\.citations) == [nil, 12])
    }

    @Test func starsOfAPaperAndItsProjectCountOnce() {
        let projects = [
            project("LeafSeg", stars: 30), project("Other Tool", stars: 4), project("RootSeg", citations: 3, stars: 6),
        ]
        let papers = [Publication(title: "LeafSeg: leaves", stars: 28), Publication(title: "Stems", stars: 2)]
        #expect(analysis(projects: projects, publications: papers).publications.stars == 28 + 4 + 6 + 2)
        #expect(analysis(projects: [project("LeafSeg")]).publications.stars == nil)
    }

    @Test func roles() {
        #expect(CitedWork.Role(of: Publication(title: "x", authorCount: 3, candidateAuthorIndex: 1)) == .first)
        #expect(
            CitedWork.Role(
                of: Publication(title: "x", authorCount: 3, candidateAuthorIndex: 3, hasEqualContribution: true))
                == .coFirst)
        #expect(CitedWork.Role(of: Publication(title: "x", authorCount: 3, candidateAuthorIndex: 3)) == .last)
        #expect(CitedWork.Role(of: Publication(title: "x", authorCount: 3, candidateAuthorIndex: 2)) == .other)
        #expect(CitedWork.Role(of: Publication(title: "x", candidateAuthorIndex: 2)) == .other)
        #expect(CitedWork.Role(of: Publication(title: "x")) == .unknown)
    }
}
