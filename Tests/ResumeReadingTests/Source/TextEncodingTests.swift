import Foundation
import Testing

@testable import ResumeReading

private let chinese = "姓名：王小明\n教育背景：北京大学，计算机科学与技术，硕士\n工作经历：负责系统的开发和维护"
private let traditional = "姓名：陳大文\n學歷：香港大學，電影與數碼媒體藝術\n工作經驗：負責節目的剪接與後期製作"

/// 一 and 开 have a zero as their second byte.
private let unmarked = "王小明\n2019.01 - 2021.03 软件开发\n- 一名后端工程师，使用 Python"

private func encoded(_ text: String, _ raw: UInt) -> [UInt8] {
    [UInt8](text.data(using: String.Encoding(rawValue: raw)) ?? Data())
}

@Test(arguments: [
    ("utf-8", Array(chinese.utf8), chinese),
    ("utf-8", [0xEF, 0xBB, 0xBF] + Array(chinese.utf8), chinese),
    ("gb18030", encoded(chinese, 0x8000_0632), chinese),
    ("big5", encoded(traditional, 0x8000_0A03), traditional),
    ("utf-16le", [0xFF, 0xFE] + encoded(chinese, String.Encoding.utf16LittleEndian.rawValue), chinese),
    ("utf-16be", [0xFE, 0xFF] + encoded(chinese, String.Encoding.utf16BigEndian.rawValue), chinese),
    ("utf-16le", encoded("Jane Doe\nEngineer", String.Encoding.utf16LittleEndian.rawValue), "Jane Doe\nEngineer"),
    ("utf-16le", encoded(unmarked, String.Encoding.utf16LittleEndian.rawValue), unmarked),
    ("utf-16be", encoded(unmarked, String.Encoding.utf16BigEndian.rawValue), unmarked),
    (
        "iso-8859-1", encoded("Zoé Müller, ingénieure à Genève", String.Encoding.isoLatin1.rawValue),
        "Zoé Müller, ingénieure à Genève"
    ),
])
func encodingIsToldByContent(name: String, bytes: [UInt8], text: String) throws {
    let decoded = try #require(TextEncoding.decode(bytes))
    #expect(decoded.name == name)
    #expect(decoded.text == text)
}

@Test func textCutWithinItsLastCharacterIsStillUTF8() throws {
    let decoded = try #require(TextEncoding.decode(Array(chinese.utf8.dropLast())))
    #expect(decoded.name == "utf-8")
    #expect(decoded.text.hasPrefix("姓名：王小明"))
}
