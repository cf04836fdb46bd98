import Canvas
import CareerAnalysis
import Drawing
import FoundationEssentials
import Resume
import ResumeReading
import Testing
import _TestSupport

@testable import Pages

/// The cohorts of `Reports/` against the dumps and the pictures kept beside them. `RECORD_SNAPSHOTS=1 swift test
/// --filter SampleCohorts` draws them anew: look at the pictures before committing them.
@Suite struct SampleCohortsTests {
    struct Sample: Sendable, CustomStringConvertible {
        var description: String
        var options: CohortOptions

        var folder: String { SampleReport.repository + "/Reports/" + description }

        static let all = [
            Sample(
                description: "cohort-en",
                options: CohortOptions(
                    title: "Machine-learning engineer, retrieval",
                    required: ["Python", "PyTorch", "SQL", "Information retrieval", "Docker"],
                    preferred: ["C++", "Kubernetes", "CUDA", "Spark"])),
            Sample(
                description: "cohort-zh",
                options: CohortOptions(
                    title: "检索算法工程师", required: ["Python", "PyTorch", "SQL", "Transformers"],
                    preferred: ["C++", "Docker", "Elasticsearch"])),
        ]

        /// Read from the files, whose names alone go onto the page.
        func cohort(asOf: YearMonth) throws -> Cohort {
            let candidates = folder + "/candidates"
            let files = try FileManager.default.contentsOfDirectory(atPath: candidates).sorted()
            return try Cohort(
                files.map { file in
                    let bytes = try Array(Data(contentsOf: URL(filePath: candidates + "/" + file)))
                    let resume = ResumeReader().read(try SourceText(decoding: bytes, path: file))
                    return CohortMember(CareerAnalysis(of: resume, asOf: asOf))
                })
        }
    }

    @Test(arguments: Sample.all)
    func pagesAreAsKept(_ sample: Sample) throws {
        let cohort = try sample.cohort(asOf: YearMonth(index: 2025 * 12 + 9))
        #expect((8...14).contains(cohort.documentCount))
        let report = CohortReport(of: cohort, options: sample.options)
        let renderer = Renderer(fonts: try FontLibrary())
        let pages = report.drawings(measurer: renderer.measurer(language: report.languageTag))
        #expect(pages.count == 2)
        for (index, page) in pages.enumerated() {
            #expect(page.faults.map(\.description) == [])
            let path = "\(sample.folder)/page-\(index + 1)"
            assertSnapshot(of: page.dump, atPath: path + ".dump")
            assertPictureSnapshot(
                of: try renderer.pixels(page, pixelsPerInch: 110), atPath: path + ".png", pixelsPerInch: 110,
                maximumShare: 0.002)
        }
    }
}
