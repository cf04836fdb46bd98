import CareerAnalysis
import Charts
import Drawing

/// The tag of a blind review and the list of what is withheld, in the place of the contacts.
struct BlindPanel {
    let context: PageContext

    private var wording: Wording { context.wording }
    private var grid: PageGrid { context.grid }

    /// Returns where it begins.
    func draw(on sketch: inout Sketch) -> Points {
        var start = sketch.blindTag(wording, context.typography, right: grid.right, top: 44.5)
        let list = StyledText(withheld, Typography.withheld)
        let lines = sketch.measurer.wrapped(list, width: 218, maximumLines: 2).lines
        sketch.structure(.paragraph) { sketch in
            for (index, line) in lines.enumerated() {
                let y = 76 - Points(9.5) * Double(lines.count - 1 - index)
                let width = sketch.text(line, x: grid.right, y: y, anchor: .end, maximumWidth: 218)
                start = min(start, grid.right - width)
            }
        }
        return start
    }

    private var withheld: String {
        wording.choose(
            "已隐去：姓名、联系方式、链接、地点、照片、性别、年龄、籍贯、学校、项目与论文名称、第一学历起止时间",
            "Withheld: name, contact, links, place, photo, sex, age, birthplace, "
                + "names of schools, projects and papers, first-degree dates")
    }
}

extension Sketch {
    /// The black tag that every page of a blind review bears; returns where it begins.
    mutating func blindTag(_ wording: Wording, _ typography: Typography, right: Points, top: Points) -> Points {
        let tag = wording.choose("盲审", "Blind review")
        let width = measurer.width(of: tag, typography.blindTag) + 12
        let box = Rect(x: right - width, y: top, width: width, height: 14)
        add(.rectangle(box, cornerRadius: 1, fill: .solid(Palette.ink), stroke: nil))
        structure(.paragraph) { $0.text(tag, typography.blindTag, x: box.x + 6, y: top + 9.5) }
        return box.x
    }
}
