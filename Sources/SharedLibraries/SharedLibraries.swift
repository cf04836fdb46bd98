/// The C libraries that not every command needs, each loaded before the first of its functions is called.
///
/// The functions are declared weak (in the `shim.h` of each), so that `make build` can link the program without requiring
/// them at its start, where loading them took a third of the time: a call finds its function among what is loaded by then.
/// Programs that are linked otherwise have the libraries from the start, and loading them once more does nothing.
public enum SharedLibraries {
    /// Cairo, Pango, fontconfig and HarfBuzz.
    public static let drawing: Void = {
        load("pangocairo-1.0", versions: [0])
        load("pangoft2-1.0", versions: [0])
        load("cairo", versions: [2])
        load("fontconfig", versions: [1])
        load("harfbuzz-subset", versions: [0])
    }()

    public static let deflate: Void = load("deflate", versions: [0])
    /// Those of qpdf 10, 11 and 12, whose interface for C has stayed the same.
    public static let qpdf: Void = load("qpdf", versions: [29, 30, 28])
    public static let xml: Void = load("xml2", versions: [2])
    public static let archive: Void = load("archive", versions: [13])

    /// For commands that need most of them, whichever way they go.
    public static let all: Void = {
        drawing
        deflate
        qpdf
        xml
        archive
    }()
}
