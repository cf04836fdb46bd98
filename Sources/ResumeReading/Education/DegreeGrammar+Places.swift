import Resume

/// Places behind schools, which name no field.
extension DegreeGrammar {
    /// `BSN, College of Hoy, Stromness – 2015`: where the degree stands before the school, a place follows it.
    static func dropPlaces(_ rest: inout [HeadPiece], behind school: String?, in pieces: [HeadPiece]) {
        guard let school, let at = pieces.firstIndex(where: { String(cleaned($0.text)) == school }),
            pieces[..<at].contains(where: { $0.line == pieces[at].line && $0.judgement.degree >= 7 })
                // "University of Hoy, Stromness" above or below the degree
                || pieces.contains(where: { $0.line != pieces[at].line && $0.judgement.degree >= 5 })
                    && !pieces.contains(where: { $0.line == pieces[at].line && $0.judgement.degree >= 5 })
        else { return }
        let behind = pieces[(at + 1)...].filter { $0.line == pieces[at].line && $0.group == pieces[at].group }.map(
            \.text)
        rest.removeAll {
            $0.line == pieces[at].line && $0.isSubordinate && $0.judgement.isUnknown && behind.contains($0.text)
                && !DegreeWording.endsAsField($0.text)
        }
    }
}
