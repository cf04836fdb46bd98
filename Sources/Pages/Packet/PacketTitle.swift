import Charts
import Drawing
import Resume

/// The upper part of the cover: what the packet is for, and four facts.
struct PacketTitle {
    let page: PacketPage

    private var contents: PacketContents { page.contents }
    private var definition: PacketDefinition { page.contents.definition }
    private var grid: PacketGrid { page.grid }
    private var wording: Wording { page.wording }

    private static let smallestTitle: Points = 24

    func draw(on sketch: inout Sketch) {
        drawHead(on: &sketch)
        drawTitle(on: &sketch)
        drawFacts(on: &sketch)
    }

    /// What kind of document it is, and who may read it.
    private func drawHead(on sketch: inout Sketch) {
        // What stands on the right comes last for those who listen, though it has its room first.
        var right = Sketch(measurer: sketch.measurer)
        var end = grid.right
        if contents.isBlind {
            end = right.blindTag(wording, page.typography, right: grid.right, top: 48) - 10
        }
        if let notice = definition.notice {
            right.structure(.paragraph) {
                let width = $0.text(
                    notice, Typography.contact, x: end, y: 58, anchor: .end, maximumWidth: grid.width * 0.5)
                end -= width + 14
            }
        }
        if definition.position != nil || definition.title == nil {
            let kind = definition.position == nil ? wording.choose("评审材料", "Review packet") : page.title
            let style = TextStyle(size: 10.2, weight: .bold)
            sketch.structure(.paragraph) {
                $0.text(kind, style, x: grid.left, y: 58, maximumWidth: end - grid.left)
            }
        }
        sketch.add(contentsOf: right.items)
        sketch.add(.rectangle(Rect(x: grid.left, y: 68, width: grid.width, height: 0.9), fill: Palette.ink))
    }

    /// Set smaller, then on two lines and three, before it is cut.
    private func drawTitle(on sketch: inout Sketch) {
        let title = definition.position ?? page.title
        var style = TextStyle(size: 38, weight: .bold, family: .display)
        let natural = sketch.measurer.width(of: title, style)
        if natural > grid.width { style.size = max(Self.smallestTitle, style.size * (grid.width / natural)) }
        var lines = [StyledText(title, style)]
        for size in [Self.smallestTitle, 20, 17, 15] as [Points] where style.size <= Self.smallestTitle {
            style.size = size
            let wrapped = sketch.measurer.wrapped(
                StyledText(title, style), width: grid.width, maximumLines: size < 17 ? 3 : 2)
            lines = wrapped.lines
            if !wrapped.isShortened { break }
        }
        let last: Points = lines.count > 1 ? 126 : 118
        sketch.structure(.heading1) {
            for (index, line) in lines.enumerated() {
                let y = last - style.size * 1.21 * Double(lines.count - 1 - index)
                $0.text(line, x: grid.left - 1.5, y: y, maximumWidth: grid.width + 1.5)
            }
        }
        guard let subtitle = definition.subtitle else { return }
        let second = TextStyle(size: 19, family: .display, color: Palette.secondaryInk)
        sketch.structure(.paragraph) {
            $0.text(subtitle, second, x: grid.left - 0.5, y: last + 28, maximumWidth: grid.width)
        }
    }

    private struct Fact {
        var value: String
        var unit = ""
        var label: String
    }

    private func drawFacts(on sketch: inout Sketch) {
        let starts = [grid.left, grid.left + 84, grid.axisStart, grid.factsStart]
        let ends = starts.dropFirst().map { $0 - 10 } + [grid.right]
        let facts = self.facts
        // Without a number of the position its column goes to the date.
        let places = definition.reference == nil ? [0, 2, 3] : [0, 1, 2, 3]
        sketch.structure(.list) { sketch in
            for (place, fact) in zip(places, facts) {
                let end = definition.reference == nil && place == 0 ? ends[1] : ends[place]
                sketch.structure(.listItem) { draw(fact, on: &$0, x: starts[place], room: end - starts[place]) }
            }
        }
    }

    private func draw(_ fact: Fact, on sketch: inout Sketch, x: Points, room: Points) {
        sketch.structure(.label) {
            let label = TextStyle(size: 7.4, color: Palette.tertiaryInk)
            $0.text(fact.label, label, x: x, y: 212, maximumWidth: room)
        }
        var style = TextStyle(size: 20, family: .display)
        let natural = sketch.measurer.width(of: fact.value, style)
        if natural > room { style.size = max(8, style.size * (room / natural)) }
        let width = sketch.text(fact.value, style, x: x - 0.8, y: 199, maximumWidth: room + 0.8)
        if !fact.unit.isEmpty { sketch.text(fact.unit, Typography.unit, x: x + width + 1.5, y: 199) }
    }

    private var facts: [Fact] {
        let count = contents.candidates.count
        let incomplete = contents.candidates.count(where: \.isIncomplete)
        let remark =
            incomplete == 0 ? "" : wording.choose("，其中 \(incomplete) 位材料不全", ", \(incomplete) incomplete")
        let date =
            definition.date.map { Fact(value: $0, label: wording.choose("评审会日期", "Review date")) }
            ?? Fact(value: contents.asOf.description, label: wording.choose("数据截至", "As of"))
        return [
            definition.reference.map { Fact(value: $0, label: wording.choose("岗位编号", "Position number")) }, date,
            Fact(
                value: wording.number(count), unit: wording.choose("位", ""),
                label: wording.choose("候选人", count == 1 ? "Candidate" : "Candidates") + remark),
            Fact(
                value: wording.number(contents.pageCount),
                unit: wording.choose("页", contents.pageCount == 1 ? "page" : "pages"), label: originalsLabel),
        ].compactMap { $0 }
    }

    /// Whether the pages are those of the originals too.
    private var originalsLabel: String {
        if contents.isBlind { return wording.choose("盲审，不含原始文件", "blind, without originals") }
        if contents.candidates.contains(where: \.hasOriginalPages) {
            return wording.choose("含原始文件", "with the originals")
        }
        return contents.candidates.contains(where: \.isOriginalAttached)
            ? wording.choose("原始文件见附件", "originals attached") : wording.choose("不含原始文件", "without originals")
    }
}
