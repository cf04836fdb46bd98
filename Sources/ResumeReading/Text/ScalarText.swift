/// Text as Unicode scalars: positions are integers and slices share their storage.
///
/// The reader asks each line hundreds of questions. `String` would find the borders of its characters and compare their
/// normal forms for each of them; here both are done once, when the file is decoded.
public struct ScalarText: Sendable {
    private var storage: [Unicode.Scalar]
    /// The position of the first scalar of the storage: a copy of a part counts as the whole does.
    private var origin: Int32
    private var lower: Int32
    private var upper: Int32
    /// How far behind each scalar the storage holds its small letter; 0 where it holds none.
    private var smallDistance: Int32 = 0
    /// What occurs in the text. A part keeps the signs of the whole: they may say too much, never too little.
    private(set) var signs: TextSigns

    private init(_ storage: [Unicode.Scalar], from origin: Int, _ bounds: Range<Int>, _ signs: TextSigns) {
        self.storage = storage
        self.origin = Int32(truncatingIfNeeded: origin)
        lower = Int32(truncatingIfNeeded: bounds.lowerBound)
        upper = Int32(truncatingIfNeeded: bounds.upperBound)
        self.signs = signs
    }

    public init() { self.init([], from: 0, 0..<0, []) }

    /// - Parameter signs: of a text that holds all of these scalars, where one is at hand.
    init(_ scalars: [Unicode.Scalar], signs: TextSigns = .unknown) {
        // Documents have at most 16 MB.
        self.init(scalars, from: 0, 0..<Swift.min(scalars.count, Int(Int32.max)), signs)
    }

    init(_ scalars: ArraySlice<Unicode.Scalar>, signs: TextSigns = .unknown) {
        self.init(Array(scalars), from: scalars.startIndex, scalars.indices, signs)
    }

    init(_ text: ScalarText) { self = text }

    init(_ scalar: Unicode.Scalar) { self.init([scalar], signs: TextSigns(of: scalar)) }

    public init(_ text: String) { self.init(text.scalars) }

    /// The text of a line, which is looked through once for all questions about it and its parts.
    ///
    /// Its small letters stand behind it in the storage: they are asked for often.
    init(line scalars: [Unicode.Scalar]) {
        self.init(scalars, signs: scalars.withUnsafeBufferPointer { TextSigns(of: $0) })
        guard holds(.capital), scalars.count < Int(Int32.max) / 2 else { return }
        let count = scalars.count
        storage = scalars.withUnsafeBufferPointer { scalars in
            Array(unsafeUninitializedCapacity: count * 2) { storage, initializedCount in
                for index in 0..<count {
                    storage.initializeElement(at: index, to: scalars[index])
                    storage.initializeElement(at: count + index, to: scalars[index].lowercase)
                }
                initializedCount = count * 2
            }
        }
        smallDistance = upper
    }

    /// Where the text lies in the storage.
    @inline(__always)
    private var stored: Range<Int> { Int(lower &- origin)..<Int(upper &- origin) }

    /// The same text, its first position 0.
    var countedFromZero: ScalarText {
        var text = self
        text.origin -= lower
        text.upper -= lower
        text.lower = 0
        return text
    }

    /// Its indices are counted in the storage.
    var scalars: ArraySlice<Unicode.Scalar> { storage[stored] }

    /// The scalars, copied only where the storage holds more than them.
    var scalarArray: [Unicode.Scalar] { stored == storage.indices ? storage : Array(scalars) }

    /// All of the signs may occur.
    @inline(__always)
    func holds(_ signs: TextSigns) -> Bool { self.signs.contains(signs) }

    /// One of the signs may occur.
    @inline(__always)
    func holdsAny(of signs: TextSigns) -> Bool { !self.signs.isDisjoint(with: signs) }

    @inline(__always)
    func withScalars<Result>(_ body: (UnsafeBufferPointer<Unicode.Scalar>) throws -> Result) rethrows -> Result {
        try storage.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[stored])) }
    }
}

