import CareerAnalysis

/// The words for degrees.
extension Wording {
    func degree(_ level: DegreeLevel) -> String {
        switch level {
        case .secondary: choose("中学", "School")
        case .associate: choose("大专", "Diploma")
        case .bachelor: choose("本科", "Bachelor’s")
        case .master: choose("硕士", "Master’s")
        case .doctorate: choose("博士", "Doctorate")
        }
    }

    /// In English a printed abbreviation (MSc, Ph.D.) says more than the name of the level.
    func degree(_ level: DegreeLevel, printed: String?) -> String {
        guard language == .english, let printed, printed.count <= 6, !printed.hasHanCharacters else {
            return degree(level)
        }
        return printed.prefix(1).uppercased() + printed.dropFirst()
    }
}
