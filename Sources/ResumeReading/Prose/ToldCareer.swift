import Resume

/// What the sentences of a biography tell of one post is told in pieces: what it is now, when it began, what it was before.
enum ToldCareer {
    static func merged(_ work: [WorkEntry]) -> [WorkEntry] {
        var out = work
        for index in out.indices where out[index].dates.start == nil && out[index].dates.isCurrent {
            // "… is Associate Professor at X. … was promoted to Associate Professor in 2021."
            guard let dated = out.indices.first(where: { $0 != index && isSame(out[$0], as: out[index]) }),
                out[dated].dates.start != nil, out[dated].dates.end == nil
            else { continue }
            out[dated].dates.isCurrent = true
            out[index].dates.isCurrent = false
        }
        let dated = out.filter { $0.dates.start != nil }
        out.removeAll { entry in entry.dates.isUndated && dated.contains { isSame($0, as: entry) } }
        // A post that began, and another one at the same employer after it: there the first one ended.
        for index in out.indices where out[index].dates.end == nil && !out[index].dates.isCurrent {
            guard let start = out[index].dates.start else { continue }
            let later = out.filter { $0.organization == out[index].organization }.compactMap(\.dates.start)
                .filter { $0.earliest.index > start.earliest.index }
            out[index].dates.end = later.min { $0.earliest.index < $1.earliest.index }
        }
        return out
    }

    private static func isSame(_ one: WorkEntry, as other: WorkEntry) -> Bool {
        guard one.organization == other.organization, let position = one.position?.lowercased(),
            let second = other.position?.lowercased()
        else { return false }
        return position.hasPrefix(second) || second.hasPrefix(position)
    }
}
