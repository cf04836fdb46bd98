/// HTML within a line, and what it hides.
extension InlineMarkup {
    mutating func openComment() -> Bool {
        // A comment that is never closed hides nothing but its opening.
        if ahead.lastCommentEnd > index || commentCloses { hiding = .comment }
        index += 4
        return true
    }

    private func commentEnd(from start: Int) -> Int? {
        var index = start
        while index + 2 < source.count {
            if source[index] == "-", source[index + 1] == "-", source[index + 2] == ">" { return index + 3 }
            index += 1
        }
        return nil
    }

    /// Goes on to where the text can be seen again, or to the end of the line.
    mutating func skipHidden() {
        switch hiding {
        case .comment:
            if let end = commentEnd(from: index) {
                hiding = nil
                index = end
            } else {
                index = source.count
            }
        case .element(let name, var depth):
            while index < source.count {
                guard source[index] == "<", let tag = HTMLTag(source, at: index) else { index += 1; continue }
                index = tag.end
                guard tag.name == name, !tag.isSelfClosing else { continue }
                depth += tag.isClosing ? -1 : 1
                if depth == 0 {
                    hiding = nil
                    return
                }
            }
            hiding = .element(name: name, depth: depth)
        case nil: break
        }
    }

    mutating func apply(_ tag: HTMLTag) {
        if tag.hidesContent {
            hiding = .element(name: tag.name, depth: 1)
            return
        }
        // What stands in different blocks, or cells, does not run together.
        if tag.isBlock, let last = text.last, !last.isWhitespace { text.append("\t") }
        if tag.isBold { tag.isClosing ? endBold() : beginBold() }
        if let level = tag.headingLevel, !tag.isClosing, text.allSatisfy(\.isWhitespace) { headingLevel = level }
        if tag.name == "li", !tag.isClosing, text.allSatisfy(\.isWhitespace) { isListItem = true }
        if tag.name == "a" { tag.isClosing ? closeAnchor() : openAnchor(tag) }
        if tag.name == "sup" { readSuperscript(tag) }
    }

    private mutating func openAnchor(_ tag: HTMLTag) {
        guard let target = tag.value(of: "href") else { return }
        anchor = (ScalarText(target), text.count)
    }

    private mutating func closeAnchor() {
        guard let (target, start) = anchor else { return }
        anchor = nil
        guard start < text.count else { badgeTargets.append(target); return }
        links.append((start..<text.count, target))
    }

    /// Figures above the line stay above it: `<sup>2</sup>` behind a name is a mark, behind 10 a power.
    private mutating func readSuperscript(_ tag: HTMLTag) {
        guard !tag.isClosing else { return }
        let digits = source[tag.end...].prefix(4).prefix(while: \.isASCIIDigit)
        let end = tag.end + digits.count
        guard !digits.isEmpty, end < source.count, source[end] == "<" else { return }
        superscriptEnd = end
    }

    mutating func appendSuperscript(_ digit: Unicode.Scalar) {
        let figures = Array("⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars)
        let value = Int(digit.value) - 0x30
        append(figures.indices.contains(value) ? figures[value] : digit)
    }
}
