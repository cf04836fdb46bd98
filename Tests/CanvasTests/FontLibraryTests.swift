import Canvas
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

    @Test(arguments: ["", "<fontconfig>", "no markup"])
    func brokenConfiguration(text: String) {
        #expect(throws: FontError.unreadableConfiguration) {
            try FontLibrary(configuration: FontConfiguration(xml: Array(text.utf8)))
        }
    }
}
