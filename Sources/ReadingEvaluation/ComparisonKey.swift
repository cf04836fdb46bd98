import Foundation

/// What is left of a value for comparison: of a text its letters, digits, `+` and `#`, after NFKC and case folding.
enum ComparisonKey: Hashable, Sendable {
    case absent
    case truth(Bool)
    case number(Double)
    case text([Unicode.Scalar])

    init(_ value: JSONValue) {
        self =
            switch value {
            case .null: .absent
            case .truth(let truth): .truth(truth)
            case .number(let number): .number(number)
            case .text, .list, .object: .text(ComparisonKey.scalars(of: value.text))
            }
    }

    init(_ text: String) { self = .text(ComparisonKey.scalars(of: text)) }

    var isEmpty: Bool { self == .absent || self == .text([]) }

    static func scalars(of text: String) -> [Unicode.Scalar] {
        text.precomposedStringWithCompatibilityMapping.unicodeScalars
            .flatMap { Array($0.caseFolded.unicodeScalars) }
            .filter { $0.isLetterOrDigit || $0 == "+" || $0 == "#" }
    }
}

extension Unicode.Scalar {
    /// Full case folding. The standard library has the mappings of letter case, and going down, up and down again is
    /// the folding of every character but the dotless i (and Cherokee, which comes out in the other case throughout).
    fileprivate var caseFolded: String {
        if self == "\u{131}" { return String(self) }
        return properties.lowercaseMapping.mapped(\.uppercaseMapping).mapped(\.lowercaseMapping)
    }

    fileprivate var isLetterOrDigit: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        default: properties.numericType != nil
        }
    }
}

extension String {
    fileprivate func mapped(_ mapping: KeyPath<Unicode.Scalar.Properties, String>) -> String {
        unicodeScalars.map { $0.properties[keyPath: mapping] }.joined()
    }
}
