import Charts
import Drawing

/// The foot of the cover: what stands around the candidates, and the files that the packet was made of.
struct PacketLowerBlock {
    let page: PacketPage

    private var contents: PacketContents { page.contents }
    private var grid: PacketGrid { page.grid }
    private var wording: Wording { page.wording }

    private static let partPitch: Points = 14.5
    private static let sourcePitch: Points = 12.4
    private static let mostParts = 3

    /// What the list shows; the last row stands for what is left over.
    private var parts: [PacketContents.Part] {
        Array(contents.shared.prefix(Self.mostParts))
    }

    var smallHeight: Points { 33 + Self.partPitch * Double(max(parts.count, 3) - 1) + 4 }

    private var hasSquares: Bool { !contents.definition.required.isEmpty }

    /// With the files in full.
    var fullHeight: Points {
        max(
            smallHeight + (hasSquares ? 66 : 45), 41 + Self.sourcePitch * Double(max(contents.sources.count, 1) - 1) + 4
        )
    }

    func draw(on sketch: inout Sketch, y: Points, showsSources: Bool) {
        let leftEnd = grid.left + 196
        sketch.structure(.section) { drawParts(on: &$0, y: y, to: leftEnd) }
        if showsSources {
            let below = y + 31 + Self.partPitch * Double(max(parts.count, 1) - 1) + 20
            sketch.structure(.paragraph) {
                drawNote(on: &$0, x: grid.left, y: below, width: leftEnd - grid.left, lines: 7)
            }
            sketch.structure(.section) { drawSources(on: &$0, y: y) }
        } else {
            sketch.structure(.section) { sketch in
                SectionHead(title: wording.choose("说明", "How to read this"), deck: "")
                    .draw(on: &sketch, y: y, from: grid.axisStart, to: grid.right)
                sketch.structure(.paragraph) {
                    drawNote(on: &$0, x: grid.axisStart, y: y + 29, width: grid.right - grid.axisStart, lines: 5)
                }
            }
        }
    }

    private func drawNote(on sketch: inout Sketch, x: Points, y: Points, width: Points, lines: Int) {
        sketch.paragraph(
            wording.packetNote(hasSquares: hasSquares), Typography.noteText, x: x, y: y, width: width, leading: 10.4,
            maximumLines: lines)
    }

    /// Titles, dots and pages, each row a link.
    private func drawParts(on sketch: inout Sketch, y: Points, to end: Points) {
        SectionHead(title: wording.choose("共同材料", "Shared material"), deck: "")
            .draw(on: &sketch, y: y, from: grid.left, to: end)
        let style = TextStyle(size: 7.6)
        let number = TextStyle(size: 7.6, weight: .semibold)
        sketch.structure(.list) { sketch in
            for (index, part) in parts.enumerated() {
                let baseline = y + 31 + Self.partPitch * Double(index)
                let area = Rect(x: grid.left, y: baseline - 8, width: end - grid.left, height: 10)
                sketch.structure(.listItem) { sketch in
                    sketch.link("#" + part.anchor, area: area) { sketch in
                        let pages = part.pages.description
                        let room = sketch.measurer.width(of: pages, number)
                        let title = sketch.text(
                            part.title, style, x: grid.left, y: baseline,
                            maximumWidth: end - grid.left - room - 16)
                        sketch.text(pages, number, x: end, y: baseline, anchor: .end)
                        sketch.add(
                            .line(
                                from: Point(x: grid.left + title + 6, y: baseline - 2.2),
                                to: Point(x: end - room - 6, y: baseline - 2.2),
                                stroke: Stroke(Palette.mute, width: 0.5, dash: [0.6, 2.4])))
                    }
                }
            }
        }
        guard contents.shared.count > parts.count else { return }
        let more = contents.shared.count - parts.count
        sketch.text(
            wording.choose("另有 \(more) 项，见书签", "+ \(more) more, see the bookmarks"),
            Typography.columnHead, x: grid.left,
            y: y + 31 + Self.partPitch * Double(parts.count) - 4.5)
    }

    private func drawSources(on sketch: inout Sketch, y: Points) {
        let left = grid.axisStart
        SectionHead(title: wording.choose("来源文件", "Source files"), deck: "")
            .draw(on: &sketch, y: y, from: left, to: grid.right)
        let pagesEnd = left + 172
        sketch.structure(.table) { sketch in
            sketch.structure(.tableRow) { sketch in
                let style = Typography.columnHead
                sketch.cell(wording.choose("文件", "File"), style, isHeading: true, x: left, y: y + 28)
                sketch.cell(
                    wording.choose("页", "Pages"), style, isHeading: true, x: pagesEnd, y: y + 28, anchor: .end)
                sketch.cell("SHA-256", style, isHeading: true, x: grid.right, y: y + 28, anchor: .end)
            }
            for (index, source) in contents.sources.enumerated() {
                let baseline = y + 41 + Self.sourcePitch * Double(index)
                if index > 0 {
                    sketch.rule(from: left, to: grid.right, y: baseline - 8.6, color: Palette.grid)
                }
                let cell = TextStyle(size: 7.4, color: Palette.secondaryInk)
                sketch.structure(.tableRow) { sketch in
                    sketch.cell(source.name, TextStyle(size: 7.4), x: left, y: baseline, maximumWidth: 146)
                    sketch.cell(
                        source.pageCount.map(String.init) ?? "–", cell, x: pagesEnd, y: baseline, anchor: .end)
                    sketch.cell(
                        source.shortHash, TextStyle(size: 7, color: Palette.secondaryInk, hasTabularFigures: true),
                        x: grid.right, y: baseline, anchor: .end)
                }
            }
        }
    }
}

extension PacketContents.Source {
    /// `9f2c 7be1 … 41ab`; a dash where there is none.
    var shortHash: String {
        sha256.count >= 12 ? "\(sha256.prefix(4)) \(sha256.dropFirst(4).prefix(4)) … \(sha256.suffix(4))" : "–"
    }
}
