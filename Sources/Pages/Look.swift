public import Drawing

/// What makes a page the page of a firm: its colours, its logo, its words at the foot.
public struct Look: Hashable, Sendable {
    /// The colours that may be chosen. Red, grays and text are not among them: they have meanings of their own.
    public enum Role: String, CaseIterable, Sendable {
        case work, education, projects

        var standard: Color {
            switch self {
            case .work: Palette.work
            case .education: Palette.education
            case .projects: Palette.project
            }
        }

        /// What is written on bars of this colour.
        var textColor: Color { self == .projects ? Palette.ink : .paper }

        fileprivate var tint: Color {
            switch self {
            case .work: Palette.workTint
            case .education: Palette.educationTint
            case .projects: Palette.projectTint
            }
        }
    }

    public var colors: [Role: Color]
    /// Where the logo's file lies, beside the definition when relative.
    public var logoPath: String?
    /// The logo, once its file has been read.
    public var logo: Picture?
    /// As large as a logo stands on a page.
    public static let logoLimits = Size(width: 120, height: 22)
    /// Stands at the foot of each page, before the page number.
    public var footer: String?

    public init(colors: [Role: Color] = [:], logoPath: String? = nil, logo: Picture? = nil, footer: String? = nil) {
        self.colors = colors
        self.logoPath = logoPath
        self.logo = logo
        self.footer = footer
    }

    /// Of text on a bar (WCAG 2.1, AA).
    static let leastContrast = 4.5
    /// In L*; lanes must not look alike when printed in grayscale.
    static let leastLightnessDifference = 12.0

    /// Red has one meaning on every page.
    static func isTakenForCheck(_ color: Color) -> Bool {
        func distance(_ part: KeyPath<Color, UInt8>) -> Int {
            abs(Int(color[keyPath: part]) - Int(Palette.check[keyPath: part]))
        }
        return distance(\.red) + distance(\.green) + distance(\.blue) < 110
    }

    /// Two lanes whose colours can hardly be told apart in grayscale.
    var tooCloseInGrayscale: (Role, Role)? {
        let all = Role.allCases.map { ($0, (colors[$0] ?? $0.standard).lightness) }
        for (index, first) in all.enumerated() {
            for second in all.dropFirst(index + 1)
            where abs(first.1 - second.1) < Self.leastLightnessDifference {
                return (first.0, second.0)
            }
        }
        return nil
    }

    /// For each colour of the visual system, with its tints and the ends of its fades, what stands in its place.
    var replacements: [Color: Color] {
        var result: [Color: Color] = [:]
        for (role, color) in colors {
            let fadedShare = 0.93
            let tint = color.mixed(with: .paper, share: 0.85)
            result[role.standard] = color
            result[role.tint] = tint
            result[role.standard.mixed(with: .paper, share: fadedShare)] = color.mixed(with: .paper, share: fadedShare)
            let outlined = role.tint.mixed(with: role.standard, share: 0.3)
            result[outlined] = tint.mixed(with: color, share: 0.3)
            result[outlined.mixed(with: .paper, share: fadedShare)] =
                tint.mixed(with: color, share: 0.3).mixed(with: .paper, share: fadedShare)
            guard role == .work else { continue }
            // The ordered scale of authorship and levels begins with the colour of work.
            result[Palette.ordered2] = color.mixed(with: .paper, share: 0.45)
            result[Palette.ordered3] = color.mixed(with: .paper, share: 0.78)
        }
        return result
    }
}
