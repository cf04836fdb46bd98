/// A picture that stands on pages as it is: a logo.
public struct Picture: Hashable, Sendable {
    public enum Format: String, Hashable, Sendable {
        case png
        case svg
    }

    public var format: Format
    /// The file.
    public var bytes: [UInt8]
    /// Its own size; only the proportion counts.
    public var size: Size

    public init(format: Format, bytes: [UInt8], size: Size) {
        self.format = format
        self.bytes = bytes
        self.size = size
    }

    /// The largest size of the same proportion within `limits`.
    public func fitted(into limits: Size) -> Size {
        guard size.width > 0, size.height > 0 else { return Size(width: 0, height: 0) }
        let scale = min(limits.width / size.width, limits.height / size.height)
        return Size(width: size.width * scale, height: size.height * scale)
    }
}
