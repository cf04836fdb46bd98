import Testing

/// What goes into a packet, what stays out of it, and how it is called there.
extension PacketCommandTests {
    /// The name of the output is that of an original in the folder: the original is an input, and stays.
    @Test(arguments: [["packet", "in", "-o", "in/cv.pdf"], ["packet", "in", "-o", "in/../in/cv.pdf"]])
    func anOriginalIsNeverOverwritten(arguments: [String]) throws {
        let folder = try TemporaryDirectory()
        try fixture("sidebar.pdf", in: folder, as: "in/cv.pdf")
        try folder.write(Sample.short, to: "in/brand.md")
        let before = try folder.read("in/cv.pdf")
        let run = try CommandRun(arguments, in: folder)
        #expect(run.status == 2)
        #expect(run.error.contains("an input is never overwritten"))
        #expect(try folder.read("in/cv.pdf") == before)
    }

    @Test func anOriginalOfTheDefaultNameIsNeverOverwritten() throws {
        let folder = try TemporaryDirectory()
        try fixture("sidebar.pdf", in: folder, as: "packet.pdf")
        let before = try folder.read("packet.pdf")
        #expect(try CommandRun(["packet", "."], in: folder).status == 2)
        #expect(try folder.read("packet.pdf") == before)
    }

    /// One page of the original cannot be unpacked: it is named, the others are in, the packet is sound.
    @Test func damagedPagesAreNamedAndLeftOut() throws {
        let folder = try TemporaryDirectory()
        var bytes = Array(
            """
            %PDF-1.4
            1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
            2 0 obj << /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 /MediaBox [0 0 595 842] /Resources << /Font << /F1 << /Type
            /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >> endobj
            3 0 obj << /Type /Page /Parent 2 0 R /Contents 5 0 R >> endobj
            4 0 obj << /Type /Page /Parent 2 0 R /Contents 6 0 R >> endobj
            5 0 obj << /Length 9 /Filter /FlateDecode >> stream
            no deflate
            endstream endobj

            """.utf8)
        let lines = [
            "Ada Lowell", "Experience", "Engineer, Orbit Labs, Jan 2020 - Mar 2024", "Built engines of all kinds",
        ]
        let content =
            "BT /F1 12 Tf 72 700 Td 16 TL " + lines.map { "(\($0)) Tj T* " }.joined() + "ET"
        bytes += Array(
            "6 0 obj << /Length \(content.utf8.count) >> stream\n\(content)\nendstream endobj\ntrailer << /Root 1 0 R >>\n"
                .utf8)
        try folder.write(bytes, to: "cv.pdf")
        let run = try CommandRun(["packet", "cv.pdf"], in: folder)
        #expect(run.status == 1)
        #expect(
            run.error.contains("cv.pdf: page 1 is damaged and left out; the file is attached as it came"),
            "\(run.error)")
        try check("packet.pdf", in: folder)
        #expect(
            try text("packet.pdf", in: folder, pages: 1...1).contains("page 1 of the original is damaged, left out"))
    }

    /// An option asks for what the definition's list leaves out; a list asks for what no option names.
    @Test func partsThatAreAskedForCome() throws {
        let folder = try TemporaryDirectory()
        try folder.write(Sample.short, to: "brand.md")
        try fixture("cropped.pdf", in: folder, as: "advert.pdf")
        func titles(_ parts: String, _ options: [String]) throws -> [String] {
            try folder.write("packet:\n  parts: \(parts)\n", to: "p.yml")
            let run = try CommandRun(["packet", "brand.md", "--report", "p.yml"] + options, in: folder)
            #expect(run.status == 0, "\(run.error)")
            return try outline("packet.pdf", in: folder).filter { !$0.hasPrefix(" ") }
        }
        #expect(
            try titles("[cover, cohort, candidates]", []) == [
                "Cover and contents 1", "Cohort report 2", "Ottilie Brand 3",
            ])
        #expect(
            try titles("[cover, candidates, sources]", ["--cohort", "--attach", "advert.pdf"]) == [
                "Cover and contents 1", "Cohort report 2", "Ottilie Brand 3", "Further files 4",
                "Sources and checksums 5",
            ])
        for wrong in ["packet:\n  parts: []\n", "packet:\n  parts: [candidates]\n  candidate: [original]\n"] {
            try folder.write(wrong, to: "p.yml")
            let run = try CommandRun(["packet", "brand.md", "--report", "p.yml"], in: folder)
            #expect(run.status == 2)
            #expect(run.error.contains("no page of its own"))
        }
    }

    @Test func anEmptyFolderMakesNoPacket() throws {
        let folder = try TemporaryDirectory()
        try folder.write("", to: "in/note.xyz")
        let run = try CommandRun(["packet", "in"], in: folder)
        #expect(run.status == 1)
        #expect(run.errorLines.last == "vitagraph: there is nothing to make a packet of")
        #expect(try folder.names == ["in"])
    }

    @Test func filesOfOneNameAreToldApart() throws {
        let folder = try TemporaryDirectory()
        try folder.write(Sample.short, to: "a/cv.md")
        try folder.write(Sample.short.replacing("Ottilie", with: "Hedda"), to: "b/cv.md")
        try folder.write("", to: "empty.pdf")
        let run = try CommandRun(["packet", "a", "b", "--attach", "empty.pdf"], in: folder)
        #expect(run.status == 1)
        #expect(run.error.contains("empty.pdf: empty: no bytes"))
        #expect(try text("packet.pdf", in: folder).contains("attached as cv-2.md"))
    }

    @Test func blindPacketsGoByKey() throws {
        let folder = try TemporaryDirectory()
        let names = ["Ada", "Bea", "Cleo", "Dora"]
        for name in names { try folder.write(Sample.short.replacing("Ottilie", with: name), to: "in/\(name).md") }
        #expect(try CommandRun(["packet", "in", "--blind"], in: folder).status == 0)
        let cover = try text("packet.pdf", in: folder, pages: 1...1)
        #expect(cover.contains("by key"))
        let keys = try outline("packet.pdf", in: folder).filter { $0.hasPrefix("Candidate ") }
        #expect(keys.count == 4 && keys == keys.sorted())
    }
}
