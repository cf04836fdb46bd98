import Charts
public import Drawing

/// The list of all files that a packet was made of, with page counts and checksums in full: as many pages as it needs.
public struct PacketSourcesPage {
    private let page: PacketPage

    private var grid: PacketGrid { page.grid }
    private var wording: Wording { page.wording }

    public init(_ contents: PacketContents) { page = PacketPage(contents) }

    private static let top: Points = 112
    private static let pitch: Points = 21

    private static func rowsPerPage(_ paper: Paper) -> Int {
        Int((PacketGrid(paper: paper).contentBottom - top) / pitch)
    }

    public static func pageCount(sources: Int, paper: Paper) -> Int {
        max(1, (sources + rowsPerPage(paper) - 1) / rowsPerPage(paper))
    }

    /// - Parameter firstPage: the number of the first of them within the packet, from 1.
    public func drawings(measurer: any TextMeasurer, firstPage: Int) -> [Drawing] {
        let rows = Self.rowsPerPage(page.contents.paper)
        let sources = page.contents.sources
        return (0..<Self.pageCount(sources: sources.count, paper: page.contents.paper)).map { index in
            page.drawing(number: firstPage + index, measurer: measurer) {
                draw(Array(sources.dropFirst(index * rows).prefix(rows)), on: &$0)
            }
        }
    }

    private func draw(_ sources: [PacketContents.Source], on sketch: inout Sketch) {
        let y = page.drawRunningHead(on: &sketch)
        sketch.structure(.section) { sketch in
            SectionHead(title: wording.sourcesPart, deck: deck)
                .draw(on: &sketch, y: y, from: grid.left, to: grid.right)
            sketch.structure(.table) { sketch in
                sketch.structure(.tableRow) { drawHeads(on: &$0, y: y + 36) }
                for (index, source) in sources.enumerated() {
                    let baseline = Self.top + Self.pitch * Double(index)
                    if index > 0 {
                        sketch.rule(from: grid.left, to: grid.right, y: baseline - 10, color: Palette.grid)
                    }
                    sketch.structure(.tableRow) { draw(source, on: &$0, y: baseline) }
                }
            }
        }
    }

    private var deck: [String] {
        if page.contents.isBlind {
            return [wording.choose("盲审：以编号代替文件名，不列校验值", "A blind review: record keys in place of names, no checksums")]
        }
        guard page.contents.hasOriginals else {
            return [wording.choose("原始文件不在本材料中", "The originals are not part of this packet")]
        }
        return [
            wording.choose("原始页面未作改动", "Pages of originals are unchanged"),
            wording.choose("文件本身附在本 PDF 中", "the files themselves are attached to this PDF"),
        ]
    }

    private var pagesEnd: Points { grid.left + 214 }
    private var placeEnd: Points { grid.left + 258 }

    private func drawHeads(on sketch: inout Sketch, y: Points) {
        let style = Typography.columnHead
        sketch.cell(wording.choose("文件", "File"), style, isHeading: true, x: grid.left, y: y)
        sketch.cell(wording.choose("页数", "Pages"), style, isHeading: true, x: pagesEnd, y: y, anchor: .end)
        sketch.cell(wording.choose("位置", "Here on"), style, isHeading: true, x: placeEnd, y: y, anchor: .end)
        sketch.cell("SHA-256", style, isHeading: true, x: grid.right, y: y, anchor: .end)
    }

    private func draw(_ source: PacketContents.Source, on sketch: inout Sketch, y: Points) {
        let cell = TextStyle(size: 7.2, color: Palette.secondaryInk)
        sketch.structure(.tableCell) { sketch in
            sketch.text(source.name, TextStyle(size: 7.4), x: grid.left, y: y, maximumWidth: 180)
            sketch.text(remark(source), Typography.columnHead, x: grid.left, y: y + 8.4, maximumWidth: grid.width)
        }
        sketch.cell(source.pageCount.map(String.init) ?? "–", cell, x: pagesEnd, y: y, anchor: .end)
        sketch.cell(source.pages?.description ?? "–", cell, x: placeEnd, y: y, anchor: .end)
        sketch.cell(
            source.sha256.isEmpty ? "–" : source.groupedHash,
            TextStyle(size: 6.5, color: Palette.secondaryInk, hasTabularFigures: true, tracking: -0.03), x: grid.right,
            y: y, anchor: .end, maximumWidth: grid.right - placeEnd - 8)
    }

    private func remark(_ source: PacketContents.Source) -> String {
        let attached = source.attachedName.map { name in
            name == source.name
                ? wording.choose("已附入", "attached") : wording.choose("已附入，名为 \(name)", "attached as \(name)")
        }
        let problem = source.problem.map { wording.reason($0) }
        return [source.candidate ?? "", source.format, attached, problem].compactMap { $0 }.filter { !$0.isEmpty }
            .joined(separator: wording.choose("，", ", "))
    }
}

extension PacketContents.Source {
    /// All 64 digits in eight groups.
    fileprivate var groupedHash: String {
        stride(from: 0, to: sha256.count, by: 8).map { String(sha256.dropFirst($0).prefix(8)) }.joined(separator: " ")
    }
}
