import Canvas
import CareerAnalysis
import Drawing
import FoundationEssentials
import Pages
import Resume
import ResumeReading

/// One folder of `Reports/`: a fictional résumé and what it becomes.
struct SampleReport: Sendable, CustomStringConvertible {
    let folder: String
    let input: String

    var description: String { folder.split(separator: "/").last.map(String.init) ?? folder }

    /// The samples of the repository, by name.
    static let all: [SampleReport] = {
        let reports = repository + "/Reports"
        let folders = (try? FileManager.default.contentsOfDirectory(atPath: reports)) ?? []
        return folders.sorted().compactMap { folder in
            let path = reports + "/" + folder
            let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
            guard let input = files.sorted().first(where: { $0.hasPrefix("resume.") }) else { return nil }
            return SampleReport(folder: path, input: path + "/" + input)
        }
    }()

    /// The root of the package.
    static let repository = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        .joined(separator: "/")

    /// The page of a résumé file as of a month, laid out with the pinned fonts.
    static func drawing(of path: String, asOf: YearMonth, renderer: Renderer) throws -> Drawing {
        let bytes = try Array(Data(contentsOf: URL(filePath: path)))
        // The name alone goes onto the page: the same on every machine.
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let source = try SourceText(decoding: bytes, path: name)
        let resume = ResumeReader().read(source)
        let page = SummaryPage(
            resume: resume, analysis: CareerAnalysis(of: resume, asOf: asOf),
            sourceLines: source.lines.map { $0.isHidden ? "" : String($0.text) })
        return page.drawing(measurer: renderer.measurer(language: page.languageTag))
    }
}

extension Drawing {
    /// What a reader would stumble over: text over text, text outside the margins, text cut off.
    var faults: [LayoutFault] { faults(sideBearing: 1.5) }

    /// With the fonts of the house: large letters begin left of the margin so that their ink stands at it.
    var faultsInPrint: [LayoutFault] { faults(sideBearing: 0.6) }

    private func faults(sideBearing: Points) -> [LayoutFault] {
        LayoutAudit(
            margins: Rect(x: 42 - sideBearing, y: 30, width: size.width - 77.5 + sideBearing, height: size.height - 48)
        ).faults(in: self)
    }
}
