import Testing

@testable import CitationLists

@Suite struct CitationListTests {
    private func list(_ text: String) throws -> CitationList { try CitationList(decoding: Array(text.utf8)) }

    private func findings(_ text: String) -> [CitationListError.Finding] {
        do {
            _ = try list(text)
            return []
        } catch {
            return (error as? CitationListError)?.findings ?? []
        }
    }

    @Test func readsPublishOrPerish() throws {
        let found = try list(
            "\u{FEFF}Cites,Authors,Title,Year,Source,Publisher,ArticleURL,CitesURL,GSRank,QueryDate,Type\r\n"
                + "12,\"A Lowell, B Quill\",\"Tides, and \"\"other\"\" waters\",2021,Tidal Studies,,,,1,2025-05-30 10:11:12,\r\n"
                + "0,A Lowell,Untitled waters,0,,,,,2,2025-06-01 10:11:12,\r\n")
        #expect(found.format == .publishOrPerish)
        #expect(found.date == "2025-05-30")
        #expect(
            found.records == [
                CitationRecord(title: "Tides, and \"other\" waters", year: 2021, citations: 12, line: 2),
                CitationRecord(title: "Untitled waters", year: nil, citations: 0, line: 3),
            ])
    }

    @Test func readsGoogleScholarWithCounts() throws {
        let found = try list(
            "Authors,Title,Publication,Volume,Number,Pages,Year,Publisher,Cited by\n"
                + "\"Lowell, A; Quill, B; \",Tides,Tidal Studies,7,,21-30,2021,Heron Press,\"1,204\"\n"
                + "\"Lowell, A; \",Merged waters,,,,,2020,,18*\n\"Lowell, A; \",New waters,,,,,2025,,\n")
        #expect(found.format == .googleScholar)
        #expect(found.date == nil)
        #expect(found.records.map(\.citations) == [1204, 18, nil])
    }

    @Test func readsTablesOfSpreadsheets() throws {
        #expect(try list("Title;Citations;Year\nTides;3;2021\n").records.map(\.citations) == [3])
        #expect(try list("题名\t被引次数\t年份\n潮汐\t7\t2021\n").records.first?.title == "潮汐")
        #expect(try list("Title,Citations\nTides,3\n").records.map(\.year) == [nil])
    }

    @Test func readsBibTeX() throws {
        let found = try list(
            """
            Exported for you.
            @string{ts = "Tidal Studies"}
            @comment{nothing here}
            @article{lowell2021,
              author = {Lowell, Ada and Quill, B.},
              title = {{Tides} of {\\'E}migr{\\'e}s \\& others},
              journal = ts # " (Hull)", year = 2021, citations = {12}
            }
            @inproceedings(quill2020, title = "Waters with {"}quotes{"}", year = {2020},
              note = {cited By 45; Query date: 2025-05-30})
            @misc{none, title = {Uncounted}, year = 2019}
            """)
        #expect(found.format == .bibTeX)
        #expect(found.date == "2025-05-30")
        #expect(found.records.map(\.citations) == [12, 45, nil])
        #expect(found.records.map(\.year) == [2021, 2020, 2019])
        #expect(found.records.map(\.line) == [4, 9, 11])
        #expect(
            FoldedTitle(found.records[0].title)
                == FoldedTitle("Tides of Émigrés and others".replacing("and ", with: "")))
    }

    @Test(arguments: ["12 cites: https://example.org", "Cited by: 12", "cited By 12", "Citations: 12"])
    func countsInNotesAreRead(note: String) throws {
        #expect(try list("@article{a, title={Tides}, note={\(note)}}").records.map(\.citations) == [12])
    }

    @Test(arguments: [
        #"{"meta":{"count":1},"results":[WORK]}"#, "[WORK]", "WORK", "WORK\nWORK",
    ])
    func readsOpenAlex(form: String) throws {
        let work =
            #"{"id":"https://openalex.org/W1","title":"<i>Tides</i> of Hull","publication_year":2021,"cited_by_count":64,"updated_date":"2025-06-02T10:00:00.1"}"#
        let found = try list(form.replacing("WORK", with: work))
        #expect(found.format == .openAlex)
        #expect(found.date == "2025-06-02")
        #expect(
            found.records.first == CitationRecord(title: "<i>Tides</i> of Hull", year: 2021, citations: 64, line: 1))
    }

    @Test(arguments: [
        "[\n{\"title\":\"Tides\",\"cited_by_count\":1,\"authors\":[{\"n\":1}]},\n\n{\"title\":\"Lakes\",\"cited_by_count\":2}]",
        "{\"meta\":{\"a\":[{\"x\":\"[{\"}]},\n\"results\":[{\"title\":\"Tides\",\"cited_by_count\":1},\n\n{\"title\":\"Lakes\",\"cited_by_count\":2}]}",
        "\n{\"title\":\"Tides\",\"cited_by_count\":1}\n\n{\"title\":\"Lakes\",\"cited_by_count\":2}\n",
    ])
    func worksOfOpenAlexStandOnTheirLines(text: String) throws {
        #expect(try list(text).records.map(\.line) == [2, 4])
    }

    @Test(arguments: [("Times cited: 11", 11), ("cited by 45", 45), ("Times read: 11, 3 cites", 3)])
    func countsStandInNotesOfBibTeX(note: String, count: Int) throws {
        #expect(try list("@article{a,\n title = {Tides}, note = {\(note)}}").records.map(\.citations) == [count])
    }

    @Test func everyWrongRowIsLocated() {
        #expect(
            findings("Cites,Title,Year,QueryDate\nmany,Tides,2021,\n3,Waters\n-1,Lakes,2020,\n4,Ponds,21,\n") == [
                .init(line: 2, reason: "has the citation count \"many\", which is no whole number"),
                .init(line: 3, reason: "has 2 fields, the first row 4"),
                .init(line: 4, reason: "has the citation count \"-1\", which is no whole number"),
                .init(line: 5, reason: "has the year \"21\", which is none"),
            ])
    }

    @Test(arguments: [
        ("", 1, "is empty"), ("Cites,Title\n\"3,Tides\n", 2, "opens a quote that is never closed"),
        ("@article{a,\n title = {Tides\n", 1, "opens a brace that is never closed"),
        ("@article{a,\n title {Tides}}", 2, "has a field without a value"),
        ("Dear committee,\nhere is my list", 1, "is no citation list"),
        ("Authors,Title,Publication,Year\nA,Tides,X,2021\n", 1, "Google Scholar's own export leaves the counts out"),
        ("{\"results\":[{\"cited_by_count\":\"x\",\"title\":\"Tides\"}]}", 1, "results[0].cited_by_count"),
        ("@article{a, title={Tides}}", 1, "states no citation count in any entry"),
        ("[{\"title\":\"Tides\",\"cited_by_count\":-4}]", 1, "has a negative cited_by_count"),
    ])
    func whatIsWrongIsSaid(text: String, line: Int, reason: String) {
        let found = findings(text)
        #expect(found.map(\.line) == [line])
        #expect(found.first?.reason.contains(reason) == true, "\(found)")
    }

    @Test func noTextIsNoList() {
        #expect(throws: CitationListError(line: 1, "is no UTF-8 text")) {
            try CitationList(decoding: [0x43, 0xFF, 0xFE, 0x2C])
        }
    }

    /// Whatever stands in the file, reading ends without a trap.
    @Test func damagedListsEndInAnAnswer() {
        let samples = [
            "Cites,Authors,Title,Year\r\n12,\"A, B\",\"T\"\"s\",2021\r\n",
            "@article{a, title = {T{i}des}, citations = \"3\" # x}",
            #"{"results":[{"title":"T","publication_year":2021,"cited_by_count":6}]}"#,
        ]
        for sample in samples {
            let bytes = Array(sample.utf8)
            for cut in bytes.indices {
                _ = try? CitationList(decoding: Array(bytes[..<cut]))
                for byte: UInt8 in [0, 0x22, 0x7B, 0x7D, 0x0A, 0x5C, 0xFF] {
                    var damaged = bytes
                    damaged[cut] = byte
                    _ = try? CitationList(decoding: damaged)
                }
            }
        }
    }
}
