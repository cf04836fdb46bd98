import Foundation
import Testing

@testable import DocumentText

struct TemporaryDirectoryTests {
    @Test("Only we can enter it, and it is gone afterwards, after an error too", arguments: [true, false])
    func life(fails: Bool) throws {
        var path = ""
        do {
            try TemporaryDirectory.with { (directory) throws(DocumentError) in
                path = directory.path
                let file = try directory.write([1, 2, 3], to: "in.pdf")
                #expect((try? Data(contentsOf: URL(filePath: file))) == Data([1, 2, 3]))
                let mode = try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
                #expect(mode == 0o700)
                if fails { throw DocumentError(.damaged, "") }
            }
        } catch { #expect(fails) }
        #expect(!path.isEmpty && !FileManager.default.fileExists(atPath: path))
    }
}
