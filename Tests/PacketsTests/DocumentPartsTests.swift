import Foundation
import PDFObjects
import Testing

@testable import Packets

/// What belongs to a whole document and would be lost when its pages are moved: structure, forms, layers, attachments.
struct DocumentPartsTests {
    private static let first = SamplePDF.firstOfMore(pageCount: 2)

    /// A tagged document of two pages with one element each; `role` is a role of its own that means `meaning`.
    private func tagged(_ name: String, role: String = "P", meaning: String? = nil) -> SamplePDF {
        let root = Self.first
        return SamplePDF(
            name, pageCount: 2,
            catalog: "/StructTreeRoot \(root) 0 R /MarkInfo << /Marked true >> /Lang (de)",
            pages: [0: "/StructParents 0", 1: "/StructParents 7"],
            more: [
                "<< /Type /StructTreeRoot /K \(root + 1) 0 R /ParentTree << /Nums [0 [\(root + 2) 0 R] "
                    + "7 [\(root + 3) 0 R]] >> \(meaning.map { "/RoleMap << /\(role) /\($0) >>" } ?? "") >>",
                "<< /Type /StructElem /S /Document /P \(root) 0 R /K [\(root + 2) 0 R \(root + 3) 0 R] >>",
                "<< /Type /StructElem /S /\(role) /P \(root + 1) 0 R /Pg 3 0 R /K 0 >>",
                "<< /Type /StructElem /S /\(role) /P \(root + 1) 0 R /Pg 4 0 R /K 0 >>",
            ])
    }

    @Test func structuresAreJoined() throws {
        let own = tagged("own")
        let packet = try MadePacket(
            [
                tagged("a").bytes, SamplePDF("plain", pageCount: 1, pages: [0: "/StructParents 3"]).bytes,
                tagged("b").bytes,
            ],
            own: own,
            parts: [
                .init(title: "Cover", pages: .own(1)), .init(title: "A", pages: .document(0)),
                .init(title: "Plain", pages: .document(1)), .init(title: "Summary", pages: .own(1)),
                .init(title: "B", pages: .document(2)),
            ])
        #expect(try packet.complaint() == nil)
        let root = try #require(packet.document.root["/StructTreeRoot"])
        let entries = try #require(PDFTree.entries(of: root["/ParentTree"], leaf: "/Nums", limit: 100))
        let pages = try packet.pages
        // Every tagged page finds its own element under its number, and nobody else's.
        let numbers = pages.map { $0["/StructParents"]?.integer }
        #expect(numbers[3] == nil, "a document without structure refers to none")
        #expect(Set(numbers.compactMap { $0 }).count == 6)
        for (index, number) in numbers.enumerated() {
            guard let number else { continue }
            let element = try #require(entries.first { $0.key.integer == number }?.value[0])
            #expect(element["/Pg"].flatMap { packet.document.index(ofPage: $0) } == index)
        }
        // In the order of the pages, each document a part of its own.
        let children = try #require(root["/K"]?["/K"]).items
        #expect(children.map { $0["/S"]?.name } == ["P", "Part", "P", "Part"])
        #expect(children[1]["/T"]?.text == "A")
        #expect(children[1]["/Lang"]?.text == "de")
        #expect(packet.document.root["/MarkInfo"]?["/Suspects"]?.bool == true, "not all of it is tagged")
        #expect(packet.remarks[0]?.keepsStructure == true)
        #expect(packet.remarks[1]?.keepsStructure == nil)
    }

    @Test func equalRolesOfTwoMeaningsStayApart() throws {
        let packet = try MadePacket(
            [
                tagged("a", role: "Lead", meaning: "P").bytes, tagged("b", role: "Lead", meaning: "H1").bytes,
                tagged("c", role: "Lead", meaning: "P").bytes,
            ], own: tagged("own"),
            parts: [.init(title: "Cover", pages: .own(2))]
                + (0..<3).map { .init(title: "\($0)", pages: .document($0)) })
        let root = try #require(packet.document.root["/StructTreeRoot"])
        let parts = (root["/K"]?["/K"]?.items ?? []).filter { $0["/S"]?.name == "Part" }
        let meanings = parts.map { part -> String? in
            let role = part["/K"]?[0]["/K"]?[0]["/S"]?.name ?? ""
            return root["/RoleMap"]?["/" + role]?.name
        }
        #expect(meanings == ["P", "H1", "P"])
    }

    @Test func damagedStructureIsLeftOut() throws {
        var source = tagged("a")
        source.objects[Self.first - 1] =
            "<< /Type /StructTreeRoot /K \(Self.first + 1) 0 R /ParentTree << /Nums [9223372036854775807 []] >> >>"
        let packet = try MadePacket(
            [source.bytes], own: tagged("own"),
            parts: [
                .init(title: "", pages: .own(2)), .init(title: "", pages: .document(0)),
            ])
        #expect(try packet.complaint() == nil)
        #expect(packet.remarks[0]?.keepsStructure == false)
        #expect(try packet.pages[2]["/StructParents"] == nil)
    }

