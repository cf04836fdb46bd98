/// Reads a list of names from left to right, name by name.
struct AuthorScanner {
    let text: ReferenceText
    let range: Range<Int>
    let isLenient: Bool
    var list = AuthorList()
    /// A single word that waits for its initials: `Roe` of `Roe, M.`
    var pending: (author: Author, start: Int)?
    /// Two single words that open the list, of which the next name tells whether they are one author.
    var inverted: (surname: Author, given: Author)?
    /// Given names are initials throughout, as in `J. Roe`; `John A. Roe` is none of these.
    private var abbreviatesGivenNames = false
    /// Names end in initials, as in `Roe M`.
    var endsInInitials = false
    /// The segment whose shape was asked for last: several rules ask for it in turn.
    private let lastShape = LastShape()

    private final class LastShape {
        var segment = -1..<0
        var shape = PersonNameShape.other
    }

    init(text: ReferenceText, range: Range<Int>, isLenient: Bool) {
        self.text = text
        self.range = range.clamped(to: text.all)
        self.isLenient = isLenient
    }

    private enum Stop { case soft, hard(Unicode.Scalar?) }

    mutating func scan() -> AuthorList? {
        var position = range.lowerBound
        var lastEnd = position
        while true {
            position = skippingSeparators(from: position)
            if let end = cutShort(at: position) {
                settlePending()
                list.isCutShort = true
                // "Roe, M., Poe, T., . . . Marsh, A.": the last author stands behind the dots.
                if text[end - 1]?.isOne(of: ".…") ?? false, text[end - 2] != "l",
                    let last = AuthorList(prefixOf: text.skippingSpaces(from: end)..<range.upperBound, of: text),
                    last.hasInitials
                {
                    (list.end, list.terminator) = (last.end, last.terminator)
                    list.authors += last.authors
                    return list
                }
                finish(at: end)
                return list
            }
            guard position < range.upperBound, let (end, stop) = segment(from: position) else { break }
            guard take(position..<end) else { break }
            if case .hard(let terminator) = stop {
                if pending != nil, !isLenient { break }
                settlePending()
                if terminator == ".", let last = list.authors.indices.last, let letter = list.authors[last].name.last,
                    letter.isUppercase,
                    list.authors[last].name.contains(",")
                        || list.authors.dropLast().contains(where: { $0.name.hasSuffix(".") })
                {
                    list.authors[last].name += "."  // the dot of the initial closes the list too
                }
                list.terminator = terminator
                list.end = min(end + (terminator == nil || isOpening(terminator) ? 0 : 1), range.upperBound)
                return list
            }
            position = end
            lastEnd = end
            if list.authors.count > 400 { break }
        }
        if let pending {
            if isLenient { settlePending() } else { lastEnd = pending.start }
        }
        list.end = lastEnd
        list.terminator = lastEnd < range.upperBound ? "," : nil
        return list
    }

    private mutating func settlePending() {
        settleInverted(asOne: pending == nil)
        if let pending, isLenient { list.authors.append(pending.author) }
        pending = nil
    }

    private func isOpening(_ character: Unicode.Scalar?) -> Bool {
        guard let character else { return false }
        return character.isOne(of: "(（\"“„«「『《[【")
    }

    private mutating func finish(at end: Int) {
        var end = end
        while end < range.upperBound, let next = text[end], next.isWhitespace { end += 1 }
        list.terminator = text[end] ?? nil
        if let next = text[end], end < range.upperBound, next.isOne(of: ",，.。:：;；．") {
            end += 1
            list.terminator = next == "," || next == "，" ? "," : "."
        } else if end > 0, text[end - 1] == "." {
            list.terminator = "."
        }
        list.end = min(end, range.upperBound)
    }

    /// Commas and the words for "and".
    private func skippingSeparators(from start: Int) -> Int {
        var position = start
        while position < range.upperBound {
            let folded = text.folded[position]
            if folded.isWhitespace || folded.isOne(of: ",、;&，；") || folded == "/" && text[position + 1] == " " {
                position += 1
            } else if let end = joiningWord(at: position) {
                position = end
            } else if position > range.lowerBound, folded.isOne(of: "和与及") {
                position += 1
            } else {
                break
            }
        }
        return position
    }

