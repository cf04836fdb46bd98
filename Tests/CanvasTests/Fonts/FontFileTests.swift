import Foundation
import Testing

@testable import Canvas

struct FontFileTests {
    private let face = PinnedFace.chinese[0]

    @Test func cutFacesHaveTheCharactersAskedForAndTheSameBytes() throws {
        let font = try #require(FontFile(path: face.path, index: face.index))
        let bytes = try #require(font.cut(to: [0x7B80, 0x5386]))
        #expect(bytes == font.cut(to: [0x5386, 0x7B80]))
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).otf").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(bytes).write(to: URL(filePath: path))
        #expect(FontFile(path: path, index: 0)?.scalars == [0x7B80, 0x5386])
    }

    @Test func collectionsHaveMoreCharactersThanTheLists() throws {
        let font = try #require(FontFile(path: face.path, index: face.index))
        #expect(font.scalars.isSuperset(of: [0x7B80, 0x73A5, 0xAC00]))
    }

    @Test(arguments: ["/nowhere/font.otf", "/dev/null", "/etc/passwd"])
    func whatIsNoFont(path: String) {
        #expect(FontFile(path: path, index: 0) == nil)
    }
}
