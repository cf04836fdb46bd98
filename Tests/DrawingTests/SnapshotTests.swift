import Testing

@testable import _TestSupport

struct SnapshotTests {
    @Test func namesTheFirstLineThatDiffers() {
        #expect(firstDifference(expected: "a\nb\n", actual: "a\nb\n") == nil)
        #expect(firstDifference(expected: "a\nb\nc", actual: "a\nx\nc") == "Line 2:\n- b\n+ x")
        #expect(firstDifference(expected: "a\n", actual: "a\nb") == "Line 2:\n- \n+ b")
        #expect(firstDifference(expected: "a\nb", actual: "a") == "Line 2:\n- b\n+ (end)")
    }

    @Test func liesBesideTheTest() {
        let file = SnapshotFile(
            test: "draws(size:)", name: "wide", filePath: "Tests/XTests/BarTests.swift", type: "txt")
        #expect(file.path == "Tests/XTests/__Snapshots__/BarTests/draws-wide.txt")
    }
}
