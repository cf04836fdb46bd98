import Resume

/// Posts listed behind a label, in one line: `Internships: Acme, London, research intern, Jun – Sep 2018 (logs). Hoy Ltd,
/// Paris, intern, Feb – Jul 2017.`
enum PostsInOneLine {
    /// The same lines, such posts on lines of their own and without the label.
    static func parted(_ lines: [SourceLine]) -> [SourceLine] {
        guard lines.contains(where: { mayListPosts($0) }) else { return lines }
        let scanner = DateScanner()
        let first = lines.first { !$0.isBlank && !$0.isHidden }?.number
        return lines.flatMap { line -> [SourceLine] in
            guard mayListPosts(line) else { return [line] }
            let colon = line.text.firstIndex { $0.isOne(of: ":：") }
            let label = colon.flatMap { namesPosts(line.text[..<$0]) ? $0 : nil }
            let ranges = parts(of: line.text, from: label.map { $0 + 1 } ?? line.text.startIndex)
            // A label that is a heading has been taken off: then each part has its range, its title and a place.
            guard ranges.count > 1, label != nil || line.number == first,
                ranges.allSatisfy({ isPost(line.text[$0], scanner, isLabelled: label != nil) })
            else {
                return [line]
            }
            return ranges.map { range in
                var post = line
                post.text = line.text[range]
                post.marker = nil
                post.links = []
                post.boldRanges = line.boldRanges.map { $0.clamped(to: range) }.filter { !$0.isEmpty }
                return post
            }
        }
    }

    private static func mayListPosts(_ line: SourceLine) -> Bool {
        line.text.holdsNumber && line.text.holdsAny(of: joints) && line.cells.isEmpty && line.marker == nil
            && line.headingLevel == nil && !line.isHidden && line.text.fits(inBytes: 1200)
    }

    private static let joints = TextSigns(anyOf: ";；.。")

    /// `Internships`, `Earlier positions`, `实习经历`: no `Experience`, which achievements may follow.
    private static func namesPosts(_ label: ScalarText) -> Bool {
        let lower = label.lowercased()
        return label.fits(inBytes: 60)
            && ["intern", "position", "posts", "jobs", "实习", "實習", "praktik", "stages", "stellen"].contains(
                where: lower.contains)
    }

    /// Between semicolons, or the full stops of sentences, outside brackets.
    private static func parts(of text: ScalarText, from start: Int) -> [Range<Int>] {
        let ends = BracketEnds(text)
        var parts: [Range<Int>] = []
        var (begin, index) = (start, start)
        func close(at end: Int) {
            let blank = text[begin..<end].prefix { $0.isWhitespace }.count
            if begin + blank < end { parts.append(begin + blank..<end) }
            begin = end + 1
        }
        while index < text.endIndex {
            if let end = ends[index - text.startIndex] {
                index = text.startIndex + end + 1
                continue
            }
            let endsSentence =
                text[index] == "。"
                || text[index] == "." && index + 2 < text.endIndex && text[index + 1] == " "
                    && text[index + 2].isUppercase
                    && index > start && (text[index - 1].isNumber || text[index - 1] == ")")
            if text[index].isOne(of: ";；") || endsSentence { close(at: index) }
            index += 1
        }
        close(at: text.endIndex)
        return parts
    }

    private static func isPost(_ part: ScalarText, _ scanner: DateScanner, isLabelled: Bool) -> Bool {
        let dates = scanner.matches(in: part)
        guard part.count <= 160, isLabelled ? !dates.isEmpty : dates.contains(where: { !$0.isSingle }),
            part.first.map({ $0.isUppercase || $0.isHan || $0.isNumber }) ?? false
        else { return false }
        let pieces = part.split { $0.isOne(of: ",，、(（") }.map { HeadJudgement(Wording.trimmed($0)) }
        return isLabelled
            ? pieces.count >= 2 && pieces.contains { $0.organization >= 5 || $0.title >= 5 }
            : pieces.count >= 4 && pieces.contains { $0.title >= 5 }
    }
}
