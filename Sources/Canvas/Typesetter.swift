import Drawing

/// Turns styled text into Pango layouts of one language, each made once.
final class Typesetter {
    private let fonts: FontLibrary
    private let language: String
    private let drawable: DrawableText
    private var contexts: [ObjectIdentifier: TextContext] = [:]
    private var layouts: [StyledText: TextLayout] = [:]
    private var paragraphs: [Paragraph: [StyledText]] = [:]

    /// A text, and how wide its lines may be.
    private struct Paragraph: Hashable {
        var text: StyledText
        var width: Points
    }

    /// Enough for the texts of a few pages and the trials of fitting them.
    private static let maximumLayouts = 8192

    init(fonts: FontLibrary, language: String) {
        self.fonts = fonts
        self.language = language
        drawable = DrawableText(fonts: fonts)
    }

    func layout(of text: StyledText) -> TextLayout {
        if let known = layouts[text] { return known }
        let runs = scriptRuns(of: text)
        let layout = TextLayout(runs, context: context(for: runs))
        if layouts.count >= Self.maximumLayouts { layouts.removeAll(keepingCapacity: true) }
        layouts[text] = layout
        return layout
    }

    func lines(of text: StyledText, width: Points) -> [StyledText] {
        let paragraph = Paragraph(text: text, width: width)
        if let known = paragraphs[paragraph] { return known }
        let runs = scriptRuns(of: text)
        let lines =
            runs.isEmpty
            ? [] : LineBreaks.ranges(of: runs, width: width, context: context(for: runs)).lines(of: runs)
        if paragraphs.count >= Self.maximumLayouts { paragraphs.removeAll(keepingCapacity: true) }
        paragraphs[paragraph] = lines
        return lines
    }

    /// Most texts need the common fonts alone.
    private func context(for runs: [ScriptRun]) -> TextContext {
        let set = fonts.set(for: runs.lazy.flatMap(\.text.unicodeScalars))
        if let known = contexts[ObjectIdentifier(set)] { return known }
        let new = TextContext(fonts: set, language: language)
        contexts[ObjectIdentifier(set)] = new
        return new
    }

    private func scriptRuns(of text: StyledText) -> [ScriptRun] {
        text.runs.flatMap { run in
            ScriptRun.runs(
                of: drawable.clean(run.text) { _ in }, style: run.style)
        }
    }
}

extension [Range<Int>] {
    /// The text of each range of UTF-8 bytes, ascending, without spaces at its ends; nothing for those without text.
    fileprivate func lines(of runs: [ScriptRun]) -> [StyledText] {
        var index = 0
        var start = 0
        return compactMap { range in
            var parts: [StyledText.Run] = []
            while index < runs.count {
                let bytes = runs[index].text.utf8
                let lower = Swift.max(range.lowerBound - start, 0)
                let upper = Swift.min(range.upperBound - start, bytes.count)
                if lower < upper {
                    let part = String(decoding: bytes.dropFirst(lower).prefix(upper - lower), as: UTF8.self)
                    if parts.last?.style == runs[index].style {
                        parts[parts.count - 1].text += part
                    } else {
                        parts.append(StyledText.Run(part, runs[index].style))
                    }
                }
                // The next line may go on in this run.
                if start + bytes.count > range.upperBound { break }
                start += bytes.count
                index += 1
            }
            let line = StyledText(parts).trimmed
            return line.isEmpty ? nil : line
        }
    }
}

extension StyledText {
    fileprivate var trimmed: StyledText {
        var runs = self.runs
        while let first = runs.first {
            runs[0].text = String(first.text.drop { $0 == " " })
            if !runs[0].text.isEmpty { break }
            runs.removeFirst()
        }
        while var last = runs.popLast() {
            while last.text.last == " " { last.text.removeLast() }
            if last.text.isEmpty { continue }
            runs.append(last)
            break
        }
        return StyledText(runs)
    }
}