extension ScalarText: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
    @inline(__always)
    public var startIndex: Int { Int(lower) }
    @inline(__always)
    public var endIndex: Int { Int(upper) }

    public func index(after index: Int) -> Int { index + 1 }
    public func index(before index: Int) -> Int { index - 1 }
    public func makeIterator() -> IndexingIterator<ArraySlice<Unicode.Scalar>> { scalars.makeIterator() }

    @inline(__always)
    public var isEmpty: Bool { lower == upper }
    @inline(__always)
    public var first: Unicode.Scalar? { isEmpty ? nil : storage[stored.lowerBound] }
    @inline(__always)
    public var last: Unicode.Scalar? { isEmpty ? nil : storage[stored.upperBound - 1] }

    public subscript(position: Int) -> Unicode.Scalar {
        @inline(__always) get { storage[position &- Int(origin)] }
        set {
            signs.formUnion(TextSigns(of: newValue))
            storage[position &- Int(origin)] = newValue
            smallDistance = 0
        }
    }

    public subscript(bounds: Range<Int>) -> ScalarText {
        get {
            precondition(bounds.lowerBound >= startIndex && bounds.upperBound <= endIndex, "a part of the text")
            var part = self
            part.lower = Int32(truncatingIfNeeded: bounds.lowerBound)
            part.upper = Int32(truncatingIfNeeded: bounds.upperBound)
            return part
        }
        set { replaceSubrange(bounds, with: newValue) }
    }

    public mutating func replaceSubrange(_ range: Range<Int>, with text: some Collection<Unicode.Scalar>) {
        var scalars = Array(self.scalars)
        scalars.replaceSubrange(range.lowerBound - startIndex..<range.upperBound - startIndex, with: text)
        self = ScalarText(scalars, from: startIndex, startIndex..<startIndex + scalars.count, .unknown)
    }

    public mutating func reserveCapacity(_ count: Int) {
        closeEnd()
        storage.reserveCapacity(count)
    }

    /// Drops what the storage holds beside the text.
    @inline(__always)
    private mutating func closeEnd() {
        guard stored != storage.indices else { return }
        storage = Array(scalars)
        origin = lower
        smallDistance = 0
    }

    mutating func append(contentsOf text: ScalarText) {
        closeEnd()
        text.withScalars { storage.append(contentsOf: $0) }
        upper += text.upper - text.lower
        signs.formUnion(text.signs)
    }

    public mutating func append(_ scalar: Unicode.Scalar) {
        closeEnd()
        storage.append(scalar)
        upper += 1
        signs.formUnion(TextSigns(of: scalar))
    }

    public mutating func append(contentsOf text: some Sequence<Unicode.Scalar>) {
        closeEnd()
        for scalar in text {
            storage.append(scalar)
            signs.formUnion(TextSigns(of: scalar))
        }
        upper = origin + Int32(truncatingIfNeeded: storage.count)
    }

    @discardableResult public mutating func removeFirst() -> Unicode.Scalar {
        let first = self[startIndex]
        self = self[(startIndex + 1)...]
        return first
    }

    @discardableResult public mutating func removeLast() -> Unicode.Scalar {
        let last = self[endIndex - 1]
        self = self[..<(endIndex - 1)]
        return last
    }

    public func withContiguousStorageIfAvailable<Result>(
        _ body: (UnsafeBufferPointer<Unicode.Scalar>) throws -> Result
    ) rethrows -> Result? {
        try withScalars(body)
    }
}

extension ScalarText: Hashable, Digestible, Comparable, CustomStringConvertible {
    public static func == (left: ScalarText, right: ScalarText) -> Bool {
        guard left.count == right.count else { return false }
        return left.withScalars { left in
            right.withScalars { right in
                for index in 0..<left.count where left[index] != right[index] { return false }
                return true
            }
        }
    }

    public static func < (left: ScalarText, right: ScalarText) -> Bool {
        left.scalars.lexicographicallyPrecedes(right.scalars)
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(digest) }

    /// One number for the text, two scalars at a time: `Hasher` would take them byte by byte.
    var digest: UInt64 {
        withScalars { scalars in
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

// MARK: - Case

extension ScalarText {
    /// Small letters, scalar by scalar: the length stays, and with it every position.
    func lowercased() -> ScalarText {
        guard holds(.capital) else { return self }
        guard smallDistance == 0 else { return small }
        guard let first = firstIndex(where: { $0.lowercase != $0 }) else { return self }
        var folded = Array(scalars)
        folded.withUnsafeMutableBufferPointer { scalars in
            for index in (first - startIndex)..<scalars.count { scalars[index] = scalars[index].lowercase }
        }
        return ScalarText(folded, from: startIndex, startIndex..<endIndex, signs.subtracting(.capital))
    }

    /// The small letters that the storage holds.
    private var small: ScalarText {
        var small = self
        small.origin -= smallDistance
        small.smallDistance = 0
        small.signs.subtract(.capital)
        return small
    }

    /// Capitals, scalar by scalar.
    func uppercased() -> ScalarText {
        ScalarText(map(\.uppercase), from: startIndex, startIndex..<endIndex, .unknown)
    }
}
