import PDFObjects
import Testing

@testable import Packets

struct PacketAssemblerTests {
    @Test func pagesComeAsTheyAre() throws {
        let odd = SamplePDF(
            "odd", pageCount: 3,
            pages: [0: "/Rotate 90", 1: "/MediaBox [0 0 200 300] /CropBox [10 10 190 290]", 2: "/UserUnit 2"])
        let packet = try MadePacket([SamplePDF("first", pageCount: 2).bytes, odd.bytes])
        #expect(try packet.complaint() == nil)
        let pages = try packet.pages
        #expect(pages.count == 6)
        #expect(pages[3]["/Rotate"]?.integer == 90)
        #expect(pages[4]["/MediaBox"]?.items.map(\.integer) == [0, 0, 200, 300])
        #expect(pages[4]["/CropBox"]?.items.map(\.integer) == [10, 10, 190, 290])
        #expect(pages[5]["/UserUnit"]?.integer == 2)
        // What a page inherits comes along.
        #expect(pages[5]["/MediaBox"]?.items.map(\.integer) == [0, 0, 595, 842])
        #expect(pages[5]["/Resources"]?["/Font"]?["/F1"]?["/BaseFont"]?.name == "Helvetica")
        // Streams are neither decoded nor packed.
        let text = String(decoding: packet.bytes, as: UTF8.self)
        for page in 1...3 { #expect(text.contains("(page \(page) of odd) Tj")) }
    }

    @Test func bookmarksAreNestedByPart() throws {
        let first = SamplePDF.firstOfMore(pageCount: 2)
        let source = SamplePDF(
            "book", pageCount: 2, catalog: "/Outlines \(first) 0 R",
            more: [
                "<< /First \(first + 1) 0 R /Last \(first + 2) 0 R /Count 3 >>",
                "<< /Title (Second page) /Parent \(first) 0 R /Next \(first + 2) 0 R /Dest [4 0 R /XYZ 0 500 null] >>",
                "<< /Title <FEFF7B2C4E00987500A0> /Parent \(first) 0 R /Prev \(first + 1) 0 R "
                    + "/First \(first + 3) 0 R /Last \(first + 3) 0 R /A << /S /GoTo /D [3 0 R /Fit] >> >>",
                "<< /Title (Web) /Parent \(first + 2) 0 R /A << /S /URI /URI (https://example.org) >> >>",
            ])
        let own = SamplePDF("own", pageCount: 3, pages: [1: "/MediaBox [0 0 595 842]"])
        let packet = try MadePacket(
            [source.bytes], own: own,
            parts: [
                .init(title: "Cover", pages: .own(1)),
                .init(
                    title: "Ilse Marchetti", pages: .none,
                    parts: [
                        .init(
                            title: "Summary", pages: .own(1), headings: [.init(title: "Skills", page: 0, top: 300)]),
                        .init(title: "Original", pages: .document(0)),
                    ]),
                .init(title: "Sources", pages: .own(1)),
            ])
        #expect(try packet.complaint() == nil)
        #expect(
            packet.outline == [
                "Cover 1", "Ilse Marchetti 2", "  Summary 2", "    Skills 2", "  Original 3", "    Second page 4",
                "    第一页\u{A0} 3", "      Web", "Sources 5",
            ])
        let skills = packet.document.root["/Outlines"]?["/First"]?["/Next"]?["/First"]?["/First"]?["/Dest"]
        #expect(skills?[3].integer == 542, "842 - 300 from below")
    }

    @Test func documentsMayComeFirst() throws {
        let packet = try MadePacket(
            [SamplePDF("letter", pageCount: 2).bytes],
            parts: [.init(title: "Letter", pages: .document(0)), .init(title: "Summary", pages: .own(1))])
        #expect(try packet.complaint() == nil)
        #expect(packet.outline == ["Letter 1", "Summary 3"])
    }

