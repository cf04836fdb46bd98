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
            // "Contractor" is read as a form of employment: without a title it says what the post was.
            guard let title = entry.title else {
                return entry.kind == .work ? [entry.employmentType.flatMap(wording.form)].compactMap(\.self) : []
            }
            let comma = title.firstIndex { ",，".contains($0) }
            return [title] + [title.chineseHalf, comma.map { String(title[..<$0]) }].compactMap { $0 }
        }
        let partTime = study.isPartTime ? wording.choose("（非全日制）", ", part-time") : ""
        guard let degree = study.studyType, let area = study.area else {
            return (study.studyType ?? study.area).map { partTime.isEmpty ? [$0] : [$0 + partTime, $0] } ?? []
        }
        // The field without what it is a part of, then the degree alone, which is never left out.
        let field = area.firstIndex { ",，（(".contains($0) }.map { area[..<$0].trimmingPunctuation }
        let fields = [area, field].compactMap(\.self).filter { !$0.isEmpty }
        let roles = fields.map { wording.choose("\($0) · \(degree)", "\(degree) \($0)") }
        return [(roles.first ?? degree) + partTime] + (partTime.isEmpty ? roles.dropFirst() : roles[...]) + [degree]
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

    /// The words of one language, where the text stands in both: `Expert` of `Expert 精通`.
    func half(_ language: PageLanguage) -> String? {
        let words = split(separator: " ").map(String.init)
        let half = words.filter { $0.hasHanCharacters == (language == .chinese) }
        return half.isEmpty || half.count == words.count ? nil : half.joined(separator: " ")
    }

    /// The Chinese words of a title that stands in both languages: `设计师 Designer`; nil when it does not.
    var chineseHalf: String? { half(.chinese) }
}
