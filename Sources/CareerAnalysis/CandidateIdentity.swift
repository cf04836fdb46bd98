import Resume

/// What tells that two documents are of the same person, as fingerprints.
///
/// They spare a file the names and numbers themselves and no more: whoever tries all telephone numbers, or a list of
/// addresses, finds those that give a fingerprint. They are to be kept like the contact data; blind reviews have none.
public struct CandidateIdentity: Hashable, Codable, Sendable {
    /// Nil when the résumé names nobody.
    public var name: Fingerprint?
    public var emails: [Fingerprint]
    public var phones: [Fingerprint]
    /// One per work and education entry with an organization and a start, ascending.
    public var entries: [Fingerprint]
}

extension CandidateIdentity {
    init(of resume: Resume, name: String?, entries: [TimelineEntry]) {
        self.name = name.flatMap(Self.key(of:)).map { Fingerprint(of: "name", $0) }
        emails = Self.parts(resume.basics.email, by: ",;/，；、|").compactMap { part in
            let address = part.lowercased().filter { !$0.isWhitespace }
            // Many people share info@ and jobs@.
            let mailbox = TitleWords(String(address.prefix { $0 != "@" }))
            guard address.contains("@"), !TitlePhrases.officeMailboxes.hold(mailbox) else { return nil }
            return Fingerprint(of: "email", address)
        }
        phones = Self.parts(resume.basics.phone, by: ",;，；、|").compactMap { part in
            let digits = part.filter { $0.isASCII && $0.isNumber }
            // The last ten digits are the same with and without country code and trunk prefix.
            return digits.count >= 7 ? Fingerprint(of: "phone", String(digits.suffix(10))) : nil
        }
        let keys = entries.compactMap { entry -> Fingerprint? in
            guard entry.kind != .project, let start = entry.dates.start, let organization = entry.organization else {
                return nil
            }
            let whole = EmployerName(organization).whole
            // Another edition of a résumé may state the year alone.
            return whole.isEmpty ? nil : Fingerprint(of: entry.kind.rawValue, "\(whole) \(start.year)")
        }
        self.entries = Set(keys).sorted()
    }

    /// Letters and digits without case; the order of the words does not matter.
    private static func key(of name: String) -> String? {
        let words = TitleWords(name).words.sorted()
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    private static func parts(_ text: String?, by separators: String) -> [String] {
        (text ?? "").split { separators.contains($0) }.map(String.init)
    }
}

/// What stands for a text: FNV-1a of 64 bits, which tells texts apart and hides nothing.
public struct Fingerprint: Hashable, Comparable, Sendable {
    private var hash: UInt64

    init(of kind: String, _ text: String) {
        hash = 0xCBF2_9CE4_8422_2325
        for byte in Array(kind.utf8) + [0] + Array(text.utf8) {
            hash ^= UInt64(byte)
            hash &*= 0x100_0000_01B3
        }
    }

    public static func < (left: Fingerprint, right: Fingerprint) -> Bool { left.hash < right.hash }
}

/// Sixteen hexadecimal digits.
extension Fingerprint: CustomStringConvertible, Codable {
    public var description: String {
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard text.utf8.count == 16, let hash = UInt64(text, radix: 16) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "expected 16 hexadecimal digits"))
        }
        self.hash = hash
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
