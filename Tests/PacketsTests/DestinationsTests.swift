import PDFObjects
import Testing

@testable import Packets

/// Links and named places of documents keep working behind other pages.
struct DestinationsTests {
    private static let first = SamplePDF.firstOfMore(pageCount: 3)

    private static func link(_ aim: String) -> String {
        "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] \(aim) >>"
    }

    /// The pages, from 0, that the links of the first page of a document lead to, the cover before it.
    private func targets(_ aims: [String], catalog: String = "", more: [String] = []) throws -> [Int?] {
        let annotations = aims.map(Self.link).joined(separator: " ")
        let source = SamplePDF(
            "links", pageCount: 3, catalog: catalog, pages: [0: "/Annots [\(annotations)]"], more: more)
        let packet = try MadePacket([source.bytes])
        #expect(try packet.complaint() == nil)
        return try #require(try packet.pages[1]["/Annots"]).items.map { packet.target(of: $0["/Dest"]) }
    }

    @Test func linksLeadForwardAndBack() throws {
        let aims = ["/Dest [5 0 R /XYZ 0 100 null]", "/Dest [3 0 R /Fit]", "/A << /S /GoTo /D [4 0 R /FitH 20] >>"]
        #expect(try targets(aims) == [3, 1, 2])
    }

    @Test func pagesMayBeGivenByNumber() throws {
        #expect(try targets(["/Dest [2 /Fit]", "/Dest [9 /Fit]", "/Dest [-1 /Fit]"]) == [3, nil, nil])
    }

    @Test func namedPlacesOfBothForms() throws {
        let catalog = "/Names << /Dests << /Kids [\(Self.first) 0 R] >> >> /Dests << /old [4 0 R /Fit] >>"
        let more = ["<< /Names [(new) << /D [5 0 R /XYZ 10 20 0] >> (wrong) 7] >>"]
        let aims = ["/Dest (new)", "/A << /S /GoTo /D (new) >>", "/Dest /old", "/Dest (wrong)", "/Dest (unknown)"]
        #expect(try targets(aims, catalog: catalog, more: more) == [3, 3, 2, nil, nil])
    }

    @Test func equalNamesOfTwoDocumentsStayApart() throws {
        func document(_ name: String, target: Int) -> [UInt8] {
            SamplePDF(
                name, pageCount: 3, catalog: "/Names << /Dests << /Names [(intro) [\(target) 0 R /Fit]] >> >>",
                pages: [0: "/Annots [\(Self.link("/Dest (intro)"))]"]
            ).bytes
        }
        let packet = try MadePacket([document("a", target: 4), document("b", target: 5)])
        let pages = try packet.pages
        #expect(packet.target(of: pages[1]["/Annots"]?[0]["/Dest"]) == 2)
        #expect(packet.target(of: pages[4]["/Annots"]?[0]["/Dest"]) == 6)
        let names = PDFTree.entries(of: packet.document.root["/Names"]?["/Dests"], leaf: "/Names", limit: 10)
        #expect(names?.compactMap(\.key.text) == ["document-1/intro", "document-2/intro"])
    }

    @Test func treesInACircleEnd() throws {
        let catalog = "/Names << /Dests \(Self.first) 0 R >>"
        let more = ["<< /Kids [\(Self.first) 0 R \(Self.first) 0 R] /Names [(a) [4 0 R /Fit]] >>"]
        #expect(try targets(["/Dest (a)"], catalog: catalog, more: more) == [2])
    }
}
