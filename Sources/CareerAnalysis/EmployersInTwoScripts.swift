/// Large employers that are printed in Latin letters here and in Chinese there: `Google` and `谷歌` are one.
enum EmployersInTwoScripts {
    /// The other spellings of a name, as comparable keys; empty for names that the table lacks.
    static func otherSpellings(of key: String) -> Set<String> { spellings[key].map { $0.subtracting([key]) } ?? [] }

    private static let spellings: [String: Set<String>] = {
        var spellings: [String: Set<String>] = [:]
        for row in table.split(whereSeparator: \.isNewline) {
            let names = row.split(separator: "|").map { EmployerName.key(TitleWords(String($0)).words) }
            for name in names { spellings[name, default: []].formUnion(names) }
        }
        return spellings
    }()

    /// Own compilation: one employer a row, its names separated by bars, without legal form.
    private static let table = """
        Google|谷歌
        Microsoft|微软|微軟
        Microsoft Research|微软研究院|微軟研究院
        Microsoft Research Asia|微软亚洲研究院|微軟亞洲研究院|MSRA
        Apple|苹果|蘋果
        Amazon|亚马逊|亞馬遜
        Intel|英特尔|英特爾
        NVIDIA|英伟达|輝達
        AMD|超威半导体|超微半導體
        IBM|国际商业机器
        Oracle|甲骨文
        Cisco|思科
        Qualcomm|高通
        Samsung|Samsung Electronics|三星|三星电子|三星電子
        Sony|索尼
        Siemens|西门子|西門子
        Bosch|博世
        Philips|飞利浦|飛利浦
        General Electric|GE|通用电气|奇異
        Tesla|特斯拉
        Toyota|丰田|豐田
        Volkswagen|大众|大众汽车|福斯
        BASF|巴斯夫
        Bayer|拜耳
        Pfizer|辉瑞|輝瑞
        Roche|罗氏|羅氏
        Novartis|诺华|諾華
        AstraZeneca|阿斯利康
        Unilever|联合利华|聯合利華
        Procter & Gamble|P&G|宝洁|寶潔
        McKinsey|麦肯锡|麥肯錫
        Boston Consulting Group|BCG|波士顿咨询|波士頓顧問
        Deloitte|德勤
        PwC|PricewaterhouseCoopers|普华永道|資誠
        EY|Ernst & Young|安永
        KPMG|毕马威|畢馬威|安侯建業
        Goldman Sachs|高盛
        Morgan Stanley|摩根士丹利
        HSBC|汇丰|汇丰银行|滙豐|滙豐銀行
        Alibaba|Alibaba Group|阿里巴巴
        Alibaba Cloud|Aliyun|阿里云|阿里雲
        Ant Group|Ant Financial|蚂蚁|蚂蚁金服|螞蟻
        Tencent|腾讯|騰訊
        ByteDance|字节跳动|字節跳動
        Baidu|百度
        Huawei|Huawei Technologies|华为|華為|华为技术
        HiSilicon|海思|海思半导体
        ZTE|中兴|中兴通讯|中興通訊
        Xiaomi|小米
        Lenovo|联想|聯想
        JD|JD.com|京东|京東
        Meituan|美团|美團
        Didi|DiDi Chuxing|滴滴|滴滴出行
        NetEase|网易|網易
        Kuaishou|快手
        Pinduoduo|拼多多
        Bilibili|哔哩哔哩|嗶哩嗶哩
        Trip.com|Ctrip|携程|攜程
        SenseTime|商汤|商汤科技|商湯
        Megvii|旷视|旷视科技|曠視
        iFlytek|科大讯飞|科大訊飛
        Hikvision|海康威视|海康威視
        DJI|大疆|大疆创新
        BYD|比亚迪|比亞迪
        CATL|宁德时代|寧德時代
        NIO|蔚来|蔚來
        XPeng|小鹏汽车|小鵬汽車
        SMIC|中芯国际|中芯國際
        TSMC|台积电|台積電
        MediaTek|联发科|聯發科
        Foxconn|富士康|鴻海
        ASUS|华硕|華碩
        China Mobile|中国移动|中國移動
        China Telecom|中国电信|中國電信
        China Unicom|中国联通|中國聯通
        State Grid|国家电网|國家電網
        ICBC|中国工商银行|工商银行|工商銀行
        Bank of China|中国银行|中國銀行
        China Construction Bank|CCB|中国建设银行|建设银行
        CICC|中金公司|中金|中国国际金融
        Ping An|中国平安|平安|平安科技
        Tsinghua University|清华大学|清華大學
        Peking University|北京大学|北京大學
        Fudan University|复旦大学|復旦大學
        Shanghai Jiao Tong University|上海交通大学|上海交通大學
        Zhejiang University|浙江大学|浙江大學
        Nanjing University|南京大学|南京大學
        Wuhan University|武汉大学|武漢大學
        Sun Yat-sen University|中山大学|中山大學
        University of Science and Technology of China|USTC|中国科学技术大学|中國科學技術大學
        Harbin Institute of Technology|哈尔滨工业大学|哈爾濱工業大學
        Xi'an Jiaotong University|西安交通大学|西安交通大學
        Tongji University|同济大学|同濟大學
        Chinese Academy of Sciences|中国科学院|中國科學院
        University of Hong Kong|HKU|香港大学|香港大學
        Chinese University of Hong Kong|CUHK|香港中文大学|香港中文大學
        Hong Kong University of Science and Technology|HKUST|香港科技大学|香港科技大學
        National Taiwan University|國立臺灣大學|国立台湾大学|臺灣大學|台大
        """
}
