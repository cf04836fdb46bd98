import Charts
import CareerAnalysis
import Drawing
import Resume

/// The source in full, with line numbers: what a short résumé without dates is best judged by.
struct SourcePanel {
    let context: PageContext
    /// The lines of the document, first to last.
    let lines: [String]
    /// Where the lines stand on paper; empty where the document has no pages.
    var places: [PagePlace] = []

    private static let pitch: Points = 13.4

    /// Draws as many lines as fit above `bottom`; returns where the panel ends.
    func draw(on sketch: inout Sketch, y: Points, from left: Points, to right: Points, bottom: Points) -> Points? {
        let room = Int((bottom - y - 33) / Self.pitch)
        guard !lines.isEmpty, room > 1 else { return nil }
        let wording = context.wording
        SectionHead(
            title: wording.choose("原文全文", "The text in full"),
            deck: wording.choose("共 ", "") + wording.lineCount(lines.count)
                + wording.choose("；粗体为已识别的内容", "; what was recognised is bold")
        ).draw(on: &sketch, y: y, from: left, to: right)
        let entries = lines.enumerated().map { entry($1, number: $0 + 1, from: left, to: right, sketch.measurer) }
        // Long lines break where the whole text has room for that; else each line is cut, so that all begin.
        let wrapped = entries.map { entry in
            sketch.measurer.wrapped(entry.text, width: entry.width, maximumLines: room).lines
        }
        let breaksLines = wrapped.reduce(0) { $0 + max($1.count, 1) } <= room
        let shown = breaksLines || lines.count <= room ? lines.count : room - 1
        var row = 0
        sketch.structure(.list, isNumbered: true) { sketch in
            for (index, entry) in entries.prefix(shown).enumerated() {
                let baseline = y + 33 + Self.pitch * Double(row)
                sketch.structure(.listItem) {
                    draw(
                        entry, as: breaksLines ? wrapped[index] : nil, number: index + 1, on: &$0, y: baseline,
                        right: right)
                }
                row += breaksLines ? max(wrapped[index].count, 1) : 1
            }
        }
        if shown < lines.count {
            let rest = lines.count - shown
            sketch.text(
                wording.choose("另 \(rest) 行", rest == 1 ? "+ 1 more line" : "+ \(rest) more lines"),
                Typography.laneSummary, x: left + 20, y: y + 33 + Self.pitch * Double(row))
            row += 1
        }
        return y + 33 + Self.pitch * Double(row - 1) + 5
    }

    /// One line of the source as it is set.
    private struct Entry {
        var text: StyledText
        /// What the line was read as, at the right edge.
        var tag: String
        var start: Points
        var width: Points
    }

    private func entry(
        _ line: String, number: Int, from left: Points, to right: Points, _ measurer: any TextMeasurer
    ) -> Entry {
        let text = Self.tidied(line)
        let tags = text.isEmpty ? [] : tags(of: number, text: text)
        let tag = tags.joined(separator: context.wording.choose("、", ", "))
        let tagWidth = tag.isEmpty ? 0 : measurer.width(of: tag, Typography.laneSummary) + 14
        return Entry(
            text: StyledText(runs(of: text, number: number)), tag: tag, start: left + 20,
            width: right - left - 20 - tagWidth)
    }

    /// Without tabs and runs of spaces; the wide spaces of Chinese texts keep words apart as they do there.
    private static func tidied(_ line: String) -> String {
        line.split(whereSeparator: { $0.isWhitespace && $0 != "\u{3000}" }).joined(separator: " ")
            .trimmingWideSpaces
    }

    private static let plain = TextStyle(size: 8.2, color: Palette.secondaryInk)
    private static let recognised = TextStyle(size: 8.2, weight: .bold, color: Palette.ink)

    /// The line with what was read from it in bold.
    private func runs(of text: String, number: Int) -> [StyledText.Run] {
        var ranges: [Range<String.Index>] = []
        for words in recognised(on: number, text: text) where !words.isEmpty {
            if let range = text.range(ofWords: words) { ranges.append(range) }
        }
        var runs: [StyledText.Run] = []
        var end = text.startIndex
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where range.upperBound > end {
            let start = max(range.lowerBound, end)
            if end < start { runs.append(.init(String(text[end..<start]), Self.plain)) }
            runs.append(.init(String(text[start..<range.upperBound]), Self.recognised))
            end = range.upperBound
        }
        if end < text.endIndex { runs.append(.init(String(text[end...]), Self.plain)) }
        return runs
    }

    /// The words of a line that stand somewhere on the page.
    private func recognised(on line: Int, text: String) -> [String] {
        let basics = context.resume.basics
        let entries = context.analysis.timeline.entries.filter { $0.evidence?.lines.contains(line) ?? false }
        let study = context.resume.education.filter { $0.evidence?.lines.contains(line) ?? false }
        let isName = basics.name.map { name in text.filter { !$0.isWhitespace } == name } ?? false
        return [isName ? text : basics.name, basics.email, basics.phone].compactMap(\.self)
            + entries.flatMap { [$0.organization, $0.title].compactMap(\.self) }
            + study.flatMap { [$0.area, $0.studyType].compactMap(\.self) }
            + context.analysis.skills.filter { $0.lines.contains(line) }.map(\.name)
    }

    /// - Parameter broken: the line broken to its width; nil cuts it instead.
    private func draw(
        _ entry: Entry, as broken: [StyledText]?, number: Int, on sketch: inout Sketch, y: Points, right: Points
    ) {
        sketch.structure(.label) { $0.text(label(number), Self.number, x: entry.start - 10, y: y, anchor: .end) }
        var end = entry.start
        for (index, line) in (broken ?? [entry.text]).enumerated() {
            let width = sketch.text(
                line, x: entry.start, y: y + Self.pitch * Double(index), maximumWidth: entry.width)
            if index == 0 { end += width }
        }
        let tagWidth = sketch.text(entry.tag, Typography.laneSummary, x: right, y: y, anchor: .end)
        guard !entry.tag.isEmpty, end + 12 < right - tagWidth else { return }
        sketch.add(
            .line(
                from: Point(x: end + 6, y: y - 2.6), to: Point(x: right - tagWidth - 6, y: y - 2.6),
                stroke: Stroke(Palette.mute, width: 0.5, dash: [0.6, 2.4])))
    }

    /// `31`; `2.3` for line 3 of the second of several pages.
    private func label(_ number: Int) -> String {
        guard let last = places.last, last.page > 1, places.indices.contains(number - 1) else { return String(number) }
        let place = places[number - 1]
        return "\(place.page).\(place.line)"
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

extension String {
    fileprivate var trimmingWideSpaces: String {
        var text = self[...]
        while text.first?.isWhitespace ?? false { text = text.dropFirst() }
        while text.last?.isWhitespace ?? false { text = text.dropLast() }
        return String(text)
    }

    /// Where words stand, in any case.
    fileprivate func range(ofWords words: String) -> Range<String.Index>? {
        let wanted = Array(words.lowercased())
        var start = startIndex
        while start < endIndex {
            var index = start
            var next = 0
            while next < wanted.count, index < endIndex, self[index].lowercased() == String(wanted[next]) {
                index = self.index(after: index)
                next += 1
            }
            if next == wanted.count { return start..<index }
            start = self.index(after: start)
        }
        return nil
    }
}
