/// Words of one line that stand together: what lies between two wide gaps.
struct Fragment: Hashable, Sendable {
    private(set) var words: [PageWord]
    private(set) var box: Box
    /// The word of the largest type, which the line stands on: others may be raised.
    private var main: PageWord

    init(_ word: PageWord) {
        words = [word]
        box = word.box
        main = word
    }

    var baseline: Double { main.baseline }
    var size: Double { main.size }
    var font: PageWord.Font { main.font }
    var isBold: Bool { words.allSatisfy(\.isBold) }
    var scalarCount: Int { words.reduce(0) { $0 + $1.text.unicodeScalars.count } }

    var isUppercase: Bool {
        let letters = words.flatMap(\.text.unicodeScalars).filter {
            $0.properties.isUppercase || $0.properties.isLowercase
        }
        return letters.count >= 3 && letters.allSatisfy(\.properties.isUppercase)
    }

    mutating func append(_ word: PageWord) {
        words.append(word)
        box = box.union(word.box)
        // A bullet may be larger than the text behind it.
        if word.size > main.size * 1.02 || (words.count == 2 && ListMark.isLone(main.text)) { main = word }
    }

    /// Opens with a bullet that has text behind it.
    var opensItem: Bool {
        guard let first = words.first?.text.unicodeScalars.first else { return false }
        return Glyphs.isBullet(first) && scalarCount > 1
    }
}

/// Puts the words of a page together to fragments.
struct FragmentBuilder {
    private var fragments: [Fragment] = []
    private var stripes: [Int: [Int]] = [:]
    private static let stripeHeight = 24.0

    static func fragments(of words: [PageWord]) -> [Fragment] {
        var builder = FragmentBuilder()
        let order = words.indices.sorted {
            let (a, b) = (words[$0].box, words[$1].box)
            return a.left != b.left ? a.left < b.left : a.top != b.top ? a.top < b.top : $0 < $1
        }
        for index in order { builder.add(words[index]) }
        return builder.fragments
    }

    private mutating func add(_ word: PageWord) {
        let stripe = stripe(word.box.centerY)
        var best: (index: Int, cost: Double)?
        for neighbour in (stripe - 1)...(stripe + 1) {
            for index in stripes[neighbour] ?? [] {
                guard let cost = cost(of: word, behind: fragments[index]), cost < best?.cost ?? .infinity else {
                    continue
                }
                best = (index, cost)
            }
        }
        if let best {
            fragments[best.index].append(word)
        } else {
            fragments.append(Fragment(word))
            stripes[stripe, default: []].append(fragments.count - 1)
        }
    }

    private func stripe(_ y: Double) -> Int { Int(min(max(y / Self.stripeHeight, -100_000), 100_000)) }

    /// Nil when the word does not go on where the fragment ends.
    private func cost(of word: PageWord, behind fragment: Fragment) -> Double? {
        guard let last = fragment.words.last else { return nil }
        let em = min(word.size, last.size)
        let gap = word.box.left - last.box.right
        let isMark = fragment.words.count == 1 && ListMark.isLone(last.text)
        let isLabel = fragment.scalarCount == 1 && WordSpacing.isSpreadLabel(last, word)
        guard gap > -0.5 * em, gap < (isMark || isLabel ? 3.5 : 1.2) * max(em, 0.1) else { return nil }
        let step = abs(word.baseline - fragment.baseline)
        let overlap = word.box.verticalOverlap(last.box) / max(min(word.box.height, last.box.height), 0.1)
        if step <= 0.25 * min(word.size, fragment.size) { return step + max(gap, 0) * 0.1 }
        // A raised or lowered sign beside what it belongs to, a bullet that sits higher than the text.
        let isSmall = min(word.size, fragment.size) <= 0.8 * max(word.size, fragment.size) && gap < 0.35 * em
        let isSign = isMark || word.text.unicodeScalars.count == 1 && gap < 0.35 * em
        guard overlap >= (isSmall ? 0.4 : 0.6), isSmall || isSign else { return nil }
        return 10 + step
    }
}
