import Testing

@testable import CareerAnalysis

@Suite struct WorkTitleTests {
    private func link(_ project: String, _ titles: [String]) -> Int? {
        WorkTitle.links(from: [WorkTitle(project)], to: titles.map(WorkTitle.init))[WorkTitle(project)]
    }

    @Test(arguments: [
        ("Leaf-Seg", "LEAF-SEG: segmentation of leaves"), ("LeafSeg", "LEAF-SEG: segmentation of leaves"),
        ("LeafSeg", "Comparing LeafSeg with others"), ("LeafSeg, a napari plugin", "LeafSeg"),
        ("The LeafSeg project", "LeafSeg"), ("叶片分割", "叶片分割：一种方法"), ("叶片分割", "用于植物的叶片分割"), ("叶片", "叶片的研究"),
    ])
    func belongs(project: String, title: String) {
        #expect(link(project, ["Roots of plants", title]) == 1)
    }

    @Test(arguments: [
        ("VQA", "VQA on leaves"), ("叶", "叶的研究"), ("Atlas", "Atlases of leaves"), ("Atlas", ""), ("", "Atlas"),
        ("Leaf Atlas", "Leaf: the Atlas"),
    ])
    func doesNotBelong(project: String, title: String) {
        #expect(link(project, [title]) == nil)
    }

    @Test func openingsComeBeforeMentionsAndFirstBeforeLater() {
        #expect(link("LeafSeg", ["Beyond LeafSeg", "LeafSeg: leaves", "LeafSeg: roots"]) == 1)
        #expect(link("LeafSeg", ["Beyond LeafSeg", "After LeafSeg"]) == 0)
    }

    @Test(.timeLimit(.minutes(1))) func thousandsOfEqualNamesAreQuick() {
        let titles = (0..<3000).map { WorkTitle("LeafSeg and the leaves of plant number \($0)") }
        let names = (0..<3000).map { WorkTitle($0.isMultiple(of: 2) ? "LeafSeg" : "plant number \($0)") }
        #expect(WorkTitle.links(from: names, to: titles).count == 1501)
    }
}
