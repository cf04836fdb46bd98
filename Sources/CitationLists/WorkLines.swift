/// Where the works of an OpenAlex answer stand: decoding JSON does not say on which line.
enum WorkLines {
    /// The lines of the objects in the list `results` of the outermost object, or in the outermost list.
    static func lines(in text: String) -> [Int] {
        var lines: [Int] = []
        var line = 1
        var depth = 0
        var listDepth: Int?
        var string: [UInt8] = []
        var isString = false
        var isEscaped = false
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\n") { line += 1 }
            if isString {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isString = false
                } else if string.count < 16 {
                    string.append(byte)
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""):
                isString = true
                string = []
            case UInt8(ascii: "["):
                depth += 1
                if depth == 1 || depth == 2 && string == Array("results".utf8) { listDepth = depth }
            case UInt8(ascii: "{"):
                if depth == listDepth { lines.append(line) }
                depth += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                if depth == listDepth { listDepth = nil }
                depth -= 1
            default: break
            }
        }
        return lines
    }
}
