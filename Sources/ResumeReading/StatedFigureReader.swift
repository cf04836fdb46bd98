public import Resume

/// Reads the totals that people state of themselves: years of experience, citations, h-index.
///
/// The first statement of each counts. Citations of one paper ("Cited by 14") and years of one tool ("MATLAB (15
/// years)") are no totals.
public struct StatedFigureReader: Sendable {
    public init() {}

    /// What `lines` state, with the lines as evidence; nil when they state nothing.
    public func figures(in lines: [SourceLine]) -> StatedFigures? {
        var figures = StatedFigures()
        for line in lines where !line.isHidden && !line.isBlank {
            guard let phrase = FigurePhrase(line.text) else { continue }
            let evidence = Evidence(line: line.number)
            if figures.experienceMonths == nil, let months = phrase.experienceMonths {
                figures.experienceMonths = months
                figures.experienceEvidence = evidence
            }
            guard figures.citations == nil || figures.hIndex == nil else { continue }
            let citations = figures.citations == nil ? phrase.totalCitations : nil
            let hIndex = figures.hIndex == nil ? phrase.hIndex : nil
            guard citations != nil || hIndex != nil else { continue }
            figures.citations = figures.citations ?? citations
            figures.hIndex = figures.hIndex ?? hIndex
            figures.citationsEvidence = figures.citationsEvidence?.union(evidence) ?? evidence
        }
        return figures.isEmpty ? nil : figures
    }
}
