import CareerAnalysis
import Charts
import Drawing
import Resume

/// Source, hash, as-of month and version at the foot of the page.
struct FooterPanel {
    let context: PageContext

    func draw(on sketch: inout Sketch) {
        let grid = context.grid
        let wording = context.wording
        let source = context.analysis.source
        let y = grid.footerBaseline
        sketch.rule(from: grid.left, to: grid.right, y: y - 10, color: Palette.rule)
        let number = sketch.text(
            [context.blindKey?.description ?? initials, context.packetPlace?.pageNumber ?? "1 / 1"].compactMap { $0 }
                .joined(separator: "  "),
            context.typography.pageNumber, x: grid.right,
            y: y,
            anchor: .end)
        let words = context.look.footer.map { words in
            sketch.text(
                words, Typography.footer, x: grid.right - number - 14, y: y, anchor: .end,
                maximumWidth: Self.mostForWords) + 14
        }
        let tail = [
            context.blindKey.map { wording.choose("编号 ", "Record ") + $0.description },
            source.sha256.count >= 12
                ? "SHA-256 \(source.sha256.prefix(4)) \(source.sha256.dropFirst(4).prefix(4)) … \(source.sha256.suffix(4))"
                : nil,
            wording.choose("截至 ", "As of ") + context.analysis.asOf.description, "Vitagraph \(Vitagraph.version)",
        ].compactMap { $0 }.joined(separator: Self.separator)
        let tailWidth = sketch.measurer.width(of: Self.separator + tail, Typography.footer)
        let name = source.path.split(separator: "/").last.map(String.init) ?? ""
        let head =
            context.blindKey == nil
            ? wording.choose("源文件 \(name)，", "Source \(name), ") + wording.extent(source)
            : wording.choose("源文件已隐去", "Source file withheld")
        let room = grid.width - number - 14 - (words ?? 0) - tailWidth
        let original = context.packetPlace?.original
        let pages = original.map { wording.choose("（第 \($0.pages) 页）", ", pages \($0.pages) of this packet") } ?? ""
        let headWidth = min(room, sketch.measurer.width(of: head + pages, Typography.footer))
        let draw: (inout Sketch) -> Void = {
            $0.text(head + pages, Typography.footer, x: grid.left, y: y, maximumWidth: room)
        }
        if let original {
            let area = Rect(x: grid.left, y: y - 7, width: headWidth, height: 9)
            sketch.link("#" + original.anchor, area: area, draw)
        } else {
            draw(&sketch)
        }
        sketch.text(Self.separator + tail, Typography.footer, x: grid.left + headWidth, y: y)
    }

    /// The firm's words leave the source its place.
    static let mostForWords: Points = 190
    private static let separator = "     "

    /// The initials of a Latin name; a Chinese name, which is short, itself.
    private var initials: String? {
        let names = [context.analysis.candidateName, context.resume.basics.alternateName].compactMap { $0 }
        guard let latin = names.first(where: { !$0.hasHanCharacters }) else {
            return names.first.flatMap { $0.count <= 4 ? $0 : nil }
        }
        let letters = latin.split { !$0.isLetter && $0 != "'" && $0 != "’" }.compactMap(\.first).map { $0.uppercased() }
        return letters.isEmpty ? nil : letters.prefix(3).joined()
    }
}
