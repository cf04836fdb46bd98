import Drawing

/// A PDF that Vitagraph drew: a summary, a packet, a report on a cohort. It shows what was derived from résumés and is none
/// itself, though it lies among them as soon as it is written there.
enum OwnDocument {
    private static let mark = Array(XMPMetadata.mark(ofCreator: "Vitagraph").utf8)

    /// - Parameter file: all bytes, as metadata stand behind the pages.
    static func isRecognized(_ file: [UInt8]) -> Bool {
        guard file.starts(with: "%PDF-".utf8) else { return false }
        var rest = file[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[start...]
            if rest.starts(with: mark) { return true }
            rest = rest.dropFirst()
        }
        return false
    }

    /// For the person who named such a file as a résumé.
    static func failure(_ input: Input) -> InputFailure {
        InputFailure(
            name: input.name,
            reason: "drawn by Vitagraph, and no résumé; give the résumé that it was drawn from [own-document]",
            code: "own-document")
    }
}
