import CareerAnalysis
import Drawing
import Resume

/// What every panel of a page works from.
struct PageContext {
    let resume: Resume
    let analysis: CareerAnalysis
    let wording: Wording
    let typography: Typography
    let grid: PageGrid
    let notes: ReadingNotes
    let limits: PageLimits
    /// What stands for the candidate in a blind review; nil where the page says who it is.
    var blindKey: RecordKey?
    /// Where the page stands in a packet; nil for a page alone.
    var packetPlace: PacketPlace?
    /// The firm's logo and words; its colours are put in when the page stands.
    var look = Look()

    /// An entry of the timeline by its identifier.
    func entry(_ id: String) -> TimelineEntry? { analysis.timeline.entries.first { $0.id == id } }

    /// What stands beside the organization: `计算机科学 · 本科`, `BSc Computer Science`, a position without its unit;
    /// the first is the whole, shorter forms follow.
    func roles(of entry: TimelineEntry) -> [String] {
        guard entry.kind == .education, let study = education(entry.id) else {
            guard let title = entry.title else { return [] }
            let comma = title.firstIndex { ",，".contains($0) }
            return [title] + [title.chineseHalf, comma.map { String(title[..<$0]) }].compactMap { $0 }
        }
        let degree = study.studyType
        guard let area = study.area else { return degree.map { [$0] } ?? [] }
        guard let degree else { return [area] }
        return [wording.choose("\(area) · \(degree)", "\(degree) \(area)"), area, degree]
    }

    /// The education entry behind an identifier such as `education-2`.
    private func education(_ id: String) -> EducationEntry? {
        guard let number = id.split(separator: "-").last.flatMap({ Int($0) }),
            resume.education.indices.contains(number - 1)
        else { return nil }
        return resume.education[number - 1]
    }
}

extension String {
    /// Holds characters that are set in the Chinese font.
    var hasHanCharacters: Bool { unicodeScalars.contains { (0x2E80...0x9FFF).contains($0.value) } }

    /// The Chinese words of a title that stands in both languages: `设计师 Designer`; nil when it does not.
    var chineseHalf: String? {
        let words = split(separator: " ").map(String.init)
        let chinese = words.filter(\.hasHanCharacters)
        guard !chinese.isEmpty, chinese.count < words.count else { return nil }
        return chinese.joined(separator: " ")
    }
}
