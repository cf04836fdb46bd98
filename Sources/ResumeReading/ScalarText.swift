/// Text as Unicode scalars: positions are integers and slices share their storage.
///
/// The reader asks each line hundreds of questions. `String` would find the borders of its characters and compare their
/// normal forms for each of them; here both are done once, when the file is decoded.
public struct ScalarText: Sendable {
    fileprivate(set) var scalars: ArraySlice<Unicode.Scalar>

    public init() { scalars = [] }
    init(_ scalars: ArraySlice<Unicode.Scalar>) { self.scalars = scalars }
    init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars[...] }
    init(_ scalar: Unicode.Scalar) { scalars = [scalar] }
    public init(_ text: String) { scalars = Array(text.unicodeScalars)[...] }
}

extension ScalarText: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
    public var startIndex: Int { scalars.startIndex }
    public var endIndex: Int { scalars.endIndex }

    public func index(after index: Int) -> Int { index + 1 }
    public func index(before index: Int) -> Int { index - 1 }
    public func makeIterator() -> IndexingIterator<ArraySlice<Unicode.Scalar>> { scalars.makeIterator() }

    public subscript(position: Int) -> Unicode.Scalar {
        get { scalars[position] }
        set { scalars[position] = newValue }
    }

    public subscript(bounds: Range<Int>) -> ScalarText {
        get { ScalarText(scalars[bounds]) }
        set { scalars[bounds] = newValue.scalars }
    }

    public mutating func replaceSubrange(_ range: Range<Int>, with text: some Collection<Unicode.Scalar>) {
        scalars.replaceSubrange(range, with: text)
    }

    public mutating func reserveCapacity(_ count: Int) { scalars.reserveCapacity(count) }
    mutating func append(contentsOf text: ScalarText) { scalars.append(contentsOf: text.scalars) }
    public mutating func append(_ scalar: Unicode.Scalar) { scalars.append(scalar) }
    public mutating func append(contentsOf text: some Sequence<Unicode.Scalar>) { scalars.append(contentsOf: text) }
    @discardableResult public mutating func removeFirst() -> Unicode.Scalar {
        let first = scalars[scalars.startIndex]
        scalars = scalars[(scalars.startIndex + 1)...]
        return first
    }

    @discardableResult public mutating func removeLast() -> Unicode.Scalar {
        let last = scalars[scalars.endIndex - 1]
        scalars = scalars[..<(scalars.endIndex - 1)]
        return last
    }

    public func withContiguousStorageIfAvailable<Result>(
        _ body: (UnsafeBufferPointer<Unicode.Scalar>) throws -> Result
    ) rethrows -> Result? {
        try scalars.withContiguousStorageIfAvailable(body)
    }
}

extension ScalarText: Hashable, Comparable, CustomStringConvertible {
    public static func == (left: ScalarText, right: ScalarText) -> Bool {
        guard left.count == right.count else { return false }
        return left.scalars.withUnsafeBufferPointer { left in
            right.scalars.withUnsafeBufferPointer { right in left.indices.allSatisfy { left[$0] == right[$0] } }
        }
    }

    public static func < (left: ScalarText, right: ScalarText) -> Bool {
        left.scalars.lexicographicallyPrecedes(right.scalars)
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(digest) }

    /// One number for the text, two scalars at a time: `Hasher` would take them byte by byte.
    private var digest: UInt64 {
        scalars.withUnsafeBufferPointer { scalars in
            var digest = textSeed ^ UInt64(scalars.count)
            var index = 0
            while index < scalars.count {
                let next: UInt32 = index + 1 < scalars.count ? scalars[index + 1].value : 0
                let pair = UInt64(scalars[index].value) << 32 | UInt64(next)
                let product = (digest ^ pair).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
                digest = product.high ^ product.low
                index += 2
            }
            return digest
        }
    }

    public var description: String { String(self) }
}

