import FoundationEssentials
import Resume
import Testing

@testable import CareerAnalysis

/// The derived figures of hand-labelled résumés, where a checkout of them lies beside the package.
@Suite struct LabelledResumesTests {
    private struct Label: Decodable, Sendable {
        struct Facts: Decodable, Sendable {
            struct Gap: Decodable, Hashable { var from: String, to: String }
            struct Anomaly: Decodable { var `where`: String, kind: String }
            struct Totals: Decodable {
                var citations, stars, hIndex, publications, firstAuthor, coFirst: Int?
            }
            struct Statistics: Decodable { var count, firstAuthor, coFirst, citationsListed: Int }

            var asOf: String?
            var employmentMonths: Int?
            var employmentMonthsAtFixedMonth: Int?
            var gaps: [Gap]
            var dateAnomalies: [Anomaly]
            var totals: Totals?
            var publicationStats: Statistics?

            private enum CodingKeys: String, CodingKey {
                case asOf, employmentMonths, gaps, dateAnomalies, totals, publicationStats
                case employmentMonthsAtFixedMonth = "employmentMonths@2025-06"
            }
        }
        var facts: Facts
        private enum CodingKeys: String, CodingKey { case facts = "x-facts" }
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/accuracy")

    private static let files: [URL] = ["gold", "dev/gold"].flatMap { name -> [URL] in
        let directory = folder.appending(path: name)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
        return names.filter { $0.hasSuffix(".json") }.sorted().map { directory.appending(path: $0) }
    }

    @Test(.enabled(if: !files.isEmpty, "no labelled résumés beside the package"), arguments: files)
    func derivedFiguresAreTheLabelled(file: URL) throws {
        let data = try Data(contentsOf: file)
        let resume = try JSONDecoder().decode(Resume.self, from: data)
        let facts = try JSONDecoder().decode(Label.self, from: data).facts
        let found = CareerAnalysis(of: resume, asOf: month(facts.asOf ?? "2025-06"))
        let timeline = found.timeline
        let publications = found.publications

        if let months = facts.employmentMonths ?? facts.employmentMonthsAtFixedMonth {
            #expect(timeline.employmentMonths == months)
            #expect(timeline.employmentMonthsRange.contains(months))
        }
        #expect(
            timeline.gaps.map { Label.Facts.Gap(from: "\($0.interval.first)", to: "\($0.interval.last)") } == facts.gaps
        )
        if let totals = facts.totals {
            #expect(publications.count == totals.publications)
            #expect(publications.citations == totals.citations)
            #expect(publications.hIndex == totals.hIndex)
            if let stars = totals.stars { #expect(publications.stars == stars) }
            if let firstAuthor = totals.firstAuthor { #expect(publications.firstAuthor == firstAuthor) }
            if let coFirst = totals.coFirst { #expect(publications.coFirst == coFirst) }
        }
        if let statistics = facts.publicationStats {
            #expect(publications.count == statistics.count)
            #expect(publications.firstAuthor == statistics.firstAuthor)
            #expect(publications.coFirst == statistics.coFirst)
            #expect(publications.citations ?? 0 == statistics.citationsListed)
        }

        let reversed = found.notes.filter { $0.code == .endBeforeStart }.compactMap(\.entry)
        let labelled = facts.dateAnomalies.filter { $0.kind == "end-before-start" }
        #expect(reversed == labelled.compactMap { entry(of: $0.where, in: resume) })
        #expect(reversed.count == labelled.count)
        // Labels call an end after the as-of month "future" too; the note is for starts.
        let future = Set(facts.dateAnomalies.filter { $0.kind == "future" }.map { entry(of: $0.where, in: resume) })
        let noted = found.notes.filter { $0.code == .futureStart }.map(\.entry)
        #expect(noted.allSatisfy { future.contains($0) })
    }

    /// `projects[1]` or the name of a project, as an identifier: `project-2`.
    private func entry(of place: String, in resume: Resume) -> String? {
        if let index = resume.projects.firstIndex(where: { $0.name == place }) { return "project-\(index + 1)" }
        let parts = place.split(whereSeparator: { "[]".contains($0) })
        guard parts.count == 2, let index = Int(parts[1]) else { return nil }
        let kinds = ["work": "work", "education": "education", "projects": "project"]
        return kinds[String(parts[0])].map { "\($0)-\(index + 1)" }
    }
}
