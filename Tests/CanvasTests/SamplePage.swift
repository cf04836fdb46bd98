import Drawing

/// A page with every kind of item: two scripts, bars, fades, hatching, links, structure.
func samplePage(measurer: any TextMeasurer) -> Drawing {
    let navy = Color(0x1B3A5C)
    let grey = Color(0x6A717B)
    func text(_ x: Points, _ y: Points, _ runs: [StyledText.Run]) -> Drawing.Item {
        let text = StyledText(runs)
        return .text(.init(text: text, origin: Point(x: x, y: y), extent: measurer.extent(of: text)))
    }
    let heading: [Drawing.Item] = [
        text(
            42, 58,
            [
                .init("闻思远 ", TextStyle(size: 28, weight: .bold, family: .display)),
                .init("Wen Siyuan", TextStyle(size: 13, family: .display, color: grey)),
            ])
    ]
    let role: [Drawing.Item] = [
        text(
            42, 76,
            [
                .init("高级研究员 ", TextStyle(size: 10.2, weight: .bold)),
                .init("Example 智能研究院 (NLP) ", TextStyle(size: 10.2)),
                .init("杭州", TextStyle(size: 10.2, color: grey)),
            ]),
        .link(
            uri: "https://example.org/wen?q=(a)", area: Rect(x: 200, y: 40, width: 80, height: 10),
            [text(200, 48, [.init("example.org/wen", TextStyle(size: 7.8, color: grey))])]),
        .line(from: Point(x: 42, y: 88), to: Point(x: 358, y: 88), stroke: Stroke(Color(0x16191D), width: 0.9)),
    ]
    let hatch = stride(from: -12.0, to: 60, by: 2.6).map { shift in
        Drawing.Item.line(
            from: Point(x: 150 + Points(shift), y: 132), to: Point(x: 160.4 + Points(shift), y: 121.6),
            stroke: Stroke(Color(0x9AA1AA), width: 0.45))
    }
    let bars: [Drawing.Item] = [
        .rectangle(Rect(x: 42, y: 104, width: 100, height: 10.4), cornerRadius: 0.8, fill: navy),
        text(46, 112, [.init("星槎科技", TextStyle(size: 7.5, weight: .bold, color: .paper))]),
        text(146.5, 112, [.init("算法研究员 · Staff Engineer, R&D", TextStyle(size: 7.5))]),
        .rectangle(
            Rect(x: 42, y: 121.6, width: 100, height: 10.4), cornerRadius: 0,
            fill: .horizontalGradient([
                GradientStop(x: 42, color: Color(0xEFF1F4)), GradientStop(x: 70, color: navy),
                GradientStop(x: 120, color: navy), GradientStop(x: 142, color: Color(0xEFF1F4)),
            ]), stroke: nil),
        .clip(Rect(x: 150, y: 121.6, width: 50, height: 10.4), hatch),
        .rectangle(
            Rect(x: 210, y: 121.6, width: 40, height: 10.4), cornerRadius: 1, fill: .solid(Color(0xDDE5EE)),
            stroke: Stroke(navy, width: 0.8)),
        .path(
            Path([
                Point(x: 260, y: 121.6), Point(x: 300, y: 121.6), Point(x: 303.6, y: 126.8), Point(x: 300, y: 132),
                Point(x: 260, y: 132),
            ]), fill: .solid(Color(0xDDB158)), stroke: nil),
        .circle(center: Point(x: 330, y: 126.8), radius: 4.3, fill: .solid(Color(0xB5391F)), stroke: nil),
        .line(
            from: Point(x: 42, y: 142), to: Point(x: 358, y: 142),
            stroke: Stroke(Color(0xC9CDD3), width: 0.5, dash: [1, 2])),
        text(
            42, 156,
            [
                .init(
                    "2021.07–2023.10 1,386", TextStyle(size: 6.7, color: grey, hasTabularFigures: true, tracking: -0.03)
                )
            ]),
        text(160, 156, [.init("2 年 4 个月，「句舟」", TextStyle(size: 6.7, color: grey))]),
    ]
    return Drawing(
        size: Size(width: 400, height: 180),
        information: DocumentInformation(
            title: "闻思远 · Summary", author: "Vitagraph", subject: "Career of Wen Siyuan", keywords: ["résumé", "NLP"],
            language: "zh-CN"),
        items: [
            .structure(
                .init(.document),
                [
                    .structure(.init(.heading1), heading), .structure(.init(.paragraph), role),
                    .structure(.init(.figure, alternativeText: "Two jobs: \"星槎科技\" & <another>."), bars),
                ])
        ])
}
