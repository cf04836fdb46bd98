/// Marks what belongs to no node of the structure as artifact, in the content of a page that Cairo wrote.
///
/// Readers for the blind pass artifacts by. Cairo begins and ends marked content on lines of their own, outside of text
/// objects; a line of a string cannot look like one, for it ends in a bracket or a backslash.
enum ArtifactMarking {
    static func marked(_ content: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(content.count + 2_048)
        /// Where what belongs to no node begins, outside of all nodes.
        var looseStart = 0
        var depth = 0
        func flush(to end: Int) {
            let loose = content[looseStart..<end]
            if loose.allSatisfy(isSpace) { return result += loose }
            result += "/Artifact BMC\n".utf8
            result += loose
            // The last line of the file may have no end.
            if end == content.count { result.append(UInt8(ascii: "\n")) }
            result += "EMC\n".utf8
        }
        var start = 0
        while start < content.count {
            let end = content[start...].firstIndex(of: UInt8(ascii: "\n")) ?? content.count
            let line = content[start..<end]
            let next = min(end + 1, content.count)
            // Cairo puts the text of glyphs that stand for several characters into spans, of nodes and of artifacts.
            if isNode(line), depth == 0 {
                flush(to: start)
                depth = 1
            } else if depth > 0, isBeginning(line) {
                depth += 1
            }
            if depth > 0 {
                result += content[start..<next]
                if line.elementsEqual("EMC".utf8) { depth -= 1 }
                looseStart = next
            }
            start = next
        }
        flush(to: content.count)
        // The file ends as it did.
        if content.last != UInt8(ascii: "\n"), result.last == UInt8(ascii: "\n") { result.removeLast() }
        return result
    }

    /// `/P << /MCID 3 >> BDC`, `/Span << /ActualText <FEFF2026> >> BDC`
    private static func isBeginning(_ line: ArraySlice<UInt8>) -> Bool {
        line.first == UInt8(ascii: "/") && line.suffix(6).elementsEqual(">> BDC".utf8)
    }

    private static func isNode(_ line: ArraySlice<UInt8>) -> Bool {
        isBeginning(line)
            && line.split(separator: UInt8(ascii: " ")).dropFirst(2).first?.elementsEqual("/MCID".utf8) ?? false
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D }
}
