/// A value as JSON before it is printed: what is said of it first decides whether it is one value, a list or an object.
final class JSONTree {
    enum Leaf {
        case text(String)
        /// As it is printed.
        case number(String)
        case flag(Bool)
        case null
    }

    private(set) var leaf: Leaf?
    private(set) var items: [JSONTree]?
    private(set) var members: [(key: String, value: JSONTree)]?

    init(_ leaf: Leaf? = nil) { self.leaf = leaf }

    func becomeLeaf(_ leaf: Leaf) { self.leaf = leaf }

    func becomeList() { if items == nil { items = [] } }

    func becomeObject() {
        guard members == nil else { return }
        members = []
        members?.reserveCapacity(8)
    }

    func append(_ item: JSONTree) { items?.append(item) }

    /// What is said of a key twice counts as it was said last.
    func set(_ key: String, to value: JSONTree) {
        if let index = members?.firstIndex(where: { $0.key == key }) {
            members?[index].value = value
        } else {
            members?.append((key, value))
        }
    }
}

extension JSONTree.Leaf {
    static func number(_ number: Int) -> JSONTree.Leaf { .number(String(number)) }

    /// - Throws: for what is no number or infinite, which JSON has no way to say.
    static func number(_ number: some BinaryFloatingPoint & LosslessStringConvertible) throws -> JSONTree.Leaf {
        guard number.isFinite else {
            throw EncodingError.invalidValue(number, .init(codingPath: [], debugDescription: "no JSON: \(number)"))
        }
        let text = number.description
        return .number(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
    }
}

extension JSONTree {
    /// Keys sorted, slashes as they are, one line end behind all; of Foundation's encoder these are the very bytes.
    func bytes(isIndented: Bool) -> [UInt8] {
        var printer = JSONPrinter(isIndented: isIndented)
        printer.print(self)
        printer.print("\n")
        return printer.bytes
    }
}

/// Puts JSON down as bytes.
private struct JSONPrinter {
    let isIndented: Bool
    private(set) var bytes: [UInt8] = []
    private var depth = 0

    init(isIndented: Bool) {
        self.isIndented = isIndented
        bytes.reserveCapacity(16384)
    }

    mutating func print(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func print(_ tree: JSONTree) {
        if let leaf = tree.leaf {
            print(leaf)
        } else if let items = tree.items {
            printItems(items, between: ("[", "]")) { $0.print($1) }
        } else {
            // A value that says nothing is an empty object.
            let members = (tree.members ?? []).sorted { $0.key < $1.key }
            printItems(members, between: ("{", "}")) { printer, member in
                printer.printQuoted(member.key)
                printer.print(printer.isIndented ? " : " : ":")
                printer.print(member.value)
            }
        }
    }

    private mutating func print(_ leaf: JSONTree.Leaf) {
        switch leaf {
        case .text(let text): printQuoted(text)
        case .number(let number): bytes += number.utf8
        case .flag(let flag): print(flag ? "true" : "false")
        case .null: print("null")
        }
    }

    private mutating func printItems<Item>(
        _ items: [Item], between marks: (open: StaticString, close: StaticString),
        _ printItem: (inout JSONPrinter, Item) -> Void
    ) {
        print(marks.open)
        depth += 1
        printLineEnd()
        for (index, item) in items.enumerated() {
            if index > 0 {
                print(",")
                printLineEnd()
            }
            printIndent()
            printItem(&self, item)
        }
        depth -= 1
        printLineEnd()
        printIndent()
        print(marks.close)
    }

    private mutating func printLineEnd() { if isIndented { print("\n") } }

    private mutating func printIndent() { if isIndented { bytes += repeatElement(0x20, count: depth * 2) } }

    private mutating func printQuoted(_ text: String) {
        print("\"")
        var text = text
        text.withUTF8 { utf8 in
            var plain = utf8.startIndex
            for index in utf8.indices where utf8[index] < 0x20 || utf8[index] == 0x22 || utf8[index] == 0x5C {
                bytes += utf8[plain..<index]
                printEscaped(utf8[index])
                plain = index + 1
            }
            bytes += utf8[plain...]
        }
        print("\"")
    }

    private mutating func printEscaped(_ byte: UInt8) {
        switch byte {
        case 0x22: print("\\\"")
        case 0x5C: print("\\\\")
        case 0x08: print("\\b")
        case 0x09: print("\\t")
        case 0x0A: print("\\n")
        case 0x0C: print("\\f")
        case 0x0D: print("\\r")
        case ..<0x10: bytes += "\\u000\(String(byte, radix: 16))".utf8
        default: bytes += "\\u00\(String(byte, radix: 16))".utf8
        }
    }
}
