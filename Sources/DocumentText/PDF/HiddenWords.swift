/// Takes away what a reader of the page cannot see: text in the colour of its ground, not painted at all, too small to
/// read, or beside the page. Search engines and applicant systems are fed with such text.
struct HiddenWords {
    private let page: Page
    /// Indices of words that pdftohtml, which knows what is painted, does not have.
    private let unpainted: Set<Int>

    init(_ page: Page, unpainted: Set<Int>) {
        self.page = page
        self.unpainted = unpainted
    }

    /// The page without them and how many they were. `picture` is asked for only when the page holds suspects.
    func removed(
        picture: () throws(DocumentError) -> GrayPicture?
    ) throws(DocumentError) -> (page: Page, count: Int) {
        let certain = Set(page.words.indices.filter { isTooSmall(page.words[$0]) || isOutside(page.words[$0]) })
        let suspects = page.words.indices.filter { !certain.contains($0) && isSuspect($0) }
        var hidden = certain
        if !suspects.isEmpty {
            let others = page.words.indices.filter { !certain.contains($0) && !isSuspect($0) }.map {
                page.words[$0].box
            }
            let picture = try picture()
            for index in suspects where !isVisible(page.words[index].box, others, picture) { hidden.insert(index) }
        }
        guard !hidden.isEmpty else { return (page, 0) }
        var seen = page
        seen.words = page.words.indices.filter { !hidden.contains($0) }.map { page.words[$0] }
        return (seen, hidden.count)
    }

    /// Type of less than 2 points cannot be read on paper.
    private func isTooSmall(_ word: PageWord) -> Bool { word.size < 2 || min(word.box.height, word.box.width) < 0.2 }

    private func isOutside(_ word: PageWord) -> Bool {
        !Box(left: 0, top: 0, right: page.width, bottom: page.height).contains(x: word.box.centerX, y: word.box.centerY)
    }

    /// Light on a ground that we do not know, or not painted: hidden, or recognised on a scan.
    private func isSuspect(_ index: Int) -> Bool {
        unpainted.contains(index) || Self.lightness(page.words[index].font.color) > 0.8
    }

    private static func lightness(_ color: UInt32) -> Double {
        let (red, green, blue) = (color >> 16 & 0xFF, color >> 8 & 0xFF, color & 0xFF)
        return (0.299 * Double(red) + 0.587 * Double(green) + 0.114 * Double(blue)) / 255
    }

    /// Something is seen in the word's place, and it is not another word. Without a picture a word counts as visible.
    private func isVisible(_ box: Box, _ others: [Box], _ picture: GrayPicture?) -> Bool {
        guard let picture else { return true }
        let inner = Box(
            left: box.left, top: box.top + 0.2 * box.height, right: box.right, bottom: box.bottom - 0.2 * box.height)
        guard picture.contrast(in: inner, pageWidth: page.width, pageHeight: page.height) >= 24 else { return false }
        return !others.contains { inner.share(in: $0) > 0.4 }
    }
}
