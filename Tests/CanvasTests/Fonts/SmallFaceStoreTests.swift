import Drawing
import Foundation
import Testing

@testable import Canvas

final class SmallFaceStoreTests {
    private let directory = FileManager.default.temporaryDirectory.appending(path: "vitagraph-faces-\(UUID())").path

    deinit { try? FileManager.default.removeItem(atPath: directory) }

    @Test func cutsOnce() throws {
        let store = SmallFaceStore(directory: directory + "/deeper")
        let face = PinnedFace.chinese[0]
        let block = CharacterBlock.rare(of: "喆")
        let path = try #require(store.path(of: block, in: face))
        let made = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
        #expect(store.path(of: block, in: face) == path)
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date == made)
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory + "/deeper").count == 1)
    }

    @Test func nothingIsKeptWhereNothingCanBeWritten() {
        #expect(SmallFaceStore(directory: "/dev/null/faces").path(of: .common, in: PinnedFace.chinese[0]) == nil)
        var face = PinnedFace.chinese[0]
        face.path = "/nowhere/font.ttc"
        #expect(SmallFaceStore(directory: directory).path(of: .common, in: face) == nil)
    }

    /// A name with a character of neither list, Korean, traditional Chinese: drawn, measured alike with and without a store.
    @Test func rareCharactersAreDrawn() throws {
        let text = StyledText("周玥 喆 김민준 憂鬱的臺灣 Zoë ⅓", TextStyle(size: 10))
        let small = try FontLibrary(configuration: .pinned, store: SmallFaceStore(directory: directory))
        let whole = try FontLibrary(configuration: .pinned, store: nil)
        let renderers = [small, whole].map { Renderer(fonts: $0) }
        let widths = renderers.map { $0.measurer.width(of: text) }
        #expect(widths[0] == widths[1])
        #expect([small, whole].allSatisfy { library in text.string.unicodeScalars.allSatisfy(library.covers) })
    }

    @Test func withoutAStoreTheInstalledFontsAreUsed() throws {
        let library = try FontLibrary(configuration: .pinned, store: SmallFaceStore(directory: "/dev/null/faces"))
        #expect(library.covers("喆"))
        #expect(library.set(for: "喆".unicodeScalars) === library.common)
    }

    @Test func whatNoFontHasNeedsNoFace() throws {
        let library = try FontLibrary(configuration: .pinned, store: SmallFaceStore(directory: directory))
        #expect(!library.covers("\u{1F600}"))
        #expect(!library.covers("\u{F8FF}"))
    }
}
