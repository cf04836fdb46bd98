/// Labels that forms print between the employer and the dates, and that name neither: `Series: 0301  Pay Plan: GS`,
/// `Hours per week: 40`, `Gehaltsstufe: E 11`.
enum FormLabel {
    static func opens(_ text: ScalarText) -> Bool {
        guard text.holdsAny(of: Label.colons), text.fits(inBytes: 120),
            let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" })
        else { return false }
        return Lexicon.wording["formlabel"].contains(Wording.trimmed(text[..<colon]).lowercased())
    }
}
