import Foundation
import Testing

@testable import Canvas

/// `Fonts/fonts.conf` and the list of faces must name the same files.
struct PinnedFaceTests {
    private let configuration = String(decoding: FontConfiguration.pinned.xml, as: UTF8.self)

    @Test(arguments: PinnedFace.all)
    func isInTheConfiguration(face: PinnedFace) throws {
        let parts = face.path.split(separator: "/")
        let file = try #require(parts.last)
        #expect(configuration.contains("<glob>*/\(file)</glob>"))
        #expect(configuration.contains("<dir>/\(parts.dropLast().joined(separator: "/"))</dir>"))
        #expect(face.isReadable)
    }

    @Test(arguments: PinnedFace.all)
    func holdsTheFamilyThatIsAskedFor(face: PinnedFace) throws {
        let set = try FontSet(xml: FontConfiguration.pinned.xml)
        #expect(set.has(face.family, weight: face.weight))
    }

    @Test func everyWeightOfEveryFamilyIsThere() {
        for family in FontConfiguration.pinnedFamilies {
            #expect(PinnedFace.all.filter { $0.family == family.name }.map(\.weight).sorted() == family.weights)
        }
    }
}
