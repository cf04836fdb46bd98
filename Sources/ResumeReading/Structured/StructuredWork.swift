import Resume

/// Tells work from what structured résumés list beside it: times away from work, and volunteering.
struct StructuredWork {
    private(set) var entries: [WorkEntry] = []
    private(set) var leaves: [StatedLeave] = []

    /// - Returns: why the entry is no work, in words for a note; nil when it is work or a stated leave.
    mutating func append(_ entry: WorkEntry) -> String? {
        let name = entry.position ?? entry.organization ?? ""
        if StatedLeaveReader.isReason(ScalarText(name)) {
            leaves.append(StatedLeave(reason: name, dates: entry.dates, evidence: entry.evidence))
            return nil
        }
        if Self.isVolunteering(ScalarText(name)) { return "“\(name.prefix(40))” is volunteering, which is no work" }
        entries.append(entry)
        return nil
    }

    /// `Volunteer`, `Volunteer Firefighter`; a volunteer coordinator is employed.
    private static func isVolunteering(_ title: ScalarText) -> Bool {
        func holds(_ kind: String) -> Bool {
            !Lexicon.titles[kind].matches(in: Wording.words(title)).isEmpty
                || Lexicon.titles[kind].isSubstring(of: title)
        }
        return holds("volunteer") && !holds("volunteerjob")
    }
}
