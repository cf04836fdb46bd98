import Resume

/// The education whose dates tell how old somebody is: school, and all up to the first degree.
enum FirstDegree {
    /// Indices into `education`, ascending.
    static func indices(in education: [EducationEntry]) -> [Int] {
        indices(
            levels: education.map { $0.studyType.flatMap(DegreeLevel.init(studyType:)) },
            dates: education.map(\.dates))
    }

    /// - Parameters:
    ///   - levels: of each entry; nil where the degree is of no known level.
    ///   - dates: of the same entries.
    static func indices(levels: [DegreeLevel?], dates: [DateSpan]) -> [Int] {
        let early = levels.indices.filter { levels[$0].map { $0 <= .bachelor } ?? false }
        if !early.isEmpty { return early }
        // No degree is known as a first one: it is the earliest, whatever it is called.
        let dated = dates.indices.filter { !dates[$0].isUndated }
        func first(_ index: Int) -> YearMonth? { (dates[index].start ?? dates[index].end)?.earliest }
        let earliest = dated.compactMap(first).min()
        return dated.filter { first($0) == earliest }
    }
}
