import Canvas
import Drawing
import Foundation
import Testing

struct FontLibraryTests {
    @Test func pinnedFontsAreThere() throws {
        _ = try FontLibrary()
    }

    @Test func missingFamilyNamesItsPackage() {
        var configuration = FontConfiguration.pinned
        configuration.requiredFamilies.append(.init(name: "Example Serif", package: "fonts-example"))
        #expect(throws: FontError.missing(family: "Example Serif", package: "fonts-example")) {
            try FontLibrary(configuration: configuration)
        }
    }

    @Test func noFontsAtAll() {
        let empty = FontConfiguration(xml: Array("<fontconfig></fontconfig>".utf8))
        #expect(throws: FontError.missing(family: "Inter", package: "fonts-inter")) {
            try FontLibrary(configuration: empty)
        }
    }

    /// The recipe of `Fonts/README.md`.
    @Test func anotherFaceCanTakeThePlaceOfOne() throws {
        let rule = """
            <match target="pattern"><test name="family"><string>Inter</string></test>
            <edit name="family" mode="prepend" binding="strong"><string>Inter Display</string></edit></match></fontconfig>
            """
        let pinned = String(decoding: FontConfiguration.pinned.xml, as: UTF8.self)
        let end = try #require(pinned.range(of: "</fontconfig>"))
        let other = FontConfiguration(xml: Array((pinned[..<end.lowerBound] + rule).utf8))
        let text = StyledText("Example Labs", TextStyle(size: 10, tracking: 0))
        let display = StyledText("Example Labs", TextStyle(size: 10, family: .display, tracking: 0))
        let plain = Renderer(fonts: try FontLibrary()).measurer
        let replaced = Renderer(fonts: try FontLibrary(configuration: other)).measurer
        #expect(plain.width(of: text) != plain.width(of: display))
        #expect(replaced.width(of: text) == plain.width(of: display))
    }

    @Test(arguments: ["", "<fontconfig>", "no markup"])
    func brokenConfiguration(text: String) {
        #expect(throws: FontError.unreadableConfiguration) {
            try FontLibrary(configuration: FontConfiguration(xml: Array(text.utf8)))
        }
    }

    @Test func aMissingWeightIsNamed() {
        let family = FontConfiguration.Family(name: "Inter", package: "fonts-inter", weights: [400, 350])
        let configuration = FontConfiguration(xml: FontConfiguration.pinned.xml, requiredFamilies: [family])
        #expect(throws: FontError.missing(family: "Inter 350", package: "fonts-inter")) {
            try FontLibrary(configuration: configuration)
        }
    }
}
