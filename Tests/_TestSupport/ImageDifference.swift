public import Canvas
import FoundationEssentials
public import Testing

/// How far two pictures are apart.
public struct ImageDifference: Hashable, Sendable {
    /// Pixels with any channel further apart than the tolerance, as a share of all; 1 for different sizes.
    public let share: Double
    /// Red where the pictures differ, on a pale copy of the first.
    public let picture: PixelBuffer

    public init(_ first: PixelBuffer, _ second: PixelBuffer, channelTolerance: Int = 8) {
        guard first.width == second.width, first.height == second.height, !first.bytes.isEmpty else {
            share = first == second ? 0 : 1
            picture = second
            return
        }
        var bytes = first.bytes
        var differing = 0
        for start in stride(from: 0, to: bytes.count, by: 4) {
            let channels = start..<(start + 3)
            if channels.contains(where: { abs(Int(first.bytes[$0]) - Int(second.bytes[$0])) > channelTolerance }) {
                differing += 1
                bytes.replaceSubrange(channels, with: [0, 0, 255])
            } else {
                for channel in channels { bytes[channel] = 192 + bytes[channel] / 4 }
            }
        }
        share = Double(differing) / Double(bytes.count / 4)
        picture = PixelBuffer(width: first.width, height: first.height, bytes: bytes)
    }
}

/// Compares a picture with `__Snapshots__/<test file>/<test>[-<name>].png`, as `assertSnapshot` does with text.
///
/// - Parameter maximumShare: The share of pixels that may differ by more than `channelTolerance` (0 to 255).
public func assertPictureSnapshot(
    of pixels: PixelBuffer, named name: String? = nil, maximumShare: Double = 0.001, channelTolerance: Int = 8,
    filePath: String = #filePath, function: String = #function, sourceLocation: SourceLocation = #_sourceLocation
) {
    assertPictureSnapshot(
        of: pixels, in: SnapshotFile(test: function, name: name, filePath: filePath, type: "png"),
        maximumShare: maximumShare, channelTolerance: channelTolerance, sourceLocation: sourceLocation)
}

/// Compares a picture with the PNG file at `path`, which users see too.
public func assertPictureSnapshot(
    of pixels: PixelBuffer, atPath path: String, pixelsPerInch: Double = 72, maximumShare: Double = 0.001,
    channelTolerance: Int = 8, sourceLocation: SourceLocation = #_sourceLocation
) {
    assertPictureSnapshot(
        of: pixels, in: SnapshotFile(path: path), pixelsPerInch: pixelsPerInch, maximumShare: maximumShare,
        channelTolerance: channelTolerance, sourceLocation: sourceLocation)
}

private func assertPictureSnapshot(
    of pixels: PixelBuffer, in file: SnapshotFile, pixelsPerInch: Double = 72, maximumShare: Double,
    channelTolerance: Int, sourceLocation: SourceLocation
) {
    do {
        guard let baseline = try file.baseline(orRecord: pixels.png(pixelsPerInch: pixelsPerInch), sourceLocation)
        else { return }
        let difference = ImageDifference(
            try PixelBuffer(png: baseline), pixels, channelTolerance: channelTolerance)
        guard difference.share > maximumShare else { return }
        let shown = FileManager.default.temporaryDirectory.appending(
            path: "difference-" + file.shownPath.split(separator: "/").joined(separator: "-"))
        try Data(difference.picture.png()).write(to: shown)
        Issue.record(
            """
            \(file.shownPath): \((difference.share * 100).rounded(toPlaces: 3)) % of the pixels differ, \
            \((maximumShare * 100).rounded(toPlaces: 3)) % may. The difference: \(shown.path)
            """, sourceLocation: sourceLocation)
    } catch {
        Issue.record(error, sourceLocation: sourceLocation)
    }
}

extension Double {
    fileprivate func rounded(toPlaces places: Int) -> Double {
        let factor = (0..<places).reduce(1.0) { factor, _ in factor * 10 }
        return (self * factor).rounded() / factor
    }
}
