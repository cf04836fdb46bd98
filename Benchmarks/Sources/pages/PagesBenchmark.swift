import Canvas
import CareerAnalysis
import Drawing
import Foundation
import Pages
import Resume
import ResumeReading

/// How long a one-page summary takes when all is warm: laid out, and drawn as PDF, PNG and SVG.
@main
struct PagesBenchmark {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        let samples = arguments.isEmpty ? ["engineer-en", "researcher-zh"] : Array(arguments)
        let renderer = Renderer(fonts: try FontLibrary())
        print("milliseconds per page, warm, one core: median and fastest of \(rounds)")
        for sample in samples {
            let page = try page(of: sample)
            let measurer = renderer.measurer(language: page.languageTag)
            let drawing = page.drawing(measurer: measurer)
            print("\n\(sample)")
            report("layout") { page.drawing(measurer: measurer).items.count }
            try report("PDF") { try renderer.pdf([drawing]).count }
            try report("PNG, 150 ppi") { try renderer.png(drawing, pixelsPerInch: 150).count }
            try report("of which drawing") { try renderer.pixels(drawing, pixelsPerInch: 150).bytes.count }
            try report("SVG") { try renderer.svg(drawing).count }
        }
    }

    private static let rounds = 40

    private static func page(of sample: String) throws -> SummaryPage {
        let directory = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Reports/\(sample)").standardized
        let path = directory.appending(path: "resume.md").path
        let source = try SourceText(decoding: Array(Data(contentsOf: URL(filePath: path))), path: path)
        let resume = ResumeReader().read(source)
        guard let asOf = YearMonth(year: 2026, month: 11) else { preconditionFailure("a month") }
        return SummaryPage(
            resume: resume, analysis: CareerAnalysis(of: resume, asOf: asOf), sourceLines: source.shownLines,
            sourcePlaces: source.places, options: PageOptions())
    }

    private static func report(_ name: String, _ body: () throws -> Int) rethrows {
        let clock = ContinuousClock()
        var size = 0
        for _ in 0..<5 { size = try body() }
        var times: [Double] = []
        for _ in 0..<rounds {
            let start = clock.now
            size = try body()
            times.append((clock.now - start) / .milliseconds(1))
        }
        times.sort()
        let columns = [times[rounds / 2], times[0]].map { String(format: "%8.2f", $0) }.joined()
        print("  \(name.padding(toLength: 20, withPad: " ", startingAt: 0))\(columns)   \(size) bytes or items")
    }
}
