import ArgumentParser
import Canvas
import Drawing
import Packets
import Pages
import Testing
import _TestSupport

@testable import vitagraph

/// The sample packet of `Reports/` against the dump and the picture kept beside it. `RECORD_SNAPSHOTS=1 swift test
/// --filter SamplePacket` draws both anew: look at the picture before committing it.
struct SamplePacketTests {
    @Test func coverIsAsKept() async throws {
        let samples = [
            "designer-bilingual/resume.md", "engineer-en/resume.md", "researcher-zh/resume.md", "sparse-zh/resume.txt",
        ]
        let options = try InputOptions.parse(
            samples.map(Sample.path) + ["--as-of", "2025-10", "--quiet", "--progress", "never"])
        let reader = PacketReader(reader: try options.reader(), options: options, hasOriginals: true, converts: false)
        let documents = try await reader.documents(of: InputFinder().find(options.inputs), into: PacketAssembler())
        let folder = Sample.path("packet-en")
        let fonts = try FontLibrary()
        let composer = PacketComposer(
            definition: try ReportDefinition(file: folder + "/packet.yml"), options: options, hasOriginals: true,
            fonts: fonts)
        let layout = composer.layout(composer.sorted(documents), [])
        #expect(layout.contents.pageCount == 6)
        let renderer = Renderer(fonts: fonts)
        let cover = PacketCover(layout.contents).drawings(measurer: renderer.measurer(language: "en"))
        let page = try #require(cover.first)
        assertSnapshot(of: page.dump, atPath: folder + "/cover.dump")
        let resolution = 110.0
        assertPictureSnapshot(
            of: try renderer.pixels(page, pixelsPerInch: resolution), atPath: folder + "/cover.png",
            pixelsPerInch: resolution, maximumShare: 0.002)
    }
}
