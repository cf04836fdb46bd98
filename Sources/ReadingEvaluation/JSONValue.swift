/// Any JSON: what labels hold is judged as written, so that an odd value costs its field and not its document.
enum JSONValue: Hashable, Sendable {
    case null
    case truth(Bool)
    case number(Double)
    case text(String)
    case list([JSONValue])
    case object([String: JSONValue])

    /// The value of a key; null when there is none, and of what is no object.
    subscript(key: String) -> JSONValue { members[key] ?? .null }

    var members: [String: JSONValue] {
        if case .object(let members) = self { members } else { [:] }
    }

    var elements: [JSONValue] {
        if case .list(let elements) = self { elements } else { [] }
    }

    /// The elements of a list that are objects.
    var entries: [JSONValue] {
        elements.filter { if case .object = $0 { true } else { false } }
    }

    /// Null, false, zero, and the empty text and list say nothing.
    var isAbsent: Bool {
        switch self {
        case .null, .truth(false), .number(0), .text(""), .list([]): true
        default: false
        }
    }

    /// As it would be printed, without quotation marks.
    var text: String {
        switch self {
        case .null: ""
        case .truth(let value): String(value)
        case .number(let value): Int(exactly: value).map(String.init) ?? String(value)
        case .text(let value): value
        case .list(let elements): elements.map(\.text).joined(separator: ", ")
        case .object(let members): members.keys.sorted().joined(separator: ", ")
        }
    }
}

extension JSONValue: Decodable {
    private struct Key: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
        if let container = try? decoder.container(keyedBy: Key.self) {
            var members: [String: JSONValue] = [:]
            for key in container.allKeys {
                members[key.stringValue] = try container.decode(JSONValue.self, forKey: key)
            }
            self = .object(members)
            return
        }
        if var container = try? decoder.unkeyedContainer() {
            var elements: [JSONValue] = []
            while !container.isAtEnd { elements.append(try container.decode(JSONValue.self)) }
            self = .list(elements)
            return
        }
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .truth(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else {
            self = .text(try container.decode(String.self))
        }
    }
}
