/// Parts fragments where a column begins: between a date in the margin and the title beside it the white space may be
/// hardly wider than between words, but what begins there stands below and above others that begin there too.
enum GutterSplitting {
    static func split(_ fragments: [Fragment]) -> [Fragment] {
        var edges: [Int: Int] = [:]
        for fragment in fragments { edges[key(fragment.box.left), default: 0] += 1 }
        func isEdge(_ x: Double) -> Bool { (-1...1).reduce(0) { $0 + edges[key(x) + $1, default: 0] } >= 3 }
        return fragments.flatMap { fragment in
            guard let gap = gap(of: fragment, where: isEdge) else { return [fragment] }
            return [fragment.words[..<gap], fragment.words[gap...]].compactMap(Fragment.init)
        }
    }

    /// The index of the word behind the widest white space, where that is wide and ends at an edge.
    private static func gap(of fragment: Fragment, where isEdge: (Double) -> Bool) -> Int? {
        let words = fragment.words
        guard words.count >= 3 else { return nil }
        let gaps = zip(words, words.dropFirst()).map { $1.box.left - $0.box.right }
        guard let widest = gaps.indices.max(by: { gaps[$0] < gaps[$1] }), gaps[widest] > 0.6 * fragment.size,
            gaps[widest] > 2 * gaps.sorted()[(gaps.count - 1) / 2], isEdge(words[widest + 1].box.left),
            widest > 0 || !ListMark.isLone(words[0].text),
            !WordSpacing.isSpreadLabel(words[widest], words[widest + 1])
        else { return nil }
        return widest + 1
    }

    /// Halves of a point.
    private static func key(_ x: Double) -> Int { Int(min(max(x * 2, -100_000), 100_000).rounded()) }
}

extension Fragment {
    fileprivate init?(_ words: ArraySlice<PageWord>) {
        guard let first = words.first else { return nil }
        self.init(first)
        for word in words.dropFirst() { append(word) }
    }
}
