import CareerAnalysis
import Foundation
import Testing

/// Searches everything that `--blind` writes for what it must not hold, over the labelled résumés of the repository.
struct BlindReviewTests {
    /// Who somebody is, by the labels, and what else the plain reading names.
    private struct Person {
        var stem: String
        var file: String
        var key: RecordKey
        var secrets: [String]
    }

    /// Embedded fonts say where they come from.
    private static let inFonts = ["GitHub"]

    private static let corpus = URL(filePath: Sample.reports).deletingLastPathComponent()
        .appending(path: "Tests/Corpus/learned")

    /// Every `step`-th labelled résumé, copied into a folder under its own name.
    private func people(every step: Int, in folder: TemporaryDirectory) throws -> [Person] {
        let labels = try FileManager.default.contentsOfDirectory(atPath: Self.corpus.path)
            .filter { $0.hasSuffix(".gold.json") }.sorted()
        var secretsByStem: [String: [String]] = [:]
        for (number, label) in labels.enumerated() where number.isMultiple(of: step) {
            let stem = String(label.dropLast(".gold.json".count))
            for ending in ["md", "txt"] {
                let source = Self.corpus.appending(path: "\(stem).\(ending)")
                guard let bytes = try? Data(contentsOf: source) else { continue }
                try bytes.write(to: URL(filePath: folder.path).appending(path: "\(stem).\(ending)"))
                secretsByStem[stem] = try Self.labelled(Self.corpus.appending(path: label))
            }
        }
        let plain = try CommandRun(["parse", "--quiet", "--lines", "."], in: folder)
        return try plain.lines.compactMap { line in
            let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            let source = try #require(object["source"] as? [String: Any])
            let path = try #require(source["path"] as? String)
            let stem = URL(filePath: path).deletingPathExtension().lastPathComponent
            let own = [("education", "institution"), ("projects", "name"), ("publications", "name")].flatMap {
                list, key in
                ((object[list] as? [[String: Any]]) ?? []).compactMap { $0[key] as? String }
            }
            let skills = skillNames(object)
            return Person(
                stem: stem, file: path, key: RecordKey(sha256: try #require(source["sha256"] as? String)),
                secrets: ((secretsByStem[stem] ?? []) + own.filter { $0.count > 3 })
                    .filter { !skills.contains($0.lowercased()) && !Self.inFonts.contains($0) })
        }
    }

    private static func labelled(_ label: URL) throws -> [String] {
        let object = try JSONSerialization.jsonObject(with: Data(contentsOf: label)) as? [String: Any]
        let basics = object?["basics"] as? [String: Any] ?? [:]
        let own = ["name", "email", "phone", "url"].compactMap { basics[$0] as? String }
        let profiles = (basics["profiles"] as? [[String: Any]] ?? []).flatMap { profile in
            ["username", "url"].compactMap { profile[$0] as? String }
        }
        return (own + profiles).filter { $0.count > 1 }
    }

    /// `secret` stands in the text as words of its own, in any case and with any white space.
    private func holds(_ text: String, _ secret: String) -> Bool {
        let words = secret.split(whereSeparator: \.isWhitespace).map {
            NSRegularExpression.escapedPattern(for: String($0))
        }
        let isWord = { (character: Character?) in character.map { $0.isASCII && ($0.isLetter || $0.isNumber) } ?? false
        }
        let pattern =
            (isWord(secret.first) ? "(?<![A-Za-z0-9])" : "") + words.joined(separator: "\\s+")
            + (isWord(secret.last) ? "(?![A-Za-z0-9])" : "")
        return text.range(of: pattern, options: [.regularExpression, .caseInsensitive]) != nil
    }

    /// Skills that the table knows are public, whatever project bears their name.
    private func skillNames(_ object: [String: Any]) -> Set<String> {
        Set((object["skills"] as? [[String: Any]] ?? []).compactMap { ($0["name"] as? String)?.lowercased() })
    }

    @Test(arguments: ["parse", "analyze"])
    func documentsHoldNoSecret(command: String) throws {
        let folder = try TemporaryDirectory()
        let people = try people(every: 1, in: folder)
        #expect(people.count > 140)
        let blind = try CommandRun([command, "--blind", "--quiet", "--lines", "."], in: folder)
        #expect(blind.lines.count == people.count)
        for (person, line) in zip(people, blind.lines) {
            let text = line.replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
            for secret in person.secrets {
                #expect(!holds(text, secret), "\(person.stem): \(secret)")
            }
            #expect(holds(text, person.key.description))
            #expect(!text.contains(person.stem), "the name of the file")
        }
    }

    @Test func pagesHoldNoSecret() throws {
        let folder = try TemporaryDirectory()
        let people = try people(every: 1, in: folder)
        let run = try CommandRun(
            ["summarize", "--blind", "--quiet", "--format", "pdf", "--format", "svg", "-o", "out", "."], in: folder)
        #expect(run.status == 0, "\(run.error)")
        for person in people {
            let base = "out/candidate-\(person.key)"
            let text = try CommandRun(
                shell: "pdftotext -layout $0.pdf - && pdfinfo $0.pdf && qpdf --qdf --object-streams=disable $0.pdf -",
                [base], in: folder)
            let raw = try folder.read(base + ".pdf")
            let layers = [
                String(decoding: text.output, as: UTF8.self), String(decoding: raw, as: UTF8.self),
                String(decoding: try folder.read(base + ".svg"), as: UTF8.self),
            ]
            let told = person.secrets.filter { isTold($0, in: layers, raw: text.output) }
            #expect(told == [], "\(person.stem)")
        }
    }

    /// - Parameter raw: strings of PDF are UTF-16 where they are not ASCII.
    private func isTold(_ secret: String, in layers: [String], raw: [UInt8]) -> Bool {
        let wide = Data([UInt8](secret.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }))
        return layers.contains { holds($0, secret) } || Data(raw).range(of: wide) != nil
    }

