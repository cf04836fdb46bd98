import Canvas
import Drawing
import FoundationEssentials
import Resume
import Testing

@testable import Pages

/// Every résumé of the shared corpora gives one page without layout faults. Runs where the corpora stand beside the
/// repository; a clone alone skips it.
@Suite struct CorpusPagesTests {
    private static let folders = ["seeds", "accuracy/dev/inputs"].map { SampleReport.repository + "/../shared/" + $0 }

    private static let files: [String] = folders.flatMap { folder in
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
            .filter { $0.hasSuffix(".md") || $0.hasSuffix(".txt") }.map { folder + "/" + $0 }
    }

    @Test(.enabled(if: !files.isEmpty, "the shared corpora are not beside this clone"))
    func pagesHaveNoFaults() throws {
        let renderer = Renderer(fonts: try FontLibrary())
        for file in Self.files {
            let drawing = try SampleReport.drawing(
                of: file, asOf: YearMonth(index: 2026 * 12), renderer: renderer)
            let name = file.split(separator: "/").last ?? ""
            #expect(drawing.faults.map(\.description) == [], "\(name)")
        }
    }
}
