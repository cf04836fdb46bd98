/// What a company is in law, printed behind a comma: `Illumina, Inc.`
enum LegalForm {
    private static let forms = WordSet(Lexicon.entryWords["legal form"])

    /// `SARL, three people`: a remark on the form of the company.
    static func opens(_ remark: ScalarText) -> Bool {
        let parts = remark.split(separator: ",").map { Wording.trimmed($0).lowercased() }
        return parts.count > 1 && parts.first.map(forms.contains) ?? false
    }

    /// `Acme Corp.`, `Hoy Univ.`: the full stop belongs to the last word.
    static func isAbbreviated(_ name: ScalarText) -> Bool {
        guard let word = name.split(separator: " ").last?.lowercased() else { return false }
        return forms.contains(word)
            || ["univ.", "inst.", "dept.", "bros.", "corp.", "assoc.", "intl.", "natl.", "prof."].contains(word)
    }

    /// The parts between commas, those that are a legal form put back behind the name before them.
    static func joined(_ parts: [ScalarText]) -> [ScalarText] {
        guard parts.count > 1 else { return parts }
        var out: [ScalarText] = []
        for part in parts {
            if let last = out.last, forms.contains(part.lowercased()) {
                out[out.count - 1] = last + ", " + part
            } else {
                out.append(part)
            }
        }
        return out
    }
}
