"""Seeded synthetic candidate pages shared by every rendering peer.

A page = header (name, title, contact) + 12-row Gantt + three bar charts
(12-bar skill months histogram, 10-bar citations per year, 10-bar papers per
year) + 30 lines of body text, half of them Chinese.  No real person's data.
A4 portrait, 595 x 842 pt.  PNG is 144 dpi (1190 x 1684 px).
"""
import random

from stopwatch import Stopwatch

W, H = 595.0, 842.0
PNG_SCALE = 2.0                      # 144 dpi
FONT_FAMILY = "Noto Sans CJK SC"
FONT_FILE = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"
FONT_INDEX = 2                       # SC face inside the collection
MARGIN = 40.0
# frames: x, y(top), w, h in pt, y downwards
HEAD_Y = (58.0, 76.0, 90.0)          # baselines: name 20pt, title 10pt, contact 8pt
HEAD_SIZE = (20.0, 10.0, 8.0)
GANTT = (40.0, 104.0, 515.0, 196.0)
BARS = [(40.0, 326.0, 515.0, 100.0), (40.0, 456.0, 245.0, 84.0), (310.0, 456.0, 245.0, 84.0)]
TEXT_Y0, TEXT_LEAD, TEXT_SIZE = 572.0, 8.9, 7.0
LABEL = 6.5
COLORS = {"edu": "#4c78a8", "work": "#f58518", "project": "#54a24b", "award": "#b279a2"}

_FAM = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
_GIV = "明华丽强磊军洋勇艳杰娟涛超秀霞平刚桂英文博宇轩子涵欣怡思远嘉诚"
_ORG = ["星辰科技", "Example Labs", "北辰大学", "Northwind University", "蓝湖智能", "Acme Research",
        "远山数据", "Contoso AI", "晨光实验室", "Globex Systems", "东海研究院", "Initech"]
_ROLE = ["算法工程师", "Research Intern", "硕士", "后端开发", "PhD student", "机器学习实习",
         "Data Scientist", "项目负责人", "本科", "Staff Engineer", "访问学者", "Tech Lead"]
_SK = ["Python", "PyTorch", "C++", "机器学习", "深度学习", "SQL", "Kubernetes", "自然语言处理", "计算机视觉",
       "Spark", "强化学习", "CUDA", "Go", "推荐系统", "Swift", "知识图谱", "Rust", "多模态", "Docker", "模型压缩"]
_EN = ("designed built improved evaluated shipped a an the retrieval ranking training inference pipeline "
       "service model dataset benchmark latency throughput by with for across team of users cluster GPU cache").split()
_ZH = "负责设计并实现多模态检索排序训练推理流水线优化模型在基准数据集上提升准确率降低延迟与成本支持业务团队完成上线评估分析特征工程分布式系统稳定性监控"


def _zh(r, n):
    return "".join(r.choice(_ZH) for _ in range(n))


def _en(r, n):
    return " ".join(r.choice(_EN) for _ in range(n))


def page(i, seed=20240601):
    r = random.Random(seed * 1000003 + i)
    name = r.choice(_FAM) + "".join(r.choice(_GIV) for _ in range(r.choice((1, 2, 2))))
    gantt = []
    for k in range(12):
        start = r.randrange(2012 * 12, 2023 * 12)
        length = r.randrange(4, 48)
        gantt.append((f"{r.choice(_ORG)} · {r.choice(_ROLE)}", start, min(start + length, 2025 * 12),
                      r.choice(list(COLORS))))
    gantt.sort(key=lambda g: g[1])
    skills = [(s, r.randrange(3, 120)) for s in r.sample(_SK, 12)]
    skills.sort(key=lambda s: -s[1])
    cites = [(y, r.randrange(0, 400)) for y in range(2016, 2026)]
    papers = [(y, r.randrange(0, 9)) for y in range(2016, 2026)]
    lines = []
    for k in range(30):
        if k % 2:
            lines.append(f"{k + 1:02d}. {_zh(r, 34)}，{r.choice(_SK)}，提升 {r.randrange(1, 99)}.{r.randrange(10)}%。")
        else:
            lines.append(f"{k + 1:02d}. {_en(r, 13)} {r.choice(_SK)} {r.randrange(1, 99)}%.")
    return {
        "id": i, "name": f"{name}  Candidate {i:05d}", "title": f"{r.choice(_ROLE)} @ {r.choice(_ORG)} — 候选人一页概览",
        "contact": f"candidate{i:05d}@example.com · (+86) 000-0000-{i:04d} · https://example.org/c/{i:05d}",
        "gantt": gantt, "gantt_lo": 2012 * 12, "gantt_hi": 2025 * 12,
        "bars": [("技能月数 / Skill months", [(s, v) for s, v in skills], "#4c78a8"),
                 ("引用数 / Citations per year", [(str(y), v) for y, v in cites], "#e45756"),
                 ("论文数 / Papers per year", [(str(y), v) for y, v in papers], "#72b7b2")],
        "lines": lines,
    }


def rgb(hexs):
    return tuple(int(hexs[j:j + 2], 16) / 255 for j in (1, 3, 5))


def nice_max(v):
    m = 1
    while m * 10 <= v:
        m *= 10
    for k in (1, 2, 5, 10):
        if m * k >= v:
            return m * k
    return m * 10


class Run:
    """Arguments: OUTPUT-FOLDER PAGES FORMAT. Prints milliseconds per page, modules loaded and fonts known."""
    def __init__(self):
        import os, sys
        self.out, self.n, self.fmt = sys.argv[1], int(sys.argv[2]), sys.argv[3]
        os.makedirs(self.out, exist_ok=True)
        self.pages = [page(i) for i in range(self.n + 1)]

    def path(self, i, ext):
        return f"{self.out}/{i:05d}.{ext}"

    def each(self, draw):
        """Draws the first page to warm up, then times the others."""
        draw(self.pages[0])
        watch = Stopwatch()
        for p in self.pages[1:]:
            draw(p)
        print(watch.text(self.n, "page"), flush=True)


if __name__ == "__main__":             # as lines of fields, for programs in other languages
    import sys
    for i in range(int(sys.argv[1])):
        p = page(i)
        print("page", p["name"], p["title"], p["contact"], sep="\t")
        for l, a, b, c in p["gantt"]:
            print("span", l, a, b, COLORS[c], sep="\t")
        for t, bars, col in p["bars"]:
            print("chart", t, nice_max(max(v for _, v in bars)), col, sep="\t")
            for lab, v in bars:
                print("bar", lab, v, sep="\t")
        for l in p["lines"]:
            print("line", l, sep="\t")
