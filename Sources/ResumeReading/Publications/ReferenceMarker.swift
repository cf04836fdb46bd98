/// The kind of work by its marker in GB/T 7714: `[J]`, `[C]//`, `[D/OL]`.
enum ReferenceMarker: Unicode.Scalar {
    case journal = "J"
    case conference = "C"
    case thesis = "D"
    case book = "M"
    case report = "R"
    case newspaper = "N"
    case standard = "S"
    case patent = "P"
    case collection = "G"
    case analysis = "A"
    case map = "Z"
    case electronic = "E"
    case database = "B"

    /// The marker that a bracket group is; nil for any other group.
    init?(_ text: ReferenceText, _ group: Range<Int>) {
        guard text[group.lowerBound] == "[" || text[group.lowerBound] == "［" else { return nil }
        let inner = text.string(group.lowerBound + 1..<group.upperBound - 1).uppercased()
        let parts = inner.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let kind = parts.first, parts.count == 1 || ["OL", "CD", "MT", "DK"].contains(parts[1])
        else { return nil }
        switch kind {
        case "EB": self = .electronic
        case "DB", "DS": self = .database
        default:
            guard kind.count == 1, let letter = kind.first, letter != "E", letter != "B" else { return nil }
            self.init(rawValue: letter)
        }
    }

    /// The first marker of the reference.
    static func find(in text: ReferenceText) -> (marker: ReferenceMarker, range: Range<Int>)? {
        for group in text.groups(in: text.all) where group.lowerBound > 0 {
            if let marker = ReferenceMarker(text, group) { return (marker, group) }
        }
        return nil
    }
}
