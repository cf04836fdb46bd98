/// A value of a JSON or YAML document, with where it stands.
struct LocatedValue: Sendable {
    indirect enum Content: Sendable {
        case mapping([(key: String, value: LocatedValue)])
        case list([LocatedValue])
        case text(String)
        /// As written: `2020` is a year as often as a number.
        case number(String)
        case flag(Bool)
        case null
    }

    var content: Content
    /// 1-based, inclusive; in a document without line breaks, the running numbers of its values.
    var lines: ClosedRange<Int>
    /// `work[0].startDate`; empty for the document itself.
    var keyPath: String

    /// The value of a key of a mapping; null and the empty text that editors leave count as absent.
    subscript(key: String) -> LocatedValue? {
        guard case .mapping(let pairs) = content, let value = pairs.first(where: { $0.key == key })?.value else {
            return nil
        }
        switch value.content {
        case .null: return nil
        case .text(let text) where text.isEmpty: return nil
        default: return value
        }
    }

    var keys: [String] {
        guard case .mapping(let pairs) = content else { return [] }
        return pairs.map(\.key)
    }

    /// What the value is, in the words of a finding.
    var kindInWords: String {
        switch content {
        case .mapping: "a mapping"
        case .list: "a list"
        case .text(let text): text.isEmpty ? "an empty text" : "“\(text.prefix(40))”"
        case .number(let written): written
        case .flag(let flag): "\(flag)"
        case .null: "nothing"
        }
    }

    /// Every text in the value, in document order, but for values whose key path is refused.
    func texts(where isWanted: (String) -> Bool) -> [LocatedValue] {
        guard isWanted(keyPath) else { return [] }
        return switch content {
        case .mapping(let pairs): pairs.flatMap { $0.value.texts(where: isWanted) }
        case .list(let items): items.flatMap { $0.texts(where: isWanted) }
        case .text(let text): text.isEmpty ? [] : [self]
        case .number, .flag, .null: []
        }
    }

    /// How many values it holds, itself included.
    var count: Int {
        switch content {
        case .mapping(let pairs): pairs.reduce(1) { $0 + $1.value.count }
        case .list(let items): items.reduce(1) { $0 + $1.count }
        case .text, .number, .flag, .null: 1
        }
    }

    /// The same value with its parts numbered in their order: what stands on one line cannot be told apart by lines.
    func numbered(from next: inout Int) -> LocatedValue {
        var copy = self
        let first = next
        next += 1
        switch content {
        case .mapping(let pairs):
            copy.content = .mapping(pairs.map { ($0.key, $0.value.numbered(from: &next)) })
        case .list(let items): copy.content = .list(items.map { $0.numbered(from: &next) })
        case .text, .number, .flag, .null: break
        }
        copy.lines = first...(next - 1)
        return copy
    }
}
