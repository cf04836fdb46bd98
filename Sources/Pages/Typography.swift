import Drawing

/// The text styles of the visual system, by role.
struct Typography {
    /// The weight of emphasis: Noto Sans CJK has Regular and Bold only, Inter has a semibold.
    let emphasis: TextStyle.Weight

    init(language: PageLanguage) { emphasis = language == .chinese ? .bold : .semibold }

    static let secondName = TextStyle(size: 13, family: .display, color: Palette.tertiaryInk)
    static let contact = TextStyle(size: 7.4, color: Palette.secondaryInk)
    static let withheld = TextStyle(size: 6.8, color: Palette.tertiaryInk)
    static let sectionTitle = TextStyle(size: 9.6, weight: .bold)
    static let deck = TextStyle(size: 7.8, color: Palette.secondaryInk)
    static let laneName = TextStyle(size: 8.4, weight: .bold)
    static let laneSummary = TextStyle(size: 6.8, color: Palette.tertiaryInk)
    static let barOrganization = TextStyle(size: 7.5, weight: .bold)
    static let barRole = TextStyle(size: 7.5)
    static let barSegment = TextStyle(size: 7, weight: .medium, color: .paper)
    static let titleLine = TextStyle(size: 6.8, color: Palette.secondaryInk)
    static let subline = TextStyle(size: 6.8, color: Palette.tertiaryInk)
    static let dates = TextStyle(size: 6.7, color: Palette.secondaryInk, hasTabularFigures: true, tracking: -0.03)
    static let duration = TextStyle(size: 6.7, color: Palette.secondaryInk)
    static let columnHead = TextStyle(size: 6.6, color: Palette.tertiaryInk)
    static let axis = TextStyle(size: 6.7, color: Palette.tertiaryInk)
    static let key = TextStyle(size: 6.6, color: Palette.tertiaryInk)
    static let skillName = TextStyle(size: 7.5, weight: .medium)
    static let skillCategory = TextStyle(size: 6.5, color: Palette.tertiaryInk)
    static let value = TextStyle(size: 6.8, weight: .medium)
    static let cell = TextStyle(size: 6.8, color: Palette.secondaryInk)
    static let absentCell = TextStyle(size: 6.8, color: Palette.tertiaryInk)
    static let yearCell = TextStyle(size: 6.8, color: Palette.secondaryInk, hasTabularFigures: true, tracking: -0.03)
    static let paperTitle = TextStyle(size: 7)
    static let paperVenue = TextStyle(size: 6.6, color: Palette.tertiaryInk)
    static let noteText = TextStyle(size: 7.2, color: Palette.secondaryInk)
    static let marker = TextStyle(size: 6.6, weight: .bold, color: .paper)
    static let footer = TextStyle(size: 6.5, color: Palette.tertiaryInk)
    static let figureLabel = TextStyle(size: 6.8, color: Palette.tertiaryInk)
    static let unit = TextStyle(size: 9, color: Palette.secondaryInk)

    func name(isChinese: Bool) -> TextStyle {
        isChinese
            ? TextStyle(size: 28, weight: .bold, family: .display)
            : TextStyle(size: 27, weight: .semibold, family: .display)
    }
    var role: TextStyle { TextStyle(size: 10.2, weight: emphasis) }
    var roleOrganization: TextStyle { TextStyle(size: 10.2) }
    var rolePlace: TextStyle { TextStyle(size: 10.2, color: Palette.tertiaryInk) }
    var figureHead: TextStyle { TextStyle(size: 7.6, weight: emphasis) }
    var noteHead: TextStyle { TextStyle(size: 7.8, weight: emphasis) }
    var asOf: TextStyle { TextStyle(size: 6.6, weight: .bold) }
    /// White on the black tag of a blind review.
    var blindTag: TextStyle { TextStyle(size: 7.4, weight: emphasis, color: .paper) }
    var pageNumber: TextStyle { TextStyle(size: 6.5, weight: emphasis) }
    /// A key figure: words in Chinese are set smaller than figures.
    func figure(isWord: Bool) -> TextStyle { TextStyle(size: isWord ? 21.5 : 25, family: .display) }
}
