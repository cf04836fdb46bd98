/// Turns pages whose text runs sideways, as landscape pages without a mark of it do.
enum PageRotation {
    static func upright(_ page: Page) -> Page {
        // The box of a sideways word is high and narrow.
        let words = page.words.filter { $0.text.unicodeScalars.count >= 3 }
        let sideways = words.filter { $0.box.height > 1.3 * $0.box.width }
        guard sideways.count >= 4, sideways.count * 10 > words.count * 7 else { return page }
        // The converter gives the words of a line in reading order.
        var (down, up) = (0, 0)
        for (word, next) in zip(page.words, page.words.dropFirst()) where word.box.horizontalOverlap(next.box) > 0 {
            if next.box.top >= word.box.bottom - 1 { down += 1 } else if next.box.bottom <= word.box.top + 1 { up += 1 }
        }
        var turned = page
        (turned.width, turned.height) = (page.height, page.width)
        turned.words = page.words.map { word in
            var moved = word
            let box = word.box
            moved.box =
                down >= up
                ? Box(left: box.top, top: page.width - box.right, right: box.bottom, bottom: page.width - box.left)
                : Box(left: page.height - box.bottom, top: box.left, right: page.height - box.top, bottom: box.right)
            // Known only from the height of the box, which was the width.
            if abs(word.size - box.height / 1.15) < 0.01 { moved.size = moved.box.height / 1.15 }
            return moved
        }
        return turned
    }
}
