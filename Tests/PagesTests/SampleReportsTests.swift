import Canvas
import Drawing
import Resume
import Testing
import _TestSupport

@testable import Pages

/// The samples of `Reports/` against the dump and the picture kept beside them. `RECORD_SNAPSHOTS=1 swift test
/// --filter SampleReports` draws both anew: look at the pictures before committing them.
@Suite struct SampleReportsTests {
    private static let asOf = YearMonth(index: 2025 * 12 + 9)

    @Test func thereAreFourSamples() {
        #expect(SampleReport.all.count >= 4)
    }

    @Test(arguments: SampleReport.all)
    func pageIsAsKept(_ sample: SampleReport) throws {
        let renderer = Renderer(fonts: try FontLibrary())
        let drawing = try SampleReport.drawing(of: sample.input, asOf: Self.asOf, renderer: renderer)
        #expect(drawing.faultsInPrint.map(\.description) == [])
        assertSnapshot(of: drawing.dump, atPath: sample.folder + "/page.dump")
        let resolution = 110.0
        assertPictureSnapshot(
            of: try renderer.pixels(drawing, pixelsPerInch: resolution), atPath: sample.folder + "/page.png",
            pixelsPerInch: resolution, maximumShare: 0.002)
    }

    @Test(arguments: SampleReport.all)
    func sameInputGivesSameBytes(_ sample: SampleReport) throws {
        let first = try bytes(of: sample)
        let second = try bytes(of: sample)
        #expect(first == second)
        #expect(first.allSatisfy { !$0.isEmpty })
    }

    private func bytes(of sample: SampleReport) throws -> [[UInt8]] {
        let renderer = Renderer(fonts: try FontLibrary())
        let drawing = try SampleReport.drawing(of: sample.input, asOf: Self.asOf, renderer: renderer)
        return [try renderer.pdf([drawing]), try renderer.png(drawing, pixelsPerInch: 72), try renderer.svg(drawing)]
    }
}