    @Test func pagesAreLabelled() throws {
        let packet = try MadePacket(
            [SamplePDF("cv", pageCount: 2).bytes],
            labels: [
                .init(firstPage: 0, prefix: "C", firstNumber: 1), .init(firstPage: 1, firstNumber: 2),
            ])
        let labels = packet.document.root["/PageLabels"]?["/Nums"]
        #expect(labels?.items.map(\.integer) == [0, nil, 1, nil])
        #expect(labels?[1]["/P"]?.text == "C")
        #expect(labels?[3]["/St"]?.integer == 2)
        #expect(labels?[3]["/P"] == nil)
    }

    @Test func ownLinksFindTheirPlaces() throws {
        func link(_ target: String) -> String {
            "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (\(target)) >> >>"
        }
        let own = SamplePDF(
            "own", pageCount: 2,
            pages: [0: "/Annots [\(link("#document-1")) \(link("#nowhere")) \(link("https://example.org/#cover"))]"])
        let packet = try MadePacket(
            [SamplePDF("cv", pageCount: 1).bytes], own: own,
            parts: [
                .init(title: "Cover", pages: .own(2)),
                .init(title: "CV", pages: .document(0), anchor: "document-1"),
            ])
        let links = try #require(try packet.pages[0]["/Annots"]).items
        #expect(packet.target(of: links[0]["/Dest"]) == 2)
        #expect(links[0]["/A"] == nil)
        #expect(links[1]["/Dest"] == nil && links[1]["/A"] == nil, "a link to nowhere leads nowhere")
        #expect(links[2]["/A"]?["/URI"]?.text == "https://example.org/#cover")
    }

    @Test func theSameInputGivesTheSameBytes() throws {
        func bytes() throws -> [UInt8] {
            try MadePacket(
                [SamplePDF("a", pageCount: 2).bytes, SamplePDF("b", pageCount: 1).bytes],
                attachments: [
                    .init(name: "a.txt", mediaType: "text/plain", relationship: .source) { Array("a".utf8) }
                ]
            ).bytes
        }
        #expect(try bytes() == bytes())
    }

    @Test func assemblingAgainStartsAfresh() throws {
        let assembler = PacketAssembler()
        _ = try assembler.open(SamplePDF("cv", pageCount: 1, pages: [0: "/StructParents 4"]).bytes)
        let packet = Packet(
            ownPages: SamplePDF("cover", pageCount: 1).bytes,
            parts: [.init(title: "", pages: .own(1)), .init(title: "", pages: .document(0))])
        #expect(try assembler.assembled(packet).bytes == assembler.assembled(packet).bytes)
    }

    @Test(arguments: ["", "%PDF-1.7", "no PDF at all", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"])
    func whatIsNoDocumentIsDamaged(text: String) {
        #expect { try PacketAssembler().open(Array(text.utf8)) } throws: { ($0 as? PDFError)?.code == .damaged }
    }

    @Test func aTreeOfPagesInACircleIsAnError() {
        var circle = SamplePDF("circle", pageCount: 1)
        circle.objects[1] = "<< /Type /Pages /Kids [2 0 R] /Count 1 >>"
        #expect(throws: PDFError.self) { try PacketAssembler().open(circle.bytes) }
    }

    @Test func aDocumentOfTooManyPagesIsRefused() {
        let large = SamplePDF("large", pageCount: PacketAssembler.maximumPages + 1)
        #expect { try PacketAssembler().open(large.bytes) } throws: { ($0 as? PDFError)?.code == .tooLarge }
    }

    @Test func aLongChainOfObjectsDoesNotEndTheProgram() throws {
        let first = SamplePDF.firstOfMore(pageCount: 1)
        let length = 60_000
        let chain = (0..<length).map { $0 + 1 < length ? "[\(first + $0 + 1) 0 R]" : "[]" }
        let source = SamplePDF("chain", pageCount: 1, pages: [0: "/Chain \(first) 0 R"], more: chain)
        let packet = try MadePacket([source.bytes])
        #expect(try packet.pages.count == 2)
    }
}
