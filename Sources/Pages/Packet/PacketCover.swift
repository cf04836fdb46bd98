import CareerAnalysis
import Charts
public import Drawing
import Resume

/// The cover of a packet with its contents: as many pages as the candidates need.
public struct PacketCover {
    private let page: PacketPage
    private let scale: MonthScale

    private var contents: PacketContents { page.contents }
    private var grid: PacketGrid { page.grid }
    private var wording: Wording { page.wording }

    public init(_ contents: PacketContents) {
        page = PacketPage(contents)
        scale = CareerSketch.scale(
            of: contents.candidates.compactMap(\.career?.analysis), asOf: contents.asOf.index,
            from: page.grid.axisStart, to: page.grid.axisEnd)
    }

    /// The candidates on the cover itself; more go to further pages.
    private static let rowsOnCover = 7
    private static let coverTop: Points = 276
    private static let furtherTop: Points = 100

    private static func rowsOnFurtherPage(_ grid: PacketGrid) -> Int {
        Int((grid.contentBottom - furtherTop) / ContentsRow.smallestPitch)
    }

    /// How many pages the cover and the contents take.
    public static func pageCount(candidates: Int, paper: Paper) -> Int {
        let rows = rowsOnFurtherPage(PacketGrid(paper: paper))
        return 1 + (max(0, candidates - rowsOnCover) + rows - 1) / rows
    }

    /// - Parameter firstPage: the number of the first of them within the packet, from 1.
    public func drawings(measurer: any TextMeasurer, firstPage: Int = 1) -> [Drawing] {
        let candidates = contents.candidates
        let onCover = Array(candidates.prefix(Self.rowsOnCover))
        var rest = Array(candidates.dropFirst(Self.rowsOnCover))[...]
        let pageCount = Self.pageCount(candidates: candidates.count, paper: contents.paper)
        var drawings = [
            page.drawing(number: firstPage, measurer: measurer) { draw(cover: onCover, on: &$0) }
        ]
        for index in 1..<max(pageCount, 1) {
            // The same number on each, rather than one alone on the last.
            let left = pageCount - index
            let rows = rest.prefix((rest.count + left - 1) / left)
            rest = rest.dropFirst(rows.count)
            drawings.append(
                page.drawing(number: firstPage + index, measurer: measurer) { draw(further: Array(rows), on: &$0) })
        }
        return drawings
    }

    // MARK: The cover

    private func draw(cover rows: [PacketContents.Candidate], on sketch: inout Sketch) {
        sketch.structure(.section) { sketch in
            PacketTitle(page: page).draw(on: &sketch)
        }
        let lower = PacketLowerBlock(page: page)
        // Room for the files themselves only where the rows keep their height.
        let room = grid.contentBottom - Self.coverTop - 6
        let smallest = ContentsRow.smallestPitch * Double(rows.count)
        let showsSources = contents.candidates.count <= Self.rowsOnCover && smallest + lower.fullHeight <= room
        let height = showsSources ? lower.fullHeight : lower.smallHeight
        let pitch = max(
            ContentsRow.smallestPitch,
            min(ContentsRow.largestPitch, (room - height) / Double(max(rows.count, 1))))
        let bottom = draw(rows, on: &sketch, section: 238, pitch: pitch)
        lower.draw(on: &sketch, y: bottom + 6, showsSources: showsSources)
    }

    private func draw(further rows: [PacketContents.Candidate], on sketch: inout Sketch) {
        let section = page.drawRunningHead(on: &sketch)
        _ = draw(rows, on: &sketch, section: section, pitch: ContentsRow.smallestPitch)
    }

    /// Returns where the rows end.
    private func draw(
        _ rows: [PacketContents.Candidate], on sketch: inout Sketch, section y: Points, pitch: Points
    ) -> Points {
        let top = y + 38
        let bottom = top + pitch * Double(rows.count)
        sketch.structure(.section) { sketch in
            SectionHead(
                title: wording.choose("目录", "Contents"),
                deck: wording.contentsDeck(
                    count: contents.candidates.count, order: contents.definition.order,
                    isBlind: contents.isBlind)
            ).draw(on: &sketch, y: y, from: grid.left, to: grid.right)
            sketch.structure(.table) { draw(table: rows, on: &$0, top: top, pitch: pitch, bottom: bottom) }
        }
        return bottom
    }

    private func draw(
        table rows: [PacketContents.Candidate], on sketch: inout Sketch, top: Points, pitch: Points,
        bottom: Points
    ) {
        sketch.structure(.tableRow) { drawHeads(on: &$0, y: top - 3.6, bottom: bottom) }
        var labelled: Set<String> = []
        for (index, candidate) in rows.enumerated() {
            let y = top + pitch * Double(index)
            if index > 0 { sketch.rule(from: grid.left, to: grid.right, y: y - 3, color: Palette.rule) }
            let row = ContentsRow(candidate: candidate, page: page, scale: scale, pitch: pitch)
            let labels = row.trackLabels(y: y, measurer: sketch.measurer).filter { labelled.insert($0.text).inserted }
            sketch.structure(.tableRow) { row.draw(on: &$0, y: y, labels: labels) }
        }
    }

    private func drawHeads(on sketch: inout Sketch, y: Points, bottom: Points) {
        let style = Typography.columnHead
        sketch.cell(wording.choose("页", "Page"), style, isHeading: true, x: grid.left, y: y)
        sketch.cell(
            wording.choose("候选人与材料", "Candidate and documents"), style, isHeading: true, x: grid.nameStart, y: y)
        sketch.unseenHead(wording.choose("材料", "documents"), x: grid.nameStart, y: y)
        sketch.structure(.tableHeading, alternativeText: wording.choose("轨迹", "career")) {
            CareerSketch.drawAxis(on: &$0, scale: scale, labelBaseline: y, bottom: bottom - 10)
        }
        for (x, text) in zip(ContentsRow.columns(grid), ContentsFigures.heads(wording)) {
            sketch.cell(text, style, isHeading: true, x: x, y: y, anchor: .end)
        }
    }
}
