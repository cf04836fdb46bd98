import Foundation
import Testing

@testable import vitagraph

/// Foundation's encoder is the measure: the commands printed its bytes once, and documents are compared with them.
struct JSONTreeEncoderTests {
    private struct Sample: Encodable {
        enum Kind: String, Encodable { case long, short }

        struct Empty: Encodable {}

        var text = "Zoë \"Q\" \\ / \n\t\u{1}\u{1f}\u{7f}\u{2028} 简历 😀"
        var whole = -12
        var ratio = 0.1
        var round = 3.0
        var large = 1e21
        var small: Float = 0.3
        var byte: UInt8 = 7
        var flag = true
        var missing: String?
        var kind = Kind.short
        var kinds = ["a": Kind.long, "B": .short, "ä": .long, "a1": .short]
        var list = [1, 2]
        var gaps = ["x", nil]
        var none: [Int] = []
        var empty = Empty()
        var nested = [["y": [1.5]], [:]]
    }

    @Test(arguments: [true, false])
    func `the bytes are those of Foundation's encoder`(isIndented: Bool) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if isIndented { encoder.outputFormatting.insert(.prettyPrinted) }
        let expected = String(decoding: try encoder.encode(Sample()), as: UTF8.self) + "\n"
        let bytes = try JSONTreeEncoder.tree(of: Sample()).bytes(isIndented: isIndented)
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }

    private struct Twice: Encodable {
        enum Keys: String, CodingKey { case a, list, object }

        func encode(to encoder: any Encoder) throws {
            var first = encoder.container(keyedBy: Keys.self)
            try first.encode("first", forKey: .a)
            var second = encoder.container(keyedBy: Keys.self)
            try second.encode("second", forKey: .a)
            var list = second.nestedUnkeyedContainer(forKey: .list)
            try list.encode(1)
            try list.encodeNil()
            try 2.encode(to: list.superEncoder())
            var object = second.nestedContainer(keyedBy: Keys.self, forKey: .object)
            try object.encodeNil(forKey: .a)
        }
    }

    @Test func `an object may be filled in turns`() throws {
        let bytes = try JSONTreeEncoder.tree(of: Twice()).bytes(isIndented: false)
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == #"{"a":"second","list":[1,null,2],"object":{"a":null}}"# + "\n")
    }

    @Test(arguments: [Double.nan, .infinity])
    func `what is no number cannot be printed`(number: Double) {
        #expect(throws: EncodingError.self) { try JSONTreeEncoder.tree(of: [number]) }
    }
}
