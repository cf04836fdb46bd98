import Resume

extension StudyOverlap {
    /// At most so many pairs are listed.
    static let limit = 1000
    /// Posts begin in the last term, and studies while a notice runs.
    static let transitionMonths = 3

    /// Every post and every course of studies that share a month, in the order printed.
    static func overlaps(
        of posts: [WorkPost], with education: [EducationEntry], asOf: YearMonth
    ) -> [StudyOverlap] {
        let studies = education.enumerated().compactMap { index, entry -> Studies? in
            guard case .dated(let months) = entry.dates.months(asOf: asOf) else { return nil }
            return Studies(id: "education-\(index + 1)", entry: entry, months: months)
        }
        // A school is an employer like any other: one numbering for both tells whether they are the same.
        let schools = EmployerIdentity.numbers(for: posts.map(\.organization) + studies.map(\.entry.institution))
        var found: [StudyOverlap] = []
        for (place, post) in posts.enumerated() {
            guard let months = post.months else { continue }
            for (index, studies) in studies.enumerated() {
                guard let shared = months.widest.intersection(studies.months.widest) else { continue }
                if found.count == limit { return found }
                let certain = months.certain.flatMap { studies.months.certain?.intersection($0) }
                let isSameSchool = schools[place] == schools[posts.count + index]
                found.append(
                    StudyOverlap(
                        entries: [post.id, studies.id], interval: shared, certain: certain,
                        reason: reason(
                            post, studies.entry, isSameSchool: isSameSchool, sharing: shared, certainly: certain)))
            }
        }
        return found
    }

    private struct Studies {
        var id: String
        var entry: EducationEntry
        var months: MonthsReading
    }

    /// Part-time, distance and evening studies, executive MBAs.
    private static func isMeantBesideWork(_ studies: EducationEntry) -> Bool {
        TitlePhrases.besideWork.stand(in: TitleWords(studies.studyType ?? ""))
    }

    private static func reason(
        _ post: WorkPost, _ studies: EducationEntry, isSameSchool: Bool, sharing shared: MonthInterval,
        certainly certain: MonthInterval?
    ) -> Reason {
        if post.type == .internship { return .internship }
        let title = TitleWords(post.title ?? "")
        let isStudentPost = EmploymentForm.isStudentPost(title)
        if post.type == .partTime && !isStudentPost || studies.isPartTime || isMeantBesideWork(studies) {
            return .partTime
        }
        if post.type == .freelance { return .freelance }
        if post.type == .contract { return .contract }
        if isSameSchool { return .sameInstitution }
        if isStudentPost || EmploymentForm.isLearner(title) { return .studentPost }
        if EmploymentForm.isSidePost(title) { return .sidePost }
        if studies.studyType.flatMap(DegreeLevel.init) == .doctorate { return .doctorate }
        if shared.months <= transitionMonths { return .transition }
        return certain?.months ?? 0 > transitionMonths ? .fullTimePost : .vagueDates
    }
}
