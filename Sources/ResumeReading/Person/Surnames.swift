/// The family names that nearly all Chinese bear, in simplified and traditional characters.
enum Surnames {
    /// Whether the text opens with a family name, and how many characters it takes: compound names first.
    static func length(in name: [Unicode.Scalar]) -> Int? {
        let opening = ScalarText(name.prefix(2))
        if name.count == 3 && isCompound(opening) || name.count > 3 && compound.contains(opening) { return 2 }
        guard let first = name.first else { return nil }
        return single.contains(first) ? 1 : nil
    }

    /// One of the two hundred names that nine in ten Chinese bear.
    static func isCommon(_ surname: Unicode.Scalar) -> Bool { common.contains(surname) }

    private static let common = Set(
        """
        王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范姚谭廖邹熊
        陆郝孔崔邱秦江史顾侯邵孟段雷汤尹黎贺赖龚庞樊兰殷施陶翟颜倪牛俞章鲁韦毕聂焦柳邢岳齐梅莫庄辛管祝左涂谷祁舒耿詹苗凌费纪靳盛童欧甄
        项裴卫屈鲍覃霍翁隋柯阮桂闵房高方石马金孙文白康毛万钱龙严安温常武乔易洪葛伍申路关习张劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許呂蘇盧蔣賈
        葉閻鍾範譚鄒陸顧龍萬錢湯喬賴龔龐蘭顏嚴溫魯韋畢聶齊莊關費紀歐項衛鮑閔郁冉车成向
        """.unicodeScalars.filter { !$0.isWhitespace })

    private static let single = Set(
        """
        王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石
        姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂
        丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮
        桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜
        鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺云昌凤酆皮卡水窦贝元平禹狄臧茅
        经裘缪干解宣贲邓嵇滑裔荣荀羊於惠麴家芮储汲邴松段富乌焦巴弓牧隗山全班仰秋伊宁暴钭厉戎祖束幸韶蓟印宿怀蒲鄂索咸籍卓蔺屠池乔阴胥
        能苍双莘翟贡劳逄姬申扶堵冉宰雍却璩濮寿通边扈尚农别晏瞿阎充慕茹宦鱼容古慎戈廖庾终暨居衡步耿满弘匡国寇广禄阙东殴殳沃利蔚越夔隆师
        湛麻支昝杭诸钮羿宓蓬郗邰鬱郦郏浦蒯逯仉汝钦佴墨笪言諸鈕儲烏厲陰蒼雙聞貢勞農魚滿祿闕闞簡豐況竇賀貝婁賁
        厍晁勾融訾阚那空毋沙乜养须丰巢相后红游权麦帅缑亢况郈有琴岳晨闫肖付代岚占粟闻仝但佘初鹿尧矫展冶亓眭撒衷桓危谯矣禤由揣佀
        張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許呂蘇盧蔣賈葉閻鍾範譚鄒陸顧龍萬錢湯喬賴龔龐蘭顏嚴溫蘆魯韋畢聶叢齊莊塗時關費紀歐項陽衛鮑單寧閔
        強華車邊饒蓋黨談連鞏練樂應僕銀揚習雲鳳經繆鄔臧榮麥權買駱骆路霜冰
        """.unicodeScalars.filter { !$0.isWhitespace })

    /// A name of three characters has this surname for certain; 贺兰雪 may also be 贺 and 兰雪.
    static func isCompound(_ surname: ScalarText) -> Bool { compound.contains(surname) && !ambiguous.contains(surname) }

    private static let ambiguous: WordSet = ["贺兰", "賀蘭", "那拉", "乌雅", "烏雅"]

    static let compound: WordSet = [
        "贺兰", "賀蘭", "那拉", "乌雅", "烏雅",
        "欧阳", "司徒", "司马", "上官", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文", "长孙", "司空", "东方", "独孤",
        "南宫", "西门", "轩辕", "端木", "百里", "呼延", "东郭", "申屠", "公羊", "澹台", "公冶", "宗政", "濮阳", "淳于", "单于", "太叔",
        "仲孙", "钟离", "鲜于", "闾丘", "司寇", "子车", "颛孙", "巫马", "公西", "漆雕", "乐正", "壤驷", "公良", "拓跋", "夹谷", "宰父",
        "谷梁", "段干", "梁丘", "左丘", "歐陽", "司馬", "諸葛", "尉遲", "公孫", "長孫", "東方", "獨孤",
        "軒轅", "鍾離", "澹臺", "鮮于", "闻人", "聞人", "赫连", "赫連", "万俟", "萬俟", "亓官", "微生", "太史", "公仪", "東郭", "西門", "南門", "南门",
        "东里",
        "仲孫", "叔孙", "叔孫", "第五", "羊舌", "南荣", "南榮", "慕蓉", "司城", "百裡", "樂正", "穀梁", "公良", "顓孫", "閭丘", "范姜", "张简", "張簡",
        "纳兰", "納蘭", "叶赫", "葉赫", "完颜", "完顏",
    ]
}
