/// The name, headline and place that LinkedIn prints behind its sidebar: below the last list there, above `Summary`.
enum SidebarHeader {
    /// The line that such a block begins with; nil for documents of other origin.
    static func start(in lines: [SourceLine], isKnown: [Bool]) -> Int? {
        guard lines.prefix(20).contains(where: { $0.text.lowercased().hasSuffix("(linkedin)") }) else { return nil }
        var isTop = true
        for (index, line) in lines.prefix(80).enumerated() where !line.isHidden {
            defer { isTop = line.isBlank }
            guard isTop, !line.isBlank, !isKnown[index], line.marker == nil, line.text.fits(inBytes: 90),
                PersonName(line.text) != nil
            else { continue }
            let block = lines[index...].prefix { !$0.isBlank }
            let next = lines[block.endIndex...].firstIndex { !$0.isBlank && !$0.isHidden }
            guard (2...4).contains(block.count), let next, isKnown[next],
                SectionHeading.kinds(of: lines[next].text).contains(where: {
                    [.summary, .work, .education].contains($0)
                })
            else { continue }
            return index
        }
        return nil
    }
}
