import CPango
import Drawing
import Testing

@testable import Canvas

/// A `PangoLayout` of the same text is the measure.
struct TextLayoutTests {
    private static let texts = [
        "Example Labs", " Example  Labs ", "研究院", "Example 研究院 Labs 2024—2026", "office affluent fjord", "A", " ", "·",
        "e\u{301}te\u{301} na\u{EF}ve", "שלום Example עולם 42", "مرحبا", "Ελληνικά и русский", "ภาษาไทย", "हिन्दी",
        "1,024.5 % (2019–2021)", "“引用”，以及 C++、Go。", "AV To Wa P.", "",
    ]
    private static let styles = [
        TextStyle(size: 8.5), TextStyle(size: 10, tracking: 0.08), TextStyle(size: 10, tracking: -0.05),
        TextStyle(size: 7.3, hasTabularFigures: true, tracking: 0),
        TextStyle(size: 28, weight: .bold, family: .display),
    ]

    private let fonts: FontLibrary

    init() throws { fonts = try FontLibrary() }

    private func runs(_ texts: [(String, TextStyle)]) -> [ScriptRun] {
        texts.flatMap { ScriptRun.runs(of: $0.0, style: $0.1) }
    }

    private func expectSamePlaces(_ runs: [ScriptRun]) throws {
        let context = TextContext(
            fonts: fonts.set(for: runs.lazy.flatMap(\.text.unicodeScalars)), language: "zh-cn")
        let layout = TextLayout(runs, context: context)
        let reference = try Reference(runs, context: context)
        #expect(layout.extent.width == reference.extent.width, "\(runs.text)")
        if !reference.isShifted { #expect(layout.extent.ink == reference.extent.ink, "\(runs.text)") }
        #expect(layout.glyphs.map(\.shape) == reference.glyphs.map(\.shape), "\(runs.text)")
        #expect(layout.glyphs.map(\.x) == reference.glyphs.map(\.x), "\(runs.text)")
        #expect(layout.glyphs.map(\.y) == reference.glyphs.map(\.y), "\(runs.text)")
    }

    @Test(arguments: styles)
    func textsOfOneStyle(style: TextStyle) throws {
        for text in Self.texts { try expectSamePlaces(runs([(text, style)])) }
    }

    @Test func textsOfSeveralStyles() throws {
        for (first, second) in zip(Self.texts, Self.texts.dropFirst()) {
            for (style, other) in zip(Self.styles, Self.styles.reversed()) {
                try expectSamePlaces(runs([(first, style), (second, other), (first, style)]))
            }
        }
    }
}

/// What Pango's own layout of one line says.
private struct Reference {
    var extent: TextExtent
    /// Pango 1.50 lowers a script beside another by what it takes for the difference of their baselines: figures behind
    /// Devanagari by 0.4 em. We let all stand on one line.
    var isShifted = false
    var glyphs: [(shape: GlyphShape, x: Double, y: Double)] = []

    init(_ runs: [ScriptRun], context: TextContext) throws {
        let layout = try #require(pango_layout_new(context.pointer))
        defer { g_object_unref(UnsafeMutableRawPointer(layout)) }
        pango_layout_set_auto_dir(layout, 0)
        pango_layout_set_text(layout, runs.text, -1)
        runs.withPangoAttributes { pango_layout_set_attributes(layout, $0) }
        let line = try #require(pango_layout_get_line_readonly(layout, 0))
        var ink = PangoRectangle()
        var logical = PangoRectangle()
        pango_layout_line_get_extents(line, &ink, &logical)
        extent = TextExtent(
            width: Points(pango: logical.width),
            ink: Rect(
                x: Points(pango: ink.x), y: Points(pango: ink.y), width: Points(pango: ink.width),
                height: Points(pango: ink.height)))
        var x: Int32 = 0
        var node = line.pointee.runs
        while let run = node {
            node = run.pointee.next
            let item = try #require(run.pointee.data?.assumingMemoryBound(to: PangoGlyphItem.self).pointee)
            if item.y_offset != 0 { isShifted = true }
            let string = item.glyphs.pointee
            for glyph in UnsafeBufferPointer(start: string.glyphs, count: Int(string.num_glyphs)) {
                if glyph.glyph != PANGO_GLYPH_EMPTY {
                    let shape = GlyphShape(
                        font: GlyphShape.name(of: item.item.pointee.analysis.font), index: glyph.glyph)
                    glyphs.append(
                        (
                            shape, Points(pango: x + glyph.geometry.x_offset).value,
                            Points(pango: glyph.geometry.y_offset).value
                        ))
                }
                x += glyph.geometry.width
            }
        }
    }
}
