/// The words that mean something to dates, folded (small letters, no accents, half-width).
enum DateLexicon {
    static func meaning(of word: ArraySlice<Unicode.Scalar>) -> WordMeaning { meanings[word] ?? WordMeaning() }

    /// The longest Han word of the lexicon that `text` begins with.
    static func hanWord(in text: ArraySlice<Unicode.Scalar>) -> (length: Int, roles: WordRoles)? {
        han.longest(beginning: text).map { ($0.length, $0.value) }
    }

    private static let meanings: PhraseMap<WordMeaning> = {
        let months = MonthNames.months.keys.map {
            ($0, WordMeaning(roles: alphabetic[$0] ?? [], month: MonthNames.months[$0]))
        }
        return PhraseMap(months + alphabetic.map { ($0.key, WordMeaning(roles: $0.value)) })
    }()

    private static let alphabetic: [ScalarText: WordRoles] = table([
        (.connector, "to à a au bis till until til through thru al ate hasta"),
        (.conjunction, "and et und a y e"),
        (.present, words("present")),
        (.continuing, words("continuing")),
        (.since, "since depuis seit ab desde starting partir"),
        (.until, "until till til bis jusqu jusque through"),
        (.from, "from de du von between entre zwischen vom desde"),
        (.onwards, "onwards onward"),
        (
            .season,
            """
            spring summer autumn fall winter springs summers autumns falls winters printemps ete etes automne hiver fruhling fruhjahr sommer herbst
            wintersemester sommersemester ws ss wise sose fy ay term semester season
            michaelmas hilary trinity lent easter
            """
        ),
        (.quarter, "q h"),
        (
            .expected,
            """
            expected expecting anticipated anticipating projected estimated planned prevu prevue prevision
            voraussichtlich erwartet geplant expect
            """
        ),
        (
            .graduation,
            "graduation graduating graduate completion complete completed degree date in on by end finish to be is conferral"
        ),
        (.filler, "of the in d l en ce im en le dem zum zur de del do"),
        (.vague, "early mid late end beginning circa mi fin debut ende anfang mitte"),
        (.ordinal, "st nd rd th er e"),
        (
            .unit,
            """
            x stars star users user people persons students pupils employees staff patients customers clients members
            participants attendees visitors children kids followers subscribers citations downloads views visits
            hours hrs hour minutes min seconds days weeks months km kg kwh mwh gwh mw kw kv gb tb mb kb
            mm cm ft sqm sq feet meters metres miles acres ha tons tonnes litres liters usd eur gbp chf rmb
            cny hkd dollars euros pounds yuan beds seats units items lines times orders stores shops nodes servers
            machines hosts pods tests images photos samples documents pages words tokens requests records tickets homes
            covers meals million billion thousand qps tps rps rpm hz mhz ghz articles questions hectares genes cells
            plants calls accounts companies schools devices vehicles cars households kilometers kilometres points pts
            sensors volunteers trainees learners applicants apartments houses flats rooms copies votes
            street avenue ave road rd blvd boulevard drive lane heures etudiants eleves personnes salaries
            mitarbeiter stunden schuler kunden
            """
        ),
        (
            .label,
            "pp p pg pgs page pages seiten no nr num number vol volume issue issn isbn isni orcid id zl rfc arxiv doi pmid pmcid"
        ),
        (
            .quantity,
            """
            over nearly almost approximately approx than exceeding exceeds exceeded roughly some
            iso din nfpa port room suite unit apt section windows server office excel studio autocad solidworks revit
            sharepoint photoshop dynamics ecmascript
            """
        ),
    ])

