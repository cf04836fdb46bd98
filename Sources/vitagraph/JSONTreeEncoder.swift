/// Makes a tree of JSON of what can be encoded; Foundation's encoder takes ten times as long.
struct JSONTreeEncoder {
    static func tree(of value: some Encodable) throws -> JSONTree {
        let place = Place()
        try value.encode(to: ValueEncoder(place: place))
        return place.tree
    }

    /// Where a value goes: what is asked for it first decides what it is.
    fileprivate final class Place {
        private var leaf: JSONTree?
        private var items: [Place]?
        private var members: [(key: String, place: Place)]?

        init(_ leaf: JSONTree? = nil) { self.leaf = leaf }

        /// A value that encodes nothing is an empty object.
        var tree: JSONTree {
            if let leaf { return leaf }
            if let items { return .list(items.map(\.tree)) }
            return .object((members ?? []).map { ($0.key, $0.place.tree) })
        }

        var itemCount: Int { items?.count ?? 0 }

        func becomeLeaf(_ tree: JSONTree) { leaf = tree }

        func becomeList() { if items == nil { items = [] } }

        func becomeObject() { if members == nil { members = [] } }

        func append(_ place: Place) { items?.append(place) }

        /// What is encoded for a key twice counts as it was encoded last.
        func set(_ key: String, to place: Place) {
            if let index = members?.firstIndex(where: { $0.key == key }) {
                members?[index].place = place
            } else {
                members?.append((key, place))
            }
        }
    }

    /// The place of a value within another.
    fileprivate static func place<Value: Encodable>(of value: Value) throws -> Place {
        // Most values are texts or numbers of lines, which need no encoder.
        if Value.self == String.self, let text = value as? String { return Place(.text(text)) }
        if Value.self == Int.self, let number = value as? Int { return Place(.number(number)) }
        let place = Place()
        try value.encode(to: ValueEncoder(place: place))
        return place
    }
}

private struct ValueEncoder: Encoder {
    let place: JSONTreeEncoder.Place
    /// Nobody asks: the model encodes whatever it holds.
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy: Key.Type) -> KeyedEncodingContainer<Key> {
        place.becomeObject()
        return KeyedEncodingContainer(ObjectContainer<Key>(place: place))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        place.becomeList()
        return ListContainer(place: place)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { LeafContainer(place: place) }
}

private struct ObjectContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let place: JSONTreeEncoder.Place
    var codingPath: [any CodingKey] { [] }

    func encodeNil(forKey key: Key) { set(key, .null) }
    func encode(_ value: Bool, forKey key: Key) { set(key, .flag(value)) }
    func encode(_ value: String, forKey key: Key) { set(key, .text(value)) }
    func encode(_ value: Int, forKey key: Key) { set(key, .number(value)) }
    func encode(_ value: Double, forKey key: Key) throws { set(key, try .number(value)) }

    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
        place.set(key.stringValue, to: try JSONTreeEncoder.place(of: value))
    }

    private func set(_ key: Key, _ leaf: JSONTree) { place.set(key.stringValue, to: .init(leaf)) }

    func nestedContainer<NestedKey: CodingKey>(
        keyedBy keys: NestedKey.Type, forKey key: Key
    ) -> KeyedEncodingContainer<NestedKey> { nestedEncoder(key).container(keyedBy: keys) }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        nestedEncoder(key).unkeyedContainer()
    }

    func superEncoder() -> any Encoder { nestedEncoder("super") }
    func superEncoder(forKey key: Key) -> any Encoder { nestedEncoder(key) }

    private func nestedEncoder(_ key: Key) -> ValueEncoder { nestedEncoder(key.stringValue) }

    private func nestedEncoder(_ key: String) -> ValueEncoder {
        let nested = JSONTreeEncoder.Place()
        place.set(key, to: nested)
        return ValueEncoder(place: nested)
    }
}

private struct ListContainer: UnkeyedEncodingContainer {
    let place: JSONTreeEncoder.Place
    var codingPath: [any CodingKey] { [] }
    var count: Int { place.itemCount }

    func encodeNil() { place.append(.init(.null)) }
    func encode<Value: Encodable>(_ value: Value) throws { place.append(try JSONTreeEncoder.place(of: value)) }

    func nestedContainer<NestedKey: CodingKey>(keyedBy keys: NestedKey.Type) -> KeyedEncodingContainer<NestedKey> {
        nestedEncoder().container(keyedBy: keys)
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { nestedEncoder().unkeyedContainer() }
    func superEncoder() -> any Encoder { nestedEncoder() }

    private func nestedEncoder() -> ValueEncoder {
        let nested = JSONTreeEncoder.Place()
        place.append(nested)
        return ValueEncoder(place: nested)
    }
}

private struct LeafContainer: SingleValueEncodingContainer {
    let place: JSONTreeEncoder.Place
    var codingPath: [any CodingKey] { [] }

    func encodeNil() { place.becomeLeaf(.null) }
    func encode(_ value: Bool) { place.becomeLeaf(.flag(value)) }
    func encode(_ value: String) { place.becomeLeaf(.text(value)) }
    func encode(_ value: Double) throws { place.becomeLeaf(try .number(value)) }
    func encode(_ value: Float) throws { place.becomeLeaf(try .number(value)) }
    func encode(_ value: Int) { place.becomeLeaf(.number(value)) }
    func encode(_ value: Int8) { encode(whole: value) }
    func encode(_ value: Int16) { encode(whole: value) }
    func encode(_ value: Int32) { encode(whole: value) }
    func encode(_ value: Int64) { encode(whole: value) }
    func encode(_ value: UInt) { encode(whole: value) }
    func encode(_ value: UInt8) { encode(whole: value) }
    func encode(_ value: UInt16) { encode(whole: value) }
    func encode(_ value: UInt32) { encode(whole: value) }
    func encode(_ value: UInt64) { encode(whole: value) }
    private func encode(whole value: some BinaryInteger) { place.becomeLeaf(.number(String(value))) }

    func encode<Value: Encodable>(_ value: Value) throws { try value.encode(to: ValueEncoder(place: place)) }
}
