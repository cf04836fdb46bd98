import Testing

@testable import DocumentText

private func lines(_ rows: [[String]]) throws -> [DocumentLine] { try wordLines(wordTable(rows)) }

@Test func rowsOfDataHaveCells() throws {
    let lines = try wordLines(
        paragraph("Education") + wordTable([["Year", "School", "Degree"], ["2015", "Leeds", ""]]) + paragraph("end"))
    #expect(lines.map(\.text) == ["Education", "", "Year\tSchool\tDegree", "2015\tLeeds\t", "", "end"])
    #expect(lines.map(\.cells) == [[], [], ["Year", "School", "Degree"], ["2015", "Leeds", ""], [], []])
}

@Test func formsOfLabelsAndValuesAreRows() throws {
    let lines = try lines([["姓名", "宋知遥", "性别", "女"], ["电话", "138-5550-0142", "城市", "北京"]])
    #expect(lines.map(\.cells) == [["姓名", "宋知遥", "性别", "女"], ["电话", "138-5550-0142", "城市", "北京"]])
}

@Test func aDateBesideWhatHappenedIsARow() throws {
    let lines = try lines([
        ["03/2019 –|05/2021", "Ward nurse, Leeds|Trained students|Wrote the rota"], ["2015 – 2019", "Student"],
    ])
    #expect(
        lines.map(\.text) == [
            "03/2019 – 05/2021\tWard nurse, Leeds", "Trained students", "Wrote the rota", "2015 – 2019\tStudent",
        ])
    #expect(lines.map(\.cells.count) == [2, 0, 0, 2])
}

@Test func datesAtTheRightStandBesideTheirLines() throws {
    let lines = try lines([["Northwind Ltd|Ward nurse|Trained students", "2019 – 2021|Leeds"]])
    #expect(lines.map(\.text) == ["Northwind Ltd\t2019 – 2021", "Ward nurse\tLeeds", "Trained students"])
}

@Test func columnsOfTextAreReadOneAfterTheOther() throws {
    let lines = try lines([["Mira Okonkwo|Nurse|Contact", "Experience|Northwind Ltd|Fabrikam"]])
    #expect(
        lines.map(\.text) == ["Mira Okonkwo", "Nurse", "Contact", "", "Experience", "Northwind Ltd", "Fabrikam"])
    #expect(lines.allSatisfy { $0.cells.isEmpty })
}

@Test func aLabelBesideSeveralParagraphsStandsAlone() throws {
    let lines = try lines([["Experience", "Northwind Ltd|Trained students"], ["Languages", "Igbo|English"]])
    #expect(
        lines.map(\.text) == [
            "Experience", "", "Northwind Ltd", "Trained students", "Languages", "", "Igbo", "English",
        ])
}

@Test func aCellAcrossTheTableIsALine() throws {
    let body = """
        <w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>\(paragraph("教育经历"))</w:tc></w:tr>\
        <w:tr><w:tc>\(paragraph("2015"))</w:tc><w:tc>\(paragraph("Leeds"))</w:tc></w:tr>\
        <w:tr><w:tc>\(paragraph("2017"))</w:tc><w:tc>\(paragraph("York"))</w:tc></w:tr></w:tbl>
        """
    let lines = try wordLines(body)
    #expect(lines.map(\.text) == ["教育经历", "2015\tLeeds", "2017\tYork"])
    #expect(lines.map(\.cells.count) == [0, 2, 2])
}

@Test func cellsThatReachDownKeepTheirColumn() throws {
    let body = """
        <w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>\(paragraph("Northwind"))</w:tc>\
        <w:tc>\(paragraph("Nurse"))</w:tc><w:tc>\(paragraph("2019"))</w:tc></w:tr>\
        <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>\(paragraph("Matron"))</w:tc>\
        <w:tc>\(paragraph("2021"))</w:tc></w:tr></w:tbl>
        """
    #expect(try wordLines(body).map(\.cells) == [["Northwind", "Nurse", "2019"], ["", "Matron", "2021"]])
}

@Test func nestedTablesAreReadWhereTheyStand() throws {
    let inner = wordTable([["2015", "Leeds"], ["2017", "York"]])
    let body = """
        <w:tbl><w:tr><w:tc>\(paragraph("Contact"))</w:tc><w:tc>\(paragraph("Education"))\(inner)<w:p/></w:tc></w:tr></w:tbl>
        """
    #expect(try wordLines(body).map(\.text) == ["Contact", "", "Education", "", "2015\tLeeds", "2017\tYork"])
}

@Test func aHeadingBesideItsDateIsOneLineAndBesideOtherTextItsOwn() throws {
    func table(_ left: String, _ right: String) -> String {
        "<w:tbl><w:tr><w:tc>\(paragraph(left, properties: "<w:outlineLvl w:val=\"0\"/>"))</w:tc><w:tc>\(paragraph(right))"
            + "</w:tc></w:tr></w:tbl>"
    }
    let dated = try #require(try wordLines(table("Northwind Ltd", "2019 – 2021")).first)
    #expect(dated.text == "Northwind Ltd\t2019 – 2021")
    #expect(dated.headingLevel == 1)
    let named = try wordLines(table("Mira Okonkwo", "+44 20 5550 1999"))
    #expect(named.map(\.text) == ["Mira Okonkwo", "", "+44 20 5550 1999"])
    #expect(named.map(\.headingLevel) == [1, nil, nil])
}

@Test func boldAndLinksMoveWithTheirCells() throws {
    let body = """
        <w:tbl><w:tr><w:tc>\(paragraph("2015"))</w:tc><w:tc>\(paragraph("Leeds", run: "<w:b/>"))</w:tc></w:tr>\
        <w:tr><w:tc>\(paragraph("2017", run: "<w:b/>"))</w:tc><w:tc>\(paragraph("York"))</w:tc></w:tr></w:tbl>
        """
    #expect(try wordLines(body).map(\.boldTexts) == [["Leeds"], ["2017"]])
}

@Test func labelsOfSectionsInFormsStandAlone() throws {
    let lines = try lines([
        ["姓名", "林晚秋", "性别", "女"], ["电话", "139-5550-0123", "城市", "苏州"], ["工作|经历", "2019 苏州晴川医院|护士长|带教新人"],
    ])
    #expect(
        lines.map(\.text) == [
            "姓名\t林晚秋\t性别\t女", "电话\t139-5550-0123\t城市\t苏州", "工作经历", "", "2019 苏州晴川医院", "护士长", "带教新人",
        ])
}

@Test func rowsOfDataTakeSeveralLinesInTheirLastCell() throws {
    let lines = try lines([
        ["时间", "单位", "内容"], ["2019", "晴川医院", "护理"], ["2021", "朝露诊所", "管理病房|带教新人"],
    ])
    #expect(
        lines.map(\.text) == ["时间\t单位\t内容", "2019\t晴川医院\t护理", "2021\t朝露诊所\t管理病房", "带教新人"])
}