extension String {
    /// The text as the model states it.
    public init(_ text: ScalarText) {
        self.init(unsafeUninitializedCapacity: text.utf8Count) { bytes in
            var count = 0
            for scalar in text.scalars {
                for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
                    bytes[count] = byte
                    count += 1
                }
            }
            return count
        }
    }

    public init?(_ text: ScalarText?) {
        guard let text else { return nil }
        self.init(text)
    }
}

/// Differs from run to run, so that no document can be written to make tables slow.
private let textSeed = UInt64.random(in: .min ... .max)

// MARK: - Joining

extension ScalarText {
    static func + (left: ScalarText, right: ScalarText) -> ScalarText { [left, right].joined() }

    static func + (left: ScalarText, right: String) -> ScalarText { [left, ScalarText(right)].joined() }

    static func + (left: String, right: ScalarText) -> ScalarText { [ScalarText(left), right].joined() }

    static func += (text: inout ScalarText, end: String) { text.append(contentsOf: end.unicodeScalars) }
}

extension Collection<ScalarText> {
    func joined(separator: String = "") -> ScalarText {
        let separator = Array(separator.unicodeScalars)
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(reduce(0) { $0 + $1.count + separator.count })
        for (index, part) in enumerated() {
            if index > 0 { scalars += separator }
            scalars += part.scalars
        }
        return ScalarText(scalars)
    }
}

// MARK: - Splitting

extension ScalarText {
    /// As of any collection, in one walk and, for most texts, one array.
    func split(
        maxSplits: Int = .max, omittingEmptySubsequences: Bool = true,
        whereSeparator isSeparator: (Unicode.Scalar) throws -> Bool
    ) rethrows -> [ScalarText] {
        var parts: [ScalarText] = []
        parts.reserveCapacity(8)
        var start = startIndex
        func close(at end: Int) {
            if end > start || !omittingEmptySubsequences { parts.append(self[start..<end]) }
        }
        try scalars.withUnsafeBufferPointer { scalars in
            for index in scalars.indices where parts.count < maxSplits {
                guard try isSeparator(scalars[index]) else { continue }
                close(at: startIndex + index)
                start = startIndex + index + 1
            }
        }
        close(at: endIndex)
        return parts
    }

    func split(
        separator: Unicode.Scalar, maxSplits: Int = .max, omittingEmptySubsequences: Bool = true
    ) -> [ScalarText] {
        split(maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences) { $0 == separator }
    }
}

// MARK: - Walking through the scalars at once

extension ScalarText {
    func contains(where isWanted: (Unicode.Scalar) throws -> Bool) rethrows -> Bool {
        try scalars.withUnsafeBufferPointer { try $0.contains(where: isWanted) }
    }

    func allSatisfy(_ isWanted: (Unicode.Scalar) throws -> Bool) rethrows -> Bool {
        try scalars.withUnsafeBufferPointer { try $0.allSatisfy(isWanted) }
    }

    func filter(_ isWanted: (Unicode.Scalar) throws -> Bool) rethrows -> ScalarText {
        var kept: [Unicode.Scalar] = []
        kept.reserveCapacity(count)
        try scalars.withUnsafeBufferPointer { for scalar in $0 where try isWanted(scalar) { kept.append(scalar) } }
        return ScalarText(kept)
    }
}

// MARK: - Case

extension ScalarText {
    /// Small letters, scalar by scalar: the length stays, and with it every position.
    func lowercased() -> ScalarText {
        let first = scalars.withUnsafeBufferPointer { $0.firstIndex { $0.lowercase != $0 } }
        guard let first else { return self }
        var folded = scalars
        folded.withUnsafeMutableBufferPointer { scalars in
            for index in first..<scalars.count { scalars[index] = scalars[index].lowercase }
        }
        return ScalarText(folded)
    }

    /// Capitals, scalar by scalar.
    func uppercased() -> ScalarText {
        var folded = scalars
        for index in indices { folded[index] = folded[index].uppercase }
        return ScalarText(folded)
    }
}
