import Testing

@testable import DocumentText

private func decode(_ bytes: [UInt8]) -> String { String(decoding: HTMLEncoding.utf8(bytes), as: UTF8.self) }

private func meta(_ charset: String, _ bytes: [UInt8]) -> [UInt8] {
    Array("<meta http-equiv=Content-Type content='text/html; charset=\(charset)'>".utf8) + bytes
}

// 工作经历, 工作經歷 and Zürich in the encodings that pages come in.
private let simplified: [UInt8] = [0xB9, 0xA4, 0xD7, 0xF7, 0xBE, 0xAD, 0xC0, 0xFA]
private let traditional: [UInt8] = [0xA4, 0x75, 0xA7, 0x40, 0xB8, 0x67, 0xBE, 0xFA]
private let western: [UInt8] = [0x5A, 0xFC, 0x72, 0x69, 0x63, 0x68]

@Test func namedEncodings() {
    #expect(decode(meta("gb2312", simplified)).hasSuffix("工作经历"))
    #expect(decode(meta("Big5", traditional)).hasSuffix("工作經歷"))
    #expect(decode(meta("ISO-8859-1", western)).hasSuffix("Zürich"))
    #expect(decode(Array("<meta charset=\"windows-1252\">".utf8) + western).hasSuffix("Zürich"))
}

@Test func unnamedEncodings() {
    #expect(decode(simplified) == "工作经历")
    #expect(decode(traditional) == "工作經歷")
    #expect(decode(western) == "Zürich")
    #expect(decode(Array("Zürich 工作".utf8)) == "Zürich 工作")
}

@Test func byteOrderMarks() {
    #expect(decode([0xFF, 0xFE, 0x61, 0x00, 0xE5, 0x5D]) == "a工")
    #expect(decode([0xFE, 0xFF, 0x00, 0x61, 0x5D, 0xE5]) == "a工")
    #expect(decode([0xEF, 0xBB, 0xBF, 0x61]) == "a")
}

@Test func whatAPageSaysOfItselfMayBeWrong() {
    #expect(decode(meta("gb2312", Array("工作经历".utf8))).hasSuffix("工作经历"))
    #expect(decode(meta("no-such-encoding", western)).hasSuffix("Zürich"))
    #expect(decode(meta("utf-8", simplified)).hasSuffix("工作经历"))
    #expect(decode([0xFF]).count == 1)
    #expect(decode([0x61, 0x00, 0x62]) == "ab")
}
