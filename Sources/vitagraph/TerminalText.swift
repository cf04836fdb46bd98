/// Text of a document as it may be printed.
enum TerminalText {
    /// Control characters of a document must not reach the terminal.
    static func clean(_ text: String) -> String {
        var view = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
            view.append(isControl ? " " : scalar)
        }
        return String(view)
    }
}
