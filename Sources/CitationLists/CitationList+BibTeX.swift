extension CitationList {
    /// Counts stand in a field of their own, or in the note: `cited By 45`, `12 cites`.
    init(bibTeX text: String) throws(CitationListError) {
        var findings: [CitationListError.Finding] = []
        var dates: [String] = []
        records = []
        for entry in try BibTeXReader.entries(of: text) {
            guard let title = entry.fields["title"] else { continue }
            do throws(CitationListError) {
                let year = entry.fields["year"] ?? entry.fields["date"].map { String($0.prefix(4)) } ?? ""
                records.append(
                    CitationRecord(
                        title: LaTeXText.plain(title).trimmed,
                        year: try Number.year(LaTeXText.plain(year), line: entry.line),
                        citations: try Self.citations(of: entry), line: entry.line))
            } catch {
                findings += error.findings
            }
            if let date = (entry.fields["note"] ?? entry.fields["urldate"]).flatMap(Number.date) { dates.append(date) }
        }
        if !findings.isEmpty { throw CitationListError(findings) }
        guard records.contains(where: { $0.citations != nil }) else {
            throw CitationListError(
                line: 1,
                "states no citation count in any entry (fields citations, cites, citedby, or note = {cited by 45})")
        }
        format = .bibTeX
        date = dates.min()
    }

    private static let countFields = [
        "citations", "citationcount", "citation-count", "cites", "citedby", "cited-by", "cited_by", "cited_by_count",
        "times-cited", "timescited", "num_citations",
    ]

    private static func citations(of entry: BibTeXReader.Entry) throws(CitationListError) -> Int? {
        for field in countFields {
            if let value = entry.fields[field] { return try Number.count(LaTeXText.plain(value), line: entry.line) }
        }
        return entry.fields["note"].flatMap { count(inNote: LaTeXText.plain($0)) }
    }

    private static func count(inNote note: String) -> Int? {
        let words = note.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        for (index, word) in words.enumerated() {
            guard let number = Int(word), number >= 0 else { continue }
            let before = words[..<index].suffix(2)
            if [["cited", "by"], ["times", "cited"]].contains(Array(before)) || before.last == "citations"
                || before.last == "cites"
            {
                return number
            }
            if index + 1 < words.count, ["cites", "citations"].contains(words[index + 1]) { return number }
        }
        return nil
    }
}

/// The text that a value of BibTeX sets: without braces and commands.
enum LaTeXText {
    static func plain(_ value: String) -> String {
        var plain = ""
        var rest = value[...]
        while let character = rest.popFirst() {
            switch character {
            case "{", "}", "$": break
            case "~": plain.append(" ")
            case "\\":
                let name = rest.prefix { $0.isASCII && $0.isLetter }
                if name.isEmpty {
                    // \& is the sign itself; \' and \" set an accent, which comparing leaves out.
                    if let sign = rest.popFirst(), "&%_#$".contains(sign) { plain.append(sign) }
                } else {
                    rest = rest.dropFirst(name.count)
                    plain += letters[String(name)] ?? ""
                    if letters[String(name)] != nil { rest = rest.drop(while: \.isWhitespace) }
                }
            default: plain.append(character)
            }
        }
        return plain
    }

    private static let letters = [
        "ss": "ss", "o": "o", "O": "O", "ae": "ae", "AE": "AE", "oe": "oe", "OE": "OE", "aa": "a", "AA": "A", "l": "l",
        "L": "L", "i": "i", "j": "j",
        "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "varepsilon": "ε", "zeta": "ζ",
        "eta": "η", "theta": "θ", "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "pi": "π",
        "rho": "ρ", "sigma": "σ", "tau": "τ", "upsilon": "υ", "phi": "φ", "varphi": "φ", "chi": "χ", "psi": "ψ",
        "omega": "ω", "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π", "Sigma": "Σ",
        "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω",
    ]
}
