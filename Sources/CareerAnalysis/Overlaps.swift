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
                        reason: reason(pair[0], pair[1], sharing: shared, certainly: certain)))
            }
            running.append(index)
        }
        return found
    }

    private static func start(_ post: WorkPost) -> Int { post.months?.widest.first.index ?? 0 }

    private static func reason(
        _ first: WorkPost, _ second: WorkPost, sharing shared: MonthInterval, certainly certain: MonthInterval?
    ) -> Reason {
        let posts = [first, second]
        if first.employer == second.employer { return .sameEmployer }
        if posts.contains(where: { $0.type == .internship }) { return .internship }
        if posts.contains(where: { $0.type == .partTime }) { return .partTime }
        if posts.contains(where: { $0.type == .freelance }) { return .freelance }
        if posts.contains(where: { $0.type == .contract }) { return .contract }
        if posts.contains(where: { EmploymentForm.isSidePost(TitleWords($0.title ?? "")) }) { return .sidePost }
        if shared.months <= 1 { return .handover }
        return certain?.months ?? 0 > 1 ? .fullTimePosts : .vagueDates
    }
}
