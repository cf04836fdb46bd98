import PDFObjects
import Testing
import _TestSupport

@testable import Packets

/// Documents with bytes changed at random: each is refused or taken, and whatever is taken makes a sound packet.
struct DamagedDocumentsTests {
    private static let first = SamplePDF.firstOfMore(pageCount: 3)

    /// A document with everything that assembling touches.
    private static let rich: SamplePDF = {
        let first = Self.first
        return SamplePDF(
            "rich", pageCount: 3,
            catalog: """
                /StructTreeRoot \(first) 0 R /Outlines \(first + 3) 0 R /AcroForm << /Fields [\(first + 6) 0 R] >>
                /Names << /Dests << /Names [(a) [5 0 R /Fit] (b) [3 0 R /XYZ 0 0 0]] >> >>
                /OCProperties << /OCGs [\(first + 7) 0 R] /D << /OFF [\(first + 7) 0 R] >> >>
                """,
            pages: [
                0: """
                /StructParents 0 /Annots [\(first + 6) 0 R << /Subtype /Link /Rect [0 0 9 9] /Dest (a) >>
                << /Subtype /Link /Rect [0 0 9 9] /A << /S /GoTo /D [4 0 R /Fit] >> >>
                << /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.org) >> >>]
                """,
                2: "/StructParents 1 /AA << /O << /S /JavaScript /JS (x) >> >>",
            ],
            more: [
                "<< /Type /StructTreeRoot /K [\(first + 1) 0 R \(first + 2) 0 R] "
                    + "/ParentTree << /Nums [0 [\(first + 1) 0 R] 1 [\(first + 2) 0 R]] >> >>",
                "<< /Type /StructElem /S /P /P \(first) 0 R /Pg 3 0 R /K 0 >>",
                "<< /Type /StructElem /S /P /P \(first) 0 R /Pg 5 0 R /K [0 << /Type /MCR /Pg 5 0 R /MCID 1 >>] >>",
                "<< /First \(first + 4) 0 R /Last \(first + 5) 0 R /Count 2 >>",
                "<< /Title (One) /Parent \(first + 3) 0 R /Next \(first + 5) 0 R /Dest (b) >>",
                "<< /Title (Two) /Parent \(first + 3) 0 R /Prev \(first + 4) 0 R /Dest [5 0 R /Fit] >>",
                "<< /Subtype /Widget /FT /Tx /T (name) /V (Ada) /Rect [0 0 9 9] /P 3 0 R >>",
                "<< /Type /OCG /Name (layer) >>",
            ])
    }()