    /// From `start` to the next place where a name can end.
    private func segment(from start: Int) -> (end: Int, stop: Stop)? {
        var position = start
        while position < range.upperBound {
            if position - start > 90 { return nil }
            let character = text.folded[position]
            switch character {
            case ",", "、", ";", "&", "，", "；": return (position, .soft)
            case "/" where text[position - 1] == " " && text[position + 1] == " ": return (position, .soft)
            case "\"", "“", "”", "„", "«", "「", "『", "《": return (position, .hard(character))
            case ":", "：", "—", "|":
                return (position, .hard(character == "：" ? ":" : character))
            case "。", ".", "．":
                if isSentenceEnd(at: position, from: start) { return (position, .hard(".")) }
                if let end = markedEnd(after: position, from: start) { return (end, .hard(".")) }
            case "(":
                if opensYear(at: position) { return (position, .hard("(")) }
                guard let end = closing(of: position, ")") else { return nil }
                position = end
            case "[":
                guard let end = closing(of: position, "]") else { return nil }
                position = end
            case " ":
                if endsAtLine(position, from: start) { return (position, .hard("\n")) }
                if let stop = wordStop(at: position, from: start) { return (position, stop) }
            case "和", "与", "及":
                if joinsChineseNames(at: position, from: start) { return (position, .soft) }
            case "等":
                if position > start, !(text[position + 1]?.isIdeograph ?? false) { return (position, .soft) }
            default: break
            }
            position += 1
        }
        return (range.upperBound, .hard(nil))
    }

    private func wordStop(at space: Int, from start: Int) -> Stop? {
        let next = text.skippingSpaces(from: space)
        guard next < text.count, text.folded[next].isOne(of: "aueyo–-") else { return nil }
        for word in ["and", "und", "et", "y", "e", "och", "og"] where text.has(word, at: next) {
            guard text[next + word.scalarCount]?.isWhitespace ?? false else { continue }
            let isCertain = word == "and" || word == "und" || word == "et" && text.has("et al", at: next)
            if isCertain { return .soft }
            guard text[next]?.isLowercase ?? false else { continue }
            switch shape(start..<space) {
            case .name: return .soft
            case .initials where pending != nil: return .soft
            default: continue
            }
        }
        if let dash = text[next], dash == "–" || dash == "-", text[next + 1]?.isWhitespace ?? false {
            return .hard(dash)
        }
        return nil
    }

    /// The authors stand on a line of their own: what the next line adds makes no longer name.
    private func endsAtLine(_ space: Int, from start: Int) -> Bool {
        guard text.lineStarts.contains(space + 1), case .name = shape(start..<space) else { return false }
        var end = space + 1
        while end < range.upperBound, end - start < 60, !text.characters[end].isOne(of: ",;.:&，、；。：") { end += 1 }
        if case .name = shape(start..<end) { return false }
        return true
    }

    private func closing(of open: Int, _ closer: Unicode.Scalar) -> Int? {
        var position = open + 1
        while position < range.upperBound, position - open < 40 {
            if text.folded[position] == closer { return position }
            position += 1
        }
        return nil
    }

    private func opensYear(at open: Int) -> Bool {
        guard let (value, _) = text.number(at: text.skippingSpaces(from: open + 1)) else { return false }
        return (1900...2100).contains(value) || ReferenceDate.isRepublicYear(at: open, in: text)
    }

    private func joinsChineseNames(at position: Int, from start: Int) -> Bool {
        guard case .name = shape(start..<position) else { return false }
        var end = position + 1
        while end < range.upperBound, text.characters[end].isIdeograph { end += 1 }
        return (2...3).contains(end - position - 1)
    }

    /// The dot ends the list, and not only an initial.
    private func isSentenceEnd(at dot: Int, from start: Int) -> Bool {
        guard case .name = shape(start..<dot) else {
            if case .initials = shape(start..<dot), pending != nil { return isLastInitial(at: dot) }
            return false
        }
        guard let next = text[dot + 1] else { return true }
        if text[dot - 1]?.isIdeograph ?? false { return true }
        guard next.isWhitespace || next.isIdeograph || AuthorList.marks.contains(next) else { return false }
        if AuthorList.marks.contains(next) { return false }
        if next.isWhitespace, !isLastInitial(at: dot) { return false }
        return !continuesName(after: dot, from: start)
    }

    /// The end of the marks in `Roe M.* Title`, where the dot of the initial closes the list and the mark hides it.
    private func markedEnd(after dot: Int, from start: Int) -> Int? {
        guard case .name(hasInitials: true) = shape(start..<dot) else { return nil }
        var end = dot + 1
        while end < range.upperBound, AuthorList.marks.contains(text.characters[end]) { end += 1 }
        guard end > dot + 1, text[end]?.isWhitespace ?? false else { return nil }
        let next = text.skippingSpaces(from: end)
        guard let first = text[next], first.isUppercase || first.isIdeograph,
            !["and ", "und ", "et "].contains(where: { text.has($0, at: next) })
        else { return nil }
        // `Roe M.* H.` would go on with an initial, `Roe M.* Poe T.,` with a name.
        if let after = text[next + 1], after.isOne(of: ".,;") { return nil }
        return end
    }

