import CareerAnalysis
import Drawing

extension Palette {
    /// Two more steps for matrices, between the second and third of the ordered scale and below it.
    static let ordered2b = Color(0x9DB4CA)
    static let ordered4 = Color(0xEDF1F5)
    /// The middle half of a distribution.
    static let band = Color(0xEEF1F4)

    /// The five steps of shares, lightest first.
    static let steps = [ordered4, ordered3, ordered2b, ordered2, ordered1]

    static func color(of grade: SkillGrade) -> Color {
        switch grade {
        case .expert: ordered1
        case .proficient: ordered2
        case .familiar: ordered3
        }
    }

    static func color(of use: CohortStatistics.UseClass) -> Color {
        switch use {
        case .underOneYear: ordered3
        case .underTwoYears: ordered2b
        case .underFourYears: ordered2
        case .fourYearsAndMore: ordered1
        }
    }

    /// Nil for an empty outline: no degree, or one of a level that has no shade.
    static func color(of degree: DegreeLevel?) -> Color? {
        switch degree {
        case .doctorate: ordered1
        case .master: ordered2
        case .bachelor: ordered3
        case .associate, .secondary, nil: nil
        }
    }

    /// Ink on light shades, paper on the darkest.
    static func ink(on color: Color?) -> Color { color == ordered1 || color == work ? .paper : ink }
}

extension Typography {
    static let cohortTitle = TextStyle(size: 24, weight: .semibold, family: .display)
    static let cohortNote = TextStyle(size: 6.8, color: Palette.tertiaryInk)
    static let cohortRow = TextStyle(size: 7.3)
    static let cohortShare = TextStyle(size: 6.8, color: Palette.tertiaryInk, hasTabularFigures: true)
    static let cohortFact = TextStyle(size: 6.8, color: Palette.secondaryInk, hasTabularFigures: true)
    static let howToRead = TextStyle(size: 7, color: Palette.secondaryInk)
    static func tile(on color: Color?) -> TextStyle {
        TextStyle(size: 6.6, weight: .medium, color: Palette.ink(on: color), hasTabularFigures: true)
    }

    func cohortTitle(isChinese: Bool) -> TextStyle {
        TextStyle(size: isChinese ? 25 : 24, weight: isChinese ? .bold : .semibold, family: .display)
    }
    var personNumber: TextStyle {
        TextStyle(size: 6.8, weight: .semibold, color: Palette.secondaryInk, hasTabularFigures: true)
    }
    var cohortCount: TextStyle { TextStyle(size: 7, weight: .semibold, hasTabularFigures: true) }
    var cohortSkill: TextStyle { TextStyle(size: 7.4) }
    var cohortRequiredSkill: TextStyle { TextStyle(size: 7.4, weight: emphasis) }
    var matrixHead: TextStyle { TextStyle(size: 6.5, weight: .medium) }
}
