/// A link that may be written into a document: http, https or mailto, in plain URI characters only; or `#name`, a place in
/// the document that the page becomes part of.
struct LinkTarget: Equatable {
    let uri: String

    /// Nil for other schemes, and for names of other than small letters, digits and hyphens. What is not a URI character is percent-encoded, and so are quotes, parentheses and
    /// backslashes: Cairo writes targets into the PDF as they are, where those would end the string.
    init?(_ uri: String) {
        if uri.hasPrefix("#") {
            guard uri.utf8.dropFirst().allSatisfy(Self.isInName), uri.utf8.count > 1 else { return nil }
            self.uri = uri
            return
        }
        let lowercased = uri.prefix(8).lowercased()
        guard ["http://", "https://", "mailto:"].contains(where: lowercased.hasPrefix) else { return nil }
        let digits = Array("0123456789ABCDEF")
        self.uri = uri.utf8.reduce(into: "") { result, byte in
            if Self.isKept(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                result.append("%")
                result.append(digits[Int(byte >> 4)])
                result.append(digits[Int(byte & 15)])
            }
        }
    }

    private static func isInName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
        default: false
        }
    }

    private static func isKept(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "-._~:/?#[]@!$&*+,;=%".utf8.contains(byte)
        }
    }
}
