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
                let pair = [min(other, index), max(other, index)]
                found.append(
                    EmploymentOverlap(
                        entries: pair.map { posts[$0].id }, interval: shared,
                        isBetweenFullTimePosts: isWorthAsking(posts[pair[0]], posts[pair[1]])))
            }
            running.append(index)
        }
        return found
    }

    private static func start(_ post: WorkPost) -> Int { post.months?.widest.first.index ?? 0 }

    /// Two full-time posts at different employers that certainly share more than the month of a handover.
    private static func isWorthAsking(_ first: WorkPost, _ second: WorkPost) -> Bool {
        guard first.employer != second.employer, let one = first.months?.certain, let other = second.months?.certain,
            let shared = one.intersection(other), shared.months > 1
        else { return false }
        return [first, second].allSatisfy {
            ($0.type == nil || $0.type == .fullTime) && !EmploymentForm.isSidePost(TitleWords($0.title ?? ""))
        }
    }
}
