import Drawing

/// A stretch of text of one style that is either Chinese (also Japanese, Korean, full-width forms) or not.
struct ScriptRun: Equatable {
    var text: String
    var style: TextStyle
    var isWide: Bool

    /// Font families in order of choice, divided by commas.
    var families: StaticString {
        switch (style.family, isWide) {
        case (.text, false): "Inter,Noto Sans CJK SC"
        case (.text, true): "Noto Sans CJK SC,Inter"
        case (.display, false): "Inter Display,Noto Sans CJK SC"
        case (.display, true): "Noto Sans CJK SC,Inter Display"
        }
    }

    /// The Chinese family has two weights only, 400 and 700.
    var weight: Int {
        guard isWide else { return style.weight.rawValue }
        return style.weight.rawValue >= 600 ? 700 : 400
    }

    /// Added after each character; Chinese is never tracked.
    var letterSpacing: Points { isWide ? 0 : style.size * style.latinTracking }

    /// `text` cut where the script changes.
    static func runs(of text: String, style: TextStyle) -> [ScriptRun] {
        var runs: [ScriptRun] = []
        for scalar in text.unicodeScalars {
            let isWide = isWide(scalar)
            if runs.last?.isWide == isWide {
                runs[runs.count - 1].text.unicodeScalars.append(scalar)
            } else {
                runs.append(ScriptRun(text: String(scalar), style: style, isWide: isWide))
            }
        }
        return runs
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case ..<0x2E80: false
        case 0x2E80...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x20000...0x3FFFF: true
        default: false
        }
    }
}
