import CHarfBuzz
import SharedLibraries

/// One face of a font file, as HarfBuzz reads it.
final class FontFile {
    private let face: OpaquePointer

    /// Nil for a file that is not there or no font.
    init?(path: String, index: Int) {
        SharedLibraries.drawing
        guard let blob = hb_blob_create_from_file_or_fail(path) else { return nil }
        defer { hb_blob_destroy(blob) }
        guard let face = hb_face_create(blob, UInt32(clamping: index)) else { return nil }
        guard hb_face_get_glyph_count(face) > 0 else {
            hb_face_destroy(face)
            return nil
        }
        self.face = face
    }

    deinit { hb_face_destroy(face) }

    /// The code points that the face has glyphs for.
    var scalars: Set<UInt32> {
        guard let set = hb_set_create() else { return [] }
        defer { hb_set_destroy(set) }
        hb_face_collect_unicodes(face, set)
        var result: Set<UInt32> = []
        var scalar = UInt32.max
        while hb_set_next(set, &scalar) != 0 { result.insert(scalar) }
        return result
    }

    /// A font file with the glyphs of `scalars` alone, the same bytes every time.
    ///
    /// Without subroutines: Cairo 1.16 embeds the index of all subroutines of the face in every document, some 60 KB.
    func cut(to scalars: Set<UInt32>) -> [UInt8]? {
        guard let input = hb_subset_input_create_or_fail() else { return nil }
        defer { hb_subset_input_destroy(input) }
        let wanted = hb_subset_input_unicode_set(input)
        for scalar in scalars { hb_set_add(wanted, scalar) }
        hb_subset_input_set_flags(
            input, HB_SUBSET_FLAGS_DESUBROUTINIZE.rawValue | HB_SUBSET_FLAGS_NO_HINTING.rawValue)
        guard let subset = hb_subset_or_fail(face, input) else { return nil }
        defer { hb_face_destroy(subset) }
        guard let blob = hb_face_reference_blob(subset) else { return nil }
        defer { hb_blob_destroy(blob) }
        var length: UInt32 = 0
        guard let bytes = hb_blob_get_data(blob, &length), length > 0 else { return nil }
        return bytes.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
            Array(UnsafeBufferPointer(start: $0, count: Int(length)))
        }
    }
}
