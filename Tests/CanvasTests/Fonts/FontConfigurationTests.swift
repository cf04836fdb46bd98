import Canvas
import Foundation
import Testing

struct FontConfigurationTests {
    /// What is built in is what users see in the repository.
    @Test func pinnedIsTheFileInFonts() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
        #expect(try Array(Data(contentsOf: root.appending(path: "Fonts/fonts.conf"))) == FontConfiguration.pinned.xml)
    }

    @Test func everyRequiredFamilyIsLocked() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
        let lock = try String(contentsOf: root.appending(path: "Fonts/fonts.lock"), encoding: .utf8)
        let locked = lock.split(separator: "\n").map { $0.split(separator: "\t").prefix(2).map { String($0) } }
        for family in FontConfiguration.pinnedFamilies { #expect(locked.contains([family.name, family.package])) }
    }
}
