import Drawing

/// Measures text with the fonts that draw it.
struct PangoMeasurer: TextMeasurer {
    let typesetter: Typesetter

    func extent(of text: StyledText) -> TextExtent {
        typesetter.layout(of: text).extent
    }

    func lines(of text: StyledText, width: Points) -> [StyledText] {
        typesetter.lines(of: text, width: width)
    }
}
