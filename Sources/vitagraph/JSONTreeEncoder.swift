/// Makes a tree of JSON of what can be encoded; Foundation's encoder takes several times as long.
enum JSONTreeEncoder {
    static func tree<Value: Encodable>(of value: Value) throws -> JSONTree {
        // Most values are texts or numbers of lines, which need no encoder.
        if Value.self == String.self, let text = value as? String { return JSONTree(.text(text)) }
        if Value.self == Int.self, let number = value as? Int { return JSONTree(.number(number)) }
        let tree = JSONTree()
        try value.encode(to: ValueEncoder(tree: tree))
        return tree
    }
}

private struct ValueEncoder: Encoder {
    let tree: JSONTree
    /// Nobody asks: the model encodes whatever it holds.
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy: Key.Type) -> KeyedEncodingContainer<Key> {
        tree.becomeObject()
        return KeyedEncodingContainer(ObjectContainer<Key>(tree: tree))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        tree.becomeList()
        return ListContainer(tree: tree)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { LeafContainer(tree: tree) }
}

private struct ObjectContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let tree: JSONTree
    var codingPath: [any CodingKey] { [] }

    func encodeNil(forKey key: Key) { set(key, .null) }
    func encode(_ value: Bool, forKey key: Key) { set(key, .flag(value)) }
    func encode(_ value: String, forKey key: Key) { set(key, .text(value)) }
    func encode(_ value: Int, forKey key: Key) { set(key, .number(value)) }
    func encode(_ value: Double, forKey key: Key) throws { set(key, try .number(value)) }

    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
        tree.set(key.stringValue, to: try JSONTreeEncoder.tree(of: value))
    }

    private func set(_ key: Key, _ leaf: JSONTree.Leaf) { tree.set(key.stringValue, to: .init(leaf)) }

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
        let nested = JSONTree()
        tree.set(key, to: nested)
        return ValueEncoder(tree: nested)
    }
}

private struct ListContainer: UnkeyedEncodingContainer {
    let tree: JSONTree
    var codingPath: [any CodingKey] { [] }
    var count: Int { tree.items?.count ?? 0 }

    func encodeNil() { tree.append(.init(.null)) }
    func encode<Value: Encodable>(_ value: Value) throws { tree.append(try JSONTreeEncoder.tree(of: value)) }

    func nestedContainer<NestedKey: CodingKey>(keyedBy keys: NestedKey.Type) -> KeyedEncodingContainer<NestedKey> {
        nestedEncoder().container(keyedBy: keys)
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { nestedEncoder().unkeyedContainer() }
    func superEncoder() -> any Encoder { nestedEncoder() }

    private func nestedEncoder() -> ValueEncoder {
        let nested = JSONTree()
        tree.append(nested)
        return ValueEncoder(tree: nested)
    }
}

private struct LeafContainer: SingleValueEncodingContainer {
    let tree: JSONTree
    var codingPath: [any CodingKey] { [] }

    func encodeNil() { tree.becomeLeaf(.null) }
    func encode(_ value: Bool) { tree.becomeLeaf(.flag(value)) }
    func encode(_ value: String) { tree.becomeLeaf(.text(value)) }
    func encode(_ value: Double) throws { tree.becomeLeaf(try .number(value)) }
    func encode(_ value: Float) throws { tree.becomeLeaf(try .number(value)) }
    func encode(_ value: Int) { tree.becomeLeaf(.number(value)) }
    func encode(_ value: Int8) { encode(whole: value) }
    func encode(_ value: Int16) { encode(whole: value) }
    func encode(_ value: Int32) { encode(whole: value) }
    func encode(_ value: Int64) { encode(whole: value) }
    func encode(_ value: UInt) { encode(whole: value) }
    func encode(_ value: UInt8) { encode(whole: value) }
    func encode(_ value: UInt16) { encode(whole: value) }
    func encode(_ value: UInt32) { encode(whole: value) }
    func encode(_ value: UInt64) { encode(whole: value) }
    private func encode(whole value: some BinaryInteger) { tree.becomeLeaf(.number(String(value))) }

    func encode<Value: Encodable>(_ value: Value) throws { try value.encode(to: ValueEncoder(tree: tree)) }
}
