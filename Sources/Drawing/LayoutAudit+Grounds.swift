/// What lies under the texts of a drawing.
struct TextGrounds {
    /// The shapes under a text, and the shapes that a shape is painted over, by painting order of the upper one.
    private var under: [Int: [DrawnBox]] = [:]

    mutating func add(_ earlier: DrawnBox, under later: DrawnBox) {
        guard case .shape = earlier.content else { return }
        under[later.order, default: []].append(earlier)
    }

    /// In painting order.
    func shapes(under box: DrawnBox) -> [DrawnBox] { (under[box.order] ?? []).sorted { $0.order < $1.order } }
}

extension LayoutAudit {
    /// Texts that can hardly be read on what they stand on, and white ground that hides the mark under it.
    func groundFaults(in boxes: [DrawnBox], _ grounds: TextGrounds) -> [(order: Int, fault: LayoutFault)] {
        boxes.compactMap { box in
            guard let text = box.text else { return nil }
            let shapes = grounds.shapes(under: box)
            guard let top = shapes.last else { return nil }
            func fault(_ kind: LayoutFault.Kind, _ other: DrawnBox) -> (order: Int, fault: LayoutFault) {
                (box.order, LayoutFault(kind: kind, text: text.text.string, box: box.rect, otherBox: other.rect))
            }
            if top.isGround, let hidden = grounds.shapes(under: top).first(where: { !$0.isPaper && hides(top, $0) }) {
                return fault(.groundOverMark, hidden)
            }
            return leastContrast(of: text, in: box.rect, on: shapes) < Self.legibleContrast
                ? fault(.lowContrast, top) : nil
        }
    }

    /// Texts that touch the as-of line or another line that words must not cross.
    func ruleFaults(in boxes: [DrawnBox], _ grounds: TextGrounds) -> [(order: Int, fault: LayoutFault)] {
        let rules = boxes.filter { if case .rule = $0.content { true } else { false } }
        return boxes.flatMap { box -> [(order: Int, fault: LayoutFault)] in
            guard let text = box.text?.text.string else { return [] }
            // What is painted between the two hides the rule.
            let cover = grounds.shapes(under: box).last?.order ?? -1
            return rules.filter {
                $0.rect.overlaps(box.rect, tolerance: -Self.touch) && ($0.order > cover)
            }.map { rule in
                (box.order, LayoutFault(kind: .textOnRule, text: text, box: box.rect, otherBox: rule.rect))
            }
        }
    }

    /// More than a strip of the mark lies under the ground; a cut through a bar hides no more than that.
    private func hides(_ ground: DrawnBox, _ mark: DrawnBox) -> Bool {
        mark.order < ground.order && mark.rect.overlaps(ground.rect, tolerance: 1)
    }

    /// The lowest contrast between a text and the shapes under it, along the middle of its ink.
    private func leastContrast(of text: Drawing.PlacedText, in ink: Rect, on shapes: [DrawnBox]) -> Double {
        let colors = Set(text.text.runs.filter { !$0.text.allSatisfy(\.isWhitespace) }.map(\.style.color))
        // The ends of a number in a disc lie outside the square that stands for it.
        let inset = min(0.5, ink.width.value / 2)
        let width = ink.width - Points(inset * 2)
        let steps = max(1, Int(width.value / 2))
        return (0...steps).map { step -> Double in
            let x = ink.x + Points(inset) + width * (Double(step) / Double(steps))
            let top = shapes.last {
                $0.rect.x <= x && x <= $0.rect.maxX && $0.rect.y <= ink.midY && ink.midY <= $0.rect.maxY
            }
            let ground = top.flatMap { shape -> Color? in
                if case .shape(let paint) = shape.content { paint.color(at: x) } else { nil }
            }
            return colors.map { $0.contrast(with: ground ?? .paper) }.min() ?? .infinity
        }.min() ?? .infinity
    }

    /// WCAG 2.1, AA, for text of any size.
    private static let legibleContrast = 4.5
    /// Closer than this, ink and line run together in print.
    private static let touch: Points = 0.4
}

extension Paint {
    /// The colour at a place of the page; between the stops of a gradient a mixture.
    func color(at x: Points) -> Color? {
        switch self {
        case .solid(let color): return color
        case .horizontalGradient(let stops):
            guard let next = stops.firstIndex(where: { $0.x >= x }) else { return stops.last?.color }
            guard next > 0 else { return stops.first?.color }
            let (left, right) = (stops[next - 1], stops[next])
            let length = (right.x - left.x).value
            return left.color.mixed(with: right.color, share: length > 0 ? (x - left.x).value / length : 1)
        }
    }
}
