/// Who the candidate is and how to reach them. Protected data (sex, age, birth and the like) has no place here.
public struct Basics: Hashable, Codable, Sendable {
    public var name: String?
    /// The name in a second script or spelling, as printed beside the first.
    public var alternateName: String?
    /// The professional title printed with the name.
    public var label: String?
    public var email: String?
    public var phone: String?
    public var url: String?
    public var summary: String?
    public var location: Location?
    public var profiles: [Profile]?

    public init(name: String? = nil) { self.name = name }
}

/// Where the candidate lives, verbatim.
public struct Location: Hashable, Codable, Sendable {
    public var address: String?

    public init(address: String? = nil) { self.address = address }

    private enum CodingKeys: String, CodingKey { case address }

    /// Reads JSON Resume's object, and the plain text that many documents have in its place.
    public init(from decoder: any Decoder) throws {
        if let text = try? decoder.singleValueContainer().decode(String.self) {
            address = text
        } else {
            address = try decoder.container(keyedBy: CodingKeys.self).decodeIfPresent(String.self, forKey: .address)
        }
    }
}

/// An account on a public network.
public struct Profile: Hashable, Codable, Sendable {
    /// GitHub, LinkedIn, Google Scholar ...
    public var network: String?
    public var username: String?
    public var url: String?

    public init(network: String? = nil, username: String? = nil, url: String? = nil) {
        self.network = network
        self.username = username
        self.url = url
    }
}
