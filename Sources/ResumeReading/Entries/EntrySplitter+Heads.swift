/// What the lines of a head and those below it say by their shape.
extension EntrySplitter {
    /// `Zivildienstleistender, Arbeiterwohlfahrt, Zwickau`: between title and place stands the employer, whatever its wording.
    func namesUnknownEmployer(_ line: EntryLine) -> Bool {
        let pieces = content == .positions ? HeadPieces.pieces(of: line) : []
        return pieces.count == 3 && pieces[0].judgement.title >= 5
            && pieces[1].judgement.organization < 5 && pieces[1].judgement.title < 5 && !pieces[1].judgement.isPlace
            && (pieces[2].judgement.isPlace || pieces[2].judgement.isUnknown)
            && pieces.allSatisfy { $0.group == pieces[0].group }
    }

    /// How many characters a text has, a gap between columns counted as one: `Acme                  Leeds, UK`.
    func width(of text: ScalarText) -> Int {
        guard text.fits(inBytes: 400) else { return text.count }
        return text.split(whereSeparator: \.isWhitespace).reduce(0) { $0 + $1.count + 1 } - 1
    }

    /// `Owns the question pages of the portal. Prototypes in the`: the description has begun.
    func tellsInSentences(_ line: EntryLine) -> Bool {
        guard line.source.marker == nil, let stop = line.text.firstRange(of: ". ") else { return false }
        return line.text[stop.upperBound...].first?.isUppercase ?? false
            && line.text[..<stop.lowerBound].wordCount >= 6
    }

    /// `- Client: a retail bank. Kept the services on Oracle 12c alive.`: the label is part of what was done.
    func goesOnInSentences(_ line: EntryLine) -> Bool {
        guard line.isBullet, let stop = line.text.firstRange(of: ". ") else { return false }
        return line.text[stop.upperBound...].wordCount >= 4 && Wording.endsSentence(line.text)
    }

    /// `Ph.D. in Physics. Advisor: Prof. Orla Finch.`: a sentence that begins with what the head lacks.
    func opensWithDegree(_ line: EntryLine) -> Bool {
        guard !line.isBlank, line.text.count <= 160, let piece = HeadPieces.pieces(of: line).first else { return false }
        return piece.judgement.degree >= 7 && piece.text.count <= 90
    }
}
