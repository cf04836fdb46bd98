public import Drawing

/// What stands in place of a summary that could not be made: which document, why, and where it is.
public struct PlaceholderPage {
    private let page: PacketPage
    private let candidate: PacketContents.Candidate

    private var grid: PacketGrid { page.grid }
    private var wording: Wording { page.wording }

    public init(_ contents: PacketContents, candidate: PacketContents.Candidate) {
        page = PacketPage(contents)
        self.candidate = candidate
    }

    /// - Parameter number: the page's number within the packet, from 1.
    public func drawing(measurer: any TextMeasurer, number: Int) -> Drawing {
        page.drawing(number: number, measurer: measurer) { sketch in
            sketch.structure(.section) { draw(on: &$0) }
        }
    }

    private func draw(on sketch: inout Sketch) {
        var style = TextStyle(size: 27, weight: page.typography.emphasis, family: .display)
        let natural = sketch.measurer.width(of: candidate.fileName, style)
        if natural > grid.width { style.size = max(13, style.size * (grid.width / natural)) }
        sketch.structure(.heading1) {
            $0.text(candidate.fileName, style, x: grid.left - 1.2, y: 57, maximumWidth: grid.width)
        }
        sketch.structure(.paragraph) {
            $0.text(
                wording.noSummary, page.typography.role, x: grid.left, y: 76,
                maximumWidth: grid.width)
        }
        sketch.add(.rectangle(Rect(x: grid.left, y: 88, width: grid.width, height: 0.9), fill: Palette.ink))
        var y: Points = 112
        for problem in [candidate.summaryProblem, candidate.originalProblem].compactMap({ $0 }) {
            y = draw(
                wording.reason(problem), TextStyle(size: 10.2, weight: page.typography.emphasis), on: &sketch, y: y)
            if !page.contents.isBlind {
                y = draw(problem.message, TextStyle(size: 8.4, color: Palette.secondaryInk), on: &sketch, y: y)
            }
            y += 8
        }
        if let original = candidate.parts.first(where: { $0.anchor.hasSuffix("-original") }) {
            let text = wording.choose("原始文件见第 \(original.pages) 页。", "The original stands on page \(original.pages).")
            sketch.link("#" + original.anchor, area: Rect(x: grid.left, y: y - 9, width: 300, height: 12)) {
                $0.text(text, TextStyle(size: 8.4), x: grid.left, y: y, maximumWidth: grid.width)
            }
        } else if candidate.isOriginalAttached {
            _ = draw(
                wording.choose("原始文件附在本 PDF 中。", "The original is attached to this PDF."), TextStyle(size: 8.4),
                on: &sketch, y: y)
        }
    }

    /// Returns the baseline of what follows.
    private func draw(_ text: String, _ style: TextStyle, on sketch: inout Sketch, y: Points) -> Points {
        var lines = 0
        let leading = style.size * 1.4
        sketch.structure(.paragraph) {
            lines = $0.paragraph(
                text, style, x: grid.left, y: y, width: grid.width * 0.75, leading: leading, maximumLines: 6)
        }
        return y + leading * Double(lines)
    }
}
