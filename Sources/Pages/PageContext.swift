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

    /// An entry of the timeline by its identifier.
    func entry(_ id: String) -> TimelineEntry? { analysis.timeline.entries.first { $0.id == id } }
}

extension String {
    /// Holds characters that are set in the Chinese font.
    var hasHanCharacters: Bool { unicodeScalars.contains { (0x2E80...0x9FFF).contains($0.value) } }
}
