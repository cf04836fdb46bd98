import Resume

extension CareerTimeline {
    init(of resume: Resume, asOf: YearMonth) {
        let posts = WorkPost.posts(of: resume, asOf: asOf)
        entries = TimelineEntry.entries(of: resume, asOf: asOf)
        employment = MonthTotal(of: posts)
        statedExperienceMonths = resume.reading.stated?.experienceMonths
        statedExperienceMonthsMost = resume.reading.stated?.experienceMonthsMost
        statedExperienceIsOpen = resume.reading.stated?.experienceIsOpen ?? false
        statedExperienceEvidence = resume.reading.stated?.experienceEvidence
        fullTime = MonthTotal(of: posts.filter(\.isFullTime))
        internship = MonthTotal(of: posts.filter { $0.type == .internship })
        partTime = MonthTotal(of: posts.filter { $0.type == .partTime })
        contract = MonthTotal(of: posts.filter { $0.type == .contract })
        freelance = MonthTotal(of: posts.filter { $0.type == .freelance })

        tenures = Tenure.tenures(of: posts)
        tenureStatistics = TenureStatistics(of: tenures)
        employerList = Self.employers(of: resume, posts: posts, asOf: asOf)

        let leaves = resume.reading.leaves ?? []
        gaps = EmploymentGap.gaps(in: entries, leaves: leaves, asOf: asOf)
        breaks = EmploymentBreak.breaks(in: entries, leaves: leaves, asOf: asOf)
        overlaps = EmploymentOverlap.overlaps(between: posts)
        studyOverlaps = StudyOverlap.overlaps(of: posts, with: resume.education, asOf: asOf)
    }

    /// In the order of their first printed position.
    private static func employers(of resume: Resume, posts: [WorkPost], asOf: YearMonth) -> [Employer] {
        var employers: [Employer] = []
        var places: [Int: Int] = [:]
        for (work, post) in zip(resume.work, posts) {
            guard let name = work.organization, !name.isEmpty, !EmploymentForm.isSelfEmployment(organization: name),
                work.dates.months(asOf: asOf) != .future
            else { continue }
            if let place = places[post.employer] {
                employers[place].entries.append(post.id)
            } else {
                places[post.employer] = employers.count
                employers.append(Employer(name: name, entries: [post.id]))
            }
        }
        return employers
    }
}

extension WorkPost {
    /// The work entries in the order printed.
    static func posts(of resume: Resume, asOf: YearMonth) -> [WorkPost] {
        let employers = EmployerIdentity.numbers(for: resume.work.map(\.organization))
        return zip(resume.work, employers).enumerated().map { index, pair in
            let (work, employer) = pair
            var months: MonthsReading?
            if case .dated(let reading) = work.dates.months(asOf: asOf) { months = reading }
            return WorkPost(
                id: "work-\(index + 1)", organization: work.organization, title: work.position,
                type: EmploymentForm.type(of: work), months: months, evidence: work.evidence, employer: employer)
        }
    }
}
