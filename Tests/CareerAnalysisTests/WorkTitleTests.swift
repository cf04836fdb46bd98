import Testing

@testable import CareerAnalysis

@Suite struct WorkTitleTests {
    private func likeness(_ paper: String, _ project: String) -> Int {
        WorkTitle(paper).likeness(toProject: WorkTitle(project))
    }

    @Test func openingNamesFitBest() {
        #expect(likeness("LEAF-SEG: segmentation of leaves", "Leaf-Seg") == 2)
        #expect(likeness("LEAF-SEG: segmentation of leaves", "LeafSeg") == 2)
        #expect(likeness("叶片分割：一种方法", "叶片分割") == 2)
        #expect(likeness("Leaves and LeafSeg", "LeafSeg") == 1)
        #expect(likeness("LeafSeg", "LeafSeg, a napari plugin") == 2)
    }

    @Test func shortNamesAndPartsOfWordsDoNotFit() {
        #expect(likeness("VQA on leaves", "VQA") == 0)
        #expect(likeness("叶的研究", "叶") == 0)
        #expect(likeness("Atlases of leaves", "Atlas") == 0)
        #expect(likeness("", "Atlas") == 0)
    }
}
