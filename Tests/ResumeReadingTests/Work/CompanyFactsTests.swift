import Resume
import Testing

@testable import ResumeReading

struct CompanyFactsTests {
    @Test(arguments: [
        "光電產業 ｜ 員工 500 人以上", "Software | 51-200 employees", "民营公司｜500-1000人｜食品", "互联网 · 规模：20-99人",
        "Lebensmittel | 200 Mitarbeitende",
    ])
    func headCountsBesideATradeSayWhatTheEmployerIs(line: String) { #expect(CompanyFacts.areAll(of: ScalarText(line))) }

    @Test(arguments: [
        "會計經理（管理 6 人） ｜ 新竹市", "Store manager | 12 employees", "500人", "2019 | 2021", "Baker | Wick",
        "Led 12 employees | Wick",
        "海風電子股份有限公司　｜　半導體業　｜　500人以上",
    ])
    func otherLinesDoNot(line: String) { #expect(!CompanyFacts.areAll(of: ScalarText(line))) }

    @Test func theTitleBelowTheFactsIsFound() throws {
        let work = try ResumeSamples.read(
            """
            ◆ 工作經歷

            海風罐頭股份有限公司                    2018/3~2021/5
            食品製造業 │ 員工 200 人以上
            會計專員 │ 新北市
            每月結帳。

            山嵐紙業股份有限公司                    2015/7~2018/2
            造紙業 │ 員工 500 人以上
            會計助理 │ 宜蘭縣
            """, path: "cv.txt"
        ).work
        #expect(work.map(\.organization) == ["海風罐頭股份有限公司", "山嵐紙業股份有限公司"])
        #expect(work.map(\.position) == ["會計專員", "會計助理"])
    }

    @Test func bodiesOfStateAreALineOfBusinessToo() throws {
        #expect(CompanyFacts.areAll(of: ScalarText("政府／民意機關　員工200人")))
        #expect(CompanyFacts.areAll(of: ScalarText("半導體製造業　員工5000人以上")))
        #expect(!CompanyFacts.areAll(of: ScalarText("湖畔市消防局　員工200人")))
    }

    @Test func labelledFactsNameNoEmployer() throws {
        #expect(CompanyFacts.areAll(of: "公司性质：上市公司 ｜ 公司规模：2000-5000人 ｜ 公司行业：互联网金融"))
        #expect(!CompanyFacts.areAll(of: "公司名称：晨光书店 ｜ 公司规模：20-99人"))
        #expect(
            try ResumeSamples.positions(
                """
                ## 工作经历

                **晨光书店**　　　[2016.08 - 2020.02，3年7个月]

                公司性质：民营 ｜ 公司规模：20-99人 ｜ 公司行业：零售

                **店长**

                所在部门：门店　|　工作地点：杭州
                """) == ["店长 @ 晨光书店 2016-08/2020-02"])
    }
}
