import CareerAnalysis
import Charts
import Drawing
import Resume

/// The head of the report on its first page, and the line that repeats it on the others.
struct CohortHeader {
    let context: CohortContext

    private var grid: PageGrid { context.grid }
    private var wording: Wording { context.wording }

    /// `24 candidates`, `24 位候选人`.
    private var count: String {
        let people = context.statistics.people
        return wording.choose(
            "\(wording.number(people)) 位候选人", people == 1 ? "1 candidate" : "\(wording.number(people)) candidates")
    }

    private var asOf: String {
        context.asOf.map { wording.choose("截至 ", "as of ") + wording.asOf($0) } ?? ""
    }

    func draw(on sketch: inout Sketch) {
        let isChinese = context.title.hasHanCharacters
        var style = context.typography.cohortTitle(isChinese: isChinese)
        // The title comes first for those who listen, though it leaves the tag its room.
        var tagSketch = Sketch(measurer: sketch.measurer)
        let tag =
            context.options.isBlind
            ? tagSketch.blindTag(wording, context.typography, right: grid.right, top: 44.5) : grid.right
        let room = tag - grid.left - 10
        let natural = sketch.measurer.width(of: context.title, style)
        if natural > room { style.size = max(style.size * (room / natural), 15) }
        var lines = [StyledText(context.title, style)]
        if natural > room, sketch.measurer.width(of: context.title, style) > room {
            // What does not fit onto one line goes onto two.
            style.size = 13
            lines = sketch.measurer.wrapped(StyledText(context.title, style), width: room, maximumLines: 2).lines
        }
        let last: Points = lines.count > 1 ? 60.5 : isChinese ? 58 : 57
        sketch.structure(.heading1) {
            for (index, line) in lines.enumerated() {
                let y = last - Points(16) * Double(lines.count - 1 - index)
                $0.text(line, x: grid.left - 1, y: y, maximumWidth: room)
            }
        }
        sketch.add(contentsOf: tagSketch.items)
        var runs: [StyledText.Run] = []
        if context.options.title != nil {
            runs.append(.init(wording.choose("群体报告", "Cohort report"), context.typography.role))
        }
        runs.append(.init((runs.isEmpty ? "" : "  ") + count, context.typography.roleOrganization))
        let documents = context.inputs.documents
        if documents != context.statistics.people {
            runs.append(
                .init(
                    wording.choose("   \(wording.number(documents)) 份简历", "   \(wording.number(documents)) résumés"),
                    context.typography.rolePlace))
        }
        let width = sketch.measurer.width(of: asOf, Typography.contact)
        sketch.structure(.paragraph) {
            $0.text(StyledText(runs), x: grid.left, y: 76, maximumWidth: grid.width - width - 14)
        }
        sketch.structure(.paragraph) { $0.text(asOf, Typography.contact, x: grid.right, y: 76, anchor: .end) }
    }

    func drawRunningHead(on sketch: inout Sketch) {
        let width = sketch.measurer.width(of: asOf, Typography.contact)
        var runs = [StyledText.Run(context.title, context.typography.role)]
        if context.options.title != nil {
            runs.append(.init("   " + wording.choose("群体报告", "Cohort report"), context.typography.rolePlace))
        }
        sketch.structure(.artifact) {
            $0.text(StyledText(runs), x: grid.left, y: 52, maximumWidth: grid.width - width - 14)
            $0.text(asOf, Typography.contact, x: grid.right, y: 52, anchor: .end)
        }
    }
}

/// What the report was made from, at the foot of each page.
struct CohortFooter {
    let context: CohortContext

    func draw(on sketch: inout Sketch, page: Int, of count: Int) {
        let grid = context.grid
        let wording = context.wording
        let y = grid.footerBaseline
        sketch.rule(from: grid.left, to: grid.right, y: y - 10, color: Palette.rule)
        let number = sketch.text(
            "\(page) / \(count)", context.typography.pageNumber, x: grid.right, y: y, anchor: .end)
        let documents = context.inputs.documents
        let hash = context.options.isBlind ? nil : context.options.manifest
        let parts = [
            wording.choose(
                "\(wording.number(documents)) 份简历", documents == 1 ? "1 résumé" : "\(wording.number(documents)) résumés"
            ),
            hash.map { hash in
                wording.choose("清单 SHA-256 ", "SHA-256 of manifest ")
                    + "\(hash.prefix(4)) \(hash.dropFirst(4).prefix(4)) … \(hash.suffix(4))"
            },
            context.asOf.map { wording.choose("截至 ", "As of ") + $0.description }, "Vitagraph \(Vitagraph.version)",
        ].compactMap { $0 }
        sketch.text(
            parts.joined(separator: "     "), Typography.footer, x: grid.left, y: y,
            maximumWidth: grid.width - number - 14)
    }
}