    @Test func formsThatAreFilledInStayForms() throws {
        func form(_ value: String) -> [UInt8] {
            SamplePDF(
                "form", pageCount: 2,
                catalog: "/AcroForm << /Fields [\(Self.first) 0 R] /DA (/Helv 0 Tf) /NeedAppearances true "
                    + "/DR << /Font << /Helv \(Self.first + 2) 0 R >> >> >>",
                pages: [1: "/Annots [\(Self.first + 1) 0 R]"],
                more: [
                    "<< /T (name) /FT /Tx /V (\(value)) /Kids [\(Self.first + 1) 0 R] "
                        + "/AA << /C << /S /JavaScript /JS (evil) >> >> >>",
                    "<< /Subtype /Widget /Rect [0 0 99 9] /Parent \(Self.first) 0 R /P 4 0 R >>",
                    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
                ]
            ).bytes
        }
        let packet = try MadePacket([form("Ada"), form("Bo")])
        #expect(try packet.complaint() == nil)
        let form = try #require(packet.document.root["/AcroForm"])
        let groups = try #require(form["/Fields"]).items
        #expect(groups.map { $0["/T"]?.text } == ["document-1", "document-2"])
        let fields = groups.compactMap { $0["/Kids"]?[0] }
        #expect(fields.map { $0["/V"]?.text } == ["Ada", "Bo"])
        #expect(fields.allSatisfy { $0["/AA"] == nil })
        #expect(form["/NeedAppearances"]?.bool == true)
        #expect(form["/DR"]?["/Font"]?["/Helv"] != nil)
        let pages = try packet.pages
        let widget = try #require(pages[2]["/Annots"]?[0])
        #expect(widget["/Parent"]?.reference == fields[0].reference, "the widget on the page is that of the field")
        #expect(widget["/P"]?.reference == pages[2].reference)
    }

    @Test func layersStaySwitchedOff() throws {
        func layered(_ setting: String) -> [UInt8] {
            SamplePDF(
                "layers", pageCount: 2,
                catalog: "/OCProperties << /OCGs [\(Self.first) 0 R \(Self.first + 1) 0 R] /D << \(setting) >> >>",
                more: ["<< /Type /OCG /Name (shown) >>", "<< /Type /OCG /Name (hidden) >>"]
            ).bytes
        }
        let packet = try MadePacket([
            layered("/OFF [\(Self.first + 1) 0 R]"), layered("/BaseState /OFF /ON [\(Self.first) 0 R]"),
            SamplePDF("plain", pageCount: 1).bytes,
        ])
        #expect(try packet.complaint() == nil)
        let layers = try #require(packet.document.root["/OCProperties"])
        #expect(layers["/OCGs"]?.count == 4)
        #expect(layers["/D"]?["/OFF"]?.items.map { $0["/Name"]?.text } == ["hidden", "hidden"])
    }

    @Test func filesAreAttachedByteForByte() throws {
        let files: [(String, [UInt8])] = [
            ("张伟 简历.pdf", SamplePDF("cv", pageCount: 1).bytes),
            ("a.json", Array(String(repeating: "{}\n", count: 500).utf8)),
            ("empty.txt", []), ("Ünïcode/слово.txt", Array("text".utf8)),
        ]
        let packet = try MadePacket(
            [],
            attachments: files.map { name, bytes in
                .init(name: name, description: "whose", mediaType: "application/pdf", relationship: .source) { bytes }
            })
        #expect(try packet.complaint() == nil)
        let tree = packet.document.root["/Names"]?["/EmbeddedFiles"]
        let entries = try #require(PDFTree.entries(of: tree, leaf: "/Names", limit: 10))
        #expect(Set(entries.compactMap { $0.value["/UF"]?.text }) == Set(files.map(\.0)))
        #expect(packet.document.root["/AF"]?.count == files.count)
        let keys = entries.compactMap(\.key.bytes)
        #expect(keys == keys.sorted { $0.lexicographicallyPrecedes($1) }, "readers search the tree by halving")
        for (name, bytes) in files {
            let file = try #require(entries.first { $0.value["/UF"]?.text == name }?.value)
            #expect(file["/AFRelationship"]?.name == "Source")
            #expect(file["/EF"]?["/F"]?["/Params"]?["/Size"]?.integer == bytes.count)
            #expect(file["/F"]?.text?.allSatisfy(\.isASCII) == true)
        }
        // A PDF lies there as it is; text is packed.
        #expect(Data(packet.bytes).range(of: Data(files[0].1)) != nil)
        #expect(packet.bytes.count < files[0].1.count + 6000)
    }

    @Test func theVersionIsTheHighestOfAll() throws {
        var source = SamplePDF("new", pageCount: 1)
        source.version = "2.0"
        let packet = try MadePacket([source.bytes])
        #expect(packet.document.version == "2.0")
    }
}
