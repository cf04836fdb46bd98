import Charts
import Drawing
import Resume

/// What the packet's own pages have alike: running head, footer, information.
struct PacketPage {
    let contents: PacketContents
    let grid: PacketGrid
    let wording: Wording
    let typography: Typography

    init(_ contents: PacketContents) {
        self.contents = contents
        grid = PacketGrid(paper: contents.paper)
        wording = Wording(language: contents.language)
        typography = Typography(language: contents.language)
    }

    /// What kind of document it is.
    var title: String { contents.definition.title ?? wording.packetTitle }

    /// A page with everything that stands on all of them.
    ///
    /// - Parameter number: from 1, among all pages of the packet.
    func drawing(number: Int, measurer: any TextMeasurer, _ body: (inout Sketch) -> Void) -> Drawing {
        var sketch = Sketch(measurer: measurer)
        body(&sketch)
        sketch.structure(.artifact) { drawFooter(number: number, on: &$0) }
        return Drawing(
            size: grid.size, information: information, items: [.structure(.init(.document), sketch.items)])
    }

    private var information: DocumentInformation {
        let definition = contents.definition
        let title = [definition.position, definition.reference, definition.title ?? wording.packetTitle]
            .compactMap { $0 }.joined(separator: " · ")
        return DocumentInformation(
            title: title, author: "Vitagraph",
            subject: wording.choose("截至 ", "As of ") + contents.asOf.description, language: wording.language.tag)
    }

    private func drawFooter(number: Int, on sketch: inout Sketch) {
        let y = grid.footerBaseline
        sketch.rule(from: grid.left, to: grid.right, y: y - 10, color: Palette.rule)
        let width = sketch.text(
            "\(number) / \(contents.pageCount)", typography.pageNumber, x: grid.right, y: y, anchor: .end)
        let name = contents.definition.reference.map { wording.choose("评审材料 ", "Packet ") + $0 }
        let compiled = contents.compiled.map { wording.choose("编制 ", "Compiled ") + $0 }
        let text = [
            name, compiled, wording.choose("数据截至 ", "As of ") + contents.asOf.description,
            "Vitagraph \(Vitagraph.version)",
        ].compactMap { $0 }.joined(separator: "     ")
        sketch.text(text, Typography.footer, x: grid.left, y: y, maximumWidth: grid.width - width - 14)
    }

    /// The head of a page behind the cover. Returns where content may begin.
    func drawRunningHead(on sketch: inout Sketch) -> Points {
        let definition = contents.definition
        let name = [definition.position ?? title, definition.reference].compactMap { $0 }.joined(separator: "   ")
        sketch.structure(.artifact) {
            $0.text(name, Typography.contact, x: grid.left, y: 52, maximumWidth: grid.width)
        }
        return 62
    }
}
