import Resume

extension Tenure {
    /// The times at each employer, by their first month. Positions that overlap or follow one another without a month
    /// between are one tenure; a return after a gap is another. Posts without countable months or employer have none.
    static func tenures(of posts: [WorkPost]) -> [Tenure] {
        var byEmployer: [Int: [(post: WorkPost, months: MonthInterval)]] = [:]
        for post in posts where post.isAtEmployer {
            guard let months = post.months?.widest else { continue }
            byEmployer[post.employer, default: []].append((post, months))
        }
        var tenures: [(tenure: Tenure, order: Int)] = []
        for (employer, unsorted) in byEmployer {
            // Equal dates say nothing of which came first: titles decide, so that the printed order does not.
            let sorted = unsorted.sorted {
                ($0.months.first, $0.months.last, $0.post.title ?? "")
                    < ($1.months.first, $1.months.last, $1.post.title ?? "")
            }
            var positions: [WorkPost] = []
            var interval: MonthInterval?
            for (post, months) in sorted {
                if let current = interval, months.first <= current.last.advanced(by: 1) {
                    interval = MonthInterval(first: current.first, last: max(current.last, months.last))
                } else {
                    if let interval { tenures.append((Tenure(positions, interval), employer)) }
                    positions = []
                    interval = months
                }
                positions.append(post)
            }
            if let interval { tenures.append((Tenure(positions, interval), employer)) }
        }
        return tenures.sorted { ($0.tenure.interval.first, $0.order) < ($1.tenure.interval.first, $1.order) }
            .map(\.tenure)
    }

    /// `positions`: earliest first, all within `interval`.
    private init(_ positions: [WorkPost], _ interval: MonthInterval) {
        let first = positions.first
        employer = first?.organization ?? ""
        entries = positions.map(\.id)
        self.interval = interval
        months = interval.months
        let fewest = MonthIntervalSet.fewestMonths(of: positions.compactMap(\.months))
        monthsRange = fewest < months ? fewest...months : nil
        isInternship = positions.allSatisfy { $0.type == .internship }
        promotedTo = zip(positions, positions.dropFirst()).filter { earlier, later in
            !earlier.begins(with: later) && earlier.type != .internship
                && TitleLevel.rises(from: earlier.title, to: later.title)
        }.map(\.1.id)
    }
}

extension WorkPost {
    /// The two are held side by side: they begin in the same month, or state the same years.
    fileprivate func begins(with other: WorkPost) -> Bool {
        guard let months, let others = other.months, months.widest.first == others.widest.first else { return false }
        let isPrecise = months.certain?.first == months.widest.first && others.certain?.first == others.widest.first
        return isPrecise || months.widest.last == others.widest.last
    }
}
