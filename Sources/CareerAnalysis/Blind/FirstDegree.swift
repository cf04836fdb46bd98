import Resume

/// The education whose dates tell how old somebody is: school, and all up to the first degree.
enum FirstDegree {
    /// Indices into `education`, ascending.
    static func indices(in education: [EducationEntry]) -> [Int] {
        let levels = education.map { $0.studyType.flatMap(DegreeLevel.init(studyType:)) }
        let early = education.indices.filter { levels[$0].map { $0 <= .bachelor } ?? false }
        if !early.isEmpty { return early }
        // No degree is known as a first one: it is the earliest, whatever it is called.
        let dated = education.indices.filter { !education[$0].dates.isUndated }
        func first(_ index: Int) -> YearMonth? {
            (education[index].dates.start ?? education[index].dates.end)?.earliest
        }
        let earliest = dated.compactMap(first).min()
        return dated.filter { first($0) == earliest }
    }
}