    @Test func packetsHoldNoSecret() throws {
        let folder = try TemporaryDirectory()
        let people = try people(every: 6, in: folder)
        // Documents that cannot be read must not be told by the name of their file either.
        try folder.write("%PDF-1.7\nnothing", to: "Ottilie Brand.pdf")
        let run = try CommandRun(
            ["packet", "--blind", "--quiet", "-o", "packet.pdf", ".", "Bo Lindqvist.pdf"], in: folder)
        #expect(run.status == 1)
        let text = try CommandRun(
            shell: "qpdf --check $0 && pdftotext -layout $0 - && pdfinfo $0 && pdfdetach -list $0 "
                + "&& qpdf --qdf --object-streams=disable $0 -", ["packet.pdf"], in: folder)
        #expect(text.status == 0)
        let layers = [
            String(decoding: text.output, as: UTF8.self),
            String(decoding: try folder.read("packet.pdf"), as: UTF8.self),
        ]
        #expect(layers[0].contains("0 embedded files"))
        // The school of one is the employer of another, where it is no secret.
        let own = try people.flatMap { person in
            let others = try people.filter { $0.stem != person.stem }.map { other in
                String(decoding: try folder.read(other.file), as: UTF8.self)
            }
            return person.secrets.filter { secret in !others.contains { holds($0, secret) } }
        }
        let secrets = own + people.map(\.stem) + ["Ottilie", "Lindqvist"]
        let told = secrets.filter { isTold($0, in: layers, raw: text.output) }
        #expect(told == [])
        for person in people { #expect(layers[0].contains(person.key.description)) }
    }

    @Test func theFileIsCalledByItsKey() throws {
        let folder = try TemporaryDirectory()
        try folder.write(Sample.short, to: "Ottilie Brand.md")
        let run = try CommandRun(["summarize", "--blind", "Ottilie Brand.md"], in: folder)
        #expect(run.status == 0)
        let again = try CommandRun(["summarize", "--blind", "Ottilie Brand.md"], in: folder)
        #expect(again.error == run.error, "the same document has the same key")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".pdf") }
        #expect(files.count == 1)
        #expect(files.allSatisfy { $0.hasPrefix("candidate-") })
        #expect(files.allSatisfy { run.error.contains($0) }, "the user is told which is which")
    }

    @Test(arguments: [
        ["parse", "--explain"], ["parse", "--include-protected"], ["analyze", "--explain", "employmentMonths"],
        ["analyze", "--citations", "list.csv"],
    ])
    func whatWouldTellIsWrongUsage(arguments: [String]) throws {
        let folder = try TemporaryDirectory()
        try folder.write(Sample.short, to: "cv.md")
        let run = try CommandRun(arguments + ["--blind", "cv.md"], in: folder)
        #expect(run.status == 2)
        #expect(run.error.contains("--blind"))
    }
}