    private static let han = PhraseMap(
        table([
            (.untilPresent, "至今 迄今 到今 至现在 到现在 至現在 到現在 至目前 到目前"),
            (.present, "现在 現在 目前 今 今天 如今 在职 在職 在读 在讀 当前 當前 在任 在學 在学 就讀中 任職中 仍在職 仍在职"),
            (.connector, "至 到 迄"),
            (.conjunction, "和 与 與 及"),
            (.until, "至 截至 截止 直到 直至 到"),
            (.from, "从 從 自 由 自从 自從"),
            (.since, "始于 始於"),
            (.onwards, "起 以来 以來 开始 開始 伊始"),
            (.season, "春 夏 秋 冬 春季 夏季 秋季 冬季 春天 夏天 秋天 冬天 暑假 寒假 暑期 上半年 下半年 春招 秋招 年初 年底 年末 年中"),
            (.expected, "预计 預計 预期 預期 拟 将于 將於"),
            (.graduation, "毕业 畢業 毕业时间 畢業時間 毕业日期 于 於 时间 時間"),
            (.yearSuffix, "年 年度"),
            (.monthSuffix, "月 月份"),
            (.daySuffix, "日 号 號"),
            (.republicEra, "民國 民国 中華民國 中华民国"),
            (.filler, "公元 西元"),
            (.decade, "年代"),
            (
                .unit,
                """
                万 萬 亿 億 元 余 餘 多 人 名 个 個 家 次 台 臺 条 條 篇 项 項 份 米 平 吨 噸 套 件 字 位 只 支 户 戶 间 組 组 所 座 辆 輛
                人次 平方 平方米 平米 公里 公斤 千克 小时 小時 分钟 分鐘 分 秒 倍 千瓦 兆瓦 行 张 張 页 頁 道 班 场 場 款 种 種 册 冊 本 课时
                """
            ),
            (.quantity, "近 约 約 超 超过 超過 逾 达 達 达到 達到 共 计 計 总计 總計 第 最多 最高 至少 不少于 多达 累计 累計 将近 大于 小于 号码 编号 編號"),
            // Words that begin with a counter, and are none.
            (
                [],
                """
                人工 人力 人民 人社 人保 人机 人機 人脸 人臉 人体 人體 人才 人文 人资 人資 人事 人大 人类 人類 人物 人像 人因 个人 個人 个性 個性
                个税 家电 家電 家居 家乐 家庭 家装 家政 家具 家长 家長 次世 次生 次要 台湾 臺灣 台灣 台州 台北 臺北 台积 台積 台达 台達 条件 條件
                条码 條碼 项目 項目 名校 名师 名師 名企 名单 名單 名人 名称 名古屋 份额 分布 分析 分类 分類 分公司 分行 分院 分子 分段 分享 分会 分會
                元宇宙 元素 元数据 元學習 元学习 米其林 米哈游 米兰 米蘭 多模态 多模態 多媒体 多媒體 多元 多线程 多智能体 多伦多 多传感器 多目标 多任务
                万科 万达 万华 万向 万兴 萬科 亿联 亿纬 平安 平台 平面 平面设计 平均 件套 字节 字節 字节跳动 字体 字體 位置 支付 支付宝 支部 支撑 支持
                户外 戶外 户口 间隔 组织 組織 组长 組長 组件 组合 组建 所有 座谈 行业 行業 行政 行为 行為 行动 行程 张量 张江 页面 道路 道德 班级 班長
                班长 场景 場景 场地 款式 种子 種子 种植 本科 本地 本人 本职 本校 余杭 余额 第一 第二 第三 第四 第五 第六 第七 第八 第九 第十 第届
                到达 到位 到岗 到崗 今年 今日 由于 由於 自动 自動 自然 自主 自由 自学 自學 自我 自己 自愿 自考 自媒体 从事 從事 从业 從業 号召 日本 日报 日報
                日常 日语 日語 日照 年会 年會 年级 年級 年报 年報 年鉴 年鑑 年龄 年薪 年终 年終 年轻 年货 月薪 月报 月度 月刊 计算 計算 计划 計劃 计量
                春晖 春雨 春节 春節 夏令营 夏令營 夏威夷 夏洛特 秋水 冬奥 冬奧 拟合 拟态 开始 达内 达摩院 达能 起草 起重 起步 起源 约翰 共同 共青团
                共产党 共享 近代 近红外 近海 近视 超级 超級 超市 超声 超聲 超算 超星 超导 超级计算
                """
            ),
        ]).map { ($0.key, $0.value) })

    private static func words(_ kind: String) -> String {
        Lexicon.wording[kind].all.map { String($0) }.joined(separator: " ")
    }

    /// A word that stands in several rows has all their roles.
    private static func table(_ rows: [(WordRoles, String)]) -> [ScalarText: WordRoles] {
        var table: [ScalarText: WordRoles] = [:]
        for (roles, words) in rows {
            for word in ScalarText(words).split(whereSeparator: \.isWhitespace) {
                table[word, default: []].formUnion(roles)
            }
        }
        return table
    }
}
