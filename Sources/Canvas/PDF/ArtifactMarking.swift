/// Marks what belongs to no node of the structure as artifact, in the content of a page that Cairo wrote.
///
/// Readers for the blind pass artifacts by. Cairo begins and ends marked content on lines of their own, outside of text
/// objects; a line of a string cannot look like one, for it ends in a bracket or a backslash.
enum ArtifactMarking {
    static func marked(_ content: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(content.count + 2_048)
        var loose: [UInt8] = []
        var depth = 0
        func flush() {
            if loose.contains(where: { !isSpace($0) }) {
                result += Array("/Artifact BMC\n".utf8) + loose + Array("EMC\n".utf8)
            } else {
                result += loose
            }
            loose = []
        }
        for line in content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let isBeginning = isBeginning(line)
            if depth == 0, !isBeginning {
                loose += line
                loose.append(UInt8(ascii: "\n"))
                continue
            }
            if depth == 0 { flush() }
            if isBeginning { depth += 1 }
            if line.elementsEqual("EMC".utf8) { depth -= 1 }
            result += line
            result.append(UInt8(ascii: "\n"))
        }
        flush()
        // The file ends as it did.
        if content.last != UInt8(ascii: "\n"), result.last == UInt8(ascii: "\n") { result.removeLast() }
        return result
    }

    /// `/P << /MCID 3 >> BDC`
    private static func isBeginning(_ line: ArraySlice<UInt8>) -> Bool {
        line.first == UInt8(ascii: "/") && line.suffix(6).elementsEqual(">> BDC".utf8)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D }
}
