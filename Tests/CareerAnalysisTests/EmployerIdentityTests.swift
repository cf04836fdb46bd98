import Testing
import _TestSupport

@testable import CareerAnalysis

@Suite struct EmployerIdentityTests {
    @Test(arguments: [
        ("Orbit Ltd", "Orbit"), ("Orbit, Inc.", "ORBIT"), ("The Orbit Company", "Orbit"), ("Orbit (星轨科技)", "Orbit"),
        ("星轨科技（Orbit）", "Orbit"), ("二维码屋（杭州星轨科技有限公司）", "杭州星轨科技有限公司"), ("Orbit 星轨", "星轨"),
        ("Orbit Shanghai 上海星轨", "Orbit Shanghai"), ("Orbit, Platform Team", "Orbit"),
        ("Orbit, Platform Team", "Orbit, Data Team"), ("Orbit Research Asia", "Orbit"), ("星轨集团 平台部", "星轨集团"),
        ("北京星轨科技有限公司", "星轨"), ("星轨信息技术股份有限公司", "星轨信息技术"), ("星轨（中国）有限公司", "星轨"),
        ("University of Ruritania, Dept. of Physics", "University of Ruritania"),
        ("Department of Physics, University of Ruritania", "University of Ruritania"),
        ("Department of Physics, University of Ruritania", "School of Law, University of Ruritania, Strelsau"),
        ("星轨科技有限公司平台研发部", "星轨科技"), ("星轨科技有限公司", "北京星轨科技有限公司"), ("星轨大学物理学院", "星轨大学"),
        ("星轨大学物理系", "星轨大学化学学院"), ("星轨集团上海分公司", "星轨集团"), ("星轨市人民医院急诊科", "星轨市人民医院"),
        ("星轨大学第三医院检验科", "星轨大学第三医院"), ("Google", "谷歌（中国）有限公司"), ("微软亚洲研究院", "Microsoft Research Asia"),
        ("Huawei Technologies", "華為"), ("台积电", "TSMC"), ("华为技术有限公司", "Huawei"), ("北京大学", "Peking University"),
        ("星轨科技", "星轨科技平台研发部"), ("星轨科技", "星轨科技研发部"), ("腾讯", "腾讯微信事业群"), ("Tencent", "腾讯微信事业群"),
        ("中国银行", "中国银行上海分行"), ("Orbit 星轨科技", "星轨科技平台研发部"), ("Orbit Inc.", "Orbit – Platform Team"),
        ("Orbit Inc.", "Orbit / Platform Team"), ("Société Générale", "Societe Generale"), ("AT&T", "AT and T"),
        ("3M", "3M China"),
    ])
    func same(_ one: String, _ other: String) {
        let numbers = EmployerIdentity.numbers(for: [one, "Somebody Else", other])
        #expect(numbers[0] == numbers[2])
        #expect(numbers[0] != numbers[1])
    }

    @Test(arguments: [
        ("Orbit", "Orbital Mechanics"), ("Aurora（中国）", "Borealis（中国）"), ("Aurora (Remote)", "Borealis (Remote)"),
        ("University of Ruritania, North", "University of Ruritania, South"), ("星轨科技", "月轨科技"),
        ("北京大学", "北京师范大学"), ("星轨大学附属医院", "星轨大学"),
        ("星轨大学第三医院检验科", "星轨大学"), ("Department of Health, Strelsau", "Strelsau"),
        ("Institute of Tides, Strelsau", "Institute of Lakes, Strelsau"),
        ("School of Law, University of Ruritania", "School of Law, Zenda College"),
        ("Aurora Ltd", "Borealis Ltd"), ("Aurora 中国", "Borealis 中国"), ("Co", "Ltd"), ("", ""),
        ("Confidential", "Confidential"), ("某科技公司", "某科技公司"), ("Startup", "Startup"), ("中国银行", "中国人民银行"),
        ("星轨", "星轨银行"), ("Orbit / Luna", "Orbit / Terra"), ("Freelance, Orbit", "Freelance, Luna"),
        ("星轨科技研发部", "星轨科学研发部"), ("Müller", "Möller"),
    ])
    func different(_ one: String, _ other: String) {
        let numbers = EmployerIdentity.numbers(for: [one, other])
        #expect(numbers[0] != numbers[1])
    }

    @Test func unknownEmployersAreAllDifferent() {
        #expect(Set(EmployerIdentity.numbers(for: [nil, nil, "Orbit"])).count == 3)
    }

    @Test func anyOrderGroupsAlike() {
        let names = ["Orbit (星轨)", "Orbit", "星轨", "Luna", "Orbit, Berlin"]
        var generator = SeededGenerator(seed: 4)
        for _ in 0..<20 {
            let order = names.indices.shuffled(using: &generator)
            let numbers = EmployerIdentity.numbers(for: order.map { names[$0] })
            #expect(Set(numbers).count == 2)
        }
    }
}
