import CCharacters

/// The characters that one small face has.
///
/// Fixed lists, so that the same page comes from the same faces, whatever was drawn before it.
enum CharacterBlock: Hashable, Sendable {
    /// `Fonts/common-characters.txt`: those that simplified Chinese is mostly written with (GB 2312, level 1).
    case common
    /// `Fonts/further-characters.txt`: the second level of GB 2312, and what traditional Chinese is written with (Big5).
    case further
    /// All others among 2,048 code points.
    case rare(index: UInt32)

    private static let rareSize: UInt32 = 2_048

    static func rare(of scalar: Unicode.Scalar) -> CharacterBlock { .rare(index: scalar.value / rareSize) }

    /// Code points; a face need not have all of them.
    var scalars: Set<UInt32> {
        switch self {
        case .common: Self.commonScalars
        case .further: Self.furtherScalars
        case .rare(let index):
            Set((index * Self.rareSize)..<((index + 1) * Self.rareSize))
                .subtracting(Self.commonScalars).subtracting(Self.furtherScalars)
        }
    }

    /// As part of a file's name.
    var name: String {
        switch self {
        case .common: "common"
        case .further: "further"
        case .rare(let index): "rare\(index)"
        }
    }

    private static let commonScalars = scalars(
        UnsafeBufferPointer(start: vitagraph_common_characters(), count: vitagraph_common_characters_count()))
    private static let furtherScalars = scalars(
        UnsafeBufferPointer(start: vitagraph_further_characters(), count: vitagraph_further_characters_count()))

    private static func scalars(_ text: UnsafeBufferPointer<UInt8>) -> Set<UInt32> {
        Set(String(decoding: text, as: UTF8.self).unicodeScalars.lazy.filter { $0 != "\n" }.map(\.value))
    }
}
