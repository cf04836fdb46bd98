public import Drawing

/// Draws pages with Cairo and Pango. Belongs to the task that made it (not Sendable).
public final class Renderer {
    /// The program named in the documents it makes.
    public let creator: String
    /// Written into PDFs, in seconds since 1970 UTC. Fixed, so that the same pages give the same bytes.
    public let creationDate: Int64

    private let fonts: FontLibrary
    private var typesetters: [String: Typesetter] = [:]

    /// 2000-01-01T00:00:00Z, for when no date is given.
    public static let defaultCreationDate: Int64 = 946_684_800

    /// - Parameter creationDate: Seconds since 1970 UTC, as in `SOURCE_DATE_EPOCH`.
    public init(
        fonts: FontLibrary, creator: String = "Vitagraph", creationDate: Int64 = Renderer.defaultCreationDate
    ) {
        self.creator = creator
        self.creationDate = creationDate
        self.fonts = fonts
    }

    /// Measures text as this renderer draws it, on an English page.
    public var measurer: any TextMeasurer { measurer(language: "en") }

    /// Measures text as this renderer draws it on a page in `language` (BCP 47).
    public func measurer(language: String) -> any TextMeasurer {
        PangoMeasurer(typesetter: typesetter(language: language))
    }

    /// The characters of a page that no font has: drawn as an empty square, or left out where they are pictographs.
    public func missingCharacters(of page: Drawing) -> Set<Character> {
        let drawable = DrawableText(fonts: fonts)
        var missing: Set<Character> = []
        for run in page.texts.flatMap(\.text.runs) {
            _ = drawable.clean(run.text) { missing.insert($0) }
        }
        return missing
    }

    func typesetter(language: String) -> Typesetter {
        // The language chooses between regional shapes; ours are English and simplified Chinese.
        let key = language.lowercased().hasPrefix("zh") ? "zh-cn" : "en"
        if let known = typesetters[key] { return known }
        let new = Typesetter(fonts: fonts, language: key)
        typesetters[key] = new
        return new
    }
}
