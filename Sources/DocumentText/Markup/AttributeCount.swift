/// Counts the attributes of tags before libxml2 reads them, which compares each with all before it: a tag of a few
/// megabytes would keep it busy for hours.
enum AttributeCount {
    /// - Throws: `limitExceeded` where one tag has more than `limits` allows.
    static func check(_ markup: [UInt8], limits: DocumentLimits) throws(DocumentError) {
        var index = 0
        while index < markup.count {
            guard markup[index] == UInt8(ascii: "<"), index + 1 < markup.count, isLetter(markup[index + 1]) else {
                index += 1
                continue
            }
            index += 1
            guard count(in: markup, from: &index) <= limits.attributes else {
                throw DocumentError(.limitExceeded, "more than \(limits.attributes) attributes of one element")
            }
        }
    }

    /// Of the tag whose name begins at `index`, which becomes its end.
    private static func count(in markup: [UInt8], from index: inout Int) -> Int {
        var count = 0
        var isBetween = false
        while index < markup.count, markup[index] != UInt8(ascii: ">") {
            let byte = markup[index]
            index += 1
            if isBlank(byte) || byte == UInt8(ascii: "/") {
                isBetween = true
            } else if byte == UInt8(ascii: "=") {
                while index < markup.count, isBlank(markup[index]) { index += 1 }
                guard index < markup.count, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(markup[index]) else {
                    continue
                }
                let quote = markup[index]
                index += 1
                while index < markup.count, markup[index] != quote { index += 1 }
                index = min(index + 1, markup.count)
                // The next may follow without a space.
                isBetween = true
            } else if isBetween {
                count += 1
                isBetween = false
            }
        }
        return count
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte & 0xDF) || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: ":") || byte >= 0x80
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
