/// What stands before a reference and says how far the work is: `Under review: A. Roe, "Title"`, `In press – Roe A.`
enum StatusLabel {
    private static let labels = [
        "under review", "under revision", "in review", "in revision", "in press", "in preparation", "in prep",
        "submitted", "accepted", "forthcoming", "to appear", "preprint", "working paper", "manuscript",
        "revise and resubmit", "journal article", "journal paper", "conference paper", "book chapter", "eingereicht",
        "im druck", "in begutachtung", "in vorbereitung", "angenommen", "soumis", "en révision", "sous presse",
        "à paraître", "en prensa", "审稿中", "在审", "在投", "外审", "已录用", "录用", "已投稿", "待刊", "待发表", "会议论文", "期刊论文",
        "審稿中", "投稿中", "已接受", "會議論文", "期刊論文",
    ]

    /// The label with its colon or dash; nil where the reference begins at once.
    static func find(in text: ReferenceText) -> Range<Int>? {
        let start = text.skippingSpaces(from: 0)
        guard let label = labels.first(where: { text.has($0, at: start) }) else { return nil }
        var end = start + label.scalarCount
        // "Submitted to a journal:" says more before the colon.
        while end < text.count, end - start < 40, !text.characters[end].isOne(of: ":：–—") {
            if text.characters[end].isOne(of: "\"“《.,，。") { return nil }
            end += 1
        }
        guard end < text.count, text.characters[end].isOne(of: ":：–—") else { return nil }
        return 0..<end + 1
    }
}
