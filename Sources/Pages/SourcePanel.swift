import Charts
import CareerAnalysis
import Drawing
import Resume

/// The source in full, with line numbers: what a short résumé without dates is best judged by.
struct SourcePanel {
    let context: PageContext
    /// The lines of the document, first to last.
    let lines: [String]

    private static let pitch: Points = 13.4

    /// Draws as many lines as fit above `bottom`; returns where the panel ends.
    func draw(on sketch: inout Sketch, y: Points, from left: Points, to right: Points, bottom: Points) -> Points? {
        guard !lines.isEmpty else { return nil }
        let wording = context.wording
        SectionHead(
            title: wording.choose("原文全文", "The text in full"),
            deck: wording.choose("共 \(lines.count) 行；粗体为已识别的内容", "\(lines.count) lines; what was recognised is bold")
        ).draw(on: &sketch, y: y, from: left, to: right)
        let room = Int((bottom - y - 33) / Self.pitch)
        let shown = lines.count <= room ? lines.count : max(room - 1, 0)
        for (index, line) in lines.prefix(shown).enumerated() {
            draw(line, number: index + 1, on: &sketch, y: y + 33 + Self.pitch * Double(index), from: left, to: right)
        }
        if shown < lines.count {
            let rest = lines.count - shown
            sketch.text(
                wording.choose("另 \(rest) 行", "+ \(rest) more lines"), Typography.laneSummary, x: left + 20,
                y: y + 33 + Self.pitch * Double(shown))
        }
        return y + 33 + Self.pitch * Double(min(shown, lines.count) - 1) + 5
    }

    private func draw(
        _ line: String, number: Int, on sketch: inout Sketch, y: Points, from left: Points, to right: Points
    ) {
        sketch.text(String(number), Self.number, x: left + 10, y: y, anchor: .end)
        let text = line.split(whereSeparator: \.isWhitespace).joined(separator: "  ")
        guard !text.isEmpty else { return }
        let tags = tags(of: number, text: text)
        let tag = tags.joined(separator: context.wording.choose("、", ", "))
        let tagWidth = sketch.text(tag, Typography.laneSummary, x: right, y: y, anchor: .end)
        let style = TextStyle(
            size: 8.2, weight: tags.isEmpty ? .regular : .bold, color: tags.isEmpty ? Palette.secondaryInk : Palette.ink
        )
        let start = left + 20
        let width = sketch.text(text, style, x: start, y: y, maximumWidth: right - start - tagWidth - 14)
        guard !tags.isEmpty, start + width + 12 < right - tagWidth else { return }
        sketch.add(
            .line(
                from: Point(x: start + width + 6, y: y - 2.6), to: Point(x: right - tagWidth - 6, y: y - 2.6),
                stroke: Stroke(Palette.mute, width: 0.5, dash: [0.6, 2.4])))
    }

    /// What a line was read as.
    private func tags(of line: Int, text: String) -> [String] {
        let wording = context.wording
        var tags: [String] = []
        if let name = context.resume.basics.name, text.contains(name) || text.filter({ !$0.isWhitespace }) == name {
            tags.append(wording.choose("姓名", "name"))
        }
        if let email = context.resume.basics.email, text.contains(email) { tags.append(wording.choose("邮箱", "e-mail")) }
        if let phone = context.resume.basics.phone, text.contains(phone) { tags.append(wording.choose("电话", "phone")) }
        for entry in context.analysis.timeline.entries where entry.evidence?.lines.lowerBound == line {
            tags.append(wording.laneName(entry.kind).lowercased())
        }
        let skills = context.analysis.skills.filter { $0.lines.contains(line) }.count
        if skills > 0 { tags.append(wording.choose("技能 \(skills) 项", skills == 1 ? "1 skill" : "\(skills) skills")) }
        return tags
    }

    private static let number = TextStyle(size: 6.8, color: Palette.tertiaryInk, hasTabularFigures: true)
}
