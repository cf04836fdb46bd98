import Resume

extension EmploymentOverlap {
    /// At most so many pairs are listed: posts that all run at once have a pair for every two of them.
    static let limit = 1000

    /// Every two posts that share a month, by the month in which the overlap begins, then as printed.
    static func overlaps(between posts: [WorkPost]) -> [EmploymentOverlap] {
        var found: [EmploymentOverlap] = []
        var running: [Int] = []
        let order = posts.indices.filter { posts[$0].months != nil }
            .sorted { (start(posts[$0]), $0) < (start(posts[$1]), $1) }
        sweep: for index in order {
            guard let months = posts[index].months else { continue }
            running.removeAll { (posts[$0].months?.widest.last ?? months.widest.first) < months.widest.first }
            for other in running.sorted() {
                guard let shared = posts[other].months?.widest.intersection(months.widest) else { continue }
                if found.count == limit { break sweep }
                let pair = [posts[min(other, index)], posts[max(other, index)]]
                let certain = pair[0].months?.certain.flatMap { pair[1].months?.certain?.intersection($0) }
                found.append(
                    EmploymentOverlap(
                        entries: pair.map(\.id), interval: shared, certain: certain,
                        isBetweenFullTimePosts: isWorthAsking(pair[0], pair[1], certainly: certain)))
            }
            running.append(index)
        }
        return found
    }

    private static func start(_ post: WorkPost) -> Int { post.months?.widest.first.index ?? 0 }

    /// Two full-time posts at different employers that certainly share more than the month of a handover.
    private static func isWorthAsking(
        _ first: WorkPost, _ second: WorkPost, certainly shared: MonthInterval?
    ) -> Bool {
        guard first.employer != second.employer, let shared, shared.months > 1 else { return false }
        return [first, second].allSatisfy {
            ($0.type == nil || $0.type == .fullTime) && !EmploymentForm.isSidePost(TitleWords($0.title ?? ""))
        }
    }
}
