/// Gives the words of a page the fonts, weights and links of the runs that stand in the same place.
struct WordStyling {
    private let runs: [StyledRun]
    /// Per run: the first of its characters that no word has taken yet.
    private var cursors: [Int]
    /// The runs that touch each stripe of the page.
    private var stripes: [Int: [Int]] = [:]
    private static let stripeHeight = 12.0

    /// The words with their styles, and which of them (by index) no run stands at: text that is not painted.
    static func styled(_ page: Page, with styles: StyledPage) -> (page: Page, unpainted: Set<Int>) {
        var styling = WordStyling(styles, on: page)
        var result = page
        var unpainted: Set<Int> = []
        // Runs are read from left to right.
        for index in page.words.indices.sorted(by: { page.words[$0].box.left < page.words[$1].box.left })
        where !styling.style(&result.words[index]) { unpainted.insert(index) }
        return (result, unpainted)
    }

    private init(_ styles: StyledPage, on page: Page) {
        let offset = Self.offset(of: styles, to: page)
        runs = styles.runs.map { run in
            var moved = run
            moved.box = run.box.moved(x: offset.x, y: offset.y)
            return moved
        }
        cursors = Array(repeating: 0, count: runs.count)
        for (index, run) in runs.enumerated() {
            let (first, last) = (stripe(run.box.top), stripe(run.box.bottom))
            guard last - first < 1000 else { continue }
            for stripe in first...last { stripes[stripe, default: []].append(index) }
        }
    }

    private func stripe(_ y: Double) -> Int { Int(min(max(y / Self.stripeHeight, -100_000), 100_000)) }

    private mutating func style(_ word: inout PageWord) -> Bool {
        let box = word.box
        let near = stripes[stripe(box.centerY)] ?? []
        let here = near.filter { runs[$0].box.contains(x: box.centerX, y: box.centerY, slack: 1) }
        let scalars = Array(word.text.unicodeScalars)
        for index in here {
            guard let start = position(of: scalars, in: index) else { continue }
            cursors[index] = start + scalars.count
            let found = runs[index].scalars[start..<(start + scalars.count)]
            apply(Array(found.map { $0 }), of: runs[index], to: &word)
            return true
        }
        // The font changes within the word, or the run says it otherwise: character by character.
        let across = near.filter { runs[$0].box.verticalOverlap(box) > 0.3 * box.height }
        var found: [StyledRun.StyledScalar] = []
        var main: StyledRun?
        for (offset, scalar) in scalars.enumerated() {
            let x = box.left + box.width * (Double(offset) + 0.5) / Double(scalars.count)
            let run = across.first { runs[$0].box.left - 0.5 <= x && x <= runs[$0].box.right + 0.5 }
            if let run, main == nil { main = runs[run] }
            let likeness = run.flatMap { runs[$0].scalars.first { $0.scalar == scalar } ?? runs[$0].scalars.first }
            found.append(.init(scalar: scalar, isBold: likeness?.isBold ?? false, link: likeness?.link))
        }
        guard let main else { return false }
        apply(found, of: main, to: &word)
        return true
    }

    private func position(of scalars: [Unicode.Scalar], in run: Int) -> Int? {
        let text = runs[run].scalars
        guard !scalars.isEmpty, scalars.count <= text.count, text.count <= 5000 else { return nil }
        let starts = Array(0...(text.count - scalars.count))
        return (starts.filter { $0 >= cursors[run] } + starts.filter { $0 < cursors[run] }).first { start in
            scalars.indices.allSatisfy { text[start + $0].scalar == scalars[$0] }
        }
    }

    private func apply(_ found: [StyledRun.StyledScalar], of run: StyledRun, to word: inout PageWord) {
        word.size = run.size
        word.font = run.font
        word.boldRanges = ranges(found) { $0.isBold ? true : nil }.map(\.range)
        word.links = ranges(found) { $0.link }.map { .init(range: $0.range, target: $0.value) }
    }

    private func ranges<Value: Equatable>(
        _ scalars: [StyledRun.StyledScalar], _ value: (StyledRun.StyledScalar) -> Value?
    ) -> [(range: Range<Int>, value: Value)] {
        var ranges: [(range: Range<Int>, value: Value)] = []
        for (offset, scalar) in scalars.enumerated() {
            guard let value = value(scalar) else { continue }
            if let last = ranges.last, last.range.upperBound == offset, last.value == value {
                ranges[ranges.count - 1].range = last.range.lowerBound..<(offset + 1)
            } else {
                ranges.append((offset..<(offset + 1), value))
            }
        }
        return ranges
    }

    /// pdftohtml counts from the paper's corner, pdftotext from that of the part to be shown: where the two differ, the
    /// words that both have once tell by how much.
    private static func offset(of styles: StyledPage, to page: Page) -> (x: Double, y: Double) {
        guard abs(styles.width - page.width) > 1 || abs(styles.height - page.height) > 1 else { return (0, 0) }
        let words = Dictionary(grouping: page.words, by: \.text)
        var steps: [(x: Double, y: Double)] = []
        for run in styles.runs.prefix(300) {
            let text = String(String.UnicodeScalarView(run.scalars.map(\.scalar)))
            for (word, places) in words where places.count == 1 && word.utf8.count >= 3 && text.hasPrefix(word) {
                if let place = places.first {
                    steps.append((place.box.left - run.box.left, place.box.top - run.box.top))
                }
            }
        }
        let (x, y) = (steps.map(\.x).sorted(), steps.map(\.y).sorted())
        guard !x.isEmpty else { return (0, 0) }
        return (x[x.count / 2], y[y.count / 2])
    }
}
