import Foundation
import Testing
import _TestSupport

/// Careers of nobody with a secret in every field: no blind output holds one, whatever is looked into.
struct PlantedSecretsTests {
    /// `VITAGRAPH_CAREERS=500 swift test --filter PlantedSecretsTests` takes some minutes.
    private static let count =
        ProcessInfo.processInfo.environment["VITAGRAPH_CAREERS"].flatMap { Int($0) }.map { min($0, 500) } ?? 12

    /// Words that no language, font or format has, so that each that is found was planted.
    private struct Secrets {
        var generator: SeededGenerator
        private(set) var words: [String] = []

        init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

        mutating func word() -> String {
            let syllables = ["zu", "qar", "vo", "xim", "jup", "wez", "kyx", "fyg", "bwo", "tjr"]
            let word = (0..<4).map { _ in syllables.randomElement(using: &generator) ?? "zu" }.joined()
            words.append(word)
            return word.prefix(1).uppercased() + word.dropFirst()
        }
    }

    private static func jsonResume(_ secrets: inout Secrets) throws -> Data {
        let (given, family, account, town) = (secrets.word(), secrets.word(), secrets.word(), secrets.word())
        let (school, project, paper, street) = (secrets.word(), secrets.word(), secrets.word(), secrets.word())
        let name = "\(given) \(family)"
        let resume: [String: Any] = [
            "basics": [
                "name": name, "label": "Engineer", "email": "\(account)@\(secrets.word()).example.org",
                "phone": "+1 555 0147", "url": "https://\(account).example.org",
                "image": "https://example.org/\(secrets.word()).png", "summary": "\(name) builds bridges near \(town).",
                "location": ["address": "7 \(street) Street", "city": town, "postalCode": "QX7"],
                "profiles": [["network": "GitHub", "username": account, "url": "https://github.com/\(account)"]],
            ],
            "work": [
                [
                    "name": "Otter Bank", "position": "Engineer", "startDate": "2019-03", "endDate": "2023-02",
                    "url": "https://example.org/\(account)",
                    "highlights": [
                        "\(given) led the team", "Mail \(account)@example.org", "Built \(project) in Python",
                    ],
                ]
            ],
            "education": [
                [
                    "institution": "\(school) University", "area": "Physics", "studyType": "BSc",
                    "startDate": "2011-09",
                    "endDate": "2014-06",
                ]
            ],
            "projects": [
                [
                    "name": project, "description": "\(project) by \(family)", "startDate": "2020-01",
                    "endDate": "2021-01",
                    "url": "https://example.org/\(project)",
                ]
            ],
            "publications": [
                [
                    "name": "\(paper) of bridges", "publisher": "Nature", "releaseDate": "2021-05",
                    "authors": "\(family), \(given.prefix(1)).; Reed, A.", "url": "https://doi.org/\(paper)",
                ]
            ],
            "references": [["name": secrets.word(), "reference": "\(given) is \(secrets.word())"]],
            "skills": [["name": "Python"]],
        ]
        return try JSONSerialization.data(withJSONObject: resume, options: [.sortedKeys])
    }

    private static func markdown(_ secrets: inout Secrets) -> Data {
        let (given, family, account, town) = (secrets.word(), secrets.word(), secrets.word(), secrets.word())
        let (school, project, paper) = (secrets.word(), secrets.word(), secrets.word())
        return Data(
            """
            # \(given) \(family)

            \(account)@example.org | https://github.com/\(account) | Born 3 May 1990 in \(town) | 7 \(secrets.word()) Street

            ## Experience

            Engineer, Otter Bank
            Mar 2019 - Feb 2023
            - \(given) led the team, see https://example.org/\(account)
            - Shipped to production in Python

            ## Education

            BSc Physics, \(school) University
            Sep 2011 - Jun 2014

            ## Projects

            \(project)
            Jan 2020 - Jan 2021
            - A scheduler in Python

            ## Publications

            1. \(family) \(given.prefix(1)), Reed A. \(paper) of bridges. Nature, 2021.

            """.utf8)
    }

    @Test func areInNoBlindOutput() throws {
        let directory = try TemporaryDirectory()
        var secrets = Secrets(seed: 9)
        try FileManager.default.createDirectory(atPath: directory("in"), withIntermediateDirectories: true)
        for number in 0..<Self.count {
            let isData = number.isMultiple(of: 2)
            let data = isData ? try Self.jsonResume(&secrets) : Self.markdown(&secrets)
            try data.write(to: URL(filePath: directory("in/\(secrets.word()).\(isData ? "json" : "md")")))
        }
        let run = try CommandRun(
            shell: """
                mkdir all && cd all && export SOURCE_DATE_EPOCH=1700000000
                "$0" summarize ../in --blind --quiet -o pages/ --format pdf --format png --format svg &&
                "$0" cohort ../in --blind --quiet -o cohort.pdf --table cohort.csv &&
                "$0" cohort ../in --blind --quiet -o cohort.svg --table cohort.json &&
                "$0" packet ../in --blind --quiet --cohort -o packet.pdf &&
                "$0" parse ../in --blind --quiet --lines >parsed.json && "$0" analyze ../in --blind --quiet --lines >analyzed.json
                status=$?
                for page in *.pdf pages/*.pdf; do
                    qpdf --qdf --object-streams=disable "$page" "$page.qdf"; pdftotext "$page" "$page.text"
                    pdfinfo -struct-text "$page" >"$page.info"; pdfdetach -list "$page" >"$page.list"
                done
                find . | sort >names
                exit $status
                """, [CommandRun.executable], in: directory)
        #expect(run.status == 0, "\(run.error)")
        #expect(secrets.words.count > Self.count * 8)
        let files = try FileManager.default.subpathsOfDirectory(atPath: directory("all"))
        #expect(files.count > Self.count * 3)
        for file in files {
            guard let data = FileManager.default.contents(atPath: directory("all/\(file)")) else { continue }
            let text = String(decoding: data, as: UTF8.self).lowercased()
            let found = secrets.words.filter { text.contains($0) }
            #expect(found.isEmpty, "\(file): \(found.count) of the secrets")
        }
    }
}