    @Test(arguments: 0..<8)
    func anyByteMayBeWrong(round: Int) throws {
        var generator = SeededGenerator(seed: UInt64(round))
        let sound = Self.rich.bytes
        let signs = Array("0123456789 <>[]()/RobjXPagesNull-".utf8)
        var taken = 0
        for _ in 0..<60 {
            var bytes = sound
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                bytes[place] = signs.randomElement(using: &generator) ?? 0
            }
            do {
                let packet = try MadePacket([bytes])
                taken += 1
                // One in ten is looked at by qpdf, which takes its time to start.
                if taken.isMultiple(of: 10) {
                    #expect(try packet.complaint() == nil)
                }
                #expect(!String(decoding: packet.bytes, as: UTF8.self).contains("/JavaScript"))
            } catch is PDFError, is PacketError {
                continue
            }
        }
        #expect(taken > 20)
    }

    /// Content that cannot be read to its end, or not be unpacked, is left out with its page; the others stay.
    @Test(arguments: [
        "<< /Length 23 >>\nstream\nBT (never closed Tj ET \nendstream",
        "<< /Length 12 >>\nstream\n[1 0 R] ] Tj\nendstream",
        "<< /Length 9 /Filter /FlateDecode >>\nstream\nno deflate\nendstream",
        "<< /Length 9 /Filter /FlTteDecode >>\nstream\nwhat is it\nendstream",
    ])
    func aPageWithDamagedContentIsLeftOut(content: String) throws {
        var document = SamplePDF(
            "cv", pageCount: 3, catalog: "/Outlines 9 0 R",
            pages: [0: "/Annots [<< /Subtype /Link /Rect [0 0 9 9] /Dest [5 0 R /Fit] >>]"],
            more: [
                "<< /First 10 0 R /Last 11 0 R /Count 2 >>",
                "<< /Title (Two) /Parent 9 0 R /Next 11 0 R /Dest [4 0 R /Fit] >>",
                "<< /Title (Three) /Parent 9 0 R /Prev 10 0 R /Dest [5 0 R /Fit] >>",
            ])
        document.objects[6] = content
        let bytes = document.bytes
        let opened = try withLargeStack { try PacketAssembler().open(bytes) }
        #expect(opened == .init(number: 0, pageCount: 2, damagedPages: [2]))
        let packet = try MadePacket([bytes])
        #expect(try packet.complaint() == nil)
        #expect(try packet.pages.count == 3)
        #expect(packet.outline == ["Cover 1", "Document 1 2", "  Two", "  Three 3"])
        let link = try packet.pages[1]["/Annots"]?.items.first?["/Dest"]
        #expect(packet.target(of: link) == 2)
    }

    @Test func aDocumentOfDamagedPagesAloneIsRefused() {
        var document = SamplePDF("cv", pageCount: 1)
        document.objects[3] = "<< /Length 6 >>\nstream\nBT ( Tj\nendstream"
        let bytes = document.bytes
        #expect { try PacketAssembler().open(bytes) } throws: { ($0 as? PDFError)?.code == .damaged }
    }

    @Test(arguments: [
        ("", true), ("BT /F1 12 Tf (a \\) \\( (b)) Tj ET % (", true), ("[(a) -20 <414 2>] TJ", true),
        ("/Span << /Lang (en) /A [1 2] >> BDC EMC", true), ("/Name#20x gs", true),
        ("BI /W 1 /H 1 ID \u{1}( EI\u{2} x EI Q", true), ("(", false), (")", false), ("<4x>", false), ("<41", false),
        ("[1", false), ("[1 >>", false), ("}", false), ("/a#x", false), ("BI /W 1 ID ((((", false),
    ])
    func contentIsReadToItsEnd(content: String, isSound: Bool) {
        #expect(ContentSyntax.isSound(Array(content.utf8)) == isSound)
    }

    @Test func anyEndMayBeMissing() throws {
        let sound = Self.rich.bytes
        for length in stride(from: 0, to: sound.count, by: 37) {
            do {
                _ = try MadePacket([Array(sound.prefix(length))])
            } catch is PDFError, is PacketError {
                continue
            }
        }
    }

    @Test func theSoundDocumentKeepsEverything() throws {
        let packet = try MadePacket(
            [Self.rich.bytes], own: Self.rich,
            parts: [
                .init(title: "Own", pages: .own(3)), .init(title: "Rich", pages: .document(0)),
            ])
        #expect(try packet.complaint() == nil)
        #expect(packet.outline == ["Own 1", "Rich 4", "  One 4", "  Two 6"])
        #expect(packet.remarks[0]?.removedActions == 1)
        #expect(packet.remarks[0]?.keepsStructure == true)
    }

    @Test func pagesNestedDeeplyAreRefusedOrTaken() throws {
        // A page tree of one page below 20,000 nodes.
        let depth = 20_000
        var document = SamplePDF("deep", pageCount: 1)
        let start = document.objects.count + 1
        document.objects[1] = "<< /Type /Pages /Kids [\(start) 0 R] /Count 1 /MediaBox [0 0 9 9] >>"
        for index in 0..<depth {
            let next = index + 1 < depth ? start + index + 1 : 3
            let parent = index == 0 ? 2 : start + index - 1
            document.objects.append("<< /Type /Pages /Kids [\(next) 0 R] /Count 1 /Parent \(parent) 0 R >>")
        }
        document.objects[2] = "<< /Type /Page /Parent \(start + depth - 1) 0 R >>"
        let bytes = document.bytes
        let count = try withLargeStack { try PacketAssembler().open(bytes).pageCount }
        #expect(count == 1)
    }
}