    /// No further initial (`H.`, `H,`) follows the dot.
    private func isLastInitial(at dot: Int) -> Bool {
        var next = text.skippingSpaces(from: dot + 1)
        if let mark = text[next], AuthorList.marks.contains(mark) {
            // "Roe, M.†, & Poe, T.† (2024)", also with the mark set apart from its name.
            while let mark = text[next], AuthorList.marks.contains(mark) { next += 1 }
            next = text.skippingSpaces(from: next)
            if let separator = text[next], separator.isOne(of: ",;&，；(") || joiningWord(at: next) != nil {
                return false
            }
            next = text.skippingSpaces(from: dot + 1)
        }
        // "Roe, M. and Poe, T.", "Roe, M. et al."
        if cutShort(at: next) != nil { return false }
        if text[next] == "&" || text[next] == "/" || joiningWord(at: next) != nil { return false }
        guard let letter = text[next], letter.isLatinLetter, letter.isUppercase else {
            return text[dot + 1].map { !$0.isOne(of: ",-;‐") } ?? true
        }
        guard let after = text[next + 1] else { return true }
        return !(after == "." || after == "," || after == ";")
    }

    /// `John A. Smith,` goes on after the dot; `Roe M. Title` does not.
    private func continuesName(after dot: Int, from start: Int) -> Bool {
        guard !endsInInitials, case .name(hasInitials: true) = shape(start..<dot), dot >= 1,
            let letter = text[dot - 1], letter.isUppercase
        else { return false }
        var end = text.skippingSpaces(from: dot + 1)
        guard let first = text[end], first.isUppercase else { return false }
        while let letter = text[end], letter.isLetter || letter.isOne(of: "-'’") || AuthorList.marks.contains(letter) {
            end += 1
        }
        if let mark = text[end], mark == "," || mark == "，" || mark == ";" || mark == "&" { return true }
        // "Roe, Ada, and Tom M. Poe": where nothing but authors is to be read, the last name goes on as well.
        if isLenient, end <= range.upperBound, text.characters[end..<range.upperBound].allSatisfy({ !$0.isLetter }) {
            return true
        }
        let word = text.skippingSpaces(from: end)
        return text.has("and", at: word) || text[word] == "\"" || text[word] == "“"
    }

    private func shape(_ segment: Range<Int>) -> PersonNameShape {
        if lastShape.segment != segment {
            lastShape.segment = segment
            lastShape.shape = PersonNameShape(
                cleaned(segment).name, isLenient: isLenient, isListed: isListed(segment))
        }
        return lastShape.shape
    }

    /// `仲山和彦、俞昭庭`: names of four characters stand in lists that the marks of enumeration divide.
    private func isListed(_ segment: Range<Int>) -> Bool {
        text[segment.upperBound] == "、" || segment.lowerBound > range.lowerBound && text[segment.lowerBound - 1] == "、"
    }

    /// Takes a segment as an author, as initials of the one before, or not at all.
    private mutating func take(_ segment: Range<Int>) -> Bool {
        var author = cleaned(segment)
        switch PersonNameShape(author.name, isLenient: isLenient, isListed: isListed(segment)) {
        case .name(let hasInitials):
            if pending != nil {
                guard isLenient else { return false }
                if isGivenNames(author, from: segment.lowerBound) { return true }
                settlePending()
            }
            settleInverted(asOne: true)
            // A full name after initialled ones is the title: "J. Roe, Federated Learning, ..."
            if abbreviatesGivenNames, !hasInitials, !isLenient, !author.isBold,
                !author.name.contains(where: \.isIdeograph)
            {
                return false
            }
            list.hasInitials = list.hasInitials || hasInitials
            let fullWords = author.name.split(whereSeparator: { $0.isOne(of: " .") }).count { $0.count > 3 }
            // A bold name is the candidate's own, which may be short among full ones.
            if hasInitials, fullWords < 2, !author.isBold { abbreviatesGivenNames = true }
            endsInInitials = endsInInitials || author.name.last(where: \.isLetter)?.isUppercase ?? false
            list.authors.append(author)
        case .surname:
            if let (surname, start) = pending {
                guard isLenient else { return false }
                if list.authors.isEmpty, inverted == nil, isCommaOnly(from: start, to: segment.lowerBound, surname) {
                    inverted = (surname, author)
                    pending = nil
                    return true
                }
                settlePending()
            } else {
                settleInverted(asOne: false)
            }
            pending = (author, segment.lowerBound)
        case .initials:
            guard let (surname, _) = pending else { return false }
            settleInverted(asOne: false)
            pending = nil
            list.hasInitials = true
            author.name = surname.name + ", " + author.name
            author.marks.formUnion(surname.marks)
            author.isBold = author.isBold || surname.isBold
            list.authors.append(author)
        case .other:
            return false
        }
        return true
    }
}
