import Foundation
import Testing

/// `vitagraph packet` as users run it.
struct PacketCommandTests {
    private static let fixtures = URL(filePath: Sample.reports).deletingLastPathComponent()
        .appending(path: "Tests/DocumentTextTests/Fixtures").path(percentEncoded: false)

    func fixture(_ name: String, in folder: TemporaryDirectory, as newName: String? = nil) throws {
        let bytes = try Data(contentsOf: URL(filePath: Self.fixtures + "/" + name))
        try folder.write(Array(bytes), to: newName ?? name)
    }

    func text(_ file: String, in folder: TemporaryDirectory, pages: ClosedRange<Int>? = nil) throws -> String {
        let range = pages.map { "-f \($0.lowerBound) -l \($0.upperBound)" } ?? ""
        return try CommandRun(shell: "pdftotext -layout \(range) $0 -", [file], in: folder).text
    }

    func check(_ file: String, in folder: TemporaryDirectory) throws {
        let check = try CommandRun(shell: "qpdf --check $0 2>&1", [file], in: folder)
        #expect(check.status == 0, "\(check.text)")
    }

    /// Titles of bookmarks with their pages, indented by level.
    func outline(_ file: String, in folder: TemporaryDirectory) throws -> [String] {
        let run = try CommandRun(shell: "qpdf --json --json-key=outlines $0", [file], in: folder)
        let object = try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any]
        func lines(_ list: Any?, _ level: Int) -> [String] {
            ((list as? [[String: Any]]) ?? []).flatMap { item -> [String] in
                let page = (item["destpageposfrom1"] as? Int).map { " \($0)" } ?? ""
                return [String(repeating: "  ", count: level) + (item["title"] as? String ?? "") + page]
                    + lines(item["kids"], level + 1)
            }
        }
        return lines(object?["outlines"], 0)
    }

    @Test func summariesAndOriginalsInOrder() throws {
        let folder = try TemporaryDirectory()
        try fixture("sidebar.pdf", in: folder)
        try folder.write(Sample.short, to: "brand.md")
        let run = try CommandRun(
            ["packet", "brand.md", "sidebar.pdf", "--as-of", "2025-10", "--position", "Baker", "--title", "Papers"],
            in: folder)
        #expect(run.status == 0, "\(run.error)")
        try check("packet.pdf", in: folder)
        let cover = try text("packet.pdf", in: folder, pages: 1...1)
        for words in ["Papers", "Baker", "Ottilie Brand", "Ilse Marchetti-Okafor", "Original attached: brand.md"] {
            #expect(cover.contains(words), "\(words)")
        }
        #expect(cover.contains("1/5") || cover.contains("1 / 5"))
        #expect(try text("packet.pdf", in: folder, pages: 3...3).contains("pages 4 of this packet"))
        let outline = try outline("packet.pdf", in: folder).filter { !$0.hasPrefix("    ") }
        #expect(
            outline == [
                "Cover and contents 1", "Ottilie Brand 2", "  Summary 2", "Ilse Marchetti-Okafor 3", "  Summary 3",
                "  Original 4", "Sources and checksums 5",
            ])
        let files = try CommandRun(
            shell: "mkdir files && pdfdetach -saveall -o files $0 && cmp files/sidebar.pdf sidebar.pdf && ls files",
            ["packet.pdf"], in: folder)
        #expect(files.status == 0)
        #expect(files.lines.suffix(4) == ["brand.analysis.json", "brand.md", "sidebar.analysis.json", "sidebar.pdf"])
    }

    @Test func whoCannotBeReadStaysIn() throws {
        let folder = try TemporaryDirectory()
        for name in ["locked.pdf", "scan.pdf"] { try fixture(name, in: folder) }
        try folder.write("%PDF-1.7\nnothing", to: "broken.pdf")
        try folder.write(Sample.short, to: "brand.md")
        let run = try CommandRun(
            ["packet", "brand.md", "broken.pdf", "gone.pdf", "locked.pdf", "scan.pdf", "-o", "out.pdf"], in: folder)
        #expect(run.status == 1)
        for name in ["broken.pdf", "gone.pdf", "locked.pdf", "scan.pdf"] {
            #expect(run.errorLines.count { $0.hasPrefix("vitagraph: \(name): ") } == 1, "\(name)")
        }
        #expect(run.errorLines.contains("vitagraph: 1 of 5 candidates are complete"))
        try check("out.pdf", in: folder)
        let cover = try text("out.pdf", in: folder, pages: 1...1)
        #expect(cover.contains("Candidates, 4 incomplete"))
        for words in ["the file is damaged", "no such file", "locked with a password", "a scan without text"] {
            #expect(cover.contains(words), "\(words)")
        }
        // A scan has pages, though nobody can read them.
        #expect(try outline("out.pdf", in: folder).contains("  Original 7"))
        let files = try CommandRun(shell: "pdfdetach -list $0", ["out.pdf"], in: folder)
        #expect(files.text.contains("locked.pdf") && files.text.contains("broken.pdf"))
        #expect(!files.text.contains("gone.pdf"))
    }

    @Test func furtherFilesArePagesOrAttachments() throws {
        let folder = try TemporaryDirectory()
        try folder.write(Sample.short, to: "brand.md")
        try folder.write("Knead well.", to: "advert.txt")
        try fixture("cropped.pdf", in: folder, as: "advert.pdf")
        let run = try CommandRun(
            ["packet", "brand.md", "--attach", "advert.pdf", "--attach", "advert.txt", "--attach", "gone.txt"],
            in: folder)
        #expect(run.status == 1, "one of them is not there")
        #expect(run.error.contains("gone.txt: No such file"))
        try check("packet.pdf", in: folder)
        #expect(
            try outline("packet.pdf", in: folder).suffix(3) == [
                "Further files 3", "  advert.pdf 3", "Sources and checksums 4",
            ])
        let files = try CommandRun(shell: "pdfdetach -list $0", ["packet.pdf"], in: folder)
        #expect(files.text.contains("advert.txt"))
    }

    @Test func aFolderMayHoldThePacketOfAnEarlierRun() throws {
        let folder = try TemporaryDirectory()
        try folder.write(Sample.short, to: "brand.md")
        #expect(try CommandRun(["packet", ".", "--as-of", "2025-10"], in: folder).status == 0)
        let first = try folder.read("packet.pdf")
        #expect(try CommandRun(["packet", ".", "--as-of", "2025-10"], in: folder).status == 0)
        #expect(try folder.read("packet.pdf") == first)
        #expect(try folder.names == ["brand.md", "packet.pdf"])
    }

    @Test func theReportOnAllCandidates() throws {
        let folder = try TemporaryDirectory()
        try fixture("sidebar.pdf", in: folder)
        try folder.write(Sample.short, to: "brand.md")
        let run = try CommandRun(
            ["packet", ".", "--cohort", "--require", "python,SQL", "--as-of", "2025-10", "-o", "out.pdf"], in: folder)
        #expect(run.status == 0, "\(run.error)")
        try check("out.pdf", in: folder)
        let outline = try outline("out.pdf", in: folder).filter { !$0.hasPrefix(" ") }
        #expect(outline.prefix(2) == ["Cover and contents 1", "Cohort report 2"])
        #expect(outline.last == "Sources and checksums 6")
        let report = try text("out.pdf", in: folder, pages: 2...2)
        #expect(report.contains("2/6") || report.contains("2 / 6"))
        #expect(
            try text("out.pdf", in: folder, pages: 1...1).contains("must-have skills 0/2")
                || text("out.pdf", in: folder, pages: 1...1).contains("must-have skills 0 / 2"))
    }

    @Test func aHundredCandidates() throws {
        let folder = try TemporaryDirectory()
        let first = ["Ada", "Bea", "Cleo", "Dora", "Edda", "Fay", "Greta", "Hedda", "Ida", "Jette"]
        let last = ["Adler", "Brand", "Crane", "Dorn", "Egger", "Falk", "Grau", "Horn", "Ibsen", "Jahn"]
        for number in 0..<100 {
            let (given, family) = (first[number / 10], last[number % 10])
            let text = Sample.short.replacing("Ottilie", with: given).replacing("Brand", with: family)
                .replacing("ottilie.brand", with: "\(given).\(family)".lowercased())
            try folder.write(text, to: "in/cv-\(100 + number).md")
        }
        let run = try CommandRun(["packet", "in", "--quiet"], in: folder)
        #expect(run.status == 0, "\(run.error)")
        try check("packet.pdf", in: folder)
        let outline = try outline("packet.pdf", in: folder).filter { !$0.hasPrefix(" ") }
        #expect(outline.count == 102)
        // The contents take ten pages of Letter: seven candidates on the cover, eleven on each of the others.
        #expect(outline[1] == "Ada Adler 11")
        #expect(outline[100] == "Jette Jahn 110")
        #expect(try text("packet.pdf", in: folder, pages: 10...10).contains("Jette Jahn"))
        #expect(
            try CommandRun(shell: "pdfdetach -list packet.pdf | head -1", [], in: folder).text == "200 embedded files\n"
        )
    }

    @Test func originalsCanBeLeftOut() throws {
        let folder = try TemporaryDirectory()
        try fixture("sidebar.pdf", in: folder)
        let run = try CommandRun(["packet", "--no-originals", "sidebar.pdf"], in: folder)
        #expect(run.status == 0)
        #expect(try outline("packet.pdf", in: folder).contains("Sources and checksums 3"))
        let files = try CommandRun(shell: "pdfdetach -list $0", ["packet.pdf"], in: folder)
        #expect(files.text.contains("sidebar.analysis.json") && !files.text.contains("sidebar.pdf"))
    }

    @Test func theDefinitionOrdersTheParts() throws {
        let folder = try TemporaryDirectory()
        try fixture("sidebar.pdf", in: folder)
        try folder.write(Sample.short, to: "zz.md")
        try folder.write(
            """
            paper: a4
            packet:
              position: Lehrstuhl
              order: name
              parts: [candidates, sources, cover]
              candidate: [original, summary]
            """, to: "packet.yml")
        let run = try CommandRun(["packet", "--report", "packet.yml", "zz.md", "sidebar.pdf"], in: folder)
        #expect(run.status == 0, "\(run.error)")
        try check("packet.pdf", in: folder)
        #expect(
            try outline("packet.pdf", in: folder).filter { !$0.hasPrefix("    ") } == [
                "Ilse Marchetti-Okafor 1", "  Original 1", "  Summary 2", "Ottilie Brand 3", "  Summary 3",
                "Sources and checksums 4", "Cover and contents 5",
            ])
        try folder.write("packet:\n  parts: [covers]\n", to: "wrong.yml")
        let wrong = try CommandRun(["packet", "--report", "wrong.yml", "zz.md"], in: folder)
        #expect(wrong.status == 2)
        #expect(wrong.error.contains("wrong.yml:2:11: expected cover"))
    }

    @Test func onePersonInTwoDocumentsIsNamed() throws {
        let folder = try TemporaryDirectory()
        try folder.write(Sample.short, to: "brand.md")
        try folder.write(Sample.short + "\nBaking, kneading.\n", to: "brand new.md")
        let run = try CommandRun(["packet", "."], in: folder)
        #expect(run.status == 0)
        #expect(run.error.contains("one person: ./brand new.md, ./brand.md"))
        let cover = try text("packet.pdf", in: folder, pages: 1...1)
        #expect(cover.contains("same person as on page 3") && cover.contains("same person as on page 2"))
    }

    @Test func theSameInputGivesTheSameBytes() throws {
        let folder = try TemporaryDirectory()
        for name in ["sidebar.pdf", "hidden.pdf", "cropped.pdf"] { try fixture(name, in: folder, as: "in/" + name) }
        let script = """
            "$0" packet in --as-of 2025-10 --jobs 1 -o a.pdf --quiet
            SOURCE_DATE_EPOCH=1762732800 "$0" packet in --as-of 2025-10 --jobs 2 --quiet -o - > b.pdf
            "$0" packet in --as-of 2025-10 --jobs 3 -o c.pdf --quiet
            """
        _ = try CommandRun(shell: script, [CommandRun.executable], in: folder)
        #expect(try folder.read("a.pdf") == folder.read("c.pdf"))
        #expect(try folder.read("a.pdf") != folder.read("b.pdf"))
        let information = try CommandRun(shell: "TZ=UTC pdfinfo -isodates b.pdf", [], in: folder).text
        #expect(information.contains("CreationDate:    2025-11-10T00:00:00Z"))
        #expect(try text("b.pdf", in: folder, pages: 1...1).contains("Compiled 2025-11-10"))
    }

    @Test(arguments: [
        ["packet", "cv.md", "-o", "cv.md"], ["packet", "cv.md", "--attach", "more.md", "-o", "more.md"],
        ["packet", "cv.md", "-o", "."], ["packet", "cv.md", "--blind", "--attach", "more.md"],
        ["packet"], ["packet", "cv.md", "--report", "gone.yml"],
    ])
    func wrongUsage(arguments: [String]) throws {
        let folder = try TemporaryDirectory()
        try folder.write(Sample.short, to: "cv.md")
        try folder.write(Sample.short, to: "more.md")
        #expect(try CommandRun(arguments, in: folder).status == 2)
        #expect(try folder.names == ["cv.md", "more.md"])
        #expect(try folder.read("cv.md") == Array(Sample.short.utf8))
    }

    @Test func officeDocumentsBecomePagesWhenAsked() throws {
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/soffice") else { return }
        let folder = try TemporaryDirectory()
        try folder.write(Sample.short, to: "brand.md")
        let run = try CommandRun(["packet", "brand.md", "--convert"], in: folder)
        #expect(run.status == 0, "\(run.error)")
        try check("packet.pdf", in: folder)
        #expect(try outline("packet.pdf", in: folder).contains("  Original 3"))
        #expect(try text("packet.pdf", in: folder, pages: 3...3).contains("Baker, Hearth & Rye"))
    }
}
