import Resume
import Testing

@testable import ResumeReading

@Suite struct FramedHeadingTests {
    /// A remark behind the frame, even one with a date, leaves the heading one.
    @Test func aRemarkStandsBehindTheFrame() throws {
        let resume = try ResumeSamples.read(
            """
            沈砚秋

            【教育背景】
            2015.09-2020.06  四川大学，材料学，博士

            【承担项目】
            1. 国家自然科学基金青年科学基金项目，海风中的盐雾腐蚀，2024.01-2026.12，30万元，主持，在研
            2. 四川省科技厅重点研发项目，钢桥涂层的寿命预测，2024.06-2026.05，主持，在研

            【代表性论文】（#共同第一作者，*通讯作者；引用数据截至2025年11月）
            [1] Shen Y.#, Ozawa K.#, Lim W. J.* Salt on the bridge: coatings in wind. Corrosion Science, 2024, 14, 2401555. （他引46次）
            [2] Zeng L., Shen Y.*, Yuan C.* Rainy weeks for steel. Materials Letters, 2023, 8, 3155-3163. （他引71次）
            """, path: "resume.txt")
        #expect(resume.publications.map(\.citations) == [46, 71])
        #expect(resume.projects.map(\.name) == ["海风中的盐雾腐蚀", "钢桥涂层的寿命预测"])
    }

    @Test(arguments: [
        ("【论文】（截至2025年11月）", "【论文】"), ("Papers (* equal (joint))", "Papers"), ("(all)", "(all)"), ("Papers", "Papers"),
        ("Papers)", "Papers)"),
    ])
    func remarksAreCutOff(text: String, bare: String) {
        #expect(String(Wording.withoutRemark(ScalarText(text))) == bare)
    }

    /// Sentences with a year are no projects, whatever stands below them.
    @Test func aSummaryIsNoProject() throws {
        let resume = try ResumeSamples.read(
            """
            # Mira Solberg

            # What I bring

            Twelve years with wet paper and dry paper. Accredited since 2019. I would rather do one album properly.

            # Where I have worked

            ### Harbour Record Office — Conservator

            2019 - 2021
            """, path: "resume.txt")
        #expect(resume.projects.isEmpty)
    }
}
