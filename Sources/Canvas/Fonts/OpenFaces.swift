import CCairo
import CFontconfig
import Synchronization

/// Keeps the faces that Cairo has opened open until the process ends.
///
/// Cairo 1.16 shares open faces between threads, and does two things without the lock that they need. It closes one of
/// ten faces when an eleventh is needed, while another thread may begin to use it; and it opens faces on one FreeType
/// library from several threads at once. Either ends the program now and then. A face that is opened
/// here, one after the other and before pages are drawn, and locked for good, is neither opened nor closed again.
enum OpenFaces {
    private struct Key: Hashable {
        var file: String
        var index: Int32
    }

    private static let kept = Mutex<Set<Key>>([])

    /// - Parameter font: the fontconfig pattern of an installed font.
    static func keepOpen(_ font: OpaquePointer) {
        var name: UnsafeMutablePointer<FcChar8>?
        var index: Int32 = 0
        guard FcPatternGetString(font, FC_FILE, 0, &name) == FcResultMatch, let name else { return }
        FcPatternGetInteger(font, FC_INDEX, 0, &index)
        let key = Key(file: String(cString: name), index: index)
        kept.withLock { keys in
            guard keys.insert(key).inserted, let face = cairo_ft_font_face_create_for_pattern(font) else { return }
            defer { cairo_font_face_destroy(face) }
            var matrix = cairo_matrix_t()
            cairo_matrix_init_identity(&matrix)
            let options = cairo_font_options_create()
            defer { cairo_font_options_destroy(options) }
            guard let scaled = cairo_scaled_font_create(face, &matrix, &matrix, options) else { return }
            // Neither unlocked nor destroyed: that is the purpose.
            _ = cairo_ft_scaled_font_lock_face(scaled)
        }
    }
}
