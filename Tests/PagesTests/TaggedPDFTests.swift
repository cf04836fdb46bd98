import Canvas
import Drawing
import Foundation
import PDFObjects
import Resume
import Testing
import _TestSupport

@testable import Pages

/// What PDF/UA-1 (ISO 14289) asks of a file and a machine can check, on the sample pages. There is no free checker in
/// Debian or the package registries that runs without Java; these are the rules on structure, content, fonts and links.
@Suite struct TaggedPDFTests {
    private static let samples = SampleReport.all.map(\.input)

    private func document(_ path: String) throws -> PDFDocument {
        let renderer = Renderer(fonts: try FontLibrary())
        let drawing = try SampleReport.drawing(of: path, asOf: YearMonth(index: 2025 * 12 + 9), renderer: renderer)
        return try PDFDocument(renderer.pdf([drawing]))
    }

    private struct Element {
        var role: String
        var object: PDFObject
        var children: [Element]

        var all: [Element] { [self] + children.flatMap(\.all) }
    }

    private func elements(below parent: PDFObject) -> [Element] {
        (parent["/K"]?.oneOrMore ?? []).compactMap { child in
            child["/S"]?.name.map { Element(role: $0, object: child, children: elements(below: child)) }
        }
    }

    private func tree(_ document: PDFDocument) throws -> [Element] {
        elements(below: try #require(document.root["/StructTreeRoot"]))
    }

    @Test(arguments: samples)
    func theDocumentSaysWhatItIs(path: String) throws {
        let document = try document(path)
        #expect(document.root["/MarkInfo"]?["/Marked"]?.bool == true)
        #expect(document.root["/Lang"]?.text?.isEmpty == false)
        #expect(document.root["/ViewerPreferences"]?["/DisplayDocTitle"]?.bool == true)
        #expect(document.trailer["/Info"]?["/Title"]?.text?.isEmpty == false)
        #expect(document.page(0)["/Tabs"]?.name == "S")
        #expect(document.page(0)["/StructParents"]?.integer != nil)
    }

    /// Nesting, headings, tables, words and the order of reading, as the display list has them.
    @Test(arguments: samples)
    func structureIsSound(path: String) throws {
        let renderer = Renderer(fonts: try FontLibrary())
        let drawing = try SampleReport.drawing(of: path, asOf: YearMonth(index: 2025 * 12 + 9), renderer: renderer)
        #expect(StructureAudit(of: [drawing]).faults == [])
    }

    /// The tree in the file is that of the display list, and nodes that hold others have no content of their own.
    @Test(arguments: samples)
    func nodesStandWhereTheyMay(path: String) throws {
        let roots = try tree(document(path))
        #expect(roots.map(\.role) == ["Document"])
        let allowed: [String: Set<String>] = [
            "Document": ["Sect"], "Table": ["TR"], "TR": ["TH", "TD"], "L": ["LI"], "LI": ["LBody", "Lbl"],
        ]
        for element in roots.flatMap(\.all) {
            let children = element.children.map(\.role)
            if let roles = allowed[element.role] {
                #expect(Set(children).isSubset(of: roles), "in \(element.role)")
            }
            let ownContent = (element.object["/K"]?.oneOrMore ?? []).compactMap(\.integer)
            if element.role == "Sect" || allowed[element.role] != nil {
                #expect(ownContent.isEmpty && !children.isEmpty, "\(element.role)")
            }
            if element.role == "Table" {
                let rows = element.children.map { $0.children.map(\.role) }
                #expect(Set(rows.map(\.count)).count == 1)
                #expect(Set(rows.first ?? []) == ["TH"])
            }
            if element.role == "L" {
                #expect(["Decimal", "None"].contains(element.object["/A"]?["/ListNumbering"]?.name))
            }
        }
    }

    @Test(arguments: samples)
    func headingsAreNestedAndFiguresHaveWords(path: String) throws {
        let all = try tree(document(path)).flatMap(\.all)
        let levels = all.compactMap { $0.role.hasPrefix("H") ? Int($0.role.dropFirst()) : nil }
        #expect(levels.first == 1)
        #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
        for figure in all where figure.role == "Figure" {
            #expect(figure.object["/Alt"]?.text?.isEmpty == false)
            let box = figure.object["/A"]?["/BBox"]?.items.compactMap(\.number) ?? []
            #expect(box.count == 4 && box[0] <= box[2] && box[1] <= box[3])
        }
        for heading in all where heading.role == "TH" {
            #expect(["Row", "Column"].contains(heading.object["/A"]?["/Scope"]?.name))
        }
    }

    /// What a program that follows the structure reads: words that stand apart are apart.
    @Test(.enabled(if: CommandLineTool("pdfinfo") != nil, "pdfinfo is not installed"))
    func wordsAreApartInTheFile() throws {
        let renderer = Renderer(fonts: try FontLibrary())
        let path = try #require(Self.samples.first { $0.contains("researcher-zh") })
        let drawing = try SampleReport.drawing(of: path, asOf: YearMonth(index: 2025 * 12 + 9), renderer: renderer)
        let output = try #require(CommandLineTool("pdfinfo"))
            .run(["-struct-text", "FILE"], on: renderer.pdf([drawing])).output
        #expect(output.contains("\"5.3 年\"") && output.contains("\"含实习 1.0 年\""))
        #expect(output.contains("\"常规 实习 / 访问 兼职 仅知年份 无记录\""))
        #expect(output.contains("\"一作 共一 其他\""))
    }

    /// Every piece of marked content belongs to one node, and nothing is painted outside of marked content.
    @Test(arguments: samples)
    func allContentIsTaggedOrArtifact(path: String) throws {
        let document = try document(path)
        let content = String(decoding: try #require(document.page(0)["/Contents"]).data(), as: UTF8.self)
        var depth = 0
        var identifiers: [Int] = []
        for line in content.split(separator: "\n") {
            let words = line.split(separator: " ")
            if words.last == "BDC" {
                depth += 1
                identifiers += words.compactMap { Int($0) }
            } else if words.last == "BMC" {
                depth += 1
            } else if line == "EMC" {
                depth -= 1
            } else if depth == 0 {
                #expect(Set(words).isDisjoint(with: ["f", "S", "B", "Tj", "TJ", "sh", "Do", "ET"]), "\(line)")
            }
            // Cairo puts the text of glyphs that stand for several characters into spans of their own.
            #expect((0...2).contains(depth))
        }
        #expect(depth == 0)
        let referenced = try tree(document).flatMap(\.all).flatMap { element in
            (element.object["/K"]?.oneOrMore ?? []).compactMap(\.integer)
        }
        #expect(identifiers.sorted() == referenced.sorted())
        #expect(Set(identifiers).count == identifiers.count)
    }

    @Test(arguments: samples)
    func linksAreInTheStructureAndSayWhereTheyLead(path: String) throws {
        let document = try document(path)
        let links = try tree(document).flatMap(\.all).filter { $0.role == "Link" }
        let annotations = document.page(0)["/Annots"]?.items ?? []
        #expect(links.count == annotations.count)
        for annotation in annotations {
            #expect(annotation["/Contents"]?.text?.isEmpty == false)
            #expect(annotation["/StructParent"]?.integer != nil)
        }
    }

    @Test(arguments: samples)
    func fontsAreEmbeddedAndTheirCharactersKnown(path: String) throws {
        let fonts = try #require(document(path).page(0)["/Resources"]?["/Font"])
        #expect(!fonts.keys.isEmpty)
        for key in fonts.keys {
            let font = try #require(fonts[key])
            #expect(font["/ToUnicode"]?.isStream == true, "\(key)")
            let described = font["/DescendantFonts"]?.items.first ?? font
            #expect(described["/FontDescriptor"]?["/FontFile3"]?.isStream == true, "\(key)")
        }
    }

    @Test(arguments: samples)
    func usualPagesAreSmall(path: String) throws {
        let renderer = Renderer(fonts: try FontLibrary())
        let drawing = try SampleReport.drawing(of: path, asOf: YearMonth(index: 2025 * 12 + 9), renderer: renderer)
        #expect(try renderer.pdf([drawing]).count < 120_000)
        #expect(try renderer.svg(drawing).count < 150_000)
    }

    /// The same page again, from another renderer: the same bytes in all three formats.
    @Test(arguments: samples)
    func bytesRepeat(path: String) throws {
        func files() throws -> [[UInt8]] {
            let renderer = Renderer(fonts: try FontLibrary())
            let drawing = try SampleReport.drawing(of: path, asOf: YearMonth(index: 2025 * 12 + 9), renderer: renderer)
            return [try renderer.pdf([drawing]), try renderer.png(drawing), try renderer.svg(drawing)]
        }
        #expect(try files() == files())
    }
}
