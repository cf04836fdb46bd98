import Resume

extension CareerTimeline {
    init(of resume: Resume, asOf: YearMonth) {
        let posts = WorkPost.posts(of: resume, asOf: asOf)
        entries = TimelineEntry.entries(of: resume, asOf: asOf)
        employmentMonths = Self.months(of: posts)
        let fewest = MonthIntervalSet.fewestMonths(of: posts.compactMap(\.months))
        employmentMonthsRange = min(fewest, employmentMonths)...employmentMonths
        statedExperienceMonths = resume.reading.stated?.experienceMonths
        fullTimeMonths = Self.months(of: posts.filter(\.isFullTime))
        internshipMonths = Self.months(of: posts.filter { $0.type == .internship })
        partTimeMonths = Self.months(of: posts.filter { $0.type == .partTime })
        freelanceMonths = Self.months(of: posts.filter { $0.type == .freelance })

        tenures = Tenure.tenures(of: posts)
        promotions = tenures.reduce(0) { $0 + $1.promotions }
        let statistics = TenureStatistics(of: tenures)
        medianTenureMonths = statistics?.median
        averageTenureMonths = statistics?.average
        longestTenureMonths = statistics?.longest
        employers = Self.employers(of: resume, posts: posts, asOf: asOf)

        gaps = EmploymentGap.gaps(in: entries, leaves: resume.reading.leaves ?? [], asOf: asOf)
        overlaps = EmploymentOverlap.overlaps(between: posts)
    }

    private static func months(of posts: [WorkPost]) -> Int {
        MonthIntervalSet(posts.compactMap { $0.months?.widest }).months
    }

    private static func employers(of resume: Resume, posts: [WorkPost], asOf: YearMonth) -> Int {
        var employers: Set<Int> = []
        for (work, post) in zip(resume.work, posts) {
            guard let name = work.organization, !name.isEmpty, !EmploymentForm.isSelfEmployment(organization: name),
                work.dates.months(asOf: asOf) != .future
            else { continue }
            employers.insert(post.employer)
        }
        return employers.count
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
