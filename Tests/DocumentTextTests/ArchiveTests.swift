import Testing
import _TestSupport

@testable import DocumentText

private func error(_ bytes: [UInt8], _ limits: DocumentLimits = DocumentLimits()) -> DocumentError.Code? {
    do {
        _ = try Archive(bytes, limits: limits) { _ in true }
        return nil
    } catch { return error.code }
}

@Test func onlyWantedFilesAreUnpacked() throws {
    let bytes = ZipWriter.archive(["word/document.xml": "text", "media/photo.png": "picture", "../up": "x"])
    let archive = try Archive(bytes, limits: DocumentLimits()) { $0 == "word/document.xml" }
    #expect(archive.names == ["word/document.xml", "media/photo.png", "../up"])
    #expect(archive["word/document.xml"] == Array("text".utf8))
    #expect(archive["media/photo.png"] == nil)
}

@Test func chineseNamesAreRead() throws {
    let archive = try Archive(ZipWriter.archive(["简历.xml": "甲"]), limits: DocumentLimits()) { _ in true }
    #expect(archive["简历.xml"] == Array("甲".utf8))
}

@Test func encryptedFilesAreRefused() {
    #expect(error(ZipWriter.archive([("a.xml", Array("secret".utf8))], password: "pass")) == .encrypted)
}

@Test func damagedArchivesAreRefused() {
    let whole = ZipWriter.archive(["a.xml": String(repeating: "text ", count: 500)])
    #expect(error(Array(whole.prefix(whole.count / 2))) == .damaged)
    #expect(error([]) == .damaged)
    #expect(error(Array("PK\u{3}\u{4} not an archive".utf8)) == .damaged)
}

/// Whatever bytes are broken, reading ends with a result or an error.
@Test func brokenBytesNeverTrap() {
    let whole = WordSample(paragraph("Mira Okonkwo")).bytes
    for position in stride(from: 0, to: whole.count, by: 7) {
        var broken = whole
        broken[position] ^= 0xFF
        _ = try? OfficeText.lines(of: broken)
    }
}

@Test func limitsAreKept() {
    var limits = DocumentLimits()
    limits.archiveEntries = 1
    #expect(error(ZipWriter.archive(["a": "", "b": ""]), limits) == .limitExceeded)

    limits = DocumentLimits()
    limits.archiveEntryBytes = 10
    #expect(error(ZipWriter.archive(["a": "12345678901"]), limits) == .limitExceeded)

    limits = DocumentLimits()
    limits.archiveBytes = 10
    #expect(error(ZipWriter.archive(["a": "123456", "b": "123456"]), limits) == .limitExceeded)

    limits = DocumentLimits()
    let bomb = ZipWriter.archive([("a", [UInt8](repeating: 0x20, count: 4 << 20))])
    #expect(error(bomb, limits) == .limitExceeded)
    limits.compressionRatio = 2000
    #expect(error(bomb, limits) == nil)
}
